# Список рекомендаций, его фильтры, страница одной рекомендации.

## Список

recommendations-list-heading = Рекомендации
recommendations-list-heading-document = Рекомендации в документе { $document }
recommendations-list-total = { $count ->
    [0] Нет рекомендаций
    [one] { $number } рекомендация
    [few] { $number } рекомендации
    [many] { $number } рекомендаций
   *[other] { $number } рекомендации
}
recommendations-skip-to-results = Перейти к результатам

recommendations-words-label = Слова в тексте
recommendations-words-help = Ищутся все слова в любой форме. Заключите в «кавычки» слова, которые должны стоять рядом.

recommendations-filters-heading = Фильтры
recommendations-filters-apply = Применить фильтры
recommendations-filters-waiting = Список обновляется…

recommendations-sort-label = Сортировка
recommendations-sort-apply = Сортировать
recommendations-sort-relevance = По соответствию запросу
recommendations-sort-newest = Сначала новые
recommendations-sort-oldest = Сначала старые

recommendations-chips-heading = Действующие фильтры
recommendations-chips-remove = Снять фильтр:
recommendations-chips-clear = Снять все фильтры
recommendations-chips-words = Слова

recommendations-facet-chosen = { $count ->
    [one] выбрано: { $number }
    [few] выбрано: { $number }
    [many] выбрано: { $number }
   *[other] выбрано: { $number }
}
recommendations-facet-show-all = { $count ->
    [one] Показать все ({ $number })
    [few] Показать все ({ $number })
    [many] Показать все ({ $number })
   *[other] Показать все ({ $number })
}
recommendations-facet-back = Назад к списку
recommendations-facet-lead = Выберите значение, чтобы увидеть записи с ним. Число показывает, сколько их.
recommendations-facet-find = Найти в этом списке
recommendations-facet-find-button = Найти
recommendations-facet-is-chosen = выбрано
recommendations-facet-empty = Нет значений с такими буквами.

recommendations-empty-what = Ни одна запись не отвечает всем условиям поиска.
recommendations-empty-remedy = Вы можете:
recommendations-empty-spelling = проверить правописание слов
recommendations-empty-fewer-words = ввести меньше слов или другие слова
recommendations-empty-fewer-filters = снять один из фильтров, указанных выше
recommendations-empty-other-language = поискать на другом языке: не все тексты имеются на всех языках
recommendations-empty-clear = Показать все рекомендации

recommendations-card-paragraph = пункт
recommendations-card-text-in = Язык текста:

## Одна рекомендация

recommendations-record-title = { $kind } { $number } в документе { $symbol }
recommendations-record-title-plain = { $kind } в документе { $symbol }
recommendations-record-facts = Об этой записи
recommendations-record-aside = Источник и рубрики
recommendations-record-document = Исходный документ
recommendations-record-document-un = Читать документ на сайте ООН
recommendations-record-topics = Рубрики
recommendations-record-permalink = Постоянный адрес
recommendations-neighbours = Соседние записи того же документа
recommendations-neighbours-previous = Предыдущая
recommendations-neighbours-next = Следующая
recommendations-history = { $count ->
    [one] История записи: { $number } действие
    [few] История записи: { $number } действия
    [many] История записи: { $number } действий
   *[other] История записи: { $number } действия
}
recommendations-gone-date = Дата исключения
recommendations-gone-reason = Причина

recommendations-fact-state = Государство — объект обзора
recommendations-fact-mechanism = Правозащитный механизм
recommendations-fact-cycle = Цикл или сессия
recommendations-fact-recommending = Государства, вынесшие рекомендацию
recommendations-fact-position = Позиция государства
recommendations-fact-position-source = Источник сведений о позиции
recommendations-fact-document = Исходный документ
recommendations-fact-paragraph = Пункт
recommendations-fact-date = Дата документа
recommendations-fact-type = Вид

## Фильтры

facet-state = Государство
facet-mechanism = Правозащитный механизм
facet-cycle = Цикл
facet-document = Документ
facet-theme = Тема
facet-person = Затрагиваемые лица
facet-sdg-goal = Цель в области устойчивого развития
facet-sdg-target = Задача ЦУР
facet-position = Позиция государства
facet-recommending = Государство, вынесшее рекомендацию
facet-year = Год
facet-type = Вид
facet-language = Язык текста

without = Не указано
cycle-n = { $number }-й цикл
session-n = { $number }-я сессия

position-supported = Поддержана
position-noted = Принята к сведению

text-kind-official = Официальный текст
text-kind-national-translation = Национальный перевод
text-kind-plain-language = Текст на простом языке

tag-origin-un = ООН
tag-origin-national = Национальный механизм
tag-origin-suggestion = Предлагается

## Действия в истории записи

act-recommendation-received = Внесена в реестр
act-recommendation-changed = Изменена в источнике и обновлена
act-text-added = Добавлен текст
act-recommendation-withdrawn = Исключена из реестра
act-recommendation-revived = Возвращена в реестр

## Правки рядом с текстом ООН

text-un-changed-since = с тех пор ООН изменила свой текст
position-un-says = По данным ООН: { $position }
gone-import-undone = Импорт, с которым она поступила, отменён ({ $title }).

column-id = Идентификатор
column-text = Текст
column-language = Язык текста
column-sdg = ЦУР

entries-count = { $count ->
    [0] Нет записей
    [one] { $number } запись
    [few] { $number } записи
    [many] { $number } записей
   *[other] { $number } записи
}
recommendations-list-ended = При сортировке по соответствию список обрывается примерно после { $number } записей. Чтобы читать дальше, отсортируйте его по дате или сократите с помощью фильтров.
