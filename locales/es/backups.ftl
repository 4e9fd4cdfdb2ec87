# Copias de seguridad: creación, comprobación y restauración.

backup-stage-writing = Escritura
backup-stage-reading = Lectura
backup-stage-restoring = Restauración
backup-stage-comparing = Comparación
backup-stage-indexing = Creación del índice

backup-done = { $count ->
    [one] Se ha creado la copia de seguridad { $file }: { $number } fila, { $megabytes } MB. Contiene también lo que no es público: guárdela con el mismo cuidado que la base de datos.
   *[other] Se ha creado la copia de seguridad { $file }: { $number } filas, { $megabytes } MB. Contiene también lo que no es público: guárdela con el mismo cuidado que la base de datos.
}
backup-left-out = No se ha incluido { $path }: es un enlace o no es un archivo ordinario.
backup-proven = { $count ->
    [one] Se ha restaurado en una carpeta temporal y coincide: { $number } fila; { $acts } actos del libro de asientos; { $entries } entradas en el índice.
   *[other] Se ha restaurado en una carpeta temporal y coincide: { $number } filas; { $acts } actos del libro de asientos; { $entries } entradas en el índice.
}
backup-acts-broken = { $count ->
    [one] { $number } acto del libro de asientos no corresponde a lo que se asentó en su momento: { $acts }. Fue modificado antes de hacerse esta copia.
   *[other] { $number } actos del libro de asientos no corresponden a lo que se asentó en su momento: { $acts }. Fueron modificados antes de hacerse esta copia.
}
backup-interrupted = Operación interrumpida. No ha quedado ningún resto.

restore-done = { $count ->
    [one] Restauración efectuada en { $place }; coincide con la copia de seguridad: { $number } fila; { $acts } actos del libro de asientos; { $entries } entradas en el índice.
   *[other] Restauración efectuada en { $place }; coincide con la copia de seguridad: { $number } filas; { $acts } actos del libro de asientos; { $entries } entradas en el índice.
}

verify-about = { $count ->
    [one] Creada el { $at } con la versión { $version }: { $number } fila.
   *[other] Creada el { $at } con la versión { $version }: { $number } filas.
}
verify-whole = { $count ->
    [one] La copia de seguridad está completa y sin daños; se ha cotejado { $number } acto del libro de asientos con su contenido.
   *[other] La copia de seguridad está completa y sin daños; se han cotejado { $number } actos del libro de asientos con su contenido.
}

backup-made-last = Última copia de seguridad: { $at }, { $file }.
backup-made-none = Todavía no se ha hecho ninguna copia de seguridad. Para hacerla: mithaq backup ARCHIVO
backup-made-failed = La última copia de seguridad ({ $at }) ha fallado: { $why }
backup-proof-last = Última prueba de que una copia de seguridad puede restaurarse: { $at }, { $file }.
backup-proof-none = Todavía no se ha probado que una copia de seguridad pueda restaurarse. Para probarlo: mithaq backup ARCHIVO --prove
backup-proof-failed = El último ensayo de restauración ({ $at }) ha fallado: { $why }

backup-trouble-nothing-here = No hay ninguna instancia en { $folder }. Indique su carpeta con --data o su base de datos con --database.
backup-trouble-exists = El archivo { $file } ya existe. Elija otro nombre o permita reemplazarlo con --overwrite.
backup-trouble-full = No queda espacio en { $place }. Libere espacio o elija otro lugar y vuelva a intentarlo; no ha quedado ningún resto.
backup-trouble-unreadable = No se puede leer el archivo { $file }: { $message }
backup-trouble-not-a-backup = El archivo { $file } no es una copia de seguridad creada por Mithaq.
backup-trouble-cut-off = El archivo { $file } está cortado: falta el final. Probablemente no se copió completo. Cópielo de nuevo o utilice otra copia de seguridad.
backup-trouble-damaged = Esta parte de la copia de seguridad está dañada: { $part }. Copie de nuevo la copia de seguridad desde donde se conserva o utilice otra.
backup-trouble-newer = La copia de seguridad procede de una versión más reciente de Mithaq ({ $version }). Instale esa versión o una posterior.
backup-trouble-folder-not-empty = La carpeta { $folder } no está vacía. Una copia de seguridad solo se restaura donde no hay nada: indique otra carpeta con --data o vacíe esta.
backup-trouble-database-not-empty = La base de datos ya contiene tablas. Una copia de seguridad solo se restaura en una base de datos vacía: cree una e indíquela con --database.
backup-trouble-unfinished = En { $folder } se inició una restauración que no llegó a terminar. Vacíe esa carpeta y restaure de nuevo la copia de seguridad.
backup-trouble-unsafe-path = La copia de seguridad contiene un archivo que se escribiría fuera de la carpeta de datos: { $path }. Mithaq no crea copias así; no se ha restaurado nada.
backup-trouble-does-not-fit = Esta parte de la copia de seguridad no corresponde a su versión: { $part }. No se ha restaurado nada.
backup-trouble-differs = Lo restaurado difiere de la copia de seguridad en { $part }. No lo utilice; vuelva a intentarlo, si es posible en otro disco.
