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

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = Gaps
gaps-lead = What nobody has taken in hand, what has come to a halt, what contradicts itself. Every number leads to its list.
gaps-of-entries = Recommendations
gaps-of-measures = Measures
gaps-column-gap = Gap
gaps-column-count = Number
gaps-column-why = Why it matters
gaps-column-day = Day
gaps-likeness = Texts are compared by the words that they share, about a minute after the register has changed. What is found is a hint: people decide what it means.
gap-none = None of these gaps
desk-gaps = Gaps
desk-gaps-what = What lacks an owner, a measure or evidence, what is late, and what contradicts itself.
gap-no-lead = No lead institution
gap-why-no-lead = Nobody answers for it: no institution leads it.
gap-no-measure = No measure
gap-why-no-measure = Nothing is planned to carry it out.
gap-noted-moving = Noted, and yet something is done
gap-why-noted-moving = The State only noted it, and a measure carries it out. The position, or the account of it, may be out of date.
gap-contradictory = Contradictory positions
gap-why-contradictory = Nearly the same text was supported in one place and noted in another.
gap-asked-of-several = The same asked of several institutions
gap-why-asked-of-several = Nearly the same text is led by different institutions, which may each be asked for the same answer.
gap-repeated = Repeated without progress
gap-why-repeated = The same mechanism has asked for it again in nearly the same words, and nothing has come of it.
gap-overdue = Measures overdue
gap-why-overdue = The last day has passed, and the measure is neither completed nor withdrawn.
gap-no-update = Measures without an update
gap-why-no-update = It has begun, and no report on it has been accepted yet.
gap-old-evidence = Old evidence
gap-why-old-evidence = { $count ->
    [one] The newest evidence of the measure is older than { $number } month.
   *[other] The newest evidence of the measure is older than { $number } months.
}

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = Dashboard
dashboard-lead = What is asked, who answers for it, and how far it has come. Every figure leads to exactly the rows that it counts.
dashboard-institution-lead = What this institution answers for, and how its measures stand.
dashboard-waiting = Waiting for a decision or an answer
dashboard-figures = Figures
dashboard-by-mechanism = By human rights mechanism
dashboard-by-institution = By institution
dashboard-by-cluster = By cluster
public-progress-heading = Progress
public-progress-link = Who answers for them, and how far it has come
public-progress-lead = What mechanisms have asked for, which institutions answer for it and what they do, as far as it is published. A measure that is completed is not yet a recommendation that is implemented.
desk-dashboard = Dashboard
desk-dashboard-what = Figures by mechanism, institution and cluster; every number leads to its list.
# Heads of columns and labels of large numbers.
figure-entries = Entries
figure-led = Entries led
figure-supporting = Entries supported
figure-supported = Supported
figure-noted = Noted
figure-without-lead = Without a lead institution
figure-without-measure = Without a measure
figure-with-under-way = With a measure under way
figure-with-late = With a late measure
figure-with-completed = With a completed measure
figure-under-way = Measures under way
figure-late = Measures late
figure-to-come = Measures to come
figure-completed = Measures completed
figure-reporting-late = Late in reporting
figure-reporting-on-time = Reported on time
figure-reporting-no-data = Not reported yet
dashboard-whole = { $count ->
    [one] { $number } line
   *[other] All { $number } lines
}
