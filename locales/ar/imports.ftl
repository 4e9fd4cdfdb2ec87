# استلام الملفات: المعاينة والرفض وعيوب الملف.

import-preview = معاينة الملف { $file } ({ $language }). لم يتغير شيء.
import-done = استُورد الملف { $file } ({ $language }): عملية الاستيراد { $id }.
import-nothing = لا يُحدث الملف { $file } ({ $language }) أي تغيير؛ ولم تُجرَ أي عملية استيراد.
import-resumed = تُستأنف عملية الاستيراد { $id } من حيث توقفت.

import-figure-read = القيود في الملف
import-figure-new = جديدة
import-figure-revived = أُعيدت إلى السجل
import-figure-changed = تغيّرت
import-figure-texts-added = نصوص أُضيفت بهذه اللغة
import-figure-documents-changed = وثائق صحّحها المصدر
import-figure-unchanged = لم تتغير
import-figure-repeated = مكررة في الملف
import-figure-passed-over = تخص دولاً أخرى
import-figure-refused = مرفوضة
import-figure-edited-since = غيّرها المصدر بعد تعديلها هنا (يبقى التعديل)
import-figure-held-back = لم تُدرج: القيود منشورة للعموم وهذا الاستيراد داخلي
import-figure-other-language = يبدو أنها بلغة أخرى

import-refused-row = رُفض القيد { $row } (البايت { $byte }): { $reason }
import-unknown-label = { $count ->
    [zero] تسمية غير معروفة: «{ $label }» ({ $field })؛ لم تُغفل في أي قيد.
    [one] تسمية غير معروفة: «{ $label }» ({ $field })؛ أُغفلت في قيد واحد.
    [two] تسمية غير معروفة: «{ $label }» ({ $field })؛ أُغفلت في قيدين.
    [few] تسمية غير معروفة: «{ $label }» ({ $field })؛ أُغفلت في { $number } قيود.
    [many] تسمية غير معروفة: «{ $label }» ({ $field })؛ أُغفلت في { $number } قيداً.
   *[other] تسمية غير معروفة: «{ $label }» ({ $field })؛ أُغفلت في { $number } قيد.
}
import-changed-row = { $number }: { $fields }
import-changed-edited = غيّره المصدر بعد تعديله هنا

refusal-not-a-record = ليس قيداً من قيود الملف المصدَّر؛ يُرجى تصحيحه أو حذفه.
refusal-no-id = لا يحمل AnnotationId، فيتعذر التعرف عليه لاحقاً.
refusal-empty = لا نص فيه.
refusal-unknown-mechanism = الهيئة المذكورة فيه ليست آلية معروفة؛ يُرجى إضافتها إلى الآليات أو تصحيحها.

