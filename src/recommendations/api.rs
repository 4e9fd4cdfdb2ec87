//! The register for programs: the same filters as the pages, as JSON.

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::sync::Arc;

use super::facets::Facet;
use super::filter::{self, Filter};
use super::history::{By, Past, Version};
use super::{Listed, Origin, PublicId, Sighting, history, list, sighting};
use crate::app::{App, Terms};
use crate::permissions::{self, Act, Actor};
use crate::platform::search::Counts;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::topics::Scheme;

/// An entry as programs get it: codes, so that nothing depends on a language but the text.
#[derive(Serialize)]
pub struct Item<'a> {
    id: &'a str,
    url: String,
    r#type: Option<&'a str>,
    number: Option<&'a str>,
    text: &'a str,
    text_language: &'a str,
    text_kind: &'static str,
    languages: &'a [String],
    countries: Vec<&'a str>,
    recommending: Vec<&'a str>,
    mechanism: Option<&'a str>,
    document: Option<&'a str>,
    cycle: Option<i64>,
    session: Option<&'a str>,
    date: Option<String>,
    position: Option<&'static str>,
    themes: Vec<Tagged<'a>>,
    persons: Vec<Tagged<'a>>,
    sdgs: Vec<Tagged<'a>>,
}

#[derive(Serialize)]
struct Tagged<'a> {
    code: &'a str,
    origin: &'static str,
}

pub fn item<'a>(visit: &Visit, terms: &'a Terms, entry: &'a Listed) -> Item<'a> {
    let document = terms.mechanisms.documents.get(entry.document);
    let states = |ids: &[i64]| -> Vec<&'a str> {
        ids.iter().filter_map(|id| terms.mechanisms.states.get(*id)).map(|state| state.code.as_str()).collect()
    };
    let tagged = |schemes: &[Scheme]| -> Vec<Tagged<'a>> {
        let mut tagged = Vec::new();
        for (id, origin) in &entry.topics {
            let term = schemes.iter().find_map(|scheme| terms.topics.scheme(*scheme).get(*id));
            if let (Some(term), true) = (term, *origin != Origin::Suggestion) {
                tagged.push(Tagged { code: &term.code, origin: origin.code() });
            }
        }
        tagged
    };
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
    Item {
        id: &entry.public_id.0,
        url: format!("{base}/r/{}", entry.public_id),
        r#type: terms.types.get(entry.type_id).map(|kind| kind.code.as_str()),
        number: entry.number.as_deref(),
        text: &entry.text,
        text_language: &entry.text_language,
        text_kind: entry.text_kind.code(),
        languages: &entry.languages,
        countries: states(&entry.concerned),
        recommending: states(&entry.recommending),
        mechanism: document
            .and_then(|document| terms.mechanisms.mechanisms.get(document.mechanism))
            .map(|mechanism| mechanism.code.as_str()),
        document: document.map(|document| document.code.as_str()),
        cycle: document.and_then(|document| document.cycle),
        session: document.and_then(|document| document.session.as_deref()),
        date: document.and_then(|document| document.published).map(|date| date.to_string()),
        position: entry.position.map(|position| position.code()),
        themes: tagged(&[Scheme::Theme]),
        persons: tagged(&[Scheme::Person]),
        sdgs: tagged(&[Scheme::Goal, Scheme::Target]),
    }
}

/// A program's request: its language decides only on texts and on the wording of problems.
pub fn visit(app: Arc<App>, query: Option<String>, lang: Option<&str>) -> Result<Visit, Problem> {
    let lang = match lang {
        None => app.default_language().code.clone(),
        Some(lang) if filter::is_language(lang) => lang.to_owned(),
        Some(lang) => return Err(Problem::BadRequest { parameter: "lang".to_owned(), value: lang.to_owned() }),
    };
    // The API knows no sessions: what it answers is the same for everybody.
    Ok(Visit { query: query.unwrap_or_default(), ..Visit::of_nobody(app, lang) })
}

/// `GET /api/v1/recommendations`
pub async fn list(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let visit = visit(app, query, filter.lang.as_deref())?;
    let page = list::find(&visit, &filter, true).await?;
    let terms = visit.app.terms();
    let items: Vec<Item<'_>> = page.entries.iter().map(|entry| item(&visit, &terms, entry)).collect();
    let next = page.found.next.map(|next| {
        let mut address = filter.at(Some(filter::cursor(next))).address("/api/v1/recommendations");
        if let Some(limit) = filter.limit {
            address.push_str(&format!("&limit={limit}"));
        }
        address
    });
    let facets = Facets { terms: &terms, counts: &page.found.counts };
    Ok(for_everybody(Json(List { items, total: page.found.total, facets, next })))
}

