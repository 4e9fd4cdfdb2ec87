//! A job in hand: its lease renewed, its progress noted, its end heard of while it is done.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use anyhow::{Result, bail};

use super::{Job, State, store};
use crate::platform::clock::Clock;
use crate::platform::db::Db;

/// How far the work has come, and whether it should stop; told and asked from within the work.
#[derive(Clone, Default)]
pub struct Progress(Arc<Shared>);

#[derive(Default)]
struct Shared {
    done: AtomicI64,
    total: AtomicI64,
    stop: AtomicBool,
}

impl Progress {
    /// Notes the progress in units of the work; `false` when the work should stop soon.
    pub fn at(&self, done: u64, total: u64) -> bool {
        self.0.done.store(done as i64, Ordering::Relaxed);
        self.0.total.store(total as i64, Ordering::Relaxed);
        !self.stopping()
    }

    pub fn stop(&self) {
        self.0.stop.store(true, Ordering::Relaxed);
    }

    pub fn stopping(&self) -> bool {
        self.0.stop.load(Ordering::Relaxed)
    }

    /// Done and total.
    pub fn figures(&self) -> (i64, i64) {
        (self.0.done.load(Ordering::Relaxed), self.0.total.load(Ordering::Relaxed))
    }
}

/// A job that this process has claimed.
pub struct Claimed {
    pub job: Job,
    pub progress: Progress,
    holder: String,
}

/// Twice a second is often enough for a bar, and far inside the lease.
const RENEWED_EVERY: Duration = Duration::from_millis(500);

impl Claimed {
    pub(super) fn new(job: Job, holder: &str) -> Claimed {
        let progress = Progress::default();
        progress.at(job.done.unsigned_abs(), job.total.unsigned_abs());
        if job.cancel_asked {
            progress.stop();
        }
        Claimed { job, progress, holder: holder.to_owned() }
    }

    pub(super) fn holder(&self) -> &str {
        &self.holder
    }

    /// Does the work while renewing the lease. Fails without waiting for the work's end when the
    /// job has gone to another holder, which then goes on with it.
    pub async fn hold<T>(&self, db: &Db, clock: &Clock, work: impl Future<Output = Result<T>>) -> Result<T> {
        let renewing = async {
            loop {
                tokio::time::sleep(RENEWED_EVERY).await;
                let (done, total) = self.progress.figures();
                match store::renew(db, clock.now(), self.job.id, &self.holder, done, total).await {
                    Ok(Some(true)) => self.progress.stop(),
                    Ok(Some(false)) => {}
                    Ok(None) => return,
                    // Away for a moment: the lease is longer than that.
                    Err(error) => tracing::warn!(job.id = self.job.id.0, "A lease was not renewed: {error:#}"),
                }
            }
        };
        tokio::select! {
            worked = work => worked,
            () = renewing => bail!("job {} has gone to another process", self.job.id.0),
        }
    }

    /// Whether it is not tried again, should it fail once more.
    pub fn is_last_attempt(&self) -> bool {
        store::hopeless(&self.job)
    }

    /// Ends the job; `outcome` is JSON.
    pub async fn end(&self, db: &Db, clock: &Clock, state: State, outcome: &str) -> Result<()> {
        store::end(db, clock.now(), self, state, outcome, self.progress.figures()).await
    }

    /// Puts the job back as if it had not been begun, for another to go on with at once.
    pub async fn give_back(&self, db: &Db, clock: &Clock) -> Result<()> {
        store::give_back(db, clock.now(), self).await
    }

    /// Tries again later, each time after a longer wait; fails for good after the last attempt.
    pub async fn try_later(&self, db: &Db, clock: &Clock, outcome: &str) -> Result<()> {
        if self.is_last_attempt() {
            return self.end(db, clock, State::Failed, outcome).await;
        }
        let wait_seconds = 5 << self.job.attempts.clamp(0, 8);
        store::put_back(db, clock.now(), self, outcome, wait_seconds).await
    }
}
