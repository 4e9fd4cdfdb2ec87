//! Measures in the browser: the plan as list, groups, timeline and files; one measure with all that
//! is done to it.

pub mod agreement;
pub mod dialogue;
pub mod edit;
pub mod entries;
pub mod fields;
pub mod filter;
pub mod list;
pub mod measure;
pub mod milestones;
pub mod panel;
mod timeline;
pub mod typed;

use super::{Measure, Outdated};
use crate::institutions::pages::{self as institutions, Choice, Named, day};
use crate::institutions::{By, InstitutionId};
use crate::permissions::{Act, Workflow, can};
use crate::platform::clock::Date;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::{Said, Visit};

/// How a measure stands, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    Late,
    UnderWay,
    /// Agreed upon, and its first day is still to come.
    ToCome,
    Completed,
    Withdrawn,
    /// Not agreed upon yet: by the stage of its making.
    Draft,
    Submitted,
    Approved,
    Returned,
}

impl Standing {
    pub const ALL: [Standing; 9] = [
        Standing::Late,
        Standing::UnderWay,
        Standing::ToCome,
        Standing::Completed,
        Standing::Withdrawn,
        Standing::Draft,
        Standing::Submitted,
        Standing::Approved,
        Standing::Returned,
    ];

    pub fn of(measure: &Measure, today: Date) -> Standing {
        match (measure.workflow, &measure.ended) {
            (Workflow::Draft, _) => Standing::Draft,
            (Workflow::Submitted, _) => Standing::Submitted,
            (Workflow::Approved, _) => Standing::Approved,
            (Workflow::Returned, _) => Standing::Returned,
            (Workflow::Published, Some(ended)) if ended.what == super::Ending::Completed => Standing::Completed,
            (Workflow::Published, Some(_)) => Standing::Withdrawn,
            (Workflow::Published, None) if measure.is_late(today) => Standing::Late,
            (Workflow::Published, None) if measure.said.starts.is_some_and(|first| today < first) => Standing::ToCome,
            (Workflow::Published, None) => Standing::UnderWay,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Standing::Late => "late",
            Standing::UnderWay => "under-way",
            Standing::ToCome => "to-come",
            Standing::Completed => "completed",
            Standing::Withdrawn => "withdrawn",
            Standing::Draft => "draft",
            Standing::Submitted => "submitted",
            Standing::Approved => "approved",
            Standing::Returned => "returned",
        }
    }
}

pub fn path(measure: &Measure) -> String {
    format!("/measures/{}", measure.public_id)
}

pub fn title(visit: &Visit, measure: &Measure) -> Said {
    let titles = &measure.said.titles;
    Said::new(visit, (titles.in_language(&visit.lang), titles.language_shown(&visit.lang)))
}

pub fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

/// The measure at an address. What a reader may not see is, for that reader, not there.
pub fn found(visit: &Visit, public_id: &str) -> Result<Measure, Problem> {
    let measure = visit.app.terms().plan.by_public_id(public_id).cloned().or_not_found()?;
    if can(&visit.actor, Act::See, &measure.subject()) { Ok(measure) } else { Err(Problem::NotFound) }
}

/// The same for whoever may do something to it.
pub fn found_for(visit: &Visit, public_id: &str, act: Act) -> Result<Measure, Problem> {
    let measure = found(visit, public_id)?;
    if can(&visit.actor, act, &measure.subject()) { Ok(measure) } else { Err(Problem::Forbidden) }
}

/// The institution that goes on with the work of another today.
pub fn named(visit: &Visit, id: InstitutionId) -> Option<Named> {
    let terms = visit.app.terms();
    let now = terms.institutions.get(terms.institutions.responsible(id, visit.app.today()));
    now.map(|institution| institutions::named(visit, institution))
}

fn kind_name(visit: &Visit, code: &str) -> String {
    let terms = visit.app.terms();
    terms.measure_kinds.by_code(code).map_or(code, |kind| kind.names.in_language(&visit.lang)).to_owned()
}

/// What was done has reached the database: everybody is told. If somebody else was first, the memory
/// is brought level, so that the page shows what they did.
pub async fn settled(visit: &Visit, done: Result<(), Outdated>) -> Result<bool, Problem> {
    if done.is_ok() {
        visit.app.changed().await?;
    } else {
        visit.app.refresh_terms().await?;
    }
    Ok(done.is_ok())
}
