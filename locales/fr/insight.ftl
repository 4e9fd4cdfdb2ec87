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

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = Lacunes
gaps-lead = Ce dont personne ne s’est chargé, ce qui s’est arrêté, ce qui se contredit. Chaque chiffre mène à sa liste.
gaps-of-entries = Recommandations
gaps-of-measures = Mesures
gaps-column-gap = Lacune
gaps-column-count = Nombre
gaps-column-why = Pourquoi c’est important
gaps-column-day = Date
gaps-likeness = Les textes sont comparés selon les mots qu’ils partagent, environ une minute après un changement du registre. Le résultat est un indice : ce sont des personnes qui décident.
gap-none = Aucune de ces lacunes
desk-gaps = Lacunes
desk-gaps-what = Ce qui n’a ni responsable, ni mesure, ni preuve, ce qui est en retard et ce qui se contredit.
gap-no-lead = Sans institution chef de file
gap-why-no-lead = Personne n’en répond : aucune institution n’en est chef de file.
gap-no-measure = Sans mesure
gap-why-no-measure = Rien n’est prévu pour la mettre en œuvre.
gap-noted-moving = Notées, et pourtant suivies d’action
gap-why-noted-moving = L’État en a seulement pris note, et une mesure la met en œuvre. La position, ou ce qui en est dit, est peut-être dépassée.
gap-contradictory = Positions contradictoires
gap-why-contradictory = Un texte presque identique a été accepté à un endroit et noté à un autre.
gap-asked-of-several = La même demande adressée à plusieurs institutions
gap-why-asked-of-several = Un texte presque identique relève d’institutions différentes, à qui la même réponse peut être demandée.
gap-repeated = Répétées sans progrès
gap-why-repeated = Le même mécanisme l’a formulée de nouveau, presque dans les mêmes termes, et rien n’en est résulté.
gap-overdue = Mesures échues
gap-why-overdue = Le dernier jour est passé et la mesure n’est ni achevée ni retirée.
gap-no-update = Mesures sans point d’avancement
gap-why-no-update = Elle a commencé, et aucun point d’avancement n’a encore été accepté.
gap-old-evidence = Preuves anciennes
gap-why-old-evidence = { $count ->
    [one] L’élément de preuve le plus récent de la mesure date de plus de { $number } mois.
   *[other] L’élément de preuve le plus récent de la mesure date de plus de { $number } mois.
}

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = Tableau de bord
dashboard-lead = Ce qui est demandé, qui en répond et où l’on en est. Chaque chiffre mène exactement aux lignes qu’il compte.
dashboard-institution-lead = Ce dont cette institution répond, et l’état de ses mesures.
dashboard-waiting = En attente d’une décision ou d’une réponse
dashboard-figures = Chiffres
dashboard-by-mechanism = Par mécanisme des droits de l’homme
dashboard-by-institution = Par institution
dashboard-by-cluster = Par regroupement
public-progress-heading = Avancement
public-progress-link = Qui en répond, et où l’on en est
public-progress-lead = Ce que les mécanismes ont demandé, les institutions qui en répondent et ce qu’elles font, dans la mesure où c’est publié. Une mesure achevée n’est pas encore une recommandation mise en œuvre.
desk-dashboard = Tableau de bord
desk-dashboard-what = Chiffres par mécanisme, institution et regroupement ; chacun mène à sa liste.
# Heads of columns and labels of large numbers.
figure-entries = Inscriptions
figure-led = Inscriptions dirigées
figure-supporting = Inscriptions appuyées
figure-supported = Acceptées
figure-noted = Notées
figure-without-lead = Sans institution chef de file
figure-without-measure = Sans mesure
figure-with-under-way = Avec une mesure en cours
figure-with-late = Avec une mesure en retard
figure-with-completed = Avec une mesure achevée
figure-under-way = Mesures en cours
figure-late = Mesures en retard
figure-to-come = Mesures à venir
figure-completed = Mesures achevées
figure-reporting-late = Points d’avancement en retard
figure-reporting-on-time = Points d’avancement à jour
figure-reporting-no-data = Pas encore de point d’avancement
dashboard-whole = { $count ->
    [one] { $number } ligne
   *[other] Les { $number } lignes
}
