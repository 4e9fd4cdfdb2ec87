# Editing one entry of the register.


editing-heading = تحرير
editing-edit = تحرير هذا القيد
editing-back = العودة إلى القيد
editing-saved = حُفظ التعديل.
editing-saved-beside = حُفظ التعديل. وكان غيرك قد عدّل في هذه الأثناء حقولاً أخرى، وقد أُبقي على تعديلاته أيضاً.
editing-texts = النصوص الوطنية
editing-language = لغة النصوص
editing-language-filled = فيها نص وطني
editing-original = نص الأمم المتحدة
editing-original-none = لا نص للأمم المتحدة لهذا القيد.
editing-stands-in = لا نص للأمم المتحدة بهذه اللغة؛ وهذا النص يقوم مقامه.
editing-outdated = غيّرت الأمم المتحدة نصها بعد كتابة هذا النص. يُرجى مقارنته بالنص الحالي.
editing-national-hint = ترجمة أعدّتها الدولة، تُعرض إلى جانب نص الأمم المتحدة ولا تحل محله. تُحفظ نصاً عادياً.
editing-plain-hint = المضمون نفسه بجمل قصيرة وكلمات مألوفة، للجميع.
editing-topics-lead = ما صنّفته الأمم المتحدة يبقى على حاله. ويمكن إضافة تصنيفات وطنية وإزالتها.
editing-tags-un = { $count ->
    [zero] لا شيء من الأمم المتحدة
    [one] واحد من الأمم المتحدة
    [two] اثنان من الأمم المتحدة
    [few] { $number } من الأمم المتحدة
    [many] { $number } من الأمم المتحدة
   *[other] { $number } من الأمم المتحدة
}
editing-tags-own = { $count ->
    [zero] لا شيء وطني
    [one] واحد وطني
    [two] اثنان وطنيان
    [few] { $number } وطنية
    [many] { $number } وطنياً
   *[other] { $number } وطني
}
editing-position-none = لا موقف وطني مستقل: يسري ما سجّلته الأمم المتحدة
editing-position-un-none = لم تسجّل الأمم المتحدة موقفاً.
editing-source-hint = مثلاً: بيان أمام مجلس حقوق الإنسان، 24 يونيو 2026، أو رمز الوثيقة
editing-audience = من يطّلع على هذا القيد
audience-internal-what = لا يراه إلا العاملون في الأمانة ومن يتولون التدقيق.
audience-members-what = تراه أيضاً الجهات الكاملة العضوية في الآلية الوطنية.
audience-observers-what = يراه كذلك المراقبون، كالمؤسسة الوطنية لحقوق الإنسان.
audience-public-what = يقرؤه الجميع فوراً في الموقع العام. وجعله للعموم فعلُ نشر يُسجَّل باسمك.
editing-why = سبب التعديل (اختياري)
editing-why-hint = يُحفظ مع الإجراء، ولا يراه العموم.
editing-save = حفظ
editing-cancel = العودة دون حفظ
editing-wrong-long = النص أطول من الحد الأقصى، وهو { $number } حرف. يُرجى اختصاره.
editing-wrong-position = يُرجى اختيار الموقف.
editing-wrong-source = يُرجى ذكر مصدر هذا الموقف: البيان أو الوثيقة وتاريخهما.
editing-wrong-audience = يُرجى اختيار من يطّلع على القيد.
editing-unchanged = لم يتغير شيء، فلا شيء يُحفظ. يُرجى تعديل حقل أو العودة إلى القيد.
editing-conflict = غيّر شخص آخر الحقول نفسها بعد أن فتحت الصفحة، ولذلك لم يُحفظ شيء بعد.


