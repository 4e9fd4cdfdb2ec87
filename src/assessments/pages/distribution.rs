//! How the State says that some entries stand: how many have which status, supported and noted apart,
//! each figure with its list. A cluster shows it, and so do dashboards; none adds it up to one figure.

use std::sync::Arc;

use serde::Serialize;

use super::fields::STATUS;
use super::rollup::status_name;
use crate::app::Terms;
use crate::assessments::rollup::{POSITIONS, statuses};
use crate::clusters::Cluster;
use crate::platform::search::{FacetValue, Words};
use crate::platform::web::Problem;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::site::Visit;

#[derive(Serialize)]
pub struct Distribution {
    columns: Vec<String>,
    rows: Vec<Row>,
    /// The same by mechanism, cycle, goal.
    href: String,
}

/// The entries of one position.
#[derive(Serialize)]
struct Row {
    position: &'static str,
    /// How many, where, and the column.
    cells: Vec<(i64, String, String)>,
}

/// Of the entries that a filter finds; `None` where it finds none.
pub fn of(visit: &Visit, terms: &Terms, asked_for: &Filter) -> Result<Option<Distribution>, Problem> {
    let Some(facet) = Facet::from_parameter(STATUS.parameter, "") else { return Ok(None) };
    let mut counted = Vec::new();
    for position in POSITIONS {
        let Some(narrowed) = asked_for.only(Facet::Position, position) else { continue };
        let request = Filter { limit: Some(1), ..narrowed.clone() }.request(
            terms,
            (&visit.actor, visit.app.today()),
            &visit.lang,
            true,
        )?;
        let found = visit.app.index.find(&request, &Words::default())?;
        if found.total > 0 {
            counted.push((position, narrowed, Arc::clone(&found.counts)));
        }
    }
    let count = |code: &str, counts: &crate::platform::search::Counts| {
        let number = filter::number(terms, facet, code).unwrap_or_default();
        i64::from(counts.get(FacetValue::new(facet.number(), number)))
    };
    let is_used = |code: &str| counted.iter().any(|(.., counts)| count(code, counts) > 0);
    let statuses = statuses(terms, visit.app.today(), is_used);
    let columns: Vec<String> = statuses.iter().map(|code| status_name(visit, terms, code)).collect();
    let register = visit.to("/recommendations");
    let row = |(position, filter, counts): &(&'static str, Filter, Arc<_>)| Row {
        position,
        cells: statuses
            .iter()
            .zip(&columns)
            .map(|(code, name)| {
                (count(code, counts), filter.and(STATUS.parameter, code).address(&register), name.clone())
            })
            .collect(),
    };
    let rows: Vec<Row> = counted.iter().map(row).collect();
    let href = asked_for.address(&visit.to("/status"));
    Ok((!rows.is_empty()).then_some(Distribution { columns, rows, href }))
}

/// The panel of a cluster's page, as `app.rs` registers it.
pub fn of_cluster<'a>(visit: &'a Visit, cluster: &'a Cluster) -> PanelFuture<'a> {
    Box::pin(async move {
        let asked_for = Filter::default().and("cluster", &cluster.public_id);
        let content = serde_json::to_value(of(visit, &visit.app.terms(), &asked_for)?)?;
        Ok((!content.is_null()).then_some(Panel { template: "assessments/distribution.html", content }))
    })
}
