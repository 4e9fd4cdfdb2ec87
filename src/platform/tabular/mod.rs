//! Rows and columns in files: our own vocabularies, cells for spreadsheets, and what spreadsheets send (`sheet.rs`).

mod sheet;
mod xlsx;

pub use sheet::{MOST_COLUMNS, Sheet, SheetRow, Unreadable, text};

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
}
