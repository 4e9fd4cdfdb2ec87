//! Clusters and assignments for programs: what the pages show and do, by the same rules and checks.

pub mod assignment;
pub mod bulk;
pub mod cluster;
pub mod rule;

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::Place;
use super::dialogue::{self as thread, About};
use super::pages;
use super::pages::source::{MOST, Source};
use crate::accounts::Names as People;
use crate::accounts::guard::Posted;
use crate::institutions::InstitutionId;
use crate::permissions::{Act, Actor, Kind, can_on};
use crate::platform::i18n::Names;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::PublicId;
use crate::site::Visit;
use crate::site::form::Form;

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
    pages::responsible(visit, id).map(|institution| institution.public_id)
}

/// What members say, and what was agreed; `null` for whoever may not read that.
pub async fn thread_json(visit: &Visit, about: About) -> Result<(Value, Value), Problem> {
    if !can_on(&visit.actor, Act::See, Kind::Comment) {
        return Ok((Value::Null, Value::Null));
    }
    let db = visit.app.db.read();
    let people = People::load(db).await?;
    let said = thread::thread(db, about).await?;
    let who = |id: &str| people.of_account(id).map(str::to_owned);
    let comments = said.comments.iter().map(|one| {
        json!({
            "id": one.public_id, "at": one.at.to_string(), "by": who(&one.author), "text": one.body,
            "withdrawn": one.withdrawn_at.is_some(),
        })
    });
    let agreements = said.agreements.iter().map(|one| {
        let with: Vec<_> = one.institutions.iter().filter_map(|id| institution(visit, *id)).collect();
        json!({
            "day": one.day.to_string(), "at": one.at.to_string(), "by": who(&one.author), "text": one.body,
            "institutions": with,
        })
    });
    Ok((comments.collect(), agreements.collect()))
}

/// The entries that a program names, or what a search finds.
async fn named(visit: &Visit, posted: &Posted) -> Result<Result<Vec<Place>, &'static str>, Problem> {
    let mut places = Vec::new();
    let parts: Vec<String> = posted.fields("part").map(str::to_owned).collect();
    for id in posted.fields("entry") {
        let id = PublicId::parse(id).or_not_found()?;
        places.extend(Source::of(visit, &format!("?entry={id}")).await?.places(&parts));
    }
    places.extend(Source::of(visit, posted.field("query")).await?.places(&parts));
    Ok(if places.len() > MOST { Err("clusters-wrong-many") } else { Ok(places) })
}

fn right(form: &Form) -> Result<(), Problem> {
    if form.is_right() { Ok(()) } else { Err(form.refusal()) }
}

/// A topic as programs write it: `theme/right-to-education`, `objective/plan-2030/2.1`.
fn topic(visit: &Visit, id: i64) -> Option<String> {
    let terms = visit.app.terms();
    let topic = terms.topics.get(id).map(|(scheme, term)| format!("{}/{}", scheme.code(), term.code));
    topic.or_else(|| Some(format!("objective/{}", terms.frameworks.written(id)?)))
}
