//! Two people described the same document: both versions side by side, and a choice for each field.
//!
//! The page is that of entries (`recommendations/conflict.html`), with a way back of its own.

use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::edit::Typed;
use super::fields::{self, in_form};
use super::{history, path};
use crate::accounts::Names;
use crate::accounts::guard::Posted;
use crate::mechanisms::Document;
use crate::mechanisms::edit::standing;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::history::{By, Past};
use crate::site::Visit;
use crate::site::form::{Form, show};

#[derive(Serialize)]
struct ConflictPage {
    conflict: ConflictView,
}

#[derive(Serialize)]
struct ConflictView {
    heading: String,
    record_href: String,
    fields: Vec<FieldView>,
    carried: Vec<(String, String)>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    label: String,
    is_text: bool,
    lang: Option<String>,
    dir: &'static str,
    mine: Vec<String>,
    theirs: Vec<String>,
    who: String,
    date: String,
    why: String,
}

/// Fields of which two versions were shown, by their names in the form.
pub fn open(posted: &Posted) -> Vec<String> {
    posted.fields("conflict").map(str::to_owned).collect()
}

/// Shows what others wrote beside what was typed. Sent again, it is compared with what stands now.
pub async fn page(
    visit: &Visit,
    document: &Document,
    typed: &Typed,
    open: &[String],
    form: Form,
) -> Result<Response, Problem> {
    let db = visit.app.db.read();
    let now = standing(db, document.id).await?.or_not_found()?;
    let past = history::of(db, &visit.actor, document.id).await?;
    let names = Names::load(db).await?;
    let mut views = Vec::new();
    let mut seen = typed.seen.clone();
    let mut carried = Vec::new();
    for (field, mine) in &typed.details {
        let name = in_form(field);
        if open.contains(&name) {
            views.push(view(visit, &names, &past, (field, mine), now.of(field)));
            seen.insert(field.clone(), now.of(field).to_owned());
            carried.push(("conflict".to_owned(), name.clone()));
        }
        carried.push((name, mine.clone()));
    }
    carried.extend(seen.into_iter().map(|(field, value)| (format!("seen-{}", in_form(&field)), value)));
    carried.push(("why".to_owned(), typed.why.clone()));
    let record_href = visit.to(&path(document, "edit"));
    let content = ConflictPage {
        conflict: ConflictView { heading: document.label().to_owned(), record_href, fields: views, carried },
    };
    let right = form.is_right();
    let mut response = show(visit, "documents/conflict.html", visit.word("editing-conflict-heading"), &form, content)?;
    if right {
        *response.status_mut() = StatusCode::CONFLICT;
    }
    Ok(response)
}

fn view(visit: &Visit, names: &Names, past: &[Past], (field, mine): (&str, &str), theirs: &str) -> FieldView {
    let said = |value: &str| Some(fields::worded(visit, field, value)).filter(|value| !value.is_empty());
    let changed = |past: &&Past| past.version.changes.iter().any(|change| change.field == field);
    let by = past.iter().rev().find(changed).or(past.last());
    let who = match by.map(|past| &past.by) {
        Some(By::Person(id)) => names.of_account(id).unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    FieldView {
        name: in_form(field),
        label: fields::label(visit, field),
        is_text: false,
        lang: None,
        dir: "auto",
        mine: said(mine).into_iter().collect(),
        theirs: said(theirs).into_iter().collect(),
        who,
        date: by.map(|past| visit.language().format.date(past.version.at.date())).unwrap_or_default(),
        why: by.map(|past| past.version.why.clone()).unwrap_or_default(),
    }
}
