# The list of recommendations, its filters, the page of one recommendation.

## The list

recommendations-list-heading = Recommendations
# $document: the symbol of a UN document, such as A/HRC/43/15
recommendations-list-heading-document = Recommendations in { $document }
recommendations-list-total = { $count ->
    [0] No recommendations
    [one] { $number } recommendation
   *[other] { $number } recommendations
}
recommendations-skip-to-results = Skip to the results

recommendations-words-label = Words in the text
recommendations-words-help = Finds all the words, in any of their forms. Put “quotation marks” around words that stand together.

recommendations-filters-heading = Filters
recommendations-filters-apply = Apply filters
# Shown for a moment while the list is being renewed.
recommendations-filters-waiting = Renewing the list…

recommendations-sort-label = Sort by
recommendations-sort-apply = Sort
recommendations-sort-relevance = Best match
recommendations-sort-newest = Newest first
recommendations-sort-oldest = Oldest first

# Heading of the list of filters in use, read out by screen readers.
recommendations-chips-heading = Filters in use
# Read out before the name of a filter in use: "Remove filter: Theme, Education"
recommendations-chips-remove = Remove filter:
recommendations-chips-clear = Remove all filters
# Name of the filter "words" in the list of filters in use.
recommendations-chips-words = Words

# How many values of a filter are chosen; short.
recommendations-facet-chosen = { $count ->
    [one] { $number } chosen
   *[other] { $number } chosen
}
# Link to the page with all values of a filter. $number: how many values there are
recommendations-facet-show-all = { $count ->
    [one] Show all ({ $number })
   *[other] Show all { $number }
}
recommendations-facet-back = Back to the list
recommendations-facet-lead = Choose a value to see the entries that have it. The number says how many there are.
recommendations-facet-find = Find in this list
recommendations-facet-find-button = Find
recommendations-facet-is-chosen = chosen
recommendations-facet-empty = No value matches these letters.

recommendations-empty-what = No entry meets all the conditions of the search.
recommendations-empty-remedy = You can:
recommendations-empty-spelling = check the spelling of the words
recommendations-empty-fewer-words = use fewer or other words
recommendations-empty-fewer-filters = remove one of the filters shown above
recommendations-empty-other-language = search in another language: not every text is available in all languages
recommendations-empty-clear = Show all recommendations

# Read out before the number of a paragraph in a document, such as 132.90
recommendations-card-paragraph = paragraph
# Read out before the name of a language, where a text is not in the reader's language: "Text in French"
recommendations-card-text-in = Text in

## One recommendation

# Title of the page in the browser. $number: number in the document; $symbol: symbol of the document
recommendations-record-title = { $kind } { $number } in { $symbol }
recommendations-record-title-plain = { $kind } in { $symbol }
recommendations-record-facts = About this entry
recommendations-record-aside = Source and topics
recommendations-record-document = Source document
recommendations-record-document-un = Read the document at the United Nations
recommendations-record-topics = Topics
recommendations-record-permalink = Permanent address
recommendations-neighbours = Neighbours in the same document
recommendations-neighbours-previous = Previous
recommendations-neighbours-next = Next
recommendations-history = { $count ->
    [one] History of this entry: { $number } act
   *[other] History of this entry: { $number } acts
}
recommendations-gone-date = Withdrawn on
recommendations-gone-reason = Reason

# Labels of the facts on the page of one recommendation
recommendations-fact-state = State under review
recommendations-fact-mechanism = Human rights mechanism
recommendations-fact-cycle = Cycle or session
recommendations-fact-recommending = Recommending States
recommendations-fact-position = Position of the State
recommendations-fact-position-source = Source of the position
recommendations-fact-document = Source document
recommendations-fact-paragraph = Paragraph
recommendations-fact-date = Date of the document
recommendations-fact-type = Type

## Filters

facet-state = State
facet-mechanism = Human rights mechanism
facet-cycle = Cycle
facet-document = Document
facet-theme = Theme
facet-person = Affected persons
facet-sdg-goal = Sustainable Development Goal
facet-sdg-target = SDG target
facet-position = Position of the State
facet-recommending = Recommending State
facet-year = Year
facet-type = Type
facet-language = Language of the text

# The value for records that state nothing: no theme, no position, …
without = None stated
# $number: a number such as 3
cycle-n = Cycle { $number }
# $number: the number of a session, such as 48
session-n = Session { $number }

position-supported = Supported
position-noted = Noted

text-kind-official = Official text
text-kind-national-translation = National translation
text-kind-plain-language = Plain-language text

# Where a topic of a recommendation comes from: who said that it belongs there.
tag-origin-un = United Nations
tag-origin-national = National
# Proposed automatically and not yet confirmed by a person.
tag-origin-suggestion = Suggestion

## Acts in the history of an entry

act-recommendation-received = Entered in the register
act-recommendation-changed = Changed at the source and updated
act-text-added = Text added
act-recommendation-withdrawn = Withdrawn from the register
act-recommendation-revived = Returned to the register

## Edits beside the UN's own words

# Beside a national translation: the UN text that it was made from is no longer the current one.
text-un-changed-since = the United Nations changed its text since
# $position: "Supported" or "Noted"
position-un-says = The United Nations record: { $position }
# Why a record is gone. $title: the name of a file
gone-import-undone = The import that brought it was undone ({ $title }).

# Columns of the table that can be downloaded
column-id = Identifier
column-text = Text
column-language = Language of the text
column-sdg = SDGs

# Entries of the register of every type: recommendations, concerns, others.
entries-count = { $count ->
    [0] No entries
    [one] { $number } entry
   *[other] { $number } entries
}

# $number: how many entries the order by best match reaches
recommendations-list-ended = By best match, the list ends after about { $number } entries. Sort it by date to read on, or narrow it by filters.
