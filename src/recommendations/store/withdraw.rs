//! Taking a batch back: visibly by an undo, or unseen when an import is given up.
//!
//! A row that an undo brings back is a copy; `first_in` says whose words it holds, so that they can
//! be taken back in their turn.

use std::collections::HashSet;

use anyhow::Result;

use crate::ledger::{self, BatchId, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx, sql};

/// The tables whose rows belong to batches, with the columns that are copied to restore a row.
pub(super) const TABLES: [(&str, &str); 6] = [
    ("recommendation_facts", "recommendation_id, type_id, number, document_id, position, language, workflow, audience"),
    ("recommendation_texts", "recommendation_id, part_id, kind, language, body, source, based_on"),
    ("recommendation_parts", "recommendation_id, position, label, source, part_key, titles, language, body"),
    ("recommendation_topics", "recommendation_id, topic_id, origin"),
    ("recommendation_states", "recommendation_id, state_id, role"),
    ("recommendation_edits", "recommendation_id, field, value, source, seen"),
];

/// The batch whose words a row holds: the one that wrote it, not the undo that brought it back.
const WRITTEN_IN: &str = "COALESCE(first_in, added_in)";

/// An entry that an undo leaves as it is, because it was changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    pub id: i64,
    pub public_id: String,
    /// The later import, or `None` when a person edited it.
    pub by: Option<BatchId>,
}

/// What one step of an undo did.
pub struct Withdrawn {
    /// Numbers of its ledger entries.
    pub seqs: std::ops::Range<i64>,
    pub count: u64,
    pub left: Vec<Left>,
}

