# البيانات المفتوحة وواجهة برمجة التطبيقات (API).

publishing-data-heading = البيانات المفتوحة
publishing-data-lead = كل ما تعرضه هذه الصفحات متاح للتنزيل والاستخدام دون حساب.
publishing-data-files = الملفات
publishing-data-format = الصيغة
publishing-data-use = الاستخدام
publishing-format-csv = CSV
publishing-format-csv-use = الجداول الحسابية وبرامج الإحصاء؛ سطر واحد لكل توصية
publishing-format-xlsx = XLSX
publishing-format-xlsx-use = ‏Excel وLibreOffice، بلغة القارئ واتجاه كتابتها
publishing-format-json = JSON
publishing-format-json-use = للبرامج؛ رموز لجميع البيانات، مع النص بلغتك
publishing-data-any-list = ترد الروابط نفسها في نهاية كل قائمة، وتقدم بالضبط ما تعرضه القائمة من توصيات وفق عوامل تصفيتها.

publishing-api-heading = واجهة برمجة التطبيقات (API)
publishing-api-lead = تقرأ البرامج السجل من عناوين ثابتة، دون حاجة إلى مفتاح.
publishing-api-same-address = عوامل تصفية القائمة هي معاملات عنوانها، وتصلح المعاملات نفسها للواجهة.
publishing-api-pages = تُقدَّم القوائم الطويلة على أجزاء، وفي كل جزء عنوان الجزء التالي.
publishing-api-stable = لا يتغير عنوان التوصية أبداً. وإذا سُحبت التوصية، كان الرد بالرمز 410 مع بيان السبب.
publishing-api-language = تتحدد لغة التسميات من العنوان، وتُقدَّم النصوص بجميع اللغات المتاحة.
publishing-api-example = مثال:
publishing-api-description = وصف الواجهة للمبرمجين (OpenAPI)

publishing-licence-heading = استخدام البيانات
publishing-licence-register = ما هو من عمل السجل نفسه، أي ترتيبه وترجماته الوطنية وروابطه، يجوز استخدامه بحرية شريطة ذكر المصدر.
publishing-licence-texts = نصوص وثائق الأمم المتحدة ملك للأمم المتحدة، وتسري عليها شروط الاستخدام الخاصة بها. ويُرجى ذكر رمز الوثيقة دائماً.
