# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = Até onde se avançou
status-track = O Estado
assessment-track = Outros
grade-track = Órgãos de tratados
assessment-back = Voltar à recomendação

# How long ago something was confirmed.
assessment-age-today = hoje
assessment-age-days = { $count ->
    [one] há { $number } dia
    [many] há { $number } de dias
   *[other] há { $number } dias
}
assessment-age-months = { $count ->
    [one] há { $number } mês
    [many] há { $number } de meses
   *[other] há { $number } meses
}
assessment-age-years = { $count ->
    [one] há { $number } ano
    [many] há { $number } de anos
   *[other] há { $number } anos
}

# The State's status.
status-heading = Estado segundo o Estado
status-new = Propor um estado
status-edit = Alterar o estado proposto
status-of = A que se refere
status-whole = Toda a recomendação
status-choose = Escolha um estado
status-none = Ainda sem estado
assessment-reasoning = Fundamentos
status-reasoning-hint = O que foi feito, o que mudou para as pessoas e o que ainda falta.
status-evidence-hint = Um estado sem elementos de prova é mostrado como tal a todos.
status-submit = Submeter para aprovação
status-submit-what = A autoridade de validação da instituição será convidada a aprová-lo.
status-keep = Guardar como rascunho
status-approve-what = Subscreve-o em nome da sua instituição.
status-accept = Confirmar
status-accept-what = A partir de hoje, este é o estado segundo o Estado, visível para quem escolher.
status-returned = Devolvido
status-stage-draft = rascunho
status-stage-submitted = junto da autoridade de validação
status-stage-approved = junto do secretariado
status-stage-returned = devolvido
status-stage-published = confirmado

# $ago: how long ago, in words
status-confirmed = confirmado { $ago }
status-superseded = Entretanto foi confirmado um estado mais recente.
status-without-evidence = sem elementos de prova
status-evidence-hidden = Há elementos de prova que a instituição não publicou.
status-earlier = Estados anteriores
status-withdraw = Retirar o estado
status-withdraw-what = Deixa de contar; o que ficou registado mantém-se.

# $day: a date
status-withdrawn = Retirado em { $day }.
status-wrong-part = Escolha toda a recomendação ou uma parte liderada pela sua instituição.
status-wrong-open = A sua instituição já tem aqui um estado por confirmar: conclua-o ou retire-o primeiro.
status-wrong-value = Escolha um estado da lista.
status-wrong-reasoning = Escreva os fundamentos pelo menos numa língua.
status-wrong-outdated = Entretanto, outra pessoa alterou-o. O que escreveu está abaixo; compare com o que existe agora e guarde de novo.

# Acts.
act-status-begun = Iniciado
act-status-changed = Alterado
act-status-submitted = Submetido à autoridade de validação
act-status-approved = Aprovado pela instituição
act-status-returned = Devolvido
act-status-confirmed = Confirmado pelo secretariado
act-status-audience = Visível para outro público
act-status-withdrawn = Retirado

# Scales.
scales-heading = Escalas
scales-what = Os estados e classificações em uso, com a fonte e a vigência de cada um.
scales-lead = Um valor nunca é eliminado, pois pode ter sido usado: é encerrado numa data.
scale-new = Adicionar uma escala
scale-value-new = Adicionar um valor
scale-name = Nome
scale-values = Valores
scale-valid = Vigência
scale-closed = encerrada
scale-track = Quem a utiliza
scale-track-status = O Estado
scale-track-assessment = Outros: instituição nacional de direitos humanos, organizações, universidades
scale-track-grade = Órgãos de tratados e outros mecanismos
scale-mechanism = Mecanismo de direitos humanos
scale-mechanism-hint = Se um deles classifica por ela.
scale-no-mechanism = Nenhum em particular
scale-source-hint = O documento em que consta, para que outros a possam consultar.
scale-from = De
scale-to = Até
scale-to-hint = Depois desta data deixa de ser proposta; o que foi classificado mantém-se.
scale-value-to-hint = Depois desta data o valor deixa de ser proposto; o que foi classificado mantém-se.
scale-sign = Sinal
scale-sign-hint = O que o mecanismo escreve, como B1. Vazio se usar palavras.
scale-tone = Cor
scale-tone-hint = O significado aparece sempre também por palavras.
scale-tone-good = Verde: feito
scale-tone-some = Azul: parcial ou em curso
scale-tone-poor = Laranja: por fazer
scale-tone-none = Cinzento: nada disto
scale-place = Lugar na ordem
scale-wrong-track = Escolha quem a utiliza: outros ou os órgãos de tratados.
scale-wrong-source = Indique onde consta a escala.
scale-wrong-name = Escreva o nome pelo menos numa língua.
scale-wrong-tone = Escolha uma cor da lista.

