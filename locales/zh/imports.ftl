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
trouble-truncated = 文件在一条记录中间中断（第{ $at }字节），可能没有下载完整：请重新下载。
trouble-after-the-end = 列表结束之后（第 { $at } 字节）文件仍有内容。可能是两份导出文件合在了一起：请将其分开，逐一导入。
trouble-record-too-large = 有一条记录超过{ $most }字节（始于第{ $at }字节）。真实的记录不会这样大；文件已损坏。
trouble-unpacks-too-large = 文件解压后超过{ $most }字节。真实的导出文件不会这样大；已停止读取。
trouble-wrong-shape = 文件中没有一条记录符合世界人权索引的结构。请选择该索引的JSON导出文件，不要选择其他文件。
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
