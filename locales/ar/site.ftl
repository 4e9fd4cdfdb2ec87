# كلمات مشتركة بين جميع الصفحات: الرأس والتذييل والتصفح واللغات والأخطاء.

## الرأس والتذييل

site-skip-to-content = الانتقال إلى المحتوى الرئيسي
site-languages = اللغات
site-navigation = التصفح الرئيسي
site-breadcrumbs = مسار التصفح
site-search-label = البحث في جميع التوصيات
site-search-placeholder = البحث في التوصيات
site-search-button = بحث
site-imaginary-tag = عرض إيضاحي
site-imaginary-text = هذه الدولة متخيلة. ولا يتعلق أي مما يرد في هذه الصفحات ببلد حقيقي.
site-footer-source = نصوص التوصيات مأخوذة من وثائق آليات حقوق الإنسان. ويُمسك هذا السجل لفائدة الدولة، وهو ليس منشوراً من منشورات الأمم المتحدة.
site-footer-software = ميثاق، برمجية مفتوحة المصدر، الإصدار { $version }.

nav-overview = نظرة عامة
nav-recommendations = التوصيات
nav-documents = الوثائق
nav-mechanisms = الآليات
nav-measures = التدابير
nav-institutions = الجهات
nav-topics = التصنيف
nav-states = الدول
nav-data = البيانات المفتوحة

site-person = حسابك
site-desk = مكتبي
site-sign-out = تسجيل الخروج
site-sign-in = تسجيل الدخول

## أجزاء مشتركة بين صفحات عديدة

site-pages = صفحات هذه القائمة
site-pages-first = الصفحة الأولى
site-pages-next = الصفحة التالية
site-formats = تنزيل
site-formats-label = تنزيل بيانات هذه الصفحة
site-count-recommendations = { $count ->
    [zero] توصية
    [one] توصية
    [two] توصيتان
    [few] توصيات
    [many] توصية
   *[other] توصية
}
site-nothing-here = لا يوجد هنا ما يُعرض بعد.

## اللغات

language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-pt = البرتغالية
language-ru = الروسية
language-zh = الصينية

## الأخطاء

error-caption = خطأ { $status }
error-go-overview = الانتقال إلى النظرة العامة
error-go-recommendations = البحث في جميع التوصيات
error-contact = للتواصل عند استمرار المشكلة:
error-number = أبلغ هذا الرقم لمن يدير الموقع:

error-400-heading = تعذرت قراءة هذا الطلب
error-400-what = في العنوان أو في الاستمارة قيمة لا تعرفها هذه الصفحة.
error-400-remedy = يُرجى التحقق من العنوان، أو البدء من جديد من قائمة التوصيات.

error-401-heading = يرجى تسجيل الدخول
error-401-what = هذه الصفحة لمن سجّل الدخول.
error-401-remedy = سجّل الدخول ثم افتح الصفحة من جديد.

error-403-heading = هذا ليس من مهام دورك
error-403-what = سجّلت الدخول، لكن ما طلبته ليس من مهام دورك.
error-403-remedy = اسأل أحد مديري النظام إذا كنت تحتاج إليه في عملك.

error-404-heading = لم يُعثر على هذه الصفحة
error-404-what = لا توجد صفحة في هذا العنوان. وربما كُتب أو نُسخ ناقصاً.
error-404-remedy = يُرجى التحقق من العنوان، أو البحث عن كلمات التوصية.

error-405-heading = لا يمكن إجراء ذلك هنا
error-405-what = الصفحة موجودة، ولكن لا يمكن استخدامها على هذا النحو.
error-405-remedy = يُرجى الرجوع واستخدام أزرار الصفحة وروابطها.

error-410-heading = سُحبت هذه التوصية
error-410-what = كانت التوصية في السجل ولم تعد جزءاً منه. ويحتفظ السجل بهذه الملاحظة كي لا يفضي الرابط إلى فراغ.
error-410-remedy = ربما حل محلها قيد مصحح: يُرجى البحث عن كلماتها أو عن رمز وثيقتها.

error-413-heading = الحجم أكبر من المسموح به
error-413-what = ما أُرسل أكبر مما يقبله السجل.
error-413-remedy = يُرجى إرسال ملف أصغر، أو تقسيمه إلى أجزاء.

error-422-heading = تعذر قبول هذه الاستمارة
error-422-what = بقيت مفتوحة مدة طويلة، أو لم تأت من صفحة من هذا الموقع. لم يتغير شيء.
error-422-remedy = ارجع وأعد تحميل الصفحة ثم أرسل الاستمارة مرة أخرى. ويجب السماح لهذا الموقع بملفات تعريف الارتباط.

error-500-heading = حدث خطأ
error-500-what = لم يتمكن السجل من عرض هذه الصفحة. والخطأ من جانبنا، وقد سُجِّل.
error-500-remedy = يُرجى المحاولة من جديد بعد بضع دقائق.

## الموقع

