//! Clusters of recommendations, and assignments.

use serde_json::{Value, json};

use super::{UUID, get, integer, items, members_get, object, or_null, query, reference, send, text, with};

pub fn paths() -> Value {
    let filter = |name: &str, what: &str| query(name, what, json!({ "type": "string" }));
    let filters = vec![
        filter("q", "Part of a title or an objective"),
        filter("topic", "scheme/code, such as theme/right-to-education"),
        filter("objective", "framework/code, such as plan-2030/2.1, with all that are under it"),
        filter("institution", "Id of an institution that answers for it"),
        filter("mechanism", "Code of a human rights mechanism that spoke in it"),
        query("lead", "none: nobody leads it", json!({ "type": "string", "enum": ["", "none"] })),
        query(
            "ended",
            "yes: those that have ended, which are left out otherwise",
            json!({ "type": "string", "enum": ["", "yes"] }),
        ),
    ];
    let state = json!({ "type": "string", "enum": ["", "proposed", "submitted", "contested", "accepted"] });
    let assigned = vec![query("state", "Where it stands", state), filter("institution", "Id of an institution")];
    let mut all = json!({
        "/api/v1/clusters": get("Clusters of recommendations", filters, items(reference("Cluster")), &["401"]),
        "/api/v1/clusters/{cluster}": get("One cluster, with what members say about it", vec![place("cluster")], reference("WholeCluster"), &["401", "404"]),
        "/api/v1/assignments": members_get("Assignments: of all institutions for the secretariat, else one's own", assigned, items(reference("Assignment")), &[]),
    });
    let whole = || reference("WholeCluster");
    let assignments = || items(reference("Assignment"));
    let comment = json!({ "comment": text("In Markdown") });
    let agreement = agreement_sent();
    let confirmation = json!({ "do": one_of(&["ticked", "reject"]), "assignment": ids("Ids of proposals") });
    let resumed = json!({ "resume": { "type": "boolean" } });
    let decision = json!({
        "do": one_of(&["insist", "reassign", "withdraw"]), "why": text("An answer or a reason"),
        "institution": text("Id of the other institution, to reassign"), "version": integer("As it was read"),
    });
    let response = json!({ "answer": one_of(&["accept", "contest"]), "reason": text("Needed to contest") });
    for (path, method, summary, sent, answer) in [
        ("/api/v1/clusters", "post", "Make a cluster", cluster_sent(), whole()),
        ("/api/v1/clusters/{cluster}", "put", "Describe a cluster anew as a whole", cluster_sent(), whole()),
        ("/api/v1/clusters/{cluster}/entries", "post", "Put entries into a cluster", entries_sent(), whole()),
        ("/api/v1/clusters/{cluster}/entries", "delete", "Take entries out of a cluster", entries_sent(), whole()),
        ("/api/v1/clusters/{cluster}/comments", "post", "Comment on a cluster, for members", sent(comment), whole()),
        ("/api/v1/clusters/{cluster}/agreements", "post", "Put down what was agreed", agreement, whole()),
        (
            "/api/v1/clusters/{cluster}/comments/{comment}/withdrawal",
            "post",
            "Withdraw a comment of one's own",
            sent(json!({})),
            whole(),
        ),
        ("/api/v1/clusters/{cluster}/end", "post", "End a cluster today, or take it up again", sent(resumed), whole()),
        (
            "/api/v1/assignments",
            "post",
            "Assign entries or clusters to an institution",
            assignment_sent(),
            assignments(),
        ),
        (
            "/api/v1/assignments/confirmation",
            "post",
            "Confirm what rules proposed, or turn it down",
            sent(confirmation),
            assignments(),
        ),
        (
            "/api/v1/assignments/{assignment}/answer",
            "post",
            "Accept or contest, as the validating authority",
            sent(response),
            assignments(),
        ),
        (
            "/api/v1/assignments/{assignment}/decision",
            "post",
            "Decide on it as the secretariat",
            sent(decision),
            assignments(),
        ),
    ] {
        let places = ["cluster", "comment", "assignment"];
        let places = places.into_iter().filter(|name| path.contains(&format!("{{{name}}}")));
        send(&mut all, path, method, summary, places.map(place).collect(), sent_as(summary, sent), answer);
    }
    many(&mut all);
    all
}

