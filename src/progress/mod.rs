//! Progress: what institutions report of their measures, period by period.
//!
//! An update is a draft of its institution until it is submitted; the validating authority approves
//! it or gives it back, the secretariat accepts it for an audience or gives it back. What a court
//! tells goes to the secretariat at once. No step can be taken twice by one person: who may take
//! which is for `permissions`.

pub mod api;
pub mod demo;
mod description;
pub mod pages;
pub mod reporting;
mod store;
pub mod tasks;
mod track;

use std::sync::Arc;

use anyhow::Result;
use serde_json::{Value, json};

use crate::evidence;
use crate::institutions::{By, InstitutionId};
use crate::ledger::{self, Entry, Object};
use crate::measures::milestone::{self, Reached};
use crate::measures::{Measure, Milestone};
use crate::permissions::{Actor, Audience, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;

pub use crate::institutions::Outdated;
pub use description::{Description, Need};
pub use reporting::{Asked, OfMeasures, Reporting, Timeliness};
pub use store::{by_public_id, said_of};
pub use track::{Report, Track, UpdateId, Withdrawn};

/// An update with what it says.
#[derive(Clone, Debug)]
pub struct Update {
    pub report: Report,
    pub said: Description,
    pub created_at: Moment,
}

/// What an update is about, before there is one.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub measure: &'a Measure,
    pub institution: InstitutionId,
    pub first: Date,
    pub last: Date,
    pub due: Option<Date>,
}

/// Where all updates stand, for the memory of the program: `known` with what has changed since, and
/// whether anything of that is published or was.
pub async fn load(db: &impl Connection, known: &Arc<Track>) -> Result<(Arc<Track>, bool)> {
    // Read first: what changes while we read will be read again.
    let mark = ledger::last_seq(db).await?;
    if mark == known.mark {
        return Ok((Arc::clone(known), false));
    }
    let changed = store::changed_since(db, known.mark).await?;
    let shown = changed.iter().any(|report| report.workflow == Workflow::Published);
    Ok((Arc::new(known.with(changed, mark)), shown))
}

/// Begins an update, as a draft; `None` where its institution has one on this period already.
pub async fn begin(tx: &Tx, by: By<'_>, new: &New<'_>, said: &Description) -> Result<Option<Report>> {
    let mut report = Report {
        id: UpdateId(0),
        public_id: ids::ordered(by.at)?.to_string(),
        measure: new.measure.id,
        institution: new.institution,
        first: new.first,
        last: new.last,
        due: new.due,
        nothing_new: said.nothing_new,
        audience: Audience::Internal,
        workflow: Workflow::Draft,
        returned_why: String::new(),
        handed_in: None,
        accepted: None,
        withdrawn: None,
        hands: Vec::new(),
        version: 1,
    };
    let Some(id) = store::insert(tx, by.at, &report, said).await? else { return Ok(None) };
    report.id = id;
    sign(tx, by, &mut report, store::WROTE).await?;
    let content = json!({
        "update": report.public_id, "measure": new.measure.public_id, "institution": new.institution.0,
        "first": new.first.to_string(), "last": new.last.to_string(), "after": said.content(),
    });
    record(tx, by, "update-begun", id, content).await?;
    Ok(Some(report))
}

/// Writes anew what an update says that was opened as `seen`, or what shows it: where it stands then.
pub async fn write(
    tx: &Tx,
    by: By<'_>,
    seen: &Report,
    before: &Description,
    said: &Description,
) -> Result<Result<Report, Outdated>> {
    let mut report = Report { nothing_new: said.nothing_new, ..seen.clone() };
    if !store::update(tx, seen, before, said).await? {
        return Ok(Err(Outdated));
    }
    report.version += 1;
    sign(tx, by, &mut report, store::WROTE).await?;
    let content = json!({ "update": seen.public_id, "before": before.content(), "after": said.content() });
    record(tx, by, "update-written", seen.id, content).await?;
    Ok(Ok(report))
}

/// Puts it before the validating authority; of a court, which has none, before the secretariat.
pub async fn submit(tx: &Tx, by: By<'_>, seen: &Report, to: Reader) -> Result<Result<(), Outdated>> {
    let handed_in = (to == Reader::Secretariat).then_some(by.today);
    sign(tx, by, &mut seen.clone(), store::WROTE).await?;
    let after = Report { workflow: Workflow::Submitted, returned_why: String::new(), handed_in, ..seen.clone() };
    stand(tx, by, seen, &after, "update-submitted", "").await
}

/// Who reads next what is submitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    ValidatingAuthority,
    Secretariat,
}

/// Approves for the institution.
pub async fn approve(tx: &Tx, by: By<'_>, seen: &Report) -> Result<Result<(), Outdated>> {
    sign(tx, by, &mut seen.clone(), store::APPROVED).await?;
    let after = Report { workflow: Workflow::Approved, handed_in: Some(by.today), ..seen.clone() };
    stand(tx, by, seen, &after, "update-approved", "").await
}

