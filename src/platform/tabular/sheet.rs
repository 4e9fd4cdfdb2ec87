//! A table that people send, read in one place: CSV as any spreadsheet writes it, or XLSX.
//!
//! Whatever came is text first (`text`), with a row to a line; from there on there is one way. What is larger
//! than any table of ours is refused before it takes up memory.

use std::borrow::Cow;
use std::collections::BTreeMap;

use memchr::memmem;

use super::{plain, xlsx};

/// Of text, in whichever file it came: a page carries it from the preview to what is done.
pub const MOST_BYTES: usize = 1024 * 1024;
/// More than any table of ours has.
pub const MOST_COLUMNS: usize = 200;

/// What Excel's files began with until 2007; since then, those that ask for a password.
const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0";
/// The part in which a file with a password keeps its content, as it is named there.
const LOCKED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
const ZIP: &[u8] = b"PK\x03\x04";

/// Why a file cannot be read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// More text than `MOST_BYTES`, or an archive that unpacks to far more than it is.
    Large,
    NotUtf8,
    /// Excel's format until 2007.
    Old,
    /// It asks for a password.
    Locked,
    /// It begins like an XLSX file and is none.
    Damaged,
    Rows,
    Columns,
}

/// What a spreadsheet holds: the headings of its columns, in lower case, and the rows that say something.
#[derive(Debug)]
pub struct Sheet {
    pub columns: Vec<String>,
    pub rows: Vec<SheetRow>,
}

/// A row: its line, and its cells by the headings of their columns.
#[derive(Debug)]
pub struct SheetRow {
    pub line: u64,
    pub cells: BTreeMap<String, String>,
}

impl SheetRow {
    /// What stands under a heading; empty where there is no such column.
    pub fn cell(&self, heading: &str) -> &str {
        self.cells.get(heading).map(String::as_str).unwrap_or_default()
    }
}

/// The text of a file, whichever of the two kinds it is.
pub fn text(file: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    let text: Cow<str> = match file {
        _ if file.starts_with(ZIP) => xlsx::text(file)?.into(),
        _ if !file.starts_with(OLD_OFFICE) => std::str::from_utf8(file).map_err(|_| Unreadable::NotUtf8)?.into(),
        _ if memmem::find(file, LOCKED).is_some() => return Err(Unreadable::Locked),
        _ => return Err(Unreadable::Old),
    };
    if text.len() > MOST_BYTES { Err(Unreadable::Large) } else { Ok(text) }
}

impl Sheet {
    /// Reads such a text, with at most so many rows below the headings. What stands between columns depends
    /// on the country of the spreadsheet. Rows without anything are passed over.
    pub fn read(text: &str, most: usize) -> Result<Sheet, Unreadable> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let first = text.lines().find(|line| !line.is_empty()).unwrap_or_default();
        let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
        let between = [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',');
        let mut rows = csv::ReaderBuilder::new().delimiter(between).flexible(true).from_reader(text.as_bytes());
        let headings = rows.headers().map_err(|_| Unreadable::NotUtf8)?;
        let columns: Vec<String> = headings.iter().map(|column| column.trim().to_lowercase()).collect();
        if columns.len() > MOST_COLUMNS {
            return Err(Unreadable::Columns);
        }
        let mut sheet = Sheet { columns, rows: Vec::new() };
        for row in rows.records() {
            let row = row.map_err(|_| Unreadable::NotUtf8)?;
            let line = row.position().map_or(0, |at| line(text, at));
            let cells = row.iter().map(|cell| plain(cell.trim()).to_owned());
            let cells: BTreeMap<String, String> =
                sheet.columns.iter().cloned().zip(cells).filter(|(_, cell)| !cell.is_empty()).collect();
            if !cells.is_empty() {
                sheet.rows.push(SheetRow { line, cells });
            }
            if sheet.rows.len() > most {
                return Err(Unreadable::Rows);
            }
        }
        Ok(sheet)
    }

    /// What a row says in a column, if there is such a column.
    pub fn cell<'a>(&self, row: &'a SheetRow, heading: &str) -> Option<&'a str> {
        self.has(heading).then(|| row.cell(heading))
    }

    /// Whether these are its columns: each known, none twice, and this one among them.
    pub fn has_only(&self, known: impl Fn(&str) -> bool, needed: &str) -> bool {
        let once = |column: &String| self.columns.iter().filter(|other| *other == column).count() == 1;
        self.columns.iter().all(|column| known(column) && once(column)) && self.has(needed)
    }

    pub fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|known| known == column)
    }
}

/// The line on which a row begins, from 1 on. After a line that ends in two bytes the reader says that
/// the next begins between them.
fn line(content: &str, at: &csv::Position) -> u64 {
    let first = usize::try_from(at.byte()).ok().and_then(|byte| content.as_bytes().get(byte));
    at.line() + u64::from(first == Some(&b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_a_spreadsheet_is_read_whatever_stands_between_its_columns() -> Result<(), Unreadable> {
        for file in ["\u{feff}Post,Name\r\np1,\"Karim, A.\"\r\n,\r\n", "post;name\n p1 ;Karim, A.\n;\n"] {
            let sheet = Sheet::read(&text(file.as_bytes())?, 5)?;
            let [row] = sheet.rows.as_slice() else { panic!("one row of {file}") };
            assert_eq!((row.line, row.cell("post"), row.cell("name"), row.cell("x")), (2, "p1", "Karim, A.", ""));
        }
        assert_eq!(Sheet::read("a,b\n1,2\n3,4\n", 1).err(), Some(Unreadable::Rows));
        assert_eq!(Sheet::read(&",".repeat(MOST_COLUMNS), 1).err(), Some(Unreadable::Columns));
        Ok(())
    }

    #[test]
    fn what_is_no_table_is_told_apart() {
        let (locked, old) = ([OLD_OFFICE, LOCKED].concat(), [OLD_OFFICE, b"W\0o\0r\0k\0b\0o\0o\0k\0"].concat());
        for (file, why) in [
            (&[0xff, 0xfe, b'a', 0][..], Unreadable::NotUtf8),
            (&locked, Unreadable::Locked),
            (&old, Unreadable::Old),
            (b"PK\x03\x04\xff", Unreadable::Damaged),
            (&vec![b'x'; MOST_BYTES + 1], Unreadable::Large),
        ] {
            assert_eq!(text(file).err(), Some(why));
        }
    }

    #[test]
    fn each_column_is_known_and_stands_once() -> Result<(), Unreadable> {
        let known = |column: &str| ["code", "en"].contains(&column);
        for (headings, good) in
            [("code,en", true), ("en", false), ("code,en,en", false), ("code,de", false), ("", false)]
        {
            assert_eq!(Sheet::read(headings, 1)?.has_only(known, "code"), good, "{headings}");
        }
        Ok(())
    }
}
