//! Taxonomies: terms reworded, added, retired, and known by further spellings.

use anyhow::{Context, Result};
use axum::http::StatusCode;

use crate::browser::{Browser, Who, a_person, hidden};
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
        let mut amina = a_person(world, Who::Secretariat).await?;
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
        let mut amina = a_person(world, Who::Secretariat).await?;
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
        let mut amina = a_person(world, Who::Secretariat).await?;
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
        let mut amina = a_person(world, Who::Secretariat).await?;
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
        let mut amina = a_person(world, Who::Secretariat).await?;
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

#[test]
fn types_of_document_are_terms_like_others() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        world.receive(&[about(1, "Right to education")], "en", How::Import).await?;
        let list = "/en/settings/terms/document-type";
        let page = amina.get(world, list).await?.body;
        assert!(page.contains("Report of the Working Group on the UPR"), "{page}");
        assert!(page.contains("/en/documents?type=working-group-report"), "the figure leads to its documents: {page}");

        let report = "/en/settings/terms/document-type/working-group-report";
        let page = amina.get(world, report).await?.body;
        assert!(
            page.contains("<a class=\"govuk-link\" href=\"/en/documents?type=working-group-report\">1 document</a>"),
            "{page}"
        );
        save(world, &mut amina, report, &[("name-en", "UPR report"), ("name-ar", "تقرير الاستعراض")]).await?;
        let page = world.get("/ar/documents?type=working-group-report").await?.body;
        assert!(
            page.contains("<strong class=\"govuk-tag\">تقرير الاستعراض</strong>") && page.contains("A/HRC/99/7"),
            "{page}"
        );
        assert!(!world.get("/en/documents?type=addendum").await?.body.contains("A/HRC/99/7"));
        assert_eq!(world.get("/en/documents?type=nothing").await?.status, StatusCode::NOT_FOUND);

        // One of our own is offered where a document is added, and a retired one is not.
        let answer = amina.fill(world, list, list, &[("name-en", "Ruling of a court")]).await?;
        assert_eq!(answer.header("location"), "/en/settings/terms/document-type/ruling-of-a-court", "{}", answer.body);
        save(world, &mut amina, "/en/settings/terms/document-type/addendum", &[("standing", "other")]).await?;
        let form = amina.get(world, "/en/documents/new").await?.body;
        assert!(form.contains("<option value=\"ruling-of-a-court\">Ruling of a court</option>"), "{form}");
        assert!(!form.contains("value=\"addendum\""), "{form}");
        // The next import takes the type to be used instead.
        let mut replies = about(2, "Right to education");
        (replies["Symbol"], replies["DocumentId"]) =
            ("A/HRC/99/7/Add.1".into(), "22222222-0000-4000-8000-000000000001".into());
        world.receive(&[replies], "en", How::Import).await?;
        let documents = world.get("/api/v1/documents").await?.json()?;
        let types: Vec<&str> =
            documents["items"].as_array().into_iter().flatten().filter_map(|item| item["type"].as_str()).collect();
        assert_eq!(types, ["working-group-report", "other"]);
        let topics = world.get("/api/v1/topics").await?.json()?;
        let of_upr = topics["document_types"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|kind| kind["code"] == "working-group-report");
        assert_eq!(of_upr.context("the type")?["count"], 1);
        assert!(!topics.to_string().contains("Ruling of a court"), "readers hear of it once something public is of it");
        Ok(())
    })
}

#[test]
fn a_term_takes_the_place_of_another_by_a_bulk_change() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        // A theme that the source brought, and one of our own on one entry.
        let records = [about(1, "Right to schooling"), about(2, "Right to education")];
        world.receive(&records, "en", How::Import).await?;
        let list = "/en/settings/terms/theme";
        let page = amina.get(world, list).await?.body;
        assert!(page.contains("From a source") && !page.contains("Added here"), "{page}");
        amina.fill(world, list, list, &[("name-en", "Pupils")]).await?;
        assert!(amina.get(world, list).await?.body.contains("Added here"));
        let tag = [("query", "?theme=right-to-education"), ("add", "theme/pupils")];
        apply(world, &mut amina, "/en/tagging/new?theme=right-to-education", &tag).await?;
        assert_eq!(world.total("theme=pupils").await?, 1);

        let pupils = "/en/settings/terms/theme/pupils";
        assert!(!amina.get(world, pupils).await?.body.contains("/en/tagging/new"));
        save(world, &mut amina, pupils, &[("standing", "right-to-schooling")]).await?;
        let page = amina.get(world, pupils).await?.body;
        let link = "/en/tagging/new?theme=pupils&amp;put=theme/right-to-schooling&amp;take=theme/pupils";
        assert!(page.contains(link) && page.contains("Put “Right to schooling” on the entries"), "{page}");
        let address = link.replace("&amp;", "&");
        let form = amina.get(world, &address).await?.body;
        let ticked: Vec<&str> = form.split('<').filter(|tag| tag.contains(" checked")).collect();
        assert!(
            ticked.len() == 2 && ticked[0].contains("theme/right-to-schooling") && ticked[1].contains("theme/pupils"),
            "{ticked:?}"
        );
        // What is retired is put on nothing new.
        assert!(!form.contains("name=\"add\" value=\"theme/pupils\""), "{form}");
        let fields = [("query", "?theme=pupils"), ("add", "theme/right-to-schooling"), ("remove", "theme/pupils")];
        let act = apply(world, &mut amina, &address, &fields).await?;
        assert_eq!(world.total("theme=right-to-schooling").await?, 2);
        assert!(act.starts_with("/en/tagging/"));
        Ok(())
    })
}

/// Makes a bulk change from its form to its end: the address of its page.
async fn apply(world: &World, person: &mut Browser, on: &str, fields: &[(&str, &str)]) -> Result<String> {
    let answer = person.fill(world, on, "/en/tagging", fields).await?;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let act = answer.header("location").to_owned();
    person.fill(world, &act, &format!("{act}/application"), &[]).await?;
    let holder = mithaq::platform::jobs::Holder::enter(&world.app.folder)?;
    while mithaq::work::once(&world.app, &holder).await? {}
    Ok(act)
}
