# Plans, programmes and pledges, with their objectives.

frameworks-heading = Планы и обязательства
frameworks-what = План развития, рамочная программа сотрудничества ООН, обязательства: перечни целей, которым служат группы рекомендаций и меры.
frameworks-lead = Как выполнение рекомендаций по правам человека служит тому, что государство запланировало и обещало, и каким целям пока не служит ничто.
frameworks-keep = Цель никогда не удаляется, поскольку ей могут служить группы рекомендаций и меры: её выводят из употребления.
frameworks-to-keep = Вести эти перечни
frameworks-objectives = Цели планов
facet-without-objective = Без цели плана
framework-new = Добавить план или обязательство
framework-new-what = Сначала укажите, что это; затем загрузите цели из файла или добавьте их по одной.
framework-kind = Вид
framework-name = Название
framework-publisher = Кем принято
framework-source = Документ, из которого взято
framework-source-hint = Например, закон, указ или условное обозначение документа ООН.
framework-starts = Первый день
framework-ends = Последний день
framework-ends-hint = После него цели больше не предлагаются; то, что им служит, остаётся.
framework-period = С и по
framework-objectives = Цели
framework-objectives-served = Охвачено
framework-ended = завершено
framework-served = Что ему служит
framework-served-of = { $count ->
    [one] Охвачено: { $served } из { $number } цели
    [few] Охвачено: { $served } из { $number } целей
    [many] Охвачено: { $served } из { $number } целей
   *[other] Охвачено: { $served } из { $number } цели
}
framework-served-what = То, что служит цели, учитывается и в вышестоящих. Каждое число ведёт к своему списку; недоступное читателю не учитывается.
framework-empty = Целей пока нет.
framework-about = Сведения о плане
framework-edit = Изменить план
framework-sheet-what = Файл со строкой на каждую цель: «code» (код), «parent» (код вышестоящей цели) и столбец для каждого языка. Верните его или пришлите свой: вы увидите, что он изменит, прежде чем что-либо будет сделано. Цели, которых нет в файле, выводятся из употребления.
framework-sheet-take = Получить файл (CSV)
framework-sheet-heading = Что меняет файл
framework-sheet-differs = Пока вы смотрели, план изменился. Вот что файл меняет теперь.
framework-sheet-order = Порядок целей изменится.
framework-sheet-apply = Внести эти изменения
framework-sheet-columns = В первой строке должны стоять названия столбцов: «code», «parent» и коды языков; каждая следующая строка — цель. Получите файл заново и измените его.
framework-sheet-added = { $count ->
    [one] { $number } новая цель
    [few] { $number } новые цели
    [many] { $number } новых целей
   *[other] { $number } новой цели
}
framework-sheet-changed = { $count ->
    [one] Меняется { $number } цель
    [few] Меняются { $number } цели
    [many] Меняется { $number } целей
   *[other] Меняется { $number } цели
}
framework-sheet-retired = { $count ->
    [one] { $number } цели нет в файле; она выводится из употребления
    [few] { $number } целей нет в файле; они выводятся из употребления
    [many] { $number } целей нет в файле; они выводятся из употребления
   *[other] { $number } цели нет в файле; они выводятся из употребления
}
framework-undo = Отменить последнее изменение целей
framework-undo-made = Последнее изменение
framework-undo-lead = Всё изменение отменяется одним действием, которое, в свою очередь, тоже можно отменить. Добавленные им цели выводятся из употребления, но не удаляются: им могут служить группы рекомендаций и меры.
framework-undo-button = Отменить изменение
framework-undo-nothing = Нет изменения целей, которое можно было бы отменить.
framework-wrong-kind = Выберите вид плана.
framework-wrong-name = Дайте название хотя бы на одном языке.
framework-wrong-taken = Кто-то другой только что добавил план с таким названием. Найдите его в перечне; если ваш план — другой, сохраните снова.
framework-wrong-outdated = Тем временем кто-то другой изменил план. Посмотрите, каков он теперь, и сохраните снова.
framework-wrong-many = В плане не может быть больше целей, чем { $number }.
objective-new = Добавить цель
objective-name = Цель
objective-code = Код
objective-code-hint = Как он стоит в плане, например 2.1. Он никогда не меняется.
objective-parent = Входит в
objective-at-top = Ни во что: верхний уровень
objective-retired = выведена из употребления
objective-retire = Вывести эту цель из употребления
objective-retire-what = Она больше не предлагается; группы рекомендаций и меры, которые ей служат, сохраняют её.
objective-unserved = пока ничего
# $code: what was typed
objective-wrong-code = «{ $code }» не может быть кодом. Используйте буквы, цифры, точки, дефисы или знаки подчёркивания без пробелов, не более 40.
objective-wrong-twice = Код «{ $code }» уже есть у другой цели. Выберите другой код или оставьте одну из них.
objective-wrong-name = Дайте цели название хотя бы на одном языке.
# $parent: the code that was typed
objective-wrong-parent = В этом плане нет цели с кодом «{ $parent }». Напишите код вышестоящей цели или оставьте поле пустым.
objective-wrong-circle = Цель оказалась бы внутри самой себя через «{ $parent }». Выберите другую вышестоящую цель.
act-framework-added = План добавлен
act-framework-changed = Описание плана изменено
act-objectives-set = Цели изменены
act-objectives-undone = Изменение целей отменено
