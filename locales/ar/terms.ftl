terms-heading = التصنيفات
terms-what = المواضيع، والأشخاص المعنيون، وأنواع القيود، وأنواع الوثائق، وآليات حقوق الإنسان، والدول: أسماؤها، ومصطلحات خاصة بكم.
terms-lead = اختر مصطلحاً لتغيير صياغته. أما رمزه فلا يتغير أبداً، كي تبقى العناوين والملفات صحيحة.
terms-list-theme = المواضيع
terms-list-person = الأشخاص المعنيون
terms-list-sdg-goal = أهداف التنمية المستدامة
terms-list-sdg-target = غايات أهداف التنمية المستدامة
terms-list-type = أنواع القيود
terms-list-mechanism = آليات حقوق الإنسان
terms-list-document-type = أنواع الوثائق
terms-list-state = الدول
terms-list-institution-kind = أنواع الجهات
terms-list-measure-kind = أنواع التدابير
terms-list-framework-kind = أنواع الخطط
terms-find = البحث عن مصطلح
terms-none-found = لا يتضمن أي مصطلح هذه الأحرف بأي لغة. استخدم أحرفاً أقل، أو أضف مصطلحاً أدناه.
terms-entries = القيود
terms-documents = الوثائق
terms-missing = بلا اسم بلغة
terms-added = مضاف هنا
terms-reworded = أُعيدت صياغته
terms-add = إضافة مصطلح خاص بكم
terms-add-hint = يكفي اسم واحد؛ والمصطلح الذي لا اسم له بلغة ما يظهر بلغة أخرى. ويُستمد رمزه من الاسم الإنكليزي، وإلا فمن أول اسم.
terms-add-button = إضافة
terms-kind = نوع الآلية
terms-code = الرمز
terms-name-hint = أفرغ الحقل لإعادة صياغة البرنامج الأصلية.
terms-given = في البرنامج: { $name }
terms-standing = متاح للقيود الجديدة
terms-standing-hint = المصطلح المسحوب يبقى على القيود التي تحمله. وإذا حُدد بديل، تستخدمه عمليات الاستيراد.
terms-standing-offered = نعم
terms-standing-retired = مسحوب
terms-standing-instead = مسحوب؛ استخدم «{ $name }»
terms-aliases = صيغ أخرى
terms-aliases-hint = التسميات التي تشير بها المصادر إلى هذا المصطلح، واحدة في كل سطر. ويفهمها الاستيراد التالي.
# An added term that an import brought.
terms-from-source = من مصدر
# $name: the name of the term to be used instead
terms-replace = إسناد «{ $name }» إلى القيود التي تحمل هذا المصطلح: تغيير جماعي تسبقه معاينة ويمكن التراجع عنه
terms-spreadsheet = في جدول بيانات
terms-spreadsheet-what = ملف يضم جميع مصطلحات هذه القائمة، وفيه عمود لكل لغة. غيّر ما تشاء، واترك الرموز كما هي، ثم أعد إرساله: سترى ما يغيّره قبل تنفيذ أي شيء. والخلية الفارغة تعيد صياغة البرنامج.
terms-spreadsheet-take = تنزيل الملف (CSV)
terms-sheet-heading = { $count ->
    [zero] لا يتغيّر أي مصطلح
    [one] يتغيّر مصطلح واحد
    [two] يتغيّر مصطلحان
    [few] تتغيّر { $number } مصطلحات
    [many] يتغيّر { $number } مصطلحاً
   *[other] يتغيّر { $number } مصطلح
}
terms-sheet-apply = { $count ->
    [zero] لا تغييرات
    [one] تنفيذ التغيير
    [two] تنفيذ التغييرين
    [few] تنفيذ { $number } تغييرات
    [many] تنفيذ { $number } تغييراً
   *[other] تنفيذ { $number } تغيير
}
terms-sheet-differs = تغيّرت المصطلحات أثناء معاينتك. وهذا ما يغيّره الملف الآن.
terms-sheet-columns = يجب أن يسمي السطر الأول الأعمدة: «code»، ثم ما شئت من رموز اللغات و«retired» و«spellings»، كل منها مرة واحدة. نزّل الملف من جديد وغيّر فيه.
# $code: what stands in the row
terms-sheet-unknown = لا يوجد في هذه القائمة مصطلح رمزه «{ $code }». اترك الرموز كما هي؛ وأضف المصطلحات الجديدة في صفحة القائمة.
terms-sheet-twice = ورد الرمز «{ $code }» في سطر سابق. أبقِ سطراً واحداً.
terms-sheet-instead = «{ $code }» ليس مصطلحاً آخر في هذه القائمة. اكتب رمزه، أو «-» إن لم يكن هناك بديل، أو لا شيء ما دام المصطلح معروضاً.
terms-wrong-long = النص طويل جداً؛ اختصره إلى { $most } من الأحرف على الأكثر.
terms-wrong-many = عدد الصيغ كبير جداً؛ أبقِ { $most } على الأكثر.
terms-wrong-taken = «{ $name }» يدل بالفعل على المصطلح «{ $term }». اختر اسماً آخر، أو استخدم ذلك المصطلح.
terms-wrong-nameless = يحتاج المصطلح إلى اسم بلغة واحدة على الأقل.
terms-wrong-kind = اختر نوع الآلية من القائمة.
terms-wrong-instead = اختر من القائمة مصطلحاً آخر متاحاً.
terms-move-up = إلى أعلى
terms-move-down = إلى أسفل
terms-move-in = تقديمه على سائر المصطلحات
terms-move-out = إلغاء موضعه
terms-place = الموضع
terms-place-hint = المصطلحات ذات الموضع تسبق غيرها حيثما تُعرض القائمة. ويمكن تحريكها إلى أعلى وإلى أسفل في صفحة القائمة.
