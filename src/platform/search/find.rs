//! One pass over the hits: which pass the filters, how many have each facet value, which come first.
//!
//! A filtered facet is counted as if it were not filtered, so that a reader sees what choosing
//! another of its values would give.

use std::ops::Range;
use std::sync::Arc;

use anyhow::Result;
use tantivy::TERMINATED;
use tantivy::query::{AllQuery, EnableScoring, Query, Scorer};

use super::columns::{Columns, Dictionary, Lists, Number, Values};
use super::cross::{Cross, Crossed, Crossing};
use super::first::{First, Order, by_day, by_score};
use super::index::{Index, Snapshot};
use super::overlay::{Fate, Laid, Overlay, Passing};
use super::sieve::{Bits, Sieve, Sight, any_of};
use super::{FacetValue, Words, query};

/// Any of these values of one facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub facet: u8,
    pub values: Vec<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Relevance,
    Newest,
    Oldest,
}

/// A place in an order: day and id, or a count and 0.
pub type Place = (i64, i64);

#[derive(Clone, Debug)]
pub struct Request {
    /// Whose texts are searched first.
    pub language: String,
    pub language_value: u32,
    pub filters: Vec<Filter>,
    /// What the reader may see at all: any of these values of one facet; never counted.
    pub scope: Filter,
    /// Facets that are not in the index; filters may ask for them, and they are counted.
    pub overlay: Option<Arc<Overlay>>,
    pub sort: Sort,
    /// Where the last page ended: day and id, or, by relevance, how many came before.
    pub after: Option<Place>,
    pub limit: usize,
    pub counts: bool,
    /// A table that is to be counted beside.
    pub cross: Option<Cross>,
}

/// How many hits have each facet value.
#[derive(Default)]
pub struct Counts {
    pub values: Vec<(FacetValue, u32)>,
}

impl Counts {
    /// From counts in the order of the dictionary; what no hit has is left out.
    pub(super) fn collect(dictionary: &Dictionary, counts: &[u32]) -> Counts {
        let values = dictionary.values.iter().zip(counts).filter(|(_, count)| **count > 0);
        Counts { values: values.map(|(value, count)| (*value, *count)).collect() }
    }

    /// The values of a facet with how many hits have them; those that no hit has are left out.
    pub fn of(&self, facet: u8) -> impl Iterator<Item = (u32, u32)> {
        let start = self.values.partition_point(|(value, _)| value.facet() < facet);
        self.values
            .iter()
            .skip(start)
            .take_while(move |(value, _)| value.facet() == facet)
            .map(|(value, count)| (value.value(), *count))
    }

    pub fn get(&self, value: FacetValue) -> u32 {
        let place = self.values.binary_search_by_key(&value, |(value, _)| *value);
        place.ok().and_then(|place| self.values.get(place)).map_or(0, |(_, count)| *count)
    }
}

pub struct Found {
    pub total: u64,
    pub ids: Vec<i64>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
    pub counts: Arc<Counts>,
    /// The rows of the table that was asked for.
    pub crossed: Vec<Crossed>,
}

pub fn find(index: &Index, snapshot: &Snapshot, request: &Request, words: &Words) -> Result<Found> {
    let sight = Sight::of(index, snapshot, &request.scope)?;
    let laid = request.overlay.as_ref().map(|overlay| Laid::of(snapshot, &sight, &request.scope, overlay));
    let is_laid = |filter: &&Filter| request.overlay.as_ref().is_some_and(|overlay| overlay.has(filter.facet));
    let (over, filters): (Vec<&Filter>, Vec<&Filter>) = request.filters.iter().partition(is_laid);
    let language_value = FacetValue::new(index.language_facet, request.language_value);
    let text = match words.is_empty() {
        true => None,
        false => Some(query::build(&index.fields, words, &request.language, language_value)?),
    };
    let everything = text.is_none() && request.filters.is_empty();
    let counted = request.counts && !everything;
    let order = match (request.sort, &text) {
        (Sort::Relevance, Some(_)) => Order::Score,
        (Sort::Oldest, _) => Order::Day { sign: -1 },
        _ => Order::Day { sign: 1 },
    };
    let mut tally = Tally {
        total: 0,
        counts: counted.then(|| vec![0; snapshot.dictionary.values.len()]),
        first: First::new(order, request),
        over: laid.as_ref().map(|laid| Passing::new(Arc::clone(laid), &over)),
        crossing: request.cross.as_ref().map(|cross| Crossing::new(cross, &snapshot.dictionary, laid.as_deref())),
    };
    // The words decide what is visited, else a single filter; `None` visits all documents.
    let driver = match (text, filters.as_slice()) {
        (Some(text), _) => Some(text),
        (None, [only]) if over.is_empty() => Some(any_of(index, only)),
        (None, _) => None,
    };
    let driven_by_filter = driver.is_some() && words.is_empty();
    let sieves = match driven_by_filter {
        true => Vec::new(),
        false => filters.iter().map(|filter| Sieve::new(index, snapshot, filter)).collect::<Result<_>>()?,
    };
    pass(snapshot, &sight, &sieves, driver.as_deref(), &mut tally)?;

    let counts = match (tally.counts, filters.as_slice()) {
        (None, _) if request.counts => Arc::clone(laid.as_ref().map_or(&sight.counts, |laid| &laid.counts)),
        (None, _) => Arc::default(),
        (Some(counts), filters) => {
            let mut counts = Counts::collect(&snapshot.dictionary, &counts);
            // Only the filter's own hits were visited, so its facet is counted from everything.
            if let ([only], true) = (filters, driven_by_filter) {
                let own = |counts: &Counts| {
                    counts.values.partition_point(|(value, _)| value.facet() < only.facet)
                        ..counts.values.partition_point(|(value, _)| value.facet() <= only.facet)
                };
                let all = sight.counts.values.get(own(&sight.counts)).unwrap_or_default();
                counts.values.splice(own(&counts), all.iter().copied());
            }
            counts.values.extend(tally.over.iter().flat_map(|over| over.counts().values));
            Arc::new(counts)
        }
    };
    let (ids, next) = tally.first.page(request.limit);
    let crossed = tally.crossing.map(Crossing::rows).unwrap_or_default();
    Ok(Found { total: tally.total, ids, next, counts, crossed })
}

