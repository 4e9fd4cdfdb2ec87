# الحسابات: تسجيل الدخول، والحساب الشخصي، وحسابات الآخرين.

## حقول مشتركة

field-email = عنوان البريد الإلكتروني
field-name = الاسم
field-role = الدور
field-password = كلمة السر
field-current-password = كلمة السر الحالية
field-new-password = كلمة السر الجديدة
field-code = الرمز
form-error = خطأ
form-error-summary = هناك مشكلة

role-administrator = مدير النظام
role-administrator-what = يشغّل الموقع وحساباته. يطّلع على كل شيء ولا ينشر شيئاً.
role-auditor = مدقّق
role-auditor-what = يطّلع على كل شيء ولا يغيّر شيئاً.
role-none = دون دور: يعمل بحكم المناصب
role-none-what = يطّلع ويعمل بحسب المناصب التي يشغلها.
# What posts make of somebody.
role-secretariat = الأمانة
role-chair = الرئاسة
role-member = عضو في الآلية الوطنية
role-validating-authority = جهة الاعتماد
role-focal-point = جهة الاتصال
role-alternate = من ينوب عن جهة الاتصال
role-observer = عضو مراقب
role-nobody = لا يشغل أي منصب
role-by-posts = ما تطّلع عليه وما تقوم به يتبع المناصب التي تشغلها.

## تسجيل الدخول

sign-in-heading = تسجيل الدخول
sign-in-lead = للعاملين على السجل. أما قراءته فلا تحتاج إلى حساب.
sign-in-button = متابعة
sign-in-lost = إذا فقدت كلمة السر فاطلب من أحد مديري النظام دعوة جديدة.
sign-in-email-missing = أدخل عنوان بريدك الإلكتروني
sign-in-password-missing = أدخل كلمة السر
sign-in-wrong = عنوان البريد الإلكتروني أو كلمة السر غير صحيحة
sign-in-wait = { $count ->
    [zero] محاولات كثيرة. حاول مرة أخرى الآن
    [one] محاولات كثيرة. انتظر دقيقة واحدة ثم حاول مرة أخرى
    [two] محاولات كثيرة. انتظر دقيقتين ثم حاول مرة أخرى
    [few] محاولات كثيرة. انتظر { $number } دقائق ثم حاول مرة أخرى
    [many] محاولات كثيرة. انتظر { $number } دقيقة ثم حاول مرة أخرى
   *[other] محاولات كثيرة. انتظر { $number } دقيقة ثم حاول مرة أخرى
}
sign-in-refused = لا يمكن تسجيل الدخول هنا، لأن ما تكتبه قد يُقرأ في طريقه: هذا العنوان لا يستعمل https.
sign-in-refused-remedy = على من يشغّل هذا الموقع أن يضعه خلف https وأن يذكر ذلك في الإعدادات:

second-factor-heading = أدخل الرمز
second-factor-lead = افتح تطبيق المصادقة على هاتفك وأدخل الرمز الذي يظهره لهذا الموقع.
second-factor-hint = ستة أرقام. وإذا لم يكن الهاتف معك فأدخل أحد رموز الاسترداد.
second-factor-button = متابعة
second-factor-lost = إذا لم يكن لديك هذا ولا ذاك فاطلب من أحد مديري النظام دعوة جديدة.
second-factor-wrong = هذا الرمز غير صحيح أو انتهت صلاحيته أو سبق استعماله. أدخل الرمز الذي يظهره التطبيق الآن

## الدعوة

invitation-heading = اختر كلمة سر
invitation-lead = مرحباً، { $name }. اختر كلمة سر، ثم تختار عاملاً ثانياً: مفتاح مرور أو تطبيق مصادقة.
invitation-button = متابعة
invitation-gone-heading = لم تعد هذه الدعوة صالحة
invitation-gone = استُعملت من قبل، أو انتهت مدتها، أو حلّت محلها دعوة أحدث.
invitation-gone-remedy = اطلب دعوة جديدة من أحد مديري النظام. وإذا كنت قد اخترت كلمة سر فسجّل الدخول.
password-hint = 12 حرفاً على الأقل. تذكّر عدة كلمات أسهل من تذكّر علامات كثيرة. ويمكنك لصقها من برنامج لحفظ كلمات السر.
password-short = { $count ->
    [zero] يجب ألا تكون كلمة السر فارغة
    [one] يجب أن تتكون كلمة السر من حرف واحد على الأقل
    [two] يجب أن تتكون كلمة السر من حرفين على الأقل
    [few] يجب أن تتكون كلمة السر من { $number } أحرف على الأقل
    [many] يجب أن تتكون كلمة السر من { $number } حرفاً على الأقل
   *[other] يجب أن تتكون كلمة السر من { $number } حرف على الأقل
}
password-long = { $count ->
    [zero] يجب أن تكون كلمة السر فارغة
    [one] يجب ألا تزيد كلمة السر على حرف واحد
    [two] يجب ألا تزيد كلمة السر على حرفين
    [few] يجب ألا تزيد كلمة السر على { $number } أحرف
    [many] يجب ألا تزيد كلمة السر على { $number } حرفاً
   *[other] يجب ألا تزيد كلمة السر على { $number } حرف
}
password-common = كلمة السر هذه سهلة التخمين. اختر كلمة أقل شيوعاً لا صلة لها باسمك

