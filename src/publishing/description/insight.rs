//! Gaps, and dashboards.

use serde_json::{Value, json};

use super::{get, integer, items, members_get, object, or_null, reference, text};

pub fn paths() -> Value {
    let place = |name: &str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    json!({
        "/api/v1/gaps": members_get("What nobody has taken in hand, what has come to a halt, what contradicts itself", Vec::new(), items(reference("Gap")), &[]),
        "/api/v1/gaps/{gap}": members_get("The recommendations or measures of one gap", vec![place("gap")], reference("GapItems"), &["404"]),
        "/api/v1/dashboards": get("Figures by mechanism, institution and cluster, of what whoever asks may see", Vec::new(), reference("Dashboard"), &["401"]),
        "/api/v1/dashboards/{institution}": get("Figures of one institution", vec![place("institution")], reference("InstitutionDashboard"), &["401", "404"]),
    })
}

pub fn schemas() -> Value {
    let counts = json!({ "type": "object", "description": "How many, by column", "additionalProperties": { "type": "integer" } });
    let lines = || json!({ "type": "array", "items": reference("FigureLine") });
    let of = json!({ "type": "string", "enum": ["recommendations", "measures"], "description": "What is listed" });
    json!({
        "Gap": object(json!({
            "gap": text("A stable code"),
            "of": of,
            "name": text("In the language of the request"),
            "why": text("Why it matters"),
            "count": integer("How many there are"),
            "page": text("Address of the page that lists them"),
        })),
        "GapItems": object(json!({
            "gap": text("A stable code"),
            "of": of,
            "items": { "type": "array", "items": reference("GapItem") },
        })),
        "GapItem": object(json!({
            "id": text("Of the recommendation or measure"),
            "day": or_null("Of a measure, the day that the gap is about"),
        })),
        "FigureLine": object(json!({
            "code": text("Of the mechanism, institution or cluster"),
            "name": text("In the language of the request"),
            "counts": counts,
        })),
        "Dashboard": object(json!({
            "measures": counts,
            "by_mechanism": lines(),
            "by_institution": lines(),
            "by_cluster": lines(),
        })),
        "InstitutionDashboard": object(json!({ "counts": counts, "by_mechanism": lines() })),
    })
}
