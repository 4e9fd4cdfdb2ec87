# Human rights mechanisms, their documents, States.

mechanisms-index-heading = Human rights mechanisms
mechanisms-index-lead = The bodies that review the State and make recommendations to it. The number says how many recommendations of each are in the register.

mechanism-kind-upr = Universal Periodic Review
mechanism-kind-treaty-body = Treaty bodies
mechanism-kind-special-procedure = Special procedures
mechanism-kind-regional = Regional mechanisms
mechanism-kind-national = National bodies

mechanisms-documents-heading = Source documents
mechanisms-documents-lead = The reports and concluding observations in which the recommendations were made. A symbol leads to all recommendations of the document.
mechanisms-documents-all = All source documents
documents-count = { $count ->
    [one] { $number } document
   *[other] { $number } documents
}
# Link to the document on the pages of the United Nations.
mechanisms-documents-un = Read it at the United Nations

mechanisms-states-heading = States
mechanisms-states-lead = A State leads to the recommendations in which it is named. The number says how many there are.
# Tabs on the page of States
mechanisms-states-under-review = States under review
mechanisms-states-recommending = Recommending States
