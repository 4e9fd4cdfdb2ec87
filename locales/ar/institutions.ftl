# جهات الدولة وما يتصل بها، ومناصبها ومن يشغلها.
list-comma = ،
site-back = رجوع
day-from = اعتباراً من { $day }
day-to = حتى { $day }
wrong-too-long = النص طويل جداً؛ اختصره إلى { $number } من الأحرف على الأكثر.
wrong-day = اكتب التاريخ هكذا: 2026-11-22.
wrong-days = اليوم الأخير سابق لليوم الأول. صحّح أحدهما.

## دليل الجهات

institutions-heading = الجهات
institutions-lead = الهيئات العامة والمنظمات المشاركة في الآلية الوطنية، ومناصبها.
institutions-find = البحث عن جهة
institutions-find-button = بحث
institutions-any = الكل
institutions-count = { $count ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $number } جهات
    [many] { $number } جهة
   *[other] { $number } جهة
}
institutions-continued = (تابع)
class-member = عضو كامل العضوية
class-member-what = تشارك الجهة في اتخاذ القرارات، ويطّلع العاملون فيها على ما هو متاح للأعضاء.
class-observer = عضو مراقب
class-observer-what = تُستشار الجهة وتقدّم إسهاماتها، ويطّلع العاملون فيها على ما هو متاح للمراقبين.
level-national = وطني
level-regional = إقليمي
level-local = محلي

## الجهة

institution-name = الجهة
institution-short-name = الاسم المختصر
institution-short-names = الأسماء المختصرة
institution-kind = النوع
institution-class = صفة العضوية
institution-level = المستوى
institution-territory = النطاق الجغرافي
institution-territory-hint = الإقليم أو الدائرة أو البلدية، إن لم يشمل عمل الجهة الدولة كلها.
institution-topics = أبواب التصنيف
institution-topics-hint = على أساسها تُقترح الجهة للاجتماعات والمشاورات.
institution-active = فترة العمل
institution-active-from = اليوم الأول
institution-active-to = اليوم الأخير
institution-active-to-hint = فقط للجهة التي لم تعد قائمة. وتنتهي صلاحيات مناصبها بنهاية هذا اليوم.
institution-under = الجهات التابعة لها
institution-parent = الجهة التي تتبعها
institution-parent-hint = الجهة التي تعلوها، كالوزارة بالنسبة إلى إدارة من إداراتها.
institution-no-parent = لا جهة أخرى
institution-posts = المناصب
institution-no-posts = لا مناصب لها بعد.
institution-past = ما طرأ عليها من تغييرات
institution-names = الأسماء
institution-names-hint = بما يتوافر لديك من لغات، وتكفي لغة واحدة.
institution-names-of-mechanism = تُترك فارغة حيث يُراد اعتماد الاسم الوارد في الإعدادات.
institution-informed-only = تُحاط علماً فقط
institution-informed-only-tag = للعلم فقط
institution-informed-only-what = كالسلطة القضائية المستقلة: تتلقى المعلومات وتقدّمها، ولا يُسند إليها شيء، ولا يوجّه إليها أحد تذكيراً ولا يقيّم أداءها.
institution-edit = تصحيح
institution-edit-lead = لتصحيح الأخطاء واستكمال ما نقص. أما الاسم الجديد أو تغيير التبعية أو الدمج أو الإلغاء فإعادة تنظيم لها تاريخ، ويحتفظ ما سبقها بالاسم الذي كان.
institution-new-heading = إضافة جهة
institution-wrong-nameless = اذكر اسماً بلغة واحدة على الأقل.
institution-wrong-kind = اختر نوعاً من القائمة.
institution-wrong-parent = اختر جهة من القائمة.
institution-wrong-circle = لا يمكن أن تتبع الجهة نفسها ولا جهة تابعة لها. اختر جهة أخرى.
institution-wrong-outdated = حفظ شخص آخر تغييرات بعد أن فتحت هذه الصفحة. راجع ما هو مدوّن الآن، ثم احفظ من جديد ما لا يزال صحيحاً.

## إعادة التنظيم

