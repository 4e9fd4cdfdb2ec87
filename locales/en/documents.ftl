# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = Title
document-back = Back to the document
document-back-to-edit = Back to the form
document-edit = Edit this document
# A short link behind a document in a list.
document-edit-link = Edit
document-edit-heading = Edit a source document
document-edit-lead = What imports say of this document stands until you change it here. What you change stays, whatever imports say later; set a field back to what they say, and they count again.
document-edit-lead-own = Describe the document. What you write stays, whatever an import says later.
# $value: what imported files say of this field
document-source-says = Imports say: { $value }. Set it so, and imports count again.
document-source-silent = Imports say nothing here. Leave it empty, and imports count again.
# $code: the symbol of another document
document-wrong-known-other = Another document has the symbol “{ $code }”. Give this one another symbol.
document-unchanged = Nothing was changed, so there is nothing to save. Change a field, or go back to the document.
document-saved-beside = The change has been saved. Meanwhile others had changed other fields; their changes are kept too.
document-history-heading = History of a source document
# A short link behind a document in a list.
document-history-link = History
document-today = As it is described today
document-acts = What was changed
document-acts-none = Nothing has been changed since it came into the register.
act-document-edited = Described anew by the national mechanism
act-document-corrected = Corrected by the source
act-document-added = Document added by hand
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = Somebody here has described this document: what they set stays, and what the source says is kept beside it.
