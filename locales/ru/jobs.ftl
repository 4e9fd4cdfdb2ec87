# Длительные задания: импорт, отмена, построение индекса. В командной строке и на страницах.

job-state-waiting = в очереди
job-state-running = выполняется
job-state-done = завершено
job-state-failed = не удалось
job-state-cancelled = остановлено

job-kind-import = Импорт
job-kind-undo = Отмена импорта
job-kind-reindex = Построение поискового индекса
job-kind-housekeeping = Обслуживание

# $id: number of a job
job-cancelled = Задание { $id } остановлено, всё подготовленное им удалено.
job-cancel-asked = Задание { $id } останавливается, подготовленное им удаляется.
job-done = Задание { $id } завершено.
job-too-late = Задание { $id } закончилось раньше, чем его удалось остановить; подробности покажет `mithaq jobs`.
