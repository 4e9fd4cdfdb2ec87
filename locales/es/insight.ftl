# Página de inicio.

insight-overview-title = Panorama
insight-overview-heading = Lo que recomiendan los mecanismos de derechos humanos
insight-overview-lead = Todas las recomendaciones dirigidas al Estado por el examen periódico universal, los órganos de tratados, los procedimientos especiales y los mecanismos regionales, en un solo registro abierto a todas las personas.
insight-overview-search-label = Buscar en el registro
insight-overview-search-hint = Palabras de una recomendación, una materia o la signatura de un documento.
insight-overview-figures = El registro en cifras
insight-overview-charts = Gráficos
insight-overview-latest = Últimas incorporaciones al registro

insight-figure-recommendations = { $count ->
    [one] recomendación
   *[other] recomendaciones
}
insight-figure-supported = apoyadas
insight-figure-noted = de las que se toma nota
insight-figure-mechanisms = { $count ->
    [one] mecanismo
   *[other] mecanismos
}
insight-figure-documents = { $count ->
    [one] documento de origen
   *[other] documentos de origen
}

insight-chart-table = Las cifras en un cuadro
insight-chart-mechanism = Recomendaciones por mecanismo
insight-chart-year = Recomendaciones por año
insight-chart-theme = Temas más frecuentes
insight-chart-person = Personas afectadas más mencionadas
insight-chart-sdg = Recomendaciones por Objetivo de Desarrollo Sostenible
insight-chart-position = Posiciones del Estado
insight-column-mechanism = Mecanismo
insight-column-year = Año
insight-column-theme = Tema
insight-column-person = Personas afectadas
insight-column-sdg = Objetivo
insight-column-position = Posición
insight-column-recommendations = Recomendaciones
