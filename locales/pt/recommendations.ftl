# A lista de recomendações, os seus filtros, a página de uma recomendação.

## A lista

recommendations-list-heading = Recomendações
recommendations-list-heading-document = Recomendações em { $document }
recommendations-list-total = { $count ->
    [0] Sem recomendações
    [one] { $number } recomendação
   *[other] { $number } recomendações
}
recommendations-skip-to-results = Saltar para os resultados

recommendations-words-label = Palavras no texto
recommendations-words-help = Procura todas as palavras, em qualquer das suas formas. Ponha entre «aspas» as palavras que devem aparecer juntas.

recommendations-filters-heading = Filtros
recommendations-filters-apply = Aplicar filtros
recommendations-filters-waiting = A atualizar a lista…

recommendations-sort-label = Ordenar por
recommendations-sort-apply = Ordenar
recommendations-sort-relevance = Relevância
recommendations-sort-newest = Mais recentes primeiro
recommendations-sort-oldest = Mais antigas primeiro

recommendations-chips-heading = Filtros em uso
recommendations-chips-remove = Remover filtro:
recommendations-chips-clear = Remover todos os filtros
recommendations-chips-words = Palavras

recommendations-facet-chosen = { $count ->
    [one] { $number } em uso
   *[other] { $number } em uso
}
recommendations-facet-show-all = { $count ->
    [one] Mostrar tudo ({ $number })
   *[other] Mostrar tudo ({ $number })
}
recommendations-facet-back = Voltar à lista
recommendations-facet-lead = Escolha um valor para ver as entradas que o têm. O número indica quantas são.
recommendations-facet-find = Procurar nesta lista
recommendations-facet-find-button = Procurar
recommendations-facet-is-chosen = em uso
recommendations-facet-empty = Nenhum valor corresponde a estas letras.

recommendations-empty-what = Nenhuma entrada corresponde a todos os critérios da pesquisa.
recommendations-empty-remedy = Pode:
recommendations-empty-spelling = verificar a ortografia das palavras
recommendations-empty-fewer-words = usar menos palavras, ou outras
recommendations-empty-fewer-filters = remover um dos filtros indicados acima
recommendations-empty-other-language = pesquisar noutra língua: nem todos os textos existem em todas as línguas
recommendations-empty-clear = Mostrar todas as recomendações

recommendations-card-paragraph = parágrafo
recommendations-card-text-in = Língua do texto:

## Uma recomendação

recommendations-record-title = { $kind } { $number } em { $symbol }
recommendations-record-title-plain = { $kind } em { $symbol }
recommendations-record-facts = Sobre esta entrada
recommendations-record-aside = Origem e assuntos
recommendations-record-document = Documento de origem
recommendations-record-document-un = Ler o documento no sítio das Nações Unidas
recommendations-record-topics = Assuntos
recommendations-record-permalink = Endereço permanente
recommendations-neighbours = Entradas vizinhas no mesmo documento
recommendations-neighbours-previous = Anterior
recommendations-neighbours-next = Seguinte
recommendations-history = { $count ->
    [0] Histórico desta entrada: { $number } atos
    [one] Histórico desta entrada: { $number } ato
   *[other] Histórico desta entrada: { $number } atos
}
recommendations-gone-date = Retirada em
recommendations-gone-reason = Motivo

recommendations-fact-state = Estado sob revisão
recommendations-fact-mechanism = Mecanismo de direitos humanos
recommendations-fact-cycle = Ciclo ou sessão
recommendations-fact-recommending = Estados recomendantes
recommendations-fact-position = Posição do Estado
recommendations-fact-position-source = Fonte da posição
recommendations-fact-document = Documento de origem
recommendations-fact-paragraph = Parágrafo
recommendations-fact-date = Data do documento
recommendations-fact-type = Tipo

## Filtros

facet-state = Estado
facet-mechanism = Mecanismo de direitos humanos
facet-cycle = Ciclo
facet-document = Documento
facet-theme = Tema
facet-person = Pessoas afetadas
facet-sdg-goal = Objetivo de Desenvolvimento Sustentável
facet-sdg-target = Meta dos ODS
facet-position = Posição do Estado
facet-recommending = Estado recomendante
facet-year = Ano
facet-type = Tipo
facet-language = Língua do texto

without = Sem indicação
cycle-n = { $number }.º ciclo
session-n = { $number }.ª sessão

position-supported = Apoiada
position-noted = Anotada

text-kind-official = Texto oficial
text-kind-national-translation = Tradução nacional
text-kind-plain-language = Texto em linguagem clara

tag-origin-un = Nações Unidas
tag-origin-national = Nacional
tag-origin-suggestion = Sugestão

## Atos no histórico de uma entrada

act-recommendation-received = Inscrita no registo
act-recommendation-changed = Alterada na origem e atualizada
act-text-added = Texto acrescentado
act-recommendation-withdrawn = Retirada do registo
act-recommendation-revived = Reposta no registo

## Edições ao lado do texto das Nações Unidas

text-un-changed-since = as Nações Unidas alteraram entretanto o seu texto
position-un-says = Segundo as Nações Unidas: { $position }
gone-import-undone = A importação de que provinha foi anulada ({ $title }).

column-id = Identificador
column-text = Texto
column-language = Língua do texto
column-sdg = ODS

entries-count = { $count ->
    [0] Sem entradas
    [one] { $number } entrada
   *[other] { $number } entradas
}
recommendations-list-ended = Ordenada por relevância, a lista termina após cerca de { $number } registos. Para continuar, ordene-a por data ou restrinja-a com filtros.