institution-reorganise = إعادة التنظيم
reorganise-lead = ما أنجزته الجهة يبقى منسوباً إليها بالاسم الذي كانت تحمله. أما الأعمال الجارية فتواصلها الجهة التي تخلفها.
reorganise-what = ما الذي يتغير
reorganise-renamed = يتغير اسمها
reorganise-renamed-what = اذكر الأسماء الجديدة أدناه.
reorganise-moved = تصبح تابعة لجهة أخرى
reorganise-moved-what = اختر الجهة التي ستتبعها.
reorganise-merged = تُدمج في جهة أخرى
reorganise-merged-what = لا تعود قائمة، وتنتقل أعمالها الجارية والجهات التابعة لها إلى الجهة الأخرى.
reorganise-split = ينفصل جزء منها فيصبح جهة مستقلة
reorganise-split-what = اختر الجهة الجديدة إن كانت مدرجة، أو اذكر أسماءها. وتبقى الأعمال الجارية هنا إلى أن يُعاد إسنادها.
reorganise-closed = تُلغى
reorganise-closed-what = اختر الجهة التي تواصل أعمالها الجارية، إن وُجدت.
reorganise-day = تاريخ السريان
reorganise-day-hint = أول يوم يسري فيه التغيير.
reorganise-other = الجهة الأخرى
reorganise-other-hint = لا تلزم عند تغيير الاسم.
reorganise-wrong-what = اختر ما الذي يتغير.
reorganise-wrong-other = اختر الجهة التي تُدمج فيها.
reorganise-wrong-mechanism = الآلية الوطنية نفسها يُحدَّد اسمها في الإعدادات ولا يُعاد تنظيمها.
reorganise-wrong-gone = إحدى الجهتين ليست قائمة في ذلك اليوم. اختر جهة أخرى أو يوماً آخر.
reorganise-wrong-circle = اختر جهة أخرى، غير هذه الجهة وغير ما يتبعها.
reorganise-wrong-order = سُجّلت إعادة تنظيم لاحقة. اذكر يوماً بعدها.
reorganise-wrong-future = يُسجَّل تغيير الاسم أو التبعية أو الدمج في يوم حدوثه لا قبله. اختر اليوم أو يوماً مضى.
reorganised-renamed = تغيّر اسمها، وكان قبل ذلك «{ $former }»
reorganised-moved = تغيّرت تبعيتها، وكانت قبل ذلك تتبع
reorganised-moved-alone = تغيّرت تبعيتها، وكانت قبل ذلك مستقلة
reorganised-merged = دُمجت في
reorganised-merged-here = دُمجت فيها
reorganised-split = انفصل جزء منها فأصبح
reorganised-split-here = أُنشئت بالانفصال عن
reorganised-closed = أُلغيت، وانتقلت أعمالها الجارية إلى
reorganised-closed-alone = أُلغيت
reorganised-closed-here = انتقلت إليها الأعمال الجارية بعد إلغاء

## المناصب

post-new-heading = إضافة منصب
post-edit = تعديل المنصب
post-duty = مهمة شاغل المنصب
post-duty-hint = تحدد ما يطّلع عليه شاغل المنصب وما يقوم به، ولا تتغير؛ فإن لزمت مهمة أخرى فأضف منصباً آخر.
post-remit = نطاق الاختصاص
remit-both = التنفيذ وإعداد التقارير
remit-implementation = التنفيذ
remit-reporting = إعداد التقارير
post-mechanisms = آليات حقوق الإنسان
post-mechanisms-hint = ما يُعنى به المنصب منها؛ وعدم الاختيار يعني جميعها.
post-topics-hint = ما يُعنى به المنصب منها؛ وعدم الاختيار يعني جميعها.
post-wording = الصياغة: { $language }
post-title = مسمّى المنصب
post-rank = الرتبة
post-rank-hint = مثل: مدير عام.
post-duties = الواجبات
post-duties-hint = كما ينبغي أن ترد في قرار أو في وصف وظيفي.
post-ended = منصب ملغى
post-ended-on = آخر يوم للمنصب
post-ended-on-hint = فقط للمنصب الذي لن يُشغل بعد ذلك.
post-holders = شاغلو المنصب
post-earlier = شاغلو المنصب السابقون
post-vacant = شاغر
post-vacant-what = لا يشغل أحد هذا المنصب.
post-wrong-duty = اختر مهمة شاغل المنصب.
post-wrong-misplaced = لا يمكن أن يكون لجهة من هذا النوع منصب كهذا. اختر مهمة أخرى.

## التعيينات

