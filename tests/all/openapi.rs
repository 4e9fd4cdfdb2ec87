//! What the API answers is what its description says: no field more, none less, of the types named.

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::Request;
use mithaq::clusters;
use mithaq::ledger::BatchId;
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::db::sql;
use mithaq::publishing::description::description;
use mithaq::recommendations::division::Part;
use mithaq::recommendations::{self, Edit, Position, PublicId, Sighting, TextKind, Wish};
use mithaq::routes::{self, For};
use serde_json::{Value, json};

use crate::institutions::by;
use crate::world::{Answer, How, World, a_recommendation, address, an_observation, on_each_engine};

/// What is wrong with a value, by the part of JSON Schema that the description uses.
fn mistakes(schema: &Value, value: &Value, whole: &Value, place: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let schema = whole.pointer(reference.trim_start_matches('#'));
        return match schema {
            Some(schema) => mistakes(schema, value, whole, place, found),
            None => found.push(format!("{place}: no schema {reference}")),
        };
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let kinds = match &schema["type"] {
        Value::Array(kinds) => kinds.clone(),
        kind => vec![kind.clone()],
    };
    if !kinds.contains(&kind.into()) {
        found.push(format!("{place}: {kind} instead of {}", schema["type"]));
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        found.push(format!("{place}: {value} is none of {}", schema["enum"]));
    }
    for (number, item) in value.as_array().into_iter().flatten().enumerate() {
        mistakes(&schema["items"], item, whole, &format!("{place}[{number}]"), found);
    }
    let Some(members) = value.as_object() else { return };
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !members.contains_key(name) {
            found.push(format!("{place}: `{name}` is missing"));
        }
    }
    for (name, member) in members {
        let place = format!("{place}.{name}");
        match (&schema["properties"][name], &schema["additionalProperties"]) {
            (Value::Null, Value::Bool(false)) => found.push(format!("{place} is not described")),
            (Value::Null, Value::Null) => {}
            (Value::Null, others) => mistakes(others, member, whole, &place, found),
            (schema, _) => mistakes(schema, member, whole, &place, found),
        }
    }
}

/// Asks, and holds the answer against what the description says of this path and status.
async fn held(world: &World, method: &str, path: &str, address: &str, status: &str) -> Result<Value> {
    let request = Request::builder().method(method).uri(address).body(Body::empty())?;
    let answer = world.ask(request).await?;
    // What no method can do is described beside what can be done.
    held_to("get", path, address, status, &answer)
}

/// Holds an answer against what the description says of this method, path and status.
pub fn held_to(method: &str, path: &str, address: &str, status: &str, answer: &Answer) -> Result<Value> {
    let description = description(None, &mithaq::settings::Settings::default());
    assert_eq!(answer.status.as_str(), status, "{address}: {}", answer.body);
    let content = &description["paths"][path][method]["responses"][status]["content"];
    let kind = answer.header("content-type");
    let schema = content.get(kind).map(|content| &content["schema"]);
    let schema = schema.with_context(|| format!("{path} {status} {kind} is not described"))?;
    let mut found = Vec::new();
    let body = answer.json()?;
    mistakes(schema, &body, &description, address, &mut found);
    assert_eq!(found, Vec::<String>::new());
    Ok(body)
}

const LIST: &str = "/api/v1/recommendations";
const RECORD: &str = "/api/v1/recommendations/{id}";
const HISTORY: &str = "/api/v1/recommendations/{id}/history";
const DOCUMENT: &str = "/api/v1/documents/{document}/history";

/// Places of addresses at which the story has nothing.
const NONE: [&str; 7] = ["{framework}", "{evidence}", "{measure}", "{update}", "{status}", "{assessment}", "{grade}"];

