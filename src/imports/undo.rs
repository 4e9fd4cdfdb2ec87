//! Taking an import back, as one act; and giving up one that was never revealed.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::ledger::{self, BatchId, BatchState, NewBatch};
use crate::mechanisms::corrections;
use crate::permissions::Actor;
use crate::platform::jobs::{Progress, Refused};
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
const CHUNK: i64 = 1000;

/// Takes back all that an import did, but for entries that were changed since. `None` when
/// `progress` stopped it: the undo then stays pending.
pub async fn undo(app: &App, actor: &Actor, id: BatchId, progress: &Progress) -> Result<Option<UndoReport>> {
    let undone = ledger::batch(app.db.read(), id).await?.with_context(|| format!("there is no import {}", id.0))?;
    if undone.state != BatchState::Visible || undone.kind != "import" {
        bail!(Refused(format!("import {} is {} and cannot be undone", id.0, undone.state.code())));
    }
    let tx = app.db.begin().await?;
    let new = NewBatch {
        kind: "undo",
        source: &undone.source,
        title: &undone.title,
        digest: "",
        language: &undone.language,
        audience: &undone.audience,
        options: "",
        undoes: Some(id),
    };
    // An undo that was interrupted goes on where it stopped.
    let (undo, mut after, mut report) = match ledger::pending_batch(&*tx).await? {
        Some(pending) if pending.undoes == Some(id) => {
            let report = serde_json::from_str(&pending.summary).unwrap_or_default();
            (pending.id, pending.position, report)
        }
        _ => {
            let batch = ledger::begin_batch(&tx, actor, app.clock.now(), &new).await?;
            (batch, 0, UndoReport::default())
        }
    };
    tx.commit().await?;

    let (mut done, total) = (0, (undone.last_seq - undone.first_seq + 1).unsigned_abs());
    while progress.at(done, total) {
        let ids = recommendations::touched(app.db.read(), id, after, CHUNK).await?;
        let Some(last) = ids.last().copied() else { return finish(app, actor, undo, id, report).await.map(Some) };
        done += ids.len() as u64;
        let tx = app.db.begin().await?;
        let now = app.clock.now();
        let step = recommendations::withdraw(&tx, actor, now, undo, id, &ids).await?;
        report.withdrawn += step.count;
        report.left.extend(step.left.into_iter().map(|left| (left.public_id, left.by.map(|batch| batch.0))));
        let summary = serde_json::to_string(&report)?;
        ledger::advance(&tx, undo, last, &summary, step.seqs).await?;
        tx.commit().await?;
        after = last;
    }
    Ok(None)
}

/// The one act that makes the undo visible.
async fn finish(app: &App, actor: &Actor, undo: BatchId, id: BatchId, mut report: UndoReport) -> Result<UndoReport> {
    let mut batch = ledger::batch(app.db.read(), undo).await?.context("the undo vanished")?;
    let tx = app.db.begin().await?;
    (report.documents, report.documents_left) = corrections::reverse(&tx, undo, id).await?;
    if report.withdrawn == 0 && report.documents == 0 {
        ledger::abandon(&tx, actor, app.clock.now(), undo).await?;
        tx.commit().await?;
        return Ok(report);
    }
    corrections::make(&tx, actor, app.clock.now(), undo).await?;
    batch.summary = serde_json::to_string(&report)?;
    ledger::reveal(&tx, actor, app.clock.now(), &batch, "import-undone").await?;
    if report.left.is_empty() && report.documents_left.is_empty() {
        ledger::mark_undone(&tx, id).await?;
    }
    tx.commit().await?;
    app.db.tidy().await?;
    app.changed().await?;
    Ok(report)
}

/// Removes what a pending import has written, in small steps, and closes it.
pub async fn abandon_pending(app: &App, actor: &Actor) -> Result<Option<BatchId>> {
    let Some(pending) = ledger::pending_batch(app.db.read()).await? else { return Ok(None) };
    loop {
        let tx = app.db.begin().await?;
        let more = recommendations::discard(&tx, pending.id, 5000).await?;
        tx.commit().await?;
        if !more {
            break;
        }
    }
    let tx = app.db.begin().await?;
    corrections::discard(&tx, pending.id).await?;
    ledger::abandon(&tx, actor, app.clock.now(), pending.id).await?;
    tx.commit().await?;
    Ok(Some(pending.id))
}
