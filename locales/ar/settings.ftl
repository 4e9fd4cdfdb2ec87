desk-settings = الإعدادات
desk-settings-what = اسم الآلية الوطنية ونصوصها، واللغات، والتواريخ.
settings-heading = الإعدادات
settings-lead = ما تحدده الآلية الوطنية لنفسها. يُحفظ كل تغيير مع اسم من أجراه، ويمكن الرجوع إلى صيغة سابقة.
settings-read-only = يمكنك الاطلاع على هذه الإعدادات؛ أما تغييرها فمن مهام دور آخر.
settings-profile = بيانات الآلية الوطنية
settings-profile-what = اسمها ودولتها وسبل الاتصال بها، كما تظهر في كل صفحة.
settings-logo = الشعار
settings-logo-what = الصورة التي تسبق الاسم في كل صفحة.
settings-front-page = نصوص خاصة بكم
settings-front-page-what = ما يجده القراء في الصفحة الأولى، وفي أسفل كل صفحة.
settings-languages = اللغات والتواريخ والوقت
settings-languages-what = اللغات المتاحة للقراء، وطريقة كتابة الأرقام والتواريخ والأوقات.
settings-name = الاسم
settings-name-hint = اسم الآلية الوطنية أو سجلها بكل لغة. وحيثما غاب الاسم بلغة ما، يظهر باللغة الافتراضية.
settings-short-name = الاسم المختصر
settings-short-name-hint = لعناوين الصفحات في المتصفحات ولتطبيقات المصادقة.
settings-state = الدولة
settings-state-hint = الدولة التي تتبع لها هذه الآلية الوطنية. ويظهر اسمها فوق الاسم في كل صفحة.
settings-state-several = لا شيء: عدة دول
settings-email = البريد الإلكتروني
settings-email-hint = للقراء، في أسفل كل صفحة وفي الصفحات التي تفيد بحدوث خلل.
settings-address = العنوان البريدي
settings-address-hint = في أسفل كل صفحة.
settings-picture = الصورة
settings-picture-hint = بصيغة PNG أو JPEG أو WebP، وبحجم لا يتجاوز 200 كيلوبايت. تكفي صورة واحدة؛ وإذا لم تكن للغة صورة عُرضت صورة اللغة الافتراضية. وتُحذف الملاحظات المدرجة في الملف، مثل مكان التقاط الصورة.
settings-picture-remove = إزالة هذه الصورة
settings-alt = الكلمات الواردة في الصورة
settings-alt-hint = إذا كان الشعار يتضمن كلمات فاكتبها هنا لمن لا يستطيعون رؤيته. وإلا فاترك الخانة فارغة: فالاسم مكتوب بجانبه.
# $kind: PNG, JPEG or WEBP; $width, $height: in pixels; $size: in kilobytes
settings-picture-is = { $kind }، { $width } × { $height } بكسل، { $size } كيلوبايت
settings-front = الصفحة الأولى
settings-front-hint = من أنتم وما يجده القراء هنا. بصيغة Markdown: السطر الذي يبدأ بالعلامة # عنوان، والذي يبدأ بالعلامة - بند في قائمة؛ **خط عريض**، ‏[رابط](https://example.org). ولا تُقبل الصور ولا HTML.
settings-footer = أسفل كل صفحة
settings-footer-hint = جملة أو جملتان بصيغة Markdown.
settings-place = اللغات المتاحة للقراء
settings-place-hint = ترتيبها في أعلى كل صفحة. وإذا لم يُحدَّد ترتيب لأي منها، تُتاح جميعها. ولمن سجّل الدخول أن يستخدم أيّاً منها.
settings-place-none = غير متاحة
settings-default = اللغة الافتراضية
settings-default-hint = للقراء الذين لا يطلب متصفحهم أياً من اللغات المتاحة.
settings-default-file = كما في ملف الإعدادات
settings-locale = الأرقام وأسماء الشهور
settings-locale-hint = تحددها المنطقة: ar-EG تكتب ٣٢٬٠٧٦، و ar-MA تكتب 32.076. واتركه فارغاً للكتابة كما يفعل البرنامج.
settings-zone = المنطقة الزمنية
settings-zone-hint = الأوقات المعروضة في الصفحات هي أوقات هذه المنطقة، مع بيان فرقها عن التوقيت العالمي. أما تواريخ الوثائق فلا منطقة زمنية لها.
settings-calendar = تقويم ثانٍ
settings-calendar-hint = تُكتب التواريخ بالتقويم الميلادي، ويُضاف هذا التقويم بين قوسين.
settings-calendar-none = بلا
calendar-islamic-umalqura = هجري (أم القرى)
calendar-islamic-civil = هجري (مدني)
calendar-persian = فارسي
calendar-ethiopic = إثيوبي
calendar-coptic = قبطي
calendar-hebrew = عبري
calendar-buddhist = بوذي
calendar-indian = الهندي الوطني
settings-save = حفظ
settings-preview-button = معاينة
settings-preview = كما سيراه القراء
settings-taken-up = الصيغة { $version } معروضة في النموذج، ولا تسري من جديد إلا بعد حفظها.
settings-history = الصيغ
settings-history-none = لم يُجرَ أي تغيير بعد.
settings-version = الصيغة { $version }
settings-changes = { $count ->
    [zero] لم يتغير أي حقل
    [one] تغيّر حقل واحد
    [two] تغيّر حقلان
    [few] تغيّرت { $number } حقول
    [many] تغيّر { $number } حقلاً
   *[other] تغيّر { $number } حقل
}
settings-take-up = الرجوع إلى هذه الصيغة
settings-nothing = لا شيء
who-command-line = سطر أوامر الخادم
who-program = البرنامج
settings-wrong-long = { $field }: النص طويل جداً؛ اختصره إلى { $most } من الأحرف على الأكثر.
settings-wrong-link = { $field }: يقود أحد الروابط إلى «{ $address }». ولا يُقبل إلا https و http و mailto وصفحات هذا الموقع (‎/ar/…)؛ صحّحه أو احذفه.
settings-wrong-deep = { $field }: قوائم أو اقتباسات متداخلة أكثر مما ينبغي. ولا تُقبل أكثر من ستة مستويات.
settings-wrong-email = { $field }: هذا ليس عنوان بريد إلكتروني. اكتب عنواناً مثل contact@example.org.
settings-wrong-unknown = { $field }: اختر إحدى القيم من القائمة.
settings-wrong-place = { $field }: اختر ترتيباً من القائمة، أو «غير متاحة».
settings-wrong-locale = { $field }: اكتب رمز هذه اللغة ورمز منطقة، مثل { $example }.
settings-wrong-zone = { $field }: هذه المنطقة غير معروفة. اختر واحدة من القائمة.
settings-wrong-not-offered = { $field }: هذه اللغة غير متاحة للقراء. حدّد لها ترتيباً، أو اختر غيرها.
# $most: in kilobytes
settings-wrong-picture-heavy = { $field }: هذا الملف كبير جداً. احفظ الصورة بحجم أصغر لا يتجاوز { $most } كيلوبايت.
settings-wrong-picture-svg = { $field }: الرسم بصيغة SVG أو صفحة الويب قد يتضمن برامج ولا يُقبل. احفظه بصيغة PNG.
settings-wrong-picture-unknown = { $field }: هذا الملف ليس صورة يمكن للصفحات عرضها. اختر ملفاً بصيغة PNG أو JPEG أو WebP.
settings-wrong-picture-damaged = { $field }: هذه الصورة تالفة أو ناقصة. احفظها من جديد بصيغة PNG واختر ذلك الملف.
settings-wrong-picture-moving = { $field }: هذه صورة متحركة. اختر صورة ثابتة.
# $width, $height, $least, $most: in pixels
settings-wrong-picture-sides = { $field }: أبعاد هذه الصورة { $width } × { $height } بكسل. يجب أن يكون كل ضلع بين { $least } و{ $most } بكسل، وألا يتجاوز الأطول عشرة أمثال الأقصر.
settings-wrong-outdated = { $field }: حفظ شخص آخر «{ $value }» أثناء عملك. ما كتبته محفوظ أدناه؛ احفظ مرة أخرى ليحل محله، أو انسخ ما كتبه الآخر.
settings-confirm = بيانات شاغلي المناصب
settings-confirm-hint = عدد المرات التي يُسألون فيها على مكتبهم عن صحة بيانات الاتصال بهم.
settings-confirm-usual = كل 6 أشهر ما لم يُختر غير ذلك
settings-evidence = عمر أدلة الإثبات
settings-evidence-hint = المدة التي تُعد بعدها أدلة التدبير قديمة في قائمة الثغرات.
settings-evidence-usual = بعد 12 شهراً ما لم يُختر غير ذلك
settings-age = { $count ->
    [one] بعد شهر واحد
    [two] بعد شهرين
    [few] بعد { $number } أشهر
    [many] بعد { $number } شهراً
   *[other] بعد { $number } شهر
}
settings-months = كل { $number } من الأشهر

settings-follow-up = التتبع
settings-follow-up-what = عدد المرات التي تفيد فيها الجهات عن تدابيرها، وعدد الأيام المتاحة لها لذلك.
settings-rhythm = دورية الإفادات بالتقدم المحرز
settings-rhythm-hint = للتدابير التي لم يُحدَّد لها غير ذلك، وللجهات التي ليست لها دورية خاصة بها.
settings-rhythm-usual = كل ثلاثة أشهر ما لم يُختر غير ذلك
settings-grace = مهلة تقديم الإفادة
settings-grace-hint = عدد الأيام بعد نهاية الفترة التي تُقدَّم خلالها الإفادة عنها.
settings-grace-usual = 15 يوماً ما لم يُختر غير ذلك
settings-days = { $count ->
    [zero] بلا مهلة
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يوماً
   *[other] { $number } يوم
}
