//! Spreadsheets written row by row, in little memory, in the reader's direction.

use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// A workbook of one sheet under way; rows must come in order.
pub struct Sheet {
    workbook: Workbook,
    row: u32,
    body: Format,
}

/// What a file says of itself.
pub struct About<'a> {
    pub publisher: &'a str,
    /// Seconds since 1970 UTC.
    pub made_at_seconds: i64,
}

/// The most rows a sheet can have, its heading included (Excel's limit).
pub const MOST_ROWS: u32 = 1_048_576;

impl Sheet {
    /// Begins a sheet with its heading; widths are in characters. The file says of itself what is in `about`.
    pub fn begin(name: &str, about: About<'_>, rtl: bool, columns: &[(String, f64)]) -> Result<Sheet, XlsxError> {
        let mut workbook = Workbook::new();
        let made = ExcelDateTime::from_timestamp(about.made_at_seconds)?;
        let said = DocProperties::new().set_title(name).set_author(about.publisher).set_company(about.publisher);
        let said = said.set_creation_datetime(&made);
        workbook.set_properties(&said);
        let body =
            Format::new().set_text_wrap().set_align(FormatAlign::Top).set_reading_direction(if rtl { 2 } else { 1 });
        let head = Format::new().set_bold().set_reading_direction(if rtl { 2 } else { 1 });
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        sheet.set_right_to_left(rtl);
        for (column, (title, width)) in (0_u16..).zip(columns) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, title, &head)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(Sheet { workbook, row: 1, body })
    }

    /// Writes a row of texts. A text is never a formula, whatever it begins with.
    pub fn row(&mut self, cells: &[String]) -> Result<(), XlsxError> {
        let (row, body) = (self.row, self.body.clone());
        let sheet: &mut Worksheet = self.workbook.worksheet_from_index(0)?;
        for (column, cell) in (0_u16..).zip(cells) {
            // A cell holds at most 32,767 characters.
            if cell.len() > 32_000 {
                let short: String = cell.chars().take(32_000).collect();
                sheet.write_string_with_format(row, column, short, &body)?;
            } else {
                sheet.write_string_with_format(row, column, cell, &body)?;
            }
        }
        self.row += 1;
        Ok(())
    }

    pub fn rows(&self) -> u32 {
        self.row
    }

    /// The whole file, for a sheet that is small enough to be held.
    pub fn bytes(mut self) -> Result<Vec<u8>, XlsxError> {
        self.workbook.save_to_buffer()
    }

    pub fn save(mut self, path: &Path) -> Result<(), XlsxError> {
        self.workbook.save(path)
    }
}