language-name = العربية
site-name = سجل التوصيات
error-400-value = ترد في العنوان القيمة «{ $value }» للمُعامِل «{ $parameter }»، وهي غير معروفة في السجل.
language-locale = ar
error-400-parameter = في العنوان المُعامِل «{ $parameter }»، وهو غير معروف في السجل.
error-400-words = عبارة البحث أطول من اللازم («{ $parameter }»): الحد الأقصى للبحث الواحد هو { $words } من الكلمات أو الرموز، و{ $characters } من الحروف.
error-400-words-remedy = يُرجى الاقتصار على كلمات أقل؛ فالكلمات القليلة المميزة أجدى من الكلمات الكثيرة الشائعة.
error-400-too-much = يتضمن العنوان للمُعامِل «{ $parameter }» قيماً أكثر أو أطول مما يقبله السجل.
error-400-rows = القائمة أطول من أن يستوعبها جدول حسابي، فالحد الأقصى لعدد صفوفه هو { $rows }.
error-400-rows-remedy = يُرجى تنزيل الملف بنسق CSV الذي لا حد لعدد صفوفه، أو تضييق القائمة بعوامل التصفية.

desk-heading = مكتبك
desk-institutions = الجهات
desk-institutions-what = الهيئات العامة والمنظمات ومناصبها ومن يشغلها.
desk-people = المستخدمون
desk-people-what = من يحق له الدخول، وبأي صفة.
desk-account = حسابك
desk-account-what = كلمة السر وعامل التحقق الثاني والجلسات المفتوحة.

difference-removed = حُذف:
difference-added = أُضيف:
desk-evidence = الأدلة
desk-evidence-what = ملفات وروابط وقوانين وأرقام تُثبت ما أُنجز.
desk-imports = عمليات الاستيراد
desk-imports-what = إرسال ملف ومعاينة ما سيغيّره وتطبيقه والتراجع عنه.

## ما تُبلَّغ به البرامج

error-fields-heading = بعض ما أُرسل لا يمكن قبوله
error-fields-remedy = لم يتغير شيء. صحّح الحقول المذكورة وأعد الإرسال.
error-api-sign-in = هذا لمن سجّلوا الدخول.
error-api-sign-in-remedy = أرسل مفتاحاً هكذا: “Authorization: Bearer …”؛ تُصدر المفاتيح في صفحة حسابك.
error-api-proof = يتطلب هذا العامل الثاني من جديد، ولا يغني عنه أي مفتاح.
error-api-proof-remedy = قم بذلك في صفحات الموقع حيث يُطلب منك ذلك.
error-api-key = المفتاح غير معروف، أو انتهى أجله، أو سُحب، أو ورد عبر عنوان بلا https.
error-api-key-remedy = تحقق منه، أو أصدر غيره في صفحة حسابك.
error-api-token = يحمل الطلب جلسةً دون الرمز المرافق لها. لم يتغير شيء.
error-api-token-remedy = أرسل “form_token” من /api/v1/account في الترويسة X-Form-Token، أو استخدم مفتاحاً.
wrong-json = ما أُرسل ليس JSON: تعذرت قراءته عند { $field }
wrong-json-field = “{ $field }” ناقص، أو ليس من النوع المذكور في وصف الواجهة
wrong-choice = ليست هذه من القيم المتاحة للاختيار
desk-bulk = تعيينات متعددة
desk-bulk-what = عيّن خلفاً لشاغلي مناصب كثيرة بإجراء واحد، وتراجع عنه.
desk-unconfirmed = لم يُؤكد منذ مدة
desk-unconfirmed-what = شاغلو المناصب الذين قد لا يمكن الاتصال بهم كما هو مدوّن.

sheet-file = الملف (CSV بترميز UTF-8 أو XLSX)
sheet-send = إرسال الملف ومعاينته
sheet-refused = { $count ->
    [zero] لا أسطر مرفوضة
    [one] سطر واحد غير مقبول
    [two] سطران غير مقبولين
    [few] { $number } أسطر غير مقبولة
    [many] { $number } سطراً غير مقبول
   *[other] { $number } سطر غير مقبول
}
# $line: the number of a line of the file
sheet-line = السطر { $line }
sheet-nothing = لا يغيّر الملف شيئاً يمكن قبوله.
sheet-none = اختر ملفاً.
sheet-large = يتجاوز حجم الملف ميغابايت واحداً. أرسل الأسطر التي غيّرتها فقط.
sheet-not-utf8 = الملف ليس بترميز UTF-8، وستضيع منه حروف. احفظه بصيغة «CSV UTF-8».
sheet-old = هذا ملف من إصدار Excel سابق لعام 2007 ‏(‎.xls). احفظه بصيغة XLSX أو «CSV UTF-8».
sheet-locked = الملف محمي بكلمة مرور ولا يمكن قراءته هنا. أزل كلمة المرور ثم أرسله من جديد.
sheet-damaged = يبدو الملف جدولاً إلكترونياً لكن تعذّر فتحه. افتحه في برنامجك واحفظه من جديد بصيغة XLSX أو «CSV UTF-8» ثم أرسل هذه النسخة.
# $most: how many rows it takes
sheet-rows = في الملف أكثر من { $most } سطر. أرسل الأسطر التي غيّرتها فقط.
# $most: how many columns it takes
sheet-columns = في الملف أكثر من { $most } عمود. أرسل الأعمدة التي تذكرها الصفحة فقط.
