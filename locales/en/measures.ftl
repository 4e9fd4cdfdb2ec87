# The plan, and one measure.

measures-heading = Measures
measures-lead = What institutions do to carry out recommendations: who leads, until when, at what cost, and how far it has come.
measures-count = { $count ->
    [one] { $number } measure
   *[other] { $number } measures
}
measures-nothing-found = No measure fits all of this.
measures-view-list = List
measures-view-timeline = Timeline
measures-of-entries = Recommendations carried out
measures-entries-about = Recommendations: { $what }
measures-grouping = Groups
measures-group = First by
measures-subgroup = Then by
measures-not-grouped = Not grouped
measures-group-none = Not stated
measures-by-standing = Where it stands
measures-by-institution = Institution
measures-by-kind = Kind of action
measures-by-cluster = Cluster
measures-by-topic = Topic
measures-by-objective = Objective of a plan
measures-by-territory = Territory
measures-by-year = Year
measures-by-without = Without
measures-without-entries = Without recommendations
measures-without-milestones = Without milestones
measures-without-budget = Without a budget
measures-without-days = Without start or end
measures-without-supporting = Without supporting institutions
measures-without-topics = Without topics
measures-without-objectives = Without an objective of a plan
# A filter of the register: entries that no measure carries out.
facet-without-measure = Without a measure
measures-and-others = { $count ->
    [one] and { $number } other
   *[other] and { $number } others
}
measures-milestones-of = { $count ->
    [one] { $reached } of { $number } milestone reached
   *[other] { $reached } of { $number } milestones reached
}
measures-days = From and to
measures-timeline-what = Each bar runs from the start of a measure to its end. Marks are milestones, full once they are reached; the line is today.
measures-timeline-without = { $count ->
    [one] { $number } measure has no dates and is in the list below only.
   *[other] { $number } measures have no dates and are in the list below only.
}
measures-of-entry = Measures
measures-of-entry-none = No measure yet

measure-new-heading = Propose a measure
measure-edit = Edit the measure
measure-title = Title
measure-kind = Kind of action
measure-starts = Start
measure-ends = End
measure-objective = Objective
measure-objective-hint = What will be different for people once it is done.
measure-description = Description
measure-agreed = Agreed
measure-returned = Returned
measure-milestones = Milestones
measure-milestones-hint = Steps by which anybody can see how far the measure has come. To take one out, empty its names and its date; for more rows, save and open the page again.
measure-milestones-reached = Milestones reached
measure-milestone = Milestone
measure-milestone-number = Milestone { $number }
measure-milestone-due = Due
measure-milestone-reached = Reached on
measure-milestone-reach = Reached
measure-milestone-undo = Not reached after all
measure-budget = Budget
measure-budget-hint = One row for each year and source, in whole units of the currency. Empty rows are left out.
measure-budget-year = Year
measure-budget-needed = Needed
measure-budget-secured = Secured
measure-budget-gap = Still to be found
measure-budget-currency = Currency
measure-budget-source = Source
measure-budget-total = Total
measure-rhythm = Progress is reported
measure-rhythm-days = Fixed dates
measure-rhythm-days-hint = For fixed dates only: one a line, as 2027-06-30.
rhythm-as-usual = as usual for its institution
rhythm-monthly = every month
rhythm-quarterly = every quarter
rhythm-half-yearly = every half-year
rhythm-yearly = every year
rhythm-fixed-days = on fixed dates
rhythm-never = not at all
measure-carries-out = Recommendations carried out
measure-carries-nothing = It is linked to no recommendation yet.
measure-entries-heading = Recommendations and clusters of this measure
measure-entries-lead = Tick the clusters that it carries out. Single recommendations are added from their own pages, or from a search:
measure-link-heading = Link to a measure
measure-link = Link

measure-standing-late = late
measure-standing-under-way = under way
measure-standing-to-come = still to begin
measure-standing-completed = completed
measure-standing-withdrawn = withdrawn
measure-standing-draft = draft
measure-standing-submitted = with the validating authority
measure-standing-approved = with the secretariat
measure-standing-returned = returned

measure-propose = Submit for approval
measure-propose-what = The validating authority of the lead institution will be asked to approve it.
measure-approve = Approve for the institution
measure-approve-what = You stand behind it in the name of your institution.
measure-accept = Accept
measure-accept-what = The measure becomes part of the plan.
measure-return = Return
measure-return-why = What is to be changed
measure-adopt = Record that it was agreed elsewhere
measure-adopt-what = For a measure adopted by decree, at a session or by letter.
measure-adopted-on = Agreed on
measure-adopted-where = Where
measure-adopted-where-hint = Decree, session or letter, so that others can find it.
measure-end = End the measure
measure-end-how = How it ended
measure-ended-on = Since
measure-ended-why = Reason
measure-reopen = Open it again
measure-audience = Who sees it
measure-audience-hint = Once it is part of the plan. Its institutions and the secretariat always see it.

measure-wrong-title = Write the title in one language at least.
measure-wrong-kind = Choose a kind of action.
measure-wrong-lead = Choose the institution that leads it.
measure-wrong-institution = { $name } cannot lead a measure: it is independent or no longer active. Choose another institution.
measure-wrong-supporting = { $name } cannot support this measure: it leads it, is independent, or is no longer active. Take it out.
measure-wrong-foreign = You can propose measures that your own institution leads. Choose that institution.
measure-wrong-milestone = Write what is to be reached by this date, or empty the date.
measure-wrong-year = Write the year with four digits.
measure-wrong-amount = Write a whole amount in digits, such as 250000.
measure-wrong-currency = Write the three letters of the currency, such as EUR.
measure-wrong-rhythm-day = { $day } is not a date. Write it as 2027-06-30.
measure-wrong-rhythm-days = Write at least one date, or choose another rhythm.
measure-wrong-rows = At most { $number } rows can be kept. Put several into one, or leave some out.
measure-wrong-why = Write this in a few words.
measure-wrong-ending = Choose whether it was completed or withdrawn.
measure-wrong-outdated = Somebody else has changed the measure meanwhile. What you typed stands below; compare it with the measure, then save again.
measure-wrong-changed = Somebody else has changed the measure meanwhile. Look at how it stands now, then choose again.
measure-wrong-choice = Choose a measure that you can change.
