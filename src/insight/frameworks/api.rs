//! Frameworks for programs: what the pages show and do, by the same rules and checks.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::pages::shown;
use super::serving;
use crate::accounts::guard::{Called, Posted};
use crate::frameworks::pages::undo::taken_back;
use crate::frameworks::pages::{by, changes, found, list as kept, objective, sentence, sheet, typed};
use crate::frameworks::sheet::{CODE, PARENT, compare};
use crate::frameworks::{self, Framework, MOST, undo as undoing};
use crate::permissions::Actor;
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::tabular::SheetRow;
use crate::platform::web::address::encode;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::typed::line;
use crate::platform::web::{OrNotFound, Problem, Refusal};
use crate::site::Visit;
use crate::site::form::Form;

fn answer(visit: &Visit, status: StatusCode, body: Value) -> Response {
    let mut response = (status, Json(body)).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

fn names(names: &Names) -> Value {
    names.iter().map(|(language, name)| (language.to_owned(), Value::from(name))).collect::<Map<_, _>>().into()
}

fn described(visit: &Visit, framework: &Framework) -> Value {
    let (said, day) = (&framework.said, |day: Option<Date>| day.map(|day| day.to_string()));
    json!({
        "id": framework.code,
        "kind": said.kind,
        "name": names(&said.names),
        "publisher": said.publisher,
        "source": said.source,
        "address": said.address,
        "starts": day(said.starts),
        "ends": day(said.ends),
        "active": framework.is_active(visit.app.today()),
        "version": framework.version,
    })
}

/// With its objectives and what serves each, as far as whoever asks may see it.
async fn whole(visit: &Visit, code: &str, status: StatusCode) -> Result<Response, Problem> {
    let framework = found(visit, code)?;
    let tree = shown(&framework, &serving(visit, &visit.app.terms()).await?);
    let objectives = tree.into_iter().map(|(_, one, serving)| {
        json!({
            "code": one.code,
            "parent": one.parent,
            "name": names(&one.names),
            "retired": one.retired_at.is_some(),
            "clusters": serving.clusters,
            "measures": serving.measures,
            "recommendations": serving.recommendations,
        })
    });
    let mut body = described(visit, &framework);
    if let Some(body) = body.as_object_mut() {
        body.insert("objectives".to_owned(), objectives.collect());
    }
    let place = [(header::LOCATION, format!("/api/v1/frameworks/{}", encode(code)))];
    let answer = answer(visit, status, body);
    Ok(if status == StatusCode::CREATED { (place, answer).into_response() } else { answer })
}

/// `GET /api/v1/frameworks`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let items: Vec<Value> = visit.app.terms().frameworks.iter().map(|one| described(&visit, one)).collect();
    Ok(answer(&visit, StatusCode::OK, json!({ "items": items })))
}

/// `GET /api/v1/frameworks/{framework}`
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, Problem> {
    whole(&visit, &code, StatusCode::OK).await
}

/// `POST /api/v1/frameworks`
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    match kept::add(visit, &body, Form::new(visit, "", "")).await? {
        Ok(code) => whole(visit, &code, StatusCode::CREATED).await,
        Err(form) => Err(form.refusal()),
    }
}

fn outdated(visit: &Visit) -> Problem {
    let text = visit.word("framework-wrong-outdated").to_owned();
    Problem::Fields(vec![Refusal { field: "version".to_owned(), text }])
}

