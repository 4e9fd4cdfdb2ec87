//! Lists of documents, mechanisms and topics for programs, and the API's own description.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::mechanisms;
use crate::permissions::Actor;
use crate::platform::i18n::Names;
use crate::platform::search::{Counts, FacetValue, Words};
use crate::platform::vocabulary::Vocabulary;
use crate::platform::web::Problem;
use crate::recommendations::api::for_everybody;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::Filter;

/// Counts over all that the public may see.
fn counts(app: &App) -> Result<Arc<Counts>, Problem> {
    let filter = Filter { limit: Some(1), ..Filter::default() };
    let request = filter.request(&app.terms(), &Actor::Visitor, "en", true)?;
    Ok(app.index.find(&request, &Words::default())?.counts)
}

fn names(names: &Names) -> Value {
    Value::Object(names.iter().map(|(language, name)| (language.to_owned(), name.into())).collect())
}

fn count(counts: &Counts, facet: Facet, id: i64) -> u32 {
    counts.get(FacetValue::new(facet.number(), u32::try_from(id).unwrap_or_default()))
}

/// `GET /api/v1/documents`: those that hold something public.
pub async fn documents(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let counts = counts(&app)?;
    let terms = app.terms();
    let mut documents: Vec<_> = terms.mechanisms.documents.iter().collect();
    documents.sort_by(|one, other| one.code.cmp(&other.code));
    let items: Vec<Value> = documents
        .into_iter()
        .filter(|document| count(&counts, Facet::Document, document.id.0) > 0)
        .map(|document| {
            json!({
                "code": document.code,
                "symbol": document.symbol,
                "mechanism": terms.mechanisms.mechanisms.get(document.mechanism).map(|mechanism| &mechanism.code),
                "type": document.kind,
                "session": document.session,
                "cycle": document.cycle,
                "date": document.published.map(|date| date.to_string()),
                "titles": names(&document.titles),
                "un_url": document.address_at_un(),
                "count": count(&counts, Facet::Document, document.id.0),
            })
        })
        .collect();
    Ok(for_everybody(Json(json!({ "items": items }))))
}

/// `GET /api/v1/mechanisms`
pub async fn mechanisms(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let counts = counts(&app)?;
    let terms = app.terms();
    let items: Vec<Value> = terms
        .mechanisms
        .mechanisms
        .iter()
        .map(|mechanism| {
            json!({
                "code": mechanism.code,
                "kind": mechanisms::kind(mechanism),
                "names": names(&mechanism.names),
                "count": count(&counts, Facet::Mechanism, mechanism.id),
            })
        })
        .collect();
    Ok(for_everybody(Json(json!({ "items": items }))))
}

/// `GET /api/v1/topics`
pub async fn topics(State(app): State<Arc<App>>) -> Result<Response, Problem> {
    let counts = counts(&app)?;
    let terms = app.terms();
    let list = |vocabulary: &Vocabulary, facet: Facet| -> Value {
        let counted = vocabulary.iter().map(|term| (term, count(&counts, facet, term.id)));
        // A term that an import brought is known to readers once it is in something that they may see.
        let shown = counted.filter(|(term, count)| !term.added || *count > 0);
        let terms =
            shown.map(|(term, count)| json!({ "code": term.code, "names": names(&term.names), "count": count }));
        terms.collect::<Vec<Value>>().into()
    };
    let body = json!({
        "themes": list(&terms.topics.themes, Facet::Theme),
        "persons": list(&terms.topics.persons, Facet::Person),
        "sdg_goals": list(&terms.topics.goals, Facet::Goal),
        "sdg_targets": list(&terms.topics.targets, Facet::Target),
        "countries": list(&terms.mechanisms.states, Facet::State),
        "types": list(&terms.types, Facet::Type),
    });
    Ok(for_everybody(Json(body)))
}

/// `GET /api/v1/openapi.json`
pub async fn openapi(State(app): State<Arc<App>>) -> Response {
    for_everybody(Json(description(app.config.public_url.as_deref())))
}

