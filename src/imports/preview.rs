//! What an import would do, found out in the background and kept until somebody decides.
//!
//! A preview changes nothing, so it needs not wait for imports under way. It keeps all rows and the
//! number of the ledger's last entry: if that is still the last, the preview holds; if it is not,
//! the import makes it again first and goes on only where every row is as it was shown.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::job::{self, author};
use super::rows::{self, Counted};
use super::uhri::{self, Opened};
use super::uploads::{self, Upload};
use super::{Options, Report, Trouble, apply};
use crate::app::App;
use crate::ledger;
use crate::permissions::{Act, Actor, Audience};
use crate::platform::db::Tx;
use crate::platform::jobs::{self, Claimed, Denied, Ended, JobId, NewJob, Progress};

pub const PREVIEW: &str = "preview";
/// Previews are done one at a time, beside imports.
pub const QUEUE: &str = "previews";

/// What a preview found.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Preview {
    /// The job that made it; its rows lie under this number.
    pub job: i64,
    /// The number of the ledger's last entry before it began.
    pub seq: i64,
    /// SHA-256 of the file.
    pub file: String,
    /// What was agreed on, or chosen.
    pub language: String,
    pub state: String,
    pub audience: String,
    pub counted: Counted,
    /// Counts, and labels that nobody knows.
    pub report: Report,
}

#[derive(Serialize, Deserialize)]
struct Wanted {
    upload: i64,
}

/// Asks for a preview of an upload by the choices in its row.
pub async fn ask(tx: &Tx, app: &App, actor: &Actor, upload: &Upload) -> Result<JobId> {
    let new = NewJob {
        kind: PREVIEW,
        payload: serde_json::to_string(&Wanted { upload: upload.id })?,
        title: upload.name.clone(),
        actor: actor.name(),
        queue: QUEUE.to_owned(),
        bound_to: jobs::node(&app.folder)?,
    };
    let now = app.clock.now();
    let id = jobs::enqueue(tx, now, &new).await?;
    if !uploads::store::set_job(tx, upload, id.0, now).await? {
        bail!("something else was asked for meanwhile");
    }
    Ok(id)
}

/// Does a preview, or begins it anew: nothing of it counts before its end.
pub async fn perform(app: &App, job: &Claimed) -> Result<Ended> {
    author(app, job, &[Act::Change]).await?;
    let wanted: Wanted = serde_json::from_str(&job.job.payload).context("the job's payload")?;
    let Some(upload) = uploads::store::by_id(app.db.read(), wanted.upload).await? else {
        bail!(Denied("upload-gone"));
    };
    let Some(preview) = look(app, &upload, job.job.id.0, &job.progress, 1).await? else { return Ok(Ended::Cancelled) };
    keep(app, &upload, &preview).await?;
    Ok(Ended::Done(String::new()))
}

/// Reads the file through and compares. `parts` of the whole work is reading it once; `None` when
/// it was stopped.
pub async fn look(app: &App, upload: &Upload, job: i64, progress: &Progress, parts: u64) -> Result<Option<Preview>> {
    let seq = ledger::last_seq(app.db.read()).await?;
    let (opened, language) = opened(app, upload).await?;
    let options = Options {
        source: "uhri",
        title: upload.name.clone(),
        digest: opened.digest.clone(),
        language: language.clone(),
        audience: Audience::from_code(&upload.choices.audience).unwrap_or(Audience::Internal),
        state: Some(upload.choices.state.clone()).filter(|state| !state.is_empty()),
    };
    app.refresh_terms().await?;
    let terms = app.terms();
    let source = job::source(&terms, &options, &opened)?;
    let stem = uploads::rows_stem(app, &upload.public_id, job);
    let before = upload.preview().filter(|before| before.job != job);
    let before = before.map(|before| uploads::rows_stem(app, &upload.public_id, before.job));
    let mut writer = rows::Writer::begin(&stem, before.as_deref())?;
    // How far a packed file unpacks is not known before its end.
    let size = if opened.gzipped { 0 } else { opened.size * parts };
    let watch = |bytes: u64, _: &Report| progress.at(bytes, size);
    let mut keep = |rows: Vec<super::Row>| {
        uploads::room_left(app)?;
        rows.iter().try_for_each(|row| writer.write(row))
    };
    let report = apply::preview(app, &options, source, &mut keep, &watch).await;
    let Some(report) = report.inspect_err(|_| rows::remove(&stem))? else {
        rows::remove(&stem);
        return Ok(None);
    };
    Ok(Some(Preview {
        job,
        seq,
        file: opened.digest,
        language,
        state: upload.choices.state.clone(),
        audience: upload.choices.audience.clone(),
        counted: writer.finish()?,
        report: Report { changes: Vec::new(), document_changes: Vec::new(), rows: None, ..report },
    }))
}

/// The file, off the thread that renews the lease, and the language that was chosen or is agreed on.
async fn opened(app: &App, upload: &Upload) -> Result<(Opened, String)> {
    let (place, chosen) = (uploads::path(app, &upload.public_id), upload.choices.language.clone());
    let opened = tokio::task::spawn_blocking(move || {
        if !place.exists() {
            return Err(anyhow::Error::from(Denied("upload-gone")));
        }
        let opened = uhri::open(&place)?;
        let language = match chosen.is_empty() {
            true => uhri::agree_language(opened.content()?)?.ok_or(Trouble::UnknownLanguage)?.code().to_owned(),
            false => chosen,
        };
        Ok((opened, language))
    });
    opened.await?
}

/// Puts a preview in the place of the one before.
pub async fn keep(app: &App, upload: &Upload, preview: &Preview) -> Result<()> {
    let tx = app.db.begin().await?;
    uploads::store::set_preview(&tx, upload.id, &serde_json::to_string(preview)?).await?;
    tx.commit().await?;
    if let Some(before) = upload.preview().filter(|before| before.job != preview.job) {
        rows::remove(&uploads::rows_stem(app, &upload.public_id, before.job));
    }
    Ok(())
}
