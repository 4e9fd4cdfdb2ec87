# La page « Système » et la liste des travaux longs, pour qui administre le programme.

desk-system = Système
desk-system-what = L’état du programme : erreurs, travaux longs, sauvegardes, espace disque.

system-heading = Système
system-all-good = Tout est en ordre.
system-attention = { $count ->
    [one] { $number } point demande votre attention.
    [many] { $number } de points demandent votre attention.
   *[other] { $number } points demandent votre attention.
}
system-as-of = État au { $at }.
system-again = Actualiser cette page toutes les 15 secondes
system-again-stop = Ne plus actualiser
system-matter = Point
system-verdict = Appréciation
system-what = Ce que l’on sait
system-good = En ordre
system-wants-attention = Attention

system-errors = Erreurs
system-errors-none = Aucune requête n’a échoué depuis le démarrage.
system-errors-some = { $count ->
    [one] { $number } requête a échoué depuis le démarrage.
    [many] { $number } de requêtes ont échoué depuis le démarrage.
   *[other] { $number } requêtes ont échoué depuis le démarrage.
}
system-errors-last = Dernier échec : { $at }.
system-errors-remedy = Le journal du programme en donne la cause : cherchez les lignes de niveau ERROR, ou le numéro affiché au lecteur.

system-jobs = Travaux longs
system-jobs-running = { $number } en cours
system-jobs-waiting = { $number } en attente
system-jobs-failed = { $number } en échec ces sept derniers jours
system-jobs-remedy = Consultez la raison de l’échec, remédiez-y, puis relancez le travail.
system-jobs-link = Tous les travaux longs

system-backup = Dernière sauvegarde
system-backup-none = Aucune sauvegarde n’a jamais été faite.
system-backup-remedy = Faites-en une maintenant avec « mithaq backup FICHIER », et cherchez pourquoi celle de la nuit n’a pas eu lieu.
system-proof = Dernière restauration éprouvée
system-proof-none = Il n’a jamais été vérifié qu’une sauvegarde peut être restaurée.
system-proof-remedy = Lancez « mithaq backup FICHIER --prove » : seule une sauvegarde restaurée à l’essai est sûre.
system-done = { $at } : { $file }
system-failed = Échec, { $at } : { $why }
system-days-ago = { $count ->
    [0] aujourd’hui
    [one] il y a { $number } jour
    [many] il y a { $number } de jours
   *[other] il y a { $number } jours
}

system-space = Espace disque
system-space-what = { $free } libres ; le dossier de données occupe { $used }.
system-space-used = Le dossier de données occupe { $used }.
system-space-remedy = Libérez de la place ou agrandissez le disque : une fois plein, plus rien ne peut être enregistré.
system-megabytes = { $number } Mo
system-gigabytes = { $number } Go

system-database = Base de données
system-database-what = { $engine }, { $size }, tables à l’étape { $step }

system-index = Index de recherche
system-index-what = { $count ->
    [one] { $number } entrée peut être trouvée.
    [many] { $number } d’entrées peuvent être trouvées.
   *[other] { $number } entrées peuvent être trouvées.
}
system-index-behind = { $count ->
    [one] { $number } acte reste à prendre en compte.
    [many] { $number } d’actes restent à prendre en compte.
   *[other] { $number } actes restent à prendre en compte.
}
system-index-register = { $count ->
    [one] Le registre en contient { $number }.
    [many] Le registre en contient { $number }.
   *[other] Le registre en contient { $number }.
}
system-index-remedy = Si cela ne change pas en quelques minutes, lancez « mithaq reindex ».

system-languages = Langues
system-languages-complete = { $count ->
    [one] { $number } langue, au complet
    [many] { $number } de langues, au complet
   *[other] { $number } langues, au complet
}
system-languages-missing = { $count ->
    [one] { $number } message manque et s’affiche en anglais.
    [many] { $number } de messages manquent et s’affichent en anglais.
   *[other] { $number } messages manquent et s’affichent en anglais.
}
system-languages-remedy = « mithaq doctor » en donne la liste ; leur place est dans le dossier « locales » du dossier de données.

system-address = Adresse du site
system-address-none = Non indiquée
system-address-remedy = Donnez à « public_url » l’adresse qu’utilisent les lecteurs, commençant par https://. Sans elle, personne ne peut se connecter depuis un autre poste.

system-program = Programme
system-program-what = Mithaq { $version }, en service depuis le { $since }

## Travaux longs

jobs-heading = Travaux longs
jobs-lead = Imports, annulations d’imports, construction de l’index et entretien, les plus récents d’abord.
jobs-job = Travail
jobs-state = État
jobs-asked = Demandé
jobs-ended = Terminé
jobs-percent = { $number } %
jobs-ending = Arrêt en cours.
jobs-by-command-line = En ligne de commande
jobs-by-system = Par le programme
jobs-by-person = Par une personne dont le compte n’existe plus
jobs-cancel = Arrêter
jobs-retry = Relancer
jobs-cancel-too-late = Ce travail s’était terminé avant de pouvoir être arrêté.
jobs-retry-not-failed = Seul un travail qui a échoué ou a été arrêté peut être relancé.
jobs-retry-by-secretariat = Ce qui modifie le registre est demandé à nouveau par le secrétariat, là où la demande avait été faite.

error-503-heading = Le registre est momentanément inaccessible
error-503-what = Sa base de données ne répond pas ou est occupée. Rien n’a été modifié.
error-503-remedy = Réessayez dans une minute. Si vous avez envoyé un formulaire, revenez en arrière : votre saisie y est encore.

error-507-heading = Rien ne peut être enregistré pour le moment
error-507-what = Le disque du registre est plein. Rien n’a été modifié ; la consultation reste possible.
error-507-remedy = Prévenez l’administrateur du site. Si vous avez envoyé un formulaire, gardez-le ouvert ou revenez en arrière : votre saisie y est encore.
