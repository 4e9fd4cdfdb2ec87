# Instituciones del Estado y de su entorno, sus puestos y quién los ocupa.
list-comma = ,
site-back = Volver
day-from = desde el { $day }
day-to = hasta el { $day }
wrong-too-long = Supera los { $number } caracteres. Acórtelo.
wrong-day = Escriba la fecha así: 2026-11-22.
wrong-days = El último día es anterior al primero. Corrija uno de los dos.

## El directorio

institutions-heading = Instituciones
institutions-lead = Los organismos públicos y las organizaciones que participan en el mecanismo nacional, y sus puestos.
institutions-find = Buscar una institución
institutions-find-button = Buscar
institutions-any = cualquiera
institutions-count = { $count ->
    [one] { $number } institución
   *[other] { $number } instituciones
}
institutions-continued = (continuación)
class-member = Miembro de pleno derecho
class-member-what = Participa en las decisiones; su personal ve lo destinado a los miembros.
class-observer = Observador
class-observer-what = Es consultado y hace contribuciones; su personal ve lo destinado a los observadores.
level-national = Nacional
level-regional = Regional
level-local = Local

## Una institución

institution-name = Institución
institution-short-name = Nombre corto
institution-short-names = Nombres abreviados
institution-kind = Tipo
institution-class = Condición
institution-level = Nivel
institution-territory = Territorio
institution-territory-hint = La región, el distrito o el municipio, si no abarca todo el Estado.
institution-topics = Materias
institution-topics-hint = Según ellas se la propone para reuniones y consultas.
institution-active = En funcionamiento
institution-active-from = Primer día
institution-active-to = Último día
institution-active-to-hint = Solo si ya no existe. Los derechos de sus puestos terminan con este día.
institution-under = Instituciones que dependen de ella
institution-parent = Depende de
institution-parent-hint = La institución superior, como el ministerio en el caso de un departamento.
institution-no-parent = Ninguna otra institución
institution-posts = Puestos
institution-no-posts = Aún no tiene puestos.
institution-past = Evolución
institution-names = Nombres
institution-names-hint = En los idiomas de que disponga; basta con uno.
institution-names-of-mechanism = Déjelo vacío para que figure el nombre indicado en la configuración.
institution-informed-only = Solo se le informa
institution-informed-only-tag = Solo informada
institution-informed-only-what = Por ejemplo, un poder judicial independiente: recibe información y la facilita. No se le asigna nada, y nadie le envía recordatorios ni lo evalúa.
institution-edit = Corregir
institution-edit-lead = Para erratas y datos que faltaban. Un nuevo nombre, otra adscripción, una fusión o una disolución es una reorganización: tiene fecha, y lo anterior conserva el nombre de entonces.
institution-new-heading = Añadir una institución
institution-wrong-nameless = Indique un nombre en al menos un idioma.
institution-wrong-kind = Elija un tipo de la lista.
institution-wrong-parent = Elija una institución de la lista.
institution-wrong-circle = Una institución no puede depender de sí misma ni de otra que dependa de ella. Elija otra.
institution-wrong-outdated = Otra persona ha guardado cambios desde que usted abrió esta página. Vea lo que figura ahora y guarde de nuevo lo que siga siendo correcto.

## Reorganización