/// OpenAPI 3.1. Filters are listed from the facets themselves, so that none is forgotten.
pub fn description(public_url: Option<&str>) -> Value {
    let text = |description: &str| json!({ "type": "string", "description": description });
    let mut parameters = vec![
        query("q", "Words, \"phrases\", -exclusions, OR, symbol:A/HRC/… or number:132…", json!({ "type": "string" })),
        query(
            "lang",
            "Language whose texts are searched and shown",
            json!({ "type": "string", "pattern": "^[a-z]{2,6}$" }),
        ),
        query("sort", "Order", json!({ "type": "string", "enum": ["relevance", "newest", "oldest"] })),
        query(
            "cursor",
            "Where the last page ended",
            json!({ "type": "string", "pattern": "^-?[0-9]{1,10}\\.-?[0-9]{1,15}$" }),
        ),
        query("limit", "Entries at once", json!({ "type": "integer", "minimum": 1, "maximum": 200, "default": 25 })),
    ];
    let mut seen = Vec::new();
    for facet in Facet::SHOWN {
        let name = facet.parameter();
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        let none = match name {
            "sdg" => "none means without a goal, no-target without a target",
            _ => "none means nothing stated",
        };
        let explained = format!("Codes of {}; several mean any of them, {none}", facet.key());
        parameters.push(query(name, &explained, json!({ "type": "array", "items": { "type": "string" } })));
    }
    let item = json!({
        "type": "object",
        "required": ["id", "url", "text", "text_language"],
        "properties": {
            "id": text("Never changes"), "url": text("Permanent address"), "text": text("In the language asked for, else another"),
            "text_language": text("Language of the text"),
        },
    });
    let list_answer = json!({
        "type": "object",
        "required": ["items", "total", "facets", "next"],
        "properties": {
            "items": { "type": "array", "items": { "$ref": "#/components/schemas/Recommendation" } },
            "total": { "type": "integer" },
            "facets": { "type": "object" },
            "next": { "type": ["string", "null"], "description": "Address of the next page" },
        },
    });
    let lang = || query("lang", "Language of the text", json!({ "type": "string", "pattern": "^[a-z]{2,6}$" }));
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
    let mut paths = Map::new();
    paths.insert("/api/v1/recommendations".into(), get("Find recommendations", parameters, list_answer, &["400"]));
    paths.insert(
        "/api/v1/recommendations/{id}".into(),
        get(
            "One recommendation with all its texts",
            vec![id, lang()],
            json!({ "$ref": "#/components/schemas/Recommendation" }),
            &["400", "404", "410"],
        ),
    );
    for (path, summary) in [
        ("documents", "Source documents"),
        ("mechanisms", "Human rights mechanisms"),
        ("topics", "Themes, persons, SDGs, States"),
    ] {
        paths.insert(format!("/api/v1/{path}"), get(summary, Vec::new(), json!({ "type": "object" }), &[]));
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Mithaq", "version": "1", "description": "The public register of human rights recommendations." },
        "servers": [{ "url": public_url.unwrap_or("/") }],
        "paths": paths,
        "components": { "schemas": { "Recommendation": item, "Problem": {
            "type": "object", "required": ["status", "title"],
            "properties": { "status": { "type": "integer" }, "title": { "type": "string" }, "detail": { "type": "string" } },
        } } },
    })
}

fn query(name: &str, description: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "description": description, "schema": schema })
}

fn get(summary: &str, parameters: Vec<Value>, answer: Value, problems: &[&str]) -> Value {
    let mut responses = Map::new();
    responses.insert(
        "200".into(),
        json!({ "description": "Found", "content": { "application/json": { "schema": answer } } }),
    );
    for problem in problems {
        let schema = json!({ "$ref": "#/components/schemas/Problem" });
        responses.insert((*problem).into(), json!({ "description": "Problem (RFC 9457)", "content": { "application/problem+json": { "schema": schema } } }));
    }
    json!({ "get": { "summary": summary, "parameters": parameters, "responses": responses } })
}
