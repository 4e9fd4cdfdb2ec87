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
trouble-truncated = The file ends in the middle of a record (byte { $at }). It was probably not downloaded completely: download it again.
trouble-after-the-end = After the end of the list (byte { $at }) the file goes on. Perhaps two exports were put together: separate them and import one after the other.
trouble-record-too-large = A record is larger than { $most } bytes (it begins at byte { $at }). No real record is; the file is damaged.
trouble-unpacks-too-large = The file unpacks to more than { $most } bytes. No real export is that large; it was not read further.
trouble-wrong-shape = No record of the file has the shape of the Universal Human Rights Index. Choose its JSON export, not another file.
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
