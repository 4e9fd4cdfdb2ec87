# What institutions report of their measures.

progress-heading = Ход выполнения
progress-none = Сообщений о ходе выполнения пока нет.
progress-next-due = Следующее сообщение ожидается до:
progress-due = срок:
update-heading = Сообщение о ходе выполнения
update-write = Сообщить о ходе выполнения
update-edit = Изменить сообщение
update-submit = Направить
update-save-draft = Сохранить черновик
update-nothing-new = Ничего нового с { $day }
update-nothing-new-said = С предыдущего сообщения ничего не изменилось.
update-open = Открыть сообщение
update-done = Что сделано
update-effect = Что изменилось для людей
update-effect-hint = Если что-то изменилось: в цифрах или на примере.
update-obstacles = Препятствия
update-next = Следующий шаг
update-needs = Что требуется
update-needs-said = Кратко
update-need-assistance = Техническая помощь
update-need-budget = Бюджет
update-need-law = Закон или решение
update-more = Контрольные точки, потребности, язык
update-language = Язык этого текста
update-period = Период
update-write-for = Сообщить от имени { $institution }
update-theirs = Сохранено тем временем – { $field }
update-returned = Возвращено
update-steps = Как оно составлялось
update-withdraw = Отозвать сообщение
update-withdraw-what = Оно больше не будет учитываться. Его, с указанной вами причиной, будут видеть только ведомства, отвечающие за меру, и секретариат.
update-give-up = Отказаться от черновика
update-give-up-what = Введённое в него больше никому не показывается.
update-audience-hint = Его видят не шире, чем саму меру.
update-stage-draft = черновик
update-stage-submitted = у утверждающего лица
update-stage-approved = в секретариате
update-stage-returned = возвращено
update-stage-published = принято
update-stage-withdrawn = отозвано
timeliness-late = сообщение просрочено
timeliness-on-time = сообщения поступают вовремя
timeliness-no-data = сообщений пока нет
update-wrong-empty = Напишите, что сделано, отметьте контрольную точку или нажмите «Ничего нового».
update-wrong-audience = Выберите из списка, кто его видит.
update-wrong-outdated = Тем временем кто-то другой изменил это сообщение. Введённое вами осталось ниже; сравните и сохраните снова.
update-wrong-taken = Ваше ведомство уже начало сообщение за этот период. Продолжите его на странице меры; введённое вами осталось ниже.
update-wrong-period = Выберите один из предложенных периодов.
act-update-begun = Начато
act-update-written = Отредактировано
act-update-submitted = Направлено
act-update-approved = Утверждено от имени ведомства
act-update-accepted = Принято
act-update-returned = Возвращено
act-update-audience = Изменён круг читателей
act-update-withdrawn = Отозвано
tasks-heading = Мои задачи
tasks-none = Сегодня от вас ничего не ожидается.
tasks-late = просрочено
tasks-report = Ожидают сообщения
tasks-unfinished = Черновики и возвращённые сообщения
tasks-approve = Сообщения, ожидающие вашего утверждения
tasks-accept = Сообщения, ожидающие секретариата
tasks-measures = Меры, ожидающие решения
tasks-coming = Ближайшие сроки
tasks-posts = Ваши должности
tasks-answer = Ответить на всё на одной странице
tasks-answer-what = Заполните то, что изменилось, и нажмите «Ничего нового» там, где изменений нет. Незаполненное останется ждать ответа; введённое сохраняется при нажатии любой кнопки.
tasks-submit = Направить заполненное
tasks-save = Сохранить всё как черновики
tasks-wrong-nothing = Пока ничего не заполнено: напишите, что сделано по одной из мер, или нажмите «Ничего нового».
tasks-wrong-answered = Тем временем другой сотрудник ответил по мере, о которой вы писали. Ваш текст приведён ниже: откройте меру, сравните и добавьте недостающее.
update-wrong-nothing = Здесь что-то написано. Направьте это или очистите поля, прежде чем нажать «Ничего нового».
update-wrong-evidence = { $id } не является подтверждающим материалом этого ведомства.
tasks-standing-draft = черновик
tasks-standing-returned = возвращено
tasks-standing-revise = на доработку
tasks-standing-approve = на утверждение
tasks-standing-accept = на принятие
site-tasks = Мои задачи
desk-tasks = Мои задачи
desk-tasks-what = Что от вас ожидается и к какому сроку.
desk-updates = Сообщения о ходе выполнения
desk-updates-what = Что ведомства сообщают о своих мерах: по стадиям, ведомствам и периодам.
updates-heading = Сообщения о ходе выполнения
updates-stage = Стадия
updates-first = С
updates-last = Период до
updates-due = Срок
updates-handed-in = Представлено
updates-accepted = Принято
updates-days-late = Дней опоздания
reporting-heading = Как часто оно сообщает
reporting-what = Для его мер, в которых не указано иное; действует и для подчинённых ведомств, если у них нет собственной.
reporting-wrong = Выберите, как часто оно сообщает.
reporting-wrong-outdated = Тем временем кто-то другой установил: { $now }. Ваш выбор остался ниже; сохраните снова, если должен действовать он.
reporting-usual = как принято для всех
measures-by-reporting = Сообщения
handover-updates = Сообщения о ходе выполнения
institution-reporting = Как часто оно сообщает
progress-older = { $count ->
    [one] { $number } более раннее сообщение
    [few] { $number } более ранних сообщения
    [many] { $number } более ранних сообщений
   *[other] { $number } более раннего сообщения
}
update-days-late = { $count ->
    [one] опоздание на { $number } день
    [few] опоздание на { $number } дня
    [many] опоздание на { $number } дней
   *[other] опоздание на { $number } дня
}
tasks-count = { $count ->
    [one] Вас ждёт { $number } дело.
    [few] Вас ждут { $number } дела.
    [many] Вас ждут { $number } дел.
   *[other] Вас ждут { $number } дела.
}
tasks-more = { $count ->
    [one] ещё { $number }
    [few] ещё { $number }
    [many] ещё { $number }
   *[other] ещё { $number }
}
tasks-follow = { $count ->
    [one] После ответа на эти появится ещё { $number } мера.
    [few] После ответа на эти появятся ещё { $number } меры.
    [many] После ответа на эти появятся ещё { $number } мер.
   *[other] После ответа на эти появятся ещё { $number } меры.
}
tasks-assignments = { $count ->
    [one] { $number } поручение ждёт принятия или возражения
    [few] { $number } поручения ждут принятия или возражения
    [many] { $number } поручений ждут принятия или возражения
   *[other] { $number } поручения ждут принятия или возражения
}
updates-count = { $count ->
    [one] { $number } сообщение
    [few] { $number } сообщения
    [many] { $number } сообщений
   *[other] { $number } сообщения
}
