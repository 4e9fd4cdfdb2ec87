//! Dashboards for programs: the tables of the pages, for whoever asks.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::{Count, Sheet, by_cluster, by_institution, by_mechanism, by_standing, of_institution};
use crate::insight::gaps;
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
    let asked_for = gaps::asked_for(&visit, &terms)?;
    let body = json!({
        "measures": counts(&by_standing(&visit, &terms)),
        "by_mechanism": sheet(&by_mechanism(&visit, &terms, &asked_for)?),
        "by_institution": sheet(&by_institution(&visit, &terms, &asked_for)?),
        "by_cluster": sheet(&by_cluster(&visit, &terms, &asked_for)?),
    });
    Ok(answer(&visit, body))
}

/// `GET /api/v1/dashboards/{institution}`
pub async fn institution(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let institution = terms.institutions.by_public_id(&id).or_not_found()?;
    let (figures, led) = of_institution(&visit, &terms, institution.id)?;
    let by_mechanism = sheet(&by_mechanism(&visit, &terms, &led)?);
    Ok(answer(&visit, json!({ "counts": counts(&figures), "by_mechanism": by_mechanism })))
}
