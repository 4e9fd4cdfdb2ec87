//! Scales, statuses, assessments and grades for programs: what the pages show and do, by the same
//! rules and checks.

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::assessment::{self, Assessment};
use super::grade::{self, Grade};
use super::pages::{self, status::Wish};
use super::scale::{Scale, ValueId};
use super::status::{self, Status};
use crate::accounts::guard::{Called, Posted};
use crate::clusters::Place;
use crate::institutions::InstitutionId;
use crate::permissions::{Actor, Kind, Workflow, reach};
use crate::platform::i18n::Names;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cache::ForEverybody;
use crate::recommendations::{PublicId, Sighting, sighting, tagged};
use crate::site::Visit;
use crate::site::form::Form;

/// Items on a page of a list.
const PAGE: i64 = 100;

fn answer(visit: &Visit, body: Value) -> Response {
    let mut response = Json(body).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

fn names(names: &Names) -> Value {
    names.iter().map(|(language, name)| (language.to_owned(), Value::from(name))).collect::<Map<_, _>>().into()
}

fn institution(visit: &Visit, id: InstitutionId) -> Option<String> {
    let terms = visit.app.terms();
    let now = terms.institutions.get(terms.institutions.responsible(id, visit.app.today()));
    now.map(|institution| institution.public_id.clone())
}

fn written(visit: &Visit, value: ValueId) -> String {
    visit.app.terms().scales.written(value)
}

/// What lists are narrowed by: an entry, a stage, a page.
struct Asked {
    entry: Option<i64>,
    stage: Option<Workflow>,
    offset: i64,
}

async fn asked(visit: &Visit) -> Result<Asked, Problem> {
    let mut asked = Asked { entry: None, stage: None, offset: 0 };
    for (name, value) in form_pairs(&visit.query).into_iter().filter(|(_, value)| !value.is_empty()) {
        let wrong = || Problem::BadRequest { parameter: name.clone(), value: value.clone() };
        match name.as_str() {
            "entry" => {
                let id = PublicId::parse(&value).ok_or_else(wrong)?;
                let known = sighting(visit.app.db.read(), &id, &visit.lang).await?;
                asked.entry = match known {
                    Some(Sighting::Here(record)) => Some(record.listed.id),
                    // Nothing is said of an entry that is not there.
                    _ => Some(0),
                };
            }
            "stage" => asked.stage = Some(Workflow::from_code(&value).ok_or_else(wrong)?),
            "page" => {
                let page = value.parse::<i64>().ok().filter(|page| (1..=100_000).contains(page)).ok_or_else(wrong)?;
                asked.offset = (page - 1) * PAGE;
            }
            "lang" => {}
            _ => return Err(wrong()),
        }
    }
    Ok(asked)
}

/// The address of the entry, which is told where the list is.
async fn entries(visit: &Visit, places: impl Iterator<Item = &Place>) -> Result<Vec<(i64, String)>, Problem> {
    let mut ids: Vec<i64> = places.map(|place| place.entry).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = tagged(visit.app.db.read(), &ids).await?;
    Ok(known.into_iter().map(|(id, entry)| (id, entry.public_id.0)).collect())
}

fn entry(known: &[(i64, String)], place: &Place) -> Value {
    known.iter().find(|(id, _)| *id == place.entry).map_or(Value::Null, |(_, id)| Value::from(id.as_str()))
}

/// `GET /api/v1/scales`
pub async fn scales(visit: Visit) -> Result<Response, Problem> {
    let scale = |scale: &Scale| {
        let values: Vec<Value> = scale
            .values
            .iter()
            .map(|value| {
                json!({
                    "code": value.code, "name": names(&value.terms.names), "sign": value.terms.sign,
                    "tone": value.terms.tone.code(), "from": value.terms.from.map(|day| day.to_string()),
                    "to": value.terms.to.map(|day| day.to_string()),
                })
            })
            .collect();
        json!({
            "code": scale.code, "track": scale.track.code(), "mechanism": scale.mechanism,
            "name": names(&scale.terms.names), "source": scale.terms.source, "address": scale.terms.address,
            "from": scale.terms.from.map(|day| day.to_string()), "to": scale.terms.to.map(|day| day.to_string()),
            "values": values,
        })
    };
    let items: Vec<Value> = visit.app.terms().scales.iter().map(scale).collect();
    Ok(answer(&visit, json!({ "items": items })))
}

fn status_json(visit: &Visit, known: &[(i64, String)], one: &Status) -> Value {
    json!({
        "id": one.public_id, "entry": entry(known, &one.place), "part": one.place.part,
        "institution": institution(visit, one.institution), "value": written(visit, one.said.value),
        "reasoning": names(&one.said.reasoning), "stage": one.workflow.code(), "audience": one.audience.code(),
        "confirmed_on": one.confirmed.map(|(_, on)| on.to_string()),
        "withdrawn_on": one.withdrawn.as_ref().map(|(on, _)| on.to_string()),
        "returned_why": if one.workflow == Workflow::Returned { one.returned_why.as_str() } else { "" },
        "evidence": one.evidence, "version": one.version,
    })
}

/// `GET /api/v1/statuses`
pub async fn statuses(visit: Visit) -> Result<Response, Problem> {
    let asked = asked(&visit).await?;
    let (db, reach) = (visit.app.db.read(), reach(&visit.actor, Kind::Status));
    let wanted = status::Wanted {
        stages: asked.stage.into_iter().collect(),
        entry: asked.entry,
        limit: Some(PAGE),
        offset: asked.offset,
        ..status::Wanted::default()
    };
    let total = status::count(db, &reach, &wanted).await?;
    let all = status::list(db, &visit.app.terms().institutions, &reach, &wanted).await?;
    let known = entries(&visit, all.iter().map(|one| &one.place)).await?;
    let items: Vec<Value> = all.iter().map(|one| status_json(&visit, &known, one)).collect();
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// `GET /api/v1/statuses/{status}`
pub async fn a_status(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = whole_status(&visit, &id).await?;
    Ok(answer(&visit, body))
}

async fn whole_status(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let one = pages::status::found(visit, id).await?;
    pages::matter(visit, &one.place).await?;
    let known = entries(visit, std::iter::once(&one.place)).await?;
    Ok(status_json(visit, &known, &one))
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
    Ok((StatusCode::CREATED, Json(whole_status(visit, &id).await?)).into_response())
}

/// `POST /api/v1/statuses`: proposes one, as a draft or put forward at once.
pub async fn propose(called: Called<Posted>) -> Result<Response, Problem> {
    let id = pages::propose::proposed(&called.member.visit, &called.body).await?;
    let body = whole_status(&called.member.visit, &id).await?;
    let place = [(header::LOCATION, format!("/api/v1/statuses/{id}"))];
    Ok((StatusCode::CREATED, place, Json(body)).into_response())
}

fn assessment_json(visit: &Visit, known: &[(i64, String)], one: &Assessment) -> Value {
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
        "corrected_by": one.corrected_by, "evidence": one.evidence, "answers": answers, "version": one.version,
    })
}