/// Accepts for the secretariat, and says who sees it. From now on its milestones are reached.
pub async fn accept(
    tx: &Tx,
    by: By<'_>,
    seen: &Update,
    measure: &Measure,
    audience: Audience,
) -> Result<Result<(), Outdated>> {
    // First, since whoever changes the plan takes its mark before the next number of the ledger.
    let mut now = measure.clone();
    let tells = tells(audience, measure);
    for one in measure.milestones.iter().filter(|one| tells && one.reached.is_none()) {
        let Some(on) = seen.said.milestones.get(&one.public_id) else { continue };
        let reached = Reached { on: *on, update: Some(&seen.report.public_id) };
        if let Err(outdated) = milestone::reach(tx, by, &now, one, Some(reached)).await? {
            return Ok(Err(outdated));
        }
        now.version += 1;
    }
    let before = &seen.report;
    let after = Report { workflow: Workflow::Published, audience, accepted: Some(by.today), ..before.clone() };
    stand(tx, by, before, &after, "update-accepted", "").await
}

/// Gives it back to whoever writes it, with a reason. Whoever approved it may approve it again.
pub async fn give_back(tx: &Tx, by: By<'_>, seen: &Report, why: &str) -> Result<Result<(), Outdated>> {
    store::forget_approvals(tx, seen.id).await?;
    let returned = Report { workflow: Workflow::Returned, returned_why: why.to_owned(), ..seen.clone() };
    let after = Report { handed_in: None, ..returned };
    stand(tx, by, seen, &after, "update-returned", why).await
}

/// Decides anew who sees an update that counts.
pub async fn show_to(tx: &Tx, by: By<'_>, seen: &Report, audience: Audience) -> Result<Result<(), Outdated>> {
    if audience == seen.audience {
        return Ok(Ok(()));
    }
    stand(tx, by, seen, &Report { audience, ..seen.clone() }, "update-audience", "").await
}

/// What fewer people may read than the measure is not told by its milestones.
fn tells(audience: Audience, measure: &Measure) -> bool {
    let reach = |audience: Audience| Audience::ALL.iter().position(|one| *one == audience);
    reach(audience) >= reach(measure.audience)
}

/// Takes it back: it counts no more, only its institutions and the secretariat see it, and milestones
/// that it had reached are so by the next update that names them, or not reached. Of a draft nothing is said to anybody, and its evidence is
/// its owner's again.
pub async fn withdraw(
    tx: &Tx,
    by: By<'_>,
    seen: &Report,
    measure: &Measure,
    why: &str,
) -> Result<Result<(), Outdated>> {
    // First, as when it is accepted.
    let mut now = measure.clone();
    let own = |one: &&Milestone| one.reached_by.as_deref() == Some(seen.public_id.as_str());
    for one in measure.milestones.iter().filter(own) {
        let others = store::reached_by_others(tx, seen, &one.public_id).await?;
        let next = others.iter().find(|(_, audience, _)| tells(*audience, measure));
        let reached = next.map(|(update, _, on)| Reached { on: *on, update: Some(update) });
        if let Err(outdated) = milestone::reach(tx, by, &now, one, reached).await? {
            return Ok(Err(outdated));
        }
        now.version += 1;
    }
    if seen.workflow != Workflow::Published {
        evidence::release(tx, by, Object::Update(seen.id.0)).await?;
    }
    let withdrawn = Some(Withdrawn { on: by.today, why: why.to_owned() });
    let after = Report { audience: Audience::Internal, withdrawn, ..seen.clone() };
    stand(tx, by, seen, &after, "update-withdrawn", why).await
}

/// Notes that whoever acts has a hand in it, who then takes no later step.
async fn sign(tx: &Tx, by: By<'_>, report: &mut Report, did: &str) -> Result<()> {
    let Actor::Person(person) = by.actor else { return Ok(()) };
    let is_known = report.hands.contains(&person.public_id);
    // Whoever has a hand in a draft has written it: nobody has approved it yet.
    if is_known && report.workflow == Workflow::Draft && did == store::WROTE {
        return Ok(());
    }
    if !is_known {
        report.hands.push(person.public_id.clone());
    }
    store::add_hand(tx, report.id, &person.public_id, did).await
}

/// Moves an update that was opened as `seen`, and its evidence with it.
async fn stand(
    tx: &Tx,
    by: By<'_>,
    seen: &Report,
    after: &Report,
    act: &'static str,
    why: &str,
) -> Result<Result<(), Outdated>> {
    if !store::set_standing(tx, seen, after).await? {
        return Ok(Err(Outdated));
    }
    evidence::settle(tx, Object::Update(seen.id.0), after.workflow, after.audience).await?;
    let standing = |report: &Report| json!({ "workflow": report.workflow.code(), "audience": report.audience.code() });
    let content = json!({ "update": seen.public_id, "before": standing(seen), "after": standing(after), "why": why });
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}

/// An act on an update; every server takes it up.
async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: UpdateId, content: Value) -> Result<()> {
    let object = Object::Update(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::recorded(by.actor, by.at, &entry)?.and(store::is_changed_last(id)).run(&**tx).await
}
