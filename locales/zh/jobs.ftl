# 长时间任务：导入、撤销、建立索引。显示于命令行和页面。

job-state-waiting = 等待中
job-state-running = 进行中
job-state-done = 已完成
job-state-failed = 失败
job-state-cancelled = 已停止

job-kind-import = 导入
job-kind-preview = 预览
job-kind-undo = 撤销导入
job-kind-evidence-examination = 检查佐证材料
job-kind-likeness = 比较登记册文本
job-kind-reindex = 建立搜索索引
job-kind-housekeeping = 日常维护

# $id: number of a job
job-cancelled = 任务 { $id } 已停止，其准备的内容已清除。
job-cancel-asked = 任务 { $id } 正在停止，其准备的内容正在清除。
job-done = 任务 { $id } 已完成。
job-too-late = 任务 { $id } 在停止之前已经结束；详情见 `mithaq jobs`。

job-denied-ended = 提出此项任务的人的账户已停用，任务未执行。须由持有账户的人重新提出。
job-denied-role = 提出此项任务的人已不再具有相应角色，任务未执行。须由秘书处成员重新提出。
