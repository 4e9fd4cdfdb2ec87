terms-heading = 分类体系
terms-what = 主题、受影响者、条目类型、文件类型、人权机制、国家：其名称以及自有术语。
terms-lead = 选择一个术语即可改写其名称。其代码永不改变，因此地址和文件始终有效。
terms-list-theme = 主题
terms-list-person = 受影响者
terms-list-sdg-goal = 可持续发展目标
terms-list-sdg-target = 可持续发展具体目标
terms-list-type = 条目类型
terms-list-mechanism = 人权机制
terms-list-document-type = 文件类型
terms-list-state = 国家
terms-list-institution-kind = 机构类型
terms-list-measure-kind = 行动类型
terms-list-framework-kind = 计划类型
terms-find = 查找术语
terms-none-found = 没有任何语言的术语包含这些字符。请减少字符，或在下方添加术语。
terms-entries = 条目
terms-documents = 文件
terms-missing = 缺少名称的语言
terms-added = 自行添加
terms-reworded = 已改写
terms-add = 添加自有术语
terms-add-hint = 一个名称即可；缺少某语言名称的术语以其他语言显示。代码取自英文名称，否则取自第一个名称。
terms-add-button = 添加
terms-kind = 机制类型
terms-code = 代码
terms-name-hint = 清空字段即可恢复程序的原有名称。
terms-given = 程序中为：{ $name }
terms-standing = 供新条目使用
terms-standing-hint = 停用的术语保留在已有条目上。如指定替代术语，导入时将使用替代术语。
terms-standing-offered = 是
terms-standing-retired = 已停用
terms-standing-instead = 已停用；改用“{ $name }”
terms-aliases = 其他写法
terms-aliases-hint = 来源用于指代该术语的标签，每行一个。下次导入时即可识别。
# An added term that an import brought.
terms-from-source = 来自来源
# $name: the name of the term to be used instead
terms-replace = 将“{ $name }”用于带有此术语的条目：批量更改，可预览，也可撤销
terms-spreadsheet = 在电子表格中
terms-spreadsheet-what = 包含此列表所有术语的文件，每种语言一列。可随意修改，但请保留代码，然后发回：在执行任何操作之前，您会看到更改内容。空单元格恢复程序自带的措辞。
terms-spreadsheet-take = 下载文件（CSV）
terms-sheet-heading = { $count ->
    [0] 没有术语更改
   *[other] { $number }个术语将更改
}
terms-sheet-apply = { $count ->
   *[other] 执行{ $number }项更改
}
terms-sheet-differs = 在您查看期间，术语已被更改。以下是该文件现在的更改内容。
terms-sheet-columns = 第一行必须写明各列名称：“code”，以及可选的语言代码、“retired”、“spellings”，每列只出现一次。请重新下载文件并修改。
# $code: what stands in the row
terms-sheet-unknown = 此列表中没有代码为“{ $code }”的术语。请保留代码；新术语请在列表页面添加。
terms-sheet-twice = 代码“{ $code }”在前面的行中已出现。请只保留一行。
terms-sheet-instead = “{ $code }”不是此列表中的其他术语。请填写其代码；没有则填“-”；术语仍提供时请留空。
terms-wrong-long = 过长；请缩短至 { $most } 个字符以内。
terms-wrong-many = 写法过多；最多保留 { $most } 个。
terms-wrong-taken = “{ $name }”已指代术语“{ $term }”。请另选名称，或使用该术语。
terms-wrong-nameless = 术语至少需要一种语言的名称。
terms-wrong-kind = 请从列表中选择机制类型。
terms-wrong-instead = 请从列表中选择另一个可用的术语。
terms-move-up = 上移
terms-move-down = 下移
terms-move-in = 置于其他术语之前
terms-move-out = 取消其位置
terms-place = 位置
terms-place-hint = 凡列出此表之处，有位置的术语均排在其他术语之前。可在列表页面上移或下移。
