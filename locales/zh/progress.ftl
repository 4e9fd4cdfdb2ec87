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
progress-older = { $count ->
   *[other] { $number }份较早的通报
}
update-days-late = { $count ->
   *[other] 逾期{ $number }天
}
