# Правозащитные механизмы, их документы, государства.

mechanisms-index-heading = Правозащитные механизмы
mechanisms-index-lead = Органы, которые рассматривают положение в государстве и выносят ему рекомендации. Число показывает, сколько рекомендаций каждого из них внесено в реестр.

mechanism-kind-upr = Универсальный периодический обзор
mechanism-kind-treaty-body = Договорные органы
mechanism-kind-special-procedure = Специальные процедуры
mechanism-kind-regional = Региональные механизмы
mechanism-kind-national = Национальные органы

mechanisms-documents-heading = Исходные документы
mechanisms-documents-lead = Доклады и заключительные замечания, в которых вынесены рекомендации. Условное обозначение ведёт ко всем рекомендациям документа.
mechanisms-documents-all = Все исходные документы
documents-count = { $count ->
    [one] { $number } документ
    [few] { $number } документа
    [many] { $number } документов
   *[other] { $number } документа
}
mechanisms-documents-un = Читать на сайте ООН

mechanisms-states-heading = Государства
mechanisms-states-lead = Название государства ведёт к рекомендациям, в которых оно указано. Число показывает, сколько таких рекомендаций.
mechanisms-states-under-review = Государства — объекты обзора
mechanisms-states-recommending = Государства, вынесшие рекомендации
