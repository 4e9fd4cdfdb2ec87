//! A spreadsheet that comes with a form, and the one that is offered to be filled in. A preview carries the
//! text of what it has seen along, so that what is done is what was shown.

use std::borrow::Cow;

use anyhow::Result;
use axum::response::Response;

use super::Visit;
use super::download::{self, FileFormat};
use crate::accounts::guard::Posted;
use crate::platform::tabular::{self, MOST_COLUMNS, Sheet, Unreadable};
use crate::platform::web::Problem;
use crate::platform::web::typed::line;

/// The text of the file that was chosen, or of the one that was seen; else what is wrong, in a sentence.
pub fn sent<'a>(visit: &Visit, posted: &'a Posted) -> Result<Cow<'a, str>, String> {
    let Some(file) = posted.file("file") else {
        let seen = Some(posted.field("content")).filter(|content| !content.is_empty());
        return seen.map(Cow::Borrowed).ok_or_else(|| visit.word("sheet-none").to_owned());
    };
    let bytes = file.bytes.as_deref().ok_or(Unreadable::Large);
    bytes.and_then(tabular::text).map_err(|why| sentence(visit, why, 0))
}

/// The rows of such a text, at most so many; else what is wrong with the whole, in a sentence.
pub fn read(visit: &Visit, text: &str, most: usize) -> Result<Sheet, String> {
    let mut sheet = Sheet::read(text, most).map_err(|why| sentence(visit, why, most))?;
    sheet.rows.iter_mut().flat_map(|row| row.cells.values_mut()).for_each(|cell| *cell = line(cell));
    Ok(sheet)
}

fn sentence(visit: &Visit, why: Unreadable, most: usize) -> String {
    let counted = |key: &str, most: usize| visit.text(key, &[("most", &visit.number(most as i64))]);
    match why {
        Unreadable::Large => visit.word("sheet-large").to_owned(),
        Unreadable::NotUtf8 => visit.word("sheet-not-utf8").to_owned(),
        Unreadable::Old => visit.word("sheet-old").to_owned(),
        Unreadable::Locked => visit.word("sheet-locked").to_owned(),
        Unreadable::Damaged => visit.word("sheet-damaged").to_owned(),
        Unreadable::Rows => counted("sheet-rows", most),
        Unreadable::Columns => counted("sheet-columns", MOST_COLUMNS),
    }
}

/// The file to start from: headings are codes, the same in every language, and are read again.
pub fn offered(
    visit: &Visit,
    format: FileFormat,
    name: &str,
    headings: &[String],
    rows: Vec<Vec<String>>,
) -> Result<Response, Problem> {
    let width = |heading: &String| (heading.clone(), heading.clone(), 24.0);
    download::file(visit, format, name, headings.iter().map(width).collect(), rows)
}
