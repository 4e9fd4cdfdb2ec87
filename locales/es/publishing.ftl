# Datos abiertos e interfaz de programación (API).

publishing-data-heading = Datos abiertos
publishing-data-lead = Todo lo que muestran estas páginas se puede descargar y utilizar, sin necesidad de cuenta.
publishing-data-files = Archivos
publishing-data-format = Formato
publishing-data-use = Útil para
publishing-format-csv = CSV
publishing-format-csv-use = hojas de cálculo y programas estadísticos; una fila por recomendación
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = Excel y LibreOffice, en su idioma y con su dirección de escritura
publishing-format-json = JSON
publishing-format-json-use = programas; códigos para todos los datos, con el texto en su idioma
publishing-data-any-list = Al final de cada lista figuran los mismos enlaces: ofrecen exactamente las recomendaciones que muestra la lista, con sus filtros.

publishing-api-heading = API
publishing-api-lead = Los programas leen el registro en direcciones estables. No se necesita clave.
publishing-api-same-address = Los filtros de una lista son los parámetros de su dirección; los mismos parámetros sirven para la API.
publishing-api-pages = Las listas largas se entregan por partes; cada parte contiene la dirección de la siguiente.
publishing-api-stable = La dirección de una recomendación nunca cambia. Si la recomendación fue retirada, se responde con el código 410 y el motivo.
publishing-api-language = El idioma de las etiquetas se elige en la dirección; los textos se ofrecen en todos los idiomas disponibles.
publishing-api-example = Ejemplo:
publishing-api-description = Descripción de la API para programadores (OpenAPI)

publishing-licence-heading = Uso de los datos
publishing-licence-register = Lo elaborado por el propio registro (organización, traducciones nacionales y enlaces) puede utilizarse libremente siempre que se cite la fuente.
publishing-licence-texts = Los textos de los documentos de las Naciones Unidas pertenecen a la Organización y se rigen por sus condiciones de uso. Cite siempre la signatura del documento.
