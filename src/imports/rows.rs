//! All rows of a preview, on disk beside the file that they are about: written once, read by page.
//!
//! `….rows` has a line of JSON a row; `….index` has 24 bytes a row, by which a page of any kind is
//! found without reading the rest: place, fingerprint, fields, kind, whether it is new since the
//! preview before.

use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Row, RowKind, Trouble};

/// Fields that rows can be chosen by; the place in the list is the bit in the index.
pub const FIELDS: [&str; 14] = [
    "text",
    "position",
    "number",
    "document",
    "type",
    "states",
    "recommending",
    "topics",
    "audience",
    "mechanism",
    "session",
    "cycle",
    "published",
    "edited",
];

const ENTRY_BYTES: usize = 24;

/// What the rows of a preview may take up; those of the whole UN record take some hundred megabytes.
const MOST_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// What was counted while the rows were written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    pub kinds: BTreeMap<String, u64>,
    pub fields: BTreeMap<String, u64>,
    /// Rows that the preview before did not have.
    pub since: u64,
    /// SHA-256 over all rows: the same if and only if the same would be done.
    pub digest: String,
}

pub struct Writer {
    rows: BufWriter<File>,
    index: BufWriter<File>,
    place: u64,
    /// Where it must end.
    most: u64,
    /// Fingerprints of the preview before, if there was one.
    before: Option<HashSet<u64>>,
    digest: Sha256,
    counted: Counted,
}

/// The two files of a preview: `stem` is their common path.
fn files(stem: &Path) -> [PathBuf; 2] {
    ["rows", "index"].map(|ending| stem.with_extension(ending))
}

pub fn remove(stem: &Path) {
    for path in files(stem) {
        // One that is not there is as good as gone; one that cannot be removed is tried again by housekeeping.
        drop(std::fs::remove_file(path));
    }
}

impl Writer {
    pub fn begin(stem: &Path, before: Option<&Path>) -> Result<Writer> {
        let [rows, index] = files(stem);
        let create = |path: &Path| File::create(path).with_context(|| format!("cannot write {}", path.display()));
        let before = before.and_then(|stem| fingerprints(stem).ok());
        Ok(Writer {
            rows: BufWriter::new(create(&rows)?),
            index: BufWriter::new(create(&index)?),
            place: 0,
            most: MOST_BYTES,
            before,
            digest: Sha256::new(),
            counted: Counted::default(),
        })
    }

    pub fn write(&mut self, row: &Row) -> Result<()> {
        let mut line = serde_json::to_vec(row)?;
        line.push(b'\n');
        if self.place + line.len() as u64 > self.most {
            return Err(Trouble::PreviewTooLarge { most: self.most }.into());
        }
        let print = fingerprint(&line);
        let since = self.before.as_ref().is_some_and(|before| !before.contains(&print));
        let mut bits = 0_u32;
        let edited = row.edited.then_some("edited");
        for field in row.fields.iter().map(|change| change.field.as_str()).chain(edited) {
            if let Some(bit) = FIELDS.iter().position(|known| *known == field) {
                bits |= 1 << bit;
                *self.counted.fields.entry(field.to_owned()).or_default() += 1;
            }
        }
        self.index.write_all(&self.place.to_le_bytes())?;
        self.index.write_all(&print.to_le_bytes())?;
        self.index.write_all(&bits.to_le_bytes())?;
        self.index.write_all(&[row.kind as u8, u8::from(since), 0, 0])?;
        self.rows.write_all(&line)?;
        self.place += line.len() as u64;
        self.digest.update(print.to_le_bytes());
        *self.counted.kinds.entry(row.kind.code().to_owned()).or_default() += 1;
        self.counted.since += u64::from(since);
        Ok(())
    }

    pub fn finish(mut self) -> Result<Counted> {
        self.rows.flush()?;
        self.index.flush()?;
        self.counted.digest = self.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(self.counted)
    }
}

/// The first eight bytes of the line's SHA-256.
fn fingerprint(line: &[u8]) -> u64 {
    let digest: [u8; 32] = Sha256::digest(line).into();
    u64::from_le_bytes(digest.first_chunk().copied().unwrap_or_default())
}

fn fingerprints(stem: &Path) -> Result<HashSet<u64>> {
    let mut found = HashSet::new();
    each_entry(stem, |entry| {
        found.insert(entry.print);
        true
    })?;
    Ok(found)
}

struct Entry {
    place: u64,
    print: u64,
    fields: u32,
    kind: u8,
    since: bool,
}

/// Shows the entries of the index in order, until `each` has had enough.
fn each_entry(stem: &Path, mut each: impl FnMut(Entry) -> bool) -> Result<()> {
    let [_, index] = files(stem);
    let mut input = BufReader::with_capacity(64 * 1024, File::open(index)?);
    let mut bytes = [0; ENTRY_BYTES];
    while let Ok(()) = input.read_exact(&mut bytes) {
        let [place @ .., _, _, _, _] = bytes;
        let number = |from: usize| {
            let eight = place.get(from..from + 8).and_then(|eight| eight.first_chunk()).copied();
            u64::from_le_bytes(eight.unwrap_or_default())
        };
        let fields = place.get(16..20).and_then(|four| four.first_chunk()).copied().unwrap_or_default();
        let [.., kind, since, _, _] = bytes;
        let entry =
            Entry { place: number(0), print: number(8), fields: u32::from_le_bytes(fields), kind, since: since > 0 };
        if !each(entry) {
            break;
        }
    }
    Ok(())
}