## العامل الثاني

setup-heading = إعداد تطبيق المصادقة
setup-lead = عند تسجيل الدخول تُدخل بعد كلمة السر رمزاً من هاتفك، فلا يستطيع الدخول من لا يعرف سوى كلمة السر.
setup-replaces = يحل هذا محل التطبيق الذي تستعمله الآن، وتبطل رموز الاسترداد القديمة.
setup-scan-heading = 1. أضف هذا الموقع إلى التطبيق
setup-scan = اختر في التطبيق إضافة حساب، ثم صوّر هذا المربع.
setup-picture = مربع لتطبيق المصادقة؛ والمفتاح أدناه يؤدي الغرض نفسه
setup-type = إذا تعذّر التصوير فاكتب هذا المفتاح في التطبيق:
setup-code-heading = 2. أدخل الرمز الذي يظهره التطبيق
setup-code-hint = ستة أرقام تتجدد كل نصف دقيقة
setup-button = تفعيل
setup-wrong = هذا الرمز غير صحيح أو انتهت صلاحيته. أدخل الرمز الذي يظهره التطبيق الآن، وتأكد من صحة ساعة هاتفك
codes-heading = احتفظ برموز الاسترداد
codes-lead = يتيح لك كل رمز من هذه الرموز الدخول مرة واحدة عندما لا يكون هاتفك معك. ولا تظهر إلا الآن.
codes-keep = اطبع هذه الصفحة أو دوّن الرموز، واحفظها حيث تحفظ أوراقك المهمة.
codes-continue = احتفظت بها: متابعة

## الحساب الشخصي

account-heading = حسابك
account-sessions-heading = الأجهزة التي سجّلت الدخول منها
account-sessions-lead = تنتهي الجلسة بعد ساعة من عدم الاستعمال، وبعد اثنتي عشرة ساعة على أي حال. أنهِ ما لا تعرفه منها وغيّر كلمة السر.
account-browser = المتصفح
account-browser-unknown = متصفح غير معروف
account-began = منذ
account-seen = آخر استعمال
account-session-current = هذه الجلسة
account-session-end = إنهاء
account-second-factor-heading = العامل الثاني
account-codes-left = { $count ->
    [zero] لم تبق رموز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $number } رموز استرداد.
    [many] بقي { $number } رمز استرداد.
   *[other] بقي { $number } رمز استرداد.
}
account-second-factor-change = إعداد تطبيق آخر والحصول على رموز استرداد جديدة
account-password-heading = تغيير كلمة السر
account-password-lead = ستنتهي جلساتك الأخرى.
account-password-button = تغيير كلمة السر
account-password-wrong = هذه ليست كلمة السر الحالية

## حسابات الآخرين

people-heading = المستخدمون
people-lead = من يستطيع تسجيل الدخول ولأي غرض. يسري إنهاء الحساب أو تغيير دوره على الفور، ويبقى ما فعله صاحبه مسجّلاً.
people-state = الحالة
people-state-invited = مدعو
people-state-active = نشط
people-state-ended = منتهٍ
people-sessions = الجلسات
people-change = تعديل
people-role-button = تغيير الدور
people-invite-again = دعوة جديدة
people-end-sessions = إنهاء جميع الجلسات
people-end = إنهاء الحساب
people-resume = إعادة الحساب
people-invite-heading = دعوة شخص
people-invite-lead = سيظهر لك رابط مرة واحدة لتسلّمه بنفسك.
people-invite-button = إنشاء دعوة
people-wrong-email = أدخل عنوان بريد إلكتروني، مثل name@example.org
people-wrong-taken = يوجد حساب بعنوان البريد الإلكتروني هذا
people-wrong-name = أدخل اسماً لا يزيد على 200 حرف
people-wrong-last = هذا آخر مدير للنظام. عيّن أولاً مديراً آخر
link-heading = سلّم هذه الدعوة
link-lead = بهذا الرابط يختار { $name } كلمة السر ويُعدّ عاملاً ثانياً.
link-keep = لا يظهر إلا الآن، ويصلح مرة واحدة ولمدة سبعة أيام. سلّمه بطريقة لا يقرؤها غير صاحبه: فمن يملكه يستطيع أخذ الحساب.
link-back = العودة إلى المستخدمين

