# “系统”页面和耗时作业列表，供维护程序的人员使用。

desk-system = 系统
desk-system-what = 程序的运行情况：错误、耗时作业、备份、空间。

system-heading = 系统
system-all-good = 一切正常。
system-attention = { $count ->
   *[other] 有 { $number } 项需要注意。
}
system-as-of = 截至 { $at }。
system-again = 每 15 秒刷新本页
system-again-stop = 停止刷新
system-matter = 事项
system-verdict = 结论
system-what = 情况
system-good = 正常
system-wants-attention = 需要注意

system-errors = 错误
system-errors-none = 启动以来没有请求失败。
system-errors-some = { $count ->
   *[other] 启动以来有 { $number } 个请求失败。
}
system-errors-last = 最近一次：{ $at }。
system-errors-remedy = 原因见程序日志：请查找级别为 ERROR 的行，或向读者显示的编号。

system-jobs = 耗时作业
system-jobs-running = 进行中 { $number } 项
system-jobs-waiting = 等待中 { $number } 项
system-jobs-failed = 近七天失败 { $number } 项
system-jobs-remedy = 请查看失败原因，排除后再试一次。
system-jobs-link = 全部耗时作业

system-backup = 最近一次备份
system-backup-none = 从未做过备份。
system-backup-remedy = 请立即用“mithaq backup 文件”备份，并查明夜间备份为何没有进行。
system-proof = 最近一次经验证的恢复
system-proof-none = 从未验证过备份能否恢复。
system-proof-remedy = 请运行“mithaq backup 文件 --prove”：只有试恢复过的备份才可靠。
system-done = { $at }：{ $file }
system-failed = { $at } 失败：{ $why }
system-days-ago = { $count ->
    [0] 今天
   *[other] { $number } 天前
}

system-space = 磁盘空间
system-space-what = 剩余 { $free }；数据文件夹占用 { $used }。
system-space-used = 数据文件夹占用 { $used }。
system-space-remedy = 请腾出空间或扩大磁盘：磁盘满了就什么都无法保存。
system-megabytes = { $number } MB
system-gigabytes = { $number } GB

system-database = 数据库
system-database-what = { $engine }，{ $size }，表结构版本 { $step }

system-index = 搜索索引
system-index-what = { $count ->
   *[other] 可以查到 { $number } 条。
}
system-index-behind = { $count ->
   *[other] 还有 { $number } 项操作未纳入。
}
system-index-register = { $count ->
   *[other] 登记册中有 { $number } 条。
}
system-index-remedy = 如果几分钟内没有变化，请运行“mithaq reindex”。

system-languages = 语言
system-languages-complete = { $count ->
   *[other] { $number } 种语言，文字齐全
}
system-languages-missing = { $count ->
   *[other] 缺少 { $number } 条文字，以英文显示。
}
system-languages-remedy = “mithaq doctor”会逐条列出；请补入数据文件夹中的“locales”文件夹。

system-address = 网站地址
system-address-none = 未设置
system-address-remedy = 请把“public_url”设为读者使用的、以 https:// 开头的地址。否则无法从其他机器登录。

system-program = 程序
system-program-what = Mithaq { $version }，自 { $since } 起运行

## 耗时作业

jobs-heading = 耗时作业
jobs-lead = 导入、撤销导入、建立索引和日常整理，最新的在前。
jobs-job = 作业
jobs-state = 状态
jobs-asked = 提出
jobs-ended = 结束
jobs-percent = { $number }%
jobs-ending = 正在停止。
jobs-by-command-line = 命令行
jobs-by-system = 程序自身
jobs-by-person = 账户已不存在的人员
jobs-cancel = 停止
jobs-retry = 再试一次
jobs-cancel-too-late = 该作业在停止之前已经结束。
jobs-retry-not-failed = 只有失败或被停止的作业才能再试。
jobs-retry-by-secretariat = 更改登记册的作业须由秘书处在原处重新提出。

error-503-heading = 登记册暂时无法访问
error-503-what = 数据库没有响应或正忙。未作任何更改。
error-503-remedy = 请一分钟后再试。如果您提交了表单，请返回上一页：填写的内容仍在。

error-507-heading = 目前无法保存任何内容
error-507-what = 登记册的磁盘已满。未作任何更改；仍可阅读。
error-507-remedy = 请告知网站管理员。如果您提交了表单，请保持页面打开或返回上一页：填写的内容仍在。
