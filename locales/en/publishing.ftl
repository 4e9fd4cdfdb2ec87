# Open data and the programming interface (API).

publishing-data-heading = Open data
publishing-data-lead = Everything that these pages show can be taken away and used, without an account.
publishing-data-files = Files
publishing-data-format = Format
publishing-data-use = Good for
# Names of formats: not translated, except the word in brackets if there is one.
publishing-format-csv = CSV
publishing-format-csv-use = spreadsheets and statistics programs; one row a recommendation
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = Excel and LibreOffice, in your language and direction of writing
publishing-format-json = JSON
publishing-format-json-use = programs; codes for all facts, with the text in your language
publishing-data-any-list = Every list has the same links at its end: they give exactly the records that the list shows, with its filters.

publishing-api-heading = API
publishing-api-lead = Programs read the register at stable addresses. No key is needed.
publishing-api-same-address = The filters of a list are the parameters of its address; the same parameters work for the API.
publishing-api-pages = Long lists come in parts; each part has the address of the next.
publishing-api-stable = The address of a recommendation never changes. One that was withdrawn answers with code 410 and the reason.
publishing-api-language = The language of labels is chosen by the address; texts come in every language that is held.
publishing-api-example = An example:
publishing-api-description = Description of the API for programmers (OpenAPI)

publishing-licence-heading = Use of the data
publishing-licence-register = The register's own work, its arrangement, national translations and links, may be used freely if the source is named.
publishing-licence-texts = Texts of United Nations documents belong to the United Nations; its terms of use apply to them. Always quote the symbol of the document.
