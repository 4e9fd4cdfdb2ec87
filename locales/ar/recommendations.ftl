# قائمة التوصيات وعوامل تصفيتها وصفحة التوصية الواحدة.

## القائمة

recommendations-list-heading = التوصيات
recommendations-list-heading-document = التوصيات الواردة في { $document }
recommendations-list-total = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $number } توصيات
    [many] { $number } توصية
   *[other] { $number } توصية
}
recommendations-skip-to-results = الانتقال إلى النتائج

recommendations-words-label = كلمات النص
recommendations-words-help = تُعرض النصوص التي فيها جميع الكلمات، بأي من صيغها. وتوضع الكلمات المتتالية بين «علامتي اقتباس».

recommendations-filters-heading = عوامل التصفية
recommendations-filters-apply = تطبيق
recommendations-filters-waiting = جارٍ تحديث القائمة…

recommendations-sort-label = الترتيب بحسب
recommendations-sort-apply = ترتيب
recommendations-sort-relevance = الأوثق صلة
recommendations-sort-newest = الأحدث أولاً
recommendations-sort-oldest = الأقدم أولاً

recommendations-chips-heading = عوامل التصفية المستخدمة
recommendations-chips-remove = إزالة عامل التصفية:
recommendations-chips-clear = إزالة جميع عوامل التصفية
recommendations-chips-words = الكلمات

recommendations-facet-chosen = { $count ->
    [zero] لا اختيار
    [one] اختيار واحد
    [two] اختياران
    [few] { $number } اختيارات
    [many] { $number } اختياراً
   *[other] { $number } اختيار
}
recommendations-facet-show-all = { $count ->
    [zero] عرض الكل ({ $number })
    [one] عرض الكل ({ $number })
    [two] عرض الكل ({ $number })
    [few] عرض الكل ({ $number })
    [many] عرض الكل ({ $number })
   *[other] عرض الكل ({ $number })
}
recommendations-facet-back = العودة إلى القائمة
recommendations-facet-lead = اختر قيمة للاطلاع على القيود التي تحملها. ويدل الرقم على عددها.
recommendations-facet-find = البحث في هذه القائمة
recommendations-facet-find-button = بحث
recommendations-facet-is-chosen = مختارة
recommendations-facet-empty = لا توجد قيمة تطابق هذه الحروف.

recommendations-empty-what = لا يوجد في السجل ما يستوفي جميع شروط البحث.
recommendations-empty-remedy = يمكن:
recommendations-empty-spelling = التحقق من صحة كتابة الكلمات
recommendations-empty-fewer-words = استخدام كلمات أقل أو كلمات أخرى
recommendations-empty-fewer-filters = إزالة أحد عوامل التصفية المبينة أعلاه
recommendations-empty-other-language = البحث بلغة أخرى: فليست جميع النصوص متاحة بكل اللغات
recommendations-empty-clear = عرض جميع التوصيات

recommendations-card-paragraph = الفقرة
recommendations-card-text-in = النص باللغة

## التوصية الواحدة

recommendations-record-title = { $kind } { $number } في { $symbol }
recommendations-record-title-plain = { $kind } في { $symbol }
recommendations-record-facts = عن هذا القيد
recommendations-record-aside = المصدر والتصنيف
recommendations-record-document = الوثيقة المصدر
recommendations-record-document-un = الاطلاع على الوثيقة في موقع الأمم المتحدة
recommendations-record-topics = التصنيف
recommendations-record-permalink = العنوان الدائم
recommendations-neighbours = في الوثيقة نفسها
recommendations-neighbours-previous = السابقة
recommendations-neighbours-next = التالية
recommendations-history = { $count ->
    [zero] تاريخ هذا القيد: لا إجراءات
    [one] تاريخ هذا القيد: إجراء واحد
    [two] تاريخ هذا القيد: إجراءان
    [few] تاريخ هذا القيد: { $number } إجراءات
    [many] تاريخ هذا القيد: { $number } إجراءً
   *[other] تاريخ هذا القيد: { $number } إجراء
}
recommendations-gone-date = تاريخ السحب
recommendations-gone-reason = السبب

recommendations-fact-state = الدولة موضوع الاستعراض
recommendations-fact-mechanism = آلية حقوق الإنسان
recommendations-fact-cycle = الجولة أو الدورة
recommendations-fact-recommending = الدول مقدِّمة التوصية
recommendations-fact-position = موقف الدولة
recommendations-fact-position-source = مصدر الموقف
recommendations-fact-document = الوثيقة المصدر
recommendations-fact-paragraph = الفقرة
recommendations-fact-date = تاريخ الوثيقة
recommendations-fact-type = النوع

## عوامل التصفية

facet-state = الدولة
facet-mechanism = آلية حقوق الإنسان
facet-cycle = الجولة
facet-document = الوثيقة
facet-theme = الموضوع
facet-person = الأشخاص المعنيون
facet-sdg-goal = هدف التنمية المستدامة
facet-sdg-target = غاية التنمية المستدامة
facet-position = موقف الدولة
facet-recommending = الدولة مقدِّمة التوصية
facet-year = السنة
facet-type = النوع
facet-language = لغة النص

without = غير مذكور
cycle-n = الجولة { $number }
session-n = الدورة { $number }

position-supported = حظيت بالتأييد
position-noted = أُحيط علماً بها

text-kind-official = النص الرسمي
text-kind-national-translation = ترجمة وطنية
text-kind-plain-language = نص بلغة مبسطة

tag-origin-un = الأمم المتحدة
tag-origin-national = وطني
tag-origin-suggestion = اقتراح

## إجراءات في تاريخ القيد

act-recommendation-received = الإدراج في السجل
act-recommendation-changed = التحديث بعد تغيير في المصدر
act-text-added = إضافة نص
act-recommendation-withdrawn = السحب من السجل
act-recommendation-revived = الإعادة إلى السجل

## التعديلات الوطنية إلى جانب نص الأمم المتحدة

text-un-changed-since = غيّرت الأمم المتحدة نصها بعد ذلك
position-un-says = المسجَّل لدى الأمم المتحدة: { $position }
gone-import-undone = أُلغيت عملية الاستيراد التي وردت بها ({ $title }).

column-id = المعرّف
column-text = النص
column-language = لغة النص
column-sdg = أهداف التنمية المستدامة

entries-count = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $number } قيود
    [many] { $number } قيداً
   *[other] { $number } قيد
}
recommendations-list-ended = عند الترتيب بحسب الأوثق صلة تنتهي القائمة بعد نحو { $number } من القيود. ولمتابعة القراءة يُرجى ترتيبها بحسب التاريخ أو تضييقها بعوامل التصفية.
