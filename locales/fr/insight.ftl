# Page d’accueil.

insight-overview-title = Vue d’ensemble
insight-overview-heading = Ce que recommandent les mécanismes des droits de l’homme
insight-overview-lead = Toutes les recommandations adressées à l’État par l’Examen périodique universel, les organes conventionnels, les procédures spéciales et les mécanismes régionaux, dans un registre unique ouvert à tous.
insight-overview-search-label = Rechercher dans le registre
insight-overview-search-hint = Mots d’une recommandation, sujet ou cote d’un document.
insight-overview-figures = Le registre en chiffres
insight-overview-charts = Graphiques
insight-overview-latest = Dernières inscriptions au registre

insight-figure-recommendations = { $count ->
    [one] recommandation
   *[other] recommandations
}
insight-figure-supported = acceptées
insight-figure-noted = notées
insight-figure-mechanisms = { $count ->
    [one] mécanisme
   *[other] mécanismes
}
insight-figure-documents = { $count ->
    [one] document source
   *[other] documents sources
}

insight-chart-table = Les chiffres sous forme de tableau
insight-chart-mechanism = Recommandations par mécanisme
insight-chart-year = Recommandations par année
insight-chart-theme = Thèmes les plus fréquents
insight-chart-person = Personnes concernées les plus souvent citées
insight-chart-sdg = Recommandations par objectif de développement durable
insight-chart-position = Positions de l’État
insight-column-mechanism = Mécanisme
insight-column-year = Année
insight-column-theme = Thème
insight-column-person = Personnes concernées
insight-column-sdg = Objectif
insight-column-position = Position
insight-column-recommendations = Recommandations
