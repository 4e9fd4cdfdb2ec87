# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = Ход осуществления
status-track = Государство
assessment-track = Другие
grade-track = Договорные органы
assessment-back = Назад к рекомендации

# How long ago something was confirmed.
assessment-age-today = сегодня
assessment-age-days = { $count ->
    [one] { $number } день назад
    [few] { $number } дня назад
    [many] { $number } дней назад
   *[other] { $number } дня назад
}
assessment-age-months = { $count ->
    [one] { $number } месяц назад
    [few] { $number } месяца назад
    [many] { $number } месяцев назад
   *[other] { $number } месяца назад
}
assessment-age-years = { $count ->
    [one] { $number } год назад
    [few] { $number } года назад
    [many] { $number } лет назад
   *[other] { $number } года назад
}

# The State's status.
status-heading = Статус по оценке государства
status-new = Предложить статус
status-edit = Изменить предложенный статус
status-of = К чему относится
status-whole = Вся рекомендация
status-choose = Выберите статус
status-none = Статус пока не определён
assessment-reasoning = Обоснование
status-reasoning-hint = Что сделано, что изменилось для людей, чего ещё не хватает.
status-evidence-hint = Статус без подтверждающих материалов показывается всем как таковой.
status-submit = Представить на утверждение
status-submit-what = Утверждающему лицу ведомства будет предложено его одобрить.
status-keep = Сохранить как проект
status-approve-what = Вы поддерживаете его от имени своего ведомства.
status-accept = Подтвердить
status-accept-what = С сегодняшнего дня это статус по оценке государства; его видят те, кого вы выберете.
status-returned = Возвращён
status-stage-draft = проект
status-stage-submitted = у утверждающего лица
status-stage-approved = в секретариате
status-stage-returned = возвращён
status-stage-published = подтверждён

# $ago: how long ago, in words
status-confirmed = подтверждён { $ago }
status-superseded = С тех пор подтверждён более новый статус.
status-without-evidence = без подтверждающих материалов
status-evidence-hidden = Имеются подтверждающие материалы, которые ведомство не опубликовало.
status-earlier = Прежние статусы
status-withdraw = Отозвать статус
status-withdraw-what = Он больше не учитывается; записи о нём сохраняются.

# $day: a date
status-withdrawn = Отозван { $day }.
status-wrong-part = Выберите всю рекомендацию или часть, за которую отвечает ваше ведомство.
status-wrong-open = У вашего ведомства здесь уже есть неподтверждённый статус: завершите или сначала отзовите его.
status-wrong-value = Выберите статус из списка.
status-wrong-reasoning = Изложите обоснование хотя бы на одном языке.
status-wrong-outdated = Тем временем его изменил кто-то другой. Введённый вами текст сохранён ниже; сравните его с нынешним и сохраните снова.

# Acts.
act-status-begun = Начат
act-status-changed = Изменён
act-status-submitted = Представлен утверждающему лицу
act-status-approved = Одобрен ведомством
act-status-returned = Возвращён
act-status-confirmed = Подтверждён секретариатом
act-status-audience = Изменён круг тех, кто его видит
act-status-withdrawn = Отозван

# Scales.
scales-heading = Шкалы
scales-what = Используемые статусы и оценки с источником и сроком действия каждой.
scales-lead = Значение никогда не удаляется, поскольку могло использоваться: оно закрывается с определённой даты.
scale-new = Добавить шкалу
scale-value-new = Добавить значение
scale-name = Название
scale-values = Значения
scale-valid = Действует
scale-closed = закрыта
scale-track = Кто её использует
scale-track-status = Государство
scale-track-assessment = Другие: национальное правозащитное учреждение, организации, университеты
scale-track-grade = Договорные органы и другие механизмы
scale-mechanism = Правозащитный механизм
scale-mechanism-hint = Если по ней оценивает один из них.
scale-no-mechanism = Ни один в отдельности
scale-source-hint = Документ, в котором она изложена, чтобы другие могли его найти.
scale-from = С
scale-to = По
scale-to-hint = После этого дня она не предлагается; прежние оценки сохраняются.
scale-value-to-hint = После этого дня значение не предлагается; прежние оценки сохраняются.
scale-sign = Обозначение
scale-sign-hint = Что пишет механизм, например B1. Пусто, если он пишет словами.
scale-tone = Цвет
scale-tone-hint = Значение всегда указано и словами.
scale-tone-good = Зелёный: сделано
scale-tone-some = Синий: частично или выполняется
scale-tone-poor = Оранжевый: не сделано
scale-tone-none = Серый: ничего из перечисленного
scale-place = Место по порядку
scale-wrong-track = Выберите, кто её использует: другие или договорные органы.
scale-wrong-source = Укажите, где изложена шкала.
scale-wrong-name = Напишите название хотя бы на одном языке.
scale-wrong-tone = Выберите цвет из списка.

