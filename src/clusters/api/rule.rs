//! Rules by which assignments are proposed, for programs.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{institution, right, topic};
use crate::accounts::guard::{Called, Member, Posted};
use crate::clusters::pages::{self, rules};
use crate::clusters::rule;
use crate::platform::web::Problem;
use crate::site::Visit;

/// All of them, with how much each would propose now.
async fn rules_json(visit: &Visit) -> Result<Value, Problem> {
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let proposals = rule::proposals(db, &terms.institutions, pages::by(visit)).await?;
    let mut items = Vec::new();
    for one in rule::all(db).await? {
        let would = proposals.iter().filter(|(rule, _)| rule.id == one.id).map(|(_, matters)| matters.len());
        items.push(json!({
            "id": one.id, "topic": topic(visit, one.topic), "institution": institution(visit, one.institution),
            "share": one.share.code(), "would": would.sum::<usize>(),
        }));
    }
    Ok(json!({ "items": items }))
}

/// `GET /api/v1/assignments/rules`
pub async fn list(member: Member) -> Result<Response, Problem> {
    rules::may_look(&member.visit)?;
    Ok(Json(rules_json(&member.visit).await?).into_response())
}

/// `POST /api/v1/assignments/rules`
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    right(&rules::added(&member.visit, &body).await?)?;
    Ok((StatusCode::CREATED, Json(rules_json(&member.visit).await?)).into_response())
}

/// `POST /api/v1/assignments/rules/{rule}/end`: what it has proposed stays proposed.
pub async fn end(Path(id): Path<String>, Called { member, .. }: Called<Posted>) -> Result<Response, Problem> {
    rules::ended(&member.visit, &id).await?;
    Ok((StatusCode::CREATED, Json(rules_json(&member.visit).await?)).into_response())
}

/// `POST /api/v1/assignments/proposals`: the rules propose what they would.
pub async fn propose(Called { member, .. }: Called<Posted>) -> Result<Response, Problem> {
    let proposed = rules::proposed(&member.visit).await?;
    Ok((StatusCode::CREATED, Json(json!({ "proposed": proposed }))).into_response())
}
