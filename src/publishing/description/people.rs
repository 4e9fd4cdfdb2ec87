//! Institutions, posts, appointments, and who asks.

use serde_json::{Map, Value, json};

use super::{UUID, get, integer, items, members_get, object, or_null, query, reference, send, text, with};

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
    let act = json!({ "name": "reappointment", "in": "path", "required": true, "schema": { "type": "string" } });
    let post = json!({ "name": "post", "in": "path", "required": true, "schema": { "type": "string" } });
    let held = json!({ "name": "appointment", "in": "path", "required": true, "schema": { "type": "string" } });
    let absence = json!({ "name": "absence", "in": "path", "required": true, "schema": { "type": "integer" } });
    let more = json!({
        "/api/v1/posts/{post}": get("One post, and who holds it", vec![post.clone()], reference("Post"), &["401", "404"]),
        "/api/v1/account/contact": members_get("How whoever asks is reached, as they said", Vec::new(), reference("Contact"), &[]),
        "/api/v1/appointments/unconfirmed": members_get("Those who have not said for long that they are reached as is written", Vec::new(), items(reference("Unconfirmed")), &[]),
        "/api/v1/appointments/bulk": members_get("The latest acts that made many appointments", Vec::new(), items(reference("BulkAppointment")), &[]),
        "/api/v1/appointments/bulk/{reappointment}": members_get("One such act", vec![act.clone()], reference("BulkAppointmentMade"), &["404"]),
        "/api/v1/posts/{post}/handover": members_get("What somebody new in a post is handed: all that is open for its institution", vec![post.clone()], reference("Handover"), &["404"]),
        "/api/v1/institutions/{institution}/history": members_get("What was done to an institution, its posts and their holders, for those who may know them, the latest first", vec![id.clone()], items(reference("InstitutionAct")), &["404"]),
        "/api/v1/institutions/{institution}/reporting": members_get("How often an institution reports, where its measures do not say", vec![id.clone()], reference("Reporting"), &["404"]),
        "/api/v1/appointments/{appointment}": members_get("One appointment with its absences, for those who appoint", vec![held.clone()], reference("AppointmentWithAbsences"), &["404"]),
    });
    extend(&mut all, more);
    let sent = |name: &str| reference(&format!("{name}Sent"));
    let sends = [
        ("/account/contact", "put", "Say that one is reached so, today", vec![], sent("Contact"), reference("Contact")),
        (
            "/institutions/{institution}/reporting",
            "put",
            "Say how often an institution reports",
            vec![id.clone()],
            reference("Reporting"),
            reference("Reporting"),
        ),
        (
            "/appointments/bulk",
            "post",
            "Look at what many appointments in one act would do; with do: apply, make them",
            vec![],
            sent("BulkAppointment"),
            reference("BulkAppointmentTried"),
        ),
        (
            "/appointments/bulk/{reappointment}/undo",
            "post",
            "Take such an act back; wants a second factor, which no key has",
            vec![act],
            json!({ "type": "object" }),
            reference("BulkAppointmentMade"),
        ),
        (
            "/institutions/spreadsheet",
            "post",
            "Look at what rows of institutions and posts would add and correct; with seen, as it was answered, do it",
            vec![],
            sent("Directory"),
            reference("DirectorySeen"),
        ),
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
    let mut all = json!({
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
        "DirectorySent": { "type": "object", "properties": {
            "content": text("The rows as CSV with the columns of the spreadsheet that the desk offers; errors are named by line and column, as 3.kind"),
            "seen": text("What the answer to the same content said; without it nothing is done"),
        } },
        "DirectorySeen": object(json!({
            "seen": text("Digest of what would be done, and of what it would be done to"),
            "applied": { "type": "boolean", "description": "Whether it was done" },
            "added": changed_lines("New institutions"),
            "changed": changed_lines("Institutions that are corrected"),
            "posts_added": changed_lines("New posts"),
            "posts_changed": changed_lines("Posts that are worded anew"),
            "unchanged": integer("How many institutions and posts of the rows stay as they are"),
        })),
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
    });
    extend(&mut all, people());
    all
}

