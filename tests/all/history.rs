//! The past of an entry: what each act changed, for those who may know it.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::ledger::{self, BatchId, DIRECT, Entry, Object};
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::db::sql;
use mithaq::recommendations::{self, Edit, PublicId, Sighting, Wish};
use serde_json::{Value, json};

use crate::browser::{Browser, Who, a_person};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

async fn number(world: &World, key: u32) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(key)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("not there"),
    }
}

/// The person who has signed in as the secretariat.
async fn secretary(world: &World) -> Result<Actor> {
    let account = mithaq::accounts::by_email(world.app.db.read(), "secretariat@example.org").await?;
    Ok(Actor::Person(account.context("an account")?.person()))
}

/// What an edit of an entry commits to.
async fn edit(world: &World, key: u32, changes: Value, why: &str) -> Result<()> {
    let (object, actor) = (Object::Recommendation(number(world, key).await?), secretary(world).await?);
    let content = json!({ "changes": changes, "why": why }).to_string();
    let tx = world.app.db.begin().await?;
    let entry = Entry { act: "recommendation-edited", object, content };
    let seqs = ledger::append(&tx, &actor, world.app.clock.now(), DIRECT, &[entry]).await?;
    ledger::announce(&tx, seqs.start, object).await?;
    tx.commit().await?;
    world.app.changed().await
}

async fn mean_for(world: &World, key: u32, audience: Audience) -> Result<()> {
    let (id, actor, now) = (number(world, key).await?, secretary(world).await?, world.app.clock.now());
    let tx = world.app.db.begin().await?;
    recommendations::edit(&tx, &actor, now, id, &Edit::of(Wish::Audience(audience))).await?;
    tx.commit().await?;
    world.app.changed().await
}

/// The acts of a page, newest first, with the words of each.
fn acts(answer: &Answer) -> Vec<String> {
    let words = |part: &str| -> String {
        let part = part.split("<p class=\"timeline__version").next().unwrap_or_default();
        let text: Vec<&str> = part.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
        text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{2068}', '\u{2069}'], "")
    };
    answer.body.split("<li class=\"timeline__item\">").skip(1).map(words).collect()
}

#[test]
fn a_change_at_the_source_is_told_word_by_word_and_each_version_can_be_read() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut record = a_recommendation(1, "132.1 Ratify the treaty (Fiji);");
        record["Themes"] = json!(["Right to education"]);
        world.receive(&[record.clone()], "en", How::Import).await?;
        record["Text"] = "<p>132.1 Ratify the new treaty (Fiji);</p>".into();
        record["Themes"] = json!(["Right to health", "A theme of this file"]);
        world.app.clock.advance(86_400);
        world.receive(&[record], "en", How::Import).await?;
        let arabic = a_recommendation(1, "1.132 التصديق على المعاهدة (فيجي)؛");
        world.receive(&[arabic], "ar", How::Import).await?;

        let page = world.get(&format!("/en/r/{}/history", address(1))).await?;
        assert_eq!(
            acts(&page),
            [
                "Text added 23 November 2026 export-ar.json Official text · Arabic added: التصديق على المعاهدة (فيجي)؛",
                "Changed at the source and updated 23 November 2026 export-en.json Official text · English Ratify the added: new treaty (Fiji); Theme · United Nations removed: Right to education added: Right to health added: A theme of this file",
                "Entered in the register 22 November 2026 export-en.json",
            ]
        );
        assert!(page.body.contains("<dd class=\"difference\" lang=\"ar\" dir=\"rtl\">"), "{}", page.body);
        // From the page of the entry one comes here.
        let record = world.get(&format!("/en/r/{}", address(1))).await?;
        assert!(record.body.contains(&format!("/en/r/{}/history", address(1))), "{}", record.body);

        let links: Vec<&str> =
            page.body.split("history?version=").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(links.len(), 3);
        let first = world.get(&format!("/en/r/{}/history?version={}", address(1), links[2])).await?;
        assert!(first.body.contains("Ratify the treaty (Fiji);"), "{}", first.body);
        assert!(first.body.contains("Right to education") && !first.body.contains("Right to health"), "{}", first.body);
        assert!(first.body.contains("22 November 2026"), "{}", first.body);
        for unknown in ["0", "999", "x"] {
            let answer = world.get(&format!("/en/r/{}/history?version={unknown}", address(1))).await?;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
        }
        Ok(())
    })
}

#[test]
fn an_undo_that_leaves_the_entry_brings_back_what_was_before() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        world.receive(&[a_recommendation(1, "132.1 Ratify soon (Fiji);")], "en", How::Import).await?;
        world.undo(BatchId(world.last_import().await?)).await?;
        let history = world.get(&format!("/api/v1/recommendations/{}/history", address(1))).await?.json()?;
        let last = &history["items"][2];
        assert_eq!(last["act"], "recommendation-restored");
        let change = json!({ "field": "text.official.en", "before": "Ratify soon (Fiji);", "after": "Ratify (Fiji);" });
        assert_eq!(last["changes"], json!([change]));
        // Where nothing is left, the entry is gone, and its history says so.
        world.receive(&[a_recommendation(2, "132.2 Build (Fiji);")], "en", How::Import).await?;
        world.undo(BatchId(world.last_import().await?)).await?;
        let page = world.get(&format!("/en/r/{}/history", address(2))).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(acts(&page)[0].starts_with("Withdrawn from the register"), "{:?}", acts(&page));
        Ok(())
    })
}

