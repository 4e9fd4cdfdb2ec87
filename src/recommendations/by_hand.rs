//! Entries that no source brings: added by a person, and withdrawn by one.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde_json::json;

use super::store::by_hand as store;
use super::{PublicId, Received, Staged, known, stage};
use crate::ledger::{self, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};

/// Adds an entry in the source's own words, seen by readers at once.
pub async fn add(tx: &Tx, staged: &Staged<'_>, entry: Received) -> Result<PublicId> {
    let address = entry.public_id();
    let (seqs, _) = stage(tx, staged, &HashMap::new(), &[entry]).await?;
    let found = known(&**tx, std::slice::from_ref(&address)).await?;
    let id = found.get(&address).context("an entry was added and is not there")?.id;
    ledger::announce(tx, seqs.start, Object::Recommendation(id)).await?;
    Ok(address)
}

/// Takes an entry that was added by hand out of the register, for a reason; its address keeps saying so.
pub async fn withdraw_own(tx: &Tx, actor: &Actor, at: Moment, id: i64, why: &str) -> Result<()> {
    store::remove(tx, id).await?;
    let object = Object::Recommendation(id);
    let content = json!({ "why": why }).to_string();
    let entry = Entry { act: "recommendation-withdrawn", object, content };
    ledger::record(tx, actor, at, &entry).await
}

/// Entries that may be the same: of this number in the document, or of the same words anywhere.
pub async fn similar(db: &impl Connection, document: i64, number: Option<&str>, text: &str) -> Result<Vec<i64>> {
    store::similar(db, document, number, text).await
}
