# La página «Sistema» y la lista de trabajos largos, para quienes administran el programa.

desk-system = Sistema
desk-system-what = El estado del programa: errores, trabajos largos, copias de seguridad, espacio.

system-heading = Sistema
system-all-good = Todo está en orden.
system-attention = { $count ->
    [one] { $number } asunto requiere atención.
    [many] { $number } de asuntos requieren atención.
   *[other] { $number } asuntos requieren atención.
}
system-as-of = Situación a { $at }.
system-again = Actualizar esta página cada 15 segundos
system-again-stop = Dejar de actualizar
system-matter = Asunto
system-verdict = Valoración
system-what = Lo que se sabe
system-good = En orden
system-wants-attention = Atención

system-errors = Errores
system-errors-none = Ninguna petición ha fallado desde el inicio.
system-errors-some = { $count ->
    [one] { $number } petición ha fallado desde el inicio.
    [many] { $number } de peticiones han fallado desde el inicio.
   *[other] { $number } peticiones han fallado desde el inicio.
}
system-errors-last = La última: { $at }.
system-errors-remedy = El registro de sucesos del programa indica la causa: busque las líneas de nivel ERROR o el número que se mostró al lector.

system-jobs = Trabajos largos
system-jobs-running = { $number } en curso
system-jobs-waiting = { $number } en espera
system-jobs-failed = { $number } con error en los últimos siete días
system-jobs-remedy = Vea por qué falló, corrija la causa y vuelva a intentarlo.
system-jobs-link = Todos los trabajos largos

system-backup = Última copia de seguridad
system-backup-none = Nunca se ha hecho una copia de seguridad.
system-backup-remedy = Haga una ahora con «mithaq backup ARCHIVO» y averigüe por qué no se hizo la de la noche.
system-proof = Última restauración comprobada
system-proof-none = Nunca se ha comprobado que una copia pueda restaurarse.
system-proof-remedy = Ejecute «mithaq backup ARCHIVO --prove»: solo es fiable una copia que se ha restaurado a modo de prueba.
system-done = { $at }: { $file }
system-failed = Falló, { $at }: { $why }
system-days-ago = { $count ->
    [0] hoy
    [one] hace { $number } día
    [many] hace { $number } de días
   *[other] hace { $number } días
}

system-space = Espacio en disco
system-space-what = { $free } libres; la carpeta de datos ocupa { $used }.
system-space-used = La carpeta de datos ocupa { $used }.
system-space-remedy = Libere espacio o amplíe el disco: cuando está lleno, no se puede guardar nada.
system-megabytes = { $number } MB
system-gigabytes = { $number } GB

system-database = Base de datos
system-database-what = { $engine }, { $size }, tablas en el paso { $step }

system-index = Índice de búsqueda
system-index-what = { $count ->
    [one] Se puede encontrar { $number } entrada.
    [many] Se pueden encontrar { $number } de entradas.
   *[other] Se pueden encontrar { $number } entradas.
}
system-index-behind = { $count ->
    [one] Falta incorporar { $number } acto.
    [many] Faltan por incorporar { $number } de actos.
   *[other] Faltan por incorporar { $number } actos.
}
system-index-register = { $count ->
    [one] El registro contiene { $number }.
    [many] El registro contiene { $number }.
   *[other] El registro contiene { $number }.
}
system-index-remedy = Si no cambia en unos minutos, ejecute «mithaq reindex».

system-languages = Idiomas
system-languages-complete = { $count ->
    [one] { $number } idioma, completo
    [many] { $number } de idiomas, completos
   *[other] { $number } idiomas, completos
}
system-languages-missing = { $count ->
    [one] Falta { $number } mensaje, que se muestra en inglés.
    [many] Faltan { $number } de mensajes, que se muestran en inglés.
   *[other] Faltan { $number } mensajes, que se muestran en inglés.
}
system-languages-remedy = «mithaq doctor» los enumera; su lugar es la carpeta «locales» de la carpeta de datos.

system-address = Dirección del sitio
system-address-none = Sin indicar
system-address-remedy = Indique en «public_url» la dirección que usan los lectores, que empiece por https://. Sin ella nadie puede iniciar sesión desde otro equipo.

system-program = Programa
system-program-what = Mithaq { $version }, en marcha desde { $since }

## Trabajos largos

jobs-heading = Trabajos largos
jobs-lead = Importaciones y su anulación, construcción del índice y mantenimiento, los más recientes primero.
jobs-job = Trabajo
jobs-state = Estado
jobs-asked = Solicitado
jobs-ended = Terminado
jobs-percent = { $number } %
jobs-ending = Se está deteniendo.
jobs-by-command-line = En la línea de órdenes
jobs-by-system = Por el propio programa
jobs-by-person = Por alguien cuya cuenta ya no existe
jobs-cancel = Detener
jobs-retry = Volver a intentar
jobs-cancel-too-late = Este trabajo terminó antes de poder detenerlo.
jobs-retry-not-failed = Solo se puede volver a intentar un trabajo que falló o se detuvo.
jobs-retry-by-secretariat = Lo que modifica el registro lo pide de nuevo la secretaría, en el lugar donde se pidió la primera vez.

error-503-heading = No se puede acceder al registro en este momento
error-503-what = Su base de datos no responde o está ocupada. No se ha modificado nada.
error-503-remedy = Inténtelo de nuevo dentro de un minuto. Si envió un formulario, vuelva atrás: lo que escribió sigue allí.

error-507-heading = No se puede guardar nada en este momento
error-507-what = El disco del registro está lleno. No se ha modificado nada; la consulta sigue disponible.
error-507-remedy = Avise a quien administra el sitio. Si envió un formulario, manténgalo abierto o vuelva atrás: lo que escribió sigue allí.