institution-reorganise = Reorganizar
reorganise-lead = Lo que una institución ha hecho queda registrado con el nombre que tenía. Los asuntos pendientes pasan a la que la sucede.
reorganise-what = Qué cambia
reorganise-renamed = Cambia de nombre
reorganise-renamed-what = Indique abajo los nuevos nombres.
reorganise-moved = Pasa a depender de otra
reorganise-moved-what = Elija la institución de la que pasa a depender.
reorganise-merged = Se integra en otra
reorganise-merged-what = Deja de funcionar; la otra asume sus asuntos pendientes y las instituciones que dependían de ella.
reorganise-split = Una parte pasa a ser una institución propia
reorganise-split-what = Elija la nueva si ya figura en el directorio o indique sus nombres. Los asuntos pendientes quedan aquí hasta que alguien los reasigne.
reorganise-closed = Se disuelve
reorganise-closed-what = Elija quién asume sus asuntos pendientes, si procede.
reorganise-day = Fecha de efectos
reorganise-day-hint = El primer día en que rige el cambio.
reorganise-other = La otra institución
reorganise-other-hint = No es necesaria para un cambio de nombre.
reorganise-wrong-what = Elija qué cambia.
reorganise-wrong-other = Elija la institución en la que se integra.
reorganise-wrong-mechanism = El propio mecanismo nacional recibe su nombre en la configuración y no se reorganiza.
reorganise-wrong-gone = Una de las dos instituciones no está en funcionamiento ese día. Elija otra institución u otro día.
reorganise-wrong-circle = Elija otra institución, que no sea esta ni dependa de ella.
reorganise-wrong-order = Consta una reorganización posterior. Indique un día que venga después.
reorganise-wrong-future = Un cambio de nombre o de adscripción o una fusión se registra en su fecha, no antes. Indique el día de hoy o uno anterior.
reorganised-renamed = cambio de nombre; hasta entonces, «{ $former }»
reorganised-moved = cambio de adscripción; adscripción anterior:
reorganised-moved-alone = cambio de adscripción; antes no dependía de otra institución
reorganised-merged = fusión; institución absorbente:
reorganised-merged-here = fusión; institución absorbida:
reorganised-split = escisión; nueva institución:
reorganised-split-here = creación por escisión; institución de origen:
reorganised-closed = disolución; institución que asume los asuntos pendientes:
reorganised-closed-alone = disolución
reorganised-closed-here = asunción de asuntos pendientes; institución disuelta:

## Puestos

post-new-heading = Añadir un puesto
post-edit = Modificar el puesto
post-duty = Cometido de quien lo ocupa
post-duty-hint = Determina lo que esa persona puede ver y hacer, y no puede cambiarse después: para otro cometido, añada otro puesto.
post-remit = Ámbito
remit-both = Aplicación y presentación de informes
remit-implementation = Aplicación
remit-reporting = Presentación de informes
post-mechanisms = Mecanismos de derechos humanos
post-mechanisms-hint = Los que corresponden al puesto; si no se marca ninguno, son todos.
post-topics-hint = Las que corresponden al puesto; si no se marca ninguna, son todas.
post-wording = Redacción: { $language }
post-title = Denominación del puesto
post-rank = Rango
post-rank-hint = Por ejemplo, director general.
post-duties = Funciones
post-duties-hint = Tal como deben figurar en un decreto o en una descripción del puesto.
post-ended = Puesto suprimido
post-ended-on = Último día del puesto
post-ended-on-hint = Solo para un puesto que ya no ha de ocuparse.
post-holders = Titulares
post-earlier = Titulares anteriores
post-vacant = vacante
post-vacant-what = Nadie ocupa este puesto.
post-wrong-duty = Elija el cometido de quien lo ocupa.
post-wrong-misplaced = Una institución de este tipo no puede tener un puesto así. Elija otro cometido.

## Designaciones

appoint-heading = Designar a una persona
appoint-lead = Los derechos empiezan el primer día y terminan con el último. Quien aún no tiene cuenta recibe un enlace para elegir una contraseña.
appoint-person = Persona
appoint-person-hint = Alguien que ya tiene cuenta; si no la tiene, no elija nada aquí e indique su nombre y su correo electrónico.
appoint-somebody-new = Persona nueva
appoint-from = Primer día
appoint-to = Último día
appoint-to-hint = Déjelo vacío mientras no se conozca.
appoint-decree = Decreto u oficio
appoint-decree-hint = El acto de designación; lo ven los miembros.
appoint-succeeds = Pone fin el día anterior a la designación de { $name }.
appoint-button = Designar
appoint-wrong-person = Elija una persona de la lista.
appoint-wrong-taken = Ya existe una cuenta con este correo electrónico. Elija a la persona en la lista.
appoint-wrong-ended = La cuenta de esta persona está cerrada. Pida a la administración del sitio que la reabra.
appoint-wrong-role = Quienes administran o auditan el sitio no ocupan puestos: esas funciones se mantienen aparte. Elija a otra persona.
appoint-wrong-post-ended = El puesto termina antes de ese día. Indique un día anterior o modifique el puesto.
appoint-wrong-already = Esta persona ya ocupa el puesto en esas fechas.
appoint-wrong-held = { $name } ocupa el puesto en esas fechas. Indique un día posterior o haga que la nueva designación ponga fin a la otra.
appointment-end = Poner fin a la designación
appointment-last = Último día
appointment-last-hint = Los derechos terminan al acabar ese día, o de inmediato si ya ha pasado. Un día anterior al primero anula la designación, como si nunca hubiera existido.
absence-heading = Sustitución temporal
absence-lead = Mientras el titular está ausente, otra persona ve y hace lo que corresponde al puesto. Ambos pueden actuar.
absence-person = Quién sustituye
absence-from = Desde
absence-to = Hasta
absence-button = Guardar
absence-end = Terminar
stands-in = Sustitución a cargo de { $name }

