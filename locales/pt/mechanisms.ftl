# Mecanismos de direitos humanos, os seus documentos, Estados.

mechanisms-index-heading = Mecanismos de direitos humanos
mechanisms-index-lead = Os órgãos que examinam o Estado e lhe dirigem recomendações. O número indica quantas recomendações de cada um constam do registo.

mechanism-kind-upr = Revisão Periódica Universal
mechanism-kind-treaty-body = Órgãos de tratado
mechanism-kind-special-procedure = Procedimentos especiais
mechanism-kind-regional = Mecanismos regionais
mechanism-kind-national = Órgãos nacionais

mechanisms-documents-heading = Documentos de origem
mechanisms-documents-lead = Os relatórios e as observações finais em que foram formuladas as recomendações. A cota conduz a todas as recomendações do documento.
mechanisms-documents-all = Todos os documentos de origem
documents-count = { $count ->
    [one] { $number } documento
   *[other] { $number } documentos
}
mechanisms-documents-un = Ler no sítio das Nações Unidas

mechanisms-states-heading = Estados
mechanisms-states-lead = Cada Estado conduz às recomendações em que é mencionado. O número indica quantas são.
mechanisms-states-under-review = Estados sob revisão
mechanisms-states-recommending = Estados recomendantes
