//! Facets against one another: of the hits that have a value of one, how many have each value of
//! others. One pass over the hits, where a table would else search once for every row.

use std::ops::Range;

use super::FacetValue;
use super::columns::{Dictionary, Number};
use super::find::Counts;
use super::overlay::Laid;

/// A facet whose values are rows, and those whose values are columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cross {
    pub rows: u8,
    pub columns: Vec<u8>,
}

/// The hits that have one value of the rows' facet.
pub struct Crossed {
    pub value: u32,
    pub total: u32,
    /// Of the columns' facets alone.
    pub counts: Counts,
}

/// The values of one facet: where they are known, and which numbers they have there.
struct Span {
    in_overlay: bool,
    numbers: Range<usize>,
}

impl Span {
    fn of(facet: u8, index: &Dictionary, laid: Option<&Laid>) -> (Span, Vec<FacetValue>) {
        let overlay = laid.map(|laid| &laid.overlay).filter(|overlay| overlay.has(facet));
        let dictionary = overlay.map_or(index, |overlay| overlay.dictionary());
        let numbers = dictionary.range(facet);
        let values = dictionary.values.get(numbers.clone()).unwrap_or_default().to_vec();
        (Span { in_overlay: overlay.is_some(), numbers }, values)
    }

    /// Places in this span of what a document has.
    fn places<'a, N: Number>(&'a self, indexed: &'a [N], laid: &'a [usize]) -> impl Iterator<Item = usize> + 'a {
        let (indexed, laid) = if self.in_overlay { (&[] as &[N], laid) } else { (indexed, &[] as &[usize]) };
        let numbers = indexed.iter().map(|number| number.place()).chain(laid.iter().copied());
        numbers.filter(|number| self.numbers.contains(number)).map(|number| number - self.numbers.start)
    }
}

/// A table while it is filled.
pub struct Crossing {
    rows: Span,
    row_values: Vec<FacetValue>,
    /// With the place of the first of each in a row.
    columns: Vec<(Span, usize)>,
    column_values: Vec<FacetValue>,
    totals: Vec<u32>,
    /// Row after row.
    cells: Vec<u32>,
    /// Columns of the document at hand.
    hit: Vec<usize>,
}

impl Crossing {
    pub fn new(cross: &Cross, index: &Dictionary, laid: Option<&Laid>) -> Crossing {
        let (rows, row_values) = Span::of(cross.rows, index, laid);
        let (mut columns, mut column_values) = (Vec::new(), Vec::new());
        let mut facets = cross.columns.clone();
        facets.sort_unstable();
        for facet in facets {
            let (span, values) = Span::of(facet, index, laid);
            columns.push((span, column_values.len()));
            column_values.extend(values);
        }
        let (totals, cells) = (vec![0; row_values.len()], vec![0; row_values.len() * column_values.len()]);
        Crossing { rows, row_values, columns, column_values, totals, cells, hit: Vec::new() }
    }

    /// Adds a hit: its numbers in the index, and those laid over it.
    pub fn count<N: Number>(&mut self, indexed: &[N], laid: &[usize]) {
        self.hit.clear();
        for (span, first) in &self.columns {
            self.hit.extend(span.places(indexed, laid).map(|place| first + place));
        }
        for row in self.rows.places(indexed, laid) {
            if let Some(total) = self.totals.get_mut(row) {
                *total += 1;
            }
            let start = row * self.column_values.len();
            for column in &self.hit {
                if let Some(cell) = self.cells.get_mut(start + column) {
                    *cell += 1;
                }
            }
        }
    }

    /// The rows that any hit has, in the order of their values.
    pub fn rows(self) -> Vec<Crossed> {
        let width = self.column_values.len();
        let rows = self.row_values.iter().zip(&self.totals).enumerate().filter(|(_, (_, total))| **total > 0);
        let row = |(place, (value, total)): (usize, (&FacetValue, &u32))| {
            let cells = self.cells.get(place * width..(place + 1) * width).unwrap_or_default();
            let counts = self.column_values.iter().copied().zip(cells.iter().copied()).filter(|(_, count)| *count > 0);
            Crossed { value: value.value(), total: *total, counts: Counts { values: counts.collect() } }
        };
        rows.map(row).collect()
    }
}