editing-wrong-choice = يُرجى اختيار إحدى الصيغتين.
editing-conflict-heading = تعديلان على الحقل نفسه
editing-conflict-remedy = يُرجى اختيار ما يبقى في كل حقل. أما سائر ما كتبته فمحفوظ في هذه الصفحة.
editing-conflict-theirs = { $who }، { $date }
editing-conflict-import = عملية استيراد
editing-conflict-why = السبب:
editing-conflict-mine = ما كتبته
editing-conflict-empty = فارغ
editing-conflict-take-theirs = الإبقاء على صيغة الطرف الآخر
editing-conflict-take-mine = اعتماد صيغتي
editing-conflict-take-third = اعتماد الصيغة الثالثة أدناه
editing-conflict-third = صيغة ثالثة
editing-save-draft = حفظ كمسودة
editing-draft-there = لديك مسودة محفوظة في { $date }.
editing-draft-open = هذه مسودتك المحفوظة في { $date }. لا يراها سواك إلى أن تحفظها.
editing-draft-go-on = متابعة المسودة
editing-draft-end = حذف المسودة
editing-kept = احتفظ هذا المتصفح بما كتبته هنا ولم يُحفظ بعد.
editing-kept-back = استعادة ما كُتب
desk-drafts = مسوداتي
desk-drafts-what = تعديلات بدأتها ولم تحفظها بعد.
drafts-lead = تعديلات على القيود لم تنتهِ بعد. لا يراها سواك.
drafts-none = لا مسودات لديك. يمكنك أن تحفظ مسودة في صفحة تحرير أي قيد.


division-heading = التقسيم إلى أجزاء
division-back = العودة إلى التحرير
division-lead = كثيراً ما تُسند أجزاء التوصية الواحدة إلى جهات مختلفة. لا يتغير نص الأمم المتحدة؛ وإنما يُحدَّد فيه موضع بداية كل جزء.
division-hint = يُضغط مفتاح الإدخال حيث يبدأ جزء جديد، ويُحذف فاصل السطر لدمج جزأين. كل سطر جزء. ولا يجوز تغيير الكلمات.
division-opening = السطر الأول تمهيد للأجزاء وليس جزءاً منها
division-show = عرض الأجزاء
division-none = النص غير مقسّم. إذا حُفظ هكذا فلا أجزاء له.
division-label = رمز الجزء { $number }
division-title = عنوان قصير (اختياري)، { $language }
division-theirs = قسّم غيرك هذا القيد في هذه الأثناء على النحو الآتي
division-conflict = قسّم غيرك القيد بعد أن فتحت الصفحة، ولم يُحفظ شيء بعد. يُرجى المقارنة، ثم الحفظ مرة أخرى للإبقاء على تقسيمك أو العودة للإبقاء على تقسيمهم.
division-wrong-words = كلمات نص الأمم المتحدة لا تُغيَّر: يُرجى إعادة النص كما كان والاكتفاء بفواصل الأسطر.
division-wrong-many = لا يتسع القيد لأكثر من { $number } جزءاً.
division-wrong-label = يُرجى إعطاء كل جزء رمزاً خاصاً به.
division-link = تقسيم هذا القيد إلى أجزاء
editing-compare = المقارنة: ما غيّرته الأمم المتحدة منذ كتابة هذا النص

# The words of an entry that a person added.
editing-official-hint = كلمات المصدر نفسه. تبقى التصحيحات في سجل التغييرات. أضف النص الرسمي بلغات أخرى تحت اسم اللغة.
# On a button, behind the name of a text whose original has changed.
editing-still-stands = قارنتُه: ما زال صالحاً
editing-confirm-wrong = تغيّر الأصل مرة أخرى للتو، أو لم يعد النص موجوداً. قارن من جديد.

letters-heading = العودة إلى حروف النص
letters-back = العودة إلى التقسيم
letters-lead = ينتهي التقسيم اليدوي. وتعود حروف النص (أ) و(ب) و(ج) إلى تقسيمه، وتُبقيها عمليات الاستيراد محدَّثة. ويبقى التقسيم الحالي في سجل التغييرات.
letters-now = التقسيم اليدوي حتى الآن
letters-none = بلا أجزاء.
letters-button = إعادة العمل بحروف النص
letters-link = التخلي عن هذا التقسيم: العودة إلى حروف النص
letters-conflict = قسّم آخرون القيد بعد أن فتحتَ الصفحة. هذا تقسيمه الآن؛ اضغط الزر مرة أخرى إذا كان ينبغي العمل بالحروف مع ذلك.

desk-translations = ترجمات للمقارنة
desk-translations-what = نصوص وطنية تغيّر أصلها بعد كتابتها.
translations-lead = تغيّر أصل هذه النصوص منذ كتابتها. قارن كلاً منها بالأصل كما هو الآن: عدّله، أو سجّل أنه ما زال صالحاً.
translations-none = لا يوجد نص وطني أقدم من أصله.
translations-count = { $count ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $number } نصوص
    [many] { $number } نصاً
   *[other] { $number } نص
}
