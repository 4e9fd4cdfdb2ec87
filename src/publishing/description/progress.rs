//! Updates of measures, and what is expected of whoever asks.

use serde_json::{Value, json};

use super::{UUID, get, integer, members_get, object, or_null, query, reference, send, text};

pub fn paths() -> Value {
    let place = || vec![json!({ "name": "update", "in": "path", "required": true, "schema": { "type": "string" } })];
    let filter = |name: &str, what: &str| query(name, what, json!({ "type": "string" }));
    let mut stages = stages();
    stages.insert(0, "");
    let filters = vec![
        query("stage", "Where it stands", json!({ "type": "string", "enum": stages })),
        filter("institution", "Id of the institution that reports"),
        filter("measure", "Id of the measure"),
        filter("period", "The last day of the period"),
        query("page", "From 1 on; 25 to a page", json!({ "type": "integer" })),
    ];
    let list = object(json!({
        "total": integer("How many there are in all"),
        "items": { "type": "array", "items": reference("Update") },
    }));
    let tasks = object(json!({ "items": { "type": "array", "items": reference("Task") } }));
    let mut all = json!({
        "/api/v1/updates": get("Updates of measures, the latest period first", filters, list, &["401"]),
        "/api/v1/updates/{update}": get("One update", place(), reference("Update"), &["401", "404"]),
        "/api/v1/tasks": members_get("What is expected of whoever asks, the most pressing first", Vec::new(), tasks, &[]),
    });
    let version = || json!({ "version": integer("As it was read") });
    let with = |more: Value| {
        let mut sent = version();
        if let (Some(sent), Some(more)) = (sent.as_object_mut(), more.as_object()) {
            sent.extend(more.clone());
        }
        sent
    };
    let audience = || json!({ "audience": codes(&["internal", "members", "observers", "public"]) });
    for (path, method, summary, sent) in [
        ("/api/v1/updates", "post", "Begin an update, and submit it where that is asked", written(true)),
        ("/api/v1/updates/{update}", "put", "Write an update anew as a whole", written(false)),
        ("/api/v1/updates/{update}/submission", "post", "Put it before the validating authority", version()),
        ("/api/v1/updates/{update}/approval", "post", "Approve it for the institution", version()),
        (
            "/api/v1/updates/{update}/acceptance",
            "post",
            "Accept it as the secretariat, for an audience",
            with(audience()),
        ),
        (
            "/api/v1/updates/{update}/return",
            "post",
            "Give it back",
            with(json!({ "return_why": text("What is to be changed") })),
        ),
        ("/api/v1/updates/{update}/audience", "post", "Change who sees it", with(audience())),
        (
            "/api/v1/updates/{update}/withdrawal",
            "post",
            "Withdraw it, or give a draft up",
            with(json!({ "withdrawn_why": text("The reason; of a draft none is needed") })),
        ),
    ] {
        let places = if path.contains('{') { place() } else { Vec::new() };
        let sent = json!({ "type": "object", "description": summary, "properties": sent });
        send(&mut all, path, method, summary, places, sent, reference("Update"));
    }
    all
}

fn codes(codes: &[&str]) -> Value {
    json!({ "type": "string", "enum": codes })
}

fn stages() -> Vec<&'static str> {
    vec!["draft", "submitted", "approved", "returned", "published", "withdrawn"]
}

/// What is sent of an update.
fn written(new: bool) -> Value {
    let yes = |what: &str| json!({ "type": "boolean", "description": what });
    let mut sent = json!({
        "do": codes(&["draft", "submit"]),
        "nothing_new": yes("Nothing has changed since the update before; then nothing else is said"),
        "language": text("Code of the language in which it is written"),
        "done": text("What was done"), "effect": text("What changed for people"),
        "obstacles": text("What is in the way"), "next_step": text("What comes next"),
        "need": { "type": "object", "properties": { "assistance": yes("Technical"), "budget": yes("Money"), "law": yes("A law or a decision") } },
        "needs_said": text("What is needed, in words"),
        "reached": { "type": "object", "description": "Days since when milestones are reached, by their ids", "additionalProperties": { "type": "string" } },
        "evidence": { "type": "array", "items": { "type": "string" }, "description": "Ids of items of the same institution" },
    });
    let more = match new {
        true => json!({
            "measure": text("Id of the measure"),
            "institution": text("Id of the institution, where one reports for several"),
            "period": text("The last day of one of the periods on which one may report; the one that is asked for where none is named"),
        }),
        false => json!({ "version": integer("As it was read, so that of two at once one is told") }),
    };
    if let (Some(sent), Some(more)) = (sent.as_object_mut(), more.as_object()) {
        sent.extend(more.clone());
    }
    sent
}

pub fn schemas() -> Value {
    let texts = |what: &str| json!({ "type": "array", "items": { "type": "string" }, "description": what });
    json!({
        "Update": object(json!({
            "id": { "type": "string", "format": UUID },
            "measure": text("Id of the measure"),
            "institution": or_null("Id of the institution that reports"),
            "first": text("The first day of the period"),
            "last": text("The last day of the period"),
            "due": or_null("Until when it was to be handed in; for members"),
            "handed_in": or_null("When its institution stood behind it; for members"),
            "accepted": or_null("When the secretariat accepted it"),
            "stage": codes(&stages()),
            "audience": codes(&["internal", "members", "observers", "public"]),
            "returned_why": text("Why it was given back, while it is"),
            "withdrawn_why": or_null("Why it was withdrawn"),
            "language": text("Code of the language in which it is written"),
            "nothing_new": { "type": "boolean", "description": "Nothing has changed since the update before" },
            "done": text("What was done"),
            "effect": text("What changed for people"),
            "obstacles": text("What is in the way"),
            "next_step": text("What comes next"),
            "needs": { "type": "array", "items": codes(&["assistance", "budget", "law"]) },
            "needs_said": text("What is needed, in words"),
            "reached": { "type": "object", "description": "Days since when milestones are reached, by their ids", "additionalProperties": { "type": "string" } },
            "evidence": texts("Ids of items of evidence that whoever asks may see"),
            "version": integer("Counts the saves; sent back with a change, so that of two at once one is told"),
        })),
        "Task": object(json!({
            "task": codes(&["report", "finish", "approve", "accept", "revise-measure", "approve-measure", "accept-measure"]),
            "measure": text("Id of the measure"),
            "update": or_null("Id of the update, once there is one"),
            "institution": or_null("Id of the institution whose task it is, or that reports"),
            "due": or_null("The day on which it is due"),
            "late": { "type": "boolean", "description": "That day has passed" },
            "period": or_null("The last day of the period"),
            "returned_why": text("Why it was given back, while it is"),
        })),
    })
}
