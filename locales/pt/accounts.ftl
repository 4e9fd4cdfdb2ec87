# Contas: início de sessão, conta própria, contas de outras pessoas.

## Campos comuns

field-email = Endereço eletrónico
field-name = Nome
field-role = Função
field-password = Palavra-passe
field-current-password = Palavra-passe atual
field-new-password = Nova palavra-passe
field-code = Código
form-error = Erro
form-error-summary = Há um problema

role-administrator = Administração
role-administrator-what = Gere o sítio e as suas contas. Lê tudo, não publica nada.
role-auditor = Auditoria
role-auditor-what = Lê tudo, não altera nada.
role-none = Sem função: atua pelos postos
role-none-what = Vê e faz o que cabe aos postos que ocupa.
# What posts make of somebody.
role-secretariat = Secretariado
role-chair = Presidência
role-member = Membro do mecanismo nacional
role-validating-authority = Autoridade de validação
role-focal-point = Ponto focal
role-alternate = Suplente
role-observer = Observador
role-nobody = Não ocupa nenhum posto
role-by-posts = O que pode ver e fazer depende dos postos que ocupa.

## Início de sessão

sign-in-heading = Iniciar sessão
sign-in-lead = Para quem trabalha no registo. Consultá-lo não exige conta.
sign-in-button = Continuar
sign-in-lost = Se perdeu a palavra-passe, peça um novo convite à administração do sítio.
sign-in-email-missing = Introduza o seu endereço eletrónico
sign-in-password-missing = Introduza a sua palavra-passe
sign-in-wrong = O endereço eletrónico ou a palavra-passe está incorreto
sign-in-wait = { $count ->
    [one] Demasiadas tentativas. Aguarde { $number } minuto e tente de novo
   *[other] Demasiadas tentativas. Aguarde { $number } minutos e tente de novo
}
sign-in-refused = Não é possível iniciar sessão aqui, porque o que escrever poderia ser lido pelo caminho: este endereço não usa https.
sign-in-refused-remedy = Quem gere este sítio deve colocá-lo atrás de https e indicá-lo nas configurações:

second-factor-heading = Introduza um código
second-factor-lead = Abra a aplicação de autenticação no seu telefone e introduza o código que ela mostra para este sítio.
second-factor-hint = Seis algarismos. Se não tiver o telefone, introduza um dos seus códigos de recuperação.
second-factor-button = Continuar
second-factor-lost = Se não tiver nenhum dos dois, peça um novo convite à administração do sítio.
second-factor-wrong = Este código está incorreto, expirou ou já foi usado. Introduza o que a aplicação mostra agora

## Convite

invitation-heading = Escolha uma palavra-passe
invitation-lead = Damos-lhe as boas-vindas, { $name }. Escolha uma palavra-passe; depois escolhe um segundo fator: uma chave de acesso ou uma aplicação de autenticação.
invitation-button = Continuar
invitation-gone-heading = Este convite já não é válido
invitation-gone = Já foi usado, expirou ou foi substituído por outro mais recente.
invitation-gone-remedy = Peça um novo à administração do sítio. Se já escolheu uma palavra-passe, inicie sessão.
password-hint = Pelo menos 12 caracteres. Várias palavras são mais fáceis de recordar do que muitos sinais. Pode colá-la de um gestor de palavras-passe.
password-short = { $count ->
    [one] A palavra-passe deve ter pelo menos { $number } carácter
   *[other] A palavra-passe deve ter pelo menos { $number } caracteres
}
password-long = { $count ->
    [one] A palavra-passe pode ter no máximo { $number } carácter
   *[other] A palavra-passe pode ter no máximo { $number } caracteres
}
password-common = Esta palavra-passe é fácil de adivinhar. Escolha uma menos comum e sem relação com o seu nome

## Segundo fator

setup-heading = Configurar uma aplicação de autenticação
setup-lead = Ao iniciar sessão, introduz depois da palavra-passe um código do seu telefone. Assim, não basta conhecer a sua palavra-passe.
setup-replaces = Isto substitui a aplicação que usa agora; os seus códigos de recuperação anteriores deixarão de funcionar.
setup-scan-heading = 1. Acrescente este sítio à aplicação
setup-scan = Na aplicação, escolha acrescentar uma conta e fotografe este quadrado.
setup-picture = Quadrado para a aplicação de autenticação; a chave abaixo diz o mesmo
setup-type = Se não puder fotografá-lo, escreva esta chave na aplicação:
setup-code-heading = 2. Introduza o código que a aplicação mostra
setup-code-hint = Seis algarismos, novos a cada meio minuto
setup-button = Ativar
setup-wrong = Este código está incorreto ou expirou. Introduza o que a aplicação mostra agora; o relógio do seu telefone deve estar certo
codes-heading = Guarde os seus códigos de recuperação
codes-lead = Cada um destes códigos permite-lhe entrar uma vez quando não tem o telefone. Só são mostrados agora.
codes-keep = Imprima esta página ou anote os códigos, e guarde-os com os seus documentos importantes.
codes-continue = Guardei-os: continuar

