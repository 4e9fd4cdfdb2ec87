# El plan, y una medida.

measures-heading = Medidas
measures-lead = Lo que hacen las instituciones para aplicar las recomendaciones: quién es responsable, hasta cuándo, a qué costo y cuánto se ha avanzado.
measures-count = { $count ->
    [one] { $number } medida
    [many] { $number } de medidas
   *[other] { $number } medidas
}
measures-nothing-found = Ninguna medida cumple todas estas condiciones.
measures-view-list = Lista
measures-view-timeline = Cronograma
measures-of-entries = Recomendaciones que aplican
measures-entries-about = Recomendaciones: { $what }
measures-grouping = Agrupar la lista
measures-group = Primero por
measures-subgroup = Luego por
measures-not-grouped = Sin agrupar
measures-group-none = Sin indicar
measures-by-standing = Situación
measures-by-institution = Institución
measures-by-kind = Tipo de acción
measures-by-cluster = Grupo de recomendaciones
measures-by-topic = Materia
measures-by-objective = Objetivo de un plan
measures-by-territory = Territorio
measures-by-year = Año
measures-by-without = Elementos que faltan
measures-without-entries = Sin recomendaciones
measures-without-milestones = Sin hitos
measures-without-budget = Sin presupuesto
measures-without-days = Sin fecha de inicio o de fin
measures-without-supporting = Sin instituciones de apoyo
measures-without-topics = Sin materias
measures-without-objectives = Sin objetivo de un plan
# A filter of the register: entries that no measure carries out.
facet-without-measure = Sin medida
measures-and-others = { $count ->
    [one] y { $number } más
    [many] y { $number } más
   *[other] y { $number } más
}
measures-milestones-of = { $count ->
    [one] Hitos alcanzados: { $reached } de { $number }
    [many] Hitos alcanzados: { $reached } de { $number }
   *[other] Hitos alcanzados: { $reached } de { $number }
}
measures-days = Período
measures-timeline-what = Cada barra va del inicio de una medida a su fin. Las marcas son los hitos, rellenas una vez alcanzados; la línea es el día de hoy.
measures-timeline-without = { $count ->
    [one] { $number } medida no tiene fechas y figura solo en la lista de abajo.
    [many] { $number } de medidas no tienen fechas y figuran solo en la lista de abajo.
   *[other] { $number } medidas no tienen fechas y figuran solo en la lista de abajo.
}
measures-of-entry = Medidas
measures-of-entry-none = Aún no hay ninguna medida

measure-new-heading = Proponer una medida
measure-edit = Modificar la medida
measure-title = Título
measure-kind = Tipo de acción
measure-starts = Inicio
measure-ends = Fin
measure-objective = Objetivo
measure-objective-hint = Lo que habrá cambiado para las personas cuando se haya completado.
measure-description = Descripción
measure-agreed = Acordada
measure-returned = Devuelta
measure-milestones = Hitos
measure-milestones-hint = Pasos que permiten a cualquiera ver cuánto ha avanzado la medida. Para quitar uno, vacíe sus nombres y su fecha; para disponer de más filas, guarde y abra de nuevo la página.
measure-milestones-reached = Hitos alcanzados
measure-milestone = Hito
measure-milestone-number = Hito { $number }
measure-milestone-due = Fecha prevista
measure-milestone-reached = Alcanzado el
measure-milestone-reach = Marcar como alcanzado
measure-milestone-undo = Marcar como no alcanzado
measure-budget = Presupuesto
measure-budget-hint = Una fila por cada año y fuente, en unidades enteras de la moneda. Las filas vacías no se tienen en cuenta.
measure-budget-year = Año
measure-budget-needed = Necesario
measure-budget-secured = Asegurado
measure-budget-gap = Por conseguir
measure-budget-currency = Moneda
measure-budget-source = Fuente
measure-budget-total = Total
measure-rhythm = Periodicidad de los informes de avance
measure-rhythm-days = Fechas fijas
measure-rhythm-days-hint = Solo para fechas fijas: una por línea, así: 2027-06-30.
rhythm-as-usual = la habitual de su institución
rhythm-monthly = mensual
rhythm-quarterly = trimestral
rhythm-half-yearly = semestral
rhythm-yearly = anual
rhythm-fixed-days = en fechas fijas
rhythm-never = ninguna
measure-carries-out = Recomendaciones que aplica
measure-carries-nothing = Aún no está vinculada a ninguna recomendación.
measure-entries-heading = Recomendaciones y grupos de recomendaciones de esta medida
measure-entries-lead = Marque los grupos que aplica. Las recomendaciones sueltas se añaden desde su propia página o a partir de una búsqueda:
measure-link-heading = Vincular a una medida
measure-link = Vincular

