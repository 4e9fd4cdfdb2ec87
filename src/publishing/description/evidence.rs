//! Evidence: files, links, laws, figures.

use serde_json::{Value, json};

use super::{UUID, get, integer, moment, object, object_without, or_null, query, reference, send, text};

pub fn paths() -> Value {
    let id =
        json!({ "name": "evidence", "in": "path", "required": true, "schema": { "type": "string", "format": UUID } });
    let kinds = json!({ "type": "string", "enum": ["", "file", "link", "law", "figure"] });
    let filters =
        vec![query("kind", "What it is", kinds), query("page", "Fifty items each", json!({ "type": "integer" }))];
    let list = object(json!({
        "total": integer("How many there are"),
        "items": { "type": "array", "items": reference("Evidence") },
    }));
    let mut all = json!({
        "/api/v1/evidence": get("Evidence that whoever asks may see, the newest first", filters, list, &["401"]),
        "/api/v1/evidence/{evidence}": get("One item of evidence", vec![id.clone()], reference("Evidence"), &["401", "404"]),
    });
    let made = object(json!({ "items": { "type": "array", "items": reference("Evidence") } }));
    let summary = "Bring evidence; files as multipart/form-data with the fields kind, institution, title-en … and file, once or several times";
    send(&mut all, "/api/v1/evidence", "post", summary, Vec::new(), reference("EvidenceSent"), made);
    let one = "/api/v1/evidence/{evidence}";
    let (sent, read) = (reference("EvidenceSent"), reference("Evidence"));
    send(&mut all, one, "put", "Change what is said of an item; its file stays", vec![id.clone()], sent, read);
    let (nothing, done) = (object(json!({})), object(json!({ "id": text("Of the item") })));
    let withdrawal = "/api/v1/evidence/{evidence}/withdrawal";
    send(&mut all, withdrawal, "post", "Take back what nothing uses", vec![id], nothing, done);
    all
}

pub fn schemas() -> Value {
    let said = json!({
        "kind": { "type": "string", "enum": ["file", "link", "law", "figure"] },
        "institution": or_null("Id of the institution whose it is"),
        "title": reference("Names"),
        "note": reference("Names"),
        "sensitive": { "type": "boolean", "description": "It never leaves its institution and the secretariat" },
        "address": text("Of a link"),
        "looked_at": or_null("When the link was last looked at"),
        "archived_address": text("Of a copy that is kept elsewhere"),
        "archived_on": or_null("Since when"),
        "number": text("Of a law or decree"),
        "dated": or_null("Day of the law or decree"),
        "gazette": text("Where it was published"),
        "value": text("Of a figure, as it was published"),
        "unit": text("Of the figure"),
        "year": { "type": ["integer", "null"], "description": "Of the figure" },
        "source": text("Who published the figure"),
        "version": integer("Counts the saves; sent back with a change, so that of two at once one is told"),
    });
    let optional = [
        "address",
        "looked_at",
        "archived_address",
        "archived_on",
        "number",
        "dated",
        "gazette",
        "value",
        "unit",
        "year",
        "source",
    ];
    let mut read = said.clone();
    let more = json!({
        "id": { "type": "string", "format": UUID },
        "added_at": moment("When it was brought"),
        "audience": { "type": "string", "enum": ["internal", "members", "observers", "public"] },
        "stage": { "type": "string", "enum": ["draft", "submitted", "approved", "returned", "published"] },
        "file": { "type": ["object", "null"], "additionalProperties": false, "properties": file() },
    });
    if let (Some(read), Value::Object(more)) = (read.as_object_mut(), more) {
        read.extend(more);
    }
    json!({
        "Evidence": object_without(&optional, read),
        "EvidenceSent": { "type": "object", "properties": said, "description": "What is not sent is not said of it" },
    })
}

fn file() -> Value {
    json!({
        "name": or_null("As its sender called it; this and what follows is null for whoever may not open the original"),
        "mime": text("What it is, by its content"),
        "state": or_null("waiting, clean, refused or infected"),
        "sha256": or_null("Of the file as it was sent"),
        "size_bytes": { "type": ["integer", "null"], "description": "Of the file as it was sent" },
        "trouble": or_null("Why it was refused, or what the scanner found"),
        "warnings": { "type": ["array", "null"], "items": { "type": "string" }, "description": "What to know before it is published" },
        "copy": { "type": ["object", "null"], "additionalProperties": false, "properties": {
            "address": text("Where readers get the copy without what it says of its makers"),
            "sha256": text("Of the copy"),
            "size_bytes": integer("Of the copy"),
        } },
    })
}