trouble-not-an-array = ليس هذا الملف مصدَّراً من الفهرس العالمي لحقوق الإنسان: ينبغي أن يبدأ بالعلامة «‎[‎» (البايت { $at }). يُرجى تصديره من جديد بصيغة JSON، دون فتحه قبل ذلك في برنامج آخر.
trouble-truncated = ينتهي الملف قبل نهاية القيد رقم { $row } (البايت { $at }). لم يكتمل تنزيله، أو لم يُغلق أحد الأقواس في ذلك القيد: يُرجى تنزيله من جديد.
trouble-after-the-end = يستمر الملف بعد نهاية القائمة (البايت { $at }). ربما جُمع ملفّا تصدير في ملف واحد: افصلهما واستورد كلاً منهما على حدة.
trouble-record-too-large = يتجاوز القيد رقم { $row } حجم { $most } بايت (يبدأ عند البايت { $at }). ولا يبلغ أي قيد حقيقي هذا الحجم؛ فالملف تالف، أو لم يُغلق أحد الأقواس في ذلك القيد.
trouble-unpacks-too-large = يتجاوز حجم الملف بعد فك ضغطه { $most } بايت. ولا يبلغ أي ملف مصدَّر حقيقي هذا الحجم؛ وقد أُوقفت قراءته.
trouble-wrong-shape = ليس لأي قيد في الملف بنية قيود الفهرس العالمي لحقوق الإنسان. يُرجى اختيار الملف المصدَّر منه بصيغة JSON، لا ملف آخر.
trouble-preview-too-large = ستتجاوز المعاينة { $most } بايت. يُرجى اختيار دولة واحدة، أو تقسيم الملف وإرسال أجزائه واحداً بعد الآخر.
trouble-unknown-language = يتعذر تحديد لغة النصوص على وجه اليقين. يُرجى ذكرها باستخدام ‎--lang‎ (ar،‏ en،‏ es،‏ fr،‏ pt،‏ ru أو zh).
trouble-changed-since = تغيّر الملف بعد معاينته. أعِد معاينته ثم استورده.
trouble-unreadable = تتعذر قراءة الملف: { $message }
trouble-disk-full = المساحة الخالية على القرص { $free } بايت، والمطلوب نحو { $needed } بايت. يُرجى إخلاء مساحة ثم المحاولة من جديد؛ لم يتغير شيء.

undo-done = أُلغيت عملية الاستيراد { $id }.
undo-withdrawn = { $count ->
    [zero] لم يُسحب أي قيد.
    [one] سُحب قيد واحد.
    [two] سُحب قيدان.
    [few] سُحبت { $number } قيود.
    [many] سُحب { $number } قيداً.
   *[other] سُحب { $number } قيد.
}
undo-left = { $count ->
    [zero] لم يتغير أي قيد بعد ذلك.
    [one] تغيّر قيد واحد بعد ذلك، فتُرك على حاله:
    [two] تغيّر قيدان بعد ذلك، فتُركا على حالهما:
    [few] تغيّرت { $number } قيود بعد ذلك، فتُركت على حالها:
    [many] تغيّر { $number } قيداً بعد ذلك، فتُركت على حالها:
   *[other] تغيّر { $number } قيد بعد ذلك، فتُركت على حالها:
}
undo-documents = { $count ->
    [zero] لم تتغيّر بيانات أي وثيقة.
    [one] أُعيدت بيانات وثيقة واحدة إلى ما كانت عليه.
    [two] أُعيدت بيانات وثيقتين إلى ما كانت عليه.
    [few] أُعيدت بيانات { $number } وثائق إلى ما كانت عليه.
    [many] أُعيدت بيانات { $number } وثيقة إلى ما كانت عليه.
   *[other] أُعيدت بيانات { $number } وثيقة إلى ما كانت عليه.
}
# $document: symbol of a document
undo-document-left = غيّر المصدر بيانات { $document } بعد ذلك، فتُركت كما هي.
undo-left-by-import = غيّرته عملية الاستيراد { $id }؛ ينبغي إلغاؤها أولاً لسحبه
undo-left-by-person = عدّله أحد المستخدمين

import-state-pending = جارية
import-state-visible = مطبَّقة
import-state-undone = ملغاة
import-state-abandoned = متروكة


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = عمليات الاستيراد
imports-lead = أرسل ملف JSON المصدَّر من المؤشر العالمي لحقوق الإنسان، مضغوطاً أو غير مضغوط. يُعرض عليك بعدئذ ما سيغيّره، ولا يتغير شيء قبل أن تطبّقه.
imports-none = لم يُستورد شيء بعد.
uploads-heading = ملفات قيد المعالجة
imports-done-heading = عمليات الاستيراد حتى الآن
import-file = الملف
import-stage = حالة الاستيراد
import-who = بواسطة
import-when = التاريخ
import-what = ما أحدثته
import-by-command-line = سطر الأوامر
import-by-system = البرنامج
# $id: number of an import; $file: name of a file
import-title = الاستيراد { $id }: { $file }
import-undo-title = التراجع { $id }: { $file }
import-about-label = الدولة التي تتعلق بها السجلات
import-about-hint = تُتجاوز السجلات المتعلقة بدول أخرى.
import-all-states = جميع الدول الواردة في الملف
import-language-label = لغة النصوص
import-language-hint = اخترها فقط إذا لم يُتعرف عليها.
import-language-of-texts = بحسب النصوص
import-audience-label = من يحق له الاطلاع على ما يُستورد
import-audience-internal = داخلي
import-audience-internal-what = المسجَّلون دخولهم فقط. وتبقى القيود المنشورة منشورة ولا تأخذ شيئاً من هذا الملف.
import-audience-public = للعموم
import-audience-public-what = الجميع فور تطبيق الاستيراد. وتصبح القيود الداخلية الواردة في هذا الملف منشورة أيضاً.
import-audience-members = الأعضاء
import-audience-observers = الأعضاء والمراقبون
import-wrong-state = اختر دولة من القائمة
import-wrong-language = اختر لغة من القائمة
import-wrong-audience = اختر من يحق له الاطلاع على ما يُستورد

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } كيلوبايت
import-megabytes = { $amount } ميغابايت
upload-file = الملف
upload-file-hint = ملف JSON أو JSON مضغوط بصيغة gzip، لا يتجاوز { $most }.
upload-button = إرسال ومعاينة
upload-sent = أُرسل حتى الآن:
upload-lost = انقطع الاتصال. يُستأنف الإرسال تلقائياً عند عودته، ويُحفظ ما وصل.
upload-no-file = اختر ملفاً لإرساله
upload-empty = الملف “{ $name }” فارغ. صدّر السجلات من جديد ثم أرسل الملف الجديد
upload-too-large = الملف أكبر من الحد المقبول وهو { $most }. اضغطه بصيغة gzip أو صدّر سجلات أقل
upload-no-room = لم يبق على الخادم سوى { $free } والمطلوب { $needed }. أبلغ القائم على تشغيله؛ لم يُحفظ شيء
# $found: one of the upload-found-… below
upload-unfit = لم يُقبل الملف “{ $name }”: يبدو أنه { $found }. اختر ملف JSON المصدَّر من المؤشر العالمي لحقوق الإنسان كما نُزِّل
upload-found-nothing = ملف بلا محتوى
upload-found-object = ملف JSON لا يتضمن قائمة سجلات
upload-found-pdf = وثيقة PDF
upload-found-zip = جدول بيانات أو وثيقة Word أو أرشيف ZIP آخر
upload-found-old-office = وثيقة من برنامج مكتبي قديم
upload-found-markup = صفحة ويب أو XML
upload-found-picture = صورة
upload-found-text = نص عادي مثل CSV
upload-found-bad-gzip = ملف مضغوط تالف أو مضغوط مرتين
upload-found-unknown = شيء غير النص
upload-state-receiving = لم يكتمل الإرسال
upload-state-undecided = في انتظار قرار
upload-state-previewing = قيد المعاينة
upload-state-previewed = عُوين ولم يُطبَّق
upload-state-applying = قيد التطبيق
# $size: size of the file; $who: a person
upload-of = { $size }، أرسله { $who }
upload-received = وصل { $received } من { $size }.
upload-go-on = الملف نفسه مرة أخرى للمتابعة
upload-go-on-hint = لا يُرسل إلا ما ينقص. يتطلب ذلك متصفحاً يشغّل البرامج النصية، وإلا فأرسل الملف من جديد.
upload-go-on-button = متابعة الإرسال
upload-other-file = هذا ملف آخر: حجمه يختلف عن الملف الذي بدأ إرساله. اختر ذاك الملف، أو تخلص منه وأرسل هذا من جديد
upload-discard = التخلص من هذا الملف
upload-kept = { $count ->
    [zero] يُتخلص فوراً من الملف الذي لا يستخدمه أحد.
    [one] يُتخلص من الملف الذي لا يستخدمه أحد بعد يوم واحد.
    [two] يُتخلص من الملف الذي لا يستخدمه أحد بعد يومين.
    [few] يُتخلص من الملف الذي لا يستخدمه أحد بعد { $number } أيام.
    [many] يُتخلص من الملف الذي لا يستخدمه أحد بعد { $number } يوماً.
   *[other] يُتخلص من الملف الذي لا يستخدمه أحد بعد { $number } يوم.
}
upload-gone = لم يعد الملف موجوداً. أرسله من جديد.
upload-unknown-language = يتعذر تحديد لغة النصوص على وجه اليقين. اخترها ثم أعد المعاينة.

