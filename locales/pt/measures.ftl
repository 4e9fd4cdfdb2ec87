# O plano, e uma medida.

measures-heading = Medidas
measures-lead = O que as instituições fazem para implementar as recomendações: quem é responsável, até quando, com que custo e até onde se avançou.
measures-count = { $count ->
    [0] { $number } medidas
    [one] { $number } medida
    [many] { $number } de medidas
   *[other] { $number } medidas
}
measures-nothing-found = Nenhuma medida corresponde a todos estes critérios.
measures-view-list = Lista
measures-view-timeline = Cronograma
measures-of-entries = Recomendações que implementam
measures-entries-about = Recomendações: { $what }
measures-grouping = Agrupar a lista
measures-group = Primeiro por
measures-subgroup = Depois por
measures-not-grouped = Sem agrupar
measures-group-none = Sem indicação
measures-by-standing = Situação
measures-by-institution = Instituição
measures-by-kind = Tipo de ação
measures-by-cluster = Agrupamento de recomendações
measures-by-topic = Assunto
measures-by-objective = Objetivo de um plano
measures-by-territory = Território
measures-by-year = Ano
measures-by-without = Elementos em falta
measures-without-entries = Sem recomendações
measures-without-milestones = Sem marcos
measures-without-budget = Sem orçamento
measures-without-days = Sem data de início ou de fim
measures-without-supporting = Sem instituições de apoio
measures-without-topics = Sem assuntos
measures-without-objectives = Sem objetivo de um plano
# A filter of the register: entries that no measure carries out.
facet-without-measure = Sem medida
measures-and-others = { $count ->
    [one] e mais { $number }
    [many] e mais { $number }
   *[other] e mais { $number }
}
measures-milestones-of = { $count ->
    [one] Marcos alcançados: { $reached } de { $number }
    [many] Marcos alcançados: { $reached } de { $number }
   *[other] Marcos alcançados: { $reached } de { $number }
}
measures-days = Período
measures-timeline-what = Cada barra vai do início de uma medida ao seu fim. Os sinais são os marcos, preenchidos quando alcançados; a linha é o dia de hoje.
measures-timeline-without = { $count ->
    [one] { $number } medida não tem datas e figura apenas na lista abaixo.
    [many] { $number } de medidas não têm datas e figuram apenas na lista abaixo.
   *[other] { $number } medidas não têm datas e figuram apenas na lista abaixo.
}
measures-of-entry = Medidas
measures-of-entry-none = Ainda sem medidas

measure-new-heading = Propor uma medida
measure-edit = Alterar a medida
measure-title = Título
measure-kind = Tipo de ação
measure-starts = Início
measure-ends = Fim
measure-objective = Objetivo
measure-objective-hint = O que terá mudado para as pessoas quando a medida estiver concluída.
measure-description = Descrição
measure-agreed = Acordada
measure-returned = Devolvida
measure-milestones = Marcos
measure-milestones-hint = Passos que permitem a qualquer pessoa ver até onde a medida avançou. Para retirar um, esvazie os seus nomes e a sua data; para ter mais linhas, guarde e abra de novo a página.
measure-milestones-reached = Marcos alcançados
measure-milestone = Marco
measure-milestone-number = Marco { $number }
measure-milestone-due = Prazo
measure-milestone-reached = Alcançado em
measure-milestone-reach = Assinalar como alcançado
measure-milestone-undo = Assinalar como não alcançado
measure-budget = Orçamento
measure-budget-hint = Uma linha por cada ano e fonte, em unidades inteiras da moeda. As linhas vazias não são tidas em conta.
measure-budget-year = Ano
measure-budget-needed = Necessário
measure-budget-secured = Assegurado
measure-budget-gap = Por obter
measure-budget-currency = Moeda
measure-budget-source = Fonte
measure-budget-total = Total
measure-rhythm = Periodicidade dos pontos de situação
measure-rhythm-days = Datas fixas
measure-rhythm-days-hint = Só para datas fixas: uma por linha, assim: 2027-06-30.
rhythm-as-usual = a habitual da sua instituição
rhythm-monthly = mensal
rhythm-quarterly = trimestral
rhythm-half-yearly = semestral
rhythm-yearly = anual
rhythm-fixed-days = em datas fixas
rhythm-never = nenhuma
measure-carries-out = Recomendações que implementa
measure-carries-nothing = Ainda não está associada a nenhuma recomendação.
measure-entries-heading = Recomendações e agrupamentos desta medida
measure-entries-lead = Assinale os agrupamentos que implementa. As recomendações isoladas acrescentam-se a partir da sua própria página ou de uma pesquisa:
measure-link-heading = Associar a uma medida
measure-link = Associar