/// Many assignments at once: by a search, and by rules.
fn many(all: &mut Value) {
    let bulk = || reference("BulkAssignment");
    let rules = || items(reference("AssignmentRule"));
    let search = json!({
        "query": text("A search of the register, such as ?theme=right-to-education"),
        "institution": text("Id of the institution"), "share": share(),
    });
    let rule = json!({
        "topic": text("scheme/code, such as theme/right-to-education"), "institution": text("Id of the institution"),
        "share": share(),
    });
    let mark = json!({ "mark": text("Of what was shown: what is done is that, or nothing") });
    let proposed = object(json!({ "proposed": integer("How many assignments, which the secretariat confirms") }));
    for (path, summary, body, answer) in [
        ("bulks", "Look at what assigning all that a search finds would do", search, bulk()),
        ("bulks/{bulk}/application", "Assign what was shown, in one act", mark, bulk()),
        ("bulks/{bulk}/undo", "Take it back where the institution has not answered yet", json!({}), bulk()),
        ("rules", "Add a rule", rule, rules()),
        ("rules/{rule}/end", "End a rule; what it has proposed stays proposed", json!({}), rules()),
        ("proposals", "Let the rules propose what they would", json!({}), proposed),
    ] {
        let places = ["bulk", "rule"].into_iter().filter(|name| path.contains(&format!("{{{name}}}")));
        let path = format!("/api/v1/assignments/{path}");
        send(all, &path, "post", summary, places.map(place).collect(), sent(body), answer);
    }
    let more = json!({
        "/api/v1/assignments/bulks/{bulk}": members_get("What assigning all that a search finds would do, or did", vec![place("bulk")], bulk(), &["404"]),
        "/api/v1/assignments/rules": members_get("Rules by which assignments are proposed", Vec::new(), rules(), &[]),
        "/api/v1/assignments/{assignment}": members_get("One assignment, of one's own institution; of all for the secretariat", vec![place("assignment")], reference("Assignment"), &["404"]),
        "/api/v1/clusters/{cluster}/suggestions": members_get("Entries that may belong into a cluster, the likeliest first; whoever takes them up sends them to its entries", vec![place("cluster")], items(reference("Suggestion")), &["404"]),
    });
    for (path, methods) in more.as_object().into_iter().flatten() {
        let there = all.as_object_mut().map(|all| all.entry(path).or_insert_with(|| json!({})));
        if let Some(there) = there {
            *there = with(there.take(), methods.clone());
        }
    }
}

fn place(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
}

/// What was agreed, as it is put down.
pub fn agreement_sent() -> Value {
    sent(json!({
        "agreed": text("In Markdown"), "agreed_on": text("The day, today or earlier"),
        "with": ids("Ids of those of its institutions that agreed"),
    }))
}

pub fn one_of(codes: &[&str]) -> Value {
    json!({ "type": "string", "enum": codes })
}

pub fn ids(description: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string" }, "description": description })
}

