//! All imports and the files sent for them, and the form that begins one.

use std::collections::HashMap;

use axum::response::Response;
use serde::Serialize;

use super::{Offered, filled, may, megabytes, offered, who};
use crate::accounts::guard::Member;
use crate::accounts::{self, Names};
use crate::imports::uploads::{self, Choices, Upload};
use crate::imports::{Report, UndoReport};
use crate::ledger::{self, Batch};
use crate::permissions::{Act, can_on_imports};
use crate::platform::jobs::{self, Job, State};
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::site::Visit;
use crate::site::form::{Form, show};

#[derive(Serialize)]
struct ListPage {
    may: bool,
    offered: Offered,
    uploads: Vec<UploadRow>,
    imports: Vec<ImportRow>,
    next_href: Option<String>,
    first_href: Option<String>,
    sending: Sending,
}

/// What the script that sends files needs to know.
#[derive(Serialize)]
pub struct Sending {
    begin: String,
    limit: u64,
    limit_text: String,
}

pub fn sending(visit: &Visit) -> Sending {
    let limit = visit.app.config.upload_limit_mb.saturating_mul(1024 * 1024);
    Sending { begin: visit.to("/imports/uploads"), limit, limit_text: megabytes(visit, limit) }
}

#[derive(Serialize)]
struct UploadRow {
    name: String,
    href: String,
    who: String,
    at: String,
    state: &'static str,
}

#[derive(Serialize)]
struct ImportRow {
    id: i64,
    title: String,
    href: String,
    kind: String,
    who: String,
    at: String,
    state: &'static str,
    figures: Vec<Figure>,
}

#[derive(Serialize)]
pub struct Figure {
    pub key: &'static str,
    pub count: i64,
    /// Where what it counts is listed.
    pub href: Option<String>,
}

/// Imports shown at a time.
const SHOWN: usize = 50;

/// `GET /{lang}/imports`
pub async fn list(member: Member) -> Result<Response, Problem> {
    may(&member, Act::See)?;
    let form = filled(Form::new(&member.visit, "/imports", ""), &last_choices(&member).await?);
    page(&member, form).await
}

/// The State that was chosen last is chosen again; for whom it is, is decided each time.
async fn last_choices(member: &Member) -> Result<Choices, Problem> {
    let batches = ledger::batches(member.visit.app.db.read()).await?;
    let last = batches.iter().find(|batch| batch.kind == "import" && batch.source == "uhri");
    Ok(Choices { state: last.map(|batch| batch.options.clone()).unwrap_or_default(), ..Choices::default() })
}

pub async fn page(member: &Member, form: Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let db = visit.app.db.read();
    let before = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "before");
    let before = before.and_then(|(_, value)| value.parse::<i64>().ok());
    let names = Names::load(db).await?;
    let mut uploads = Vec::new();
    let people: HashMap<i64, String> =
        accounts::list(db).await?.into_iter().map(|account| (account.id, account.name)).collect();
    let sent = if before.is_none() { uploads::list(db).await? } else { Vec::new() };
    let jobs = jobs::find_all(db, &sent.iter().map(|upload| upload.job).collect::<Vec<_>>()).await?;
    for upload in sent {
        let state = state(&upload, jobs.get(&upload.job));
        if state != "applied" {
            uploads.push(UploadRow {
                who: people.get(&upload.account).cloned().unwrap_or_default(),
                href: visit.to(&format!("/imports/uploads/{}", upload.public_id)),
                at: visit.moment(upload.touched_at),
                name: upload.name,
                state,
            });
        }
    }
    let all = ledger::batches(db).await?;
    let mut left = all.into_iter().filter(|batch| before.is_none_or(|before| batch.id.0 < before)).peekable();
    let mut imports = Vec::new();
    for batch in left.by_ref().take(SHOWN) {
        imports.push(row(visit, &names, batch));
    }
    let last = imports.last().map(|row: &ImportRow| row.id).filter(|_| left.peek().is_some());
    let content = ListPage {
        may: can_on_imports(&visit.actor, Act::Change),
        offered: offered(visit),
        uploads,
        imports,
        next_href: last.map(|last| visit.to(&format!("/imports?before={last}"))),
        first_href: before.map(|_| visit.to("/imports")),
        sending: sending(visit),
    };
    show(visit, "imports/list.html", visit.word("imports-heading"), &form, content)
}

/// How far a file is on its way, as a code of `upload-state-…`.
pub fn state(upload: &Upload, job: Option<&Job>) -> &'static str {
    match job {
        _ if !upload.is_whole() => "receiving",
        Some(job) if !job.state.ended() && job.kind == "preview" => "previewing",
        Some(job) if !job.state.ended() => "applying",
        Some(job) if job.state == State::Done && job.kind == "import" => "applied",
        _ if upload.preview.is_empty() => "undecided",
        _ => "previewed",
    }
}

fn row(visit: &Visit, names: &Names, batch: Batch) -> ImportRow {
    ImportRow {
        id: batch.id.0,
        href: visit.to(&format!("/imports/{}", batch.id.0)),
        who: who(visit, names, &batch.actor),
        at: visit.moment(batch.decided_at.unwrap_or(batch.started_at)),
        state: batch.state.code(),
        figures: figures(visit, &batch).into_iter().filter(|figure| figure.count > 0).take(3).collect(),
        title: batch.title,
        kind: batch.kind,
    }
}

/// What a batch did, as counts; the most telling first.
pub fn figures(visit: &Visit, batch: &Batch) -> Vec<Figure> {
    let figure = |key, count: u64| Figure {
        key,
        count: count as i64,
        href: place(key).map(|place| visit.to(&format!("/imports/{}{place}", batch.id.0))),
    };
    if batch.kind == "undo" {
        let report: UndoReport = serde_json::from_str(&batch.summary).unwrap_or_default();
        return vec![
            figure("withdrawn", report.withdrawn),
            figure("documents-back", report.documents),
            figure("left", (report.left.len() + report.documents_left.len()) as u64),
        ];
    }
    let report: Report = serde_json::from_str(&batch.summary).unwrap_or_default();
    vec![
        figure("new", report.new),
        figure("changed", report.changed),
        figure("texts-added", report.texts_added),
        figure("revived", report.revived),
        figure("documents-changed", report.documents_changed),
        figure("unchanged", report.unchanged),
        figure("repeated", report.repeated),
        figure("passed-over", report.passed_over),
        figure("refused", report.refused),
        figure("edited-since", report.edited_since),
        figure("held-back", report.held_back),
        figure("other-language", report.other_language),
        figure("read", report.read),
    ]
}

/// Where on its page what a figure counts is listed. What a file holds and the register did not take
/// in, the preview has shown; it is kept nowhere.
fn place(key: &str) -> Option<&'static str> {
    Some(match key {
        "new" => "?act=recommendation-received#entries",
        "changed" => "?act=recommendation-changed#entries",
        "texts-added" => "?act=text-added#entries",
        "revived" => "?act=recommendation-revived#entries",
        "withdrawn" => "#entries",
        "documents-changed" | "documents-back" => "#documents",
        "left" => "#left",
        _ => return None,
    })
}
