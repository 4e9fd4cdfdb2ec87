# Instituições do Estado e em seu redor, os seus postos e quem os ocupa.
list-comma = ,
site-back = Voltar
day-from = a partir de { $day }
day-to = até { $day }
wrong-too-long = Excede os { $number } caracteres. Encurte-o.
wrong-day = Escreva a data assim: 2026-11-22.
wrong-days = O último dia é anterior ao primeiro. Corrija um dos dois.

## A lista de instituições

institutions-heading = Instituições
institutions-lead = Os organismos públicos e as organizações que participam no mecanismo nacional, e os seus postos.
institutions-find = Procurar uma instituição
institutions-find-button = Procurar
institutions-any = qualquer
institutions-count = { $count ->
    [0] { $number } instituições
    [one] { $number } instituição
   *[other] { $number } instituições
}
institutions-continued = (continuação)
class-member = Membro de pleno direito
class-member-what = Participa nas decisões; o seu pessoal vê o que se destina aos membros.
class-observer = Observador
class-observer-what = É consultado e dá o seu contributo; o seu pessoal vê o que se destina aos observadores.
level-national = Nacional
level-regional = Regional
level-local = Local

## Uma instituição

institution-name = Instituição
institution-short-name = Nome abreviado
institution-short-names = Nomes abreviados
institution-kind = Tipo
institution-class = Estatuto
institution-level = Nível
institution-territory = Território
institution-territory-hint = A região, o distrito ou o município, se não abranger todo o Estado.
institution-topics = Assuntos
institution-topics-hint = Com base neles é proposta para reuniões e consultas.
institution-active = Em atividade
institution-active-from = Primeiro dia
institution-active-to = Último dia
institution-active-to-hint = Só se já não existir. Os direitos dos seus postos terminam com este dia.
institution-under = Instituições que dela dependem
institution-parent = Depende de
institution-parent-hint = A instituição superior, como o ministério no caso de um departamento.
institution-no-parent = Nenhuma outra instituição
institution-posts = Postos
institution-no-posts = Ainda não tem postos.
institution-past = Evolução
institution-names = Nomes
institution-names-hint = Nas línguas de que dispuser; basta uma.
institution-names-of-mechanism = Deixe vazio para que figure o nome indicado nas configurações.
institution-informed-only = É apenas informada
institution-informed-only-tag = Apenas informada
institution-informed-only-what = Por exemplo, um poder judicial independente: é informado e informa. Nada lhe é atribuído, e ninguém lhe envia lembretes nem o avalia.
institution-edit = Corrigir
institution-edit-lead = Para lapsos e dados em falta. Um novo nome, outra dependência, uma fusão ou uma extinção é uma reorganização: tem data, e o passado mantém o nome de então.
institution-new-heading = Acrescentar uma instituição
institution-wrong-nameless = Indique um nome em pelo menos uma língua.
institution-wrong-kind = Escolha um tipo da lista.
institution-wrong-parent = Escolha uma instituição da lista.
institution-wrong-circle = Uma instituição não pode depender de si própria nem de outra que dela dependa. Escolha outra.
institution-wrong-outdated = Outra pessoa guardou alterações desde que abriu esta página. Veja o que consta agora e guarde de novo o que continuar correto.

## Reorganização

