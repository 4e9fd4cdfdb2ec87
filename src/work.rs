//! What a worker can do: each kind of job, one line each; and the ways of getting a job done.
//!
//! A server and `mithaq work` take whatever is due. A command that somebody waits for does its own
//! job, after those that stand before it in its queue, and shows how far it has come.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::task::JoinSet;

use crate::app::App;
use crate::clusters;
use crate::evidence::examination;
use crate::imports::{self, Trouble};
use crate::insight::likeness;
use crate::ledger;
use crate::permissions::{Act, Actor, can_on_imports};
use crate::platform::clock::Moment;
use crate::platform::jobs::{self, Claimed, Denied, Ended, Holder, Job, JobId, NewJob, Queues, Refused, State};
use crate::settings;
use crate::tagging;

async fn perform(app: &App, job: &Claimed) -> Result<Ended> {
    match job.job.kind.as_str() {
        imports::job::IMPORT => imports::job::import(app, job).await,
        imports::preview::PREVIEW => imports::preview::perform(app, job).await,
        imports::job::UNDO => imports::job::take_back(app, job).await,
        tagging::TAGGING => tagging::apply(app, job).await,
        examination::EXAMINATION => examination::perform(app, job).await,
        likeness::LIKENESS => likeness::perform(app, job).await,
        REINDEX => reindex(app, job).await,
        HOUSEKEEPING => keep_house(app).await,
        other => bail!(Refused(format!("this version does not know the job `{other}`"))),
    }
}

/// Whether `actor` may ask anew for a job of this kind. What runs the instance, whoever looks after it;
/// what changes the register, only whoever may do so themselves: an administrator publishes nothing.
pub fn may_retry(actor: &Actor, kind: &str) -> bool {
    is_upkeep(kind) || can_on_imports(actor, Act::Publish)
}

/// What leaves the register as it is; a kind that is not named here is taken to change it.
pub fn is_upkeep(kind: &str) -> bool {
    [imports::preview::PREVIEW, examination::EXAMINATION, likeness::LIKENESS, REINDEX, HOUSEKEEPING].contains(&kind)
}

const REINDEX: &str = "reindex";
const HOUSEKEEPING: &str = "housekeeping";
/// Only the process that owns this folder's index can do these.
const INDEX_QUEUE: &str = "index";

/// How long announcements and ended jobs are kept, in days.
const OUTBOX_DAYS: i64 = 30;
const JOBS_DAYS: i64 = 90;
/// How long a preview can be applied.
const PREVIEWS_DAYS: i64 = 7;
const DAY_SECONDS: i64 = 24 * 60 * 60;
const HOUR: Duration = Duration::from_secs(60 * 60);
/// How often we look whether texts are to be compared anew.
const MINUTE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(500);

/// Takes whatever is due, until the program is to stop; what is in hand then is given back. Previews
/// and examinations also beside other work, since somebody waits for them and they hold up nobody.
pub async fn run(app: Arc<App>, holder: Arc<Holder>) {
    let mut beside = JoinSet::new();
    for queue in [imports::preview::QUEUE, examination::QUEUE] {
        beside.spawn(only_of(queue, Arc::clone(&app), Arc::clone(&holder)));
    }
    let mut housekeeping = tokio::time::interval(HOUR);
    let mut comparing = tokio::time::interval(MINUTE);
    while !app.is_stopping() {
        // The first tick is at once, the next ones hourly: nothing to be asked at every turn.
        let tick = tokio::time::timeout(Duration::ZERO, housekeeping.tick()).await;
        let mut asked = if tick.is_ok() { tidy_up(&app).await } else { Ok(()) };
        if asked.is_ok() && tokio::time::timeout(Duration::ZERO, comparing.tick()).await.is_ok() {
            asked = compare(&app).await;
        }
        let worked = match asked {
            Ok(()) => once(&app, &holder).await,
            Err(error) => Err(error),
        };
        match worked {
            Ok(true) => {}
            Ok(false) => drop(tokio::time::timeout(PAUSE, app.stopped()).await),
            Err(error) => {
                tracing::error!("Jobs cannot be done: {error:#}");
                drop(tokio::time::timeout(10 * PAUSE, app.stopped()).await);
            }
        }
    }
    while beside.join_next().await.is_some() {}
}

async fn only_of(queue: &'static str, app: Arc<App>, holder: Arc<Holder>) {
    while !app.is_stopping() {
        match next_of(&app, &holder, Queues::Only(queue)).await {
            Ok(true) => {}
            Ok(false) => drop(tokio::time::timeout(PAUSE, app.stopped()).await),
            Err(error) => {
                tracing::error!("Jobs of the queue `{queue}` cannot be done: {error:#}");
                drop(tokio::time::timeout(10 * PAUSE, app.stopped()).await);
            }
        }
    }
}

