# Cuentas: inicio de sesión, cuenta propia, cuentas de otras personas.

## Campos comunes

field-email = Correo electrónico
field-name = Nombre
field-role = Función
field-password = Contraseña
field-current-password = Contraseña actual
field-new-password = Contraseña nueva
field-code = Código
form-error = Error
form-error-summary = Hay un problema

role-administrator = Administración
role-administrator-what = Gestiona el sitio y sus cuentas. Lo lee todo y no publica nada.
role-auditor = Auditoría
role-auditor-what = Lo lee todo y no modifica nada.
role-none = Sin función propia: actúa por sus puestos
role-none-what = Ve y hace lo que corresponde a los puestos que ocupa.
# What posts make of somebody.
role-secretariat = Secretaría
role-chair = Presidencia
role-member = Miembro del mecanismo nacional
role-validating-authority = Autoridad validadora
role-focal-point = Punto focal
role-alternate = Suplente
role-observer = Observador
role-nobody = No ocupa ningún puesto
role-by-posts = Lo que puede ver y hacer depende de los puestos que ocupa.

## Inicio de sesión

sign-in-heading = Iniciar sesión
sign-in-lead = Para quienes trabajan en el registro. Consultarlo no requiere cuenta.
sign-in-button = Continuar
sign-in-lost = Si ha perdido su contraseña, pida una nueva invitación a la administración del sitio.
sign-in-email-missing = Escriba su correo electrónico
sign-in-password-missing = Escriba su contraseña
sign-in-wrong = El correo electrónico o la contraseña no son correctos
sign-in-wait = { $count ->
    [one] Demasiados intentos. Espere { $number } minuto y vuelva a intentarlo
   *[other] Demasiados intentos. Espere { $number } minutos y vuelva a intentarlo
}
sign-in-refused = Aquí no se puede iniciar sesión, porque lo que escriba podría leerse por el camino: esta dirección no usa https.
sign-in-refused-remedy = Quien gestiona este sitio debe ponerlo detrás de https e indicarlo en la configuración:

second-factor-heading = Escriba un código
second-factor-lead = Abra la aplicación de autenticación de su teléfono y escriba el código que muestra para este sitio.
second-factor-hint = Seis cifras. Si no tiene el teléfono, escriba uno de sus códigos de recuperación.
second-factor-button = Continuar
second-factor-lost = Si no tiene ninguno de los dos, pida una nueva invitación a la administración del sitio.
second-factor-wrong = Este código no es correcto, ha caducado o ya se ha usado. Escriba el que la aplicación muestra ahora

## Invitación

invitation-heading = Elija una contraseña
invitation-lead = Le damos la bienvenida, { $name }. Elija una contraseña; después elegirá un segundo factor: una llave de acceso o una aplicación de autenticación.
invitation-button = Continuar
invitation-gone-heading = Esta invitación ya no es válida
invitation-gone = Ya se ha usado, ha caducado o fue sustituida por otra más reciente.
invitation-gone-remedy = Pida una nueva a la administración del sitio. Si ya eligió una contraseña, inicie sesión.
password-hint = Al menos 12 caracteres. Varias palabras se recuerdan mejor que muchos signos. Puede pegarla desde un gestor de contraseñas.
password-short = { $count ->
    [one] La contraseña debe tener al menos { $number } carácter
   *[other] La contraseña debe tener al menos { $number } caracteres
}
password-long = { $count ->
    [one] La contraseña puede tener como máximo { $number } carácter
   *[other] La contraseña puede tener como máximo { $number } caracteres
}
password-common = Esta contraseña es fácil de adivinar. Elija una menos común y sin relación con su nombre

## Segundo factor

setup-heading = Configurar una aplicación de autenticación
setup-lead = Al iniciar sesión, después de la contraseña escribirá un código de su teléfono. Así no basta con conocer su contraseña.
setup-replaces = Esto sustituye la aplicación que usa ahora; sus códigos de recuperación anteriores dejarán de funcionar.
setup-scan-heading = 1. Añada este sitio a la aplicación
setup-scan = En la aplicación, elija añadir una cuenta y fotografíe este cuadrado.
setup-picture = Cuadrado para la aplicación de autenticación; la clave que sigue dice lo mismo
setup-type = Si no puede fotografiarlo, escriba esta clave en la aplicación:
setup-code-heading = 2. Escriba el código que muestra la aplicación
setup-code-hint = Seis cifras, nuevas cada medio minuto
setup-button = Activar
setup-wrong = Este código no es correcto o ha caducado. Escriba el que la aplicación muestra ahora; el reloj de su teléfono debe estar en hora
codes-heading = Guarde sus códigos de recuperación
codes-lead = Cada uno de estos códigos le permite entrar una vez cuando no tiene su teléfono. Solo se muestran ahora.
codes-keep = Imprima esta página o anote los códigos, y guárdelos con sus documentos importantes.
codes-continue = Los he guardado: continuar

