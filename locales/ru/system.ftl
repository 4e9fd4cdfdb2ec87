# Страница «Система» и список длительных работ — для тех, кто обслуживает программу.

desk-system = Система
desk-system-what = Состояние программы: ошибки, длительные работы, резервные копии, место на диске.

system-heading = Система
system-all-good = Всё в порядке.
system-attention = { $count ->
    [one] { $number } вопрос требует внимания.
    [few] { $number } вопроса требуют внимания.
    [many] { $number } вопросов требуют внимания.
   *[other] { $number } вопроса требуют внимания.
}
system-as-of = По состоянию на { $at }.
system-again = Обновлять страницу каждые 15 секунд
system-again-stop = Больше не обновлять
system-matter = Вопрос
system-verdict = Оценка
system-what = Что известно
system-good = В порядке
system-wants-attention = Внимание

system-errors = Ошибки
system-errors-none = С момента запуска все запросы выполнены.
system-errors-some = { $count ->
    [one] С момента запуска не выполнен { $number } запрос.
    [few] С момента запуска не выполнено { $number } запроса.
    [many] С момента запуска не выполнено { $number } запросов.
   *[other] С момента запуска не выполнено { $number } запроса.
}
system-errors-last = Последний: { $at }.
system-errors-remedy = Причина указана в журнале программы: найдите строки уровня ERROR или номер, который был показан читателю.

system-jobs = Длительные работы
system-jobs-running = выполняется: { $number }
system-jobs-waiting = ожидает: { $number }
system-jobs-failed = с ошибкой за последние семь дней: { $number }
system-jobs-remedy = Выясните, почему работа не удалась, устраните причину и запустите её снова.
system-jobs-link = Все длительные работы

system-backup = Последняя резервная копия
system-backup-none = Резервная копия ещё ни разу не создавалась.
system-backup-remedy = Создайте её сейчас командой «mithaq backup ФАЙЛ» и выясните, почему не создана ночная копия.
system-proof = Последнее проверенное восстановление
system-proof-none = Ещё ни разу не проверялось, что копию можно восстановить.
system-proof-remedy = Выполните «mithaq backup ФАЙЛ --prove»: надёжна только та копия, которую пробно восстановили.
system-done = { $at }: { $file }
system-failed = Не удалось, { $at }: { $why }
system-days-ago = { $count ->
    [0] сегодня
    [one] { $number } день назад
    [few] { $number } дня назад
    [many] { $number } дней назад
   *[other] { $number } дня назад
}

system-space = Место на диске
system-space-what = Свободно { $free }; папка данных занимает { $used }.
system-space-used = Папка данных занимает { $used }.
system-space-remedy = Освободите место или увеличьте диск: когда он заполнен, ничего нельзя сохранить.
system-megabytes = { $number } МБ
system-gigabytes = { $number } ГБ

system-database = База данных
system-database-what = { $engine }, { $size }, таблицы на шаге { $step }

system-index = Поисковый указатель
system-index-what = { $count ->
    [one] Можно найти { $number } запись.
    [few] Можно найти { $number } записи.
    [many] Можно найти { $number } записей.
   *[other] Можно найти { $number } записи.
}
system-index-behind = { $count ->
    [one] Ещё не учтено { $number } действие.
    [few] Ещё не учтены { $number } действия.
    [many] Ещё не учтено { $number } действий.
   *[other] Ещё не учтено { $number } действия.
}
system-index-register = { $count ->
    [one] В реестре { $number } запись.
    [few] В реестре { $number } записи.
    [many] В реестре { $number } записей.
   *[other] В реестре { $number } записи.
}
system-index-remedy = Если за несколько минут ничего не изменится, выполните «mithaq reindex».

system-languages = Языки
system-languages-complete = { $count ->
    [one] { $number } язык, переведено всё
    [few] { $number } языка, переведено всё
    [many] { $number } языков, переведено всё
   *[other] { $number } языка, переведено всё
}
system-languages-missing = { $count ->
    [one] Не хватает { $number } сообщения, оно показано по-английски.
    [few] Не хватает { $number } сообщений, они показаны по-английски.
    [many] Не хватает { $number } сообщений, они показаны по-английски.
   *[other] Не хватает { $number } сообщения, они показаны по-английски.
}
system-languages-remedy = Их перечисляет «mithaq doctor»; их место — в папке «locales» папки данных.

system-address = Адрес сайта
system-address-none = Не указан
system-address-remedy = Укажите в «public_url» адрес, которым пользуются читатели, начинающийся с https://. Без него никто не сможет войти с другого компьютера.

system-program = Программа
system-program-what = Mithaq { $version }, работает с { $since }

## Длительные работы

jobs-heading = Длительные работы
jobs-lead = Импорт и его отмена, построение указателя и обслуживание, начиная с новейших.
jobs-job = Работа
jobs-state = Состояние
jobs-asked = Запрошена
jobs-ended = Завершена
jobs-percent = { $number } %
jobs-ending = Работа останавливается.
jobs-by-command-line = В командной строке
jobs-by-system = Самой программой
jobs-by-person = Лицом, чьей учётной записи больше нет
jobs-cancel = Остановить
jobs-retry = Повторить
jobs-cancel-too-late = Работа завершилась раньше, чем её удалось остановить.
jobs-retry-not-failed = Повторить можно только работу, которая не удалась или была остановлена.
jobs-retry-by-secretariat = Работу, которая меняет реестр, заново запрашивает секретариат — там же, где её запросили впервые.

error-503-heading = Реестр временно недоступен
error-503-what = Его база данных не отвечает или занята. Ничего не изменено.
error-503-remedy = Повторите попытку через минуту. Если вы отправили форму, вернитесь назад: введённое сохранилось в ней.

error-507-heading = Сейчас ничего нельзя сохранить
error-507-what = Диск реестра заполнен. Ничего не изменено; чтение доступно.
error-507-remedy = Сообщите администратору сайта. Если вы отправили форму, не закрывайте её или вернитесь назад: введённое сохранилось в ней.
