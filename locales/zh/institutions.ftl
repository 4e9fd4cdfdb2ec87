# 国家机构及其他有关机构、其职位及任职人员。
list-comma = 、
site-back = 返回
day-from = 自{ $day }起
day-to = 至{ $day }止
wrong-too-long = 超过{ $number }个字符，请缩短。
wrong-day = 请按2026-11-22的格式填写日期。
wrong-days = 最后一日早于第一日。请更正其中一项。

## 机构名录

institutions-heading = 机构
institutions-lead = 参与国家机制的公共机构和组织及其职位。
institutions-find = 查找机构
institutions-find-button = 查找
institutions-any = 全部
institutions-count = { $count ->
   *[other] { $number }个机构
}
institutions-continued = （续）
class-member = 正式成员
class-member-what = 参与决策；其人员可查看面向成员的内容。
class-observer = 观察员
class-observer-what = 接受咨询并供稿；其人员可查看面向观察员的内容。
level-national = 国家级
level-regional = 地区级
level-local = 地方级

## 单个机构

institution-name = 机构
institution-short-name = 简称
institution-short-names = 简称
institution-kind = 类型
institution-class = 类别
institution-level = 级别
institution-territory = 辖区
institution-territory-hint = 职权范围不及全国的，填写所在地区、县或市镇。
institution-topics = 议题
institution-topics-hint = 据此建议该机构参加会议和协商。
institution-active = 存续期间
institution-active-from = 第一日
institution-active-to = 最后一日
institution-active-to-hint = 仅在机构已不存在时填写。其职位的权限于该日终了时终止。
institution-under = 下属机构
institution-parent = 上级机构
institution-parent-hint = 该机构所隶属的机构，例如司局所属的部委。
institution-no-parent = 无其他机构
institution-posts = 职位
institution-no-posts = 尚无职位。
institution-past = 沿革
institution-names = 名称
institution-names-hint = 可用多种语文填写，一种亦可。
institution-names-of-mechanism = 留空则使用设置中的名称。
institution-informed-only = 仅予知会
institution-informed-only-tag = 仅予知会
institution-informed-only-what = 例如独立的司法机关：接收并提供信息。不向其分派任务，不催办，也不作评估。
institution-edit = 更正
institution-edit-lead = 用于更正笔误和补充缺漏。更名、改变隶属关系、合并或撤销属于改组：须有日期，既往事项保留原名称。
institution-new-heading = 添加机构
institution-wrong-nameless = 请至少填写一种语文的名称。
institution-wrong-kind = 请从列表中选择类型。
institution-wrong-parent = 请从列表中选择机构。
institution-wrong-circle = 机构不能隶属于自身，也不能隶属于其下属机构。请另选机构。
institution-wrong-outdated = 您打开页面后，他人已保存更改。请查看现有内容，将仍然正确的部分重新保存。

## 改组

institution-reorganise = 改组
reorganise-lead = 机构已完成的工作仍归于其当时的名称。未办结事项由接续机构继续办理。
reorganise-what = 改组方式
reorganise-renamed = 更名
reorganise-renamed-what = 请在下方填写新名称。
reorganise-moved = 改为隶属于另一机构
reorganise-moved-what = 请选择上级机构。
reorganise-merged = 并入另一机构
reorganise-merged-what = 该机构不再存续；未办结事项及下属机构均转归另一机构。
reorganise-split = 分出一部分，单独设立机构
reorganise-split-what = 新机构如已列入名录，请直接选择，否则请填写其名称。未办结事项在重新分派之前仍由本机构负责。
reorganise-closed = 撤销
reorganise-closed-what = 如有机构接续其未办结事项，请选择。
reorganise-day = 生效日期
reorganise-day-hint = 变动生效的第一日。
reorganise-other = 另一机构
reorganise-other-hint = 更名时无需选择。
reorganise-wrong-what = 请选择改组方式。
reorganise-wrong-other = 请选择所并入的机构。
reorganise-wrong-mechanism = 国家机制本身在设置中命名，不作改组。
reorganise-wrong-gone = 两个机构之一在该日并不存续。请选择其他机构或其他日期。
reorganise-wrong-circle = 请另选机构，不得为本机构或其下属机构。
reorganise-wrong-order = 已记录有日期更晚的改组。请填写其后的日期。
reorganise-wrong-future = 更名、改变隶属关系或合并应在当日登记，不可提前。请填写今天或以前的日期。
reorganised-renamed = 更名；此前名称为“{ $former }”
reorganised-moved = 改变隶属关系；此前隶属于
reorganised-moved-alone = 改变隶属关系；此前不隶属于任何机构
reorganised-merged = 并入
reorganised-merged-here = 吸收合并
reorganised-split = 分出一部分，设立
reorganised-split-here = 分设自
reorganised-closed = 撤销；未办结事项移交
reorganised-closed-alone = 撤销
reorganised-closed-here = 接续未办结事项；原办理机构为

