# Главная страница.

insight-overview-title = Главная
insight-overview-heading = Что рекомендуют правозащитные механизмы
insight-overview-lead = Все рекомендации, адресованные государству в рамках универсального периодического обзора, договорными органами, специальными процедурами и региональными механизмами, — в едином реестре, открытом для всех.
insight-overview-search-label = Поиск по реестру
insight-overview-search-hint = Слова из рекомендации, рубрика или условное обозначение документа.
insight-overview-figures = Реестр в цифрах
insight-overview-charts = Диаграммы
insight-overview-latest = Новое в реестре

insight-figure-recommendations = { $count ->
    [one] рекомендация
    [few] рекомендации
    [many] рекомендаций
   *[other] рекомендации
}
insight-figure-supported = поддержано
insight-figure-noted = принято к сведению
insight-figure-mechanisms = { $count ->
    [one] механизм
    [few] механизма
    [many] механизмов
   *[other] механизма
}
insight-figure-documents = { $count ->
    [one] исходный документ
    [few] исходных документа
    [many] исходных документов
   *[other] исходного документа
}

insight-chart-table = Данные в таблице
insight-chart-mechanism = Рекомендации по механизмам
insight-chart-year = Рекомендации по годам
insight-chart-theme = Самые частые темы
insight-chart-person = Чаще всего затрагиваемые лица
insight-chart-sdg = Рекомендации по Целям в области устойчивого развития
insight-chart-position = Позиции государства
insight-column-mechanism = Механизм
insight-column-year = Год
insight-column-theme = Тема
insight-column-person = Затрагиваемые лица
insight-column-sdg = Цель
insight-column-position = Позиция
insight-column-recommendations = Рекомендации

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = Пробелы
gaps-lead = За что никто не взялся, что остановилось, что противоречит само себе. Каждое число ведёт к своему списку.
gaps-of-entries = Рекомендации
gaps-of-measures = Меры
gaps-column-gap = Пробел
gaps-column-count = Число
gaps-column-why = Почему это важно
gaps-column-day = Дата
gaps-likeness = Тексты сравниваются по общим словам примерно через минуту после изменения реестра. Найденное — подсказка: решают люди.
gap-none = Без этих пробелов
desk-gaps = Пробелы
desk-gaps-what = Что осталось без ответственного, мер или подтверждений, что просрочено и что противоречит само себе.
gap-no-lead = Без головного ведомства
gap-why-no-lead = За неё никто не отвечает: у неё нет головного ведомства.
gap-no-measure = Без мер
gap-why-no-measure = Для её выполнения ничего не запланировано.
gap-noted-moving = Приняты к сведению, но выполняются
gap-why-noted-moving = Государство лишь приняло её к сведению, а мера её выполняет. Позиция или сведения о ней могли устареть.
gap-contradictory = Противоречивые позиции
gap-why-contradictory = Почти такой же текст в одном месте поддержан, а в другом принят к сведению.
gap-asked-of-several = Одно и то же поручено нескольким ведомствам
gap-why-asked-of-several = За почти одинаковый текст отвечают разные ведомства, и у каждого могут спросить одно и то же.
gap-repeated = Повторены без продвижения
gap-why-repeated = Тот же механизм вынес её снова почти в тех же словах, а результата нет.
gap-overdue = Просроченные меры
gap-why-overdue = Последний день прошёл, а мера не завершена и не отозвана.
gap-no-update = Меры без сообщений о ходе выполнения
gap-why-no-update = Мера начата, но ни одно сообщение о ней ещё не принято.
gap-old-evidence = Устаревшие подтверждения
gap-why-old-evidence = { $count ->
    [one] Самому новому подтверждению меры больше { $number } месяца.
    [few] Самому новому подтверждению меры больше { $number } месяцев.
   *[many] Самому новому подтверждению меры больше { $number } месяцев.
}

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = Сводка
dashboard-lead = Что требуется, кто за это отвечает и что уже сделано. Каждое число ведёт ровно к тем строкам, которые оно считает.
dashboard-institution-lead = За что отвечает это ведомство и как идут его меры.
dashboard-waiting = Ожидают решения или ответа
dashboard-figures = Числа
dashboard-by-mechanism = По правозащитным механизмам
dashboard-by-institution = По ведомствам
dashboard-by-cluster = По группам
public-progress-heading = Ход выполнения
public-progress-link = Кто за них отвечает и что уже сделано
public-progress-lead = Что вынесли механизмы, какие ведомства за это отвечают и что они делают, насколько это опубликовано. Завершённая мера — ещё не выполненная рекомендация.
desk-dashboard = Сводка
desk-dashboard-what = Числа по механизмам, ведомствам и группам; каждое ведёт к своему списку.
# Heads of columns and labels of large numbers.
figure-entries = Записи
figure-led = Записи, где головное
figure-supporting = Записи, где соисполнитель
figure-supported = Поддержаны
figure-noted = Приняты к сведению
figure-without-lead = Без головного ведомства
figure-without-measure = Без мер
figure-with-under-way = С выполняемой мерой
figure-with-late = С просроченной мерой
figure-with-completed = С завершённой мерой
figure-under-way = Выполняемые меры
figure-late = Просроченные меры
figure-to-come = Предстоящие меры
figure-completed = Завершённые меры
figure-reporting-late = Отчётность просрочена
figure-reporting-on-time = Отчитались в срок
figure-reporting-no-data = Отчётности ещё нет
dashboard-whole = { $count ->
    [one] Все строки ({ $number })
    [few] Все строки ({ $number })
    [many] Все строки ({ $number })
   *[other] Все строки ({ $number })
}
