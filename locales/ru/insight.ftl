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