## Conta própria

account-heading = A sua conta
account-sessions-heading = Onde tem sessões iniciadas
account-sessions-lead = Uma sessão termina após uma hora sem uso e, em qualquer caso, após doze horas. Termine as que não reconhece e mude a palavra-passe.
account-browser = Navegador
account-browser-unknown = Navegador desconhecido
account-began = Desde
account-seen = Último uso
account-session-current = Esta
account-session-end = Terminar
account-second-factor-heading = Segundo fator
account-codes-left = { $count ->
    [0] Não restam códigos de recuperação.
    [one] Resta { $number } código de recuperação.
   *[other] Restam { $number } códigos de recuperação.
}
account-second-factor-change = Configurar outra aplicação e obter novos códigos de recuperação
account-password-heading = Mudar a palavra-passe
account-password-lead = As suas outras sessões terminarão.
account-password-button = Mudar a palavra-passe
account-password-wrong = Esta não é a sua palavra-passe atual

## Contas de outras pessoas

people-heading = Utilizadores
people-lead = Quem pode iniciar sessão, e para quê. O encerramento de uma conta ou uma mudança de função tem efeito imediato; o que a pessoa fez fica registado.
people-state = Estado
people-state-invited = Convite pendente
people-state-active = Ativa
people-state-ended = Encerrada
people-sessions = Sessões
people-change = Alterar
people-role-button = Mudar a função
people-invite-again = Novo convite
people-end-sessions = Terminar todas as sessões
people-end = Encerrar a conta
people-resume = Reabrir a conta
people-invite-heading = Convidar alguém
people-invite-lead = Ser-lhe-á mostrada uma ligação uma única vez; cabe-lhe a si transmiti-la.
people-invite-button = Criar um convite
people-wrong-email = Introduza um endereço eletrónico, como name@example.org
people-wrong-taken = Já existe uma conta com este endereço eletrónico
people-wrong-name = Introduza um nome com 200 caracteres no máximo
people-wrong-last = É a última conta de administração. Dê primeiro essa função a outra pessoa
link-heading = Transmita este convite
link-lead = Com esta ligação, { $name } escolhe uma palavra-passe e um segundo fator.
link-keep = Só é mostrada agora, serve uma vez e durante sete dias. Transmita-a de modo que mais ninguém a leia: quem a tiver pode tomar posse da conta.
link-back = Voltar aos utilizadores

## Passkeys

second-factor-either-heading = Confirme a sua identidade
second-factor-passkey-lead = Use a chave de acesso do seu telefone, do seu computador ou da sua chave de segurança.
second-factor-passkey-button = Usar uma chave de acesso
second-factor-or-heading = Ou introduza um código
second-factor-paper-hint = Um dos seus códigos de recuperação.
setup-choice-heading = Escolha um segundo fator
setup-choice-lead = Ao iniciar sessão, apresenta depois da palavra-passe algo que só a si pertence. Assim, não basta conhecer a sua palavra-passe. Escolha uma de duas formas; pode acrescentar a outra mais tarde.
setup-passkey-heading = Com uma chave de acesso
setup-passkey-lead = Guarda-a o seu telefone, o seu computador ou uma chave de segurança; usa-a com a impressão digital, o rosto, um PIN ou um toque. Não funciona em nenhum outro sítio, pelo que não lhe pode ser subtraída por fraude.
setup-passkey-button = Criar uma chave de acesso
setup-or-heading = Ou com uma aplicação de autenticação
passkey-name = Nome da chave de acesso
passkey-name-hint = Para a reconhecer mais tarde, por exemplo: o meu telefone
passkey-unnamed = Chave de acesso
passkey-script = As chaves de acesso precisam de um navegador que execute scripts. Use antes um código.
passkey-failed = A chave de acesso não foi usada: a operação foi interrompida, demorou demasiado ou a chave não pertence a esta conta. Tente de novo ou use um código
passkey-copied = Esta chave de acesso foi recusada porque pode ter sido copiada. Use um código ou outra chave, remova esta e avise a administração do sítio
passkey-known = Este dispositivo já tem uma chave de acesso para este sítio
account-second-factor-lead = O que apresenta depois da palavra-passe. Com dois, pode entrar mesmo que perca um.
account-factor = Fator
account-factor-added = Acrescentado
account-factor-remove = Remover
account-passkey = Chave de acesso
account-passkey-add = Acrescentar uma chave de acesso
account-passkey-nowhere = Neste endereço não é possível acrescentar chaves de acesso: os navegadores exigem https e um nome de domínio.
account-app = Aplicação de autenticação
account-app-add = Configurar uma aplicação de autenticação
account-last-factor = Este é o seu único segundo fator. Acrescente outro antes de o remover
account-codes-renew = Obter novos códigos de recuperação em vez dos anteriores

