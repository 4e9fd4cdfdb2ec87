//! What counting and ordering need of every document, in memory, packed.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::Result;
use tantivy::SegmentReader;

use super::FacetValue;

/// All facet values in use, numbered so that those of one facet stand together.
#[derive(Default)]
pub struct Dictionary {
    pub values: Vec<FacetValue>,
    numbers: HashMap<FacetValue, u32>,
}

impl Dictionary {
    pub fn new(mut values: Vec<FacetValue>) -> Dictionary {
        values.sort_unstable();
        values.dedup();
        let numbers = values.iter().zip(0_u32..).map(|(value, number)| (*value, number)).collect();
        Dictionary { values, numbers }
    }

    pub fn number(&self, value: FacetValue) -> Option<u32> {
        self.numbers.get(&value).copied()
    }

    /// The numbers of a facet's values.
    pub fn range(&self, facet: u8) -> Range<usize> {
        let start = self.values.partition_point(|value| value.facet() < facet);
        let end = self.values.partition_point(|value| value.facet() <= facet);
        start..end
    }
}

/// The documents of one segment: ids, order by date, and facet values one after the other.
pub struct Columns {
    pub ids: Vec<i64>,
    /// Days since 1970, 0 where unknown: what "newest first" goes by.
    pub days: Vec<i32>,
    offsets: Vec<u32>,
    numbers: Vec<u32>,
}

impl Columns {
    /// The facet values of a document, as numbers of the dictionary.
    pub fn values(&self, document: u32) -> &[u32] {
        let document = document as usize;
        let start = self.offsets.get(document).copied().unwrap_or_default() as usize;
        let end = self.offsets.get(document + 1).copied().unwrap_or_default() as usize;
        self.numbers.get(start..end).unwrap_or_default()
    }

    pub fn id(&self, document: u32) -> i64 {
        self.ids.get(document as usize).copied().unwrap_or_default()
    }

    pub fn day(&self, document: u32) -> i32 {
        self.days.get(document as usize).copied().unwrap_or_default()
    }
}

/// Reads the columns of all segments and numbers the values found in them.
pub fn read(segments: &[SegmentReader]) -> Result<(Dictionary, Vec<Columns>)> {
    let mut raw = Vec::with_capacity(segments.len());
    let mut seen: HashMap<u64, ()> = HashMap::new();
    for segment in segments {
        let fields = segment.fast_fields();
        let (ids, days, facets) = (fields.u64("id")?, fields.u64("day")?, fields.u64("facet")?);
        let count = segment.max_doc();
        let mut columns = Columns {
            ids: Vec::with_capacity(count as usize),
            days: Vec::with_capacity(count as usize),
            offsets: vec![0],
            numbers: Vec::new(),
        };
        let mut values: Vec<u64> = Vec::new();
        for document in 0..count {
            columns.ids.push(ids.first(document).unwrap_or_default() as i64);
            columns.days.push(days.first(document).unwrap_or_default() as i32);
            values.extend(facets.values_for_doc(document));
            columns.offsets.push(values.len() as u32);
        }
        for value in &values {
            seen.entry(*value).or_default();
        }
        raw.push((columns, values));
    }
    let dictionary = Dictionary::new(seen.into_keys().map(FacetValue).collect());
    let mut all = Vec::with_capacity(raw.len());
    for (mut columns, values) in raw {
        let number = |value: &u64| dictionary.number(FacetValue(*value)).unwrap_or_default();
        columns.numbers = values.iter().map(number).collect();
        all.push(columns);
    }
    Ok((dictionary, all))
}