/// Numbers of the entries that a batch touched, in order; eight bytes each, so all at once.
pub async fn touched(db: &impl Connection, batch: BatchId) -> Result<Vec<i64>> {
    let rows = sql("SELECT e.object_id FROM ledger_entries e
        WHERE e.seq BETWEEN (SELECT first_seq FROM batches WHERE id = $1) AND (SELECT last_seq FROM batches WHERE id = $1)
          AND e.batch_id = $1 AND e.object_kind = 'recommendation'")
    .bind(batch.0)
    .all(db)
    .await?;
    let mut ids = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<i64>>>()?;
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// How many of these entries an undo of `batch` would take back, and those that it would leave.
pub async fn would_leave(db: &impl Connection, batch: BatchId, ids: &[i64]) -> Result<(u64, Vec<Left>)> {
    let standing = standing(db, batch, ids).await?;
    // No batch is numbered so: nothing is passed over as the undo's own.
    let left = changed_since(db, BatchId(0), batch, &standing).await?;
    Ok(((standing.len() - left.len()) as u64, left))
}

/// Takes back what `undone` did to these entries, as part of the pending batch `undo`.
pub async fn withdraw(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    undo: BatchId,
    undone: BatchId,
    ids: &[i64],
) -> Result<Withdrawn> {
    let standing = standing(&**tx, undone, ids).await?;
    let left = changed_since(&**tx, undo, undone, &standing).await?;
    let mut entries = Vec::new();
    let free: Vec<i64> = standing.iter().copied().filter(|id| !left.iter().any(|entry| entry.id == *id)).collect();
    for chunk in free.chunks(500) {
        let places = numbers(chunk);
        for (table, columns) in TABLES {
            sql(format!(
                "INSERT INTO {table} ({columns}, added_in, first_in)
                SELECT {columns}, $1, {WRITTEN_IN} FROM {table}
                WHERE removed_in = $2 AND recommendation_id IN ({places})"
            ))
            .bind(undo.0)
            .bind(undone.0)
            .run(&**tx)
            .await?;
            sql(format!(
                "UPDATE {table} SET removed_in = $1
                WHERE {WRITTEN_IN} = $2 AND added_in <> $1 AND removed_in IS NULL
                  AND recommendation_id IN ({places})"
            ))
            .bind(undo.0)
            .bind(undone.0)
            .run(&**tx)
            .await?;
        }
        let here = here(tx, chunk).await?;
        for id in chunk {
            let content = serde_json::json!({ "undoes": undone.0 }).to_string();
            let act = if here.contains(id) { "recommendation-restored" } else { "recommendation-withdrawn" };
            entries.push(Entry { act, object: Object::Recommendation(*id), content });
        }
    }
    let seqs = if entries.is_empty() { 0..0 } else { ledger::append(tx, actor, at, undo, &entries).await? };
    Ok(Withdrawn { seqs, count: free.len() as u64, left })
}

/// Those of the entries of which something is left.
async fn here(tx: &Tx, ids: &[i64]) -> Result<HashSet<i64>> {
    let places = numbers(ids);
    let text = format!(
        "SELECT recommendation_id FROM recommendation_facts
        WHERE removed_in IS NULL AND recommendation_id IN ({places})"
    );
    sql(text).all(&**tx).await?.iter().map(|row| row.get(0)).collect()
}

/// Those of the entries for which something of a batch still stands: an undo that left some behind
/// can be asked for again.
async fn standing(db: &impl Connection, batch: BatchId, ids: &[i64]) -> Result<Vec<i64>> {
    let mut standing = Vec::new();
    for chunk in ids.chunks(500) {
        let places = numbers(chunk);
        let parts = TABLES.map(|(table, _)| {
            format!(
                "SELECT recommendation_id FROM {table}
                WHERE {WRITTEN_IN} = $1 AND removed_in IS NULL AND recommendation_id IN ({places})"
            )
        });
        // A batch that only took tags away has added nothing.
        let taken = format!(
            "SELECT t.recommendation_id FROM recommendation_topics t
            WHERE t.removed_in = $1 AND t.recommendation_id IN ({places})
              AND NOT EXISTS (SELECT 1 FROM recommendation_topics o WHERE o.recommendation_id = t.recommendation_id
                AND o.topic_id = t.topic_id AND o.origin = t.origin AND o.removed_in IS NULL)"
        );
        let text = format!("{} UNION {taken} ORDER BY 1", parts.join(" UNION "));
        for row in sql(text).bind(batch.0).all(db).await? {
            standing.push(row.get(0)?);
        }
    }
    Ok(standing)
}

/// Entries that a person has changed since, or that have rows from a later batch.
async fn changed_since(db: &impl Connection, undo: BatchId, undone: BatchId, ids: &[i64]) -> Result<Vec<Left>> {
    let mut left: Vec<Left> = Vec::new();
    for chunk in ids.chunks(500) {
        let places = numbers(chunk);
        let mut text = String::new();
        let tables = TABLES.map(|(table, _)| table);
        for table in tables.into_iter().chain(["recommendation_edits"]) {
            let union = if text.is_empty() { "" } else { " UNION " };
            text.push_str(&format!(
                "{union}SELECT c.recommendation_id, r.public_id, {WRITTEN_IN} FROM {table} c
                JOIN recommendations r ON r.id = c.recommendation_id
                WHERE c.removed_in IS NULL AND c.recommendation_id IN ({places})
                  AND {WRITTEN_IN} > $1 AND c.added_in <> $2"
            ));
        }
        // What a person did before the batch came stands beside it and is not in its way.
        text.push_str(&format!(
            " UNION SELECT e.object_id, r.public_id, e.batch_id FROM ledger_entries e
            JOIN recommendations r ON r.id = e.object_id
            WHERE e.object_kind = 'recommendation' AND e.object_id IN ({places}) AND e.batch_id = $3
              AND e.seq > (SELECT MIN(o.seq) FROM ledger_entries o
                WHERE o.object_kind = 'recommendation' AND o.object_id = e.object_id AND o.batch_id = $1)
            ORDER BY 1"
        ));
        for row in sql(text).bind(undone.0).bind(undo.0).bind(ledger::DIRECT.0).all(db).await? {
            let entry = Left {
                id: row.get(0)?,
                public_id: row.get(1)?,
                by: Some(BatchId(row.get(2)?)).filter(|by| *by != ledger::DIRECT),
            };
            if left.last().is_none_or(|last| last.id != entry.id) {
                left.push(entry);
            }
        }
    }
    Ok(left)
}

/// Removes, in one step of at most `limit` rows a table, what a pending batch has written.
/// Returns whether anything was left to do.
pub async fn discard(tx: &Tx, batch: BatchId, limit: i64) -> Result<bool> {
    let mut changed = 0;
    for (table, _) in TABLES {
        let key = if table.ends_with("topics") || table.ends_with("states") { "recommendation_id" } else { "id" };
        changed += sql(format!(
            "DELETE FROM {table} WHERE added_in = $1
              AND {key} IN (SELECT {key} FROM {table} WHERE added_in = $1 LIMIT $2)"
        ))
        .bind(batch.0)
        .bind(limit)
        .run(&**tx)
        .await?;
        changed += sql(format!(
            "UPDATE {table} SET removed_in = NULL WHERE removed_in = $1
              AND {key} IN (SELECT {key} FROM {table} WHERE removed_in = $1 LIMIT $2)"
        ))
        .bind(batch.0)
        .bind(limit)
        .run(&**tx)
        .await?;
    }
    Ok(changed > 0)
}

/// Our own row numbers, written into the text: digits and commas only.
fn numbers(ids: &[i64]) -> String {
    let numbers: Vec<String> = ids.iter().map(i64::to_string).collect();
    numbers.join(",")
}
