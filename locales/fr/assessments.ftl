# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = Où en est la mise en œuvre
status-track = L’État
assessment-track = Autres
grade-track = Organes conventionnels
assessment-back = Retour à la recommandation

# How long ago something was confirmed.
assessment-age-today = aujourd’hui
assessment-age-days = { $count ->
    [one] il y a { $number } jour
    [many] il y a { $number } de jours
   *[other] il y a { $number } jours
}
assessment-age-months = { $count ->
    [one] il y a { $number } mois
    [many] il y a { $number } de mois
   *[other] il y a { $number } mois
}
assessment-age-years = { $count ->
    [one] il y a { $number } an
    [many] il y a { $number } d’ans
   *[other] il y a { $number } ans
}

# The State's status.
status-heading = État d’avancement selon l’État
status-new = Proposer un état d’avancement
status-edit = Modifier l’état proposé
status-of = Objet
status-whole = L’ensemble de la recommandation
status-choose = Choisissez un état
status-none = Pas encore d’état d’avancement
assessment-reasoning = Motifs
status-reasoning-hint = Ce qui a été fait, ce qui a changé pour les personnes, ce qui manque encore.
status-evidence-hint = Un état sans élément de preuve est présenté comme tel à tous.
status-submit = Soumettre pour approbation
status-submit-what = L’autorité de validation de l’institution sera invitée à l’approuver.
status-keep = Conserver comme brouillon
status-approve-what = Vous y souscrivez au nom de votre institution.
status-accept = Confirmer
status-accept-what = À compter d’aujourd’hui, c’est l’état d’avancement selon l’État, visible par ceux que vous choisissez.
status-returned = Renvoyé
status-stage-draft = brouillon
status-stage-submitted = auprès de l’autorité de validation
status-stage-approved = auprès du secrétariat
status-stage-returned = renvoyé
status-stage-published = confirmé

# $ago: how long ago, in words
status-confirmed = confirmé { $ago }
status-superseded = Un état plus récent a été confirmé depuis.
status-without-evidence = sans élément de preuve
status-evidence-hidden = Il existe des éléments de preuve que l’institution n’a pas publiés.
status-earlier = États antérieurs
status-withdraw = Retirer l’état d’avancement
status-withdraw-what = Il ne compte plus ; ce qui en a été consigné demeure.

# $day: a date
status-withdrawn = Retiré le { $day }.
status-wrong-part = Choisissez l’ensemble de la recommandation ou une partie que votre institution pilote.
status-wrong-open = Votre institution a déjà ici un état non confirmé : achevez-le ou retirez-le d’abord.
status-wrong-value = Choisissez un état dans la liste.
status-wrong-reasoning = Indiquez les motifs dans une langue au moins.
status-wrong-outdated = Quelqu’un d’autre l’a modifié entre-temps. Votre saisie figure ci-dessous ; comparez-la avec la version actuelle, puis enregistrez à nouveau.

# Acts.
act-status-begun = Commencé
act-status-changed = Modifié
act-status-submitted = Soumis à l’autorité de validation
act-status-approved = Approuvé par l’institution
act-status-returned = Renvoyé
act-status-confirmed = Confirmé par le secrétariat
act-status-audience = Visible par un autre public
act-status-withdrawn = Retiré

# Scales.
scales-heading = Échelles
scales-what = Les états et notes utilisés, avec leur source et leur période de validité.
scales-lead = Une valeur n’est jamais supprimée, car elle a pu servir : elle est close à une date.
scale-new = Ajouter une échelle
scale-value-new = Ajouter une valeur
scale-name = Nom
scale-values = Valeurs
scale-valid = Validité
scale-closed = close
scale-track = Qui l’utilise
scale-track-status = L’État
scale-track-assessment = Autres : institution nationale des droits de l’homme, organisations, universités
scale-track-grade = Organes conventionnels et autres mécanismes
scale-mechanism = Mécanisme des droits de l’homme
scale-mechanism-hint = Si l’un d’eux note selon cette échelle.
scale-no-mechanism = Aucun en particulier
scale-source-hint = Le document où elle figure, afin que d’autres puissent la consulter.
scale-from = Du
scale-to = Au
scale-to-hint = Après cette date, elle n’est plus proposée ; ce qui a été noté demeure.
scale-value-to-hint = Après cette date, la valeur n’est plus proposée ; ce qui a été noté demeure.
scale-sign = Signe
scale-sign-hint = Ce qu’écrit le mécanisme, par exemple B1. Vide s’il emploie des mots.
scale-tone = Couleur
scale-tone-hint = Le sens figure toujours aussi en toutes lettres.
scale-tone-good = Vert : fait
scale-tone-some = Bleu : partiel ou en cours
scale-tone-poor = Orange : non fait
scale-tone-none = Gris : rien de cela
scale-place = Place dans l’ordre
scale-wrong-track = Choisissez qui l’utilise : d’autres ou les organes conventionnels.
scale-wrong-source = Indiquez où figure l’échelle.
scale-wrong-name = Indiquez le nom dans une langue au moins.
scale-wrong-tone = Choisissez une couleur dans la liste.

