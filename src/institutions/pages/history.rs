//! What was done to an institution, its posts and those who hold them, for those who may know people.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;

use super::{found, kind_name, knows_people_of, name, named_by_id, path, people, post_name};
use crate::accounts::Names;
use crate::accounts::guard::Member;
use crate::institutions::{Institution, InstitutionId, appointment, post};
use crate::ledger::{self, Object, PastAct};
use crate::platform::clock::Moment;
use crate::platform::web::Problem;
use crate::site::{self, Visit};

/// Of anything whose acts the ledger has: `institutions/history.html`.
#[derive(Serialize)]
pub struct Page {
    pub title: String,
    pub back_href: String,
    pub acts: Vec<ActView>,
}

#[derive(Serialize)]
pub struct ActView {
    at: i64,
    pub when: String,
    #[serde(skip)]
    pub moment: Moment,
    pub who: String,
    /// Stable name of the act; its words are `act-…`.
    pub act: String,
    /// Who it is about, and the post.
    pub about: Vec<String>,
    pub changes: Vec<Change>,
}

#[derive(Serialize)]
pub struct Change {
    /// As the ledger names it.
    #[serde(skip)]
    pub name: &'static str,
    /// Key of the name of the field, and the language in which it is said.
    pub field: &'static str,
    pub language: String,
    pub before: String,
    pub after: String,
}

/// Fields of a description, as the ledger keeps them, with the keys of their names.
const FIELDS: [(&str, &str); 11] = [
    ("names", "institution-names"),
    ("short_names", "institution-short-names"),
    ("kind", "institution-kind"),
    ("parent", "institution-parent"),
    ("class", "institution-class"),
    ("informed_only", "institution-informed-only-tag"),
    ("level", "institution-level"),
    ("territory", "institution-territory"),
    ("active_from", "institution-active-from"),
    ("active_to", "institution-active-to"),
    ("topics", "institution-topics"),
];

/// `GET /{lang}/institutions/{institution}/history`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let institution = found(visit, &id)?;
    let acts = acts(visit, &institution).await?;
    let page = Page { title: name(visit, &institution).text, back_href: visit.to(&path(&institution)), acts };
    site::own_page(
        visit,
        "institutions/history.html",
        &format!("{}: {}", visit.word("institution-history"), page.title),
        &page,
    )
}

/// What was done to it, the latest first; it names people, so it is for those who may know them.
pub(in crate::institutions) async fn acts(visit: &Visit, institution: &Institution) -> Result<Vec<ActView>, Problem> {
    if !knows_people_of(visit, institution) {
        return Err(Problem::Forbidden);
    }
    let db = visit.app.db.read();
    let (names, people) = (Names::load(db).await?, people(visit).await?);
    let mut acts = Vec::new();
    for past in ledger::history(db, Object::Institution(institution.id.0)).await? {
        acts.push(view(visit, &names, past, Vec::new()));
    }
    let posts = post::of_institution(db, institution.id).await?;
    for post in &posts {
        for past in ledger::history(db, Object::Post(post.id.0)).await? {
            acts.push(view(visit, &names, past, vec![post_name(visit, post)]));
        }
    }
    for held in appointment::of_institution(db, institution.id).await? {
        let post = posts.iter().find(|post| post.id == held.post).map(|post| post_name(visit, post));
        let holder = people.get(&held.account).map(|one| one.name.clone()).unwrap_or_default();
        let about: Vec<String> = [holder].into_iter().chain(post).collect();
        for past in ledger::history(db, Object::Appointment(held.id.0)).await? {
            acts.push(view(visit, &names, past, about.clone()));
        }
    }
    acts.sort_by_key(|act| std::cmp::Reverse(act.at));
    Ok(acts)
}

fn view(visit: &Visit, names: &Names, past: PastAct, about: Vec<String>) -> ActView {
    let content: Value = past.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let changes = if past.act.starts_with("institution-") { changes(visit, &content) } else { Vec::new() };
    told(visit, names, past, about, changes)
}

/// An act as a page tells it: when, who, what, and what was changed.
pub fn told(visit: &Visit, names: &Names, past: PastAct, about: Vec<String>, changes: Vec<Change>) -> ActView {
    let who = who(visit, names, &past.actor);
    ActView { at: past.seq, when: visit.moment(past.at), moment: past.at, who, act: past.act, about, changes }
}

/// Whom the ledger names so, in words.
pub fn who(visit: &Visit, names: &Names, actor: &str) -> String {
    match (names.of(actor), actor) {
        (Some(name), _) => name.to_owned(),
        (None, "command-line") => visit.word("who-command-line").to_owned(),
        _ => visit.word("who-program").to_owned(),
    }
}

/// The fields in which before and after differ; names each in its language.
fn changes(visit: &Visit, content: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, key) in FIELDS {
        let [before, after] = ["before", "after"].map(|side| {
            let value = content.get(side).and_then(|said| said.get(name));
            value.map(|value| said(visit, name, value)).unwrap_or_default()
        });
        for language in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
            let [before, after] = [&before, &after].map(|side| side.get(language).cloned().unwrap_or_default());
            if before != after {
                changes.push(Change { name, field: key, language: language.clone(), before, after });
            }
        }
    }
    changes
}

/// A value in words, by language where it is said in several.
fn said(visit: &Visit, field: &str, value: &Value) -> BTreeMap<String, String> {
    let terms = visit.app.terms();
    let one = |text: String| {
        BTreeMap::from([(String::new(), text)]).into_iter().filter(|(_, text)| !text.is_empty()).collect()
    };
    match (field, value) {
        (_, Value::Object(all)) => all
            .iter()
            .map(|(language, name)| (language.clone(), name.as_str().unwrap_or_default().to_owned()))
            .collect(),
        ("kind", Value::String(code)) => one(kind_name(visit, code)),
        ("class", Value::String(code)) => {
            one(visit.word(if code == "member" { "class-member" } else { "class-observer" }).to_owned())
        }
        ("level", Value::String(code)) => one(visit
            .word(match code.as_str() {
                "regional" => "level-regional",
                "local" => "level-local",
                _ => "level-national",
            })
            .to_owned()),
        ("active_from" | "active_to", Value::String(day)) => {
            let day = crate::platform::clock::Date::parse(day);
            one(day.map(|day| visit.language().format.date(day)).unwrap_or_default())
        }
        ("parent", Value::Number(id)) => {
            let parent = id.as_i64().and_then(|id| named_by_id(visit, InstitutionId(id)));
            one(parent.map(|parent| parent.name).unwrap_or_default())
        }
        ("topics", Value::Array(all)) => {
            let topics = all.iter().filter_map(|id| terms.topics.get(id.as_i64()?));
            let names: Vec<&str> = topics.map(|(_, term)| term.names.in_language(&visit.lang)).collect();
            one(names.join(visit.word("list-comma")))
        }
        ("informed_only", Value::Bool(true)) => one("✓".to_owned()),
        (_, Value::String(text)) => one(text.clone()),
        _ => BTreeMap::new(),
    }
}
