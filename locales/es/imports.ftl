# Recepción de archivos: vistas previas, rechazos, defectos de un archivo.

import-preview = Vista previa de { $file } ({ $language }). No se ha modificado nada.
import-done = { $file } ({ $language }) se ha importado: importación { $id }.
import-nothing = { $file } ({ $language }) no modifica nada; no se ha hecho ninguna importación.
import-resumed = Se reanuda la importación { $id } donde se interrumpió.

import-figure-read = Entradas en el archivo
import-figure-new = Nuevas
import-figure-revived = Reincorporadas al registro
import-figure-changed = Modificadas
import-figure-texts-added = Textos añadidos en este idioma
import-figure-documents-changed = Documentos corregidos por la fuente
import-figure-unchanged = Sin cambios
import-figure-repeated = Repetidas en el archivo
import-figure-passed-over = De otros Estados
import-figure-refused = Rechazadas
import-figure-edited-since = Modificadas por la fuente tras una modificación hecha aquí (que se conserva)
import-figure-held-back = Retenidos: ya son públicos y esta importación es interna
import-figure-other-language = Al parecer, en otro idioma

import-refused-row = Entrada { $row } (byte { $byte }) rechazada: { $reason }
import-unknown-label = { $count ->
    [one] Etiqueta desconocida: «{ $label }» ({ $field }), omitida en { $number } entrada.
   *[other] Etiqueta desconocida: «{ $label }» ({ $field }), omitida en { $number } entradas.
}
import-changed-row = { $number }: { $fields }
import-changed-edited = modificada por la fuente tras una modificación hecha aquí

refusal-not-a-record = no es una entrada de la exportación; corríjala o elimínela.
refusal-no-id = no tiene AnnotationId, por lo que no se la podría reconocer más adelante.
refusal-empty = no contiene texto.
refusal-unknown-mechanism = el órgano indicado no es un mecanismo conocido; añádalo a los mecanismos o corríjalo.

trouble-not-an-array = Este archivo no es una exportación del Índice Universal de los Derechos Humanos: debería comenzar por «[» (byte { $at }). Expórtelo de nuevo en formato JSON, sin abrirlo antes en otro programa.
trouble-truncated = El archivo se interrumpe en medio de una entrada (byte { $at }). Es probable que la descarga quedara incompleta: descárguelo de nuevo.
trouble-after-the-end = El archivo continúa tras el final de la lista (byte { $at }). Quizá se han unido dos exportaciones: sepárelas e impórtelas una tras otra.
trouble-record-too-large = Una entrada supera los { $most } bytes (comienza en el byte { $at }). Ninguna entrada real alcanza ese tamaño; el archivo está dañado.
trouble-unpacks-too-large = Una vez descomprimido, el archivo supera los { $most } bytes. Ninguna exportación real alcanza ese tamaño; se ha interrumpido la lectura.
trouble-wrong-shape = Ninguna entrada del archivo tiene la estructura del Índice Universal de los Derechos Humanos. Elija su exportación en JSON y no otro archivo.
trouble-unknown-language = No se puede determinar con certeza el idioma de los textos. Indíquelo con --lang (ar, en, es, fr, pt, ru o zh).
trouble-changed-since = El archivo ha cambiado desde la vista previa. Vuelva a previsualizarlo y después impórtelo.
trouble-unreadable = No se puede leer el archivo: { $message }
trouble-disk-full = El disco tiene { $free } bytes libres y se necesitan unos { $needed }. Libere espacio e inténtelo de nuevo; no se ha modificado nada.

undo-done = Se ha deshecho la importación { $id }.
undo-withdrawn = { $count ->
    [0] No se ha retirado ninguna entrada.
    [one] Se ha retirado { $number } entrada.
   *[other] Se han retirado { $number } entradas.
}
undo-left = { $count ->
    [0] Ninguna se había modificado desde entonces.
    [one] { $number } entrada se había modificado desde entonces y queda como está:
   *[other] { $number } entradas se habían modificado desde entonces y quedan como están:
}
undo-documents = { $count ->
    [one] { $number } documento vuelve a describirse como antes.
   *[other] { $number } documentos vuelven a describirse como antes.
}
# $document: symbol of a document
undo-document-left = La fuente ha descrito de nuevo { $document } desde entonces; se ha dejado como está.
undo-left-by-import = modificada por la importación { $id }; deshaga antes esa importación para retirarla
undo-left-by-person = modificada por una persona

import-state-pending = en curso
import-state-visible = aplicada
import-state-undone = deshecha
import-state-abandoned = abandonada