/// Words of what the public may not know.
const CANARIES: [&str; 6] = ["xanthocanary", "canary-reason", "secretariat@", "export-fr", "Audience", "internal"];

#[test]
fn the_public_is_told_what_was_public_and_nothing_of_what_went_before() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        world.receive(&[a_recommendation(1, "132.1 The xanthocanary sings (Fiji);")], "en", How::Internally).await?;
        let secret = json!([{ "field": "text.plain.en", "before": null, "after": "A xanthocanary draft" }]);
        edit(world, 1, secret, "canary-reason one").await?;
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Internally).await?;
        world.receive(&[a_recommendation(1, "II.132 Ratifier (Fidji) ;")], "fr", How::Internally).await?;
        for path in sweep() {
            assert_eq!(world.get(&path).await?.status, StatusCode::NOT_FOUND, "{path}");
        }
        let plain = json!([{ "field": "text.plain.en", "before": "A xanthocanary draft", "after": "Sign it." }]);
        edit(world, 1, plain, "canary-reason two").await?;
        mean_for(world, 1, Audience::Public).await?;
        let position = json!([{ "field": "position", "before": null, "after": "noted" }]);
        edit(world, 1, position, "canary-reason three").await?;

        for path in sweep() {
            let answer = world.get(&path).await?;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            for canary in CANARIES {
                assert!(!answer.body.contains(canary), "{path} shows {canary}: {}", answer.body);
            }
        }
        let page = world.get(&format!("/en/r/{}/history", address(1))).await?;
        assert_eq!(
            acts(&page),
            [
                "Edited by the national mechanism 22 November 2026 Secretariat Position of the State · National added: Noted",
                "Published in the register 22 November 2026 Secretariat",
            ]
        );

        // Inside, everything is told: the control of the sweep above.
        let own = secretary.get(world, &format!("/en/r/{}/history", address(1))).await?;
        for canary in ["xanthocanary", "canary-reason", "export-fr", "Internal", "secretariat"] {
            assert!(own.body.contains(canary), "{canary}: {}", own.body);
        }
        assert_eq!(acts(&own).len(), 7);
        hidden_versions(world, &mut secretary, &own).await
    })
}

fn sweep() -> [String; 3] {
    let id = address(1);
    [format!("/en/r/{id}"), format!("/en/r/{id}/history"), format!("/api/v1/recommendations/{id}/history")]
}

/// The versions that members can open and visitors cannot: they say the same as a number that is nothing.
async fn hidden_versions(world: &World, secretary: &mut Browser, own: &Answer) -> Result<()> {
    let versions = own.body.split("history?version=").skip(1).filter_map(|rest| rest.split('"').next());
    let mut open = 0;
    for version in versions {
        let path = format!("/en/r/{}/history?version={version}", address(1));
        assert_eq!(secretary.get(world, &path).await?.status, StatusCode::OK);
        let public = world.get(&path).await?;
        open += usize::from(public.status == StatusCode::OK);
        assert!(!public.body.contains("xanthocanary"), "{}", public.body);
    }
    assert_eq!(open, 2, "published, and edited since");
    Ok(())
}

#[test]
fn what_was_public_hidden_and_public_again_shows_no_gap() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        a_person(world, Who::Secretariat).await?;
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        mean_for(world, 1, Audience::Members).await?;
        assert_eq!(world.get(&format!("/en/r/{}/history", address(1))).await?.status, StatusCode::NOT_FOUND);
        mean_for(world, 1, Audience::Public).await?;
        let history = world.get(&format!("/api/v1/recommendations/{}/history", address(1))).await?.json()?;
        let acts: Vec<&str> =
            history["items"].as_array().into_iter().flatten().filter_map(|item| item["act"].as_str()).collect();
        assert_eq!(acts, ["recommendation-received", "published"]);
        Ok(())
    })
}

#[test]
fn what_was_erased_is_said_to_be_erased() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut secretary = a_person(world, Who::Secretariat).await?;
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let change = json!([{ "field": "text.plain.en", "before": null, "after": "Somebody’s name" }]);
        edit(world, 1, change, "").await?;
        let last = ledger::last_seq(world.app.db.read()).await?;
        let tx = world.app.db.begin().await?;
        sql("DELETE FROM ledger_versions WHERE seq = $1").bind(last).run(&*tx).await?;
        tx.commit().await?;
        world.app.changed().await?;
        let page = secretary.get(world, &format!("/en/r/{}/history", address(1))).await?;
        assert!(acts(&page)[0].contains("What this act changed was erased"), "{:?}", acts(&page));
        assert!(!page.body.contains("Somebody"), "{}", page.body);
        Ok(())
    })
}
