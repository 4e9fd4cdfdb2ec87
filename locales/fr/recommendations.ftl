# La liste des recommandations, ses filtres, la page d’une recommandation.

## La liste

recommendations-list-heading = Recommandations
recommendations-list-heading-document = Recommandations dans { $document }
recommendations-list-total = { $count ->
    [0] Aucune recommandation
    [one] { $number } recommandation
   *[other] { $number } recommandations
}
recommendations-skip-to-results = Aller aux résultats

recommendations-words-label = Mots du texte
recommendations-words-help = Trouve tous les mots, sous toutes leurs formes. Mettez « entre guillemets » les mots qui se suivent.

recommendations-filters-heading = Filtres
recommendations-filters-apply = Appliquer les filtres
recommendations-filters-waiting = Actualisation de la liste…

recommendations-sort-label = Trier par
recommendations-sort-apply = Trier
recommendations-sort-relevance = Pertinence
recommendations-sort-newest = Date, de la plus récente
recommendations-sort-oldest = Date, de la plus ancienne

recommendations-chips-heading = Filtres actifs
recommendations-chips-remove = Retirer le filtre :
recommendations-chips-clear = Retirer tous les filtres
recommendations-chips-words = Mots

recommendations-facet-chosen = { $count ->
    [one] { $number } choix
   *[other] { $number } choix
}
recommendations-facet-show-all = { $count ->
    [one] Tout afficher ({ $number })
   *[other] Tout afficher ({ $number })
}
recommendations-facet-back = Retour à la liste
recommendations-facet-lead = Choisissez une valeur pour voir les inscriptions qui la portent. Le nombre indique combien il y en a.
recommendations-facet-find = Chercher dans cette liste
recommendations-facet-find-button = Chercher
recommendations-facet-is-chosen = choisi
recommendations-facet-empty = Aucune valeur ne correspond à ces lettres.

recommendations-empty-what = Aucune inscription ne répond à tous les critères de la recherche.
recommendations-empty-remedy = Vous pouvez :
recommendations-empty-spelling = vérifier l’orthographe des mots
recommendations-empty-fewer-words = employer moins de mots ou d’autres mots
recommendations-empty-fewer-filters = retirer un des filtres indiqués ci-dessus
recommendations-empty-other-language = chercher dans une autre langue : tous les textes n’existent pas dans toutes les langues
recommendations-empty-clear = Afficher toutes les recommandations

recommendations-card-paragraph = paragraphe
recommendations-card-text-in = Texte en

## Une recommandation

recommendations-record-title = { $kind } { $number } dans { $symbol }
recommendations-record-title-plain = { $kind } dans { $symbol }
recommendations-record-facts = À propos de cette inscription
recommendations-record-aside = Source et sujets
recommendations-record-document = Document source
recommendations-record-document-un = Lire le document sur le site des Nations Unies
recommendations-record-topics = Sujets
recommendations-record-permalink = Adresse permanente
recommendations-neighbours = Dans le même document
recommendations-neighbours-previous = Précédente
recommendations-neighbours-next = Suivante
recommendations-history = { $count ->
    [one] Historique de cette inscription : { $number } opération
   *[other] Historique de cette inscription : { $number } opérations
}
recommendations-gone-date = Retirée le
recommendations-gone-reason = Motif

recommendations-fact-state = État examiné
recommendations-fact-mechanism = Mécanisme des droits de l’homme
recommendations-fact-cycle = Cycle ou session
recommendations-fact-recommending = États auteurs de la recommandation
recommendations-fact-position = Position de l’État
recommendations-fact-position-source = Source de la position
recommendations-fact-document = Document source
recommendations-fact-paragraph = Paragraphe
recommendations-fact-date = Date du document
recommendations-fact-type = Type

## Filtres

facet-state = État
facet-mechanism = Mécanisme des droits de l’homme
facet-cycle = Cycle
facet-document = Document
facet-theme = Thème
facet-person = Personnes concernées
facet-sdg-goal = Objectif de développement durable
facet-sdg-target = Cible des ODD
facet-position = Position de l’État
facet-recommending = État auteur de la recommandation
facet-year = Année
facet-type = Type
facet-language = Langue du texte

without = Non précisé
cycle-n = Cycle { $number }
session-n = Session { $number }

position-supported = Acceptée
position-noted = Notée

text-kind-official = Texte officiel
text-kind-national-translation = Traduction nationale
text-kind-plain-language = Texte en langage clair

tag-origin-un = Nations Unies
tag-origin-national = National
tag-origin-suggestion = Suggestion

## Historique d’une inscription

act-recommendation-received = Inscription au registre
act-recommendation-changed = Modification à la source et mise à jour
act-text-added = Ajout d’un texte
act-recommendation-withdrawn = Retrait du registre
act-recommendation-revived = Réinscription au registre

## Modifications nationales, à côté du texte des Nations Unies

text-un-changed-since = l’ONU a modifié son texte depuis
position-un-says = Selon les Nations Unies : { $position }
gone-import-undone = L’importation dont elle provenait a été annulée ({ $title }).

column-id = Identifiant
column-text = Texte
column-language = Langue du texte
column-sdg = ODD

entries-count = { $count ->
    [0] Aucune inscription
    [one] { $number } inscription
   *[other] { $number } inscriptions
}
recommendations-list-ended = Triée par pertinence, la liste s’arrête après environ { $number } entrées. Pour lire la suite, triez-la par date ou réduisez-la au moyen de filtres.
