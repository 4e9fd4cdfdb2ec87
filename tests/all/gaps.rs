//! Gaps and dashboards: every figure is the number of the list that it leads to, and nobody is told of
//! what they may not see.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::clusters::assignment::{self, Share};
use mithaq::clusters::{self, Place};
use mithaq::institutions::Institution;
use mithaq::permissions::{Actor, Audience, Class, Duty};
use mithaq::platform::jobs::Holder;
use mithaq::recommendations::{self, Edit, Wish};
use mithaq::work;
use serde_json::{Value, json};

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person};
use crate::clusters::{a_cluster, assign, number, whole};
use crate::institutions::{an_institution, by};
use crate::measures::{act, begin};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::world::{How, World, a_recommendation, address, an_observation, on_each_engine};

/// The same asked in two cycles of the review, noted once; asked by a treaty body too; and something else.
async fn register(world: &World) -> Result<()> {
    let mut earlier = a_recommendation(1, "120.4 Abolish the death penalty in law and in practice (Chile);");
    earlier["UprCycle"] = json!("3rd cycle");
    earlier["UprSession"] = json!(["27th Session - Cycle 3"]);
    earlier["UprPositions"] = json!(["- Noted"]);
    earlier["DocumentId"] = json!("11111111-0000-4000-8000-000000000003");
    earlier["Symbol"] = json!("A/HRC/88/3");
    earlier["PublicationDate"] = json!("2017-03-04T00:00:00");
    let later = a_recommendation(2, "132.1 Abolish the death penalty, in law and in practice (Fiji).");
    let treaty_body = an_observation(3, "Abolish the death penalty in law and in practice.");
    let other = a_recommendation(4, "132.2 Build schools in the North (Fiji);");
    let mut concern = an_observation(5, "The Committee is concerned at the number of schools.");
    concern["AnnotationType"] = json!("- Concerns/Observations");
    world.receive(&[earlier, later, treaty_body, other, concern], "en", How::Import).await?;
    compared(world).await
}

/// Texts are compared, as a worker does within a minute.
async fn compared(world: &World) -> Result<()> {
    work::compare(&world.app).await?;
    let worker = Holder::enter(&world.app.folder)?;
    while work::once(&world.app, &worker).await? {}
    world.app.refresh_terms().await
}

async fn led_by(world: &World, key: u32, institution: &Institution) -> Result<()> {
    let led = assign(world, institution, Share::Lead, &whole(number(world, key).await?)).await?;
    let led = led.map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
    let tx = world.app.db.begin().await?;
    assignment::accept(&tx, by(world), &[led]).await?;
    tx.commit().await?;
    world.app.changed().await
}

/// A measure for an entry, agreed upon and published: its path.
async fn measure(world: &World, office: &mut Browser, lead: &Institution, key: u32, ends: &str) -> Result<String> {
    let path = begin(world, office, &lead.public_id, &[("ends", ends)]).await?;
    let id = path.trim_start_matches("/en/measures/").to_owned();
    let query = format!("?entry={}", address(key));
    let fields = [("query", query.as_str()), ("measure", id.as_str())];
    office.fill(world, &format!("/en/measures/links{query}"), "/en/measures/links", &fields).await?;
    let decree = [("adopted-on", "2026-01-15"), ("adopted-where", "Decree 12")];
    assert_eq!(act(world, office, &path, "adoption", &decree).await?, StatusCode::SEE_OTHER);
    assert_eq!(act(world, office, &path, "audience", &[("audience", "public")]).await?, StatusCode::SEE_OTHER);
    Ok(path)
}

/// How many rows the list at an address has, as its file says.
async fn rows_at(world: &World, who: &mut Browser, href: &str) -> Result<i64> {
    let href = href.replace("&#x2f;", "/").replace("&amp;", "&");
    let (path, query) = href.split_once('?').unwrap_or((&href, ""));
    let file = who.get(world, &format!("{path}.json?{query}")).await?;
    assert_eq!(file.status, StatusCode::OK, "{href}: {}", words(&file));
    Ok(file.json()?.as_array().context("rows")?.len() as i64)
}

