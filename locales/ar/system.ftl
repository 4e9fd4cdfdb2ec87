# صفحة «النظام» وقائمة الأعمال الطويلة، لمن يتولون تشغيل البرنامج.

desk-system = النظام
desk-system-what = حال البرنامج: الأخطاء والأعمال الطويلة والنسخ الاحتياطية والمساحة.

system-heading = النظام
system-all-good = كل شيء على ما يرام.
system-attention = { $count ->
    [zero] لا شيء يستدعي الانتباه.
    [one] أمر واحد يستدعي الانتباه.
    [two] أمران يستدعيان الانتباه.
    [few] { $number } أمور تستدعي الانتباه.
    [many] { $number } أمراً يستدعي الانتباه.
   *[other] { $number } أمر يستدعي الانتباه.
}
system-as-of = الوضع في { $at }.
system-again = تحديث هذه الصفحة كل 15 ثانية
system-again-stop = إيقاف التحديث
system-matter = الأمر
system-verdict = التقدير
system-what = ما هو معلوم
system-good = سليم
system-wants-attention = يستدعي الانتباه

system-errors = الأخطاء
system-errors-none = لم يفشل أي طلب منذ بدء التشغيل.
system-errors-some = { $count ->
    [zero] لم يفشل أي طلب منذ بدء التشغيل.
    [one] فشل طلب واحد منذ بدء التشغيل.
    [two] فشل طلبان منذ بدء التشغيل.
    [few] فشلت { $number } طلبات منذ بدء التشغيل.
    [many] فشل { $number } طلباً منذ بدء التشغيل.
   *[other] فشل { $number } طلب منذ بدء التشغيل.
}
system-errors-last = آخرها: { $at }.
system-errors-remedy = السبب مذكور في سجل أحداث البرنامج: ابحث عن الأسطر من مستوى ERROR أو عن الرقم الذي ظهر للقارئ.

system-jobs = الأعمال الطويلة
system-jobs-running = جارية: { $number }
system-jobs-waiting = في الانتظار: { $number }
system-jobs-failed = فاشلة في الأيام السبعة الأخيرة: { $number }
system-jobs-remedy = اطلع على سبب الفشل وعالجه ثم أعد المحاولة.
system-jobs-link = جميع الأعمال الطويلة

system-backup = آخر نسخة احتياطية
system-backup-none = لم تُعدّ أي نسخة احتياطية قط.
system-backup-remedy = أعدّ نسخة الآن بالأمر «⁦mithaq backup FILE⁩»، وابحث عن سبب عدم إعداد النسخة الليلية.
system-proof = آخر استعادة جرى التحقق منها
system-proof-none = لم يجرِ التحقق قط من إمكان استعادة نسخة احتياطية.
system-proof-remedy = نفّذ الأمر «⁦mithaq backup FILE --prove⁩»: لا يُعوَّل إلا على نسخة جُرِّبت استعادتها.
system-done = { $at }: { $file }
system-failed = فشلت، { $at }: { $why }
system-days-ago = { $count ->
    [0] اليوم
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $number } أيام
    [many] قبل { $number } يوماً
   *[other] قبل { $number } يوم
}

system-space = المساحة
system-space-what = المتاح { $free }؛ ويشغل مجلد البيانات { $used }.
system-space-used = يشغل مجلد البيانات { $used }.
system-space-remedy = وفّر مساحة أو وسّع القرص: فإذا امتلأ تعذّر حفظ أي شيء.
system-megabytes = { $number } ميغابايت
system-gigabytes = { $number } غيغابايت

system-database = قاعدة البيانات
system-database-what = { $engine }، { $size }، الجداول عند الخطوة { $step }

