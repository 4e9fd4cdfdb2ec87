# Palabras comunes a todas las páginas: encabezado, pie, navegación, idiomas, errores.

## Encabezado y pie de página

site-skip-to-content = Ir al contenido principal
site-languages = Idiomas
site-navigation = Navegación principal
site-breadcrumbs = Usted está aquí
site-search-label = Buscar en todas las recomendaciones
site-search-placeholder = Buscar recomendaciones
site-search-button = Buscar
site-imaginary-tag = Demostración
site-imaginary-text = Este Estado es ficticio. Nada de lo que figura en estas páginas se refiere a un país real.
site-footer-source = Los textos de las recomendaciones proceden de documentos de los mecanismos de derechos humanos. Este registro se lleva para el Estado; no es una publicación de las Naciones Unidas.
site-footer-software = Mithaq, software de código abierto, versión { $version }.

nav-overview = Panorama
nav-recommendations = Recomendaciones
nav-documents = Documentos
nav-mechanisms = Mecanismos
nav-measures = Medidas
nav-institutions = Instituciones
nav-topics = Materias
nav-states = Estados
nav-data = Datos abiertos

site-person = Su cuenta
site-desk = Mi mesa
site-sign-out = Cerrar sesión
site-sign-in = Iniciar sesión

## Partes comunes a varias páginas

site-pages = Páginas de esta lista
site-pages-first = Primera página
site-pages-next = Página siguiente
site-formats = Descargar
site-formats-label = Descargar los datos de esta página
site-count-recommendations = { $count ->
    [one] recomendación
   *[other] recomendaciones
}
site-nothing-here = Todavía no hay nada que mostrar aquí.

## Idiomas

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-pt = portugués
language-ru = ruso
language-zh = chino

## Errores

error-caption = Error { $status }
error-go-overview = Ir al panorama general
error-go-recommendations = Buscar en todas las recomendaciones
error-contact = Si el problema continúa, póngase en contacto con:
error-number = Comunique este número a quien administra el sitio:

error-400-heading = No se ha podido leer la solicitud
error-400-what = La dirección o el formulario contiene un valor que esta página no reconoce.
error-400-remedy = Compruebe la dirección o comience de nuevo desde la lista de recomendaciones.

error-401-heading = Inicie sesión
error-401-what = Esta página es para quienes han iniciado sesión.
error-401-remedy = Inicie sesión y abra de nuevo la página.

error-403-heading = Esto no corresponde a su función
error-403-what = Ha iniciado sesión, pero lo que pide no forma parte de las tareas de su función.
error-403-remedy = Consulte a la administración del sitio si lo necesita para su trabajo.

error-404-heading = No se ha encontrado la página
error-404-what = No hay ninguna página en esta dirección. Es posible que se haya escrito mal o copiado de forma incompleta.
error-404-remedy = Compruebe la dirección o busque las palabras de la recomendación.

error-405-heading = Esto no se puede hacer aquí
error-405-what = La página existe, pero no se puede utilizar de esta manera.
error-405-remedy = Vuelva atrás y utilice los botones y enlaces de la página.

error-410-heading = Esta recomendación fue retirada
error-410-what = La recomendación figuró en el registro y ya no forma parte de él. El registro conserva esta nota para que el enlace siga conduciendo a algún lugar.
error-410-remedy = Es posible que la haya sustituido una entrada corregida: busque sus palabras o la signatura de su documento.

error-413-heading = Envío demasiado grande
error-413-what = El tamaño de lo enviado supera lo que el registro admite.
error-413-remedy = Envíe un archivo más pequeño o divídalo en partes.

error-422-heading = No se pudo aceptar este formulario
error-422-what = Estuvo abierto demasiado tiempo o no procede de una página de este sitio. No se ha modificado nada.
error-422-remedy = Vuelva atrás, cargue de nuevo la página y envíe otra vez el formulario. Este sitio debe tener permitidas las cookies.

error-500-heading = Se ha producido un error
error-500-what = El registro no ha podido mostrar esta página. El fallo es nuestro y ha quedado consignado.
error-500-remedy = Inténtelo de nuevo dentro de unos minutos.

## La instancia

