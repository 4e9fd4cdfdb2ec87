//! Assessments of others, in their own lane: an NHRI, an organisation, a university says how far an
//! entry has come, and publishes it by itself. The State answers beside it and edits nothing. What
//! was published is corrected by a new version, and the earlier one stays.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Value as Json, json};

use super::scale::{Scales, ValueId};
use super::status::{account, attach, is_shown_by};
use super::store;
use crate::clusters::Place;
use crate::evidence::{self, EvidenceId};
use crate::institutions::{By, InstitutionId, Outdated};
use crate::ledger::{self, Entry, Object};
use crate::permissions::{Audience, Kind, Parties, Subject, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::Tx;
use crate::platform::i18n::Names;
use crate::platform::ids;

pub use store::assessments::{Wanted, by_public_id, count, list, of_entry};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AssessmentId(pub i64);

/// What is said: by a value of a scale, in words, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub value: Option<ValueId>,
    /// In a sentence.
    pub finding: Names,
    pub reasoning: Names,
    /// The day to which it speaks.
    pub on: Date,
    /// For the public, or for those who take part in the national mechanism.
    pub audience: Audience,
}

impl Said {
    fn content(&self, scales: &Scales) -> Json {
        let [finding, reasoning]: [BTreeMap<&str, &str>; 2] =
            [&self.finding, &self.reasoning].map(|names| names.iter().collect());
        json!({
            "value": self.value.map(|value| scales.written(value)), "finding": finding, "reasoning": reasoning,
            "on": self.on.to_string(), "audience": self.audience.code(),
        })
    }
}

/// What the State says beside it.
#[derive(Clone, Debug)]
pub struct Answer {
    pub public_id: String,
    pub institution: InstitutionId,
    pub at: Moment,
    pub language: String,
    pub body: String,
}

#[derive(Clone, Debug)]
pub struct Assessment {
    pub id: AssessmentId,
    pub public_id: String,
    pub place: Place,
    pub institution: InstitutionId,
    pub said: Said,
    pub workflow: Workflow,
    /// The one that it takes the place of, and the one that has taken its place.
    pub corrects: Option<String>,
    pub corrected_by: Option<String>,
    pub created_at: Moment,
    pub published_at: Option<Moment>,
    pub withdrawn: Option<(Date, String)>,
    pub evidence: i64,
    /// The oldest first.
    pub answers: Vec<Answer>,
    /// Counts the saves.
    pub version: i64,
    pub(super) leading: Vec<i64>,
    /// Institutions of the State that answer for the entry.
    pub(super) answering: Vec<i64>,
}

impl Assessment {
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            kind: Kind::Assessment,
            audience: if self.withdrawn.is_some() { Audience::Internal } else { self.said.audience },
            workflow: self.workflow,
            parties: Parties { lead: &self.leading, supporting: &self.answering, ..Parties::default() },
        }
    }

    /// Published, and neither taken back nor corrected since.
    pub fn stands(&self) -> bool {
        self.workflow == Workflow::Published && self.withdrawn.is_none() && self.corrected_by.is_none()
    }
}

/// Begins an assessment: its number and public id. Nobody else sees it until it is published.
pub async fn begin(
    tx: &Tx,
    by: By<'_>,
    scales: &Scales,
    place: &Place,
    institution: InstitutionId,
    (said, shown): (&Said, &[EvidenceId]),
) -> Result<(AssessmentId, String)> {
    let public_id = ids::ordered(by.at)?.to_string();
    let author = account(by.actor).unwrap_or_default();
    let id = store::assessments::insert(tx, &public_id, (by.at, author), place, institution, said, None).await?;
    attach(tx, by, (Object::Assessment(id.0), Workflow::Draft), shown).await?;
    let content = json!({
        "assessment": public_id, "recommendation": place.entry, "part": place.part, "institution": institution.0,
        "after": said.content(scales),
    });
    record(tx, by, "assessment-begun", id, content).await?;
    Ok((id, public_id))
}