/// `PUT /api/v1/frameworks/{framework}`: what is said of it, as a whole.
pub async fn change(Path(code): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let (form, said) = typed::read(visit, &body, Form::new(visit, "", ""), Some(&framework));
    if !form.is_right() {
        return Err(form.refusal());
    }
    let tx = visit.app.db.begin().await?;
    let is_late = body.field("version") != framework.version.to_string();
    if is_late || frameworks::change(&tx, by(visit), &framework, &said).await?.is_err() {
        return Err(outdated(visit));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    whole(visit, &code, StatusCode::OK).await
}

/// `POST /api/v1/frameworks/{framework}/undo`: the last change of its objectives is taken back.
pub async fn undo(Path(code): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    found(visit, &code)?;
    if !taken_back(visit, &code, body.field("version")).await? {
        let nothing = undoing::last(visit.app.db.read(), &found(visit, &code)?).await?.is_none();
        let text = visit.word("framework-undo-nothing").to_owned();
        let refusal = Refusal { field: "version".to_owned(), text };
        return Err(if nothing { Problem::Fields(vec![refusal]) } else { outdated(visit) });
    }
    whole(visit, &code, StatusCode::CREATED).await
}

/// `POST /api/v1/frameworks/{framework}/objectives`: one more.
pub async fn add_objective(
    Path(code): Path<String>,
    Called { member, body }: Called<Posted>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    set(visit, &framework, None, &body, StatusCode::CREATED).await
}

/// `PUT /api/v1/frameworks/{framework}/objectives/{objective}`
pub async fn change_objective(
    Path((code, objective)): Path<(String, String)>,
    Called { member, body }: Called<Posted>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let objective = framework.objective(&objective).or_not_found()?;
    set(visit, &framework, Some(objective), &body, StatusCode::OK).await
}

async fn set(
    visit: &Visit,
    framework: &Framework,
    one: Option<&frameworks::Objective>,
    body: &Posted,
    status: StatusCode,
) -> Result<Response, Problem> {
    match objective::set(visit, framework, one, body, Form::new(visit, "", "")).await? {
        Ok(_) => whole(visit, &framework.code, status).await,
        Err(form) => Err(form.refusal_as(|field| if field == "changed" { "version" } else { field }.replace('-', "_"))),
    }
}

/// The whole list as a program sends it.
#[derive(Deserialize)]
pub struct Sent {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    objectives: Option<Vec<SentObjective>>,
}

#[derive(Deserialize)]
struct SentObjective {
    code: String,
    #[serde(default)]
    parent: Option<String>,
    #[serde(default)]
    name: BTreeMap<String, String>,
}

/// `PUT /api/v1/frameworks/{framework}/objectives`: the whole list; what is missing is retired. If one
/// cannot be taken, none is.
pub async fn set_objectives(
    Path(code): Path<String>,
    Called { member, body }: Called<Sent>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let known = sheet::languages(visit);
    let columns: Vec<String> = [CODE, PARENT].map(str::to_owned).into_iter().chain(known.iter().cloned()).collect();
    let row = |(place, one): (usize, &SentObjective)| {
        let named = one.name.iter().filter(|(language, _)| known.contains(language));
        let mut cells: BTreeMap<String, String> =
            named.map(|(language, name)| (language.clone(), line(name))).collect();
        cells.insert(CODE.to_owned(), line(&one.code));
        cells.insert(PARENT.to_owned(), line(one.parent.as_deref().unwrap_or_default()));
        SheetRow { line: place as u64, cells }
    };
    let refuse = |text: String| Err(Problem::Fields(vec![Refusal { field: "objectives".to_owned(), text }]));
    // An empty list is not the same as none: it retires all.
    let Some(sent) = &body.objectives else {
        return refuse(visit.text("wrong-json-field", &[("field", "objectives")]));
    };
    if sent.len() > MOST {
        return refuse(visit.counted("framework-wrong-many", MOST as i64));
    }
    let rows: Vec<SheetRow> = sent.iter().enumerate().map(row).collect();
    let read = compare(&framework, &columns, &known, &rows);
    if !read.refused.is_empty() {
        let refused = read.refused.iter().map(|row| Refusal {
            field: format!("objectives.{}", row.line),
            text: sentence(visit, row.wrong, &row.code, &row.parent),
        });
        return Err(Problem::Fields(refused.collect()));
    }
    let tx = visit.app.db.begin().await?;
    let is_late = body.version != framework.version;
    if is_late || frameworks::set_objectives(&tx, by(visit), &framework, &read.wish).await?.is_err() {
        return Err(outdated(visit));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    whole(visit, &code, StatusCode::OK).await
}
