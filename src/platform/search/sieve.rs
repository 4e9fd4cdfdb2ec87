//! Which documents a filter lets through: a bit a document, so that asking costs next to nothing.

use std::ops::Range;
use std::sync::{Arc, OnceLock, PoisonError};

use anyhow::Result;
use tantivy::query::{BooleanQuery, EnableScoring, Occur, Query};

use super::columns::Values;
use super::find::{Counts, Filter};
use super::index::{Index, Snapshot};
use super::{FacetValue, query};

/// Documents of one segment.
#[derive(Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    fn set(&mut self, document: u32) {
        if let Some(bits) = self.0.get_mut(document as usize / 64) {
            *bits |= 1 << (document % 64);
        }
    }

    pub fn has(&self, document: u32) -> bool {
        self.0.get(document as usize / 64).is_some_and(|bits| bits >> (document % 64) & 1 == 1)
    }
}

/// Documents by their ids.
#[derive(Default)]
pub struct Ids(Bits);

impl Ids {
    fn of(all: &[i64]) -> Ids {
        let numbers = all.iter().filter_map(|id| u32::try_from(*id).ok());
        let most = numbers.clone().max().unwrap_or_default();
        let mut bits = Bits(vec![0; most as usize / 64 + 1]);
        numbers.for_each(|id| bits.set(id));
        Ids(bits)
    }

    pub fn contains(&self, id: i64) -> bool {
        u32::try_from(id).is_ok_and(|id| self.0.has(id))
    }
}

/// A filter as it stands to each document.
pub struct Sieve {
    /// The dictionary's numbers of its facet.
    pub facet: Range<usize>,
    /// What it lets through, by segment.
    pub through: Vec<Bits>,
}

impl Sieve {
    pub fn new(index: &Index, snapshot: &Snapshot, filter: &Filter) -> Result<Sieve> {
        let searcher = &snapshot.searcher;
        let weight = any_of(index, filter).weight(EnableScoring::disabled_from_searcher(searcher))?;
        let mut through = Vec::with_capacity(searcher.segment_readers().len());
        for segment in searcher.segment_readers() {
            let mut bits = Bits(vec![0; segment.max_doc() as usize / 64 + 1]);
            weight.for_each_no_score(segment, &mut |documents| {
                documents.iter().for_each(|document| bits.set(*document));
            })?;
            through.push(bits);
        }
        Ok(Sieve { facet: snapshot.dictionary.range(filter.facet), through })
    }
}

/// The query that finds what has any of a filter's values.
pub fn any_of(index: &Index, filter: &Filter) -> Box<dyn Query> {
    let terms = filter
        .values
        .iter()
        .map(|value| (Occur::Should, query::term(index.fields.facet, FacetValue::new(filter.facet, *value).0)));
    Box::new(BooleanQuery::new(terms.collect()))
}

/// All that a scope may see, found out once for each state of the index.
pub struct Sight {
    scope: Filter,
    /// What is there and may be seen, by segment.
    pub documents: Vec<Bits>,
    pub counts: Arc<Counts>,
    ids: OnceLock<Arc<Ids>>,
}

impl Sight {
    pub fn of(index: &Index, snapshot: &Snapshot, scope: &Filter) -> Result<Arc<Sight>> {
        let known = snapshot.sights.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(sight) = known.iter().find(|sight| sight.scope == *scope) {
            return Ok(Arc::clone(sight));
        }
        drop(known);
        let sight = Arc::new(Sight::new(index, snapshot, scope)?);
        snapshot.sights.write().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&sight));
        Ok(sight)
    }

    fn new(index: &Index, snapshot: &Snapshot, scope: &Filter) -> Result<Sight> {
        let mut documents = Sieve::new(index, snapshot, scope)?.through;
        let mut counts = vec![0; snapshot.dictionary.values.len()];
        let segments = snapshot.searcher.segment_readers().iter().zip(&snapshot.columns);
        for ((segment, columns), bits) in segments.zip(&mut documents) {
            if let Some(alive) = segment.alive_bitset() {
                let mut both = Bits(vec![0; bits.0.len()]);
                alive.iter_alive().filter(|document| bits.has(*document)).for_each(|document| both.set(document));
                *bits = both;
            }
            let seen = (0..segment.max_doc()).filter(|document| bits.has(*document));
            match &columns.values {
                Values::Narrow(values) => seen.for_each(|document| values.count(document, &mut counts)),
                Values::Wide(values) => seen.for_each(|document| values.count(document, &mut counts)),
            }
        }
        let counts = Arc::new(Counts::collect(&snapshot.dictionary, &counts));
        Ok(Sight { scope: scope.clone(), documents, counts, ids: OnceLock::new() })
    }

    /// The same by their ids.
    pub fn ids(&self, snapshot: &Snapshot) -> Arc<Ids> {
        let seen = || {
            let segments = snapshot.columns.iter().zip(&self.documents);
            let ids =
                segments.flat_map(|(columns, bits)| (0..).zip(&columns.ids).filter(|(place, _)| bits.has(*place)));
            Arc::new(Ids::of(&ids.map(|(_, id)| *id).collect::<Vec<i64>>()))
        };
        Arc::clone(self.ids.get_or_init(seen))
    }
}
