//! Describing a document anew: what a person decides stays, whatever its source says later.
//!
//! A field on which somebody decided keeps beside it what the source says. It is let go of by being
//! set to just that; from then on the source's word counts again.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{DocumentId, store};
use crate::ledger::{self, Entry, Object};
use crate::permissions::{Actor, Audience};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};

/// What a document is described by, beside its title in each language (`title.fr`).
pub const FIELDS: [&str; 7] = ["mechanism", "type", "symbol", "published", "session", "cycle", "address"];
/// Those of which a source speaks again and again.
pub const OF_SOURCES: [&str; 5] = ["mechanism", "type", "session", "cycle", "published"];

/// A document as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// In codes, by field; what is not said is not there.
    pub details: BTreeMap<String, String>,
    /// What the source says of the fields on which a person decided; `None` while none has spoken.
    pub said: BTreeMap<String, Option<String>>,
}

impl Standing {
    pub fn of(&self, field: &str) -> &str {
        self.details.get(field).map(String::as_str).unwrap_or_default()
    }
}

/// What a field is to become, and what it was when the person saw it; empty is nothing.
#[derive(Clone, Debug)]
pub struct Wish {
    pub field: String,
    pub value: String,
    pub seen: String,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// Whether others changed other fields meanwhile, which were kept.
    Saved {
        beside: bool,
    },
    Unchanged,
    /// Others changed these same fields meanwhile: nothing was saved.
    Conflict(Vec<String>),
    /// Another document has this symbol.
    Known,
}

pub async fn standing(db: &impl Connection, id: DocumentId) -> Result<Option<Standing>> {
    store::standing(db, id).await
}

/// Does what is wished for, as one act. `seen_by` says for whom the document is, so that its
/// history is told to nobody else.
pub async fn edit(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    id: DocumentId,
    wishes: &[Wish],
    (why, seen_by): (&str, Audience),
) -> Result<Edited> {
    // Whoever else describes it waits here; what they have done is read then.
    store::lock(tx, id).await?;
    let Some(now) = store::standing(&**tx, id).await? else { bail!("document {} is not there", id.0) };
    let (mut wanted, mut beside, mut conflicts) = (Vec::new(), false, Vec::new());
    for wish in wishes {
        let stands = now.of(&wish.field);
        match (wish.value == wish.seen, stands == wish.seen) {
            (true, same) => beside |= !same,
            _ if wish.value == stands => {}
            (false, false) => conflicts.push(wish.field.clone()),
            (false, true) => wanted.push(wish),
        }
    }
    if !conflicts.is_empty() {
        return Ok(Edited::Conflict(conflicts));
    }
    let symbol = wanted.iter().find(|wish| wish.field == "symbol" && !wish.value.is_empty());
    if let Some(symbol) = symbol
        && store::is_of_another(&**tx, id, &symbol.value).await?
    {
        return Ok(Edited::Known);
    }
    if wanted.is_empty() {
        return Ok(Edited::Unchanged);
    }
    let mut changes = Vec::with_capacity(wanted.len());
    for wish in wanted {
        let before = now.of(&wish.field);
        decide(tx, id, &now, wish).await?;
        store::set(tx, id, &wish.field, &wish.value).await?;
        changes.push(json!({ "field": wish.field, "before": stated(before), "after": stated(&wish.value) }));
    }
    let content = json!({ "changes": changes, "why": why, "audience": seen_by.code() }).to_string();
    let object = Object::Document(id.0);
    let entry = Entry { act: "document-edited", object, content };
    ledger::record(tx, actor, at, &entry).await?;
    Ok(Edited::Saved { beside })
}

/// Notes that a person has decided on a field, or has let go of it.
async fn decide(tx: &Tx, id: DocumentId, now: &Standing, wish: &Wish) -> Result<()> {
    if !OF_SOURCES.contains(&wish.field.as_str()) {
        return Ok(());
    }
    match now.said.get(&wish.field) {
        Some(Some(said)) if *said == wish.value => store::let_go(tx, id, &wish.field).await,
        Some(_) => Ok(()),
        None => store::decide(tx, id, &wish.field, Some(now.of(&wish.field))).await,
    }
}

fn stated(value: &str) -> Value {
    if value.is_empty() { Value::Null } else { value.into() }
}
