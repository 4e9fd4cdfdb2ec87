# Editing one entry of the register.


editing-heading = Editar
editing-edit = Editar esta entrada
editing-back = Volver a la entrada
editing-saved = El cambio se ha guardado.
editing-saved-beside = El cambio se ha guardado. Entretanto, otras personas habían modificado otros campos; sus cambios también se conservan.
editing-texts = Textos nacionales
editing-language = Idioma de los textos
editing-language-filled = tiene un texto nacional
editing-original = Texto de las Naciones Unidas
editing-original-none = Las Naciones Unidas no tienen texto para esta entrada.
editing-stands-in = No hay texto de las Naciones Unidas en este idioma. Se muestra este en su lugar.
editing-outdated = Las Naciones Unidas cambiaron su texto después de que se escribiera este. Compárelo con el texto actual.
editing-national-hint = Una traducción hecha por el Estado. Figura junto al texto de las Naciones Unidas y nunca lo sustituye. Se guarda como texto sin formato.
editing-plain-hint = Lo mismo en frases cortas y palabras corrientes, para todas las personas.
editing-topics-lead = Lo que asignaron las Naciones Unidas se mantiene. Se pueden añadir clasificaciones nacionales y volver a quitarlas.
editing-tags-un = { $count ->
    [0] ninguno de las Naciones Unidas
    [one] { $number } de las Naciones Unidas
   *[other] { $number } de las Naciones Unidas
}
editing-tags-own = { $count ->
    [0] ninguno nacional
    [one] { $number } nacional
   *[other] { $number } nacionales
}
editing-position-none = Sin indicación propia: vale lo registrado por las Naciones Unidas
editing-position-un-none = Las Naciones Unidas no registran ninguna posición.
editing-source-hint = Por ejemplo: declaración en el Consejo de Derechos Humanos, 24 de junio de 2026, o la signatura de un documento
editing-audience = Quién puede ver esta entrada
audience-internal-what = Lo ven quienes trabajan en la secretaría y quienes auditan.
audience-members-what = También lo ven las instituciones que son miembros de pleno derecho del mecanismo nacional.
audience-observers-what = También lo ven los observadores, como la institución nacional de derechos humanos.
audience-public-what = Cualquiera lo lee de inmediato en el sitio público. Hacerlo público es un acto de publicación que se registra a su nombre.
editing-why = Motivo del cambio (opcional)
editing-why-hint = Se guarda con el acto; el público no lo ve.
editing-save = Guardar
editing-cancel = Volver sin guardar
editing-wrong-long = Supera los { $number } caracteres que caben aquí. Acórtelo.
editing-wrong-position = Elija la posición.
editing-wrong-source = Indique de dónde procede esta posición: la declaración o el documento, y su fecha.
editing-wrong-audience = Elija quién puede ver la entrada.
editing-unchanged = No se ha cambiado nada, así que no hay nada que guardar. Cambie un campo o vuelva a la entrada.
editing-conflict = Otra persona cambió los mismos campos después de que usted abriera la página, por lo que aún no se ha guardado nada.


editing-wrong-choice = Elija una de las versiones.
editing-conflict-heading = Dos cambios del mismo campo
editing-conflict-remedy = Elija para cada campo lo que debe quedar. Todo lo demás que escribió se conserva en esta página.
editing-conflict-theirs = { $who }, { $date }
editing-conflict-import = Una importación
editing-conflict-why = Motivo:
editing-conflict-mine = Lo que usted escribió
editing-conflict-empty = Vacío
editing-conflict-take-theirs = Conservar la otra versión
editing-conflict-take-mine = Usar la mía
editing-conflict-take-third = Usar la tercera versión, más abajo
editing-conflict-third = Tercera versión
editing-save-draft = Guardar borrador
editing-draft-there = Tiene un borrador del { $date }.
editing-draft-open = Este es su borrador del { $date }. Nadie más lo ve hasta que lo guarde.
editing-draft-go-on = Continuar con él
editing-draft-end = Descartarlo
editing-kept = Este navegador ha conservado lo que escribió aquí y no guardó.
editing-kept-back = Recuperarlo
desk-drafts = Mis borradores
desk-drafts-what = Cambios que empezó y aún no ha guardado.
drafts-lead = Cambios de entradas sin terminar. Nadie más los ve.
drafts-none = No tiene borradores. Puede guardar uno en la página de edición de una entrada.


division-heading = Dividir en partes
division-back = Volver a la edición
division-lead = Las partes de una recomendación suelen corresponder a instituciones distintas. El texto de las Naciones Unidas no cambia; solo se marca dónde empieza cada parte.
division-hint = Pulse Intro donde empieza una parte; quite un salto de línea para unir dos. Cada línea es una parte. Las palabras no se pueden cambiar.
division-opening = La primera línea introduce las partes y no es una de ellas
division-show = Mostrar las partes
division-none = El texto no está dividido. Si se guarda así, no tiene partes.
division-label = Letra de la parte { $number }
division-title = Título corto (opcional), { $language }
division-theirs = Entretanto, otras personas dividieron así esta entrada
division-conflict = Otras personas dividieron la entrada después de que usted abriera la página y aún no se ha guardado nada. Compare y guarde de nuevo para conservar la suya, o vuelva para conservar la de ellas.
division-wrong-words = Las palabras de las Naciones Unidas no se cambian: restituya el texto y solo añada o quite saltos de línea.
division-wrong-many = Una entrada puede tener como máximo { $number } partes.
division-wrong-label = Dé a cada parte una letra propia.
division-link = Dividir esta entrada en partes
editing-compare = Comparar: qué cambiaron las Naciones Unidas desde que se escribió

# The words of an entry that a person added.
editing-official-hint = Las palabras de la propia fuente. Las correcciones quedan en el historial. Añada el texto oficial en otros idiomas bajo el nombre del idioma.
# On a button, behind the name of a text whose original has changed.
editing-still-stands = Lo he comparado: sigue siendo válido
editing-confirm-wrong = El original acaba de cambiar otra vez, o el texto ya no existe. Compare de nuevo.

letters-heading = Volver a las letras del texto
letters-back = Volver a la división
letters-lead = La división hecha a mano termina. Las letras a), b), c) del texto vuelven a dividirlo y las importaciones las mantienen al día. La división actual queda en el historial.
letters-now = Dividido a mano hasta ahora
letters-none = En ninguna parte.
letters-button = Restablecer las letras del texto
letters-link = Dejar esta división: volver a las letras del texto
letters-conflict = Otras personas dividieron la entrada después de que usted abriera la página. Así está dividida ahora; pulse de nuevo el botón si las letras deben restablecerse de todos modos.

desk-translations = Traducciones por comparar
desk-translations-what = Textos nacionales cuyo original ha cambiado desde que se escribieron.
translations-lead = Desde que se escribieron estos textos, su original ha cambiado. Compare cada uno con el original actual: modifíquelo o anote que sigue siendo válido.
translations-none = Ningún texto nacional es anterior a su original.
translations-count = { $count ->
    [one] { $number } texto
   *[other] { $number } textos
}
