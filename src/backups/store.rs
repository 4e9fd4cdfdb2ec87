//! What is remembered of backups.

use anyhow::Result;

use super::{Event, Record};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Db, Tx, sql};

pub async fn note(db: &Db, event: Event, record: &Record) -> Result<()> {
    let tx = db.begin().await?;
    insert(&tx, event, record).await?;
    tx.commit().await
}

async fn insert(tx: &Tx, event: Event, record: &Record) -> Result<()> {
    sql("INSERT INTO backups (kind, file, at, bytes, seconds, digest, outcome)
        VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .bind(event.code())
    .bind(record.file.as_str())
    .bind(record.at.0)
    .bind(record.bytes as i64)
    .bind(record.seconds as i64)
    .bind(record.digest.as_str())
    .bind(record.outcome.as_str())
    .run(&**tx)
    .await?;
    Ok(())
}

/// The newest of its kind, whatever came of it.
pub async fn last(db: &impl Connection, event: Event) -> Result<Option<Record>> {
    let row = sql("SELECT file, at, bytes, seconds, digest, outcome FROM backups WHERE kind = $1
        ORDER BY id DESC LIMIT 1")
    .bind(event.code())
    .optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Record {
        file: row.get(0)?,
        at: Moment(row.get(1)?),
        bytes: row.get::<i64>(2)?.unsigned_abs(),
        seconds: row.get::<i64>(3)?.unsigned_abs(),
        digest: row.get(4)?,
        outcome: row.get(5)?,
    }))
}
