terms-heading = Taxonomias
terms-what = Temas, pessoas afetadas, tipos de entrada, tipos de documento, mecanismos de direitos humanos, Estados: os seus nomes, e termos próprios.
terms-lead = Escolha um termo para o reformular. O seu código nunca muda, pelo que endereços e ficheiros continuam certos.
terms-list-theme = Temas
terms-list-person = Pessoas afetadas
terms-list-sdg-goal = ODS
terms-list-sdg-target = Metas dos ODS
terms-list-type = Tipos de entrada
terms-list-mechanism = Mecanismos de direitos humanos
terms-list-document-type = Tipos de documento
terms-list-state = Estados
terms-list-institution-kind = Tipos de instituição
terms-list-measure-kind = Tipos de ação
terms-list-framework-kind = Tipos de planos
terms-find = Procurar um termo
terms-none-found = Nenhum termo tem estas letras em nenhuma língua. Use menos letras ou acrescente um termo abaixo.
terms-entries = Entradas
terms-documents = Documentos
terms-missing = Sem nome em
terms-added = Acrescentado aqui
terms-reworded = Reformulado
terms-add = Acrescentar um termo próprio
terms-add-hint = Basta um nome; um termo sem nome numa língua é mostrado noutra. O seu código vem do nome inglês ou, na falta dele, do primeiro.
terms-add-button = Acrescentar
terms-kind = Tipo de mecanismo
terms-code = Código
terms-name-hint = Esvazie um campo para repor a redação do programa.
terms-given = No programa: { $name }
terms-standing = Oferecido para novas entradas
terms-standing-hint = Um termo retirado permanece nas entradas que o têm. Se outro o substituir, as importações usam esse.
terms-standing-offered = Sim
terms-standing-retired = Retirado
terms-standing-instead = Retirado; usar «{ $name }»
terms-aliases = Outras grafias
terms-aliases-hint = Etiquetas com que as fontes designam este termo, uma por linha. A próxima importação compreende-as.
# An added term that an import brought.
terms-from-source = De uma fonte
# $name: the name of the term to be used instead
terms-replace = Atribuir «{ $name }» às entradas que têm este termo: uma alteração em bloco, com pré-visualização, que pode ser anulada
terms-spreadsheet = Numa folha de cálculo
terms-spreadsheet-what = Um ficheiro com todos os termos desta lista e uma coluna por língua. Altere o que quiser, deixe os códigos como estão e envie-o de volta: verá o que muda antes de algo ser feito. Uma célula vazia repõe a designação do programa.
terms-spreadsheet-take = Descarregar o ficheiro (CSV)
terms-sheet-heading = { $count ->
    [0] Nenhum termo muda
    [one] Muda { $number } termo
   *[other] Mudam { $number } termos
}
terms-sheet-apply = { $count ->
    [one] Fazer a alteração
   *[other] Fazer { $number } alterações
}
terms-sheet-differs = Os termos foram alterados enquanto os revia. Isto é o que o ficheiro muda agora.
terms-sheet-columns = A primeira linha deve nomear as colunas: «code» e, à escolha, os códigos das línguas, «retired», «spellings», cada uma uma só vez. Descarregue o ficheiro de novo e altere esse.
# $code: what stands in the row
terms-sheet-unknown = nenhum termo desta lista tem o código «{ $code }». Deixe os códigos como estão; acrescente termos novos na página da lista.
terms-sheet-twice = o código «{ $code }» já consta de uma linha anterior. Mantenha apenas uma.
terms-sheet-instead = «{ $code }» não é outro termo desta lista. Escreva o seu código, «-» se não houver nenhum, ou nada enquanto o termo for proposto.
terms-wrong-long = É demasiado longo; reduza para { $most } caracteres, no máximo.
terms-wrong-many = São demasiadas grafias; deixe { $most }, no máximo.
terms-wrong-taken = «{ $name }» já designa o termo «{ $term }». Escolha outro nome ou use esse termo.
terms-wrong-nameless = Um termo precisa de um nome em pelo menos uma língua.
terms-wrong-kind = Escolha o tipo de mecanismo da lista.
terms-wrong-instead = Escolha da lista outro termo que seja oferecido.
terms-move-up = Subir
terms-move-down = Descer
terms-move-in = Colocá-lo antes dos outros
terms-move-out = Retirar-lhe o lugar
terms-place = Lugar
terms-place-hint = Os termos com lugar figuram antes de todos os outros onde quer que a lista seja apresentada. Sobem e descem na página da lista.
