//! The first sheet of an XLSX file as the text that the same rows would be in CSV, each on the line of
//! its number: dates as ISO 8601 has them, numbers as they are written, formulas as what they came to.
//!
//! The archive is measured by unpacking it once into nothing: what it says of its size may be a lie.

use std::fmt::Write;
use std::io::{self, Cursor, Read};
use std::panic;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use memchr::memmem;
use zip::ZipArchive;

use super::sheet::{MOST_BYTES, MOST_COLUMNS, Unreadable};

/// Many times what a megabyte of text is with its mark-up.
const MOST_UNPACKED_BYTES: u64 = 32 * 1024 * 1024;
const MOST_PARTS: usize = 1000;
/// What each part of an archive is announced by.
const ANNOUNCED: &[u8] = b"PK\x01\x02";
/// Lines, empty ones among them; each import has its own limit below this.
const MOST_LINES: usize = 100_000;

pub(super) fn text(file: &[u8]) -> Result<String, Unreadable> {
    measure(file)?;
    // Files come from anywhere: one on which the reader gives up is as damaged as one that it refuses.
    panic::catch_unwind(|| first_sheet(file)).unwrap_or(Err(Unreadable::Damaged))
}

fn first_sheet(file: &[u8]) -> Result<String, Unreadable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file)).map_err(|_| Unreadable::Damaged)?;
    let first = book.sheet_names().first().cloned().ok_or(Unreadable::Damaged)?;
    let mut cells = book.worksheet_cells_reader(&first).map_err(|_| Unreadable::Damaged)?;
    let (mut text, mut row) = (String::new(), Vec::new());
    let (mut lines, mut room) = (0, MOST_BYTES);
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Damaged)? {
        let said = said(cell.get_value());
        if said.is_empty() {
            continue;
        }
        room = room.checked_sub(said.len()).ok_or(Unreadable::Large)?;
        let (line, column) = cell.get_position();
        let (line, column) = (line as usize, column as usize);
        match () {
            () if line < lines => return Err(Unreadable::Damaged),
            () if line >= MOST_LINES => return Err(Unreadable::Rows),
            () if column >= MOST_COLUMNS => return Err(Unreadable::Columns),
            () => {}
        }
        while lines < line {
            end_line(&mut text, &mut row);
            lines += 1;
        }
        row.resize(row.len().max(column + 1), String::new());
        if let Some(place) = row.get_mut(column) {
            *place = said;
        }
    }
    end_line(&mut text, &mut row);
    Ok(text)
}

fn measure(file: &[u8]) -> Result<(), Unreadable> {
    if memmem::find_iter(file, ANNOUNCED).nth(MOST_PARTS).is_some() {
        return Err(Unreadable::Large);
    }
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| Unreadable::Damaged)?;
    let mut left = MOST_UNPACKED_BYTES;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| Unreadable::Damaged)?;
        let unpacked = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|_| Unreadable::Damaged)?;
        left = left.checked_sub(unpacked).ok_or(Unreadable::Large)?;
    }
    Ok(())
}

/// A line without anything is empty, so that it is passed over.
fn end_line(text: &mut String, row: &mut Vec<String>) {
    for (place, cell) in row.drain(..).enumerate() {
        let between = if place > 0 { "," } else { "" };
        // Within a cell no line ends, so that rows stay on the lines of their numbers.
        let cell = cell.replace('"', "\"\"").replace(['\r', '\n'], " ");
        let _ = write!(text, "{between}\"{cell}\"");
    }
    text.push('\n');
}

fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        // Without `.0` where it is whole, and never as `1e3`.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn moment_of(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{hour:02}:{minute:02}:{second:02}") }
}