/// The numbers of gaps by their names, each compared with the list that it leads to.
async fn gaps(world: &World, who: &mut Browser) -> Result<Vec<(String, i64)>> {
    let mut gaps = Vec::new();
    for row in who.get(world, "/en/gaps.json").await?.json()?.as_array().context("rows")? {
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let count: i64 = text("count").parse()?;
        assert_eq!(rows_at(world, who, &text("address")).await?, count, "{row}");
        if count > 0 {
            gaps.push((text("gap"), count));
        }
    }
    Ok(gaps)
}

fn named(gaps: &[(&str, i64)]) -> Vec<(String, i64)> {
    gaps.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[test]
fn gaps_are_lists_and_close_when_the_work_is_taken_in_hand() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        register(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let interior = an_institution(world, "Ministry of the Interior", Class::Member).await?;
        let untouched = [
            ("No lead institution", 4),
            ("No measure", 4),
            ("Contradictory positions", 2),
            ("Repeated without progress", 1),
        ];
        assert_eq!(gaps(world, &mut office).await?, named(&untouched), "a concern asks for nothing");

        led_by(world, 1, &justice).await?;
        led_by(world, 2, &justice).await?;
        led_by(world, 3, &interior).await?;
        measure(world, &mut office, &justice, 1, "2026-01-31").await?;
        let taken = [
            ("No lead institution", 1),
            ("No measure", 3),
            ("Noted, and yet something is done", 1),
            ("Contradictory positions", 2),
            ("The same asked of several institutions", 3),
            ("Measures overdue", 1),
            ("Measures without an update", 1),
        ];
        assert_eq!(gaps(world, &mut office).await?, named(&taken), "something is done for what was repeated");
        let file = office.get(world, "/en/gaps.csv").await?.body;
        assert!(file.contains("older than 12 months"), "{file}");
        let page = words(&office.get(world, "/en/gaps").await?);
        assert!(page.contains("Nobody answers for it: no institution leads it. 1"), "{page}");
        assert!(page.contains("older than 12 months"), "{page}");
        let late = words(&office.get(world, "/en/gaps/overdue").await?);
        assert!(late.contains("1 measure") && late.contains("31 January 2026"), "{late}");
        let list = words(&office.get(world, "/en/recommendations?gap=contradictory").await?);
        assert!(list.contains("120.4") && list.contains("132.1") && !list.contains("132.2"), "{list}");

        // What resembles an entry that a reader may not see, resembles nothing.
        let mut member = holder(world, &mut office, &justice, Duty::FocalPoint, "Karim").await?;
        assert!(gaps(world, &mut member).await?.contains(&("Contradictory positions".to_owned(), 2)));
        let (tx, edit) = (world.app.db.begin().await?, Edit::of(Wish::Audience(Audience::Internal)));
        let hidden = number(world, 1).await?;
        recommendations::edit(&tx, &Actor::CommandLine, world.app.clock.now(), hidden, &edit).await?;
        tx.commit().await?;
        world.app.changed().await?;
        let less = gaps(world, &mut member).await?;
        assert!(!less.iter().any(|(name, _)| name.starts_with("Contradictory") || name.starts_with("Repeated")));
        assert!(less.contains(&("The same asked of several institutions".to_owned(), 2)), "{less:?}");
        assert!(gaps(world, &mut office).await?.contains(&("Contradictory positions".to_owned(), 2)));
        Ok(())
    })
}

