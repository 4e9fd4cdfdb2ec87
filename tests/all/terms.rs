//! Taxonomies: terms reworded, added, retired, and known by further spellings.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::permissions::Role;

use crate::browser::{Browser, a_person, hidden};
use crate::settings::standing;
use crate::world::{Answer, How, World, a_recommendation, on_each_engine};

const EDUCATION: &str = "/en/settings/terms/theme/right-to-education";

/// Saves a term as a person does: what is not named here goes back as it stands in the form.
async fn save(world: &World, person: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
    let page = person.get(world, path).await?.body;
    save_from(world, person, path, &page, fields).await
}

async fn save_from(
    world: &World,
    person: &mut Browser,
    path: &str,
    page: &str,
    fields: &[(&str, &str)],
) -> Result<Answer> {
    let mut all = standing(page);
    for (name, value) in fields {
        all.retain(|(other, _)| other != name);
        all.push(((*name).to_owned(), (*value).to_owned()));
    }
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    person.send(world, path, &all).await
}

/// An entry of a theme, as a source spells it.
fn about(key: u32, theme: &str) -> serde_json::Value {
    let mut record = a_recommendation(key, &format!("132.{key} Build schools (Fiji);"));
    record["Themes"] = serde_json::json!([theme]);
    record
}

#[test]
fn a_theme_is_reworded_everywhere_at_once_and_put_back() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Role::Secretariat).await?;
        world.receive(&[about(1, "Right to education")], "en", How::Import).await?;
        let page = world.get("/en/recommendations?theme=right-to-education").await?.body;
        assert!(page.contains("Right to education"), "{page}");
        let fields = [("name-en", "Schooling \u{202e}& <b>learning</b>"), ("name-ar", "التمدرس")];
        let answer = save(world, &mut amina, EDUCATION, &fields).await?;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, EDUCATION), "{}", answer.body);

        // Kept pages, the API, files, the other language; the address stays.
        let page = world.get("/en/recommendations?theme=right-to-education").await?.body;
        assert!(
            page.contains("Schooling &amp; &lt;b&gt;learning&lt;/b&gt;") && !page.contains("Right to education"),
            "{page}"
        );
        assert!(world.get("/ar/recommendations?theme=right-to-education").await?.body.contains("التمدرس"));
        let topics = world.get("/api/v1/topics").await?.json()?;
        let theme =
            topics["themes"].as_array().into_iter().flatten().find(|theme| theme["code"] == "right-to-education");
        assert_eq!(theme.context("the theme")?["names"]["ar"], "التمدرس");
        assert!(world.get("/ar/recommendations.csv").await?.body.contains("التمدرس"));
        // The source's own label still means it.
        world.receive(&[about(2, "Right to education")], "en", How::Import).await?;
        assert_eq!(world.total("theme=right-to-education").await?, 2);

        // What was, and by whom; then back.
        let page = amina.get(world, EDUCATION).await?.body;
        assert!(
            page.contains("In the program: Right to education") && page.contains("<bdi>secretariat</bdi>"),
            "{page}"
        );
        save(world, &mut amina, EDUCATION, &[("name-en", ""), ("name-ar", "")]).await?;
        assert!(world.get("/en/recommendations?theme=right-to-education").await?.body.contains("Right to education"));
        assert!(!amina.get(world, EDUCATION).await?.body.contains("In the program"));
        Ok(())
    })
}

#[test]
fn a_label_that_sources_use_is_taught_and_a_retired_theme_gives_way() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Role::Secretariat).await?;
        save(world, &mut amina, EDUCATION, &[("aliases", "Schools and pupils\n  Education (all)  ")]).await?;
        world.receive(&[about(1, "schools and PUPILS")], "en", How::Import).await?;
        assert_eq!(world.total("theme=right-to-education").await?, 1);

        // A theme that an import brought, retired for one of ours: the next import follows.
        world.receive(&[about(2, "Learning of all kinds")], "en", How::Import).await?;
        let path = "/en/settings/terms/theme/learning-of-all-kinds";
        let refused = save(world, &mut amina, path, &[("standing", "learning-of-all-kinds")]).await?;
        assert!(refused.body.contains("another term that is offered"), "{}", refused.body);
        save(world, &mut amina, path, &[("standing", "right-to-education")]).await?;
        assert_eq!(world.total("theme=learning-of-all-kinds").await?, 1, "entries keep a retired term");
        let list = amina.get(world, "/en/settings/terms/theme?q=learning").await?.body;
        assert!(list.contains("Learning of all kinds") && list.contains(">Retired</strong>"), "{list}");
        world.receive(&[about(3, "Learning of all kinds")], "en", How::Import).await?;
        assert_eq!(world.total("theme=right-to-education").await?, 2);

        // Renaming a term that a source named keeps the source's label as a spelling of it.
        save(world, &mut amina, path, &[("standing", ""), ("name-en", "Lifelong learning")]).await?;
        world.receive(&[about(4, "Learning of all kinds")], "en", How::Import).await?;
        assert_eq!(world.total("theme=learning-of-all-kinds").await?, 2);
        Ok(())
    })
}

