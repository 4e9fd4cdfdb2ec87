//! The page of one file that was sent: arriving, being looked at, previewed, being applied.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::list::{self, Sending};
use super::shown::{self, Shown};
use super::{Offered, Underway, chosen, failure, filled, may, megabytes, offered, owns, underway};
use crate::accounts;
use crate::accounts::guard::{Member, Posted};
use crate::imports::job::{self, Imported};
use crate::imports::preview;
use crate::imports::uploads::{self, KEPT_DAYS, Upload};
use crate::permissions::{Act, can_on_imports};
use crate::platform::jobs::{self, Job, JobId};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct UploadPage {
    upload: UploadView,
    offered: Offered,
    underway: Option<Underway>,
    /// Why the last preview or import came to nothing.
    trouble: Option<String>,
    shown: Option<Shown>,
    sending: Sending,
}

#[derive(Serialize)]
struct UploadView {
    name: String,
    state: &'static str,
    who: String,
    size: String,
    received: String,
    percent: u64,
    href: String,
    back: String,
    /// The sender, who may act.
    mine: bool,
    kept_days: i64,
    /// It was applied, and changed nothing.
    idle: bool,
}

/// `GET /{lang}/imports/uploads/{upload}`
pub async fn show_upload(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    may(&member, Act::See)?;
    let visit = &member.visit;
    let upload = uploads::by_public_id(visit.app.db.read(), &id).await?.or_not_found()?;
    let job = jobs::find(visit.app.db.read(), JobId(upload.job)).await?;
    if let Some(import) = applied(job.as_ref()) {
        return Ok(see_other(visit, &format!("/imports/{import}")));
    }
    let form = filled(Form::new(visit, &path(&upload, "preview"), ""), &upload.choices);
    page(&member, &upload, job, form).await
}

/// The import that a file has become.
fn applied(job: Option<&Job>) -> Option<i64> {
    let job = job.filter(|job| job.kind == job::IMPORT && job.state.ended())?;
    serde_json::from_str::<Imported>(&job.outcome).ok()?.import
}

fn path(upload: &Upload, act: &str) -> String {
    format!("/imports/uploads/{}/{act}", upload.public_id)
}

async fn page(member: &Member, upload: &Upload, job: Option<Job>, form: Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let db = visit.app.db.read();
    let sender = accounts::by_id(db, upload.account).await?;
    let state = list::state(upload, job.as_ref());
    let working = job.as_ref().filter(|job| !job.state.ended());
    let underway = match working {
        Some(job) => Some(underway(visit, db, job).await?),
        None => None,
    };
    let trouble = job.as_ref().filter(|_| working.is_none()).and_then(|job| failure(visit, job));
    let preview = upload.preview().filter(|_| state == "previewed");
    let shown = match &preview {
        Some(preview) => Some(shown::view(visit, upload, preview).await?),
        None => None,
    };
    let title = match &preview {
        Some(_) => visit.text("import-preview-heading", &[("file", &upload.name)]),
        None => upload.name.clone(),
    };
    let content = UploadPage {
        upload: UploadView {
            name: upload.name.clone(),
            state,
            who: sender.map(|account| account.name).unwrap_or_default(),
            size: megabytes(visit, upload.size),
            received: megabytes(visit, upload.received),
            percent: upload.received.saturating_mul(100).checked_div(upload.size).unwrap_or(0),
            href: visit.to(&format!("/imports/uploads/{}", upload.public_id)),
            back: visit.to("/imports"),
            mine: owns(member, upload) && can_on_imports(&visit.actor, Act::Change),
            kept_days: KEPT_DAYS,
            idle: state == "applied",
        },
        offered: offered(visit),
        underway,
        trouble,
        shown,
        sending: list::sending(visit),
    };
    show(visit, "imports/upload.html", &title, &form, content)
}

/// The file of whoever asks, with its job, while nothing else is done with it.
async fn own(member: &Member, id: &str) -> Result<(Upload, Option<Job>), Problem> {
    may(member, Act::Change)?;
    let db = member.visit.app.db.read();
    let upload = uploads::by_public_id(db, id).await?.or_not_found()?;
    if !owns(member, &upload) {
        return Err(Problem::Forbidden);
    }
    let job = jobs::find(db, JobId(upload.job)).await?;
    Ok((upload, job))
}

fn back(visit: &Visit, upload: &Upload) -> Response {
    see_other(visit, &format!("/imports/uploads/{}", upload.public_id))
}

/// `POST /{lang}/imports/uploads/{upload}/preview`: looks anew, by other choices or on newer data.
pub async fn preview_again(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let (upload, job) = own(&member, &id).await?;
    let visit = &member.visit;
    if !upload.is_whole() || job.as_ref().is_some_and(|job| !job.state.ended()) {
        return Ok(back(visit, &upload));
    }
    let mut form = Form::new(visit, &path(&upload, "preview"), "");
    let choices = chosen(visit, &mut form, |name| posted.field(name).to_owned());
    if !form.is_right() {
        return page(&member, &upload, job, filled(form, &choices)).await;
    }
    let tx = visit.app.db.begin().await?;
    uploads::store::choose(&tx, upload.id, &choices, visit.app.clock.now()).await?;
    preview::ask(&tx, &visit.app, &visit.actor, &upload).await?;
    tx.commit().await?;
    Ok(back(visit, &upload))
}

/// `POST /{lang}/imports/uploads/{upload}/apply`: does what the preview shows, and nothing else.
pub async fn apply(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let (upload, job) = own(&member, &id).await?;
    let visit = &member.visit;
    let free = job.as_ref().is_none_or(|job| job.state.ended());
    // What was shown may be another preview by now, in another window.
    let shown = upload.preview().filter(|preview| preview.job.to_string() == posted.field("preview"));
    let Some(preview) = shown.filter(|preview| free && preview.report.changes_something()) else {
        let mut form = filled(Form::new(visit, &path(&upload, "preview"), ""), &upload.choices);
        if free && list::state(&upload, job.as_ref()) != "applied" {
            form.error("preview", visit.word("import-other-preview"));
            return page(&member, &upload, job, form).await;
        }
        return Ok(back(visit, &upload));
    };
    if preview.audience == "public" {
        may(&member, Act::Publish)?;
        member.fresh()?;
    }
    let now = visit.app.clock.now();
    let tx = visit.app.db.begin().await?;
    let new = job::new_shown_import(&visit.app, &upload, &preview, &visit.actor)?;
    let id = jobs::enqueue(&tx, now, &new).await?;
    if uploads::store::set_job(&tx, &upload, id.0, now).await? {
        tx.commit().await?;
    }
    Ok(back(visit, &upload))
}

/// `POST /{lang}/imports/uploads/{upload}/cancel`
pub async fn cancel(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let (upload, _) = own(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    jobs::cancel(&tx, visit.app.clock.now(), JobId(upload.job)).await?;
    tx.commit().await?;
    Ok(back(visit, &upload))
}

/// `POST /{lang}/imports/uploads/{upload}/discard`
pub async fn discard(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let (upload, job) = own(&member, &id).await?;
    let visit = &member.visit;
    if job.is_some_and(|job| !job.state.ended()) {
        return Ok(back(visit, &upload));
    }
    uploads::discard(&visit.app, &visit.actor, &upload).await?;
    Ok(see_other(visit, "/imports"))
}
