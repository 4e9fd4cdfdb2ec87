//! The history of an entry: each act with what it changed, and the entry as it stood after one.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use crate::accounts::Names;
use crate::platform::db::Connection;
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::history::{self, By, Past};
use crate::recommendations::list::direction;
use crate::recommendations::{PublicId, spoken};
use crate::site::difference::{Stretch, difference};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct HistoryPage {
    history: HistoryView,
}

#[derive(Serialize)]
struct HistoryView {
    record_href: String,
    record_label: String,
    acts: Vec<ActView>,
}

#[derive(Serialize)]
pub struct ActView {
    pub at: String,
    pub date: String,
    pub label: String,
    pub who: String,
    pub title: String,
    pub why: String,
    pub erased: bool,
    pub changes: Vec<ChangeView>,
    /// The entry as it stood afterwards; none where it was gone.
    pub version_href: Option<String>,
}

#[derive(Serialize)]
pub struct ChangeView {
    pub label: String,
    /// A text with what was changed in it, in its own language.
    pub text: Vec<Stretch>,
    pub lang: Option<String>,
    pub dir: &'static str,
    /// Values taken away and put in.
    pub removed: Vec<String>,
    pub added: Vec<String>,
}

#[derive(Serialize)]
struct VersionPage {
    version: VersionView,
}

#[derive(Serialize)]
struct VersionView {
    record_href: String,
    history_href: String,
    record_label: String,
    act: ActView,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    label: String,
    values: Vec<String>,
    lang: Option<String>,
    dir: &'static str,
}

/// `/{lang}/r/{id}/history`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let id = PublicId::parse(&id).or_not_found()?;
    let past = history::seen(visit.app.db.read(), &visit.actor, &id).await?.or_not_found()?;
    let names = names(visit.app.db.read(), &past).await?;
    let href = visit.to(&format!("/r/{id}"));
    let label = label(&visit, &past);
    let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "version").map(|(_, value)| value);
    let Some(asked) = asked else {
        let acts = past.iter().rev().map(|past| act(&visit, past, &names, &href)).collect();
        let view = HistoryView { record_href: href, record_label: label, acts };
        let title = format!("{}: {}", visit.word("history-heading"), view.record_label);
        return site::page(&visit, "recommendations/history.html", &title, &HistoryPage { history: view });
    };
    let seq: i64 = asked.parse().ok().or_not_found()?;
    let version = past.iter().find(|past| past.version.seq == seq && past.is_here()).or_not_found()?;
    let act = act(&visit, version, &names, &href);
    let title = format!("{} · {}", label, act.date);
    let fields = fields(&visit, version);
    let history_href = format!("{href}/history");
    let view = VersionView { record_href: href, history_href, record_label: label, act, fields };
    site::page(&visit, "recommendations/version.html", &title, &VersionPage { version: view })
}

/// Names, where persons are told of at all: the public hears of the secretariat.
pub async fn names(db: &impl Connection, past: &[Past]) -> anyhow::Result<Names> {
    let named = past.iter().any(|past| matches!(past.by, By::Person(_)));
    if named { Names::load(db).await } else { Ok(Names::default()) }
}

/// What a reader knows the entry by: its kind, number and document, as last told.
fn label(visit: &Visit, past: &[Past]) -> String {
    let last = past.iter().rev().find(|past| past.is_here());
    let Some(fields) = last.map(|past| &past.version.standing.fields) else { return String::new() };
    let told = |field: &str| fields.get(field).map(|value| spoken::values(visit, field, value).join(" "));
    [told("type"), told("number"), told("document")].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub fn act(visit: &Visit, past: &Past, names: &Names, record_href: &str) -> ActView {
    let version = &past.version;
    let who = match &past.by {
        By::Program => String::new(),
        By::Secretariat => visit.word("history-secretariat").to_owned(),
        By::Person(id) => match names.of_account(id).filter(|name| !name.is_empty()) {
            Some(name) => name.to_owned(),
            None => visit.word("history-nobody").to_owned(),
        },
    };
    ActView {
        at: version.at.to_string(),
        date: visit.day(version.at),
        label: visit.word(&format!("act-{}", version.act)).to_owned(),
        who,
        title: version.title.clone(),
        why: version.why.clone(),
        erased: version.erased,
        changes: version.changes.iter().map(|change| change_view(visit, change)).collect(),
        version_href: past.is_here().then(|| format!("{record_href}/history?version={}", version.seq)),
    }
}

fn change_view(visit: &Visit, change: &history::Change) -> ChangeView {
    let label = spoken::label(visit, &change.field);
    if let Some(lang) = spoken::language(&change.field) {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        return ChangeView {
            label,
            text: difference(&text(&change.before), &text(&change.after)),
            lang: Some(lang.to_owned()),
            dir: direction(visit, lang),
            removed: Vec::new(),
            added: Vec::new(),
        };
    }
    let (before, after) =
        (spoken::values(visit, &change.field, &change.before), spoken::values(visit, &change.field, &change.after));
    let without = |all: &[String], other: &[String]| all.iter().filter(|one| !other.contains(one)).cloned().collect();
    ChangeView {
        label,
        text: Vec::new(),
        lang: None,
        dir: "auto",
        removed: without(&before, &after),
        added: without(&after, &before),
    }
}

/// The whole entry, in the order in which its page shows it.
fn fields(visit: &Visit, past: &Past) -> Vec<FieldView> {
    let mut fields: Vec<_> = past.version.standing.fields.iter().collect();
    fields.sort_by_key(|(field, _)| spoken::place(visit, field));
    let view = |(field, value): (&String, &serde_json::Value)| FieldView {
        label: spoken::label(visit, field),
        values: spoken::values(visit, field, value),
        lang: spoken::language(field).map(str::to_owned),
        dir: spoken::language(field).map_or("auto", |lang| direction(visit, lang)),
    };
    fields.into_iter().map(view).collect()
}
