//! Evidence: what shows that something was done or has changed. A file, a link, a law, a figure.
//!
//! An item belongs to an institution and stands for itself: updates, statuses, assessments and
//! measures use it, and the widest of these uses decides who sees it. A file stays sealed as it was
//! sent; readers are given a copy without what it says of its makers.

pub mod api;
pub mod cleaning;
pub mod demo;
mod description;
pub mod examination;
pub mod pages;
mod store;

use anyhow::Result;
use serde_json::json;

pub use description::{Description, Kind, Matter, Said, Wrong};
pub use store::{by_id, by_public_id, list, mark, of_each, page};

use crate::institutions::{By, InstitutionId, Outdated};
use crate::ledger::{self, DIRECT, Entry, Object};
use crate::permissions::{self, Audience, Parties, Subject, Workflow};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::files::{Digest, Stored};
use crate::platform::ids;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EvidenceId(pub i64);

#[derive(Clone, Debug)]
pub struct Evidence {
    pub id: EvidenceId,
    pub public_id: String,
    pub institution: InstitutionId,
    /// Whoever brought it.
    pub account: i64,
    pub created_at: Moment,
    pub description: Description,
    /// As the widest of its uses has them, each within what it hangs on.
    pub audience: Audience,
    pub workflow: Workflow,
    pub withdrawn_at: Option<Moment>,
    /// Counts the saves.
    pub version: i64,
    pub file: Option<File>,
}

/// The file of an item, as it was sent and as readers are given it.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub mime: String,
    pub original: Stored,
    pub state: State,
    /// The copy without what it says of its makers.
    pub clean: Option<Stored>,
    /// Codes of what whoever publishes it should know.
    pub warnings: Vec<String>,
    /// Why it was refused, or what the scanner found.
    pub trouble: String,
    pub scanned_at: Option<Moment>,
    pub job: i64,
}

/// How far a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was not examined yet, and is shown to nobody.
    Waiting,
    Clean,
    /// It cannot be made fit for readers.
    Refused,
    /// The scanner found something: the file was removed.
    Infected,
}

impl State {
    pub const ALL: [State; 4] = [State::Waiting, State::Clean, State::Refused, State::Infected];

    pub fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Clean => "clean",
            State::Refused => "refused",
            State::Infected => "infected",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A file to be kept with an item.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub name: String,
    pub mime: &'static str,
    pub stored: Stored,
}

/// What a list is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Of these alone, by number.
    pub institutions: Option<Vec<i64>>,
    pub kind: Option<Kind>,
    pub limit: i64,
    pub offset: i64,
}

impl Default for Wanted {
    fn default() -> Wanted {
        Wanted { institutions: None, kind: None, limit: i64::MAX, offset: 0 }
    }
}

/// Something that higher slices show is evidence for cannot be without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InUse;

impl Evidence {
    /// Asks `permissions` about the item.
    pub fn ask<T>(&self, of: impl FnOnce(&Subject) -> T) -> T {
        self.ask_as(permissions::Kind::Evidence, of)
    }

    /// Asks about the file as it was sent, or as readers get it where it is sensitive.
    pub fn ask_sealed<T>(&self, of: impl FnOnce(&Subject) -> T) -> T {
        self.ask_as(permissions::Kind::Original, of)
    }

    fn ask_as<T>(&self, kind: permissions::Kind, of: impl FnOnce(&Subject) -> T) -> T {
        let parties = Parties { lead: &[self.institution.0], ..Parties::default() };
        of(&Subject { kind, audience: self.audience, workflow: self.workflow, parties })
    }
}

/// Adds an item to the evidence of an institution, with its file if it is one.
pub async fn add(
    tx: &Tx,
    by: By<'_>,
    account: i64,
    institution: InstitutionId,
    description: &Description,
    file: Option<&NewFile>,
) -> Result<(EvidenceId, String)> {
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::insert(tx, &public_id, by.at, account, institution, description).await?;
    if let Some(file) = file {
        store::insert_file(tx, id, file).await?;
        examination::ask(tx, by.actor, by.at, id, &file.name).await?;
    }
    let file = file.map(|file| {
        let Stored { digest, size } = &file.stored;
        json!({ "name": file.name, "mime": file.mime, "size": size, "sha256": digest.as_str() })
    });
    let after = description.content();
    let content = json!({ "evidence": public_id, "institution": institution.0, "after": after, "file": file });
    record(tx, by, "evidence-added", id, content).await?;
    Ok((id, public_id))
}

/// Changes what is said of an item that was opened as `seen`.
pub async fn change(tx: &Tx, by: By<'_>, seen: &Evidence, description: &Description) -> Result<Result<(), Outdated>> {
    if *description == seen.description {
        return Ok(Ok(()));
    }
    if !store::update(tx, seen, description).await? {
        return Ok(Err(Outdated));
    }
    let (before, after) = (seen.description.content(), description.content());
    let content = json!({ "evidence": seen.public_id, "before": before, "after": after });
    record(tx, by, "evidence-changed", seen.id, content).await?;
    // What has become sensitive is no longer for others.
    level(tx, seen.id).await?;
    Ok(Ok(()))
}

