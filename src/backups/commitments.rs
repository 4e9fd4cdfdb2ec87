//! Whether the acts of the ledger are still what they commit to, told from an archive alone.

use serde::Serialize;

use super::Trouble;
use super::archive::{Archive, Rows};
use crate::ledger;
use crate::platform::db::Cell;

/// What was found of the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Commitments {
    pub acts: u64,
    /// Acts whose content was erased: they stand, and nothing can be compared.
    pub erased: u64,
    /// Numbers of acts whose content is not what they commit to; the first thousand.
    pub broken: Vec<i64>,
}

/// Where the acts and their contents stand in an archive, and what is read of them, in this order.
const ACTS: (&str, [&str; 2]) = ("tables/ledger_entries", ["seq", "commitment"]);
const CONTENTS: (&str, [&str; 3]) = ("tables/ledger_versions", ["seq", "salt", "content"]);

/// Most numbers that are listed.
const LISTED: usize = 1000;

/// Goes through both tables side by side, in the order of their numbers.
pub(super) fn check(archive: &Archive) -> Result<Commitments, Trouble> {
    let mut found = Commitments::default();
    let mut acts = Side::open(archive, ACTS.0, &ACTS.1)?;
    let mut contents = Side::open(archive, CONTENTS.0, &CONTENTS.1)?;
    let mut content = contents.next()?;
    while let Some((seq, act)) = acts.next()? {
        found.acts += 1;
        // A content of no act commits to nothing.
        while let Some((orphan, _)) = content.as_ref().filter(|(number, _)| *number < seq) {
            found.note(*orphan);
            content = contents.next()?;
        }
        match &content {
            Some((number, cells)) if *number == seq => {
                if !agrees(&act, cells) {
                    found.note(seq);
                }
                content = contents.next()?;
            }
            _ => found.erased += 1,
        }
    }
    while let Some((orphan, _)) = content {
        found.note(orphan);
        content = contents.next()?;
    }
    Ok(found)
}

impl Commitments {
    pub(super) fn note(&mut self, seq: i64) {
        if self.broken.len() < LISTED {
            self.broken.push(seq);
        }
    }
}

fn agrees(act: &[Cell<'_>], content: &[Cell<'_>]) -> bool {
    let ([Cell::Bytes(commitment)], [Cell::Bytes(salt), Cell::Text(content)]) = (act, content) else { return false };
    let Ok(salt) = <[u8; 16]>::try_from(salt.as_ref()) else { return false };
    ledger::commitment(&salt, content.as_bytes()).as_slice() == commitment.as_ref()
}

/// One of the two tables: a number, and what else is read of its row.
struct Side<'a> {
    rows: Rows<'a>,
    places: Vec<usize>,
}

impl Side<'_> {
    fn open<'a>(archive: &'a Archive, part: &str, columns: &[&str]) -> Result<Side<'a>, Trouble> {
        let known = archive.manifest.part(part).map(|part| part.columns.as_slice()).unwrap_or_default();
        let places = columns.iter().filter_map(|column| known.iter().position(|(name, _)| name == column)).collect();
        Ok(Side { rows: archive.rows(part)?, places })
    }

    fn next(&mut self) -> Result<Option<(i64, Vec<Cell<'static>>)>, Trouble> {
        let Some(row) = self.rows.next()? else { return Ok(None) };
        let mut cells: Vec<_> = self.places.iter().filter_map(|place| row.get(*place).cloned()).collect();
        if cells.is_empty() {
            return Ok(None);
        }
        Ok(match cells.remove(0) {
            Cell::Integer(seq) => Some((seq, cells)),
            _ => None,
        })
    }
}