## Cuenta propia

account-heading = Su cuenta
account-sessions-heading = Dónde tiene sesiones abiertas
account-sessions-lead = Una sesión termina tras una hora sin uso y, en todo caso, a las doce horas. Cierre las que no reconozca y cambie su contraseña.
account-browser = Navegador
account-browser-unknown = Navegador desconocido
account-began = Desde
account-seen = Último uso
account-session-current = Esta
account-session-end = Cerrar
account-second-factor-heading = Segundo factor
account-codes-left = { $count ->
    [0] No quedan códigos de recuperación.
    [one] Queda { $number } código de recuperación.
   *[other] Quedan { $number } códigos de recuperación.
}
account-second-factor-change = Configurar otra aplicación y obtener nuevos códigos de recuperación
account-password-heading = Cambiar la contraseña
account-password-lead = Sus demás sesiones se cerrarán.
account-password-button = Cambiar la contraseña
account-password-wrong = Esta no es su contraseña actual

## Cuentas de otras personas

people-heading = Usuarios
people-lead = Quién puede iniciar sesión y para qué. El cierre de una cuenta o un cambio de función surte efecto de inmediato; lo que la persona hizo queda registrado.
people-state = Estado
people-state-invited = Invitación pendiente
people-state-active = Activa
people-state-ended = Cerrada
people-sessions = Sesiones
people-change = Modificar
people-role-button = Cambiar la función
people-invite-again = Nueva invitación
people-end-sessions = Cerrar todas las sesiones
people-end = Cerrar la cuenta
people-resume = Reabrir la cuenta
people-invite-heading = Invitar a una persona
people-invite-lead = Se le mostrará un enlace una sola vez, para que lo entregue usted.
people-invite-button = Crear una invitación
people-wrong-email = Escriba un correo electrónico, como name@example.org
people-wrong-taken = Ya existe una cuenta con este correo electrónico
people-wrong-name = Escriba un nombre de 200 caracteres como máximo
people-wrong-last = Es la última cuenta de administración. Dé antes esa función a otra persona
link-heading = Entregue esta invitación
link-lead = Con este enlace, { $name } elige una contraseña y un segundo factor.
link-keep = Solo se muestra ahora, sirve una vez y durante siete días. Entréguelo de modo que nadie más lo lea: quien lo tenga puede quedarse con la cuenta.
link-back = Volver a los usuarios

## Passkeys

second-factor-either-heading = Demuestre su identidad
second-factor-passkey-lead = Use la llave de acceso de su teléfono, de su computadora o de su llave de seguridad.
second-factor-passkey-button = Usar una llave de acceso
second-factor-or-heading = O escriba un código
second-factor-paper-hint = Uno de sus códigos de recuperación.
setup-choice-heading = Elija un segundo factor
setup-choice-lead = Al iniciar sesión, después de la contraseña muestra algo que solo usted tiene. Así no basta con conocer su contraseña. Elija una de las dos formas; podrá añadir la otra más adelante.
setup-passkey-heading = Con una llave de acceso
setup-passkey-lead = La guarda su teléfono, su computadora o una llave de seguridad; la usa con la huella, la cara, un PIN o un toque. No sirve en ningún otro sitio, de modo que nadie puede sonsacársela.
setup-passkey-button = Crear una llave de acceso
setup-or-heading = O con una aplicación de autenticación
passkey-name = Nombre de la llave de acceso
passkey-name-hint = Para reconocerla más adelante, por ejemplo: mi teléfono
passkey-unnamed = Llave de acceso
passkey-script = Las llaves de acceso requieren un navegador que ejecute scripts. Use un código en su lugar.
passkey-failed = No se ha usado la llave de acceso: se interrumpió, tardó demasiado o no pertenece a esta cuenta. Vuelva a intentarlo o use un código
passkey-copied = Se ha rechazado esta llave de acceso porque puede haber sido copiada. Use un código u otra llave, elimine esta y avise a la administración del sitio
passkey-known = Este dispositivo ya tiene una llave de acceso para este sitio
account-second-factor-lead = Lo que muestra después de la contraseña. Con dos, podrá entrar aunque pierda uno.
account-factor = Medio
account-factor-added = Añadido
account-factor-remove = Eliminar
account-passkey = Llave de acceso
account-passkey-add = Añadir una llave de acceso
account-passkey-nowhere = En esta dirección no se pueden añadir llaves de acceso: los navegadores exigen https y un nombre de dominio.
account-app = Aplicación de autenticación
account-app-add = Configurar una aplicación de autenticación
account-last-factor = Este es su único segundo factor. Añada otro antes de eliminarlo
account-codes-renew = Obtener nuevos códigos de recuperación en lugar de los anteriores