pub fn sent(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn sent_as(summary: &str, mut sent: Value) -> Value {
    if let Some(sent) = sent.as_object_mut() {
        sent.insert("description".to_owned(), summary.into());
    }
    sent
}

fn entries_sent() -> Value {
    sent(entries_named())
}

pub fn entries_named() -> Value {
    json!({
        "entry": ids("Ids of entries"), "part": ids("Keys of parts, of a single entry; none for the whole"),
        "query": text("A search of the register, such as ?theme=right-to-education"),
    })
}

fn cluster_sent() -> Value {
    sent(json!({
        "title": reference("Names"), "objective": reference("Names"), "audience": audience(), "topic": topics(),
        "entry": ids("Ids of entries to begin with"), "query": text("A search whose entries it begins with"),
        "version": integer("As it was read, to change it"),
    }))
}

fn assignment_sent() -> Value {
    sent(json!({
        "entry": ids("Ids of entries"), "part": ids("Keys of parts, of a single entry"), "cluster": ids("Ids of clusters"),
        "query": text("A search of the register"), "institution": text("Id of the institution"), "share": share(),
        "why": text("The institution reads it"),
    }))
}

fn audience() -> Value {
    one_of(&["internal", "members", "observers", "public"])
}

pub fn topics() -> Value {
    ids("scheme/code, such as theme/right-to-education or objective/plan-2030/2.1")
}

fn share() -> Value {
    one_of(&["lead", "supporting"])
}

fn state() -> Value {
    one_of(&["proposed", "submitted", "accepted", "contested", "withdrawn"])
}

/// What members say about something.
pub fn comments() -> Value {
    let withdrawn = json!({ "type": "boolean", "description": "Then its text is empty" });
    thread(json!({ "id": text("Never changes"), "withdrawn": withdrawn }))
}

/// What was agreed upon about it.
pub fn agreements() -> Value {
    thread(json!({ "day": text("On which it was agreed"), "institutions": ids("Ids of those that agreed") }))
}

fn thread(more: Value) -> Value {
    let mut said =
        json!({ "at": text("When it was put down"), "by": or_null("Name of the person"), "text": text("In Markdown") });
    if let (Some(said), Some(more)) = (said.as_object_mut(), more.as_object()) {
        said.extend(more.clone());
    }
    json!({ "type": ["array", "null"], "items": object(said), "description": "null for whoever may not read it" })
}

pub fn schemas() -> Value {
    let institution = || or_null("Id of the institution that answers today");
    let cluster = json!({
        "id": { "type": "string", "format": UUID },
        "title": reference("Names"),
        "objective": reference("Names"),
        "audience": audience(),
        "topic": topics(),
        "ended_on": or_null("The last day"),
        "institutions": { "type": "array", "description": "For the public, those that have accepted", "items": object(json!({
            "institution": institution(), "share": share(), "state": state(),
        })) },
        "entries": { "type": "array", "items": object(json!({
            "id": { "type": "string", "format": UUID },
            "part": text("Key of a part; empty for the whole"),
        })) },
        "version": integer("Counts the saves; sent back with a change, so that of two at once one is told"),
    });
    let mut whole = cluster.clone();
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("comments".to_owned(), comments());
        whole.insert("agreements".to_owned(), agreements());
    }
    json!({
        "Cluster": object(cluster),
        "WholeCluster": object(whole),
        "BulkAssignment": object(json!({
            "id": integer("Its number"),
            "at": text("When it was looked at"),
            "query": text("The search"),
            "institution": institution(),
            "share": share(),
            "state": one_of(&["preview", "done", "undone"]),
            "total": integer("Entries found"),
            "outcomes": { "type": "array", "items": object(json!({
                "outcome": { "type": "string", "enum": ["assigned", "known", "led", "unseen", "submitted", "accepted", "contested", "withdrawn"], "description": "Of a preview: would be assigned, has a share already, another leads, not published to it; then where the assignments stand" },
                "count": integer("How many"),
                "entries": ids("Ids of the entries"),
            })) },
            "mark": text("To be sent back with the application; empty once that is done"),
        })),
        "AssignmentRule": object(json!({
            "id": integer("Its number"),
            "topic": or_null("scheme/code"),
            "institution": institution(),
            "share": share(),
            "would": integer("How many it would propose now"),
        })),
        "Suggestion": object(json!({
            "entry": or_null("Id of the entry"),
            "topic": topics(),
            "like": or_null("Id of an entry of the cluster that says nearly the same"),
        })),
        "Assignment": object(json!({
            "id": { "type": "string", "format": UUID },
            "entry": or_null("Id of the entry; null for a cluster"),
            "part": text("Key of a part; empty for the whole"),
            "cluster": or_null("Id of the cluster; null for an entry"),
            "institution": institution(),
            "share": share(),
            "state": state(),
            "steps": { "type": "array", "description": "What was done and said, oldest first", "items": object(json!({
                "at": text("When"),
                "step": one_of(&["proposed", "submitted", "accepted", "contested", "insisted", "withdrawn"]),
                "said": text("A reason, an answer; empty where nothing was said"),
            })) },
            "version": integer("Counts the steps"),
        })),
    })
}
