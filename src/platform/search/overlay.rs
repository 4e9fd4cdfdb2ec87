//! Facets that no index holds: what others know of documents by their ids, laid over the index.
//!
//! Most documents share what is known of them, so every set of values is a profile: a document has
//! the number of one, hits are counted by profile, and a filter is asked once a profile. What changes
//! in an overlay is found at the next request, without anything being indexed.

use std::sync::{Arc, PoisonError};

use rustc_hash::FxHashMap;

use super::FacetValue;
use super::columns::Dictionary;
use super::find::{Counts, Filter};
use super::index::Snapshot;
use super::sieve::Sight;

/// What is known of documents. Facets have numbers above all of the index.
#[derive(Debug)]
pub struct Overlay {
    facets: Vec<u8>,
    dictionary: Dictionary,
    /// Values of each profile by their numbers in the dictionary; of the first, nothing is stated.
    profiles: Vec<Vec<usize>>,
    /// Profiles of documents by id; all others have the first.
    of: FxHashMap<i64, u32>,
}

impl Overlay {
    /// `known` may be in any order, and say a thing twice. Of what it does not name, value 0 is known.
    pub fn new(facets: &[u8], mut known: Vec<(i64, FacetValue)>) -> Overlay {
        known.sort_unstable();
        known.dedup();
        let none = facets.iter().map(|facet| FacetValue::new(*facet, 0));
        let mut values: Vec<FacetValue> = known.iter().map(|(_, value)| *value).chain(none).collect();
        values.sort_unstable();
        values.dedup();
        let dictionary = Dictionary { values };
        let mut overlay =
            Overlay { facets: facets.to_vec(), dictionary, profiles: Vec::new(), of: FxHashMap::default() };
        let mut numbers: FxHashMap<Vec<usize>, u32> = FxHashMap::default();
        overlay.number_of(&[], &mut numbers);
        for of_one in known.chunk_by(|(one, _), (other, _)| one == other) {
            let number = overlay.number_of(of_one, &mut numbers);
            if let Some((id, _)) = of_one.first() {
                overlay.of.insert(*id, number);
            }
        }
        overlay
    }

    /// The number of the profile with these values, which it is given now if it is new.
    fn number_of(&mut self, known: &[(i64, FacetValue)], numbers: &mut FxHashMap<Vec<usize>, u32>) -> u32 {
        let states = |facet: u8| known.iter().any(|(_, value)| value.facet() == facet);
        let unstated = self.facets.iter().filter(|facet| !states(**facet)).map(|facet| FacetValue::new(*facet, 0));
        let all = known.iter().map(|(_, value)| *value).chain(unstated);
        let profile: Vec<usize> = all.filter_map(|value| self.dictionary.number(value)).collect();
        let next = u32::try_from(self.profiles.len()).unwrap_or_default();
        *numbers.entry(profile).or_insert_with_key(|profile| {
            self.profiles.push(profile.clone());
            next
        })
    }

    pub fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    pub fn has(&self, facet: u8) -> bool {
        self.facets.contains(&facet)
    }

    /// What is known of a document.
    pub fn values(&self, id: i64) -> impl Iterator<Item = FacetValue> {
        let profile = self.of.get(&id).copied().unwrap_or_default() as usize;
        let numbers = self.profiles.get(profile).map(Vec::as_slice).unwrap_or_default();
        numbers.iter().filter_map(|number| self.dictionary.values.get(*number).copied())
    }

    /// How each profile stands to the filters.
    fn fates(&self, filters: &[&Filter]) -> Vec<Fate> {
        let wanted: Vec<Vec<usize>> = filters
            .iter()
            .map(|filter| {
                let values = filter.values.iter().map(|value| FacetValue::new(filter.facet, *value));
                values.filter_map(|value| self.dictionary.number(value)).collect()
            })
            .collect();
        let fate = |profile: &Vec<usize>| {
            let has_any = |wanted: &Vec<usize>| wanted.iter().any(|number| profile.contains(number));
            let mut stopped_by = wanted.iter().enumerate().filter(|(_, wanted)| !has_any(wanted));
            match (stopped_by.next(), stopped_by.next()) {
                (None, _) => Fate::Passes,
                (Some((filter, _)), None) => Fate::StoppedBy(filter),
                _ => Fate::Stopped,
            }
        };
        self.profiles.iter().map(fate).collect()
    }
}

/// How a document with a profile stands to the filters of the overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Passes,
    /// By one filter alone, whose facet is counted as if it were not there.
    StoppedBy(usize),
    Stopped,
}

/// An overlay on what one scope sees of a snapshot.
pub struct Laid {
    pub overlay: Arc<Overlay>,
    scope: Filter,
    /// The profile of each document, by segment.
    profiles: Vec<Vec<u32>>,
    /// How many of all that the scope sees have each value, of the index and of the overlay.
    pub counts: Arc<Counts>,
}

