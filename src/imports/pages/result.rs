//! What an import or an undo did, with its entries; and taking an import back.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::list::{Figure, figures};
use super::shown::{state_name, worded};
use super::{Underway, failure, may, underway, who};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::documents;
use crate::imports::{UndoReport, job};
use crate::ledger::{self, Batch, BatchId, BatchState};
use crate::mechanisms::{Correction, Document, corrections};
use crate::permissions::{Act, can_on_imports};
use crate::platform::jobs::{self, JobId};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::{self, list};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct ResultPage {
    import: ImportView,
    underway: Option<Underway>,
    /// Why the last undo that was asked for came to nothing.
    trouble: Option<String>,
    acts: Vec<ActLink>,
    entries: Vec<list::Card>,
    next_href: Option<String>,
    first_href: Option<String>,
    left: Vec<LeftView>,
    left_count: i64,
    documents: Vec<DocumentView>,
    documents_left: Vec<String>,
}

#[derive(Serialize)]
struct ImportView {
    id: i64,
    title: String,
    kind: String,
    state: &'static str,
    who: String,
    at: String,
    language: String,
    country: String,
    audience: String,
    figures: Vec<Figure>,
    back: String,
    href: String,
    undo_href: Option<String>,
    /// The undo that took it back, or the import that this one takes back.
    other_href: Option<String>,
    other_key: &'static str,
    may: bool,
}

