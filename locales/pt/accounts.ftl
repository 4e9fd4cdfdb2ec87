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
role-secretariat = Secretariado
role-secretariat-what = Trabalha no registo e decide o que é público.
role-auditor = Auditoria
role-auditor-what = Lê tudo, não altera nada.

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
sign-in-refused-remedy = Quem gere este sítio deve colocá-lo atrás de https e indicá-lo nas definições:

second-factor-heading = Introduza um código
second-factor-lead = Abra a aplicação de autenticação no seu telefone e introduza o código que ela mostra para este sítio.
second-factor-hint = Seis algarismos. Se não tiver o telefone, introduza um dos seus códigos de recuperação.
second-factor-button = Continuar
second-factor-lost = Se não tiver nenhum dos dois, peça um novo convite à administração do sítio.
second-factor-wrong = Este código está incorreto, expirou ou já foi usado. Introduza o que a aplicação mostra agora

## Convite

invitation-heading = Escolha uma palavra-passe
invitation-lead = Damos-lhe as boas-vindas, { $name }. Escolha uma palavra-passe; depois configura uma aplicação de autenticação.
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
account-second-factor-heading = Aplicação de autenticação
account-codes-left = { $count ->
    [0] A aplicação está configurada. Não restam códigos de recuperação: configure-a de novo para obter outros.
    [one] A aplicação está configurada. Resta { $number } código de recuperação.
   *[other] A aplicação está configurada. Restam { $number } códigos de recuperação.
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
people-invite-lead = Ser-lhe-á mostrada uma ligação uma única vez, para a entregar pessoalmente.
people-invite-button = Criar um convite
people-wrong-email = Introduza um endereço eletrónico, como name@example.org
people-wrong-taken = Já existe uma conta com este endereço eletrónico
people-wrong-name = Introduza um nome com 200 caracteres no máximo
people-wrong-last = É a última conta de administração. Dê primeiro essa função a outra pessoa
link-heading = Entregue este convite
link-lead = Com esta ligação, { $name } escolhe uma palavra-passe e configura uma aplicação de autenticação.
link-keep = Só é mostrada agora, serve uma vez e durante sete dias. Entregue-a de modo que mais ninguém a leia: quem a tiver pode tomar posse da conta.
link-back = Voltar aos utilizadores
