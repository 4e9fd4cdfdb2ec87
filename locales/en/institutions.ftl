# Institutions of the State and around it, posts in them, and who holds a post.
# "Full member" and "observer" are the two classes of institutions in the national mechanism.
# $day is a date already written in the reader's way; $name is the name of a person.
list-comma = ,
site-back = Back
day-from = from { $day }
day-to = until { $day }
# $count, $number: the most letters
wrong-too-long = This has more than { $number } characters. Shorten it.
wrong-day = Give the day as a date, such as 2026-11-22.
wrong-days = The last day is before the first. Correct one of them.

## The directory

institutions-heading = Institutions
institutions-lead = The public bodies and organisations that take part in the national mechanism, and their posts.
institutions-find = Find an institution
institutions-find-button = Find
institutions-any = all
institutions-count = { $count ->
    [one] { $number } institution
   *[other] { $number } institutions
}
institutions-continued = (continued)
class-member = Full member
class-member-what = Takes part in decisions; its people see what is for members.
class-observer = Observer
class-observer-what = Is consulted and contributes; its people see what is for observers.
level-national = National
level-regional = Regional
level-local = Local

## An institution

institution-name = Institution
institution-short-name = Short name
institution-short-names = Short names
institution-kind = Kind
institution-class = Class
institution-level = Level
institution-territory = Territory
institution-territory-hint = The region, district or municipality, where it is not for the whole State.
institution-topics = Topics
institution-topics-hint = By these it is proposed for meetings and consultations.
institution-active = Active
institution-active-from = First day
institution-active-to = Last day
institution-active-to-hint = Only for one that is no longer there. Rights of its posts end with this day.
institution-under = Institutions under it
institution-parent = Part of
institution-parent-hint = The institution above it, such as the ministry of a department.
institution-no-parent = No other institution
institution-posts = Posts
institution-no-posts = It has no posts yet.
institution-past = What became of it
institution-names = Names
institution-names-hint = In as many languages as you have; one is enough.
institution-names-of-mechanism = Empty where the name in the settings is to stand.
institution-informed-only = It is informed only
institution-informed-only-tag = Informed only
institution-informed-only-what = As an independent judiciary: it is informed and informs. Nothing is assigned to it, and nobody reminds or grades it.
institution-edit = Correct
institution-edit-lead = For slips and for what was missing. A new name, another parent, a merger or a closure is a reorganisation: it has a day, and the past keeps its name.
institution-new-heading = Add an institution
institution-wrong-nameless = Give a name in at least one language.
institution-wrong-kind = Choose a kind that the list offers.
institution-wrong-parent = Choose an institution that the list offers.
institution-wrong-circle = An institution cannot be part of itself, nor of one that is part of it. Choose another.
institution-wrong-outdated = Somebody else has saved this since you opened it. Look at what is there now, and save again what is still right.

## Reorganisation

institution-reorganise = Reorganise
reorganise-lead = What an institution has done stays with it under the name that it had. Open work goes on with whoever takes over.
reorganise-what = What happens
reorganise-renamed = It gets another name
reorganise-renamed-what = Give the new names below.
reorganise-moved = It becomes part of another
reorganise-moved-what = Choose the institution above it.
reorganise-merged = It is merged into another
reorganise-merged-what = It is no longer active; the other goes on with its open work, and what stood under it stands under the other.
reorganise-split = A part of it becomes an institution of its own
reorganise-split-what = Choose the new one where it is there already, or give its names. Open work stays here until somebody assigns it anew.
reorganise-closed = It is closed
reorganise-closed-what = Choose who goes on with its open work, if anybody does.
reorganise-day = From which day
reorganise-day-hint = The first day on which it is so.
reorganise-other = The other institution
reorganise-other-hint = Not for a new name.
reorganise-wrong-what = Choose what happens.
reorganise-wrong-other = Choose the institution into which it is merged.
reorganise-wrong-mechanism = The national mechanism itself is named in the settings and is not reorganised.
reorganise-wrong-gone = One of the two is not active on that day. Choose another institution or another day.
reorganise-wrong-circle = Choose another institution: one that is neither this one nor part of it.
reorganise-wrong-order = A later reorganisation is on record. Give a day that comes after it.
reorganise-wrong-future = A new name, another parent or a merger is noted on its day, not before. Give today or a day that is past.
# $former: the name until then. A link to the other institution may follow each of these.
reorganised-renamed = renamed; until then “{ $former }”
reorganised-moved = moved; until then part of
reorganised-moved-alone = moved; until then part of no other
reorganised-merged = merged into
reorganised-merged-here = took over
reorganised-split = a part became
reorganised-split-here = formed out of
reorganised-closed = closed; open work went to
reorganised-closed-alone = closed
reorganised-closed-here = took over the open work of

