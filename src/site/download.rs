//! Lists as files. A list of a few thousand rows is made whole (`table`); the register, which may be
//! larger than memory, is written piece by piece by its own export.

use anyhow::Result;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use mithaq_typeset::sheet::{About, MOST_ROWS, Sheet};
use serde_json::{Map, Value};

use super::Visit;
use crate::platform::tabular::neutral;
use crate::platform::web::Problem;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    Csv,
    Xlsx,
    Json,
}

impl FileFormat {
    pub fn from_ending(ending: &str) -> Option<FileFormat> {
        match ending {
            "csv" => Some(FileFormat::Csv),
            "xlsx" => Some(FileFormat::Xlsx),
            "json" => Some(FileFormat::Json),
            _ => None,
        }
    }

    pub fn mime(self) -> &'static str {
        match self {
            FileFormat::Csv => "text/csv; charset=utf-8",
            FileFormat::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileFormat::Json => "application/json",
        }
    }

    /// The most rows that such a file can hold, beside its heading.
    fn most(self) -> usize {
        match self {
            FileFormat::Xlsx => MOST_ROWS as usize - 1,
            FileFormat::Csv | FileFormat::Json => usize::MAX,
        }
    }

    /// A file that lacks rows without a word is worse than none.
    pub fn holds(self, rows: usize) -> Result<(), Problem> {
        if rows > self.most() { Err(Problem::TooManyRows { most: self.most() }) } else { Ok(()) }
    }

    pub fn ending(self) -> &'static str {
        match self {
            FileFormat::Csv => "csv",
            FileFormat::Xlsx => "xlsx",
            FileFormat::Json => "json",
        }
    }
}

/// A column of a table: its name for programs, the key of its heading, its width in characters.
pub type Column = (&'static str, &'static str, f64);

/// The rows of a list in one of the formats, under a file name without its ending. Texts stand as
/// they are; in JSON an empty cell is `null`.
pub fn table(
    visit: &Visit,
    format: FileFormat,
    name: &str,
    columns: &[Column],
    rows: Vec<Vec<String>>,
) -> Result<Response, Problem> {
    let said = |(program, heading, width): &Column| ((*program).to_owned(), visit.word(heading).to_owned(), *width);
    file(visit, format, name, columns.iter().map(said).collect(), rows)
}

/// A column whose heading is worded: its name for programs, its heading, its width in characters.
pub type Headed = (String, String, f64);

/// The same where headings are no words of ours.
pub fn file(
    visit: &Visit,
    format: FileFormat,
    name: &str,
    columns: Vec<Headed>,
    rows: Vec<Vec<String>>,
) -> Result<Response, Problem> {
    format.holds(rows.len())?;
    let bytes = match format {
        FileFormat::Csv => csv(&columns, &rows)?,
        FileFormat::Xlsx => xlsx(visit, name, columns, &rows)?,
        FileFormat::Json => serde_json::to_vec_pretty(&json(&columns, rows))?,
    };
    let disposition = format!("attachment; filename=\"{name}.{}\"", format.ending());
    let headers = [(header::CONTENT_TYPE, format.mime().to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, bytes).into_response())
}

fn csv(columns: &[Headed], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    // The mark by which spreadsheets know UTF-8.
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
        writer.write_record(columns.iter().map(|(_, heading, _)| heading))?;
        for row in rows {
            writer.write_record(row.iter().map(|cell| neutral(cell).into_owned()))?;
        }
        writer.flush()?;
    }
    Ok(bytes)
}

fn xlsx(visit: &Visit, name: &str, columns: Vec<Headed>, rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let made_at_seconds = visit.app.clock.now().0.div_euclid(1_000_000);
    let about = About { publisher: &visit.site_name().0, made_at_seconds };
    let columns: Vec<(String, f64)> = columns.into_iter().map(|(_, heading, width)| (heading, width)).collect();
    let mut sheet = Sheet::begin(name, about, visit.language().rtl, &columns)?;
    for row in rows {
        sheet.row(row)?;
    }
    Ok(sheet.bytes()?)
}

fn json(columns: &[Headed], rows: Vec<Vec<String>>) -> Vec<Map<String, Value>> {
    let cell = |cell: String| if cell.is_empty() { Value::Null } else { Value::String(cell) };
    let row = |row: Vec<String>| columns.iter().map(|(name, ..)| name.clone()).zip(row.into_iter().map(cell));
    rows.into_iter().map(|cells| row(cells).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_that_cannot_hold_all_rows_is_refused() {
        assert!(FileFormat::Xlsx.holds(1_048_575).is_ok());
        assert!(matches!(FileFormat::Xlsx.holds(1_048_576), Err(Problem::TooManyRows { most: 1_048_575 })));
        assert!(FileFormat::Csv.holds(1_048_576).is_ok());
    }

    #[test]
    fn a_row_for_programs_has_the_names_of_its_columns() {
        let columns = [("name", "x"), ("lead", "y")].map(|(name, said)| (name.to_owned(), said.to_owned(), 1.0));
        let rows = json(&columns, vec![vec!["A law".to_owned(), String::new()]]);
        assert_eq!(serde_json::to_string(&rows).unwrap_or_default(), r#"[{"lead":null,"name":"A law"}]"#);
    }
}
