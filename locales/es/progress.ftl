# What institutions report of their measures.

progress-heading = Avance
progress-none = Aún no hay ningún informe de avance.
progress-next-due = Próximo informe, a más tardar:
progress-due = plazo:
update-heading = Informe de avance
update-write = Informar del avance
update-edit = Modificar el informe
update-submit = Enviar
update-save-draft = Guardar como borrador
update-nothing-new = Sin novedades desde el { $day }
update-nothing-new-said = Sin novedades desde el informe anterior.
update-open = Abrir este informe
update-done = Qué se hizo
update-effect = Qué cambió para las personas
update-effect-hint = Si algo cambió: en cifras o con un ejemplo.
update-obstacles = Obstáculos
update-next = Próximo paso
update-needs = Qué se necesita
update-needs-said = En pocas palabras
update-need-assistance = Asistencia técnica
update-need-budget = Presupuesto
update-need-law = Una ley o una decisión
update-more = Hitos, necesidades, idioma
update-language = Idioma de este texto
update-period = Período
update-write-for = Informar en nombre de { $institution }
update-theirs = Guardado entretanto – { $field }
update-returned = Devuelto
update-steps = Cómo se elaboró
update-withdraw = Retirar el informe
update-withdraw-what = Dejará de contar. Solo las instituciones de la medida y la secretaría seguirán viéndolo, con el motivo que indique.
update-give-up = Descartar este borrador
update-give-up-what = Lo escrito en él dejará de mostrarse.
update-audience-hint = Nunca se muestra a más personas que la propia medida.
update-stage-draft = borrador
update-stage-submitted = ante la autoridad validadora
update-stage-approved = ante la secretaría
update-stage-returned = devuelto
update-stage-published = aceptado
update-stage-withdrawn = retirado
timeliness-late = informe atrasado
timeliness-on-time = informes al día
timeliness-no-data = sin informes aún
update-wrong-empty = Escriba qué se hizo, marque un hito o pulse «Sin novedades».
update-wrong-audience = Elija en la lista quién lo ve.
update-wrong-outdated = Entretanto, otra persona ha modificado este informe. Lo que usted escribió figura abajo; compárelo y guarde de nuevo.
update-wrong-taken = Su institución ya ha empezado un informe sobre este período. Continúelo desde la página de la medida; lo que usted escribió figura abajo.
update-wrong-period = Elija uno de los períodos ofrecidos.
act-update-begun = Iniciado
act-update-written = Redactado
act-update-submitted = Enviado
act-update-approved = Aprobado en nombre de la institución
act-update-accepted = Aceptado
act-update-returned = Devuelto
act-update-audience = Cambio de destinatarios
act-update-withdrawn = Retirado
tasks-heading = Mis tareas
tasks-none = Hoy no se espera nada de usted.
tasks-late = con retraso
tasks-report = Por informar
tasks-unfinished = Borradores e informes devueltos
tasks-approve = Informes que esperan su aprobación
tasks-accept = Informes que esperan a la secretaría
tasks-measures = Medidas por decidir
tasks-coming = Lo que vence próximamente
tasks-posts = Sus puestos
tasks-answer = Responder a todas en una página
tasks-answer-what = Escriba lo que haya cambiado y pulse «Sin novedades» donde nada cambió. Lo que deje vacío queda pendiente; lo escrito se guarda con cualquier botón.
tasks-submit = Enviar lo rellenado
tasks-save = Guardar todo como borrador
tasks-wrong-nothing = Aún no hay nada rellenado: escriba qué se hizo en alguna medida o pulse «Sin novedades».
tasks-wrong-answered = Entretanto, otra persona ha respondido sobre una medida acerca de la cual usted escribió. Su texto figura más abajo: abra la medida, compare y añada lo que falte.
update-wrong-nothing = Ha escrito algo aquí. Envíelo o vacíe los campos antes de pulsar «Sin novedades».
update-wrong-evidence = { $id } no es una prueba de esta institución.
tasks-standing-draft = borrador
tasks-standing-returned = devuelto
tasks-standing-revise = por revisar
tasks-standing-approve = por aprobar
tasks-standing-accept = por aceptar
site-tasks = Mis tareas
desk-tasks = Mis tareas
desk-tasks-what = Lo que se espera de usted y para cuándo.
desk-updates = Informes de avance
desk-updates-what = Lo que informan las instituciones sobre sus medidas, por etapa, institución y período.
updates-heading = Informes de avance
updates-stage = Etapa
updates-first = Desde
updates-last = Período hasta
updates-due = Plazo
updates-handed-in = Presentado
updates-accepted = Aceptado el
updates-days-late = Días de retraso
reporting-heading = Periodicidad de sus informes
reporting-what = Para sus medidas que no indiquen otra cosa; rige también para las instituciones que dependen de ella, salvo que tengan la suya.
reporting-wrong = Elija con qué frecuencia informa.
reporting-wrong-outdated = Entretanto, otra persona la ha fijado: { $now }. Lo que usted eligió figura abajo; guarde de nuevo si ha de valer.
reporting-usual = la habitual para todas
measures-by-reporting = Informes
handover-updates = Informes de avance
institution-reporting = Periodicidad de sus informes
progress-older = { $count ->
    [one] { $number } informe anterior
   *[other] { $number } informes anteriores
}
update-days-late = { $count ->
    [one] { $number } día de retraso
   *[other] { $number } días de retraso
}
tasks-count = { $count ->
    [one] { $number } asunto le espera.
   *[other] { $number } asuntos le esperan.
}
tasks-more = { $count ->
    [one] { $number } más
   *[other] { $number } más
}
tasks-follow = { $count ->
    [one] Sigue { $number } medida más cuando estas estén respondidas.
   *[other] Siguen { $number } medidas más cuando estas estén respondidas.
}
tasks-assignments = { $count ->
    [one] { $number } asignación por aceptar o impugnar
   *[other] { $number } asignaciones por aceptar o impugnar
}
updates-count = { $count ->
    [one] { $number } informe
   *[other] { $number } informes
}
