//! Seven languages complete, and others that a country adds.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use mithaq::platform::clock::Date;
use mithaq::platform::i18n::{Arguments, I18n};

use crate::world::{World, on_each_engine};

#[test]
fn no_language_lacks_a_word() -> Result<()> {
    let i18n = I18n::load(None)?;
    let codes: Vec<&str> = i18n.languages().iter().map(|language| language.code.as_str()).collect();
    assert_eq!(codes, ["ar", "zh", "en", "fr", "pt", "ru", "es"]);
    assert_eq!(i18n.missing(), []);
    Ok(())
}

/// The keys of a language of the product.
fn keys(language: &str) -> Result<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for file in std::fs::read_dir(format!("locales/{language}"))? {
        let text = std::fs::read_to_string(file?.path())?;
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| anyhow::anyhow!("{errors:?}"))?;
        for entry in resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                assert!(keys.insert(message.id.name.clone()), "{language}: {} twice", message.id.name);
            }
        }
    }
    Ok(keys)
}

#[test]
fn no_language_has_a_key_that_english_lacks() -> Result<()> {
    let english = keys("en")?;
    for language in ["ar", "es", "fr", "pt", "ru", "zh"] {
        assert_eq!(keys(language)?, english, "{language}");
    }
    Ok(())
}

/// Beginnings of keys that are put together from a code. Statuses stand one by one: a new one needs
/// its words, and one that is no longer answered loses them.
const PUT_TOGETHER: &[&str] = &[
    "act-",
    "answer-",
    "assignment-state-",
    "assignments-state-",
    "assignment-step-",
    "assignment-way-",
    "assignments-lead-",
    "audience-",
    "class-",
    "bulk-outcome-",
    "bulk-state-",
    "calendar-",
    "clusters-by-",
    "backup-made-",
    "backup-proof-",
    "dashboard-by-",
    "desk-",
    "figure-",
    "gap-",
    "error-400-",
    "error-401-",
    "error-403-",
    "error-404-",
    "error-405-",
    "error-410-",
    "error-413-",
    "error-422-",
    "error-500-",
    "error-503-",
    "error-507-",
    "error-api-",
    "held-why-",
    "import-audience-",
    "import-field-",
    "import-figure-",
    "import-import-",
    "import-kind-",
    "import-preview-",
    "import-state-",
    "import-undo-",
    "institution-class",
    "institution-kind",
    "institution-level",
    "measure-budget-",
    "measure-standing-",
    "measures-by-",
    "measures-view-",
    "measures-without-",
    "rhythm-",
    "insight-chart-",
    "insight-column-",
    "insight-figure-",
    "job-kind-",
    "job-state-",
    "language-",
    "level-",
    "mechanism-kind-",
    "nav-",
    "people-state-",
    "position-",
    "publishing-format-",
    "recommendations-sort-",
    "remit-",
    "reorganise-",
    "reorganised-",
    "role-",
    "rollup-by-",
    "scale-tone-",
    "scale-track-",
    "settings-",
    "share-",
    "status-stage-",
    "terms-list-",
    "terms-move-",
    "terms-standing-",
    "tag-origin-",
    "tasks-standing-",
    "timeliness-",
    "tagging-outcome-",
    "tagging-sample-",
    "tagging-state-",
    "topics-",
    "update-need-",
    "update-stage-",
    "upload-state-",
];

#[test]
fn every_word_is_used() -> Result<()> {
    let mut sources = String::new();
    let mut folders = vec![std::path::PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "html") {
                sources.push_str(&std::fs::read_to_string(path)?);
            }
        }
    }
    let used = |key: &String| {
        sources.contains(&format!("\"{key}\"")) || PUT_TOGETHER.iter().any(|start| key.starts_with(start))
    };
    let english = keys("en")?;
    let unused: Vec<&String> = english.iter().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "no page and no command says {unused:?}");
    for start in PUT_TOGETHER {
        assert!(english.iter().any(|key| key.starts_with(start)), "no key begins with {start}");
    }
    Ok(())
}

#[test]
fn numbers_take_the_plural_forms_of_each_language() -> Result<()> {
    let i18n = I18n::load(None)?;
    let counted = |language: &str| {
        let forms = [0, 1, 2, 3, 11, 100].map(|count| {
            let mut arguments = Arguments::new();
            arguments.set("count", f64::from(count));
            arguments.set("number", i18n.language(language).format.number(count.into()));
            i18n.text(language, "recommendations-list-total", Some(&arguments)).replace(['\u{2068}', '\u{2069}'], "")
        });
        forms.join(" | ")
    };
    let all = ["ar", "ru", "en", "fr", "pt", "es", "zh"].map(|language| format!("{language}: {}", counted(language)));
    insta::assert_snapshot!(all.join("\n"), @r"
    ar: لا توصيات | توصية واحدة | توصيتان | 3 توصيات | 11 توصية | 100 توصية
    ru: Нет рекомендаций | 1 рекомендация | 2 рекомендации | 3 рекомендации | 11 рекомендаций | 100 рекомендаций
    en: No recommendations | 1 recommendation | 2 recommendations | 3 recommendations | 11 recommendations | 100 recommendations
    fr: Aucune recommandation | 1 recommandation | 2 recommandations | 3 recommandations | 11 recommandations | 100 recommandations
    pt: Sem recomendações | 1 recomendação | 2 recomendações | 3 recomendações | 11 recomendações | 100 recomendações
    es: Ninguna recomendación | 1 recomendación | 2 recomendaciones | 3 recomendaciones | 11 recomendaciones | 100 recomendaciones
    zh: 没有建议 | 1项建议 | 2项建议 | 3项建议 | 11项建议 | 100项建议
    ");
    Ok(())
}

#[test]
fn dates_and_large_numbers_are_written_as_each_language_does() -> Result<()> {
    let i18n = I18n::load(None)?;
    let day = Date::parse("2026-11-22").context("a day")?;
    let written: Vec<String> = i18n
        .languages()
        .iter()
        .map(|language| format!("{}: {} · {}", language.code, language.format.date(day), language.format.number(32076)))
        .collect();
    insta::assert_snapshot!(written.join("\n"), @r"
    ar: 22 نوفمبر 2026 · 32,076
    zh: 2026年11月22日 · 32,076
    en: 22 November 2026 · 32,076
    fr: 22 novembre 2026 · 32 076
    pt: 22 de novembro de 2026 · 32 076
    ru: 22 ноября 2026 г. · 32 076
    es: 22 de noviembre de 2026 · 32.076
    ");
    Ok(())
}

#[test]
fn a_country_adds_a_language_without_a_build() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let folder = world.folder.path().join("data/locales/zgh");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("site.ftl"), "language-name = ⵜⴰⵎⴰⵣⵉⵖⵜ\nnav-recommendations = ⵉⵙⵓⵎⵔⵏ\n")?;
        world.restart().await?;
        let page = world.get("/zgh/recommendations").await?.body;
        assert!(page.contains("lang=\"zgh\" dir=\"ltr\"") && page.contains("ⵉⵙⵓⵎⵔⵏ"), "{page}");
        // What it lacks is English, and known to be missing.
        assert!(page.contains("Open data"));
        let missing = world.app.i18n.missing();
        assert!(missing.iter().any(|missing| missing.language == "zgh" && missing.key == "nav-data"));
        assert!(world.get("/en/").await?.body.contains("ⵜⴰⵎⴰⵣⵉⵖⵜ"));
        Ok(())
    })
}
