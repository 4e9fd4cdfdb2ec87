# The page "System" and the list of long work, for those who look after the program.
# $number is $count written in the reader's digits.

desk-system = System
desk-system-what = How the program does: errors, long work, backups, space.

system-heading = System
system-all-good = Everything is in order.
system-attention = { $count ->
    [one] { $number } matter wants attention.
   *[other] { $number } matters want attention.
}
# $at: a day and a time
system-as-of = As of { $at }.
system-again = Refresh this page every 15 seconds
system-again-stop = Stop refreshing
# Heads of the columns, read out by screen readers.
system-matter = Matter
system-verdict = Verdict
system-what = What is known
system-good = Good
system-wants-attention = Attention

system-errors = Errors
system-errors-none = No request has failed since the start.
system-errors-some = { $count ->
    [one] { $number } request has failed since the start.
   *[other] { $number } requests have failed since the start.
}
# $at: a day and a time
system-errors-last = The last: { $at }.
system-errors-remedy = The log says why: look for lines of level ERROR, or for the number that a reader was shown.

system-jobs = Long work
system-jobs-running = { $number } going on
system-jobs-waiting = { $number } waiting
system-jobs-failed = { $number } failed in the last seven days
system-jobs-remedy = See why it failed, mend the cause, and try it again.
system-jobs-link = All long work

system-backup = Last backup
system-backup-none = No backup was ever made.
system-backup-remedy = Make one now with “mithaq backup FILE”, and see why the nightly one did not.
system-proof = Last restoration proven
system-proof-none = It was never proven that a backup can be restored.
system-proof-remedy = Run “mithaq backup FILE --prove”: only a backup that was restored for trial can be relied on.
# $at: when; $file: name of the file
system-done = { $at }: { $file }
# $at: when; $why: what went wrong, in the words of the program
system-failed = Failed on { $at }: { $why }
system-days-ago = { $count ->
    [0] today
    [one] { $number } day ago
   *[other] { $number } days ago
}

system-space = Space
# $free, $used: sizes
system-space-what = { $free } free; the data folder takes up { $used }.
system-space-used = The data folder takes up { $used }.
system-space-remedy = Make room or enlarge the disk: when it is full, nothing can be saved.
system-megabytes = { $number } MB
system-gigabytes = { $number } GB

system-database = Database
# $engine: name and version; $size: a size; $step: name of the newest step of the tables
system-database-what = { $engine }, { $size }, tables as of { $step }

system-index = Search index
system-index-what = { $count ->
    [one] { $number } entry can be found.
   *[other] { $number } entries can be found.
}
system-index-behind = { $count ->
    [one] { $number } act is still to be taken up.
   *[other] { $number } acts are still to be taken up.
}
system-index-register = { $count ->
    [one] The register holds { $number }.
   *[other] The register holds { $number }.
}
system-index-remedy = If this does not change within a few minutes, run “mithaq reindex”.

system-languages = Languages
system-languages-complete = { $count ->
    [one] { $number } language, with all words
   *[other] { $number } languages, with all words
}
system-languages-missing = { $count ->
    [one] { $number } word is missing and is shown in English.
   *[other] { $number } words are missing and are shown in English.
}
system-languages-remedy = “mithaq doctor” lists them; they belong into the folder “locales” of the data folder.

system-address = Address of the site
system-address-none = Not set
system-address-remedy = Set “public_url” to the address that readers use, beginning with https://. Without it nobody can sign in from elsewhere.

system-program = Program
# $version: such as 0.1.0; $since: a day and a time
system-program-what = Mithaq { $version }, running since { $since }

## Long work

jobs-heading = Long work
jobs-lead = Imports, undoing them, building the index and housekeeping, the newest first.
jobs-job = Job
jobs-state = State
jobs-asked = Asked for
jobs-ended = Ended
jobs-percent = { $number } %
jobs-ending = It is being stopped.
jobs-by-command-line = On the command line
jobs-by-system = By the program itself
jobs-by-person = By somebody whose account is gone
jobs-cancel = Stop
jobs-retry = Try again
jobs-cancel-too-late = This job had ended before it could be stopped.
jobs-retry-not-failed = Only a job that failed or was stopped can be tried again.
jobs-retry-by-secretariat = What changes the register is asked for anew by the secretariat, where it was asked for first.

## Troubles that pass: what happened, and what the reader can do

error-503-heading = The register cannot be reached at the moment
error-503-what = Its database does not answer, or is busy with something else. Nothing was changed.
error-503-remedy = Try again in a minute. If you sent a form, go back: what you typed still stands there.

error-507-heading = Nothing can be saved at the moment
error-507-what = The disk of the register is full. Nothing was changed; reading goes on.
error-507-remedy = Tell whoever looks after this site. If you sent a form, keep it open, or go back: what you typed still stands there.
