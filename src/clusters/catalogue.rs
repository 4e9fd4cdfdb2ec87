//! All clusters in memory: entries, measures and lists name them.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use super::Description;
use crate::permissions::{Kind, Parties, Subject, Workflow};
use crate::platform::clock::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClusterId(pub i64);

#[derive(Clone, Debug)]
pub struct Cluster {
    pub id: ClusterId,
    pub public_id: String,
    pub description: Description,
    /// The search that it was made from; empty where it was made by hand.
    pub made_from: String,
    /// The last day.
    pub ended_on: Option<Date>,
    /// Institutions that answer for it, by number: those that lead, those that support.
    pub leading: Vec<i64>,
    pub supporting: Vec<i64>,
    /// Whoever leads it is independent.
    pub informed_only: bool,
    /// Counts the saves.
    pub version: i64,
}

impl Cluster {
    /// As permissions ask about it.
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            kind: Kind::Cluster,
            audience: self.description.audience,
            workflow: Workflow::Published,
            parties: Parties {
                lead: &self.leading,
                supporting: &self.supporting,
                informed_only: self.informed_only,
                ..Parties::default()
            },
        }
    }
}

/// Clusters in the order in which they were made.
#[derive(Clone, Default)]
pub struct Catalogue {
    all: Vec<Cluster>,
    by_id: FxHashMap<ClusterId, usize>,
    by_public_id: HashMap<String, usize>,
}

impl Catalogue {
    pub fn new(all: Vec<Cluster>) -> Catalogue {
        let by_id = all.iter().enumerate().map(|(place, cluster)| (cluster.id, place)).collect();
        let by_public_id = all.iter().enumerate().map(|(place, cluster)| (cluster.public_id.clone(), place)).collect();
        Catalogue { all, by_id, by_public_id }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Cluster> {
        self.all.iter()
    }

    pub fn get(&self, id: ClusterId) -> Option<&Cluster> {
        self.all.get(*self.by_id.get(&id)?)
    }

    pub fn by_public_id(&self, public_id: &str) -> Option<&Cluster> {
        self.all.get(*self.by_public_id.get(public_id)?)
    }
}
