//! A national text whose original has changed since: compared by a person, it still stands.

use anyhow::Result;
use serde_json::json;

use super::TextKind;
use super::store::edits;
use crate::ledger::{self, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::Tx;

/// Notes that somebody has compared a text with the row `original` of the official text, as one act.
/// `false` where that is no longer the original, or the text is not there: nothing is noted.
pub async fn still_stands(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    id: i64,
    (kind, language): (TextKind, &str),
    original: i64,
) -> Result<bool> {
    edits::lock(tx, id).await?;
    let now = edits::standing(&**tx, id).await?;
    let text = now.and_then(|now| now.texts.get(&(kind, language.to_owned())).cloned());
    let is_original = edits::original(&**tx, id, language).await? == Some(original);
    let Some(text) = text.filter(|_| is_original && kind != TextKind::Official) else { return Ok(false) };
    // The same words, made from the original as it is now.
    edits::replace_text(tx, id, kind, language, &text).await?;
    let object = Object::Recommendation(id);
    let content = json!({ "kind": kind.code(), "language": language }).to_string();
    ledger::record(tx, actor, at, &Entry { act: "translation-confirmed", object, content }).await?;
    Ok(true)
}
