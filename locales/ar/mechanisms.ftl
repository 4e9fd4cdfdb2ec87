# آليات حقوق الإنسان ووثائقها والدول.

mechanisms-index-heading = آليات حقوق الإنسان
mechanisms-index-lead = الهيئات التي تستعرض حالة حقوق الإنسان في الدولة وتقدم إليها التوصيات. ويبيّن الرقم عدد توصيات كل منها في السجل.

mechanism-kind-upr = الاستعراض الدوري الشامل
mechanism-kind-treaty-body = هيئات المعاهدات
mechanism-kind-special-procedure = الإجراءات الخاصة
mechanism-kind-regional = الآليات الإقليمية
mechanism-kind-national = الهيئات الوطنية

mechanisms-documents-heading = الوثائق المصدر
mechanisms-documents-lead = التقارير والملاحظات الختامية التي وردت فيها التوصيات. ويؤدي رمز الوثيقة إلى جميع التوصيات الواردة فيها.
mechanisms-documents-all = جميع الوثائق المصدر
documents-count = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $number } وثائق
    [many] { $number } وثيقة
   *[other] { $number } وثيقة
}
mechanisms-documents-un = الاطلاع عليها في موقع الأمم المتحدة

mechanisms-states-heading = الدول
mechanisms-states-lead = يؤدي اسم كل دولة إلى التوصيات التي وردت فيها. ويبيّن الرقم عدد هذه التوصيات.
mechanisms-states-under-review = الدول موضوع الاستعراض
mechanisms-states-recommending = الدول مقدِّمة التوصيات
