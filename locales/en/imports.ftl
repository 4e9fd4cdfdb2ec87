# Receiving files: previews, refusals, what is wrong with a file. Shown on the command line and on pages.

# $file: the name of a file; $language: the name of a language
import-preview = Preview of { $file } ({ $language }). Nothing has been changed.
import-done = { $file } ({ $language }) has been imported as import { $id }.
import-nothing = { $file } ({ $language }) changes nothing; no import was made.
import-resumed = Going on with import { $id } where it stopped.

# Labels of the figures of an import
import-figure-read = Records in the file
import-figure-new = New
import-figure-revived = Returned to the register
import-figure-changed = Changed
import-figure-texts-added = Texts added in this language
import-figure-documents-changed = Documents corrected by the source
import-figure-unchanged = Unchanged
import-figure-repeated = Repeated in the file
import-figure-passed-over = Of other States
import-figure-refused = Refused
import-figure-edited-since = Changed by the source after an edit here (the edit stays)
import-figure-held-back = Held back: already public, and this import is internal
import-figure-other-language = Seemingly in another language

# $row: place of the record in the file, from 1; $byte: place in bytes; $reason: one of the refusals below
import-refused-row = Record { $row } (byte { $byte }) is refused: { $reason }
# $label: a label of the file; $field: where it stood; $count, $number: how many records carry it
import-unknown-label = { $count ->
    [one] “{ $label }” ({ $field }) is not known and was left out of { $number } record.
   *[other] “{ $label }” ({ $field }) is not known and was left out of { $number } records.
}
# $fields: names of changed fields
import-changed-row = { $number }: { $fields }
import-changed-edited = changed by the source after an edit here

refusal-not-a-record = this is not a record of the export; correct or remove it.
refusal-no-id = it has no AnnotationId, so it could not be recognised again.
refusal-empty = it has no text.
refusal-unknown-mechanism = its body is not a mechanism that we know; add it to the mechanisms or correct it.

# What is wrong with a whole file. $at: place in bytes; $most, $free, $needed: bytes
trouble-not-an-array = This file is not an export of the Universal Human Rights Index: it should begin with “[” (byte { $at }). Export it again as JSON and do not open it in another program before.
trouble-truncated = The file ends before its record { $row } does (byte { $at }). It was not downloaded completely, or a bracket of that record is not closed: download it again.
trouble-after-the-end = After the end of the list (byte { $at }) the file goes on. Perhaps two exports were put together: separate them and import one after the other.
trouble-record-too-large = Record { $row } is larger than { $most } bytes (it begins at byte { $at }). No real record is; the file is damaged, or a bracket of that record is not closed.
trouble-unpacks-too-large = The file unpacks to more than { $most } bytes. No real export is that large; it was not read further.
trouble-wrong-shape = No record of the file has the shape of the Universal Human Rights Index. Choose its JSON export, not another file.
trouble-preview-too-large = The preview would take up more than { $most } bytes. Choose one State, or divide the file and send its parts one after the other.
trouble-unknown-language = The language of the texts cannot be told for certain. Name it with --lang (ar, en, es, fr, pt, ru or zh).
trouble-changed-since = The file has changed since it was previewed. Preview it again, then import it.
trouble-unreadable = The file cannot be read: { $message }
trouble-disk-full = The disk has { $free } bytes free, and about { $needed } are needed. Make room and try again; nothing was changed.

# Undoing an import
undo-done = Import { $id } has been undone.
undo-withdrawn = { $count ->
    [one] { $number } entry was taken back.
   *[other] { $number } entries were taken back.
}
undo-left = { $count ->
    [0] None was changed since.
    [one] { $number } entry was changed since and was left as it is:
   *[other] { $number } entries were changed since and were left as they are:
}
undo-documents = { $count ->
    [one] { $number } document is described as it was before.
   *[other] { $number } documents are described as they were before.
}
# $document: symbol of a document
undo-document-left = The source described { $document } anew since; it was left as it is.
undo-left-by-import = changed by import { $id }; undo that one first to take it back
undo-left-by-person = edited by a person

# States of an import in the list
import-state-pending = under way
import-state-visible = applied
import-state-undone = undone
import-state-abandoned = given up


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = Imports
imports-lead = Send the JSON export of the Universal Human Rights Index, plain or compressed. You then see what it would change, and nothing is changed before you apply it.
imports-none = Nothing has been imported yet.
uploads-heading = Files on their way
imports-done-heading = Imports so far
import-file = File
import-stage = State of the import
import-who = By
import-when = When
import-what = What it did
import-by-command-line = the command line
import-by-system = the program
# $id: number of an import; $file: name of a file
import-title = Import { $id }: { $file }
import-undo-title = Undo { $id }: { $file }
import-about-label = State that the records are about
import-about-hint = Records about other States are passed over.
import-all-states = All States in the file
import-language-label = Language of the texts
import-language-hint = Choose it only if it is not recognised.
import-language-of-texts = As the texts say
import-audience-label = Who may read what is imported
import-audience-internal = Internal
import-audience-internal-what = Only those who have signed in. Entries that are public already stay public and take nothing from this file.
import-audience-public = Public
import-audience-public-what = Everybody, as soon as the import is applied. Internal entries in this file become public too.
import-audience-members = Members
import-audience-observers = Members and observers
import-wrong-state = Choose a State from the list
import-wrong-language = Choose a language from the list
import-wrong-audience = Choose who may read what is imported

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } KB
import-megabytes = { $amount } MB
upload-file = File
upload-file-hint = JSON or JSON compressed with gzip, at most { $most }.
upload-button = Send and preview
upload-sent = Sent so far:
upload-lost = The connection was lost. Sending goes on by itself when it is back; what has arrived is kept.
upload-no-file = Choose a file to send
upload-empty = “{ $name }” is empty. Export the records again, then send the new file
upload-too-large = The file is larger than { $most }, the most that is accepted. Compress it with gzip, or export fewer records
upload-no-room = The server has { $free } of room left and needs { $needed }. Tell whoever runs it; nothing was kept
# $found: one of the upload-found-… below
upload-unfit = “{ $name }” was not accepted: it seems to be { $found }. Choose the JSON export of the Universal Human Rights Index, as it was downloaded
upload-found-nothing = a file without content
upload-found-object = JSON, but no list of records
upload-found-pdf = a PDF document
upload-found-zip = a spreadsheet, a Word document or another ZIP archive
upload-found-old-office = a document of an older office program
upload-found-markup = a web page or XML
upload-found-picture = a picture
upload-found-text = plain text, such as CSV
upload-found-bad-gzip = a compressed file that is damaged or was compressed twice
upload-found-unknown = something else than text
upload-state-receiving = Sending is not finished
upload-state-undecided = Waits for a decision
upload-state-previewing = Being previewed
upload-state-previewed = Previewed, not applied
upload-state-applying = Being applied
# $size: size of the file; $who: a person
upload-of = { $size }, sent by { $who }
upload-received = { $received } of { $size } have arrived.
upload-go-on = The same file again, to go on
upload-go-on-hint = Only what is missing is sent. This needs a browser with scripts; without them, send the file anew.
upload-go-on-button = Go on sending
upload-other-file = This is another file: its size differs from the one that was begun. Choose that one, or discard it and send this one anew
upload-discard = Discard this file
upload-kept = { $count ->
    [one] A file that nobody uses is discarded after { $number } day.
   *[other] A file that nobody uses is discarded after { $number } days.
}
upload-gone = The file is no longer there. Send it again.
upload-unknown-language = The language of the texts cannot be told for certain. Choose it, then preview again.

