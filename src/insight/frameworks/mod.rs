//! What serves the objectives of plans: clusters, measures, and the recommendations behind them, as far
//! as whoever asks may see them.
//!
//! Whatever serves an objective serves those above it too; so each number is that of the list to which
//! it leads.

pub mod api;
pub mod pages;

use std::collections::HashMap;

use crate::app::Terms;
use crate::measures::pages::fields::carried_out;
use crate::permissions::{Act, Actor, can};
use crate::platform::clock::Date;
use crate::platform::search::FacetValue;
use crate::platform::web::Problem;
use crate::recommendations::facets::Facet;
use crate::recommendations::fields::{Field, Known};
use crate::recommendations::filter::Filter;
use crate::recommendations::list;
use crate::site::Visit;

/// By the objectives that its clusters and measures serve, the register is filtered, as `app.rs`
/// registers it.
pub const OBJECTIVE: Field = Field {
    parameter: "objective",
    message: "frameworks-objectives",
    none: "facet-without-objective",
    is_for: |_| true,
    is_open: false,
    is_discreet: false,
    known,
    number: |terms, code| u32::try_from(terms.frameworks.by_written(code)?.1.id).ok(),
    written: |terms, number| Some(terms.frameworks.written(number.into())?.into()),
    label: |visit, terms, number| {
        let label = crate::frameworks::pages::chosen::label(visit, terms, number.into());
        (label.unwrap_or_else(|| number.to_string()), None)
    },
};

fn known(terms: &Terms, actor: &Actor, _today: Date) -> Known {
    if terms.frameworks.iter().next().is_none() {
        return Known::new();
    }
    let mut known = Known::new();
    let mut add = |entry: i64, served: Vec<i64>| {
        known.extend(served.into_iter().filter_map(|id| Some((entry, u32::try_from(id).ok()?))));
    };
    for (entry, cluster) in terms.shares.clusters(&terms.clusters, actor) {
        add(entry, terms.frameworks.served(&cluster.description.topics));
    }
    for (entry, measure) in carried_out(terms, actor) {
        add(entry, terms.frameworks.served(&measure.said.topics));
    }
    known.sort_unstable();
    known.dedup();
    known
}

/// How much of each serves an objective.
#[derive(Clone, Copy, Debug, Default)]
pub struct Serving {
    pub clusters: i64,
    pub measures: i64,
    pub recommendations: i64,
}

impl Serving {
    pub fn is_none(self) -> bool {
        self.clusters + self.measures + self.recommendations == 0
    }
}

/// The same for all objectives, by number.
pub async fn serving(visit: &Visit, terms: &Terms) -> Result<HashMap<i64, Serving>, Problem> {
    let (mut serving, today): (HashMap<i64, Serving>, Date) = (HashMap::new(), visit.app.today());
    // As the list of clusters has it, which leaves out those that have ended.
    let goes_on = |last: Option<Date>| last.is_none_or(|last| last >= today);
    let clusters = terms.clusters.iter().filter(|one| goes_on(one.ended_on));
    for cluster in clusters.filter(|one| can(&visit.actor, Act::See, &one.subject())) {
        for id in terms.frameworks.served(&cluster.description.topics) {
            serving.entry(id).or_default().clusters += 1;
        }
    }
    for measure in terms.plan.iter().filter(|one| can(&visit.actor, Act::See, &one.subject())) {
        for id in terms.frameworks.served(&measure.said.topics) {
            serving.entry(id).or_default().measures += 1;
        }
    }
    if !serving.is_empty() {
        let all = Filter { limit: Some(1), ..Filter::default() };
        let counts = list::find(visit, &all, true).await?.found.counts;
        for (id, serving) in &mut serving {
            let number = u32::try_from(*id).unwrap_or_default();
            let value = facet().map(|facet| FacetValue::new(facet.number(), number));
            serving.recommendations = value.map_or(0, |value| i64::from(counts.get(value)));
        }
    }
    Ok(serving)
}

/// The facet that the field is.
fn facet() -> Option<Facet> {
    Facet::added().find(|facet| facet.parameter() == OBJECTIVE.parameter)
}

/// Where the clusters, the measures and the recommendations are listed that serve an objective.
pub fn places(visit: &Visit, written: &str) -> [String; 3] {
    let value = crate::platform::web::address::encode(written);
    ["/clusters", "/measures", "/recommendations"].map(|path| visit.to(&format!("{path}?objective={value}")))
}