## Posts

post-new-heading = Add a post
post-edit = Change the post
post-duty = What its holder is there for
post-duty-hint = It decides what the holder may see and do, and stays: for another, add another post.
post-remit = Remit
remit-both = Implementation and reporting
remit-implementation = Implementation
remit-reporting = Reporting
post-mechanisms = Human rights mechanisms
post-mechanisms-hint = With which it is concerned; none stands for all.
post-topics-hint = With which it is concerned; none stands for all.
# $language: name of a language
post-wording = Wording: { $language }
post-title = Title
post-rank = Rank
post-rank-hint = Such as Director-General.
post-duties = Duties
post-duties-hint = As they are to stand in a decree or a job description.
post-ended = Post ended
post-ended-on = Last day of the post
post-ended-on-hint = Only for a post that is no longer to be held.
post-holders = Who holds it
post-earlier = Who held it before
post-vacant = vacant
post-vacant-what = Nobody holds this post.
post-wrong-duty = Choose what the holder is there for.
post-wrong-misplaced = An institution of this kind cannot have such a post. Choose another.

## Appointments

appoint-heading = Appoint somebody
appoint-lead = Rights begin with the first day and end with the last. Whoever is new gets a link by which they set a password.
appoint-person = Person
appoint-person-hint = Somebody with an account; for anybody else leave this and fill in name and address.
appoint-somebody-new = Somebody new
appoint-from = First day
appoint-to = Last day
appoint-to-hint = Empty while it is not known.
appoint-decree = Decree or letter
appoint-decree-hint = By which the appointment was made; seen by members.
appoint-succeeds = It ends the appointment of { $name } on the day before.
appoint-button = Appoint
appoint-wrong-person = Choose a person that the list offers.
appoint-wrong-taken = There is an account with this address already. Choose the person in the list.
appoint-wrong-ended = The account of this person was ended. Ask an administrator to let them in again.
appoint-wrong-role = Administrators and auditors hold no posts: who runs or audits the site stays apart. Choose somebody else.
appoint-wrong-post-ended = The post ends before this day. Give an earlier day, or change the post.
appoint-wrong-already = This person holds the post in these days already.
appoint-wrong-held = { $name } holds the post in these days. Give a later day, or let the new appointment end the other.
appointment-end = End the appointment
appointment-last = Last day
appointment-last-hint = Rights end when it is over; at once if the day is past. A day before the first takes the appointment back as if it had never been.
absence-heading = Somebody stands in
absence-lead = While the holder is away, somebody else sees and does what the post is there for. Both can act.
absence-person = Who stands in
absence-from = From
absence-to = Until
absence-button = Save
absence-end = End
stands-in = { $name } stands in

## Handover

handover-heading = Handover
handover-lead = For whoever is new in this post: what is open, who was there before, whom to ask.
handover-answers-for = This post also answers for
handover-nothing = Nothing is open for this post.
handover-holders = Who holds this post, and who did
handover-contacts = Whom to ask
handover-drafts = Begun and not saved

## Many appointments at once

bulk-appoint-heading = Many appointments at once
bulk-lead = After a change of government: list the posts, type who succeeds, see what would happen, and make it in one act that can be undone as a whole.
bulk-name = Successor
bulk-apply = Make these appointments
bulk-preview = Show what would happen
bulk-choose = Choose the posts
bulk-institution = In this institution and those under it
bulk-tenures-end = Whose tenures end on
bulk-tenures-end-hint = Leave it empty to list posts whoever holds them
bulk-list = List them
bulk-file = Or send a file
bulk-file-hint = With the columns post (or institution and duty), name, email, from, decree. It is shown before anything is done.
bulk-acts = Made so far
bulk-undone = Undone
# $name: whoever holds the post, $day: their last day
bulk-ends = { $name } holds it until { $day }.
# $name: the successor
bulk-begins = { $name } begins; the account is there.
bulk-invites = { $name } begins, and is invited.
bulk-wrong-nothing = Nobody is named. Type a successor in at least one row
# $line: number of the line
bulk-wrong-post = Line { $line } names no post, or several. Give the post’s id, or the institution’s name and the duty
bulk-wrong-gone = This post is not there, or is not yours to give. Choose another
bulk-done-heading = Appointments made in one act
bulk-left = Left as they are, since they were changed meanwhile
bulk-stand = What stands of it
bulk-undo-lead = Undoing takes these appointments back as if they had never been, and gives those that they ended their last day again. Whoever was invited and has not joined has no account any more.
bulk-undo = Undo the whole