# Assessments of others.
assessment-heading = Оценка
assessment-new = Добавить оценку
assessment-edit = Изменить оценку
assessment-lead = Это ваша оценка, и вы публикуете её сами. Государство может ответить рядом с ней, но не изменить её.
assessment-value = По шкале
assessment-value-hint = По шкале, словами или и так и так.
assessment-in-words = Только словами
assessment-finding = Вывод в одном предложении
assessment-finding-hint = То, что читают первым.
assessment-on = По состоянию на
assessment-on-hint = День, к которому относится оценка.
assessment-publish = Опубликовать
assessment-publish-what = После публикации она не изменяется, а исправляется новой редакцией.
assessment-correct = Исправить новой редакцией
assessment-correct-what = Эта редакция действует до публикации новой и сохраняется как прежняя.
assessment-corrected = Эта оценка была исправлена.
assessment-newer = Новая редакция
assessment-earlier = Прежняя редакция
assessment-withdraw = Отозвать оценку

# $day: a date
assessment-withdrawn = Отозвана { $day }.
assessment-answers = { $count ->
    [one] { $number } ответ
    [few] { $number } ответа
    [many] { $number } ответов
   *[other] { $number } ответа
}
assessment-answers-heading = Ответ государства
assessment-answer = Опубликовать ответ
assessment-answer-what = Ответ
assessment-answer-hint = Он виден рядом с оценкой всем, кто её видит, и ничего в ней не меняет.
assessment-wrong-value = Выберите значение из списка или напишите вывод словами.
assessment-wrong-finding = Выберите значение шкалы или напишите вывод одним предложением.
assessment-wrong-part = Выберите всю рекомендацию или её часть.

# Grades of treaty bodies.
grade-heading = Оценка договорного органа
grade-new = Внести оценку
grade-edit = Исправить оценку
grade-value = Оценка
grade-value-hint = Как указано в документе органа, по шкале, действовавшей в тот день.
grade-choose = Выберите оценку
grade-symbol = Условное обозначение документа
grade-symbol-hint = Например, CCPR/C/128/3.
grade-paragraph = Пункт
grade-on = Дата документа
grade-quotation = Что говорится в документе
grade-quotation-hint = Дословно.
grade-withdraw = Отозвать оценку

# $day: a date
grade-withdrawn = Отозвана { $day }.
grade-wrong-value = Выберите оценку по шкале, действовавшей в день документа.
grade-wrong-symbol = Укажите условное обозначение документа, в котором содержится оценка.

# Acts.
act-assessment-begun = Начата
act-assessment-correction-begun = Начато исправление
act-assessment-changed = Изменена
act-assessment-published = Опубликована
act-assessment-answered = Дан ответ государства
act-assessment-withdrawn = Отозвана
act-grade-entered = Внесена
act-grade-changed = Исправлена
act-grade-withdrawn = Отозвана

# Many entries.
status-by-part = по частям
status-sum = Всего
rollup-heading = Состояние рекомендаций
rollup-lead = Что государство говорит сегодня о каждой рекомендации. Каждое число ведёт к своим записям. Поддержанные и принятые к сведению не складываются, и общего процента нет.
rollup-by = По
rollup-by-mechanism = Правозащитный механизм
rollup-by-cycle = Цикл УПО
rollup-by-goal = ЦУР
rollup-by-institution = Ответственное ведомство
rollup-by-cluster = Группа рекомендаций
rollup-group = Группа
rollup-count = Записей
rollup-overlaps = Запись может стоять в нескольких строках; последняя строка учитывает каждую один раз.
rollup-empty = Нет рекомендаций, отвечающих этому.
rollup-formats = Скачать
assessment-wrong-entry = Укажите идентификатор рекомендации, которую вы можете видеть.
assessment-wrong-evidence = Укажите идентификаторы подтверждающих материалов вашего ведомства.
desk-status = Состояние рекомендаций
desk-status-what = Что государство говорит сегодня: по механизмам, циклам, целям, ведомствам или группам.
tasks-statuses = Статусы, по которым нужно решение
handover-statuses = Ещё не подтверждённые статусы
distribution-more = По механизмам, циклам, целям и ведомствам
status-reporting = Её меры:
