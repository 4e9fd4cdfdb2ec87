//! Bulk acts: previewed, applied at once, undone; what was previewed or nothing.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::jobs::Holder;
use mithaq::recommendations::{self, Edit, PublicId, Sighting, Wish};
use mithaq::{ledger, work};
use serde_json::{Value, json};

use crate::browser::{Browser, Who, a_person};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

/// Four entries: the second has the tag from the UN.
async fn four(world: &World, how: How) -> Result<()> {
    let mut records: Vec<Value> =
        (1..=4).map(|key| a_recommendation(key, &format!("132.{key} Build school {key} (Fiji);"))).collect();
    records[1]["Themes"] = json!(["Right to education"]);
    world.receive(&records, "en", how).await?;
    Ok(())
}

const EDUCATION: (&str, &str) = ("add", "theme/right-to-education");

/// Previews a bulk act on what the search finds: the page of its preview.
async fn preview(world: &World, browser: &mut Browser, query: &str, fields: &[(&str, &str)]) -> Result<String> {
    let mut all = vec![("query", query)];
    all.extend_from_slice(fields);
    let answer = browser.fill(world, &format!("/en/tagging/new{query}"), "/en/tagging", &all).await?;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    Ok(answer.header("location").to_owned())
}

/// Presses a button of the page, and lets the worker do what there is to do.
async fn press(world: &World, browser: &mut Browser, page: &str, what: &str) -> Result<Answer> {
    let answer = browser.fill(world, "/en/account", &format!("{page}/{what}"), &[]).await?;
    assert_eq!(answer.header("location"), page, "{}", answer.body);
    let worker = Holder::enter(&world.app.folder)?;
    while work::once(&world.app, &worker).await? {}
    browser.get(world, page).await
}

fn words(answer: &Answer) -> String {
    let text: Vec<&str> = answer.body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
    text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn number(world: &World, key: u32) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(key)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("not there"),
    }
}

/// A person changes an entry meanwhile.
async fn touch(world: &World, key: u32) -> Result<()> {
    let (id, now) = (number(world, key).await?, world.app.clock.now());
    let tx = world.app.db.begin().await?;
    let edit = Edit::of(Wish::Audience(Audience::Members));
    recommendations::edit(&tx, &Actor::CommandLine, now, id, &edit).await?;
    tx.commit().await?;
    world.app.changed().await
}

#[test]
fn what_is_previewed_is_applied_at_once_and_taken_back_at_once() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let list = secretary.get(world, "/en/recommendations?q=school").await?;
        assert!(list.body.contains("/en/tagging/new?q=school"), "{}", list.body);
        assert!(!world.get("/en/recommendations?q=school").await?.body.contains("/tagging/"));

        let fields = [EDUCATION, ("why", "they are about schools")];
        let page = preview(world, &mut secretary, "?q=school", &fields).await?;
        let shown = words(&secretary.get(world, &page).await?);
        assert!(shown.contains("3 would be changed"), "{shown}");
        assert!(shown.contains("0 are so already") && shown.contains("1 cannot be changed"), "{shown}");
        // Each figure leads to its rows.
        let cannot = secretary.get(world, &format!("{page}?show=cannot")).await?;
        assert_eq!(cannot.body.matches("<li class=\"card\">").count(), 1);
        assert!(cannot.body.contains(&address(2)), "{}", cannot.body);
        assert_eq!(world.total("theme=right-to-education").await?, 1, "a preview changes nothing");

        let done = press(world, &mut secretary, &page, "application").await?;
        assert!(words(&done).contains("3 entries were changed."), "{}", done.body);
        assert_eq!(world.total("theme=right-to-education").await?, 4);
        let record = world.get(&format!("/api/v1/recommendations/{}", address(1))).await?.json()?;
        assert_eq!(record["themes"], json!([{ "code": "right-to-education", "origin": "national" }]));
        // The act stands in the history of each: for the public without name and reason.
        let history = secretary.get(world, &format!("/en/r/{}/history", address(1))).await?;
        assert!(history.body.contains("they are about schools") && history.body.contains("secretariat"));
        let public = world.get(&format!("/en/r/{}/history", address(1))).await?;
        assert!(public.body.contains("Right to education") && !public.body.contains("about schools"));

        secretary.prove(world).await?;
        let undone = press(world, &mut secretary, &page, "undo").await?;
        assert!(words(&undone).contains("It was taken back for 3 entries."), "{}", undone.body);
        assert_eq!(world.total("theme=right-to-education").await?, 1);
        let all = words(&secretary.get(world, "/en/tagging").await?);
        assert!(all.contains("Right to education") && all.contains("Undone"), "{all}");
        Ok(())
    })
}