#[test]
fn nobody_outside_the_mechanism_is_told_of_gaps() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        register(world).await?;
        for path in ["/en/gaps", "/en/gaps.json", "/en/gaps/overdue", "/en/dashboard"] {
            assert_eq!(world.get(path).await?.status, StatusCode::SEE_OTHER, "{path}: to the sign-in");
        }
        assert_eq!(world.get("/api/v1/gaps").await?.status, StatusCode::UNAUTHORIZED);
        for path in ["/api/v1/recommendations?gap=contradictory", "/en/recommendations?gap=none"] {
            assert_eq!(world.get(path).await?.status, StatusCode::BAD_REQUEST, "{path}");
        }
        assert_eq!(world.get("/en/recommendations/by/gap").await?.status, StatusCode::NOT_FOUND);
        assert_eq!(world.find("").await?["facets"].get("gap"), None);

        let mut office = a_person(world, Who::Secretariat).await?;
        let program = Program::of(world, &mut office).await?;
        let told = program.get(world, "/api/v1/gaps").await?;
        let told = held_to("get", "/api/v1/gaps", "/api/v1/gaps", "200", &told)?;
        let counts: Vec<(&str, i64)> = told["items"]
            .as_array()
            .context("items")?
            .iter()
            .map(|gap| (gap["gap"].as_str().unwrap_or_default(), gap["count"].as_i64().unwrap_or_default()))
            .collect();
        for (gap, count) in counts {
            let place = format!("/api/v1/gaps/{gap}");
            let items = program.get(world, &place).await?;
            let items = held_to("get", "/api/v1/gaps/{gap}", &place, "200", &items)?;
            assert_eq!(items["items"].as_array().map(Vec::len), usize::try_from(count).ok(), "{gap}");
        }
        assert_eq!(program.get(world, "/api/v1/gaps/nothing").await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

/// Every figure on a page that leads somewhere, with where: `>1,234</a>` behind its address.
fn figures(page: &str) -> Vec<(String, i64)> {
    let main = page.split_once("<main").map_or(page, |(_, main)| main);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let links = main.split("<a ").skip(1).filter_map(|link| {
        let href = link.split_once("href=\"")?.1.split_once('"')?.0;
        let text = link.split_once('>')?.1.split_once("</a>")?.0;
        let shown: String =
            text.split('<').map(|piece| piece.rsplit_once('>').map_or(piece, |(_, text)| text)).collect();
        let number =
            shown.split(|letter: char| letter != ',' && !letter.is_ascii_digit()).find(|word| !word.is_empty())?;
        Some((href.to_owned(), number.replace(',', "").parse().ok()?))
    });
    links.collect()
}

#[test]
fn every_figure_of_a_dashboard_leads_to_as_many_rows_as_it_says() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        register(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        led_by(world, 1, &justice).await?;
        measure(world, &mut office, &justice, 1, "2026-01-31").await?;
        measure(world, &mut office, &justice, 2, "2028-01-31").await?;
        let cluster = a_cluster(world, "Right to life", Audience::Public).await?;
        let inside = [Place::whole(number(world, 2).await?), Place::whole(number(world, 3).await?)];
        let tx = world.app.db.begin().await?;
        clusters::include(&tx, by(world), &cluster, &inside).await?;
        tx.commit().await?;
        world.app.changed().await?;

        let of_institution = format!("/en/institutions/{}/dashboard", justice.public_id);
        for (page, least) in [("/en/dashboard", 15), (of_institution.as_str(), 6), ("/en/progress", 12)] {
            let mut visitor = Browser::default();
            let who = if page == "/en/progress" { &mut visitor } else { &mut office };
            let shown = who.get(world, page).await?;
            assert_eq!(shown.status, StatusCode::OK, "{page}: {}", words(&shown));
            let figures = figures(&shown.body);
            assert!(figures.len() >= least, "{page}: {figures:?}");
            for (href, count) in figures.iter().filter(|(href, _)| !href.contains("/assignments")) {
                assert_eq!(rows_at(world, who, href).await?, *count, "{page}: {href}");
            }
        }
        let shown = words(&world.get("/en/progress").await?);
        assert!(shown.contains("Ministry of Justice 1 1 1 0 0"), "{shown}");
        assert!(!shown.contains('%'), "how far it has come is no percentage");

        let place = format!("/api/v1/dashboards/{}", justice.public_id);
        let told = world.get(&place).await?;
        let told = held_to("get", "/api/v1/dashboards/{institution}", &place, "200", &told)?;
        assert_eq!(told["counts"]["led"], 1);
        let whole = world.get("/api/v1/dashboards").await?;
        let whole: Value = held_to("get", "/api/v1/dashboards", "/api/v1/dashboards", "200", &whole)?;
        assert_eq!(whole["measures"], json!({ "under-way": 1, "late": 1, "to-come": 0, "completed": 0 }));
        assert_eq!(whole["by_cluster"][0]["counts"]["entries"], 2);
        Ok(())
    })
}