## Held forms

held-heading = Aún no se ha hecho
held-why-signed-out = Su sesión se cerró antes de que esto pudiera hacerse. No se ha perdido nada de lo que escribió.
held-why-proof = Esto no podía hacerse antes de que mostrara su segundo factor. No se ha perdido nada de lo que escribió.
held-why-other-session = Esto se envió desde una página abierta antes de su último inicio de sesión. No se ha perdido nada de lo que escribió.
held-lead = Envíelo ahora o deséchelo. Se conserva un día, solo para usted.
held-fields = Lo que se enviará
held-send = Enviar ahora
held-discard = Desechar

## Signing in with the national provider

provider-name = el servicio nacional de identificación
provider-sign-in = Iniciar sesión con { $name }
provider-continue = Continuar con { $name }
provider-or-password = O con una contraseña
provider-instead = O sin contraseña
provider-instead-lead = Si el servicio le conoce por la dirección de correo indicada arriba, podrá iniciar sesión con él de ahora en adelante.
provider-again = O identifíquese de nuevo en el servicio
provider-leaving = Redirección a otro sitio para iniciar sesión
provider-leaving-lead = Si no ocurre nada, continúe a { $name } con el botón. Después volverá aquí.
provider-away = El servicio nacional de identificación no responde. Entre con su contraseña, si la tiene, o vuelva a intentarlo más tarde
provider-refused = El servicio nacional de identificación no ha confirmado quién es usted. Vuelva a intentarlo
provider-stale = Este inicio de sesión se empezó en otro navegador, tardó demasiado o ya se usó. Empiécelo de nuevo aquí
provider-unknown = Ninguna cuenta de este sitio está vinculada con la que usó. Si recibió una invitación, ábrala y continúe desde ella con el servicio; si no, consulte a la administración del sitio
provider-other-email = El servicio nacional de identificación no confirma la dirección de correo a la que se dirigió la invitación. Pida una invitación a la dirección que el servicio conoce, o elija una contraseña
provider-taken = La cuenta que usó está vinculada aquí con otra cuenta. Consulte a la administración del sitio
joining-heading = Incorporarse con esta cuenta
joining-lead = Le damos la bienvenida, { $name }. La dirección de correo queda confirmada por { $provider }. De ahora en adelante iniciará sesión de este modo.
joining-button = Incorporarse

## Claves para la API

keys-heading = Claves para la API
keys-lead = Con una clave, un sistema de su institución hace a través de la API lo que usted puede hacer por sus puestos. La clave se muestra una sola vez, caduca y puede retirarse en cualquier momento.
keys-all-heading = Todas las claves para la API
keys-all-lead = Una clave permite lo que puede hacer su titular. Retire las que nadie necesite; la siguiente petición que la presente será rechazada.
keys-name = Qué sistema
keys-name-hint = Para reconocerla después, por ejemplo: sistema de gestión de casos del Ministerio de Justicia
keys-made = Creada
keys-last-day = Último día
keys-last-day-hint = Un año a partir de hoy como máximo
keys-expired = Caducada
keys-unused = Sin usar todavía
keys-end = Retirar
keys-none = No hay claves.
keys-new-heading = Una clave nueva
keys-button = Crear la clave
keys-wrong-name = Indique para qué sistema es la clave
keys-wrong-day = Escriba un último día comprendido entre hoy y dentro de un año, por ejemplo 2026-11-22
keys-wrong-many = Ya hay { $number } claves. Retire una que ya no se use
keys-made-heading = Guarde esta clave
keys-made-lead = La clave para { $name }. Solo se muestra ahora.
keys-made-keep = Guárdela como una contraseña: quien la tenga podrá hacer lo que puede hacer usted. El sistema la presenta con cada petición, en una cabecera y nunca en una dirección:
keys-link = Ver las claves o crear una

## Cómo contactar

contact-heading = Cómo contactar con usted
contact-lead = La secretaría y los miembros de pleno derecho lo ven mientras ocupe un puesto. Confirme de vez en cuando que es correcto.
contact-telephone = Teléfono
contact-address = Dirección oficial
contact-email-hint = Lo cambia la administración del sitio con una nueva invitación.
contact-button = Es correcto
contact-question = ¿Se puede seguir contactando con usted de este modo?
contact-correct = Corregir
contact-confirmed = Confirmado el { $day }
contact-never = Nunca confirmado
contact-age = Confirmado
contact-wrong-telephone = Escriba un número de teléfono de { $number } caracteres como máximo, por ejemplo +212 5 37 00 00 00
contact-old-heading = Sin confirmar desde hace tiempo
contact-old-lead = Quienes ocupan un puesto y no han confirmado sus datos de contacto en { $number } meses.
contact-old-none = Todos han confirmado.
contact-old = Datos sin confirmar