#[test]
fn what_was_changed_since_the_preview_is_not_applied() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = preview(world, &mut secretary, "?q=school", &[EDUCATION]).await?;
        let other = preview(world, &mut secretary, "?q=school", &[EDUCATION]).await?;
        press(world, &mut secretary, &other, "application").await?;
        let before = ledger::last_seq(world.app.db.read()).await?;
        let refused = press(world, &mut secretary, &page, "application").await?;
        let said = words(&refused);
        assert!(said.contains("Since the preview") && said.contains("Preview again"), "{said}");
        assert_eq!(ledger::last_seq(world.app.db.read()).await?, before);
        Ok(())
    })
}

#[test]
fn an_undo_leaves_what_was_touched_since_and_lists_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        // Changed by a person before: that is in nobody's way.
        touch(world, 3).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = preview(world, &mut secretary, "", &[EDUCATION]).await?;
        press(world, &mut secretary, &page, "application").await?;
        touch(world, 1).await?;
        secretary.prove(world).await?;
        let undone = press(world, &mut secretary, &page, "undo").await?;
        let said = words(&undone);
        assert!(said.contains("It was taken back for 2 entries."), "{said}");
        assert!(said.contains("One entry was changed since and was left as it is"), "{said}");
        assert!(undone.body.contains(&format!("/en/r/{}", address(1))), "{}", undone.body);
        assert_eq!(secretary.get(world, "/en/recommendations?theme=right-to-education").await?.status, StatusCode::OK);
        let tagged = secretary.get(world, "/en/recommendations.json?theme=right-to-education").await?;
        assert!(tagged.body.contains(&address(1)) && !tagged.body.contains(&address(3)), "{}", tagged.body);
        Ok(())
    })
}

#[test]
fn publishing_many_takes_a_fresh_second_factor_and_can_be_taken_back() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Internally).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = preview(world, &mut secretary, "", &[("audience", "public")]).await?;
        world.app.clock.advance(11 * 60);
        let stale = secretary.get(world, &page).await?;
        assert!(stale.body.contains("/en/second-factor?to=/tagging/"), "{}", stale.body);
        let refused = secretary.fill(world, "/en/account", &format!("{page}/application"), &[]).await?;
        assert!(refused.header("location").starts_with("/en/second-factor"), "{}", refused.status);
        assert_eq!(world.total("").await?, 0);

        secretary.prove(world).await?;
        press(world, &mut secretary, &page, "application").await?;
        assert_eq!(world.total("").await?, 4);
        let history = world.get(&format!("/api/v1/recommendations/{}/history", address(1))).await?.json()?;
        assert_eq!(history["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(history["items"][0]["act"], "published");
        press(world, &mut secretary, &page, "undo").await?;
        assert_eq!(world.total("").await?, 0);
        assert_eq!(world.get(&format!("/en/r/{}", address(1))).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

#[test]
fn what_was_hidden_in_bulk_is_not_published_by_the_next_import() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = preview(world, &mut secretary, "", &[("audience", "internal")]).await?;
        press(world, &mut secretary, &page, "application").await?;
        assert_eq!(world.total("").await?, 0);
        let again: Vec<Value> =
            (1..=5).map(|key| a_recommendation(key, &format!("132.{key} Build two schools {key} (Fiji);"))).collect();
        world.receive(&again, "en", How::Import).await?;
        assert_eq!(world.total("").await?, 1, "the fifth, which is new, and no other");
        press(world, &mut secretary, &page, "undo").await?;
        assert_eq!(world.total("").await?, 1, "the source changed them since: they stay as they are");
        Ok(())
    })
}

