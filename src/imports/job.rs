//! Imports and undos as jobs: begun in one process, and if need be ended in another.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::preview::{self, Preview};
use super::uhri::{self, Export, Mapper, Opened};
use super::uploads::{self, Upload};
use super::{Options, Report, Source, Trouble, apply, resume_or_begin, undo};
use crate::accounts;
use crate::app::{App, Terms};
use crate::ledger::{self, Batch, BatchId, BatchState};
use crate::permissions::{self, Act, Actor, Audience};
use crate::platform::jobs::{self, Claimed, Denied, Ended, JobId, NewJob};

/// Imports and undos share the one pending batch, so they queue.
pub const QUEUE: &str = "imports";
pub const IMPORT: &str = "import";
pub const UNDO: &str = "undo";

/// An import as it waits in the table: where the file lies, and all that was decided about it.
#[derive(Serialize, Deserialize)]
struct Import {
    path: PathBuf,
    title: String,
    digest: String,
    language: String,
    audience: String,
    state: Option<String>,
    /// What was shown to whoever asked for it in a browser.
    #[serde(default)]
    shown: Option<Shown>,
}

/// The preview that an import must keep to.
#[derive(Serialize, Deserialize)]
struct Shown {
    upload: i64,
    /// Of all its rows.
    digest: String,
    /// The number of the ledger's last entry before it was made.
    seq: i64,
}

#[derive(Serialize, Deserialize)]
struct Undo {
    import: i64,
}

/// What came of an import.
#[derive(Debug, Serialize, Deserialize)]
pub struct Imported {
    /// Its number; `None` when it changed nothing.
    pub import: Option<i64>,
    pub report: Report,
}

/// An import of a UHRI export that lies on this node's disk.
pub fn new_import(path: &Path, options: &Options, actor: &Actor, bound_to: &str) -> Result<NewJob> {
    let path = std::path::absolute(path)?;
    let import = Import {
        path,
        title: options.title.clone(),
        digest: options.digest.clone(),
        language: options.language.clone(),
        audience: options.audience.code().to_owned(),
        state: options.state.clone(),
        shown: None,
    };
    new_job(&import, actor, bound_to)
}

/// The import of a file that somebody sent, as its preview shows it.
pub fn new_shown_import(app: &App, upload: &Upload, preview: &Preview, actor: &Actor) -> Result<NewJob> {
    let import = Import {
        path: std::path::absolute(uploads::path(app, &upload.public_id))?,
        title: upload.name.clone(),
        digest: preview.file.clone(),
        language: preview.language.clone(),
        audience: preview.audience.clone(),
        state: Some(preview.state.clone()).filter(|state| !state.is_empty()),
        shown: Some(Shown { upload: upload.id, digest: preview.counted.digest.clone(), seq: preview.seq }),
    };
    new_job(&import, actor, &jobs::node(&app.folder)?)
}

fn new_job(import: &Import, actor: &Actor, bound_to: &str) -> Result<NewJob> {
    Ok(NewJob {
        kind: IMPORT,
        payload: serde_json::to_string(import)?,
        title: import.title.clone(),
        actor: actor.name(),
        queue: QUEUE.to_owned(),
        bound_to: bound_to.to_owned(),
    })
}

pub fn new_undo(id: BatchId, title: &str, actor: &Actor) -> Result<NewJob> {
    Ok(NewJob {
        kind: UNDO,
        payload: undo_payload(id)?,
        title: title.to_owned(),
        actor: actor.name(),
        queue: QUEUE.to_owned(),
        bound_to: String::new(),
    })
}

/// By which the undo of an import is found among the jobs.
pub fn undo_payload(id: BatchId) -> Result<String> {
    Ok(serde_json::to_string(&Undo { import: id.0 })?)
}

/// Imports, or goes on with an import. What fails for good or is cancelled leaves nothing behind.
pub async fn import(app: &App, job: &Claimed) -> Result<Ended> {
    let import: Import = serde_json::from_str(&job.job.payload).context("the job's payload")?;
    let upload = import.shown.as_ref().map(|shown| shown.upload);
    if let Some(batch) = revealed_before(app, job).await? {
        let report = serde_json::from_str(&batch.summary).context("the batch's summary")?;
        spent(app, upload).await?;
        return Ok(Ended::Done(serde_json::to_string(&Imported { import: Some(batch.id.0), report })?));
    }
    let publishes = import.audience == Audience::Public.code();
    let actor = author(app, job, &[Act::Change, if publishes { Act::Publish } else { Act::See }]).await?;
    clear_the_way(app, job, &actor).await?;
    let imported = receive(app, job, &actor, import).await;
    let is_for_good =
        |error: &anyhow::Error| error.downcast_ref::<Trouble>().is_some() || error.downcast_ref::<Denied>().is_some();
    let unfit = imported.as_ref().is_err_and(is_for_good);
    if unfit || matches!(imported, Ok(None)) {
        give_up(app, job, &actor).await?;
    }
    Ok(match imported? {
        Some(imported) => {
            spent(app, upload).await?;
            Ended::Done(serde_json::to_string(&imported)?)
        }
        None => Ended::Cancelled,
    })
}

async fn spent(app: &App, upload: Option<i64>) -> Result<()> {
    match upload {
        Some(upload) => uploads::spent(app, upload).await,
        None => Ok(()),
    }
}