measure-standing-late = em atraso
measure-standing-under-way = em curso
measure-standing-to-come = por iniciar
measure-standing-completed = concluída
measure-standing-withdrawn = retirada
measure-standing-draft = rascunho
measure-standing-submitted = junto da autoridade de validação
measure-standing-approved = junto do secretariado
measure-standing-returned = devolvida

measure-propose = Submeter a aprovação
measure-propose-what = Será pedido à autoridade de validação da instituição responsável que a aprove.
measure-approve = Aprovar em nome da instituição
measure-approve-what = Subscreve-a em nome da sua instituição.
measure-accept = Aceitar
measure-accept-what = A medida passa a fazer parte do plano.
measure-return = Devolver
measure-return-why = O que deve ser alterado
measure-adopt = Anotar que foi acordada noutra instância
measure-adopt-what = Para uma medida adotada por decreto, numa sessão ou por ofício.
measure-adopted-on = Acordada em
measure-adopted-where = Referência
measure-adopted-where-hint = Decreto, sessão ou ofício, para que outras pessoas o possam encontrar.
measure-end = Encerrar a medida
measure-end-how = Como terminou
measure-ended-on = Desde
measure-ended-why = Motivo
measure-reopen = Reabrir a medida
measure-audience = Quem a vê
measure-audience-hint = Quando fizer parte do plano. As suas instituições e o secretariado veem-na sempre.

measure-wrong-title = Escreva o título em pelo menos uma língua.
measure-wrong-kind = Escolha um tipo de ação.
measure-wrong-lead = Escolha a instituição responsável.
measure-wrong-institution = { $name } não pode ser responsável por uma medida: é uma instituição independente ou já não está em atividade. Escolha outra instituição.
measure-wrong-supporting = { $name } não pode apoiar esta medida: é a instituição responsável, é independente ou já não está em atividade. Retire-a.
measure-wrong-foreign = Pode propor medidas pelas quais a sua própria instituição seja responsável. Escolha essa instituição.
measure-wrong-milestone = Escreva o que deve ser alcançado até esta data ou esvazie a data.
measure-wrong-year = Escreva o ano com quatro algarismos.
measure-wrong-amount = Escreva um montante inteiro em algarismos, por exemplo 250000.
measure-wrong-currency = Escreva as três letras da moeda, por exemplo EUR.
measure-wrong-rhythm-day = { $day } não é uma data. Escreva-a assim: 2027-06-30.
measure-wrong-rhythm-days = Escreva pelo menos uma data ou escolha outra periodicidade.
measure-wrong-rows = Podem guardar-se no máximo { $number } linhas. Junte várias numa só ou elimine algumas.
measure-wrong-why = Escreva-o em poucas palavras.
measure-wrong-ending = Escolha se foi concluída ou retirada.
measure-wrong-outdated = Entretanto, outra pessoa alterou a medida. O que escreveu está abaixo; compare-o com a medida e guarde de novo.
measure-wrong-changed = Entretanto, outra pessoa alterou a medida. Veja como está agora e escolha de novo.
measure-wrong-choice = Escolha uma medida que possa alterar.
