//! What the State says today, of all entries, in memory: lists and counts ask for thousands at once.

use rustc_hash::FxHashMap;

use super::Status;
use super::scale::ValueId;
use crate::permissions::Audience;
use crate::platform::clock::Date;

/// A status that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counting {
    pub value: ValueId,
    /// The day since when it does.
    pub on: Date,
    /// How many items of evidence it names.
    pub evidence: i64,
    pub audience: Audience,
}

/// How an entry stands for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    At(ValueId),
    /// Its parts stand by themselves.
    ByPart,
    None,
}

/// Entries whose parts stand by themselves, as addresses and programs write it.
pub const BY_PART: &str = "by-part";

/// Of each entry and part what counts, the newest first; what a newer one hides from everybody who
/// might see it is left out.
#[derive(Clone, Default)]
pub struct Standings {
    by_entry: FxHashMap<i64, Vec<(String, Vec<Counting>)>>,
    /// Those that do not count yet, of all institutions.
    open: Vec<Status>,
    pub(super) mark: i64,
}

impl Standings {
    /// From statuses that count with their entry and part, the newest first, and those that do not yet.
    pub(super) fn new(
        all: impl IntoIterator<Item = (i64, String, Counting)>,
        open: Vec<Status>,
        mark: i64,
    ) -> Standings {
        let mut by_entry: FxHashMap<i64, Vec<(String, Vec<Counting>)>> = FxHashMap::default();
        for (entry, part, counting) in all {
            let parts = by_entry.entry(entry).or_default();
            let known = parts.iter().position(|(known, _)| *known == part);
            match known.and_then(|place| parts.get_mut(place)) {
                // Whoever may see this one may see that one, too.
                Some((_, newer)) if newer.iter().any(|one| one.audience as u8 >= counting.audience as u8) => {}
                Some((_, newer)) => newer.push(counting),
                None => parts.push((part, vec![counting])),
            }
        }
        Standings { by_entry, open, mark }
    }

    /// What is being written and checked. Who supports an entry changes without them and is not known here.
    pub fn open(&self) -> &[Status] {
        &self.open
    }

    /// What counts of an entry, or a part of it, for whoever sees these audiences.
    pub fn today(&self, entry: i64, part: &str, seen: &[Audience]) -> Option<&Counting> {
        let parts = self.by_entry.get(&entry)?;
        let (_, counting) = parts.iter().find(|(known, _)| known == part)?;
        counting.iter().find(|one| seen.contains(&one.audience))
    }

    /// How an entry stands as a whole: a status of a part says nothing of the others.
    pub fn of(&self, entry: i64, seen: &[Audience]) -> Standing {
        let Some(parts) = self.by_entry.get(&entry) else { return Standing::None };
        let shown = |counting: &[Counting]| counting.iter().find(|one| seen.contains(&one.audience)).copied();
        let mut whole = Standing::None;
        for (part, counting) in parts {
            match shown(counting) {
                Some(_) if !part.is_empty() => return Standing::ByPart,
                Some(one) => whole = Standing::At(one.value),
                None => {}
            }
        }
        whole
    }

    /// The entries of which anything is said, for somebody.
    pub fn entries(&self) -> impl Iterator<Item = i64> {
        self.by_entry.keys().copied()
    }

    /// How many entries there is anything of.
    pub fn len(&self) -> usize {
        self.by_entry.len()
    }

    pub fn is_empty(&self) -> bool {
        self.by_entry.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting(value: i64, audience: Audience) -> Counting {
        Counting { value: ValueId(value), on: Date(jiff::civil::date(2026, 11, 22)), evidence: 0, audience }
    }

    #[test]
    fn the_newest_that_a_reader_may_see_is_the_status_today() {
        use Audience::{Internal, Members, Public};
        let whole = |value, audience| (1, String::new(), counting(value, audience));
        let standings = Standings::new(
            [
                whole(4, Members),
                whole(3, Internal),
                whole(2, Public),
                whole(1, Public),
                (2, "a".to_owned(), counting(1, Members)),
            ],
            Vec::new(),
            1,
        );
        let value = |seen: &[Audience]| standings.today(1, "", seen).map(|one| one.value.0);
        assert_eq!(value(&Audience::ALL), Some(4));
        assert_eq!(value(&[Public]), Some(2));
        assert_eq!(value(&[Internal]), None, "whoever sees what is internal sees what is for members");
        assert_eq!(standings.of(1, &[Public]), Standing::At(ValueId(2)));
        assert_eq!(standings.of(2, &Audience::ALL), Standing::ByPart);
        assert_eq!(standings.of(2, &[Public]), Standing::None);
        assert_eq!(standings.of(3, &Audience::ALL), Standing::None);
    }
}
