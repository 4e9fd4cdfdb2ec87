//! The State's status of an entry, or of a part of one: proposed by the institution that leads it,
//! with what shows it, approved by its validating authority, accepted by the secretariat. Then it
//! counts; of those that count the newest is the status today. Who may do which is for `permissions`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Value as Json, json};

use super::scale::{Scales, ValueId};
use super::store;
use crate::clusters::Place;
use crate::evidence::{self, EvidenceId};
use crate::institutions::{By, InstitutionId, Outdated};
use crate::ledger::{self, Entry, Object};
use crate::permissions::{Actor, Audience, Kind, Parties, Subject, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::Tx;
use crate::platform::i18n::Names;
use crate::platform::ids;

pub use store::statuses::{Wanted, by_public_id, count, list, of_entry, open_of, responsible};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatusId(pub i64);

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub value: ValueId,
    /// Why, by language.
    pub reasoning: Names,
}

impl Said {
    fn content(&self, scales: &Scales) -> Json {
        let reasoning: BTreeMap<&str, &str> = self.reasoning.iter().collect();
        json!({ "value": scales.written(self.value), "reasoning": reasoning })
    }
}

#[derive(Clone, Debug)]
pub struct Status {
    pub id: StatusId,
    pub public_id: String,
    pub place: Place,
    /// The institution that was meant; `responsible` says who goes on with it today.
    pub institution: InstitutionId,
    pub said: Said,
    pub audience: Audience,
    pub workflow: Workflow,
    /// Why it was given back, while it is.
    pub returned_why: String,
    pub created_at: Moment,
    /// Since when it counts.
    pub confirmed: Option<(Moment, Date)>,
    /// Since when it counts no more, or was given up, and why.
    pub withdrawn: Option<(Date, String)>,
    /// How many items of evidence it names.
    pub evidence: i64,
    /// Counts the saves.
    pub version: i64,
    /// As permissions ask for them.
    pub(super) leading: Vec<i64>,
    pub(super) supporting: Vec<i64>,
    pub(super) hands: Vec<String>,
    pub(super) informed_only: bool,
}

impl Status {
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            kind: Kind::Status,
            audience: if self.withdrawn.is_some() { Audience::Internal } else { self.audience },
            workflow: self.workflow,
            parties: Parties {
                lead: &self.leading,
                supporting: &self.supporting,
                hands: &self.hands,
                informed_only: self.informed_only,
            },
        }
    }

    pub fn counts(&self) -> bool {
        self.workflow == Workflow::Published && self.withdrawn.is_none()
    }
}

/// Who may propose one: the institutions that lead a place, and those that support it.
#[derive(Clone, Debug, Default)]
pub struct Responsible {
    pub leading: Vec<i64>,
    pub supporting: Vec<i64>,
    /// One that leads is independent, such as a court: it is never graded.
    pub informed_only: bool,
}

impl Responsible {
    /// A status that somebody is about to propose.
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            kind: Kind::Status,
            audience: Audience::Members,
            workflow: Workflow::Draft,
            parties: Parties {
                lead: &self.leading,
                supporting: &self.supporting,
                hands: &[],
                informed_only: self.informed_only,
            },
        }
    }
}

/// Begins a status, with what shows it: a draft of its institution. `None` where there is one already.
pub async fn begin(
    tx: &Tx,
    by: By<'_>,
    scales: &Scales,
    place: &Place,
    institution: InstitutionId,
    (said, shown): (&Said, &[EvidenceId]),
) -> Result<Option<(StatusId, String)>> {
    let public_id = ids::ordered(by.at)?.to_string();
    let inserted = store::statuses::insert(tx, &public_id, by.at, place, institution, said).await?;
    let Some(id) = inserted else { return Ok(None) };
    store::statuses::add_hand(tx, id, by.actor, "wrote").await?;
    attach(tx, by, (Object::Status(id.0), Workflow::Draft), shown).await?;
    let content = json!({
        "status": public_id, "recommendation": place.entry, "part": place.part, "institution": institution.0,
        "after": said.content(scales),
    });
    record(tx, by, "status-begun", id, content).await?;
    Ok(Some((id, public_id)))
}

/// Says it anew, or shows it by something else, while it is its institution's to write: as it is then.
pub async fn change(
    tx: &Tx,
    by: By<'_>,
    scales: &Scales,
    seen: &Status,
    (said, shown): (&Said, &[EvidenceId]),
) -> Result<Result<Status, Outdated>> {
    let object = Object::Status(seen.id.0);
    if *said == seen.said && is_shown_by(tx, object, shown).await? {
        return Ok(Ok(seen.clone()));
    }
    if !store::statuses::update(tx, seen, said).await? {
        return Ok(Err(Outdated));
    }
    store::statuses::add_hand(tx, seen.id, by.actor, "wrote").await?;
    attach(tx, by, (object, seen.workflow), shown).await?;
    let (before, after) = (seen.said.content(scales), said.content(scales));
    let content = json!({ "status": seen.public_id, "before": before, "after": after });
    record(tx, by, "status-changed", seen.id, content).await?;
    Ok(Ok(Status { said: said.clone(), version: seen.version + 1, ..seen.clone() }))
}

