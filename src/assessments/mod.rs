//! How far a recommendation has come, on three tracks that are never joined: what the State says
//! (statuses), what others say (assessments), what a treaty body said (grades). Each has a value of a
//! scale, an author, a day, reasons and evidence; a status without evidence says so.

pub mod api;
pub mod assessment;
pub mod demo;
pub mod grade;
pub mod pages;
pub mod rollup;
pub mod scale;
mod standing;
pub mod status;
mod store;

use std::sync::Arc;

use anyhow::Result;

use crate::institutions::Catalogue;
use crate::permissions::{Act, Actor, Workflow, can};
use crate::platform::db::{Connection, Tx};

pub use scale::Scales;
pub use standing::{Counting, Standing, Standings};
use status::Status;

/// Adds the built-in scales that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    store::scales::seed(tx).await
}

/// The scales, for the memory of the program; `known` itself if nothing has changed since.
pub async fn load_scales(db: &impl Connection, known: &Arc<Scales>) -> Result<Arc<Scales>> {
    store::scales::load(db, known).await
}

/// What the State says today, for the memory of the program; `known` itself if nothing has changed.
pub async fn load(db: &impl Connection, known: &Arc<Standings>) -> Result<Arc<Standings>> {
    store::standing::load(db, known).await
}

/// What somebody is to do with a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// Write it anew: it was given back.
    Mend,
    /// Go on writing it.
    Finish,
    /// Approve it, or give it back, for the institution.
    Approve,
    /// Accept it, or give it back, for the secretariat.
    Accept,
}

impl Task {
    pub fn code(self) -> &'static str {
        match self {
            Task::Mend => "mend",
            Task::Finish => "finish",
            Task::Approve => "approve",
            Task::Accept => "accept",
        }
    }
}

/// The statuses that wait for whoever asks, what was given back first, then the oldest.
pub fn waiting(standings: &Standings, institutions: &Catalogue, actor: &Actor) -> Vec<(Task, Status)> {
    let task = |one: &Status| {
        let informed_only = institutions.is_independent(one.institution);
        let one = Status { informed_only, ..one.clone() };
        Some((task_of(actor, &one)?, one))
    };
    let mut tasks: Vec<(Task, Status)> = standings.open().iter().filter_map(task).collect();
    tasks.sort_by_key(|(task, one)| (*task, one.id));
    tasks
}

/// What `actor` is to do with a status, if anything.
pub fn task_of(actor: &Actor, status: &Status) -> Option<Task> {
    let may = |act| can(actor, act, &status.subject());
    match status.workflow {
        _ if status.withdrawn.is_some() => None,
        Workflow::Returned => may(Act::Change).then_some(Task::Mend),
        Workflow::Draft => may(Act::Change).then_some(Task::Finish),
        Workflow::Submitted => may(Act::Approve).then_some(Task::Approve),
        Workflow::Approved => may(Act::Accept).then_some(Task::Accept),
        Workflow::Published => None,
    }
}