/// Begins a new version of one that was published: a draft with what it said, to be written anew. One
/// that was begun already is gone on with.
pub async fn correct(tx: &Tx, by: By<'_>, scales: &Scales, seen: &Assessment) -> Result<String> {
    if let Some(open) = store::assessments::open_correction(&**tx, seen.id).await? {
        return Ok(open);
    }
    let public_id = ids::ordered(by.at)?.to_string();
    let author = account(by.actor).unwrap_or_default();
    let earlier = Some(seen.id);
    let id =
        store::assessments::insert(tx, &public_id, (by.at, author), &seen.place, seen.institution, &seen.said, earlier)
            .await?;
    for item in evidence::of(&**tx, Object::Assessment(seen.id.0)).await? {
        evidence::attach(tx, by, item.id, Object::Assessment(id.0)).await?;
    }
    let content = json!({ "assessment": public_id, "corrects": seen.public_id, "after": seen.said.content(scales) });
    record(tx, by, "assessment-correction-begun", id, content).await?;
    Ok(public_id)
}

/// Says it anew while it is a draft.
pub async fn change(
    tx: &Tx,
    by: By<'_>,
    scales: &Scales,
    seen: &Assessment,
    (said, shown): (&Said, &[EvidenceId]),
) -> Result<Result<Assessment, Outdated>> {
    let object = Object::Assessment(seen.id.0);
    if *said == seen.said && is_shown_by(tx, object, shown).await? {
        return Ok(Ok(seen.clone()));
    }
    if !store::assessments::update(tx, seen, said).await? {
        return Ok(Err(Outdated));
    }
    attach(tx, by, (object, Workflow::Draft), shown).await?;
    let (before, after) = (seen.said.content(scales), said.content(scales));
    let content = json!({ "assessment": seen.public_id, "before": before, "after": after });
    record(tx, by, "assessment-changed", seen.id, content).await?;
    Ok(Ok(Assessment { said: said.clone(), version: seen.version + 1, ..seen.clone() }))
}

/// Publishes it, for its audience.
pub async fn publish(tx: &Tx, by: By<'_>, seen: &Assessment) -> Result<Result<(), Outdated>> {
    if !store::assessments::publish(tx, seen, by.at).await? {
        return Ok(Err(Outdated));
    }
    let object = Object::Assessment(seen.id.0);
    evidence::settle(tx, object, Workflow::Published, seen.said.audience).await?;
    let content = json!({ "assessment": seen.public_id, "audience": seen.said.audience.code() });
    record(tx, by, "assessment-published", seen.id, content).await?;
    Ok(Ok(()))
}

/// Takes it back, whatever became of it. The record of it stays.
pub async fn withdraw(tx: &Tx, by: By<'_>, seen: &Assessment, why: &str) -> Result<Result<(), Outdated>> {
    if !store::assessments::withdraw(tx, seen, by.today, why).await? {
        return Ok(Err(Outdated));
    }
    // Its evidence is its owner's again.
    attach(tx, by, (Object::Assessment(seen.id.0), seen.workflow), &[]).await?;
    record(tx, by, "assessment-withdrawn", seen.id, json!({ "assessment": seen.public_id, "why": why })).await?;
    Ok(Ok(()))
}

/// Answers it for an institution of the State, beside it.
pub async fn answer(
    tx: &Tx,
    by: By<'_>,
    seen: &Assessment,
    institution: InstitutionId,
    (language, body): (&str, &str),
) -> Result<()> {
    let public_id = ids::ordered(by.at)?.to_string();
    let author = account(by.actor).unwrap_or_default();
    store::assessments::insert_answer(tx, &public_id, seen.id, institution, (by.at, author), (language, body)).await?;
    let content = json!({
        "assessment": seen.public_id, "answer": public_id, "institution": institution.0, "language": language,
        "said": body,
    });
    record(tx, by, "assessment-answered", seen.id, content).await
}

async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: AssessmentId, content: Json) -> Result<()> {
    let object = Object::Assessment(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}
