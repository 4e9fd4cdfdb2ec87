//! How the State says that some entries stand: how many have which status, supported and noted apart,
//! each figure with its list. A cluster shows it, and so do dashboards; none adds it up to one figure.

use serde::Serialize;

use super::fields::STATUS;
use super::rollup::status_name;
use crate::app::Terms;
use crate::assessments::rollup::{POSITIONS, by_status, of_status, statuses};
use crate::clusters::Cluster;
use crate::platform::search::Crossed;
use crate::platform::web::Problem;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list;
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
    let found = list::counted(visit, terms, asked_for, Some(by_status(Facet::Position)))?.crossed;
    let counted: Vec<(&'static str, Filter, &Crossed)> = POSITIONS
        .into_iter()
        .filter_map(|position| {
            let number = filter::number(terms, Facet::Position, position)?;
            let row = found.iter().find(|row| row.value == number)?;
            Some((position, asked_for.only(Facet::Position, position)?, row))
        })
        .collect();
    let count = |code: &str, row: &Crossed| i64::from(of_status(terms, code, &row.counts));
    let statuses = statuses(terms, visit.app.today(), |code| counted.iter().any(|(.., row)| count(code, row) > 0));
    let columns: Vec<String> = statuses.iter().map(|code| status_name(visit, terms, code)).collect();
    let register = visit.to("/recommendations");
    let row = |(position, filter, counted): &(&'static str, Filter, &Crossed)| Row {
        position,
        cells: statuses
            .iter()
            .zip(&columns)
            .map(|(code, name)| {
                (count(code, counted), filter.and(STATUS.parameter, code).address(&register), name.clone())
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