/// Which rows of a preview are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub kind: Option<RowKind>,
    /// One of `FIELDS`.
    pub field: Option<String>,
    pub since: bool,
}

impl Wanted {
    fn takes(&self, entry: &Entry) -> bool {
        let bit = self.field.as_deref().and_then(|field| FIELDS.iter().position(|known| *known == field));
        self.kind.is_none_or(|kind| entry.kind == kind as u8)
            && bit.is_none_or(|bit| entry.fields & (1 << bit) != 0)
            && (!self.since || entry.since)
    }
}

/// Rows `from` to `from + most` of those that are wanted, and how many there are of them.
pub fn read(stem: &Path, wanted: &Wanted, from: usize, most: usize) -> Result<(Vec<Row>, usize)> {
    let (mut places, mut total) = (Vec::new(), 0);
    each_entry(stem, |entry| {
        if wanted.takes(&entry) {
            if total >= from && places.len() < most {
                places.push(entry.place);
            }
            total += 1;
        }
        true
    })?;
    let [rows, _] = files(stem);
    let mut input = BufReader::new(File::open(rows)?);
    let mut found = Vec::with_capacity(places.len());
    let mut line = String::new();
    for place in places {
        input.seek(SeekFrom::Start(place))?;
        line.clear();
        input.read_line(&mut line)?;
        found.push(serde_json::from_str(&line).context("a row of a preview")?);
    }
    Ok((found, total))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::ChangedField;

    fn row(kind: RowKind, id: &str, field: Option<&str>) -> Row {
        let change = |field: &str| ChangedField { field: field.to_owned(), before: "1".into(), after: "2".into() };
        Row {
            kind,
            id: id.to_owned(),
            number: None,
            document: "A/1".to_owned(),
            fields: field.map(change).into_iter().collect(),
            edited: false,
            text: "نص\nsecond line".to_owned(),
            refusal: None,
        }
    }

    #[test]
    fn rows_are_found_by_kind_and_field_and_what_is_new_since_the_preview_before() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let (first, second) = (folder.path().join("u-1"), folder.path().join("u-2"));
        let write = |stem: &Path, before: Option<&Path>, rows: &[Row]| {
            let mut writer = Writer::begin(stem, before)?;
            rows.iter().try_for_each(|row| writer.write(row))?;
            writer.finish()
        };
        let mut rows: Vec<Row> = (0..5).map(|number| row(RowKind::New, &number.to_string(), None)).collect();
        rows.push(row(RowKind::Changed, "a", Some("text")));
        rows.push(row(RowKind::Changed, "b", Some("position")));
        let counted = write(&first, None, &rows)?;
        assert_eq!((counted.kinds["new"], counted.kinds["changed"], counted.fields["text"]), (5, 2, 1));
        let ids = |wanted: &Wanted, from, most| -> Result<(Vec<String>, usize)> {
            let (rows, total) = read(&first, wanted, from, most)?;
            Ok((rows.into_iter().map(|row| row.id).collect(), total))
        };
        let kind = |kind| Wanted { kind: Some(kind), ..Wanted::default() };
        assert_eq!(ids(&kind(RowKind::New), 1, 2)?, (vec!["1".to_owned(), "2".to_owned()], 5));
        let position = Wanted { field: Some("position".to_owned()), ..Wanted::default() };
        assert_eq!(ids(&position, 0, 50)?, (vec!["b".to_owned()], 1));
        assert_eq!(read(&first, &kind(RowKind::Changed), 0, 1)?.0, [rows[5].clone()]);

        assert_eq!(write(&second, Some(&first), &rows)?, counted, "the same rows, nothing new");
        rows[6] = row(RowKind::Changed, "c", Some("position"));
        let other = write(&second, Some(&first), &rows)?;
        assert!(other.digest != counted.digest && other.since == 1);
        let since = Wanted { since: true, ..Wanted::default() };
        assert_eq!(read(&second, &since, 0, 50)?.0[0].id, "c");
        Ok(())
    }

    #[test]
    fn a_preview_does_not_fill_the_disk() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let mut writer = Writer::begin(&folder.path().join("u-1"), None)?;
        writer.most = 1000;
        let written = (0..100).map_while(|number| writer.write(&row(RowKind::New, &number.to_string(), None)).ok());
        assert!((3..12).contains(&written.count()), "{} bytes", writer.place);
        let trouble = writer.write(&row(RowKind::New, "last", None)).expect_err("more than it may");
        assert_eq!(trouble.downcast_ref(), Some(&Trouble::PreviewTooLarge { most: 1000 }));
        Ok(())
    }
}
