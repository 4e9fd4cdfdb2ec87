//! The description of the API for programs, OpenAPI 3.1.
//!
//! `tests/all/openapi.rs` holds real answers against it: an object has exactly the properties named
//! here. Filters are listed from the facets themselves, so that none is forgotten.

mod assessments;
mod clusters;
mod evidence;
mod frameworks;
mod insight;
mod measures;
mod people;
mod progress;

use serde_json::{Map, Value, json};

use crate::mechanisms::KINDS;
use crate::permissions::Actor;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{MOST, PAGE};
use crate::settings::Settings;

const UUID: &str = "uuid";

/// The description, under the name of the national mechanism where it has given itself one.
pub fn description(public_url: Option<&str>, settings: &Settings) -> Value {
    let name = settings.said(&settings.names, "en").map_or("Mithaq", |(name, _)| name);
    let mut info = json!({
        "title": name,
        "version": "1",
        "description": "The public register of human rights recommendations.",
    });
    if let (Some(email), Some(info)) = (settings.email(), info.as_object_mut()) {
        info.insert("contact".to_owned(), json!({ "name": name, "email": email }));
    }
    json!({
        "openapi": "3.1.0",
        "info": info,
        "servers": [{ "url": public_url.unwrap_or("/") }],
        "paths": joined(vec![paths(), people::paths(), clusters::paths(), evidence::paths(), measures::paths(), frameworks::paths(), insight::paths(), progress::paths(), assessments::paths()]),
        "components": {
            "schemas": joined(vec![schemas(), people::schemas(), clusters::schemas(), evidence::schemas(), measures::schemas(), frameworks::schemas(), insight::schemas(), progress::schemas(), assessments::schemas()]),
            "securitySchemes": {
                "key": { "type": "http", "scheme": "bearer", "description": "A key that a person has made on the page of their account" },
                "session": { "type": "apiKey", "in": "cookie", "name": "__Host-mithaq", "description": "Of whoever has signed in; what changes something carries the form_token of /api/v1/account in the header X-Form-Token" },
            },
        },
    })
}

/// What each part describes, as one.
fn joined(parts: Vec<Value>) -> Value {
    let all = parts.into_iter().filter_map(|part| if let Value::Object(part) = part { Some(part) } else { None });
    all.flatten().collect::<Map<String, Value>>().into()
}

fn paths() -> Value {
    let lang = || query("lang", "Language of the text", language());
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": UUID } });
    let document = json!({ "name": "document", "in": "path", "required": true, "schema": { "type": "string" }, "description": "Its code, with ~ for each slash" });
    json!({
        "/api/v1/recommendations": get("Find recommendations", list_parameters(), reference("List"), &["400"]),
        "/api/v1/recommendations/{id}": get(
            "One recommendation with all its texts",
            vec![id.clone(), lang()],
            reference("Record"),
            &["400", "404", "410"],
        ),
        "/api/v1/recommendations/{id}/history": get(
            "What was changed in one recommendation since it was published, oldest first",
            vec![id.clone(), lang()],
            items(reference("Change")),
            &["400", "404"],
        ),
        "/api/v1/documents": get("Source documents", Vec::new(), items(reference("Document")), &[]),
        "/api/v1/documents/{document}/history": get(
            "What was changed in one source document while it was public, oldest first",
            vec![document],
            items(reference("Change")),
            &["404"],
        ),
        "/api/v1/mechanisms": get("Human rights mechanisms", Vec::new(), items(reference("Mechanism")), &[]),
        "/api/v1/topics": get("Themes, persons, SDGs, States, types of entry and of document", Vec::new(), reference("Topics"), &[]),
        "/api/v1/openapi.json": get("This description", Vec::new(), json!({ "type": "object" }), &[]),
    })
}

fn list_parameters() -> Vec<Value> {
    let words =
        "Words, \"phrases\", -exclusions, OR, symbol:A/HRC/… or number:132…; at most 64 of them and 500 characters";
    let order = "By relevance, pages end after 10,000 entries";
    let mut parameters = vec![
        query("q", words, json!({ "type": "string", "maxLength": 500 })),
        query("lang", "Language whose texts are searched and shown", language()),
        query("sort", order, json!({ "type": "string", "enum": ["relevance", "newest", "oldest"] })),
        query(
            "cursor",
            "Where the last page ended",
            json!({ "type": "string", "pattern": "^(-?[0-9]{1,10}\\.-?[0-9]{1,15})?$" }),
        ),
        query("limit", "Entries at once", json!({ "type": "integer", "minimum": 1, "maximum": MOST, "default": PAGE })),
    ];
    let mut seen = Vec::new();
    for facet in Facet::shown_to(&Actor::Visitor) {
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
        parameters.push(query(
            name,
            &explained,
            json!({ "type": "array", "items": { "type": "string" }, "maxItems": 100 }),
        ));
    }
    parameters
}

