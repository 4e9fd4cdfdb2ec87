# The history of an entry: every act with what it changed.
history-heading = History of this entry
history-lead = Every act on this entry, newest first, with what it changed. Words that were taken away are struck through, those that were put in are underlined.
# Stands before the reason that a person gave for a change.
history-why = Why:
history-erased = What this act changed was erased and is no longer known.
history-version = The entry as it stood then
history-link = Full history, with what each act changed
# $date: a day, written out
history-as-it-stood = The entry as it stood on { $date }
# $act: the name of an act, such as “Changed at the source and updated”
history-stood-after = This is the entry after the act “{ $act }”. It may have changed since.
history-today = See the entry as it is today
# Who did it: members of the secretariat are not named to the public.
history-secretariat = Secretariat
history-nobody = A person whose account is no longer known
history-audience = Who may see it
history-parts = Parts
# All that was done before an entry was published is told as this one act.
act-published = Published in the register
act-recommendation-restored = Earlier state brought back: the act that changed it was undone
act-recommendation-edited = Edited by the national mechanism
act-recommendation-added = Entered in the register by hand
act-translation-confirmed = Text compared with its changed original: it still stands

# For whom an entry is meant.
audience-internal = Internal
audience-members = Members
audience-observers = Members and observers
audience-public = Public
