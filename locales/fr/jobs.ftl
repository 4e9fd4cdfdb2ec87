# Travaux longs : importations, annulations, construction de l’index. En ligne de commande et sur les pages.

job-state-waiting = en attente
job-state-running = en cours
job-state-done = terminé
job-state-failed = échoué
job-state-cancelled = arrêté

job-kind-import = Importation
job-kind-preview = Prévisualisation
job-kind-undo = Annulation d’une importation
job-kind-evidence-examination = Examen d’un élément de preuve
job-kind-likeness = Comparaison des textes du registre
job-kind-reindex = Construction de l’index de recherche
job-kind-housekeeping = Entretien

# $id: number of a job
job-cancelled = La tâche { $id } a été arrêtée ; ce qu’elle avait préparé a été retiré.
job-cancel-asked = La tâche { $id } va s’arrêter ; ce qu’elle a préparé est en cours de retrait.
job-done = La tâche { $id } est terminée.
job-too-late = La tâche { $id } avait pris fin avant de pouvoir être arrêtée ; `mithaq jobs` dit comment.

job-denied-ended = Le compte de la personne qui l’avait demandé a été clos : rien n’a été fait. Une personne disposant d’un compte doit le demander à nouveau.
job-denied-role = La personne qui l’avait demandé n’a plus le rôle nécessaire : rien n’a été fait. Un membre du secrétariat doit le demander à nouveau.
