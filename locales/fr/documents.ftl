# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = Titre
document-back = Retour au document
document-back-to-edit = Retour au formulaire
document-edit = Modifier ce document
# A short link behind a document in a list.
document-edit-link = Modifier
document-edit-heading = Modifier un document source
document-edit-lead = Ce que les importations disent de ce document vaut tant que vous ne le modifiez pas ici. Ce que vous modifiez demeure, quoi que disent ensuite les importations ; remettez un champ à la valeur qu’elles indiquent et elles font de nouveau foi.
document-edit-lead-own = Décrivez le document. Ce que vous écrivez demeure, quoi qu’en dise ensuite une importation.
# $value: what imported files say of this field
document-source-says = Selon les importations : { $value }. Remettez cette valeur et les importations font de nouveau foi.
document-source-silent = Les importations n’indiquent rien ici. Laissez le champ vide et elles font de nouveau foi.
# $code: the symbol of another document
document-wrong-known-other = Un autre document porte la cote « { $code } ». Donnez une autre cote à celui-ci.
document-unchanged = Rien n’a été modifié : il n’y a rien à enregistrer. Modifiez un champ ou revenez au document.
document-saved-beside = La modification est enregistrée. Entre-temps, d’autres personnes avaient modifié d’autres champs ; leurs modifications sont conservées aussi.
document-history-heading = Historique d’un document source
# A short link behind a document in a list.
document-history-link = Historique
document-today = Description actuelle
document-acts = Modifications
document-acts-none = Rien n’a été modifié depuis son entrée dans le registre.
act-document-edited = Description modifiée par le mécanisme national
act-document-corrected = Corrigé par la source
act-document-added = Document ajouté à la main
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = Une personne a décrit ce document ici : ce qu’elle a fixé demeure, et ce que dit la source est conservé à côté.
