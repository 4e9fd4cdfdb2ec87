//! How far recommendations have come: scales, statuses, assessments, grades.

use serde_json::{Value, json};

use super::clusters::{one_of, sent};
use super::{UUID, get, integer, object, or_null, query, reference, send, text};

const STAGES: [&str; 5] = ["draft", "submitted", "approved", "returned", "published"];

pub fn paths() -> Value {
    let place = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let entry = || query("entry", "Id of an entry", json!({ "type": "string", "format": UUID }));
    let page = || query("page", "A hundred each", json!({ "type": "integer", "minimum": 1, "maximum": 100_000 }));
    let stage = || query("stage", "How far it has come; nothing for all", one_of(&STAGES));
    let list = |of: &str| {
        object(json!({ "total": integer("How many fit"), "items": { "type": "array", "items": reference(of) } }))
    };
    let scales = object(json!({ "items": { "type": "array", "items": reference("Scale") } }));
    let mut all = json!({
        "/api/v1/scales": get("The scales by which statuses, assessments and grades are given", Vec::new(), scales, &[]),
        "/api/v1/statuses": get("What the State says of recommendations", vec![entry(), stage(), page()], list("Status"), &["400", "401"]),
        "/api/v1/statuses/{status}": get("One status", vec![place("status")], reference("Status"), &["401", "404"]),
        "/api/v1/assessments": get("What others say of recommendations", vec![entry(), stage(), page()], list("Assessment"), &["400", "401"]),
        "/api/v1/assessments/{assessment}": get("One assessment", vec![place("assessment")], reference("Assessment"), &["401", "404"]),
        "/api/v1/grades": get("What treaty bodies said of recommendations", vec![entry(), page()], list("Grade"), &["400", "401"]),
        "/api/v1/grades/{grade}": get("One grade", vec![place("grade")], reference("Grade"), &["401", "404"]),
    });
    let version = || integer("As it was read");
    let words =
        |what: &str| json!({ "type": "object", "additionalProperties": { "type": "string" }, "description": what });
    let ids = |what: &str| json!({ "type": "array", "items": { "type": "string" }, "description": what });
    let status = json!({
        "entry": text("Id of a recommendation that your institution leads"), "part": text("Key of a part of it; empty for the whole"),
        "value": text("scale/value"), "reasoning": words("Why, by language"), "evidence": ids("Ids of evidence of your institution"),
        "do": text("submit: put it before the validating authority at once"),
    });
    let assessment = json!({
        "entry": text("Id of a recommendation"), "part": text("Key of a part of it; empty for the whole"),
        "institution": text("In whose name; with one alone nothing"), "value": text("scale/value; empty where it is said in words alone"),
        "finding": words("In a sentence, by language"), "reasoning": words("Why, by language"), "on": text("The day to which it speaks"),
        "audience": one_of(&["observers", "public"]), "evidence": ids("Ids of evidence of your institution"),
        "do": text("publish: publish it at once; for everybody that wants a second factor, which no key has"),
    });
    let propose = "Propose the State's status of what your institution leads";
    send(&mut all, "/api/v1/statuses", "post", propose, Vec::new(), sent(status), reference("Status"));
    let assess = "Assess a recommendation, as an observer";
    send(&mut all, "/api/v1/assessments", "post", assess, Vec::new(), sent(assessment), reference("Assessment"));
    let audience = || one_of(&["members", "observers", "public"]);
    for (path, summary, body) in [
        ("submission", "Put a draft before the validating authority", json!({ "version": version() })),
        ("approval", "Approve it, as the validating authority", json!({ "version": version() })),
        ("acceptance", "Confirm it, as the secretariat", json!({ "audience": audience(), "version": version() })),
        (
            "return",
            "Give it back to whoever writes it",
            json!({ "return_why": text("A reason"), "version": version() }),
        ),
        ("audience", "Say who sees it", json!({ "audience": audience(), "version": version() })),
        ("withdrawal", "Take it back", json!({ "withdrawal_why": text("A reason"), "version": version() })),
    ] {
        let path = format!("/api/v1/statuses/{{status}}/{path}");
        send(&mut all, &path, "post", summary, vec![place("status")], sent(body), reference("Status"));
    }
    all
}

pub fn schemas() -> Value {
    let words =
        |what: &str| json!({ "type": "object", "additionalProperties": { "type": "string" }, "description": what });
    let day = |what: &str| json!({ "type": ["string", "null"], "format": "date", "description": what });
    let value = json!({
        "code": text("Within its scale"),
        "name": words("By language"),
        "sign": text("What the mechanism writes, such as B1; empty where it writes words"),
        "tone": one_of(&["good", "some", "poor", "none"]),
        "from": day("Since when it is given"),
        "to": day("Until when"),
    });
    let answer = json!({
        "id": { "type": "string", "format": UUID },
        "institution": or_null("Id of the institution that answers"),
        "at": text("When, in UTC"),
        "language": text("Of the words"),
        "body": text("What it says"),
    });
    let common = |more: Value| {
        let mut all = json!({
            "id": { "type": "string", "format": UUID },
            "entry": or_null("Id of the recommendation"),
            "part": text("Key of a part of it; empty for the whole"),
            "audience": one_of(&["internal", "members", "observers", "public"]),
            "version": integer("Counts the saves"),
        });
        if let (Some(all), Value::Object(more)) = (all.as_object_mut(), more) {
            all.extend(more);
        }
        object(all)
    };
    json!({
        "Scale": object(json!({
            "code": text("By which addresses name it"),
            "track": one_of(&["status", "assessment", "grade"]),
            "mechanism": text("Code of the mechanism that grades by it; empty where it is no single one's"),
            "name": words("By language"),
            "source": text("Where it is written down"),
            "address": text("Of that; empty where there is none"),
            "from": day("Since when it is in use"),
            "to": day("Until when"),
            "values": { "type": "array", "items": object(value) },
        })),
        "Status": common(json!({
            "institution": or_null("Id of the institution that proposed it, or goes on with its work"),
            "value": text("scale/value"),
            "reasoning": words("Why, by language"),
            "stage": one_of(&STAGES),
            "confirmed_on": day("Since when it counts"),
            "withdrawn_on": day("Since when it counts no more"),
            "returned_why": text("Why it was given back, while it is"),
            "evidence": integer("How many items of evidence it names"),
        })),
        "Assessment": common(json!({
            "institution": or_null("Id of the institution that assesses"),
            "value": or_null("scale/value; null where it is said in words alone"),
            "finding": words("In a sentence, by language"),
            "reasoning": words("Why, by language"),
            "on": text("The day to which it speaks"),
            "stage": one_of(&STAGES),
            "corrects": or_null("Id of the earlier version"),
            "corrected_by": or_null("Id of the newer version"),
            "evidence": integer("How many items of evidence it names"),
            "answers": { "type": "array", "items": object(answer) },
        })),
        "Grade": common(json!({
            "value": text("scale/value"),
            "symbol": text("Of the document"),
            "paragraph": text("In it"),
            "on": text("The day of the document"),
            "quotation": words("What it says, by language"),
        })),
    })
}
