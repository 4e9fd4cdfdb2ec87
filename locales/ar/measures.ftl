# الخطة، والتدبير الواحد.

measures-heading = التدابير
measures-lead = ما تقوم به الجهات لتنفيذ التوصيات: الجهة الرئيسية، والموعد النهائي، والتكلفة، وما أُحرز من تقدم.
measures-count = { $count ->
    [zero] لا تدابير
    [one] تدبير واحد
    [two] تدبيران
    [few] { $number } تدابير
    [many] { $number } تدبيراً
   *[other] { $number } تدبير
}
measures-nothing-found = لا يوجد تدبير يستوفي جميع هذه الشروط.
measures-view-list = القائمة
measures-view-timeline = الجدول الزمني
measures-of-entries = التوصيات التي تنفّذها التدابير
measures-entries-about = التوصيات: { $what }
measures-grouping = تبويب القائمة
measures-group = أولاً بحسب
measures-subgroup = ثم بحسب
measures-not-grouped = بلا تبويب
measures-group-none = غير مذكور
measures-by-standing = الوضع
measures-by-institution = الجهة
measures-by-kind = نوع التدبير
measures-by-cluster = مجموعة التوصيات
measures-by-topic = التصنيف
measures-by-objective = هدف من خطة
measures-by-territory = النطاق الجغرافي
measures-by-year = السنة
measures-by-without = ما ينقص
measures-without-entries = بلا توصيات
measures-without-milestones = بلا معالم مرحلية
measures-without-budget = بلا ميزانية
measures-without-days = بلا تاريخ بداية أو نهاية
measures-without-supporting = بلا جهات مساندة
measures-without-topics = بلا تصنيف
measures-without-objectives = بلا هدف من أهداف الخطط
# A filter of the register: entries that no measure carries out.
facet-without-measure = بلا تدبير
measures-and-others = { $count ->
    [zero] دون جهات أخرى
    [one] وجهة أخرى
    [two] وجهتان أخريان
    [few] و{ $number } جهات أخرى
    [many] و{ $number } جهة أخرى
   *[other] و{ $number } جهة أخرى
}
measures-milestones-of = { $count ->
    [zero] لا معالم مرحلية
    [one] المعالم المرحلية المنجزة: { $reached } من { $number }
    [two] المعالم المرحلية المنجزة: { $reached } من { $number }
    [few] المعالم المرحلية المنجزة: { $reached } من { $number }
    [many] المعالم المرحلية المنجزة: { $reached } من { $number }
   *[other] المعالم المرحلية المنجزة: { $reached } من { $number }
}
measures-days = الفترة
measures-timeline-what = يمتد كل شريط من بداية التدبير إلى نهايته. والعلامات هي المعالم المرحلية، وتكون ممتلئة متى أُنجزت؛ أما الخط فيدل على تاريخ اليوم.
measures-timeline-without = { $count ->
    [zero] لجميع التدابير تواريخ.
    [one] تدبير واحد بلا تواريخ، ولا يرد إلا في القائمة أدناه.
    [two] تدبيران بلا تواريخ، ولا يردان إلا في القائمة أدناه.
    [few] { $number } تدابير بلا تواريخ، ولا ترد إلا في القائمة أدناه.
    [many] { $number } تدبيراً بلا تواريخ، ولا ترد إلا في القائمة أدناه.
   *[other] { $number } تدبير بلا تواريخ، ولا ترد إلا في القائمة أدناه.
}
measures-of-entry = التدابير
measures-of-entry-none = لا تدابير بعد

measure-new-heading = اقتراح تدبير
measure-edit = تعديل التدبير
measure-title = العنوان
measure-kind = نوع التدبير
measure-starts = البداية
measure-ends = النهاية
measure-objective = الهدف
measure-objective-hint = ما سيكون قد تغيّر في حياة الناس بعد إتمامه.
measure-description = الوصف
measure-agreed = اتُّفق عليه
measure-returned = أُعيد
measure-milestones = المعالم المرحلية
measure-milestones-hint = خطوات يتبيّن بها للجميع مدى التقدم في التدبير. لحذف معلم أفرغ أسماءه وتاريخه؛ وللحصول على صفوف أخرى احفظ ثم افتح الصفحة من جديد.
measure-milestones-reached = المعالم المرحلية المنجزة
measure-milestone = المعلم المرحلي
measure-milestone-number = المعلم المرحلي { $number }
measure-milestone-due = الموعد المحدد
measure-milestone-reached = أُنجز في
measure-milestone-reach = تسجيل الإنجاز
measure-milestone-undo = إلغاء تسجيل الإنجاز
measure-budget = الميزانية
measure-budget-hint = صف واحد لكل سنة ومصدر، بوحدات العملة الكاملة بلا كسور. ولا تُحتسب الصفوف الفارغة.
measure-budget-year = السنة
measure-budget-needed = المبلغ اللازم
measure-budget-secured = المبلغ المتوافر
measure-budget-gap = المبلغ المتبقي توفيره
measure-budget-currency = العملة
measure-budget-source = المصدر
measure-budget-total = المجموع
measure-rhythm = دورية الإفادات بالتقدم المحرز
measure-rhythm-days = مواعيد ثابتة
measure-rhythm-days-hint = للمواعيد الثابتة فقط: تاريخ واحد في كل سطر، هكذا: ⁦2027-06-30⁩.
rhythm-as-usual = كالمعتاد في الجهة
rhythm-monthly = كل شهر
rhythm-quarterly = كل ثلاثة أشهر
rhythm-half-yearly = كل ستة أشهر
rhythm-yearly = كل سنة
rhythm-fixed-days = في مواعيد ثابتة
rhythm-never = لا تُقدَّم
measure-carries-out = التوصيات التي ينفّذها التدبير
measure-carries-nothing = لم يُربط بأي توصية بعد.
measure-entries-heading = توصيات هذا التدبير ومجموعات توصياته
measure-entries-lead = حدّد المجموعات التي ينفّذها التدبير. أما التوصيات المنفردة فتضاف من صفحاتها أو من بحث:
measure-link-heading = الربط بتدبير
measure-link = ربط

