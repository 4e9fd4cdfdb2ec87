# Taxonomies on the screen: lists of terms, and one term.
terms-heading = Taxonomies
terms-what = Themes, affected persons, kinds of entry, types of document, human rights mechanisms, States: their names, and terms of your own.
terms-lead = Choose a term to reword it. Its code never changes, so that addresses and files stay right.
terms-list-theme = Themes
terms-list-person = Affected persons
terms-list-sdg-goal = SDGs
terms-list-sdg-target = SDG targets
terms-list-type = Kinds of entry
terms-list-mechanism = Human rights mechanisms
terms-list-document-type = Types of document
terms-list-state = States
terms-list-institution-kind = Kinds of institution
terms-list-measure-kind = Kinds of action
terms-list-framework-kind = Kinds of plans
terms-find = Find a term
terms-none-found = No term has these letters in any language. Use fewer letters, or add a term below.
terms-entries = Entries
terms-documents = Documents
terms-missing = No name in
terms-added = Added here
terms-reworded = Reworded
terms-add = Add a term of your own
terms-add-hint = One name is enough; a term without a name in a language is shown in another. Its code is made from the English name, else from the first.
terms-add-button = Add
terms-kind = Kind of mechanism
terms-code = Code
terms-name-hint = Empty a field to put the program’s own wording back.
# $name: the name that comes with the program
terms-given = In the program: { $name }
terms-standing = Offered for new entries
terms-standing-hint = A retired term stays on the entries that have it. Where another is to be used instead, imports use that one.
terms-standing-offered = Yes
terms-standing-retired = Retired
# $name: the name of another term
terms-standing-instead = Retired; use “{ $name }”
terms-aliases = Other spellings
terms-aliases-hint = Labels by which sources mean this term, one a line. The next import understands them.
# An added term that an import brought.
terms-from-source = From a source
# $name: the name of the term to be used instead
terms-replace = Put “{ $name }” on the entries that have this term: a bulk change with a preview, which can be undone
terms-spreadsheet = In a spreadsheet
terms-spreadsheet-what = A file with all terms of this list, a column for each language. Change what you like, leave the codes as they are, and send it back: you will see what it changes before anything is done. An empty cell puts the program’s own wording back.
terms-spreadsheet-take = Take the file (CSV)
terms-sheet-heading = { $count ->
    [0] No term changes
    [one] { $number } term changes
   *[other] { $number } terms change
}
terms-sheet-apply = { $count ->
    [one] Make the change
   *[other] Make { $number } changes
}
terms-sheet-differs = The terms were changed while you were looking. This is what the file does now.
terms-sheet-columns = The first line must name the columns: “code”, and any of the codes of the languages, “retired”, “spellings”, each once. Take the file anew and change that one.
# $code: what stands in the row
terms-sheet-unknown = no term of this list has the code “{ $code }”. Leave codes as they are; add new terms on the page of the list.
terms-sheet-twice = the code “{ $code }” stood in a row before. Keep one of them.
terms-sheet-instead = “{ $code }” is no other term of this list. Write its code, “-” for none, or nothing while the term is offered.
terms-wrong-long = This is too long; shorten it to { $most } characters at most.
terms-wrong-many = These are too many spellings; keep { $most } at most.
# $name: what was typed; $term: the name of the other term
terms-wrong-taken = “{ $name }” already means the term “{ $term }”. Choose another name, or use that term.
terms-wrong-nameless = A term needs a name in at least one language.
terms-wrong-kind = Choose the kind of mechanism from the list.
terms-wrong-instead = Choose from the list another term that is offered.
terms-move-up = Up
terms-move-down = Down
terms-move-in = Give it a place before the others
terms-move-out = Take it out of its place
terms-place = Place
terms-place-hint = Terms with a place stand before all others wherever the list is offered. Move them up and down on the page of the list.