/// Does one job that is due, if there is one.
pub async fn once(app: &App, holder: &Holder) -> Result<bool> {
    let queues = if app.owns_index().await? { Queues::All } else { Queues::AllBut(INDEX_QUEUE) };
    next_of(app, holder, queues).await
}

async fn next_of(app: &App, holder: &Holder, queues: Queues<'_>) -> Result<bool> {
    let Some(claimed) = jobs::claim(&app.db, app.clock.now(), holder, queues).await? else { return Ok(false) };
    let settled = tokio::select! {
        settled = settle(app, &claimed) => settled,
        () = app.stopped() => {
            tracing::info!(job.id = claimed.job.id.0, "Gave job `{}` back", claimed.job.kind);
            return claimed.give_back(&app.db, &app.clock).await.map(|()| true);
        }
    };
    // What went wrong is kept with the job and in the log; the worker goes on.
    if let Err(error) = settled {
        fail_or_try_later(app, &claimed, &error).await?;
    }
    Ok(true)
}

/// Does a claimed job and records how it ended; what went wrong is for the caller to record.
async fn settle(app: &App, claimed: &Claimed) -> Result<()> {
    let Job { id, kind, .. } = &claimed.job;
    tracing::info!(job.id = id.0, job.kind = %kind, "Began job `{kind}`");
    match claimed.hold(&app.db, &app.clock, perform(app, claimed)).await? {
        Ended::Done(outcome) => claimed.end(&app.db, &app.clock, State::Done, &outcome).await?,
        Ended::Cancelled => claimed.end(&app.db, &app.clock, State::Cancelled, "").await?,
    }
    tracing::info!(job.id = id.0, job.kind = %kind, "Ended job `{kind}`");
    Ok(())
}

/// A job that nobody waits for is tried again where that may help.
async fn fail_or_try_later(app: &App, claimed: &Claimed, error: &anyhow::Error) -> Result<()> {
    let Job { id, kind, .. } = &claimed.job;
    tracing::error!(job.id = id.0, job.kind = %kind, "Job `{kind}` failed: {error:#}");
    if may_pass(error) {
        return claimed.try_later(&app.db, &app.clock, &failure(error)).await;
    }
    claimed.end(&app.db, &app.clock, State::Failed, &failure(error)).await
}

/// Whether waiting may help: not where something is wrong with the file or with what was asked.
fn may_pass(error: &anyhow::Error) -> bool {
    error.downcast_ref::<Trouble>().is_none()
        && error.downcast_ref::<Refused>().is_none()
        && error.downcast_ref::<Denied>().is_none()
}

/// What went wrong, to be told in any language where there is a sentence for it.
#[derive(Serialize, Deserialize)]
pub struct Failure {
    /// In English, for whoever looks after the server.
    pub error: String,
    /// Key of a message, and its arguments.
    pub sentence: Option<(String, Vec<(String, String)>)>,
}

