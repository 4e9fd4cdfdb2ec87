//! Assessments of others for programs.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{PAGE, answer, asked, created, entries, entry, institution, names, written};
use crate::accounts::guard::{Called, Posted};
use crate::assessments::assessment::{self, Assessment};
use crate::assessments::pages;
use crate::assessments::scale::Track;
use crate::evidence;
use crate::ledger::Object;
use crate::permissions::{Kind, reach};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::Form;

fn assessment_json(visit: &Visit, known: &[(i64, String)], one: &Assessment, shown: &[String]) -> Value {
    let answers: Vec<Value> = one
        .answers
        .iter()
        .map(|answer| {
            json!({
                "id": answer.public_id, "institution": institution(visit, answer.institution),
                "at": answer.at.to_string(), "language": answer.language, "body": answer.body,
            })
        })
        .collect();
    json!({
        "id": one.public_id, "entry": entry(known, &one.place), "part": one.place.part,
        "institution": institution(visit, one.institution), "value": one.said.value.map(|value| written(visit, value)),
        "finding": names(&one.said.finding), "reasoning": names(&one.said.reasoning), "on": one.said.on.to_string(),
        "audience": one.said.audience.code(), "stage": one.workflow.code(), "corrects": one.corrects,
        "corrected_by": one.corrected_by, "evidence": shown, "evidence_count": one.evidence,
        "answers": answers, "version": one.version,
    })
}

/// `GET /api/v1/assessments`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let asked = asked(&visit, Track::Assessment, &["entry", "stage", "value", "institution"]).await?;
    let (db, reach) = (visit.app.db.read(), reach(&visit.actor, Kind::Assessment));
    let wanted = assessment::Wanted {
        entry: asked.entry,
        stage: asked.stage,
        value: asked.value,
        institutions: asked.institutions,
        limit: Some(PAGE),
        offset: asked.offset,
        ..assessment::Wanted::default()
    };
    let total = assessment::count(db, &reach, &wanted).await?;
    let all = assessment::list(db, &reach, &wanted).await?;
    let items = told(&visit, &all).await?;
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// Each with its entry and its evidence.
async fn told(visit: &Visit, all: &[Assessment]) -> Result<Vec<Value>, Problem> {
    let known = entries(visit, all.iter().map(|one| &one.place)).await?;
    let objects: Vec<Object> = all.iter().map(|one| Object::Assessment(one.id.0)).collect();
    let shown = evidence::api::shown(visit, &objects).await?;
    let shown = |one: &Assessment| shown.get(&one.id.0).map(Vec::as_slice).unwrap_or_default();
    Ok(all.iter().map(|one| assessment_json(visit, &known, one, shown(one))).collect())
}

/// `GET /api/v1/assessments/{assessment}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = whole(&visit, &id).await?;
    Ok(answer(&visit, body))
}

async fn whole(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let one = pages::assessment::found(visit, id).await?;
    pages::matter(visit, &one.place).await?;
    told(visit, &[one]).await?.pop().or_not_found()
}

async fn made(visit: &Visit, id: &str) -> Result<Response, Problem> {
    Ok(created(format!("/api/v1/assessments/{id}"), whole(visit, id).await?))
}

/// `POST /api/v1/assessments`: begins one, as a draft or published at once.
pub async fn assess(called: Called<Posted>) -> Result<Response, Problem> {
    let id = pages::assess::assessed(&called.member, &called.body).await?;
    made(&called.member.visit, &id).await
}

/// `PUT /api/v1/assessments/{assessment}`: says a draft anew as a whole, with the version that was read.
pub async fn change(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    pages::assess::rewritten(&called.member, &id, &called.body).await?;
    Ok(Json(whole(&called.member.visit, &id).await?).into_response())
}

/// What was done to one, told with its address.
async fn done(visit: &Visit, id: &str, form: &Form) -> Result<Response, Problem> {
    if form.is_right() { made(visit, id).await } else { Err(pages::refused(form)) }
}

/// `POST /api/v1/assessments/{assessment}/publication`
pub async fn publish(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    let form = pages::assessment::published(&called.member, &id, &called.body).await?;
    done(&called.member.visit, &id, &form).await
}

/// `POST /api/v1/assessments/{assessment}/correction`: a new version, to be written.
pub async fn correct(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    let id = pages::assessment::corrected(&called.member.visit, &id).await?;
    made(&called.member.visit, &id).await
}

/// `POST /api/v1/assessments/{assessment}/withdrawal`
pub async fn withdraw(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    let form = pages::assessment::withdrawn(&called.member.visit, &id, &called.body).await?;
    done(&called.member.visit, &id, &form).await
}

/// `POST /api/v1/assessments/{assessment}/answers`: what the State says beside it.
pub async fn reply(Path(id): Path<String>, called: Called<Posted>) -> Result<Response, Problem> {
    let form = pages::assessment::said_beside(&called.member.visit, &id, &called.body).await?;
    done(&called.member.visit, &id, &form).await
}
