//! `mithaq jobs`: the long work that waits, goes on and has ended; cancelling it, trying it again.

use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use serde_json::json;

use super::bar::Bar;
use super::{Outcome, Place, say, terminal_language};
use crate::app::App;
use crate::permissions::Actor;
use crate::platform::jobs::{self, Cancelling, Holder, Job, JobId, NewJob, State};
use crate::system::retry_job;
use crate::work;

#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    place: Place,
    /// Print as JSON, one line a job
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Action {
    /// Stop a job and take back what it has prepared
    Cancel {
        /// Number of the job, as `mithaq jobs` lists it
        id: i64,
    },
    /// Try a job again that failed or was cancelled
    Retry {
        /// Number of the job, as `mithaq jobs` lists it
        id: i64,
    },
}

/// How many of the newest jobs are listed.
const LISTED: i64 = 50;

pub async fn run(Arguments { action, place, json }: Arguments) -> Result<Outcome> {
    let app = place.open().await?;
    match action {
        None => list(&app, json).await,
        Some(Action::Cancel { id }) => cancel(&app, JobId(id)).await,
        Some(Action::Retry { id }) => retry(&app, JobId(id)).await,
    }
}

async fn list(app: &App, as_json: bool) -> Result<Outcome> {
    let language = terminal_language(&app.i18n);
    for job in jobs::list(app.db.read(), LISTED).await? {
        if as_json {
            out!("{}", line(&job));
            continue;
        }
        let state = say(&app.i18n, &language, &format!("job-state-{}", job.state.code()), &[]);
        let kind = say(&app.i18n, &language, &format!("job-kind-{}", job.kind), &[]);
        let progress = (job.done * 100).checked_div(job.total).filter(|_| job.state == State::Running);
        let progress = progress.map(|percent| format!(" {percent} %")).unwrap_or_default();
        out!("{:>4}  {:<10} {}  {kind}  {}{progress}", job.id.0, state, job.created_at, job.title);
        if let (State::Failed, Some(why)) = (job.state, sentence(app, &job)) {
            out!("      ! {why}");
        }
    }
    Ok(Outcome::Done)
}

fn line(job: &Job) -> serde_json::Value {
    json!({
        "id": job.id.0, "kind": job.kind, "title": job.title, "state": job.state.code(), "actor": job.actor,
        "attempts": job.attempts, "done": job.done, "total": job.total,
        "created_at": job.created_at.to_string(),
        "started_at": job.started_at.map(|at| at.to_string()),
        "ended_at": job.ended_at.map(|at| at.to_string()),
        "outcome": serde_json::from_str::<serde_json::Value>(&job.outcome).unwrap_or_default(),
    })
}

async fn cancel(app: &App, id: JobId) -> Result<Outcome> {
    let tx = app.db.begin().await?;
    let cancelling = jobs::cancel(&tx, app.clock.now(), id).await?;
    tx.commit().await?;
    let key = match cancelling {
        Cancelling::Cancelled => "job-cancelled",
        Cancelling::Asked => "job-cancel-asked",
        Cancelling::Over => bail!("there is no job {} that waits or goes on", id.0),
    };
    out!("{}", say(&app.i18n, &terminal_language(&app.i18n), key, &[("id", &id.0.to_string())]));
    if cancelling == Cancelling::Asked {
        // Whoever did it may be gone; then it is for us to take back what it has left.
        let holder = Holder::enter(&app.folder)?;
        let job = work::attend(app, &holder, id, &|_| ()).await;
        app.close().await?;
        // It may have come to its end before it heard.
        let key = if job?.state == State::Cancelled { "job-cancelled" } else { "job-too-late" };
        out!("{}", say(&app.i18n, &terminal_language(&app.i18n), key, &[("id", &id.0.to_string())]));
    }
    Ok(Outcome::Done)
}

async fn retry(app: &App, id: JobId) -> Result<Outcome> {
    let tx = app.db.begin().await?;
    let again = match jobs::find(&*tx, id).await? {
        Some(job) => retry_job(&tx, &Actor::CommandLine, app.clock.now(), &job).await?,
        None => None,
    };
    tx.commit().await?;
    let Some(again) = again else { bail!("there is no job {} that failed or was cancelled", id.0) };
    let outcome = watch(app, &Holder::enter(&app.folder)?, again).await;
    app.close().await?;
    let Some(_) = outcome? else { return Ok(Outcome::Failed) };
    out!("{}", say(&app.i18n, &terminal_language(&app.i18n), "job-done", &[("id", &again.0.to_string())]));
    Ok(Outcome::Done)
}

/// Asks for a job and waits for its end: what came of it, or `None` once it was said that nothing did.
pub async fn see_through(app: &App, holder: &Holder, new: &NewJob) -> Result<Option<String>> {
    let id = work::ask(app, new).await?;
    watch(app, holder, id).await
}

async fn watch(app: &App, holder: &Holder, id: JobId) -> Result<Option<String>> {
    let bar = Bar::new();
    let draw =
        |job: &Job| bar.draw(&job.title, job.done.unsigned_abs(), job.total.unsigned_abs(), job.id.0.unsigned_abs());
    let job = work::attend(app, holder, id, &draw).await;
    bar.clear();
    let job = job?;
    match job.state {
        State::Done => return Ok(Some(job.outcome)),
        State::Failed => bail!(sentence(app, &job).unwrap_or_default()),
        _ => {
            let language = terminal_language(&app.i18n);
            eprintln!("{}", say(&app.i18n, &language, "job-cancelled", &[("id", &id.0.to_string())]));
        }
    }
    Ok(None)
}

/// Why a job failed, in the language of the terminal where there is a sentence for it.
fn sentence(app: &App, job: &Job) -> Option<String> {
    let work::Failure { error, sentence } = serde_json::from_str(&job.outcome).ok()?;
    let Some((key, arguments)) = sentence else { return Some(error) };
    let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Some(say(&app.i18n, &terminal_language(&app.i18n), &key, &arguments))
}
