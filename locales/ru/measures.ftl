# План и отдельная мера.

measures-heading = Меры
measures-lead = Что делают ведомства для выполнения рекомендаций: кто является головным ведомством, каковы срок и стоимость и что уже сделано.
measures-count = { $count ->
    [one] { $number } мера
    [few] { $number } меры
    [many] { $number } мер
   *[other] { $number } меры
}
measures-nothing-found = Ни одна мера не отвечает всем этим условиям.
measures-view-list = Список
measures-view-timeline = График
measures-of-entries = Выполняемые рекомендации
measures-entries-about = Рекомендации: { $what }
measures-grouping = Группировка списка
measures-group = Сначала по признаку
measures-subgroup = Затем по признаку
measures-not-grouped = Без группировки
measures-group-none = Не указано
measures-by-standing = Состояние
measures-by-institution = Ведомство
measures-by-kind = Вид действий
measures-by-cluster = Группа рекомендаций
measures-by-topic = Рубрика
measures-by-objective = Цель плана
measures-by-territory = Территория
measures-by-year = Год
measures-by-without = Чего недостаёт
measures-without-entries = Без рекомендаций
measures-without-milestones = Без контрольных точек
measures-without-budget = Без бюджета
measures-without-days = Без даты начала или окончания
measures-without-supporting = Без соисполнителей
measures-without-topics = Без рубрик
measures-without-objectives = Без цели плана
# A filter of the register: entries that no measure carries out.
facet-without-measure = Без мер
measures-and-others = { $count ->
    [one] и ещё { $number }
    [few] и ещё { $number }
    [many] и ещё { $number }
   *[other] и ещё { $number }
}
measures-milestones-of = { $count ->
    [one] Достигнуто контрольных точек: { $reached } из { $number }
    [few] Достигнуто контрольных точек: { $reached } из { $number }
    [many] Достигнуто контрольных точек: { $reached } из { $number }
   *[other] Достигнуто контрольных точек: { $reached } из { $number }
}
measures-days = Сроки
measures-timeline-what = Каждая полоса идёт от начала меры до её окончания. Знаки на ней — контрольные точки; достигнутые закрашены. Линия показывает сегодняшний день.
measures-timeline-without = { $count ->
    [one] { $number } мера не имеет дат и указана только в списке ниже.
    [few] { $number } меры не имеют дат и указаны только в списке ниже.
    [many] { $number } мер не имеют дат и указаны только в списке ниже.
   *[other] { $number } меры не имеют дат и указаны только в списке ниже.
}
measures-of-entry = Меры
measures-of-entry-none = Мер пока нет

measure-new-heading = Предложить меру
measure-edit = Изменить меру
measure-title = Название
measure-kind = Вид действий
measure-starts = Начало
measure-ends = Окончание
measure-objective = Цель
measure-objective-hint = Что изменится для людей, когда мера будет завершена.
measure-description = Описание
measure-agreed = Согласована
measure-returned = Возвращена
measure-milestones = Контрольные точки
measure-milestones-hint = Шаги, по которым каждый может видеть, как продвинулось выполнение меры. Чтобы убрать точку, очистите её названия и дату; чтобы добавить строки, сохраните и откройте страницу снова.
measure-milestones-reached = Достигнутые контрольные точки
measure-milestone = Контрольная точка
measure-milestone-number = Контрольная точка { $number }
measure-milestone-due = Срок
measure-milestone-reached = Дата достижения
measure-milestone-reach = Отметить как достигнутую
measure-milestone-undo = Снять отметку о достижении
measure-budget = Бюджет
measure-budget-hint = По одной строке на каждый год и источник, в целых единицах валюты. Пустые строки не учитываются.
measure-budget-year = Год
measure-budget-needed = Требуется
measure-budget-secured = Обеспечено
measure-budget-gap = Предстоит изыскать
measure-budget-currency = Валюта
measure-budget-source = Источник
measure-budget-total = Итого
measure-rhythm = Сообщения о ходе выполнения
measure-rhythm-days = Установленные даты
measure-rhythm-days-hint = Только для установленных дат: по одной в строке, в виде 2027-06-30.
rhythm-as-usual = как принято в ведомстве
rhythm-monthly = ежемесячно
rhythm-quarterly = ежеквартально
rhythm-half-yearly = раз в полгода
rhythm-yearly = ежегодно
rhythm-fixed-days = в установленные даты
rhythm-never = не представляются
measure-carries-out = Выполняемые рекомендации
measure-carries-nothing = Мера пока не связана ни с одной рекомендацией.
measure-entries-heading = Рекомендации и группы рекомендаций этой меры
measure-entries-lead = Отметьте группы, которые выполняются этой мерой. Отдельные рекомендации добавляются с их собственных страниц или по результатам поиска:
measure-link-heading = Связать с мерой
measure-link = Связать

