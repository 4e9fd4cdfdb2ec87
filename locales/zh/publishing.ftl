# 开放数据和应用程序接口（API）。

publishing-data-heading = 开放数据
publishing-data-lead = 这些页面显示的全部内容均可下载使用，无需账户。
publishing-data-files = 文件
publishing-data-format = 格式
publishing-data-use = 用途
publishing-format-csv = CSV
publishing-format-csv-use = 电子表格和统计程序；每项建议一行
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = Excel和LibreOffice；采用您的语文及其书写方向
publishing-format-json = JSON
publishing-format-json-use = 适用于程序：所有事实均用代码表示，附您所用语文的文本
publishing-data-any-list = 每个列表末尾都有同样的链接，所得记录与列表按筛选条件显示的记录完全一致。

publishing-api-heading = API
publishing-api-lead = 程序可通过固定网址读取登记册，无需密钥。
publishing-api-same-address = 列表的筛选条件就是其网址中的参数；同样的参数也适用于API。
publishing-api-pages = 较长的列表分段提供；每段载有下一段的网址。
publishing-api-stable = 建议的网址永不改变。如建议已撤出登记册，则返回代码410和理由。
publishing-api-language = 标签的语文由网址决定；文本以现有的各种语文提供。
publishing-api-example = 示例：
publishing-api-description = 面向程序员的API说明（OpenAPI）

publishing-licence-heading = 数据的使用
publishing-licence-register = 登记册自身的成果（编排、本国译文和关联信息）可自由使用，但须注明来源。
publishing-licence-texts = 联合国文件的文本归联合国所有，适用联合国的使用条款。引用时务请注明文件的文号。
