# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = Título
document-back = Volver al documento
document-back-to-edit = Volver al formulario
document-edit = Editar este documento
# A short link behind a document in a list.
document-edit-link = Editar
document-edit-heading = Editar un documento de origen
document-edit-lead = Lo que las importaciones dicen de este documento vale mientras no lo cambie aquí. Lo que usted cambia se mantiene, digan lo que digan después las importaciones; si devuelve un campo a lo que estas indican, vuelven a contar.
document-edit-lead-own = Describa el documento. Lo que escriba se mantiene, diga lo que diga después una importación.
# $value: what imported files say of this field
document-source-says = Según las importaciones: { $value }. Póngalo así y las importaciones volverán a contar.
document-source-silent = Las importaciones no indican nada aquí. Deje el campo vacío y volverán a contar.
# $code: the symbol of another document
document-wrong-known-other = Otro documento tiene la signatura «{ $code }». Dé otra signatura a este.
document-unchanged = No se ha cambiado nada, así que no hay nada que guardar. Cambie un campo o vuelva al documento.
document-saved-beside = El cambio se ha guardado. Entretanto otras personas habían cambiado otros campos; sus cambios también se conservan.
document-history-heading = Historial de un documento de origen
# A short link behind a document in a list.
document-history-link = Historial
document-today = Descripción actual
document-acts = Lo que se cambió
document-acts-none = No se ha cambiado nada desde que entró en el registro.
act-document-edited = Descripción cambiada por el mecanismo nacional
act-document-corrected = Corregido por la fuente
act-document-added = Documento añadido a mano
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = Alguien ha descrito aquí este documento: lo que fijó se mantiene, y lo que dice la fuente se guarda al lado.
