# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = ما بلغه التنفيذ
status-track = الدولة
assessment-track = آخرون
grade-track = هيئات المعاهدات
assessment-back = العودة إلى التوصية

# How long ago something was confirmed.
assessment-age-today = اليوم
assessment-age-days = { $count ->
    [zero] اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $number } أيام
    [many] منذ { $number } يوماً
   *[other] منذ { $number } يوم
}
assessment-age-months = { $count ->
    [zero] هذا الشهر
    [one] منذ شهر واحد
    [two] منذ شهرين
    [few] منذ { $number } أشهر
    [many] منذ { $number } شهراً
   *[other] منذ { $number } شهر
}
assessment-age-years = { $count ->
    [zero] هذا العام
    [one] منذ سنة واحدة
    [two] منذ سنتين
    [few] منذ { $number } سنوات
    [many] منذ { $number } سنة
   *[other] منذ { $number } سنة
}

# The State's status.
status-heading = حالة التنفيذ لدى الدولة
status-new = اقتراح حالة
status-edit = تعديل الحالة المقترحة
status-of = يتعلق بـ
status-whole = التوصية بأكملها
status-choose = اختر حالة
status-none = لا حالة بعد
assessment-reasoning = التعليل
status-reasoning-hint = ما الذي أُنجز، وما الذي تغيّر للناس، وما الذي لا يزال ناقصاً.
status-evidence-hint = الحالة التي لا تستند إلى أدلة تظهر كذلك للجميع.
status-submit = تقديم للاعتماد
status-submit-what = ستُطلب موافقة جهة الاعتماد في الجهة.
status-keep = حفظ كمسودة
status-approve-what = بهذا تؤيد الحالة باسم جهتك.
status-accept = تأكيد
status-accept-what = تصبح هذه حالة التنفيذ لدى الدولة اعتباراً من اليوم، وتظهر لمن تختارهم.
status-returned = أُعيدت
status-stage-draft = مسودة
status-stage-submitted = لدى جهة الاعتماد
status-stage-approved = لدى الأمانة
status-stage-returned = مُعادة
status-stage-published = مؤكدة

# $ago: how long ago, in words
status-confirmed = أُكدت { $ago }
status-superseded = تلتها حالة أحدث.
status-without-evidence = بلا أدلة
status-evidence-hidden = توجد أدلة لدى الجهة لم تُنشر.
status-earlier = حالات سابقة
status-withdraw = سحب الحالة
status-withdraw-what = لن يُعتد بها بعد ذلك؛ ويبقى ما سُجِّل عنها.

# $day: a date
status-withdrawn = سُحبت في { $day }.
status-wrong-part = اختر التوصية بأكملها أو جزءاً تتولى جهتك قيادته.
status-wrong-open = لدى جهتك حالة لهذه التوصية لم تُؤكَّد بعد: أكملها أو اسحبها أولاً.
status-wrong-value = اختر حالة من القائمة.
status-wrong-reasoning = اكتب التعليل بلغة واحدة على الأقل.
status-wrong-outdated = غيّرها شخص آخر في هذه الأثناء. ما كتبته محفوظ أدناه؛ قارنه بما هو قائم الآن ثم أعد الحفظ.

# Acts.
act-status-begun = بدأ إعدادها
act-status-changed = عُدِّلت
act-status-submitted = قُدِّمت إلى جهة الاعتماد
act-status-approved = اعتمدتها الجهة
act-status-returned = أُعيدت
act-status-confirmed = أكدتها الأمانة
act-status-audience = تغيّر من يراها
act-status-withdrawn = سُحبت

# Scales.
scales-heading = سلالم التقييم
scales-what = الحالات والدرجات التي تُستخدم، ومصدر كل منها ومدة سريانه.
scales-lead = لا تُحذف قيمة أبداً، فقد استُخدمت من قبل؛ بل تُغلق في يوم محدد.
scale-new = إضافة سلّم
scale-value-new = إضافة قيمة
scale-name = الاسم
scale-values = القيم
scale-valid = مدة السريان
scale-closed = مغلق
scale-track = من يستخدمه
scale-track-status = الدولة
scale-track-assessment = آخرون: المؤسسة الوطنية لحقوق الإنسان والمنظمات والجامعات
scale-track-grade = هيئات المعاهدات وغيرها من الآليات
scale-mechanism = آلية حقوق الإنسان
scale-mechanism-hint = إذا كانت آلية واحدة تقيّم به.
scale-no-mechanism = لا تخص آلية واحدة
scale-source-hint = الوثيقة التي ورد فيها، كي يتمكن الآخرون من الرجوع إليها.
scale-from = من
scale-to = إلى
scale-to-hint = بعد هذا اليوم لا يُعرض للاختيار؛ ويبقى ما قُيِّم به كما هو.
scale-value-to-hint = بعد هذا اليوم لا تُعرض القيمة للاختيار؛ ويبقى ما قُيِّم بها كما هو.
scale-sign = الرمز
scale-sign-hint = ما تكتبه الآلية، مثل B1. يُترك فارغاً إذا كانت تكتب كلمات.
scale-tone = اللون
scale-tone-hint = يظهر المعنى دائماً بالكلمات أيضاً.
scale-tone-good = أخضر: أُنجز
scale-tone-some = أزرق: جزئي أو جارٍ
scale-tone-poor = برتقالي: لم يُنجز
scale-tone-none = رمادي: لا يدل على شيء من ذلك
scale-place = الموضع في الترتيب
scale-wrong-track = اختر من يستخدمه: آخرون أو هيئات المعاهدات.
scale-wrong-source = اكتب المصدر الذي ورد فيه السلّم.
scale-wrong-name = اكتب الاسم بلغة واحدة على الأقل.
scale-wrong-tone = اختر لوناً من القائمة.

