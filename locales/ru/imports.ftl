# Приём файлов: предварительный просмотр, отказы, ошибки в файле.

import-preview = Предварительный просмотр: { $file } ({ $language }). Изменения не внесены.
import-done = Файл { $file } ({ $language }) загружен: импорт № { $id }.
import-nothing = Файл { $file } ({ $language }) ничего не меняет; импорт не выполнялся.
import-resumed = Импорт № { $id } продолжается с места остановки.

import-figure-read = Записей в файле
import-figure-new = Новых
import-figure-revived = Возвращено в реестр
import-figure-changed = Изменено
import-figure-texts-added = Добавлено текстов на этом языке
import-figure-documents-changed = Документы, исправленные источником
import-figure-unchanged = Без изменений
import-figure-repeated = Повторов в файле
import-figure-passed-over = О других государствах
import-figure-refused = Отклонено
import-figure-edited-since = Изменено в источнике после правки здесь (правка сохранена)
import-figure-held-back = Не приняты: записи уже опубликованы, а импорт внутренний
import-figure-other-language = По-видимому, на другом языке

import-refused-row = Запись { $row } (байт { $byte }) отклонена: { $reason }
import-unknown-label = { $count ->
    [one] Значение «{ $label }» ({ $field }) неизвестно и пропущено в { $number } записи.
    [few] Значение «{ $label }» ({ $field }) неизвестно и пропущено в { $number } записях.
    [many] Значение «{ $label }» ({ $field }) неизвестно и пропущено в { $number } записях.
   *[other] Значение «{ $label }» ({ $field }) неизвестно и пропущено в { $number } записи.
}
import-changed-row = { $number }: { $fields }
import-changed-edited = изменена в источнике после правки здесь

refusal-not-a-record = это не запись выгрузки; исправьте или удалите её.
refusal-no-id = в ней нет AnnotationId, поэтому её нельзя будет распознать повторно.
refusal-empty = в ней нет текста.
refusal-unknown-mechanism = указанный орган не значится среди известных механизмов; добавьте его к механизмам или исправьте.

trouble-not-an-array = Этот файл не является выгрузкой из Универсального индекса прав человека: он должен начинаться с «[» (байт { $at }). Выгрузите данные ещё раз в формате JSON и не открывайте файл в другой программе до его загрузки сюда.
trouble-truncated = Файл обрывается посреди записи (байт { $at }). Вероятно, он скачан не полностью: скачайте его ещё раз.
trouble-after-the-end = После конца списка (байт { $at }) файл продолжается. Возможно, в нём соединены две выгрузки: разделите их и импортируйте по очереди.
trouble-record-too-large = Размер записи больше { $most } байт (она начинается с байта { $at }). Настоящих записей такого размера не бывает; файл повреждён.
trouble-unpacks-too-large = Размер распакованного файла больше { $most } байт. Настоящих выгрузок такого размера не бывает; чтение прекращено.
trouble-wrong-shape = Ни одна запись файла не имеет структуры Универсального индекса прав человека. Выберите его выгрузку в формате JSON, а не другой файл.
trouble-unknown-language = Язык текстов не удаётся определить достоверно. Укажите его параметром --lang (ar, en, es, fr, pt, ru или zh).
trouble-changed-since = Файл изменился после предварительного просмотра. Просмотрите его ещё раз, затем импортируйте.
trouble-unreadable = Не удаётся прочитать файл: { $message }
trouble-disk-full = На диске свободно { $free } байт, а требуется около { $needed }. Освободите место и повторите попытку; изменения не внесены.

undo-done = Импорт № { $id } отменён.
undo-withdrawn = { $count ->
    [one] Изъята { $number } запись.
    [few] Изъято { $number } записи.
    [many] Изъято { $number } записей.
   *[other] Изъято { $number } записи.
}
undo-left = { $count ->
    [0] С тех пор ни одна запись не изменялась.
    [one] { $number } запись с тех пор изменялась и оставлена как есть:
    [few] { $number } записи с тех пор изменялись и оставлены как есть:
    [many] { $number } записей с тех пор изменялись и оставлены как есть:
   *[other] { $number } записи с тех пор изменялись и оставлены как есть:
}
undo-documents = { $count ->
    [one] Возвращено прежнее описание { $number } документа.
    [few] Возвращены прежние описания { $number } документов.
   *[other] Возвращены прежние описания { $number } документов.
}
# $document: symbol of a document
undo-document-left = С тех пор источник описал { $document } по-новому; описание оставлено без изменений.
undo-left-by-import = изменена импортом № { $id }; чтобы изъять её, сначала отмените этот импорт
undo-left-by-person = исправлена человеком

import-state-pending = выполняется
import-state-visible = применён
import-state-undone = отменён
import-state-abandoned = прекращён
