//! A file is examined before anybody is given it: scanned where there is a scanner, and made fit for
//! readers. That is slow, so it is a job. A scanner that is away is asked again and again; what cannot
//! be examined for any other reason is refused in the end.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::cleaning::{Cleaned, Unfit, Warning, apart};
use super::{Evidence, EvidenceId, File, State, by_id, record, store};
use crate::app::App;
use crate::institutions::By;
use crate::permissions::Actor;
use crate::platform::clamd::{self, Away, Verdict};
use crate::platform::clock::Moment;
use crate::platform::db::Tx;
use crate::platform::files::{Digest, Stored};
use crate::platform::jobs::{self, Claimed, Ended, NewJob};

pub const EXAMINATION: &str = "evidence-examination";
/// Beside all other work, since somebody waits for it.
pub const QUEUE: &str = "evidence";

#[derive(Serialize, Deserialize)]
struct Asked {
    evidence: i64,
}

/// Asks for the file of an item to be examined.
pub(super) async fn ask(tx: &Tx, actor: &Actor, at: Moment, id: EvidenceId, name: &str) -> Result<()> {
    let new = NewJob {
        kind: EXAMINATION,
        payload: serde_json::to_string(&Asked { evidence: id.0 })?,
        title: name.to_owned(),
        actor: actor.name(),
        queue: QUEUE.to_owned(),
        bound_to: String::new(),
    };
    let job = jobs::enqueue(tx, at, &new).await?;
    store::set_job(tx, id, job.0).await
}

/// Asks again for files that still wait, though nobody is about to examine them: a scanner was away.
/// What ended whoever examined it, every time, is not tried for ever.
pub async fn ask_again(app: &App) -> Result<u64> {
    let mut asked = 0;
    for (id, name, outcome) in store::left_waiting(app.db.read()).await? {
        if outcome == jobs::lost_every_time() {
            refuse(app, id).await?;
            continue;
        }
        let tx = app.db.begin().await?;
        ask(&tx, &Actor::System, app.clock.now(), id, &name).await?;
        tx.commit().await?;
        asked += 1;
    }
    Ok(asked)
}

/// What came of it.
enum Found {
    Clean { copy: Stored, warnings: Vec<Warning> },
    Refused(Unfit),
    Infected(String),
}

pub async fn perform(app: &App, job: &Claimed) -> Result<Ended> {
    let asked: Asked = serde_json::from_str(&job.job.payload)?;
    let id = EvidenceId(asked.evidence);
    match examine(app, id).await {
        Err(error) if job.is_last_attempt() && !error.is::<Away>() => {
            tracing::error!(evidence.id = id.0, "A file cannot be examined: {error:#}");
            refuse(app, id).await
        }
        ended => ended,
    }
}

async fn examine(app: &App, id: EvidenceId) -> Result<Ended> {
    let item = by_id(app.db.read(), id).await?.context("the evidence vanished")?;
    let Some(file) = waiting(&item) else { return Ok(Ended::Done(String::new())) };
    let content = app.files.whole(&file.original.digest).await?.context("the file of the evidence is not there")?;
    let verdict = match &app.config.clamd {
        Some(place) => Some(clamd::scan(place, &content).await?),
        None => None,
    };
    let scanned = verdict.is_some().then(|| app.clock.now());
    let found = match verdict {
        Some(Verdict::Found(name)) => Found::Infected(name),
        Some(Verdict::Clean) | None => match apart::cleaned(content).await? {
            Ok(Cleaned { bytes, warnings }) => {
                let copy = app.files.keep(bytes.into()).await?;
                Found::Clean { copy, warnings: warnings.into_iter().collect() }
            }
            Err(unfit) => Found::Refused(unfit),
        },
    };
    note(app, &item, file, &found, scanned).await
}

fn waiting(item: &Evidence) -> Option<&File> {
    item.file.as_ref().filter(|file| file.state == State::Waiting && item.withdrawn_at.is_none())
}

/// Whoever brought it learns that it cannot be examined, and what to do.
async fn refuse(app: &App, id: EvidenceId) -> Result<Ended> {
    let item = by_id(app.db.read(), id).await?.context("the evidence vanished")?;
    match waiting(&item) {
        Some(file) => note(app, &item, file, &Found::Refused(Unfit::Unexamined), None).await,
        None => Ok(Ended::Done(String::new())),
    }
}

async fn note(app: &App, item: &Evidence, file: &File, found: &Found, scanned: Option<Moment>) -> Result<Ended> {
    let by = By { actor: &Actor::System, at: app.clock.now(), today: app.today() };
    let tx = app.db.begin().await?;
    let (state, copy, warnings, trouble) = match found {
        Found::Clean { copy, warnings } => (State::Clean, Some(copy), warnings.as_slice(), String::new()),
        Found::Refused(unfit) => (State::Refused, None, [].as_slice(), unfit.code().to_owned()),
        Found::Infected(name) => (State::Infected, None, [].as_slice(), name.clone()),
    };
    let warnings = warnings.iter().map(|warning| warning.code()).collect::<Vec<_>>().join(" ");
    store::examined(&tx, item.id, state, copy, &warnings, &trouble, scanned).await?;
    let content = json!({ "evidence": item.public_id, "state": state.code(), "trouble": trouble,
        "warnings": warnings, "scanned": scanned.is_some(),
        "copy": copy.map(|copy| copy.digest.as_str()), "sha256": file.original.digest.as_str() });
    record(&tx, by, "evidence-examined", item.id, content).await?;
    tx.commit().await?;
    // Only the record stays of what would harm whoever opens it; and no copy that nothing names.
    if state == State::Infected && !is_needed(app, &file.original.digest).await? {
        app.files.remove(&file.original.digest).await?;
    }
    Ok(Ended::Done(json!({ "state": state.code() }).to_string()))
}

async fn is_needed(app: &App, digest: &Digest) -> Result<bool> {
    Ok(store::digests_in_use(app.db.read()).await?.contains(digest.as_str()))
}

/// Removes files that nothing names any more: of forms that were given up.
pub async fn forget_files(app: &App, before: Moment) -> Result<u64> {
    let known = store::digests_in_use(app.db.read()).await?;
    app.files.sweep(before, |digest| known.contains(digest)).await
}
