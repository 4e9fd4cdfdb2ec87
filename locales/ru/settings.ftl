desk-settings = Настройки
desk-settings-what = Название и тексты национального механизма, языки, даты.
settings-heading = Настройки
settings-lead = То, что национальный механизм определяет сам. Каждое изменение сохраняется с указанием автора; к прежней версии можно вернуться.
settings-read-only = Вы можете читать эти настройки; изменяет их другая роль.
settings-profile = Сведения о национальном механизме
settings-profile-what = Название, государство и контактные данные, как они показаны на каждой странице.
settings-logo = Логотип
settings-logo-what = Изображение перед названием на каждой странице.
settings-front-page = Собственные тексты
settings-front-page-what = Что читатели видят на первой странице и внизу каждой страницы.
settings-languages = Языки, даты и время
settings-languages-what = Какие языки предлагаются читателям и как пишутся числа, даты и время.
settings-name = Название
settings-name-hint = Название национального механизма или его реестра на каждом языке. Где его нет, показывается название на языке по умолчанию.
settings-short-name = Краткое название
settings-short-name-hint = Для заголовков страниц в браузере и для приложений-аутентификаторов.
settings-state = Государство
settings-state-hint = Государство, которому принадлежит этот национальный механизм. Указывается над названием на каждой странице.
settings-state-several = Не указано: несколько государств
settings-email = Адрес электронной почты
settings-email-hint = Для читателей: внизу каждой страницы и на страницах с сообщением об ошибке.
settings-address = Почтовый адрес
settings-address-hint = Внизу каждой страницы.
settings-picture = Изображение
settings-picture-hint = PNG, JPEG или WebP, не более 200 КБ. Достаточно одного: если для языка изображения нет, показывается изображение языка по умолчанию. Пометки в файле, например место съёмки, удаляются.
settings-picture-remove = Удалить это изображение
settings-alt = Слова на изображении
settings-alt-hint = Если на логотипе есть слова, напишите их здесь для тех, кто его не видит. Иначе оставьте поле пустым: рядом стоит название.
# $kind: PNG, JPEG or WEBP; $width, $height: in pixels; $size: in kilobytes
settings-picture-is = { $kind }, { $width } × { $height } пикселей, { $size } КБ
settings-front = Первая страница
settings-front-hint = Кто вы и что читатели найдут здесь. Markdown: строка, начинающаяся с #, — заголовок, с - — пункт списка; **полужирный**, [ссылка](https://example.org). Изображения и HTML не принимаются.
settings-footer = Низ каждой страницы
settings-footer-hint = Одно-два предложения, в Markdown.
settings-place = Языки, предлагаемые читателям
settings-place-hint = Порядок, в котором они стоят на каждой странице. Если места не указаны, предлагаются все. Вошедшим в систему доступны любые.
settings-place-none = Не предлагается
settings-default = Язык по умолчанию
settings-default-hint = Для читателей, чей браузер не запрашивает ни один из предлагаемых.
settings-default-file = Как в файле настроек
settings-locale = Цифры и названия месяцев
settings-locale-hint = Их определяет регион: ar-EG пишет ٣٢٬٠٧٦, ar-MA пишет 32.076. Оставьте пустым, чтобы писать как в программе.
settings-zone = Часовой пояс
settings-zone-hint = Время на страницах указано в этом поясе с его отличием от UTC. Даты документов не зависят от пояса.
settings-calendar = Второй календарь
settings-calendar-hint = Даты пишутся по григорианскому календарю; дата по этому календарю добавляется в скобках.
settings-calendar-none = Нет
calendar-islamic-umalqura = Исламский (Умм аль-Кура)
calendar-islamic-civil = Исламский (гражданский)
calendar-persian = Персидский
calendar-ethiopic = Эфиопский
calendar-coptic = Коптский
calendar-hebrew = Еврейский
calendar-buddhist = Буддийский
calendar-indian = Единый национальный календарь Индии
settings-save = Сохранить
settings-preview-button = Предварительный просмотр
settings-preview = Как это увидят читатели
settings-taken-up = В форме показана версия { $version }. Она снова вступит в силу после сохранения.
settings-history = Версии
settings-history-none = Изменений ещё не было.
settings-version = Версия { $version }
settings-changes = { $count ->
    [one] изменено { $number } поле
    [few] изменено { $number } поля
   *[other] изменено { $number } полей
}
settings-take-up = Вернуться к этой версии
settings-nothing = ничего
who-command-line = Командная строка сервера
who-program = Программа
settings-wrong-long = { $field }: слишком длинно; сократите до { $most } знаков.
settings-wrong-link = { $field }: ссылка ведёт на «{ $address }». Допускаются только https, http, mailto и страницы этого сайта (/ru/…); исправьте или удалите её.
settings-wrong-deep = { $field }: списки или цитаты вложены слишком глубоко. Допускается не более шести уровней.
settings-wrong-email = { $field }: это не адрес электронной почты. Введите адрес вида contact@example.org.
settings-wrong-unknown = { $field }: выберите одно из значений списка.
settings-wrong-place = { $field }: выберите место из списка или «Не предлагается».
settings-wrong-locale = { $field }: укажите код этого языка и региона, например { $example }.
settings-wrong-zone = { $field }: такой пояс неизвестен. Выберите из списка.
settings-wrong-not-offered = { $field }: этот язык не предлагается читателям. Укажите для него место или выберите другой.
# $most: in kilobytes
settings-wrong-picture-heavy = { $field }: файл слишком велик. Сохраните изображение меньшего размера, не более { $most } КБ.
settings-wrong-picture-svg = { $field }: рисунок в формате SVG или веб-страница могут содержать программы и не принимаются. Сохраните рисунок как PNG.
settings-wrong-picture-unknown = { $field }: этот файл не является изображением, которое можно показать на странице. Выберите файл PNG, JPEG или WebP.
settings-wrong-picture-damaged = { $field }: изображение повреждено или неполно. Сохраните его заново как PNG и выберите этот файл.
settings-wrong-picture-moving = { $field }: изображение движется. Выберите неподвижное.
# $width, $height, $least, $most: in pixels
settings-wrong-picture-sides = { $field }: размер изображения { $width } × { $height } пикселей. Каждая сторона должна быть от { $least } до { $most } пикселей, а длинная — не более чем в десять раз больше короткой.
settings-wrong-outdated = { $field }: пока вы работали, кто-то другой сохранил «{ $value }». Введённое вами осталось ниже; сохраните снова, чтобы заменить, или скопируйте чужой вариант.
settings-confirm = Данные занимающих должности
settings-confirm-hint = Как часто у них на рабочей странице спрашивают, верны ли данные.
settings-confirm-usual = Раз в 6 месяцев, если не выбрано иное
settings-evidence = Давность подтверждений
settings-evidence-hint = Через какое время подтверждающие материалы меры считаются устаревшими в списке пробелов.
settings-evidence-usual = Через 12 месяцев, если не выбрано иное
settings-age = { $count ->
    [one] Через { $number } месяц
    [few] Через { $number } месяца
   *[many] Через { $number } месяцев
}
settings-months = Раз в несколько месяцев: { $number }

settings-follow-up = Последующие действия
settings-follow-up-what = Как часто ведомства сообщают о своих мерах и сколько дней у них на это есть.
settings-rhythm = Сообщения о ходе выполнения
settings-rhythm-hint = Для мер, в которых не указано иное, и ведомств без собственной периодичности.
settings-rhythm-usual = Ежеквартально, если не выбрано иное
settings-grace = Срок для сообщения
settings-grace-hint = Через столько дней после окончания периода ожидается сообщение.
settings-grace-usual = 15 дней, если не выбрано иное
settings-days = { $count ->
    [one] { $number } день
    [few] { $number } дня
    [many] { $number } дней
   *[other] { $number } дня
}
