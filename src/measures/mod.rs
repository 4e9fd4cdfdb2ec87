//! Measures: what institutions do to carry recommendations out. Together they are the action plan.
//!
//! A measure is proposed by its institution or by the secretariat, approved by the validating
//! authority of the institution that leads it, and agreed upon; from then on it counts, its terms
//! are changed by the secretariat alone, and its institutions report on it. It is open until it is
//! completed or withdrawn.

pub mod agreement;
pub mod api;
pub mod demo;
mod description;
pub mod ending;
pub mod follow_up;
pub mod links;
pub mod milestone;
pub mod pages;
mod plan;
mod store;

use std::sync::Arc;

use anyhow::Result;
use serde_json::{Value, json};

use crate::institutions::{By, Catalogue as Institutions, Institution};
use crate::ledger::{self, Entry, Object};
use crate::permissions::{Actor, Audience, Workflow};
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;
use crate::platform::vocabulary::Vocabulary;

pub use crate::institutions::Outdated;
pub use description::{BudgetLine, Description, MilestoneTerms, Wrong};
use follow_up::{OwnRhythm, Rhythm};
pub use plan::{Agreed, Ended, Ending, Hand, Measure, MeasureId, Milestone, Plan};
pub use store::kinds::insert_kind;

/// Numbers the built-in kinds of action that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    store::kinds::seed(tx).await
}

/// All measures, for the memory of the program; `known` itself if nothing has changed since.
pub async fn load(db: &impl Connection, known: &Arc<Plan>, institutions: &Institutions) -> Result<Arc<Plan>> {
    store::load(db, known, institutions.independent()).await
}

/// The kinds of action.
pub async fn load_kinds(db: &impl Connection) -> Result<Vocabulary> {
    store::kinds::load(db).await
}

/// Begins a measure: its public id. It is a draft of the institution that leads it.
pub async fn add(tx: &Tx, by: By<'_>, description: &Description) -> Result<String> {
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::insert(tx, &public_id, description).await?;
    store::add_hand(tx, id, &by_hand(by.actor, Hand::WROTE)).await?;
    let content = json!({ "measure": public_id, "after": description.content() });
    record(tx, by, "measure-added", id, content).await?;
    Ok(public_id)
}

/// Says anew what a measure is, which was opened as `seen`.
pub async fn change(tx: &Tx, by: By<'_>, seen: &Measure, description: &Description) -> Result<Result<(), Outdated>> {
    if *description == seen.said {
        return Ok(Ok(()));
    }
    if !store::update(tx, seen, description).await? {
        return Ok(Err(Outdated));
    }
    if seen.workflow.is_open() {
        store::add_hand(tx, seen.id, &by_hand(by.actor, Hand::WROTE)).await?;
    }
    let (before, after) = (seen.said.content(), description.content());
    let content = json!({ "measure": seen.public_id, "before": before, "after": after });
    record(tx, by, "measure-changed", seen.id, content).await?;
    Ok(Ok(()))
}

/// Decides who sees a measure once it counts.
pub async fn show_to(tx: &Tx, by: By<'_>, seen: &Measure, audience: Audience) -> Result<Result<(), Outdated>> {
    if audience == seen.audience {
        return Ok(Ok(()));
    }
    if !store::set_audience(tx, seen, audience).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({ "measure": seen.public_id, "before": seen.audience.code(), "after": audience.code() });
    record(tx, by, "measure-audience", seen.id, content).await?;
    Ok(Ok(()))
}

/// Says how often an institution, of which this was seen, reports on its measures that say nothing else.
pub async fn set_rhythm(
    tx: &Tx,
    by: By<'_>,
    institution: &Institution,
    seen: &OwnRhythm,
    rhythm: &Rhythm,
) -> Result<Result<(), Outdated>> {
    if !store::set_rhythm(tx, institution.id, seen, rhythm).await? {
        return Ok(Err(Outdated));
    }
    store::mark(tx).await?;
    let days: Vec<String> = rhythm.days().iter().map(ToString::to_string).collect();
    let content = json!({ "institution": institution.public_id, "rhythm": rhythm.code(), "days": days });
    let object = Object::Institution(institution.id.0);
    let entry = Entry { act: "institution-rhythm", object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await?;
    Ok(Ok(()))
}

/// Who did something to it, as its hands are kept; of the command line and the program, nobody.
fn by_hand(actor: &Actor, did: &'static str) -> Option<Hand> {
    let Actor::Person(person) = actor else { return None };
    Some(Hand { account: person.public_id.clone(), did: did.to_owned(), secretariat: person.is_secretariat() })
}

/// An act on a measure; every server reads the plan anew.
async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: MeasureId, content: Value) -> Result<()> {
    store::mark(tx).await?;
    let object = Object::Measure(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}

/// Where a measure goes from a stage, with what is said about it.
struct Step<'a> {
    to: Workflow,
    act: &'static str,
    why: &'a str,
}

/// Moves a measure that was opened as `seen`.
async fn step(tx: &Tx, by: By<'_>, seen: &Measure, step: Step<'_>) -> Result<Result<(), Outdated>> {
    if !store::set_workflow(tx, seen, step.to, step.why).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({
        "measure": seen.public_id, "before": seen.workflow.code(), "after": step.to.code(), "why": step.why,
    });
    record(tx, by, step.act, seen.id, content).await?;
    Ok(Ok(()))
}
