//! How far recommendations have come: scales, statuses, assessments, grades.

use serde_json::{Value, json};

use super::clusters::{one_of, sent};
use super::{UUID, get, integer, object, or_null, query, reference, send, text, with};
use crate::assessments::rollup::{BY, POSITIONS};

const STAGES: [&str; 5] = ["draft", "submitted", "approved", "returned", "published"];

pub fn paths() -> Value {
    let entry = || query("entry", "Id of an entry", json!({ "type": "string", "format": UUID }));
    let page = || query("page", "A hundred each", json!({ "type": "integer", "minimum": 1, "maximum": 100_000 }));
    let stage = || query("stage", "How far it has come; nothing for all", one_of(&STAGES));
    let list = |of: &str| {
        object(json!({ "total": integer("How many fit"), "items": { "type": "array", "items": reference(of) } }))
    };
    let scales = object(json!({ "items": { "type": "array", "items": reference("Scale") } }));
    let value = || query("value", "scale/value", json!({ "type": "string" }));
    let whose = || query("institution", "Id of the institution that says it", json!({ "type": "string" }));
    let said = || vec![entry(), stage(), value(), whose(), page()];
    let mut counted = super::list_parameters();
    counted.retain(|one| !["sort", "cursor", "limit"].iter().any(|other| one["name"] == **other));
    let by = BY.map(|(code, _)| code);
    counted
        .insert(0, query("by", "What entries are put together by; by mechanism unless it says otherwise", one_of(&by)));
    let summary = "How many recommendations stand where according to the State, supported and noted apart";
    let mut all = json!({
        "/api/v1/status": get(summary, counted, reference("Rollup"), &["400", "401"]),
        "/api/v1/scales": get("The scales by which statuses, assessments and grades are given", Vec::new(), scales, &[]),
        "/api/v1/scales/{scale}": get("One scale", vec![place("scale")], reference("Scale"), &["404"]),
        "/api/v1/statuses": get("What the State says of recommendations", said(), list("Status"), &["400", "401"]),
        "/api/v1/statuses/{status}": get("One status", vec![place("status")], reference("Status"), &["401", "404"]),
        "/api/v1/assessments": get("What others say of recommendations", said(), list("Assessment"), &["400", "401"]),
        "/api/v1/assessments/{assessment}": get("One assessment", vec![place("assessment")], reference("Assessment"), &["401", "404"]),
        "/api/v1/grades": get("What treaty bodies said of recommendations", vec![entry(), value(), page()], list("Grade"), &["400", "401"]),
        "/api/v1/grades/{grade}": get("One grade", vec![place("grade")], reference("Grade"), &["401", "404"]),
    });
    let version = || integer("As it was read");
    let ids = |what: &str| json!({ "type": "array", "items": { "type": "string" }, "description": what });
    let status = json!({
        "value": text("scale/value"), "reasoning": words("Why, by language"), "evidence": ids("Ids of evidence of your institution"),
        "do": text("submit: put it before the validating authority at once"),
    });
    let assessment = json!({
        "value": text("scale/value; empty where it is said in words alone"),
        "finding": words("In a sentence, by language"), "reasoning": words("Why, by language"), "on": text("The day to which it speaks"),
        "audience": one_of(&["observers", "public"]), "evidence": ids("Ids of evidence of your institution"),
        "do": text("publish: publish it at once; for everybody that wants a second factor, which no key has"),
    });
    let propose = "Propose the State's status of what your institution leads";
    let entered = with(status.clone(), about("Id of a recommendation that your institution leads"));
    send(&mut all, "/api/v1/statuses", "post", propose, Vec::new(), sent(entered), reference("Status"));
    let anew = "Say a draft, or what was given back, anew as a whole";
    let corrected = with(status, json!({ "version": version() }));
    send(
        &mut all,
        "/api/v1/statuses/{status}",
        "put",
        anew,
        vec![place("status")],
        sent(corrected),
        reference("Status"),
    );
    let assess = "Assess a recommendation, as an observer";
    let institution = json!({ "institution": text("In whose name; with one alone nothing") });
    let entered = with(with(assessment.clone(), about("Id of a recommendation")), institution);
    send(&mut all, "/api/v1/assessments", "post", assess, Vec::new(), sent(entered), reference("Assessment"));
    let (path, anew) = ("/api/v1/assessments/{assessment}", "Say a draft anew as a whole");
    let corrected = with(assessment, json!({ "version": version() }));
    send(&mut all, path, "put", anew, vec![place("assessment")], sent(corrected), reference("Assessment"));
    for (path, summary, body) in [
        (
            "publication",
            "Publish it; for everybody that wants a second factor, which no key has",
            json!({ "version": version() }),
        ),
        ("correction", "Begin a new version of what was published, or go on with the one that was begun", json!({})),
        ("withdrawal", "Take it back", json!({ "withdrawal_why": text("A reason"), "version": version() })),
        (
            "answers",
            "Answer it for the State, as an institution that leads the recommendation or as the secretariat",
            json!({ "answer": text("In the language of the request") }),
        ),
    ] {
        let path = format!("/api/v1/assessments/{{assessment}}/{path}");
        send(&mut all, &path, "post", summary, vec![place("assessment")], sent(body), reference("Assessment"));
    }
    grades(&mut all);
    scales_kept(&mut all);
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

/// What treaty bodies said, as the secretariat enters it.
fn grades(all: &mut Value) {
    let one = || vec![place("grade")];
    let grade = json!({
        "value": text("scale/value, in use on that day"), "symbol": text("Of the document"), "paragraph": text("In it"),
        "on": text("The day of the document"), "quotation": words("What it says, by language"),
        "audience": one_of(&["internal", "members", "observers", "public"]),
    });
    let entered = with(grade.clone(), about("Id of a recommendation"));
    let summary = "Enter what a treaty body said; for everybody that wants a second factor, which no key has";
    send(all, "/api/v1/grades", "post", summary, Vec::new(), sent(entered), reference("Grade"));
    let corrected = with(grade, json!({ "version": integer("As it was read") }));
    send(all, "/api/v1/grades/{grade}", "put", "Correct what was entered", one(), sent(corrected), reference("Grade"));
    let why = json!({ "withdrawal_why": text("A reason"), "version": integer("As it was read") });
    let path = "/api/v1/grades/{grade}/withdrawal";
    send(all, path, "post", "Take back what was entered wrongly", one(), sent(why), reference("Grade"));
}

/// Scales, as the secretariat keeps them: closed, never deleted.
fn scales_kept(all: &mut Value) {
    let scale = || vec![place("scale")];
    let version = || json!({ "version": integer("Of the scale, as it was read") });
    let days = || json!({ "from": text("The first day; empty where it is open"), "to": text("The last day") });
    let terms = json!({
        "name": words("By language"), "source": text("Where it is written down"), "address": text("Of that"),
    });
    let terms = with(terms, days());
    let track = json!({ "track": one_of(&["assessment", "grade"]), "mechanism": text("Code of the mechanism that grades by it") });
    let made = with(terms.clone(), track);
    send(all, "/api/v1/scales", "post", "Add a scale", Vec::new(), sent(made), reference("Scale"));
    let changed = sent(with(terms, version()));
    send(
        all,
        "/api/v1/scales/{scale}",
        "put",
        "Say anew what a scale is; its values stay",
        scale(),
        changed,
        reference("Scale"),
    );
    let value = json!({
        "name": words("By language"), "sign": text("What the mechanism writes, such as B1"),
        "tone": one_of(&["good", "some", "poor", "none"]), "place": integer("In the order of the scale"),
    });
    let value = || sent(with(with(value.clone(), days()), version()));
    let path = "/api/v1/scales/{scale}/values";
    send(all, path, "post", "Add a value", scale(), value(), reference("Scale"));
    let one = vec![place("scale"), place("value")];
    let path = "/api/v1/scales/{scale}/values/{value}";
    send(all, path, "put", "Say anew what a value is", one, value(), reference("Scale"));
}

fn place(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
}

fn words(what: &str) -> Value {
    json!({ "type": "object", "additionalProperties": { "type": "string" }, "description": what })
}

/// What something is said of.
fn about(entry: &str) -> Value {
    json!({ "entry": text(entry), "part": text("Key of a part of it; empty for the whole") })
}

pub fn schemas() -> Value {
    let ids = || json!({ "type": "array", "items": { "type": "string" }, "description": "Ids of its evidence that you may see" });
    let day = |what: &str| json!({ "type": ["string", "null"], "format": "date", "description": what });
    let value = json!({
        "code": text("Within its scale"),
        "name": words("By language"),
        "sign": text("What the mechanism writes, such as B1; empty where it writes words"),
        "tone": one_of(&["good", "some", "poor", "none"]),
        "place": integer("In the order of the scale"),
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
        let all = json!({
            "id": { "type": "string", "format": UUID },
            "entry": or_null("Id of the recommendation"),
            "part": text("Key of a part of it; empty for the whole"),
            "audience": one_of(&["internal", "members", "observers", "public"]),
            "version": integer("Counts the saves"),
        });
        object(with(all, more))
    };
    let counts = || json!({ "type": "object", "description": "How many, by status", "additionalProperties": { "type": "integer" } });
    let sum = || integer("Of all statuses");
    json!({
        "Rollup": object(json!({
            "by": one_of(&BY.map(|(code, _)| code)),
            "overlaps": { "type": "boolean", "description": "Whether an entry may be in several groups" },
            "statuses": { "type": "array", "items": { "type": "string" }, "description": "Codes of the State's scale in its order, then by-part and none" },
            "positions": { "type": "array", "items": reference("RollupOfPosition") },
        })),
        "RollupOfPosition": object(json!({
            "position": one_of(&POSITIONS),
            "counts": counts(),
            "sum": sum(),
            "groups": { "type": "array", "items": reference("RollupGroup") },
        })),
        "RollupGroup": object(json!({
            "code": text("As the filters of recommendations take it; none where nothing is stated"),
            "name": text("In the language of the request"),
            "counts": counts(),
            "sum": sum(),
        })),
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
            "version": integer("Counts the saves of the scale and its values"),
        })),
        "Status": common(json!({
            "institution": or_null("Id of the institution that proposed it, or goes on with its work"),
            "value": text("scale/value"),
            "reasoning": words("Why, by language"),
            "stage": one_of(&STAGES),
            "confirmed_on": day("Since when it counts"),
            "withdrawn_on": day("Since when it counts no more"),
            "returned_why": text("Why it was given back, while it is"),
            "evidence": ids(),
            "evidence_count": integer("How many there are"),
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
            "evidence": ids(),
            "evidence_count": integer("How many there are"),
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
