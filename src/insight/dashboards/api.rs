//! Dashboards for programs: the tables of the pages, for whoever asks.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::{Count, Extent, Ground, Sheet, of_institution};
use crate::permissions::Actor;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;

fn counts(counts: &[Count]) -> Value {
    counts.iter().map(|one| (one.column.to_owned(), one.count.into())).collect::<Map<_, _>>().into()
}

fn sheet(sheet: &Sheet) -> Vec<Value> {
    let line = |line: &super::Line| json!({ "code": line.code, "name": line.label, "counts": counts(&line.counts) });
    sheet.lines.iter().map(line).collect()
}

fn answer(visit: &Visit, body: Value) -> Response {
    let mut response = Json(body).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

/// `GET /api/v1/dashboards`: of the whole, as far as whoever asks may see it.
pub async fn whole(visit: Visit) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let ground = Ground::of(&visit, &terms)?;
    let body = json!({
        "measures": counts(&ground.by_standing()),
        "by_mechanism": sheet(&ground.by_mechanism(Extent::Whole)?),
        "by_institution": sheet(&ground.by_institution(Extent::Whole)),
        "by_cluster": sheet(&ground.by_cluster(Extent::Whole)),
    });
    Ok(answer(&visit, body))
}

/// `GET /api/v1/dashboards/{institution}`
pub async fn institution(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let institution = terms.institutions.by_public_id(&id).or_not_found()?;
    let (figures, led) = of_institution(&visit, &terms, institution)?;
    let by_mechanism = sheet(&led.by_mechanism(Extent::Whole)?);
    Ok(answer(&visit, json!({ "counts": counts(&figures), "by_mechanism": by_mechanism })))
}
