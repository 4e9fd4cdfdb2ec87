//! All institutions in memory: nearly every page of work names some of them.

use std::collections::{BTreeSet, HashMap, HashSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::description::{Description, Wrong};
use crate::permissions::Duty;
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::vocabulary::Vocabulary;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstitutionId(pub i64);

#[derive(Clone, Debug)]
pub struct Institution {
    pub id: InstitutionId,
    pub public_id: String,
    pub description: Description,
    /// Counts the saves.
    pub version: i64,
    /// What became of it, in order.
    pub past: Vec<Reorganisation>,
}

/// One change of an institution as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reorganisation {
    pub what: What,
    /// The first day on which it is so.
    pub day: Date,
    /// The parent until then, or the institution that goes on.
    pub other: Option<InstitutionId>,
    /// The names until then.
    pub names: Names,
    /// Whether the other one takes over the work that is open.
    pub succeeds: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Renamed,
    Moved,
    /// Into another.
    Merged,
    /// Another was formed out of it.
    Split,
    Closed,
}

impl What {
    pub const ALL: [What; 5] = [What::Renamed, What::Moved, What::Merged, What::Split, What::Closed];

    pub fn code(self) -> &'static str {
        match self {
            What::Renamed => "renamed",
            What::Moved => "moved",
            What::Merged => "merged",
            What::Split => "split",
            What::Closed => "closed",
        }
    }

    pub fn from_code(code: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.code() == code)
    }
}

impl Institution {
    /// Its names as they were on a day.
    pub fn names_on(&self, day: Date) -> &Names {
        let renamed = self.past.iter().find(|past| past.what == What::Renamed && day < past.day);
        renamed.map_or(&self.description.names, |past| &past.names)
    }

    /// Whether work can be given to it.
    pub fn can_be_assigned_to(&self, on: Date) -> bool {
        !self.description.informed_only && self.description.is_active(on)
    }

    /// Whether a post for this duty has its place here: the secretariat and the chair belong to the
    /// national mechanism alone, and it has no focal points of its own.
    pub fn may_have(&self, duty: Duty) -> bool {
        let is_mechanism = self.public_id == super::NATIONAL_MECHANISM;
        let judges = self.description.informed_only && matches!(duty, Duty::ValidatingAuthority);
        !judges
            && if is_mechanism {
                duty.is_of_the_mechanism() || duty == Duty::Member
            } else {
                !duty.is_of_the_mechanism()
            }
    }
}

/// Institutions in the order in which they were added, with their kinds.
#[derive(Clone, Default)]
pub struct Catalogue {
    pub kinds: Vocabulary,
    all: Vec<Institution>,
    by_id: FxHashMap<InstitutionId, usize>,
    by_public_id: HashMap<String, usize>,
    /// Institutions by their parent.
    under: HashMap<InstitutionId, Vec<InstitutionId>>,
    /// Those whose open work went over to one.
    taken_over: HashMap<InstitutionId, Vec<(Date, InstitutionId)>>,
    /// Those whose open work went over to another, or will: few, and whoever is not among them goes on itself.
    left: FxHashSet<InstitutionId>,
}

impl Catalogue {
    pub fn new(kinds: Vocabulary, all: Vec<Institution>) -> Catalogue {
        let mut catalogue = Catalogue { kinds, ..Catalogue::default() };
        let courts: HashSet<InstitutionId> =
            all.iter().filter(|one| one.description.informed_only).map(|one| one.id).collect();
        for (place, institution) in all.iter().enumerate() {
            catalogue.by_id.insert(institution.id, place);
            catalogue.by_public_id.insert(institution.public_id.clone(), place);
            if let Some(parent) = institution.description.parent {
                catalogue.under.entry(parent).or_default().push(institution.id);
            }
            for past in institution.past.iter().filter(|past| past.succeeds) {
                catalogue.left.insert(institution.id);
                // A court goes on with nobody's work but a court's.
                let may = |id: &InstitutionId| institution.description.informed_only || !courts.contains(id);
                if let Some(heir) = past.other.filter(may) {
                    catalogue.taken_over.entry(heir).or_default().push((past.day, institution.id));
                }
            }
        }
        catalogue.all = all;
        catalogue
    }

    pub fn iter(&self) -> impl Iterator<Item = &Institution> {
        self.all.iter()
    }

    pub fn get(&self, id: InstitutionId) -> Option<&Institution> {
        self.all.get(*self.by_id.get(&id)?)
    }

