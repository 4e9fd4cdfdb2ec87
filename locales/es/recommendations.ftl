# La lista de recomendaciones, sus filtros, la página de una recomendación.

## La lista

recommendations-list-heading = Recomendaciones
recommendations-list-heading-document = Recomendaciones en { $document }
recommendations-list-total = { $count ->
    [0] Ninguna recomendación
    [one] { $number } recomendación
   *[other] { $number } recomendaciones
}
recommendations-skip-to-results = Ir a los resultados

recommendations-words-label = Palabras del texto
recommendations-words-help = Encuentra todas las palabras, en cualquiera de sus formas. Ponga «entre comillas» las palabras que van juntas.

recommendations-filters-heading = Filtros
recommendations-filters-apply = Aplicar filtros
recommendations-filters-waiting = Actualizando la lista…

recommendations-sort-label = Ordenar por
recommendations-sort-apply = Ordenar
recommendations-sort-relevance = Pertinencia
recommendations-sort-newest = Más recientes primero
recommendations-sort-oldest = Más antiguas primero

recommendations-chips-heading = Filtros activos
recommendations-chips-remove = Quitar el filtro:
recommendations-chips-clear = Quitar todos los filtros
recommendations-chips-words = Palabras

recommendations-facet-chosen = { $count ->
    [one] { $number } elegida
   *[other] { $number } elegidas
}
recommendations-facet-show-all = { $count ->
    [one] Mostrar todo ({ $number })
   *[other] Mostrar todo ({ $number })
}
recommendations-facet-back = Volver a la lista
recommendations-facet-lead = Elija un valor para ver las entradas que lo tienen. La cifra indica cuántas son.
recommendations-facet-find = Buscar en esta lista
recommendations-facet-find-button = Buscar
recommendations-facet-is-chosen = elegida
recommendations-facet-empty = Ninguna opción coincide con estas letras.

recommendations-empty-what = Ninguna entrada cumple todas las condiciones de la búsqueda.
recommendations-empty-remedy = Puede:
recommendations-empty-spelling = comprobar la ortografía de las palabras
recommendations-empty-fewer-words = usar menos palabras u otras distintas
recommendations-empty-fewer-filters = quitar alguno de los filtros que figuran arriba
recommendations-empty-other-language = buscar en otro idioma: no todos los textos están disponibles en todos los idiomas
recommendations-empty-clear = Mostrar todas las recomendaciones

recommendations-card-paragraph = párrafo
recommendations-card-text-in = Texto en

## Una recomendación

recommendations-record-title = { $kind } { $number } en { $symbol }
recommendations-record-title-plain = { $kind } en { $symbol }
recommendations-record-facts = Sobre esta entrada
recommendations-record-aside = Fuente y materias
recommendations-record-document = Documento de origen
recommendations-record-document-un = Leer el documento en el sitio de las Naciones Unidas
recommendations-record-topics = Materias
recommendations-record-permalink = Dirección permanente
recommendations-neighbours = En el mismo documento
recommendations-neighbours-previous = Anterior
recommendations-neighbours-next = Siguiente
recommendations-history = { $count ->
    [one] Historial de esta entrada: { $number } actuación
   *[other] Historial de esta entrada: { $number } actuaciones
}
recommendations-gone-date = Fecha de retirada
recommendations-gone-reason = Motivo

recommendations-fact-state = Estado examinado
recommendations-fact-mechanism = Mecanismo de derechos humanos
recommendations-fact-cycle = Ciclo o período de sesiones
recommendations-fact-recommending = Estados recomendantes
recommendations-fact-position = Posición del Estado
recommendations-fact-position-source = Fuente de la posición
recommendations-fact-document = Documento de origen
recommendations-fact-paragraph = Párrafo
recommendations-fact-date = Fecha del documento
recommendations-fact-type = Tipo

## Filtros

facet-state = Estado
facet-mechanism = Mecanismo de derechos humanos
facet-cycle = Ciclo
facet-document = Documento
facet-theme = Tema
facet-person = Personas afectadas
facet-sdg-goal = Objetivo de Desarrollo Sostenible
facet-sdg-target = Meta de los ODS
facet-position = Posición del Estado
facet-recommending = Estado recomendante
facet-year = Año
facet-type = Tipo
facet-language = Idioma del texto

without = Sin indicar
cycle-n = Ciclo { $number }
session-n = Período de sesiones { $number }

position-supported = Apoyada
position-noted = Se toma nota

text-kind-official = Texto oficial
text-kind-national-translation = Traducción nacional
text-kind-plain-language = Texto en lenguaje claro

tag-origin-un = Naciones Unidas
tag-origin-national = Nacional
tag-origin-suggestion = Sugerencia

## Historial de una entrada

act-recommendation-received = Incorporación al registro
act-recommendation-changed = Modificación en la fuente y actualización
act-text-added = Adición de un texto
act-recommendation-withdrawn = Retirada del registro
act-recommendation-revived = Reincorporación al registro

## Modificaciones nacionales junto al texto de las Naciones Unidas

text-un-changed-since = las Naciones Unidas modificaron su texto después
position-un-says = Según las Naciones Unidas: { $position }
gone-import-undone = Se deshizo la importación de la que procedía ({ $title }).

column-id = Identificador
column-text = Texto
column-language = Idioma del texto
column-sdg = ODS

entries-count = { $count ->
    [0] Ninguna entrada
    [one] { $number } entrada
   *[other] { $number } entradas
}
recommendations-list-ended = Ordenada por pertinencia, la lista termina tras unas { $number } entradas. Para seguir leyendo, ordénela por fecha o redúzcala con filtros.
