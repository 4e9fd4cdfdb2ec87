# Receção de ficheiros: pré-visualizações, recusas e problemas de um ficheiro.

import-preview = Pré-visualização de { $file } ({ $language }). Nada foi alterado.
import-done = { $file } ({ $language }) foi importado: importação n.º { $id }.
import-nothing = { $file } ({ $language }) não altera nada; não se fez nenhuma importação.
import-resumed = A importação n.º { $id } prossegue a partir do ponto em que parou.

import-figure-read = Entradas no ficheiro
import-figure-new = Novas
import-figure-revived = Repostas no registo
import-figure-changed = Alteradas
import-figure-texts-added = Textos acrescentados nesta língua
import-figure-documents-changed = Documentos corrigidos pela fonte
import-figure-unchanged = Sem alterações
import-figure-repeated = Repetidas no ficheiro
import-figure-passed-over = De outros Estados
import-figure-refused = Recusadas
import-figure-edited-since = Alteradas na origem após uma edição local (a edição mantém-se)
import-figure-held-back = Retidos: já são públicos e esta importação é interna
import-figure-other-language = Aparentemente noutra língua

import-refused-row = A entrada { $row } (byte { $byte }) foi recusada: { $reason }
import-unknown-label = { $count ->
    [one] «{ $label }» ({ $field }) não é conhecido e foi omitido em { $number } entrada.
   *[other] «{ $label }» ({ $field }) não é conhecido e foi omitido em { $number } entradas.
}
import-changed-row = { $number }: { $fields }
import-changed-edited = alterada na origem após uma edição local

refusal-not-a-record = não é uma entrada da exportação; corrija-a ou retire-a.
refusal-no-id = não tem AnnotationId e, por isso, não poderia voltar a ser reconhecida.
refusal-empty = não tem texto.
refusal-unknown-mechanism = o órgão indicado não é um mecanismo conhecido; acrescente-o aos mecanismos ou corrija-o.

