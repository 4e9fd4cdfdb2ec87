# مجموعات التوصيات، ومن يتولى ماذا.
clusters-heading = مجموعات التوصيات
clusters-lead = توصيات تُنفَّذ معاً، أياً كانت آلية حقوق الإنسان التي قدّمتها.
nav-clusters = المجموعات
desk-clusters = مجموعات التوصيات
desk-clusters-what = ما يُنفَّذ معاً، ومن ينفّذه، وما يقوله الأعضاء بشأنه.
desk-assignments = الإسنادات
desk-assignments-what = من يتولى ماذا: ما ينتظر التأكيد، وما ينتظر الرد، وما اعتُرض عليه.
desk-measures = التدابير
desk-measures-what = ما تقوم به الجهات: المقترح منه والمعتمد والجاري تنفيذه، وما أُحرز من تقدم.
clusters-find = البحث عن مجموعة
clusters-by-topic = التصنيف
clusters-by-objective = هدف من خطة
clusters-by-institution = الجهة
clusters-by-mechanism = آلية حقوق الإنسان
clusters-by-lead = الجهة الرئيسية
clusters-by-ended = وضع المجموعة
clusters-without-lead = بلا جهة رئيسية
clusters-ended = المنتهية
clusters-count = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $number } مجموعات
    [many] { $number } مجموعة
   *[other] { $number } مجموعة
}
clusters-new-heading = مجموعة جديدة
clusters-into-other = الإضافة إلى مجموعة قائمة
clusters-put-in = إضافة
clusters-link = تكوين مجموعة منها
clusters-link-one = الإضافة إلى مجموعة
clusters-of-entry = ضمن هذه المجموعات
clusters-wrong-title = ضع للمجموعة عنواناً بلغة واحدة على الأقل.
clusters-wrong-audience = اختر من يطّلع على المجموعة.
clusters-wrong-many = يمكن أخذ { $number } من القيود دفعة واحدة على الأكثر. ضيّق نطاق البحث.
clusters-wrong-nothing = اختر قيداً واحداً على الأقل.
clusters-wrong-unseen = من هذه القيود { $number } لا يجوز أن تطّلع عليها جهة تتولى هذه المجموعة: { $institution }. انشرها للأعضاء أولاً أو اتركها.
cluster-title = العنوان
cluster-objective = الهدف
cluster-objective-hint = ما سيكون قد تغيّر بعد تنفيذها كلها.
cluster-topics = التصنيف
cluster-topics-hint = ما تتناوله المجموعة من مواضيع وأشخاص معنيين وأهداف للتنمية المستدامة.
cluster-audience = من يطّلع عليها
cluster-audience-hint = لا يرى القيود إلا من يجوز له الاطلاع على كل منها. ويتطلب نشر المجموعة للعموم إثبات العامل الثاني قبيل ذلك.
cluster-answering = الجهات التي تتولى ذلك
cluster-entries = القيود
cluster-without-position = بلا موقف
cluster-made-from = أُعدّت من بحث
cluster-ended = منتهية
cluster-ended-on = انتهت هذه المجموعة في { $day }.
cluster-empty = لا قيود بعد. ابحث في السجل وأضف ما تجده إلى هذه المجموعة.
cluster-edit = تعديل المجموعة
cluster-assign = إسناد إلى جهة
cluster-take-out = إخراج
cluster-take-out-ticked = إخراج المحدَّد
suggestions-heading = قيود قد تنتمي إلى هنا
suggestions-lead = تتناول ما تتناوله معظم قيود هذه المجموعة، أو تقول ما يكاد يكون الشيء نفسه. ولا يدخل المجموعة إلا ما تؤشر عليه.
suggestions-take = إدراج
suggestions-take-ticked = إدراج المؤشَّر عليه
suggestions-like = عبارات قريبة من
suggestions-topics = المواضيع نفسها:
suggestions-none = لا شيء آخر يشبه قيود هذه المجموعة. ابحث في السجل عمّا تقصده.
cluster-end = إنهاء المجموعة
cluster-end-what = لا تعود الجهات تتولى قيودها بموجب المجموعة. ويبقى ما أُنجز مسجَّلاً.
cluster-resume = استئناف المجموعة
cluster-resume-what = تعود الجهات إلى تولي قيودها.
share-lead = الجهة الرئيسية
share-supporting = جهة مساندة
# Filters of the register: entries of which this is so.
facet-without-lead = بلا جهة رئيسية
facet-in-no-cluster = خارج أي مجموعة
assign-heading = إسناد إلى جهة
assign-link = إسنادها إلى جهة
assign-link-one = إسناد إلى جهة
assign-institution = الجهة
assign-institution-hint = يُطلب إلى جهة الاعتماد فيها القبول. ولا ترد في القائمة المحاكم وسائر من يُحاط علماً فقط.
assign-share = الدور
assign-share-hint = الجهة الرئيسية واحدة، وقد تساندها جهات أخرى.
assign-parts = هذه الأجزاء فقط
assign-parts-hint = إذا لم يُحدَّد أي جزء شمل الإسناد التوصية كلها.
assign-why-hint = تقرؤه الجهة.
assign-button = إسناد
assignment-heading = الإسناد
assignment-open = التفاصيل
assignment-part = الجزء
assignment-cluster = المجموعة
assignment-because = مقترح لاندراج القيد في باب «{ $topic }»
assignment-choose-institution = اختر جهة
assignment-state-proposed = مقترح
assignment-state-submitted = بانتظار الرد
assignment-state-contested = معترَض عليه
assignment-state-accepted = مقبول
assignment-state-withdrawn = مسحوب
assignments-state-proposed = المقترحة
assignments-state-submitted = التي تنتظر الرد
assignments-state-contested = المعترَض عليها
assignments-state-accepted = المقبولة
assignments-state-withdrawn = المسحوبة
assignment-step-proposed = اقترحته قاعدة
assignment-step-submitted = أُسند
assignment-step-accepted = قُبل
assignment-step-contested = اعتُرض عليه
assignment-step-insisted = أُبقي عليه مع رد
assignment-step-withdrawn = سُحب
assignment-steps = ما قيل
assignment-decide = ما يُتخذ بشأنه
assignment-way-insist = الإبقاء عليه مع رد
assignment-way-insist-what = يُطلب إلى الجهة الرد مجدداً، وتقرأ ردّك.
assignment-way-reassign = إسناده إلى جهة أخرى
assignment-way-reassign-what = بالدور نفسه، ويُطلب إلى الجهة الأخرى القبول.
assignment-way-withdraw = سحبه
assignment-way-withdraw-what = لا يعود أحد يتولى ذلك بموجب هذا الإسناد.
assignment-other = جهة أخرى
assignment-answer = الرد أو السبب
assignment-answer-hint = تقرؤه الجهة.
assignment-wrong-informed = هذه الجهة مستقلة: تُحاط علماً ولا يُسند إليها شيء. اختر جهة أخرى.
assignment-wrong-closed = هذه الجهة ليست قائمة اليوم. اختر جهة أخرى.
assignment-wrong-unseen = لا يجوز لهذه الجهة الاطلاع على ما ستتولاه. انشره للأعضاء أولاً ثم أسنده.
assignment-wrong-lead = هناك جهة رئيسية أخرى. اختر «جهة مساندة»، أو اسحب أولاً إسناد الجهة الرئيسية الأخرى.
assignment-wrong-known = لهذه الجهة دور في ذلك من قبل. اختر جهة أخرى.
assignment-wrong-outdated = اتخذ شخص آخر قراراً في هذا منذ فتح الصفحة. هذا وضعه الآن؛ قرّر من جديد.
assignment-wrong-institution = اختر جهة من القائمة.
assignment-wrong-share = اختر الدور: رئيسية أو مساندة.
assignment-wrong-reason = اذكر سبب اعتراض الجهة.
assignment-wrong-answer = أجب عن السبب الذي ذكرته الجهة.
assignment-wrong-way = اختر ما يُتخذ بشأنه.
assignments-heading = الإسنادات
assignments-by-state = بحسب الوضع
assignments-lead-proposed = اقترحتها قواعد؛ ولا تُسأل أي جهة قبل تأكيدك.
assignments-lead-submitted = تقبل جهة الاعتماد في كل جهة، أو تعترض مع ذكر السبب.
assignments-lead-contested = ترى الجهة أن ذلك ليس من مهامها. أبقِ على الإسناد مع رد، أو حوّله إلى جهة أخرى، أو اسحبه.
assignments-lead-accepted = ما تولّته الجهات.
assignments-lead-withdrawn = ما لم يعد أحد يتولاه.
assignments-none = لا شيء هنا.
assignments-tick = تأكيد هذا
assignments-confirm = تأكيد المحدَّد
assignments-reject = عدم إسناد المحدَّد
assignments-confirm-all = { $count ->
    [zero] لا شيء للتأكيد
    [one] تأكيد الإسناد الواحد
    [two] تأكيد الإسنادين
    [few] تأكيد الإسنادات كلها ({ $number })
    [many] تأكيد الإسنادات كلها ({ $number })
   *[other] تأكيد الإسنادات كلها ({ $number })
}
assignments-answer = ردّك
assignments-send = إرسال الردود
answer-accept = قبول
answer-contest = اعتراض مع ذكر السبب
answer-later = الرد لاحقاً
answer-reason = السبب
answer-reason-hint = لا يلزم إلا للاعتراض. تقرؤه الأمانة وترد عليه.
assignments-wrong-changed = تغيّرت القائمة منذ فتح الصفحة. راجعها وأكّد من جديد.
assignments-wrong-nothing = حدّد واحداً على الأقل.
assignments-wrong-led = بقي بعضها على حاله لوجود جهة رئيسية أخرى.
assignments-wrong-unanswered = اقبل واحداً على الأقل أو اعترض عليه.
bulk-heading = الإسناد الجماعي
bulk-state-preview = معاينة
bulk-state-done = تم
bulk-state-undone = أُلغي
bulk-outcome-assigned = ستُسند
bulk-outcome-known = للجهة دور فيها من قبل
bulk-outcome-led = لها جهة رئيسية أخرى
bulk-outcome-unseen = تُنشر للأعضاء أولاً
bulk-undo-what = يُلغى ما لم ترد عليه الجهة بعد، ويبقى غيره.
bulk-wrong-changed = تغيّر شيء منذ المعاينة. هذا ما سيجري الآن؛ راجعه وأسند من جديد.
bulk-wrong-search = أرسل بحثاً في السجل في الحقل «query»، مثل ‎?theme=right-to-education‎. أما المدخلات المفردة والمجموعات فتُسند بلا معاينة.
rules-heading = قواعد تقترح الإسناد
rules-lead = تُقترح قيود باب من أبواب التصنيف على جهة ما. ولا تُسأل أي جهة قبل تأكيد الأمانة، وما رفضته الأمانة لا يُقترح من جديد.
rules-topic = باب التصنيف
rules-would = مقترحات جديدة
rules-end = إنهاء هذه القاعدة
rules-new = قاعدة جديدة
rules-choose-topic = اختر باباً من التصنيف
rules-propose = { $count ->
    [zero] لا مقترحات
    [one] تقديم مقترح واحد
    [two] تقديم مقترحين
    [few] تقديم { $number } مقترحات
    [many] تقديم { $number } مقترحاً
   *[other] تقديم { $number } مقترح
}
rules-wrong-topic = اختر باباً من القائمة.
rules-wrong-known = توجد قاعدة لهذا الباب وهذه الجهة. اختر باباً آخر أو جهة أخرى.
dialogue-heading = الحوار
dialogue-lead = لا يقرأ هذا إلا أعضاء الآلية الوطنية.
dialogue-agreed-heading = ما اتُّفق عليه
dialogue-put-down = دوّنه { $who } في { $at }
dialogue-withdrawn = سحبه صاحبه.
dialogue-withdraw = سحب هذا التعليق
dialogue-comment = تعليقك
dialogue-comment-hint = يمكن استخدام Markdown للقوائم والإبراز والروابط.
dialogue-say = تعليق
dialogue-agree = تدوين ما اتُّفق عليه
dialogue-agreed = ما اتُّفق عليه
dialogue-day = تاريخ الاتفاق
dialogue-with = من جانب هذه الجهات
dialogue-wrong-empty = اكتب تعليقاً أولاً.
dialogue-wrong-agreed = اكتب ما اتُّفق عليه.
dialogue-wrong-day = حدّد يوم الاتفاق: اليوم أو قبله.
handover-assignments = الإسنادات