## Held forms

held-heading = Ainda não foi feito
held-why-signed-out = A sua sessão terminou antes de isto poder ser feito. Nada do que escreveu se perdeu.
held-why-proof = Isto não podia ser feito antes de apresentar o seu segundo fator. Nada do que escreveu se perdeu.
held-why-other-session = Isto foi enviado de uma página aberta antes do seu último início de sessão. Nada do que escreveu se perdeu.
held-lead = Envie-o agora ou descarte-o. Fica guardado um dia, só para si.
held-fields = O que será enviado
held-send = Enviar agora
held-discard = Descartar

## Signing in with the national provider

provider-name = o serviço nacional de identificação
provider-sign-in = Iniciar sessão com { $name }
provider-continue = Continuar com { $name }
provider-or-password = Ou com uma palavra-passe
provider-instead = Ou sem palavra-passe
provider-instead-lead = Se o serviço conhece o endereço eletrónico acima como seu, poderá iniciar sessão através dele a partir de agora.
provider-again = Ou identifique-se de novo no serviço
provider-leaving = Redirecionamento para outro sítio para iniciar sessão
provider-leaving-lead = Se nada acontecer, continue para { $name } com o botão. Depois voltará aqui.
provider-away = O serviço nacional de identificação não responde. Entre com a sua palavra-passe, se a tiver, ou tente mais tarde
provider-refused = O serviço nacional de identificação não confirmou quem é. Tente de novo
provider-stale = Este início de sessão foi começado noutro navegador, demorou demasiado ou já foi usado. Comece-o de novo aqui
provider-unknown = Nenhuma conta deste sítio está ligada à que usou. Se recebeu um convite, abra-o e continue a partir dele com o serviço; caso contrário, contacte a administração do sítio
provider-other-email = O serviço nacional de identificação não confirma o endereço eletrónico a que se dirigiu o convite. Peça um convite para o endereço que o serviço conhece, ou escolha uma palavra-passe
provider-taken = A conta que usou está ligada aqui a outra conta. Contacte a administração do sítio
joining-heading = Aderir com esta conta
joining-lead = Damos-lhe as boas-vindas, { $name }. O seu endereço eletrónico foi confirmado por { $provider }. A partir de agora inicia sessão deste modo.
joining-button = Aderir

## Chaves para a API

keys-heading = Chaves para a API
keys-lead = Com uma chave, um sistema da sua instituição faz através da API o que os seus postos lhe permitem fazer. A chave é mostrada uma só vez, expira e pode ser retirada a qualquer momento.
keys-all-heading = Todas as chaves para a API
keys-all-lead = Uma chave permite o que pode fazer o seu titular. Retire as de que ninguém precisa; o pedido seguinte que a apresente é recusado.
keys-name = Que sistema
keys-name-hint = Para a reconhecer mais tarde, por exemplo: sistema de processos do Ministério da Justiça
keys-made = Criada
keys-last-day = Último dia
keys-last-day-hint = Um ano a partir de hoje, no máximo
keys-expired = Expirada
keys-unused = Ainda não usada
keys-end = Retirar
keys-none = Não há chaves.
keys-new-heading = Uma nova chave
keys-button = Criar a chave
keys-wrong-name = Indique a que sistema se destina a chave
keys-wrong-day = Indique um último dia entre hoje e daqui a um ano, por exemplo 2026-11-22
keys-wrong-many = Já há { $number } chaves. Retire uma que já não se use
keys-made-heading = Guarde esta chave
keys-made-lead = A chave para { $name }. Só é mostrada agora.
keys-made-keep = Guarde-a como uma palavra-passe: quem a tiver pode fazer tudo o que lhe é permitido a si. O sistema apresenta-a em cada pedido, num cabeçalho e nunca num endereço:
keys-link = Ver as chaves ou criar uma

## Como contactar

contact-heading = Como entrar em contacto consigo
contact-lead = O secretariado e os membros de pleno direito veem-no enquanto ocupar um posto. Confirme de vez em quando que está certo.
contact-telephone = Telefone
contact-address = Endereço oficial
contact-email-hint = A administração do sítio altera-o com um novo convite.
contact-button = Está certo
contact-question = Ainda é possível entrar em contacto consigo deste modo?
contact-correct = Corrigir
contact-confirmed = Confirmado em { $day }
contact-never = Nunca confirmado
contact-age = Confirmado
contact-wrong-telephone = Escreva um número de telefone com no máximo { $number } caracteres, por exemplo +212 5 37 00 00 00
contact-old-heading = Por confirmar há muito
contact-old-lead = Quem ocupa um posto e não confirma os seus contactos há { $number } meses.
contact-old-none = Todos confirmaram.
contact-old = Dados por confirmar
