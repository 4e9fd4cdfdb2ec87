//! Two people changed the same fields: both versions side by side, and a choice for each field.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::history;
use super::typed::Typed;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::edit::{Field, Standing, standing};
use crate::recommendations::history::{Past, of};
use crate::recommendations::list::direction;
use crate::recommendations::{Position, Record, spoken};
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
    /// Everything else that was typed, carried along unseen.
    carried: Vec<(String, String)>,
}

#[derive(Serialize)]
struct FieldView {
    name: &'static str,
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

/// Shows what others wrote beside what was typed. Sent again, it is compared with what stands now.
pub async fn page(
    visit: &Visit,
    record: &Record,
    typed: &Typed,
    fields: &[Field],
    mut form: Form,
) -> Result<Response, Problem> {
    let db = visit.app.db.read();
    let now = standing(db, record.listed.id).await?.or_not_found()?;
    let past = of(db, &visit.actor, record.listed.id).await?;
    let names = history::names(db, &past).await?;
    let marked = typed.marked().into_iter().filter(|(_, field)| fields.contains(field));
    let marked: Vec<(&'static str, Field)> = marked.collect();
    let views = marked.iter().map(|(name, field)| {
        let last = changed_by(&past, field).map(|past| history::act(visit, past, &names, ""));
        let (who, date, why) = last.map(|act| (act.who, act.date, act.why)).unwrap_or_default();
        let code = field.code();
        let lang = spoken::language(&code).map(str::to_owned);
        FieldView {
            name,
            label: spoken::label(visit, &code),
            is_text: lang.is_some(),
            dir: lang.as_deref().map_or("auto", |lang| direction(visit, lang)),
            lang,
            mine: said(visit, typed, name),
            theirs: said(visit, &Typed::of(&now, &typed.language), name),
            who,
            date,
            why,
        }
    });
    let view = ConflictView {
        heading: super::record::title(visit, &record.listed),
        record_href: visit.to(&format!("/r/{}", record.listed.public_id)),
        fields: views.collect(),
        carried: carried(typed, &now, &marked),
    };
    for (name, text) in &typed.texts {
        let third = format!("third-{name}");
        let text = typed.third.get(name).unwrap_or(text);
        form = form.value(third, text);
    }
    let right = form.is_right();
    let content = ConflictPage { conflict: view };
    let mut response =
        show(visit, "recommendations/conflict.html", visit.word("editing-conflict-heading"), &form, content)?;
    if right {
        *response.status_mut() = StatusCode::CONFLICT;
    }
    Ok(response)
}

/// The last act that changed a field; else the last of all.
fn changed_by<'a>(past: &'a [Past], field: &Field) -> Option<&'a Past> {
    let code = field.code();
    let names = |past: &&Past| {
        past.version.changes.iter().any(|change| change.field.strip_suffix("-source").unwrap_or(&change.field) == code)
    };
    past.iter().rev().find(names).or_else(|| past.last())
}

/// A value of the form as a person reads it.
fn said(visit: &Visit, typed: &Typed, name: &str) -> Vec<String> {
    match name {
        "position" => {
            let position = match Position::from_code(&typed.position) {
                Some(Position::Supported) => visit.word("position-supported"),
                Some(Position::Noted) => visit.word("position-noted"),
                None => visit.word("editing-position-none"),
            };
            [position, &typed.source].into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect()
        }
        "audience" => match typed.audience() {
            Some(audience) => vec![visit.word(&format!("audience-{}", audience.code())).to_owned()],
            None => Vec::new(),
        },
        _ => typed.text(name).lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
    }
}

/// Hidden fields: the whole form, with the marks of what stands now for the fields to be chosen.
fn carried(typed: &Typed, now: &Standing, chosen: &[(&'static str, Field)]) -> Vec<(String, String)> {
    let mut seen: BTreeMap<String, String> = typed.seen.clone();
    let mut carried = vec![("language".to_owned(), typed.language.clone())];
    for (name, field) in chosen {
        seen.insert((*name).to_owned(), now.wish(field).mark());
        carried.push(("conflict".to_owned(), (*name).to_owned()));
    }
    // What was chosen before stays chosen.
    let theirs = typed.marked().into_iter().filter(|(name, _)| typed.is_theirs(name));
    let theirs = theirs.filter(|(name, _)| chosen.iter().all(|(other, _)| other != name));
    carried.extend(theirs.map(|(name, _)| (format!("take-{name}"), "theirs".to_owned())));
    carried.extend(seen.into_iter().map(|(name, mark)| (format!("seen-{name}"), mark)));
    carried.extend(typed.texts.clone());
    for (kind, ids) in &typed.tags {
        carried.extend(ids.iter().map(|id| (kind.clone(), id.to_string())));
    }
    for (name, value) in [("position", &typed.position), ("source", &typed.source), ("audience", &typed.audience)] {
        carried.push((name.to_owned(), value.clone()));
    }
    carried.push(("why".to_owned(), typed.why.clone()));
    carried
}
