# Plans, programmes and pledges, with their objectives.

frameworks-heading = الخطط والتعهدات
frameworks-what = خطة التنمية وإطار الأمم المتحدة للتعاون والتعهدات: قوائم بالأهداف التي تخدمها مجموعات التوصيات والتدابير.
frameworks-lead = كيف تخدم متابعة توصيات حقوق الإنسان ما خططت له الدولة وما تعهدت به، وأي الأهداف لا يخدمها شيء بعد.
frameworks-keep = لا يُحذف أي هدف، فقد تخدمه مجموعات توصيات أو تدابير، بل يُسحب من الاستعمال.
frameworks-to-keep = إدارة هذه القوائم
frameworks-objectives = أهداف الخطط
facet-without-objective = بلا هدف من أهداف الخطط
framework-new = إضافة خطة أو تعهد
framework-new-what = اذكر أولاً ما هي؛ ثم خذ أهدافها من ملف أو أضفها هدفاً هدفاً.
framework-kind = النوع
framework-name = الاسم
framework-publisher = الجهة التي اعتمدتها
framework-source = الوثيقة المأخوذة منها
framework-source-hint = مثل قانون أو مرسوم أو رمز وثيقة للأمم المتحدة.
framework-starts = اليوم الأول
framework-ends = اليوم الأخير
framework-ends-hint = بعده لا تُعرض الأهداف للاختيار؛ ويبقى ما يخدمها كما هو.
framework-period = من وإلى
framework-objectives = الأهداف
framework-objectives-served = المخدومة منها
framework-ended = انتهت
framework-served = ما الذي يخدمها
framework-served-of = { $count ->
    [zero] لا أهداف
    [one] الأهداف المخدومة: { $served } من هدف واحد
    [two] الأهداف المخدومة: { $served } من هدفين
    [few] الأهداف المخدومة: { $served } من { $number } أهداف
    [many] الأهداف المخدومة: { $served } من { $number } هدفاً
   *[other] الأهداف المخدومة: { $served } من { $number } هدف
}
framework-served-what = كل ما يخدم هدفاً يُحسب للأهداف التي تعلوه أيضاً. ويقود كل عدد إلى قائمته؛ ولا يُحسب ما لا يحق للقارئ الاطلاع عليه.
framework-empty = لا أهداف فيها بعد.
framework-about = بيانات الخطة
framework-edit = تعديل الخطة
framework-sheet-what = ملف فيه سطر لكل هدف: «code» (الرمز) و«parent» (رمز الهدف الذي يندرج تحته) وعمود لكل لغة. أعده بعد تعديله أو أرسل ملفاً من عندك: سترى ما يغيّره قبل تنفيذ أي شيء. أما الأهداف غير الواردة في الملف فتُسحب من الاستعمال.
framework-sheet-take = أخذ الملف (CSV)
framework-sheet-heading = ما يغيّره الملف
framework-sheet-differs = تغيّرت الخطة أثناء معاينتك. وهذا ما يغيّره الملف الآن.
framework-sheet-order = سيتغيّر ترتيب الأهداف.
framework-sheet-apply = إجراء هذه التغييرات
framework-sheet-columns = يجب أن يسمّي السطر الأول الأعمدة: «code» و«parent» ورموز اللغات؛ وكل سطر بعده هدف. خذ الملف من جديد وعدّله.
framework-sheet-added = { $count ->
    [zero] لا أهداف جديدة
    [one] هدف جديد واحد
    [two] هدفان جديدان
    [few] { $number } أهداف جديدة
    [many] { $number } هدفاً جديداً
   *[other] { $number } هدف جديد
}
framework-sheet-changed = { $count ->
    [zero] لا أهداف تتغيّر
    [one] هدف واحد يتغيّر
    [two] هدفان يتغيّران
    [few] { $number } أهداف تتغيّر
    [many] { $number } هدفاً يتغيّر
   *[other] { $number } هدف يتغيّر
}
framework-sheet-retired = { $count ->
    [zero] لا أهداف تُسحب
    [one] هدف واحد غير وارد في الملف ويُسحب من الاستعمال
    [two] هدفان غير واردين في الملف ويُسحبان من الاستعمال
    [few] { $number } أهداف غير واردة في الملف وتُسحب من الاستعمال
    [many] { $number } هدفاً غير وارد في الملف ويُسحب من الاستعمال
   *[other] { $number } هدف غير وارد في الملف ويُسحب من الاستعمال
}
framework-undo = التراجع عن آخر تعديل للأهداف
framework-undo-made = آخر تعديل
framework-undo-lead = يُتراجع عن التعديل كله بإجراء واحد يمكن التراجع عنه بدوره. أما الأهداف التي أضافها فتُسحب من الاستعمال ولا تُحذف، إذ قد تخدمها مجموعات توصيات وتدابير.
framework-undo-button = التراجع عن التعديل
framework-undo-nothing = لا يوجد تعديل لأهدافها يمكن التراجع عنه.
framework-wrong-kind = اختر نوع الخطة.
framework-wrong-name = سمّها بلغة واحدة على الأقل.
framework-wrong-taken = أضاف شخص آخر للتو خطة بهذا الاسم. ابحث عنها في القائمة؛ وإن كانت خطتك غيرها فاحفظ من جديد.
framework-wrong-outdated = عدّل شخص آخر الخطة في الأثناء. اطّلع على وضعها الحالي ثم احفظ من جديد.
framework-wrong-many = لا تتسع الخطة لأكثر من { $number } هدف.
objective-new = إضافة هدف
objective-name = الهدف
objective-code = الرمز
objective-code-hint = كما ترقّمه الخطة، مثل 2.1. ولا يتغيّر أبداً.
objective-parent = يندرج تحت
objective-at-top = لا شيء: في أعلى القائمة
objective-retired = مسحوب من الاستعمال
objective-retire = سحب هذا الهدف من الاستعمال
objective-retire-what = لا يُعرض للاختيار بعد ذلك؛ وتحتفظ به مجموعات التوصيات والتدابير التي تخدمه.
objective-unserved = لا شيء بعد
# $code: what was typed
objective-wrong-code = لا يصلح «{ $code }» رمزاً. استعمل حروفاً وأرقاماً ونقاطاً وشرطات من دون مسافات، 40 على الأكثر.
objective-wrong-twice = الرمز «{ $code }» لهدف آخر. اختر رمزاً غيره أو أبقِ أحدهما.
objective-wrong-name = سمِّ الهدف بلغة واحدة على الأقل.
# $parent: the code that was typed
objective-wrong-parent = لا يوجد في هذه الخطة هدف رمزه «{ $parent }». اكتب رمز الهدف الذي يندرج تحته أو اتركه فارغاً.
objective-wrong-circle = سيندرج الهدف تحت نفسه عبر «{ $parent }». اختر هدفاً آخر يعلوه.
act-framework-added = أُضيفت الخطة
act-framework-changed = عُدّل وصف الخطة
act-objectives-set = عُدّلت الأهداف
act-objectives-undone = تُراجع عن تعديل الأهداف
