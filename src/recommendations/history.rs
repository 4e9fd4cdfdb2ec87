//! What the public may know of an entry's past: when it came, changed, went, and by which import.

use anyhow::Result;

use super::store::read::withdrawn_subject;
use crate::ledger::{self, Object};
use crate::permissions::{self, Act, Actor};
use crate::platform::clock::Moment;
use crate::platform::db::Connection;

/// A public act: who did it is the source's name, never a person's.
pub struct PublicAct {
    pub at: Moment,
    pub act: String,
    /// The file that brought it, empty for what a person did.
    pub title: String,
}

/// The acts on an entry, oldest first.
pub async fn of(db: &impl Connection, id: i64) -> Result<Vec<PublicAct>> {
    let acts = ledger::history(db, Object::Recommendation(id)).await?;
    Ok(acts.into_iter().map(|past| PublicAct { at: past.seen_at, act: past.act, title: past.title }).collect())
}

/// How an entry that is gone went; `None` for whom it was never there: to say that it is gone would
/// tell that it was.
pub async fn withdrawal(db: &impl Connection, actor: &Actor, id: i64) -> Result<Option<PublicAct>> {
    let subject = withdrawn_subject(db, id).await?;
    if !subject.is_some_and(|subject| permissions::can(actor, Act::See, &subject)) {
        return Ok(None);
    }
    let acts = of(db, id).await?;
    Ok(acts.into_iter().rev().find(|act| act.act == "recommendation-withdrawn"))
}