#[test]
fn every_answer_is_as_described() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut full = a_recommendation(1, "132.1 Protect:<br>(a) children;<br>(b) women (Fiji);");
        full["Themes"] = json!(["Right to education", "A theme of this file"]);
        full["AffectedPersons"] = json!(["Children"]);
        full["Sdgs"] = json!(["16.2 - Protect children from abuse"]);
        let plain = an_observation(2, "The Committee is concerned.");
        world.receive(&[full, plain, a_recommendation(3, "132.3 Build (Fiji);")], "en", How::Import).await?;
        edit(world).await?;
        world.receive(&[a_recommendation(4, "132.4 Withdraw (Fiji);")], "en", How::Import).await?;
        world.undo(BatchId(world.last_import().await?)).await?;

        for query in ["", "?cursor=&lang=", "?q=protect&lang=fr", "?limit=1", "?theme=none&sdg=no-target", "?q=nothing"]
        {
            held(world, "GET", LIST, &format!("{LIST}{query}"), "200").await?;
        }
        for key in 1..=3 {
            held(world, "GET", RECORD, &format!("{LIST}/{}?lang=ar", address(key)), "200").await?;
        }
        let told = held(world, "GET", HISTORY, &format!("{LIST}/{}/history", address(1)), "200").await?;
        assert_eq!(told["items"][1]["changes"][3]["after"][1]["label"], "(ii)", "{told}");
        // A document that was corrected has a history too.
        let mut dated = a_recommendation(3, "132.3 Build (Fiji);");
        dated["PublicationDate"] = "2023-01-09T00:00:00".into();
        world.receive(&[dated], "en", How::Import).await?;
        let told = held(world, "GET", DOCUMENT, "/api/v1/documents/A~HRC~99~7/history", "200").await?;
        assert_eq!(told["items"][0]["changes"][0]["field"], "published", "{told}");
        held(world, "GET", DOCUMENT, "/api/v1/documents/nothing/history", "404").await?;
        let tx = world.app.db.begin().await?;
        let said = clusters::Description { audience: Audience::Public, ..clusters::Description::default() };
        let (_, cluster) = clusters::add(&tx, by(world), &said, "").await?;
        tx.commit().await?;
        world.app.changed().await?;
        for (method, path, whom) in routes::ALL.iter().filter(|(_, path, _)| path.starts_with("/api/")) {
            let address = path.replace("{id}", &address(1)).replace("{document}", "A~HRC~99~7");
            let address = address
                .replace("{institution}", "national-mechanism")
                .replace("{gap}", "overdue")
                .replace("{post}", "secretariat")
                .replace("{scale}", "state")
                .replace("{absence}", "0");
            let address = address.replace("{cluster}", &cluster).replace("{assignment}", "nobody");
            match (*method, *whom) {
                // The story holds none of these.
                ("GET", For::Everybody) if NONE.iter().any(|place| path.contains(place)) => {
                    drop(held(world, "GET", path, &address, "404").await?);
                }
                ("GET", For::Everybody) => drop(held(world, "GET", path, &address, "200").await?),
                ("GET", _) => drop(held(world, "GET", path, &address, "401").await?),
                (method, _) => {
                    let answer =
                        world.ask(Request::builder().method(method).uri(&address).body(Body::empty())?).await?;
                    held_to(&method.to_lowercase(), path, &address, "401", &answer)?;
                }
            }
            if *method == "GET" {
                held(world, "DELETE", path, &address, "405").await?;
            }
        }
        for wrong in ["limit=0", "contry=MAR", "theme=x", "lang=X", "cursor=x"] {
            held(world, "GET", LIST, &format!("{LIST}?{wrong}"), "400").await?;
        }
        held(world, "GET", RECORD, &format!("{LIST}/{}?lang=X", address(1)), "400").await?;
        held(world, "GET", RECORD, &format!("{LIST}/{}", address(9)), "404").await?;
        let gone = held(world, "GET", RECORD, &format!("{LIST}/{}", address(4)), "410").await?;
        assert!(gone["withdrawn_at"].is_string(), "{gone}");
        // The database fails.
        let tx = world.app.db.begin().await?;
        sql("ALTER TABLE recommendations RENAME TO elsewhere").run(&*tx).await?;
        tx.commit().await?;
        held(world, "GET", LIST, &format!("{LIST}?limit=2"), "500").await?;
        Ok(())
    })
}

/// What a person adds to the first entry.
async fn edit(world: &World) -> Result<()> {
    let id = PublicId(address(1));
    let Some(Sighting::Here(record)) = recommendations::sighting(world.app.db.read(), &id, "en").await? else {
        anyhow::bail!("not there");
    };
    let (actor, now, id) = (Actor::CommandLine, world.app.clock.now(), record.listed.id);
    let tx = world.app.db.begin().await?;
    let text = Wish::Text {
        kind: TextKind::National, language: "ar".to_owned(), body: "حماية الأطفال".to_owned()
    };
    let position = Wish::Position { position: Some(Position::Noted), source: "A/HRC/99/7/Add.1".to_owned() };
    // Told as objects.
    let part = |label: &str| Part { key: label.to_owned(), label: label.to_owned(), ..Part::default() };
    let parts = Wish::Parts(vec![part("(i)"), part("(ii)")]);
    let edit = Edit { wishes: vec![(text, None), (position, None), (parts, None)], why: String::new() };
    recommendations::edit(&tx, &actor, now, id, &edit).await?;
    tx.commit().await?;
    world.app.changed().await
}

#[test]
fn the_checker_notices_what_is_wrong() {
    let whole = json!({ "components": { "schemas": { "Code": { "type": "string", "enum": ["a"] } } } });
    let schema = json!({
        "type": "object", "required": ["code", "count"], "additionalProperties": false,
        "properties": {
            "code": { "$ref": "#/components/schemas/Code" },
            "count": { "type": ["integer", "null"] },
            "list": { "type": "array", "items": { "type": "string" } },
        },
    });
    let wrong = |value: Value| {
        let mut found = Vec::new();
        mistakes(&schema, &value, &whole, "it", &mut found);
        found
    };
    assert_eq!(wrong(json!({ "code": "a", "count": null, "list": ["x"] })), Vec::<String>::new());
    assert_eq!(wrong(json!({ "code": "a" })), ["it: `count` is missing"]);
    assert_eq!(wrong(json!({ "code": "b", "count": 1 })), ["it.code: \"b\" is none of [\"a\"]"]);
    assert_eq!(wrong(json!({ "code": "a", "count": 1, "more": 1 })), ["it.more is not described"]);
    assert_eq!(
        wrong(json!({ "code": "a", "count": "1", "list": [1] })),
        ["it.count: string instead of [\"integer\",\"null\"]", "it.list[0]: integer instead of \"string\""]
    );
}
