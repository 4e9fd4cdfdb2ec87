//! What a source says anew about a document: its date, session, cycle, type or mechanism.
//!
//! A correction waits in the batch that brings it and is made in the act that reveals the batch.
//! It keeps what was said before, so that an undo can bring it back. Where a person decided on a
//! field, the source's word is kept beside it and readers see what was decided.

use std::collections::{BTreeSet, HashMap};

use anyhow::Result;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{DocumentId, NewDocument, store};
use crate::ledger::{self, BatchId, Entry, Object};
use crate::permissions::{Actor, Audience};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};

/// What a source can say of a document, in codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Described {
    pub mechanism: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub session: Option<String>,
    pub cycle: Option<i64>,
    /// `YYYY-MM-DD`.
    pub published: Option<String>,
}

impl Described {
    /// Each field with its value, empty for what is not said.
    pub fn fields(&self) -> [(&'static str, String); 5] {
        [
            ("mechanism", self.mechanism.clone()),
            ("type", self.kind.clone()),
            ("session", self.session.clone().unwrap_or_default()),
            ("cycle", self.cycle.map(|cycle| cycle.to_string()).unwrap_or_default()),
            ("published", self.published.clone().unwrap_or_default()),
        ]
    }

    pub(super) fn set(&mut self, field: &str, value: &str) {
        let stated = Some(value.to_owned()).filter(|value| !value.is_empty());
        match field {
            "mechanism" => self.mechanism = value.to_owned(),
            "type" => self.kind = value.to_owned(),
            "session" => self.session = stated,
            "cycle" => self.cycle = value.parse().ok(),
            "published" => self.published = stated,
            _ => {}
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub document: DocumentId,
    pub code: String,
    pub before: Described,
    pub after: Described,
    /// Fields on which a person decided: what readers see of them stays.
    pub decided: BTreeSet<String>,
}

impl Correction {
    /// Each field that differs: its name, before, after.
    pub fn fields(&self) -> Vec<(&'static str, String, String)> {
        let pairs = self.before.fields().into_iter().zip(self.after.fields());
        let both = pairs.map(|((field, before), (_, after))| (field, before, after));
        both.filter(|(_, before, after)| before != after).collect()
    }

    /// Whether it speaks of a field on which a person decided.
    pub fn meets_a_decision(&self) -> bool {
        self.fields().iter().any(|(field, ..)| self.decided.contains(*field))
    }
}

/// A document as its source describes it.
pub(super) struct Said {
    pub id: DocumentId,
    pub described: Described,
    pub decided: BTreeSet<String>,
}

/// What these descriptions would correct in the documents of the same codes, as they stand now.
pub async fn among(db: &impl Connection, new: &[&NewDocument]) -> Result<Vec<Correction>> {
    let mut found = Vec::new();
    for chunk in new.chunks(500) {
        let now = store::described(db, chunk).await?;
        for document in chunk {
            let Some((said, mechanism)) = now.get(document.code.as_str()) else { continue };
            let before = &said.described;
            let after = Described {
                mechanism: mechanism.clone(),
                kind: document.kind.to_owned(),
                session: document.session.clone(),
                cycle: document.cycle,
                published: document.published.map(|date| date.to_string()),
            };
            if *before != after {
                let (code, before, decided) = (document.code.clone(), before.clone(), said.decided.clone());
                found.push(Correction { document: said.id, code, before, after, decided });
            }
        }
    }
    Ok(found)
}

/// Notes corrections that the batch will make; the first about a document stands.
pub async fn stage(tx: &Tx, batch: BatchId, corrections: &[Correction]) -> Result<()> {
    store::add_corrections(tx, batch, corrections).await
}

/// The corrections that a batch makes, or made.
pub async fn of(db: &impl Connection, batch: BatchId) -> Result<Vec<Correction>> {
    Ok(store::corrections(db, batch).await?.into_iter().map(|(correction, _)| correction).collect())
}

/// Makes the corrections of a batch; belongs into the act that reveals it. `seen_by` says for whom
/// each document is: its history is told to nobody else.
pub async fn make(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    batch: BatchId,
    seen_by: &HashMap<DocumentId, Audience>,
) -> Result<()> {
    let mut entries = Vec::new();
    for (correction, now) in store::corrections(&**tx, batch).await? {
        // Described anew while the batch was filled: that is the later word.
        if now != correction.before {
            continue;
        }
        let mut kept = Vec::new();
        for (field, _, after) in correction.fields() {
            if correction.decided.contains(field) {
                store::note_said(tx, correction.document, field, &after).await?;
                kept.push(field);
            } else {
                store::set(tx, correction.document, field, &after).await?;
            }
        }
        let audience = seen_by.get(&correction.document).copied().unwrap_or(Audience::Internal);
        let content = json!({
            "document": correction.code, "before": correction.before, "after": correction.after,
            "kept": kept, "audience": audience.code(),
        });
        let object = Object::Document(correction.document.0);
        entries.push(Entry { act: "document-corrected", object, content: content.to_string() });
    }
    if !entries.is_empty() {
        ledger::append(tx, actor, at, batch, &entries).await?;
    }
    Ok(())
}

/// What brings back the documents as they were before `undone`, and the codes of those that were
/// described anew since and stay.
pub async fn reversed(db: &impl Connection, undone: BatchId) -> Result<(Vec<Correction>, Vec<String>)> {
    let (mut back, mut left) = (Vec::new(), Vec::new());
    for (correction, now) in store::corrections(db, undone).await? {
        if now == correction.after {
            let Correction { before, after, .. } = correction.clone();
            back.push(Correction { before: after, after: before, ..correction });
        } else if now != correction.before {
            left.push(correction.code);
        }
    }
    Ok((back, left))
}

/// Notes that for the batch `undo`; returns how many come back, and which stay.
pub async fn reverse(tx: &Tx, undo: BatchId, undone: BatchId) -> Result<(u64, Vec<String>)> {
    let (back, left) = reversed(&**tx, undone).await?;
    store::add_corrections(tx, undo, &back).await?;
    Ok((back.len() as u64, left))
}

/// Forgets what a batch that is given up would have corrected.
pub async fn discard(tx: &Tx, batch: BatchId) -> Result<()> {
    store::discard_corrections(tx, batch).await
}
