tagging-link = { $count ->
    [one] Cambiar esta entrada (etiquetas, quién puede verla)
   *[other] Cambiar las { $number } entradas a la vez (etiquetas, quién puede verlas)
}
tagging-heading = Cambios en bloque
tagging-lead = Un mismo cambio en todas las entradas que encuentra una búsqueda: se ve de antemano, se hace de una vez y, si es preciso, se deshace de una vez.
tagging-how = Busque primero en la lista; sobre los resultados está el enlace para cambiarlos todos.
tagging-to-list = Ir a la lista
tagging-what = Cambio
tagging-changed = Entradas cambiadas
tagging-who = Autor
tagging-when = Fecha
tagging-state = Estado
tagging-state-preview = Vista previa
tagging-state-under-way = En curso
tagging-state-applied = Hecho
tagging-state-undone = Deshecho
tagging-state-ended = No hecho
tagging-new-heading = { $count ->
    [one] Cambiar una entrada
   *[other] Cambiar { $number } entradas a la vez
}
tagging-new-lead = Elija qué debe hacerse con cada entrada encontrada. Todavía no se cambia nada: la página siguiente muestra lo que cambiaría.
tagging-whole = Todas las entradas del registro.
tagging-see-list = Verlas en la lista
tagging-add = Etiquetas que se añaden
tagging-add-hint = Se marcan como nacionales, junto a las de las Naciones Unidas. Con una meta se añade su objetivo.
tagging-remove = Etiquetas nacionales que se quitan
tagging-remove-hint = El número indica cuántas de estas entradas la tienen. Las etiquetas de las Naciones Unidas se mantienen.
tagging-audience-hint = Hacer públicas las entradas es un acto de publicación: requiere haber mostrado el segundo factor hace un momento.
tagging-audience-same = Dejar como está
tagging-why = Motivo (opcional)
tagging-why-hint = Se guarda con el acto y lo ven quienes han iniciado sesión.
tagging-preview = Vista previa
tagging-wrong-nothing = Elija al menos una etiqueta o quién puede ver las entradas.
tagging-wrong-both = No se puede añadir y quitar la misma etiqueta. Elija una de las dos cosas.
tagging-wrong-many = Se pueden añadir y quitar como máximo 100 etiquetas a la vez. Elija menos.
tagging-wrong-why = El motivo tiene más de { $most } caracteres. Abrévielo.
tagging-act-heading = Un cambio en bloque
tagging-search = Búsqueda
tagging-foreseen = { $count ->
    [one] Qué pasaría con la entrada encontrada
   *[other] Qué pasaría con las { $number } entradas encontradas
}
tagging-outcome-changes = cambiarían
tagging-outcome-already = ya están así
tagging-outcome-cannot = no se pueden cambiar: la etiqueta es de las Naciones Unidas o la entrada ya no está
tagging-sample-changes = Las primeras que cambiarían
tagging-sample-already = Ya están así
tagging-sample-cannot = No se pueden cambiar
tagging-apply = { $count ->
    [one] Cambiar esta entrada
   *[other] Cambiar estas { $number } entradas
}
tagging-prove-audience = Cambiar quién puede ver muchas entradas requiere haber mostrado el segundo factor hace un momento.
tagging-prove = Mostrar el segundo factor
tagging-nothing-to-do = No cambiaría nada: no hay nada que aplicar.
tagging-working = El cambio está en curso. Los lectores lo verán entero, de una vez, cuando termine. Esta página se actualiza sola.
tagging-cancel = Detener
tagging-done = { $count ->
    [one] Se cambió una entrada.
   *[other] Se cambiaron { $number } entradas.
}
tagging-not-done = No se cambió nada.
tagging-again = Volver a la vista previa
tagging-changed-since = Desde la vista previa han cambiado algunas de estas entradas. Para no hacer nada distinto de lo que usted vio, no se hizo nada. Vuelva a la vista previa.
tagging-failed = El cambio falló y se deshizo. Inténtelo de nuevo; si vuelve a fallar, avise al administrador.
tagging-undo-heading = Deshacer
tagging-undo-what = Todas las entradas vuelven a ser lo que eran antes de este cambio. Las que han cambiado desde entonces se dejan como están y se enumeran.
tagging-undo = Deshacer este cambio
tagging-undone = { $count ->
    [one] Se deshizo en una entrada.
   *[other] Se deshizo en { $number } entradas.
}
tagging-left = { $count ->
    [one] Una entrada cambió después y se dejó como está:
   *[other] { $number } entradas cambiaron después y se dejaron como están:
}

desk-tagging = Cambios en bloque
desk-tagging-what = Un mismo cambio en muchas entradas: etiquetas y quién puede verlas.
job-kind-tagging = Cambio en bloque
