//! The plan: all measures in memory, since lists, filters and dashboards ask for many of them.

use std::collections::{BTreeSet, HashMap};

use rustc_hash::FxHashMap;

use super::description::Description;
use super::follow_up::{OwnRhythm, Rhythm};
use super::links::Link;
use crate::clusters::ClusterId;
use crate::institutions::{self, InstitutionId};
use crate::permissions::{Audience, Kind, Parties, Subject, Workflow};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MeasureId(pub i64);

#[derive(Clone, Debug)]
pub struct Measure {
    pub id: MeasureId,
    pub public_id: String,
    pub said: Description,
    pub audience: Audience,
    pub workflow: Workflow,
    /// Why it was given back, while it is.
    pub returned_why: String,
    pub agreed: Option<Agreed>,
    pub ended: Option<Ended>,
    pub milestones: Vec<Milestone>,
    /// Entries of the register in its own right, with the key of a part or nothing.
    pub entries: BTreeSet<Link>,
    /// Clusters, with all that is in them.
    pub clusters: BTreeSet<ClusterId>,
    pub hands: Vec<Hand>,
    /// Counts the saves.
    pub version: i64,
    /// As permissions ask for them.
    informed_only: bool,
    leading: Vec<i64>,
    supporting: Vec<i64>,
    carrying: Vec<i64>,
    accounts: Vec<String>,
}

/// When, and where if not here, a measure was agreed upon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    pub on: Date,
    pub place: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Completed,
    Withdrawn,
}

impl Ending {
    pub const ALL: [Ending; 2] = [Ending::Completed, Ending::Withdrawn];

    pub fn code(self) -> &'static str {
        match self {
            Ending::Completed => "completed",
            Ending::Withdrawn => "withdrawn",
        }
    }

    pub fn from_code(code: &str) -> Option<Ending> {
        Ending::ALL.into_iter().find(|ending| ending.code() == code)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    pub what: Ending,
    pub on: Date,
    pub why: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    pub id: i64,
    pub public_id: String,
    pub titles: Names,
    pub due: Option<Date>,
    pub reached: Option<Date>,
    /// Public id of the update that said so.
    pub reached_by: Option<String>,
}

/// Somebody who wrote a measure or approved it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// Public id of the account.
    pub account: String,
    pub did: String,
    pub secretariat: bool,
}

impl Hand {
    pub const WROTE: &'static str = "wrote";
    pub const APPROVED: &'static str = "approved";
}

impl Measure {
    /// What its rows say, put together.
    #[expect(clippy::too_many_arguments, reason = "a row with all that hangs on it, read in one place")]
    pub(super) fn new(
        (id, public_id, version): (i64, String, i64),
        said: Description,
        (audience, workflow): (Audience, Workflow),
        returned_why: String,
        agreed: Option<Agreed>,
        ended: Option<Ended>,
        milestones: Vec<Milestone>,
        (entries, clusters): (BTreeSet<Link>, BTreeSet<ClusterId>),
        hands: Vec<Hand>,
        courts: &BTreeSet<InstitutionId>,
    ) -> Measure {
        Measure {
            id: MeasureId(id),
            public_id,
            informed_only: said.lead.is_some_and(|lead| courts.contains(&lead)),
            leading: said.lead.iter().map(|lead| lead.0).collect(),
            supporting: said.supporting.iter().map(|one| one.0).collect(),
            carrying: said.lead.iter().chain(&said.supporting).map(|one| one.0).collect(),
            accounts: hands.iter().map(|hand| hand.account.clone()).collect(),
            said,
            audience,
            workflow,
            returned_why,
            agreed,
            ended,
            milestones,
            entries,
            clusters,
            hands,
            version,
        }
    }

    /// Those who lead and support it, as they were named, for permissions.
    pub fn carrying(&self) -> &[i64] {
        &self.carrying
    }

    pub fn subject(&self) -> Subject<'_> {
        Subject {
            kind: Kind::Measure,
            audience: self.audience,
            workflow: self.workflow,
            parties: Parties {
                lead: &self.leading,
                supporting: &self.supporting,
                hands: &self.accounts,
                informed_only: self.informed_only,
            },
        }
    }

    /// Whether it counts and goes on.
    pub fn is_under_way(&self) -> bool {
        self.workflow == Workflow::Published && self.ended.is_none()
    }

    /// Whether the secretariat alone wrote it, whose agreement is then given.
    pub fn is_of_secretariat(&self) -> bool {
        let mut writers = self.hands.iter().filter(|hand| hand.did == Hand::WROTE).peekable();
        writers.peek().is_some() && writers.all(|hand| hand.secretariat)
    }

    /// The last day has passed, and it is neither completed nor withdrawn.
    pub fn is_late(&self, today: Date) -> bool {
        self.is_under_way() && self.said.ends.is_some_and(|last| last < today)
    }

    /// The institutions that lead and support it today, the leading one first.
    pub fn responsible(&self, institutions: &institutions::Catalogue, today: Date) -> Vec<InstitutionId> {
        let all = self.said.lead.iter().chain(&self.said.supporting);
        let mut now: Vec<InstitutionId> = Vec::new();
        for id in all.map(|id| institutions.responsible(*id, today)) {
            if !now.contains(&id) {
                now.push(id);
            }
        }
        now
    }
}

/// All measures in the order in which they were added.
#[derive(Clone, Default)]
pub struct Plan {
    all: Vec<Measure>,
    by_public_id: HashMap<String, usize>,
    by_id: FxHashMap<MeasureId, usize>,
    /// How often each institution reports, where it has said.
    rhythms: HashMap<InstitutionId, OwnRhythm>,
    /// Of the state of the database from which it was read, and the institutions that were independent.
    pub(super) mark: (i64, BTreeSet<InstitutionId>),
}

impl Plan {
    /// How often an institution reports by what is set for itself.
    pub fn rhythm_of(&self, institution: InstitutionId) -> OwnRhythm {
        let nothing = OwnRhythm { rhythm: Rhythm::AsUsual, version: 0 };
        self.rhythms.get(&institution).cloned().unwrap_or(nothing)
    }

    /// The same, if anything was ever set.
    pub fn rhythm_set(&self, institution: InstitutionId) -> Option<&Rhythm> {
        self.rhythms.get(&institution).map(|own| &own.rhythm)
    }

    pub(super) fn new(
        all: Vec<Measure>,
        rhythms: HashMap<InstitutionId, OwnRhythm>,
        mark: (i64, BTreeSet<InstitutionId>),
    ) -> Plan {
        let mut plan = Plan { rhythms, mark, ..Plan::default() };
        for (place, measure) in all.iter().enumerate() {
            plan.by_public_id.insert(measure.public_id.clone(), place);
            plan.by_id.insert(measure.id, place);
        }
        plan.all = all;
        plan
    }

    pub fn iter(&self) -> impl Iterator<Item = &Measure> {
        self.all.iter()
    }

    pub fn get(&self, id: MeasureId) -> Option<&Measure> {
        self.all.get(*self.by_id.get(&id)?)
    }

    pub fn by_public_id(&self, public_id: &str) -> Option<&Measure> {
        self.all.get(*self.by_public_id.get(public_id)?)
    }
}