fn schemas() -> Value {
    let counts = Facet::shown_to(&Actor::Visitor).map(|facet| {
        let counts = json!({ "type": "object", "description": "How many entries have each value", "additionalProperties": { "type": "integer" } });
        (facet.key().replace('-', "_"), counts)
    });
    let term = json!({ "code": text("As filters take it"), "names": reference("Names"), "count": integer("Entries") });
    let terms = json!({ "type": "array", "items": reference("Term") });
    json!({
        "Recommendation": object(recommendation()),
        "Record": object(record()),
        "Tag": object(json!({
            "code": text("As filters take it"),
            "origin": { "type": "string", "enum": ["un", "national"], "description": "Who put it there" },
        })),
        "Text": object(json!({
            "language": text("Code of its language"),
            "kind": kind_of_text(),
            "text": text("The whole text"),
            "source": text("Where it comes from"),
            "outdated": { "type": "boolean", "description": "The UN's text has changed since it was made" },
        })),
        "Part": object(json!({
            "key": text("What it is known by within its entry, whatever its label"),
            "label": text("Such as (a)"),
            "titles": { "type": "object", "description": "Short titles, by language", "additionalProperties": { "type": "string" } },
            "text": text("Its words, where the national mechanism marked them; else empty"),
            "language": text("Code of the language of these words; empty where there are none"),
        })),
        "Act": object(json!({
            "at": moment("When readers could first see it"),
            "act": text("A stable name, such as recommendation-received; published stands for all that went before"),
            "source": text("The file that brought it; empty for what a person did"),
        })),
        "Change": object(changed()),
        "List": object(json!({
            "items": { "type": "array", "items": reference("Recommendation") },
            "total": integer("Entries found"),
            "facets": reference("Facets"),
            "next": or_null("Address of the next page; null at the end, and by relevance after 10,000 entries: sort by date to read all"),
        })),
        "Facets": object(Value::Object(counts.collect())),
        "Names": { "type": "object", "description": "Names by language", "additionalProperties": { "type": "string" } },
        "Document": object(json!({
            "code": text("As filters take it"),
            "symbol": or_null("UN symbol"),
            "mechanism": or_null("Code of the mechanism"),
            "type": text("Code of its type, one of document_types"),
            "session": or_null("Session of the mechanism"),
            "cycle": cycle(),
            "date": or_null("Date of publication"),
            "titles": reference("Names"),
            "un_url": or_null("The UN's own copy"),
            "count": integer("Entries"),
        })),
        "Mechanism": object(json!({
            "code": text("As filters take it"),
            "kind": { "type": "string", "enum": KINDS },
            "names": reference("Names"),
            "count": integer("Entries"),
        })),
        "Term": object(term),
        "Topics": object(json!({
            "themes": terms, "persons": terms, "sdg_goals": terms, "sdg_targets": terms, "countries": terms, "types": terms,
            "document_types": terms,
        })),
        "Problem": object_without(&["withdrawn_at", "errors"], json!({
            "type": text("about:blank: the status says it all"),
            "status": integer("The status of the answer"),
            "title": text("What is wrong, in the language asked for"),
            "detail": text("What to do about it"),
            "withdrawn_at": moment("With 410: when it was withdrawn"),
            "errors": { "type": "array", "description": "With 422: what is wrong, by field", "items": object(json!({
                "field": text("Its name; what stands within another is joined by _, such as name_en"),
                "detail": text("What is wrong, in the language asked for"),
            })) },
        })),
    })
}

fn recommendation() -> Value {
    let codes =
        |description: &str| json!({ "type": "array", "items": { "type": "string" }, "description": description });
    let tags = |description: &str| json!({ "type": "array", "items": reference("Tag"), "description": description });
    json!({
        "id": { "type": "string", "format": UUID, "description": "Never changes" },
        "url": text("Permanent address"),
        "type": or_null("What the entry is, such as recommendation"),
        "number": or_null("Number of its paragraph in the document"),
        "text": text("In the language asked for, else another"),
        "text_language": text("Language of the text"),
        "text_kind": kind_of_text(),
        "languages": codes("Languages in which there is a text"),
        "countries": codes("States that it is addressed to"),
        "recommending": codes("States that made it"),
        "mechanism": or_null("Code of the mechanism"),
        "document": or_null("Code of the document"),
        "cycle": cycle(),
        "session": or_null("Session of the mechanism"),
        "date": or_null("Date of the document"),
        "position": { "type": ["string", "null"], "enum": ["supported", "noted", null] },
        "themes": tags("Themes"),
        "persons": tags("Affected persons"),
        "sdgs": tags("SDG goals and targets"),
    })
}