# Assessments of others.
assessment-heading = Avaliação
assessment-new = Adicionar uma avaliação
assessment-edit = Alterar a avaliação
assessment-lead = A avaliação é vossa e é publicada por vós. O Estado pode responder ao lado, mas não pode alterá-la.
assessment-value = Segundo uma escala
assessment-value-hint = Segundo uma escala, por palavras ou ambos.
assessment-in-words = Apenas por palavras
assessment-finding = A conclusão, numa frase
assessment-finding-hint = O que se lê primeiro.
assessment-on = À data de
assessment-on-hint = O dia a que a avaliação se refere.
assessment-publish = Publicar
assessment-publish-what = Depois de publicada não é alterada, mas corrigida por uma nova versão.
assessment-correct = Corrigir com uma nova versão
assessment-correct-what = Esta versão vale até publicar a nova e é conservada como anterior.
assessment-corrected = Esta avaliação foi corrigida.
assessment-newer = A nova versão
assessment-earlier = A versão anterior
assessment-withdraw = Retirar a avaliação

# $day: a date
assessment-withdrawn = Retirada em { $day }.
assessment-answers = { $count ->
    [one] { $number } resposta
    [many] { $number } de respostas
   *[other] { $number } respostas
}
assessment-answers-heading = O que o Estado responde
assessment-answer = Publicar a resposta
assessment-answer-what = Resposta
assessment-answer-hint = Fica ao lado da avaliação para todos os que a veem e nada altera nela.
assessment-wrong-value = Escolha um valor da lista ou escreva a conclusão por palavras.
assessment-wrong-finding = Escolha um valor de uma escala ou escreva a conclusão numa frase.
assessment-wrong-part = Escolha toda a recomendação ou uma parte dela.

# Grades of treaty bodies.
grade-heading = Classificação do órgão de tratado
grade-new = Registar uma classificação
grade-edit = Corrigir a classificação
grade-value = Classificação
grade-value-hint = Como consta no documento do órgão, pela escala em uso nesse dia.
grade-choose = Escolha uma classificação
grade-symbol = Cota do documento
grade-symbol-hint = Por exemplo, CCPR/C/128/3.
grade-paragraph = Parágrafo
grade-on = Data do documento
grade-quotation = O que diz o documento
grade-quotation-hint = Nas suas próprias palavras.
grade-withdraw = Retirar a classificação

# $day: a date
grade-withdrawn = Retirada em { $day }.
grade-wrong-value = Escolha uma classificação de uma escala em uso na data do documento.
grade-wrong-symbol = Indique a cota do documento em que consta a classificação.

# Acts.
act-assessment-begun = Iniciada
act-assessment-correction-begun = Correção iniciada
act-assessment-changed = Alterada
act-assessment-published = Publicada
act-assessment-answered = Respondida pelo Estado
act-assessment-withdrawn = Retirada
act-grade-entered = Registada
act-grade-changed = Corrigida
act-grade-withdrawn = Retirada

# Many entries.
status-by-part = por partes
status-sum = Total
rollup-heading = Ponto de situação das recomendações
rollup-lead = O que o Estado diz hoje de cada recomendação. Cada número leva às suas entradas. As apoiadas e as anotadas não se somam, e não há percentagem global.
rollup-by = Por
rollup-by-mechanism = Mecanismo de direitos humanos
rollup-by-cycle = Ciclo da RPU
rollup-by-goal = ODS
rollup-by-institution = Instituição responsável
rollup-by-cluster = Agrupamento de recomendações
rollup-group = Grupo
rollup-count = Entradas
rollup-overlaps = Uma entrada pode constar em várias linhas; a última conta cada uma só uma vez.
rollup-empty = Nenhuma recomendação corresponde.
rollup-formats = Descarregar
assessment-wrong-entry = Indique o identificador de uma recomendação que possa ver.
assessment-wrong-evidence = Indique identificadores de elementos de prova da sua própria instituição.
desk-status = Ponto de situação das recomendações
desk-status-what = O que o Estado diz hoje, por mecanismo, ciclo, objetivo, instituição ou agrupamento.
tasks-statuses = Estados a decidir
handover-statuses = Estados ainda por confirmar
distribution-more = Por mecanismo, ciclo, objetivo e instituição
status-reporting = As suas medidas:
