//! Plans and commitments with their objectives.

use serde_json::{Value, json};

use super::clusters::sent;
use super::{get, integer, items, object, or_null, reference, send, text};

pub fn paths() -> Value {
    let place = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let mut all = json!({
        "/api/v1/frameworks": get("Plans and commitments", Vec::new(), items(reference("Framework")), &["401"]),
        "/api/v1/frameworks/{framework}": get(
            "One of them with its objectives, in the order of a tree, and what serves each",
            vec![place("framework")],
            reference("WholeFramework"),
            &["401", "404"],
        ),
    });
    let version = || integer("As it was read");
    let objective = || {
        json!({
            "parent": text("Code of the one that it is under; empty at the top"), "name": reference("Names"),
        })
    };
    let with = |mut object: Value, more: Value| {
        if let (Some(object), Some(more)) = (object.as_object_mut(), more.as_object()) {
            object.extend(more.clone());
        }
        object
    };
    let code = || json!({ "code": text("As the plan numbers it; never changes") });
    let listed = json!({ "type": "array", "items": sent(with(objective(), code())) });
    let retired = json!({ "type": "boolean", "description": "It is offered no more" });
    let changed = with(objective(), json!({ "retired": retired, "version": version() }));
    for (path, method, summary, sent) in [
        ("", "post", "Add a plan or a commitment", reference("FrameworkSent")),
        ("/{framework}", "put", "Say anew what it is, as a whole", reference("FrameworkSent")),
        ("/{framework}/objectives", "post", "Add an objective", sent(with(changed.clone(), code()))),
        (
            "/{framework}/objectives",
            "put",
            "Put a whole list in place of the one that stands; what is missing is retired",
            sent(json!({ "version": version(), "objectives": listed })),
        ),
        (
            "/{framework}/undo",
            "post",
            "Take back the last change of its objectives; one that it added is retired",
            sent(json!({ "version": version() })),
        ),
        ("/{framework}/objectives/{objective}", "put", "Say anew what an objective is", sent(changed.clone())),
    ] {
        let path = format!("/api/v1/frameworks{path}");
        let places = ["framework", "objective"].into_iter().filter(|name| path.contains(&format!("{{{name}}}")));
        send(&mut all, &path, method, summary, places.map(place).collect(), sent, reference("WholeFramework"));
    }
    all
}

pub fn schemas() -> Value {
    let said = || {
        json!({
            "kind": text("Code of a kind"),
            "name": reference("Names"),
            "publisher": text("Who adopted it"),
            "source": text("The document that it is taken from"),
            "address": text("Where that is found"),
            "starts": or_null("The first day"),
            "ends": or_null("The last day"),
        })
    };
    let with = |mut object: Value, more: Value| {
        if let (Some(object), Some(more)) = (object.as_object_mut(), more.as_object()) {
            object.extend(more.clone());
        }
        object
    };
    let active = json!({ "type": "boolean", "description": "Its last day has not passed" });
    let shown = with(
        said(),
        json!({
            "id": text("Never changes"),
            "active": active,
            "version": integer("Counts the saves; sent back with a change, so that of two at once one is told"),
        }),
    );
    let retired = json!({ "type": "boolean", "description": "It is offered no more" });
    let objective = object(json!({
        "code": text("As the plan numbers it; never changes"),
        "parent": text("Code of the one that it is under; empty at the top"),
        "name": reference("Names"),
        "retired": retired,
        "clusters": integer("How many serve it or one under it, of those that whoever asks may see"),
        "measures": integer("So for measures"),
        "recommendations": integer("Entries of the register behind them"),
    }));
    let objectives = json!({ "objectives": { "type": "array", "items": objective } });
    json!({
        "Framework": object(shown.clone()),
        "WholeFramework": object(with(shown, objectives)),
        "FrameworkSent": sent(with(said(), json!({ "version": integer("As it was read, to change it") }))),
    })
}