## Passkeys

second-factor-either-heading = أثبت هويتك
second-factor-passkey-lead = استعمل مفتاح المرور المحفوظ في هاتفك أو حاسوبك أو مفتاح الأمان.
second-factor-passkey-button = استعمال مفتاح مرور
second-factor-or-heading = أو أدخل رمزاً
second-factor-paper-hint = أحد رموز الاسترداد.
setup-choice-heading = اختر عاملاً ثانياً
setup-choice-lead = عند تسجيل الدخول تُثبت بعد كلمة السر أن بحوزتك شيئاً لا يملكه غيرك، فلا يستطيع الدخول من لا يعرف سوى كلمة السر. اختر إحدى طريقتين، ويمكنك إضافة الأخرى لاحقاً.
setup-passkey-heading = بمفتاح مرور
setup-passkey-lead = يحفظه هاتفك أو حاسوبك أو مفتاح الأمان، وتستعمله ببصمة أو بنظرة أو برقم سري أو بلمسة. ولا يعمل في أي موقع آخر، فلا يستطيع أحد أن يستدرجك لتسليمه.
setup-passkey-button = إنشاء مفتاح مرور
setup-or-heading = أو بتطبيق المصادقة
passkey-name = اسم مفتاح المرور
passkey-name-hint = لتتعرف عليه لاحقاً، مثل: هاتفي
passkey-unnamed = مفتاح مرور
passkey-script = تحتاج مفاتيح المرور إلى متصفح يشغّل البرامج النصية. استعمل رمزاً بدلاً منها.
passkey-failed = لم يُستعمل مفتاح المرور: أُوقفت العملية أو طالت أكثر مما ينبغي أو أن المفتاح لا يخص هذا الحساب. حاول مرة أخرى أو استعمل رمزاً
passkey-copied = رُفض مفتاح المرور هذا لاحتمال أن يكون قد نُسخ. استعمل رمزاً أو مفتاح مرور آخر، ثم أزل هذا المفتاح وأبلغ أحد مديري النظام
passkey-known = في هذا الجهاز مفتاح مرور لهذا الموقع من قبل
account-second-factor-lead = ما تُثبته بعد كلمة السر. إذا كان لديك عاملان أمكنك الدخول حتى لو فُقد أحدهما.
account-factor = العامل
account-factor-added = أضيف في
account-factor-remove = إزالة
account-passkey = مفتاح مرور
account-passkey-add = إضافة مفتاح مرور
account-passkey-nowhere = لا يمكن إضافة مفاتيح المرور في هذا العنوان: تشترط المتصفحات لذلك https واسم نطاق.
account-app = تطبيق المصادقة
account-app-add = إعداد تطبيق مصادقة
account-last-factor = هذا عاملك الثاني الوحيد. أضف غيره قبل إزالته
account-codes-renew = الحصول على رموز استرداد جديدة بدل القديمة

## Held forms

held-heading = لم يُنفَّذ بعد
held-why-signed-out = انتهت جلستك قبل أن يُنفَّذ هذا. ولم يضع شيء مما كتبته.
held-why-proof = لم يكن ممكناً تنفيذ هذا قبل أن تُثبت عاملك الثاني. ولم يضع شيء مما كتبته.
held-why-other-session = أُرسل هذا من صفحة فُتحت قبل آخر تسجيل لدخولك. ولم يضع شيء مما كتبته.
held-lead = أرسله الآن أو تخلص منه. وهو محفوظ يوماً واحداً، لك وحدك.
held-fields = ما سيُرسل
held-send = إرساله الآن
held-discard = التخلص منه

## Signing in with the national provider