/// `GET /api/v1/assessments`
pub async fn assessments(visit: Visit) -> Result<Response, Problem> {
    let asked = asked(&visit).await?;
    let (db, reach) = (visit.app.db.read(), reach(&visit.actor, Kind::Assessment));
    let (entry, stage, limit, offset) = (asked.entry, asked.stage, Some(PAGE), asked.offset);
    let wanted = assessment::Wanted { entry, stage, limit, offset, ..assessment::Wanted::default() };
    let total = assessment::count(db, &reach, &wanted).await?;
    let all = assessment::list(db, &reach, &wanted).await?;
    let known = entries(&visit, all.iter().map(|one| &one.place)).await?;
    let items: Vec<Value> = all.iter().map(|one| assessment_json(&visit, &known, one)).collect();
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// `GET /api/v1/assessments/{assessment}`
pub async fn an_assessment(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let body = whole_assessment(&visit, &id).await?;
    Ok(answer(&visit, body))
}

async fn whole_assessment(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let one = pages::assessment::found(visit, id).await?;
    pages::matter(visit, &one.place).await?;
    let known = entries(visit, std::iter::once(&one.place)).await?;
    Ok(assessment_json(visit, &known, &one))
}

/// `POST /api/v1/assessments`: begins one, as a draft or published at once.
pub async fn assess(called: Called<Posted>) -> Result<Response, Problem> {
    let id = pages::assess::assessed(&called.member, &called.body).await?;
    let place = [(header::LOCATION, format!("/api/v1/assessments/{id}"))];
    let body = whole_assessment(&called.member.visit, &id).await?;
    Ok((StatusCode::CREATED, place, Json(body)).into_response())
}

fn grade_json(visit: &Visit, known: &[(i64, String)], one: &Grade) -> Value {
    json!({
        "id": one.public_id, "entry": entry(known, &one.place), "part": one.place.part,
        "value": written(visit, one.said.value), "symbol": one.said.symbol, "paragraph": one.said.paragraph,
        "on": one.said.on.to_string(), "quotation": names(&one.said.quotation), "audience": one.said.audience.code(),
        "version": one.version,
    })
}

/// `GET /api/v1/grades`
pub async fn grades(visit: Visit) -> Result<Response, Problem> {
    let asked = asked(&visit).await?;
    let (db, reach) = (visit.app.db.read(), reach(&visit.actor, Kind::Grade));
    let wanted =
        grade::Wanted { entry: asked.entry, limit: Some(PAGE), offset: asked.offset, ..grade::Wanted::default() };
    let total = grade::count(db, &reach, &wanted).await?;
    let all = grade::list(db, &reach, &wanted).await?;
    let known = entries(&visit, all.iter().map(|one| &one.place)).await?;
    let items: Vec<Value> = all.iter().map(|one| grade_json(&visit, &known, one)).collect();
    Ok(answer(&visit, json!({ "total": total, "items": items })))
}

/// `GET /api/v1/grades/{grade}`
pub async fn a_grade(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let one = pages::grade::found(&visit, &id).await?;
    pages::matter(&visit, &one.place).await?;
    let known = entries(&visit, std::iter::once(&one.place)).await?;
    Ok(answer(&visit, grade_json(&visit, &known, &one)))
}
