//! Tables that people send: CSV and XLSX are read alike, and what is no table is refused with a sentence.

use std::io::{Cursor, Write};

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::permissions::{Class, Duty};
use mithaq::platform::tabular::{Unreadable, text};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::browser::{Who, a_person};
use crate::institutions::{a_post, an_institution};
use crate::term_files::{THEMES, agree, send};
use crate::world::{World, on_each_engine};

/// A workbook whose first sheet has these rows, all of them texts.
pub fn a_workbook(rows: &[Vec<&str>]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (number, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(number, column, *cell)?;
        }
    }
    Ok(book.save_to_buffer()?)
}

/// The same workbook with one of its parts written anew.
fn with_part(book: &[u8], name: &str, content: &[u8]) -> Result<Vec<u8>> {
    let mut read = ZipArchive::new(Cursor::new(book))?;
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..read.len() {
        let mut part = read.by_index(place)?;
        let own = part.name()?.into_owned();
        written.start_file(own.as_str(), SimpleFileOptions::default())?;
        if own == name {
            written.write_all(content)?;
        } else {
            std::io::copy(&mut part, &mut written)?;
        }
    }
    Ok(written.finish()?.into_inner())
}

const SHEET: &str = "xl/worksheets/sheet1.xml";

#[test]
fn a_workbook_is_read_as_its_first_sheet_shows_it() -> Result<()> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "code")?.write_string(0, 2, "Said, \"so\"")?;
    // The second line is empty.
    sheet.write_number(2, 0, 12)?.write_number(2, 1, 0.5)?.write_number(2, 2, 1_000_000)?;
    let day = ExcelDateTime::from_ymd(2026, 11, 22)?;
    sheet.write_datetime_with_format(3, 0, &day, &Format::new().set_num_format("dd/mm/yyyy"))?;
    let moment = ExcelDateTime::from_ymd(2026, 11, 22)?.and_hms(9, 30, 0)?;
    sheet.write_datetime_with_format(3, 1, &moment, &Format::new().set_num_format("dd/mm/yyyy hh:mm"))?;
    sheet.write_formula(3, 2, Formula::new("=1+1").set_result("2"))?.write_boolean(3, 3, true)?;
    sheet.write_string(4, 0, "two\nlines")?.write_string(4, 1, "التعليم")?;
    book.add_worksheet().write_string(0, 0, "another sheet")?;
    insta::assert_snapshot!(text(&book.save_to_buffer()?).map_err(|why| anyhow::anyhow!("{why:?}"))?, @r#"
    "code","","Said, ""so"""

    "12","0.5","1000000"
    "2026-11-22","2026-11-22T09:30:00","2","true"
    "two lines","التعليم"
    "#);
    Ok(())
}

#[test]
fn a_workbook_made_to_fill_memory_is_refused_before_it_does() -> Result<()> {
    let book = a_workbook(&[vec!["code"]])?;
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let bomb = with_part(&book, SHEET, &zeros)?;
    assert!(bomb.len() < 1024 * 1024, "{} bytes", bomb.len());
    assert_eq!(text(&bomb).err(), Some(Unreadable::Large));
    // One long text shown in many cells.
    let long = "x".repeat(20_000);
    assert_eq!(text(&a_workbook(&vec![vec![long.as_str()]; 60])?).err(), Some(Unreadable::Large));
    // Cells at the far end of a sheet.
    let mut far = Workbook::new();
    far.add_worksheet().write_string(1_048_575, 0, "x")?;
    assert_eq!(text(&far.save_to_buffer()?).err(), Some(Unreadable::Rows));
    let mut wide = Workbook::new();
    wide.add_worksheet().write_string(0, 16_383, "x")?;
    assert_eq!(text(&wide.save_to_buffer()?).err(), Some(Unreadable::Columns));
    for broken in ["", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"", "<worksheet/>", "\u{0}"] {
        let read = text(&with_part(&book, SHEET, broken.as_bytes())?).map(|text| text.trim().to_owned());
        assert!(matches!(read.as_deref(), Err(Unreadable::Damaged) | Ok("")), "{broken}: {read:?}");
    }
    Ok(())
}

#[test]
fn a_list_comes_back_as_a_workbook() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let book = a_workbook(&[
            vec!["code", "en", "fr"],
            vec![],
            vec!["right-to-education", "Schooling", "L’école"],
            vec!["nothing-such", "Name"],
        ])?;
        let seen = send(world, &mut amina, THEMES, &book).await?.body;
        assert!(seen.contains("1 term changes") && seen.contains("Line 4: no term of this list"), "{seen}");
        assert_eq!(agree(world, &mut amina, THEMES, &seen).await?.status, StatusCode::SEE_OTHER);
        let page = amina.get(world, "/en/settings/terms/theme/right-to-education").await?.body;
        assert!(page.contains("<bdi>Schooling</bdi></h1>") && page.contains("L’école"), "{page}");

        let locked: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
        let start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        for (file, sentence) in [
            ([&start[..], &locked].concat(), "protected by a password"),
            ([&start[..], &[0; 600]].concat(), "an Excel from before 2007"),
            (with_part(&book, SHEET, &vec![b' '; 40 * 1024 * 1024])?, "larger than a megabyte"),
        ] {
            let refused = send(world, &mut amina, THEMES, &file).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.body.contains(sentence) && refused.body.contains("href=\"#file\""), "{}", refused.body);
        }
        Ok(())
    })
}

#[test]
fn many_are_appointed_from_a_workbook_with_real_dates() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let post = a_post(world, &justice, Duty::FocalPoint).await?;
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, heading) in (0..).zip(["post", "name", "email", "from"]) {
            sheet.write_string(0, column, heading)?;
        }
        sheet.write_string(1, 0, &post)?.write_string(1, 1, "Amal")?.write_string(1, 2, "amal@example.org")?;
        let day = ExcelDateTime::from_ymd(2026, 12, 1)?;
        sheet.write_datetime_with_format(1, 3, &day, &Format::new().set_num_format("d mmm yyyy"))?;
        let shown = send(world, &mut office, "/en/appointments/bulk", &book.save_to_buffer()?).await?;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        let from = shown.body.split("name=\"from-0\"").nth(1).context("the day")?;
        assert!(from.contains("value=\"2026-12-01\"") && shown.body.contains("Amal begins"), "{}", shown.body);
        Ok(())
    })
}
