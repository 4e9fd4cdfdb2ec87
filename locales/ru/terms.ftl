terms-heading = Классификаторы
terms-what = Темы, затрагиваемые лица, виды записей, виды документов, правозащитные механизмы, государства: их названия и собственные термины.
terms-lead = Выберите термин, чтобы изменить его название. Код не меняется никогда, поэтому адреса и файлы остаются верными.
terms-list-theme = Темы
terms-list-person = Затрагиваемые лица
terms-list-sdg-goal = ЦУР
terms-list-sdg-target = Задачи ЦУР
terms-list-type = Виды записей
terms-list-mechanism = Правозащитные механизмы
terms-list-document-type = Виды документов
terms-list-state = Государства
terms-list-institution-kind = Виды ведомств и организаций
terms-list-measure-kind = Виды действий
terms-list-framework-kind = Виды планов
terms-find = Найти термин
terms-none-found = Ни один термин не содержит этих букв ни на одном языке. Введите меньше букв или добавьте термин ниже.
terms-entries = Записи
terms-documents = Документы
terms-missing = Нет названия на языках
terms-added = Добавлено здесь
terms-reworded = Изменено название
terms-add = Добавить собственный термин
terms-add-hint = Достаточно одного названия; термин без названия на каком-либо языке показывается на другом. Код образуется из английского названия, а если его нет — из первого.
terms-add-button = Добавить
terms-kind = Вид механизма
terms-code = Код
terms-name-hint = Очистите поле, чтобы вернуть название из программы.
terms-given = В программе: { $name }
terms-standing = Предлагается для новых записей
terms-standing-hint = Выведенный термин остаётся у записей, где он есть. Если указана замена, импорт использует её.
terms-standing-offered = Да
terms-standing-retired = Выведен
terms-standing-instead = Выведен; использовать «{ $name }»
terms-aliases = Другие написания
terms-aliases-hint = Обозначения, которыми источники называют этот термин, по одному в строке. Следующий импорт их поймёт.
# An added term that an import brought.
terms-from-source = Из источника
# $name: the name of the term to be used instead
terms-replace = Присвоить «{ $name }» записям с этим термином: групповое изменение с предварительным просмотром, которое можно отменить
terms-spreadsheet = В электронной таблице
terms-spreadsheet-what = Файл со всеми терминами этого списка и столбцом для каждого языка. Измените, что нужно, не трогайте коды и отправьте файл обратно: вы увидите изменения прежде, чем что-либо будет сделано. Пустая ячейка возвращает формулировку программы.
terms-spreadsheet-take = Скачать файл (CSV)
terms-spreadsheet-file = Файл, сохранённый как CSV (UTF-8)
terms-spreadsheet-send = Отправить файл и посмотреть
terms-sheet-heading = { $count ->
    [0] Термины не меняются
    [one] Меняется { $number } термин
    [few] Меняются { $number } термина
    [many] Меняются { $number } терминов
   *[other] Меняются { $number } термина
}
terms-sheet-refused = { $count ->
    [one] Не принята { $number } строка
    [few] Не приняты { $number } строки
    [many] Не приняты { $number } строк
   *[other] Не приняты { $number } строки
}
# $line: the number of a line of the file
terms-sheet-line = Строка { $line }
terms-sheet-apply = { $count ->
    [one] Внести изменение
    [few] Внести { $number } изменения
    [many] Внести { $number } изменений
   *[other] Внести { $number } изменения
}
terms-sheet-differs = Пока вы смотрели, термины изменились. Вот что файл меняет теперь.
terms-sheet-nothing = Файл не меняет ничего, что можно было бы принять.
terms-sheet-none = Выберите файл.
terms-sheet-large = Файл больше мегабайта. Отправьте только изменённые строки.
terms-sheet-not-utf8 = Файл не в кодировке UTF-8, и буквы были бы потеряны. Сохраните его как «CSV UTF-8».
terms-sheet-columns = Первая строка должна называть столбцы: «code» и, по выбору, коды языков, «retired», «spellings», каждый один раз. Скачайте файл заново и измените его.
# $most: how many rows it takes
terms-sheet-rows = В файле больше { $most } строк. Отправьте только изменённые.
# $code: what stands in the row
terms-sheet-unknown = в этом списке нет термина с кодом «{ $code }». Не меняйте коды; новые термины добавляйте на странице списка.
terms-sheet-twice = код «{ $code }» уже был в одной из строк. Оставьте одну.
terms-sheet-instead = «{ $code }» не является другим термином этого списка. Напишите его код, «-», если его нет, или ничего, пока термин предлагается.
terms-wrong-long = Слишком длинно; сократите до { $most } знаков.
terms-wrong-many = Слишком много написаний; оставьте не более { $most }.
terms-wrong-taken = «{ $name }» уже обозначает термин «{ $term }». Выберите другое название или используйте этот термин.
terms-wrong-nameless = Термину нужно название хотя бы на одном языке.
terms-wrong-kind = Выберите вид механизма из списка.
terms-wrong-instead = Выберите из списка другой предлагаемый термин.
terms-move-up = Выше
terms-move-down = Ниже
terms-move-in = Поставить перед остальными
terms-move-out = Убрать с отведённого места
terms-place = Место
terms-place-hint = Термины, которым отведено место, стоят перед всеми остальными везде, где предлагается список. Переместить их выше или ниже можно на странице списка.
