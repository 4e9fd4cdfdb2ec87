# 首页。

insight-overview-title = 概览
insight-overview-heading = 人权机制提出的建议
insight-overview-lead = 普遍定期审议、条约机构、特别程序和区域机制向国家提出的全部建议，汇集于一个登记册，向所有人开放。
insight-overview-search-label = 检索登记册
insight-overview-search-hint = 可输入建议中的字词、议题或文件的文号。
insight-overview-figures = 登记册数据
insight-overview-charts = 图表
insight-overview-latest = 登记册最新内容

insight-figure-recommendations = { $count ->
   *[other] 建议
}
insight-figure-supported = 支持
insight-figure-noted = 注意到
insight-figure-mechanisms = { $count ->
   *[other] 人权机制
}
insight-figure-documents = { $count ->
   *[other] 来源文件
}

insight-chart-table = 以表格显示数据
insight-chart-mechanism = 按人权机制分列的建议
insight-chart-year = 按年份分列的建议
insight-chart-theme = 最常见的主题
insight-chart-person = 最常涉及的受影响者
insight-chart-sdg = 按可持续发展目标分列的建议
insight-chart-position = 国家立场
insight-column-mechanism = 人权机制
insight-column-year = 年份
insight-column-theme = 主题
insight-column-person = 受影响者
insight-column-sdg = 目标
insight-column-position = 立场
insight-column-recommendations = 建议
