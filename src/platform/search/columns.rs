//! What counting and ordering need of every document, in memory, packed.
//!
//! The index knows which documents have a facet value; here that is turned round. Values are taken
//! in the order of their numbers, so each document's stand in rising order without being sorted.

use std::ops::Range;

use anyhow::Result;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

use super::FacetValue;

/// All facet values in use, numbered so that those of one facet stand together.
#[derive(Debug, Default)]
pub struct Dictionary {
    pub values: Vec<FacetValue>,
}

impl Dictionary {
    pub fn number(&self, value: FacetValue) -> Option<usize> {
        self.values.binary_search(&value).ok()
    }

    /// The numbers of a facet's values.
    pub fn range(&self, facet: u8) -> Range<usize> {
        let start = self.values.partition_point(|value| value.facet() < facet);
        let end = self.values.partition_point(|value| value.facet() <= facet);
        start..end
    }
}

/// The documents of one segment.
pub struct Columns {
    pub ids: Vec<i64>,
    /// Days since 1970, 0 where unknown: what "newest first" goes by.
    pub days: Vec<i32>,
    pub values: Values,
}

impl Columns {
    pub fn id(&self, document: u32) -> i64 {
        self.ids.get(document as usize).copied().unwrap_or_default()
    }

    pub fn day(&self, document: u32) -> i32 {
        self.days.get(document as usize).copied().unwrap_or_default()
    }
}

/// The facet values of each document, two bytes each while the dictionary's numbers fit into them.
pub enum Values {
    Narrow(Lists<u16>),
    Wide(Lists<u32>),
}

/// A number of the dictionary.
pub trait Number: Copy + Default + TryFrom<usize> {
    fn place(self) -> usize;
}

impl Number for u16 {
    fn place(self) -> usize {
        usize::from(self)
    }
}

impl Number for u32 {
    fn place(self) -> usize {
        self as usize
    }
}

/// Lists of numbers, one a document, one after the other.
pub struct Lists<N> {
    starts: Vec<u32>,
    numbers: Vec<N>,
}

impl<N: Number> Lists<N> {
    /// A document's values as numbers of the dictionary, in rising order.
    pub fn of(&self, document: u32) -> &[N] {
        let document = document as usize;
        let start = self.starts.get(document).copied().unwrap_or_default() as usize;
        let end = self.starts.get(document + 1).copied().unwrap_or_default() as usize;
        self.numbers.get(start..end).unwrap_or_default()
    }

    /// Those of a document's values that stand in a range of the dictionary.
    fn within(&self, document: u32, range: &Range<usize>) -> &[N] {
        let values = self.of(document);
        let start = values.partition_point(|value| value.place() < range.start);
        let end = values.partition_point(|value| value.place() < range.end);
        values.get(start..end).unwrap_or_default()
    }

    /// Adds a document's values to `counts`, which stand in the dictionary's order.
    pub fn count(&self, document: u32, counts: &mut [u32]) {
        add(self.of(document), counts);
    }

    /// The same of the values in a range.
    pub fn count_within(&self, document: u32, range: &Range<usize>, counts: &mut [u32]) {
        add(self.within(document, range), counts);
    }

    /// Turns round what the index has: the documents of each value, values in rising order.
    fn turned(segment: &SegmentReader, facets: Field, dictionary: &Dictionary) -> Result<Lists<N>> {
        let index = segment.inverted_index(facets)?;
        // Lengths two places further on than where a list's start belongs: adding them up moves
        // them by one, filling the lists by another.
        let mut starts = vec![0_u32; segment.max_doc() as usize + 2];
        let mut terms = index.terms().stream()?;
        while let Some((_, term)) = terms.next() {
            for document in documents(&index, term)? {
                if let Some(length) = starts.get_mut(document + 2) {
                    *length += 1;
                }
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut numbers = vec![N::default(); sum as usize];
        let mut terms = index.terms().stream()?;
        while let Some((key, term)) = terms.next() {
            let number = dictionary.number(value(key)).and_then(|number| number.try_into().ok()).unwrap_or_default();
            for document in documents(&index, term)? {
                let Some(next) = starts.get_mut(document + 1) else { continue };
                if let Some(place) = numbers.get_mut(*next as usize) {
                    *place = number;
                }
                *next += 1;
            }
        }
        starts.pop();
        Ok(Lists { starts, numbers })
    }
}

fn add<N: Number>(values: &[N], counts: &mut [u32]) {
    for value in values {
        if let Some(count) = counts.get_mut(value.place()) {
            *count += 1;
        }
    }
}

/// The value that a term of the index stands for: its eight bytes, the highest first.
fn value(key: &[u8]) -> FacetValue {
    FacetValue(key.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
}

/// The documents that have a term.
fn documents(index: &InvertedIndexReader, term: &TermInfo) -> Result<impl Iterator<Item = usize>> {
    let mut postings = index.read_postings_from_terminfo(term, IndexRecordOption::Basic)?;
    Ok(std::iter::from_fn(move || {
        let document = Some(postings.doc()).filter(|document| *document != TERMINATED)?;
        postings.advance();
        Some(document as usize)
    }))
}

/// Reads the columns of all segments and numbers the values found in them.
pub fn read(segments: &[SegmentReader], facets: Field) -> Result<(Dictionary, Vec<Columns>)> {
    let mut dictionary = Dictionary::default();
    for segment in segments {
        let index = segment.inverted_index(facets)?;
        let mut terms = index.terms().stream()?;
        while let Some((key, _)) = terms.next() {
            dictionary.values.push(value(key));
        }
    }
    dictionary.values.sort_unstable();
    dictionary.values.dedup();
    let narrow = dictionary.values.len() <= usize::from(u16::MAX) + 1;
    let mut all = Vec::with_capacity(segments.len());
    for segment in segments {
        let (ids, days) = (segment.fast_fields().u64("id")?, segment.fast_fields().u64("day")?);
        let documents = 0..segment.max_doc();
        all.push(Columns {
            ids: documents.clone().map(|document| ids.first(document).unwrap_or_default() as i64).collect(),
            days: documents.map(|document| days.first(document).unwrap_or_default() as i32).collect(),
            values: match narrow {
                true => Values::Narrow(Lists::turned(segment, facets, &dictionary)?),
                false => Values::Wide(Lists::turned(segment, facets, &dictionary)?),
            },
        });
    }
    Ok((dictionary, all))
}