trouble-not-an-array = Este ficheiro não é uma exportação do Índice Universal dos Direitos Humanos: deveria começar por «[» (byte { $at }). Exporte-o de novo em JSON e não o abra antes noutro programa.
trouble-truncated = O ficheiro termina antes do fim da sua entrada { $row } (byte { $at }). Não foi descarregado por inteiro, ou falta fechar um parêntese dessa entrada: descarregue-o de novo.
trouble-after-the-end = O ficheiro continua depois do fim da lista (byte { $at }). Talvez tenham sido juntas duas exportações: separe-as e importe-as uma a seguir à outra.
trouble-record-too-large = A entrada { $row } excede { $most } bytes (começa no byte { $at }). Nenhuma entrada real tem esse tamanho; o ficheiro está danificado, ou falta fechar um parêntese dessa entrada.
trouble-unpacks-too-large = Descomprimido, o ficheiro excede { $most } bytes. Nenhuma exportação real tem esse tamanho; a leitura foi interrompida.
trouble-wrong-shape = Nenhuma entrada do ficheiro tem a estrutura do Índice Universal dos Direitos Humanos. Escolha a exportação JSON desse índice, e não outro ficheiro.
trouble-preview-too-large = A pré-visualização excederia { $most } bytes. Escolha um só Estado, ou divida o ficheiro e envie as partes uma após a outra.
trouble-unknown-language = Não é possível determinar com certeza a língua dos textos. Indique-a com --lang (ar, en, es, fr, pt, ru ou zh).
trouble-changed-since = O ficheiro foi alterado desde a pré-visualização. Pré-visualize-o de novo e depois importe-o.
trouble-unreadable = Não é possível ler o ficheiro: { $message }
trouble-disk-full = O disco tem { $free } bytes livres e são necessários cerca de { $needed }. Liberte espaço e tente de novo; nada foi alterado.

undo-done = A importação n.º { $id } foi anulada.
undo-withdrawn = { $count ->
    [0] Nenhuma entrada foi retirada.
    [one] Foi retirada { $number } entrada.
   *[other] Foram retiradas { $number } entradas.
}
undo-left = { $count ->
    [0] Nenhuma foi alterada entretanto.
    [one] { $number } entrada foi alterada entretanto e ficou como está:
   *[other] { $number } entradas foram alteradas entretanto e ficaram como estão:
}
undo-documents = { $count ->
    [one] { $number } documento volta a ter a descrição anterior.
   *[other] { $number } documentos voltam a ter a descrição anterior.
}
# $document: symbol of a document
undo-document-left = A fonte voltou a descrever { $document } desde então; ficou como está.
undo-left-by-import = alterada pela importação n.º { $id }; para a retirar, anule primeiro essa importação
undo-left-by-person = editada por uma pessoa

import-state-pending = em curso
import-state-visible = aplicada
import-state-undone = anulada
import-state-abandoned = abandonada


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = Importações
imports-lead = Envie a exportação JSON do Índice Universal dos Direitos Humanos, comprimida ou não. Verá então o que alteraria; nada muda antes de a aplicar.
imports-none = Ainda não foi importado nada.
uploads-heading = Ficheiros em tratamento
imports-done-heading = Importações efetuadas
import-file = Ficheiro
import-stage = Estado da importação
import-who = Por
import-when = Quando
import-what = O que fez
import-by-command-line = a linha de comandos
import-by-system = o programa
# $id: number of an import; $file: name of a file
import-title = Importação { $id }: { $file }
import-undo-title = Anulação { $id }: { $file }
import-about-label = Estado a que se referem os registos
import-about-hint = Os registos sobre outros Estados são ignorados.
import-all-states = Todos os Estados do ficheiro
import-language-label = Língua dos textos
import-language-hint = Escolha-a apenas se não for reconhecida.
import-language-of-texts = Segundo os textos
import-audience-label = Quem pode ler o que é importado
import-audience-internal = Interno
import-audience-internal-what = Apenas quem iniciou sessão. As entradas já públicas continuam públicas e nada recebem deste ficheiro.
import-audience-public = Público
import-audience-public-what = Toda a gente, assim que for aplicada. As entradas internas que constem do ficheiro passam também a públicas.
import-audience-members = Membros
import-audience-observers = Membros e observadores
import-wrong-state = Escolha um Estado da lista
import-wrong-language = Escolha uma língua da lista
import-wrong-audience = Escolha quem pode ler o que é importado

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } KB
import-megabytes = { $amount } MB
upload-file = Ficheiro
upload-file-hint = JSON, ou JSON comprimido com gzip, no máximo { $most }.
upload-button = Enviar e pré-visualizar
upload-sent = Enviado até agora:
upload-lost = A ligação perdeu-se. O envio continua sozinho quando voltar; o que chegou fica guardado.
upload-no-file = Escolha um ficheiro para enviar
upload-empty = “{ $name }” está vazio. Exporte de novo os registos e envie o novo ficheiro
upload-too-large = O ficheiro excede { $most }, o máximo aceite. Comprima-o com gzip ou exporte menos registos
upload-no-room = Restam { $free } no servidor e são precisos { $needed }. Avise quem o administra; nada foi guardado
# $found: one of the upload-found-… below
upload-unfit = “{ $name }” não foi aceite: parece ser { $found }. Escolha a exportação JSON do Índice Universal dos Direitos Humanos, tal como foi descarregada
upload-found-nothing = um ficheiro sem conteúdo
upload-found-object = JSON, mas não uma lista de registos
upload-found-pdf = um documento PDF
upload-found-zip = uma folha de cálculo, um documento Word ou outro arquivo ZIP
upload-found-old-office = um documento de um programa de escritório antigo
upload-found-markup = uma página web ou XML
upload-found-picture = uma imagem
upload-found-text = texto simples, como CSV
upload-found-bad-gzip = um ficheiro comprimido danificado ou comprimido duas vezes
upload-found-unknown = algo que não é texto
upload-state-receiving = O envio não terminou
upload-state-undecided = Aguarda decisão
upload-state-previewing = Em pré-visualização
upload-state-previewed = Pré-visualizado, não aplicado
upload-state-applying = A ser aplicado
# $size: size of the file; $who: a person
upload-of = { $size }, enviado por { $who }
upload-received = Chegaram { $received } de { $size }.
upload-go-on = O mesmo ficheiro, para continuar
upload-go-on-hint = Só se envia o que falta. É preciso um navegador com scripts; sem eles, envie o ficheiro de novo.
upload-go-on-button = Continuar o envio
upload-other-file = É outro ficheiro: o tamanho difere do que começou a ser enviado. Escolha esse, ou elimine-o e envie este de novo
upload-discard = Eliminar este ficheiro
upload-kept = { $count ->
    [one] Um ficheiro que ninguém usa é eliminado ao fim de { $number } dia.
   *[other] Um ficheiro que ninguém usa é eliminado ao fim de { $number } dias.
}
upload-gone = O ficheiro já não existe. Envie-o de novo.
upload-unknown-language = Não é possível determinar com certeza a língua dos textos. Escolha-a e pré-visualize de novo.

# Work under way
import-preview-waiting = A pré-visualização aguarda a sua vez
import-preview-running = O ficheiro está a ser comparado com o registo
import-preview-stopping = A pré-visualização está a ser parada
import-import-waiting = A importação aguarda a sua vez
import-import-running = A importação está a ser aplicada
import-import-stopping = A importação está a ser parada; o que preparou está a ser retirado
import-undo-waiting = A anulação aguarda a sua vez
import-undo-running = A importação está a ser anulada
import-undo-stopping = A anulação está a ser parada
import-progress = Progresso
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = { $number } % concluído
import-read = { $size } lidos até agora
import-beginning = A começar…
import-waits-for = Antes dela estão:
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind }: { $file } ({ $who })
import-tried-again = Não se conseguiu e é tentado de novo automaticamente.
import-look-again = Ver de novo o progresso
import-stop = Parar
import-stopped = Foi parado como pedido; nada foi alterado.
# $error: in English, for whoever looks after the server
import-failed = Não se conseguiu e nada foi alterado. Tente de novo; se voltar a falhar, avise quem administra o servidor: { $error }

# The preview
import-preview-heading = Pré-visualização de { $file }
import-preview-lead = Ainda nada foi alterado. Cada número leva às suas linhas.
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = Escolhido: { $state } · { $language } · { $audience }
import-changes-nothing = Este ficheiro nada alteraria: tudo o que diz já consta do registo.
import-changed-nothing = A importação nada alterou: tudo o que o ficheiro diz já constava do registo.
import-apply = Aplicar esta importação
import-apply-public = O que aqui se mostra torna-se público de uma só vez. Pode ser anulado mais tarde.
import-apply-internal = O que aqui se mostra entra no registo de uma só vez, apenas para quem iniciou sessão. Pode ser anulado mais tarde.
import-outdated = O registo mudou desde a pré-visualização, pelo que a importação não foi aplicada. Segue-se uma nova; o que difere da anterior é contado à parte. Examine-a e aplique-a.
import-other-preview = A pré-visualização que aplicou já não é a mais recente. Examine esta e aplique-a
import-since-heading = Desde a pré-visualização anterior
import-since = Linhas que não existiam ou eram diferentes
import-refused-first = Das entradas recusadas só se mostram as primeiras { $number }. Corrija o ficheiro e envie-o de novo.
import-again-heading = Pré-visualizar de novo ou com outras opções
import-decide-heading = Decida e pré-visualize
import-preview-button = Pré-visualizar
import-fields = Campos que mudam
import-labels-heading = { $count ->
    [one] { $number } etiqueta não é conhecida
   *[other] { $number } etiquetas não são conhecidas
}
import-rows = { $count ->
    [one] { $number } linha
   *[other] { $number } linhas
}
import-kind-new = Nova
import-kind-revived = De volta
import-kind-changed = Alterada
import-kind-texts-added = Texto acrescentado
import-kind-documents-changed = Documento corrigido
import-kind-held-back = Retida
import-kind-refused = Recusada
import-now = Agora
import-afterwards = Depois da importação
import-edited-stays = Alguém editou aqui esta entrada: a edição mantém-se e a alteração da fonte é mostrada ao lado.
import-field-text = Texto
import-field-position = Posição do Estado
import-field-number = Número
import-field-document = Documento de origem
import-field-type = Tipo
import-field-states = Estados em causa
import-field-recommending = Estados recomendantes
import-field-topics = Temas, pessoas afetadas, ODS
import-field-audience = Quem pode ler
import-field-mechanism = Mecanismo de direitos humanos
import-field-session = Sessão
import-field-cycle = Ciclo
import-field-published = Data do documento
import-field-edited = Editado aqui

# The result, and taking it back
import-entries-heading = Entradas
import-entries-gone = Nenhuma está agora no registo.
import-figure-withdrawn = Anuladas
import-figure-left = Deixadas, por terem mudado depois
import-figure-documents-back = Documentos descritos como antes
import-undone-by = anulada por este ato
import-undo-of = anula esta importação
import-undo-link = Anular esta importação…
import-undo-heading = Anular a importação { $id }?
import-undo-lead = Tudo o que { $file } trouxe é anulado num só ato: as entradas novas desaparecem e as alteradas voltam a ser o que eram. Pode ser importado de novo.
import-undo-takes = { $count ->
    [one] É anulada { $number } entrada.
   *[other] São anuladas { $number } entradas.
}
import-undo-documents = { $count ->
    [one] { $number } documento voltará a ser descrito como antes:
   *[other] { $number } documentos voltarão a ser descritos como antes:
}
import-undo-button = Anular a importação
import-undo-not = Deixar como está
