# Editing one entry of the register.


editing-heading = 编辑
editing-edit = 编辑此条目
editing-back = 返回条目
editing-saved = 更改已保存。
editing-saved-beside = 更改已保存。其间他人修改了其他字段，这些修改也已保留。
editing-texts = 本国文本
editing-language = 文本语言
editing-language-filled = 已有本国文本
editing-original = 联合国文本
editing-original-none = 此条目没有联合国文本。
editing-stands-in = 联合国没有该语言的文本，以此文本代替。
editing-outdated = 此文本写成后，联合国修改了其文本。请与现行文本比对。
editing-national-hint = 由国家翻译，与联合国文本并列，绝不取而代之。以纯文本保存。
editing-plain-hint = 以短句和日常用语表述同样内容，供所有人阅读。
editing-topics-lead = 联合国指定的分类保持不变。可添加本国分类，也可再行移除。
editing-tags-un = { $count ->
    [0] 联合国：无
   *[other] 联合国：{ $number }项
}
editing-tags-own = { $count ->
    [0] 本国：无
   *[other] 本国：{ $number }项
}
editing-position-none = 不另作记录：以联合国记录为准
editing-position-un-none = 联合国未记录立场。
editing-source-hint = 例如：在人权理事会的发言，2026年6月24日；或文件文号
editing-audience = 谁可查看此条目
audience-internal-what = 仅秘书处人员和审计人员可见。
audience-members-what = 国家机制的正式成员机构亦可见。
audience-observers-what = 国家人权机构等观察员亦可见。
audience-public-what = 所有人均可立即在公开网站上阅读。公开即为发布行为，将以您的名义记录。
editing-why = 更改理由（选填）
editing-why-hint = 与操作记录一并保存，公众不可见。
editing-save = 保存
editing-cancel = 不保存并返回
editing-wrong-long = 超过此处可容纳的{ $number }个字符，请缩短。
editing-wrong-position = 请选择立场。
editing-wrong-source = 请注明该立场的来源：发言或文件及其日期。
editing-wrong-audience = 请选择谁可查看此条目。
editing-unchanged = 没有任何更改，无需保存。请修改字段或返回条目。
editing-conflict = 您打开页面后，他人修改了相同字段，因此尚未保存任何内容。


editing-wrong-choice = 请选择其中一个版本。
editing-conflict-heading = 同一字段有两处修改
editing-conflict-remedy = 请为每个字段选择保留的内容。您输入的其他内容均保留在本页。
editing-conflict-theirs = { $who }，{ $date }
editing-conflict-import = 导入
editing-conflict-why = 理由：
editing-conflict-mine = 您的内容
editing-conflict-empty = 空
editing-conflict-take-theirs = 保留他人的版本
editing-conflict-take-mine = 采用我的版本
editing-conflict-take-third = 采用下面的第三个版本
editing-conflict-third = 第三个版本
editing-save-draft = 保存草稿
editing-draft-there = 您有一份{ $date }的草稿。
editing-draft-open = 这是您{ $date }的草稿。保存之前只有您能看到。
editing-draft-go-on = 继续编辑
editing-draft-end = 丢弃草稿
editing-kept = 此浏览器保留了您在此输入但尚未保存的内容。
editing-kept-back = 恢复
desk-drafts = 我的草稿
desk-drafts-what = 已开始但尚未保存的修改。
drafts-lead = 尚未完成的条目修改，只有您能看到。
drafts-none = 您没有草稿。可在条目的编辑页面保存草稿。


division-heading = 拆分为若干部分
division-back = 返回编辑
division-lead = 同一建议的各部分往往由不同机构负责。联合国文本不变，只标明每一部分从何处开始。
division-hint = 在新部分开始处按回车键；删除换行即合并两部分。每行为一部分。文字不可更改。
division-opening = 首行为引言，不是其中一部分
division-show = 显示各部分
division-none = 文本未拆分。如此保存则无任何部分。
division-label = 第{ $number }部分的编号
division-title = 简短标题（选填），{ $language }
division-theirs = 其间他人将此条目拆分如下
division-conflict = 您打开页面后他人已拆分此条目，尚未保存任何内容。请比对后再次保存以保留您的拆分，或返回以保留他人的拆分。
division-wrong-words = 联合国的文字不得更改：请恢复原文，只增删换行。
division-wrong-many = 一个条目最多可有{ $number }个部分。
division-wrong-label = 请为每一部分设定各自的编号。
division-link = 将此条目拆分为若干部分
editing-compare = 比对：此后联合国作了哪些修改

# The words of an entry that a person added.
editing-official-hint = 来源本身的原文。更正保留在历史记录中。可在各语言名称下添加该语言的正式文本。
# On a button, behind the name of a text whose original has changed.
editing-still-stands = 已核对，仍然适用
editing-confirm-wrong = 原文刚刚又有变动，或该文本已不存在。请重新核对。

letters-heading = 恢复原文的字母分项
letters-back = 返回分项
letters-lead = 手工分项到此为止。原文的 (a)、(b)、(c) 重新作为分项，并随导入更新。目前的分项保留在历史记录中。
letters-now = 目前的手工分项
letters-none = 没有分项。
letters-button = 恢复原文的字母分项
letters-link = 放弃此分项：恢复原文的字母分项
letters-conflict = 您打开页面后，他人重新作了分项。目前的分项如下；如仍要恢复字母分项，请再按一次按钮。

desk-translations = 待核对的译文
desk-translations-what = 撰写之后原文已有变动的本国文本。
translations-lead = 这些文本撰写之后，其原文已有变动。请逐一与现行原文核对：修改文本，或注明仍然适用。
translations-none = 没有早于原文的本国文本。
translations-count = { $count ->
   *[other] { $number } 份文本
}
