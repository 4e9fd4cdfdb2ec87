//! Imports and undos as jobs: begun in one process, and if need be ended in another.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::uhri::{self, Export, Mapper, Opened};
use super::{Options, Report, Source, Trouble, abandon_pending, apply, resume_or_begin, undo};
use crate::app::{App, Terms};
use crate::ledger::BatchId;
use crate::permissions::{Actor, Audience};
use crate::platform::jobs::{Claimed, Ended, NewJob};

/// Imports and undos share the one pending batch, so they queue.
const QUEUE: &str = "imports";
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
    };
    Ok(NewJob {
        kind: IMPORT,
        payload: serde_json::to_string(&import)?,
        title: options.title.clone(),
        actor: actor.name(),
        queue: QUEUE.to_owned(),
        bound_to: bound_to.to_owned(),
    })
}

pub fn new_undo(id: BatchId, title: &str, actor: &Actor) -> Result<NewJob> {
    Ok(NewJob {
        kind: UNDO,
        payload: serde_json::to_string(&Undo { import: id.0 })?,
        title: title.to_owned(),
        actor: actor.name(),
        queue: QUEUE.to_owned(),
        bound_to: String::new(),
    })
}

/// Imports, or goes on with an import. A file with something wrong leaves nothing behind.
pub async fn import(app: &App, job: &Claimed) -> Result<Ended> {
    let import: Import = serde_json::from_str(&job.job.payload).context("the job's payload")?;
    let imported = receive(app, job, import).await;
    let unfit = imported.as_ref().is_err_and(|error| error.downcast_ref::<Trouble>().is_some());
    if unfit || matches!(imported, Ok(None)) {
        abandon_pending(app, &actor(job)).await?;
    }
    Ok(match imported? {
        Some(imported) => Ended::Done(serde_json::to_string(&imported)?),
        None => Ended::Cancelled,
    })
}

async fn receive(app: &App, job: &Claimed, import: Import) -> Result<Option<Imported>> {
    let opened = tokio::task::spawn_blocking(move || uhri::open(&import.path)).await??;
    if opened.digest != import.digest {
        return Err(Trouble::ChangedSince.into());
    }
    room_for(app, &opened)?;
    let options = Options {
        source: "uhri",
        title: import.title,
        digest: import.digest,
        language: import.language,
        audience: Audience::from_code(&import.audience).unwrap_or(Audience::Internal),
        state: import.state,
    };
    let actor = actor(job);
    let batch = resume_or_begin(app, &actor, &options).await?;
    let id = batch.id.0;
    let terms = app.terms();
    let source = source(&terms, &options, &opened)?;
    // A gzipped file's unpacked size is not known before its end.
    let size = if opened.gzipped { 0 } else { opened.size };
    let progress = |bytes: u64, _: &Report| job.progress.at(bytes, size);
    let report = apply::run(app, &actor, &options, source, Some(batch), &progress).await?;
    Ok(report.map(|report| Imported { import: report.changes_something().then_some(id), report }))
}

/// The records of an export, understood in the register's terms.
pub fn source<'a>(terms: &'a Terms, options: &Options, opened: &Opened) -> Result<Source<'a>> {
    let state = options.state.as_deref().and_then(|code| terms.mechanisms.states.by_code(code)).map(|state| state.id);
    let mapper = Mapper::new(&terms.mechanisms, &terms.topics, &terms.types, &options.language, state);
    Ok(Source { records: Box::new(Export::new(opened.content()?, mapper)), titles: HashMap::new() })
}

/// An import takes about four times the size of the unpacked file, in the database and the index.
fn room_for(app: &App, opened: &Opened) -> Result<()> {
    let unpacked = if opened.gzipped { opened.size * 8 } else { opened.size };
    let needed = unpacked * 4;
    let free = fs4::available_space(&app.folder)?;
    if app.config.database.is_none() && free < needed {
        return Err(Trouble::DiskFull { free, needed }.into());
    }
    Ok(())
}

/// Takes an import back, or goes on with that.
pub async fn take_back(app: &App, job: &Claimed) -> Result<Ended> {
    let wanted: Undo = serde_json::from_str(&job.job.payload).context("the job's payload")?;
    let actor = actor(job);
    Ok(match undo::undo(app, &actor, BatchId(wanted.import), &job.progress).await? {
        Some(report) => Ended::Done(serde_json::to_string(&report)?),
        None => {
            abandon_pending(app, &actor).await?;
            Ended::Cancelled
        }
    })
}

/// Whoever asked for the job is the author of its acts, whichever process does it.
fn actor(job: &Claimed) -> Actor {
    Actor::from_name(&job.job.actor).unwrap_or(Actor::System)
}