# Assessments of others.
assessment-heading = تقييم
assessment-new = إضافة تقييم
assessment-edit = تعديل التقييم
assessment-lead = التقييم تقييمكم وتنشرونه بأنفسكم. ويمكن للدولة أن تجيب إلى جانبه، ولا يمكنها تعديله.
assessment-value = التقييم على سلّم
assessment-value-hint = على سلّم أو بالكلمات أو بكليهما.
assessment-in-words = بالكلمات وحدها
assessment-finding = الخلاصة في جملة
assessment-finding-hint = ما يقرؤه الناس أولاً.
assessment-on = بتاريخ
assessment-on-hint = اليوم الذي ينطبق عليه التقييم.
assessment-publish = نشر
assessment-publish-what = بعد النشر لا يُعدَّل، بل يُصحَّح بصيغة جديدة.
assessment-correct = تصحيح بصيغة جديدة
assessment-correct-what = تبقى هذه الصيغة قائمة إلى أن تنشروا الجديدة، ثم تُحفظ بوصفها سابقة.
assessment-corrected = صُحِّح هذا التقييم.
assessment-newer = الصيغة الجديدة
assessment-earlier = الصيغة السابقة
assessment-withdraw = سحب التقييم

# $day: a date
assessment-withdrawn = سُحب في { $day }.
assessment-answers = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $number } إجابات
    [many] { $number } إجابة
   *[other] { $number } إجابة
}
assessment-answers-heading = ما تجيب به الدولة
assessment-answer = نشر الإجابة
assessment-answer-what = الإجابة
assessment-answer-hint = تظهر إلى جانب التقييم لكل من يراه، ولا تغيّر منه شيئاً.
assessment-wrong-value = اختر قيمة من القائمة، أو اكتب الخلاصة بالكلمات.
assessment-wrong-finding = اختر قيمة من سلّم، أو اكتب الخلاصة في جملة.
assessment-wrong-part = اختر التوصية بأكملها أو جزءاً منها.

# Grades of treaty bodies.
grade-heading = درجة هيئة المعاهدة
grade-new = إدخال درجة
grade-edit = تصحيح الدرجة
grade-value = الدرجة
grade-value-hint = كما وردت في وثيقة الهيئة، على السلّم الذي كان مستخدماً في ذلك اليوم.
grade-choose = اختر درجة
grade-symbol = رمز الوثيقة
grade-symbol-hint = مثل CCPR/C/128/3.
grade-paragraph = الفقرة
grade-on = تاريخ الوثيقة
grade-quotation = ما تقوله الوثيقة
grade-quotation-hint = بكلماتها كما هي.
grade-withdraw = سحب الدرجة

# $day: a date
grade-withdrawn = سُحبت في { $day }.
grade-wrong-value = اختر درجة من سلّم كان مستخدماً يوم صدور الوثيقة.
grade-wrong-symbol = اكتب رمز الوثيقة التي وردت فيها الدرجة.

# Acts.
act-assessment-begun = بدأ إعداده
act-assessment-correction-begun = بدأ التصحيح
act-assessment-changed = عُدِّل
act-assessment-published = نُشر
act-assessment-answered = أجابت الدولة
act-assessment-withdrawn = سُحب
act-grade-entered = أُدخلت
act-grade-changed = صُحِّحت
act-grade-withdrawn = سُحبت

# Many entries.
status-by-part = بحسب الأجزاء
status-sum = المجموع
rollup-heading = حالة التوصيات
rollup-lead = ما تقوله الدولة اليوم عن كل توصية. كل رقم يقود إلى توصياته. لا تُجمع التوصيات المؤيَّدة والتوصيات التي أُحيط بها علماً، ولا نسبة مئوية للكل.
rollup-by = بحسب
rollup-by-mechanism = آلية حقوق الإنسان
rollup-by-cycle = جولة الاستعراض
rollup-by-goal = هدف التنمية المستدامة
rollup-by-institution = الجهة القائدة
rollup-by-cluster = مجموعة توصيات
rollup-group = المجموعة
rollup-count = العدد
rollup-overlaps = قد ترد التوصية الواحدة في عدة صفوف؛ أما الصف الأخير فيعدّ كلاً منها مرة واحدة.
rollup-empty = لا توجد توصيات تستوفي ذلك.
rollup-formats = تنزيل
assessment-wrong-entry = اذكر معرّف توصية يحق لك الاطلاع عليها.
assessment-wrong-evidence = اذكر معرّفات أدلة تخص جهتك.
desk-status = حالة التوصيات
desk-status-what = ما تقوله الدولة اليوم، بحسب الآلية أو الجولة أو الهدف أو الجهة أو المجموعة.
tasks-statuses = حالات تنتظر البتّ فيها
handover-statuses = حالات لم تُؤكَّد بعد
distribution-more = بحسب الآلية والدورة والهدف والجهة
status-reporting = تدابيرها:
