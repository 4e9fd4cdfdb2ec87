desk-settings = Configuración
desk-settings-what = Nombre y textos del mecanismo nacional, idiomas, fechas.
settings-heading = Configuración
settings-lead = Lo que el mecanismo nacional decide por sí mismo. Cada cambio se conserva con su autor, y se puede volver a una versión anterior.
settings-read-only = Puede leer esta configuración; la modifica otro rol.
settings-profile = Perfil del mecanismo nacional
settings-profile-what = Su nombre, su Estado y cómo ponerse en contacto, tal como aparecen en cada página.
settings-logo = Logotipo
settings-logo-what = La imagen que precede al nombre en todas las páginas.
settings-front-page = Textos propios
settings-front-page-what = Lo que se lee en la primera página y al pie de cada página.
settings-languages = Idiomas, fechas y hora
settings-languages-what = Qué idiomas se ofrecen y cómo se escriben números, fechas y horas.
settings-name = Nombre
settings-name-hint = El nombre del mecanismo nacional o de su registro, en cada idioma. Si falta uno, se muestra el del idioma predeterminado.
settings-short-name = Nombre corto
settings-short-name-hint = Para los títulos de las páginas en los navegadores y para las aplicaciones de autenticación.
settings-state = Estado
settings-state-hint = El Estado al que pertenece este mecanismo nacional. Figura encima del nombre en cada página.
settings-state-several = Ninguno: varios Estados
settings-email = Correo electrónico
settings-email-hint = Para los lectores, al pie de cada página y en las páginas que avisan de un error.
settings-address = Dirección postal
settings-address-hint = Al pie de cada página.
settings-picture = Imagen
settings-picture-hint = PNG, JPEG o WebP, de 200 KB como máximo. Basta con una; si un idioma no tiene, se muestra la del idioma predeterminado. Se eliminan las notas del archivo, como el lugar en que se tomó una fotografía.
settings-picture-remove = Quitar esta imagen
settings-alt = Palabras de la imagen
settings-alt-hint = Si el logotipo contiene palabras, escríbalas aquí para quienes no pueden verlo. De lo contrario, deje el campo vacío: el nombre figura al lado.
# $kind: PNG, JPEG or WEBP; $width, $height: in pixels; $size: in kilobytes
settings-picture-is = { $kind }, { $width } × { $height } píxeles, { $size } KB
settings-front = Primera página
settings-front-hint = Quiénes son y qué se encuentra aquí. Markdown: una línea que empieza por # es un título, por - un punto de una lista; **negrita**, [enlace](https://example.org). No se admiten imágenes ni HTML.
settings-footer = Pie de cada página
settings-footer-hint = Una o dos frases, en Markdown.
settings-place = Idiomas que se ofrecen
settings-place-hint = El orden en que figuran en cada página. Si ninguno tiene lugar, se ofrecen todos. Quien ha iniciado sesión puede usar cualquiera.
settings-place-none = No se ofrece
settings-default = Idioma predeterminado
settings-default-hint = Para los lectores cuyo navegador no pide ninguno de los ofrecidos.
settings-default-file = La del archivo de configuración
settings-locale = Cifras y nombres de los meses
settings-locale-hint = Los decide una región: ar-EG escribe ٣٢٬٠٧٦, ar-MA escribe 32.076. Déjelo vacío para escribir como el programa.
settings-zone = Zona horaria
settings-zone-hint = Las horas de las páginas son las de esta zona e indican su diferencia con UTC. Las fechas de los documentos no tienen zona.
settings-calendar = Segundo calendario
settings-calendar-hint = Las fechas se escriben en el calendario gregoriano; este se añade entre paréntesis.
settings-calendar-none = Ninguno
calendar-islamic-umalqura = Islámico (Umm al-Qura)
calendar-islamic-civil = Islámico (civil)
calendar-persian = Persa
calendar-ethiopic = Etíope
calendar-coptic = Copto
calendar-hebrew = Hebreo
calendar-buddhist = Budista
calendar-indian = Nacional indio
settings-save = Guardar
settings-preview-button = Vista previa
settings-preview = Así lo verán los lectores
settings-taken-up = En el formulario figura la versión { $version }. Volverá a regir cuando la guarde.
settings-history = Versiones
settings-history-none = Aún no se ha cambiado nada.
settings-version = Versión { $version }
settings-changes = { $count ->
    [one] { $number } campo cambiado
   *[other] { $number } campos cambiados
}
settings-take-up = Volver a esta versión
settings-nothing = nada
who-command-line = Línea de órdenes del servidor
who-program = El programa
settings-wrong-long = { $field }: es demasiado largo; redúzcalo a { $most } caracteres como máximo.
settings-wrong-link = { $field }: un enlace lleva a «{ $address }». Solo se admiten https, http, mailto y páginas de este sitio (/es/…); corríjalo o quítelo.
settings-wrong-deep = { $field }: hay listas o citas demasiado anidadas. Se admiten seis niveles como máximo.
settings-wrong-email = { $field }: no es una dirección de correo. Escriba una como contact@example.org.
settings-wrong-unknown = { $field }: elija uno de los valores de la lista.
settings-wrong-place = { $field }: elija un lugar de la lista, o «No se ofrece».
settings-wrong-locale = { $field }: escriba el código de este idioma y el de una región, como { $example }.
settings-wrong-zone = { $field }: no se conoce esa zona. Elija una de la lista.
settings-wrong-not-offered = { $field }: ese idioma no se ofrece. Dele un lugar o elija otro.
# $most: in kilobytes
settings-wrong-picture-heavy = { $field }: el archivo es demasiado grande. Guarde la imagen en menor tamaño, con { $most } KB como máximo.
settings-wrong-picture-svg = { $field }: un dibujo en SVG o una página web pueden contener programas y no se aceptan. Guárdelo como PNG.
settings-wrong-picture-unknown = { $field }: el archivo no es una imagen que las páginas puedan mostrar. Elija un archivo PNG, JPEG o WebP.
settings-wrong-picture-damaged = { $field }: la imagen está dañada o incompleta. Guárdela de nuevo como PNG y elija ese archivo.
settings-wrong-picture-moving = { $field }: la imagen se mueve. Elija una imagen fija.
# $width, $height, $least, $most: in pixels
settings-wrong-picture-sides = { $field }: la imagen tiene { $width } × { $height } píxeles. Cada lado debe tener entre { $least } y { $most }, y el más largo no puede superar diez veces el más corto.
settings-wrong-outdated = { $field }: otra persona guardó «{ $value }» mientras usted trabajaba. Lo que escribió sigue abajo; guarde de nuevo para sustituirlo, o copie lo suyo.
settings-confirm = Datos de quienes ocupan puestos
settings-confirm-hint = Cada cuánto se les pregunta en su escritorio si siguen siendo correctos.
settings-confirm-usual = Cada 6 meses, salvo otra elección
settings-evidence = Antigüedad de las pruebas
settings-evidence-hint = Cuánto tiempo ha de pasar para que las pruebas de una medida se consideren antiguas en la lista de brechas.
settings-evidence-usual = A los 12 meses, salvo otra elección
settings-age = { $count ->
    [one] Al cabo de { $number } mes
   *[other] Al cabo de { $number } meses
}
settings-months = Cada { $number } meses

settings-follow-up = Seguimiento
settings-follow-up-what = Con qué frecuencia informan las instituciones sobre sus medidas y de cuántos días disponen para ello.
settings-rhythm = Periodicidad de los informes de avance
settings-rhythm-hint = Para las medidas que no indiquen otra cosa y las instituciones sin periodicidad propia.
settings-rhythm-usual = Trimestral, salvo otra elección
settings-grace = Plazo para informar
settings-grace-hint = Días después del final de un período en que vence su informe.
settings-grace-usual = 15 días, salvo otra elección
settings-days = { $count ->
    [one] { $number } día
   *[other] { $number } días
}
