//! The State's statuses for programs.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{PAGE, answer, asked, created, entries, entry, institution, names, written};
use crate::accounts::guard::{Called, Posted};
use crate::assessments::pages::{self, status::Wish};
use crate::assessments::scale::Track;
use crate::assessments::status::{self, Status};
use crate::evidence;
use crate::ledger::Object;
use crate::permissions::{Kind, Workflow, reach};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::Form;

fn status_json(visit: &Visit, known: &[(i64, String)], one: &Status, shown: &[String]) -> Value {
    json!({
        "id": one.public_id, "entry": entry(known, &one.place), "part": one.place.part,
        "institution": institution(visit, one.institution), "value": written(visit, one.said.value),
        "reasoning": names(&one.said.reasoning), "stage": one.workflow.code(), "audience": one.audience.code(),
        "confirmed_on": one.confirmed.map(|(_, on)| on.to_string()),
        "withdrawn_on": one.withdrawn.as_ref().map(|(on, _)| on.to_string()),
        "returned_why": if one.workflow == Workflow::Returned { one.returned_why.as_str() } else { "" },
        "evidence": shown, "evidence_count": one.evidence, "version": one.version,
    })
}

/// `GET /api/v1/statuses`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let asked = asked(&visit, Track::Status, &["entry", "stage", "value", "institution"]).await?;
    let (db, reach) = (visit.app.db.read(), reach(&visit.actor, Kind::Status));
    let wanted = status::Wanted {
        stages: asked.stage.into_iter().collect(),
        entry: asked.entry,
        value: asked.value,
        institutions: asked.institutions,
        limit: Some(PAGE),
        offset: asked.offset,
        ..status::Wanted::default()
    };
    let total = status::count(db, &reach, &wanted).await?;
    let all = status::list(db, &visit.app.terms().institutions, &reach, &wanted).await?;
    let items = told(&visit, &all).await?;
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// Each with its entry and its evidence.
async fn told(visit: &Visit, all: &[Status]) -> Result<Vec<Value>, Problem> {
    let known = entries(visit, all.iter().map(|one| &one.place)).await?;
    let objects: Vec<Object> = all.iter().map(|one| Object::Status(one.id.0)).collect();
    let shown = evidence::api::shown(visit, &objects).await?;
    let shown = |one: &Status| shown.get(&one.id.0).map(Vec::as_slice).unwrap_or_default();
    Ok(all.iter().map(|one| status_json(visit, &known, one, shown(one))).collect())
}

/// `GET /api/v1/statuses/{status}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = whole(&visit, &id).await?;
    Ok(answer(&visit, body))
}

async fn whole(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let one = pages::status::found(visit, id).await?;
    pages::matter(visit, &one.place).await?;
    told(visit, &[one]).await?.pop().or_not_found()
}

/// `POST /api/v1/statuses/{status}/submission`, and so on.
pub async fn submit(path: Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(path, called, "submission").await
}

pub async fn approve(path: Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(path, called, "approval").await
}

pub async fn accept(path: Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(path, called, "acceptance").await
}

pub async fn give_back(path: Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(path, called, "return").await
}

pub async fn show_to(path: Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(path, called, "audience").await
}

pub async fn withdraw(path: Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    act(path, called, "withdrawal").await
}

async fn act(Path(id): Path<String>, called: Called<Posted>, name: &str) -> Result<Response, Problem> {
    let (visit, posted) = (&called.member.visit, &called.body);
    let seen = pages::status::found(visit, &id).await?;
    let mut form = Form::new(visit, "", "");
    let most = pages::matter_audience(visit, &seen.place).await?;
    let wish = Wish::read(visit, name, posted, (&mut form, most)).ok_or_else(|| form.refusal())?;
    let version = posted.field("version").parse::<i64>().ok();
    let is_late = version.is_some_and(|version| version < seen.version);
    if !is_late && !wish.is_allowed(visit, &seen) {
        return Err(Problem::Forbidden);
    }
    wish.check(&called.member)?;
    let tx = visit.app.db.begin().await?;
    if version != Some(seen.version) || wish.done(&tx, visit, &seen).await?.is_err() {
        form.error("version", visit.word("status-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    visit.app.changed().await?;
    // Whoever withdraws may see it no more than before.
    Ok((StatusCode::CREATED, Json(whole(visit, &id).await?)).into_response())
}

/// `POST /api/v1/statuses`: proposes one, as a draft or put forward at once.
pub async fn propose(called: Called<Posted>) -> Result<Response, Problem> {
    let id = pages::propose::proposed(&called.member.visit, &called.body).await?;
    Ok(created(format!("/api/v1/statuses/{id}"), whole(&called.member.visit, &id).await?))
}

/// `PUT /api/v1/statuses/{status}`: says it anew as a whole, with the version that was read.
pub async fn change(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    pages::propose::rewritten(&called.member.visit, &id, &called.body).await?;
    Ok(Json(whole(&called.member.visit, &id).await?).into_response())
}
