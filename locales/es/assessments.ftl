# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = Grado de avance
status-track = El Estado
assessment-track = Otros
grade-track = Órganos de tratados
assessment-back = Volver a la recomendación

# How long ago something was confirmed.
assessment-age-today = hoy
assessment-age-days = { $count ->
    [one] hace { $number } día
    [many] hace { $number } de días
   *[other] hace { $number } días
}
assessment-age-months = { $count ->
    [one] hace { $number } mes
    [many] hace { $number } de meses
   *[other] hace { $number } meses
}
assessment-age-years = { $count ->
    [one] hace { $number } año
    [many] hace { $number } de años
   *[other] hace { $number } años
}

# The State's status.
status-heading = Estado según el Estado
status-new = Proponer un estado
status-edit = Modificar el estado propuesto
status-of = A qué se refiere
status-whole = Toda la recomendación
status-choose = Elija un estado
status-none = Sin estado todavía
assessment-reasoning = Motivos
status-reasoning-hint = Qué se ha hecho, qué ha cambiado para las personas y qué falta todavía.
status-evidence-hint = Un estado sin pruebas se muestra como tal a todo el mundo.
status-submit = Presentar para su aprobación
status-submit-what = Se pedirá a la autoridad validadora de la institución que lo apruebe.
status-keep = Guardar como borrador
status-approve-what = Usted lo respalda en nombre de su institución.
status-accept = Confirmar
status-accept-what = Desde hoy este es el estado según el Estado, visible para quienes usted elija.
status-returned = Devuelto
status-stage-draft = borrador
status-stage-submitted = ante la autoridad validadora
status-stage-approved = ante la secretaría
status-stage-returned = devuelto
status-stage-published = confirmado

# $ago: how long ago, in words
status-confirmed = confirmado { $ago }
status-superseded = Desde entonces se ha confirmado un estado más reciente.
status-without-evidence = sin pruebas
status-evidence-hidden = Hay pruebas que la institución no ha publicado.
status-earlier = Estados anteriores
status-withdraw = Retirar el estado
status-withdraw-what = Deja de contar; lo registrado al respecto se conserva.

# $day: a date
status-withdrawn = Retirado el { $day }.
status-wrong-part = Elija toda la recomendación o una parte que dirija su institución.
status-wrong-open = Su institución ya tiene aquí un estado sin confirmar: termínelo o retírelo primero.
status-wrong-value = Elija un estado de la lista.
status-wrong-reasoning = Escriba los motivos al menos en un idioma.
status-wrong-outdated = Otra persona lo ha modificado entretanto. Lo que escribió se conserva abajo; compárelo con lo que hay ahora y guarde de nuevo.

# Acts.
act-status-begun = Iniciado
act-status-changed = Modificado
act-status-submitted = Presentado a la autoridad validadora
act-status-approved = Aprobado por la institución
act-status-returned = Devuelto
act-status-confirmed = Confirmado por la secretaría
act-status-audience = Visible para otras personas
act-status-withdrawn = Retirado

# Scales.
scales-heading = Escalas
scales-what = Los estados y calificaciones en uso, con su fuente y vigencia.
scales-lead = Un valor nunca se elimina, pues puede haberse usado: se cierra en una fecha.
scale-new = Añadir una escala
scale-value-new = Añadir un valor
scale-name = Nombre
scale-values = Valores
scale-valid = Vigencia
scale-closed = cerrada
scale-track = Quién la utiliza
scale-track-status = El Estado
scale-track-assessment = Otros: institución nacional de derechos humanos, organizaciones, universidades
scale-track-grade = Órganos de tratados y otros mecanismos
scale-mechanism = Mecanismo de derechos humanos
scale-mechanism-hint = Si uno de ellos califica con ella.
scale-no-mechanism = Ninguno en particular
scale-source-hint = El documento en que figura, para que otros puedan consultarlo.
scale-from = Desde
scale-to = Hasta
scale-to-hint = Después de esta fecha deja de ofrecerse; lo ya calificado se mantiene.
scale-value-to-hint = Después de esta fecha el valor deja de ofrecerse; lo ya calificado se mantiene.
scale-sign = Signo
scale-sign-hint = Lo que escribe el mecanismo, como B1. Vacío si usa palabras.
scale-tone = Color
scale-tone-hint = El significado figura siempre también en palabras.
scale-tone-good = Verde: hecho
scale-tone-some = Azul: parcial o en curso
scale-tone-poor = Naranja: no hecho
scale-tone-none = Gris: nada de lo anterior
scale-place = Lugar en el orden
scale-wrong-track = Elija quién la utiliza: otros o los órganos de tratados.
scale-wrong-source = Indique dónde figura la escala.
scale-wrong-name = Escriba el nombre al menos en un idioma.
scale-wrong-tone = Elija un color de la lista.

