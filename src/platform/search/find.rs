//! One pass over the hits: which pass the filters, how many have each facet value, which come first.
//!
//! A filtered facet is counted as if it were not filtered, so that a reader sees what choosing
//! another of its values would give.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, PoisonError};

use anyhow::Result;
use tantivy::collector::TopDocs;
use tantivy::query::{AllQuery, BooleanQuery, EnableScoring, Occur, Query};
use tantivy::{DocSet, TERMINATED};

use super::columns::Dictionary;
use super::index::{Index, Snapshot};
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
    pub sort: Sort,
    /// Where the last page ended: day and id, or, by relevance, how many came before.
    pub after: Option<Place>,
    pub limit: usize,
    pub counts: bool,
}

/// How many hits have each facet value.
#[derive(Default)]
pub struct Counts {
    pub values: Vec<(FacetValue, u32)>,
}

impl Counts {
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
}

/// The ids of one page, and where the next begins.
type Ordered = (Vec<i64>, Option<Place>);

/// The filters as bits by dictionary number: bit 0 is the scope, bit n the n-th filter.
struct Mask {
    bits: Vec<u16>,
    full: u16,
    /// The bit of the filter on each dictionary number's own facet.
    own: Vec<u16>,
}

impl Mask {
    fn new(dictionary: &Dictionary, request: &Request) -> Mask {
        let mut mask = Mask { bits: vec![0; dictionary.values.len()], full: 0, own: vec![0; dictionary.values.len()] };
        let filters = std::iter::once(&request.scope).chain(&request.filters);
        for (place, filter) in filters.enumerate().take(16) {
            let bit = 1 << place;
            mask.full |= bit;
            for value in &filter.values {
                let number = dictionary.number(FacetValue::new(filter.facet, *value));
                if let Some(bits) = number.and_then(|number| mask.bits.get_mut(number as usize)) {
                    *bits |= bit;
                }
            }
            if place > 0 {
                for own in mask.own.get_mut(dictionary.range(filter.facet)).unwrap_or_default() {
                    *own = bit;
                }
            }
        }
        mask
    }

    fn of(&self, numbers: &[u32]) -> u16 {
        numbers.iter().fold(0, |bits, number| bits | self.bits.get(*number as usize).copied().unwrap_or(0))
    }
}

/// What the pass adds up.
struct Tally {
    total: u64,
    counts: Vec<u32>,
    first: BinaryHeap<Reverse<(i64, i64)>>,
    keep: usize,
    after: Option<Place>,
}

impl Tally {
    /// Keeps the `keep` largest keys that come after the last page.
    fn offer(&mut self, key: (i64, i64)) {
        if self.after.is_some_and(|after| key >= after) {
            return;
        }
        if self.first.len() < self.keep {
            self.first.push(Reverse(key));
        } else if self.first.peek().is_some_and(|least| key > least.0) {
            self.first.pop();
            self.first.push(Reverse(key));
        }
    }
}

pub fn find(index: &Index, snapshot: &Snapshot, request: &Request, words: &Words) -> Result<Found> {
    let dictionary = &snapshot.dictionary;
    let mask = Mask::new(dictionary, request);
    let mut tally = Tally {
        total: 0,
        counts: vec![0; dictionary.values.len()],
        first: BinaryHeap::new(),
        keep: request.limit + 1,
        after: request.after.filter(|_| request.sort != Sort::Relevance),
    };
    let language_value = FacetValue::new(index.language_facet, request.language_value);
    let text_query = match words.is_empty() {
        true => None,
        false => Some(query::build(&index.fields, words, &request.language, language_value)?),
    };
    let everything = text_query.is_none() && request.filters.is_empty();
    let driver = driver(index, request, text_query.as_deref());
    let counted = !everything && request.counts;
    pass(snapshot, request, &mask, driver.as_deref(), counted, &mut tally)?;

    let counts = match (request.counts, everything) {
        (false, _) => Arc::default(),
        (true, true) => all_counts(snapshot, request),
        (true, false) => {
            let mut counts = collect(dictionary, &tally.counts);
            // One filter and no words: only its hits were visited, so the filtered facet itself
            // is counted from everything.
            if let (None, [only]) = (&text_query, request.filters.as_slice()) {
                counts.values.retain(|(value, _)| value.facet() != only.facet);
                let all = all_counts(snapshot, request);
                counts.values.extend(all.values.iter().filter(|(value, _)| value.facet() == only.facet));
                counts.values.sort_unstable();
            }
            Arc::new(counts)
        }
    };
    let (ids, next) = match (request.sort, &text_query) {
        (Sort::Relevance, Some(query)) => by_relevance(index, snapshot, request, query.as_ref())?,
        _ => by_day(tally.first, request),
    };
    Ok(Found { total: tally.total, ids, next, counts })
}

/// The query whose hits are visited: the words, else a single filter, else (`None`) all documents.
fn driver(index: &Index, request: &Request, text: Option<&dyn Query>) -> Option<Box<dyn Query>> {
    match (text, request.filters.as_slice()) {
        (Some(text), _) => Some(text.box_clone()),
        (None, [only]) => Some(any_of(index, only)),
        (None, _) => None,
    }
}

fn any_of(index: &Index, filter: &Filter) -> Box<dyn Query> {
    let terms = filter
        .values
        .iter()
        .map(|value| (Occur::Should, query::term(index.fields.facet, FacetValue::new(filter.facet, *value).0)));
    Box::new(BooleanQuery::new(terms.collect()))
}

