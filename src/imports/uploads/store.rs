//! Files sent for import, as the database knows them.

use anyhow::{Context, Result};

use super::{Choices, Upload};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Row, Tx, sql};

const COLUMNS: &str = "id, public_id, account_id, name, size_bytes, received_bytes, state, language, audience, \
     job_id, preview, created_at, touched_at";

fn read(row: &Row) -> Result<Upload> {
    Ok(Upload {
        id: row.get(0)?,
        public_id: row.get(1)?,
        account: row.get(2)?,
        name: row.get(3)?,
        size: row.get::<i64>(4)?.unsigned_abs(),
        received: row.get::<i64>(5)?.unsigned_abs(),
        choices: Choices { state: row.get(6)?, language: row.get(7)?, audience: row.get(8)? },
        job: row.get(9)?,
        preview: row.get(10)?,
        created_at: Moment(row.get(11)?),
        touched_at: Moment(row.get(12)?),
    })
}

pub async fn insert(
    tx: &Tx,
    public_id: &str,
    account: i64,
    name: &str,
    size: u64,
    choices: &Choices,
    at: Moment,
) -> Result<Upload> {
    let text = format!(
        "INSERT INTO uploads (public_id, account_id, name, size_bytes, received_bytes, state, language, audience,
          job_id, preview, created_at, touched_at)
        VALUES ($1, $2, $3, $4, 0, $5, $6, $7, 0, '', $8, $8) RETURNING {COLUMNS}"
    );
    let row = sql(text)
        .bind(public_id)
        .bind(account)
        .bind(name)
        .bind(i64::try_from(size).context("a size beyond all measure")?)
        .bind(choices.state.as_str())
        .bind(choices.language.as_str())
        .bind(choices.audience.as_str())
        .bind(at.0)
        .one(&**tx)
        .await?;
    read(&row)
}

pub async fn by_id(db: &impl Connection, id: i64) -> Result<Option<Upload>> {
    let text = format!("SELECT {COLUMNS} FROM uploads WHERE id = $1");
    sql(text).bind(id).optional(db).await?.as_ref().map(read).transpose()
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Upload>> {
    let text = format!("SELECT {COLUMNS} FROM uploads WHERE public_id = $1");
    sql(text).bind(public_id).optional(db).await?.as_ref().map(read).transpose()
}

/// Newest first.
pub async fn list(db: &impl Connection) -> Result<Vec<Upload>> {
    let text = format!("SELECT {COLUMNS} FROM uploads ORDER BY id DESC");
    sql(text).all(db).await?.iter().map(read).collect()
}

pub async fn untouched_since(db: &impl Connection, moment: Moment) -> Result<Vec<Upload>> {
    let text = format!("SELECT {COLUMNS} FROM uploads WHERE touched_at < $1 ORDER BY id");
    sql(text).bind(moment.0).all(db).await?.iter().map(read).collect()
}

/// Bytes that were announced and have not arrived yet.
pub async fn outstanding(db: &impl Connection) -> Result<u64> {
    let row = sql("SELECT CAST(COALESCE(SUM(size_bytes - received_bytes), 0) AS BIGINT) FROM uploads").one(db).await?;
    Ok(row.get::<i64>(0)?.unsigned_abs())
}

pub async fn received(tx: &Tx, id: i64, received: u64, at: Moment) -> Result<()> {
    sql("UPDATE uploads SET received_bytes = $2, touched_at = $3 WHERE id = $1")
        .bind(id)
        .bind(received as i64)
        .bind(at.0)
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn choose(tx: &Tx, id: i64, choices: &Choices, at: Moment) -> Result<()> {
    sql("UPDATE uploads SET state = $2, language = $3, audience = $4, touched_at = $5 WHERE id = $1")
        .bind(id)
        .bind(choices.state.as_str())
        .bind(choices.language.as_str())
        .bind(choices.audience.as_str())
        .bind(at.0)
        .run(&**tx)
        .await?;
    Ok(())
}

/// Gives the upload its next job; `false` where another was asked for meanwhile.
pub async fn set_job(tx: &Tx, upload: &Upload, job: i64, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE uploads SET job_id = $2, touched_at = $3 WHERE id = $1 AND job_id = $4")
        .bind(upload.id)
        .bind(job)
        .bind(at.0)
        .bind(upload.job)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

pub async fn set_preview(tx: &Tx, id: i64, preview: &str) -> Result<()> {
    sql("UPDATE uploads SET preview = $2 WHERE id = $1").bind(id).bind(preview).run(&**tx).await?;
    Ok(())
}

pub async fn delete(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM uploads WHERE id = $1").bind(id).run(&**tx).await?;
    Ok(())
}
