//! Grades of treaty bodies for programs.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{PAGE, answer, asked, created, entries, entry, names, written};
use crate::accounts::guard::{Called, Posted};
use crate::assessments::grade::{self, Grade};
use crate::assessments::pages::{grade as pages, matter, refused};
use crate::assessments::scale::Track;
use crate::permissions::{Kind, reach};
use crate::platform::web::Problem;
use crate::site::Visit;

fn grade_json(visit: &Visit, known: &[(i64, String)], one: &Grade) -> Value {
    json!({
        "id": one.public_id, "entry": entry(known, &one.place), "part": one.place.part,
        "value": written(visit, one.said.value), "symbol": one.said.symbol, "paragraph": one.said.paragraph,
        "on": one.said.on.to_string(), "quotation": names(&one.said.quotation), "audience": one.said.audience.code(),
        "version": one.version,
    })
}

/// `GET /api/v1/grades`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let asked = asked(&visit, Track::Grade, &["entry", "value"]).await?;
    let (db, reach) = (visit.app.db.read(), reach(&visit.actor, Kind::Grade));
    let wanted = grade::Wanted { entry: asked.entry, value: asked.value, limit: Some(PAGE), offset: asked.offset };
    let total = grade::count(db, &reach, &wanted).await?;
    let all = grade::list(db, &reach, &wanted).await?;
    let known = entries(&visit, all.iter().map(|one| &one.place)).await?;
    let items: Vec<Value> = all.iter().map(|one| grade_json(&visit, &known, one)).collect();
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// `GET /api/v1/grades/{grade}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = whole(&visit, &id).await?;
    Ok(answer(&visit, body))
}

async fn whole(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let one = pages::found(visit, id).await?;
    matter(visit, &one.place).await?;
    let known = entries(visit, std::iter::once(&one.place)).await?;
    Ok(grade_json(visit, &known, &one))
}

/// `POST /api/v1/grades`: what a treaty body said, as its document has it.
pub async fn enter(called: Called<Posted>) -> Result<Response, Problem> {
    let id = pages::entered(&called.member, &called.body).await?;
    Ok(created(format!("/api/v1/grades/{id}"), whole(&called.member.visit, &id).await?))
}

/// `PUT /api/v1/grades/{grade}`: corrects what was entered, with the version that was read.
pub async fn change(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    let form = pages::corrected(&called.member, &id, &called.body).await?;
    if !form.is_right() {
        return Err(refused(&form));
    }
    Ok(Json(whole(&called.member.visit, &id).await?).into_response())
}

/// `POST /api/v1/grades/{grade}/withdrawal`
pub async fn withdraw(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    let form = pages::withdrawn(&called.member.visit, &id, &called.body).await?;
    if !form.is_right() {
        return Err(refused(&form));
    }
    Ok(created(format!("/api/v1/grades/{id}"), whole(&called.member.visit, &id).await?))
}
