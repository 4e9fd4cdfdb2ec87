# Clusters of recommendations, and who answers for what.
clusters-heading = Clusters of recommendations
clusters-lead = Recommendations that are carried out together, whichever human rights mechanism made them.
nav-clusters = Clusters
desk-clusters = Clusters of recommendations
desk-clusters-what = What is carried out together, by whom, and what members say about it.
desk-assignments = Assignments
desk-assignments-what = Who answers for what: to be confirmed, to be answered, contested.
desk-measures = Measures
desk-measures-what = What institutions do: proposed, approved, under way, and how far it has come.
clusters-find = Find a cluster
clusters-by-topic = Topic
clusters-by-objective = Objective of a plan
clusters-by-institution = Institution
clusters-by-mechanism = Human rights mechanism
clusters-by-lead = Lead
clusters-by-ended = State of the cluster
clusters-without-lead = No lead institution
clusters-ended = Ended
# $number is $count already written in the reader’s digits.
clusters-count = { $count ->
    [one] { $number } cluster
   *[other] { $number } clusters
}
clusters-new-heading = New cluster
clusters-into-other = Put into a cluster that is there already
clusters-put-in = Put in
clusters-link = Make a cluster of these
clusters-link-one = Put into a cluster
clusters-of-entry = In these clusters
clusters-wrong-title = Give the cluster a title in at least one language.
clusters-wrong-audience = Choose who may see the cluster.
# $number: the most
clusters-wrong-many = At most { $number } entries can be taken at once. Narrow the search.
clusters-wrong-nothing = Choose at least one entry.
# $number: how many; $institution: a name
clusters-wrong-unseen = { $number } of these may not be seen by an institution that answers for this cluster: { $institution }. Publish them to members first, or leave them out.
cluster-title = Title
cluster-objective = Objective
cluster-objective-hint = What is to have changed when all of it is carried out.
cluster-topics = Topics
cluster-topics-hint = Topics, affected persons and Sustainable Development Goals that the cluster is about.
cluster-audience = Who may see it
cluster-audience-hint = The entries inside are seen only by those who may see each of them. Making a cluster public takes a second factor shown a moment ago.
cluster-answering = Institutions that answer for it
cluster-entries = Entries
cluster-without-position = Without a position
cluster-made-from = Made from a search
cluster-ended = Ended
# $day: a date
cluster-ended-on = This cluster ended on { $day }.
cluster-empty = No entries yet. Search the register, and put what is found into this cluster.
cluster-edit = Change the cluster
cluster-assign = Assign to an institution
cluster-take-out = Take out
cluster-take-out-ticked = Take out those ticked
# Entries that may belong into a cluster, each with why.
suggestions-heading = Entries that may belong here
suggestions-lead = They share what most entries of this cluster are about, or say nearly the same. Nothing goes into the cluster but what you tick.
suggestions-take = Put in
suggestions-take-ticked = Put in those ticked
suggestions-like = Words like those of
suggestions-topics = Same topics:
suggestions-none = Nothing further is like the entries of this cluster. Search the register for what you have in mind.
cluster-end = End the cluster
cluster-end-what = Its institutions no longer answer for its entries by it. What was done stays on record.
cluster-resume = Take the cluster up again
cluster-resume-what = Its institutions answer for its entries again.
share-lead = Lead institution
share-supporting = Supporting institution
# Filters of the register: entries of which this is so.
facet-without-lead = Without a lead institution
facet-in-no-cluster = In no cluster
assign-heading = Assign to an institution
assign-link = Assign these to an institution
assign-link-one = Assign to an institution
assign-institution = Institution
assign-institution-hint = Its validating authority is asked to accept. Courts and others that are informed only are not in the list.
assign-share = Share
assign-share-hint = One institution leads; others may support it.
assign-parts = Only these parts
assign-parts-hint = None ticked means the whole recommendation.
assign-why-hint = The institution reads it.
assign-button = Assign
assignment-heading = Assignment
assignment-open = Details
assignment-part = Part
assignment-cluster = Cluster
# $topic: name of a topic
assignment-because = proposed because of the topic “{ $topic }”
assignment-choose-institution = Choose an institution
assignment-state-proposed = Proposed
assignment-state-submitted = To be answered
assignment-state-contested = Contested
assignment-state-accepted = Accepted
assignment-state-withdrawn = Withdrawn
# Several of them, beside their number.
assignments-state-proposed = Proposed
assignments-state-submitted = To be answered
assignments-state-contested = Contested
assignments-state-accepted = Accepted
assignments-state-withdrawn = Withdrawn
assignment-step-proposed = Proposed by a rule
assignment-step-submitted = Assigned
assignment-step-accepted = Accepted
assignment-step-contested = Contested
assignment-step-insisted = Kept, with an answer
assignment-step-withdrawn = Withdrawn
assignment-steps = What was said
assignment-decide = What is to become of it
assignment-way-insist = Keep it, with an answer
assignment-way-insist-what = The institution is asked again, and reads your answer.
assignment-way-reassign = Give it to another institution
assignment-way-reassign-what = With the same share; the other institution is asked to accept.
assignment-way-withdraw = Withdraw it
assignment-way-withdraw-what = Nobody answers for it by this assignment any more.
assignment-other = Other institution
assignment-answer = Answer or reason
assignment-answer-hint = Read by the institution.
assignment-wrong-informed = This institution is independent: it is informed, and nothing is assigned to it. Choose another.
assignment-wrong-closed = This institution is not active today. Choose another.
assignment-wrong-unseen = This institution may not see what it would answer for. Publish it to members first, and then assign it.
assignment-wrong-lead = Another institution leads already. Choose “supporting”, or withdraw the other lead first.
assignment-wrong-known = This institution has a share in it already. Choose another.
assignment-wrong-outdated = Somebody else has decided on this since the page was opened. It stands here as it is now; decide again.
assignment-wrong-institution = Choose an institution from the list.
assignment-wrong-share = Choose the share: lead or supporting.
assignment-wrong-reason = Say why the institution contests it.
assignment-wrong-answer = Answer the institution’s reason.
assignment-wrong-way = Choose what is to become of it.
assignments-heading = Assignments
assignments-by-state = By state
assignments-lead-proposed = Proposed by rules; no institution is asked before you confirm.
assignments-lead-submitted = The validating authority of each institution is to accept, or to contest with a reason.
assignments-lead-contested = The institution says that it is not its task. Keep it with an answer, give it to another, or withdraw it.
assignments-lead-accepted = What institutions have taken on.
assignments-lead-withdrawn = What nobody answers for any more.
assignments-none = Nothing here.
assignments-tick = Confirm this one
assignments-confirm = Confirm those ticked
assignments-reject = Do not assign those ticked
assignments-confirm-all = { $count ->
    [one] Confirm the one
   *[other] Confirm all { $number }
}
assignments-answer = Your answer
assignments-send = Send the answers
answer-accept = Accept
answer-contest = Contest, with a reason
answer-later = Answer later
answer-reason = Reason
answer-reason-hint = Needed only to contest. The secretariat reads it and answers.
assignments-wrong-changed = The list has changed since the page was opened. Look through it, and confirm again.
assignments-wrong-nothing = Tick at least one.
assignments-wrong-led = Some were left as they are, since another institution leads already.
assignments-wrong-unanswered = Accept or contest at least one.
bulk-heading = Assign many at once
bulk-state-preview = Preview
bulk-state-done = Done
bulk-state-undone = Undone
bulk-outcome-assigned = would be assigned
bulk-outcome-known = the institution has a share in already
bulk-outcome-led = are led by another institution
bulk-outcome-unseen = are to be published to members first
bulk-undo-what = Taken back is what the institution has not answered yet; the rest stays.
bulk-wrong-changed = Since the preview something has changed. It stands here as it would be done now; look through it, and assign again.
bulk-wrong-search = Send a search of the register as “query”, such as ?theme=right-to-education. Single entries and clusters are assigned without a preview.
rules-heading = Rules that propose assignments
rules-lead = Entries of a topic are proposed for an institution. Nobody is asked before the secretariat has confirmed; what it turned down is not proposed again.
rules-topic = Topic
rules-would = New proposals
rules-end = End this rule
rules-new = New rule
rules-choose-topic = Choose a topic
rules-propose = { $count ->
    [one] Make one proposal
   *[other] Make { $number } proposals
}
rules-wrong-topic = Choose a topic from the list.
rules-wrong-known = There is a rule for this topic and this institution already. Choose another topic or another institution.
dialogue-heading = Dialogue
dialogue-lead = Only members of the national mechanism read this.
dialogue-agreed-heading = What was agreed
# $who: a name; $at: a moment
dialogue-put-down = Put down by { $who }, { $at }
dialogue-withdrawn = Withdrawn by its author.
dialogue-withdraw = Withdraw this comment
dialogue-comment = Your comment
dialogue-comment-hint = Markdown can be used for lists, emphasis and links.
dialogue-say = Comment
dialogue-agree = Put down what was agreed
dialogue-agreed = What was agreed
dialogue-day = On which day
dialogue-with = By these institutions
dialogue-wrong-empty = Write a comment first.
dialogue-wrong-agreed = Write down what was agreed.
dialogue-wrong-day = Give the day on which it was agreed, today or earlier.
handover-assignments = Assignments
