# Mecanismos de derechos humanos, sus documentos, Estados.

mechanisms-index-heading = Mecanismos de derechos humanos
mechanisms-index-lead = Los órganos que examinan la situación del Estado y le formulan recomendaciones. El número indica cuántas recomendaciones de cada uno figuran en el registro.

mechanism-kind-upr = Examen periódico universal
mechanism-kind-treaty-body = Órganos de tratados
mechanism-kind-special-procedure = Procedimientos especiales
mechanism-kind-regional = Mecanismos regionales
mechanism-kind-national = Órganos nacionales

mechanisms-documents-heading = Documentos de origen
mechanisms-documents-lead = Los informes y las observaciones finales en que se formularon las recomendaciones. La signatura conduce a todas las recomendaciones del documento.
mechanisms-documents-all = Todos los documentos de origen
documents-count = { $count ->
    [one] { $number } documento
   *[other] { $number } documentos
}
mechanisms-documents-un = Leer en el sitio de las Naciones Unidas

mechanisms-states-heading = Estados
mechanisms-states-lead = Cada Estado conduce a las recomendaciones en las que aparece. El número indica cuántas hay.
mechanisms-states-under-review = Estados examinados
mechanisms-states-recommending = Estados recomendantes