## 职位

post-new-heading = 添加职位
post-edit = 更改职位
post-duty = 职能
post-duty-hint = 决定任职者可查看和办理的事项，设定后不再更改；如需其他职能，请另添职位。
post-remit = 职责范围
remit-both = 执行和报告
remit-implementation = 执行
remit-reporting = 报告
post-mechanisms = 人权机制
post-mechanisms-hint = 该职位所涉的人权机制；不选即为全部。
post-topics-hint = 该职位所涉的议题；不选即为全部。
post-wording = 文字：{ $language }
post-title = 职位名称
post-rank = 职级
post-rank-hint = 例如司长。
post-duties = 职责
post-duties-hint = 按任命文件或职位说明中的写法填写。
post-ended = 职位已撤销
post-ended-on = 职位最后一日
post-ended-on-hint = 仅在职位不再设人时填写。
post-holders = 任职人员
post-earlier = 前任人员
post-vacant = 空缺
post-vacant-what = 此职位无人担任。
post-wrong-duty = 请选择职能。
post-wrong-misplaced = 此类机构不能设置这种职位。请另选职能。

## 任命

appoint-heading = 任命人员
appoint-lead = 权限自第一日起生效，至最后一日终了时终止。新人员将获得链接，用于设置密码。
appoint-person = 人员
appoint-person-hint = 选择已有账户的人员；如为其他人员，此处不选，请填写姓名和电子邮件地址。
appoint-somebody-new = 新人员
appoint-from = 第一日
appoint-to = 最后一日
appoint-to-hint = 日期未定时留空。
appoint-decree = 任命令或公函
appoint-decree-hint = 任命所依据的文件；成员可见。
appoint-succeeds = 在前一日终止{ $name }的任命。
appoint-button = 任命
appoint-wrong-person = 请从列表中选择人员。
appoint-wrong-taken = 已有使用此电子邮件地址的账户。请从列表中选择此人。
appoint-wrong-ended = 此人的账户已停用。请联系管理员恢复账户。
appoint-wrong-role = 管理员和审计员不担任职位：网站的管理和审计须与其他工作分开。请另选人员。
appoint-wrong-post-ended = 职位在该日之前已撤销。请填写较早的日期，或更改职位。
appoint-wrong-already = 此人在该期间已任此职位。
appoint-wrong-held = 该期间由{ $name }担任此职位。请填写较晚的日期，或以新任命终止原任命。
appointment-end = 终止任命
appointment-last = 最后一日
appointment-last-hint = 权限于该日终了时终止；如该日已过，则立即终止。填写早于第一日的日期，即撤回任命，视为从未任命。
absence-heading = 临时代理
absence-lead = 任职者不在期间，由他人代为查看和办理该职位的事项。两人均可办理。
absence-person = 代理人
absence-from = 起始日期
absence-to = 截止日期
absence-button = 保存
absence-end = 结束
stands-in = 由{ $name }代理

## 工作交接

handover-heading = 工作交接
handover-lead = 供新任者了解：待办事项、前任人员、可咨询的人员。
handover-answers-for = 本职位同时负责
handover-nothing = 本职位没有待办事项。
handover-holders = 现任与历任
handover-contacts = 可咨询的人员
handover-drafts = 已开始但未保存

## 批量任命

bulk-appoint-heading = 批量任命
bulk-lead = 政府更迭之后：列出职位，填写继任者，预览结果，一次完成，并可整体撤销。
bulk-name = 继任者
bulk-apply = 确认任命
bulk-preview = 预览结果
bulk-choose = 选择职位
bulk-institution = 该机构及其下属机构
bulk-tenures-end = 任期截止日
bulk-tenures-end-hint = 留空则不限现任者
bulk-list = 列出
bulk-file = 或发送文件
bulk-file-hint = 列名为post（或institution与duty）、name、email、from、decree。执行前先行显示。
bulk-acts = 已办理
bulk-undone = 已撤销
bulk-ends = { $name }任职至{ $day }。
bulk-begins = { $name }就任；已有账户。
bulk-invites = { $name }就任，并将获邀请。
bulk-wrong-nothing = 未填写任何人。请至少在一行填写继任者
bulk-wrong-post = 第{ $line }行未指明职位，或指向多个职位。请填写职位编号，或机构名称与职能
bulk-wrong-gone = 该职位不存在，或您无权任命。请另选职位
bulk-done-heading = 一次办理的任命
bulk-left = 因其间已有变动而保留
bulk-stand = 现仍有效
bulk-undo-lead = 撤销后，这些任命视同未曾发生，被其终止的任期恢复原截止日；获邀但尚未加入者不再有账户。
bulk-undo = 整体撤销

