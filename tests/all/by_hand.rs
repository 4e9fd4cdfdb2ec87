//! Documents and entries that no import brings: added, corrected beside the source, withdrawn.

use anyhow::Result;
use axum::http::StatusCode;
use mithaq::ledger;
use serde_json::json;

use crate::browser::{Browser, Who, a_person};
use crate::world::{Answer, How, World, a_recommendation, on_each_engine};

const NEW_DOCUMENT: &str = "/en/documents/new";
const NEW_ENTRY: &str = "/en/r/new";

fn words(answer: &Answer) -> String {
    let text: Vec<&str> = answer.body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A pledge of the State, in a document that has no symbol.
async fn pledge(world: &World, browser: &mut Browser, audience: &str) -> Result<String> {
    let document = [
        ("mechanism", "upr"),
        ("type", "other"),
        ("title-en", "Voluntary pledges, 2026"),
        ("title-ar", "التعهدات الطوعية 2026"),
        ("published", "2026-02-03"),
        ("address", "https://foreign.example.org/pledges"),
    ];
    let answer = browser.fill(world, NEW_DOCUMENT, NEW_DOCUMENT, &document).await?;
    assert_eq!(answer.header("location"), "/en/r/new?document=voluntary-pledges-2026", "{}", words(&answer));
    let entry = [
        ("type", "recommendation"),
        ("document", "voluntary-pledges-2026"),
        ("number", "3"),
        ("language", "en"),
        ("text", "Build a <b>school</b> in every district:\r\n(a) in towns;\r\n(b) in villages."),
        ("states", "Uruguay"),
        ("audience", audience),
    ];
    let answer = browser.fill(world, answer.header("location"), NEW_ENTRY, &entry).await?;
    let place = answer.header("location").to_owned();
    assert!(place.ends_with("/edit"), "{}", words(&answer));
    Ok(place.trim_start_matches("/en/r/").trim_end_matches("/edit").to_owned())
}

#[test]
fn what_no_import_brings_is_added_with_its_document_and_found() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let id = pledge(world, &mut secretary, "public").await?;
        let entry = world.get(&format!("/api/v1/recommendations/{id}")).await?.json()?;
        assert_eq!((&entry["number"], &entry["source"]), (&json!("3"), &json!("hand")));
        assert_eq!(entry["text"], "Build a <b>school</b> in every district:\n(a) in towns;\n(b) in villages.");
        assert_eq!((&entry["date"], &entry["countries"]), (&json!("2026-02-03"), &json!(["URY"])));
        assert_eq!(world.total("q=villages&document=voluntary-pledges-2026").await?, 1);
        let page = world.get(&format!("/en/r/{id}")).await?;
        assert!(page.body.contains("href=\"https://foreign.example.org/pledges\""), "{}", page.body);
        assert!(page.body.contains("Voluntary pledges, 2026") && !page.body.contains("<b>school"), "{}", page.body);
        assert!(!page.body.contains("/withdrawal"), "only for those who may");
        let history = world.get(&format!("/api/v1/recommendations/{id}/history")).await?.json()?;
        assert_eq!(history["items"][0]["act"], "recommendation-added");
        assert_eq!(history["items"][0]["by"], "secretariat");
        Ok(())
    })
}

#[test]
fn an_internal_entry_by_hand_is_seen_by_nobody_outside() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let id = pledge(world, &mut secretary, "").await?;
        for path in ["", "/history"] {
            assert_eq!(world.get(&format!("/en/r/{id}{path}")).await?.status, StatusCode::NOT_FOUND);
        }
        for path in ["/en/documents", "/api/v1/documents", "/en/recommendations", "/en/"] {
            let answer = world.get(path).await?;
            assert!(!answer.body.contains("oluntary"), "{path}: {}", answer.body);
        }
        let own = secretary.get(world, &format!("/en/r/{id}")).await?;
        assert!(own.body.contains("villages"), "{}", own.body);
        Ok(())
    })
}

