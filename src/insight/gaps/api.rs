//! Gaps for programs: what the pages say, for whoever the key belongs to.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{Gap, asked_for, filter, measures, pages};
use crate::accounts::guard::Member;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::{export, tagged};

/// `GET /api/v1/gaps`
pub async fn list(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let rows = pages::rows(visit).await?.into_iter().map(|(gap, row)| {
        let of = if gap.is_of_measures() { "measures" } else { "recommendations" };
        json!({
            "gap": row.code,
            "of": of,
            "name": visit.word(&format!("gap-{}", row.code)),
            "why": pages::why(visit, row.code),
            "count": row.count,
            "page": row.href,
        })
    });
    Ok(Json(json!({ "items": rows.collect::<Vec<Value>>() })).into_response())
}

/// `GET /api/v1/gaps/{gap}`: the entries or measures that it counts.
pub async fn show(member: Member, Path(code): Path<String>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let gap = Gap::from_code(&code).or_not_found()?;
    let terms = visit.app.terms();
    let items: Vec<Value> = if gap.is_of_measures() {
        let found = measures(visit, &terms, gap).await?.into_iter();
        found.map(|(measure, day)| json!({ "id": measure.public_id, "day": day.to_string() })).collect()
    } else {
        let ids = export::ids(visit, &filter(&asked_for(visit, &terms)?, gap)).await?;
        let known = tagged(visit.app.db.read(), &ids).await?;
        let public = ids.iter().filter_map(|id| known.get(id)).map(|entry| entry.public_id.0.as_str());
        public.map(|id| json!({ "id": id, "day": null })).collect()
    };
    let of = if gap.is_of_measures() { "measures" } else { "recommendations" };
    Ok(Json(json!({ "gap": gap.code(), "of": of, "items": items })).into_response())
}
