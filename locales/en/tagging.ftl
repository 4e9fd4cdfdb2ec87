# Bulk changes: one change to all the entries that a search finds.
# $number is $count already written in the reader’s digits.
tagging-link = { $count ->
    [one] Change this entry (tags, who may see it)
   *[other] Change all { $number } entries at once (tags, who may see them)
}
tagging-heading = Bulk changes
tagging-lead = One change to all the entries that a search finds: seen beforehand, made at once, and taken back at once if need be.
tagging-how = Search the list first; above the results is the way to change all of them.
tagging-to-list = To the list
tagging-what = Change
tagging-changed = Entries changed
tagging-who = By
tagging-when = On
tagging-state = State
tagging-state-preview = Preview
tagging-state-under-way = Under way
tagging-state-applied = Done
tagging-state-undone = Undone
tagging-state-ended = Not done
tagging-new-heading = { $count ->
    [one] Change one entry
   *[other] Change { $number } entries at once
}
tagging-new-lead = Choose what is to become of every entry found. Nothing is changed yet: the next page shows what would be.
tagging-whole = All entries of the register.
tagging-see-list = See them in the list
tagging-add = Tags to put in
tagging-add-hint = They are marked as national, beside those of the United Nations. A target brings its goal along.
tagging-remove = National tags to take away
tagging-remove-hint = The number says how many of these entries have it. Tags of the United Nations stay.
tagging-audience-hint = Making entries public is an act of publication: it takes a second factor shown a moment ago.
tagging-audience-same = Leave as it is
tagging-why = Why (optional)
tagging-why-hint = Kept with the act, and shown to those who have signed in.
tagging-preview = Preview
tagging-wrong-nothing = Choose at least one tag, or who may see the entries.
tagging-wrong-both = A tag cannot be put in and taken away at once. Choose one of the two.
tagging-wrong-many = At most 100 tags can be put in and taken away at once. Choose fewer.
# $most: the most characters
tagging-wrong-why = The reason is longer than { $most } characters. Shorten it.
tagging-act-heading = A bulk change
tagging-search = Search
tagging-foreseen = { $count ->
    [one] What it would do to the one entry found
   *[other] What it would do to the { $number } entries found
}
# Each stands behind a number: “12 would be changed”.
tagging-outcome-changes = would be changed
tagging-outcome-already = are so already
tagging-outcome-cannot = cannot be changed: the tag is the United Nations’, or the entry is gone
tagging-sample-changes = The first that would be changed
tagging-sample-already = Already so
tagging-sample-cannot = Cannot be changed
tagging-apply = { $count ->
    [one] Change this entry
   *[other] Change these { $number } entries
}
tagging-prove-audience = Changing who may see many entries takes a second factor shown a moment ago.
tagging-prove = Show the second factor
tagging-nothing-to-do = Nothing would change: there is nothing to apply.
tagging-working = The change is being made. Readers see all of it at once, at its end. This page renews itself.
tagging-cancel = Stop
tagging-done = { $count ->
    [one] One entry was changed.
   *[other] { $number } entries were changed.
}
tagging-not-done = Nothing was changed.
tagging-again = Preview again
# Why a bulk change was not made.
tagging-changed-since = Since the preview, some of these entries were changed. So that nothing else is done than what you saw, nothing was done. Preview it again.
tagging-failed = The change failed and was taken back. Try again; if it fails again, tell the administrator.
tagging-undo-heading = Undo
tagging-undo-what = All entries become again what they were before this change. Those that were changed since are left as they are, and listed.
tagging-undo = Undo this change
tagging-undone = { $count ->
    [one] It was taken back for one entry.
   *[other] It was taken back for { $number } entries.
}
tagging-left = { $count ->
    [one] One entry was changed since and was left as it is:
   *[other] { $number } entries were changed since and were left as they are:
}

desk-tagging = Bulk changes
desk-tagging-what = One change to many entries: tags, and who may see them.
job-kind-tagging = Bulk change