/// Whether what was shown is still what would be done. If it is not, the new preview takes the place
/// of the old one, for somebody to look at and decide again. `None` when it was stopped.
async fn still_holds(app: &App, job: &Claimed, shown: &Shown) -> Result<Option<()>> {
    let begun = ledger::batch_of_job(app.db.read(), job.job.id.0).await?.is_some();
    if begun || ledger::last_seq(app.db.read()).await? == shown.seq {
        return Ok(Some(()));
    }
    let upload = uploads::store::by_id(app.db.read(), shown.upload).await?.ok_or(Denied("upload-gone"))?;
    let Some(now) = preview::look(app, &upload, job.job.id.0, &job.progress, 2).await? else { return Ok(None) };
    preview::keep(app, &upload, &now).await?;
    if now.counted.digest != shown.digest {
        return Err(Denied("import-outdated").into());
    }
    Ok(Some(()))
}

/// The batch that this job revealed before it was lost, just short of its end.
pub async fn revealed_before(app: &App, job: &Claimed) -> Result<Option<Batch>> {
    let batch = ledger::batch_of_job(app.db.read(), job.job.id.0).await?;
    Ok(batch.filter(|batch| matches!(batch.state, BatchState::Visible | BatchState::Undone)))
}

/// Gives up what a job has left that failed for good: nobody will go on with it.
pub async fn clear_the_way(app: &App, job: &Claimed, actor: &Actor) -> Result<()> {
    let Some(pending) = ledger::pending_batch(app.db.read()).await? else { return Ok(()) };
    let filler = jobs::find(app.db.read(), JobId(pending.job)).await?;
    let orphaned = pending.job != job.job.id.0 && filler.is_some_and(|filler| filler.state.ended());
    if orphaned || pending.position < 0 {
        undo::abandon(app, actor, pending.id).await?;
    }
    Ok(())
}

/// Gives up what this job has prepared, and nothing of another's.
pub async fn give_up(app: &App, job: &Claimed, actor: &Actor) -> Result<()> {
    match ledger::batch_of_job(app.db.read(), job.job.id.0).await? {
        Some(batch) => undo::abandon(app, actor, batch.id).await.map(drop),
        None => Ok(()),
    }
}

async fn receive(app: &App, job: &Claimed, actor: &Actor, import: Import) -> Result<Option<Imported>> {
    if let Some(shown) = &import.shown
        && still_holds(app, job, shown).await?.is_none()
    {
        return Ok(None);
    }
    let digest = import.digest.clone();
    // Off the thread that renews the lease: a large file takes seconds to read.
    let checked = tokio::task::spawn_blocking(move || {
        let opened = uhri::open(&import.path)?;
        if opened.digest != digest {
            return Err(Trouble::ChangedSince);
        }
        let size = uhri::check_whole(opened.content()?)?;
        Ok((opened, size))
    });
    let (opened, size) = checked.await??;
    room_for(app, size)?;
    let options = Options {
        source: "uhri",
        title: import.title,
        digest: import.digest,
        language: import.language,
        audience: Audience::from_code(&import.audience).unwrap_or(Audience::Internal),
        state: import.state,
    };
    let batch = resume_or_begin(app, actor, &options, job.job.id).await?;
    let id = batch.id.0;
    // Others may have brought documents and topics since this process took up its words.
    app.refresh_terms().await?;
    let terms = app.terms();
    let source = source(&terms, &options, &opened)?;
    let watch = |bytes: u64, _: &Report| job.progress.at(bytes, size);
    let report = apply::run(app, actor, &options, source, Some(batch), &watch).await?;
    Ok(report.map(|report| Imported { import: report.changes_something().then_some(id), report }))
}

/// The records of an export, understood in the register's terms.
pub fn source<'a>(terms: &'a Terms, options: &Options, opened: &Opened) -> Result<Source<'a>> {
    let state = options.state.as_deref().and_then(|code| terms.mechanisms.states.by_code(code)).map(|state| state.id);
    let mapper = Mapper::new(&terms.mechanisms, &terms.topics, &terms.types, &options.language, state);
    Ok(Source { records: Box::new(Export::new(opened.content()?, mapper)), titles: HashMap::new() })
}

/// An import takes about four times the size of the unpacked file, in the database and the index.
fn room_for(app: &App, unpacked: u64) -> Result<()> {
    let needed = unpacked * 4;
    let free = fs4::available_space(&app.folder)?;
    if app.config.database.is_none() && free < needed {
        return Err(Trouble::DiskFull { free, needed }.into());
    }
    Ok(())
}

/// Takes an import back, or goes on with that.
pub async fn take_back(app: &App, job: &Claimed) -> Result<Ended> {
    if let Some(batch) = revealed_before(app, job).await? {
        return Ok(Ended::Done(batch.summary));
    }
    let actor = author(app, job, &[Act::Undo]).await?;
    clear_the_way(app, job, &actor).await?;
    let wanted: Undo = serde_json::from_str(&job.job.payload).context("the job's payload")?;
    Ok(match undo::undo(app, &actor, BatchId(wanted.import), job.job.id, &job.progress).await? {
        Some(report) => Ended::Done(serde_json::to_string(&report)?),
        None => {
            give_up(app, job, &actor).await?;
            Ended::Cancelled
        }
    })
}

/// Whoever asked for the job is the author of its acts, whichever process does it and however much
/// later: so their rights are looked at now. What was prepared for somebody who has none is taken back.
pub async fn author(app: &App, job: &Claimed, acts: &[Act]) -> Result<Actor> {
    let actor = accounts::actor_named(app.db.read(), &job.job.actor, app.today()).await?;
    let denied = match &actor {
        None => Denied("job-denied-ended"),
        Some(actor) if acts.iter().all(|act| permissions::can_on_imports(actor, *act)) => return Ok(actor.clone()),
        Some(_) => Denied("job-denied-role"),
    };
    give_up(app, job, &Actor::System).await?;
    Err(denied.into())
}
