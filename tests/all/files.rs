//! Bad files: each gets a sentence that names the place and the remedy, and nothing is changed.

use std::io::Write;

use anyhow::{Context, Result};
use mithaq::imports::Trouble;
use mithaq::ledger;
use serde_json::json;

use crate::world::{How, World, a_recommendation, an_observation, on_each_engine};

async fn trouble(world: &World, text: &str) -> Result<Trouble> {
    let error = world.receive_text(text, "en", How::Preview).await.err().context("was accepted")?;
    let trouble = error.downcast::<Trouble>()?;
    let (key, _) = trouble.message();
    for language in world.app.i18n.languages() {
        assert!(world.app.i18n.has(key), "{}: {key}", language.code);
    }
    Ok(trouble)
}

#[test]
fn a_file_that_is_no_export_is_named_by_its_fault_and_changes_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let before = ledger::last_seq(world.app.db.read()).await?;
        let record = a_recommendation(1, "132.1 Ratify (Fiji);").to_string();
        assert_eq!(trouble(world, "<html>").await?, Trouble::NotAnArray { at: 0 });
        assert_eq!(trouble(world, "").await?, Trouble::NotAnArray { at: 0 });
        let cut = &format!("[{record},{record}")[..record.len() + 30];
        assert_eq!(trouble(world, cut).await?, Trouble::Truncated { at: record.len() as u64 + 30, row: 2 });
        assert_eq!(trouble(world, "[1, 2, {\"a\": []}]").await?, Trouble::WrongShape);
        let huge = format!("[{{\"Text\": \"{}", "a".repeat(9 * 1024 * 1024));
        assert!(matches!(trouble(world, &huge).await?, Trouble::RecordTooLarge { at: 1, .. }));
        assert_eq!(ledger::last_seq(world.app.db.read()).await?, before);
        assert_eq!(world.total("").await?, 0);
        Ok(())
    })
}

#[test]
fn a_bad_record_is_refused_alone_with_its_row_and_reason() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut no_id = a_recommendation(2, "132.2 Build (Fiji);");
        no_id["AnnotationId"] = "-".into();
        let empty = a_recommendation(3, " <p>&nbsp;</p> ");
        let mut unknown = a_recommendation(4, "132.4 Build (Fiji);");
        unknown["Body"] = "- Committee of Nowhere".into();
        unknown["Symbol"] = "XX/1".into();
        let file = [a_recommendation(1, "132.1 Ratify (Fiji);"), no_id, empty, unknown, json!("text")];
        let report = world.receive(&file, "en", How::Import).await?;
        assert_eq!((report.read, report.new, report.refused), (5, 1, 4));
        let reasons: Vec<(u64, &str)> =
            report.refusals.iter().map(|refusal| (refusal.row, refusal.reason.message())).collect();
        assert_eq!(
            reasons,
            [(2, "refusal-no-id"), (3, "refusal-empty"), (4, "refusal-unknown-mechanism"), (5, "refusal-not-a-record")]
        );
        Ok(())
    })
}

#[test]
fn the_traps_of_real_exports_are_survived() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut leak = a_recommendation(1, "4.The State should&nbsp;act&rsquo;s non&#8209;stop.");
        leak["Countries"] = json!(["PK"]);
        leak["Body"] = "- Committee on the  Rights of the Child".into();
        leak["Themes"] = json!(["- Right to education ", "Right to education"]);
        leak["UprPositions"] = serde_json::Value::Null;
        let mut nameless = an_observation(2, "12.The Committee");
        nameless["Countries"] = json!([]);
        nameless["Symbol"] = "CEDAW/C/NPL/CO/4-5".into();
        nameless["Body"] = "-".into();
        let mut renamed = a_recommendation(3, "132.90 Repeal (Fiji);");
        renamed["Countries"] = json!(["Turkey"]);
        renamed["UprRecommendingCountry"] = json!(["State of Palestine*", "Côte d'Ivoire"]);
        renamed["Sdgs"] = json!(["16.b - Anything", "16 - PEACE"]);
        renamed["PublicationDate"] = "1900-01-01T00:00:00".into();
        let repeated = a_recommendation(3, "132.90 Repeal (Fiji);");
        let file = [leak, nameless, renamed, repeated];
        let report = world.receive(&file, "en", How::Import).await?;
        assert_eq!((report.new, report.repeated, report.refused), (3, 1, 0));
        assert_eq!(world.total("country=PAK&mechanism=crc&theme=right-to-education&position=none").await?, 1);
        assert_eq!(world.total("country=NPL&mechanism=cedaw").await?, 1);
        let found = world.find("country=TUR").await?;
        assert_eq!(found["items"][0]["recommending"], json!(["CIV", "PSE"]));
        assert_eq!(found["facets"]["sdg_target"], json!({ "16.b": 1 }));
        assert_eq!(found["items"][0]["number"], "132.90");
        let text = world.find("country=PAK").await?;
        assert_eq!(text["items"][0]["text"], "The State should act’s non-stop.");
        assert_eq!(text["items"][0]["number"], "4");
        Ok(())
    })
}

#[test]
fn a_translated_label_never_becomes_a_topic() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut french = a_recommendation(1, "132.1 Ratifier (Fidji);");
        french["Themes"] = json!(["Thème que personne ne connaît"]);
        let report = world.receive(&[french], "fr", How::Import).await?;
        assert_eq!(report.unknown_labels, [("theme".to_owned(), "Thème que personne ne connaît".to_owned(), 1)]);
        assert_eq!(world.total("theme=none").await?, 1);
        let mut english = a_recommendation(2, "132.2 Ratify (Fiji);");
        english["Themes"] = json!(["A theme of tomorrow"]);
        world.receive(&[english], "en", How::Import).await?;
        assert_eq!(world.total("theme=a-theme-of-tomorrow").await?, 1);
        Ok(())
    })
}

#[test]
fn a_gzipped_file_is_known_by_its_content() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let text = format!("[{}]", a_recommendation(1, "132.1 Ratify (Fiji);"));
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text.as_bytes())?;
        let packed = encoder.finish()?;
        let path = world.file(&packed)?;
        assert_eq!(world.receive_file(&path, "en", How::Import).await?.new, 1);
        let cut = world.file(&packed[..packed.len() / 2])?;
        let error = world.receive_file(&cut, "en", How::Preview).await.err().context("accepted")?;
        assert!(matches!(error.downcast::<Trouble>()?, Trouble::Truncated { .. }));
        Ok(())
    })
}
