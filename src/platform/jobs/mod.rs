//! Long work: jobs in a table, claimed with a lease, their progress beside them.
//!
//! A job is enqueued in the transaction that causes it, and done by whichever process claims it: a
//! server, `mithaq work`, or the command that asked for it. The holder renews its lease while it
//! works; a job whose holder is gone is claimed again and goes on from what it has left in the
//! database. So a job may be begun more than once, and must bear that.

mod claimed;
mod holder;
mod store;

pub use claimed::{Claimed, Progress};
pub use holder::{Holder, node};
pub use store::{
    ahead_of, asked_since, cancel, claim, counts, enqueue, failed_since, find, find_all, forget_before, hasten,
    let_anybody_have_them, list, list_before, lost_every_time, newest, retry, set_asker, unfinished,
};

use crate::platform::clock::Moment;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JobId(pub i64);

impl JobId {
    /// For work that no job stands behind.
    pub const NONE: JobId = JobId(0);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}

impl State {
    pub const ALL: [State; 5] = [State::Waiting, State::Running, State::Done, State::Failed, State::Cancelled];

    pub fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Running => "running",
            State::Done => "done",
            State::Failed => "failed",
            State::Cancelled => "cancelled",
        }
    }

    fn from_code(code: &str) -> State {
        State::ALL.into_iter().find(|state| state.code() == code).unwrap_or(State::Failed)
    }

    pub fn ended(self) -> bool {
        matches!(self, State::Done | State::Failed | State::Cancelled)
    }
}

/// A job to be enqueued.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// What is to be done: `import`, `undo`, `reindex`, `housekeeping`.
    pub kind: &'static str,
    /// What the kind needs to know, as JSON; never a secret.
    pub payload: String,
    /// What a person knows it by: a file's name.
    pub title: String,
    /// Who asked for it, under the ledger's name.
    pub actor: String,
    /// Jobs of one queue are done one at a time, in order.
    pub queue: String,
    /// The node or the holder that alone may do it, by name; empty for any. When the holder is
    /// gone, its node may.
    pub bound_to: String,
}

/// The queues from which to take a job.
#[derive(Clone, Copy, Debug)]
pub enum Queues<'a> {
    All,
    Only(&'a str),
    AllBut(&'a str),
}

#[derive(Clone, Debug)]
pub struct Job {
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    pub title: String,
    pub actor: String,
    pub queue: String,
    pub state: State,
    /// How often it was begun.
    pub attempts: i64,
    /// Progress in units of the work; `total` is 0 while it is not known.
    pub done: i64,
    pub total: i64,
    /// What came of it, as JSON of its kind; for a failure what went wrong.
    pub outcome: String,
    pub cancel_asked: bool,
    pub created_at: Moment,
    pub started_at: Option<Moment>,
    pub ended_at: Option<Moment>,
}

/// Why a job cannot be done, now or later: it is not tried again.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub String);

/// Why a job is not done for whoever asked for it: the key of the sentence that says so.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Denied(pub &'static str);

/// How a job's work ended, if it did not fail for a reason that may pass.
pub enum Ended {
    /// With what came of it, as JSON.
    Done(String),
    /// Stopped as asked, and nothing is left of it.
    Cancelled,
}

/// What asking for an end has led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cancelling {
    /// It had not begun, and never will.
    Cancelled,
    /// Its holder has been told.
    Asked,
    /// It was over already.
    Over,
}