    pub fn by_public_id(&self, public_id: &str) -> Option<&Institution> {
        self.all.get(*self.by_public_id.get(public_id)?)
    }

    /// Those that are informed, and never asked: courts.
    pub fn independent(&self) -> BTreeSet<InstitutionId> {
        self.all.iter().filter(|one| one.description.informed_only).map(|one| one.id).collect()
    }

    /// Whether what is meant for one is meant for a court.
    pub fn is_independent(&self, id: InstitutionId) -> bool {
        self.get(id).is_some_and(|one| one.description.informed_only)
    }

    /// Those directly under one.
    pub fn under(&self, id: InstitutionId) -> impl Iterator<Item = &Institution> {
        self.under.get(&id).into_iter().flatten().filter_map(|child| self.get(*child))
    }

    /// An institution and those above it, the highest first.
    pub fn line(&self, id: InstitutionId) -> Vec<&Institution> {
        let mut line = Vec::new();
        let mut next = Some(id);
        // A circle cannot be saved; should one be there, it ends here.
        while let Some(institution) = next.and_then(|id| self.get(id)).filter(|_| line.len() <= self.all.len()) {
            next = institution.description.parent;
            line.push(institution);
        }
        line.reverse();
        line
    }

    /// The institutions for which a post in this one answers: itself, those whose work it took
    /// over, those that stand under any of them.
    pub fn answered_for(&self, id: i64, on: Date) -> Vec<i64> {
        let mut answered = vec![InstitutionId(id)];
        let mut place = 0;
        while let Some(next) = answered.get(place).copied() {
            place += 1;
            let heirs = self.taken_over.get(&next).into_iter().flatten();
            let taken = heirs.filter(|(day, _)| *day <= on).map(|(_, before)| *before);
            // A ministry answers for its departments, not for the independent bodies that stand under it.
            let class =
                |id: InstitutionId| self.get(id).map(|one| (one.description.class, one.description.informed_only));
            let alike = |child: &InstitutionId| class(*child) == class(next);
            let under = self.under.get(&next).into_iter().flatten().copied().filter(alike);
            for more in taken.chain(under) {
                if !answered.contains(&more) {
                    answered.push(more);
                }
            }
        }
        answered.into_iter().map(|id| id.0).collect()
    }

    /// The institutions that can be asked about these topics on a day, those that have most of them first.
    pub fn proposed_for(&self, topics: &[i64], on: Date) -> Vec<&Institution> {
        let shared = |one: &Institution| topics.iter().filter(|topic| one.description.topics.contains(topic)).count();
        let fitting = self.all.iter().filter(|one| one.can_be_assigned_to(on)).map(|one| (shared(one), one));
        let mut proposed: Vec<(usize, &Institution)> = fitting.filter(|(shared, _)| *shared > 0).collect();
        proposed.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
        proposed.into_iter().map(|(_, one)| one).collect()
    }

    /// Who goes on with the open work of an institution on a day: itself, unless another took over.
    pub fn responsible(&self, id: InstitutionId, on: Date) -> InstitutionId {
        let mut now = id;
        for _ in 0..self.all.len() {
            if !self.left.contains(&now) {
                break;
            }
            let past = self.get(now).into_iter().flat_map(|institution| institution.past.iter().rev());
            let court = |id: InstitutionId| self.get(id).is_some_and(|one| one.description.informed_only);
            let mut heirs = past.filter(|past| past.succeeds && past.day <= on).filter_map(|past| past.other);
            match heirs.find(|heir| court(now) || !court(*heir)) {
                Some(heir) if heir != id => now = heir,
                _ => break,
            }
        }
        now
    }

    /// What of a description cannot stand; `own` is the institution that it describes.
    pub fn check(&self, own: Option<InstitutionId>, description: &Description) -> Result<(), Wrong> {
        if description.names.iter().next().is_none() && !self.is_mechanism(own) {
            return Err(Wrong::NoName);
        }
        if let (Some(first), Some(last)) = (description.active_from, description.active_to)
            && last < first
        {
            return Err(Wrong::Days);
        }
        let Some(parent) = description.parent else { return Ok(()) };
        if self.get(parent).is_none() {
            return Err(Wrong::ParentGone);
        }
        let circle = own.is_some_and(|own| self.line(parent).iter().any(|above| above.id == own));
        if circle { Err(Wrong::Circle) } else { Ok(()) }
    }

    fn is_mechanism(&self, own: Option<InstitutionId>) -> bool {
        own.and_then(|own| self.get(own)).is_some_and(|own| own.public_id == super::NATIONAL_MECHANISM)
    }
}
