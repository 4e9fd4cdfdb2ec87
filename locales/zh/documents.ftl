# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = 标题
document-back = 返回文件
document-back-to-edit = 返回表单
document-edit = 编辑此文件
# A short link behind a document in a list.
document-edit-link = 编辑
document-edit-heading = 编辑来源文件
document-edit-lead = 导入文件对本文件的说明一直有效，直到您在此处修改。您所作的修改会保留，不受以后导入的影响；将某一项改回导入文件所述的内容，即重新以导入文件为准。
document-edit-lead-own = 请说明该文件。您填写的内容会保留，不受以后导入的影响。
# $value: what imported files say of this field
document-source-says = 导入文件所述：{ $value }。改为此内容，即重新以导入文件为准。
document-source-silent = 导入文件未说明此项。留空即重新以导入文件为准。
# $code: the symbol of another document
document-wrong-known-other = 另一份文件已使用文号“{ $code }”。请为本文件填写其他文号。
document-unchanged = 没有任何改动，无需保存。请修改某一项，或返回文件。
document-saved-beside = 改动已保存。在此期间他人修改了其他项目，这些改动也已保留。
document-history-heading = 来源文件的历史记录
# A short link behind a document in a list.
document-history-link = 历史记录
document-today = 目前的说明
document-acts = 所作的改动
document-acts-none = 自列入登记册以来没有改动。
act-document-edited = 国家机制修改了说明
act-document-corrected = 来源作了更正
act-document-added = 手工添加了文件
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = 此处已有人说明该文件：所填内容保留，来源的说法另行保存。