institution-reorganise = Reorganizar
reorganise-lead = O que uma instituição fez fica registado com o nome que então tinha. Os assuntos pendentes passam para quem lhe sucede.
reorganise-what = O que muda
reorganise-renamed = Muda de nome
reorganise-renamed-what = Indique abaixo os novos nomes.
reorganise-moved = Passa a depender de outra
reorganise-moved-what = Escolha a instituição de que passa a depender.
reorganise-merged = É integrada noutra
reorganise-merged-what = Deixa de estar em atividade; a outra assume os seus assuntos pendentes e as instituições que dela dependiam.
reorganise-split = Uma parte passa a ser uma instituição própria
reorganise-split-what = Escolha a nova, se já constar da lista, ou indique os seus nomes. Os assuntos pendentes ficam aqui até que alguém os reatribua.
reorganise-closed = É extinta
reorganise-closed-what = Escolha quem assume os seus assuntos pendentes, se for o caso.
reorganise-day = Data de efeito
reorganise-day-hint = O primeiro dia em que a mudança se aplica.
reorganise-other = A outra instituição
reorganise-other-hint = Não se aplica a uma mudança de nome.
reorganise-wrong-what = Escolha o que muda.
reorganise-wrong-other = Escolha a instituição em que é integrada.
reorganise-wrong-mechanism = O próprio mecanismo nacional recebe o nome nas configurações e não é reorganizado.
reorganise-wrong-gone = Uma das duas instituições não está em atividade nesse dia. Escolha outra instituição ou outro dia.
reorganise-wrong-circle = Escolha outra instituição, que não seja esta nem dependa dela.
reorganise-wrong-order = Já consta uma reorganização mais recente. Indique um dia posterior.
reorganise-wrong-future = Uma mudança de nome ou de dependência ou uma fusão regista-se no próprio dia, não antes. Indique o dia de hoje ou um dia anterior.
reorganised-renamed = mudança de nome; até então, «{ $former }»
reorganised-moved = mudança de dependência; dependência anterior:
reorganised-moved-alone = mudança de dependência; antes não dependia de outra instituição
reorganised-merged = fusão; instituição integradora:
reorganised-merged-here = fusão; instituição integrada:
reorganised-split = cisão; nova instituição:
reorganised-split-here = criação por cisão; instituição de origem:
reorganised-closed = extinção; instituição que assume os assuntos pendentes:
reorganised-closed-alone = extinção
reorganised-closed-here = assunção de assuntos pendentes; instituição extinta:

## Postos

post-new-heading = Acrescentar um posto
post-edit = Alterar o posto
post-duty = Missão de quem o ocupa
post-duty-hint = Determina o que essa pessoa pode ver e fazer, e não se altera: para outra missão, acrescente outro posto.
post-remit = Âmbito
remit-both = Implementação e elaboração de relatórios
remit-implementation = Implementação
remit-reporting = Elaboração de relatórios
post-mechanisms = Mecanismos de direitos humanos
post-mechanisms-hint = Os que cabem ao posto; se não assinalar nenhum, são todos.
post-topics-hint = Os que cabem ao posto; se não assinalar nenhum, são todos.
post-wording = Redação: { $language }
post-title = Designação do posto
post-rank = Categoria
post-rank-hint = Por exemplo, diretor-geral.
post-duties = Funções
post-duties-hint = Tal como devem constar de um decreto ou de uma descrição de funções.
post-ended = Posto extinto
post-ended-on = Último dia do posto
post-ended-on-hint = Só para um posto que já não deva ser ocupado.
post-holders = Titulares
post-earlier = Titulares anteriores
post-vacant = vago
post-vacant-what = Ninguém ocupa este posto.
post-wrong-duty = Escolha a missão de quem o ocupa.
post-wrong-misplaced = Uma instituição deste tipo não pode ter um posto assim. Escolha outra missão.

## Nomeações

appoint-heading = Nomear uma pessoa
appoint-lead = Os direitos começam no primeiro dia e terminam com o último. Quem ainda não tem conta recebe uma ligação para escolher uma palavra-passe.
appoint-person = Pessoa
appoint-person-hint = Alguém que já tem conta; caso contrário, não escolha nada aqui e indique o nome e o endereço eletrónico.
appoint-somebody-new = Nova pessoa
appoint-from = Primeiro dia
appoint-to = Último dia
appoint-to-hint = Deixe vazio enquanto não for conhecido.
appoint-decree = Decreto ou ofício
appoint-decree-hint = O ato de nomeação; é visto pelos membros.
appoint-succeeds = Põe termo, no dia anterior, à nomeação de { $name }.
appoint-button = Nomear
appoint-wrong-person = Escolha uma pessoa da lista.
appoint-wrong-taken = Já existe uma conta com este endereço eletrónico. Escolha a pessoa na lista.
appoint-wrong-ended = A conta desta pessoa foi encerrada. Peça à administração do sítio que a reabra.
appoint-wrong-role = Quem administra ou audita o sítio não ocupa postos: essas funções mantêm-se à parte. Escolha outra pessoa.
appoint-wrong-post-ended = O posto termina antes desse dia. Indique um dia anterior ou altere o posto.
appoint-wrong-already = Esta pessoa já ocupa o posto nesse período.
appoint-wrong-held = { $name } ocupa o posto nesse período. Indique um dia posterior ou faça com que a nova nomeação ponha termo à outra.
appointment-end = Pôr termo à nomeação
appointment-last = Último dia
appointment-last-hint = Os direitos terminam no fim desse dia, ou de imediato se já tiver passado. Um dia anterior ao primeiro anula a nomeação, como se nunca tivesse existido.
absence-heading = Substituição temporária
absence-lead = Enquanto o titular está ausente, outra pessoa vê e faz o que cabe ao posto. Ambos podem agir.
absence-person = Quem substitui
absence-from = De
absence-to = Até
absence-button = Guardar
absence-end = Terminar
stands-in = Substituição assegurada por { $name }

