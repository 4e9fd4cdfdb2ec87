# What institutions report of their measures.

progress-heading = التقدم المحرز
progress-none = لا توجد إفادة بالتقدم المحرز بعد.
progress-next-due = موعد الإفادة التالية:
progress-due = الموعد
update-heading = إفادة بالتقدم المحرز
update-write = الإفادة بالتقدم المحرز
update-edit = تعديل الإفادة
update-submit = تقديم
update-save-draft = حفظ كمسودة
update-nothing-new = لا جديد منذ { $day }
update-nothing-new-said = لا جديد منذ الإفادة السابقة.
update-open = فتح هذه الإفادة
update-done = ما أُنجز
update-effect = ما تغيّر بالنسبة إلى الناس
update-effect-hint = إن تغيّر شيء: بالأرقام أو بمثال.
update-obstacles = العقبات
update-next = الخطوة التالية
update-needs = ما يلزم
update-needs-said = بإيجاز
update-need-assistance = مساعدة تقنية
update-need-budget = ميزانية
update-need-law = قانون أو قرار
update-more = المعالم المرحلية والاحتياجات واللغة
update-language = لغة هذا النص
update-period = الفترة
update-write-for = الإفادة باسم { $institution } بدلاً من ذلك
update-theirs = حُفظ في الأثناء – { $field }
update-returned = أُعيدت
update-steps = كيف أُعدّت
update-withdraw = سحب الإفادة
update-withdraw-what = لن تُحتسب بعد ذلك. ولن يراها، مع السبب الذي تذكره، إلا الجهات المعنية بالتدبير والأمانة.
update-give-up = التخلي عن هذه المسودة
update-give-up-what = لن يظهر ما كُتب فيها لأحد بعد ذلك.
update-audience-hint = لا تُعرض أبداً على نطاق أوسع من التدبير نفسه.
update-stage-draft = مسودة
update-stage-submitted = لدى جهة الاعتماد
update-stage-approved = لدى الأمانة
update-stage-returned = مُعادة
update-stage-published = مقبولة
update-stage-withdrawn = مسحوبة
timeliness-late = متأخر في الإفادة
timeliness-on-time = إفادات في موعدها
timeliness-no-data = لا إفادة بعد
update-wrong-empty = اكتب ما أُنجز، أو حدّد معلماً مرحلياً، أو اضغط «لا جديد».
update-wrong-audience = اختر من القائمة من يراها.
update-wrong-outdated = عدّل شخص آخر هذه الإفادة في الأثناء. ما كتبته محفوظ أدناه؛ قارنه بما كتبه ثم احفظ من جديد.
update-wrong-taken = بدأت جهتك بالفعل إفادة عن هذه الفترة. تابعها من صفحة التدبير؛ ما كتبته محفوظ أدناه.
update-wrong-period = اختر إحدى الفترات المعروضة.
act-update-begun = بدء الإعداد
act-update-written = تحرير
act-update-submitted = تقديم
act-update-approved = اعتماد باسم الجهة
act-update-accepted = قبول
act-update-returned = إعادة
act-update-audience = تغيير نطاق الاطلاع
act-update-withdrawn = سحب
progress-older = { $count ->
    [zero] لا إفادات سابقة
    [one] إفادة سابقة واحدة
    [two] إفادتان سابقتان
    [few] { $number } إفادات سابقة
    [many] { $number } إفادة سابقة
   *[other] { $number } إفادة سابقة
}
update-days-late = { $count ->
    [zero] في موعدها
    [one] متأخرة يوماً واحداً
    [two] متأخرة يومين
    [few] متأخرة { $number } أيام
    [many] متأخرة { $number } يوماً
   *[other] متأخرة { $number } يوم
}
