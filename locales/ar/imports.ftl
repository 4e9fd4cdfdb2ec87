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
trouble-truncated = ينتهي الملف في منتصف أحد القيود (البايت { $at }). والأرجح أن تنزيله لم يكتمل: يُرجى تنزيله من جديد.
trouble-after-the-end = يستمر الملف بعد نهاية القائمة (البايت { $at }). ربما جُمع ملفّا تصدير في ملف واحد: افصلهما واستورد كلاً منهما على حدة.
trouble-record-too-large = يتجاوز أحد القيود { $most } بايت (يبدأ عند البايت { $at }). ولا يبلغ أي قيد حقيقي هذا الحجم؛ فالملف تالف.
trouble-unpacks-too-large = يتجاوز حجم الملف بعد فك ضغطه { $most } بايت. ولا يبلغ أي ملف مصدَّر حقيقي هذا الحجم؛ وقد أُوقفت قراءته.
trouble-wrong-shape = ليس لأي قيد في الملف بنية قيود الفهرس العالمي لحقوق الإنسان. يُرجى اختيار الملف المصدَّر منه بصيغة JSON، لا ملف آخر.
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