## Passagem de funções

handover-heading = Passagem de funções
handover-lead = Para quem chega a este posto: o que está pendente, quem o ocupou antes e a quem perguntar.
handover-answers-for = Este posto responde também por
handover-nothing = Não há nada pendente para este posto.
handover-holders = Quem ocupa este posto e quem o ocupou
handover-contacts = A quem perguntar
handover-drafts = Começado e não guardado

## Muitas nomeações de uma vez

bulk-appoint-heading = Nomeações em bloco
bulk-lead = Após uma mudança de governo: mostre a lista dos postos, escreva quem sucede em cada um, veja o que aconteceria e faça-o num só ato, que pode ser anulado por inteiro.
bulk-name = Sucessor ou sucessora
bulk-apply = Fazer estas nomeações
bulk-preview = Ver o que aconteceria
bulk-choose = Escolha os postos
bulk-institution = Nesta instituição e nas que dela dependem
bulk-tenures-end = Cujo mandato termina em
bulk-tenures-end-hint = Deixe vazio para mostrar os postos, seja quem for que os ocupe
bulk-list = Mostrar a lista
bulk-file = Ou envie um ficheiro
bulk-file-hint = Com as colunas post (ou institution e duty), name, email, from, decree. É mostrado antes de se fazer algo.
bulk-acts = Feitas até agora
bulk-undone = Anulado
bulk-ends = { $name } ocupa-o até { $day }.
bulk-begins = Começa { $name }; a sua conta já existe.
bulk-invites = Começa { $name } e recebe um convite.
bulk-wrong-nothing = Ninguém é indicado. Escreva quem sucede em pelo menos uma linha
bulk-wrong-post = A linha { $line } não indica nenhum posto, ou indica vários. Dê o identificador do posto, ou o nome da instituição e a missão
bulk-wrong-gone = Este posto não existe, ou não lhe cabe provê-lo. Escolha outro
bulk-done-heading = Nomeações feitas num só ato
bulk-left = Deixadas como estão, pois mudaram entretanto
bulk-stand = O que permanece
bulk-undo-lead = Anular retira estas nomeações como se nunca tivessem existido e repõe o último dia daquelas a que puseram termo. Quem recebeu um convite e ainda não entrou deixa de ter conta.
bulk-undo = Anular tudo

## Histórico

institution-history = Histórico
act-institution-added = Acrescentada
act-institution-corrected = Corrigida
act-institution-reorganised = Reorganizada
act-post-added = Posto acrescentado
act-post-changed = Posto alterado
act-appointed = Nomeação
act-appointment-ended = Fixado o último dia de uma nomeação
act-appointment-resumed = Nomeação reposta
act-absence-announced = Substituição temporária
act-absence-ended = Regresso do titular
act-reappointed = Muitas nomeações num só ato
act-reappointment-undone = Muitas nomeações anuladas

