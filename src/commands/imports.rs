//! `mithaq imports`: what was imported, and taking it back.

use anyhow::{Result, bail};
use clap::{Args, Subcommand};
use serde_json::json;

use super::{Outcome, Place, jobs, say, terminal_language};
use crate::app::App;
use crate::imports::{self, UndoReport};
use crate::ledger::{self, Batch, BatchId, BatchState};
use crate::permissions::Actor;
use crate::platform::jobs::{Cancelling, Holder, JobId, cancel};
use crate::work;

#[derive(Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    place: Place,
    /// Print as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Action {
    /// Take an import back; entries changed since are listed and left
    Undo {
        /// Number of the import, as `mithaq imports` lists it
        id: i64,
    },
}

pub async fn run(Arguments { action, place, json }: Arguments) -> Result<Outcome> {
    let app = place.open().await?;
    let outcome = match action {
        None => list(&app, json).await,
        Some(Action::Undo { id }) => undo(&app, BatchId(id), json).await,
    };
    app.close().await?;
    outcome
}

async fn list(app: &App, json: bool) -> Result<Outcome> {
    let language = terminal_language(&app.i18n);
    for batch in ledger::batches(app.db.read()).await? {
        if json {
            out!("{}", as_json(&batch));
            continue;
        }
        let state = say(&app.i18n, &language, &format!("import-state-{}", batch.state.code()), &[]);
        out!(
            "{:>4}  {:<9} {}  {:<6} {:<2}  {}",
            batch.id.0,
            state,
            batch.started_at,
            batch.kind,
            batch.language,
            batch.title
        );
    }
    Ok(Outcome::Done)
}

fn as_json(batch: &Batch) -> serde_json::Value {
    json!({
        "id": batch.id.0, "kind": batch.kind, "state": batch.state.code(), "title": batch.title,
        "language": batch.language, "source": batch.source, "digest": batch.digest,
        "started_at": batch.started_at.to_string(),
        "decided_at": batch.decided_at.map(|at| at.to_string()),
        "undoes": batch.undoes.map(|id| id.0),
        "summary": serde_json::from_str::<serde_json::Value>(&batch.summary).unwrap_or_default(),
    })
}

/// An import under way is ended by its job; one that no job stands behind, directly.
async fn give_up(app: &App, batch: &Batch) -> Result<()> {
    let tx = app.db.begin().await?;
    let cancelling = cancel(&tx, app.clock.now(), JobId(batch.job)).await?;
    tx.commit().await?;
    if cancelling == Cancelling::Asked {
        let holder = Holder::enter(&app.folder)?;
        work::attend(app, &holder, JobId(batch.job), &|_| ()).await?;
    }
    imports::abandon(app, &Actor::CommandLine, batch.id).await?;
    match ledger::batch(app.db.read(), batch.id).await? {
        Some(now) if now.state != BatchState::Abandoned => {
            bail!("import {} came to its end before it could be stopped; undo it now", batch.id.0)
        }
        _ => Ok(()),
    }
}

async fn undo(app: &App, id: BatchId, json: bool) -> Result<Outcome> {
    let language = terminal_language(&app.i18n);
    let actor = Actor::CommandLine;
    let Some(batch) = ledger::batch(app.db.read(), id).await? else { bail!("there is no import {}", id.0) };
    if batch.state == BatchState::Pending {
        give_up(app, &batch).await?;
        out!("{}", say(&app.i18n, &language, "undo-done", &[("id", &id.0.to_string())]));
        return Ok(Outcome::Done);
    }
    let holder = Holder::enter(&app.folder)?;
    let new = imports::job::new_undo(id, &batch.title, &actor)?;
    let Some(outcome) = jobs::see_through(app, &holder, &new).await? else { return Ok(Outcome::Failed) };
    let report: UndoReport = serde_json::from_str(&outcome)?;
    if json {
        out!("{}", serde_json::to_string(&report)?);
        return Ok(Outcome::Done);
    }
    let number = |count: u64| app.i18n.language(&language).format.number(count as i64);
    let counted = |key: &str, count: u64| {
        say(&app.i18n, &language, key, &[("count", &count.to_string()), ("number", &number(count))])
    };
    let undone = report.withdrawn + report.documents > 0;
    if undone {
        out!("{}", say(&app.i18n, &language, "undo-done", &[("id", &id.0.to_string())]));
    }
    out!("{}", counted("undo-withdrawn", report.withdrawn));
    out!("{}", counted("undo-left", report.left.len() as u64));
    if report.documents > 0 {
        out!("{}", counted("undo-documents", report.documents));
    }
    for symbol in &report.documents_left {
        out!("  {}", say(&app.i18n, &language, "undo-document-left", &[("document", symbol)]));
    }
    for (address, by) in report.left.iter().take(50) {
        let why = match by {
            Some(by) => say(&app.i18n, &language, "undo-left-by-import", &[("id", &by.to_string())]),
            None => say(&app.i18n, &language, "undo-left-by-person", &[]),
        };
        out!("  {address}  {why}");
    }
    Ok(if undone { Outcome::Done } else { Outcome::Failed })
}
