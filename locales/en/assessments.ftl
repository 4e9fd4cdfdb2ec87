# Three tracks that are never joined: what the State says, what others say, what treaty bodies said.
assessments-heading = How far it has come
status-track = The State
assessment-track = Others
grade-track = Treaty bodies
assessment-back = Back to the recommendation

# How long ago something was confirmed.
assessment-age-today = today
assessment-age-days = { $count ->
    [one] { $number } day ago
   *[other] { $number } days ago
}
assessment-age-months = { $count ->
    [one] { $number } month ago
   *[other] { $number } months ago
}
assessment-age-years = { $count ->
    [one] { $number } year ago
   *[other] { $number } years ago
}

# The State's status.
status-heading = Status according to the State
status-new = Propose a status
status-edit = Edit the proposed status
status-of = What it is about
status-whole = The whole recommendation
status-choose = Choose a status
status-none = No status yet
assessment-reasoning = Reasons
status-reasoning-hint = What was done, what has changed for people, what is still missing.
status-evidence-hint = A status without evidence is shown as such to everybody.
status-submit = Submit for approval
status-submit-what = The validating authority of the institution will be asked to approve it.
status-keep = Keep as a draft
status-approve-what = You stand behind it in the name of your institution.
status-accept = Confirm
status-accept-what = From today this is the State’s status, shown to those whom you choose.
status-returned = Returned
status-stage-draft = draft
status-stage-submitted = with the validating authority
status-stage-approved = with the secretariat
status-stage-returned = returned
status-stage-published = confirmed

# $ago: how long ago, in words
status-confirmed = confirmed { $ago }
status-superseded = A newer status has been confirmed since.
status-without-evidence = without evidence
status-evidence-hidden = There is evidence that the institution has not published.
status-earlier = Earlier statuses
status-withdraw = Withdraw the status
status-withdraw-what = It counts no more; what was recorded of it stays.

# $day: a date
status-withdrawn = Withdrawn on { $day }.
status-wrong-part = Choose the whole recommendation, or a part that your institution leads.
status-wrong-open = Your institution has a status here that is not confirmed yet: finish that one, or withdraw it first.
status-wrong-value = Choose a status from the list.
status-wrong-reasoning = Write the reasons in one language at least.
status-wrong-outdated = Somebody else has changed it meanwhile. What you typed stands below; compare it with what stands now, then save again.

# Acts.
act-status-begun = Begun
act-status-changed = Changed
act-status-submitted = Submitted to the validating authority
act-status-approved = Approved by the institution
act-status-returned = Returned
act-status-confirmed = Confirmed by the secretariat
act-status-audience = Shown to others than before
act-status-withdrawn = Withdrawn

# Scales.
scales-heading = Scales
scales-what = The statuses and grades in use, with the source of each and since when it holds.
scales-lead = A value is never deleted, since it may have been used: it is closed on a day.
scale-new = Add a scale
scale-value-new = Add a value
scale-name = Name
scale-values = Values
scale-valid = Valid
scale-closed = closed
scale-track = Who speaks by it
scale-track-status = The State
scale-track-assessment = Others: national human rights institution, organisations, universities
scale-track-grade = Treaty bodies and other mechanisms
scale-mechanism = Human rights mechanism
scale-mechanism-hint = If one of them grades by it.
scale-no-mechanism = No single one
scale-source-hint = The document in which it is written down, so that others can look it up.
scale-from = From
scale-to = To
scale-to-hint = After this day it is no longer offered; what was said by it stays.
scale-value-to-hint = After this day the value is no longer offered; what was said by it stays.
scale-sign = Sign
scale-sign-hint = What the mechanism writes, such as B1. Empty if it writes words.
scale-tone = Colour
scale-tone-hint = What it means always stands beside it in words.
scale-tone-good = Green: done
scale-tone-some = Blue: in part, or under way
scale-tone-poor = Orange: not done
scale-tone-none = Grey: says none of these
scale-place = Place in the order
scale-wrong-track = Choose who speaks by it: others, or treaty bodies.
scale-wrong-source = Write where the scale is written down.
scale-wrong-name = Write the name in one language at least.
scale-wrong-tone = Choose a colour from the list.