/// Whether something is shown by these items and no others.
pub(super) async fn is_shown_by(tx: &Tx, object: Object, chosen: &[EvidenceId]) -> Result<bool> {
    let known: BTreeSet<EvidenceId> = evidence::of(&**tx, object).await?.iter().map(|item| item.id).collect();
    Ok(known == chosen.iter().copied().collect())
}

/// What was chosen is evidence now, what is no longer chosen is not.
pub(super) async fn attach(
    tx: &Tx,
    by: By<'_>,
    (object, stage): (Object, Workflow),
    chosen: &[EvidenceId],
) -> Result<()> {
    for item in evidence::of(&**tx, object).await?.iter().filter(|item| !chosen.contains(&item.id)) {
        evidence::detach(tx, by, item.id, object).await?;
    }
    for id in chosen {
        evidence::attach(tx, by, *id, object).await?;
    }
    evidence::settle(tx, object, stage, Audience::Internal).await
}

/// Puts it before the validating authority.
pub async fn submit(tx: &Tx, by: By<'_>, seen: &Status) -> Result<Result<(), Outdated>> {
    store::statuses::add_hand(tx, seen.id, by.actor, "wrote").await?;
    step(tx, by, seen, Workflow::Submitted, "status-submitted", "").await
}

/// Approves for the institution.
pub async fn approve(tx: &Tx, by: By<'_>, seen: &Status) -> Result<Result<(), Outdated>> {
    store::statuses::add_hand(tx, seen.id, by.actor, "approved").await?;
    step(tx, by, seen, Workflow::Approved, "status-approved", "").await
}

/// Gives it back to whoever writes it, with a reason.
pub async fn give_back(tx: &Tx, by: By<'_>, seen: &Status, why: &str) -> Result<Result<(), Outdated>> {
    store::statuses::forget_approvals(tx, seen.id).await?;
    step(tx, by, seen, Workflow::Returned, "status-returned", why).await
}

/// Accepts for the secretariat: from now on it counts, for this audience.
pub async fn accept(tx: &Tx, by: By<'_>, seen: &Status, audience: Audience) -> Result<Result<(), Outdated>> {
    if !store::statuses::confirm(tx, seen, audience, by.at, by.today).await? {
        return Ok(Err(Outdated));
    }
    store::statuses::add_hand(tx, seen.id, by.actor, "confirmed").await?;
    let content = json!({
        "status": seen.public_id, "before": seen.workflow.code(), "after": Workflow::Published.code(),
        "audience": audience.code(),
    });
    settled(tx, by, "status-confirmed", seen, content, (Workflow::Published, audience)).await
}

/// Decides who sees one that counts.
pub async fn show_to(tx: &Tx, by: By<'_>, seen: &Status, audience: Audience) -> Result<Result<(), Outdated>> {
    if audience == seen.audience {
        return Ok(Ok(()));
    }
    if !store::statuses::set_audience(tx, seen, audience).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({ "status": seen.public_id, "before": seen.audience.code(), "after": audience.code() });
    settled(tx, by, "status-audience", seen, content, (seen.workflow, audience)).await
}

/// It counts no more, or is given up as a draft. The record of it stays.
pub async fn withdraw(tx: &Tx, by: By<'_>, seen: &Status, why: &str) -> Result<Result<(), Outdated>> {
    if !store::statuses::withdraw(tx, seen, by.today, why).await? {
        return Ok(Err(Outdated));
    }
    // Its evidence is its owner's again.
    attach(tx, by, (Object::Status(seen.id.0), seen.workflow), &[]).await?;
    let content = json!({ "status": seen.public_id, "why": why });
    settled(tx, by, "status-withdrawn", seen, content, (seen.workflow, Audience::Internal)).await
}

async fn step(
    tx: &Tx,
    by: By<'_>,
    seen: &Status,
    to: Workflow,
    act: &'static str,
    why: &str,
) -> Result<Result<(), Outdated>> {
    if !store::statuses::set_workflow(tx, seen, to, why).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({
        "status": seen.public_id, "before": seen.workflow.code(), "after": to.code(), "why": why,
    });
    evidence::settle(tx, Object::Status(seen.id.0), to, seen.audience).await?;
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}

/// What counts has changed: its evidence follows, and every server reads anew what counts.
async fn settled(
    tx: &Tx,
    by: By<'_>,
    act: &'static str,
    seen: &Status,
    content: Json,
    (workflow, audience): (Workflow, Audience),
) -> Result<Result<(), Outdated>> {
    evidence::settle(tx, Object::Status(seen.id.0), workflow, audience).await?;
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}

/// An act on a status; every server reads anew what counts and what is to count.
async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: StatusId, content: Json) -> Result<()> {
    store::standing::mark(tx).await?;
    let object = Object::Status(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}

/// The account of whoever acts, as hands are kept; of the command line and the program, nobody.
pub(super) fn account(actor: &Actor) -> Option<&str> {
    match actor {
        Actor::Person(person) => Some(&person.public_id),
        _ => None,
    }
}
