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
