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

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = Brechas
gaps-lead = Lo que nadie ha asumido, lo que se ha detenido, lo que se contradice. Cada cifra lleva a su lista.
gaps-of-entries = Recomendaciones
gaps-of-measures = Medidas
gaps-column-gap = Brecha
gaps-column-count = Número
gaps-column-why = Por qué importa
gaps-column-day = Fecha
gaps-likeness = Los textos se comparan por las palabras que comparten, alrededor de un minuto después de que cambie el registro. El resultado es un indicio: deciden las personas.
gap-none = Ninguna de estas brechas
desk-gaps = Brechas
desk-gaps-what = Lo que carece de responsable, de medida o de pruebas, lo que se retrasa y lo que se contradice.
gap-no-lead = Sin institución responsable
gap-why-no-lead = Nadie responde de ella: ninguna institución la dirige.
gap-no-measure = Sin medida
gap-why-no-measure = No hay nada previsto para aplicarla.
gap-noted-moving = Se tomó nota y, sin embargo, se actúa
gap-why-noted-moving = El Estado solo tomó nota, y una medida la aplica. La posición, o lo que de ella se dice, puede haber quedado atrás.
gap-contradictory = Posiciones contradictorias
gap-why-contradictory = Un texto casi idéntico se apoyó en un lugar y en otro solo se tomó nota.
gap-asked-of-several = Lo mismo pedido a varias instituciones
gap-why-asked-of-several = Un texto casi idéntico está a cargo de instituciones distintas, a las que puede pedirse la misma respuesta.
gap-repeated = Reiteradas sin avances
gap-why-repeated = El mismo mecanismo la ha vuelto a formular casi con las mismas palabras, y nada ha resultado de ella.
gap-overdue = Medidas vencidas
gap-why-overdue = Ha pasado el último día y la medida no está concluida ni retirada.
gap-no-update = Medidas sin informe de avance
gap-why-no-update = Ha empezado y aún no se ha aceptado ningún informe sobre ella.
gap-old-evidence = Pruebas antiguas
gap-why-old-evidence = { $count ->
    [one] La prueba más reciente de la medida tiene más de { $number } mes.
   *[other] La prueba más reciente de la medida tiene más de { $number } meses.
}

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = Panel
dashboard-lead = Qué se pide, quién responde y hasta dónde se ha llegado. Cada cifra lleva exactamente a las filas que cuenta.
dashboard-institution-lead = De qué responde esta institución y cómo van sus medidas.
dashboard-waiting = A la espera de decisión o respuesta
dashboard-figures = Cifras
dashboard-by-mechanism = Por mecanismo de derechos humanos
dashboard-by-institution = Por institución
dashboard-by-cluster = Por grupo
public-progress-heading = Avances
public-progress-link = Quién responde de ellas y hasta dónde se ha llegado
public-progress-lead = Lo que han pedido los mecanismos, qué instituciones responden y qué hacen, en la medida en que está publicado. Una medida concluida no es todavía una recomendación aplicada.
desk-dashboard = Panel
desk-dashboard-what = Cifras por mecanismo, institución y grupo; cada número lleva a su lista.
# Heads of columns and labels of large numbers.
figure-entries = Entradas
figure-led = Entradas a su cargo
figure-supporting = Entradas que apoya
figure-supported = Apoyadas
figure-noted = Se toma nota
figure-without-lead = Sin institución responsable
figure-without-measure = Sin medida
figure-with-under-way = Con una medida en curso
figure-with-late = Con una medida atrasada
figure-with-completed = Con una medida concluida
figure-under-way = Medidas en curso
figure-late = Medidas con retraso
figure-to-come = Medidas por empezar
figure-completed = Medidas concluidas
figure-reporting-late = Con informe atrasado
figure-reporting-on-time = Informadas a tiempo
figure-reporting-no-data = Aún sin informe
dashboard-whole = { $count ->
    [one] { $number } línea
   *[other] Las { $number } líneas
}
