//! Rows and columns in text files: our own vocabularies, and exports for spreadsheets.

use std::collections::BTreeMap;

/// The rows of one of our tab-separated files, without its heading, each a list of fields.
pub fn tsv(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).filter(|line| !line.is_empty()).map(|line| line.split('\t').collect())
}

/// The heading of such a file.
pub fn heading(text: &str) -> Vec<&str> {
    text.lines().next().unwrap_or_default().split('\t').collect()
}

/// A cell that no spreadsheet will take for a formula, whatever stands in it.
///
/// Programs read `=`, `+`, `-`, `@`, tab and line ends at the start as the beginning of one;
/// an apostrophe makes it text (OWASP ASVS 5.0, 1.2.10).
pub fn neutral(cell: &str) -> std::borrow::Cow<'_, str> {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | '\0') => {
            format!("'{cell}").into()
        }
        _ => cell.into(),
    }
}

/// A cell as it was before it was made neutral.
pub fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if matches!(neutral(rest), std::borrow::Cow::Owned(_)) => rest,
        _ => cell,
    }
}

/// A row of a file from a spreadsheet: its line, and its cells by the headings of their columns.
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

/// The rows of a file that a spreadsheet has saved, if it is one, in UTF-8, with at most so many rows.
/// What stands between columns depends on the country of the spreadsheet. Rows without anything are
/// passed over.
pub fn sheet(bytes: &[u8], most: usize) -> Option<Vec<SheetRow>> {
    let (content, mut rows) = reader(bytes)?;
    let columns = headings(&mut rows)?;
    let mut all = Vec::new();
    for row in rows.records() {
        let row = row.ok()?;
        let line = row.position().map_or(0, |at| line(content, at));
        let cells = columns.iter().cloned().zip(row.iter().map(|cell| plain(cell.trim()).to_owned()));
        let cells: BTreeMap<String, String> = cells.filter(|(_, cell)| !cell.is_empty()).collect();
        if !cells.is_empty() {
            all.push(SheetRow { line, cells });
        }
        if all.len() > most {
            return None;
        }
    }
    Some(all)
}

/// The headings of such a file, in lower case; none if it is not one.
pub fn columns(bytes: &[u8]) -> Vec<String> {
    reader(bytes).and_then(|(_, mut rows)| headings(&mut rows)).unwrap_or_default()
}

fn reader(bytes: &[u8]) -> Option<(&str, csv::Reader<&[u8]>)> {
    let content = std::str::from_utf8(bytes).ok()?;
    let content = content.strip_prefix('\u{feff}').unwrap_or(content);
    let first = content.lines().next().unwrap_or_default();
    let between =
        [b',', b';', b'\t'].into_iter().max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count())?;
    Some((content, csv::ReaderBuilder::new().delimiter(between).flexible(true).from_reader(content.as_bytes())))
}

fn headings(rows: &mut csv::Reader<&[u8]>) -> Option<Vec<String>> {
    Some(rows.headers().ok()?.iter().map(|column| column.trim().to_lowercase()).collect())
}

/// The line on which a row begins, from 1 on. After a line that ends in two bytes the reader says that
/// the next begins between them.
pub fn line(content: &str, at: &csv::Position) -> u64 {
    let first = usize::try_from(at.byte()).ok().and_then(|byte| content.as_bytes().get(byte));
    at.line() + u64::from(first == Some(&b'\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text_and_text_stays_as_it_is() {
        assert_eq!(neutral("=1+1"), "'=1+1");
        assert_eq!(neutral("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(neutral("\tx"), "'\tx");
        assert_eq!(neutral("57- الاستمرار"), "57- الاستمرار");
        assert_eq!(neutral(""), "");
        for cell in ["=1+1", "'tis", "'=", "text", ""] {
            assert_eq!(plain(&neutral(cell)), if cell == "'=" { "=" } else { cell });
        }
    }

    #[test]
    fn a_file_of_a_spreadsheet_is_read_whatever_stands_between_its_columns() {
        for text in ["\u{feff}Post,Name\r\np1,\"Karim, A.\"\r\n,\r\n", "post;name\n p1 ;Karim, A.\n;\n"] {
            let rows = sheet(text.as_bytes(), 5).unwrap_or_default();
            let [row] = rows.as_slice() else { panic!("one row of {text}") };
            assert_eq!((row.line, row.cell("post"), row.cell("name"), row.cell("x")), (2, "p1", "Karim, A.", ""));
        }
        assert!(sheet(b"a,b\n1,2\n3,4\n", 1).is_none() && sheet(&[0xff, 0xfe], 9).is_none());
    }
}
