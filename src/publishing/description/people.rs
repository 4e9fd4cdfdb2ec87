//! Institutions, posts, appointments, and who asks.

use serde_json::{Map, Value, json};

use super::{UUID, get, integer, items, members_get, object, or_null, query, reference, send, text};

pub fn paths() -> Value {
    let id = json!({ "name": "institution", "in": "path", "required": true, "schema": { "type": "string" } });
    let filters = vec![
        query("q", "Part of a name or a territory", json!({ "type": "string" })),
        query("kind", "Code of a kind", json!({ "type": "string" })),
        query(
            "level",
            "How far it reaches",
            json!({ "type": "string", "enum": ["", "national", "regional", "local"] }),
        ),
        query(
            "class",
            "Its part in the national mechanism",
            json!({ "type": "string", "enum": ["", "member", "observer"] }),
        ),
    ];
    let mut all = json!({
        "/api/v1/account": members_get("Who asks, and by which posts", Vec::new(), reference("Account"), &[]),
        "/api/v1/institutions": get("Institutions that are active today, with their posts", filters, items(reference("Institution")), &["401"]),
        "/api/v1/institutions/{institution}": get("One institution with its posts and its past", vec![id.clone()], reference("Institution"), &["401", "404"]),
    });
    let description = reference("InstitutionSent");
    send(
        &mut all,
        "/api/v1/institutions",
        "post",
        "Add an institution",
        Vec::new(),
        description.clone(),
        reference("Institution"),
    );
    send(
        &mut all,
        "/api/v1/institutions/{institution}",
        "put",
        "Correct an institution as a whole",
        vec![id],
        description,
        reference("Institution"),
    );
    all
}

pub fn schemas() -> Value {
    let mut institution = institution();
    let read = json!({
        "id": text("Never changes"),
        "past": { "type": "array", "description": "What became of it, oldest first", "items": object(json!({
            "what": { "type": "string", "enum": ["renamed", "moved", "merged", "split", "closed"] },
            "day": text("The first day on which it is so"),
            "other": or_null("The parent until then, or the institution that goes on"),
            "name": { "$ref": "#/components/schemas/Names", "description": "Until then" },
            "succeeds": { "type": "boolean", "description": "Whether the other goes on with open work" },
        })) },
        "posts": { "type": "array", "items": reference("Post") },
    });
    let sent = institution.clone();
    extend(&mut institution, read);
    json!({
        "Account": object(json!({
            "id": { "type": "string", "format": UUID },
            "name": text("Name of the person"),
            "role": { "type": ["string", "null"], "enum": ["administrator", "auditor", null] },
            "posts": { "type": "array", "description": "Those held today, in their own right or standing in", "items": object(json!({
                "duty": text("What the holder of the post is there for"),
                "class": { "type": "string", "enum": ["member", "observer"] },
                "institution": or_null("Id of the institution"),
            })) },
            "by": { "type": "string", "enum": ["key", "session"] },
            "form_token": or_null("What a request by a session shows in the header X-Form-Token; null with a key, which needs none"),
        })),
        "Institution": object(institution),
        "InstitutionSent": { "type": "object", "properties": sent, "description": "What is not sent is not said of it; an answer, changed, can be sent" },
        "Post": object(post()),
        "Appointment": object(json!({
            "id": text("Never changes"),
            "person": or_null("Id of the account"),
            "name": or_null("Name of the person"),
            "from": text("The first day"),
            "to": or_null("The last day"),
            "decree": text("The decree or letter by which it was made"),
        })),
    })
}

fn institution() -> Value {
    json!({
        "name": reference("Names"),
        "short": reference("Names"),
        "kind": text("Code of its kind, such as ministry"),
        "parent": or_null("Id of the institution above it"),
        "class": { "type": "string", "enum": ["member", "observer"] },
        "informed": { "type": "boolean", "description": "It is informed and informs, as a court is; nothing is assigned to it" },
        "level": { "type": "string", "enum": ["national", "regional", "local"] },
        "territory": text("Where it is, if not for the whole State"),
        "active_from": or_null("The first day"),
        "active_to": or_null("The last day"),
        "topic": topics("Topics by which it is proposed"),
        "version": integer("Counts the saves; sent back with a correction, so that of two at once one is told"),
    })
}

fn post() -> Value {
    json!({
        "id": text("Never changes"),
        "institution": or_null("Id of its institution"),
        "duty": { "type": "string", "enum": crate::permissions::Duty::ALL.map(|duty| duty.code()) },
        "remit": { "type": "string", "enum": ["both", "implementation", "reporting"] },
        "title": reference("Names"),
        "rank": reference("Names"),
        "duties": reference("Names"),
        "topic": topics("What it is concerned with; none stands for everything"),
        "mechanism": { "type": "array", "items": { "type": "string" }, "description": "Codes of human rights mechanisms; none stands for all" },
        "ended_on": or_null("The last day of the post"),
        "version": integer("Counts the saves"),
        "appointments": { "type": ["array", "null"], "items": reference("Appointment"), "description": "The latest first; null for whoever may not know" },
    })
}

fn topics(description: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string" }, "description": format!("{description}: scheme/code, such as theme/right-to-education") })
}

fn extend(object: &mut Value, more: Value) {
    if let (Some(object), Value::Object(more)) = (object.as_object_mut(), more) {
        object.extend::<Map<String, Value>>(more);
    }
}