/// Overlays kept for a snapshot: one for each circle of readers that is here at a time.
const KEPT: usize = 32;

impl Laid {
    pub fn of(snapshot: &Snapshot, sight: &Sight, scope: &Filter, overlay: &Arc<Overlay>) -> Arc<Laid> {
        let same = |laid: &&Arc<Laid>| Arc::ptr_eq(&laid.overlay, overlay) && laid.scope == *scope;
        let known = snapshot.laid.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(laid) = known.iter().find(same) {
            return Arc::clone(laid);
        }
        drop(known);
        let laid = Arc::new(Laid::new(snapshot, sight, scope, overlay));
        let mut kept = snapshot.laid.write().unwrap_or_else(PoisonError::into_inner);
        // What nobody else holds any more has been replaced by something newer.
        kept.retain(|laid| Arc::strong_count(&laid.overlay) > 1);
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push(Arc::clone(&laid));
        laid
    }

    fn new(snapshot: &Snapshot, sight: &Sight, scope: &Filter, overlay: &Arc<Overlay>) -> Laid {
        let profile = |id: &i64| overlay.of.get(id).copied().unwrap_or_default();
        let profiles: Vec<Vec<u32>> =
            snapshot.columns.iter().map(|columns| columns.ids.iter().map(profile).collect()).collect();
        let mut passed = vec![0; overlay.profiles.len()];
        for (documents, profiles) in sight.documents.iter().zip(&profiles) {
            for (document, profile) in (0..).zip(profiles) {
                if let Some(count) = passed.get_mut(*profile as usize).filter(|_| documents.has(document)) {
                    *count += 1;
                }
            }
        }
        let values = sight.counts.values.iter().copied().chain(by_value(overlay, &[], &passed, &[]).values);
        let counts = Arc::new(Counts { values: values.collect() });
        Laid { overlay: Arc::clone(overlay), scope: scope.clone(), profiles, counts }
    }
}

/// An overlay during one pass over the hits: what its filters let through, and what it adds up.
pub struct Passing {
    laid: Arc<Laid>,
    filtered: Vec<u8>,
    fates: Vec<Fate>,
    /// Hits by profile.
    passed: Vec<u32>,
    /// For each filter what it alone has stopped.
    stopped: Vec<Vec<u32>>,
}

impl Passing {
    pub fn new(laid: Arc<Laid>, filters: &[&Filter]) -> Passing {
        let profiles = laid.overlay.profiles.len();
        Passing {
            filtered: filters.iter().map(|filter| filter.facet).collect(),
            fates: laid.overlay.fates(filters),
            passed: vec![0; profiles],
            stopped: filters.iter().map(|_| vec![0; profiles]).collect(),
            laid,
        }
    }

    pub fn profile(&self, segment: usize, document: u32) -> usize {
        let profiles = self.laid.profiles.get(segment);
        profiles.and_then(|profiles| profiles.get(document as usize)).copied().unwrap_or_default() as usize
    }

    /// The numbers of a profile's values in the overlay's dictionary.
    pub fn numbers(&self, profile: usize) -> &[usize] {
        self.laid.overlay.profiles.get(profile).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn fate(&self, profile: usize) -> Fate {
        self.fates.get(profile).copied().unwrap_or(Fate::Stopped)
    }

    pub fn count(&mut self, profile: usize) {
        if let Some(count) = self.passed.get_mut(profile) {
            *count += 1;
        }
    }

    pub fn count_stopped(&mut self, filter: usize, profile: usize) {
        if let Some(count) = self.stopped.get_mut(filter).and_then(|stopped| stopped.get_mut(profile)) {
            *count += 1;
        }
    }

    /// How many hits have each value of the overlay.
    pub fn counts(&self) -> Counts {
        by_value(&self.laid.overlay, &self.filtered, &self.passed, &self.stopped)
    }
}

/// From hits by profile to hits by value; a filtered facet is counted as if it were not filtered.
fn by_value(overlay: &Overlay, filtered: &[u8], passed: &[u32], stopped: &[Vec<u32>]) -> Counts {
    let mut counts = vec![0; overlay.dictionary.values.len()];
    for (place, (profile, passed)) in overlay.profiles.iter().zip(passed).enumerate() {
        for number in profile {
            let facet = overlay.dictionary.values.get(*number).map(|value| value.facet());
            let filter = filtered.iter().position(|one| Some(*one) == facet);
            let more = filter.and_then(|filter| stopped.get(filter)?.get(place)).copied().unwrap_or_default();
            if let Some(count) = counts.get_mut(*number) {
                *count += passed + more;
            }
        }
    }
    Counts::collect(&overlay.dictionary, &counts)
}
