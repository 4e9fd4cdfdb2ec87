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

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = Lacunas
gaps-lead = O que ninguém assumiu, o que parou, o que se contradiz. Cada número leva à sua lista.
gaps-of-entries = Recomendações
gaps-of-measures = Medidas
gaps-column-gap = Lacuna
gaps-column-count = Número
gaps-column-why = Porque importa
gaps-column-day = Data
gaps-likeness = Os textos são comparados pelas palavras que partilham, cerca de um minuto depois de o registo mudar. O resultado é um indício: quem decide são as pessoas.
gap-none = Nenhuma destas lacunas
desk-gaps = Lacunas
desk-gaps-what = O que não tem responsável, medida ou prova, o que está em atraso e o que se contradiz.
gap-no-lead = Sem instituição responsável
gap-why-no-lead = Ninguém responde por ela: nenhuma instituição a dirige.
gap-no-measure = Sem medida
gap-why-no-measure = Nada está previsto para a aplicar.
gap-noted-moving = Anotadas e, mesmo assim, com ação
gap-why-noted-moving = O Estado apenas a anotou, e uma medida aplica-a. A posição, ou o que dela se diz, pode estar ultrapassada.
gap-contradictory = Posições contraditórias
gap-why-contradictory = Um texto quase igual foi apoiado num lugar e anotado noutro.
gap-asked-of-several = O mesmo pedido a várias instituições
gap-why-asked-of-several = Um texto quase igual está a cargo de instituições diferentes, às quais pode ser pedida a mesma resposta.
gap-repeated = Repetidas sem progresso
gap-why-repeated = O mesmo mecanismo voltou a formulá-la quase com as mesmas palavras, e nada dela resultou.
gap-overdue = Medidas vencidas
gap-why-overdue = O último dia passou e a medida não está concluída nem retirada.
gap-no-update = Medidas sem ponto de situação
gap-why-no-update = Já começou e ainda não foi aceite nenhum ponto de situação sobre ela.
gap-old-evidence = Provas antigas
gap-why-old-evidence = { $count ->
    [one] A prova mais recente da medida tem mais de { $number } mês.
   *[other] A prova mais recente da medida tem mais de { $number } meses.
}

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = Painel
dashboard-lead = O que se pede, quem responde e até onde se chegou. Cada número leva exatamente às linhas que conta.
dashboard-institution-lead = Por que responde esta instituição e como vão as suas medidas.
dashboard-waiting = À espera de decisão ou resposta
dashboard-figures = Números
dashboard-by-mechanism = Por mecanismo de direitos humanos
dashboard-by-institution = Por instituição
dashboard-by-cluster = Por agrupamento
public-progress-heading = Progresso
public-progress-link = Quem responde por elas e até onde se chegou
public-progress-lead = O que os mecanismos pediram, que instituições respondem e o que fazem, na medida em que está publicado. Uma medida concluída ainda não é uma recomendação aplicada.
desk-dashboard = Painel
desk-dashboard-what = Números por mecanismo, instituição e agrupamento; cada um leva à sua lista.
# Heads of columns and labels of large numbers.
figure-entries = Entradas
figure-led = Entradas a seu cargo
figure-supporting = Entradas que apoia
figure-supported = Apoiadas
figure-noted = Anotadas
figure-without-lead = Sem instituição responsável
figure-without-measure = Sem medida
figure-with-under-way = Com uma medida em curso
figure-with-late = Com uma medida em atraso
figure-with-completed = Com uma medida concluída
figure-under-way = Medidas em curso
figure-late = Medidas em atraso
figure-to-come = Medidas por iniciar
figure-completed = Medidas concluídas
figure-reporting-late = Com ponto de situação em atraso
figure-reporting-on-time = Com ponto de situação em dia
figure-reporting-no-data = Ainda sem ponto de situação
dashboard-whole = { $count ->
    [one] { $number } linha
   *[other] Todas as { $number } linhas
}