#[test]
fn national_tags_are_taken_away_and_those_of_the_un_are_not() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let fields = [EDUCATION, ("add", "sdg-target/4.1")];
        let page = preview(world, &mut secretary, "", &fields).await?;
        press(world, &mut secretary, &page, "application").await?;
        assert_eq!((world.total("sdg=4.1").await?, world.total("sdg=4").await?), (4, 4), "a target brings its goal");
        let form = secretary.get(world, "/en/tagging/new").await?;
        assert_eq!(form.body.matches("name=\"remove\"").count(), 3, "{}", form.body);
        let page = preview(world, &mut secretary, "", &[("remove", "theme/right-to-education")]).await?;
        let shown = words(&secretary.get(world, &page).await?);
        assert!(shown.contains("3 would be changed") && shown.contains("1 cannot be changed"), "{shown}");
        press(world, &mut secretary, &page, "application").await?;
        assert_eq!(world.total("theme=right-to-education").await?, 1);
        secretary.prove(world).await?;
        press(world, &mut secretary, &page, "undo").await?;
        assert_eq!(world.total("theme=right-to-education").await?, 4);
        Ok(())
    })
}

#[test]
fn a_form_that_says_nothing_or_too_much_comes_back_as_it_was() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let long = "why ".repeat(1000);
        let cases: [(&[(&str, &str)], &str); 4] = [
            (&[("why", "<b>no tag</b>")], "Choose at least one tag"),
            (&[EDUCATION, ("remove", EDUCATION.1)], "put in and taken away at once"),
            (&[EDUCATION, ("why", &long)], "longer than 2,000 characters"),
            (&[("add", "theme/nothing-known")], "Choose at least one tag"),
        ];
        for (fields, sentence) in cases {
            let mut all = vec![("query", "?q=school")];
            all.extend_from_slice(fields);
            let answer = secretary.fill(world, "/en/tagging/new?q=school", "/en/tagging", &all).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
            assert!(words(&answer).contains(sentence), "{sentence}: {}", words(&answer));
            assert!(!answer.body.contains("<b>no tag"), "what was typed is mark-up");
            for (name, value) in fields.iter().filter(|(_, value)| *value == EDUCATION.1) {
                assert!(
                    answer.body.contains(&format!("name=\"{name}\" value=\"{value}\" checked")) || *name == "remove"
                );
            }
        }
        let wrong = [("query", "?theme=nothing-known"), EDUCATION];
        let answer = secretary.fill(world, "/en/account", "/en/tagging", &wrong).await?;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        Ok(())
    })
}

#[test]
fn the_job_of_somebody_whose_account_has_ended_changes_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        four(world, How::Import).await?;
        let mut secretary = a_person(world, Who::Secretariat).await?;
        let page = preview(world, &mut secretary, "", &[EDUCATION]).await?;
        let asked = secretary.fill(world, "/en/account", &format!("{page}/application"), &[]).await?;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        let waiting = secretary.get(world, &page).await?;
        assert_eq!(waiting.header("refresh"), "2");
        let account = mithaq::accounts::by_email(world.app.db.read(), "secretariat@example.org").await?;
        let (tx, now) = (world.app.db.begin().await?, world.app.clock.now());
        mithaq::accounts::set_ended(&tx, &Actor::CommandLine, now, &account.context("an account")?, Some(now))
            .await??;
        tx.commit().await?;
        while work::once(&world.app, &Holder::enter(&world.app.folder)?).await? {}
        assert_eq!(world.total("theme=right-to-education").await?, 1);
        let mut auditor = a_person(world, Who::Auditor).await?;
        let page = auditor.get(world, &page).await?;
        assert!(words(&page).contains("Nothing was changed."), "{}", page.body);
        assert!(!page.body.contains("action=\"/en/tagging"), "an auditor looks on");
        Ok(())
    })
}
