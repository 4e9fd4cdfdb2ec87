# Données ouvertes et interface de programmation (API).

publishing-data-heading = Données ouvertes
publishing-data-lead = Tout ce que montrent ces pages peut être téléchargé et réutilisé, sans compte.
publishing-data-files = Fichiers
publishing-data-format = Format
publishing-data-use = Usage
publishing-format-csv = CSV
publishing-format-csv-use = tableurs et logiciels de statistique ; une ligne par recommandation
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = Excel et LibreOffice, dans votre langue et son sens d’écriture
publishing-format-json = JSON
publishing-format-json-use = les programmes ; des codes pour toutes les données, avec le texte dans votre langue
publishing-data-any-list = Les mêmes liens figurent à la fin de chaque liste : ils donnent exactement les recommandations affichées, selon les filtres choisis.

publishing-api-heading = API
publishing-api-lead = Les programmes lisent le registre à des adresses stables. Aucune clé n’est nécessaire.
publishing-api-same-address = Les filtres d’une liste sont les paramètres de son adresse ; les mêmes paramètres valent pour l’API.
publishing-api-pages = Les longues listes sont fournies par parties ; chaque partie donne l’adresse de la suivante.
publishing-api-stable = L’adresse d’une recommandation ne change jamais. Pour une recommandation retirée, la réponse est le code 410, avec le motif du retrait.
publishing-api-language = La langue des libellés dépend de l’adresse ; les textes sont fournis dans toutes les langues disponibles.
publishing-api-example = Exemple :
publishing-api-description = Description de l’API pour les programmeurs (OpenAPI)

publishing-licence-heading = Utilisation des données
publishing-licence-register = Ce qui est propre au registre (agencement, traductions nationales et liens) peut être utilisé librement, à condition d’en citer la source.
publishing-licence-texts = Les textes des documents des Nations Unies appartiennent à l’Organisation ; ses conditions d’utilisation s’y appliquent. Citez toujours la cote du document.
