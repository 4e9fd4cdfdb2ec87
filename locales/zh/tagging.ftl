tagging-link = { $count ->
   *[other] 一次更改全部 { $number } 条（标签、查看范围）
}
tagging-heading = 批量更改
tagging-lead = 对搜索找到的所有条目作同一更改：先预览，一次完成，必要时一次撤销。
tagging-how = 请先在列表中搜索；结果上方有更改全部结果的链接。
tagging-to-list = 前往列表
tagging-what = 更改
tagging-changed = 更改的条目
tagging-who = 操作人
tagging-when = 日期
tagging-state = 状态
tagging-state-preview = 预览
tagging-state-under-way = 进行中
tagging-state-applied = 已完成
tagging-state-undone = 已撤销
tagging-state-ended = 未完成
tagging-new-heading = { $count ->
   *[other] 一次更改 { $number } 条
}
tagging-new-lead = 选择如何处理找到的每个条目。此时尚不作任何更改：下一页显示将会更改的内容。
tagging-whole = 登记册的全部条目。
tagging-see-list = 在列表中查看
tagging-add = 要添加的标签
tagging-add-hint = 标为本国标签，与联合国的标签并列。添加具体目标时一并添加所属目标。
tagging-remove = 要去除的本国标签
tagging-remove-hint = 数字表示这些条目中有多少条带有该标签。联合国的标签予以保留。
tagging-audience-hint = 向公众公开条目即为发布：须刚刚出示过第二因素。
tagging-audience-same = 保持不变
tagging-why = 理由（可不填）
tagging-why-hint = 与操作一并保存，登录者可见。
tagging-preview = 预览
tagging-wrong-nothing = 请至少选择一个标签，或选择谁可以查看这些条目。
tagging-wrong-both = 同一标签不能既添加又去除。请选择其一。
tagging-wrong-many = 一次最多可添加和去除 100 个标签。请少选一些。
tagging-wrong-why = 理由超过 { $most } 个字符。请缩短。
tagging-act-heading = 一次批量更改
tagging-search = 搜索
tagging-foreseen = { $count ->
   *[other] 对找到的 { $number } 条的影响
}
tagging-outcome-changes = 将被更改
tagging-outcome-already = 已是如此
tagging-outcome-cannot = 无法更改：标签属于联合国，或条目已不存在
tagging-sample-changes = 将被更改的前几条
tagging-sample-already = 已是如此
tagging-sample-cannot = 无法更改
tagging-apply = { $count ->
   *[other] 更改这 { $number } 条
}
tagging-prove-audience = 更改许多条目的查看范围，须刚刚出示过第二因素。
tagging-prove = 出示第二因素
tagging-nothing-to-do = 不会有任何变化，无可执行。
tagging-working = 正在更改。完成时读者将一次看到全部更改。本页自动刷新。
tagging-cancel = 停止
tagging-done = { $count ->
   *[other] 已更改 { $number } 条。
}
tagging-not-done = 未作任何更改。
tagging-again = 重新预览
tagging-changed-since = 预览之后，其中一些条目已有变动。为确保只做您看到的更改，未作任何更改。请重新预览。
tagging-failed = 更改失败，已予撤回。请重试；如再次失败，请告知管理员。
tagging-undo-heading = 撤销
tagging-undo-what = 所有条目恢复到此次更改之前的样子。此后又有变动的条目保持原样，并予列出。
tagging-undo = 撤销此次更改
tagging-undone = { $count ->
   *[other] 已在 { $number } 条中撤销。
}
tagging-left = { $count ->
   *[other] 有 { $number } 条此后又有变动，保持原样：
}

desk-tagging = 批量更改
desk-tagging-what = 对许多条目作同一更改：标签及查看范围。
job-kind-tagging = 批量更改
