tagging-link = { $count ->
    [one] Modifier cette inscription (étiquettes, qui peut la voir)
   *[other] Modifier les { $number } inscriptions à la fois (étiquettes, qui peut les voir)
}
tagging-heading = Modifications groupées
tagging-lead = Une même modification pour toutes les inscriptions que trouve une recherche : vue d’avance, faite d’un seul coup et, au besoin, annulée d’un seul coup.
tagging-how = Cherchez d’abord dans la liste ; au-dessus des résultats se trouve le lien pour les modifier tous.
tagging-to-list = Vers la liste
tagging-what = Modification
tagging-changed = Inscriptions modifiées
tagging-who = Auteur
tagging-when = Date
tagging-state = État
tagging-state-preview = Aperçu
tagging-state-under-way = En cours
tagging-state-applied = Faite
tagging-state-undone = Annulée
tagging-state-ended = Non faite
tagging-new-heading = { $count ->
    [one] Modifier une inscription
   *[other] Modifier { $number } inscriptions à la fois
}
tagging-new-lead = Choisissez ce que doit devenir chaque inscription trouvée. Rien n’est encore modifié : la page suivante montre ce qui le serait.
tagging-whole = Toutes les inscriptions du registre.
tagging-see-list = Les voir dans la liste
tagging-add = Étiquettes à ajouter
tagging-add-hint = Elles sont marquées comme nationales, à côté de celles des Nations Unies. Une cible entraîne son objectif.
tagging-remove = Étiquettes nationales à retirer
tagging-remove-hint = Le nombre indique combien de ces inscriptions la portent. Les étiquettes des Nations Unies demeurent.
tagging-audience-hint = Rendre des inscriptions publiques est un acte de publication : le second facteur doit avoir été présenté il y a un instant.
tagging-audience-same = Laisser tel quel
tagging-why = Motif (facultatif)
tagging-why-hint = Conservé avec l’acte et visible pour les personnes connectées.
tagging-preview = Aperçu
tagging-wrong-nothing = Choisissez au moins une étiquette, ou qui peut voir les inscriptions.
tagging-wrong-both = Une étiquette ne peut être à la fois ajoutée et retirée. Choisissez l’un ou l’autre.
tagging-wrong-many = Au plus 100 étiquettes peuvent être ajoutées et retirées à la fois. Choisissez-en moins.
tagging-wrong-why = Le motif dépasse { $most } caractères. Raccourcissez-le.
tagging-act-heading = Une modification groupée
tagging-search = Recherche
tagging-foreseen = { $count ->
    [one] Ce que deviendrait l’inscription trouvée
   *[other] Ce que deviendraient les { $number } inscriptions trouvées
}
tagging-outcome-changes = seraient modifiées
tagging-outcome-already = le sont déjà
tagging-outcome-cannot = ne peuvent être modifiées : l’étiquette est celle des Nations Unies, ou l’inscription n’est plus là
tagging-sample-changes = Les premières qui seraient modifiées
tagging-sample-already = Le sont déjà
tagging-sample-cannot = Ne peuvent être modifiées
tagging-apply = { $count ->
    [one] Modifier cette inscription
   *[other] Modifier ces { $number } inscriptions
}
tagging-prove-audience = Changer qui peut voir de nombreuses inscriptions exige que le second facteur ait été présenté il y a un instant.
tagging-prove = Présenter le second facteur
tagging-nothing-to-do = Rien ne changerait : il n’y a rien à appliquer.
tagging-working = La modification est en cours. Les lecteurs la verront entière, d’un seul coup, à la fin. Cette page se met à jour d’elle-même.
tagging-cancel = Arrêter
tagging-done = { $count ->
    [one] Une inscription a été modifiée.
   *[other] { $number } inscriptions ont été modifiées.
}
tagging-not-done = Rien n’a été modifié.
tagging-again = Nouvel aperçu
tagging-changed-since = Depuis l’aperçu, certaines de ces inscriptions ont été modifiées. Pour ne rien faire d’autre que ce que vous avez vu, rien n’a été fait. Demandez un nouvel aperçu.
tagging-failed = La modification a échoué et a été retirée. Essayez de nouveau ; si elle échoue encore, prévenez l’administrateur.
tagging-undo-heading = Annuler
tagging-undo-what = Toutes les inscriptions redeviennent ce qu’elles étaient avant cette modification. Celles qui ont changé depuis sont laissées telles quelles et énumérées.
tagging-undo = Annuler cette modification
tagging-undone = { $count ->
    [one] Elle a été annulée pour une inscription.
   *[other] Elle a été annulée pour { $number } inscriptions.
}
tagging-left = { $count ->
    [one] Une inscription a changé depuis et a été laissée telle quelle :
   *[other] { $number } inscriptions ont changé depuis et ont été laissées telles quelles :
}

desk-tagging = Modifications groupées
desk-tagging-what = Une même modification de nombreuses inscriptions : étiquettes, et qui peut les voir.
job-kind-tagging = Modification groupée
