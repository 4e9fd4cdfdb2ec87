//! Real exports, where they lie: exact counts.
//!
//! The folder is named by `MITHAQ_REAL_DATA` (`../shared/data` without it); where it is missing,
//! these stories say so and pass.

use std::path::PathBuf;

use anyhow::Result;
use mithaq::imports::uhri;

use crate::world::{How, World, on_each_engine};

fn folder() -> Option<PathBuf> {
    let named = std::env::var("MITHAQ_REAL_DATA").unwrap_or_else(|_| "../shared/data".to_owned());
    let folder = PathBuf::from(named).join("uhri-export");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: no real data at {} (set MITHAQ_REAL_DATA)", folder.display());
    None
}

#[test]
fn one_countrys_export_then_six_languages_of_531_records() -> Result<()> {
    let Some(data) = folder() else { return Ok(()) };
    on_each_engine(async |world: &mut World| {
        let report = world.receive_file(&data.join("morocco-en.json"), "en", How::Import).await?;
        assert_eq!((report.read, report.new, report.refused), (161, 161, 0));
        assert_eq!(world.total("country=MAR").await?, 161);

        for language in ["en", "ar", "es", "fr", "ru", "zh"] {
            let path = data.join(format!("multilingual-{language}.json"));
            let agreed = uhri::agree_language(uhri::open(&path)?.content()?)?;
            assert_eq!(agreed.map(|language| language.code()), Some(language));
            let report = world.receive_file(&path, language, How::Import).await?;
            let expected = if language == "en" { (531, 0, 0) } else { (0, 531, 0) };
            assert_eq!((report.new, report.texts_added, report.changed), expected, "{language}");
            assert_eq!((report.refused, report.unknown_labels.len()), (0, 0), "{language}");
        }
        assert_eq!(world.total("").await?, 692);
        for language in ["en", "ar", "es", "fr", "ru", "zh"] {
            let others = if language == "en" { 161 } else { 0 };
            assert_eq!(world.total(&format!("has_lang={language}")).await?, 531 + others, "{language}");
        }
        let found = world.find("has_lang=ar").await?;
        assert_eq!(found["facets"]["type"], serde_json::json!({ "recommendation": 437, "concern": 93, "other": 1 }));
        let again = world.receive_file(&data.join("multilingual-ru.json"), "ru", How::Preview).await?;
        assert_eq!((again.unchanged, again.changed), (531, 0));
        Ok(())
    })
}

#[test]
fn the_large_export_of_seventeen_sessions() -> Result<()> {
    let Some(data) = folder() else { return Ok(()) };
    on_each_engine(async |world: &mut World| {
        let path = data.join("upr-sessions-1-17-en.json.gz");
        let report = world.receive_file(&path, "en", How::Import).await?;
        assert_eq!((report.read, report.new, report.refused), (32_076, 32_076, 0));
        assert_eq!(report.unknown_labels, [("recommending".to_owned(), "&#40;Unknown&#41;".to_owned(), 9)]);
        assert_eq!(world.total("").await?, 32_076);
        assert_eq!(world.total("position=noted").await?, 8_258);
        // The large file holds the small one; what a second source says the same changes nothing.
        let small = world.receive_file(&data.join("morocco-en.json"), "en", How::Preview).await?;
        assert_eq!((small.unchanged, small.new, small.changed), (161, 0, 0));
        Ok(())
    })
}
