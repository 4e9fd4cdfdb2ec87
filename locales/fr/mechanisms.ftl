# Mécanismes des droits de l’homme, leurs documents, États.

mechanisms-index-heading = Mécanismes des droits de l’homme
mechanisms-index-lead = Les organes qui examinent la situation de l’État et lui adressent des recommandations. Le nombre indique combien de recommandations de chacun figurent au registre.

mechanism-kind-upr = Examen périodique universel
mechanism-kind-treaty-body = Organes conventionnels
mechanism-kind-special-procedure = Procédures spéciales
mechanism-kind-regional = Mécanismes régionaux
mechanism-kind-national = Organes nationaux

mechanisms-documents-heading = Documents sources
mechanisms-documents-lead = Les rapports et observations finales dans lesquels les recommandations ont été formulées. La cote mène à toutes les recommandations du document.
mechanisms-documents-all = Tous les documents source
documents-count = { $count ->
    [one] { $number } document
   *[other] { $number } documents
}
mechanisms-documents-un = Lire sur le site des Nations Unies

mechanisms-states-heading = États
mechanisms-states-lead = Chaque État mène aux recommandations dans lesquelles il est nommé. Le nombre indique combien il y en a.
mechanisms-states-under-review = États examinés
mechanisms-states-recommending = États auteurs de recommandations