language-name = Español
site-name = Registro de recomendaciones
error-400-value = La dirección indica «{ $value }» en «{ $parameter }», valor que el registro no reconoce.
language-locale = es
error-400-parameter = La dirección contiene el parámetro «{ $parameter }», que el registro no conoce.
error-400-words = La búsqueda es demasiado larga («{ $parameter }»): como máximo se pueden buscar { $words } palabras o signaturas y { $characters } caracteres a la vez.
error-400-words-remedy = Utilice menos palabras; unas pocas poco frecuentes dan mejor resultado que muchas comunes.
error-400-too-much = La dirección contiene en «{ $parameter }» más valores, o valores más largos, de los que admite el registro.
error-400-rows = La lista es demasiado larga para una hoja de cálculo, que admite como máximo { $rows } filas.
error-400-rows-remedy = Descargue el archivo en formato CSV, que no tiene límite, o reduzca la lista con filtros.

desk-heading = Su mesa de trabajo
desk-institutions = Instituciones
desk-institutions-what = Organismos públicos y organizaciones, sus puestos y quién los ocupa.
desk-people = Usuarios
desk-people-what = Quién puede iniciar sesión, y con qué función.
desk-account = Su cuenta
desk-account-what = Su contraseña, segundo factor y sesiones abiertas.

difference-removed = suprimido:
difference-added = añadido:
desk-evidence = Pruebas
desk-evidence-what = Archivos, enlaces, leyes y cifras que muestran lo que se ha hecho.
desk-imports = Importaciones
desk-imports-what = Enviar un archivo, ver qué cambiaría, aplicarlo, deshacerlo.

## Lo que se dice a los programas

error-fields-heading = Parte de lo enviado no puede aceptarse
error-fields-remedy = No se ha cambiado nada. Corrija los campos indicados y vuelva a enviarlo.
error-api-sign-in = Esto es para quienes han iniciado sesión.
error-api-sign-in-remedy = Envíe una clave como “Authorization: Bearer …”; las claves se crean en la página de su cuenta.
error-api-proof = Esto requiere de nuevo el segundo factor, y ninguna clave puede darlo.
error-api-proof-remedy = Hágalo en las páginas del sitio, donde se le pedirá.
error-api-key = La clave es desconocida, ha caducado, fue retirada o llegó por una dirección sin https.
error-api-key-remedy = Compruébela o cree otra en la página de su cuenta.
error-api-token = La petición lleva una sesión, pero no el código que la acompaña. No se ha cambiado nada.
error-api-token-remedy = Envíe el “form_token” de /api/v1/account en la cabecera X-Form-Token, o use una clave.
wrong-json = Lo enviado no es JSON: no puede leerse en { $field }
wrong-json-field = Falta “{ $field }”, o no es del tipo que indica la descripción de la API
wrong-choice = Este no es ninguno de los valores que pueden elegirse
desk-bulk = Designaciones en bloque
desk-bulk-what = Designe sucesores para muchos puestos en un solo acto, y deshágalo.
desk-unconfirmed = Sin confirmar
desk-unconfirmed-what = Quienes ocupan puestos y quizá ya no se localicen como consta.

sheet-file = Archivo (CSV en UTF-8 o XLSX)
sheet-send = Enviar el archivo y comprobar
sheet-refused = { $count ->
    [one] No se acepta { $number } fila
   *[other] No se aceptan { $number } filas
}
# $line: the number of a line of the file
sheet-line = Línea { $line }
sheet-nothing = El archivo no cambia nada que pueda aceptarse.
sheet-none = Elija un archivo.
sheet-large = El archivo supera un megabyte. Envíe solo las filas que haya cambiado.
sheet-not-utf8 = El archivo no está en UTF-8 y se perderían letras. Guárdelo como «CSV UTF-8».
sheet-old = Este archivo es de una versión de Excel anterior a 2007 (.xls). Guárdelo como XLSX o como «CSV UTF-8».
sheet-locked = El archivo está protegido con contraseña y no puede leerse aquí. Quite la contraseña y envíelo de nuevo.
sheet-damaged = El archivo parece una hoja de cálculo, pero no puede abrirse. Ábralo en su programa, guárdelo de nuevo como XLSX o como «CSV UTF-8» y envíe esa copia.
# $most: how many rows it takes
sheet-rows = El archivo tiene más de { $most } filas. Envíe solo las que haya cambiado.
# $most: how many columns it takes
sheet-columns = El archivo tiene más de { $most } columnas. Envíe solo las que indica la página.
