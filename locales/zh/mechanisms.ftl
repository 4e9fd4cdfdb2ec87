# 人权机制及其文件、国家。

mechanisms-index-heading = 人权机制
mechanisms-index-lead = 审议国家情况并向其提出建议的机构。数字表示登记册中来自各机制的建议数目。

mechanism-kind-upr = 普遍定期审议
mechanism-kind-treaty-body = 条约机构
mechanism-kind-special-procedure = 特别程序
mechanism-kind-regional = 区域机制
mechanism-kind-national = 国家机构

mechanisms-documents-heading = 来源文件
mechanisms-documents-lead = 提出建议的报告和结论性意见。点击文号可查看该文件中的全部建议。
mechanisms-documents-un = 在联合国网站阅读

mechanisms-states-heading = 国家
mechanisms-states-lead = 点击国名可查看涉及该国的建议。数字表示建议数目。
mechanisms-states-under-review = 受审议国
mechanisms-states-recommending = 提出建议的国家

document-type-working-group-report = 普遍定期审议工作组报告
document-type-concluding-observations = 结论性意见
document-type-visit-report = 访问报告
document-type-regional-report = 区域机制报告
document-type-addendum = 载有国家立场的增编
document-type-other = 其他文件