#[test]
fn a_document_or_entry_that_is_there_is_shown_before_it_is_added_twice() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let known = [("mechanism", "upr"), ("type", "addendum"), ("symbol", "a/hrc/99/7")];
        let answer = secretary.fill(world, NEW_DOCUMENT, NEW_DOCUMENT, &known).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&answer).contains("There is a document “a/hrc/99/7” already"), "{}", words(&answer));

        let before = ledger::last_seq(world.app.db.read()).await?;
        let same = [
            ("type", "recommendation"),
            ("document", "A/HRC/99/7"),
            ("number", "132.1"),
            ("language", "en"),
            ("text", "Other words"),
            ("states", "Uruguay"),
            ("recommending", "FJI; Tuvalu"),
            ("audience", "public"),
        ];
        let answer = secretary.fill(world, NEW_ENTRY, NEW_ENTRY, &same).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(&crate::world::address(1)) && answer.body.contains("name=\"anyway\""));
        assert!(answer.body.contains("Other words"), "nothing typed is lost");
        assert_eq!(ledger::last_seq(world.app.db.read()).await?, before);
        let mut all = same.to_vec();
        all.push(("anyway", "yes"));
        let answer = secretary.fill(world, NEW_ENTRY, NEW_ENTRY, &all).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", words(&answer));
        assert_eq!(world.total("recommending=TUV").await?, 1);
        assert_eq!(world.total("document=A/HRC/99/7").await?, 2);
        Ok(())
    })
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let long = "x".repeat(20_001);
        let entry =
            [("document", "NOTHING/1"), ("text", long.as_str()), ("states", "Uruguay; Atlantis"), ("language", "en")];
        let answer = secretary.fill(world, NEW_ENTRY, NEW_ENTRY, &entry).await?;
        let said = words(&answer);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for sentence in [
            "no document by this symbol",
            "at most 20,000 characters",
            "no State “Atlantis”",
            "Choose what the entry is",
        ] {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
        assert!(answer.body.contains(&long) && answer.body.contains("Uruguay; Atlantis"));
        let document = [
            ("mechanism", "nobody"),
            ("type", "x"),
            ("published", "3 May"),
            ("cycle", "-1"),
            ("address", "javascript:alert(1)"),
            ("title-en", " "),
        ];
        let answer = secretary.fill(world, NEW_DOCUMENT, NEW_DOCUMENT, &document).await?;
        let said = words(&answer);
        for sentence in [
            "Choose the human rights mechanism",
            "Choose a type",
            "Write the date as",
            "A cycle is a number",
            "An address begins with",
            "Give a symbol, or a title",
        ] {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
        assert!(answer.body.contains("value=\"3 May\""), "{}", answer.body);
        Ok(())
    })
}

#[test]
fn an_entry_by_hand_is_withdrawn_with_a_reason_and_its_address_says_so() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let id = pledge(world, &mut secretary, "public").await?;
        let form = format!("/en/r/{id}/withdrawal");
        let page = secretary.get(world, &format!("/en/r/{id}")).await?;
        assert!(page.body.contains(&form), "{}", page.body);
        let answer = secretary.fill(world, &form, &form, &[("why", " ")]).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = secretary.fill(world, &form, &form, &[("why", "entered twice by mistake")]).await?;
        let history = secretary.get(world, answer.header("location")).await?;
        assert!(history.body.contains("entered twice by mistake"), "{}", history.body);
        let gone = world.get(&format!("/en/r/{id}")).await?;
        assert_eq!(gone.status, StatusCode::GONE);
        assert!(gone.body.contains("withdrawn by the national mechanism"), "{}", gone.body);
        assert!(!world.get(&format!("/en/r/{id}/history")).await?.body.contains("by mistake"));
        assert_eq!(world.total("q=villages").await?, 0);
        // What a source brought is not withdrawn by hand.
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let imported = format!("/en/r/{}/withdrawal", crate::world::address(1));
        assert_eq!(secretary.get(world, &imported).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}
