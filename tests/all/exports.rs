//! Files hold exactly the rows of the page, and nothing that a spreadsheet would run.

use anyhow::{Context, Result};
use mithaq::platform::db::sql;

use crate::world::{How, World, a_recommendation, an_observation, on_each_engine};

async fn thirty(world: &World) -> Result<()> {
    let mut file: Vec<_> =
        (1..=30).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
    file.push(an_observation(31, "=HYPERLINK(\"http://evil\") The Committee, \"quoted\".<br>Second line."));
    world.receive(&file, "en", How::Import).await?;
    Ok(())
}

#[test]
fn every_format_holds_the_rows_that_the_page_counts() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        thirty(world).await?;
        for (query, rows) in [("", 31), ("?q=school", 30), ("?mechanism=crc", 1), ("?q=nothing", 0)] {
            let csv = world.get(&format!("/en/recommendations.csv{query}")).await?;
            assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
            let records =
                csv::Reader::from_reader(csv.body.trim_start_matches('\u{feff}').as_bytes()).into_records().count();
            assert_eq!(records, rows, "csv {query}");
            let json = world.get(&format!("/en/recommendations.json{query}")).await?.json()?;
            assert_eq!(json.as_array().context("array")?.len(), rows, "json {query}");
            let xlsx = world.get(&format!("/en/recommendations.xlsx{query}")).await?;
            assert_eq!(rows_of(&xlsx.bytes)?, rows + 1, "xlsx {query}");
        }
        Ok(())
    })
}

#[test]
fn a_text_that_looks_like_a_formula_is_written_as_text() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        thirty(world).await?;
        let csv = world.get("/en/recommendations.csv?mechanism=crc").await?.body;
        let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
        let row = reader.records().next().context("a row")??;
        assert_eq!(&row[3], "'=HYPERLINK(\"http://evil\") The Committee, \"quoted\".\nSecond line.");
        Ok(())
    })
}

#[test]
fn labels_are_in_the_language_of_the_page() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        thirty(world).await?;
        let csv = world.get("/fr/recommendations.csv?mechanism=crc").await?.body;
        assert!(csv.contains("Comité des droits de l"), "{csv}");
        Ok(())
    })
}

#[test]
fn what_a_program_proposes_is_in_no_file() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut record = a_recommendation(1, "132.1 Build schools (Fiji);");
        record["Themes"] = serde_json::json!(["Right to education"]);
        record["Sdgs"] = serde_json::json!(["4 - QUALITY EDUCATION"]);
        world.receive(&[record], "en", How::Import).await?;
        let files = async || {
            let csv = world.get("/en/recommendations.csv").await?.body;
            anyhow::Ok((csv.contains("Right to education"), csv.contains(",4\r\n")))
        };
        assert_eq!(files().await?, (true, true));
        let tx = world.app.db.begin().await?;
        sql("UPDATE recommendation_topics SET origin = 'suggestion'").run(&*tx).await?;
        tx.commit().await?;
        assert_eq!(files().await?, (false, false));
        Ok(())
    })
}

/// Rows of the first sheet, its heading included.
fn rows_of(xlsx: &[u8]) -> Result<usize> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(xlsx))?;
    let sheet = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml")?)?;
    Ok(sheet.matches("<row ").count())
}