# Work under way
import-preview-waiting = المعاينة في انتظار دورها
import-preview-running = تجري مقارنة الملف بالسجل
import-preview-stopping = يجري إيقاف المعاينة
import-import-waiting = الاستيراد في انتظار دوره
import-import-running = يجري تطبيق الاستيراد
import-import-stopping = يجري إيقاف الاستيراد وإزالة ما أعدّه
import-undo-waiting = التراجع في انتظار دوره
import-undo-running = يجري التراجع عن الاستيراد
import-undo-stopping = يجري إيقاف التراجع
import-progress = التقدم
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = أُنجز { $number }٪
import-read = قُرئ حتى الآن { $size }
import-beginning = جارٍ البدء…
import-waits-for = يسبقه:
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind }: { $file } ({ $who })
import-tried-again = لم ينجح ويُعاد تلقائياً.
import-look-again = الاطلاع مجدداً على التقدم
import-stop = إيقاف
import-stopped = أُوقف بناءً على الطلب ولم يتغير شيء.
# $error: in English, for whoever looks after the server
import-failed = لم ينجح ولم يتغير شيء. أعد المحاولة، وإذا فشلت مجدداً فأبلغ القائم على تشغيل الخادم: { $error }

# The preview
import-preview-heading = معاينة { $file }
import-preview-lead = لم يتغير شيء بعد. يقود كل رقم إلى صفوفه.
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = المختار: { $state } · { $language } · { $audience }
import-changes-nothing = لن يغيّر هذا الملف شيئاً، فكل ما يتضمنه وارد في السجل.
import-changed-nothing = لم يغيّر الاستيراد شيئاً، فكل ما في الملف كان وارداً في السجل.
import-apply = تطبيق هذا الاستيراد
import-apply-public = يصبح المعروض هنا منشوراً للعموم دفعة واحدة. ويمكن التراجع عنه لاحقاً.
import-apply-internal = يدخل المعروض هنا السجل دفعة واحدة، ولا يراه إلا المسجَّلون دخولهم. ويمكن التراجع عنه لاحقاً.
import-outdated = تغيّر السجل منذ المعاينة فلم يُطبَّق الاستيراد. تظهر أدناه معاينة جديدة، وقد أُحصي على حدة ما يختلف عن سابقتها. اطلع عليها ثم طبّقها.
import-other-preview = المعاينة التي طبّقتها لم تعد الأحدث. اطلع على هذه ثم طبّقها
import-since-heading = منذ المعاينة السابقة
import-since = صفوف لم تكن موجودة أو كانت مختلفة
import-refused-first = لا يُعرض من القيود المرفوضة إلا أول { $number }. يُرجى تصحيح الملف ثم إرساله من جديد.
import-again-heading = إعادة المعاينة أو المعاينة بخيارات أخرى
import-decide-heading = القرار ثم المعاينة
import-preview-button = معاينة
import-fields = الحقول التي تتغير
import-labels-heading = { $count ->
    [zero] جميع التسميات معروفة
    [one] تسمية واحدة غير معروفة
    [two] تسميتان غير معروفتين
    [few] { $number } تسميات غير معروفة
    [many] { $number } تسمية غير معروفة
   *[other] { $number } تسمية غير معروفة
}
import-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $number } صفوف
    [many] { $number } صفاً
   *[other] { $number } صف
}
import-kind-new = جديد
import-kind-revived = أُعيد
import-kind-changed = متغيّر
import-kind-texts-added = أُضيف نص
import-kind-documents-changed = صُححت وثيقة
import-kind-held-back = لم يُدرج
import-kind-refused = مرفوض
import-now = الآن
import-afterwards = بعد الاستيراد
import-edited-stays = عدّل أحدهم هنا هذا القيد: يبقى التعديل ويُعرض بجانبه ما تغيّر في المصدر.
import-field-text = النص
import-field-position = موقف الدولة
import-field-number = الرقم
import-field-document = الوثيقة المصدر
import-field-type = النوع
import-field-states = الدول المعنية
import-field-recommending = الدول مقدِّمة التوصية
import-field-topics = المواضيع والأشخاص المعنيون وأهداف التنمية المستدامة
import-field-audience = من يحق له الاطلاع
import-field-mechanism = آلية حقوق الإنسان
import-field-session = الدورة
import-field-cycle = الجولة
import-field-published = تاريخ الوثيقة
import-field-edited = عُدِّل هنا

