//! How many entries stand where for programs: the figures of the page.

use axum::response::Response;
use serde_json::{Map, Value, json};

use super::answer;
use crate::assessments::rollup::{self, Figures, OfPosition, Rollup};
use crate::platform::web::Problem;
use crate::recommendations::filter;
use crate::recommendations::list::label;
use crate::site::Visit;

/// `GET /api/v1/status`
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let rollup = rollup::of(&visit).await?;
    let positions: Vec<Value> = rollup.positions.iter().map(|one| of_position(&visit, &rollup, one)).collect();
    let wanted = &rollup.wanted;
    let body = json!({
        "by": wanted.by, "overlaps": wanted.overlaps(), "statuses": rollup.statuses, "positions": positions,
    });
    Ok(answer(&visit, body))
}

fn of_position(visit: &Visit, rollup: &Rollup, of: &OfPosition) -> Value {
    let terms = visit.app.terms();
    let facet = rollup.wanted.facet;
    let group = |(number, figures): &(u32, Figures)| {
        let (name, _) = label(visit, &terms, facet, *number);
        let code = filter::written(&terms, facet, *number);
        json!({ "code": code, "name": name, "counts": counts(rollup, figures), "sum": figures.sum() })
    };
    let groups: Vec<Value> = of.groups.iter().map(group).collect();
    json!({
        "position": of.position, "counts": counts(rollup, &of.total), "sum": of.total.sum(), "groups": groups,
    })
}

fn counts(rollup: &Rollup, figures: &Figures) -> Value {
    rollup
        .statuses
        .iter()
        .zip(&figures.0)
        .map(|(code, count)| (code.clone(), (*count).into()))
        .collect::<Map<_, _>>()
        .into()
}
