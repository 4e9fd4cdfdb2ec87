# Открытые данные и программный интерфейс (API).

publishing-data-heading = Открытые данные
publishing-data-lead = Всё, что показано на этих страницах, можно скачать и использовать без учётной записи.
publishing-data-files = Файлы
publishing-data-format = Формат
publishing-data-use = Для чего подходит
publishing-format-csv = CSV
publishing-format-csv-use = электронные таблицы и статистические программы; одна строка — одна рекомендация
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = Excel и LibreOffice, на вашем языке и с его направлением письма
publishing-format-json = JSON
publishing-format-json-use = для программ: коды всех сведений и текст на вашем языке
publishing-data-any-list = Такие же ссылки есть в конце каждого списка: по ним можно получить именно те записи, которые показаны в списке, с учётом его фильтров.

publishing-api-heading = API
publishing-api-lead = Программы читают реестр по постоянным адресам. Ключ не нужен.
publishing-api-same-address = Фильтры списка — это параметры его адреса; те же параметры действуют и в API.
publishing-api-pages = Длинные списки выдаются по частям; в каждой части указан адрес следующей.
publishing-api-stable = Адрес рекомендации никогда не меняется. Если рекомендация исключена из реестра, возвращаются код 410 и причина.
publishing-api-language = Язык названий определяется адресом; тексты выдаются на всех языках, на которых они имеются.
publishing-api-example = Пример:
publishing-api-description = Описание API для программистов (OpenAPI)

publishing-licence-heading = Использование данных
publishing-licence-register = Собственные материалы реестра (систематизацию, национальные переводы и связи) можно свободно использовать при условии указания источника.
publishing-licence-texts = Тексты документов Организации Объединённых Наций принадлежат Организации Объединённых Наций; на них распространяются её условия использования. Всегда указывайте условное обозначение документа.