/// A single entry says more than one of a list.
fn record() -> Value {
    let mut all = recommendation();
    let more = json!({
        "texts": { "type": "array", "items": reference("Text") },
        "parts": { "type": "array", "items": reference("Part") },
        "source": text("The system that it came from"),
        "source_key": text("Its id there"),
        "history": { "type": "array", "items": reference("Act") },
    });
    if let (Some(all), Value::Object(more)) = (all.as_object_mut(), more) {
        all.extend(more);
    }
    all
}

/// An act with what it changed.
fn changed() -> Value {
    // Codes, and parts as objects.
    let item = json!({ "type": ["string", "object"] });
    let value =
        |description: &str| json!({ "type": ["string", "array", "null"], "items": item, "description": description });
    json!({
        "at": moment("When readers could first see it"),
        "act": text("A stable name, such as recommendation-received; published stands for all that went before"),
        "source": text("The file that brought it; empty for what a person did"),
        "version": integer("Number in the ledger; the history page of an entry shows it as it stood after that"),
        "by": { "type": "string", "enum": ["source", "secretariat"] },
        "erased": { "type": "boolean", "description": "What it changed is no longer known" },
        "changes": { "type": "array", "items": object(json!({
            "field": text("Such as text.official.fr, position, topics.un.theme; of a document session, title.fr"),
            "before": value("Null where nothing was said"),
            "after": value("Null where nothing is said any more"),
        })) },
    })
}

/// An object that has all of these properties and no other.
fn object(properties: Value) -> Value {
    object_without(&[], properties)
}

/// An object in which some properties may be missing.
fn object_without(optional: &[&str], properties: Value) -> Value {
    let names = properties.as_object().into_iter().flat_map(Map::keys);
    let required: Vec<&String> = names.filter(|name| !optional.contains(&name.as_str())).collect();
    json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
}

/// Properties, and more of them.
fn with(mut properties: Value, more: Value) -> Value {
    if let (Some(all), Value::Object(more)) = (properties.as_object_mut(), more) {
        all.extend(more);
    }
    properties
}

fn items(item: Value) -> Value {
    object(json!({ "items": { "type": "array", "items": item } }))
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

fn or_null(description: &str) -> Value {
    json!({ "type": ["string", "null"], "description": description })
}

fn integer(description: &str) -> Value {
    json!({ "type": "integer", "description": description })
}

fn moment(description: &str) -> Value {
    json!({ "type": "string", "format": "date-time", "description": description })
}

fn cycle() -> Value {
    json!({ "type": ["integer", "null"], "description": "Cycle of the Universal Periodic Review" })
}

fn kind_of_text() -> Value {
    json!({ "type": "string", "enum": ["official", "national", "plain"] })
}

/// A form sends an empty one where nothing was chosen.
fn language() -> Value {
    json!({ "type": "string", "pattern": "^([a-z]{2,6})?$" })
}

fn query(name: &str, description: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "description": description, "schema": schema })
}

/// `problems` beside those that any address may answer with.
fn get(summary: &str, parameters: Vec<Value>, answer: Value, problems: &[&str]) -> Value {
    json!({ "get": { "summary": summary, "parameters": parameters, "responses": responses("200", answer, problems) } })
}

/// The same for whoever has signed in.
fn members_get(summary: &str, parameters: Vec<Value>, answer: Value, problems: &[&str]) -> Value {
    let problems: Vec<&str> = problems.iter().copied().chain(["401", "403"]).collect();
    let mut path = get(summary, parameters, answer, &problems);
    if let Some(get) = path.pointer_mut("/get").and_then(Value::as_object_mut) {
        get.insert("security".to_owned(), signed_in());
    }
    path
}

fn signed_in() -> Value {
    json!([{ "key": [] }, { "session": [] }])
}

/// Adds what changes something to a path: `post` makes, anything else changes what is there.
fn send(all: &mut Value, path: &str, method: &str, summary: &str, parameters: Vec<Value>, sent: Value, answer: Value) {
    let done = if method == "post" { "201" } else { "200" };
    let operation = json!({
        "summary": summary,
        "parameters": parameters,
        "security": signed_in(),
        "requestBody": { "required": true, "content": { "application/json": { "schema": sent } } },
        "responses": responses(done, answer, &["401", "403", "404", "413", "422"]),
    });
    if let Some(all) = all.as_object_mut() {
        let at = all.entry(path).or_insert_with(|| json!({}));
        if let Some(at) = at.as_object_mut() {
            at.insert(method.to_owned(), operation);
        }
    }
}

fn responses(done: &str, answer: Value, problems: &[&str]) -> Map<String, Value> {
    let mut responses = Map::new();
    let content = json!({ "application/json": { "schema": answer } });
    responses.insert(done.into(), json!({ "description": "Done", "content": content }));
    for problem in problems.iter().chain(&["405", "500"]) {
        let content = json!({ "application/problem+json": { "schema": reference("Problem") } });
        responses.insert((*problem).into(), json!({ "description": "Problem (RFC 9457)", "content": content }));
    }
    responses
}
