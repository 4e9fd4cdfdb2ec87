//! Objectives where they are chosen and shown: in the forms of clusters and measures, on their pages, as
//! a filter of their lists.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{name, public_path};
use crate::app::Terms;
use crate::frameworks::in_order;
use crate::platform::web::address::encode;
use crate::site::{Said, Visit};

/// A framework with those of its objectives that something serves.
#[derive(Serialize)]
pub struct Served {
    framework: Said,
    href: String,
    objectives: Vec<Objective>,
}

#[derive(Serialize)]
struct Objective {
    code: String,
    name: Said,
    href: String,
}

/// The objectives among topics, by framework, each in its order.
pub fn served(visit: &Visit, topics: &BTreeSet<i64>) -> Vec<Served> {
    let terms = visit.app.terms();
    let mut all = Vec::new();
    for framework in terms.frameworks.iter() {
        let chosen = in_order(&framework.objectives).into_iter().filter(|(_, one)| topics.contains(&one.id));
        let objectives: Vec<Objective> = chosen
            .map(|(_, one)| Objective {
                code: one.code.clone(),
                name: Said::new(visit, (one.names.in_language(&visit.lang), one.names.language_shown(&visit.lang))),
                href: visit.to(&format!("{}#objective-{}", public_path(framework), encode(&one.code))),
            })
            .collect();
        if !objectives.is_empty() {
            let href = visit.to(&public_path(framework));
            all.push(Served { framework: name(visit, framework), href, objectives });
        }
    }
    all
}

/// The name of one among topics, with that of its framework.
pub fn label(visit: &Visit, terms: &Terms, id: i64) -> Option<String> {
    let (framework, objective) = terms.frameworks.objective(id)?;
    Some(format!("{} · {}", super::label(visit, objective), name(visit, framework).text))
}

/// By its number, as forms know it, or as `objective/plan-2030/2.1`, as programs write it.
pub fn read(visit: &Visit, said: &str) -> Option<i64> {
    let terms = visit.app.terms();
    match said.strip_prefix("objective/") {
        Some(written) => terms.frameworks.by_written(written).map(|(_, objective)| objective.id),
        None => said.parse().ok().filter(|id| terms.frameworks.objective(*id).is_some()),
    }
}

/// An objective to choose: its number, its label, whether it is chosen.
pub type Offered = (i64, String, bool);

/// By framework, the objectives that are offered and those that are chosen.
pub fn offered(visit: &Visit, chosen: &BTreeSet<i64>) -> Vec<(String, Vec<Offered>)> {
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let groups = terms.frameworks.iter().map(|framework| {
        let is_active = framework.is_active(today);
        let all = in_order(&framework.objectives).into_iter().map(|(_, one)| one);
        let offered = all.filter(|one| (is_active && one.retired_at.is_none()) || chosen.contains(&one.id));
        let values = offered.map(|one| (one.id, super::label(visit, one), chosen.contains(&one.id))).collect();
        (name(visit, framework).text, values)
    });
    groups.filter(|(_, values): &(String, Vec<_>)| !values.is_empty()).collect()
}

/// Those to choose from in a filter, as they are written, with their labels: all that any of these serve, with what they are under.
pub fn choices(visit: &Visit, terms: &Terms, topics: &BTreeSet<i64>) -> Vec<(String, String)> {
    let served: BTreeSet<i64> = terms.frameworks.served(topics).into_iter().collect();
    let mut choices = Vec::new();
    for framework in terms.frameworks.iter() {
        for (_, one) in in_order(&framework.objectives).into_iter().filter(|(_, one)| served.contains(&one.id)) {
            let label = label(visit, terms, one.id).unwrap_or_default();
            choices.push((framework.written(one), label));
        }
    }
    choices
}
