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
    let post = json!({ "name": "post", "in": "path", "required": true, "schema": { "type": "string" } });
    let held = json!({ "name": "appointment", "in": "path", "required": true, "schema": { "type": "string" } });
    let absence = json!({ "name": "absence", "in": "path", "required": true, "schema": { "type": "integer" } });
    let more = json!({
        "/api/v1/posts/{post}": get("One post, and who holds it", vec![post.clone()], reference("Post"), &["401", "404"]),
        "/api/v1/appointments/{appointment}": members_get("One appointment with its absences, for those who appoint", vec![held.clone()], reference("AppointmentWithAbsences"), &["404"]),
    });
    extend(&mut all, more);
    let sent = |name: &str| reference(&format!("{name}Sent"));
    let sends = [
        ("/institutions", "post", "Add an institution", vec![], sent("Institution"), reference("Institution")),
        (
            "/institutions/{institution}",
            "put",
            "Correct an institution as a whole",
            vec![id.clone()],
            sent("Institution"),
            reference("Institution"),
        ),
        (
            "/institutions/{institution}/reorganisation",
            "post",
            "Rename, move, merge, split or close an institution",
            vec![id.clone()],
            sent("Reorganisation"),
            reference("Institution"),
        ),
        (
            "/institutions/{institution}/posts",
            "post",
            "Add a post to an institution",
            vec![id],
            sent("Post"),
            reference("Post"),
        ),
        ("/posts/{post}", "put", "Word a post anew, or end it", vec![post.clone()], sent("Post"), reference("Post")),
        (
            "/posts/{post}/appointments",
            "post",
            "Appoint somebody who has an account, or invite them",
            vec![post],
            sent("Appointment"),
            reference("AppointmentMade"),
        ),
        (
            "/appointments/{appointment}/end",
            "post",
            "Set the last day of an appointment; one before its first takes it back",
            vec![held.clone()],
            sent("End"),
            reference("Appointment"),
        ),
        (
            "/appointments/{appointment}/absences",
            "post",
            "Say who stands in for the holder",
            vec![held.clone()],
            sent("Absence"),
            reference("Appointment"),
        ),
        (
            "/appointments/{appointment}/absences/{absence}/end",
            "post",
            "The holder is back",
            vec![held, absence],
            json!({ "type": "object" }),
            reference("Appointment"),
        ),
    ];
    for (path, method, summary, parameters, sent, answer) in sends {
        send(&mut all, &format!("/api/v1{path}"), method, summary, parameters, sent, answer);
    }
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
        "PostSent": { "type": "object", "properties": post(), "description": "The duty of a post that is there does not change; an answer, changed, can be sent" },
        "Appointment": object(appointment()),
        "AppointmentWithAbsences": object(with(appointment(), json!({
            "absences": { "type": "array", "items": object(json!({
                "id": integer("Number of the absence"),
                "person": or_null("Id of the account that stands in"),
                "name": or_null("Name of that person"),
                "from": text("The first day"),
                "to": text("The last day"),
            })) },
        }))),
        "AppointmentMade": object(with(appointment(), json!({
            "invitation": or_null("The link for somebody who had no account; it is told this once"),
        }))),
        "AppointmentSent": { "type": "object", "properties": {
            "person": text("Id of the account; or name and email of somebody new"),
            "name": text("Name"),
            "email": text("E-mail address"),
            "from": text("The first day"),
            "to": or_null("The last day"),
            "decree": text("The decree or letter by which it is made"),
            "succeeds": { "type": "boolean", "description": "Whoever holds the post then holds it until the day before" },
        } },
        "EndSent": { "type": "object", "properties": { "last": text("The last day") } },
        "AbsenceSent": { "type": "object", "properties": {
            "person": text("Id of the account that stands in"), "from": text("The first day"), "to": text("The last day"),
        } },
        "ReorganisationSent": { "type": "object", "properties": {
            "what": { "type": "string", "enum": ["renamed", "moved", "merged", "split", "closed"] },
            "day": text("The first day on which it is so"),
            "other": or_null("The new parent, the institution that goes on, or the part that is there already"),
            "name": reference("Names"),
            "short": reference("Names"),
            "version": integer("As it was read"),
        } },
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

fn appointment() -> Value {
    json!({
        "id": text("Never changes"),
        "person": or_null("Id of the account"),
        "name": or_null("Name of the person"),
        "from": text("The first day"),
        "to": or_null("The last day"),
        "decree": text("The decree or letter by which it was made"),
    })
}

fn with(mut object: Value, more: Value) -> Value {
    extend(&mut object, more);
    object
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
