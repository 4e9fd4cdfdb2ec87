# Backups: making, checking and restoring them. Shown on the command line.

# What is being done, beside a bar
backup-stage-writing = Writing
backup-stage-reading = Reading
backup-stage-restoring = Restoring
backup-stage-comparing = Comparing
backup-stage-indexing = Building the index

# $file: name of the backup; $megabytes: its size; $count, $number: rows of the database
backup-done = { $count ->
    [one] The backup { $file } has been made: { $number } row, { $megabytes } MB. It also holds what is not public: keep it as carefully as the database.
   *[other] The backup { $file } has been made: { $number } rows, { $megabytes } MB. It also holds what is not public: keep it as carefully as the database.
}
# $path: a path in the data folder
backup-left-out = { $path } was left out: it is a link, or no ordinary file.
# $acts: acts recorded in the ledger; $entries: entries in the search index
backup-proven = { $count ->
    [one] It was restored in a temporary folder and found the same: { $number } row; { $acts } acts of the ledger; { $entries } entries in the index.
   *[other] It was restored in a temporary folder and found the same: { $number } rows; { $acts } acts of the ledger; { $entries } entries in the index.
}
# $count, $number: how many acts; $acts: their numbers, not more than twenty
backup-acts-broken = { $count ->
    [one] { $number } act of the ledger is not what was recorded at the time: { $acts }. It was changed before this backup was made.
   *[other] { $number } acts of the ledger are not what was recorded at the time: { $acts }. They were changed before this backup was made.
}
backup-interrupted = Stopped. Nothing was left behind.

# $place: the folder into which it was restored
restore-done = { $count ->
    [one] Restored in { $place } and found the same as the backup: { $number } row; { $acts } acts of the ledger; { $entries } entries in the index.
   *[other] Restored in { $place } and found the same as the backup: { $number } rows; { $acts } acts of the ledger; { $entries } entries in the index.
}

# $at: the moment at which it was made; $version: of Mithaq; $count, $number: rows
verify-about = { $count ->
    [one] Made at { $at } by version { $version }: { $number } row.
   *[other] Made at { $at } by version { $version }: { $number } rows.
}
# $count, $number: acts whose content was compared
verify-whole = { $count ->
    [one] The backup is complete and undamaged; { $number } act of the ledger was compared with its content.
   *[other] The backup is complete and undamaged; { $number } acts of the ledger were compared with their content.
}

# The last backup and the last proof that one can be restored. $at: moment; $file: name; $why: what went wrong
backup-made-last = Last backup: { $at }, { $file }.
backup-made-none = No backup has been made yet. Make one with: mithaq backup FILE
backup-made-failed = The last backup ({ $at }) failed: { $why }
backup-proof-last = Last proof that a backup can be restored: { $at }, { $file }.
backup-proof-none = It has not been proven yet that a backup can be restored. Prove it with: mithaq backup FILE --prove
backup-proof-failed = The last attempt to restore a backup as proof ({ $at }) failed: { $why }

# What is wrong. $file, $folder, $place, $path: where; $part: a part of the backup
backup-trouble-nothing-here = There is no instance in { $folder }. Name its folder with --data, or its database with --database.
backup-trouble-exists = { $file } exists already. Choose another name, or allow it to be replaced with --overwrite.
backup-trouble-full = There is no room left at { $place }. Make room, or choose another place, and try again; nothing was left behind.
backup-trouble-unreadable = { $file } cannot be read: { $message }
backup-trouble-not-a-backup = { $file } is not a backup made by Mithaq.
backup-trouble-cut-off = { $file } is cut off: its end is missing. It was probably not copied completely. Copy it again, or use another backup.
backup-trouble-damaged = This part of the backup is damaged: { $part }. Copy the backup again from where it was kept, or use another.
backup-trouble-newer = The backup was made by a newer version of Mithaq ({ $version }). Install that version or a newer one.
backup-trouble-folder-not-empty = { $folder } is not empty. A backup is restored only where nothing is yet: name another folder with --data, or empty this one.
backup-trouble-database-not-empty = The database already holds tables. A backup is restored only into an empty database: create one and name it with --database.
backup-trouble-unfinished = A restoration was begun in { $folder } and was not finished. Empty this folder and restore the backup again.
backup-trouble-unsafe-path = The backup holds a file that would be written outside of the data folder: { $path }. Mithaq does not make such backups; nothing was restored.
backup-trouble-does-not-fit = This part of the backup does not fit its version: { $part }. Nothing was restored.
backup-trouble-differs = What was restored differs from the backup in { $part }. Do not use it; try again, on another disk if possible.
