# Plans, programmes and pledges, with their objectives.

frameworks-heading = Planes y compromisos
frameworks-what = El plan de desarrollo, el Marco de Cooperación de las Naciones Unidas, los compromisos: listas de objetivos a los que contribuyen los grupos de recomendaciones y las medidas.
frameworks-lead = Cómo contribuye el seguimiento de las recomendaciones de derechos humanos a lo que el Estado ha planificado y prometido, y a qué objetivos no contribuye nada todavía.
frameworks-keep = Un objetivo nunca se elimina, pues puede haber grupos y medidas que contribuyan a él: se retira.
frameworks-to-keep = Gestionar estas listas
frameworks-objectives = Objetivos de los planes
facet-without-objective = Sin objetivo de un plan
framework-new = Añadir un plan o un compromiso
framework-new-what = Diga primero qué es; después, tome sus objetivos de un archivo o añádalos uno a uno.
framework-kind = Tipo
framework-name = Nombre
framework-publisher = Quién lo aprobó
framework-source = Documento del que procede
framework-source-hint = Por ejemplo, una ley, un decreto o la signatura de un documento de las Naciones Unidas.
framework-starts = Primer día
framework-ends = Último día
framework-ends-hint = Después, los objetivos dejan de ofrecerse; lo que contribuye a ellos se mantiene.
framework-period = Desde y hasta
framework-objectives = Objetivos
framework-objectives-served = Atendidos
framework-ended = finalizado
framework-served = Qué contribuye a él
framework-served-of = { $count ->
    [one] { $served } de { $number } objetivo atendido
   *[other] { $served } de { $number } objetivos atendidos
}
framework-served-what = Lo que contribuye a un objetivo cuenta también para los que están por encima. Cada número lleva a su lista; no se cuenta lo que el lector no puede ver.
framework-empty = Todavía no tiene objetivos.
framework-about = Datos del plan
framework-edit = Modificar el plan
framework-sheet-what = Un archivo con una fila por objetivo: «code» (el código), «parent» (el código de aquel del que depende) y una columna por idioma. Devuélvalo o envíe el suyo: verá lo que cambia antes de que se haga nada. Los objetivos que no figuren en el archivo se retiran.
framework-sheet-take = Obtener el archivo (CSV)
framework-sheet-heading = Qué cambia el archivo
framework-sheet-differs = El plan cambió mientras lo revisaba. Esto es lo que el archivo cambia ahora.
framework-sheet-order = Los objetivos quedarán en otro orden.
framework-sheet-apply = Hacer estos cambios
framework-sheet-columns = La primera línea debe nombrar las columnas: «code», «parent» y los códigos de los idiomas; cada línea siguiente es un objetivo. Obtenga el archivo de nuevo y modifíquelo.
framework-sheet-added = { $count ->
    [one] { $number } objetivo nuevo
   *[other] { $number } objetivos nuevos
}
framework-sheet-changed = { $count ->
    [one] Cambia { $number } objetivo
   *[other] Cambian { $number } objetivos
}
framework-sheet-retired = { $count ->
    [one] { $number } objetivo no figura en el archivo y se retira
   *[other] { $number } objetivos no figuran en el archivo y se retiran
}
framework-undo = Deshacer el último cambio de los objetivos
framework-undo-made = Último cambio
framework-undo-lead = Se deshace todo el cambio en un solo acto, que a su vez puede deshacerse. Los objetivos que añadió se retiran y no se eliminan, porque puede haber grupos de recomendaciones y medidas que los sirvan.
framework-undo-button = Deshacer el cambio
framework-undo-nothing = No hay ningún cambio de sus objetivos que pueda deshacerse.
framework-wrong-kind = Elija el tipo de plan.
framework-wrong-name = Póngale nombre al menos en un idioma.
framework-wrong-taken = Otra persona acaba de añadir un plan con este nombre. Búsquelo en la lista; si el suyo es otro, guarde de nuevo.
framework-wrong-outdated = Entretanto, otra persona ha modificado el plan. Vea cómo está ahora y guarde de nuevo.
framework-wrong-many = Un plan tiene como máximo { $number } objetivos.
objective-new = Añadir un objetivo
objective-name = Objetivo
objective-code = Código
objective-code-hint = Como lo numera el plan, por ejemplo 2.1. No cambia nunca.
objective-parent = Depende de
objective-at-top = Ninguno: está en el primer nivel
objective-retired = retirado
objective-retire = Retirar este objetivo
objective-retire-what = Deja de ofrecerse; los grupos y las medidas que contribuyen a él lo conservan.
objective-unserved = nada todavía
# $code: what was typed
objective-wrong-code = «{ $code }» no puede ser un código. Use letras, cifras, puntos, guiones o guiones bajos, sin espacios, 40 como máximo.
objective-wrong-twice = El código «{ $code }» ya es de otro objetivo. Elija otro código o conserve uno solo.
objective-wrong-name = Dé nombre al objetivo al menos en un idioma.
# $parent: the code that was typed
objective-wrong-parent = Ningún objetivo de este plan tiene el código «{ $parent }». Escriba el código de aquel del que depende o déjelo vacío.
objective-wrong-circle = Dependería de sí mismo a través de «{ $parent }». Elija otro por encima.
act-framework-added = Plan añadido
act-framework-changed = Descripción del plan modificada
act-objectives-set = Objetivos modificados
act-objectives-undone = Cambio de objetivos deshecho