appoint-heading = تعيين شخص
appoint-lead = تبدأ الصلاحيات باليوم الأول وتنتهي بنهاية اليوم الأخير. ويُعطى الشخص الجديد رابطاً يختار به كلمة السر.
appoint-person = الشخص
appoint-person-hint = من لديه حساب؛ وإلا فاترك هذا الحقل واذكر الاسم وعنوان البريد الإلكتروني.
appoint-somebody-new = شخص جديد
appoint-from = اليوم الأول
appoint-to = اليوم الأخير
appoint-to-hint = يُترك فارغاً ما دام غير معروف.
appoint-decree = القرار أو الكتاب الرسمي
appoint-decree-hint = ما صدر به التعيين؛ ويطّلع عليه الأعضاء.
appoint-succeeds = إنهاء تعيين { $name } في اليوم السابق لهذا التعيين.
appoint-button = تعيين
appoint-wrong-person = اختر شخصاً من القائمة.
appoint-wrong-taken = يوجد حساب بعنوان البريد الإلكتروني هذا. اختر الشخص من القائمة.
appoint-wrong-ended = أُنهي حساب هذا الشخص. اطلب من أحد مديري النظام إعادته.
appoint-wrong-role = لا يشغل مديرو النظام والمدققون أي منصب: فإدارة الموقع وتدقيقه منفصلان عن سائر العمل. اختر شخصاً آخر.
appoint-wrong-post-ended = ينتهي المنصب قبل هذا اليوم. اذكر يوماً أسبق أو عدّل المنصب.
appoint-wrong-already = هذا الشخص يشغل المنصب بالفعل في هذه الفترة.
appoint-wrong-held = يشغل { $name } المنصب في هذه الفترة. اذكر يوماً لاحقاً، أو اجعل التعيين الجديد ينهي الآخر.
appointment-end = إنهاء التعيين
appointment-last = اليوم الأخير
appointment-last-hint = تنتهي الصلاحيات بنهاية هذا اليوم، أو فوراً إن كان قد مضى. واليوم السابق لليوم الأول يلغي التعيين كأنه لم يكن.
absence-heading = إنابة مؤقتة
absence-lead = أثناء غياب شاغل المنصب يطّلع شخص آخر على ما يخص المنصب ويقوم به. ويمكن لكل منهما أن يعمل.
absence-person = من ينوب
absence-from = من
absence-to = حتى
absence-button = حفظ
absence-end = إنهاء
stands-in = بالنيابة: { $name }

## تسليم المهام

handover-heading = تسليم المهام
handover-lead = لمن تسلّم هذا المنصب حديثاً: ما هو قائم، ومن شغله من قبل، ومن يُسأل.
handover-answers-for = يتولى شاغل هذا المنصب أيضاً
handover-nothing = لا شيء قائم لهذا المنصب.
handover-holders = من يشغل هذا المنصب ومن شغله
handover-contacts = من يُسأل
handover-drafts = ما بُدئ ولم يُحفظ

## تعيينات متعددة دفعة واحدة

bulk-appoint-heading = تعيينات متعددة دفعة واحدة
bulk-lead = بعد تغيير حكومي: اعرض المناصب، واكتب من يخلف شاغليها، واطّلع على ما سيحدث، ثم نفّذ ذلك بإجراء واحد يمكن التراجع عنه كله.
bulk-name = الخلف
bulk-apply = إجراء هذه التعيينات
bulk-preview = عرض ما سيحدث
bulk-choose = اختر المناصب
bulk-institution = في هذه الجهة وما يتبعها
bulk-tenures-end = التي تنتهي مدة شغلها في
bulk-tenures-end-hint = اتركه فارغاً لعرض المناصب أياً كان شاغلها
bulk-list = عرض القائمة
bulk-file = أو أرسل ملفاً
bulk-file-hint = بالأعمدة post (أو institution وduty) وname وemail وfrom وdecree. يُعرض قبل تنفيذ أي شيء.
bulk-acts = ما أُجري حتى الآن
bulk-undone = تم التراجع عنه
bulk-ends = يشغله { $name } حتى { $day }.
bulk-begins = يتولاه { $name }؛ وحسابه موجود.
bulk-invites = يتولاه { $name }، وتوجَّه إليه دعوة.
bulk-wrong-nothing = لم يُذكر أحد. اكتب خلفاً في صف واحد على الأقل
bulk-wrong-post = السطر { $line } لا يحدد منصباً أو يحدد عدة مناصب. اذكر معرّف المنصب، أو اسم الجهة والمهمة
bulk-wrong-gone = هذا المنصب غير موجود، أو لا يحق لك التعيين فيه. اختر غيره
bulk-done-heading = تعيينات أُجريت بإجراء واحد
bulk-left = تُركت كما هي لأنها تغيرت في الأثناء
bulk-stand = ما بقي منها قائماً
bulk-undo-lead = التراجع يلغي هذه التعيينات كأنها لم تكن، ويعيد إلى التعيينات التي أنهتها يومها الأخير السابق. ومن دُعي ولم ينضم بعد لا يبقى له حساب.
bulk-undo = التراجع عن الكل

## السجل

institution-history = سجل التغييرات
act-institution-added = أُضيفت
act-institution-corrected = صُحّحت
act-institution-reorganised = أُعيد تنظيمها
act-post-added = أُضيف منصب
act-post-changed = عُدّل منصب
act-appointed = تعيين
act-appointment-ended = تحديد آخر يوم في التعيين
act-appointment-resumed = إعادة التعيين كما كان
act-absence-announced = إنابة مؤقتة
act-absence-ended = عودة شاغل المنصب
act-reappointed = تعيينات متعددة بإجراء واحد
act-reappointment-undone = التراجع عن تعيينات متعددة