# Assessments of others.
assessment-heading = Assessment
assessment-new = Add an assessment
assessment-edit = Edit the assessment
assessment-lead = The assessment is yours, and you publish it yourselves. The State can answer beside it; it cannot change it.
assessment-value = By a scale
assessment-value-hint = By a scale, in words, or both.
assessment-in-words = In words alone
assessment-finding = The finding, in a sentence
assessment-finding-hint = What people read first.
assessment-on = As of
assessment-on-hint = The day to which the assessment speaks.
assessment-publish = Publish
assessment-publish-what = Once published it is not edited, but corrected by a new version.
assessment-correct = Correct by a new version
assessment-correct-what = This version stands until you publish the new one, and is kept as the earlier one.
assessment-corrected = This assessment was corrected.
assessment-newer = The new version
assessment-earlier = The earlier version
assessment-withdraw = Withdraw the assessment

# $day: a date
assessment-withdrawn = Withdrawn on { $day }.
assessment-answers = { $count ->
    [one] { $number } answer
   *[other] { $number } answers
}
assessment-answers-heading = What the State answers
assessment-answer = Publish the answer
assessment-answer-what = Answer
assessment-answer-hint = It stands beside the assessment for everybody who sees that, and changes nothing in it.
assessment-wrong-value = Choose a value from the list, or write the finding in words.
assessment-wrong-finding = Choose a value of a scale, or write the finding in a sentence.
assessment-wrong-part = Choose the whole recommendation, or a part of it.

# Grades of treaty bodies.
grade-heading = Grade of the treaty body
grade-new = Enter a grade
grade-edit = Correct the grade
grade-value = Grade
grade-value-hint = As the body’s document has it, by the scale that was in use on that day.
grade-choose = Choose a grade
grade-symbol = Symbol of the document
grade-symbol-hint = Such as CCPR/C/128/3.
grade-paragraph = Paragraph
grade-on = Date of the document
grade-quotation = What the document says
grade-quotation-hint = In its own words.
grade-withdraw = Take the grade back

# $day: a date
grade-withdrawn = Taken back on { $day }.
grade-wrong-value = Choose a grade of a scale that was in use on the day of the document.
grade-wrong-symbol = Write the symbol of the document in which the grade stands.

# Acts.
act-assessment-begun = Begun
act-assessment-correction-begun = Correction begun
act-assessment-changed = Changed
act-assessment-published = Published
act-assessment-answered = Answered by the State
act-assessment-withdrawn = Withdrawn
act-grade-entered = Entered
act-grade-changed = Corrected
act-grade-withdrawn = Taken back

# Many entries.
status-by-part = by its parts
status-sum = All
rollup-heading = Where recommendations stand
rollup-lead = What the State says today of each recommendation. Every figure leads to its entries. Supported and noted are not added up, and there is no percentage for all of it.
rollup-by = By
rollup-by-mechanism = Human rights mechanism
rollup-by-cycle = UPR cycle
rollup-by-goal = SDG
rollup-by-institution = Lead institution
rollup-by-cluster = Cluster
rollup-group = Group
rollup-count = Entries
rollup-overlaps = An entry may stand in several rows; the last row counts each of them once.
rollup-empty = No recommendation fits this.
rollup-formats = Download
assessment-wrong-entry = Give the id of a recommendation that you may see.
assessment-wrong-evidence = Give ids of evidence of your own institution.
desk-status = Where recommendations stand
desk-status-what = What the State says today, by mechanism, cycle, goal, institution or cluster.
tasks-statuses = Statuses to be decided on
handover-statuses = Statuses not confirmed yet
distribution-more = By mechanism, cycle, goal and institution
status-reporting = Its measures:
