tagging-link = { $count ->
    [one] Alterar esta entrada (etiquetas, quem pode vê-la)
   *[other] Alterar as { $number } entradas de uma vez (etiquetas, quem pode vê-las)
}
tagging-heading = Alterações em bloco
tagging-lead = Uma mesma alteração a todas as entradas que uma pesquisa encontra: vista de antemão, feita de uma vez e, se for preciso, anulada de uma vez.
tagging-how = Pesquise primeiro na lista; por cima dos resultados está a ligação para os alterar a todos.
tagging-to-list = Para a lista
tagging-what = Alteração
tagging-changed = Entradas alteradas
tagging-who = Autor
tagging-when = Data
tagging-state = Estado
tagging-state-preview = Pré-visualização
tagging-state-under-way = Em curso
tagging-state-applied = Feita
tagging-state-undone = Anulada
tagging-state-ended = Não feita
tagging-new-heading = { $count ->
    [one] Alterar uma entrada
   *[other] Alterar { $number } entradas de uma vez
}
tagging-new-lead = Escolha o que deve acontecer a cada entrada encontrada. Ainda nada é alterado: a página seguinte mostra o que o seria.
tagging-whole = Todas as entradas do registo.
tagging-see-list = Vê-las na lista
tagging-add = Etiquetas a acrescentar
tagging-add-hint = Ficam marcadas como nacionais, ao lado das das Nações Unidas. Uma meta traz consigo o seu objetivo.
tagging-remove = Etiquetas nacionais a retirar
tagging-remove-hint = O número diz quantas destas entradas a têm. As etiquetas das Nações Unidas mantêm-se.
tagging-audience-hint = Tornar entradas públicas é um ato de publicação: exige que o segundo fator tenha sido mostrado há instantes.
tagging-audience-same = Deixar como está
tagging-why = Motivo (facultativo)
tagging-why-hint = Guardado com o ato e visível para quem iniciou sessão.
tagging-preview = Pré-visualizar
tagging-wrong-nothing = Escolha pelo menos uma etiqueta, ou quem pode ver as entradas.
tagging-wrong-both = Uma etiqueta não pode ser acrescentada e retirada ao mesmo tempo. Escolha uma das duas coisas.
tagging-wrong-many = No máximo, 100 etiquetas podem ser acrescentadas e retiradas de uma vez. Escolha menos.
tagging-wrong-why = O motivo tem mais de { $most } caracteres. Abrevie-o.
tagging-act-heading = Uma alteração em bloco
tagging-search = Pesquisa
tagging-foreseen = { $count ->
    [one] O que aconteceria à entrada encontrada
   *[other] O que aconteceria às { $number } entradas encontradas
}
tagging-outcome-changes = seriam alteradas
tagging-outcome-already = já estão assim
tagging-outcome-cannot = não podem ser alteradas: a etiqueta é das Nações Unidas, ou a entrada já não existe
tagging-sample-changes = As primeiras que seriam alteradas
tagging-sample-already = Já estão assim
tagging-sample-cannot = Não podem ser alteradas
tagging-apply = { $count ->
    [one] Alterar esta entrada
   *[other] Alterar estas { $number } entradas
}
tagging-prove-audience = Alterar quem pode ver muitas entradas exige que o segundo fator tenha sido mostrado há instantes.
tagging-prove = Mostrar o segundo fator
tagging-nothing-to-do = Nada mudaria: não há nada a aplicar.
tagging-working = A alteração está em curso. Os leitores verão tudo de uma vez, quando terminar. Esta página atualiza-se sozinha.
tagging-cancel = Parar
tagging-done = { $count ->
    [one] Foi alterada uma entrada.
   *[other] Foram alteradas { $number } entradas.
}
tagging-not-done = Nada foi alterado.
tagging-again = Pré-visualizar de novo
tagging-changed-since = Desde a pré-visualização, algumas destas entradas foram alteradas. Para não fazer nada diferente do que viu, nada foi feito. Pré-visualize de novo.
tagging-failed = A alteração falhou e foi retirada. Tente de novo; se voltar a falhar, avise o administrador.
tagging-undo-heading = Anular
tagging-undo-what = Todas as entradas voltam a ser o que eram antes desta alteração. As que mudaram desde então ficam como estão e são listadas.
tagging-undo = Anular esta alteração
tagging-undone = { $count ->
    [one] Foi anulada numa entrada.
   *[other] Foi anulada em { $number } entradas.
}
tagging-left = { $count ->
    [one] Uma entrada mudou depois e ficou como está:
   *[other] { $number } entradas mudaram depois e ficaram como estão:
}

desk-tagging = Alterações em bloco
desk-tagging-what = Uma mesma alteração a muitas entradas: etiquetas e quem pode vê-las.
job-kind-tagging = Alteração em bloco
