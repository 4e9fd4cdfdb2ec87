# 文件接收：预览、拒收、文件问题。

import-preview = 预览：{ $file }（{ $language }）。未作任何更改。
import-done = { $file }（{ $language }）已导入，编为第{ $id }号导入。
import-nothing = { $file }（{ $language }）未带来任何变化，没有进行导入。
import-resumed = 第{ $id }号导入从中断处继续。

import-figure-read = 文件中的记录
import-figure-new = 新增
import-figure-revived = 重新列入登记册
import-figure-changed = 有更改
import-figure-texts-added = 新增的本语文文本
import-figure-documents-changed = 来源已更正的文件
import-figure-unchanged = 无更改
import-figure-repeated = 文件中重复
import-figure-passed-over = 属于其他国家
import-figure-refused = 拒收
import-figure-edited-since = 在本处编辑后来源又有更改（保留编辑）
import-figure-held-back = 未采用：条目已公开，而本次导入为内部导入
import-figure-other-language = 疑为其他语文

import-refused-row = 第{ $row }条记录（第{ $byte }字节）被拒收：{ $reason }
import-unknown-label = { $count ->
   *[other] 无法识别“{ $label }”（{ $field }），已在{ $number }条记录中略去。
}
import-changed-row = { $number }：{ $fields }
import-changed-edited = 在本处编辑后来源又有更改

refusal-not-a-record = 这不是导出文件中的记录；请更正或删除。
refusal-no-id = 没有AnnotationId，以后无法再次识别。
refusal-empty = 没有文本。
refusal-unknown-mechanism = 所列机构不是已知的人权机制；请将其加入人权机制或予以更正。

trouble-not-an-array = 此文件不是世界人权索引的导出文件：文件应以“[”开头（第{ $at }字节）。请重新以JSON格式导出，此前不要用其他程序打开。
trouble-truncated = 文件在第{ $row }条记录结束之前中断（第{ $at }字节）。文件没有下载完整，或该记录的括号没有闭合：请重新下载。
trouble-after-the-end = 列表结束之后（第 { $at } 字节）文件仍有内容。可能是两份导出文件合在了一起：请将其分开，逐一导入。
trouble-record-too-large = 第{ $row }条记录超过{ $most }字节（始于第{ $at }字节）。真实的记录不会这样大；文件已损坏，或该记录的括号没有闭合。
trouble-unpacks-too-large = 文件解压后超过{ $most }字节。真实的导出文件不会这样大；已停止读取。
trouble-wrong-shape = 文件中没有一条记录符合世界人权索引的结构。请选择该索引的JSON导出文件，不要选择其他文件。
trouble-preview-too-large = 预览将超过{ $most }字节。请选择一个国家，或将文件拆分后逐一发送。
trouble-unknown-language = 无法确定文本的语文。请用--lang注明（ar、en、es、fr、pt、ru或zh）。
trouble-changed-since = 该文件在预览之后已被改动。请重新预览，然后再导入。
trouble-unreadable = 无法读取文件：{ $message }
trouble-disk-full = 磁盘可用空间为{ $free }字节，约需{ $needed }字节。请腾出空间后重试；未作任何更改。

undo-done = 第{ $id }号导入已撤销。
undo-withdrawn = { $count ->
   *[other] 已撤回{ $number }个条目。
}
undo-left = { $count ->
    [0] 此后没有条目被更改。
   *[other] 有{ $number }个条目此后被更改，保持原样：
}
undo-documents = { $count ->
   *[other] { $number } 份文件已恢复原先的著录。
}
# $document: symbol of a document
undo-document-left = 来源此后又更正了 { $document }，该文件保持现状。
undo-left-by-import = 已由第{ $id }号导入更改；如要撤回，请先撤销该次导入
undo-left-by-person = 已由人工编辑

import-state-pending = 进行中
import-state-visible = 已生效
import-state-undone = 已撤销
import-state-abandoned = 已放弃


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = 导入
imports-lead = 请上传《世界人权索引》的JSON导出文件（可压缩）。系统先显示文件将带来的变动，在您应用之前不作任何更改。
imports-none = 尚未导入任何内容。
uploads-heading = 处理中的文件
imports-done-heading = 历次导入
import-file = 文件
import-stage = 导入状态
import-who = 操作人
import-when = 时间
import-what = 导入内容
import-by-command-line = 命令行
import-by-system = 程序
# $id: number of an import; $file: name of a file
import-title = 导入 { $id }：{ $file }
import-undo-title = 撤销 { $id }：{ $file }
import-about-label = 记录所涉国家
import-about-hint = 涉及其他国家的记录将被略过。
import-all-states = 文件中的所有国家
import-language-label = 文本语文
import-language-hint = 仅在未能识别时选择。
import-language-of-texts = 根据文本判断
import-audience-label = 谁可阅读导入内容
import-audience-internal = 内部
import-audience-internal-what = 仅限已登录者。已公开的条目保持公开，不采用本文件的任何内容。
import-audience-public = 公开
import-audience-public-what = 应用后人人可读。本文件所含的内部条目也随之公开。
import-audience-members = 成员
import-audience-observers = 成员和观察员
import-wrong-state = 请从列表中选择国家
import-wrong-language = 请从列表中选择语文
import-wrong-audience = 请选择谁可阅读导入内容

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } KB
import-megabytes = { $amount } MB
upload-file = 文件
upload-file-hint = JSON或经gzip压缩的JSON，最大{ $most }。
upload-button = 上传并预览
upload-sent = 已上传：
upload-lost = 连接中断。恢复后将自动继续上传；已到达的部分予以保留。
upload-no-file = 请选择要上传的文件
upload-empty = “{ $name }”为空文件。请重新导出记录后再上传
upload-too-large = 文件超过上限{ $most }。请用gzip压缩，或减少导出的记录
upload-no-room = 服务器剩余{ $free }，需要{ $needed }。请通知服务器管理人员；未保存任何内容
# $found: one of the upload-found-… below
upload-unfit = 未接受“{ $name }”：该文件似乎是{ $found }。请选择从《世界人权索引》下载的原始JSON导出文件
upload-found-nothing = 没有内容的文件
upload-found-object = JSON，但不是记录列表
upload-found-pdf = PDF文档
upload-found-zip = 电子表格、Word文档或其他ZIP压缩包
upload-found-old-office = 旧版办公软件文档
upload-found-markup = 网页或XML
upload-found-picture = 图片
upload-found-text = 纯文本，如CSV
upload-found-bad-gzip = 已损坏或重复压缩的压缩文件
upload-found-unknown = 非文本内容
upload-state-receiving = 上传未完成
upload-state-undecided = 等待决定
upload-state-previewing = 正在预览
upload-state-previewed = 已预览，未应用
upload-state-applying = 正在应用
# $size: size of the file; $who: a person
upload-of = { $size }，由{ $who }上传
upload-received = 已到达{ $received }，共{ $size }。
upload-go-on = 再次选择同一文件以继续
upload-go-on-hint = 仅上传缺失部分。需浏览器启用脚本；否则请重新上传整个文件。
upload-go-on-button = 继续上传
upload-other-file = 这是另一个文件：大小与先前开始上传的文件不同。请选择原文件，或将其丢弃后重新上传此文件
upload-discard = 丢弃此文件
upload-kept = { $count ->
   *[other] 无人使用的文件将在{ $number }天后丢弃。
}
upload-gone = 文件已不存在，请重新上传。
upload-unknown-language = 无法确定文本的语文。请选择语文后重新预览。

