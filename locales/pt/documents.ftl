# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = Título
document-back = Voltar ao documento
document-back-to-edit = Voltar ao formulário
document-edit = Editar este documento
# A short link behind a document in a list.
document-edit-link = Editar
document-edit-heading = Editar um documento de origem
document-edit-lead = O que as importações dizem deste documento vale enquanto não o alterar aqui. O que alterar mantém-se, digam o que disserem depois as importações; se repuser num campo o que elas indicam, voltam a contar.
document-edit-lead-own = Descreva o documento. O que escrever mantém-se, diga o que disser depois uma importação.
# $value: what imported files say of this field
document-source-says = Segundo as importações: { $value }. Reponha este valor e as importações voltam a contar.
document-source-silent = As importações nada indicam aqui. Deixe o campo vazio e elas voltam a contar.
# $code: the symbol of another document
document-wrong-known-other = Outro documento tem a cota «{ $code }». Dê outra cota a este.
document-unchanged = Nada foi alterado, por isso nada há para guardar. Altere um campo ou volte ao documento.
document-saved-beside = A alteração foi guardada. Entretanto outras pessoas tinham alterado outros campos; as suas alterações também se mantêm.
document-history-heading = Histórico de um documento de origem
# A short link behind a document in a list.
document-history-link = Histórico
document-today = Descrição atual
document-acts = O que foi alterado
document-acts-none = Nada foi alterado desde que entrou no registo.
act-document-edited = Descrição alterada pelo mecanismo nacional
act-document-corrected = Corrigido pela fonte
act-document-added = Documento acrescentado à mão
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = Alguém descreveu aqui este documento: o que fixou mantém-se, e o que a fonte diz fica guardado ao lado.