/// What the pass adds up.
struct Tally {
    total: u64,
    /// By number of the dictionary; `None` where nothing is to be counted.
    counts: Option<Vec<u32>>,
    first: First,
    /// Of the overlay.
    over: Option<Passing>,
    crossing: Option<Crossing>,
}

fn pass(
    snapshot: &Snapshot,
    sight: &Sight,
    sieves: &[Sieve],
    driver: Option<&dyn Query>,
    tally: &mut Tally,
) -> Result<()> {
    let searcher = &snapshot.searcher;
    let scoring = match tally.first.order {
        Order::Score => EnableScoring::enabled_from_searcher(searcher),
        Order::Day { .. } => EnableScoring::disabled_from_searcher(searcher),
    };
    let weight = driver.unwrap_or(&AllQuery).weight(scoring)?;
    let segments = searcher.segment_readers().iter().zip(&snapshot.columns).zip(&sight.documents);
    for (place, ((segment, columns), seen)) in segments.enumerate() {
        let filters = sieves.iter().filter_map(|sieve| Some((sieve.through.get(place)?, &sieve.facet))).collect();
        let visit = Visit { place, columns, seen, filters };
        let hits = weight.scorer(segment, 1.0)?;
        match &columns.values {
            Values::Narrow(values) => visit.all(values, hits, tally),
            Values::Wide(values) => visit.all(values, hits, tally),
        }
    }
    Ok(())
}

/// The visit to one segment.
struct Visit<'a> {
    place: usize,
    columns: &'a Columns,
    seen: &'a Bits,
    /// What each filter lets through, and the numbers of its facet.
    filters: Vec<(&'a Bits, &'a Range<usize>)>,
}

impl Visit<'_> {
    fn all<N: Number>(&self, values: &Lists<N>, mut hits: Box<dyn Scorer>, tally: &mut Tally) {
        let mut document = hits.doc();
        while document != TERMINATED {
            if self.seen.has(document) {
                let mut stopped_by = self.filters.iter().filter(|(through, _)| !through.has(document));
                let profile = tally.over.as_ref().map_or(0, |over| over.profile(self.place, document));
                let fate = tally.over.as_ref().map_or(Fate::Passes, |over| over.fate(profile));
                match (stopped_by.next(), stopped_by.next(), fate) {
                    (None, _, Fate::Passes) => {
                        tally.total += 1;
                        let key = match tally.first.order {
                            Order::Score => by_score(hits.score(), self.place, document),
                            Order::Day { sign } => by_day(sign, self.columns, document),
                        };
                        tally.first.offer(key, self.columns.id(document));
                        if let Some(counts) = &mut tally.counts {
                            values.count(document, counts);
                        }
                        if let Some(crossing) = &mut tally.crossing {
                            let laid = tally.over.as_ref().map_or(&[] as &[usize], |over| over.numbers(profile));
                            crossing.count(values.of(document), laid);
                        }
                        if let Some(over) = &mut tally.over {
                            over.count(profile);
                        }
                    }
                    (None, _, Fate::StoppedBy(filter)) => {
                        if let Some(over) = &mut tally.over {
                            over.count_stopped(filter, profile);
                        }
                    }
                    (Some((_, facet)), None, Fate::Passes) => {
                        if let Some(counts) = &mut tally.counts {
                            values.count_within(document, facet, counts);
                        }
                    }
                    _ => {}
                }
            }
            document = hits.advance();
        }
    }
}
