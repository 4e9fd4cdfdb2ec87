//! Scales, statuses, assessments and grades for programs: what the pages show and do, by the same
//! rules and checks.

pub mod assessment;
pub mod grade;
pub mod rollup;
pub mod scale;
pub mod status;

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::scale::{Track, ValueId};
use crate::clusters::Place;
use crate::institutions::InstitutionId;
use crate::permissions::{Actor, Workflow};
use crate::platform::i18n::Names;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cache::ForEverybody;
use crate::recommendations::{PublicId, Sighting, sighting, tagged};
use crate::site::Visit;

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

/// What was made, with its address.
fn created(place: String, body: Value) -> Response {
    (StatusCode::CREATED, [(header::LOCATION, place)], Json(body)).into_response()
}

fn institution(visit: &Visit, id: InstitutionId) -> Option<String> {
    let terms = visit.app.terms();
    let now = terms.institutions.get(terms.institutions.responsible(id, visit.app.today()));
    now.map(|institution| institution.public_id.clone())
}

fn written(visit: &Visit, value: ValueId) -> String {
    visit.app.terms().scales.written(value)
}

/// What lists are narrowed by.
#[derive(Default)]
struct Asked {
    entry: Option<i64>,
    stage: Option<Workflow>,
    value: Option<ValueId>,
    /// The institution that is asked for, and those whose work it goes on with.
    institutions: Vec<i64>,
    offset: i64,
}

/// What an address asks for: a page, a language, and these filters of a track.
async fn asked(visit: &Visit, track: Track, filters: &[&str]) -> Result<Asked, Problem> {
    let mut asked = Asked::default();
    let terms = visit.app.terms();
    for (name, value) in form_pairs(&visit.query).into_iter().filter(|(_, value)| !value.is_empty()) {
        let wrong = || Problem::BadRequest { parameter: name.clone(), value: value.clone() };
        match name.as_str() {
            "lang" => {}
            "page" => {
                let page = value.parse::<i64>().ok().filter(|page| (1..=100_000).contains(page)).ok_or_else(wrong)?;
                asked.offset = (page - 1) * PAGE;
            }
            name if !filters.contains(&name) => return Err(wrong()),
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
            "value" => {
                let (scale, code) = value.split_once('/').ok_or_else(wrong)?;
                let scale = terms.scales.by_code(scale).filter(|scale| scale.track == track).ok_or_else(wrong)?;
                asked.value = Some(scale.value(code).ok_or_else(wrong)?.id);
            }
            _ => {
                let known = terms.institutions.by_public_id(&value).ok_or_else(wrong)?;
                asked.institutions = terms.institutions.answered_for(known.id.0, visit.app.today());
            }
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
