//! What was done to a framework and its objectives, for those who keep it: who, when, what was said
//! before and what since.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::Path;
use axum::response::Response;
use serde_json::Value;

use super::{changes, found, kind_name, name, path};
use crate::accounts::Names;
use crate::accounts::guard::Member;
use crate::frameworks::undo::{SET, UNDONE};
use crate::institutions::pages::history::{Change, Page, told};
use crate::ledger::{self, Object};
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::site::{self, Visit};

/// What is said of a framework, as the ledger keeps it, with the keys of the names of fields.
const FIELDS: [(&str, &str); 7] = [
    ("names", "framework-name"),
    ("kind", "framework-kind"),
    ("publisher", "framework-publisher"),
    ("source", "framework-source"),
    ("address", "evidence-address"),
    ("starts", "framework-starts"),
    ("ends", "framework-ends"),
];

/// `GET /{lang}/settings/frameworks/{framework}/history`: the latest first.
pub async fn show(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let db = visit.app.db.read();
    let people = Names::load(db).await?;
    let mut acts = Vec::new();
    for past in ledger::history(db, Object::Framework(framework.id.0)).await?.into_iter().rev() {
        let content: Value =
            past.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let changes = match past.act.as_str() {
            SET | UNDONE => of_objectives(visit, &content),
            _ => of_description(visit, &content),
        };
        acts.push(told(visit, &people, past, Vec::new(), changes));
    }
    let page = Page { title: name(visit, &framework).text, back_href: visit.to(&path(&framework)), acts };
    let heading = format!("{}: {}", visit.word("institution-history"), page.title);
    site::own_page(visit, "institutions/history.html", &heading, &page)
}

fn of_description(visit: &Visit, content: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, field) in FIELDS {
        let [before, after] = sides(content, |side| side.get(name).map(|value| said(visit, name, value)));
        for language in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
            changes.extend(change((name, field), language, &before, &after));
        }
    }
    changes
}

/// Each objective that was added or is another now, by its code.
fn of_objectives(visit: &Visit, content: &Value) -> Vec<Change> {
    let all = |side| content.get(side).and_then(Value::as_object);
    let (before, after) = (all("before"), all("after"));
    let codes: BTreeSet<&String> = before.into_iter().chain(after).flat_map(|side| side.keys()).collect();
    let told = codes.into_iter().map(|code| {
        let [before, after] = [before, after].map(|side| side.and_then(|side| side.get(code)));
        let (field, language) = ("objective-name", code.clone());
        let (before, after) = (in_words(visit, before, after), in_words(visit, after, before));
        Change { name: "objective", field, language, before, after }
    });
    told.filter(|change| change.before != change.after).collect()
}

fn sides(content: &Value, read: impl Fn(&Value) -> Option<BTreeMap<String, String>>) -> [BTreeMap<String, String>; 2] {
    ["before", "after"].map(|side| content.get(side).and_then(&read).unwrap_or_default())
}

fn change(
    (name, field): (&'static str, &'static str),
    key: &str,
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
) -> Option<Change> {
    let [before, after] = [before, after].map(|side| side.get(key).cloned().unwrap_or_default());
    (before != after).then(|| Change { name, field, language: key.to_owned(), before, after })
}

/// A value in words, by language where it is said in several.
fn said(visit: &Visit, name: &str, value: &Value) -> BTreeMap<String, String> {
    if let Value::Object(names) = value {
        let named = names.iter().filter_map(|(language, name)| Some((language.clone(), name.as_str()?.to_owned())));
        return named.collect();
    }
    let text = value.as_str().unwrap_or_default();
    let worded = match name {
        "kind" => kind_name(visit, text),
        "starts" | "ends" => Date::parse(text).map(|day| visit.language().format.date(day)).unwrap_or_default(),
        _ => text.to_owned(),
    };
    BTreeMap::from([(String::new(), worded)]).into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// An objective in what tells it apart from another version of it: its names, under which it is, whether
/// it is retired. Where no name tells them apart, the one in the reader's language is enough.
pub fn in_words(visit: &Visit, one: Option<&Value>, other: Option<&Value>) -> String {
    let Some(one) = one else { return String::new() };
    let differs = |field: &str| other.and_then(|other| other.get(field)) != one.get(field);
    let name_in = |side: &Value, language: &str| side.get("names")?.get(language)?.as_str().map(str::to_owned);
    let all = one.get("names").and_then(Value::as_object).into_iter().flatten().map(|(language, _)| language.as_str());
    let all: Vec<&str> = all.collect();
    let is_other = |language: &&str| other.is_some_and(|other| name_in(one, language) != name_in(other, language));
    let mut told: Vec<&str> = all.iter().copied().filter(is_other).collect();
    if told.is_empty() {
        let own = all.iter().copied().find(|language| *language == visit.lang);
        told.extend(own.or(all.first().copied()));
    }
    let names = told.into_iter().filter_map(|language| {
        let name = name_in(one, language)?;
        // Each in its own direction.
        Some(if language == visit.lang { name } else { format!("{language}: \u{2068}{name}\u{2069}") })
    });
    let parent = one.get("parent").and_then(Value::as_str).filter(|parent| !parent.is_empty() && differs("parent"));
    let parent = parent.map(|parent| format!("{}: \u{2068}{parent}\u{2069}", visit.word("objective-parent")));
    let is_retired = differs("retired") && one.get("retired").and_then(Value::as_bool).unwrap_or_default();
    let retired = is_retired.then(|| visit.word("objective-retired").to_owned());
    names.chain(parent).chain(retired).collect::<Vec<_>>().join(" · ")
}
