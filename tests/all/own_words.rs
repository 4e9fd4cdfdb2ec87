//! The words of entries added by hand, letters that divide a text again, translations that still stand.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::browser::{Browser, Who, a_person};
use crate::editing::fields;
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

/// Sends the edit page of an entry in a language, with what is written into its fields.
async fn save(world: &World, browser: &mut Browser, id: &str, lang: &str, write: &[(&str, &str)]) -> Result<Answer> {
    let page = browser.get(world, &format!("/en/r/{id}/edit?language={lang}")).await?;
    let mut all = fields(&page.body);
    anyhow::ensure!(!all.is_empty(), "no form: {}", page.body);
    for (name, value) in write {
        all.retain(|(other, _)| other != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.send(world, &format!("/en/r/{id}/edit"), &all).await
}

/// A pledge that a person adds, public, with two lettered parts.
async fn pledge(world: &World, browser: &mut Browser) -> Result<String> {
    world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
    let entry = [
        ("type", "recommendation"),
        ("document", "A/HRC/99/7"),
        ("number", "9"),
        ("language", "en"),
        ("text", "Build schools:\r\n(a) in towns;\r\n(b) in vilages."),
        ("states", "Uruguay"),
        ("audience", "public"),
    ];
    let answer = browser.fill(world, "/en/r/new", "/en/r/new", &entry).await?;
    let id = answer.header("location").strip_prefix("/en/r/").and_then(|rest| rest.strip_suffix("/edit"));
    Ok(id.with_context(|| answer.body.clone())?.to_owned())
}

async fn record(world: &World, id: &str) -> Result<Value> {
    world.get(&format!("/api/v1/recommendations/{id}")).await?.json()
}

async fn changes(world: &World, id: &str) -> Result<Vec<Value>> {
    let history = world.get(&format!("/api/v1/recommendations/{id}/history")).await?.json()?;
    Ok(history["items"].as_array().into_iter().flatten().map(|item| item["changes"].clone()).collect())
}

#[test]
fn the_words_of_an_entry_by_hand_are_corrected_and_given_in_further_languages() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let id = pledge(world, &mut secretary).await?;
        let better = "Build schools:\n(a) in towns;\n(b) in villages;\n(c) on islands.";
        let answer = save(world, &mut secretary, &id, "en", &[("official", better)]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        save(world, &mut secretary, &id, "fr", &[("official", "Construire des écoles")]).await?;
        let entry = record(world, &id).await?;
        let texts: Vec<[&Value; 4]> = entry["texts"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|text| [&text["kind"], &text["language"], &text["text"], &text["source"]])
            .collect();
        assert_eq!(
            texts,
            [
                [&json!("official"), &json!("en"), &json!(better), &json!("hand")],
                [&json!("official"), &json!("fr"), &json!("Construire des écoles"), &json!("hand")],
            ]
        );
        // The letters of the corrected text divide it.
        let labels: Vec<&Value> = entry["parts"].as_array().into_iter().flatten().map(|part| &part["label"]).collect();
        assert_eq!(labels, [&json!("(a)"), &json!("(b)"), &json!("(c)")]);
        let told = changes(world, &id).await?;
        assert_eq!(told[1][0]["field"], "text.official.en");
        assert_eq!(told[2], json!([{ "field": "text.official.fr", "before": "", "after": "Construire des écoles" }]));
        let page = secretary.get(world, &format!("/en/r/{id}/history")).await?.body;
        assert!(page.contains("vilages") && page.contains("villages") && page.contains("<del"), "{page}");
        world.app.changed().await?;
        assert_eq!((world.total("q=vilages").await?, world.total("q=islands&lang=en").await?), (0, 1));

        // A further language can go again; the words that it was added with cannot.
        let refused = save(world, &mut secretary, &id, "en", &[("official", "  ")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("20,000 characters"), "{}", refused.body);
        save(world, &mut secretary, &id, "fr", &[("official", "")]).await?;
        assert_eq!(record(world, &id).await?["texts"].as_array().map(Vec::len), Some(1));
        Ok(())
    })
}

#[test]
fn the_words_of_an_imported_entry_are_not_edited_whatever_a_form_says() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        pledge(world, &mut secretary).await?;
        let imported = address(1);
        let page = secretary.get(world, &format!("/en/r/{imported}/edit")).await?.body;
        assert!(!page.contains("name=\"official\""), "{page}");
        let forged = [("official", "Do nothing"), ("plain", "Sign it.")];
        assert_eq!(save(world, &mut secretary, &imported, "en", &forged).await?.status, StatusCode::SEE_OTHER);
        let entry = record(world, &imported).await?;
        assert_eq!(
            (&entry["texts"][0]["text"], &entry["texts"][1]["text"]),
            (&json!("Ratify (Fiji);"), &json!("Sign it."))
        );
        assert_eq!(entry["texts"].as_array().map(Vec::len), Some(2));
        Ok(())
    })
}

