# الأعمال الطويلة: الاستيراد والتراجع عنه وبناء الفهرس. تظهر في سطر الأوامر وفي الصفحات.

job-state-waiting = في الانتظار
job-state-running = قيد التنفيذ
job-state-done = أُنجزت
job-state-failed = تعذّر إنجازها
job-state-cancelled = أُوقفت

job-kind-import = استيراد
job-kind-preview = معاينة
job-kind-undo = التراجع عن استيراد
job-kind-evidence-examination = فحص مستند إثبات
job-kind-likeness = مقارنة نصوص السجل
job-kind-reindex = بناء فهرس البحث
job-kind-housekeeping = صيانة دورية

# $id: number of a job
job-cancelled = أُوقفت المهمة { $id } وأُزيل ما كانت قد أعدّته.
job-cancel-asked = يجري إيقاف المهمة { $id } وإزالة ما أعدّته.
job-done = أُنجزت المهمة { $id }.
job-too-late = انتهت المهمة { $id } قبل أن يتسنى إيقافها؛ يبيّن الأمر `mithaq jobs` كيف انتهت.

job-denied-ended = أُنهي حساب من طلب هذا العمل فلم يُنجز. وعلى شخص له حساب أن يطلبه من جديد.
job-denied-role = لم يعد لمن طلب هذا العمل الدور الذي يتيحه فلم يُنجز. وعلى أحد أعضاء الأمانة أن يطلبه من جديد.
