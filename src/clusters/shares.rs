//! Who answers for which entry of the register, and which clusters it is in: all of it in memory,
//! since the register is filtered and counted by it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::Result;
use rustc_hash::FxHashMap;

use super::assignment::{Assignment, Matter, Share};
use super::{Catalogue, Cluster, ClusterId, store};
use crate::app::Terms;
use crate::institutions::InstitutionId;
use crate::ledger::{self, Object};
use crate::permissions::{Act, Actor, Audience, can};
use crate::platform::db::Connection;

#[derive(Default)]
pub struct Shares {
    /// All but what was withdrawn, in the order in which they were made.
    assignments: Vec<Assignment>,
    /// Places of those of clusters.
    of_clusters: HashMap<ClusterId, Vec<usize>>,
    /// Entries of clusters, whole or in parts.
    inside: FxHashMap<ClusterId, BTreeSet<i64>>,
    /// The last entry of the ledger at which all of this was known to be so.
    as_of: AtomicI64,
}

pub(super) async fn load(db: &impl Connection, known: &Arc<Shares>) -> Result<Arc<Shares>> {
    // Read first: what changes while we read will be read again.
    let last = ledger::last_seq(db).await?;
    let as_of = known.as_of.load(Ordering::Relaxed);
    let kinds = [Object::Cluster(0).kind(), Object::Assignment(0).kind()];
    // 0: nothing was read yet. A ledger that has become shorter is another one.
    if (1..=last).contains(&as_of) && !ledger::has_announced(db, as_of, &kinds).await? {
        known.as_of.store(last, Ordering::Relaxed);
        return Ok(Arc::clone(known));
    }
    let inside = store::memberships(db).await?.into_iter();
    let assignments = store::assignments::open(db).await?;
    let mut of_clusters: HashMap<ClusterId, Vec<usize>> = HashMap::new();
    for (place, one) in assignments.iter().enumerate() {
        if let Matter::Cluster(id) = one.matter {
            of_clusters.entry(id).or_default().push(place);
        }
    }
    Ok(Arc::new(Shares {
        assignments,
        of_clusters,
        inside: inside.map(|(id, places)| (id, places.into_iter().map(|place| place.entry).collect())).collect(),
        as_of: AtomicI64::new(last),
    }))
}

impl Shares {
    /// All assignments that are not withdrawn, in the order in which they were made.
    pub fn assignments(&self) -> &[Assignment] {
        &self.assignments
    }

    /// Those of a cluster.
    pub fn of_cluster(&self, cluster: ClusterId) -> impl Iterator<Item = &Assignment> {
        let places = self.of_clusters.get(&cluster).into_iter().flatten();
        places.filter_map(|place| self.assignments.get(*place))
    }

    /// The entries of a cluster.
    pub fn inside(&self, cluster: ClusterId) -> impl Iterator<Item = i64> {
        self.inside.get(&cluster).into_iter().flatten().copied()
    }

    /// Entries with the institutions that lead or support them, in their own right or by a cluster, as
    /// far as `actor` is told: the public of those that have accepted. The institution is the one that
    /// was meant. Whether the entry itself is to be seen, the register knows.
    pub fn told(&self, terms: &Terms, actor: &Actor, share: Share) -> Vec<(i64, InstitutionId)> {
        let mut told = Vec::new();
        for one in self.assignments.iter().filter(|one| one.state.stands() && one.share == share) {
            let own = [one.institution.0];
            let sees = |audience: Audience| can(actor, Act::See, &one.subject(audience, &own, &terms.institutions));
            match &one.matter {
                Matter::Entry(place) if sees(Audience::Public) => told.push((place.entry, one.institution)),
                Matter::Entry(_) => {}
                Matter::Cluster(id) => {
                    let Some(cluster) = terms.clusters.get(*id).filter(|cluster| cluster.ended_on.is_none()) else {
                        continue;
                    };
                    if sees(cluster.description.audience) {
                        told.extend(self.inside(*id).map(|entry| (entry, one.institution)));
                    }
                }
            }
        }
        told
    }

    /// Entries with the clusters that they are in, as far as `actor` may see those.
    pub fn clusters<'a>(&self, clusters: &'a Catalogue, actor: &Actor) -> Vec<(i64, &'a Cluster)> {
        let under_way = clusters.iter().filter(|cluster| cluster.ended_on.is_none());
        let seen = under_way.filter(|cluster| can(actor, Act::See, &cluster.subject()));
        seen.flat_map(|cluster| self.inside(cluster.id).map(move |entry| (entry, cluster))).collect()
    }
}
