//! What a batch did, entry by entry, as the ledger keeps it.

use anyhow::Result;

use crate::ledger::BatchId;
use crate::platform::db::{Connection, sql};

/// How often a batch did each kind of act to an entry.
pub async fn acts_of(db: &impl Connection, batch: BatchId) -> Result<Vec<(String, i64)>> {
    let rows = sql("SELECT e.act, COUNT(*) FROM ledger_entries e
        WHERE e.seq BETWEEN (SELECT first_seq FROM batches WHERE id = $1) AND (SELECT last_seq FROM batches WHERE id = $1)
          AND e.batch_id = $1 AND e.object_kind = 'recommendation'
        GROUP BY e.act ORDER BY e.act")
    .bind(batch.0)
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The next entries to which a batch did something, in its order: number in the ledger, entry.
pub async fn entries_of(
    db: &impl Connection,
    batch: BatchId,
    act: &str,
    after: i64,
    most: i64,
) -> Result<Vec<(i64, i64)>> {
    let rows = sql("SELECT e.seq, e.object_id FROM ledger_entries e
        WHERE e.seq BETWEEN (SELECT first_seq FROM batches WHERE id = $1) AND (SELECT last_seq FROM batches WHERE id = $1)
          AND e.seq > $3 AND e.batch_id = $1 AND e.object_kind = 'recommendation' AND (e.act = $2 OR $2 = '')
        ORDER BY e.seq LIMIT $4")
    .bind(batch.0)
    .bind(act)
    .bind(after)
    .bind(most)
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
