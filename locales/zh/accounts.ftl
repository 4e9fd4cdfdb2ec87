# 账户：登录、本人账户、他人账户。

## 共用字段

field-email = 电子邮件地址
field-name = 姓名
field-role = 角色
field-password = 密码
field-current-password = 当前密码
field-new-password = 新密码
field-code = 验证码
form-error = 错误
form-error-summary = 出现问题

role-administrator = 管理员
role-administrator-what = 管理网站和账户。可阅读全部内容，不发布任何内容。
role-auditor = 审计员
role-auditor-what = 可阅读全部内容，不作任何更改。
role-none = 无角色：按职位工作
role-none-what = 按本人所任职位查看和办理。
# What posts make of somebody.
role-secretariat = 秘书处
role-chair = 主席
role-member = 国家机制成员
role-validating-authority = 核准人
role-focal-point = 联络人
role-alternate = 候补联络人
role-observer = 观察员
role-nobody = 未任职位
role-by-posts = 您可查看和办理的事项取决于您所任的职位。

## 登录

sign-in-heading = 登录
sign-in-lead = 供维护登记册的人员使用。阅读登记册无需账户。
sign-in-button = 继续
sign-in-lost = 如果忘记密码，请向管理员索取新的邀请。
sign-in-email-missing = 请输入电子邮件地址
sign-in-password-missing = 请输入密码
sign-in-wrong = 电子邮件地址或密码不正确
sign-in-wait = 尝试次数过多。请等待{ $number }分钟后再试
sign-in-refused = 无法在此登录，因为此地址未使用https，您输入的内容在传输途中可能被他人读取。
sign-in-refused-remedy = 网站管理者须启用https，并在设置中写明：

second-factor-heading = 输入验证码
second-factor-lead = 打开手机上的身份验证应用，输入其为本网站显示的验证码。
second-factor-hint = 六位数字。如果手机不在身边，请输入一个恢复码。
second-factor-button = 继续
second-factor-lost = 如果两者都没有，请向管理员索取新的邀请。
second-factor-wrong = 验证码不正确、已过期或已使用过。请输入应用当前显示的验证码

## 邀请

invitation-heading = 设置密码
invitation-lead = { $name }，欢迎您。请设置密码，随后选择第二重验证：通行密钥或身份验证应用。
invitation-button = 继续
invitation-gone-heading = 此邀请已失效
invitation-gone = 它已被使用、已过期，或已被较新的邀请取代。
invitation-gone-remedy = 请向管理员索取新的邀请。如果您已设置密码，请登录。
password-hint = 至少12个字符。几个词比许多符号更容易记住。可以从密码管理器粘贴。
password-short = 密码至少须有{ $number }个字符
password-long = 密码最多可有{ $number }个字符
password-common = 此密码容易被猜到。请选择较不常见且与您的姓名无关的密码

## 第二重验证

setup-heading = 设置身份验证应用
setup-lead = 登录时，输入密码后还须输入手机上的验证码。这样，仅知道您密码的人无法登录。
setup-replaces = 这将取代您目前使用的应用；原有的恢复码将失效。
setup-scan-heading = 1. 将本网站添加到应用
setup-scan = 在应用中选择添加账户，然后扫描此方块。
setup-picture = 供身份验证应用扫描的方块；下方密钥作用相同
setup-type = 如果无法扫描，请在应用中输入此密钥：
setup-code-heading = 2. 输入应用显示的验证码
setup-code-hint = 六位数字，每半分钟更新一次
setup-button = 启用
setup-wrong = 验证码不正确或已过期。请输入应用当前显示的验证码；手机时钟须准确
codes-heading = 保存恢复码
codes-lead = 手机不在身边时，每个恢复码可供登录一次。恢复码仅在此时显示。
codes-keep = 请打印本页或抄下恢复码，与重要文件一同保管。
codes-continue = 已保存，继续

## 本人账户

