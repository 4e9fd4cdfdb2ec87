//! Jobs in the database.

use std::collections::HashMap;

use anyhow::Result;

use super::{Cancelling, Claimed, Holder, Job, JobId, NewJob, Queues, State};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Db, Row, Tx, sql};

/// How long a holder may be silent before its job goes to another.
const LEASE_SECONDS: i64 = 30;
/// A job is kept for its node, or its process, no longer than this after it was due: whoever it is
/// bound to may be gone for good, and its queue waits for it.
const BOUND_SECONDS: i64 = 60 * 60;
/// A job that was begun this often and never ended is not begun again.
const MOST_ATTEMPTS: i64 = 5;

const COLUMNS: &str = "id, kind, payload, title, actor, queue, state, attempts, done, total, outcome, \
     cancel_asked, created_at, started_at, ended_at";

fn read(row: &Row) -> Result<Job> {
    Ok(Job {
        id: JobId(row.get(0)?),
        kind: row.get(1)?,
        payload: row.get(2)?,
        title: row.get(3)?,
        actor: row.get(4)?,
        queue: row.get(5)?,
        state: State::from_code(&row.get::<String>(6)?),
        attempts: row.get(7)?,
        done: row.get(8)?,
        total: row.get(9)?,
        outcome: row.get(10)?,
        cancel_asked: row.get::<i64>(11)? > 0,
        created_at: Moment(row.get(12)?),
        started_at: row.get::<Option<i64>>(13)?.map(Moment),
        ended_at: row.get::<Option<i64>>(14)?.map(Moment),
    })
}

/// Newest first.
pub async fn list(db: &impl Connection, limit: i64) -> Result<Vec<Job>> {
    let text = format!("SELECT {COLUMNS} FROM jobs ORDER BY id DESC LIMIT $1");
    sql(text).bind(limit).all(db).await?.iter().map(read).collect()
}

pub async fn find(db: &impl Connection, id: JobId) -> Result<Option<Job>> {
    let text = format!("SELECT {COLUMNS} FROM jobs WHERE id = $1");
    sql(text).bind(id.0).optional(db).await?.as_ref().map(read).transpose()
}

/// Those of these numbers that are there, by number.
pub async fn find_all(db: &impl Connection, ids: &[i64]) -> Result<HashMap<i64, Job>> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let places: Vec<String> = (1..=chunk.len()).map(|place| format!("${place}")).collect();
        let mut query = sql(format!("SELECT {COLUMNS} FROM jobs WHERE id IN ({})", places.join(", ")));
        for id in chunk {
            query = query.bind(*id);
        }
        for row in query.all(db).await? {
            let job = read(&row)?;
            found.insert(job.id.0, job);
        }
    }
    Ok(found)
}

/// Newest first, those before `before` alone.
pub async fn list_before(db: &impl Connection, before: JobId, limit: i64) -> Result<Vec<Job>> {
    let text = format!("SELECT {COLUMNS} FROM jobs WHERE id < $1 ORDER BY id DESC LIMIT $2");
    sql(text).bind(before.0).bind(limit).all(db).await?.iter().map(read).collect()
}

/// How many jobs there are of each kind and state.
pub async fn counts(db: &impl Connection) -> Result<Vec<(String, State, i64)>> {
    let rows = sql("SELECT kind, state, COUNT(*) FROM jobs GROUP BY kind, state ORDER BY kind, state").all(db).await?;
    rows.iter().map(|row| Ok((row.get(0)?, State::from_code(&row.get::<String>(1)?), row.get(2)?))).collect()
}

/// How many jobs failed since `moment`.
pub async fn failed_since(db: &impl Connection, moment: Moment) -> Result<i64> {
    let text = "SELECT COUNT(*) FROM jobs WHERE state = 'failed' AND ended_at >= $1";
    sql(text).bind(moment.0).one(db).await?.get(0)
}

/// The job that was asked for in the same words and has not ended.
pub async fn unfinished(db: &impl Connection, kind: &str, payload: &str) -> Result<Option<Job>> {
    let text = format!(
        "SELECT {COLUMNS} FROM jobs
        WHERE state IN ('waiting', 'running') AND kind = $1 AND payload = $2 ORDER BY id LIMIT 1"
    );
    sql(text).bind(kind).bind(payload).optional(db).await?.as_ref().map(read).transpose()
}