# Work under way
import-preview-waiting = The preview waits for its turn
import-preview-running = The file is being compared with the register
import-preview-stopping = The preview is being stopped
import-import-waiting = The import waits for its turn
import-import-running = The import is being applied
import-import-stopping = The import is being stopped; what it has prepared is taken back
import-undo-waiting = The undo waits for its turn
import-undo-running = The import is being taken back
import-undo-stopping = The undo is being stopped
import-progress = Progress
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = { $number } % done
import-read = { $size } read so far
import-beginning = Beginning …
import-waits-for = Before it come:
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind }: { $file } ({ $who })
import-tried-again = It did not succeed and is tried again by itself.
import-look-again = Look again how far it is
import-stop = Stop
import-stopped = It was stopped as asked; nothing was changed.
# $error: in English, for whoever looks after the server
import-failed = It did not succeed, and nothing was changed. Try again; if it fails again, tell whoever runs the server: { $error }

# The preview
import-preview-heading = Preview of { $file }
import-preview-lead = Nothing has been changed yet. Each figure leads to its rows.
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = Chosen: { $state } · { $language } · { $audience }
import-changes-nothing = This file would change nothing: all that it says is in the register already.
import-changed-nothing = The import changed nothing: all that the file says was in the register already.
import-apply = Apply this import
import-apply-public = What is shown here becomes public at once and as a whole. It can be undone later.
import-apply-internal = What is shown here enters the register at once and as a whole, for those who have signed in alone. It can be undone later.
import-outdated = The register has changed since the preview, so the import was not applied. Below is a new preview; what differs from the old one is counted apart. Look at it, then apply it.
import-other-preview = The preview that you applied is no longer the newest. Look at this one, then apply it
import-since-heading = Since the preview before
import-since = Rows that were not there, or were different
# $number: how many are listed
import-refused-first = Of the refused records, only the first { $number } are listed. Correct the file, then send it again.
import-again-heading = Preview again, or by other choices
import-decide-heading = Decide, then preview
import-preview-button = Preview
import-fields = Fields that change
import-labels-heading = { $count ->
    [one] { $number } label is not known
   *[other] { $number } labels are not known
}
import-rows = { $count ->
    [one] { $number } row
   *[other] { $number } rows
}
import-kind-new = New
import-kind-revived = Returned
import-kind-changed = Changed
import-kind-texts-added = Text added
import-kind-documents-changed = Document corrected
import-kind-held-back = Held back
import-kind-refused = Refused
import-now = Now
import-afterwards = After the import
import-edited-stays = Somebody here has edited this entry: the edit stays, and the change at the source is shown beside it.
import-field-text = Text
import-field-position = Position of the State
import-field-number = Number
import-field-document = Source document
import-field-type = Type
import-field-states = States concerned
import-field-recommending = Recommending States
import-field-topics = Themes, affected persons, SDG
import-field-audience = Who may read it
import-field-mechanism = Human rights mechanism
import-field-session = Session
import-field-cycle = Cycle
import-field-published = Date of the document
import-field-edited = Edited here

# The result, and taking it back
import-entries-heading = Entries
import-entries-gone = None of these is in the register now.
import-figure-withdrawn = Taken back
import-figure-left = Left, since they were changed later
import-figure-documents-back = Documents described as before
import-undone-by = undone by this act
import-undo-of = takes this import back
import-undo-link = Undo this import …
import-undo-heading = Undo import { $id }?
import-undo-lead = All that { $file } has brought is taken back as one act: new entries go, changed ones are again what they were. It can be imported again later.
import-undo-takes = { $count ->
    [one] { $number } entry is taken back.
   *[other] { $number } entries are taken back.
}
import-undo-documents = { $count ->
    [one] { $number } document is described again as it was before:
   *[other] { $number } documents are described again as they were before:
}
import-undo-button = Undo the import
import-undo-not = Leave it as it is
