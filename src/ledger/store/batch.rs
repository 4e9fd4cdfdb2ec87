//! Batches: many changes, written in small transactions, that readers see all at once or not at all.
//!
//! A batch is `pending` while its rows are written, `visible` after the one act that reveals it,
//! `undone` once another batch has taken it back, `abandoned` when it was given up unseen.

use std::ops::Range;

use anyhow::{Result, bail};

use crate::ledger::{Entry, Object, announce, append};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Row, Tx, sql};
use crate::platform::jobs::Refused;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BatchId(pub i64);

/// Changes made record by record by a person, each visible at its own commit.
pub const DIRECT: BatchId = BatchId(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchState {
    Pending,
    Visible,
    Undone,
    Abandoned,
}

impl BatchState {
    pub fn code(self) -> &'static str {
        match self {
            BatchState::Pending => "pending",
            BatchState::Visible => "visible",
            BatchState::Undone => "undone",
            BatchState::Abandoned => "abandoned",
        }
    }

    fn from_code(code: &str) -> BatchState {
        match code {
            "visible" => BatchState::Visible,
            "undone" => BatchState::Undone,
            "abandoned" => BatchState::Abandoned,
            _ => BatchState::Pending,
        }
    }
}

pub struct NewBatch<'a> {
    /// `import` or `undo`.
    pub kind: &'a str,
    /// Where the content comes from: `uhri`, `demo`.
    pub source: &'a str,
    /// What a person knows it by: the file's name.
    pub title: &'a str,
    /// SHA-256 of the file, in hex; the same file can resume the batch.
    pub digest: &'a str,
    pub language: &'a str,
    pub audience: &'a str,
    /// What else decides the outcome, such as a filter by State; a resumed batch must agree.
    pub options: &'a str,
    pub undoes: Option<BatchId>,
    /// The job that fills it, 0 for none.
    pub job: i64,
}

pub struct Batch {
    pub id: BatchId,
    pub kind: String,
    pub state: BatchState,
    pub source: String,
    pub title: String,
    pub digest: String,
    pub language: String,
    pub audience: String,
    pub options: String,
    pub actor: String,
    pub started_at: Moment,
    pub decided_at: Option<Moment>,
    /// How far the work has come, in units of the work: records of the file. Negative once it is
    /// being given up.
    pub position: i64,
    /// What was done so far, as JSON.
    pub summary: String,
    pub first_seq: i64,
    pub last_seq: i64,
    pub undoes: Option<BatchId>,
    /// The job that fills it, 0 for none.
    pub job: i64,
}

const COLUMNS: &str = "id, kind, state, source, title, digest, language, audience, options, actor, \
     started_at, decided_at, position, summary, first_seq, last_seq, undoes, job_id";

fn read(row: &Row) -> Result<Batch> {
    Ok(Batch {
        id: BatchId(row.get(0)?),
        kind: row.get(1)?,
        state: BatchState::from_code(&row.get::<String>(2)?),
        source: row.get(3)?,
        title: row.get(4)?,
        digest: row.get(5)?,
        language: row.get(6)?,
        audience: row.get(7)?,
        options: row.get(8)?,
        actor: row.get(9)?,
        started_at: Moment(row.get(10)?),
        decided_at: row.get::<Option<i64>>(11)?.map(Moment),
        position: row.get(12)?,
        summary: row.get(13)?,
        first_seq: row.get(14)?,
        last_seq: row.get(15)?,
        undoes: row.get::<Option<i64>>(16)?.map(BatchId),
        job: row.get(17)?,
    })
}

/// All batches but the one of direct changes, newest first.
pub async fn batches(db: &impl Connection) -> Result<Vec<Batch>> {
    let text = format!("SELECT {COLUMNS} FROM batches WHERE kind <> 'direct' ORDER BY id DESC");
    sql(text).all(db).await?.iter().map(read).collect()
}

pub async fn batch(db: &impl Connection, id: BatchId) -> Result<Option<Batch>> {
    let text = format!("SELECT {COLUMNS} FROM batches WHERE id = $1 AND kind <> 'direct'");
    sql(text).bind(id.0).optional(db).await?.as_ref().map(read).transpose()
}

/// The batch under way, if any; there is at most one at a time.
pub async fn pending_batch(db: &impl Connection) -> Result<Option<Batch>> {
    let text = format!("SELECT {COLUMNS} FROM batches WHERE state = 'pending' ORDER BY id LIMIT 1");
    sql(text).optional(db).await?.as_ref().map(read).transpose()
}

