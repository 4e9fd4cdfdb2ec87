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
trouble-truncated = Файл обрывается раньше, чем заканчивается запись { $row } (байт { $at }). Он скачан не полностью или в этой записи не закрыта скобка: скачайте его ещё раз.
trouble-after-the-end = После конца списка (байт { $at }) файл продолжается. Возможно, в нём соединены две выгрузки: разделите их и импортируйте по очереди.
trouble-record-too-large = Размер записи { $row } больше { $most } байт (она начинается с байта { $at }). Настоящих записей такого размера не бывает; файл повреждён или в этой записи не закрыта скобка.
trouble-unpacks-too-large = Размер распакованного файла больше { $most } байт. Настоящих выгрузок такого размера не бывает; чтение прекращено.
trouble-wrong-shape = Ни одна запись файла не имеет структуры Универсального индекса прав человека. Выберите его выгрузку в формате JSON, а не другой файл.
trouble-preview-too-large = Предварительный просмотр занял бы больше { $most } байт. Выберите одно государство или разделите файл и отправьте его части одну за другой.
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


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = Импорт
imports-lead = Отправьте выгрузку Универсального индекса прав человека в формате JSON, сжатую или нет. Вы увидите, что она изменит; до применения ничего не меняется.
imports-none = Пока ничего не импортировано.
uploads-heading = Файлы в работе
imports-done-heading = Выполненный импорт
import-file = Файл
import-stage = Состояние импорта
import-who = Кем
import-when = Когда
import-what = Что сделано
import-by-command-line = командная строка
import-by-system = программа
# $id: number of an import; $file: name of a file
import-title = Импорт { $id }: { $file }
import-undo-title = Отмена { $id }: { $file }
import-about-label = Государство, к которому относятся записи
import-about-hint = Записи о других государствах пропускаются.
import-all-states = Все государства в файле
import-language-label = Язык текстов
import-language-hint = Укажите, только если язык не распознан.
import-language-of-texts = По самим текстам
import-audience-label = Кто может читать импортированное
import-audience-internal = Внутреннее
import-audience-internal-what = Только вошедшие в систему. Уже опубликованные записи остаются публичными и ничего не получают из этого файла.
import-audience-public = Публичное
import-audience-public-what = Все — сразу после применения. Внутренние записи из этого файла тоже станут публичными.
import-audience-members = Члены механизма
import-audience-observers = Члены и наблюдатели
import-wrong-state = Выберите государство из списка
import-wrong-language = Выберите язык из списка
import-wrong-audience = Укажите, кто может читать импортированное

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } КБ
import-megabytes = { $amount } МБ
upload-file = Файл
upload-file-hint = JSON или JSON, сжатый gzip, не более { $most }.
upload-button = Отправить и просмотреть
upload-sent = Отправлено:
upload-lost = Связь прервалась. Отправка продолжится сама, когда связь восстановится; полученное сохранено.
upload-no-file = Выберите файл для отправки
upload-empty = Файл «{ $name }» пуст. Выгрузите записи ещё раз и отправьте новый файл
upload-too-large = Файл больше допустимых { $most }. Сожмите его gzip или выгрузите меньше записей
upload-no-room = На сервере осталось { $free }, а нужно { $needed }. Сообщите тому, кто его обслуживает; ничего не сохранено
# $found: one of the upload-found-… below
upload-unfit = Файл «{ $name }» не принят: похоже, это { $found }. Выберите выгрузку Универсального индекса прав человека в формате JSON в том виде, в каком она была скачана
upload-found-nothing = файл без содержимого
upload-found-object = JSON, но не список записей
upload-found-pdf = документ PDF
upload-found-zip = таблица, документ Word или иной архив ZIP
upload-found-old-office = документ старой офисной программы
upload-found-markup = веб-страница или XML
upload-found-picture = изображение
upload-found-text = простой текст, например CSV
upload-found-bad-gzip = сжатый файл, повреждённый или сжатый дважды
upload-found-unknown = не текст
upload-state-receiving = Отправка не завершена
upload-state-undecided = Ждёт решения
upload-state-previewing = Просматривается
upload-state-previewed = Просмотрен, не применён
upload-state-applying = Применяется
# $size: size of the file; $who: a person
upload-of = { $size }, отправитель: { $who }
upload-received = Получено { $received } из { $size }.
upload-go-on = Тот же файл, чтобы продолжить
upload-go-on-hint = Отправляется только недостающее. Нужен браузер со скриптами; без них отправьте файл заново.
upload-go-on-button = Продолжить отправку
upload-other-file = Это другой файл: его размер отличается от начатого. Выберите тот файл или удалите его и отправьте этот заново
upload-discard = Удалить этот файл
upload-kept = { $count ->
    [one] Неиспользуемый файл удаляется через { $number } день.
    [few] Неиспользуемый файл удаляется через { $number } дня.
    [many] Неиспользуемый файл удаляется через { $number } дней.
   *[other] Неиспользуемый файл удаляется через { $number } дня.
}
upload-gone = Файла больше нет. Отправьте его ещё раз.
upload-unknown-language = Язык текстов не удаётся определить достоверно. Выберите его и просмотрите снова.

