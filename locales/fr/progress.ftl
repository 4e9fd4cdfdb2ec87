# What institutions report of their measures.

progress-heading = Avancement
progress-none = Aucun point d’avancement pour l’instant.
progress-next-due = Prochain point attendu le :
progress-due = échéance :
update-heading = Point d’avancement
update-write = Rendre compte de l’avancement
update-edit = Modifier le point d’avancement
update-submit = Soumettre
update-save-draft = Enregistrer comme brouillon
update-nothing-new = Rien de nouveau depuis le { $day }
update-nothing-new-said = Rien de nouveau depuis le point précédent.
update-open = Ouvrir ce point d’avancement
update-done = Ce qui a été fait
update-effect = Ce qui a changé pour les personnes
update-effect-hint = S’il y a lieu : en chiffres ou par un exemple.
update-obstacles = Obstacles
update-next = Prochaine étape
update-needs = Ce qui est nécessaire
update-needs-said = En quelques mots
update-need-assistance = Assistance technique
update-need-budget = Budget
update-need-law = Une loi ou une décision
update-more = Jalons, besoins, langue
update-language = Langue de ce texte
update-period = Période
update-write-for = Rendre compte au nom de { $institution }
update-theirs = Enregistré entre-temps – { $field }
update-returned = Renvoyé
update-steps = Comment il a été établi
update-withdraw = Retirer le point d’avancement
update-withdraw-what = Il ne comptera plus. Seuls les institutions de la mesure et le secrétariat le verront encore, avec votre motif.
update-give-up = Abandonner ce brouillon
update-give-up-what = Son contenu ne sera plus montré à personne.
update-audience-hint = Il n’est jamais montré plus largement que la mesure elle-même.
update-stage-draft = brouillon
update-stage-submitted = auprès de l’autorité de validation
update-stage-approved = auprès du secrétariat
update-stage-returned = renvoyé
update-stage-published = accepté
update-stage-withdrawn = retiré
timeliness-late = compte rendu en retard
timeliness-on-time = comptes rendus à jour
timeliness-no-data = sans compte rendu pour l’instant
update-wrong-empty = Écrivez ce qui a été fait, marquez un jalon ou choisissez « Rien de nouveau ».
update-wrong-audience = Choisissez dans la liste qui le voit.
update-wrong-outdated = Quelqu’un d’autre a modifié ce point d’avancement entre-temps. Votre saisie figure ci-dessous ; comparez, puis enregistrez de nouveau.
update-wrong-taken = Votre institution a déjà commencé un point d’avancement sur cette période. Poursuivez-le depuis la page de la mesure ; votre saisie figure ci-dessous.
update-wrong-period = Choisissez l’une des périodes proposées.
act-update-begun = Commencé
act-update-written = Rédigé
act-update-submitted = Soumis
act-update-approved = Approuvé au nom de l’institution
act-update-accepted = Accepté
act-update-returned = Renvoyé
act-update-audience = Destinataires modifiés
act-update-withdrawn = Retiré
tasks-heading = Mes tâches
tasks-none = Rien n’est attendu de vous aujourd’hui.
tasks-late = en retard
tasks-report = À rendre compte
tasks-unfinished = Brouillons et points d’avancement renvoyés
tasks-approve = Points d’avancement qui attendent votre approbation
tasks-accept = Points d’avancement qui attendent le secrétariat
tasks-measures = Mesures à décider
tasks-coming = Prochaines échéances
tasks-posts = Vos postes
tasks-answer = Répondre à toutes sur une page
tasks-answer-what = Remplissez ce qui a changé et choisissez « Rien de nouveau » là où rien n’a changé. Ce que vous laissez vide reste à répondre ; votre saisie est gardée avec chaque bouton.
tasks-submit = Soumettre ce qui est rempli
tasks-save = Tout enregistrer comme brouillon
tasks-wrong-nothing = Rien n’est encore rempli : écrivez ce qui a été fait pour l’une des mesures, ou choisissez « Rien de nouveau ».
tasks-wrong-answered = Entre-temps, quelqu’un d’autre a répondu au sujet d’une mesure sur laquelle vous avez écrit. Votre texte figure ci-dessous : ouvrez la mesure, comparez et ajoutez ce qui manque.
update-wrong-nothing = Vous avez écrit quelque chose ici. Soumettez-le, ou videz les champs avant de choisir « Rien de nouveau ».
update-wrong-evidence = { $id } n’est pas un élément de preuve de cette institution.
tasks-standing-draft = brouillon
tasks-standing-returned = renvoyé
tasks-standing-revise = à revoir
tasks-standing-approve = à approuver
tasks-standing-accept = à accepter
site-tasks = Mes tâches
desk-tasks = Mes tâches
desk-tasks-what = Ce qui est attendu de vous, et pour quand.
desk-updates = Points d’avancement
desk-updates-what = Ce que les institutions rapportent de leurs mesures, par étape, institution et période.
updates-heading = Points d’avancement
updates-stage = Étape
updates-first = Du
updates-last = Période jusqu’au
updates-due = Échéance
updates-handed-in = Remis
updates-accepted = Accepté le
updates-days-late = Jours de retard
reporting-heading = Périodicité de ses points d’avancement
reporting-what = Pour ses mesures qui n’indiquent rien d’autre ; vaut aussi pour les institutions qui en dépendent, sauf si elles ont la leur.
reporting-wrong = Choisissez la périodicité.
reporting-wrong-outdated = Quelqu’un d’autre l’a fixée entre-temps : { $now }. Votre choix figure ci-dessous ; enregistrez de nouveau s’il doit valoir.
reporting-usual = celle de toutes
measures-by-reporting = Comptes rendus
handover-updates = Points d’avancement
institution-reporting = Périodicité de ses points d’avancement
progress-older = { $count ->
    [one] { $number } point d’avancement antérieur
   *[other] { $number } points d’avancement antérieurs
}
update-days-late = { $count ->
    [one] { $number } jour de retard
   *[other] { $number } jours de retard
}
tasks-count = { $count ->
    [one] { $number } chose vous attend.
   *[other] { $number } choses vous attendent.
}
tasks-more = { $count ->
    [one] { $number } autre
   *[other] { $number } autres
}
tasks-follow = { $count ->
    [one] { $number } autre mesure suit une fois celles-ci traitées.
   *[other] { $number } autres mesures suivent une fois celles-ci traitées.
}
tasks-assignments = { $count ->
    [one] { $number } attribution à accepter ou à contester
   *[other] { $number } attributions à accepter ou à contester
}
updates-count = { $count ->
    [one] { $number } point d’avancement
   *[other] { $number } points d’avancement
}