system-index = فهرس البحث
system-index-what = { $count ->
    [zero] لا يمكن العثور على أي قيد.
    [one] يمكن العثور على قيد واحد.
    [two] يمكن العثور على قيدين.
    [few] يمكن العثور على { $number } قيود.
    [many] يمكن العثور على { $number } قيداً.
   *[other] يمكن العثور على { $number } قيد.
}
system-index-behind = { $count ->
    [zero] لا إجراء ينتظر الإدراج.
    [one] بقي إجراء واحد لم يُدرج بعد.
    [two] بقي إجراءان لم يُدرجا بعد.
    [few] بقيت { $number } إجراءات لم تُدرج بعد.
    [many] بقي { $number } إجراءً لم يُدرج بعد.
   *[other] بقي { $number } إجراء لم يُدرج بعد.
}
system-index-register = { $count ->
    [zero] لا قيود في السجل.
    [one] في السجل قيد واحد.
    [two] في السجل قيدان.
    [few] في السجل { $number } قيود.
    [many] في السجل { $number } قيداً.
   *[other] في السجل { $number } قيد.
}
system-index-remedy = إذا لم يتغير ذلك خلال بضع دقائق فنفّذ الأمر «⁦mithaq reindex⁩».

system-languages = اللغات
system-languages-complete = { $count ->
    [zero] لا لغات
    [one] لغة واحدة كاملة العبارات
    [two] لغتان كاملتا العبارات
    [few] { $number } لغات كاملة العبارات
    [many] { $number } لغة كاملة العبارات
   *[other] { $number } لغة كاملة العبارات
}
system-languages-missing = { $count ->
    [zero] لا عبارة ناقصة.
    [one] عبارة واحدة ناقصة وتظهر بالإنكليزية.
    [two] عبارتان ناقصتان وتظهران بالإنكليزية.
    [few] { $number } عبارات ناقصة وتظهر بالإنكليزية.
    [many] { $number } عبارة ناقصة وتظهر بالإنكليزية.
   *[other] { $number } عبارة ناقصة وتظهر بالإنكليزية.
}
system-languages-remedy = يسردها الأمر «⁦mithaq doctor⁩»، ومكانها المجلد «⁦locales⁩» داخل مجلد البيانات.

system-address = عنوان الموقع
system-address-none = غير محدد
system-address-remedy = اضبط «⁦public_url⁩» على العنوان الذي يستخدمه القراء، على أن يبدأ بـ ⁦https://⁩. وبدونه لا يستطيع أحد تسجيل الدخول من جهاز آخر.

system-program = البرنامج
system-program-what = ⁦Mithaq { $version }⁩، يعمل منذ { $since }

## الأعمال الطويلة

jobs-heading = الأعمال الطويلة
jobs-lead = عمليات الاستيراد والتراجع عنها وبناء الفهرس والصيانة، الأحدث أولاً.
jobs-job = العمل
jobs-state = الحالة
jobs-asked = طُلب
jobs-ended = انتهى
jobs-percent = { $number }٪
jobs-ending = يجري إيقافه.
jobs-by-command-line = في سطر الأوامر
jobs-by-system = من البرنامج نفسه
jobs-by-person = من شخص لم يعد له حساب
jobs-cancel = إيقاف
jobs-retry = إعادة المحاولة
jobs-cancel-too-late = انتهى هذا العمل قبل أن يتسنى إيقافه.
jobs-retry-not-failed = لا يمكن إعادة المحاولة إلا لعمل فشل أو أُوقف.
jobs-retry-by-secretariat = ما يغيّر السجل تطلبه الأمانة من جديد من الموضع الذي طُلب منه أول مرة.

error-503-heading = يتعذر الوصول إلى السجل في الوقت الحالي
error-503-what = قاعدة بياناته لا تستجيب أو مشغولة. ولم يتغير شيء.
error-503-remedy = أعد المحاولة بعد دقيقة. وإن كنت قد أرسلت استمارة فعُد إلى الصفحة السابقة: ما كتبته لا يزال فيها.

error-507-heading = يتعذر حفظ أي شيء في الوقت الحالي
error-507-what = قرص السجل ممتلئ. ولم يتغير شيء، والاطلاع متاح.
error-507-remedy = أبلغ من يدير الموقع. وإن كنت قد أرسلت استمارة فأبقها مفتوحة أو عُد إلى الصفحة السابقة: ما كتبته لا يزال فيها.
