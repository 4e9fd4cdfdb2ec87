# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = 执行进展
status-track = 国家
assessment-track = 其他方面
grade-track = 条约机构
assessment-back = 返回建议

# How long ago something was confirmed.
assessment-age-today = 今天
assessment-age-days = { $count ->
   *[other] { $number }天前
}
assessment-age-months = { $count ->
   *[other] { $number }个月前
}
assessment-age-years = { $count ->
   *[other] { $number }年前
}

# The State's status.
status-heading = 国家认定的状况
status-new = 提出状况
status-edit = 修改拟议状况
status-of = 所涉内容
status-whole = 整项建议
status-choose = 请选择状况
status-none = 尚无状况
assessment-reasoning = 理由
status-reasoning-hint = 已做的工作、给人们带来的变化以及尚待完成之处。
status-evidence-hint = 没有佐证材料的状况将如实向所有人显示。
status-submit = 提交核准
status-submit-what = 将请该机构的核准人予以核准。
status-keep = 存为草稿
status-approve-what = 您代表贵机构对此予以认可。
status-accept = 确认
status-accept-what = 自今日起，此即国家认定的状况，向您选定的对象显示。
status-returned = 已退回
status-stage-draft = 草稿
status-stage-submitted = 待核准人核准
status-stage-approved = 待秘书处确认
status-stage-returned = 已退回
status-stage-published = 已确认

# $ago: how long ago, in words
status-confirmed = 确认于{ $ago }
status-superseded = 此后已确认更新的状况。
status-without-evidence = 无佐证材料
status-evidence-hidden = 该机构另有未公布的佐证材料。
status-earlier = 以往状况
status-withdraw = 撤回状况
status-withdraw-what = 该状况不再有效；相关记录予以保留。

# $day: a date
status-withdrawn = 已于{ $day }撤回。
status-wrong-part = 请选择整项建议或由贵机构牵头的部分。
status-wrong-open = 贵机构在此已有一项尚未确认的状况：请先完成或撤回该项。
status-wrong-value = 请从列表中选择状况。
status-wrong-reasoning = 请至少用一种语言填写理由。
status-wrong-outdated = 其间他人已作修改。您输入的内容保留在下方；请与现有内容比较后再次保存。

# Acts.
act-status-begun = 开始拟订
act-status-changed = 已修改
act-status-submitted = 已提交核准人
act-status-approved = 已获机构核准
act-status-returned = 已退回
act-status-confirmed = 已获秘书处确认
act-status-audience = 可见范围已变更
act-status-withdrawn = 已撤回

# Scales.
scales-heading = 等级表
scales-what = 所用状况和评级及其来源和有效期。
scales-lead = 等级值可能已被使用，因此从不删除，只在某日停用。
scale-new = 添加等级表
scale-value-new = 添加等级值
scale-name = 名称
scale-values = 等级值
scale-valid = 有效期
scale-closed = 已停用
scale-track = 使用方
scale-track-status = 国家
scale-track-assessment = 其他方面：国家人权机构、组织、大学
scale-track-grade = 条约机构和其他机制
scale-mechanism = 人权机制
scale-mechanism-hint = 如由其中某一机制据此评级。
scale-no-mechanism = 不限于某一机制
scale-source-hint = 载明该等级表的文件，以便他人查阅。
scale-from = 起始日期
scale-to = 截止日期
scale-to-hint = 此日之后不再提供选用；已作评定保持不变。
scale-value-to-hint = 此日之后该值不再提供选用；已作评定保持不变。
scale-sign = 符号
scale-sign-hint = 该机制使用的符号，如B1。如用文字则留空。
scale-tone = 颜色
scale-tone-hint = 其含义始终同时以文字显示。
scale-tone-good = 绿色：已完成
scale-tone-some = 蓝色：部分完成或进行中
scale-tone-poor = 橙色：未完成
scale-tone-none = 灰色：不属于上述情况
scale-place = 排列位置
scale-wrong-track = 请选择使用方：其他方面或条约机构。
scale-wrong-source = 请填写该等级表的出处。
scale-wrong-name = 请至少用一种语言填写名称。
scale-wrong-tone = 请从列表中选择颜色。

