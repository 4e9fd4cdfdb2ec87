# الصفحة الأولى.

insight-overview-title = نظرة عامة
insight-overview-heading = ما توصي به آليات حقوق الإنسان
insight-overview-lead = جميع التوصيات الموجهة إلى الدولة من الاستعراض الدوري الشامل وهيئات المعاهدات والإجراءات الخاصة والآليات الإقليمية، في سجل واحد مفتوح للجميع.
insight-overview-search-label = البحث في السجل
insight-overview-search-hint = كلمات من توصية، أو موضوع، أو رمز وثيقة.
insight-overview-figures = السجل بالأرقام
insight-overview-charts = الرسوم البيانية
insight-overview-latest = أحدث ما أُدرج في السجل

insight-figure-recommendations = { $count ->
    [zero] توصية
    [one] توصية
    [two] توصيتان
    [few] توصيات
    [many] توصية
   *[other] توصية
}
insight-figure-supported = حظيت بالتأييد
insight-figure-noted = أُحيط علماً بها
insight-figure-mechanisms = { $count ->
    [zero] آلية
    [one] آلية
    [two] آليتان
    [few] آليات
    [many] آلية
   *[other] آلية
}
insight-figure-documents = { $count ->
    [zero] وثيقة
    [one] وثيقة
    [two] وثيقتان
    [few] وثائق
    [many] وثيقة
   *[other] وثيقة
}

insight-chart-table = الأرقام في جدول
insight-chart-mechanism = التوصيات بحسب الآلية
insight-chart-year = التوصيات بحسب السنة
insight-chart-theme = المواضيع الأكثر تكراراً
insight-chart-person = الأشخاص المعنيون الأكثر ذكراً
insight-chart-sdg = التوصيات بحسب أهداف التنمية المستدامة
insight-chart-position = مواقف الدولة
insight-column-mechanism = الآلية
insight-column-year = السنة
insight-column-theme = الموضوع
insight-column-person = الأشخاص المعنيون
insight-column-sdg = الهدف
insight-column-position = الموقف
insight-column-recommendations = التوصيات

# Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.

gaps-heading = الثغرات
gaps-lead = ما لم يتولّه أحد، وما توقف، وما يناقض بعضه بعضاً. كل رقم يقود إلى قائمته.
gaps-of-entries = التوصيات
gaps-of-measures = التدابير
gaps-column-gap = الثغرة
gaps-column-count = العدد
gaps-column-why = سبب أهميتها
gaps-column-day = اليوم
gaps-likeness = تُقارَن النصوص بحسب الكلمات المشتركة بينها، بعد نحو دقيقة من تغيّر السجل. وما يُعثر عليه تلميح، والقرار للأشخاص.
gap-none = بلا أي من هذه الثغرات
desk-gaps = الثغرات
desk-gaps-what = ما ينقصه مسؤول أو تدبير أو دليل، وما تأخر، وما يناقض بعضه بعضاً.
gap-no-lead = بلا جهة رئيسية
gap-why-no-lead = لا أحد يُسأل عنها: لا تقودها أي جهة.
gap-no-measure = بلا تدبير
gap-why-no-measure = لا شيء مخططاً لتنفيذها.
gap-noted-moving = أُحيط بها علماً ومع ذلك يجري تنفيذها
gap-why-noted-moving = اكتفت الدولة بالإحاطة بها علماً، ومع ذلك يوجد تدبير لتنفيذها. وقد يكون الموقف أو بيانه قديماً.
gap-contradictory = مواقف متناقضة
gap-why-contradictory = حظي نص شبه مطابق بالتأييد في موضع وأُحيط به علماً في موضع آخر.
gap-asked-of-several = الأمر نفسه مطلوب من جهات عدة
gap-why-asked-of-several = تقود جهات مختلفة نصاً شبه مطابق، وقد يُطلب الجواب نفسه من كل منها.
gap-repeated = متكررة دون تقدم
gap-why-repeated = طلبتها الآلية نفسها مرة أخرى بكلمات شبه مطابقة، ولم ينتج عنها شيء.
gap-overdue = تدابير تجاوزت أجلها
gap-why-overdue = انقضى اليوم الأخير ولم يُنجز التدبير ولم يُسحب.
gap-no-update = تدابير بلا إفادة بالتقدم
gap-why-no-update = بدأ التدبير ولم تُقبل أي إفادة عنه بعد.
gap-old-evidence = أدلة قديمة
gap-why-old-evidence = { $count ->
    [one] مضى على أحدث أدلة التدبير أكثر من شهر.
    [two] مضى على أحدث أدلة التدبير أكثر من شهرين.
    [few] مضى على أحدث أدلة التدبير أكثر من { $number } أشهر.
    [many] مضى على أحدث أدلة التدبير أكثر من { $number } شهراً.
   *[other] مضى على أحدث أدلة التدبير أكثر من { $number } شهر.
}

# Dashboards: figures by mechanism, institution and cluster.

dashboard-heading = لوحة المتابعة
dashboard-lead = ما طُلب، ومن يتولاه، وإلى أين وصل. كل رقم يقود إلى الصفوف التي يعدّها تماماً.
dashboard-institution-lead = ما تتولاه هذه الجهة، ووضع تدابيرها.
dashboard-waiting = في انتظار قرار أو جواب
dashboard-figures = أرقام
dashboard-by-mechanism = بحسب آلية حقوق الإنسان
dashboard-by-institution = بحسب الجهة
dashboard-by-cluster = بحسب المجموعة
public-progress-heading = التقدم المحرز
public-progress-link = من يتولاها وإلى أين وصل العمل
public-progress-lead = ما طلبته الآليات، والجهات التي تتولاه، وما تفعله، في حدود المنشور. إنجاز التدبير لا يعني أن التوصية نُفذت.
desk-dashboard = لوحة المتابعة
desk-dashboard-what = أرقام بحسب الآلية والجهة والمجموعة، وكل رقم يقود إلى قائمته.
# Heads of columns and labels of large numbers.
figure-entries = القيود
figure-led = قيود تقودها
figure-supporting = قيود تساندها
figure-supported = حظيت بالتأييد
figure-noted = أُحيط علماً بها
figure-without-lead = بلا جهة رئيسية
figure-without-measure = بلا تدبير
figure-with-under-way = لها تدبير جارٍ
figure-with-late = لها تدبير متأخر
figure-with-completed = لها تدبير منجز
figure-under-way = تدابير جارية
figure-late = تدابير متأخرة
figure-to-come = تدابير لم تبدأ
figure-completed = تدابير منجزة
figure-reporting-late = متأخرة في الإفادة
figure-reporting-on-time = أُفيد عنها في موعدها
figure-reporting-no-data = لم يُفَد عنها بعد
dashboard-whole = { $count ->
    [zero] لا سطور
    [one] سطر واحد
    [two] سطران
    [few] كل السطور ({ $number })
    [many] كل السطور ({ $number })
   *[other] كل السطور ({ $number })
}
