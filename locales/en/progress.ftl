# What institutions report of their measures.

progress-heading = Progress
progress-none = No progress update yet.
progress-next-due = Next update due:
progress-due = due
update-heading = Progress update
update-write = Report progress
update-edit = Edit the update
update-submit = Submit
update-save-draft = Save as a draft
update-nothing-new = Nothing new since { $day }
update-nothing-new-said = Nothing new since the update before.
update-open = Open this update
update-done = What was done
update-effect = What changed for people
update-effect-hint = If anything has: in figures or by an example.
update-obstacles = Obstacles
update-next = Next step
update-needs = What is needed
update-needs-said = In a few words
update-need-assistance = Technical assistance
update-need-budget = Budget
update-need-law = A law or a decision
update-more = Milestones, needs, language
update-language = Language of this text
update-period = Period
update-write-for = Report for { $institution } instead
update-theirs = Saved meanwhile – { $field }
update-returned = Returned
update-steps = How it came about
update-withdraw = Withdraw the update
update-withdraw-what = It will count no more. Only the institutions of the measure and the secretariat will still see it, with your reason.
update-give-up = Give up this draft
update-give-up-what = What was typed into it is no longer shown to anybody.
update-audience-hint = It is never shown to more people than the measure itself.
update-stage-draft = draft
update-stage-submitted = with the validating authority
update-stage-approved = with the secretariat
update-stage-returned = returned
update-stage-published = accepted
update-stage-withdrawn = withdrawn
timeliness-late = late in reporting
timeliness-on-time = reported on time
timeliness-no-data = not reported yet
update-wrong-empty = Write what was done, mark a milestone, or press “Nothing new”.
update-wrong-audience = Choose who sees it from the list.
update-wrong-outdated = Somebody else has changed this update meanwhile. What you typed stands below; compare it with theirs, then save again.
update-wrong-taken = Your institution has already begun an update on this period. Go on with it from the page of the measure; what you typed stands below.
update-wrong-period = Choose one of the periods offered.
act-update-begun = Begun
act-update-written = Written
act-update-submitted = Submitted
act-update-approved = Approved for the institution
act-update-accepted = Accepted
act-update-returned = Returned
act-update-audience = Audience changed
act-update-withdrawn = Withdrawn
tasks-heading = My tasks
tasks-none = Nothing is expected of you today.
tasks-late = late
tasks-report = To report on
tasks-unfinished = Drafts and returned updates
tasks-approve = Updates waiting for your approval
tasks-accept = Updates waiting for the secretariat
tasks-measures = Measures to be decided on
tasks-coming = What will be due next
tasks-posts = Your posts
tasks-answer = Answer them all on one page
tasks-answer-what = Fill in what has changed, and press “Nothing new” where nothing has. What you leave empty stays to be answered; what you typed is kept with every button.
tasks-submit = Submit what is filled in
tasks-save = Save all as drafts
tasks-wrong-nothing = Nothing was filled in yet: write what was done on one of the measures, or press “Nothing new”.
tasks-wrong-answered = Somebody else has answered meanwhile on a measure that you wrote about. What you typed stands below; open the measure, compare, and add what is missing.
update-wrong-nothing = You have written something here. Submit it, or empty the fields before you press “Nothing new”.
update-wrong-evidence = { $id } is no evidence of this institution.
tasks-standing-draft = draft
tasks-standing-returned = returned
tasks-standing-revise = to be revised
tasks-standing-approve = to be approved
tasks-standing-accept = to be accepted
site-tasks = My tasks
desk-tasks = My tasks
desk-tasks-what = What is expected of you, and by when.
desk-updates = Progress updates
desk-updates-what = What institutions report of their measures, by stage, institution and period.
updates-heading = Progress updates
updates-stage = Stage
updates-first = From
updates-last = Period until
updates-due = Due
updates-handed-in = Handed in
updates-accepted = Accepted on
updates-days-late = Days late
reporting-heading = How often it reports
reporting-what = For its measures that say nothing else; it holds for institutions under it too, unless they have their own.
reporting-wrong = Choose how often it reports.
reporting-wrong-outdated = Somebody else has set it meanwhile: { $now }. What you chose stands below; save again if it is to hold.
reporting-usual = as usual for all
measures-by-reporting = Reporting
handover-updates = Progress updates
institution-reporting = How often it reports
progress-older = { $count ->
    [one] { $number } earlier update
   *[other] { $number } earlier updates
}
update-days-late = { $count ->
    [one] { $number } day late
   *[other] { $number } days late
}
tasks-count = { $count ->
    [one] { $number } thing is waiting for you.
   *[other] { $number } things are waiting for you.
}
tasks-more = { $count ->
    [one] { $number } more
   *[other] { $number } more
}
tasks-follow = { $count ->
    [one] { $number } more measure follows when these are answered.
   *[other] { $number } more measures follow when these are answered.
}
tasks-assignments = { $count ->
    [one] { $number } assignment to accept or contest
   *[other] { $number } assignments to accept or contest
}
updates-count = { $count ->
    [one] { $number } update
   *[other] { $number } updates
}
