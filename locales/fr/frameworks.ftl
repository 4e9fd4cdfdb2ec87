# Plans, programmes and pledges, with their objectives.

frameworks-heading = Plans et engagements
frameworks-what = Plan de développement, Plan-cadre de coopération des Nations Unies, engagements : listes d’objectifs auxquels contribuent les regroupements et les mesures.
frameworks-lead = Comment le suivi des recommandations relatives aux droits de l’homme contribue à ce que l’État a planifié et promis, et quels objectifs rien ne sert encore.
frameworks-keep = Un objectif n’est jamais supprimé, car des regroupements et des mesures peuvent y contribuer : il est retiré.
frameworks-to-keep = Gérer ces listes
frameworks-objectives = Objectifs des plans
facet-without-objective = Sans objectif d’un plan
framework-new = Ajouter un plan ou un engagement
framework-new-what = Dites d’abord de quoi il s’agit ; importez ensuite les objectifs d’un fichier ou ajoutez-les un à un.
framework-kind = Type
framework-name = Nom
framework-publisher = Qui l’a adopté
framework-source = Document dont il est tiré
framework-source-hint = Par exemple une loi, un décret ou la cote d’un document de l’ONU.
framework-starts = Premier jour
framework-ends = Dernier jour
framework-ends-hint = Ensuite, les objectifs ne sont plus proposés ; ce qui y contribue demeure.
framework-period = Du et au
framework-objectives = Objectifs
framework-objectives-served = Servis
framework-ended = terminé
framework-served = Ce qui y contribue
framework-served-of = { $count ->
    [one] { $served } objectif servi sur { $number }
   *[other] Objectifs servis : { $served } sur { $number }
}
framework-served-what = Ce qui contribue à un objectif compte aussi pour ceux qui le chapeautent. Chaque nombre mène à sa liste ; ce que le lecteur ne peut voir n’est pas compté.
framework-empty = Il n’a pas encore d’objectifs.
framework-about = À propos du plan
framework-edit = Modifier le plan
framework-sheet-what = Un fichier avec une ligne par objectif : « code », « parent » (le code de celui dont il relève) et une colonne par langue. Renvoyez-le, ou envoyez le vôtre : vous verrez ce qu’il change avant que rien ne soit fait. Les objectifs absents du fichier sont retirés.
framework-sheet-take = Obtenir le fichier (CSV)
framework-sheet-heading = Ce que change le fichier
framework-sheet-differs = Le plan a été modifié entre-temps. Voici ce que le fichier change maintenant.
framework-sheet-order = Les objectifs changeront d’ordre.
framework-sheet-apply = Faire ces modifications
framework-sheet-columns = La première ligne doit nommer les colonnes : « code », « parent » et les codes des langues ; chaque ligne suivante est un objectif. Reprenez le fichier et modifiez-le.
framework-sheet-added = { $count ->
    [one] { $number } nouvel objectif
   *[other] { $number } nouveaux objectifs
}
framework-sheet-changed = { $count ->
    [one] { $number } objectif change
   *[other] { $number } objectifs changent
}
framework-sheet-retired = { $count ->
    [one] { $number } objectif absent du fichier est retiré
   *[other] { $number } objectifs absents du fichier sont retirés
}
framework-undo = Annuler la dernière modification des objectifs
framework-undo-made = Dernière modification
framework-undo-lead = Toute la modification est annulée en un seul acte, qui peut l’être à son tour. Les objectifs qu’elle a ajoutés sont retirés et non supprimés, car des regroupements et des mesures peuvent les servir.
framework-undo-button = Annuler la modification
framework-undo-nothing = Aucune modification de ses objectifs ne peut être annulée.
framework-wrong-kind = Choisissez le type de plan.
framework-wrong-name = Donnez-lui un nom dans au moins une langue.
framework-wrong-taken = Quelqu’un d’autre vient d’ajouter un plan portant ce nom. Cherchez-le dans la liste ; si le vôtre en est un autre, enregistrez de nouveau.
framework-wrong-outdated = Quelqu’un d’autre a modifié le plan entre-temps. Voyez où il en est, puis enregistrez de nouveau.
framework-wrong-many = Un plan compte au plus { $number } objectifs.
objective-new = Ajouter un objectif
objective-name = Objectif
objective-code = Code
objective-code-hint = Tel que le plan le numérote, par exemple 2.1. Il ne change jamais.
objective-parent = Relève de
objective-at-top = Aucun : il est au premier niveau
objective-retired = retiré
objective-retire = Retirer cet objectif
objective-retire-what = Il n’est plus proposé ; les regroupements et mesures qui y contribuent le gardent.
objective-unserved = rien encore
# $code: what was typed
objective-wrong-code = « { $code } » ne peut être un code. Utilisez des lettres, chiffres, points, traits d’union ou tirets bas, sans espaces, 40 au plus.
objective-wrong-twice = Le code « { $code } » est déjà celui d’un autre objectif. Choisissez-en un autre, ou n’en gardez qu’un.
objective-wrong-name = Donnez un nom à l’objectif dans au moins une langue.
# $parent: the code that was typed
objective-wrong-parent = Aucun objectif de ce plan n’a le code « { $parent } ». Écrivez le code de celui dont il relève, ou laissez vide.
objective-wrong-circle = Il relèverait de lui-même par « { $parent } ». Choisissez-en un autre au-dessus.
act-framework-added = Plan ajouté
act-framework-changed = Description du plan modifiée
act-objectives-set = Objectifs modifiés
act-objectives-undone = Modification des objectifs annulée
