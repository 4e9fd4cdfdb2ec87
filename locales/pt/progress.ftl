# What institutions report of their measures.

progress-heading = Progresso
progress-none = Ainda não há pontos de situação.
progress-next-due = Próximo ponto de situação até:
progress-due = prazo:
update-heading = Ponto de situação
update-write = Comunicar o progresso
update-edit = Alterar o ponto de situação
update-submit = Submeter
update-save-draft = Guardar como rascunho
update-nothing-new = Nada de novo desde { $day }
update-nothing-new-said = Nada de novo desde o ponto de situação anterior.
update-open = Abrir este ponto de situação
update-done = O que foi feito
update-effect = O que mudou para as pessoas
update-effect-hint = Se algo mudou: em números ou com um exemplo.
update-obstacles = Obstáculos
update-next = Próximo passo
update-needs = O que é necessário
update-needs-said = Em poucas palavras
update-need-assistance = Assistência técnica
update-need-budget = Orçamento
update-need-law = Uma lei ou uma decisão
update-more = Marcos, necessidades, língua
update-language = Língua deste texto
update-period = Período
update-write-for = Comunicar em nome de { $institution }
update-theirs = Guardado entretanto – { $field }
update-returned = Devolvido
update-steps = Como foi elaborado
update-withdraw = Retirar o ponto de situação
update-withdraw-what = Deixará de contar. Só as instituições da medida e o secretariado o continuarão a ver, com o motivo que indicar.
update-give-up = Abandonar este rascunho
update-give-up-what = O que nele foi escrito deixará de ser mostrado.
update-audience-hint = Nunca é mostrado a mais pessoas do que a própria medida.
update-stage-draft = rascunho
update-stage-submitted = junto da autoridade de validação
update-stage-approved = junto do secretariado
update-stage-returned = devolvido
update-stage-published = aceite
update-stage-withdrawn = retirado
timeliness-late = comunicação em atraso
timeliness-on-time = comunicação em dia
timeliness-no-data = ainda sem comunicação
update-wrong-empty = Escreva o que foi feito, assinale um marco ou escolha «Nada de novo».
update-wrong-audience = Escolha na lista quem o vê.
update-wrong-outdated = Entretanto, outra pessoa alterou este ponto de situação. O que escreveu está abaixo; compare e guarde de novo.
update-wrong-taken = A sua instituição já começou um ponto de situação sobre este período. Continue-o na página da medida; o que escreveu está abaixo.
update-wrong-period = Escolha um dos períodos propostos.
act-update-begun = Iniciado
act-update-written = Redigido
act-update-submitted = Submetido
act-update-approved = Aprovado em nome da instituição
act-update-accepted = Aceite
act-update-returned = Devolvido
act-update-audience = Destinatários alterados
act-update-withdrawn = Retirado
tasks-heading = As minhas tarefas
tasks-none = Hoje nada se espera de si.
tasks-late = em atraso
tasks-report = A comunicar
tasks-unfinished = Rascunhos e pontos de situação devolvidos
tasks-approve = Pontos de situação que aguardam a sua aprovação
tasks-accept = Pontos de situação que aguardam o secretariado
tasks-measures = Medidas por decidir
tasks-coming = O que vence a seguir
tasks-posts = Os seus postos
tasks-answer = Responder a todas numa página
tasks-answer-what = Preencha o que mudou e escolha «Nada de novo» onde nada mudou. O que deixar vazio fica por responder; o que escreveu é guardado com qualquer botão.
tasks-submit = Submeter o que está preenchido
tasks-save = Guardar tudo como rascunho
tasks-wrong-nothing = Ainda nada foi preenchido: escreva o que foi feito numa das medidas ou escolha «Nada de novo».
tasks-wrong-answered = Entretanto, outra pessoa respondeu sobre uma medida acerca da qual escreveu. O seu texto encontra-se abaixo: abra a medida, compare e acrescente o que faltar.
update-wrong-nothing = Escreveu algo aqui. Submeta-o ou esvazie os campos antes de escolher «Nada de novo».
update-wrong-evidence = { $id } não é um elemento de prova desta instituição.
tasks-standing-draft = rascunho
tasks-standing-returned = devolvido
tasks-standing-revise = a rever
tasks-standing-approve = a aprovar
tasks-standing-accept = a aceitar
site-tasks = As minhas tarefas
desk-tasks = As minhas tarefas
desk-tasks-what = O que se espera de si e até quando.
desk-updates = Pontos de situação
desk-updates-what = O que as instituições comunicam sobre as suas medidas, por etapa, instituição e período.
updates-heading = Pontos de situação
updates-stage = Etapa
updates-first = De
updates-last = Período até
updates-due = Prazo
updates-handed-in = Entregue
updates-accepted = Aceite em
updates-days-late = Dias de atraso
reporting-heading = Periodicidade dos seus pontos de situação
reporting-what = Para as suas medidas que nada indiquem; vale também para as instituições que dela dependem, salvo se tiverem a sua.
reporting-wrong = Escolha a periodicidade.
reporting-wrong-outdated = Entretanto, outra pessoa definiu-a: { $now }. O que escolheu está abaixo; guarde de novo se deve valer.
reporting-usual = a habitual de todas
measures-by-reporting = Comunicação
handover-updates = Pontos de situação
institution-reporting = Periodicidade dos seus pontos de situação
progress-older = { $count ->
    [one] { $number } ponto de situação anterior
   *[other] { $number } pontos de situação anteriores
}
update-days-late = { $count ->
    [one] { $number } dia de atraso
   *[other] { $number } dias de atraso
}
tasks-count = { $count ->
    [one] { $number } assunto espera por si.
   *[other] { $number } assuntos esperam por si.
}
tasks-more = { $count ->
    [one] mais { $number }
   *[other] mais { $number }
}
tasks-follow = { $count ->
    [one] Segue-se mais { $number } medida depois destas.
   *[other] Seguem-se mais { $number } medidas depois destas.
}
tasks-assignments = { $count ->
    [one] { $number } atribuição por aceitar ou contestar
   *[other] { $number } atribuições por aceitar ou contestar
}
updates-count = { $count ->
    [one] { $number } ponto de situação
   *[other] { $number } pontos de situação
}
