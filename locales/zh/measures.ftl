# 计划和单项措施。

measures-heading = 措施
measures-lead = 各机构为落实建议所做的工作：由谁牵头、何时完成、所需费用以及进展如何。
measures-count = { $count ->
   *[other] { $number }项措施
}
measures-nothing-found = 没有符合全部条件的措施。
measures-view-list = 列表
measures-view-timeline = 时间线
measures-of-entries = 所落实的建议
measures-entries-about = 建议：{ $what }
measures-grouping = 分类显示
measures-group = 首先按
measures-subgroup = 其次按
measures-not-grouped = 不分类
measures-group-none = 未注明
measures-by-standing = 当前状况
measures-by-institution = 机构
measures-by-kind = 行动类型
measures-by-cluster = 建议组
measures-by-topic = 议题
measures-by-objective = 计划目标
measures-by-territory = 辖区
measures-by-year = 年份
measures-by-without = 缺少内容
measures-without-entries = 无建议
measures-without-milestones = 无里程碑
measures-without-budget = 无预算
measures-without-days = 无开始或结束日期
measures-without-supporting = 无协助机构
measures-without-topics = 无议题
measures-without-objectives = 无计划目标
# A filter of the register: entries that no measure carries out.
facet-without-measure = 无措施
measures-and-others = { $count ->
   *[other] 及另外{ $number }个机构
}
measures-milestones-of = { $count ->
   *[other] 共{ $number }个里程碑，已达成{ $reached }个
}
measures-days = 起止日期
measures-timeline-what = 每一横条表示一项措施的起止时间。标记为里程碑，达成后为实心；竖线表示今天。
measures-timeline-without = { $count ->
   *[other] { $number }项措施没有日期，仅列于下方列表。
}
measures-of-entry = 措施
measures-of-entry-none = 尚无措施

measure-new-heading = 提议措施
measure-edit = 修改措施
measure-title = 标题
measure-kind = 行动类型
measure-starts = 开始日期
measure-ends = 结束日期
measure-objective = 目标
measure-objective-hint = 措施完成后，人们的境况将有何改变。
measure-description = 说明
measure-agreed = 商定
measure-returned = 已退回
measure-milestones = 里程碑
measure-milestones-hint = 便于任何人了解措施进展的各个步骤。如需删除某一里程碑，请清空其名称和日期；如需更多行，请保存后重新打开页面。
measure-milestones-reached = 已达成的里程碑
measure-milestone = 里程碑
measure-milestone-number = 里程碑{ $number }
measure-milestone-due = 期限
measure-milestone-reached = 达成日期
measure-milestone-reach = 标为已达成
measure-milestone-undo = 改为未达成
measure-budget = 预算
measure-budget-hint = 每个年份和来源各填一行，以货币的整数单位计。空行不予计入。
measure-budget-year = 年份
measure-budget-needed = 所需金额
measure-budget-secured = 已落实金额
measure-budget-gap = 尚待筹措
measure-budget-currency = 货币
measure-budget-source = 来源
measure-budget-total = 合计
measure-rhythm = 进展通报频率
measure-rhythm-days = 固定日期
measure-rhythm-days-hint = 仅用于固定日期：每行一个，格式为2027-06-30。
rhythm-as-usual = 按该机构惯例
rhythm-monthly = 每月
rhythm-quarterly = 每季度
rhythm-half-yearly = 每半年
rhythm-yearly = 每年
rhythm-fixed-days = 按固定日期
rhythm-never = 不通报
measure-carries-out = 所落实的建议
measure-carries-nothing = 尚未关联任何建议。
measure-entries-heading = 本措施的建议和建议组
measure-entries-lead = 请勾选本措施所落实的建议组。单项建议可从其自身页面添加，或通过搜索添加：
measure-link-heading = 关联措施
measure-link = 关联

measure-standing-late = 逾期
measure-standing-under-way = 进行中
measure-standing-to-come = 尚未开始
measure-standing-completed = 已完成
measure-standing-withdrawn = 已撤回
measure-standing-draft = 草稿
measure-standing-submitted = 待核准人核准
measure-standing-approved = 待秘书处处理
measure-standing-returned = 已退回

measure-propose = 提交核准
measure-propose-what = 将请牵头机构的核准人予以核准。
measure-approve = 代表机构核准
measure-approve-what = 您代表贵机构对此予以认可。
measure-accept = 接受
measure-accept-what = 该措施将列入计划。
measure-return = 退回
measure-return-why = 需要修改之处
measure-adopt = 登记为已在他处商定
measure-adopt-what = 适用于以法令、会议或公函通过的措施。
measure-adopted-on = 商定日期
measure-adopted-where = 依据
measure-adopted-where-hint = 法令、会议或公函，以便他人查找。
measure-end = 结束措施
measure-end-how = 结束方式
measure-ended-on = 自何日起
measure-ended-why = 理由
measure-reopen = 重新启动措施
measure-audience = 可见范围
measure-audience-hint = 列入计划后适用。有关机构和秘书处始终可以查看。

measure-wrong-title = 请至少用一种语文填写标题。
measure-wrong-kind = 请选择行动类型。
measure-wrong-lead = 请选择牵头机构。
measure-wrong-institution = { $name }不能牵头措施：该机构是独立机构或已不再运作。请另选机构。
measure-wrong-supporting = { $name }不能协助本措施：该机构是牵头机构、独立机构或已不再运作。请移除。
measure-wrong-foreign = 您可以提议由您所在机构牵头的措施。请选择该机构。
measure-wrong-milestone = 请填写到该日期应达成的内容，或清空日期。
measure-wrong-year = 请用四位数字填写年份。
measure-wrong-amount = 请用数字填写整数金额，例如250000。
measure-wrong-currency = 请填写货币的三字母代码，例如EUR。
measure-wrong-rhythm-day = { $day }不是日期。请按2027-06-30的格式填写。
measure-wrong-rhythm-days = 请至少填写一个日期，或选择其他频率。
measure-wrong-rows = 最多可保存 { $number } 行。请合并或删去若干行。
measure-wrong-why = 请简要填写此项。
measure-wrong-ending = 请选择已完成或已撤回。
measure-wrong-outdated = 其间他人已修改此措施。您填写的内容保留在下方；请与措施对照后再次保存。
measure-wrong-changed = 其间他人已修改此措施。请查看其现状后再次选择。
measure-wrong-choice = 请选择您有权修改的措施。
