# Taxonomies on the screen: lists of terms, and one term.
terms-heading = Taxonomies
terms-what = Themes, affected persons, kinds of entry, human rights mechanisms, States: their names, and terms of your own.
terms-lead = Choose a term to reword it. Its code never changes, so that addresses and files stay right.
terms-list-theme = Themes
terms-list-person = Affected persons
terms-list-sdg-goal = SDGs
terms-list-sdg-target = SDG targets
terms-list-type = Kinds of entry
terms-list-mechanism = Human rights mechanisms
terms-list-state = States
terms-find = Find a term
terms-none-found = No term has these letters in any language. Use fewer letters, or add a term below.
terms-entries = Entries
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
terms-wrong-long = This is too long; shorten it to { $most } characters at most.
terms-wrong-many = These are too many spellings; keep { $most } at most.
# $name: what was typed; $term: the name of the other term
terms-wrong-taken = “{ $name }” already means the term “{ $term }”. Choose another name, or use that term.
terms-wrong-nameless = A term needs a name in at least one language.
terms-wrong-kind = Choose the kind of mechanism from the list.
terms-wrong-instead = Choose from the list another term that is offered.
