# Le plan, et une mesure.

measures-heading = Mesures
measures-lead = Ce que font les institutions pour mettre en œuvre les recommandations : qui est chef de file, dans quel délai, à quel coût, et où en est chaque mesure.
measures-count = { $count ->
    [one] { $number } mesure
    [many] { $number } de mesures
   *[other] { $number } mesures
}
measures-nothing-found = Aucune mesure ne répond à tous ces critères.
measures-view-list = Liste
measures-view-timeline = Calendrier
measures-of-entries = Recommandations visées
measures-entries-about = Recommandations : { $what }
measures-grouping = Grouper la liste
measures-group = D’abord par
measures-subgroup = Puis par
measures-not-grouped = Sans groupement
measures-group-none = Non précisé
measures-by-standing = Situation
measures-by-institution = Institution
measures-by-kind = Type d’action
measures-by-cluster = Regroupement
measures-by-topic = Sujet
measures-by-objective = Objectif d’un plan
measures-by-territory = Territoire
measures-by-year = Année
measures-by-without = Éléments manquants
measures-without-entries = Sans recommandations
measures-without-milestones = Sans jalons
measures-without-budget = Sans budget
measures-without-days = Sans date de début ou de fin
measures-without-supporting = Sans institutions d’appui
measures-without-topics = Sans sujets
measures-without-objectives = Sans objectif d’un plan
# A filter of the register: entries that no measure carries out.
facet-without-measure = Sans mesure
measures-and-others = { $count ->
    [one] et { $number } autre
    [many] et { $number } d’autres
   *[other] et { $number } autres
}
measures-milestones-of = { $count ->
    [one] Jalons atteints : { $reached } sur { $number }
    [many] Jalons atteints : { $reached } sur { $number }
   *[other] Jalons atteints : { $reached } sur { $number }
}
measures-days = Période
measures-timeline-what = Chaque barre va du début d’une mesure à sa fin. Les repères sont les jalons, pleins une fois atteints ; le trait marque la date du jour.
measures-timeline-without = { $count ->
    [one] { $number } mesure n’a pas de dates et ne figure que dans la liste ci-dessous.
    [many] { $number } de mesures n’ont pas de dates et ne figurent que dans la liste ci-dessous.
   *[other] { $number } mesures n’ont pas de dates et ne figurent que dans la liste ci-dessous.
}
measures-of-entry = Mesures
measures-of-entry-none = Aucune mesure pour l’instant

measure-new-heading = Proposer une mesure
measure-edit = Modifier la mesure
measure-title = Titre
measure-kind = Type d’action
measure-starts = Début
measure-ends = Fin
measure-objective = Objectif
measure-objective-hint = Ce qui aura changé pour les personnes une fois la mesure achevée.
measure-description = Description
measure-agreed = Convenue
measure-returned = Renvoyée
measure-milestones = Jalons
measure-milestones-hint = Étapes permettant à chacun de voir où en est la mesure. Pour en retirer une, videz ses intitulés et sa date ; pour disposer de lignes supplémentaires, enregistrez puis rouvrez la page.
measure-milestones-reached = Jalons atteints
measure-milestone = Jalon
measure-milestone-number = Jalon { $number }
measure-milestone-due = Échéance
measure-milestone-reached = Atteint le
measure-milestone-reach = Marquer comme atteint
measure-milestone-undo = Marquer comme non atteint
measure-budget = Budget
measure-budget-hint = Une ligne par année et par source, en unités entières de la monnaie. Les lignes vides ne sont pas prises en compte.
measure-budget-year = Année
measure-budget-needed = Nécessaire
measure-budget-secured = Acquis
measure-budget-gap = Reste à trouver
measure-budget-currency = Monnaie
measure-budget-source = Source
measure-budget-total = Total
measure-rhythm = Périodicité des points d’avancement
measure-rhythm-days = Dates fixes
measure-rhythm-days-hint = Pour les dates fixes seulement : une par ligne, sous la forme 2027-06-30.
rhythm-as-usual = celle de son institution
rhythm-monthly = mensuelle
rhythm-quarterly = trimestrielle
rhythm-half-yearly = semestrielle
rhythm-yearly = annuelle
rhythm-fixed-days = à dates fixes
rhythm-never = aucune
measure-carries-out = Recommandations visées
measure-carries-nothing = Elle n’est encore liée à aucune recommandation.
measure-entries-heading = Recommandations et regroupements de cette mesure
measure-entries-lead = Cochez les regroupements qu’elle met en œuvre. Les recommandations isolées s’ajoutent depuis leur propre page ou à partir d’une recherche :
measure-link-heading = Lier à une mesure
measure-link = Lier

measure-standing-late = en retard
measure-standing-under-way = en cours
measure-standing-to-come = à venir
measure-standing-completed = achevée
measure-standing-withdrawn = retirée
measure-standing-draft = brouillon
measure-standing-submitted = auprès de l’autorité de validation
measure-standing-approved = auprès du secrétariat
measure-standing-returned = renvoyée

measure-propose = Soumettre pour approbation
measure-propose-what = L’autorité de validation de l’institution chef de file sera invitée à l’approuver.
measure-approve = Approuver au nom de l’institution
measure-approve-what = Vous y souscrivez au nom de votre institution.
measure-accept = Accepter
measure-accept-what = La mesure est inscrite au plan.
measure-return = Renvoyer
measure-return-why = Ce qui est à modifier
measure-adopt = Consigner qu’elle a été convenue ailleurs
measure-adopt-what = Pour une mesure adoptée par décret, en séance ou par lettre.
measure-adopted-on = Convenue le
measure-adopted-where = Référence
measure-adopted-where-hint = Décret, séance ou lettre, pour que d’autres puissent s’y reporter.
measure-end = Clore la mesure
measure-end-how = Issue de la mesure
measure-ended-on = Depuis le
measure-ended-why = Motif
measure-reopen = Rouvrir la mesure
measure-audience = Qui la voit
measure-audience-hint = Une fois inscrite au plan. Ses institutions et le secrétariat la voient toujours.

measure-wrong-title = Écrivez le titre dans au moins une langue.
measure-wrong-kind = Choisissez un type d’action.
measure-wrong-lead = Choisissez l’institution chef de file.
measure-wrong-institution = { $name } ne peut pas être chef de file d’une mesure : cette institution est indépendante ou n’est plus en activité. Choisissez-en une autre.
measure-wrong-supporting = { $name } ne peut pas appuyer cette mesure : cette institution en est le chef de file, est indépendante ou n’est plus en activité. Retirez-la.
measure-wrong-foreign = Vous pouvez proposer des mesures dont votre propre institution est chef de file. Choisissez cette institution.
measure-wrong-milestone = Écrivez ce qui doit être atteint à cette date, ou videz la date.
measure-wrong-year = Écrivez l’année en quatre chiffres.
measure-wrong-amount = Écrivez un montant entier en chiffres, par exemple 250000.
measure-wrong-currency = Écrivez les trois lettres de la monnaie, par exemple EUR.
measure-wrong-rhythm-day = { $day } n’est pas une date. Écrivez-la ainsi : 2027-06-30.
measure-wrong-rhythm-days = Écrivez au moins une date, ou choisissez une autre périodicité.
measure-wrong-rows = { $number } lignes au plus peuvent être enregistrées. Regroupez-en plusieurs ou supprimez-en.
measure-wrong-why = Écrivez-le en quelques mots.
measure-wrong-ending = Choisissez si elle a été achevée ou retirée.
measure-wrong-outdated = Quelqu’un d’autre a modifié la mesure entre-temps. Votre saisie figure ci-dessous ; comparez-la avec la mesure, puis enregistrez de nouveau.
measure-wrong-changed = Quelqu’un d’autre a modifié la mesure entre-temps. Voyez où elle en est, puis choisissez de nouveau.
measure-wrong-choice = Choisissez une mesure que vous pouvez modifier.
