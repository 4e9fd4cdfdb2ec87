//! Taking an import back, as one act; and giving up one that was never revealed.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::ledger::{self, Batch, BatchId, BatchState, NewBatch};
use crate::mechanisms::corrections;
use crate::permissions::Actor;
use crate::platform::jobs::{JobId, Progress, Refused};
use crate::recommendations;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoReport {
    pub withdrawn: u64,
    /// Documents described again as they were before.
    #[serde(default)]
    pub documents: u64,
    /// Symbols of documents that were described anew since, and stay so.
    #[serde(default)]
    pub documents_left: Vec<String>,
    /// Addresses of entries changed since, which stay as they are, with the later import if any.
    pub left: Vec<(String, Option<i64>)>,
}

/// Entries taken back at a time.
const CHUNK: usize = 1000;

/// Takes back all that an import did, but for entries that were changed since. `None` when
/// `progress` stopped it: the undo then stays pending.
pub async fn undo(
    app: &App,
    actor: &Actor,
    id: BatchId,
    job: JobId,
    progress: &Progress,
) -> Result<Option<UndoReport>> {
    let undone = ledger::batch(app.db.read(), id).await?;
    let Some(undone) = undone else { bail!(Refused(format!("there is no import {}", id.0))) };
    if undone.state != BatchState::Visible || undone.kind == "undo" {
        bail!(Refused(format!("import {} is {} and cannot be undone", id.0, undone.state.code())));
    }
    let (mut undo, mut report) = resume_or_begin(app, actor, &undone, job).await?;
    let touched = recommendations::touched(app.db.read(), id).await?;
    let mut left = touched.iter().copied().filter(|entry| *entry > undo.position).collect::<Vec<_>>().into_iter();
    while progress.at((touched.len() - left.len()) as u64, touched.len() as u64) {
        let ids: Vec<i64> = left.by_ref().take(CHUNK).collect();
        let Some(last) = ids.last().copied() else { return finish(app, actor, undo, id, report).await.map(Some) };
        let tx = app.db.begin().await?;
        let now = app.clock.now();
        let step = recommendations::withdraw(&tx, actor, now, undo.id, id, &ids).await?;
        report.withdrawn += step.count;
        report.left.extend(step.left.into_iter().map(|left| (left.public_id, left.by.map(|batch| batch.0))));
        let summary = serde_json::to_string(&report)?;
        ledger::advance(&tx, &mut undo, last, &summary, step.seqs).await?;
        tx.commit().await?;
    }
    Ok(None)
}

/// An undo that was interrupted goes on where it stopped.
async fn resume_or_begin(app: &App, actor: &Actor, undone: &Batch, job: JobId) -> Result<(Batch, UndoReport)> {
    let tx = app.db.begin().await?;
    let (batch, report) = match ledger::pending_batch(&*tx).await? {
        Some(mut pending) if pending.undoes == Some(undone.id) && pending.position >= 0 => {
            ledger::adopt(&tx, &mut pending, job.0).await?;
            let report = serde_json::from_str(&pending.summary).unwrap_or_default();
            (pending, report)
        }
        _ => {
            let new = NewBatch {
                kind: "undo",
                source: &undone.source,
                title: &undone.title,
                digest: "",
                language: &undone.language,
                audience: &undone.audience,
                options: "",
                undoes: Some(undone.id),
                job: job.0,
            };
            let id = ledger::begin_batch(&tx, actor, app.clock.now(), &new).await?;
            (ledger::batch(&*tx, id).await?.context("the undo vanished")?, UndoReport::default())
        }
    };
    tx.commit().await?;
    Ok((batch, report))
}

/// The one act that makes the undo visible.
async fn finish(app: &App, actor: &Actor, mut undo: Batch, id: BatchId, mut report: UndoReport) -> Result<UndoReport> {
    let tx = app.db.begin().await?;
    (report.documents, report.documents_left) = corrections::reverse(&tx, undo.id, id).await?;
    if report.withdrawn == 0 && report.documents == 0 {
        drop(tx);
        abandon(app, actor, undo.id).await?;
        return Ok(report);
    }
    let seen_by = recommendations::audiences_of_corrected(&*tx, undo.id).await?;
    corrections::make(&tx, actor, app.clock.now(), undo.id, &seen_by).await?;
    undo.summary = serde_json::to_string(&report)?;
    let act = if undo.source.is_empty() { "bulk-act-undone" } else { "import-undone" };
    ledger::reveal(&tx, actor, app.clock.now(), &undo, act).await?;
    if report.left.is_empty() && report.documents_left.is_empty() {
        ledger::mark_undone(&tx, id).await?;
    }
    tx.commit().await?;
    app.db.tidy().await?;
    app.changed().await?;
    Ok(report)
}

/// Gives a pending batch up: from the first step nobody can fill or reveal it, then what it has
/// written goes in small steps, then it is closed. `false` when it was not pending.
pub async fn abandon(app: &App, actor: &Actor, id: BatchId) -> Result<bool> {
    let tx = app.db.begin().await?;
    let ours = ledger::give_up(&tx, id).await?;
    tx.commit().await?;
    if !ours {
        return Ok(false);
    }
    loop {
        let tx = app.db.begin().await?;
        let more = recommendations::discard(&tx, id, 5000).await?;
        tx.commit().await?;
        if !more {
            break;
        }
    }
    let tx = app.db.begin().await?;
    corrections::discard(&tx, id).await?;
    ledger::abandon(&tx, actor, app.clock.now(), id).await?;
    tx.commit().await?;
    Ok(true)
}