## 历史

institution-history = 历史
act-institution-added = 新增
act-institution-corrected = 更正
act-institution-reorganised = 改组
act-post-added = 新增职位
act-post-changed = 更改职位
act-appointed = 任命
act-appointment-ended = 设定任期最后一日
act-appointment-resumed = 恢复原任期
act-absence-announced = 临时代理
act-absence-ended = 任职者返岗
act-reappointed = 一次办理多项任命
act-reappointment-undone = 撤销多项任命

institutions-sheet-heading = 用电子表格编辑机构
institutions-sheet-lead = 将名录下载为文件，修改所需内容，增加行，再发送回来：执行之前，您会看到新增和更改的内容。文件中没有的内容保持不变。
institutions-sheet-not = 文件不会终止或合并任何机构。撤销、合并、拆分或自某日起更名，须在该机构页面上用“改组”办理，以保留其历史和未完成的工作。
institutions-sheet-take = 从今天的内容开始：
institutions-sheet-about = 各列
institutions-sheet-rows = 一行是一个机构及其第一个职位。其余职位各占一行，只填机构标识和职位各列。缺少的列不作任何更改。
institutions-sheet-about-institution = 机构标识，与文件中一致。新机构请留空，或写一个以“new”开头的词（如“new-1”），供其他行引用。
institutions-sheet-about-names = 名称和简称，每种语言一列。至少需要一个名称。
institutions-sheet-about-parent = 其所隶属机构的标识，或另一行用来称呼新机构的词。
institutions-sheet-about-kind = 其类型的代码：
institutions-sheet-about-class = “member”表示国家机制正式成员，“observer”表示观察员。
institutions-sheet-about-informed = 仅予知会的机构（如法院）填“yes”。新的司法机关一律如此。
institutions-sheet-about-level = “national”“regional”或“local”，以及所在地区或市镇。
institutions-sheet-about-days = 首日和末日，如2026-11-22。末日只适用于已不存在的新录入机构。
institutions-sheet-about-topic = 主题，各带所属清单，如“theme/right-to-education”，以“|”分隔。
institutions-sheet-about-post = 职位标识，与文件中一致。新职位请留空。
institutions-sheet-about-duty = 任职者的职能；以及“both”“implementation”或“reporting”。现有职位的职能不变。
institutions-sheet-about-title = 职位名称和职级，每种语言一列。
institutions-sheet-seen = 文件的效果
institutions-sheet-differs = 您查看期间名录已被更改。这是文件现在的效果。
institutions-sheet-mend = 只要有一行无法接受，就不会执行任何操作。请在文件中改正这些行后重新发送。
institutions-sheet-apply = 全部执行
institutions-sheet-added = { $count ->
   *[other] 新增{ $number }个机构
}
institutions-sheet-changed = { $count ->
   *[other] 更改{ $number }个机构
}
institutions-sheet-posts-added = { $count ->
   *[other] 新增{ $number }个职位
}
institutions-sheet-posts-changed = { $count ->
   *[other] 更改{ $number }个职位
}
institutions-sheet-unchanged = { $count ->
   *[other] 文件中{ $number }个机构和职位保持不变。
}
institutions-sheet-columns = 第一行必须列出各列名称，每列一次，其中须有“institution”，其后须有数据行。请下载此处提供的文件并加以修改。
# $column: the heading of a column
institutions-sheet-column = 列“{ $column }”无法识别。请按此处提供的文件命名各列。
# $id: what stands in the row
institutions-sheet-unknown = 没有标识为“{ $id }”的机构。请保持标识不变；新机构请留空，或写一个以“new”开头且自有一行的词。
institutions-sheet-unknown-post = 没有标识为“{ $id }”的职位。请保持标识不变；新职位请留空。
institutions-sheet-twice = “{ $id }”已在前面的行中出现。请只保留一行；另一职位只需填写其机构标识。
# $id: the id of the institution, or the line of the file
institutions-sheet-there = 已有同名机构：{ $id }。请在该行填入此标识，或另取名称。
institutions-sheet-end = 文件不设定也不更改末日。请恢复原值，并在该机构页面上使用“改组”。
institutions-sheet-yes = 请填“yes”或留空。
institutions-sheet-no-institution = 请以标识说明该职位属于哪个机构。
institutions-sheet-elsewhere = 该职位属于另一机构。请保留原处；新职位请将标识留空。
institutions-sheet-duty = 职位的职能不变。请恢复原值，并另起一行增加职位。
institutions-sheet-post-there = 该机构已有这样的职位。请在该行填入其标识，或为新职位另取名称。
