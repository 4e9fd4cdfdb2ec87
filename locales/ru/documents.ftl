# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = Название
document-back = Назад к документу
document-back-to-edit = Назад к форме
document-edit = Изменить этот документ
# A short link behind a document in a list.
document-edit-link = Изменить
document-edit-heading = Изменить исходный документ
document-edit-lead = То, что сообщают о документе импортируемые файлы, действует, пока вы не измените это здесь. Ваше изменение сохраняется, что бы ни сообщили файлы впоследствии; верните в поле то, что сообщают они, и оно снова будет браться из них.
document-edit-lead-own = Опишите документ. Написанное вами сохраняется, что бы ни сообщил впоследствии импорт.
# $value: what imported files say of this field
document-source-says = В импортируемых файлах: { $value }. Укажите это значение, и оно снова будет браться из них.
document-source-silent = В импортируемых файлах здесь ничего не указано. Оставьте поле пустым, и оно снова будет браться из них.
# $code: the symbol of another document
document-wrong-known-other = Условное обозначение «{ $code }» уже есть у другого документа. Укажите для этого другое.
document-unchanged = Ничего не изменено, сохранять нечего. Измените поле или вернитесь к документу.
document-saved-beside = Изменение сохранено. Тем временем другие изменили другие поля; их изменения тоже сохранены.
document-history-heading = История исходного документа
# A short link behind a document in a list.
document-history-link = История
document-today = Как он описан сегодня
document-acts = Что изменялось
document-acts-none = С момента внесения в реестр ничего не изменялось.
act-document-edited = Описание изменено национальным механизмом
act-document-corrected = Исправлено источником
act-document-added = Документ добавлен вручную
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = Этот документ описан здесь человеком: указанное им сохраняется, а сведения источника хранятся рядом.