measure-standing-late = متأخر
measure-standing-under-way = جارٍ
measure-standing-to-come = لم يبدأ بعد
measure-standing-completed = مكتمل
measure-standing-withdrawn = مسحوب
measure-standing-draft = مسودة
measure-standing-submitted = لدى جهة الاعتماد
measure-standing-approved = لدى الأمانة
measure-standing-returned = مُعاد

measure-propose = تقديم للاعتماد
measure-propose-what = سيُطلب إلى جهة الاعتماد في الجهة الرئيسية اعتماده.
measure-approve = الاعتماد باسم الجهة
measure-approve-what = بهذا تؤيده باسم جهتك.
measure-accept = قبول
measure-accept-what = يصبح التدبير جزءاً من الخطة.
measure-return = إعادة
measure-return-why = ما ينبغي تغييره
measure-adopt = تسجيل الاتفاق عليه في إطار آخر
measure-adopt-what = للتدبير الذي اعتُمد بمرسوم أو في جلسة أو بكتاب رسمي.
measure-adopted-on = تاريخ الاتفاق
measure-adopted-where = المرجع
measure-adopted-where-hint = المرسوم أو الجلسة أو الكتاب الرسمي، كي يتيسر للآخرين الرجوع إليه.
measure-end = إنهاء التدبير
measure-end-how = كيف انتهى
measure-ended-on = اعتباراً من
measure-ended-why = السبب
measure-reopen = إعادة فتح التدبير
measure-audience = من يطّلع عليه
measure-audience-hint = بعد أن يصبح جزءاً من الخطة. وتطّلع عليه الجهات المعنية به والأمانة في جميع الأحوال.

measure-wrong-title = اكتب العنوان بلغة واحدة على الأقل.
measure-wrong-kind = اختر نوع التدبير.
measure-wrong-lead = اختر الجهة الرئيسية.
measure-wrong-institution = لا يمكن أن تكون { $name } الجهة الرئيسية لتدبير: فهي جهة مستقلة أو لم تعد قائمة. اختر جهة أخرى.
measure-wrong-supporting = لا يمكن أن تكون { $name } جهة مساندة لهذا التدبير: فهي جهته الرئيسية أو جهة مستقلة أو لم تعد قائمة. أخرجها.
measure-wrong-foreign = يمكنك اقتراح تدابير تكون جهتك هي الجهة الرئيسية فيها. اختر جهتك.
measure-wrong-milestone = اكتب ما ينبغي إنجازه بحلول هذا التاريخ، أو أفرغ التاريخ.
measure-wrong-year = اكتب السنة بأربعة أرقام.
measure-wrong-amount = اكتب المبلغ بالأرقام وبلا كسور، مثل 250000.
measure-wrong-currency = اكتب أحرف العملة الثلاثة، مثل EUR.
measure-wrong-rhythm-day = { $day } ليس تاريخاً. اكتبه هكذا: ⁦2027-06-30⁩.
measure-wrong-rhythm-days = اكتب تاريخاً واحداً على الأقل، أو اختر دورية أخرى.
measure-wrong-rows = لا يمكن حفظ أكثر من { $number } صفاً. اجمعوا عدة صفوف في صف واحد أو احذفوا بعضها.
measure-wrong-why = اكتب ذلك ببضع كلمات.
measure-wrong-ending = اختر هل اكتمل أم سُحب.
measure-wrong-outdated = عدّل شخص آخر التدبير في الأثناء. ما كتبته محفوظ أدناه؛ قارنه بالتدبير ثم احفظ من جديد.
measure-wrong-changed = عدّل شخص آخر التدبير في الأثناء. اطّلع على وضعه الحالي ثم اختر من جديد.
measure-wrong-choice = اختر تدبيراً يجوز لك تعديله.