## Traspaso

handover-heading = Traspaso
handover-lead = Para quien llega a este puesto: lo que está pendiente, quién lo ocupó antes y a quién preguntar.
handover-answers-for = Este puesto se ocupa también de
handover-nothing = No hay nada pendiente para este puesto.
handover-holders = Quién ocupa este puesto y quién lo ocupó
handover-contacts = A quién preguntar
handover-drafts = Empezado y sin guardar

## Muchas designaciones a la vez

bulk-appoint-heading = Designaciones en bloque
bulk-lead = Tras un cambio de gobierno: muestre la lista de puestos, escriba quién sucede en cada uno, vea qué pasaría y hágalo en un solo acto que puede deshacerse por entero.
bulk-name = Sucesor o sucesora
bulk-apply = Hacer estas designaciones
bulk-preview = Ver qué pasaría
bulk-choose = Elija los puestos
bulk-institution = En esta institución y las que dependen de ella
bulk-tenures-end = Cuyo mandato termina el
bulk-tenures-end-hint = Déjelo vacío para mostrar los puestos sin importar quién los ocupe
bulk-list = Mostrar la lista
bulk-file = O envíe un archivo
bulk-file-hint = Con las columnas post (o institution y duty), name, email, from, decree. Se muestra antes de hacer nada.
bulk-acts = Hechas hasta ahora
bulk-undone = Deshecho
bulk-ends = { $name } lo ocupa hasta el { $day }.
bulk-begins = Empieza { $name }; su cuenta ya existe.
bulk-invites = Empieza { $name } y recibe una invitación.
bulk-wrong-nothing = No se indica a nadie. Escriba quién sucede al menos en una fila
bulk-wrong-post = La línea { $line } no indica ningún puesto, o indica varios. Dé el identificador del puesto, o el nombre de la institución y el cometido
bulk-wrong-gone = Este puesto no existe o no le corresponde a usted cubrirlo. Elija otro
bulk-done-heading = Designaciones hechas en un solo acto
bulk-left = Se dejan como están, pues cambiaron entretanto
bulk-stand = Lo que queda en pie
bulk-undo-lead = Al deshacer, estas designaciones quedan como si nunca hubieran existido, y las designaciones a las que pusieron fin recuperan su último día. Quien recibió una invitación y no se ha incorporado deja de tener cuenta.
bulk-undo = Deshacer todo

## Historial

institution-history = Historial
act-institution-added = Añadida
act-institution-corrected = Corregida
act-institution-reorganised = Reorganizada
act-post-added = Puesto añadido
act-post-changed = Puesto modificado
act-appointed = Designación
act-appointment-ended = Fijado el último día de una designación
act-appointment-resumed = Designación restablecida
act-absence-announced = Sustitución temporal
act-absence-ended = Vuelve el titular
act-reappointed = Muchas designaciones en un solo acto
act-reappointment-undone = Muchas designaciones deshechas

