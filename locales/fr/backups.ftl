# Sauvegardes : création, contrôle, restauration.

backup-stage-writing = Écriture
backup-stage-reading = Lecture
backup-stage-restoring = Restauration
backup-stage-comparing = Comparaison
backup-stage-indexing = Construction de l’index

backup-done = { $count ->
    [one] La sauvegarde { $file } a été créée : { $number } ligne, { $megabytes } Mo. Elle contient aussi ce qui n’est pas public : conservez-la avec le même soin que la base de données.
   *[other] La sauvegarde { $file } a été créée : { $number } lignes, { $megabytes } Mo. Elle contient aussi ce qui n’est pas public : conservez-la avec le même soin que la base de données.
}
backup-left-out = { $path } n’a pas été pris en compte : il s’agit d’un lien ou d’autre chose qu’un fichier ordinaire.
backup-proven = { $count ->
    [one] Elle a été restaurée dans un dossier temporaire et trouvée identique : { $number } ligne ; { $acts } actes du journal probant ; { $entries } entrées dans l’index.
   *[other] Elle a été restaurée dans un dossier temporaire et trouvée identique : { $number } lignes ; { $acts } actes du journal probant ; { $entries } entrées dans l’index.
}
backup-acts-broken = { $count ->
    [one] { $number } acte du journal probant n’est plus tel qu’il a été consigné : { $acts }. Il a été modifié avant cette sauvegarde.
   *[other] { $number } actes du journal probant ne sont plus tels qu’ils ont été consignés : { $acts }. Ils ont été modifiés avant cette sauvegarde.
}
backup-interrupted = Opération interrompue. Rien n’a été laissé sur place.

restore-done = { $count ->
    [one] Restauration effectuée dans { $place }, identique à la sauvegarde : { $number } ligne ; { $acts } actes du journal probant ; { $entries } entrées dans l’index.
   *[other] Restauration effectuée dans { $place }, identique à la sauvegarde : { $number } lignes ; { $acts } actes du journal probant ; { $entries } entrées dans l’index.
}

verify-about = { $count ->
    [one] Créée le { $at } par la version { $version } : { $number } ligne.
   *[other] Créée le { $at } par la version { $version } : { $number } lignes.
}
verify-whole = { $count ->
    [one] La sauvegarde est complète et intacte ; { $number } acte du journal probant a été comparé à son contenu.
   *[other] La sauvegarde est complète et intacte ; { $number } actes du journal probant ont été comparés à leur contenu.
}

backup-made-last = Dernière sauvegarde : { $at }, { $file }.
backup-made-none = Aucune sauvegarde n’a encore été effectuée. Pour en créer une : mithaq backup FICHIER
backup-made-failed = La dernière sauvegarde ({ $at }) a échoué : { $why }
backup-proof-last = Dernière preuve qu’une sauvegarde peut être restaurée : { $at }, { $file }.
backup-proof-none = Il n’a pas encore été prouvé qu’une sauvegarde peut être restaurée. Pour le prouver : mithaq backup FICHIER --prove
backup-proof-failed = Le dernier essai de restauration ({ $at }) a échoué : { $why }

backup-trouble-nothing-here = Aucune instance ne se trouve dans { $folder }. Indiquez son dossier avec --data, ou sa base de données avec --database.
backup-trouble-exists = Le fichier { $file } existe déjà. Choisissez un autre nom, ou autorisez son remplacement avec --overwrite.
backup-trouble-full = Il n’y a plus de place à l’emplacement { $place }. Libérez de l’espace ou choisissez un autre emplacement, puis recommencez ; rien n’a été laissé sur place.
backup-trouble-unreadable = Le fichier { $file } ne peut pas être lu : { $message }
backup-trouble-not-a-backup = Le fichier { $file } n’est pas une sauvegarde créée par Mithaq.
backup-trouble-cut-off = Le fichier { $file } est tronqué : la fin manque. La copie est sans doute incomplète. Copiez-le de nouveau ou utilisez une autre sauvegarde.
backup-trouble-damaged = Cette partie de la sauvegarde est endommagée : { $part }. Copiez de nouveau la sauvegarde depuis son lieu de conservation, ou utilisez-en une autre.
backup-trouble-newer = La sauvegarde provient d’une version plus récente de Mithaq ({ $version }). Installez cette version ou une version ultérieure.
backup-trouble-folder-not-empty = Le dossier { $folder } n’est pas vide. Une sauvegarde ne se restaure que dans un emplacement vide : indiquez un autre dossier avec --data, ou videz celui-ci.
backup-trouble-database-not-empty = La base de données contient déjà des tables. Une sauvegarde ne se restaure que dans une base vide : créez-en une et indiquez-la avec --database.
backup-trouble-unfinished = Une restauration a été commencée dans { $folder } et n’a pas été achevée. Videz ce dossier et restaurez de nouveau la sauvegarde.
backup-trouble-unsafe-path = La sauvegarde contient un fichier qui serait écrit hors du dossier de données : { $path }. Mithaq ne crée pas de telles sauvegardes ; rien n’a été restauré.
backup-trouble-does-not-fit = Cette partie de la sauvegarde ne correspond pas à sa version : { $part }. Rien n’a été restauré.
backup-trouble-differs = Ce qui a été restauré diffère de la sauvegarde dans { $part }. Ne l’utilisez pas ; recommencez, si possible sur un autre disque.