#[test]
fn two_people_at_once_see_both_versions_of_the_words_of_an_entry_by_hand() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let id = pledge(world, &mut secretary).await?;
        let page = secretary.get(world, &format!("/en/r/{id}/edit")).await?;
        save(world, &mut secretary, &id, "en", &[("official", "Build schools everywhere.")]).await?;
        let mut late = fields(&page.body);
        late.retain(|(name, _)| name != "official");
        late.push(("official".to_owned(), "Build a school in each village.".to_owned()));
        let late: Vec<(&str, &str)> = late.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let conflict = secretary.send(world, &format!("/en/r/{id}/edit"), &late).await?;
        assert_eq!(conflict.status, StatusCode::CONFLICT);
        for version in ["Build schools everywhere.", "Build a school in each village."] {
            assert!(conflict.body.contains(version), "{version}: {}", conflict.body);
        }
        let mut chosen = fields(&conflict.body);
        chosen.push(("take-official".to_owned(), "mine".to_owned()));
        let chosen: Vec<(&str, &str)> = chosen.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let saved = secretary.send(world, &format!("/en/r/{id}/edit"), &chosen).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert_eq!(record(world, &id).await?["text"], "Build a school in each village.");
        Ok(())
    })
}

#[test]
fn a_division_by_hand_is_let_go_of_and_imports_divide_again() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let lettered = "132.1 Do: (a) ratify; (b) build.";
        world.receive(&[a_recommendation(1, lettered)], "en", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let (id, letters) = (address(1), format!("/en/r/{}/parts/letters", address(1)));
        // Nothing was divided by hand: there is nothing to let go of.
        let answer = secretary.get(world, &letters).await?;
        assert_eq!(answer.header("location"), format!("/en/r/{id}/parts"));
        let form = format!("/en/r/{id}/parts");
        let page = secretary.get(world, &form).await?.body;
        assert!(!page.contains(&letters), "{page}");
        let mut whole = fields(&page);
        whole.retain(|(name, _)| !["marked", "opening", "label", "title"].contains(&name.as_str()));
        whole.push(("marked".to_owned(), "Do: (a) ratify; (b) build.".to_owned()));
        whole.push(("do".to_owned(), "save".to_owned()));
        let whole: Vec<(&str, &str)> = whole.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let saved = secretary.send(world, &form, &whole).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert_eq!(record(world, &id).await?["parts"], json!([]));
        // An import leaves the division alone.
        let longer = "132.1 Do: (a) ratify; (b) build; (c) teach.";
        world.receive(&[a_recommendation(1, longer)], "en", How::Import).await?;
        assert_eq!(record(world, &id).await?["parts"], json!([]));

        assert!(secretary.get(world, &form).await?.body.contains(&letters));
        let asked = secretary.get(world, &letters).await?.body;
        let seen = crate::browser::hidden(&asked, "seen-parts").context("the mark")?;
        let outdated = secretary.fill(world, &letters, &letters, &[("seen-parts", "x"), ("why", "y")]).await?;
        assert_eq!(outdated.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done =
            secretary.fill(world, &letters, &letters, &[("seen-parts", &seen), ("why", "as the UN has it")]).await?;
        assert_eq!(done.header("location"), format!("/en/r/{id}?saved=yes"), "{}", done.body);
        let labels = async || -> Result<Vec<Value>> {
            let entry = record(world, &id).await?;
            Ok(entry["parts"].as_array().into_iter().flatten().map(|part| part["label"].clone()).collect())
        };
        assert_eq!(labels().await?, [json!("(a)"), json!("(b)"), json!("(c)")]);
        let told = changes(world, &id).await?;
        let last = told.last().context("an act")?;
        assert_eq!((&last[0]["field"], &last[0]["before"]), (&json!("parts"), &json!([])));
        assert_eq!(last[0]["after"][2]["label"], "(c)");
        // From now on imports divide it again.
        world.receive(&[a_recommendation(1, lettered)], "en", How::Import).await?;
        assert_eq!(labels().await?, [json!("(a)"), json!("(b)")]);
        Ok(())
    })
}

