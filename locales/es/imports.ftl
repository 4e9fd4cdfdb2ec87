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
trouble-truncated = El archivo termina antes de que acabe su entrada { $row } (byte { $at }). La descarga quedó incompleta o falta cerrar un corchete de esa entrada: descárguelo de nuevo.
trouble-after-the-end = El archivo continúa tras el final de la lista (byte { $at }). Quizá se han unido dos exportaciones: sepárelas e impórtelas una tras otra.
trouble-record-too-large = La entrada { $row } supera los { $most } bytes (comienza en el byte { $at }). Ninguna entrada real alcanza ese tamaño; el archivo está dañado o falta cerrar un corchete de esa entrada.
trouble-unpacks-too-large = Una vez descomprimido, el archivo supera los { $most } bytes. Ninguna exportación real alcanza ese tamaño; se ha interrumpido la lectura.
trouble-wrong-shape = Ninguna entrada del archivo tiene la estructura del Índice Universal de los Derechos Humanos. Elija su exportación en JSON y no otro archivo.
trouble-preview-too-large = La previsualización ocuparía más de { $most } bytes. Elija un solo Estado, o divida el archivo y envíe sus partes una tras otra.
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


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = Importaciones
imports-lead = Envíe la exportación JSON del Índice Universal de los Derechos Humanos, comprimida o no. Verá entonces lo que cambiaría; nada cambia hasta que la aplique.
imports-none = Todavía no se ha importado nada.
uploads-heading = Archivos en trámite
imports-done-heading = Importaciones realizadas
import-file = Archivo
import-stage = Estado de la importación
import-who = Por
import-when = Cuándo
import-what = Qué hizo
import-by-command-line = la línea de órdenes
import-by-system = el programa
# $id: number of an import; $file: name of a file
import-title = Importación { $id }: { $file }
import-undo-title = Anulación { $id }: { $file }
import-about-label = Estado al que se refieren los registros
import-about-hint = Los registros sobre otros Estados se pasan por alto.
import-all-states = Todos los Estados del archivo
import-language-label = Idioma de los textos
import-language-hint = Elíjalo solo si no se reconoce.
import-language-of-texts = Según los textos
import-audience-label = Quién puede leer lo importado
import-audience-internal = Interno
import-audience-internal-what = Solo quienes hayan iniciado sesión. Las entradas ya públicas siguen siéndolo y no toman nada de este archivo.
import-audience-public = Público
import-audience-public-what = Todo el mundo, en cuanto se aplique. Las entradas internas que contenga el archivo pasan también a ser públicas.
import-audience-members = Miembros
import-audience-observers = Miembros y observadores
import-wrong-state = Elija un Estado de la lista
import-wrong-language = Elija un idioma de la lista
import-wrong-audience = Elija quién puede leer lo importado

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } KB
import-megabytes = { $amount } MB
upload-file = Archivo
upload-file-hint = JSON, o JSON comprimido con gzip, de { $most } como máximo.
upload-button = Enviar y previsualizar
upload-sent = Enviado hasta ahora:
upload-lost = Se perdió la conexión. El envío continuará solo cuando vuelva; lo ya recibido se conserva.
upload-no-file = Elija el archivo que desea enviar
upload-empty = «{ $name }» está vacío. Exporte de nuevo los registros y envíe el archivo nuevo
upload-too-large = El archivo supera el máximo de { $most }. Comprímalo con gzip o exporte menos registros
upload-no-room = Al servidor le quedan { $free } y necesita { $needed }. Avise a quien lo administra; no se ha guardado nada
# $found: one of the upload-found-… below
upload-unfit = «{ $name }» no se aceptó: parece ser { $found }. Elija la exportación JSON del Índice Universal de los Derechos Humanos, tal como se descargó
upload-found-nothing = un archivo sin contenido
upload-found-object = JSON, pero no una lista de registros
upload-found-pdf = un documento PDF
upload-found-zip = una hoja de cálculo, un documento de Word u otro archivo ZIP
upload-found-old-office = un documento de un programa de oficina antiguo
upload-found-markup = una página web o XML
upload-found-picture = una imagen
upload-found-text = texto sin formato, como CSV
upload-found-bad-gzip = un archivo comprimido dañado o comprimido dos veces
upload-found-unknown = algo distinto de texto
upload-state-receiving = El envío no ha terminado
upload-state-undecided = Pendiente de decisión
upload-state-previewing = En previsualización
upload-state-previewed = Previsualizado, sin aplicar
upload-state-applying = En aplicación
# $size: size of the file; $who: a person
upload-of = { $size }, enviado por { $who }
upload-received = Han llegado { $received } de { $size }.
upload-go-on = El mismo archivo, para continuar
upload-go-on-hint = Solo se envía lo que falta. Requiere un navegador con scripts; sin ellos, envíe el archivo de nuevo.
upload-go-on-button = Continuar el envío
upload-other-file = Es otro archivo: su tamaño difiere del que se empezó a enviar. Elija aquel, o descártelo y envíe este de nuevo
upload-discard = Descartar este archivo
upload-kept = { $count ->
    [one] Un archivo que nadie usa se descarta al cabo de { $number } día.
   *[other] Un archivo que nadie usa se descarta al cabo de { $number } días.
}
upload-gone = El archivo ya no está. Envíelo de nuevo.
upload-unknown-language = No se puede determinar con certeza el idioma de los textos. Elíjalo y previsualice de nuevo.