institutions-sheet-heading = Las instituciones en una hoja de cálculo
institutions-sheet-lead = Descargue el directorio como archivo, cambie lo que desee, añada filas y envíelo de nuevo: verá lo nuevo y lo que cambia antes de que se haga nada. Lo que no figure en el archivo queda como está.
institutions-sheet-not = Un archivo no pone fin a nada ni fusiona nada. Una supresión, una fusión, una escisión o un cambio de nombre a partir de una fecha se hacen con «Reorganizar», en la página de la institución, para que se conserven su pasado y su trabajo pendiente.
institutions-sheet-take = Partir de lo que hay hoy:
institutions-sheet-about = Las columnas
institutions-sheet-rows = Una fila es una institución con su primer puesto. Cada puesto adicional tiene su propia fila, en la que solo se rellenan el identificador de la institución y las columnas del puesto. Una columna que falta no cambia nada.
institutions-sheet-about-institution = El identificador de la institución, tal como figura en el archivo. Si es nueva, déjelo vacío o escriba una palabra que empiece por «new», como «new-1», con la que otras filas puedan nombrarla.
institutions-sheet-about-names = Nombre y nombre abreviado, una columna por idioma. Hace falta al menos un nombre.
institutions-sheet-about-parent = El identificador de la institución de la que depende, o la palabra con la que otra fila nombra a una nueva.
institutions-sheet-about-kind = El código de su tipo:
institutions-sheet-about-class = «member» para un miembro de pleno derecho del mecanismo nacional, «observer» para un observador.
institutions-sheet-about-informed = «yes» si solo es informada, como un tribunal. Una institución nueva del poder judicial lo es siempre.
institutions-sheet-about-level = «national», «regional» o «local», y la región o el municipio.
institutions-sheet-about-days = El primer y el último día, como 2026-11-22. El último día solo se acepta para una institución nueva que ya no existe.
institutions-sheet-about-topic = Temas, cada uno con su lista, como «theme/right-to-education», separados por «|».
institutions-sheet-about-post = El identificador de un puesto, tal como figura en el archivo. Déjelo vacío si es nuevo.
institutions-sheet-about-duty = El cometido de quien lo ocupa; y «both», «implementation» o «reporting». El cometido de un puesto existente no cambia.
institutions-sheet-about-title = Denominación y rango, una columna por idioma.
institutions-sheet-seen = Lo que hace el archivo
institutions-sheet-differs = El directorio se modificó mientras usted miraba. Esto es lo que el archivo hace ahora.
institutions-sheet-mend = No se hace nada mientras haya una fila que no pueda aceptarse. Corrija estas filas en el archivo y envíelo de nuevo.
institutions-sheet-apply = Hacer todo esto
institutions-sheet-added = { $count ->
    [one] { $number } institución nueva
   *[other] { $number } instituciones nuevas
}
institutions-sheet-changed = { $count ->
    [one] Cambia { $number } institución
   *[other] Cambian { $number } instituciones
}
institutions-sheet-posts-added = { $count ->
    [one] { $number } puesto nuevo
   *[other] { $number } puestos nuevos
}
institutions-sheet-posts-changed = { $count ->
    [one] Cambia { $number } puesto
   *[other] Cambian { $number } puestos
}
institutions-sheet-unchanged = { $count ->
    [one] { $number } institución o puesto del archivo queda como está.
   *[other] { $number } instituciones y puestos del archivo quedan como están.
}
institutions-sheet-columns = La primera línea debe nombrar las columnas, cada una una vez y «institution» entre ellas, y debe seguir una fila. Descargue el archivo que se ofrece aquí y modifíquelo.
# $column: the heading of a column
institutions-sheet-column = La columna «{ $column }» no se conoce. Nombre las columnas como en el archivo que se ofrece aquí.
# $id: what stands in the row
institutions-sheet-unknown = Ninguna institución tiene el identificador «{ $id }». Deje los identificadores como están; si es nueva, déjelo vacío o escriba una palabra que empiece por «new» y tenga su propia fila.
institutions-sheet-unknown-post = Ningún puesto tiene el identificador «{ $id }». Deje los identificadores como están; si el puesto es nuevo, déjelo vacío.
institutions-sheet-twice = «{ $id }» figura ya en una fila anterior. Conserve una sola; para otro puesto basta el identificador de su institución.
# $id: the id of the institution, or the line of the file
institutions-sheet-there = Ya hay una institución con este nombre: { $id }. Ponga ese identificador en la fila o dé otro nombre.
institutions-sheet-end = Un archivo no fija ni cambia el último día. Restablezca lo que figuraba y use «Reorganizar» en la página de la institución.
institutions-sheet-yes = Escriba «yes» o déjelo vacío.
institutions-sheet-no-institution = Indique con su identificador a qué institución pertenece este puesto.
institutions-sheet-elsewhere = Este puesto pertenece a otra institución. Déjelo donde está; si es nuevo, deje vacío el identificador.
institutions-sheet-duty = El cometido de un puesto no cambia. Restablezca lo que figuraba y añada otro puesto en su propia fila.
institutions-sheet-post-there = La institución ya tiene un puesto así. Ponga su identificador en la fila o dé al nuevo una denominación propia.
