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
trouble-truncated = O ficheiro termina a meio de uma entrada (byte { $at }). Provavelmente não foi descarregado por inteiro: descarregue-o de novo.
trouble-after-the-end = O ficheiro continua depois do fim da lista (byte { $at }). Talvez tenham sido juntas duas exportações: separe-as e importe-as uma a seguir à outra.
trouble-record-too-large = Uma entrada excede { $most } bytes (começa no byte { $at }). Nenhuma entrada real tem esse tamanho; o ficheiro está danificado.
trouble-unpacks-too-large = Descomprimido, o ficheiro excede { $most } bytes. Nenhuma exportação real tem esse tamanho; a leitura foi interrompida.
trouble-wrong-shape = Nenhuma entrada do ficheiro tem a estrutura do Índice Universal dos Direitos Humanos. Escolha a exportação JSON desse índice, e não outro ficheiro.
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
