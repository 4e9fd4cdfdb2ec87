# Editing one entry of the register.


editing-heading = Edit
editing-edit = Edit this entry
editing-back = Back to the entry
editing-saved = The change has been saved.
# After saving, where others had changed other fields of the same entry since the page was opened.
editing-saved-beside = The change has been saved. Meanwhile others had changed other fields; their changes are kept too.
editing-texts = National texts
editing-language = Language of the texts
# Read out behind the name of a language in which there is a national text.
editing-language-filled = has a national text
editing-original = Text of the United Nations
editing-original-none = The United Nations have no text for this entry.
editing-stands-in = There is no text of the United Nations in this language. This one stands in.
editing-outdated = The United Nations changed its text after this one was written. Compare it with the text as it is now.
editing-national-hint = A translation made by the State. It stands beside the text of the United Nations and never replaces it. Kept as plain text.
editing-plain-hint = The same in short sentences and everyday words, for everybody.
editing-topics-lead = What the United Nations assigned stays. National topics can be added and removed again.
editing-tags-un = { $count ->
    [0] none by the United Nations
    [one] { $number } by the United Nations
   *[other] { $number } by the United Nations
}
editing-tags-own = { $count ->
    [0] no national ones
    [one] { $number } national
   *[other] { $number } national
}
editing-position-none = Nothing of our own: what the United Nations record stands
editing-position-un-none = The United Nations record no position.
editing-source-hint = For example: statement in the Human Rights Council, 24 June 2026, or the symbol of a document
editing-audience = Who may see this entry
audience-internal-what = Seen by those who work in the secretariat, and by auditors.
audience-members-what = Also seen by the institutions that are full members of the national mechanism.
audience-observers-what = Also seen by observers, such as the national human rights institution.
audience-public-what = Everybody reads it on the public site at once. Making it public is an act of publication, recorded under your name.
editing-why = Reason for the change (optional)
editing-why-hint = Kept with the act; the public does not see it.
editing-save = Save
editing-cancel = Go back without saving
# $number: how many characters fit
editing-wrong-long = This is longer than the { $number } characters that fit here. Shorten it.
editing-wrong-position = Choose the position.
editing-wrong-source = Say where this position comes from: the statement or document, and its date.
editing-wrong-audience = Choose who may see the entry.
editing-unchanged = Nothing was changed, so there is nothing to save. Change a field, or go back to the entry.
editing-conflict = Somebody else changed the same fields after you opened the page, so nothing has been saved yet.


editing-wrong-choice = Choose one of the versions.
editing-conflict-heading = Two changes of the same field
editing-conflict-remedy = Choose for each field what is to stay. Everything else that you typed is kept on this page.
# Above the other version. $who: a name; $date: a date
editing-conflict-theirs = { $who }, { $date }
editing-conflict-import = An import
editing-conflict-why = Reason:
editing-conflict-mine = What you wrote
editing-conflict-empty = Empty
editing-conflict-take-theirs = Keep the other version
editing-conflict-take-mine = Use mine
editing-conflict-take-third = Use the third version below
editing-conflict-third = Third version
editing-save-draft = Save draft
# $date: day and time
editing-draft-there = You have a draft of { $date }.
# $date: day and time
editing-draft-open = This is your draft of { $date }. Nobody but you sees it until you save.
editing-draft-go-on = Go on with it
editing-draft-end = Throw it away
editing-kept = This browser has kept what you typed here and did not save.
editing-kept-back = Put it back
desk-drafts = My drafts
desk-drafts-what = Changes that you began and have not saved yet.
drafts-lead = Changes of entries that are not finished. Nobody but you sees them.
drafts-none = You have no drafts. On the edit page of an entry you can save one.


division-heading = Divide into parts
division-back = Back to editing
division-lead = The parts of one recommendation often go to different institutions. The text of the United Nations does not change; you only mark where each part begins.
division-hint = Press Enter where a new part begins; take a line break away to join two. Each line is a part. The words cannot be changed.
division-opening = The first line introduces the parts and is not one of them
division-show = Show the parts
division-none = The text is not divided. Saved like this, it has no parts.
division-label = Label of part { $number }
# $language: the language of the page
division-title = Short title (optional), { $language }
division-theirs = Meanwhile others divided this entry like this
division-conflict = Others divided the entry after you opened the page, and nothing has been saved yet. Compare, then save again to keep yours, or go back to keep theirs.
division-wrong-words = The words of the United Nations are not changed: put the text back as it was and only add or remove line breaks.
# $number: the most parts
division-wrong-many = An entry can have at most { $number } parts.
division-wrong-label = Give each part a label of its own.
division-link = Divide this entry into parts
editing-compare = Compare: what the United Nations changed since this was written

# The words of an entry that a person added.
editing-official-hint = The words of the source itself. Corrections stand in the history. Add the official text in further languages under the name of the language.
# On a button, behind the name of a text whose original has changed.
editing-still-stands = I have compared it: it still stands
editing-confirm-wrong = The original has changed again just now, or the text is no longer there. Compare once more.

letters-heading = Back to the letters of the text
letters-back = Back to dividing
letters-lead = What was divided by hand ends. The letters (a), (b), (c) of the text divide it again, and imports keep that up to date. The division until now stays in the history.
letters-now = Divided by hand until now
letters-none = Into no parts.
letters-button = Let the letters of the text count again
letters-link = Let go of this division: back to the letters of the text
letters-conflict = Others divided the entry anew after you opened the page. This is how it is divided now; press the button again if the letters are still to count.

desk-translations = Translations to compare
desk-translations-what = National texts whose original has changed since they were written.
translations-lead = Since these were written, their original has changed. Compare each with the original as it is now: change it, or note that it still stands.
translations-none = No national text is older than its original.
translations-count = { $count ->
    [one] { $number } text
   *[other] { $number } texts
}