institutions-sheet-heading = As instituições numa folha de cálculo
institutions-sheet-lead = Descarregue o diretório como ficheiro, altere o que quiser, acrescente linhas e envie-o de novo: verá o que é novo e o que muda antes de se fazer algo. O que não estiver no ficheiro fica como está.
institutions-sheet-not = Um ficheiro não põe fim a nada nem funde nada. Uma extinção, uma fusão, uma cisão ou um novo nome a partir de uma data fazem-se com «Reorganizar», na página da instituição, para que se conservem o seu passado e o trabalho em curso.
institutions-sheet-take = Partir do que existe hoje:
institutions-sheet-about = As colunas
institutions-sheet-rows = Uma linha é uma instituição com o seu primeiro posto. Cada outro posto tem a sua própria linha, em que só se preenchem o identificador da instituição e as colunas do posto. Uma coluna que falta não muda nada.
institutions-sheet-about-institution = O identificador da instituição, tal como consta do ficheiro. Para uma nova, deixe vazio ou escreva uma palavra que comece por «new», como «new-1», pela qual outras linhas a possam designar.
institutions-sheet-about-names = Nome e nome abreviado, uma coluna por língua. É necessário pelo menos um nome.
institutions-sheet-about-parent = O identificador da instituição de que depende, ou a palavra pela qual outra linha designa uma nova.
institutions-sheet-about-kind = O código do seu tipo:
institutions-sheet-about-class = «member» para um membro de pleno direito do mecanismo nacional, «observer» para um observador.
institutions-sheet-about-informed = «yes» se é apenas informada, como um tribunal. Uma nova instituição do poder judicial é-o sempre.
institutions-sheet-about-level = «national», «regional» ou «local», e a região ou o município.
institutions-sheet-about-days = O primeiro e o último dia, como 2026-11-22. O último dia só é aceite para uma nova instituição que já não existe.
institutions-sheet-about-topic = Temas, cada um com a sua lista, como «theme/right-to-education», separados por «|».
institutions-sheet-about-post = O identificador de um posto, tal como consta do ficheiro. Deixe vazio para um novo.
institutions-sheet-about-duty = A missão de quem o ocupa; e «both», «implementation» ou «reporting». A missão de um posto existente não muda.
institutions-sheet-about-title = Designação e categoria, uma coluna por língua.
institutions-sheet-seen = O que o ficheiro faz
institutions-sheet-differs = O diretório foi alterado enquanto o consultava. Isto é o que o ficheiro faz agora.
institutions-sheet-mend = Nada se faz enquanto houver uma linha que não possa ser aceite. Corrija estas linhas no ficheiro e envie-o de novo.
institutions-sheet-apply = Fazer tudo isto
institutions-sheet-added = { $count ->
    [one] { $number } instituição nova
   *[other] { $number } instituições novas
}
institutions-sheet-changed = { $count ->
    [one] Muda { $number } instituição
   *[other] Mudam { $number } instituições
}
institutions-sheet-posts-added = { $count ->
    [one] { $number } posto novo
   *[other] { $number } postos novos
}
institutions-sheet-posts-changed = { $count ->
    [one] Muda { $number } posto
   *[other] Mudam { $number } postos
}
institutions-sheet-unchanged = { $count ->
    [one] { $number } instituição ou posto do ficheiro fica como está.
   *[other] { $number } instituições e postos do ficheiro ficam como estão.
}
institutions-sheet-columns = A primeira linha deve nomear as colunas, cada uma uma vez e «institution» entre elas, e deve seguir-se uma linha. Descarregue o ficheiro aqui oferecido e altere esse.
# $column: the heading of a column
institutions-sheet-column = A coluna «{ $column }» não é conhecida. Nomeie as colunas como no ficheiro aqui oferecido.
# $id: what stands in the row
institutions-sheet-unknown = Nenhuma instituição tem o identificador «{ $id }». Deixe os identificadores como estão; para uma nova, deixe vazio ou escreva uma palavra que comece por «new» e tenha a sua própria linha.
institutions-sheet-unknown-post = Nenhum posto tem o identificador «{ $id }». Deixe os identificadores como estão; para um novo posto, deixe vazio.
institutions-sheet-twice = «{ $id }» já consta de uma linha anterior. Mantenha só uma; para outro posto basta o identificador da sua instituição.
# $id: the id of the institution, or the line of the file
institutions-sheet-there = Já existe uma instituição com este nome: { $id }. Ponha esse identificador na linha ou dê outro nome.
institutions-sheet-end = Um ficheiro não fixa nem muda o último dia. Reponha o que lá estava e use «Reorganizar» na página da instituição.
institutions-sheet-yes = Escreva «yes» ou deixe vazio.
institutions-sheet-no-institution = Indique pelo identificador a que instituição pertence este posto.
institutions-sheet-elsewhere = Este posto pertence a outra instituição. Deixe-o onde está; para um novo, deixe o identificador vazio.
institutions-sheet-duty = A missão de um posto não muda. Reponha o que lá estava e acrescente outro posto na sua própria linha.
institutions-sheet-post-there = A instituição já tem um posto assim. Ponha o seu identificador na linha ou dê ao novo uma designação própria.
