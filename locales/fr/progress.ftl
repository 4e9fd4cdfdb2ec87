# What institutions report of their measures.

progress-heading = Avancement
progress-none = Aucun point d’avancement pour l’instant.
progress-next-due = Prochain point attendu le :
progress-due = échéance :
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
update-effect-hint = S’il y a lieu : en chiffres ou par un exemple.
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
update-wrong-empty = Écrivez ce qui a été fait, marquez un jalon ou choisissez « Rien de nouveau ».
update-wrong-audience = Choisissez dans la liste qui le voit.
update-wrong-outdated = Quelqu’un d’autre a modifié ce point d’avancement entre-temps. Votre saisie figure ci-dessous ; comparez, puis enregistrez de nouveau.
update-wrong-taken = Votre institution a déjà commencé un point d’avancement sur cette période. Poursuivez-le depuis la page de la mesure ; votre saisie figure ci-dessous.
update-wrong-period = Choisissez l’une des périodes proposées.
act-update-begun = Commencé
act-update-written = Rédigé
act-update-submitted = Soumis
act-update-approved = Approuvé au nom de l’institution
act-update-accepted = Accepté
act-update-returned = Renvoyé
act-update-audience = Destinataires modifiés
act-update-withdrawn = Retiré
progress-older = { $count ->
    [one] { $number } point d’avancement antérieur
   *[other] { $number } points d’avancement antérieurs
}
update-days-late = { $count ->
    [one] { $number } jour de retard
   *[other] { $number } jours de retard
}