# Work under way
import-preview-waiting = 预览正在排队
import-preview-running = 正在将文件与登记册比对
import-preview-stopping = 正在停止预览
import-import-waiting = 导入正在排队
import-import-running = 正在应用导入
import-import-stopping = 正在停止导入，并撤回已准备的内容
import-undo-waiting = 撤销正在排队
import-undo-running = 正在撤销导入
import-undo-stopping = 正在停止撤销
import-progress = 进度
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = 已完成{ $number }%
import-read = 已读取{ $size }
import-beginning = 正在开始……
import-waits-for = 排在前面的有：
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind }：{ $file }（{ $who }）
import-tried-again = 未成功，系统将自动重试。
import-look-again = 再次查看进度
import-stop = 停止
import-stopped = 已按要求停止，未作任何更改。
# $error: in English, for whoever looks after the server
import-failed = 未成功，未作任何更改。请重试；若再次失败，请告知服务器管理人员：{ $error }

# The preview
import-preview-heading = { $file }的预览
import-preview-lead = 尚未作任何更改。点击数字可查看相应各行。
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = 所选：{ $state } · { $language } · { $audience }
import-changes-nothing = 本文件不会带来任何变动：其内容均已在登记册中。
import-changed-nothing = 导入未带来任何变动：文件内容均已在登记册中。
import-apply = 应用此导入
import-apply-public = 此处所示内容将一次性全部公开，日后可以撤销。
import-apply-internal = 此处所示内容将一次性全部载入登记册，仅限已登录者查看，日后可以撤销。
import-outdated = 预览之后登记册已有变动，导入未予应用。以下为新的预览，与原预览不同之处另行计数。请查看后再应用。
import-other-preview = 您所应用的预览已不是最新。请查看此预览后再应用
import-since-heading = 与上次预览相比
import-since = 新增或有所不同的行
import-refused-first = 被拒绝的记录仅列出前{ $number }条。请更正文件后重新发送。
import-again-heading = 重新预览或更改选项
import-decide-heading = 作出选择，然后预览
import-preview-button = 预览
import-fields = 变动的字段
import-labels-heading = { $count ->
   *[other] { $number }个标签无法识别
}
import-rows = { $count ->
   *[other] { $number }行
}
import-kind-new = 新增
import-kind-revived = 恢复
import-kind-changed = 变动
import-kind-texts-added = 增加文本
import-kind-documents-changed = 文件更正
import-kind-held-back = 未采用
import-kind-refused = 拒收
import-now = 现在
import-afterwards = 导入后
import-edited-stays = 此条目曾在本系统编辑：编辑内容保留，来源的变动列于其旁。
import-field-text = 文本
import-field-position = 国家立场
import-field-number = 编号
import-field-document = 来源文件
import-field-type = 类型
import-field-states = 所涉国家
import-field-recommending = 提出建议的国家
import-field-topics = 主题、受影响者、可持续发展目标
import-field-audience = 谁可阅读
import-field-mechanism = 人权机制
import-field-session = 届会
import-field-cycle = 轮次
import-field-published = 文件日期
import-field-edited = 曾在本系统编辑

# The result, and taking it back
import-entries-heading = 条目
import-entries-gone = 这些条目目前均不在登记册中。
import-figure-withdrawn = 已撤回
import-figure-left = 因后来有变动而保留
import-figure-documents-back = 恢复原说明的文件
import-undone-by = 由此操作撤销
import-undo-of = 撤销此次导入
import-undo-link = 撤销此次导入……
import-undo-heading = 撤销导入 { $id }？
import-undo-lead = { $file }带来的一切将一次性撤回：新增条目移除，变动条目恢复原状。日后可再次导入。
import-undo-takes = { $count ->
   *[other] 将撤回{ $number }个条目。
}
import-undo-documents = { $count ->
   *[other] { $number } 份文件将恢复原来的说明：
}
import-undo-button = 撤销导入
import-undo-not = 保持原样