account-heading = 您的账户
account-sessions-heading = 已登录的位置
account-sessions-lead = 会话闲置一小时即结束，最长不超过十二小时。请结束您不认识的会话，并更改密码。
account-browser = 浏览器
account-browser-unknown = 未知浏览器
account-began = 开始时间
account-seen = 最近使用
account-session-current = 当前会话
account-session-end = 结束
account-second-factor-heading = 第二重验证
account-codes-left = { $count ->
    [0] 恢复码已用完。
   *[other] 还剩{ $number }个恢复码。
}
account-second-factor-change = 设置另一个应用并取得新的恢复码
account-password-heading = 更改密码
account-password-lead = 您的其他会话将结束。
account-password-button = 更改密码
account-password-wrong = 当前密码不正确

## 他人账户

people-heading = 用户
people-lead = 谁可以登录，用于何种目的。停用账户或更改角色立即生效；此人所做的事仍记录在案。
people-state = 状态
people-state-invited = 已邀请
people-state-active = 有效
people-state-ended = 已停用
people-sessions = 会话
people-change = 更改
people-role-button = 更改角色
people-invite-again = 新邀请
people-end-sessions = 结束全部会话
people-end = 停用账户
people-resume = 恢复账户
people-invite-heading = 邀请用户
people-invite-lead = 链接只显示一次，由您自行转交。
people-invite-button = 生成邀请
people-wrong-email = 请输入电子邮件地址，例如 name@example.org
people-wrong-taken = 已有使用此电子邮件地址的账户
people-wrong-name = 请输入不超过200个字符的姓名
people-wrong-last = 这是最后一名管理员。请先指定另一名管理员
link-heading = 转交此邀请
link-lead = { $name }可通过此链接设置密码和第二重验证。
link-keep = 链接仅在此时显示，只能使用一次，七天内有效。请以他人无法读取的方式转交：持有链接者即可占用该账户。
link-back = 返回用户

## Passkeys

second-factor-either-heading = 请验证身份
second-factor-passkey-lead = 使用手机、电脑或安全密钥中保存的通行密钥。
second-factor-passkey-button = 使用通行密钥
second-factor-or-heading = 或输入验证码
second-factor-paper-hint = 您的一个恢复码。
setup-choice-heading = 选择第二重验证
setup-choice-lead = 登录时，输入密码后还须出示只有您才有的凭证。这样，仅知道您密码的人无法登录。请任选一种方式，以后可再添加另一种。
setup-passkey-heading = 使用通行密钥
setup-passkey-lead = 通行密钥保存在手机、电脑或安全密钥中，使用时只需指纹、面容、PIN码或轻触。它在其他网站上无效，因此无人能够骗取。
setup-passkey-button = 创建通行密钥
setup-or-heading = 或使用身份验证应用
passkey-name = 通行密钥名称
passkey-name-hint = 便于日后辨认，例如：我的手机
passkey-unnamed = 通行密钥
passkey-script = 通行密钥需要能运行脚本的浏览器。请改用验证码。
passkey-failed = 未能使用通行密钥：操作已中止、超时，或该密钥不属于此账户。请重试，或使用验证码
passkey-copied = 该通行密钥可能已被复制，因此被拒绝。请使用验证码或另一通行密钥，删除此密钥，并告知管理员
passkey-known = 此设备上已有本网站的通行密钥
account-second-factor-lead = 输入密码后须出示的凭证。如有两种，遗失其一仍可登录。
account-factor = 方式
account-factor-added = 添加日期
account-factor-remove = 删除
account-passkey = 通行密钥
account-passkey-add = 添加通行密钥
account-passkey-nowhere = 在此网址无法添加通行密钥：浏览器要求使用https和域名。
account-app = 身份验证应用
account-app-add = 设置身份验证应用
account-last-factor = 这是您唯一的第二重验证方式。请先添加另一种再删除
account-codes-renew = 获取新的恢复码，旧码作废

## Held forms

