//! The directory as a spreadsheet for programs: what a text in CSV would do, or, sent again with what was
//! seen, does.

use axum::response::Response;
use serde_json::{Value, json};

use super::created;
use crate::accounts::guard::{Called, Posted};
use crate::institutions::pages::may_change;
use crate::institutions::pages::sheet::{Line, Part, done, lines, seen, unchanged};
use crate::institutions::sheet::Plan;
use crate::platform::web::{Problem, Refusal};
use crate::site::{Visit, sheet};

fn refuse(field: &str, text: String) -> Problem {
    Problem::Fields(vec![Refusal { field: field.to_owned(), text }])
}

/// `POST /api/v1/institutions/spreadsheet`
pub async fn send(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let content = sheet::sent(visit, &body).map_err(|why| refuse("content", why))?;
    visit.app.refresh_terms().await?;
    let now = seen(visit, &content).await?.map_err(|why| refuse("content", why))?;
    let asked = body.field("seen");
    if !now.reading.refused.is_empty() {
        let refused = now.reading.refused.into_iter();
        let named = |(line, column, text)| Refusal { field: format!("{line}.{column}"), text };
        return Err(Problem::Fields(refused.map(named).collect()));
    }
    let told = told(visit, &now.reading.plan);
    let outdated = || refuse("seen", visit.word("institutions-sheet-differs").to_owned());
    let apply = !asked.is_empty();
    if apply && (asked != now.digest || !done(visit, &now.reading.plan).await?) {
        return Err(outdated());
    }
    let mut answer = json!({ "seen": now.digest, "applied": apply, "unchanged": unchanged(&now.reading.plan) });
    if let (Some(answer), Value::Object(told)) = (answer.as_object_mut(), told) {
        answer.extend(told);
    }
    Ok(created("/api/v1/institutions".to_owned(), answer))
}

fn told(visit: &Visit, plan: &Plan) -> Value {
    let all = lines(visit, plan);
    let of = |wanted: Part| -> Vec<Value> {
        let own = all.iter().filter(|(part, _)| *part == wanted);
        own.flat_map(|(_, lines)| lines).map(line_json).collect()
    };
    json!({
        "added": of(Part::Added), "changed": of(Part::Changed),
        "posts_added": of(Part::PostsAdded), "posts_changed": of(Part::PostsChanged),
    })
}

fn line_json(line: &Line) -> Value {
    let changes = line.changes.iter();
    let changes = changes.map(|(column, before, after)| json!({ "column": column, "before": before, "after": after }));
    json!({ "line": line.line, "name": line.name, "changes": changes.collect::<Vec<_>>() })
}