# Assessments of others.
assessment-heading = 评估
assessment-new = 添加评估
assessment-edit = 修改评估
assessment-lead = 评估属于贵方，由贵方自行发布。国家可在旁答复，但不得修改。
assessment-value = 按等级表
assessment-value-hint = 按等级表、用文字，或两者兼用。
assessment-in-words = 仅用文字
assessment-finding = 一句话结论
assessment-finding-hint = 人们首先读到的内容。
assessment-on = 截至日期
assessment-on-hint = 评估所指的日期。
assessment-publish = 发布
assessment-publish-what = 发布后不再修改，只以新版本更正。
assessment-correct = 以新版本更正
assessment-correct-what = 在发布新版本之前本版本有效，其后作为以往版本保留。
assessment-corrected = 本评估已更正。
assessment-newer = 新版本
assessment-earlier = 以往版本
assessment-withdraw = 撤回评估

# $day: a date
assessment-withdrawn = 已于{ $day }撤回。
assessment-answers = { $count ->
   *[other] { $number }项答复
}
assessment-answers-heading = 国家的答复
assessment-answer = 发布答复
assessment-answer-what = 答复
assessment-answer-hint = 答复与评估并列显示，凡可见评估者均可见，且不改动评估内容。
assessment-wrong-value = 请从列表中选择等级值，或用文字填写结论。
assessment-wrong-finding = 请选择等级值，或用一句话填写结论。
assessment-wrong-part = 请选择整项建议或其中一部分。

# Grades of treaty bodies.
grade-heading = 条约机构评级
grade-new = 录入评级
grade-edit = 更正评级
grade-value = 评级
grade-value-hint = 按该机构文件所载，使用当日适用的等级表。
grade-choose = 请选择评级
grade-symbol = 文号
grade-symbol-hint = 例如：CCPR/C/128/3。
grade-paragraph = 段落
grade-on = 文件日期
grade-quotation = 文件原文
grade-quotation-hint = 照录原文。
grade-withdraw = 撤回评级

# $day: a date
grade-withdrawn = 已于{ $day }撤回。
grade-wrong-value = 请选择文件日期当日适用的等级表中的评级。
grade-wrong-symbol = 请填写载有该评级的文件文号。

# Acts.
act-assessment-begun = 开始拟订
act-assessment-correction-begun = 开始更正
act-assessment-changed = 已修改
act-assessment-published = 已发布
act-assessment-answered = 国家已答复
act-assessment-withdrawn = 已撤回
act-grade-entered = 已录入
act-grade-changed = 已更正
act-grade-withdrawn = 已撤回

# Many entries.
status-by-part = 按各部分
status-sum = 合计
rollup-heading = 建议的状况
rollup-lead = 国家今天对每项建议的说明。每个数字均可查看相应条目。支持的与注意到的不相加，也不设总体百分比。
rollup-by = 按
rollup-by-mechanism = 人权机制
rollup-by-cycle = 普遍定期审议周期
rollup-by-goal = 可持续发展目标
rollup-by-institution = 牵头机构
rollup-by-cluster = 建议组
rollup-group = 分组
rollup-count = 条目数
rollup-overlaps = 同一条目可能出现在多行；最后一行每个条目只计一次。
rollup-empty = 没有符合条件的建议。
rollup-formats = 下载
assessment-wrong-entry = 请提供您有权查看的建议的标识。
assessment-wrong-evidence = 请提供贵机构佐证材料的标识。
desk-status = 建议的状况
desk-status-what = 国家今天的说明，按机制、周期、目标、机构或建议组分列。
tasks-statuses = 待决定的状况
handover-statuses = 尚未确认的状况
distribution-more = 按机制、周期、目标和机构查看
status-reporting = 其措施：
