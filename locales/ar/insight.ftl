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
