# What institutions report of their measures.

progress-heading = 进展
progress-none = 尚无进展通报。
progress-next-due = 下次通报截止日期：
progress-due = 截止日期：
update-heading = 进展通报
update-write = 通报进展
update-edit = 编辑通报
update-submit = 提交
update-save-draft = 存为草稿
update-nothing-new = 自{ $day }以来无新进展
update-nothing-new-said = 自上次通报以来无新进展。
update-open = 打开此通报
update-done = 已开展的工作
update-effect = 给人们带来的变化
update-effect-hint = 如有变化，请用数字或实例说明。
update-obstacles = 障碍
update-next = 下一步
update-needs = 所需支持
update-needs-said = 简要说明
update-need-assistance = 技术援助
update-need-budget = 预算
update-need-law = 法律或决定
update-more = 里程碑、需求、语言
update-language = 本文语言
update-period = 时期
update-write-for = 改为代表{ $institution }通报
update-theirs = 其间保存的内容 – { $field }
update-returned = 已退回
update-steps = 形成过程
update-withdraw = 撤回通报
update-withdraw-what = 撤回后不再计入。只有该措施的有关机构和秘书处仍可看到通报及您说明的理由。
update-give-up = 放弃此草稿
update-give-up-what = 其中填写的内容将不再向任何人显示。
update-audience-hint = 可见范围不会超过措施本身。
update-stage-draft = 草稿
update-stage-submitted = 待核准人核准
update-stage-approved = 待秘书处处理
update-stage-returned = 已退回
update-stage-published = 已接受
update-stage-withdrawn = 已撤回
timeliness-late = 通报逾期
timeliness-on-time = 按时通报
timeliness-no-data = 尚无通报
update-wrong-empty = 请写明已开展的工作、标注里程碑，或点击“无新进展”。
update-wrong-audience = 请从列表中选择可见范围。
update-wrong-outdated = 其间他人已修改此通报。您填写的内容保留在下方；请对照后再次保存。
update-wrong-taken = 贵机构已开始编写该时期的通报。请在措施页面继续编写；您填写的内容保留在下方。
update-wrong-period = 请从所列时期中选择。
act-update-begun = 开始编写
act-update-written = 编写
act-update-submitted = 提交
act-update-approved = 代表机构核准
act-update-accepted = 接受
act-update-returned = 退回
act-update-audience = 更改可见范围
act-update-withdrawn = 撤回
tasks-heading = 我的任务
tasks-none = 今天没有待办事项。
tasks-late = 逾期
tasks-report = 待通报
tasks-unfinished = 草稿和被退回的通报
tasks-approve = 待您核准的通报
tasks-accept = 待秘书处处理的通报
tasks-measures = 待决定的措施
tasks-coming = 接下来的截止日期
tasks-posts = 您的职位
tasks-answer = 在一页上全部答复
tasks-answer-what = 请填写有变化的内容；没有变化的，点击“无新进展”。留空的仍待答复；点击任一按钮都会保存已填写的内容。
tasks-submit = 提交已填写的内容
tasks-save = 全部存为草稿
tasks-wrong-nothing = 尚未填写任何内容：请写明某项措施已开展的工作，或点击“无新进展”。
tasks-wrong-answered = 您填写的一项措施已由他人答复。您所写内容列于下方；请打开该措施进行核对，并补充遗漏之处。
update-wrong-nothing = 此处已填写内容。请提交，或清空各栏后再点击“无新进展”。
update-wrong-evidence = { $id }不是该机构的佐证材料。
tasks-standing-draft = 草稿
tasks-standing-returned = 已退回
tasks-standing-revise = 待修改
tasks-standing-approve = 待核准
tasks-standing-accept = 待接受
site-tasks = 我的任务
desk-tasks = 我的任务
desk-tasks-what = 您的待办事项及其期限。
desk-updates = 进展通报
desk-updates-what = 各机构就其措施通报的进展，按阶段、机构和时期列出。
updates-heading = 进展通报
updates-stage = 阶段
updates-first = 起
updates-last = 时期截至
updates-due = 截止日期
updates-handed-in = 提交日期
updates-accepted = 接受日期
updates-days-late = 逾期天数
reporting-heading = 通报频率
reporting-what = 适用于其未另作规定的措施；下属机构如无自定频率，也适用。
reporting-wrong = 请选择通报频率。
reporting-wrong-outdated = 其间他人已将其设为：{ $now }。您的选择保留在下方；如以您的选择为准，请再次保存。
reporting-usual = 按通常惯例
measures-by-reporting = 通报情况
handover-updates = 进展通报
institution-reporting = 通报频率
progress-older = { $count ->
   *[other] { $number }份较早的通报
}
update-days-late = { $count ->
   *[other] 逾期{ $number }天
}
tasks-count = { $count ->
   *[other] 有{ $number }件事等待您处理。
}
tasks-more = { $count ->
   *[other] 还有{ $number }项
}
tasks-follow = { $count ->
   *[other] 答复这些之后还有{ $number }项措施。
}
tasks-assignments = { $count ->
   *[other] { $number }项任务待接受或提出异议
}
updates-count = { $count ->
   *[other] { $number }份通报
}