provider-name = خدمة تسجيل الدخول الوطنية
provider-sign-in = تسجيل الدخول عبر { $name }
provider-continue = المتابعة عبر { $name }
provider-or-password = أو بكلمة السر
provider-instead = أو بدون كلمة سر
provider-instead-lead = إذا كانت الخدمة تعرفك بعنوان البريد الإلكتروني أعلاه أمكنك تسجيل الدخول عبرها من الآن فصاعداً.
provider-again = أو أثبت هويتك مجدداً عبر الخدمة
provider-leaving = يجري نقلك إلى موقع آخر لتسجيل الدخول
provider-leaving-lead = إذا لم يحدث شيء فتابع إلى { $name } بالزر أدناه. ثم تعود إلى هنا.
provider-away = خدمة تسجيل الدخول الوطنية لا تستجيب. ادخل بكلمة السر إن كانت لديك، أو حاول لاحقاً
provider-refused = لم تؤكد خدمة تسجيل الدخول الوطنية هويتك. حاول مرة أخرى
provider-stale = بدأ تسجيل الدخول هذا في متصفح آخر أو طال أكثر مما ينبغي أو سبق استعماله. ابدأ من جديد هنا
provider-unknown = لا يوجد هنا حساب مرتبط بالحساب الذي استعملته. إذا كنت مدعواً فافتح دعوتك وتابع منها عبر الخدمة، وإلا فاتصل بأحد مديري النظام
provider-other-email = لا تؤكد خدمة تسجيل الدخول الوطنية عنوان البريد الإلكتروني الذي وُجهت إليه الدعوة. اطلب دعوة إلى العنوان الذي تعرفه، أو اختر كلمة سر
provider-taken = الحساب الذي استعملته مرتبط هنا بحساب آخر. اتصل بأحد مديري النظام
joining-heading = الانضمام بهذا الحساب
joining-lead = مرحباً، { $name }. أكدت { $provider } عنوان بريدك الإلكتروني. ومن الآن فصاعداً تسجّل دخولك عبرها.
joining-button = انضمام

## مفاتيح واجهة برمجة التطبيقات

keys-heading = مفاتيح واجهة برمجة التطبيقات
keys-lead = بهذا المفتاح يقوم نظام تابع لجهتك، عبر واجهة برمجة التطبيقات، بما تخوّلك إياه مناصبك. يُعرض المفتاح مرة واحدة، وله أجل، ويمكن سحبه في أي وقت.
keys-all-heading = جميع مفاتيح واجهة برمجة التطبيقات
keys-all-lead = يتيح المفتاح ما يحق لصاحبه. اسحب ما لا يحتاج إليه أحد؛ وسيُرفض أول طلب يُظهره بعد ذلك.
keys-name = النظام
keys-name-hint = لتتعرف إليه لاحقاً، مثل: نظام القضايا في وزارة العدل
keys-made = تاريخ الإصدار
keys-last-day = آخر يوم
keys-last-day-hint = سنة من اليوم على الأكثر
keys-expired = انتهى أجله
keys-unused = لم يُستخدم بعد
keys-end = سحب
keys-none = لا توجد مفاتيح.
keys-new-heading = مفتاح جديد
keys-button = إصدار المفتاح
keys-wrong-name = اذكر النظام الذي يخصه المفتاح
keys-wrong-day = اكتب آخر يوم بين اليوم وسنة من اليوم، مثل ⁦2026-11-22⁩
keys-wrong-many = بلغ عدد المفاتيح { $number }. اسحب ما لم يعد مستخدماً منها
keys-made-heading = احتفظ بهذا المفتاح
keys-made-lead = مفتاح { $name }. يُعرض الآن فقط.
keys-made-keep = احفظه كما تحفظ كلمة السر: فمن يملكه يستطيع ما تستطيعه. يُظهره النظام مع كل طلب، في ترويسة لا في عنوان:
keys-link = عرض المفاتيح أو إصدار مفتاح

## كيفية الاتصال

contact-heading = كيفية الاتصال بك
contact-lead = تراه الأمانة والأعضاء الكاملو العضوية ما دمت تشغل منصباً. أكّد صحته من حين إلى آخر.
contact-telephone = الهاتف
contact-address = العنوان الرسمي
contact-email-hint = يغيّره أحد مديري النظام بدعوة جديدة.
contact-button = هذا صحيح
contact-question = أما زال الاتصال بك ممكناً هكذا؟
contact-correct = تصحيح
contact-confirmed = أُكّد في { $day }
contact-never = لم يُؤكد قط
contact-age = تاريخ التأكيد
contact-wrong-telephone = اكتب رقم هاتف لا يتجاوز { $number } من الأحرف، مثل ‎+212 5 37 00 00 00
contact-old-heading = لم يُؤكد منذ مدة
contact-old-lead = من يشغلون منصباً ولم يؤكدوا بيانات الاتصال بهم منذ أشهر عددها { $number }.
contact-old-none = أكّد الجميع بياناتهم.
contact-old = بيانات غير مؤكدة