# Assessments of others.
assessment-heading = Evaluación
assessment-new = Añadir una evaluación
assessment-edit = Modificar la evaluación
assessment-lead = La evaluación es suya y ustedes mismos la publican. El Estado puede responder junto a ella, pero no modificarla.
assessment-value = Según una escala
assessment-value-hint = Según una escala, con palabras o ambas cosas.
assessment-in-words = Solo con palabras
assessment-finding = La conclusión, en una frase
assessment-finding-hint = Lo primero que se lee.
assessment-on = A fecha de
assessment-on-hint = El día al que se refiere la evaluación.
assessment-publish = Publicar
assessment-publish-what = Una vez publicada no se modifica: se corrige con una nueva versión.
assessment-correct = Corregir con una nueva versión
assessment-correct-what = Esta versión vale hasta que publique la nueva y se conserva como anterior.
assessment-corrected = Esta evaluación fue corregida.
assessment-newer = La nueva versión
assessment-earlier = La versión anterior
assessment-withdraw = Retirar la evaluación

# $day: a date
assessment-withdrawn = Retirada el { $day }.
assessment-answers = { $count ->
    [one] { $number } respuesta
    [many] { $number } de respuestas
   *[other] { $number } respuestas
}
assessment-answers-heading = Respuesta del Estado
assessment-answer = Publicar la respuesta
assessment-answer-what = Respuesta
assessment-answer-hint = Figura junto a la evaluación para quienes la ven, y no cambia nada en ella.
assessment-wrong-value = Elija un valor de la lista o escriba la conclusión con palabras.
assessment-wrong-finding = Elija un valor de una escala o escriba la conclusión en una frase.
assessment-wrong-part = Elija toda la recomendación o una parte de ella.

# Grades of treaty bodies.
grade-heading = Calificación del órgano de tratado
grade-new = Registrar una calificación
grade-edit = Corregir la calificación
grade-value = Calificación
grade-value-hint = Tal como figura en el documento del órgano, según la escala vigente ese día.
grade-choose = Elija una calificación
grade-symbol = Signatura del documento
grade-symbol-hint = Por ejemplo, CCPR/C/128/3.
grade-paragraph = Párrafo
grade-on = Fecha del documento
grade-quotation = Lo que dice el documento
grade-quotation-hint = Con sus propias palabras.
grade-withdraw = Retirar la calificación

# $day: a date
grade-withdrawn = Retirada el { $day }.
grade-wrong-value = Elija una calificación de una escala vigente en la fecha del documento.
grade-wrong-symbol = Indique la signatura del documento en que figura la calificación.

# Acts.
act-assessment-begun = Iniciada
act-assessment-correction-begun = Corrección iniciada
act-assessment-changed = Modificada
act-assessment-published = Publicada
act-assessment-answered = Respondida por el Estado
act-assessment-withdrawn = Retirada
act-grade-entered = Registrada
act-grade-changed = Corregida
act-grade-withdrawn = Retirada

# Many entries.
status-by-part = por partes
status-sum = Total
rollup-heading = Situación de las recomendaciones
rollup-lead = Lo que el Estado dice hoy de cada recomendación. Cada cifra lleva a sus entradas. Las apoyadas y las anotadas no se suman, y no hay un porcentaje global.
rollup-by = Por
rollup-by-mechanism = Mecanismo de derechos humanos
rollup-by-cycle = Ciclo del EPU
rollup-by-goal = ODS
rollup-by-institution = Institución responsable
rollup-by-cluster = Grupo de recomendaciones
rollup-group = Grupo
rollup-count = Entradas
rollup-overlaps = Una entrada puede figurar en varias filas; la última cuenta cada una solo una vez.
rollup-empty = Ninguna recomendación cumple esto.
rollup-formats = Descargar
assessment-wrong-entry = Indique el identificador de una recomendación que pueda ver.
assessment-wrong-evidence = Indique identificadores de pruebas de su propia institución.
desk-status = Situación de las recomendaciones
desk-status-what = Lo que el Estado dice hoy, por mecanismo, ciclo, objetivo, institución o grupo.
tasks-statuses = Estados sobre los que hay que decidir
handover-statuses = Estados aún sin confirmar
distribution-more = Por mecanismo, ciclo, objetivo e institución
status-reporting = Sus medidas:
