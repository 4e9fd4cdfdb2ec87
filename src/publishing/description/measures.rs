//! The plan: measures with what they carry out.

use serde_json::{Value, json};

use super::clusters::{agreement_sent, agreements, comments, entries_named, ids, one_of, sent, topics};
use super::{UUID, get, integer, object, or_null, query, reference, send, text};

pub fn paths() -> Value {
    let place = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let filter = |name: &str, what: &str| query(name, what, json!({ "type": "string" }));
    let filters = vec![
        filter("q", "Part of a title, a description or an objective"),
        query("standing", "How it stands; several of this and of the next may be given", standing()),
        filter("institution", "Id of an institution that leads or supports it today"),
        filter("kind", "Code of a kind of action"),
        filter("cluster", "Id of a cluster that it carries out"),
        filter("topic", "scheme/code, such as theme/right-to-education"),
        filter("objective", "framework/code, such as plan-2030/2.1, with all that are under it"),
        filter("territory", "As it is written"),
        filter("year", "A year in which it goes on"),
        query(
            "without",
            "What it lacks",
            one_of(&["entries", "milestones", "budget", "days", "supporting", "topics", "objectives"]),
        ),
        filter("entry.mechanism", "Code of a mechanism that spoke in what it carries out; so for the next"),
        filter("entry.theme", "A theme of what it carries out"),
        filter("entry.person", "Affected persons of what it carries out"),
        filter("entry.sdg", "A goal or target of what it carries out"),
        filter("entry.position", "supported or noted"),
        query("page", "A hundred measures each", json!({ "type": "integer" })),
    ];
    let list = object(json!({
        "total": integer("How many fit"),
        "items": { "type": "array", "items": reference("Measure") },
    }));
    let mut all = json!({
        "/api/v1/measures": get("Measures of the action plan that fit", filters, list, &["401"]),
        "/api/v1/measures/{measure}": get("One measure, with what members say about it", vec![place("measure")], reference("WholeMeasure"), &["401", "404"]),
    });
    let version = || integer("As it was read");
    let step = || sent(json!({ "version": version() }));
    let with = |name: &str, what: &str| sent(json!({ name: text(what), "version": version() }));
    let clusters = || sent(json!({ "cluster": ids("Ids of clusters"), "version": version() }));
    let entries = || sent(super::with(entries_named(), json!({ "version": version() })));
    let adoption = json!({
        "adopted_on": text("The day"), "adopted_where": text("A decree, a session, a letter"), "version": version(),
    });
    let end = json!({
        "what": one_of(&["completed", "withdrawn"]), "ended_on": text("The day, today or earlier"),
        "ended_why": text("A reason"), "version": version(),
    });
    let reached = json!({
        "version": version(), "reached": text("Since when, today or earlier"), "do": { "type": "string", "enum": ["", "undo"], "description": "undo: it is not reached after all" },
    });
    let audience = json!({ "audience": one_of(&["internal", "members", "observers", "public"]), "version": version() });
    for (path, method, summary, sent) in [
        ("", "post", "Begin a measure, as a draft of the institution that leads it", reference("MeasureSent")),
        ("/{measure}", "put", "Describe a measure anew as a whole", reference("MeasureSent")),
        ("/{measure}/proposal", "post", "Put a draft before the validating authority", step()),
        ("/{measure}/approval", "post", "Approve it, as the validating authority", step()),
        ("/{measure}/acceptance", "post", "Accept it, as the secretariat", step()),
        ("/{measure}/return", "post", "Give it back to whoever writes it", with("return_why", "A reason")),
        ("/{measure}/adoption", "post", "Record that it was agreed upon elsewhere", sent(adoption)),
        ("/{measure}/audience", "post", "Say who sees it once it counts", sent(audience)),
        ("/{measure}/end", "post", "End it", sent(end)),
        ("/{measure}/reopening", "post", "Open it again", with("reopen_why", "A reason")),
        ("/{measure}/milestones/{milestone}", "post", "Say since when a milestone is reached", sent(reached)),
        ("/{measure}/entries", "post", "Carry out entries of the register", entries()),
        ("/{measure}/entries", "delete", "Carry them out no longer", entries()),
        ("/{measure}/clusters", "post", "Carry out clusters", clusters()),
        ("/{measure}/clusters", "delete", "Carry them out no longer", clusters()),
        ("/{measure}/comments", "post", "Comment on it, for members", with("comment", "In Markdown")),
        ("/{measure}/comments/{comment}/withdrawal", "post", "Withdraw a comment of one's own", sent(json!({}))),
        ("/{measure}/agreements", "post", "Put down what was agreed", agreement_sent()),
    ] {
        let path = format!("/api/v1/measures{path}");
        let places =
            ["measure", "milestone", "comment"].into_iter().filter(|name| path.contains(&format!("{{{name}}}")));
        send(&mut all, &path, method, summary, places.map(place).collect(), sent, reference("WholeMeasure"));
    }
    all
}

fn standing() -> Value {
    one_of(&["late", "under-way", "to-come", "completed", "withdrawn", "draft", "submitted", "approved", "returned"])
}

fn rhythm(kinds: Value) -> Value {
    let codes = ["as-usual", "monthly", "quarterly", "half-yearly", "yearly", "fixed-days", "never"];
    let mut codes: Vec<Value> = codes.iter().map(|code| Value::from(*code)).collect();
    if kinds.is_array() {
        codes.push(Value::Null);
    }
    json!({ "type": kinds, "enum": codes, "description": "How often its institutions report; null for the public" })
}

pub fn schemas() -> Value {
    let year = || {
        json!({
            "year": integer("Of the budget"),
            "needed": integer("In whole units of the currency"),
            "secured": integer("Of it"),
            "currency": text("Three letters of ISO 4217"),
            "source": text("A budget line, a fund, a partner"),
        })
    };
    let milestone = || json!({ "title": reference("Names"), "due": or_null("By when") });
    let more = |mut object: Value, name: &str, schema: Value| {
        if let Some(object) = object.as_object_mut() {
            object.insert(name.to_owned(), schema);
        }
        object
    };
    let said = |rhythm: Value| {
        json!({
            "title": reference("Names"), "description": reference("Names"), "objective": reference("Names"),
            "kind": text("Code of a kind of action"),
            "lead": or_null("Id of the institution that leads it today"),
            "supporting": ids("Ids of institutions that support it"),
            "territory": text("Empty for the whole State"),
            "starts": or_null("The first day"), "ends": or_null("The last day"),
            "rhythm": rhythm, "rhythm_days": ids("Fixed days on which it is reported on"),
            "topic": topics(),
        })
    };
    let kept = more(milestone(), "id", text("Of the milestone that is described anew; none for a new one"));
    let sent_measure = more(said(rhythm("string".into())), "milestones", array(sent(kept)));
    let sent_measure = more(sent_measure, "budget", array(sent(year())));
    let sent_measure = more(sent_measure, "version", integer("As it was read, to change it"));
    let shown = more(milestone(), "id", text("Never changes"));
    let shown = more(shown, "reached", or_null("Since when it is reached"));
    let mut measure = said(rhythm(json!(["string", "null"])));
    for (name, schema) in [
        ("id", json!({ "type": "string", "format": UUID })),
        ("standing", standing()),
        ("audience", one_of(&["internal", "members", "observers", "public"])),
        ("milestones", array(object(shown))),
        ("budget", array(object(more(year(), "gap", integer("Still to be found"))))),
        ("clusters", ids("Ids of clusters that it carries out")),
        (
            "entries",
            array(object(
                json!({ "id": { "type": "string", "format": UUID }, "part": text("Key of a part; empty for the whole") }),
            )),
        ),
        ("agreed", maybe(json!({ "on": text("The day"), "where": text("If not here") }))),
        (
            "ended",
            maybe(
                json!({ "what": one_of(&["completed", "withdrawn"]), "on": text("The last day"), "why": text("A reason") }),
            ),
        ),
        ("returned_why", or_null("Why it was given back, while it is")),
        ("version", integer("Counts the saves; sent back with a change, so that of two at once one is told")),
    ] {
        measure = more(measure, name, schema);
    }
    let whole = more(more(measure.clone(), "comments", comments()), "agreements", agreements());
    json!({ "Measure": object(measure), "WholeMeasure": object(whole), "MeasureSent": sent(sent_measure) })
}

fn array(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn maybe(properties: Value) -> Value {
    let mut object = object(properties);
    if let Some(object) = object.as_object_mut() {
        object.insert("type".to_owned(), json!(["object", "null"]));
    }
    object
}
