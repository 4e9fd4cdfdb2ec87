# A página inicial.

insight-overview-title = Visão geral
insight-overview-heading = O que recomendam os mecanismos de direitos humanos
insight-overview-lead = Todas as recomendações dirigidas ao Estado pela Revisão Periódica Universal, pelos órgãos de tratado, pelos procedimentos especiais e pelos mecanismos regionais: num só registo, aberto a todos.
insight-overview-search-label = Pesquisar no registo
insight-overview-search-hint = Palavras de uma recomendação, um assunto ou a cota de um documento.
insight-overview-figures = O registo em números
insight-overview-charts = Gráficos
insight-overview-latest = Últimas entradas no registo

insight-figure-recommendations = { $count ->
    [0] recomendações
    [one] recomendação
   *[other] recomendações
}
insight-figure-supported = apoiadas
insight-figure-noted = anotadas
insight-figure-mechanisms = { $count ->
    [0] mecanismos
    [one] mecanismo
   *[other] mecanismos
}
insight-figure-documents = { $count ->
    [0] documentos de origem
    [one] documento de origem
   *[other] documentos de origem
}

insight-chart-table = Os números em tabela
insight-chart-mechanism = Recomendações por mecanismo
insight-chart-year = Recomendações por ano
insight-chart-theme = Temas mais frequentes
insight-chart-person = Pessoas afetadas mais frequentes
insight-chart-sdg = Recomendações por Objetivo de Desenvolvimento Sustentável
insight-chart-position = Posições do Estado
insight-column-mechanism = Mecanismo
insight-column-year = Ano
insight-column-theme = Tema
insight-column-person = Pessoas afetadas
insight-column-sdg = Objetivo
insight-column-position = Posição
insight-column-recommendations = Recomendações