/// The unfinished jobs of the same queue that come first.
pub async fn ahead_of(db: &impl Connection, job: &Job) -> Result<Vec<Job>> {
    let text = format!(
        "SELECT {COLUMNS} FROM jobs WHERE queue = $1 AND id < $2 AND state IN ('waiting', 'running') ORDER BY id"
    );
    sql(text).bind(job.queue.as_str()).bind(job.id.0).all(db).await?.iter().map(read).collect()
}

/// The newest job that was asked for in these words.
pub async fn newest(db: &impl Connection, kind: &str, payload: &str) -> Result<Option<Job>> {
    let text = format!("SELECT {COLUMNS} FROM jobs WHERE kind = $1 AND payload = $2 ORDER BY id DESC LIMIT 1");
    sql(text).bind(kind).bind(payload).optional(db).await?.as_ref().map(read).transpose()
}

/// Adds a job in the transaction that causes it.
pub async fn enqueue(tx: &Tx, now: Moment, new: &NewJob) -> Result<JobId> {
    let row = sql("INSERT INTO jobs (kind, payload, title, actor, queue, bound_to, state, attempts, done, total,
          outcome, cancel_asked, holder, leased_until, due_at, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, 0, 0, '', 0, '', 0, $7, $7) RETURNING id")
    .bind(new.kind)
    .bind(new.payload.as_str())
    .bind(new.title.as_str())
    .bind(new.actor.as_str())
    .bind(new.queue.as_str())
    .bind(new.bound_to.as_str())
    .bind(now.0)
    .one(&**tx)
    .await?;
    Ok(JobId(row.get(0)?))
}

/// Takes the next job that is due.
pub async fn claim(db: &Db, now: Moment, holder: &Holder, queues: Queues<'_>) -> Result<Option<Claimed>> {
    // Looking costs no write; most of the time there is nothing to do.
    let nothing = next(db.read(), now, holder, queues).await?.is_none();
    if nothing && held_or_kept(db.read(), holder).await?.iter().all(|(_, name)| !holder.outlived(name)) {
        return Ok(None);
    }
    let tx = db.begin().await?;
    sql("UPDATE jobs_turn SET taken = taken + 1 WHERE id = 1").run(&*tx).await?;
    free_those_of_the_dead(&tx, holder).await?;
    give_up_the_hopeless(&tx, now).await?;
    let Some(id) = next(&*tx, now, holder, queues).await? else {
        tx.commit().await?;
        return Ok(None);
    };
    let text = format!(
        "UPDATE jobs SET state = 'running', holder = $1, leased_until = $2, attempts = attempts + 1,
          started_at = COALESCE(started_at, $3)
        WHERE id = $4 AND (state = 'waiting' OR (state = 'running' AND leased_until < $3)) RETURNING {COLUMNS}"
    );
    let until = now.plus_seconds(LEASE_SECONDS).0;
    let row = sql(text).bind(holder.name()).bind(until).bind(now.0).bind(id).optional(&*tx).await?;
    tx.commit().await?;
    row.map(|row| Ok(Claimed::new(read(&row)?, holder.name()))).transpose()
}

