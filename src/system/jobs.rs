//! The page of long work: how far it is, why it failed, ending it and trying it again.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::pages::{Again, may};
use super::{cancel_job, retry_job};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::permissions::{Act, Actor, can_on_system};
use crate::platform::clock::Moment;
use crate::platform::jobs::{self, Cancelling, Job, JobId, State};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};

use crate::site::Visit;
use crate::site::form::{Form, see_other, show};
use crate::work::{Failure, may_retry};

/// Jobs on one page.
const SHOWN: i64 = 50;

#[derive(Serialize)]
struct Jobs {
    jobs: Vec<JobRow>,
    may_change: bool,
    older_href: Option<String>,
    newest_href: Option<String>,
    system_href: String,
    again: Again,
}

#[derive(Serialize)]
struct JobRow {
    id: i64,
    kind: String,
    title: String,
    state: &'static str,
    percent: Option<i64>,
    /// Its end was asked for.
    ending: bool,
    why: Option<String>,
    asked_at: String,
    asked_by: String,
    ended_at: Option<String>,
    /// Where its form leads.
    cancel_action: Option<String>,
    retry_action: Option<String>,
    /// Only the secretariat may ask for it anew.
    not_ours: bool,
}

/// `GET /{lang}/system/jobs?before=`
pub async fn list(member: Member) -> Result<Response, Problem> {
    may(&member, Act::See)?;
    page(&member, Form::new(&member.visit, "/system/jobs", "")).await
}

async fn page(member: &Member, form: Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let db = visit.app.db.read();
    let before = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "before");
    let before = before.map(|(_, value)| {
        value.parse::<i64>().map_err(|_| Problem::BadRequest { parameter: "before".to_owned(), value })
    });
    let before = before.transpose()?;
    let found = jobs::list_before(db, JobId(before.unwrap_or(i64::MAX)), SHOWN).await?;
    let may_change = can_on_system(&visit.actor, Act::Change);
    let names = Names::load(db).await?;
    let older = found.last().filter(|_| found.len() as i64 == SHOWN);
    let content = Jobs {
        older_href: older.map(|job| visit.to(&format!("/system/jobs?before={}", job.id.0))),
        newest_href: before.map(|_| visit.to("/system/jobs")),
        jobs: found.iter().map(|job| row(visit, job, &names, may_change)).collect(),
        may_change,
        system_href: visit.to("/system"),
        again: Again::of(visit),
    };
    let mut response = show(visit, "system/jobs.html", visit.word("jobs-heading"), &form, &content)?;
    content.again.mark(&mut response);
    Ok(response)
}

/// Whether it failed or was stopped, so that it may be asked for anew.
fn came_to_nothing(job: &Job) -> bool {
    matches!(job.state, State::Failed | State::Cancelled)
}

fn row(visit: &Visit, job: &Job, names: &Names, may_change: bool) -> JobRow {
    let minute = |at: Moment| visit.moment(at);
    let kind = format!("job-kind-{}", job.kind);
    let known = visit.word(&kind);
    let action = |verb: &str| visit.to(&format!("/system/jobs/{}/{verb}", job.id.0));
    JobRow {
        id: job.id.0,
        kind: if known.is_empty() || known == kind { job.kind.clone() } else { known.to_owned() },
        title: job.title.clone(),
        state: job.state.code(),
        percent: (job.done * 100).checked_div(job.total).filter(|_| job.state == State::Running),
        ending: job.cancel_asked && !job.state.ended(),
        // A job that waits for its next attempt tells why, too.
        why: matches!(job.state, State::Failed | State::Waiting).then(|| reason(visit, job)).flatten(),
        asked_at: minute(job.created_at),
        asked_by: asker(visit, &job.actor, names),
        ended_at: job.ended_at.map(minute),
        cancel_action: (may_change && !job.state.ended() && !job.cancel_asked).then(|| action("cancel")),
        retry_action: (may_change && came_to_nothing(job) && may_retry(&visit.actor, &job.kind))
            .then(|| action("retry")),
        not_ours: may_change && came_to_nothing(job) && !may_retry(&visit.actor, &job.kind),
    }
}

/// Why a job failed, in the reader's language where there is a sentence for it.
fn reason(visit: &Visit, job: &Job) -> Option<String> {
    let Failure { error, sentence } = serde_json::from_str(&job.outcome).ok()?;
    let Some((key, arguments)) = sentence else { return Some(error) };
    let arguments: Vec<_> = arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Some(visit.text(&key, &arguments))
}

/// A person by name, unless the account is gone; the command line and the program by a word.
fn asker(visit: &Visit, actor: &str, names: &Names) -> String {
    if let Some(name) = names.of(actor) {
        return name.to_owned();
    }
    match Actor::from_name(actor) {
        Some(Actor::CommandLine) => visit.word("jobs-by-command-line").to_owned(),
        Some(Actor::System) => visit.word("jobs-by-system").to_owned(),
        _ => visit.word("jobs-by-person").to_owned(),
    }
}

/// An administrator with a fresh second factor, and the job that is spoken of.
async fn changing(member: &Member, id: &str) -> Result<Job, Problem> {
    may(member, Act::Change)?;
    member.fresh()?;
    let id = id.parse().map(JobId).map_err(|_| Problem::NotFound)?;
    jobs::find(member.visit.app.db.read(), id).await?.or_not_found()
}

/// `POST /{lang}/system/jobs/{job}/cancel`
pub async fn cancel(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let job = changing(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let cancelling = cancel_job(&tx, &visit.actor, visit.app.clock.now(), job.id).await?;
    tx.commit().await?;
    match cancelling {
        Cancelling::Cancelled | Cancelling::Asked => Ok(see_other(visit, "/system/jobs")),
        Cancelling::Over => refused(&member, "jobs-cancel-too-late").await,
    }
}

/// `POST /{lang}/system/jobs/{job}/retry`
pub async fn retry(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let job = changing(&member, &id).await?;
    let visit = &member.visit;
    if !may_retry(&visit.actor, &job.kind) {
        return refused(&member, "jobs-retry-by-secretariat").await;
    }
    let tx = visit.app.db.begin().await?;
    let again = retry_job(&tx, &visit.actor, visit.app.clock.now(), &job).await?;
    tx.commit().await?;
    match again {
        Some(_) => Ok(see_other(visit, "/system/jobs")),
        None => refused(&member, "jobs-retry-not-failed").await,
    }
}

/// What was asked for is not theirs, or no longer fits what the job has become meanwhile.
async fn refused(member: &Member, key: &str) -> Result<Response, Problem> {
    // Shown under the address of the list, whose links it has.
    let visit = Visit { path: "/system/jobs".to_owned(), ..member.visit.clone() };
    let member = Member { visit, session: member.session.clone() };
    let mut form = Form::new(&member.visit, "/system/jobs", "");
    form.error("jobs", member.visit.word(key));
    page(&member, form).await
}
