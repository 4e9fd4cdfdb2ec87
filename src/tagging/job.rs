//! Applying a bulk act as a job: staged a thousand entries at a time, revealed in one act.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{BulkAct, Outcome, foresee, outcome, store};
use crate::app::App;
use crate::imports::job::{author, clear_the_way, give_up, revealed_before};
use crate::ledger::{self, Batch, Entry, NewBatch, Object};
use crate::permissions::{Actor, Audience};
use crate::platform::jobs::{Claimed, Denied, Ended, NewJob, Refused};
use crate::recommendations::{self, Origin, Planned, Tagged};
use crate::topics::{self, Scheme};

pub const TAGGING: &str = "tagging";

/// Entries changed at a time: small enough that others who write wait well under 2 s.
const CHUNK: usize = 1000;

#[derive(Serialize, Deserialize)]
struct Payload {
    act: i64,
}

/// What came of it.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub changed: u64,
}

pub fn new_job(act: &BulkAct, actor: &Actor) -> Result<NewJob> {
    Ok(NewJob {
        kind: TAGGING,
        payload: serde_json::to_string(&Payload { act: act.id })?,
        title: act.query.clone(),
        actor: actor.name(),
        queue: crate::imports::job::QUEUE.to_owned(),
        bound_to: String::new(),
    })
}

/// Applies a bulk act, or goes on with it; refused where the entries are not as they were previewed.
pub async fn apply(app: &App, job: &Claimed) -> Result<Ended> {
    if let Some(batch) = revealed_before(app, job).await? {
        return Ok(Ended::Done(batch.summary));
    }
    let wanted: Payload = serde_json::from_str(&job.job.payload).context("the job's payload")?;
    let act = store::find(app.db.read(), wanted.act).await?;
    let act = act.ok_or_else(|| Refused(format!("there is no bulk act {}", wanted.act)))?;
    let actor = author(app, job, act.wish.needs()).await?;
    clear_the_way(app, job, &actor).await?;
    app.refresh_terms().await?;
    let batch = match ledger::batch_of_job(app.db.read(), job.job.id.0).await? {
        Some(begun) if begun.state == ledger::BatchState::Pending => begun,
        _ => begin(app, job, &actor, &act).await?,
    };
    match fill(app, job, &actor, &act, batch).await? {
        Some(tally) => {
            app.db.tidy().await?;
            app.changed().await?;
            Ok(Ended::Done(serde_json::to_string(&tally)?))
        }
        None => {
            give_up(app, job, &actor).await?;
            Ok(Ended::Cancelled)
        }
    }
}

async fn begin(app: &App, job: &Claimed, actor: &Actor, act: &BulkAct) -> Result<Batch> {
    let terms = app.terms();
    let (now, _) = foresee(app.db.read(), &terms.topics, &act.wish, &act.entries).await?;
    if now != act.foreseen {
        return Err(Denied("tagging-changed-since").into());
    }
    let tx = app.db.begin().await?;
    // The search may hold words that are not for everybody.
    let new = NewBatch {
        kind: TAGGING,
        source: "",
        title: "",
        digest: &act.foreseen.digest,
        language: "",
        audience: Audience::Internal.code(),
        options: &act.query,
        undoes: None,
        job: job.job.id.0,
    };
    let id = ledger::begin_batch(&tx, actor, app.clock.now(), &new).await?;
    let batch = ledger::batch(&*tx, id).await?.context("the batch vanished")?;
    tx.commit().await?;
    Ok(batch)
}

/// Stages what is left, and reveals it together with the last step. `None` when it was stopped.
async fn fill(app: &App, job: &Claimed, actor: &Actor, act: &BulkAct, mut batch: Batch) -> Result<Option<Tally>> {
    let terms = app.terms();
    let mut tally: Tally = serde_json::from_str(&batch.summary).unwrap_or_default();
    let total = act.entries.len();
    loop {
        let done = usize::try_from(batch.position).unwrap_or_default();
        if !job.progress.at(done as u64, total as u64) {
            return Ok(None);
        }
        let ids: Vec<i64> = act.entries.iter().copied().skip(done).take(CHUNK).collect();
        let last = done + ids.len() >= total;
        let tx = app.db.begin().await?;
        let now = recommendations::tagged(&*tx, &ids).await?;
        let (mut planned, mut entries) = (Vec::new(), Vec::new());
        for id in ids.iter().copied() {
            let Some(found) = now.get(&id) else { continue };
            if let (Outcome::Changes, plan) = outcome(&terms.topics, &act.wish, id, Some(found)) {
                entries.push(entry(&terms.topics, &plan, found, &act.why));
                planned.push(plan);
            }
        }
        recommendations::stage_bulk(&tx, batch.id, &planned).await?;
        tally.changed += planned.len() as u64;
        let at = app.clock.now();
        let seqs = match entries.is_empty() {
            true => 0..0,
            false => ledger::append(&tx, actor, at, batch.id, &entries).await?,
        };
        batch.summary = serde_json::to_string(&tally)?;
        let summary = batch.summary.clone();
        ledger::advance(&tx, &mut batch, (done + ids.len()) as i64, &summary, seqs).await?;
        if last {
            ledger::reveal(&tx, actor, at, &batch, "bulk-act-applied").await?;
        }
        tx.commit().await?;
        if last {
            return Ok(Some(tally));
        }
    }
}

/// The act on one entry, told as any edit is.
fn entry(topics: &topics::Catalogue, plan: &Planned, now: &Tagged, why: &str) -> Entry {
    let own = now.topics.iter().filter(|(_, origin)| *origin == Origin::National).map(|(topic, _)| *topic);
    let before: Vec<i64> = own.collect();
    let mut after: Vec<i64> = before.iter().copied().filter(|topic| !plan.remove.contains(topic)).collect();
    after.extend(&plan.add);
    let mut changes = Vec::new();
    let fields: [(&str, &[Scheme]); 3] = [
        ("topics.theme", &[Scheme::Theme]),
        ("topics.person", &[Scheme::Person]),
        ("topics.sdg", &[Scheme::Goal, Scheme::Target]),
    ];
    for (field, schemes) in fields {
        let (before, after) = (codes(topics, schemes, &before), codes(topics, schemes, &after));
        if before != after {
            changes.push(json!({ "field": field, "before": before, "after": after }));
        }
    }
    if let Some(audience) = plan.audience {
        changes.push(json!({ "field": "audience", "before": now.audience.code(), "after": audience.code() }));
    }
    let content = json!({ "changes": changes, "why": why }).to_string();
    Entry { act: "recommendation-edited", object: Object::Recommendation(plan.id), content }
}

fn codes(topics: &topics::Catalogue, schemes: &[Scheme], ids: &[i64]) -> Vec<Value> {
    let found = ids.iter().filter_map(|id| topics.get(*id)).filter(|(scheme, _)| schemes.contains(scheme));
    let mut codes: Vec<String> = found.map(|(_, topic)| topic.code.clone()).collect();
    codes.sort_unstable();
    codes.into_iter().map(Value::from).collect()
}