/// The job to be done next: the first unfinished of its queue, if it is due and nobody has it.
async fn next(db: &impl Connection, now: Moment, holder: &Holder, queues: Queues<'_>) -> Result<Option<i64>> {
    let (only, but) = match queues {
        Queues::All => ("*", "*"),
        Queues::Only(queue) => (queue, "*"),
        Queues::AllBut(queue) => ("*", queue),
    };
    let row = sql("SELECT j.id FROM jobs j
        WHERE ((j.state = 'waiting' AND j.due_at <= $1) OR (j.state = 'running' AND j.leased_until < $1))
          AND (j.bound_to IN ('', $2, $3) OR j.due_at < $6) AND (j.queue = $4 OR $4 = '*') AND j.queue <> $5
          AND (j.queue = '' OR NOT EXISTS (
            SELECT 1 FROM jobs o WHERE o.queue = j.queue AND o.id < j.id AND o.state IN ('waiting', 'running')))
        ORDER BY j.id LIMIT 1")
    .bind(now.0)
    .bind(holder.node())
    .bind(holder.name())
    .bind(only)
    .bind(but)
    .bind(now.plus_seconds(-BOUND_SECONDS).0)
    .optional(db)
    .await?;
    row.map(|row| row.get(0)).transpose()
}

/// Unfinished jobs that are held by, or kept for, a process of this node: number and process.
async fn held_or_kept(db: &impl Connection, holder: &Holder) -> Result<Vec<(i64, String)>> {
    let rows = sql("SELECT id, CASE WHEN state = 'running' THEN holder ELSE bound_to END FROM jobs
        WHERE (state = 'running' AND leased_until > 0 AND holder LIKE $1) OR (state = 'waiting' AND bound_to LIKE $1)")
    .bind(format!("{}/%", holder.node()))
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Lets any process of this node have the jobs of those that are gone: nobody need wait for them.
async fn free_those_of_the_dead(tx: &Tx, holder: &Holder) -> Result<()> {
    for (id, name) in held_or_kept(&**tx, holder).await? {
        if holder.outlived(&name) {
            sql("UPDATE jobs SET leased_until = 0, bound_to = CASE WHEN bound_to = '' THEN '' ELSE $1 END WHERE id = $2")
                .bind(holder.node())
                .bind(id)
                .run(&**tx)
                .await?;
        }
    }
    Ok(())
}

/// Frees whatever is unfinished: the database has come from elsewhere, and with it nobody that did it.
pub async fn let_anybody_have_them(tx: &Tx) -> Result<()> {
    sql("UPDATE jobs SET leased_until = 0, holder = '', bound_to = '' WHERE state IN ('waiting', 'running')")
        .run(&**tx)
        .await?;
    Ok(())
}

/// What comes of a job whose holder never came to its end: whatever it was about may have ended it.
pub fn lost_every_time() -> String {
    serde_json::json!({ "error": "whoever did it was lost every time" }).to_string()
}

async fn give_up_the_hopeless(tx: &Tx, now: Moment) -> Result<()> {
    sql("UPDATE jobs SET state = 'failed', ended_at = $1, holder = '', outcome = $2
        WHERE state = 'running' AND leased_until < $1 AND attempts >= $3")
    .bind(now.0)
    .bind(lost_every_time())
    .bind(MOST_ATTEMPTS)
    .run(&**tx)
    .await?;
    Ok(())
}

/// Renews the lease and notes the progress. `None` when the job is no longer this holder's, else
/// whether its end was asked for.
pub(super) async fn renew(
    db: &Db,
    now: Moment,
    job: JobId,
    holder: &str,
    done: i64,
    total: i64,
) -> Result<Option<bool>> {
    let tx = db.begin().await?;
    let row = sql("UPDATE jobs SET leased_until = $1, done = $2, total = $3
        WHERE id = $4 AND holder = $5 AND state = 'running' RETURNING cancel_asked")
    .bind(now.plus_seconds(LEASE_SECONDS).0)
    .bind(done)
    .bind(total)
    .bind(job.0)
    .bind(holder)
    .optional(&*tx)
    .await?;
    tx.commit().await?;
    row.map(|row| Ok(row.get::<i64>(0)? > 0)).transpose()
}

/// Ends a job that this holder has. A job that was lost to another is left alone.
pub(super) async fn end(
    db: &Db,
    now: Moment,
    claimed: &Claimed,
    state: State,
    outcome: &str,
    progress: (i64, i64),
) -> Result<()> {
    let tx = db.begin().await?;
    sql("UPDATE jobs SET state = $1, outcome = $2, done = $3, total = $4, ended_at = $5, holder = ''
        WHERE id = $6 AND holder = $7 AND state = 'running'")
    .bind(state.code())
    .bind(outcome)
    .bind(progress.0)
    .bind(progress.1)
    .bind(now.0)
    .bind(claimed.job.id.0)
    .bind(claimed.holder())
    .run(&*tx)
    .await?;
    tx.commit().await
}

/// Puts a job back, to be tried again `after_seconds`; what went wrong is kept to be seen.
pub(super) async fn put_back(db: &Db, now: Moment, claimed: &Claimed, outcome: &str, after_seconds: i64) -> Result<()> {
    let tx = db.begin().await?;
    sql("UPDATE jobs SET state = 'waiting', outcome = $1, due_at = $2, holder = '', leased_until = 0
        WHERE id = $3 AND holder = $4 AND state = 'running'")
    .bind(outcome)
    .bind(now.plus_seconds(after_seconds).0)
    .bind(claimed.job.id.0)
    .bind(claimed.holder())
    .run(&*tx)
    .await?;
    tx.commit().await
}

/// Puts a job back whose holder stops; that it was begun does not count against it.
pub(super) async fn give_back(db: &Db, now: Moment, claimed: &Claimed) -> Result<()> {
    let tx = db.begin().await?;
    sql("UPDATE jobs SET state = 'waiting', attempts = attempts - 1, due_at = $1, holder = '', leased_until = 0
        WHERE id = $2 AND holder = $3 AND state = 'running'")
    .bind(now.0)
    .bind(claimed.job.id.0)
    .bind(claimed.holder())
    .run(&*tx)
    .await?;
    tx.commit().await
}

/// Asks for the end of a job; one that nobody has begun ends at once.
pub async fn cancel(tx: &Tx, now: Moment, id: JobId) -> Result<Cancelling> {
    let ended = sql("UPDATE jobs SET state = 'cancelled', ended_at = $1
        WHERE id = $2 AND state = 'waiting' AND started_at IS NULL")
    .bind(now.0)
    .bind(id.0)
    .run(&**tx)
    .await?;
    if ended > 0 {
        return Ok(Cancelling::Cancelled);
    }
    // Begun before: whoever holds it, or claims it next, must take back what was done.
    let asked = sql("UPDATE jobs SET cancel_asked = 1, due_at = $1 WHERE id = $2 AND state IN ('waiting', 'running')")
        .bind(now.0)
        .bind(id.0)
        .run(&**tx)
        .await?;
    Ok(if asked > 0 { Cancelling::Asked } else { Cancelling::Over })
}

/// Makes a waiting job due now.
pub async fn hasten(tx: &Tx, now: Moment, id: JobId) -> Result<()> {
    sql("UPDATE jobs SET due_at = $1 WHERE id = $2 AND state = 'waiting'").bind(now.0).bind(id.0).run(&**tx).await?;
    Ok(())
}

/// Whether a job of this kind was asked for since `moment`.
pub async fn asked_since(db: &impl Connection, kind: &str, moment: Moment) -> Result<bool> {
    let row =
        sql("SELECT COUNT(*) FROM jobs WHERE kind = $1 AND created_at >= $2").bind(kind).bind(moment.0).one(db).await?;
    Ok(row.get::<i64>(0)? > 0)
}

/// Asks anew for a job that failed or was cancelled; `None` for any other. It is another job, so
/// that it takes its turn behind those that were asked for since.
pub async fn retry(tx: &Tx, now: Moment, id: JobId) -> Result<Option<JobId>> {
    let row = sql("INSERT INTO jobs (kind, payload, title, actor, queue, bound_to, state, attempts, done, total,
          outcome, cancel_asked, holder, leased_until, due_at, created_at)
        SELECT kind, payload, title, actor, queue, bound_to, 'waiting', 0, 0, 0, '', 0, '', 0, $1, $1
        FROM jobs WHERE id = $2 AND state IN ('failed', 'cancelled') RETURNING id")
    .bind(now.0)
    .bind(id.0)
    .optional(&**tx)
    .await?;
    row.map(|row| Ok(JobId(row.get(0)?))).transpose()
}

/// Makes a job another's, who is the author of what it does.
pub async fn set_asker(tx: &Tx, id: JobId, actor: &str) -> Result<()> {
    sql("UPDATE jobs SET actor = $2 WHERE id = $1").bind(id.0).bind(actor).run(&**tx).await.map(drop)
}

/// Removes jobs that ended before `moment`.
pub async fn forget_before(tx: &Tx, moment: Moment) -> Result<u64> {
    sql("DELETE FROM jobs WHERE ended_at IS NOT NULL AND ended_at < $1").bind(moment.0).run(&**tx).await
}

/// Whether a job was begun as often as it may be.
pub(super) fn hopeless(job: &Job) -> bool {
    job.attempts >= MOST_ATTEMPTS
}
