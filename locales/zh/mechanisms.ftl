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
mechanisms-documents-all = 所有来源文件
documents-count = { $count ->
   *[other] { $number }份文件
}
mechanisms-documents-un = 在联合国网站阅读

mechanisms-states-heading = 国家
mechanisms-states-lead = 点击国名可查看涉及该国的建议。数字表示建议数目。
mechanisms-states-under-review = 受审议国
mechanisms-states-recommending = 提出建议的国家
