//! The track: where every update stands, in memory by measure. Task lists, lists and dashboards ask
//! for many of them; what they say stays in the database.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::institutions::{Catalogue, InstitutionId};
use crate::measures::{Measure, MeasureId};
use crate::permissions::{Audience, Kind, Parties, Subject, Workflow};
use crate::platform::clock::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UpdateId(pub i64);

/// One update without what it says: whose it is, on which period, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub id: UpdateId,
    pub public_id: String,
    pub measure: MeasureId,
    /// The institution that reports, as it was then.
    pub institution: InstitutionId,
    pub first: Date,
    pub last: Date,
    /// Until when it was to be handed in; `None` where nobody had asked.
    pub due: Option<Date>,
    pub nothing_new: bool,
    pub audience: Audience,
    pub workflow: Workflow,
    /// Why it was given back, while it is.
    pub returned_why: String,
    /// When its institution stood behind it.
    pub handed_in: Option<Date>,
    pub accepted: Option<Date>,
    pub withdrawn: Option<Withdrawn>,
    /// Public ids of the accounts that have written or approved it.
    pub hands: Vec<String>,
    /// Counts the saves.
    pub version: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    pub on: Date,
    pub why: String,
}

impl Report {
    /// As permissions ask about it; `others` are those who carry out its measure.
    pub fn subject<'a>(&'a self, others: &'a [i64], institutions: &Catalogue) -> Subject<'a> {
        let lead = std::slice::from_ref(&self.institution.0);
        let informed_only = institutions.is_independent(self.institution);
        let parties = Parties { lead, supporting: others, hands: &self.hands, informed_only };
        Subject { kind: Kind::Update, audience: self.audience, workflow: self.workflow, parties }
    }

    /// Asks about it, an update of this measure.
    pub fn ask<T>(&self, measure: &Measure, institutions: &Catalogue, of: impl FnOnce(&Subject) -> T) -> T {
        of(&self.subject(measure.carrying(), institutions))
    }

    /// A draft that was withdrawn before anybody accepted it is nothing any more.
    pub fn is_given_up(&self) -> bool {
        self.withdrawn.is_some() && self.workflow != Workflow::Published
    }

    pub fn counts(&self) -> bool {
        self.workflow == Workflow::Published && self.withdrawn.is_none()
    }

    /// Whether its institution has answered with it.
    pub fn is_handed_in(&self) -> bool {
        self.handed_in.is_some() && self.withdrawn.is_none()
    }

    /// Whether somebody still works on it.
    pub fn is_open(&self) -> bool {
        self.workflow != Workflow::Published && self.withdrawn.is_none()
    }

    /// How many days after the day on which it was due it was handed in; `None` where it was in time.
    pub fn days_late(&self) -> Option<i32> {
        let days = self.due?.days_until(self.handed_in?);
        (days > 0).then_some(days)
    }
}

/// All updates by their measures, in the order of their periods.
#[derive(Clone, Default)]
pub struct Track {
    by_measure: FxHashMap<MeasureId, Arc<Vec<Report>>>,
    /// Measures on which somebody works: few of them, where there are thousands of updates.
    with_open: FxHashSet<MeasureId>,
    /// The last entry of the ledger that is known here.
    pub(super) mark: i64,
}

impl Track {
    pub fn of(&self, measure: MeasureId) -> &[Report] {
        self.by_measure.get(&measure).map(|reports| reports.as_slice()).unwrap_or_default()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Report> {
        self.by_measure.values().flat_map(|reports| reports.iter())
    }

    /// Those on which somebody works.
    pub fn open(&self) -> impl Iterator<Item = &Report> {
        self.with_open.iter().flat_map(|measure| self.of(*measure)).filter(|report| report.is_open())
    }

    /// Whether it knows more than another.
    pub fn is_newer_than(&self, other: &Track) -> bool {
        self.mark > other.mark
    }

    /// With what has changed until `mark`; only measures are touched of which something has.
    pub(super) fn with(&self, changed: Vec<Report>, mark: i64) -> Track {
        let mut track = Track { mark, ..self.clone() };
        for report in changed {
            let measure = report.measure;
            let reports = Arc::make_mut(track.by_measure.entry(measure).or_default());
            match reports.iter_mut().find(|known| known.id == report.id) {
                Some(known) => *known = report,
                None => {
                    let place = reports.partition_point(|known| (known.last, known.id) < (report.last, report.id));
                    reports.insert(place, report);
                }
            }
            match reports.iter().any(Report::is_open) {
                true => track.with_open.insert(measure),
                false => track.with_open.remove(&measure),
            };
        }
        track
    }
}
