# The front page.

insight-overview-title = Overview
insight-overview-heading = What human rights mechanisms recommend
insight-overview-lead = Every recommendation addressed to the State by the Universal Periodic Review, the treaty bodies, the special procedures and regional mechanisms: in one register, open to all.
insight-overview-search-label = Search the register
insight-overview-search-hint = Words of a recommendation, a topic, or the symbol of a document.
# Headings read out by screen readers only
insight-overview-figures = The register in figures
insight-overview-charts = Charts
insight-overview-latest = Latest in the register

# Labels under large numbers on the front page: the number itself stands above.
insight-figure-recommendations = { $count ->
    [one] recommendation
   *[other] recommendations
}
insight-figure-supported = supported
insight-figure-noted = noted
insight-figure-mechanisms = { $count ->
    [one] mechanism
   *[other] mechanisms
}
insight-figure-documents = { $count ->
    [one] source document
   *[other] source documents
}

# Link that opens the table of a chart
insight-chart-table = The figures in a table
insight-chart-mechanism = Recommendations by mechanism
insight-chart-year = Recommendations by year
insight-chart-theme = Most frequent themes
insight-chart-person = Most frequent affected persons
insight-chart-sdg = Recommendations by Sustainable Development Goal
insight-chart-position = Positions of the State
# Heads of the tables' columns
insight-column-mechanism = Mechanism
insight-column-year = Year
insight-column-theme = Theme
insight-column-person = Affected persons
insight-column-sdg = Goal
insight-column-position = Position
insight-column-recommendations = Recommendations