/// Opens a batch; refused while another is pending.
pub async fn begin_batch(tx: &Tx, actor: &Actor, at: Moment, new: &NewBatch<'_>) -> Result<BatchId> {
    if let Some(other) = pending_batch(&**tx).await? {
        bail!(Refused(format!("batch {} is still under way", other.id.0)));
    }
    let row = sql("INSERT INTO batches (kind, state, source, title, digest, language, audience, options,
          actor, started_at, position, summary, first_seq, last_seq, undoes, job_id)
        VALUES ($1, 'pending', $2, $3, $4, $5, $6, $7, $8, $9, 0, '', 0, 0, $10, $11) RETURNING id")
    .bind(new.kind)
    .bind(new.source)
    .bind(new.title)
    .bind(new.digest)
    .bind(new.language)
    .bind(new.audience)
    .bind(new.options)
    .bind(actor.name())
    .bind(at.0)
    .bind(new.undoes.map(|id| id.0))
    .bind(new.job)
    .one(&**tx)
    .await?;
    Ok(BatchId(row.get(0)?))
}

/// The newest batch that a job has filled.
pub async fn batch_of_job(db: &impl Connection, job: i64) -> Result<Option<Batch>> {
    let text = format!("SELECT {COLUMNS} FROM batches WHERE job_id = $1 AND job_id <> 0 ORDER BY id DESC LIMIT 1");
    sql(text).bind(job).optional(db).await?.as_ref().map(read).transpose()
}

/// Gives a pending batch to the job that goes on with it; whoever filled it before no longer can.
pub async fn adopt(tx: &Tx, batch: &mut Batch, job: i64) -> Result<()> {
    sql("UPDATE batches SET job_id = $2 WHERE id = $1 AND state = 'pending'")
        .bind(batch.id.0)
        .bind(job)
        .run(&**tx)
        .await?;
    batch.job = job;
    Ok(())
}

/// Notes how far a pending batch has come, and the ledger numbers that it has just written. Fails
/// where somebody else has gone on with it meanwhile: what was written on `tx` is then written twice.
pub async fn advance(tx: &Tx, batch: &mut Batch, position: i64, summary: &str, seqs: Range<i64>) -> Result<()> {
    let changed = sql("UPDATE batches SET position = $2, summary = $3,
          first_seq = CASE WHEN first_seq = 0 THEN $4 ELSE first_seq END,
          last_seq = CASE WHEN $5 > last_seq THEN $5 ELSE last_seq END
        WHERE id = $1 AND state = 'pending' AND position = $6 AND job_id = $7")
    .bind(batch.id.0)
    .bind(position)
    .bind(summary)
    .bind(seqs.start)
    .bind(seqs.end - 1)
    .bind(batch.position)
    .bind(batch.job)
    .run(&**tx)
    .await?;
    if changed == 0 {
        bail!(Refused(format!("batch {} is no longer ours to fill", batch.id.0)));
    }
    batch.position = position;
    Ok(())
}

/// The one act that makes a batch visible.
pub async fn reveal(tx: &Tx, actor: &Actor, at: Moment, batch: &Batch, act: &'static str) -> Result<()> {
    let changed = sql("UPDATE batches SET state = 'visible', decided_at = $2, summary = $5
        WHERE id = $1 AND state = 'pending' AND position = $3 AND job_id = $4")
    .bind(batch.id.0)
    .bind(at.0)
    .bind(batch.position)
    .bind(batch.job)
    .bind(batch.summary.as_str())
    .run(&**tx)
    .await?;
    if changed == 0 {
        bail!(Refused(format!("batch {} is no longer ours to reveal", batch.id.0)));
    }
    let content = serde_json::json!({
        "title": batch.title, "digest": batch.digest, "language": batch.language,
        "undoes": batch.undoes.map(|id| id.0), "summary": batch.summary,
    });
    let object = Object::Batch(batch.id.0);
    let entry = Entry { act, object, content: content.to_string() };
    let seqs = append(tx, actor, at, batch.id, &[entry]).await?;
    announce(tx, seqs.start, object).await
}

/// Marks a batch of which nothing stands any more.
pub async fn mark_undone(tx: &Tx, id: BatchId) -> Result<()> {
    sql("UPDATE batches SET state = 'undone' WHERE id = $1").bind(id.0).run(&**tx).await?;
    Ok(())
}

/// Begins to give a pending batch up: from now on nobody can fill or reveal it. `false` when it is
/// not pending any more.
pub async fn give_up(tx: &Tx, id: BatchId) -> Result<bool> {
    let changed =
        sql("UPDATE batches SET position = -1 WHERE id = $1 AND state = 'pending'").bind(id.0).run(&**tx).await?;
    Ok(changed > 0)
}

/// Closes a batch of which nothing was revealed; its rows must have been removed before.
pub async fn abandon(tx: &Tx, actor: &Actor, at: Moment, id: BatchId) -> Result<()> {
    let changed = sql("UPDATE batches SET state = 'abandoned', decided_at = $2 WHERE id = $1 AND state = 'pending'")
        .bind(id.0)
        .bind(at.0)
        .run(&**tx)
        .await?;
    if changed == 0 {
        return Ok(());
    }
    let object = Object::Batch(id.0);
    let entry = Entry { act: "batch-abandoned", object, content: "{}".to_owned() };
    append(tx, actor, at, id, &[entry]).await?;
    Ok(())
}
