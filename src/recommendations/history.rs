//! What the public may know of an entry's past: when it came, changed, went, and by which import.

use anyhow::Result;

use crate::ledger::{self, BatchId, Object};
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
    let mut acts = Vec::new();
    for past in ledger::history(db, Object::Recommendation(id)).await? {
        let batch = ledger::batch(db, BatchId(past.batch)).await?;
        acts.push(PublicAct {
            // A batch is public from the moment that it was revealed.
            at: batch.as_ref().and_then(|batch| batch.decided_at).unwrap_or(past.at),
            act: past.act,
            title: batch.map(|batch| batch.title).unwrap_or_default(),
        });
    }
    Ok(acts)
}

/// How an entry that is gone went; `None` if it was never visible.
pub async fn withdrawal(db: &impl Connection, id: i64) -> Result<Option<PublicAct>> {
    let acts = of(db, id).await?;
    Ok(acts.into_iter().rev().find(|act| act.act == "recommendation-withdrawn"))
}