/// Takes back an item that nothing uses any more.
pub async fn withdraw(tx: &Tx, by: By<'_>, evidence: &Evidence) -> Result<Result<(), InUse>> {
    if !store::withdraw(tx, evidence.id, by.at).await? {
        return Ok(Err(InUse));
    }
    record(tx, by, "evidence-withdrawn", evidence.id, json!({ "evidence": evidence.public_id })).await?;
    Ok(Ok(()))
}

/// Notes that somebody has opened the sealed file of an item.
pub async fn original_opened(tx: &Tx, by: By<'_>, evidence: &Evidence, original: &Digest) -> Result<()> {
    let content = json!({ "evidence": evidence.public_id, "sha256": original.as_str() });
    record(tx, by, "original-opened", evidence.id, content).await
}

/// The evidence for something: an update, a status, an assessment, a measure; the oldest first.
pub async fn of(db: &impl Connection, object: Object) -> Result<Vec<Evidence>> {
    store::of(db, object).await
}

/// Which items show something, without what they are.
pub async fn ids_of(db: &impl Connection, object: Object) -> Result<Vec<EvidenceId>> {
    store::ids_of(db, object).await
}

/// Makes an item evidence for something. It is seen by nobody else before that is settled.
pub async fn attach(tx: &Tx, by: By<'_>, evidence: EvidenceId, object: Object) -> Result<()> {
    if store::attach(tx, evidence, object).await? {
        let content = json!({ "object": object.kind(), "id": object.id() });
        record(tx, by, "evidence-attached", evidence, content).await?;
        level(tx, evidence).await?;
    }
    Ok(())
}

/// An item is no longer evidence for something.
pub async fn detach(tx: &Tx, by: By<'_>, evidence: EvidenceId, object: Object) -> Result<()> {
    if store::detach(tx, evidence, object).await? {
        let content = json!({ "object": object.kind(), "id": object.id() });
        record(tx, by, "evidence-detached", evidence, content).await?;
        level(tx, evidence).await?;
    }
    Ok(())
}

/// Nothing is evidence for something any more: it is its owner's again.
pub async fn release(tx: &Tx, by: By<'_>, object: Object) -> Result<()> {
    for item in of(&**tx, object).await? {
        detach(tx, by, item.id, object).await?;
    }
    Ok(())
}

/// Says where something stands and for whom it is: its evidence follows. It is called in the
/// transaction of the act that changes this, which is the act that the ledger knows of.
pub async fn settle(tx: &Tx, object: Object, workflow: Workflow, audience: Audience) -> Result<()> {
    for evidence in store::settle(tx, object, workflow, audience).await? {
        level(tx, evidence).await?;
    }
    Ok(())
}

/// Gives an item the widest of its uses.
async fn level(tx: &Tx, id: EvidenceId) -> Result<()> {
    let (sensitive, uses) = store::uses(tx, id).await?;
    let (workflow, audience) = widest(&uses);
    store::set_standing(tx, id, workflow, if sensitive { Audience::Internal } else { audience }).await
}

/// What counts for somebody is seen by them, wherever else it is still being worked on.
fn widest(uses: &[(Workflow, Audience)]) -> (Workflow, Audience) {
    let order = |stage: Workflow| {
        [Workflow::Draft, Workflow::Returned, Workflow::Submitted, Workflow::Approved]
            .iter()
            .position(|other| *other == stage)
            .unwrap_or(usize::MAX)
    };
    let workflow = uses.iter().map(|(stage, _)| *stage).max_by_key(|stage| order(*stage)).unwrap_or(Workflow::Draft);
    let reach = |audience: Audience| Audience::ALL.iter().position(|other| *other == audience);
    let counting = uses.iter().filter(|(stage, _)| *stage == Workflow::Published).map(|(_, audience)| *audience);
    (workflow, counting.max_by_key(|audience| reach(*audience)).unwrap_or(Audience::Internal))
}

async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: EvidenceId, content: serde_json::Value) -> Result<()> {
    let entry = Entry { act, object: Object::Evidence(id.0), content: content.to_string() };
    ledger::append(tx, by.actor, by.at, DIRECT, &[entry]).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_use_decides_who_sees_an_item() {
        use Audience::{Internal, Members, Public};
        use Workflow::{Approved, Draft, Published, Returned, Submitted};
        for (uses, expected) in [
            (vec![], (Draft, Internal)),
            // For whom a draft will be is no matter yet.
            (vec![(Draft, Public)], (Draft, Internal)),
            (vec![(Returned, Internal), (Draft, Internal)], (Returned, Internal)),
            (vec![(Submitted, Public), (Approved, Members)], (Approved, Internal)),
            (vec![(Published, Members), (Draft, Public)], (Published, Members)),
            (vec![(Published, Internal), (Published, Public), (Published, Members)], (Published, Public)),
        ] {
            assert_eq!(widest(&uses), expected, "{uses:?}");
        }
    }
}