# Assessments of others.
assessment-heading = Évaluation
assessment-new = Ajouter une évaluation
assessment-edit = Modifier l’évaluation
assessment-lead = L’évaluation est la vôtre et vous la publiez vous-mêmes. L’État peut y répondre à côté ; il ne peut pas la modifier.
assessment-value = Selon une échelle
assessment-value-hint = Selon une échelle, en mots, ou les deux.
assessment-in-words = En mots seulement
assessment-finding = Le constat, en une phrase
assessment-finding-hint = Ce que l’on lit en premier.
assessment-on = En date du
assessment-on-hint = Le jour auquel se rapporte l’évaluation.
assessment-publish = Publier
assessment-publish-what = Une fois publiée, elle n’est plus modifiée, mais corrigée par une nouvelle version.
assessment-correct = Corriger par une nouvelle version
assessment-correct-what = Cette version vaut jusqu’à la publication de la nouvelle, puis reste comme version antérieure.
assessment-corrected = Cette évaluation a été corrigée.
assessment-newer = La nouvelle version
assessment-earlier = La version antérieure
assessment-withdraw = Retirer l’évaluation

# $day: a date
assessment-withdrawn = Retirée le { $day }.
assessment-answers = { $count ->
    [one] { $number } réponse
    [many] { $number } de réponses
   *[other] { $number } réponses
}
assessment-answers-heading = Ce que répond l’État
assessment-answer = Publier la réponse
assessment-answer-what = Réponse
assessment-answer-hint = Elle figure à côté de l’évaluation pour tous ceux qui la voient, et n’y change rien.
assessment-wrong-value = Choisissez une valeur dans la liste, ou écrivez le constat en mots.
assessment-wrong-finding = Choisissez une valeur d’une échelle, ou écrivez le constat en une phrase.
assessment-wrong-part = Choisissez l’ensemble de la recommandation ou une partie.

# Grades of treaty bodies.
grade-heading = Note de l’organe conventionnel
grade-new = Saisir une note
grade-edit = Corriger la note
grade-value = Note
grade-value-hint = Telle que l’indique le document de l’organe, selon l’échelle en usage ce jour-là.
grade-choose = Choisissez une note
grade-symbol = Cote du document
grade-symbol-hint = Par exemple CCPR/C/128/3.
grade-paragraph = Paragraphe
grade-on = Date du document
grade-quotation = Ce que dit le document
grade-quotation-hint = Dans ses propres termes.
grade-withdraw = Retirer la note

# $day: a date
grade-withdrawn = Retirée le { $day }.
grade-wrong-value = Choisissez une note d’une échelle en usage à la date du document.
grade-wrong-symbol = Indiquez la cote du document où figure la note.

# Acts.
act-assessment-begun = Commencée
act-assessment-correction-begun = Correction commencée
act-assessment-changed = Modifiée
act-assessment-published = Publiée
act-assessment-answered = L’État a répondu
act-assessment-withdrawn = Retirée
act-grade-entered = Saisie
act-grade-changed = Corrigée
act-grade-withdrawn = Retirée

# Many entries.
status-by-part = par partie
status-sum = Total
rollup-heading = Où en sont les recommandations
rollup-lead = Ce que l’État dit aujourd’hui de chaque recommandation. Chaque chiffre mène à ses entrées. Acceptées et notées ne sont pas additionnées, et il n’y a pas de pourcentage global.
rollup-by = Par
rollup-by-mechanism = Mécanisme des droits de l’homme
rollup-by-cycle = Cycle de l’EPU
rollup-by-goal = ODD
rollup-by-institution = Institution chef de file
rollup-by-cluster = Regroupement de recommandations
rollup-group = Groupe
rollup-count = Entrées
rollup-overlaps = Une entrée peut figurer dans plusieurs lignes ; la dernière compte chacune une seule fois.
rollup-empty = Aucune recommandation ne correspond.
rollup-formats = Télécharger
assessment-wrong-entry = Indiquez l’identifiant d’une recommandation que vous pouvez voir.
assessment-wrong-evidence = Indiquez des identifiants d’éléments de preuve de votre propre institution.
desk-status = Où en sont les recommandations
desk-status-what = Ce que l’État dit aujourd’hui, par mécanisme, cycle, objectif, institution ou regroupement.
tasks-statuses = États d’avancement à trancher
handover-statuses = États d’avancement non encore confirmés
distribution-more = Par mécanisme, cycle, objectif et institution
status-reporting = Ses mesures :