fn pass(
    snapshot: &Snapshot,
    request: &Request,
    mask: &Mask,
    driver: Option<&dyn Query>,
    counted: bool,
    tally: &mut Tally,
) -> Result<()> {
    let sign = if request.sort == Sort::Oldest { -1 } else { 1 };
    let searcher = &snapshot.searcher;
    let weight = match driver {
        Some(query) => Some(query.weight(EnableScoring::disabled_from_searcher(searcher))?),
        None => None,
    };
    for (segment, columns) in searcher.segment_readers().iter().zip(&snapshot.columns) {
        let alive = segment.alive_bitset();
        let mut visit = |document: u32| {
            if alive.is_some_and(|alive| !alive.is_alive(document)) {
                return;
            }
            let numbers = columns.values(document);
            let bits = mask.of(numbers);
            let missing = mask.full & !bits;
            if missing == 0 {
                tally.total += 1;
                tally.offer((sign * i64::from(columns.day(document)), sign * columns.id(document)));
                if counted {
                    for number in numbers {
                        if let Some(count) = tally.counts.get_mut(*number as usize) {
                            *count += 1;
                        }
                    }
                }
            } else if counted && missing.is_power_of_two() && missing != 1 {
                for number in numbers {
                    let own = mask.own.get(*number as usize).copied().unwrap_or_default();
                    if own == missing
                        && let Some(count) = tally.counts.get_mut(*number as usize)
                    {
                        *count += 1;
                    }
                }
            }
        };
        match &weight {
            Some(weight) => {
                let mut hits = weight.scorer(segment, 1.0)?;
                let mut document = hits.doc();
                while document != TERMINATED {
                    visit(document);
                    document = hits.advance();
                }
            }
            None => (0..segment.max_doc()).for_each(&mut visit),
        }
    }
    Ok(())
}

/// Counts over all that the scope may see, made once for each state of the index.
fn all_counts(snapshot: &Snapshot, request: &Request) -> Arc<Counts> {
    let scope: Vec<FacetValue> =
        request.scope.values.iter().map(|value| FacetValue::new(request.scope.facet, *value)).collect();
    let known = snapshot.everything.read().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, counts)) = known.iter().find(|(known, _)| *known == scope) {
        return Arc::clone(counts);
    }
    drop(known);
    let unfiltered = Request { filters: Vec::new(), limit: 0, ..request.clone() };
    let mask = Mask::new(&snapshot.dictionary, &unfiltered);
    let mut tally = Tally {
        total: 0,
        counts: vec![0; snapshot.dictionary.values.len()],
        first: BinaryHeap::new(),
        keep: 0,
        after: None,
    };
    let counted = pass(snapshot, &unfiltered, &mask, None, true, &mut tally);
    debug_assert!(counted.is_ok(), "visiting all documents asks nothing of the disk");
    let counts = Arc::new(collect(&snapshot.dictionary, &tally.counts));
    let mut known = snapshot.everything.write().unwrap_or_else(PoisonError::into_inner);
    known.push((scope, Arc::clone(&counts)));
    counts
}

fn collect(dictionary: &Dictionary, counts: &[u32]) -> Counts {
    let values = dictionary.values.iter().zip(counts).filter(|(_, count)| **count > 0);
    Counts { values: values.map(|(value, count)| (*value, *count)).collect() }
}

fn by_day(first: BinaryHeap<Reverse<(i64, i64)>>, request: &Request) -> Ordered {
    let mut keys: Vec<(i64, i64)> = first.into_iter().map(|Reverse(key)| key).collect();
    keys.sort_unstable_by(|one, other| other.cmp(one));
    let more = keys.len() > request.limit;
    keys.truncate(request.limit);
    let next = keys.last().copied().filter(|_| more);
    (keys.into_iter().map(|(_, id)| id.abs()).collect(), next)
}

/// The best hits by BM25. Pages count from the start: a score is no lasting place to go on from.
fn by_relevance(index: &Index, snapshot: &Snapshot, request: &Request, text: &dyn Query) -> Result<Ordered> {
    let offset = request.after.map_or(0, |(offset, _)| usize::try_from(offset).unwrap_or(0));
    if request.limit == 0 || offset > 10_000 {
        return Ok((Vec::new(), None));
    }
    let mut query: Box<dyn Query> = text.box_clone();
    let mut required: Vec<&Filter> = request.filters.iter().collect();
    required.push(&request.scope);
    let mut all = vec![(Occur::Must, query)];
    for filter in required {
        let silent = tantivy::query::ConstScoreQuery::new(any_of(index, filter), 0.0);
        all.push((Occur::Must, Box::new(silent)));
    }
    query = if all.is_empty() { Box::new(AllQuery) } else { Box::new(BooleanQuery::new(all)) };
    let top = TopDocs::with_limit(request.limit + 1).and_offset(offset);
    let hits = snapshot.searcher.search(query.as_ref(), &top.order_by_score())?;
    let next = (hits.len() > request.limit).then(|| ((offset + request.limit) as i64, 0));
    let id = |segment: u32, document: u32| snapshot.columns.get(segment as usize).map(|columns| columns.id(document));
    let ids = hits.iter().take(request.limit).filter_map(|(_, hit)| id(hit.segment_ord, hit.doc_id)).collect();
    Ok((ids, next))
}
