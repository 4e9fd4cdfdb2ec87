# Editing one entry of the register.


editing-heading = Editar
editing-edit = Editar esta entrada
editing-back = Voltar à entrada
editing-saved = A alteração foi guardada.
editing-saved-beside = A alteração foi guardada. Entretanto, outras pessoas tinham alterado outros campos; essas alterações também se mantêm.
editing-texts = Textos nacionais
editing-language = Língua dos textos
editing-language-filled = tem um texto nacional
editing-original = Texto das Nações Unidas
editing-original-none = Não existe texto das Nações Unidas para esta entrada.
editing-stands-in = Não existe texto das Nações Unidas nesta língua. Mostra-se este em seu lugar.
editing-outdated = As Nações Unidas alteraram o seu texto depois de este ter sido escrito. Compare-o com o texto atual.
editing-national-hint = Uma tradução feita pelo Estado. Figura ao lado do texto das Nações Unidas e nunca o substitui. Guardada como texto simples.
editing-plain-hint = O mesmo em frases curtas e palavras correntes, para todas as pessoas.
editing-topics-lead = O que as Nações Unidas atribuíram mantém-se. Podem acrescentar-se e retirar-se classificações nacionais.
editing-tags-un = { $count ->
    [0] nenhum das Nações Unidas
    [one] { $number } das Nações Unidas
   *[other] { $number } das Nações Unidas
}
editing-tags-own = { $count ->
    [0] nenhum nacional
    [one] { $number } nacional
   *[other] { $number } nacionais
}
editing-position-none = Sem indicação própria: vale o que as Nações Unidas registam
editing-position-un-none = As Nações Unidas não registam nenhuma posição.
editing-source-hint = Por exemplo: declaração no Conselho de Direitos Humanos, 24 de junho de 2026, ou a cota de um documento
editing-audience = Quem pode ver esta entrada
audience-internal-what = Visto por quem trabalha no secretariado e por quem audita.
audience-members-what = Visto também pelas instituições que são membros de pleno direito do mecanismo nacional.
audience-observers-what = Visto também pelos observadores, como a instituição nacional de direitos humanos.
audience-public-what = Qualquer pessoa o lê de imediato no sítio público. Torná-lo público é um ato de publicação, registado em seu nome.
editing-why = Motivo da alteração (facultativo)
editing-why-hint = Guardado com o ato; o público não o vê.
editing-save = Guardar
editing-cancel = Voltar sem guardar
editing-wrong-long = Excede os { $number } carateres que cabem aqui. Encurte-o.
editing-wrong-position = Escolha a posição.
editing-wrong-source = Indique de onde vem esta posição: a declaração ou o documento, e a sua data.
editing-wrong-audience = Escolha quem pode ver a entrada.
editing-unchanged = Nada foi alterado, pelo que não há nada para guardar. Altere um campo ou volte à entrada.
editing-conflict = Outra pessoa alterou os mesmos campos depois de ter aberto a página, pelo que ainda nada foi guardado.


editing-wrong-choice = Escolha uma das versões.
editing-conflict-heading = Duas alterações do mesmo campo
editing-conflict-remedy = Escolha para cada campo o que deve ficar. Tudo o resto que escreveu mantém-se nesta página.
editing-conflict-theirs = { $who }, { $date }
editing-conflict-import = Uma importação
editing-conflict-why = Motivo:
editing-conflict-mine = O que escreveu
editing-conflict-empty = Vazio
editing-conflict-take-theirs = Manter a outra versão
editing-conflict-take-mine = Usar a minha
editing-conflict-take-third = Usar a terceira versão, abaixo
editing-conflict-third = Terceira versão
editing-save-draft = Guardar rascunho
editing-draft-there = Tem um rascunho de { $date }.
editing-draft-open = Este é o seu rascunho de { $date }. Ninguém mais o vê até o guardar.
editing-draft-go-on = Continuar
editing-draft-end = Descartar
editing-kept = Este navegador conservou o que escreveu aqui e não guardou.
editing-kept-back = Repor
desk-drafts = Os meus rascunhos
desk-drafts-what = Alterações que começou e ainda não guardou.
drafts-lead = Alterações de entradas por terminar. Ninguém mais as vê.
drafts-none = Não tem rascunhos. Pode guardar um na página de edição de uma entrada.


division-heading = Dividir em partes
division-back = Voltar à edição
division-lead = As partes de uma recomendação cabem muitas vezes a instituições diferentes. O texto das Nações Unidas não muda; apenas se marca onde começa cada parte.
division-hint = Prima Enter onde começa uma parte; retire uma quebra de linha para unir duas. Cada linha é uma parte. As palavras não podem ser alteradas.
division-opening = A primeira linha introduz as partes e não é uma delas
division-show = Mostrar as partes
division-none = O texto não está dividido. Guardado assim, não tem partes.
division-label = Letra da parte { $number }
division-title = Título curto (facultativo), { $language }
division-theirs = Entretanto, outras pessoas dividiram assim esta entrada
division-conflict = Outras pessoas dividiram a entrada depois de ter aberto a página e ainda nada foi guardado. Compare e guarde de novo para manter a sua, ou volte para manter a delas.
division-wrong-words = As palavras das Nações Unidas não se alteram: reponha o texto e apenas acrescente ou retire quebras de linha.
division-wrong-many = Uma entrada pode ter no máximo { $number } partes.
division-wrong-label = Dê a cada parte uma letra própria.
division-link = Dividir esta entrada em partes
editing-compare = Comparar: o que as Nações Unidas alteraram desde que foi escrito

# The words of an entry that a person added.
editing-official-hint = As palavras da própria fonte. As correções ficam no histórico. Acrescente o texto oficial noutras línguas sob o nome da língua.
# On a button, behind the name of a text whose original has changed.
editing-still-stands = Comparei: continua válido
editing-confirm-wrong = O original acabou de mudar outra vez, ou o texto já não existe. Compare de novo.

letters-heading = Voltar às letras do texto
letters-back = Voltar à divisão
letters-lead = A divisão feita à mão termina. As letras a), b), c) do texto voltam a dividi-lo e as importações mantêm-nas atualizadas. A divisão atual fica no histórico.
letters-now = Dividido à mão até agora
letters-none = Em nenhuma parte.
letters-button = Repor as letras do texto
letters-link = Deixar esta divisão: voltar às letras do texto
letters-conflict = Outras pessoas dividiram a entrada depois de ter aberto a página. É assim que está dividida agora; prima de novo o botão se as letras devem mesmo ser repostas.

desk-translations = Traduções a comparar
desk-translations-what = Textos nacionais cujo original mudou desde que foram escritos.
translations-lead = Desde que estes textos foram escritos, o original mudou. Compare cada um com o original atual: altere-o ou registe que continua válido.
translations-none = Nenhum texto nacional é anterior ao seu original.
translations-count = { $count ->
    [one] { $number } texto
   *[other] { $number } textos
}
