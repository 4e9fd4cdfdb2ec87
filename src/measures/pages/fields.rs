//! By how the measures stand that carry an entry out, the register is filtered, as `app.rs` registers it.

use std::collections::{HashMap, HashSet};

use super::Standing;
use crate::app::Terms;
use crate::clusters::ClusterId;
use crate::measures::Measure;
use crate::permissions::{Act, Actor, can};
use crate::platform::clock::Date;
use crate::recommendations::fields::{Field, Known};

pub const MEASURES: Field = Field {
    parameter: "measures",
    message: "measures-heading",
    none: "facet-without-measure",
    is_for: |_| true,
    is_open: false,
    is_discreet: false,
    known,
    number: |_, code| Standing::ALL.into_iter().find(|one| one.code() == code).map(number),
    written: |_, number| Some(standing(number)?.code().into()),
    label: |visit, _, number| {
        let code = standing(number).map_or("", Standing::code);
        (visit.word(&format!("measure-standing-{code}")).to_owned(), None)
    },
};

fn number(standing: Standing) -> u32 {
    standing as u32 + 1
}

fn standing(number: u32) -> Option<Standing> {
    Standing::ALL.into_iter().find(|one| self::number(*one) == number)
}

/// Entries with the standings of the measures that carry them out.
fn known(terms: &Terms, actor: &Actor, today: Date) -> Known {
    let all = carried_out(terms, actor).into_iter();
    all.map(|(entry, measure)| (entry, number(Standing::of(measure, today)))).collect()
}

/// Entries with the measures that `actor` may see, in their own right or by a cluster that `actor`
/// may see and that has not ended.
pub fn carried_out<'a>(terms: &'a Terms, actor: &Actor) -> Vec<(i64, &'a Measure)> {
    let mut inside: HashMap<ClusterId, HashSet<i64>> = HashMap::new();
    let under_way = terms.clusters.iter().filter(|cluster| cluster.ended_on.is_none());
    for cluster in under_way.filter(|cluster| can(actor, Act::See, &cluster.subject())) {
        inside.insert(cluster.id, terms.shares.inside(cluster.id).collect());
    }
    let mut known = Vec::new();
    for measure in terms.plan.iter().filter(|measure| can(actor, Act::See, &measure.subject())) {
        let by_cluster = measure.clusters.iter().filter_map(|cluster| inside.get(cluster)).flatten().copied();
        let entries = measure.entries.iter().map(|(entry, _)| *entry).chain(by_cluster);
        known.extend(entries.map(|entry| (entry, measure)));
    }
    known
}
