//! Previews of bulk acts in the database.

use anyhow::{Context, Result};

use super::{BulkAct, Foreseen, Wish};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Row, Tx, sql};

const COLUMNS: &str = "id, created_at, actor, query, wish, why, entries, digest, changes, already, cannot, \
     job_id, undo_job_id";

/// Numbers of entries, four bytes each.
fn packed(entries: &[i64]) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(entries.len() * 4);
    for id in entries {
        bytes.extend(u32::try_from(*id).context("the number of an entry is too large")?.to_be_bytes());
    }
    Ok(bytes)
}

fn unpacked(bytes: &[u8]) -> Vec<i64> {
    let (numbers, _) = bytes.as_chunks::<4>();
    numbers.iter().map(|number| i64::from(u32::from_be_bytes(*number))).collect()
}

fn read(row: &Row) -> Result<BulkAct> {
    Ok(BulkAct {
        id: row.get(0)?,
        created_at: Moment(row.get(1)?),
        actor: row.get(2)?,
        query: row.get(3)?,
        wish: serde_json::from_str(&row.get::<String>(4)?)?,
        why: row.get(5)?,
        entries: unpacked(&row.get::<Vec<u8>>(6)?),
        foreseen: Foreseen {
            digest: row.get(7)?,
            changes: row.get::<i64>(8)?.unsigned_abs(),
            already: row.get::<i64>(9)?.unsigned_abs(),
            cannot: row.get::<i64>(10)?.unsigned_abs(),
        },
        job: row.get(11)?,
        undo_job: row.get(12)?,
    })
}

#[expect(clippy::too_many_arguments, reason = "a row with all its columns")]
pub async fn insert(
    tx: &Tx,
    at: Moment,
    actor: &str,
    query: &str,
    wish: &Wish,
    why: &str,
    entries: &[i64],
    foreseen: &Foreseen,
) -> Result<i64> {
    sql("INSERT INTO bulk_acts
          (created_at, actor, query, wish, why, entries, digest, changes, already, cannot, job_id, undo_job_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0) RETURNING id")
    .bind(at.0)
    .bind(actor)
    .bind(query)
    .bind(serde_json::to_string(wish)?)
    .bind(why)
    .bind(packed(entries)?)
    .bind(foreseen.digest.as_str())
    .bind(foreseen.changes as i64)
    .bind(foreseen.already as i64)
    .bind(foreseen.cannot as i64)
    .one(&**tx)
    .await?
    .get(0)
}

pub async fn find(db: &impl Connection, id: i64) -> Result<Option<BulkAct>> {
    let text = format!("SELECT {COLUMNS} FROM bulk_acts WHERE id = $1");
    sql(text).bind(id).optional(db).await?.as_ref().map(read).transpose()
}

/// Those that were applied, or are about to be, newest first; without the numbers of their entries.
pub async fn list(db: &impl Connection) -> Result<Vec<BulkAct>> {
    let columns = COLUMNS.replace("entries", "digest");
    let rows =
        sql(format!("SELECT {columns} FROM bulk_acts WHERE job_id <> 0 ORDER BY id DESC LIMIT 200")).all(db).await?;
    let mut acts = Vec::with_capacity(rows.len());
    for row in rows {
        acts.push(BulkAct {
            id: row.get(0)?,
            created_at: Moment(row.get(1)?),
            actor: row.get(2)?,
            query: row.get(3)?,
            wish: serde_json::from_str(&row.get::<String>(4)?)?,
            why: row.get(5)?,
            entries: Vec::new(),
            foreseen: Foreseen { changes: row.get::<i64>(8)?.unsigned_abs(), ..Foreseen::default() },
            job: row.get(11)?,
            undo_job: row.get(12)?,
        });
    }
    Ok(acts)
}

/// Gives an act to the job that applies it; `false` when another was quicker.
pub async fn set_job(tx: &Tx, id: i64, before: i64, job: i64) -> Result<bool> {
    let changed = sql("UPDATE bulk_acts SET job_id = $1 WHERE id = $2 AND job_id = $3")
        .bind(job)
        .bind(id)
        .bind(before)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

pub async fn set_undo_job(tx: &Tx, id: i64, job: i64) -> Result<()> {
    sql("UPDATE bulk_acts SET undo_job_id = $1 WHERE id = $2").bind(job).bind(id).run(&**tx).await?;
    Ok(())
}

/// Forgets previews that nobody applied.
pub async fn forget_before(tx: &Tx, moment: Moment) -> Result<u64> {
    sql("DELETE FROM bulk_acts WHERE job_id = 0 AND created_at < $1").bind(moment.0).run(&**tx).await
}