held-heading = 尚未完成
held-why-signed-out = 操作完成前您的会话已结束。您填写的内容没有丢失。
held-why-proof = 须先完成第二重验证才能进行此操作。您填写的内容没有丢失。
held-why-other-session = 此内容来自您上次登录之前打开的页面。您填写的内容没有丢失。
held-lead = 请立即提交，或予以放弃。内容保留一天，仅供您本人使用。
held-fields = 将要提交的内容
held-send = 立即提交
held-discard = 放弃

## Signing in with the national provider

provider-name = 国家统一登录服务
provider-sign-in = 通过{ $name }登录
provider-continue = 通过{ $name }继续
provider-or-password = 或使用密码
provider-instead = 或不使用密码
provider-instead-lead = 如果该服务以上述电子邮件地址识别您，今后即可通过它登录。
provider-again = 或通过该服务再次验证身份
provider-leaving = 正在转到其他网站登录
provider-leaving-lead = 如果没有反应，请点击按钮前往{ $name }。之后将返回本网站。
provider-away = 国家统一登录服务没有响应。如有密码，请用密码登录，或稍后再试
provider-refused = 国家统一登录服务未确认您的身份。请重试
provider-stale = 此次登录在另一浏览器中开始、超时或已使用过。请在此重新开始
provider-unknown = 本网站没有账户与您使用的账户相关联。如果您收到邀请，请打开邀请并从中通过该服务继续；否则请联系管理员
provider-other-email = 国家统一登录服务未确认受邀的电子邮件地址。请索取发往该服务所知地址的邀请，或设置密码
provider-taken = 您使用的账户已与本网站的另一账户关联。请联系管理员
joining-heading = 使用此账户加入
joining-lead = { $name }，欢迎您。{ $provider }已确认您的电子邮件地址。今后请通过它登录。
joining-button = 加入

## 接口密钥

keys-heading = 接口密钥
keys-lead = 凭密钥，贵机构的系统可通过接口办理您依职位可办理的事项。密钥只显示一次，有期限，并可随时收回。
keys-all-heading = 全部接口密钥
keys-all-lead = 密钥的权限与其持有人相同。请收回无人需要的密钥；此后出示该密钥的请求将被拒绝。
keys-name = 所属系统
keys-name-hint = 便于日后辨认，例如：司法部案件系统
keys-made = 创建日期
keys-last-day = 最后一日
keys-last-day-hint = 自今日起最长一年
keys-expired = 已过期
keys-unused = 尚未使用
keys-end = 收回
keys-none = 没有密钥。
keys-new-heading = 新密钥
keys-button = 创建密钥
keys-wrong-name = 请说明密钥用于哪个系统
keys-wrong-day = 请填写今日起一年之内的日期，格式如2026-11-22
keys-wrong-many = 已有{ $number }个密钥，请先收回不再使用的密钥
keys-made-heading = 请保存此密钥
keys-made-lead = 用于{ $name }的密钥。仅此一次显示。
keys-made-keep = 请像保管密码一样保管：持有者可办理您可办理的一切。系统在每次请求的标头中出示密钥，绝不放在网址中：
keys-link = 查看或创建密钥

## 联系方式

contact-heading = 您的联系方式
contact-lead = 您任职期间，秘书处与正式成员可见。请定期确认信息无误。
contact-telephone = 电话
contact-address = 办公地址
contact-email-hint = 由管理员通过新邀请更改。
contact-button = 信息无误
contact-question = 以下联系方式是否仍然有效？
contact-correct = 更正
contact-confirmed = 确认于{ $day }
contact-never = 从未确认
contact-age = 确认日期
contact-wrong-telephone = 请填写不超过{ $number }个字符的电话号码，例如+212 5 37 00 00 00
contact-old-heading = 久未确认
contact-old-lead = 任职者中已有{ $number }个月未确认联系方式的人员。
contact-old-none = 所有人均已确认。
contact-old = 信息未确认