# Work under way
import-preview-waiting = La previsualización espera su turno
import-preview-running = Se está comparando el archivo con el registro
import-preview-stopping = Se está deteniendo la previsualización
import-import-waiting = La importación espera su turno
import-import-running = Se está aplicando la importación
import-import-stopping = Se está deteniendo la importación y se retira lo que había preparado
import-undo-waiting = La anulación espera su turno
import-undo-running = Se está deshaciendo la importación
import-undo-stopping = Se está deteniendo la anulación
import-progress = Avance
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = { $number } % hecho
import-read = { $size } leídos hasta ahora
import-beginning = Comenzando…
import-waits-for = Antes van:
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind }: { $file } ({ $who })
import-tried-again = No se logró y se intenta de nuevo automáticamente.
import-look-again = Volver a consultar el avance
import-stop = Detener
import-stopped = Se detuvo como se pidió; no se cambió nada.
# $error: in English, for whoever looks after the server
import-failed = No se logró y no se cambió nada. Inténtelo de nuevo; si vuelve a fallar, avise a quien administra el servidor: { $error }

# The preview
import-preview-heading = Previsualización de { $file }
import-preview-lead = Todavía no se ha cambiado nada. Cada cifra lleva a sus filas.
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = Elegido: { $state } · { $language } · { $audience }
import-changes-nothing = Este archivo no cambiaría nada: todo lo que dice ya consta en el registro.
import-changed-nothing = La importación no cambió nada: todo lo que dice el archivo ya constaba en el registro.
import-apply = Aplicar esta importación
import-apply-public = Lo que aquí se muestra se hará público de una vez y por completo. Puede deshacerse después.
import-apply-internal = Lo que aquí se muestra entra en el registro de una vez y por completo, solo para quienes hayan iniciado sesión. Puede deshacerse después.
import-outdated = El registro ha cambiado desde la previsualización, por lo que la importación no se aplicó. Abajo hay una nueva; lo que difiere de la anterior se cuenta aparte. Revísela y aplíquela.
import-other-preview = La previsualización que aplicó ya no es la más reciente. Revise esta y aplíquela
import-since-heading = Desde la previsualización anterior
import-since = Filas que no estaban o eran distintas
import-refused-first = De las entradas rechazadas solo se muestran las primeras { $number }. Corrija el archivo y envíelo de nuevo.
import-again-heading = Previsualizar de nuevo o con otras opciones
import-decide-heading = Decida y previsualice
import-preview-button = Previsualizar
import-fields = Campos que cambian
import-labels-heading = { $count ->
    [one] { $number } etiqueta no se conoce
   *[other] { $number } etiquetas no se conocen
}
import-rows = { $count ->
    [one] { $number } fila
   *[other] { $number } filas
}
import-kind-new = Nueva
import-kind-revived = De vuelta
import-kind-changed = Cambia
import-kind-texts-added = Texto añadido
import-kind-documents-changed = Documento corregido
import-kind-held-back = Retenida
import-kind-refused = Rechazada
import-now = Ahora
import-afterwards = Después de la importación
import-edited-stays = Alguien ha editado aquí esta entrada: la edición se mantiene y el cambio de la fuente se muestra al lado.
import-field-text = Texto
import-field-position = Posición del Estado
import-field-number = Número
import-field-document = Documento de origen
import-field-type = Tipo
import-field-states = Estados concernidos
import-field-recommending = Estados recomendantes
import-field-topics = Temas, personas afectadas, ODS
import-field-audience = Quién puede leerlo
import-field-mechanism = Mecanismo de derechos humanos
import-field-session = Período de sesiones
import-field-cycle = Ciclo
import-field-published = Fecha del documento
import-field-edited = Editado aquí

# The result, and taking it back
import-entries-heading = Entradas
import-entries-gone = Ninguna de ellas está ahora en el registro.
import-figure-withdrawn = Deshechas
import-figure-left = Dejadas, por haber cambiado después
import-figure-documents-back = Documentos descritos como antes
import-undone-by = deshecha por este acto
import-undo-of = deshace esta importación
import-undo-link = Deshacer esta importación…
import-undo-heading = ¿Deshacer la importación { $id }?
import-undo-lead = Todo lo que trajo { $file } se deshace en un solo acto: las entradas nuevas desaparecen y las cambiadas vuelven a ser lo que eran. Puede importarse de nuevo.
import-undo-takes = { $count ->
    [one] Se deshace { $number } entrada.
   *[other] Se deshacen { $number } entradas.
}
import-undo-documents = { $count ->
    [one] { $number } documento volverá a describirse como antes:
   *[other] { $number } documentos volverán a describirse como antes:
}
import-undo-button = Deshacer la importación
import-undo-not = Dejarla como está
