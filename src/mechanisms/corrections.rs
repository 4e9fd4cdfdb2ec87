//! What a source says anew about a document: its date, session, cycle, type or mechanism.
//!
//! A correction waits in the batch that brings it and is made in the act that reveals the batch.
//! It keeps what was said before, so that an undo can bring it back.

use anyhow::Result;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{DocumentId, NewDocument, store};
use crate::ledger::{self, BatchId, Entry, Object};
use crate::permissions::Actor;
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

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub document: DocumentId,
    pub code: String,
    pub before: Described,
    pub after: Described,
}

impl Correction {
    /// Each field that differs: its name, before, after; empty for what is not said.
    pub fn fields(&self) -> Vec<(&'static str, String, String)> {
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let (before, after) = (&self.before, &self.after);
        let pairs = [
            ("mechanism", before.mechanism.clone(), after.mechanism.clone()),
            ("type", before.kind.clone(), after.kind.clone()),
            ("session", words(&before.session), words(&after.session)),
            ("cycle", number(before.cycle), number(after.cycle)),
            ("published", words(&before.published), words(&after.published)),
        ];
        pairs.into_iter().filter(|(_, before, after)| before != after).collect()
    }
}

/// What these descriptions would correct in the documents of the same codes, as they stand now.
pub async fn among(db: &impl Connection, new: &[&NewDocument]) -> Result<Vec<Correction>> {
    let mut found = Vec::new();
    for chunk in new.chunks(500) {
        let now = store::described(db, chunk).await?;
        for document in chunk {
            let Some((id, before, mechanism)) = now.get(document.code.as_str()) else { continue };
            let after = Described {
                mechanism: mechanism.clone(),
                kind: document.kind.to_owned(),
                session: document.session.clone(),
                cycle: document.cycle,
                published: document.published.map(|date| date.to_string()),
            };
            if *before != after {
                let (code, before) = (document.code.clone(), before.clone());
                found.push(Correction { document: *id, code, before, after });
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

/// Makes the corrections of a batch; belongs into the act that reveals it.
pub async fn make(tx: &Tx, actor: &Actor, at: Moment, batch: BatchId) -> Result<()> {
    let mut entries = Vec::new();
    for (correction, now) in store::corrections(&**tx, batch).await? {
        // Described anew while the batch was filled: that is the later word.
        if now != correction.before {
            continue;
        }
        store::describe(tx, correction.document, &correction.after).await?;
        let content = json!({ "document": correction.code, "before": correction.before, "after": correction.after });
        let object = Object::Document(correction.document.0);
        entries.push(Entry { act: "document-corrected", object, content: content.to_string() });
    }
    if !entries.is_empty() {
        ledger::append(tx, actor, at, batch, &entries).await?;
    }
    Ok(())
}

/// Notes for the batch `undo` what brings back the documents as they were before `undone`; returns
/// how many, and the codes of those that were described anew since and stay.
pub async fn reverse(tx: &Tx, undo: BatchId, undone: BatchId) -> Result<(u64, Vec<String>)> {
    let (mut back, mut left) = (Vec::new(), Vec::new());
    for (Correction { document, code, before, after }, now) in store::corrections(&**tx, undone).await? {
        if now == after {
            back.push(Correction { document, code, before: after, after: before });
        } else if now != before {
            left.push(code);
        }
    }
    store::add_corrections(tx, undo, &back).await?;
    Ok((back.len() as u64, left))
}

/// Forgets what a batch that is given up would have corrected.
pub async fn discard(tx: &Tx, batch: BatchId) -> Result<()> {
    store::discard_corrections(tx, batch).await
}