#[derive(Serialize)]
struct List<'a> {
    items: Vec<Item<'a>>,
    total: u64,
    facets: Facets<'a>,
    next: Option<String>,
}

/// How many entries have each value, written as they were counted: there are thousands.
struct Facets<'a> {
    terms: &'a Terms,
    counts: &'a Counts,
}

impl Serialize for Facets<'_> {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.collect_map(
            Facet::shown_to(&Actor::Visitor).map(|facet| (facet.key().replace('-', "_"), Values { of: self, facet })),
        )
    }
}

struct Values<'a> {
    of: &'a Facets<'a>,
    facet: Facet,
}

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        let counted = self.of.counts.of(self.facet.number());
        into.collect_map(
            counted.filter_map(|(number, count)| Some((filter::written(self.of.terms, self.facet, number)?, count))),
        )
    }
}

/// `GET /api/v1/recommendations/{id}`
pub async fn record(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let id = PublicId::parse(&id).or_not_found()?;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let visit = visit(app, query, filter.lang.as_deref())?;
    let db = visit.app.db.read();
    let found = match sighting(db, &id, &visit.lang).await?.or_not_found()? {
        Sighting::Here(found) => found,
        Sighting::Gone(number) => {
            let withdrawal = history::withdrawal(db, &visit.actor, number).await?.or_not_found()?;
            let reason = history::reason(&visit, &withdrawal);
            let reason = reason.replace(['\u{2068}', '\u{2069}'], "");
            let body = json!({ "type": "about:blank", "status": 410, "title": visit.word("error-410-heading"), "detail": reason, "withdrawn_at": withdrawal.version.at.to_string() });
            let kind = [(axum::http::header::CONTENT_TYPE, "application/problem+json")];
            return Ok((StatusCode::GONE, kind, body.to_string()).into_response());
        }
    };
    if !permissions::can(&visit.actor, Act::See, &found.subject()) {
        return Err(Problem::NotFound);
    }
    let terms = visit.app.terms();
    let mut body = serde_json::to_value(item(&visit, &terms, &found.listed))?;
    let texts: Vec<Value> = found
        .texts
        .iter()
        .map(|text| json!({ "language": text.language, "kind": text.kind.code(), "text": text.body, "source": text.source, "outdated": text.outdated }))
        .collect();
    let acts = history::of(db, &visit.actor, found.listed.id).await?;
    let acts: Vec<Value> = acts.iter().map(|Past { version, .. }| act(version)).collect();
    let parts: Vec<Value> = super::parts_of(db, found.listed.id).await?.iter().map(|part| json!({ "key": part.key, "label": part.label, "titles": part.titles, "text": part.body, "language": part.language })).collect();
    if let Some(body) = body.as_object_mut() {
        body.insert("texts".to_owned(), texts.into());
        body.insert("parts".to_owned(), parts.into());
        body.insert("source".to_owned(), found.source.clone().into());
        body.insert("source_key".to_owned(), found.source_key.clone().into());
        body.insert("history".to_owned(), acts.into());
    }
    Ok(for_everybody(Json(body)))
}

fn act(version: &Version) -> Value {
    json!({ "at": version.at.to_string(), "act": version.act, "source": version.title })
}

/// `GET /api/v1/recommendations/{id}/history`
pub async fn changes(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let id = PublicId::parse(&id).or_not_found()?;
    let filter = Filter::parse(query.as_deref().unwrap_or_default());
    let visit = visit(app, query, filter.lang.as_deref())?;
    let acts = history::seen(visit.app.db.read(), &visit.actor, &id).await?.or_not_found()?;
    let items: Vec<Value> = acts.iter().map(act_with_changes).collect();
    Ok(for_everybody(Json(json!({ "items": items }))))
}

/// An act with what it changed.
pub fn act_with_changes(past: &Past) -> Value {
    let Past { version, by } = past;
    let changes = version.changes.iter();
    let changes: Vec<Value> = changes
        .map(|change| json!({ "field": change.field, "before": change.before, "after": change.after }))
        .collect();
    let mut item = act(version);
    if let Some(item) = item.as_object_mut() {
        item.insert("version".to_owned(), version.seq.into());
        item.insert("by".to_owned(), if *by == By::Program { "source" } else { "secretariat" }.into());
        item.insert("changes".to_owned(), changes.into());
        item.insert("erased".to_owned(), version.erased.into());
    }
    item
}

/// Marks an answer as the same for everybody, so that it may be kept.
pub fn for_everybody(answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    response.extensions_mut().insert(ForEverybody);
    response
}
