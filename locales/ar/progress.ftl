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
tasks-heading = مهامي
tasks-none = لا شيء مطلوب منك اليوم.
tasks-late = متأخر
tasks-report = تدابير يُنتظر الإفادة عنها
tasks-unfinished = المسودات والإفادات المُعادة
tasks-approve = إفادات تنتظر اعتمادك
tasks-accept = إفادات تنتظر الأمانة
tasks-measures = تدابير ينبغي البت فيها
tasks-coming = ما سيحين موعده لاحقاً
tasks-posts = مناصبك
tasks-answer = الإجابة عنها جميعاً في صفحة واحدة
tasks-answer-what = اكتب ما تغيّر، واضغط «لا جديد» حيث لم يتغيّر شيء. ما تتركه فارغاً يبقى مطلوباً، وما كتبته يُحفظ مع كل زر.
tasks-submit = تقديم ما مُلئ
tasks-save = حفظ الكل كمسودات
tasks-wrong-nothing = لم يُملأ شيء بعد: اكتب ما أُنجز في أحد التدابير، أو اضغط «لا جديد».
tasks-wrong-answered = أجاب شخص آخر في هذه الأثناء عن تدبير كتبتم عنه. يظهر ما كتبتموه أدناه؛ افتحوا التدبير وقارنوا وأضيفوا ما ينقص.
update-wrong-nothing = كتبت شيئاً هنا. قدّمه، أو أفرغ الحقول قبل أن تضغط «لا جديد».
update-wrong-evidence = { $id } ليس من أدلة هذه الجهة.
tasks-standing-draft = مسودة
tasks-standing-returned = مُعادة
tasks-standing-revise = للمراجعة
tasks-standing-approve = للاعتماد
tasks-standing-accept = للقبول
site-tasks = مهامي
desk-tasks = مهامي
desk-tasks-what = ما هو مطلوب منك ومتى.
desk-updates = الإفادات بالتقدم المحرز
desk-updates-what = ما تفيد به الجهات عن تدابيرها، حسب المرحلة والجهة والفترة.
updates-heading = الإفادات بالتقدم المحرز
updates-stage = المرحلة
updates-first = من
updates-last = الفترة حتى
updates-due = الموعد
updates-handed-in = تاريخ التقديم
updates-accepted = تاريخ القبول
updates-days-late = أيام التأخر
reporting-heading = دورية الإفادة
reporting-what = يسري على تدابيرها التي لم يُحدَّد لها غير ذلك، وعلى الجهات التابعة لها ما لم تكن لها دوريتها.
reporting-wrong = اختر دورية الإفادة.
reporting-wrong-outdated = حدّدها شخص آخر في الأثناء: { $now }. ما اخترته محفوظ أدناه؛ احفظ من جديد إن كان هو المعتمد.
reporting-usual = كالمعتاد للجميع
measures-by-reporting = الإفادة
handover-updates = الإفادات بالتقدم المحرز
institution-reporting = دورية الإفادة
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
tasks-count = { $count ->
    [zero] لا شيء في انتظارك.
    [one] أمر واحد في انتظارك.
    [two] أمران في انتظارك.
    [few] { $number } أمور في انتظارك.
    [many] { $number } أمراً في انتظارك.
   *[other] { $number } أمر في انتظارك.
}
tasks-more = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $number } أخرى
    [many] { $number } أخرى
   *[other] { $number } أخرى
}
tasks-follow = { $count ->
    [zero] لا تدابير أخرى بعد هذه.
    [one] يليها تدبير واحد بعد الإجابة عن هذه.
    [two] يليها تدبيران بعد الإجابة عن هذه.
    [few] تليها { $number } تدابير بعد الإجابة عن هذه.
    [many] يليها { $number } تدبيراً بعد الإجابة عن هذه.
   *[other] يليها { $number } تدبير بعد الإجابة عن هذه.
}
tasks-assignments = { $count ->
    [zero] لا إسنادات للقبول أو الاعتراض
    [one] إسناد واحد للقبول أو الاعتراض
    [two] إسنادان للقبول أو الاعتراض
    [few] { $number } إسنادات للقبول أو الاعتراض
    [many] { $number } إسناداً للقبول أو الاعتراض
   *[other] { $number } إسناد للقبول أو الاعتراض
}
updates-count = { $count ->
    [zero] لا إفادات
    [one] إفادة واحدة
    [two] إفادتان
    [few] { $number } إفادات
    [many] { $number } إفادة
   *[other] { $number } إفادة
}
