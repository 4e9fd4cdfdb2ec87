tagging-link = { $count ->
    [zero] لا قيود لتغييرها
    [one] تغيير هذا القيد (الوسوم ونطاق الاطلاع)
    [two] تغيير القيدين معاً (الوسوم ونطاق الاطلاع)
    [few] تغيير القيود الـ{ $number } كلها دفعة واحدة (الوسوم ونطاق الاطلاع)
    [many] تغيير القيود الـ{ $number } كلها دفعة واحدة (الوسوم ونطاق الاطلاع)
   *[other] تغيير القيود الـ{ $number } كلها دفعة واحدة (الوسوم ونطاق الاطلاع)
}
tagging-heading = التغييرات الجماعية
tagging-lead = تغيير واحد يشمل جميع القيود التي يعثر عليها البحث: يُعاين مسبقاً، ويُجرى دفعة واحدة، ويُلغى دفعة واحدة عند الحاجة.
tagging-how = ابحث أولاً في القائمة؛ وفوق النتائج رابط لتغييرها جميعاً.
tagging-to-list = إلى القائمة
tagging-what = التغيير
tagging-changed = القيود التي تغيّرت
tagging-who = أجراه
tagging-when = التاريخ
tagging-state = الحالة
tagging-state-preview = معاينة
tagging-state-under-way = جارٍ
tagging-state-applied = أُنجز
tagging-state-undone = أُلغي
tagging-state-ended = لم يُنجز
tagging-new-heading = { $count ->
    [zero] لا قيود لتغييرها
    [one] تغيير قيد واحد
    [two] تغيير قيدين معاً
    [few] تغيير { $number } قيود دفعة واحدة
    [many] تغيير { $number } قيداً دفعة واحدة
   *[other] تغيير { $number } قيد دفعة واحدة
}
tagging-new-lead = اختر ما تريد إجراءه على كل قيد عُثر عليه. لن يتغيّر شيء بعد: فالصفحة التالية تبيّن ما سيتغيّر.
tagging-whole = جميع قيود السجل.
tagging-see-list = عرضها في القائمة
tagging-add = الوسوم المراد إضافتها
tagging-add-hint = تُوسم بأنها وطنية، إلى جانب وسوم الأمم المتحدة. وتُضاف مع كل غاية هدفها.
tagging-remove = الوسوم الوطنية المراد حذفها
tagging-remove-hint = يبيّن الرقم عدد القيود التي تحمل الوسم. أما وسوم الأمم المتحدة فتبقى.
tagging-audience-hint = إتاحة القيود للعموم إجراء نشر، ويتطلب إثبات العامل الثاني قبل لحظات.
tagging-audience-same = بلا تغيير
tagging-why = السبب (اختياري)
tagging-why-hint = يُحفظ مع الإجراء ويظهر لمن سجّلوا الدخول.
tagging-preview = معاينة
tagging-wrong-nothing = اختر وسماً واحداً على الأقل، أو من يحق له الاطلاع.
tagging-wrong-both = لا يمكن إضافة وسم وحذفه في آن واحد. اختر أحد الأمرين.
tagging-wrong-many = لا يمكن إضافة أكثر من 100 وسم وحذفها دفعة واحدة. اختر عدداً أقل.
tagging-wrong-why = السبب أطول من { $most } حرف. اختصره.
tagging-act-heading = تغيير جماعي
tagging-search = البحث
tagging-foreseen = { $count ->
    [zero] لم يُعثر على قيود
    [one] أثر التغيير في القيد الذي عُثر عليه
    [two] أثر التغيير في القيدين اللذين عُثر عليهما
    [few] أثر التغيير في { $number } قيود عُثر عليها
    [many] أثر التغيير في { $number } قيداً عُثر عليها
   *[other] أثر التغيير في { $number } قيد عُثر عليها
}
tagging-outcome-changes = ستتغيّر
tagging-outcome-already = هي كذلك أصلاً
tagging-outcome-cannot = لا يمكن تغييرها: الوسم للأمم المتحدة، أو لم يعد القيد موجوداً
tagging-sample-changes = أول ما سيتغيّر
tagging-sample-already = كذلك أصلاً
tagging-sample-cannot = لا يمكن تغييرها
tagging-apply = { $count ->
    [zero] لا قيود لتغييرها
    [one] تغيير هذا القيد
    [two] تغيير هذين القيدين
    [few] تغيير هذه القيود الـ{ $number }
    [many] تغيير هذه القيود الـ{ $number }
   *[other] تغيير هذه القيود الـ{ $number }
}
tagging-prove-audience = يتطلب تغيير من يحق له الاطلاع على قيود كثيرة إثبات العامل الثاني قبل لحظات.
tagging-prove = إثبات العامل الثاني
tagging-nothing-to-do = لن يتغيّر شيء، فلا شيء يُطبَّق.
tagging-working = يجري إدخال التغيير. سيراه القراء كاملاً دفعة واحدة عند انتهائه. تتجدد هذه الصفحة تلقائياً.
tagging-cancel = إيقاف
tagging-done = { $count ->
    [zero] لم يتغيّر أي قيد.
    [one] تغيّر قيد واحد.
    [two] تغيّر قيدان.
    [few] تغيّرت { $number } قيود.
    [many] تغيّر { $number } قيداً.
   *[other] تغيّر { $number } قيد.
}
tagging-not-done = لم يتغيّر شيء.
tagging-again = إعادة المعاينة
tagging-changed-since = تغيّر بعض هذه القيود منذ المعاينة. وحتى لا يُجرى غير ما رأيته، لم يُجرَ أي تغيير. أعد المعاينة.
tagging-failed = تعذّر إدخال التغيير وأُلغي. حاول مرة أخرى، وإن تعذّر مجدداً فأبلغ المسؤول عن النظام.
tagging-undo-heading = الإلغاء
tagging-undo-what = تعود جميع القيود إلى ما كانت عليه قبل هذا التغيير. أما القيود التي تغيّرت بعده فتُترك على حالها وتُسرد.
tagging-undo = إلغاء هذا التغيير
tagging-undone = { $count ->
    [zero] لم يُلغَ التغيير في أي قيد.
    [one] أُلغي التغيير في قيد واحد.
    [two] أُلغي التغيير في قيدين.
    [few] أُلغي التغيير في { $number } قيود.
    [many] أُلغي التغيير في { $number } قيداً.
   *[other] أُلغي التغيير في { $number } قيد.
}
tagging-left = { $count ->
    [zero] لم يُترك أي قيد على حاله.
    [one] تغيّر قيد واحد بعد ذلك فتُرك على حاله:
    [two] تغيّر قيدان بعد ذلك فتُركا على حالهما:
    [few] تغيّرت { $number } قيود بعد ذلك فتُركت على حالها:
    [many] تغيّر { $number } قيداً بعد ذلك فتُركت على حالها:
   *[other] تغيّر { $number } قيد بعد ذلك فتُركت على حالها:
}

desk-tagging = التغييرات الجماعية
desk-tagging-what = تغيير واحد في قيود كثيرة: الوسوم ومن يحق له الاطلاع.
job-kind-tagging = تغيير جماعي