#[test]
fn a_term_of_ones_own_is_added_with_a_code_that_stays() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Role::Secretariat).await?;
        let list = "/en/settings/terms/person";
        let answer =
            amina.fill(world, list, list, &[("name-en", "Fishers & coastal people"), ("name-ar", "الصيادون")]).await?;
        let path = "/en/settings/terms/person/fishers-coastal-people";
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, path), "{}", answer.body);
        save(world, &mut amina, path, &[("name-en", "Fishing communities")]).await?;
        let page = amina.get(world, "/en/settings/terms/person?q=fishing").await?.body;
        assert!(page.contains(path) && page.contains("Added here") && page.contains("Русский"), "{page}");
        assert!(!page.contains("Rural women"), "the search narrows: {page}");
        // Readers hear of it once something public has it.
        assert!(!world.get("/api/v1/topics").await?.body.contains("Fishing communities"));

        let kinds = "/en/settings/terms/mechanism";
        let refused = amina.fill(world, kinds, kinds, &[("name-en", "African Commission on Fisheries")]).await?;
        assert!(refused.body.contains("Choose the kind of mechanism"), "{}", refused.body);
        assert!(refused.body.contains("value=\"African Commission on Fisheries\""), "{}", refused.body);
        let fields = [("name-en", "African Commission on Fisheries"), ("kind", "regional")];
        assert_eq!(amina.fill(world, kinds, kinds, &fields).await?.status, StatusCode::SEE_OTHER);
        let mechanisms = world.get("/api/v1/mechanisms").await?.body;
        assert!(!mechanisms.contains("Fisheries") || mechanisms.contains("\"regional\""), "{mechanisms}");
        for (name, sentence) in [
            ("rural  WOMEN", "already means the term"),
            (&"x".repeat(301), "300 characters at most"),
            ("\u{202e}\u{7}", "needs a name"),
        ] {
            let refused = amina.fill(world, list, list, &[("name-en", name)]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
            assert!(refused.body.contains(sentence), "{sentence}: {}", refused.body);
        }
        // Terms of the 2030 Agenda are shown, and not ours to change.
        let goal = amina.get(world, "/en/settings/terms/sdg-goal/1").await?;
        assert!(goal.status == StatusCode::OK && !goal.body.contains("<form class=\"settings"), "{}", goal.body);
        let token = hidden(&amina.get(world, EDUCATION).await?.body, "form").context("a token")?;
        let sent = amina.send(world, "/en/settings/terms/sdg-goal/1", &[("form", &token), ("name-en", "x")]).await?;
        assert_eq!(sent.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}

#[test]
fn of_two_who_reword_a_term_at_once_the_second_sees_both() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Role::Secretariat).await?;
        let mine = amina.get(world, EDUCATION).await?.body;
        save(world, &mut amina, EDUCATION, &[("name-en", "Schooling")]).await?;
        let answer = save_from(world, &mut amina, EDUCATION, &mine, &[("name-en", "Learning")]).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("somebody else has saved “Schooling”"), "{}", answer.body);
        let kept = standing(&answer.body).into_iter().find(|(name, _)| name == "name-en").context("the field")?;
        assert_eq!(kept.1, "Learning");
        save_from(world, &mut amina, EDUCATION, &answer.body, &[]).await?;
        assert!(amina.get(world, EDUCATION).await?.body.contains("<bdi>Learning</bdi></h1>"));

        // The ledger holds both acts, with what was before.
        let acts = mithaq::platform::db::sql("SELECT COUNT(*) FROM ledger_entries WHERE act = 'term-changed'");
        assert_eq!(acts.one(world.app.db.read()).await?.get::<i64>(0)?, 2);
        Ok(())
    })
}

#[test]
fn a_retired_term_is_offered_nowhere_stays_where_it_is_and_its_past_says_what_to_use_instead() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Role::Secretariat).await?;
        world.receive(&[about(1, "Right to education"), about(2, "Right to education")], "en", How::Import).await?;
        let term = world.app.terms().topics.themes.by_code("right-to-health").context("a theme")?.id.to_string();
        let edit = |key: u32| format!("/en/r/{}/edit", crate::world::address(key));
        let tick = async |amina: &mut Browser| -> Result<()> {
            let page = amina.get(world, &edit(1)).await?.body;
            let mut all = crate::editing::fields(&page);
            all.push(("theme".to_owned(), term.clone()));
            let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            amina.send(world, &edit(1), &all).await.map(drop)
        };
        tick(&mut amina).await?;
        let path = "/en/settings/terms/theme/right-to-health";
        save(world, &mut amina, path, &[("standing", "right-to-education")]).await?;
        let offers = |page: &str| page.contains(&format!("name=\"theme\" value=\"{term}\""));
        assert!(offers(&amina.get(world, &edit(1)).await?.body), "where it is, it stays");
        assert!(!offers(&amina.get(world, &edit(2)).await?.body), "it is offered to no other entry");
        let bulk = "/en/tagging/new?theme=right-to-education";
        assert!(!amina.get(world, bulk).await?.body.contains("name=\"add\" value=\"theme/right-to-health\""));
        // Saved again for another reason, the entry keeps it.
        let page = amina.get(world, &edit(1)).await?.body;
        let mut all = crate::editing::fields(&page);
        all.retain(|(name, _)| name != "plain");
        all.push(("plain".to_owned(), "Build schools.".to_owned()));
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        amina.send(world, &edit(1), &all).await?;
        assert_eq!(world.total("theme=right-to-health").await?, 1);

        save(world, &mut amina, path, &[("standing", "right-to-food")]).await?;
        let past = amina.get(world, path).await?.body;
        let past = past.split_once("</form>").map_or("", |(_, past)| past);
        assert!(past.matches("Right to education").count() >= 2 && past.contains("Right to food"), "{past}");
        save(world, &mut amina, path, &[("standing", "")]).await?;
        assert!(offers(&amina.get(world, &edit(2)).await?.body));
        assert!(amina.get(world, bulk).await?.body.contains("name=\"add\" value=\"theme/right-to-health\""));
        Ok(())
    })
}