/// How people are reached, what they are handed, what was done.
fn people() -> Value {
    let moment = || text("In UTC");
    let line = object(json!({
        "text": text("What it is, in the language asked for"),
        "address": or_null("Where it is, as a path"),
        "day": or_null("The day that matters about it"),
        "note": text("More about it"),
    }));
    let lines = || json!({ "type": "array", "items": line });
    let act = json!({
        "id": text("Never changes"), "made_at": moment(), "undone_at": or_null("When it was taken back"),
    });
    let held = || json!({ "type": "array", "items": reference("Appointment") });
    let ids = |what: &str| json!({ "type": "array", "items": { "type": "string" }, "description": what });
    let row = json!({
        "post": text("Id of the post"), "name": text("Name"), "email": text("E-mail address"),
        "from": text("The first day"), "decree": text("The decree or letter by which it is made"),
    });
    json!({
        "Holding": object(with(appointment(), json!({
            "email": or_null("Of whoever holds the post or will"),
            "contact": { "anyOf": [reference("Contact"), { "type": "null" }], "type": ["object", "null"] },
        }))),
        "Contact": object(contact()),
        "ContactSent": { "type": "object", "properties": { "telephone": text("May be empty"), "address": text("May be empty") } },
        "Unconfirmed": object(json!({
            "appointment": text("Its id"), "post": text("Id of the post"), "institution": text("Its id"),
            "name": text("Of the person"), "email": text("Of the person"), "telephone": text("May be empty"),
            "confirmed_on": or_null("When they last said that it is right"),
        })),
        "BulkAppointment": object(act.clone()),
        "BulkAppointmentMade": object(with(act, json!({ "appointments": held(), "left": held() }))),
        "BulkAppointmentSent": { "type": "object", "properties": {
            "rows": { "type": "array", "items": { "type": "object", "properties": row } },
            "do": text("apply: make them; that wants a second factor, which no key has"),
        } },
        "BulkAppointmentTried": object(json!({
            "id": or_null("Of the act; null where it was only looked at"),
            "outcomes": { "type": "array", "items": object(json!({
                "row": integer("Its place, from 0"), "said": text("What would come of it, in a sentence"),
            })) },
            "invitations": { "type": "array", "items": object(json!({
                "name": text("Of somebody new"), "link": text("For them; it is told this once"),
            })) },
        })),
        "Handover": object(json!({
            "post": text("Its id"), "institution": text("Its id"), "answers_for": ids("Ids of the institutions whose work it goes on with"),
            "absences": lines(),
            "sections": { "type": "array", "items": object(json!({ "heading": text("In the language asked for"), "lines": lines() })) },
            "secretariat": object(json!({ "name": text("Of the national mechanism"), "email": or_null("Its address"), "people": ids("Names") })),
        })),
        "InstitutionAct": object(json!({
            "at": moment(), "act": text("A stable name, such as institution-corrected"), "by": text("Name of the person"),
            "about": text("The post or the holder; empty for the institution itself"),
            "changes": { "type": "array", "items": object(json!({
                "field": text("Its stable name"), "language": text("Of a name; else empty"),
                "before": text("In words"), "after": text("In words"),
            })) },
        })),
        "Reporting": object(json!({
            "rhythm": { "type": "string", "enum": ["as-usual", "monthly", "quarterly", "half-yearly", "yearly", "fixed-days", "never"] },
            "rhythm_days": text("Days, one a line, where it reports on fixed ones"),
            "version": integer("Counts the saves; as it was read"),
        })),
    })
}

fn contact() -> Value {
    json!({
        "telephone": text("May be empty"), "address": text("May be empty"),
        "confirmed_on": or_null("When they last said that it is right"),
        "old": { "type": "boolean", "description": "So long ago that nobody should rely on it" },
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
        "appointments": { "type": ["array", "null"], "items": reference("Holding"), "description": "The latest first; null for whoever may not know" },
    })
}

fn topics(description: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string" }, "description": format!("{description}: scheme/code, such as theme/right-to-education") })
}

fn changed_lines(about: &str) -> Value {
    let change = object(json!({ "column": text("Column"), "before": text("Before"), "after": text("After") }));
    let line = object(json!({
        "line": integer("Line of the content"),
        "name": text("Its name"),
        "changes": { "type": "array", "items": change },
    }));
    json!({ "type": "array", "items": line, "description": about })
}

fn extend(object: &mut Value, more: Value) {
    if let (Some(object), Value::Object(more)) = (object.as_object_mut(), more) {
        object.extend::<Map<String, Value>>(more);
    }
}
