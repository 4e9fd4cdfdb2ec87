# 建议列表、筛选条件、单项建议页面。

## 列表

recommendations-list-heading = 建议
recommendations-list-heading-document = { $document }中的建议
recommendations-list-total = { $count ->
    [0] 没有建议
   *[other] { $number }项建议
}
recommendations-skip-to-results = 跳至结果

recommendations-words-label = 文本中的字词
recommendations-words-help = 查找含有全部字词的建议，词形变化不限。须连在一起的字词，请加“引号”。

recommendations-filters-heading = 筛选
recommendations-filters-apply = 应用筛选条件
recommendations-filters-waiting = 正在更新列表……

recommendations-sort-label = 排序方式
recommendations-sort-apply = 排序
recommendations-sort-relevance = 相关程度
recommendations-sort-newest = 从新到旧
recommendations-sort-oldest = 从旧到新

recommendations-chips-heading = 当前筛选条件
recommendations-chips-remove = 移除筛选条件：
recommendations-chips-clear = 移除全部筛选条件
recommendations-chips-words = 字词

recommendations-facet-chosen = { $count ->
   *[other] 已选{ $number }项
}
recommendations-facet-show-all = { $count ->
   *[other] 显示全部{ $number }项
}
recommendations-facet-back = 返回列表
recommendations-facet-lead = 选择一个值，查看含有该值的条目。数字表示条目数量。
recommendations-facet-find = 在此列表中查找
recommendations-facet-find-button = 查找
recommendations-facet-is-chosen = 已选
recommendations-facet-empty = 没有与输入内容相符的项目。

recommendations-empty-what = 没有符合全部检索条件的条目。
recommendations-empty-remedy = 您可以：
recommendations-empty-spelling = 检查字词是否有误
recommendations-empty-fewer-words = 减少或更换字词
recommendations-empty-fewer-filters = 移除上方所列的一个筛选条件
recommendations-empty-other-language = 用其他语文检索：并非所有文本都有各种语文版本
recommendations-empty-clear = 显示全部建议

recommendations-card-paragraph = 段次
recommendations-card-text-in = 文本语文：

## 单项建议

recommendations-record-title = { $symbol }中的{ $kind }{ $number }
recommendations-record-title-plain = { $symbol }中的{ $kind }
recommendations-record-facts = 关于本条目
recommendations-record-aside = 来源和议题
recommendations-record-document = 来源文件
recommendations-record-document-un = 在联合国网站阅读此文件
recommendations-record-topics = 议题
recommendations-record-permalink = 固定网址
recommendations-neighbours = 同一文件中的相邻条目
recommendations-neighbours-previous = 上一项
recommendations-neighbours-next = 下一项
recommendations-history = { $count ->
   *[other] 本条目的历史：{ $number }次操作
}
recommendations-gone-date = 撤出日期
recommendations-gone-reason = 理由

recommendations-fact-state = 受审议国
recommendations-fact-mechanism = 人权机制
recommendations-fact-cycle = 轮次或届会
recommendations-fact-recommending = 提出建议的国家
recommendations-fact-position = 国家立场
recommendations-fact-position-source = 立场的来源
recommendations-fact-document = 来源文件
recommendations-fact-paragraph = 段次
recommendations-fact-date = 文件日期
recommendations-fact-type = 类型

## 筛选条件

facet-state = 国家
facet-mechanism = 人权机制
facet-cycle = 轮次
facet-document = 文件
facet-theme = 主题
facet-person = 受影响者
facet-sdg-goal = 可持续发展目标
facet-sdg-target = 可持续发展具体目标
facet-position = 国家立场
facet-recommending = 提出建议的国家
facet-year = 年份
facet-type = 类型
facet-language = 文本语文

without = 未注明
cycle-n = 第{ $number }轮
session-n = 第{ $number }届会议

position-supported = 支持
position-noted = 注意到

text-kind-official = 正式文本
text-kind-national-translation = 本国译文
text-kind-plain-language = 简明语言文本

tag-origin-un = 联合国
tag-origin-national = 本国
tag-origin-suggestion = 待确认

## 条目历史中的操作

act-recommendation-received = 列入登记册
act-recommendation-changed = 随来源更改而更新
act-text-added = 增加文本
act-recommendation-withdrawn = 撤出登记册
act-recommendation-revived = 重新列入登记册

## 联合国文本之外的编辑

text-un-changed-since = 联合国此后更改了文本
position-un-says = 联合国的记载：{ $position }
gone-import-undone = 载入此项建议的导入已撤销（{ $title }）。

column-id = 标识符
column-text = 文本
column-language = 文本语文
column-sdg = 可持续发展目标

entries-count = { $count ->
    [0] 没有条目
   *[other] { $number }个条目
}
recommendations-list-ended = 按相关度排序时，列表显示约{ $number }条后即止。如需继续阅读，请按日期排序，或使用筛选条件缩小范围。
