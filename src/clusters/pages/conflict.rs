//! Two people described the same cluster: both versions side by side, and a choice for each field.
//!
//! The page is that of entries (`recommendations/conflict.html`), with a way back of its own.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::{path, title};
use crate::accounts::Names;
use crate::accounts::guard::Posted;
use crate::clusters::{Cluster, Description};
use crate::frameworks::pages::chosen;
use crate::ledger::{self, Object};
use crate::platform::web::Problem;
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

/// What each field was when the page was made, as the form carries it.
pub fn seen(visit: &Visit, posted: &Posted) -> BTreeMap<String, String> {
    let languages = visit.app.i18n.languages().iter();
    let texts = languages.flat_map(|one| ["title", "objective"].map(|start| format!("{start}.{}", one.code)));
    let fields = texts.chain(["audience", "topics"].map(str::to_owned));
    let seen = fields.map(|field| (posted.field(&format!("seen-{field}")).replace("\r\n", "\n"), field));
    seen.filter(|(value, _)| !value.is_empty()).map(|(value, field)| (field, value)).collect()
}

/// Fields of which two versions were shown.
pub fn open(posted: &Posted) -> Vec<String> {
    posted.fields("conflict").map(str::to_owned).collect()
}

pub fn undecided<'a>(posted: &'a Posted, open: &'a [String]) -> impl Iterator<Item = &'a str> {
    open.iter().map(String::as_str).filter(|field| posted.field(&format!("take-{field}")).is_empty())
}

/// What was typed, but of the fields where the other's version was chosen what was seen of it.
pub fn chosen(posted: &Posted, seen: &Description, wish: Description) -> Description {
    let (mut fields, seen) = (wish.fields(), seen.fields());
    for field in open(posted).into_iter().filter(|field| posted.field(&format!("take-{field}")) == "theirs") {
        match seen.get(&field) {
            Some(theirs) => drop(fields.insert(field, theirs.clone())),
            None => drop(fields.remove(&field)),
        }
    }
    Description::of(&fields)
}

/// Shows what others wrote beside what was typed. Sent again, it is compared with what stands now.
pub async fn page(
    visit: &Visit,
    now: &Cluster,
    seen: &Description,
    mine: &Description,
    open: &[String],
    form: &Form,
) -> Result<Response, Problem> {
    let db = visit.app.db.read();
    let names = Names::load(db).await?;
    let last = ledger::history(db, Object::Cluster(now.id.0)).await?.pop();
    let who = last.as_ref().and_then(|act| names.of(&act.actor)).unwrap_or_default().to_owned();
    let date = last.map(|act| visit.moment(act.at)).unwrap_or_default();
    let (theirs, mine) = (now.description.fields(), mine.fields());
    let mut seen = seen.fields();
    let of = |fields: &BTreeMap<String, String>, field: &str| fields.get(field).cloned().unwrap_or_default();
    let mut views = Vec::new();
    let mut carried: Vec<(String, String)> = Vec::new();
    for field in open {
        seen.insert(field.clone(), of(&theirs, field));
        carried.push(("conflict".to_owned(), field.clone()));
        let said = |fields: &BTreeMap<String, String>| worded(visit, field, &of(fields, field));
        let language = field.split_once('.').map(|(_, language)| language.to_owned());
        views.push(FieldView {
            name: field.clone(),
            label: label(visit, field),
            is_text: false,
            dir: language.as_deref().map_or("auto", |language| visit.app.i18n.language(language).dir()),
            lang: language,
            mine: said(&mine),
            theirs: said(&theirs),
            who: who.clone(),
            date: date.clone(),
            why: String::new(),
        });
    }
    for (field, value) in &mine {
        match field.as_str() {
            "topics" => carried.extend(value.split_whitespace().map(|id| ("topic".to_owned(), id.to_owned()))),
            field => carried.push((field.replace('.', "-"), value.clone())),
        }
    }
    carried.extend(seen.into_iter().map(|(field, value)| (format!("seen-{field}"), value)));
    let record_href = visit.to(&format!("{}/edit", path(now)));
    let heading = title(visit, now).text;
    let content = ConflictPage { conflict: ConflictView { heading, record_href, fields: views, carried } };
    let mut response = show(visit, "clusters/conflict.html", visit.word("editing-conflict-heading"), form, content)?;
    if form.is_right() {
        *response.status_mut() = StatusCode::CONFLICT;
    }
    Ok(response)
}

fn label(visit: &Visit, field: &str) -> String {
    match field.split_once('.') {
        Some((start, language)) => {
            let name = visit.app.i18n.language(language).name.as_str();
            format!("{} · {name}", visit.word(&format!("cluster-{start}")))
        }
        None if field == "topics" => visit.word("cluster-topics").to_owned(),
        None => visit.word("editing-audience").to_owned(),
    }
}

fn worded(visit: &Visit, field: &str, value: &str) -> Vec<String> {
    if value.is_empty() {
        return Vec::new();
    }
    match field {
        "audience" => vec![visit.word(&format!("audience-{value}")).to_owned()],
        "topics" => {
            let terms = visit.app.terms();
            let ids = value.split_whitespace().filter_map(|id| id.parse().ok());
            let name = |id: i64| {
                let term = terms.topics.get(id).map(|(_, term)| term.names.in_language(&visit.lang).to_owned());
                term.or_else(|| chosen::label(visit, &terms, id))
            };
            ids.filter_map(name).collect()
        }
        _ => value.lines().map(str::to_owned).collect(),
    }
}