#[test]
fn a_translation_that_was_compared_with_its_changed_original_still_stands() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify the treaty (Fiji);")], "en", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let id = address(1);
        save(world, &mut secretary, &id, "ar", &[("national", "صدّقوا"), ("plain", "وقّعوا")]).await?;
        let edit = format!("/en/r/{id}/edit?language=ar");
        assert!(!secretary.get(world, &edit).await?.body.contains("still stands"));
        world.receive(&[a_recommendation(1, "132.1 Ratify the treaty soon (Fiji);")], "en", How::Import).await?;
        let outdated = async || -> Result<Vec<bool>> {
            let entry = record(world, &id).await?;
            let texts = entry["texts"].as_array().into_iter().flatten();
            Ok(texts.filter(|text| text["kind"] != "official").map(|text| text["outdated"] == true).collect())
        };
        assert_eq!(outdated().await?, [true, true]);
        let page = secretary.get(world, &edit).await?.body;
        assert_eq!(page.matches("still stands").count(), 2, "{page}");
        let compared = crate::browser::hidden(&page, "original").context("the row compared")?;
        let confirmation = format!("/en/r/{id}/confirmation");
        let fields = [("language", "ar"), ("kind", "national"), ("original", compared.as_str())];
        // The original changes once more before the button is pressed: it was not this that was compared.
        world.receive(&[a_recommendation(1, "132.1 Ratify the treaty now (Fiji);")], "en", How::Import).await?;
        let late = secretary.fill(world, &edit, &confirmation, &fields).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("changed again just now"), "{}", late.body);
        let now = crate::browser::hidden(&late.body, "original").context("the row compared")?;
        let fields = [("language", "ar"), ("kind", "national"), ("original", now.as_str())];
        let done = secretary.fill(world, &edit, &confirmation, &fields).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        // Found where the secretariat looks, by those who look on too, until each is confirmed.
        let list = secretary.get(world, "/en/translations").await?.body;
        assert!(list.contains("1 text<") && list.contains("Plain-language text ·"), "{list}");
        assert!(list.contains(&format!("/en/r/{id}/edit?language=ar#texts")), "{list}");
        let mut left = outdated().await?;
        left.sort_unstable();
        assert_eq!(left, [false, true], "each text is confirmed by itself");
        let page = secretary.get(world, &edit).await?.body;
        assert_eq!(page.matches("still stands").count(), 1, "{page}");
        let told = secretary.get(world, &format!("/en/r/{id}/history")).await?.body;
        assert!(told.contains("Text compared with its changed original") && told.contains("secretariat"), "{told}");
        // The UN's own words are confirmed by nobody.
        let fields = [("language", "en"), ("kind", "official"), ("original", now.as_str())];
        let refused = secretary.fill(world, &edit, &confirmation, &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        Ok(())
    })
}