# Work under way
import-preview-waiting = Просмотр ждёт своей очереди
import-preview-running = Файл сравнивается с реестром
import-preview-stopping = Просмотр останавливается
import-import-waiting = Импорт ждёт своей очереди
import-import-running = Импорт применяется
import-import-stopping = Импорт останавливается; подготовленное удаляется
import-undo-waiting = Отмена ждёт своей очереди
import-undo-running = Импорт отменяется
import-undo-stopping = Отмена останавливается
import-progress = Ход работы
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = Выполнено { $number } %
import-read = Прочитано { $size }
import-beginning = Начинаем…
import-waits-for = Перед ним в очереди:
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind }: { $file } ({ $who })
import-tried-again = Не удалось; попытка повторится автоматически.
import-look-again = Посмотреть ход работы ещё раз
import-stop = Остановить
import-stopped = Остановлено по просьбе; ничего не изменено.
# $error: in English, for whoever looks after the server
import-failed = Не удалось, ничего не изменено. Попробуйте ещё раз; если не получится, сообщите тому, кто обслуживает сервер: { $error }

# The preview
import-preview-heading = Просмотр: { $file }
import-preview-lead = Пока ничего не изменено. Каждое число ведёт к своим строкам.
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = Выбрано: { $state } · { $language } · { $audience }
import-changes-nothing = Этот файл ничего не изменит: всё, что в нём есть, уже внесено в реестр.
import-changed-nothing = Импорт ничего не изменил: всё из файла уже было в реестре.
import-apply = Применить импорт
import-apply-public = Всё показанное здесь станет публичным сразу и целиком. Позже это можно отменить.
import-apply-internal = Всё показанное здесь войдёт в реестр сразу и целиком, только для вошедших в систему. Позже это можно отменить.
import-outdated = После просмотра реестр изменился, поэтому импорт не применён. Ниже — новый просмотр; отличия от прежнего подсчитаны отдельно. Ознакомьтесь и примените.
import-other-preview = Применённый просмотр уже не последний. Ознакомьтесь с этим и примените его
import-since-heading = По сравнению с прежним просмотром
import-since = Новые или изменившиеся строки
import-refused-first = Из отклонённых записей показаны только первые { $number }. Исправьте файл и отправьте его снова.
import-again-heading = Просмотреть снова или с другими условиями
import-decide-heading = Решите и просмотрите
import-preview-button = Просмотреть
import-fields = Изменяемые поля
import-labels-heading = { $count ->
    [one] Неизвестна { $number } метка
    [few] Неизвестны { $number } метки
    [many] Неизвестно { $number } меток
   *[other] Неизвестно { $number } метки
}
import-rows = { $count ->
    [one] { $number } строка
    [few] { $number } строки
    [many] { $number } строк
   *[other] { $number } строки
}
import-kind-new = Новая
import-kind-revived = Возвращена
import-kind-changed = Изменена
import-kind-texts-added = Добавлен текст
import-kind-documents-changed = Исправлен документ
import-kind-held-back = Не принята
import-kind-refused = Отклонена
import-now = Сейчас
import-afterwards = После импорта
import-edited-stays = Запись была отредактирована здесь: правка сохраняется, изменение источника показывается рядом.
import-field-text = Текст
import-field-position = Позиция государства
import-field-number = Номер
import-field-document = Исходный документ
import-field-type = Вид
import-field-states = Государства, к которым относится
import-field-recommending = Государства, вынесшие рекомендацию
import-field-topics = Темы, затрагиваемые лица, ЦУР
import-field-audience = Кто может читать
import-field-mechanism = Правозащитный механизм
import-field-session = Сессия
import-field-cycle = Цикл
import-field-published = Дата документа
import-field-edited = Отредактировано здесь

# The result, and taking it back
import-entries-heading = Записи
import-entries-gone = Ни одной из них сейчас нет в реестре.
import-figure-withdrawn = Отменено
import-figure-left = Оставлено, так как изменялись позже
import-figure-documents-back = Документы, описание которых возвращено
import-undone-by = отменён этим действием
import-undo-of = отменяет этот импорт
import-undo-link = Отменить этот импорт…
import-undo-heading = Отменить импорт { $id }?
import-undo-lead = Всё, что принёс файл { $file }, отменяется одним действием: новые записи уходят, изменённые становятся прежними. Файл можно импортировать снова.
import-undo-takes = { $count ->
    [one] Отменяется { $number } запись.
    [few] Отменяются { $number } записи.
    [many] Отменяется { $number } записей.
   *[other] Отменяется { $number } записи.
}
import-undo-documents = { $count ->
    [one] Будет возвращено прежнее описание { $number } документа:
    [few] Будут возвращены прежние описания { $number } документов:
   *[other] Будут возвращены прежние описания { $number } документов:
}
import-undo-button = Отменить импорт
import-undo-not = Оставить как есть