# The result, and taking it back
import-entries-heading = القيود
import-entries-gone = ليس أي منها في السجل الآن.
import-figure-withdrawn = أُعيدت إلى ما كانت عليه
import-figure-left = تُركت لأنها تغيّرت لاحقاً
import-figure-documents-back = وثائق عاد وصفها إلى ما كان
import-undone-by = أُلغي بهذا الإجراء
import-undo-of = يلغي هذا الاستيراد
import-undo-link = التراجع عن هذا الاستيراد…
import-undo-heading = التراجع عن الاستيراد { $id }؟
import-undo-lead = يُلغى كل ما جاء به { $file } بإجراء واحد: تُزال القيود الجديدة وتعود المتغيرة إلى ما كانت عليه. ويمكن استيراده لاحقاً من جديد.
import-undo-takes = { $count ->
    [zero] لا يُلغى أي قيد.
    [one] يُلغى قيد واحد.
    [two] يُلغى قيدان.
    [few] تُلغى { $number } قيود.
    [many] يُلغى { $number } قيداً.
   *[other] يُلغى { $number } قيد.
}
import-undo-documents = { $count ->
    [zero] لن تتغيّر بيانات أي وثيقة:
    [one] ستعود بيانات وثيقة واحدة إلى ما كانت عليه:
    [two] ستعود بيانات وثيقتين إلى ما كانت عليه:
    [few] ستعود بيانات { $number } وثائق إلى ما كانت عليه:
    [many] ستعود بيانات { $number } وثيقة إلى ما كانت عليه:
   *[other] ستعود بيانات { $number } وثيقة إلى ما كانت عليه:
}
import-undo-button = التراجع عن الاستيراد
import-undo-not = إبقاؤه على حاله
