# 备份：制作、检查和恢复。

backup-stage-writing = 正在写入
backup-stage-reading = 正在读取
backup-stage-restoring = 正在恢复
backup-stage-comparing = 正在核对
backup-stage-indexing = 正在建立索引

backup-done = 备份 { $file } 已完成：共{ $number }行，{ $megabytes } MB。其中也有未公开的内容，请像保管数据库一样妥善保管。
backup-left-out = 未备份 { $path }：它是链接，或不是普通文件。
backup-proven = 已在临时文件夹中恢复，经核对与备份一致：{ $number }行；账本记录{ $acts }项；索引条目{ $entries }条。
backup-acts-broken = 账本中有{ $number }项记录与当时所记不符：{ $acts }。改动发生在制作此备份之前。
backup-interrupted = 已停止，未留下任何文件。

restore-done = 已恢复到 { $place }，经核对与备份一致：{ $number }行；账本记录{ $acts }项；索引条目{ $entries }条。

verify-about = 此备份由 { $version } 版于 { $at } 制作：共{ $number }行。
verify-whole = 备份完整无损；已将账本中{ $number }项记录与其内容核对。

backup-made-last = 最近一次备份：{ $at }，{ $file }。
backup-made-none = 尚未做过备份。备份命令：mithaq backup 文件
backup-made-failed = 最近一次备份（{ $at }）失败：{ $why }
backup-proof-last = 最近一次恢复验证：{ $at }，{ $file }。
backup-proof-none = 尚未验证备份能否恢复。验证命令：mithaq backup 文件 --prove
backup-proof-failed = 最近一次恢复验证（{ $at }）失败：{ $why }

backup-trouble-nothing-here = { $folder } 中没有系统实例。请用 --data 指明其文件夹，或用 --database 指明其数据库。
backup-trouble-exists = 文件 { $file } 已存在。请另选名称，或用 --overwrite 允许替换。
backup-trouble-full = { $place } 已无可用空间。请腾出空间或另选位置后重试；未留下任何文件。
backup-trouble-unreadable = 无法读取文件 { $file }：{ $message }
backup-trouble-not-a-backup = 文件 { $file } 不是 Mithaq 制作的备份。
backup-trouble-cut-off = 文件 { $file } 不完整：缺少结尾部分，可能未完整复制。请重新复制，或使用其他备份。
backup-trouble-damaged = 备份的以下部分已损坏：{ $part }。请从保存处重新复制，或使用其他备份。
backup-trouble-newer = 此备份由较新版本的 Mithaq（{ $version }）制作。请安装该版本或更新的版本。
backup-trouble-folder-not-empty = 文件夹 { $folder } 不是空的。备份只能恢复到空白位置：请用 --data 另指文件夹，或清空此文件夹。
backup-trouble-database-not-empty = 数据库中已有数据表。备份只能恢复到空数据库：请新建一个，并用 --database 指明。
backup-trouble-unfinished = { $folder } 中有一次未完成的恢复。请清空该文件夹，再重新恢复备份。
backup-trouble-unsafe-path = 备份中有一个文件会写到数据文件夹之外：{ $path }。Mithaq 不会制作这样的备份；未恢复任何内容。
backup-trouble-does-not-fit = 备份的以下部分与其版本不符：{ $part }。未恢复任何内容。
backup-trouble-differs = 恢复的内容与备份不一致：{ $part }。请勿使用；请重试，如有可能请换用另一磁盘。
