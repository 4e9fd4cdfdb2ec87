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

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = 缺口
gaps-lead = 无人负责的、停滞不前的、自相矛盾的。每个数字都通向其清单。
gaps-of-entries = 建议
gaps-of-measures = 措施
gaps-column-gap = 缺口
gaps-column-count = 数量
gaps-column-why = 为何重要
gaps-column-day = 日期
gaps-likeness = 文本按共有的词语比较，在登记册变更后约一分钟进行。结果仅为提示，由人作出判断。
gap-none = 无上述缺口
desk-gaps = 缺口
desk-gaps-what = 缺少负责机构、措施或佐证的，逾期的，以及自相矛盾的内容。
gap-no-lead = 无牵头机构
gap-why-no-lead = 无人负责：没有机构牵头。
gap-no-measure = 无措施
gap-why-no-measure = 没有为落实它作出任何计划。
gap-noted-moving = 注意到但已在落实
gap-why-noted-moving = 国家仅表示注意到，却有措施在落实。立场或对立场的说明可能已过时。
gap-contradictory = 立场相互矛盾
gap-why-contradictory = 几乎相同的文本在一处获得支持，在另一处仅被注意到。
gap-asked-of-several = 同一事项由多个机构牵头
gap-why-asked-of-several = 几乎相同的文本由不同机构牵头，各机构可能被要求作出同样的答复。
gap-repeated = 重复提出而无进展
gap-why-repeated = 同一机制以几乎相同的措辞再次提出，而此前毫无结果。
gap-overdue = 逾期措施
gap-why-overdue = 期限已过，措施既未完成也未撤回。
gap-no-update = 无进展通报的措施
gap-why-no-update = 措施已经开始，但尚无任何通报获得接受。
gap-old-evidence = 佐证材料陈旧
gap-why-old-evidence = 措施最新的佐证材料已超过{ $number }个月。

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = 总览
dashboard-lead = 要求了什么、由谁负责、进展如何。每个数字都准确通向其所计的行。
dashboard-institution-lead = 该机构负责的事项及其措施的状况。
dashboard-waiting = 等待决定或答复
dashboard-figures = 数字
dashboard-by-mechanism = 按人权机制
dashboard-by-institution = 按机构
dashboard-by-cluster = 按建议组
public-progress-heading = 进展
public-progress-link = 由谁负责、进展如何
public-progress-lead = 各机制提出的要求、负责的机构及其所做的工作，以已公布的内容为限。措施完成并不等于建议已落实。
desk-dashboard = 总览
desk-dashboard-what = 按机制、机构和建议组列出的数字，每个数字都通向其清单。
# Heads of columns and labels of large numbers.
figure-entries = 条目
figure-led = 牵头条目
figure-supporting = 协助条目
figure-supported = 支持
figure-noted = 注意到
figure-without-lead = 无牵头机构
figure-without-measure = 无措施
figure-with-under-way = 有进行中的措施
figure-with-late = 有逾期的措施
figure-with-completed = 有已完成的措施
figure-under-way = 进行中的措施
figure-late = 逾期的措施
figure-to-come = 尚未开始的措施
figure-completed = 已完成的措施
figure-reporting-late = 逾期未通报
figure-reporting-on-time = 按时通报
figure-reporting-no-data = 尚未通报
dashboard-whole = { $count ->
   *[other] 全部 { $number } 行
}
