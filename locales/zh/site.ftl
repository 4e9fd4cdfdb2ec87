# 各页面通用文字：页眉、页脚、导航、语文、错误。

## 页眉和页脚

site-skip-to-content = 跳至主要内容
site-languages = 语文
site-navigation = 主导航
site-breadcrumbs = 当前位置
site-search-label = 检索全部建议
site-search-placeholder = 检索建议
site-search-button = 检索
site-imaginary-tag = 演示
site-imaginary-text = 这是一个虚构的国家。这些页面上的内容均不涉及真实国家。
site-footer-source = 建议的文本取自人权机制的文件。本登记册为国家而设，不是联合国出版物。
site-footer-software = Mithaq，开源软件，{ $version }版。

nav-overview = 概览
nav-recommendations = 建议
nav-documents = 文件
nav-mechanisms = 人权机制
nav-measures = 措施
nav-institutions = 机构
nav-topics = 议题
nav-states = 国家
nav-data = 开放数据

site-person = 您的账户
site-desk = 工作台
site-sign-out = 退出登录
site-sign-in = 登录

## 多个页面共用的部分

site-pages = 本列表的页面
site-pages-first = 第一页
site-pages-next = 下一页
site-formats = 下载
site-formats-label = 下载本页数据
site-count-recommendations = { $count ->
   *[other] 项建议
}
site-nothing-here = 此处暂无内容。

## 语文

language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-pt = 葡萄牙文
language-ru = 俄文
language-zh = 中文

## 错误：发生了什么，可以怎样做

error-caption = 错误{ $status }
error-go-overview = 前往概览
error-go-recommendations = 检索全部建议
error-contact = 如问题仍然存在，请联系：
error-number = 请将此编号告知网站管理员：

error-400-heading = 无法读取此请求
error-400-what = 网址或表单中有本页无法识别的值。
error-400-remedy = 请检查网址，或从建议列表重新开始。

error-401-heading = 请登录
error-401-what = 此页面供已登录者使用。
error-401-remedy = 请登录后重新打开此页面。

error-403-heading = 这不属于您的角色
error-403-what = 您已登录，但所请求的内容不属于您角色的任务。
error-403-remedy = 如工作需要，请向管理员提出。

error-404-heading = 未找到此页
error-404-what = 此网址没有页面。网址可能输入或复制得不完整。
error-404-remedy = 请检查网址，或用建议中的字词检索。

error-405-heading = 此处无法执行这一操作
error-405-what = 页面存在，但不能以这种方式使用。
error-405-remedy = 请返回，并使用页面上的按钮和链接。

error-410-heading = 此项建议已撤出登记册
error-410-what = 此项建议曾列入登记册，现已不在其中。登记册保留本说明，使链接仍然有效。
error-410-remedy = 此项建议可能已由更正后的条目取代：请用其字词或文件的文号检索。

error-413-heading = 提交的内容过大
error-413-what = 提交的内容超过登记册可接收的大小。
error-413-remedy = 请提交较小的文件，或将文件拆分。

error-422-heading = 无法接受此表单
error-422-what = 表单打开时间过长，或并非来自本网站的页面。未作任何更改。
error-422-remedy = 请返回，重新加载页面，再次提交表单。须允许本网站使用 cookie。

error-500-heading = 出现错误
error-500-what = 登记册无法显示此页。责任在我们，错误已记录在案。
error-500-remedy = 请过几分钟重试。

## 本站

language-name = 中文
site-name = 建议登记册
error-400-value = 登记册无法识别网址中“{ $parameter }”的值“{ $value }”。
language-locale = zh
error-400-parameter = 网址中的参数“{ $parameter }”不为登记册所识别。
error-400-words = 检索内容过长（“{ $parameter }”）：每次最多可检索{ $words }个词语或文号，且不超过{ $characters }个字符。
error-400-words-remedy = 请减少词语；少量不常见的词语比大量常见词语更有效。
error-400-too-much = 网址中“{ $parameter }”的值过多或过长，登记册无法接受。
error-400-rows = 列表过长，超出电子表格的容量（最多{ $rows }行）。
error-400-rows-remedy = 请下载无行数限制的CSV文件，或使用筛选条件缩小列表范围。

desk-heading = 您的工作台
desk-institutions = 机构
desk-institutions-what = 公共机构和组织、其职位及任职人员。
desk-people = 用户
desk-people-what = 谁可以登录，以何种身份。
desk-account = 您的账户
desk-account-what = 密码、第二验证方式和登录会话。

difference-removed = 删除：
difference-added = 增加：
desk-evidence = 佐证材料
desk-evidence-what = 表明所做工作的文件、链接、法律和数据。
desk-imports = 导入
desk-imports-what = 上传文件，查看其变动，应用或撤销。

## 对程序的答复

error-fields-heading = 所发送的部分内容无法接受
error-fields-remedy = 未作任何更改。请更正所列字段后重新发送。
error-api-sign-in = 此内容仅供已登录者使用。
error-api-sign-in-remedy = 请以“Authorization: Bearer …”发送密钥；密钥在您的账户页面创建。
error-api-proof = 此操作需重新验证第二重身份，密钥无法代替。
error-api-proof-remedy = 请在网站页面上办理，届时会要求验证。
error-api-key = 密钥无法识别、已过期、已被收回，或经由非https网址发送。
error-api-key-remedy = 请核对，或在您的账户页面另行创建。
error-api-token = 请求带有会话，但缺少相应的令牌。未作任何更改。
error-api-token-remedy = 请将/api/v1/account所示的“form_token”放入X-Form-Token标头，或使用密钥。
wrong-json = 所发送内容不是JSON：在{ $field }处无法读取
wrong-json-field = “{ $field }”缺失，或与接口说明所列类型不符
wrong-choice = 此值不在可选范围内
desk-bulk = 批量任命
desk-bulk-what = 一次为多个职位任命继任者，并可撤销。
desk-unconfirmed = 久未确认
desk-unconfirmed-what = 任职者中联系方式可能已失效的人员。

sheet-file = 文件（UTF-8 编码的 CSV，或 XLSX）
sheet-send = 发送文件并查看
sheet-refused = { $count ->
   *[other] { $number }行未被接受
}
# $line: the number of a line of the file
sheet-line = 第{ $line }行
sheet-nothing = 文件中没有可接受的更改。
sheet-none = 请选择文件。
sheet-large = 文件超过 1 MB。请只发送修改过的行。
sheet-not-utf8 = 文件不是 UTF-8 编码，会丢失文字。请另存为“CSV UTF-8”。
sheet-old = 这是 2007 年以前的 Excel 文件（.xls）。请另存为 XLSX 或“CSV UTF-8”。
sheet-locked = 文件受密码保护，无法在此读取。请取消密码后重新发送。
sheet-damaged = 文件看似电子表格，但无法打开。请在您的程序中打开，重新另存为 XLSX 或“CSV UTF-8”，再发送。
# $most: how many rows it takes
sheet-rows = 文件超过{ $most }行。请只发送修改过的行。
# $most: how many columns it takes
sheet-columns = 文件超过{ $most }列。请只发送本页列出的各列。
