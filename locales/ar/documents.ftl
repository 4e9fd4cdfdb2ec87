# Source documents: described anew by people, and what was done to them.

# Of a document, before the name of its language.
document-title = العنوان
document-back = العودة إلى الوثيقة
document-back-to-edit = العودة إلى الاستمارة
document-edit = تعديل هذه الوثيقة
# A short link behind a document in a list.
document-edit-link = تعديل
document-edit-heading = تعديل وثيقة مصدر
document-edit-lead = ما تذكره الملفات المستوردة عن هذه الوثيقة يبقى سارياً إلى أن تعدّله هنا. وما تعدّله يبقى مهما ذكرت الملفات لاحقاً؛ وإذا أعدتَ حقلاً إلى ما تذكره عاد الأخذ بها.
document-edit-lead-own = صِف الوثيقة. وما تكتبه يبقى مهما ذكر أي استيراد لاحق.
# $value: what imported files say of this field
document-source-says = تذكر الملفات المستوردة: { $value }. أعِد الحقل إلى ذلك يَعُد الأخذ بها.
document-source-silent = لا تذكر الملفات المستوردة شيئاً هنا. اترك الحقل فارغاً يَعُد الأخذ بها.
# $code: the symbol of another document
document-wrong-known-other = تحمل وثيقة أخرى الرمز «{ $code }». أعطِ هذه الوثيقة رمزاً آخر.
document-unchanged = لم يتغير شيء، فليس هناك ما يُحفظ. غيّر حقلاً أو عُد إلى الوثيقة.
document-saved-beside = حُفظ التغيير. وفي الأثناء غيّر آخرون حقولاً أخرى، وقد حُفظت تغييراتهم أيضاً.
document-history-heading = سجل تغييرات وثيقة مصدر
# A short link behind a document in a list.
document-history-link = سجل التغييرات
document-today = وصفها اليوم
document-acts = ما جرى تغييره
document-acts-none = لم يتغير شيء منذ دخولها السجل.
act-document-edited = عدّلت الآلية الوطنية وصفها
act-document-corrected = صحّحها المصدر
act-document-added = أُضيفت الوثيقة يدوياً
# In the preview of an import, at a document that the file describes otherwise.
import-edited-document = وصف شخصٌ هنا هذه الوثيقة: يبقى ما حدّده، ويُحفظ إلى جانبه ما يذكره المصدر.
