# A página «Sistema» e a lista de trabalhos longos, para quem administra o programa.

desk-system = Sistema
desk-system-what = O estado do programa: erros, trabalhos longos, cópias de segurança, espaço.

system-heading = Sistema
system-all-good = Está tudo em ordem.
system-attention = { $count ->
    [one] { $number } assunto requer atenção.
    [many] { $number } de assuntos requerem atenção.
   *[other] { $number } assuntos requerem atenção.
}
system-as-of = Situação em { $at }.
system-again = Atualizar esta página a cada 15 segundos
system-again-stop = Parar de atualizar
system-matter = Assunto
system-verdict = Apreciação
system-what = O que se sabe
system-good = Em ordem
system-wants-attention = Atenção

system-errors = Erros
system-errors-none = Nenhum pedido falhou desde o arranque.
system-errors-some = { $count ->
    [one] { $number } pedido falhou desde o arranque.
    [many] { $number } de pedidos falharam desde o arranque.
   *[other] { $number } pedidos falharam desde o arranque.
}
system-errors-last = O último: { $at }.
system-errors-remedy = O registo de eventos do programa indica a causa: procure as linhas de nível ERROR ou o número mostrado ao leitor.

system-jobs = Trabalhos longos
system-jobs-running = { $number } em curso
system-jobs-waiting = { $number } em espera
system-jobs-failed = { $number } com falha nos últimos sete dias
system-jobs-remedy = Veja por que falhou, corrija a causa e tente novamente.
system-jobs-link = Todos os trabalhos longos

system-backup = Última cópia de segurança
system-backup-none = Nunca foi feita uma cópia de segurança.
system-backup-remedy = Faça uma agora com «mithaq backup FICHEIRO» e veja por que a da noite não foi feita.
system-proof = Última restauração comprovada
system-proof-none = Nunca se comprovou que uma cópia pode ser restaurada.
system-proof-remedy = Execute «mithaq backup FICHEIRO --prove»: só é de confiança uma cópia restaurada a título de ensaio.
system-done = { $at }: { $file }
system-failed = Falhou, { $at }: { $why }
system-days-ago = { $count ->
    [0] hoje
    [one] há { $number } dia
    [many] há { $number } de dias
   *[other] há { $number } dias
}

system-space = Espaço em disco
system-space-what = { $free } livres; a pasta de dados ocupa { $used }.
system-space-used = A pasta de dados ocupa { $used }.
system-space-remedy = Liberte espaço ou aumente o disco: quando está cheio, nada pode ser guardado.
system-megabytes = { $number } MB
system-gigabytes = { $number } GB

system-database = Base de dados
system-database-what = { $engine }, { $size }, tabelas no passo { $step }

system-index = Índice de pesquisa
system-index-what = { $count ->
    [one] { $number } entrada pode ser encontrada.
    [many] { $number } de entradas podem ser encontradas.
   *[other] { $number } entradas podem ser encontradas.
}
system-index-behind = { $count ->
    [one] Falta incorporar { $number } ato.
    [many] Faltam incorporar { $number } de atos.
   *[other] Faltam incorporar { $number } atos.
}
system-index-register = { $count ->
    [one] O registo contém { $number }.
    [many] O registo contém { $number }.
   *[other] O registo contém { $number }.
}
system-index-remedy = Se não mudar em poucos minutos, execute «mithaq reindex».

system-languages = Línguas
system-languages-complete = { $count ->
    [one] { $number } língua, completa
    [many] { $number } de línguas, completas
   *[other] { $number } línguas, completas
}
system-languages-missing = { $count ->
    [one] Falta { $number } mensagem, que é mostrada em inglês.
    [many] Faltam { $number } de mensagens, que são mostradas em inglês.
   *[other] Faltam { $number } mensagens, que são mostradas em inglês.
}
system-languages-remedy = «mithaq doctor» enumera-as; o seu lugar é a pasta «locales» da pasta de dados.

system-address = Endereço do sítio
system-address-none = Não indicado
system-address-remedy = Indique em «public_url» o endereço que os leitores usam, começado por https://. Sem ele, ninguém pode iniciar sessão a partir de outro computador.

system-program = Programa
system-program-what = Mithaq { $version }, em funcionamento desde { $since }

## Trabalhos longos

jobs-heading = Trabalhos longos
jobs-lead = Importações e a sua anulação, construção do índice e manutenção, os mais recentes primeiro.
jobs-job = Trabalho
jobs-state = Estado
jobs-asked = Pedido
jobs-ended = Terminado
jobs-percent = { $number } %
jobs-ending = Está a ser parado.
jobs-by-command-line = Na linha de comandos
jobs-by-system = Pelo próprio programa
jobs-by-person = Por alguém cuja conta já não existe
jobs-cancel = Parar
jobs-retry = Tentar novamente
jobs-cancel-too-late = Este trabalho terminou antes de poder ser parado.
jobs-retry-not-failed = Só um trabalho que falhou ou foi parado pode ser tentado novamente.
jobs-retry-by-secretariat = O que altera o registo é pedido de novo pelo secretariado, no lugar onde foi pedido da primeira vez.

error-503-heading = De momento, o registo está inacessível
error-503-what = A sua base de dados não responde ou está ocupada. Nada foi alterado.
error-503-remedy = Tente novamente dentro de um minuto. Se enviou um formulário, volte atrás: o que escreveu continua lá.

error-507-heading = De momento, nada pode ser guardado
error-507-what = O disco do registo está cheio. Nada foi alterado; a consulta continua possível.
error-507-remedy = Avise quem administra o sítio. Se enviou um formulário, mantenha-o aberto ou volte atrás: o que escreveu continua lá.
