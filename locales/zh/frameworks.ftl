# Plans, programmes and pledges, with their objectives.

frameworks-heading = 计划与承诺
frameworks-what = 发展计划、联合国合作框架、承诺：建议组和措施所服务的目标清单。
frameworks-lead = 落实人权建议如何服务于国家的计划和承诺，以及哪些目标尚无任何工作与之对应。
frameworks-keep = 目标从不删除，因为可能有建议组和措施与之对应；目标只会停用。
frameworks-to-keep = 管理这些清单
frameworks-objectives = 计划目标
facet-without-objective = 无计划目标
framework-new = 添加计划或承诺
framework-new-what = 请先说明其性质；然后从文件导入目标或逐项添加。
framework-kind = 类型
framework-name = 名称
framework-publisher = 通过机构
framework-source = 出处文件
framework-source-hint = 例如法律、法令或联合国文件的文号。
framework-starts = 起始日期
framework-ends = 结束日期
framework-ends-hint = 此后目标不再供选择；已有的对应关系保持不变。
framework-period = 起止日期
framework-objectives = 目标
framework-objectives-served = 已有对应
framework-ended = 已结束
framework-served = 与之对应的工作
framework-served-of = { $count ->
   *[other] { $number }项目标中已有{ $served }项有对应工作
}
framework-served-what = 服务于某项目标的工作也计入其上级目标。每个数字都通向相应清单；读者无权查看的内容不计入。
framework-empty = 尚无目标。
framework-about = 计划信息
framework-edit = 修改计划
framework-sheet-what = 文件中每项目标一行：“code”（代码）、“parent”（上级目标的代码），以及每种语言一列。修改后发回，或发送您自己的文件：执行之前您会看到将有哪些更改。文件中没有的目标将被停用。
framework-sheet-take = 获取文件（CSV）
framework-sheet-heading = 文件将作的更改
framework-sheet-differs = 在您查看期间，计划已被更改。以下是该文件现在的更改内容。
framework-sheet-order = 目标的顺序将改变。
framework-sheet-apply = 执行这些更改
framework-sheet-columns = 第一行必须写明各列：“code”“parent”以及语言代码；其后每行为一项目标。请重新获取文件并在其中修改。
framework-sheet-added = { $count ->
   *[other] 新增{ $number }项目标
}
framework-sheet-changed = { $count ->
   *[other] 更改{ $number }项目标
}
framework-sheet-retired = { $count ->
   *[other] 文件中没有的{ $number }项目标将被停用
}
framework-undo = 撤销目标的最近一次更改
framework-undo-made = 最近一次更改
framework-undo-lead = 整个更改将作为一项操作撤销，该操作本身也可撤销。其中新增的目标将被停用而不会删除，因为可能有建议组和措施与之对应。
framework-undo-button = 撤销该更改
framework-undo-nothing = 没有可以撤销的目标更改。
framework-wrong-kind = 请选择计划类型。
framework-wrong-name = 请至少用一种语言命名。
framework-wrong-taken = 其他人刚刚添加了同名的计划。请在列表中查看；如果您的是另一项计划，请再次保存。
framework-wrong-outdated = 其间他人已更改此计划。请查看现状后再次保存。
framework-wrong-many = 一项计划最多有{ $number }项目标。
objective-new = 添加目标
objective-name = 目标
objective-code = 代码
objective-code-hint = 按计划中的编号，如2.1。代码永不改变。
objective-parent = 隶属于
objective-at-top = 无：位于最上级
objective-retired = 已停用
objective-retire = 停用此目标
objective-retire-what = 不再供选择；已与之对应的建议组和措施保留该目标。
objective-unserved = 尚无对应
# $code: what was typed
objective-wrong-code = “{ $code }”不能用作代码。请使用字母、数字、句点、连字符或下划线，不含空格，最多40个字符。
objective-wrong-twice = 代码“{ $code }”已用于另一目标。请另选代码，或只保留其中一项。
objective-wrong-name = 请至少用一种语言为目标命名。
# $parent: the code that was typed
objective-wrong-parent = 此计划中没有代码为“{ $parent }”的目标。请填写上级目标的代码，或留空。
objective-wrong-circle = 经由“{ $parent }”，该目标会隶属于自身。请另选上级目标。
act-framework-added = 添加了计划
act-framework-changed = 修改了计划的说明
act-objectives-set = 修改了目标
act-objectives-undone = 撤销了目标更改