fn failure(error: &anyhow::Error) -> String {
    let denied = error.downcast_ref::<Denied>().map(|denied| (denied.0, Vec::new()));
    let sentence = error.downcast_ref::<Trouble>().map(Trouble::message).or(denied);
    let failure = Failure {
        error: format!("{error:#}"),
        sentence: sentence.map(|(key, arguments)| {
            (key.to_owned(), arguments.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
        }),
    };
    serde_json::to_string(&failure).unwrap_or_default()
}

/// Asks for a job, unless the same was asked for and has not ended; makes it due now.
pub async fn ask(app: &App, new: &NewJob) -> Result<JobId> {
    let tx = app.db.begin().await?;
    let now = app.clock.now();
    let id = match jobs::unfinished(&*tx, new.kind, &new.payload).await? {
        Some(same) => same.id,
        None => jobs::enqueue(&tx, now, new).await?,
    };
    jobs::hasten(&tx, now, id).await?;
    tx.commit().await?;
    Ok(id)
}

/// Sees a job through to its end: does it here, after those before it, or watches who does it.
/// `watch` is shown every job in hand and its progress. What goes wrong here is returned as it is.
pub async fn attend(app: &App, holder: &Holder, id: JobId, watch: &(dyn Fn(&Job) + Sync)) -> Result<Job> {
    let queue = jobs::find(app.db.read(), id).await?.context("the job vanished")?.queue;
    loop {
        let may = queue != INDEX_QUEUE || app.owns_index().await?;
        let claimed = match may {
            true => jobs::claim(&app.db, app.clock.now(), holder, Queues::Only(&queue)).await?,
            false => None,
        };
        if let Some(claimed) = claimed {
            let settled = tokio::select! {
                settled = settle(app, &claimed) => settled,
                () = shown(&claimed, watch) => Ok(()),
            };
            match settled {
                Ok(()) => {}
                // Whoever waits for it is told, and decides: it is not done behind their back later.
                Err(error) if claimed.job.id == id => {
                    claimed.end(&app.db, &app.clock, State::Failed, &failure(&error)).await?;
                    return Err(error);
                }
                Err(error) => fail_or_try_later(app, &claimed, &error).await?,
            }
        }
        let job = jobs::find(app.db.read(), id).await?.context("the job vanished")?;
        if job.state.ended() {
            return Ok(job);
        }
        watch(&job);
        tokio::time::sleep(PAUSE).await;
    }
}

/// Shows the progress until dropped; an interrupt asks for the end, a second one is obeyed at once.
async fn shown(claimed: &Claimed, watch: &(dyn Fn(&Job) + Sync)) {
    let interrupts = async {
        if tokio::signal::ctrl_c().await.is_ok() {
            claimed.progress.stop();
        }
        if tokio::signal::ctrl_c().await.is_ok() {
            std::process::exit(130);
        }
    };
    let bar = async {
        loop {
            let (done, total) = claimed.progress.figures();
            watch(&Job { done, total, state: State::Running, ..claimed.job.clone() });
            tokio::time::sleep(PAUSE / 4).await;
        }
    };
    tokio::join!(interrupts, bar);
}

/// Building this node's index anew.
pub fn new_reindex(holder: &Holder, actor: &Actor) -> NewJob {
    NewJob {
        kind: REINDEX,
        payload: json!({ "node": holder.node() }).to_string(),
        title: String::new(),
        actor: actor.name(),
        queue: INDEX_QUEUE.to_owned(),
        bound_to: holder.node().to_owned(),
    }
}

/// What came of building the index.
#[derive(Serialize, Deserialize)]
pub struct Indexed {
    pub entries: u64,
}

async fn reindex(app: &App, job: &Claimed) -> Result<Ended> {
    // An index half built is no index: this is not stopped half-way.
    let done = app.reindex(&mut |done, total| _ = job.progress.at(done, total)).await?;
    ensure!(done, "another process holds the index of this folder");
    Ok(Ended::Done(serde_json::to_string(&Indexed { entries: app.index.len() })?))
}

async fn tidy_up(app: &App) -> Result<()> {
    examination::ask_again(app).await?;
    tidy_daily(app).await
}

/// Asks for texts to be compared, if any have changed.
pub async fn compare(app: &App) -> Result<()> {
    if likeness::is_due(app.db.read()).await? {
        ask(app, &likeness::new_job()).await?;
    }
    Ok(())
}

/// Asks for housekeeping once a day, whichever server thinks of it first.
async fn tidy_daily(app: &App) -> Result<()> {
    let yesterday = app.clock.now().plus_seconds(-DAY_SECONDS);
    if jobs::asked_since(app.db.read(), HOUSEKEEPING, yesterday).await? {
        return Ok(());
    }
    let new = NewJob {
        kind: HOUSEKEEPING,
        payload: String::new(),
        title: String::new(),
        actor: Actor::System.name(),
        queue: HOUSEKEEPING.to_owned(),
        bound_to: String::new(),
    };
    ask(app, &new).await.map(drop)
}

/// Forgets what nobody needs any more: old announcements, jobs long ended.
async fn keep_house(app: &App) -> Result<Ended> {
    let days_ago = |days: i64| -> Moment { app.clock.now().plus_seconds(-days * DAY_SECONDS) };
    let tx = app.db.begin().await?;
    let announcements = ledger::prune_outbox(&tx, days_ago(OUTBOX_DAYS)).await?;
    let ended = jobs::forget_before(&tx, days_ago(JOBS_DAYS)).await?;
    settings::forget_pictures(&tx, days_ago(1)).await?;
    tagging::forget_before(&tx, days_ago(PREVIEWS_DAYS)).await?;
    clusters::bulk::forget_before(&tx, days_ago(PREVIEWS_DAYS)).await?;
    tx.commit().await?;
    let uploads = imports::uploads::forget_old(app).await?;
    let files = examination::forget_files(app, days_ago(1)).await?;
    app.db.tidy().await?;
    let outcome = json!({ "announcements": announcements, "jobs": ended, "uploads": uploads, "files": files });
    Ok(Ended::Done(outcome.to_string()))
}
