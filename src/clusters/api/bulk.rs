//! Assigning all that a search finds, for programs: previewed, done in one act, taken back.

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::institution;
use crate::accounts::guard::{Called, Member, Posted};
use crate::clusters::bulk::Bulk;
use crate::clusters::pages::source::Source;
use crate::clusters::pages::{assign, bulk as pages};
use crate::permissions::scope;
use crate::platform::web::Problem;
use crate::recommendations::tagged;
use crate::site::Visit;

/// What would become of the entries found, or what became of them.
async fn bulk_json(visit: &Visit, bulk: &Bulk) -> Result<Value, Problem> {
    let (outcomes, mark) = pages::outcomes(visit, bulk).await?;
    let known = tagged(visit.app.db.read(), &bulk.entries).await?;
    let shown = scope(&visit.actor);
    let public = |id: &i64| known.get(id).filter(|one| shown.contains(&one.audience)).map(|one| &one.public_id.0);
    let outcomes = outcomes.iter().map(|(outcome, ids)| {
        let entries: Vec<&String> = ids.iter().filter_map(public).collect();
        json!({ "outcome": outcome, "count": ids.len(), "entries": entries })
    });
    Ok(json!({
        "id": bulk.id, "at": bulk.at.to_string(), "query": bulk.query, "share": bulk.share.code(),
        "institution": institution(visit, bulk.institution), "state": pages::state(bulk), "total": bulk.entries.len(),
        "outcomes": outcomes.collect::<Vec<Value>>(), "mark": mark,
    }))
}

async fn now(visit: &Visit, id: &str) -> Result<Value, Problem> {
    bulk_json(visit, &pages::find(visit, id).await?).await
}

/// `GET /api/v1/assignments/bulks/{bulk}`
pub async fn show(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    Ok(Json(now(&member.visit, &id).await?).into_response())
}

/// `POST /api/v1/assignments/bulks`: looks at what a search finds; nothing is assigned yet.
pub async fn preview(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    assign::may(visit)?;
    let source = Source::of(visit, body.field("query")).await?;
    let (mut form, wish) = assign::read(visit, &body, usize::try_from(source.count()).unwrap_or_default());
    if !matches!(source, Source::Search { .. } | Source::Nothing) {
        form.error("query", visit.word("bulk-wrong-search"));
    }
    let Some((institution, share, _)) = wish.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let id = assign::preview(visit, &source, &institution, share).await?.to_string();
    let place = [(header::LOCATION, format!("/api/v1/assignments/bulks/{id}"))];
    Ok((StatusCode::CREATED, place, Json(now(visit, &id).await?)).into_response())
}

/// `POST /api/v1/assignments/bulks/{bulk}/application`: with the mark of what was shown.
pub async fn apply(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let form = pages::applied(visit, &pages::find(visit, &id).await?, body.field("mark")).await?;
    if !form.is_right() {
        return Err(form.refusal_as(|_| "mark".to_owned()));
    }
    Ok((StatusCode::CREATED, Json(now(visit, &id).await?)).into_response())
}

/// `POST /api/v1/assignments/bulks/{bulk}/undo`: of what nobody has answered yet.
pub async fn undo(Path(id): Path<String>, Called { member, .. }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::undone(visit, &pages::find(visit, &id).await?).await?;
    Ok((StatusCode::CREATED, Json(now(visit, &id).await?)).into_response())
}
