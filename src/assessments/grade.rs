//! Grades: what a treaty body said of an entry, as its document has it. The secretariat enters them.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Value as Json, json};

use super::scale::{Scales, ValueId};
use super::status::account;
use super::store;
use crate::clusters::Place;
use crate::institutions::{By, Outdated};
use crate::ledger::{self, Entry, Object};
use crate::permissions::{Audience, Kind, Subject, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::Tx;
use crate::platform::i18n::Names;
use crate::platform::ids;

pub use store::grades::{Wanted, by_public_id, count, list, of_entry};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GradeId(pub i64);

/// What the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub value: ValueId,
    /// Of the document, and the paragraph in it.
    pub symbol: String,
    pub paragraph: String,
    pub on: Date,
    /// Its words, by language.
    pub quotation: Names,
    pub audience: Audience,
}

impl Said {
    fn content(&self, scales: &Scales) -> Json {
        let quotation: BTreeMap<&str, &str> = self.quotation.iter().collect();
        json!({
            "value": scales.written(self.value), "symbol": self.symbol, "paragraph": self.paragraph,
            "on": self.on.to_string(), "quotation": quotation, "audience": self.audience.code(),
        })
    }
}

#[derive(Clone, Debug)]
pub struct Grade {
    pub id: GradeId,
    pub public_id: String,
    pub place: Place,
    pub said: Said,
    pub created_at: Moment,
    pub withdrawn: Option<(Date, String)>,
    /// Counts the saves.
    pub version: i64,
}

impl Grade {
    pub fn subject(&self) -> Subject<'static> {
        let audience = if self.withdrawn.is_some() { Audience::Internal } else { self.said.audience };
        Subject::new(Kind::Grade, audience, Workflow::Published)
    }
}

/// Enters a grade: its public id.
pub async fn enter(tx: &Tx, by: By<'_>, scales: &Scales, place: &Place, said: &Said) -> Result<String> {
    let public_id = ids::ordered(by.at)?.to_string();
    let author = account(by.actor).unwrap_or_default();
    let id = store::grades::insert(tx, &public_id, (by.at, author), place, said).await?;
    let content = json!({
        "grade": public_id, "recommendation": place.entry, "part": place.part, "after": said.content(scales),
    });
    record(tx, by, "grade-entered", id, content).await?;
    Ok(public_id)
}

/// Corrects what was entered.
pub async fn change(tx: &Tx, by: By<'_>, scales: &Scales, seen: &Grade, said: &Said) -> Result<Result<(), Outdated>> {
    if *said == seen.said {
        return Ok(Ok(()));
    }
    if !store::grades::update(tx, seen, said).await? {
        return Ok(Err(Outdated));
    }
    let (before, after) = (seen.said.content(scales), said.content(scales));
    let content = json!({ "grade": seen.public_id, "before": before, "after": after });
    record(tx, by, "grade-changed", seen.id, content).await?;
    Ok(Ok(()))
}

/// Takes back what was entered wrongly. The record of it stays.
pub async fn withdraw(tx: &Tx, by: By<'_>, seen: &Grade, why: &str) -> Result<Result<(), Outdated>> {
    if !store::grades::withdraw(tx, seen, by.today, why).await? {
        return Ok(Err(Outdated));
    }
    record(tx, by, "grade-withdrawn", seen.id, json!({ "grade": seen.public_id, "why": why })).await?;
    Ok(Ok(()))
}

async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: GradeId, content: Json) -> Result<()> {
    let object = Object::Grade(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}
