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
