//! The past of a document: each act with what it changed, as each reader may know it.
//!
//! Whoever sees everything sees every act, with who did it and why. Others are told what was done
//! while entries of the document were for them, without names and reasons.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;

use super::{fields, path};
use crate::ledger::{self, Object, PastAct};
use crate::mechanisms::edit::{FIELDS, standing};
use crate::mechanisms::{Document, DocumentId};
use crate::permissions::{self, Actor, Audience};
use crate::platform::db::Connection;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::audience_of_document;
use crate::recommendations::history::{By, Change, Past, Standing, Version, by};
use crate::recommendations::list::direction;
use crate::recommendations::pages::history::{ActView, ChangeView, act, names};
use crate::site::difference::difference;
use crate::site::{self, Visit};

#[derive(Serialize)]
struct HistoryPage {
    history: HistoryView,
}

#[derive(Serialize)]
struct HistoryView {
    label: String,
    entries_href: String,
    external_href: Option<String>,
    details: Vec<Detail>,
    acts: Vec<ActView>,
    edit_href: Option<String>,
    /// `yes`, or `beside` where others had changed other fields meanwhile.
    saved: Option<String>,
}

#[derive(Serialize)]
struct Detail {
    label: String,
    value: String,
    /// Of a title.
    lang: Option<String>,
    dir: &'static str,
}

/// Whether nothing is kept from somebody.
fn sees_all(actor: &Actor) -> bool {
    let scope = permissions::scope(actor);
    Audience::ALL.iter().all(|audience| scope.contains(audience))
}

/// The acts on a document that `actor` may know of, oldest first; `None` where the document itself
/// is not for them, as one that holds nothing that they may see.
pub async fn seen(db: &impl Connection, actor: &Actor, document: DocumentId) -> anyhow::Result<Option<Vec<Past>>> {
    let audience = audience_of_document(db, document).await?;
    let is_for_them = audience.is_some_and(|audience| permissions::scope(actor).contains(&audience));
    if sees_all(actor) || is_for_them { of(db, actor, document).await.map(Some) } else { Ok(None) }
}

/// The same of a document that is known to be for them.
pub async fn of(db: &impl Connection, actor: &Actor, document: DocumentId) -> anyhow::Result<Vec<Past>> {
    let mut acts = ledger::history(db, Object::Document(document.0)).await?;
    acts.sort_by_key(|act| (act.seen_at, act.seq));
    let (scope, all) = (permissions::scope(actor), sees_all(actor));
    let mut past = Vec::with_capacity(acts.len());
    for act in acts {
        let content: Value =
            act.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let audience = content.get("audience").and_then(Value::as_str).and_then(Audience::from_code);
        let mut version = version(act, &content);
        if all {
            past.push(Past { by: by(&version.actor, By::Person), version });
            continue;
        }
        // An act whose content was erased no longer says for whom the document was.
        let was_for_them = audience.is_some_and(|audience| scope.contains(&audience));
        if !was_for_them || version.changes.is_empty() {
            continue;
        }
        version.why.clear();
        if !version.title_is_public {
            version.title.clear();
        }
        past.push(Past { by: by(&version.actor, |_| By::Secretariat), version });
    }
    Ok(past)
}

fn version(act: PastAct, content: &Value) -> Version {
    let changes = match act.act.as_str() {
        "document-corrected" => corrected(content),
        _ => listed(content),
    };
    Version {
        seq: act.seq,
        at: act.seen_at,
        actor: act.actor,
        act: act.act,
        batch: act.batch,
        title_is_public: act.audience == Audience::Public.code(),
        title: act.title,
        why: content.get("why").and_then(Value::as_str).unwrap_or_default().to_owned(),
        changes,
        erased: act.content.is_none(),
        audience_before: None,
        standing: Standing::default(),
    }
}

/// Changes as an edit lists them.
fn listed(content: &Value) -> Vec<Change> {
    let of = |change: &Value, name: &str| change.get(name).cloned().unwrap_or_default();
    let changes = content.get("changes").and_then(Value::as_array).into_iter().flatten();
    let change = |change: &Value| {
        let field = of(change, "field").as_str()?.to_owned();
        Some(Change { field, before: of(change, "before"), after: of(change, "after") })
    };
    changes.filter_map(change).collect()
}

/// What a source's correction changed for readers; on what `kept` names, a person had decided.
fn corrected(content: &Value) -> Vec<Change> {
    let member = |of: &str, field: &str| content.get(of).and_then(|said| said.get(field)).cloned().unwrap_or_default();
    let kept = content.get("kept").and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |value: Value| if value.is_number() { value.to_string().into() } else { value };
    let changes = FIELDS.into_iter().map(|field| Change {
        field: field.to_owned(),
        before: text(member("before", field)),
        after: text(member("after", field)),
    });
    changes.filter(|change| change.before != change.after && !kept.contains(&change.field.as_str().into())).collect()
}

/// `GET /{lang}/documents/{document}/history`
pub async fn show(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Result<Response, Problem> {
    let document = super::found(&visit, &slug)?;
    let db = visit.app.db.read();
    let past = seen(db, &visit.actor, document.id).await?.or_not_found()?;
    let names = names(db, &past).await?;
    let acts = past.iter().rev().map(|past| ActView {
        changes: past.version.changes.iter().map(|change| change_view(&visit, change)).collect(),
        ..act(&visit, past, &names, "")
    });
    let standing = standing(db, document.id).await?.or_not_found()?;
    let view = HistoryView {
        label: document.label().to_owned(),
        entries_href: visit
            .to(&format!("/recommendations?document={}", crate::platform::web::address::encode(&document.code))),
        external_href: document.address(),
        details: details(&visit, &standing.details),
        acts: acts.collect(),
        edit_href: super::may_change(&visit).then(|| visit.to(&path(&document, "edit"))),
        saved: visit.query.strip_prefix("saved=").filter(|_| visit.session.is_some()).map(str::to_owned),
    };
    let title = format!("{}: {}", visit.word("document-history-heading"), Document::label(&document));
    site::page(&visit, "documents/history.html", &title, &HistoryPage { history: view })
}

/// The document as it is described today.
fn details(visit: &Visit, details: &BTreeMap<String, String>) -> Vec<Detail> {
    let stated = fields::names(visit).into_iter().filter(|field| field != "symbol" && field != "address");
    let detail = |field: String| {
        let lang = field.strip_prefix("title.").map(str::to_owned);
        Some(Detail {
            label: fields::label(visit, &field),
            value: fields::worded(visit, &field, details.get(&field)?),
            dir: lang.as_deref().map_or("auto", |lang| direction(visit, lang)),
            lang,
        })
    };
    stated.filter_map(detail).collect()
}

fn change_view(visit: &Visit, change: &Change) -> ChangeView {
    let label = fields::label(visit, &change.field);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (before, after) = (text(&change.before), text(&change.after));
    if let Some(lang) = change.field.strip_prefix("title.") {
        let dir = direction(visit, lang);
        let text = difference(&before, &after);
        return ChangeView { label, text, lang: Some(lang.to_owned()), dir, removed: Vec::new(), added: Vec::new() };
    }
    let worded = |value: &str| Some(fields::worded(visit, &change.field, value)).filter(|value| !value.is_empty());
    ChangeView {
        label,
        text: Vec::new(),
        lang: None,
        dir: "auto",
        removed: worded(&before).into_iter().collect(),
        added: worded(&after).into_iter().collect(),
    }
}