measure-standing-late = просрочена
measure-standing-under-way = выполняется
measure-standing-to-come = ещё не начата
measure-standing-completed = завершена
measure-standing-withdrawn = отозвана
measure-standing-draft = проект
measure-standing-submitted = у утверждающего лица
measure-standing-approved = в секретариате
measure-standing-returned = возвращена

measure-propose = Направить на утверждение
measure-propose-what = Утверждающему лицу головного ведомства будет предложено её утвердить.
measure-approve = Утвердить от имени ведомства
measure-approve-what = Вы поддерживаете её от имени своего ведомства.
measure-accept = Принять
measure-accept-what = Мера включается в план.
measure-return = Вернуть
measure-return-why = Что следует изменить
measure-adopt = Отметить, что мера согласована в ином порядке
measure-adopt-what = Для меры, принятой постановлением, на заседании или письмом.
measure-adopted-on = Дата согласования
measure-adopted-where = Основание
measure-adopted-where-hint = Постановление, заседание или письмо, чтобы другие могли их найти.
measure-end = Закрыть меру
measure-end-how = Чем завершилась
measure-ended-on = С какого дня
measure-ended-why = Причина
measure-reopen = Возобновить меру
measure-audience = Кому она видна
measure-audience-hint = После включения в план. Ведомства, отвечающие за меру, и секретариат видят её всегда.

measure-wrong-title = Напишите название хотя бы на одном языке.
measure-wrong-kind = Выберите вид действий.
measure-wrong-lead = Выберите головное ведомство.
measure-wrong-institution = { $name } не может быть головным ведомством: это независимое или уже не действующее учреждение. Выберите другое ведомство.
measure-wrong-supporting = { $name } не может быть соисполнителем этой меры: это её головное ведомство, независимое или уже не действующее учреждение. Уберите его.
measure-wrong-foreign = Вы можете предлагать меры, в которых головным является ваше ведомство. Выберите его.
measure-wrong-milestone = Напишите, что должно быть достигнуто к этой дате, или очистите дату.
measure-wrong-year = Напишите год четырьмя цифрами.
measure-wrong-amount = Напишите целую сумму цифрами, например 250000.
measure-wrong-currency = Напишите три буквы валюты, например EUR.
measure-wrong-rhythm-day = { $day } — это не дата. Напишите её так: 2027-06-30.
measure-wrong-rhythm-days = Укажите хотя бы одну дату или выберите другую периодичность.
measure-wrong-rows = Можно сохранить не более { $number } строк. Объедините несколько строк или удалите лишние.
measure-wrong-why = Напишите об этом в нескольких словах.
measure-wrong-ending = Выберите, завершена мера или отозвана.
measure-wrong-outdated = Тем временем кто-то другой изменил меру. Введённое вами осталось ниже; сравните его с мерой и сохраните снова.
measure-wrong-changed = Тем временем кто-то другой изменил меру. Посмотрите, какова она сейчас, и выберите снова.
measure-wrong-choice = Выберите меру, которую вы можете изменять.