#[derive(Serialize)]
struct ActLink {
    key: String,
    count: i64,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct LeftView {
    href: String,
    label: String,
    why: String,
}

/// Entries on a page.
const SHOWN: i64 = 25;
/// Entries left by an undo that are listed.
const MOST_LEFT: usize = 200;

async fn found(visit: &Visit, id: &str) -> Result<Batch, Problem> {
    let id = id.parse::<i64>().ok().or_not_found()?;
    ledger::batch(visit.app.db.read(), BatchId(id)).await?.or_not_found()
}

/// `GET /{lang}/imports/{import}`
pub async fn show_import(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    may(&member, Act::See)?;
    let visit = &member.visit;
    let batch = found(visit, &id).await?;
    let db = visit.app.db.read();
    let (act, after) = asked(visit);
    let path = format!("/imports/{}", batch.id.0);
    let acts = recommendations::acts_of(db, batch.id).await?.into_iter().map(|(key, count)| ActLink {
        href: visit.to(&format!("{path}?act={key}#entries")),
        current: key == act,
        key,
        count,
    });
    let rows = recommendations::entries_of(db, batch.id, &act, after, SHOWN + 1).await?;
    let ids: Vec<i64> = rows.iter().take(SHOWN as usize).map(|(_, entry)| *entry).collect();
    let last = rows.get(SHOWN as usize - 1).filter(|_| rows.len() > SHOWN as usize);
    let terms = visit.app.terms();
    let listed = recommendations::listed(db, &ids, &visit.lang).await?;
    let undo = jobs::newest(db, job::UNDO, &job::undo_payload(batch.id)?).await?;
    let working = undo.as_ref().filter(|job| !job.state.ended());
    let report: UndoReport = match batch.kind.as_str() {
        "undo" => serde_json::from_str(&batch.summary).unwrap_or_default(),
        _ => UndoReport::default(),
    };
    let content = ResultPage {
        underway: match working {
            Some(job) => Some(underway(visit, db, job).await?),
            None => None,
        },
        trouble: undo.as_ref().filter(|_| working.is_none()).and_then(|job| failure(visit, job)),
        acts: acts.collect(),
        entries: listed.iter().map(|entry| list::card(visit, &terms, entry, &[])).collect(),
        next_href: last.map(|(seq, _)| visit.to(&format!("{path}?act={act}&after={seq}#entries"))),
        first_href: (after > 0 || !act.is_empty()).then(|| visit.to(&format!("{path}#entries"))),
        documents: documents(visit, &corrections::of(db, batch.id).await?),
        documents_left: report.documents_left,
        left_count: report.left.len() as i64,
        left: left(visit, report.left.into_iter().map(|(id, by)| (id, by.map(BatchId)))),
        import: import_view(&member, batch, working.is_some()).await?,
    };
    let title = visit.text(
        if content.import.kind == "undo" { "import-undo-title" } else { "import-title" },
        &[("id", &content.import.id.to_string()), ("file", &content.import.title)],
    );
    show(visit, "imports/result.html", &title, &Form::new(visit, &path, ""), content)
}

/// The kind of act and the place to go on from.
fn asked(visit: &Visit) -> (String, i64) {
    let pairs = form_pairs(&visit.query);
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let act = value("act").filter(|act| act.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    (act.unwrap_or_default().to_owned(), value("after").and_then(|after| after.parse().ok()).unwrap_or(0))
}

async fn import_view(member: &Member, batch: Batch, busy: bool) -> Result<ImportView, Problem> {
    let visit = &member.visit;
    let others = ledger::batches(visit.app.db.read()).await?;
    let other = match batch.undoes {
        Some(id) => Some((id, "import-undo-of")),
        None => others
            .iter()
            .find(|other| other.undoes == Some(batch.id) && other.state == BatchState::Visible)
            .map(|other| (other.id, "import-undone-by")),
    };
    let may = can_on_imports(&visit.actor, Act::Undo);
    let undoable = may && !busy && batch.kind == "import" && batch.state == BatchState::Visible;
    let href = visit.to(&format!("/imports/{}", batch.id.0));
    Ok(ImportView {
        id: batch.id.0,
        state: batch.state.code(),
        who: who(visit, &Names::load(visit.app.db.read()).await?, &batch.actor),
        at: visit.moment(batch.decided_at.unwrap_or(batch.started_at)),
        language: visit.word(&format!("language-{}", batch.language)).to_owned(),
        country: state_name(visit, &visit.app.terms(), &batch.options),
        audience: batch.audience.clone(),
        figures: figures(visit, &batch),
        back: visit.to("/imports"),
        undo_href: undoable.then(|| format!("{href}/undo")),
        other_href: other.map(|(id, _)| visit.to(&format!("/imports/{}", id.0))),
        other_key: other.map_or("", |(_, key)| key),
        may,
        href,
        title: batch.title,
        kind: batch.kind,
    })
}

/// Entries that stay as they are, and why.
fn left(visit: &Visit, entries: impl Iterator<Item = (String, Option<BatchId>)>) -> Vec<LeftView> {
    let view = |(id, by): (String, Option<BatchId>)| LeftView {
        href: visit.to(&format!("/r/{id}")),
        why: match by {
            Some(by) => visit.text("undo-left-by-import", &[("id", &by.0.to_string())]),
            None => visit.word("undo-left-by-person").to_owned(),
        },
        label: id,
    };
    entries.take(MOST_LEFT).map(view).collect()
}

/// A document that is described otherwise.
#[derive(Serialize)]
struct DocumentView {
    label: String,
    href: String,
    /// A person decided on one of the fields: that stays.
    decided: bool,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    label: String,
    before: Vec<String>,
    after: Vec<String>,
}

fn documents(visit: &Visit, corrections: &[Correction]) -> Vec<DocumentView> {
    let terms = visit.app.terms();
    let said = |field: &str, value: &str| {
        Some(worded(visit, &terms, field, value)).filter(|value| !value.is_empty()).into_iter().collect()
    };
    let view = |correction: &Correction| {
        let document = terms.mechanisms.documents.get(correction.document);
        let fields = correction.fields().into_iter().map(|(field, before, after)| FieldView {
            label: visit.word(&format!("import-field-{field}")).to_owned(),
            before: said(field, &before),
            after: said(field, &after),
        });
        DocumentView {
            label: document.map_or(correction.code.as_str(), Document::label).to_owned(),
            href: document.map(|document| visit.to(&documents::path(document, "history"))).unwrap_or_default(),
            decided: correction.meets_a_decision(),
            fields: fields.collect(),
        }
    };
    corrections.iter().take(MOST_LEFT).map(view).collect()
}

#[derive(Serialize)]
struct UndoPage {
    id: i64,
    title: String,
    withdrawn: i64,
    left: Vec<LeftView>,
    left_count: i64,
    documents: Vec<DocumentView>,
    documents_left: Vec<String>,
    back: String,
}

/// `GET /{lang}/imports/{import}/undo`: what would be taken back, and what would be left.
pub async fn ask_undo(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    may(&member, Act::Undo)?;
    let visit = &member.visit;
    let batch = found(visit, &id).await?;
    let path = format!("/imports/{}", batch.id.0);
    if batch.state != BatchState::Visible || batch.kind != "import" {
        return Ok(see_other(visit, &path));
    }
    let db = visit.app.db.read();
    let touched = recommendations::touched(db, batch.id).await?;
    let (withdrawn, leaves) = recommendations::would_leave(db, batch.id, &touched).await?;
    let (back, documents_left) = corrections::reversed(db, batch.id).await?;
    let content = UndoPage {
        documents: documents(visit, &back),
        documents_left,
        id: batch.id.0,
        withdrawn: withdrawn as i64,
        left_count: leaves.len() as i64,
        left: left(visit, leaves.into_iter().map(|left| (left.public_id, left.by))),
        back: visit.to(&path),
        title: batch.title,
    };
    let form = Form::new(visit, &format!("{path}/undo"), "");
    show(visit, "imports/undo.html", &visit.text("import-undo-heading", &[("id", &id)]), &form, content)
}

/// `POST /{lang}/imports/{import}/undo`
pub async fn undo(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    may(&member, Act::Undo)?;
    let visit = &member.visit;
    let batch = found(visit, &id).await?;
    member.fresh()?;
    let path = format!("/imports/{}", batch.id.0);
    if batch.state == BatchState::Visible && batch.kind == "import" {
        crate::work::ask(&visit.app, &job::new_undo(batch.id, &batch.title, &visit.actor)?).await?;
    }
    Ok(see_other(visit, &path))
}

/// `POST /{lang}/imports/{import}/cancel`: stops an undo that waits or goes on.
pub async fn cancel_undo(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    may(&member, Act::Undo)?;
    let visit = &member.visit;
    let batch = found(visit, &id).await?;
    let db = visit.app.db.read();
    if let Some(job) = jobs::unfinished(db, job::UNDO, &job::undo_payload(batch.id)?).await? {
        let tx = visit.app.db.begin().await?;
        jobs::cancel(&tx, visit.app.clock.now(), JobId(job.id.0)).await?;
        tx.commit().await?;
    }
    Ok(see_other(visit, &format!("/imports/{}", batch.id.0)))
}
