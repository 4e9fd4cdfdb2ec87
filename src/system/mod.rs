//! The program itself: how it does, as an administrator and a monitor see it, and its jobs.
//!
//! What is found out here changes nothing. A finding is good, or it wants attention and says what to
//! do; thresholds stand beside the rule that uses them.

pub mod jobs;
pub mod metrics;
pub mod pages;
pub mod probes;

use anyhow::Result;

use crate::accounts::session;
use crate::app::App;
use crate::backups::{self, DONE, Event, Record};
use crate::ledger::{self, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::Tx;
use crate::platform::jobs::{Cancelling, Job, JobId, State, cancel, counts, failed_since, retry, set_asker};
use crate::platform::machine;
use crate::platform::telemetry::meters::Errors;
use crate::recommendations;
use crate::work::is_upkeep;

pub const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Failed jobs are of interest for so long.
const FAILED_DAYS: i64 = 7;
/// Less than this is low on any disk; so is less than the database takes up, which is what a proof
/// of a backup, and a second copy of anything, needs.
const LEAST_FREE_BYTES: u64 = 1024 * 1024 * 1024;
/// The index catches up within a second or two; a large import may take it a minute.
const CATCHING_UP_SECONDS: i64 = 120;

/// What is known of this instance at one moment.
pub struct Facts {
    pub now: Moment,
    pub engine: &'static str,
    pub engine_version: String,
    pub database_bytes: u64,
    /// Of the whole data folder.
    pub data_bytes: u64,
    pub free_bytes: Option<u64>,
    pub entries: u64,
    pub indexed: u64,
    /// Acts announced that the index has not taken up, and since when.
    pub behind: i64,
    pub behind_since: Option<Moment>,
    pub languages: usize,
    pub missing_words: usize,
    /// Kind, state, how many.
    pub jobs: Vec<(String, State, i64)>,
    pub failed_jobs: i64,
    pub backup: Option<Record>,
    pub proof: Option<Record>,
    pub sessions: i64,
    pub errors: Errors,
}

impl Facts {
    pub async fn gather(app: &App) -> Result<Facts> {
        let (db, now) = (app.db.read(), app.clock.now());
        let (engine, engine_version) = app.db.engine().await?;
        let folder = app.folder.clone();
        let data_bytes = tokio::task::spawn_blocking(move || machine::size_of(&folder)).await?;
        let (behind, behind_since) = ledger::announced_after(db, app.index.read_up_to()?.unwrap_or(0)).await?;
        Ok(Facts {
            now,
            engine,
            engine_version,
            database_bytes: app.db.size().await?,
            data_bytes,
            free_bytes: machine::free_space(&app.folder),
            entries: recommendations::count(db).await?.unsigned_abs(),
            indexed: app.index.len(),
            behind,
            behind_since,
            languages: app.i18n.languages().len(),
            missing_words: app.i18n.missing().len(),
            jobs: counts(db).await?,
            failed_jobs: failed_since(db, now.plus_seconds(-FAILED_DAYS * DAY_SECONDS)).await?,
            backup: backups::last(db, Event::Backup).await?,
            proof: backups::last(db, Event::Proof).await?,
            sessions: session::count_standing(db, now).await?.values().sum(),
            errors: app.meters.errors(),
        })
    }

    pub fn space_is_low(&self) -> bool {
        self.free_bytes.is_some_and(|free| free < LEAST_FREE_BYTES.max(self.database_bytes))
    }

    /// Not for a moment, as after every act, but for good.
    pub fn index_is_behind(&self) -> bool {
        match self.behind_since {
            Some(since) => since.plus_seconds(CATCHING_UP_SECONDS) < self.now,
            None => self.entries != self.indexed,
        }
    }

    pub fn jobs_in(&self, state: State) -> i64 {
        self.jobs.iter().filter(|(_, found, _)| *found == state).map(|(_, _, count)| count).sum()
    }

    /// Whether what was done last was done well, and not longer ago than this.
    pub fn is_recent(&self, record: Option<&Record>, days: u32) -> bool {
        record.is_some_and(|record| {
            record.outcome == DONE && record.at.plus_seconds(i64::from(days) * DAY_SECONDS) >= self.now
        })
    }

    pub fn had_errors_today(&self) -> bool {
        self.errors.last.is_some_and(|last| last.plus_seconds(DAY_SECONDS) > self.now)
    }
}

/// Asks for the end of a job; what it has prepared is taken back by whoever does it.
pub async fn cancel_job(tx: &Tx, actor: &Actor, now: Moment, id: JobId) -> Result<Cancelling> {
    let cancelling = cancel(tx, now, id).await?;
    if cancelling != Cancelling::Over {
        record(tx, actor, now, "job-cancelled", id, serde_json::json!({})).await?;
    }
    Ok(cancelling)
}

/// Asks anew for a job that failed or was cancelled; `None` for any other. Whoever asks anew for a
/// change of the register is its author, not whoever had asked first.
pub async fn retry_job(tx: &Tx, actor: &Actor, now: Moment, job: &Job) -> Result<Option<JobId>> {
    let id = job.id;
    let again = retry(tx, now, id).await?;
    if let Some(again) = again {
        if !is_upkeep(&job.kind) {
            set_asker(tx, again, &actor.name()).await?;
        }
        record(tx, actor, now, "job-retried", id, serde_json::json!({ "job": again.0 })).await?;
    }
    Ok(again)
}

async fn record(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    act: &'static str,
    job: JobId,
    content: serde_json::Value,
) -> Result<()> {
    let entry = Entry { act, object: Object::Job(job.0), content: content.to_string() };
    ledger::append(tx, actor, at, ledger::DIRECT, &[entry]).await.map(drop)
}
