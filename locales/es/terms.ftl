terms-heading = Taxonomías
terms-what = Temas, personas afectadas, tipos de entrada, tipos de documento, mecanismos de derechos humanos, Estados: sus nombres, y términos propios.
terms-lead = Elija un término para cambiar su redacción. Su código no cambia nunca, de modo que direcciones y archivos siguen siendo válidos.
terms-list-theme = Temas
terms-list-person = Personas afectadas
terms-list-sdg-goal = ODS
terms-list-sdg-target = Metas de los ODS
terms-list-type = Tipos de entrada
terms-list-mechanism = Mecanismos de derechos humanos
terms-list-document-type = Tipos de documento
terms-list-state = Estados
terms-list-institution-kind = Tipos de institución
terms-list-measure-kind = Tipos de acción
terms-list-framework-kind = Tipos de planes
terms-find = Buscar un término
terms-none-found = Ningún término tiene esas letras en ningún idioma. Use menos letras o añada un término más abajo.
terms-entries = Entradas
terms-documents = Documentos
terms-missing = Sin nombre en
terms-added = Añadido aquí
terms-reworded = Redacción propia
terms-add = Añadir un término propio
terms-add-hint = Basta un nombre; un término sin nombre en un idioma se muestra en otro. Su código se forma con el nombre inglés o, si falta, con el primero.
terms-add-button = Añadir
terms-kind = Tipo de mecanismo
terms-code = Código
terms-name-hint = Vacíe un campo para recuperar la redacción del programa.
terms-given = En el programa: { $name }
terms-standing = Se ofrece para nuevas entradas
terms-standing-hint = Un término retirado permanece en las entradas que lo tienen. Si ha de usarse otro en su lugar, las importaciones usan ese.
terms-standing-offered = Sí
terms-standing-retired = Retirado
terms-standing-instead = Retirado; usar «{ $name }»
terms-aliases = Otras grafías
terms-aliases-hint = Etiquetas con que las fuentes designan este término, una por línea. La próxima importación las entiende.
# An added term that an import brought.
terms-from-source = De una fuente
# $name: the name of the term to be used instead
terms-replace = Asignar «{ $name }» a las entradas que tienen este término: un cambio en bloque, con vista previa, que puede deshacerse
terms-spreadsheet = En una hoja de cálculo
terms-spreadsheet-what = Un archivo con todos los términos de esta lista y una columna por idioma. Cambie lo que desee, deje los códigos como están y envíelo de vuelta: verá lo que cambia antes de que se haga nada. Una celda vacía restablece la denominación del programa.
terms-spreadsheet-take = Descargar el archivo (CSV)
terms-sheet-heading = { $count ->
    [0] Ningún término cambia
    [one] Cambia { $number } término
   *[other] Cambian { $number } términos
}
terms-sheet-apply = { $count ->
    [one] Hacer el cambio
   *[other] Hacer { $number } cambios
}
terms-sheet-differs = Los términos cambiaron mientras los revisaba. Esto es lo que el archivo cambia ahora.
terms-sheet-columns = La primera línea debe nombrar las columnas: «code» y, a elección, los códigos de los idiomas, «retired», «spellings», cada una una sola vez. Descargue el archivo de nuevo y modifique ese.
# $code: what stands in the row
terms-sheet-unknown = ningún término de esta lista tiene el código «{ $code }». Deje los códigos como están; añada términos nuevos en la página de la lista.
terms-sheet-twice = el código «{ $code }» ya figura en una fila anterior. Conserve una sola.
terms-sheet-instead = «{ $code }» no es otro término de esta lista. Escriba su código, «-» si no hay ninguno, o nada mientras el término se ofrezca.
terms-wrong-long = Es demasiado largo; redúzcalo a { $most } caracteres como máximo.
terms-wrong-many = Son demasiadas grafías; deje { $most } como máximo.
terms-wrong-taken = «{ $name }» ya designa el término «{ $term }». Elija otro nombre o use ese término.
terms-wrong-nameless = Un término necesita un nombre en al menos un idioma.
terms-wrong-kind = Elija el tipo de mecanismo de la lista.
terms-wrong-instead = Elija de la lista otro término que se ofrezca.
terms-move-up = Subir
terms-move-down = Bajar
terms-move-in = Colocarlo antes de los demás
terms-move-out = Quitarle su lugar
terms-place = Lugar
terms-place-hint = Los términos con lugar figuran antes de los demás dondequiera que se ofrezca la lista. Se suben y se bajan en la página de la lista.