## History

institution-history = History
act-institution-added = Added
act-institution-corrected = Corrected
act-institution-reorganised = Reorganised
act-post-added = Post added
act-post-changed = Post changed
act-appointed = Appointed
act-appointment-ended = Last day of an appointment set
act-appointment-resumed = Appointment as before
act-absence-announced = Somebody stands in
act-absence-ended = The holder is back
act-reappointed = Many appointments made in one act
act-reappointment-undone = Many appointments undone

institutions-sheet-heading = Institutions in a spreadsheet
institutions-sheet-lead = Take the directory as a file, change what you like, add rows, and send it back: you will see what is new and what changes before anything is done. What is not in the file is left alone.
institutions-sheet-not = A file ends nothing and merges nothing. A closure, a merger, a split, or a new name from a day on is done with “Reorganise” on the page of the institution, so that its past and its open work are kept.
institutions-sheet-take = Start from what is there today:
institutions-sheet-about = The columns
institutions-sheet-rows = A row is an institution with its first post. Each further post has a row of its own, in which only the id of the institution and the columns of the post are filled. A column that is missing changes nothing.
institutions-sheet-about-institution = The id of the institution, as the file has it. For a new one leave it empty, or write a word that begins with “new”, such as “new-1”, by which other rows can name it.
institutions-sheet-about-names = Name and short name, a column for each language. One name at least is needed.
institutions-sheet-about-parent = The id of the institution that it is part of, or the word by which another row names a new one.
institutions-sheet-about-kind = The code of its kind:
institutions-sheet-about-class = “member” for a full member of the national mechanism, “observer” for an observer.
institutions-sheet-about-informed = “yes” where it is only informed, as a court is. A new institution of the judiciary is, in any case.
institutions-sheet-about-level = “national”, “regional” or “local”, and the region or municipality.
institutions-sheet-about-days = The first and the last day, as 2026-11-22. A last day is taken only for a new institution that is no longer there.
institutions-sheet-about-topic = Topics, each with its list, such as “theme/right-to-education”, separated by “|”.
institutions-sheet-about-post = The id of a post, as the file has it. Leave it empty for a new one.
institutions-sheet-about-duty = What its holder is there for; and “both”, “implementation” or “reporting”. The duty of a post that is there does not change.
institutions-sheet-about-title = Title and rank, a column for each language.
institutions-sheet-seen = What the file does
institutions-sheet-differs = The directory was changed while you were looking. This is what the file does now.
institutions-sheet-mend = Nothing is done while a row cannot be taken. Mend these rows in the file, and send it again.
institutions-sheet-apply = Do all of this
institutions-sheet-added = { $count ->
    [one] { $number } institution is new
   *[other] { $number } institutions are new
}
institutions-sheet-changed = { $count ->
    [one] { $number } institution changes
   *[other] { $number } institutions change
}
institutions-sheet-posts-added = { $count ->
    [one] { $number } post is new
   *[other] { $number } posts are new
}
institutions-sheet-posts-changed = { $count ->
    [one] { $number } post changes
   *[other] { $number } posts change
}
institutions-sheet-unchanged = { $count ->
    [one] { $number } institution or post of the file stays as it is.
   *[other] { $number } institutions and posts of the file stay as they are.
}
institutions-sheet-columns = The first line must name the columns, each once and “institution” among them, and a row must follow. Take the file that is offered here and change that one.
# $column: the heading of a column
institutions-sheet-column = The column “{ $column }” is not known. Name the columns as the file that is offered here does.
# $id: what stands in the row
institutions-sheet-unknown = No institution has the id “{ $id }”. Leave ids as they are; for a new one leave it empty, or write a word that begins with “new” and stands in a row of its own.
institutions-sheet-unknown-post = No post has the id “{ $id }”. Leave ids as they are; for a new post leave it empty.
institutions-sheet-twice = “{ $id }” stood in a row before. Keep one of them; a further post needs only the id of its institution.
# $id: the id of the institution, or the line of the file
institutions-sheet-there = An institution of this name is there already: { $id }. Put that id into the row, or give another name.
institutions-sheet-end = A file does not set or move the last day. Put back what stood there, and use “Reorganise” on the page of the institution.
institutions-sheet-yes = Write “yes”, or leave it empty.
institutions-sheet-no-institution = Say to which institution this post belongs, by its id.
institutions-sheet-elsewhere = This post belongs to another institution. Leave it there; for a new one, leave the id empty.
institutions-sheet-duty = The duty of a post does not change. Put back what stood there, and add another post in a row of its own.
institutions-sheet-post-there = The institution has such a post already. Put its id into the row, or give the new one a title of its own.
