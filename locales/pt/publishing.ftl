# Dados abertos e interface de programação (API).

publishing-data-heading = Dados abertos
publishing-data-lead = Tudo o que estas páginas mostram pode ser descarregado e utilizado, sem criar conta.
publishing-data-files = Ficheiros
publishing-data-format = Formato
publishing-data-use = Indicado para
publishing-format-csv = CSV
publishing-format-csv-use = folhas de cálculo e programas de estatística; uma linha por recomendação
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = Excel e LibreOffice, na sua língua e na respetiva direção de escrita
publishing-format-json = JSON
publishing-format-json-use = programas; códigos para todos os dados, com o texto na sua língua
publishing-data-any-list = Cada lista tem no fim as mesmas ligações: dão exatamente as entradas que a lista mostra, com os seus filtros.

publishing-api-heading = API
publishing-api-lead = Os programas leem o registo em endereços estáveis. Não é necessária chave.
publishing-api-same-address = Os filtros de uma lista são os parâmetros do seu endereço; os mesmos parâmetros servem para a API.
publishing-api-pages = As listas longas vêm em partes; cada parte indica o endereço da seguinte.
publishing-api-stable = O endereço de uma recomendação nunca muda. Uma recomendação retirada responde com o código 410 e o motivo.
publishing-api-language = A língua das designações escolhe-se pelo endereço; os textos vêm em todas as línguas disponíveis.
publishing-api-example = Um exemplo:
publishing-api-description = Descrição da API para programadores (OpenAPI)

publishing-licence-heading = Utilização dos dados
publishing-licence-register = O trabalho próprio do registo – a organização, as traduções nacionais e as ligações – pode ser utilizado livremente, desde que se indique a fonte.
publishing-licence-texts = Os textos dos documentos das Nações Unidas pertencem às Nações Unidas e estão sujeitos às suas condições de utilização. Cite sempre a cota do documento.
