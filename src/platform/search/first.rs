//! The first entries in an order, kept while all hits go by.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::columns::Columns;
use super::find::{Place, Request};

/// Pages by relevance end here: nobody reads so far, and each keeps all those before it.
const MOST_PASSED_OVER: usize = 10_000;

#[derive(Clone, Copy)]
pub enum Order {
    /// The best score (BM25) first.
    Score,
    /// The newest first, or with -1 the oldest.
    Day { sign: i64 },
}

/// The entries with the largest keys, and their ids.
pub struct First {
    pub order: Order,
    kept: BinaryHeap<Reverse<(Place, i64)>>,
    keep: usize,
    /// Only what comes after this key.
    after: Option<Place>,
    /// How many of the first are on pages before this one.
    passed_over: usize,
}

impl First {
    pub fn new(order: Order, request: &Request) -> First {
        let mut first = First { order, kept: BinaryHeap::new(), keep: request.limit + 1, after: None, passed_over: 0 };
        match (order, request.after) {
            // Pages count from the start: a score is no lasting place to go on from.
            (Order::Score, Some((offset, _))) => {
                first.passed_over = usize::try_from(offset).unwrap_or(0);
                let too_far = first.passed_over > MOST_PASSED_OVER;
                first.keep = if too_far { 0 } else { first.passed_over + request.limit + 1 };
            }
            (Order::Day { .. }, after) => first.after = after,
            (Order::Score, None) => {}
        }
        first
    }

    pub fn offer(&mut self, key: Place, id: i64) {
        if self.after.is_some_and(|after| key >= after) {
            return;
        }
        if self.kept.len() < self.keep {
            self.kept.push(Reverse((key, id)));
        } else if self.kept.peek().is_some_and(|least| key > least.0.0) {
            self.kept.pop();
            self.kept.push(Reverse((key, id)));
        }
    }

    /// The ids of a page of `limit` entries, and where the next begins.
    pub fn page(self, limit: usize) -> (Vec<i64>, Option<Place>) {
        let kept = self.kept.into_sorted_vec();
        let page = kept.get(self.passed_over..).unwrap_or_default();
        let shown = page.get(..limit).unwrap_or(page);
        let last = shown.last().filter(|_| page.len() > shown.len());
        let next = last.map(|Reverse((key, _))| match self.order {
            Order::Score => ((self.passed_over + limit) as i64, 0),
            Order::Day { .. } => *key,
        });
        (shown.iter().map(|Reverse((_, id))| *id).collect(), next)
    }
}

pub fn by_day(sign: i64, columns: &Columns, document: u32) -> Place {
    (sign * i64::from(columns.day(document)), sign * columns.id(document))
}

/// Scores are not negative, so their bits are ordered as they are; of equal ones the first in the
/// index leads.
pub fn by_score(score: f32, segment: usize, document: u32) -> Place {
    (i64::from(score.to_bits()), -((segment as i64) << 32 | i64::from(document)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::search::{Filter, Sort};

    fn request(after: Option<Place>) -> Request {
        Request {
            language: "en".to_owned(),
            language_value: 1,
            filters: Vec::new(),
            scope: Filter { facet: 0, values: Vec::new() },
            overlay: None,
            sort: Sort::Newest,
            after,
            limit: 2,
            counts: false,
            cross: None,
        }
    }

    /// All pages of five entries, two a page.
    fn pages(order: Order, key: impl Fn(i64) -> Place) -> Vec<Vec<i64>> {
        let (mut pages, mut after) = (Vec::new(), None);
        loop {
            let mut first = First::new(order, &request(after));
            (1..=5).for_each(|id| first.offer(key(id), id));
            let (ids, next) = first.page(2);
            pages.push(ids);
            if next.is_none() {
                return pages;
            }
            after = next;
        }
    }

    #[test]
    fn pages_follow_each_other_without_a_gap() {
        assert_eq!(pages(Order::Day { sign: 1 }, |id| (10, id)), [vec![5, 4], vec![3, 2], vec![1]]);
        assert_eq!(pages(Order::Day { sign: -1 }, |id| (-10, -id)), [vec![1, 2], vec![3, 4], vec![5]]);
        let score = |id: i64| by_score(if id == 3 { 2.5 } else { 0.5 }, 0, id as u32);
        assert_eq!(pages(Order::Score, score), [vec![3, 1], vec![2, 4], vec![5]]);
    }
}