measure-standing-late = con retraso
measure-standing-under-way = en curso
measure-standing-to-come = por comenzar
measure-standing-completed = completada
measure-standing-withdrawn = retirada
measure-standing-draft = borrador
measure-standing-submitted = ante la autoridad validadora
measure-standing-approved = ante la secretaría
measure-standing-returned = devuelta

measure-propose = Someter a aprobación
measure-propose-what = Se pedirá a la autoridad validadora de la institución responsable que la apruebe.
measure-approve = Aprobar en nombre de la institución
measure-approve-what = Usted la respalda en nombre de su institución.
measure-accept = Aceptar
measure-accept-what = La medida pasa a formar parte del plan.
measure-return = Devolver
measure-return-why = Qué debe cambiarse
measure-adopt = Anotar que se acordó en otro lugar
measure-adopt-what = Para una medida adoptada por decreto, en una sesión o por oficio.
measure-adopted-on = Acordada el
measure-adopted-where = Referencia
measure-adopted-where-hint = Decreto, sesión u oficio, para que otras personas puedan encontrarlo.
measure-end = Cerrar la medida
measure-end-how = Cómo terminó
measure-ended-on = Desde el
measure-ended-why = Motivo
measure-reopen = Reabrir la medida
measure-audience = Quién la ve
measure-audience-hint = Una vez que forme parte del plan. Sus instituciones y la secretaría la ven siempre.

measure-wrong-title = Escriba el título en al menos un idioma.
measure-wrong-kind = Elija un tipo de acción.
measure-wrong-lead = Elija la institución responsable.
measure-wrong-institution = { $name } no puede ser responsable de una medida: es una institución independiente o ya no está en funcionamiento. Elija otra institución.
measure-wrong-supporting = { $name } no puede apoyar esta medida: es su institución responsable, es independiente o ya no está en funcionamiento. Quítela.
measure-wrong-foreign = Puede proponer medidas de las que sea responsable su propia institución. Elija esa institución.
measure-wrong-milestone = Escriba lo que debe alcanzarse en esta fecha o vacíe la fecha.
measure-wrong-year = Escriba el año con cuatro cifras.
measure-wrong-amount = Escriba un importe entero en cifras, por ejemplo 250000.
measure-wrong-currency = Escriba las tres letras de la moneda, por ejemplo EUR.
measure-wrong-rhythm-day = { $day } no es una fecha. Escríbala así: 2027-06-30.
measure-wrong-rhythm-days = Escriba al menos una fecha o elija otra periodicidad.
measure-wrong-rows = Se pueden guardar { $number } filas como máximo. Reúna varias en una o suprima algunas.
measure-wrong-why = Escríbalo en pocas palabras.
measure-wrong-ending = Elija si se completó o se retiró.
measure-wrong-outdated = Entretanto, otra persona ha modificado la medida. Lo que usted escribió figura abajo; compárelo con la medida y guarde de nuevo.
measure-wrong-changed = Entretanto, otra persona ha modificado la medida. Vea cómo ha quedado y elija de nuevo.
measure-wrong-choice = Elija una medida que pueda modificar.
