# Long work: imports, undoing, building the index. Shown on the command line and on pages.

job-state-waiting = waiting
job-state-running = going on
job-state-done = done
job-state-failed = failed
job-state-cancelled = cancelled

job-kind-import = Import
job-kind-preview = Preview
job-kind-undo = Undoing an import
job-kind-evidence-examination = Examining evidence
job-kind-likeness = Comparing texts of the register
job-kind-reindex = Building the search index
job-kind-housekeeping = Housekeeping

# $id: number of a job
job-cancelled = Job { $id } was stopped; what it had prepared was taken back.
job-cancel-asked = Job { $id } is being stopped; what it has prepared is taken back.
job-done = Job { $id } is done.
job-too-late = Job { $id } had ended before it could be stopped; `mithaq jobs` says how.

job-denied-ended = The account of whoever asked for this has ended, so it was not done. Somebody with an account must ask for it anew.
job-denied-role = Whoever asked for this no longer has the role for it, so it was not done. A member of the secretariat must ask for it anew.
