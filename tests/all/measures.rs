//! Measures: proposed by an institution, approved by its validating authority, accepted by the
//! secretariat; found by what they carry out; of drafts nobody else hears.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::clusters;
use mithaq::permissions::{Class, Duty};

use serde_json::{Value, json};

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person, hidden};
use crate::desk_words::worded;
use crate::institutions::{an_institution, by, entries};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::world::{World, address, on_each_engine};

/// What somebody types of a measure, whose lead is added.
const TRAIN: [(&str, &str); 14] = [
    ("title-en", "Train judges on the xanthocanary treaty"),
    ("objective-en", "Judgments cite the treaties"),
    ("kind", "train"),
    ("territory", "North"),
    ("starts", "2026-01-01"),
    ("ends", "2027-12-31"),
    ("rhythm", "quarterly"),
    ("milestone-1-en", "First course"),
    ("milestone-1-due", "2026-06-30"),
    ("milestone-2-en", "Second course"),
    ("budget-1-year", "2026"),
    ("budget-1-needed", "250,000"),
    ("budget-1-secured", "100 000"),
    ("budget-1-currency", "eur"),
];

/// The same with some of it typed otherwise.
fn typed<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = TRAIN.to_vec();
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    fields
}

/// Begins a measure: its path.
pub async fn begin(world: &World, writer: &mut Browser, lead: &str, more: &[(&str, &str)]) -> Result<String> {
    let mut fields = typed(more);
    fields.push(("lead", lead));
    let made = writer.fill(world, "/en/measures/new", "/en/measures/new", &fields).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", words(&made));
    Ok(made.header("location").to_owned())
}

/// Sends one of the forms of a measure's page, with the version that it shows.
pub async fn act(
    world: &World,
    who: &mut Browser,
    measure: &str,
    what: &str,
    more: &[(&str, &str)],
) -> Result<StatusCode> {
    let page = who.get(world, measure).await?.body;
    let version = crate::browser::hidden(&page, "version").unwrap_or_default();
    let mut fields = vec![("version", version.as_str())];
    fields.extend_from_slice(more);
    Ok(who.fill(world, measure, &format!("{measure}/{what}"), &fields).await?.status)
}

#[test]
fn a_measure_is_proposed_returned_approved_and_accepted_by_different_people() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let other = an_institution(world, "Ministry of Health", Class::Member).await?;
        let mut writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let mut foreign = holder(world, &mut office, &other, Duty::FocalPoint, "Nadia").await?;

        let fields = typed(&[("lead", &other.public_id), ("budget-1-needed", "1.5"), ("ends", "2025-01-01")]);
        let refused = writer.fill(world, "/en/measures/new", "/en/measures/new", &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = words(&refused);
        for sentence in ["Write a whole amount in digits", "last day is before", "that your own institution leads"] {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
        assert!(refused.body.contains("xanthocanary"), "nothing typed is lost");

        let measure = begin(world, &mut writer, &ministry.public_id, &[]).await?;
        let page = words(&writer.get(world, &measure).await?);
        for part in ["draft", "First course", "30 June 2026", "250,000 EUR", "150,000 EUR", "every quarter", "0 of 2"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        // A draft is known to its institution and the secretariat.
        for stranger in [&mut foreign, &mut Browser::default()] {
            assert_eq!(stranger.get(world, &measure).await?.status, StatusCode::NOT_FOUND);
            assert!(!stranger.get(world, "/en/measures").await?.body.contains("xanthocanary"));
        }
        assert_eq!(act(world, &mut head, &measure, "approval", &[]).await?, StatusCode::FORBIDDEN, "not proposed yet");
        assert_eq!(act(world, &mut writer, &measure, "proposal", &[]).await?, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut writer, &measure, "approval", &[]).await?, StatusCode::FORBIDDEN, "their own");
        assert_eq!(act(world, &mut office, &measure, "acceptance", &[]).await?, StatusCode::FORBIDDEN, "too early");
        assert_eq!(act(world, &mut head, &measure, "return", &[]).await?, StatusCode::UNPROCESSABLE_ENTITY, "why?");
        let why = [("return-why", "Say which courts.")];
        assert_eq!(act(world, &mut head, &measure, "return", &why).await?, StatusCode::SEE_OTHER);
        assert!(words(&writer.get(world, &measure).await?).contains("Returned: Say which courts."));
        assert_eq!(act(world, &mut writer, &measure, "proposal", &[]).await?, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut head, &measure, "approval", &[]).await?, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut head, &measure, "acceptance", &[]).await?, StatusCode::FORBIDDEN, "no secretariat");
        // Two are at it at once: the second is told.
        let stale = [("version", "1")];
        let late = office.fill(world, &measure, &format!("{measure}/acceptance"), &stale).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&late).contains("Somebody else has changed the measure meanwhile"));
        assert_eq!(act(world, &mut office, &measure, "acceptance", &[]).await?, StatusCode::SEE_OTHER);
        assert!(words(&foreign.get(world, &measure).await?).contains("under way"));
        assert_eq!(world.get(&measure).await?.status, StatusCode::NOT_FOUND, "for members, until it is published");
        let edit = writer.get(world, &format!("{measure}/edit")).await?;
        assert_eq!(edit.status, StatusCode::FORBIDDEN, "its terms stand now");
        let public = [("audience", "public")];
        assert_eq!(act(world, &mut office, &measure, "audience", &public).await?, StatusCode::SEE_OTHER);
        let shown = words(&world.get(&measure).await?);
        assert!(shown.contains("Ministry of Justice") && !shown.contains("every quarter"), "{shown}");
        let csv = world.get("/en/measures.csv").await?.body;
        assert!(csv.contains("xanthocanary") && csv.contains("Ministry of Justice"), "{csv}");

        // Its institution says since when a milestone is reached; the end is the secretariat's.
        let page = writer.get(world, &measure).await?.body;
        let step = page.split("/milestones/").nth(1).and_then(|rest| rest.split('"').next()).context("a milestone")?;
        let step = format!("milestones/{step}");
        let ahead = [("reached", "2030-01-01")];
        assert_eq!(act(world, &mut writer, &measure, &step, &ahead).await?, StatusCode::UNPROCESSABLE_ENTITY);
        let reached = [("reached", "2026-06-20")];
        assert_eq!(act(world, &mut foreign, &measure, &step, &reached).await?, StatusCode::FORBIDDEN);
        // A colleague has changed something since this page was opened: nothing is written over it.
        let stale = [("version", "1"), ("reached", "2026-05-01")];
        let late = writer.fill(world, &measure, &format!("{measure}/{step}"), &stale).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&late).contains("Somebody else has changed the measure meanwhile"));
        assert!(words(&world.get(&measure).await?).contains("0 of 2 milestones reached"));
        assert_eq!(act(world, &mut writer, &measure, &step, &reached).await?, StatusCode::SEE_OTHER);
        assert!(words(&world.get(&measure).await?).contains("1 of 2 milestones reached"));
        let end = [("what", "completed"), ("ended-on", "2026-11-01"), ("ended-why", "Both courses are held yearly.")];
        assert_eq!(act(world, &mut writer, &measure, "end", &end).await?, StatusCode::FORBIDDEN);
        assert_eq!(act(world, &mut office, &measure, "end", &end).await?, StatusCode::SEE_OTHER);
        assert!(words(&world.get(&measure).await?).contains("Both courses are held yearly."));
        let again = [("reopen-why", "One is missing.")];
        assert_eq!(act(world, &mut office, &measure, "reopening", &again).await?, StatusCode::SEE_OTHER);
        assert!(words(&world.get("/en/measures?standing=under-way").await?).contains("1 measure"));
        Ok(())
    })
}

#[test]
fn the_plan_is_found_by_what_measures_carry_out_and_by_what_they_lack() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let one = begin(world, &mut office, &ministry.public_id, &[("title-ar", "تدريب القضاة")]).await?;
        let two =
            begin(world, &mut office, &ministry.public_id, &[("title-en", "Count cases"), ("kind", "collect-data")])
                .await?;
        let decree = [("adopted-on", "2026-01-15"), ("adopted-where", "Decree 12")];
        for measure in [&one, &two] {
            assert_eq!(act(world, &mut office, measure, "adoption", &decree).await?, StatusCode::SEE_OTHER);
            assert_eq!(
                act(world, &mut office, measure, "audience", &[("audience", "public")]).await?,
                StatusCode::SEE_OTHER
            );
        }
        assert!(words(&world.get(&one).await?).contains("Decree 12"));
        let id = one.trim_start_matches("/en/measures/").to_owned();
        let from = format!("/en/measures/links?entry={}", address(1));
        let query = format!("?entry={}", address(1));
        let fields = [("query", query.as_str()), ("measure", id.as_str())];
        let linked = office.fill(world, &from, "/en/measures/links", &fields).await?;
        assert_eq!(linked.status, StatusCode::SEE_OTHER, "{}", words(&linked));
        assert!(words(&world.get(&format!("/en/r/{}", address(1))).await?).contains("Train judges"));
        for (query, expected) in [
            ("", "2"),
            ("kind=train", "1"),
            ("without=entries", "1"),
            ("year=2027", "2"),
            ("year=2029", "0"),
            ("territory=North&kind=collect-data", "1"),
            ("entry.position=supported", "1"),
            ("entry.position=noted", "0"),
            ("q=القضاة", "1"),
        ] {
            let page = words(&world.get(&format!("/en/measures?{query}")).await?);
            let word = if expected == "1" { "1 measure " } else { &format!("{expected} measures") };
            assert!(page.contains(word), "{query}: {page}");
        }
        let grouped = words(&world.get("/en/measures?group=kind&subgroup=institution").await?);
        let place = |text: &str| grouped.find(text).unwrap_or(usize::MAX);
        assert!(place("Collect data or carry out a study 1") < place("Train and build capacity 1"), "{grouped}");
        let drawn = world.get("/ar/measures?view=timeline").await?.body;
        assert!(drawn.contains("class=\"span\"") && drawn.contains("2027"), "{drawn}");
        let json = world.get("/en/measures.json?kind=train").await?.json()?;
        assert_eq!(json[0]["recommendations"], "1");
        assert_eq!(json[0]["milestones"], "2");
        Ok(())
    })
}

#[test]
fn of_two_who_choose_what_a_measure_carries_out_the_second_is_told() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let measure = begin(world, &mut office, &ministry.public_id, &[]).await?;
        let tx = world.app.db.begin().await?;
        let (schools, _) = clusters::add(&tx, by(world), &clusters::Description::default(), "").await?;
        let (courts, _) = clusters::add(&tx, by(world), &clusters::Description::default(), "").await?;
        tx.commit().await?;
        world.app.changed().await?;
        let (schools, courts) = (schools.0.to_string(), courts.0.to_string());
        let page = format!("{measure}/entries");
        let opened = hidden(&office.get(world, &page).await?.body, "version").context("a version")?;
        let first = [("version", opened.as_str()), ("cluster", schools.as_str())];
        assert_eq!(office.fill(world, &page, &page, &first).await?.status, StatusCode::SEE_OTHER);
        let second = [("version", opened.as_str()), ("cluster", courts.as_str())];
        let late = office.fill(world, &page, &page, &second).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&late).contains("Somebody else has changed the measure meanwhile"), "{}", words(&late));
        assert_eq!(late.body.matches(" checked").count(), 2, "what the first chose, and what the second ticked");
        let now = hidden(&late.body, "version").context("a version")?;
        let both = [("version", now.as_str()), ("seen", &schools), ("cluster", &schools), ("cluster", &courts)];
        assert_eq!(office.fill(world, &page, &page, &both).await?.status, StatusCode::SEE_OTHER);

        // An entry is put in; whoever had opened the page before takes nothing out of it.
        let query = format!("?entry={}", address(1));
        let id = measure.trim_start_matches("/en/measures/").to_owned();
        let fields = [("query", query.as_str()), ("measure", id.as_str())];
        let from = format!("/en/measures/links{query}");
        assert_eq!(office.fill(world, &from, "/en/measures/links", &fields).await?.status, StatusCode::SEE_OTHER);
        let shown = office.get(world, &measure).await?.body;
        let place = a_place(&shown).context("the entry")?;
        let removal = format!("{measure}/removal");
        let late = office.fill(world, &measure, &removal, &[("version", now.as_str()), ("place", &place)]).await?;
        assert!(words(&late).contains("Somebody else has changed the measure meanwhile"), "{}", words(&late));
        assert_eq!(act(world, &mut office, &measure, "removal", &[("place", &place)]).await?, StatusCode::SEE_OTHER);
        assert!(a_place(&office.get(world, &measure).await?.body).is_none());
        Ok(())
    })
}

/// The first entry that could be ticked.
fn a_place(body: &str) -> Option<String> {
    let (_, rest) = body.split_once("name=\"place\" value=\"")?;
    Some(rest.split_once('"')?.0.to_owned())
}

#[test]
fn every_page_of_measures_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let measure = begin(world, &mut office, &ministry.public_id, &[]).await?;
        let pages = [
            "/en/measures".to_owned(),
            "/en/measures?view=timeline&group=kind&subgroup=year".to_owned(),
            "/en/measures/new".to_owned(),
            "/en/measures/links".to_owned(),
            measure.clone(),
            format!("{measure}/edit"),
            format!("{measure}/entries"),
        ];
        worded(world, &mut [&mut office], &pages).await?;
        Ok(())
    })
}

#[test]
fn a_ministrys_own_system_plans_by_the_same_rules() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut desk = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let mut writer = holder(world, &mut desk, &ministry, Duty::FocalPoint, "Karim").await?;
        let mut head = holder(world, &mut desk, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
        let (writer, head) = (Program::of(world, &mut writer).await?, Program::of(world, &mut head).await?);
        let office = Program::of(world, &mut desk).await?;
        let (all, one) = ("/api/v1/measures", "/api/v1/measures/{measure}");
        let mut plan = json!({
            "title": { "en": "Train judges" }, "kind": "train", "lead": ministry.public_id,
            "starts": "2026-01-01", "ends": "2027-12-31", "rhythm": "fixed-days", "rhythm_days": ["2026-06-30", "2026-12-31"],
            "milestones": [{ "title": { "en": "First course", "ar": "الدورة الأولى" }, "due": "soon" }],
            "budget": [{ "year": 2026, "needed": 250_000, "currency": "EUR" }, { "year": 2027, "needed": 1.5, "currency": "EUR" }],
            "topic": ["theme/right-to-education"],
        });
        let told = held_to("post", all, all, "422", &writer.send(world, "POST", all, &plan).await?)?;
        assert_eq!(
            (&told["errors"][0]["field"], &told["errors"][1]["field"]),
            (&"budget.1.needed".into(), &"milestones.0.due".into())
        );
        plan["milestones"][0]["due"] = "2026-06-30".into();
        plan["budget"][1]["needed"] = 40.into();
        let made = writer.send(world, "POST", all, &plan).await?;
        let body = held_to("post", all, all, "201", &made)?;
        assert_eq!(
            (&body["milestones"][0]["title"]["ar"], &body["budget"][0]["gap"], &body["rhythm_days"][1]),
            (&"الدورة الأولى".into(), &250_000.into(), &"2026-12-31".into())
        );
        assert_eq!((&body["standing"], &body["topic"][0]), (&"draft".into(), &"theme/right-to-education".into()));
        plan["milestones"] = vec![plan["milestones"][0].clone(); 41].into();
        let many = held_to("post", all, all, "422", &writer.send(world, "POST", all, &plan).await?)?;
        assert_eq!(many["errors"][0]["field"], "milestones");

        // Read, changed, sent back whole; the second of two is told.
        let place = made.header("location").to_owned();
        let mut read = held_to("get", one, &place, "200", &writer.get(world, &place).await?)?;
        read["objective"]["en"] = "Judgments cite the treaties".into();
        let changed = writer.send(world, "PUT", &place, &read).await?;
        let changed = held_to("put", one, &place, "200", &changed)?;
        assert_eq!(changed["milestones"][0]["id"], read["milestones"][0]["id"], "it stays the same milestone");
        let late = writer.send(world, "PUT", &place, &read).await?;
        assert_eq!(held_to("put", one, &place, "422", &late)?["errors"][0]["field"], "version");
        let entries = format!("{place}/entries");
        let form = "/api/v1/measures/{measure}/entries";
        let wish = json!({ "entry": [address(1)], "version": changed["version"] });
        let linked = writer.send(world, "POST", &entries, &wish).await?;
        let linked = held_to("post", form, &entries, "201", &linked)?;
        assert_eq!(linked["entries"], json!([{ "id": address(1), "part": "" }]));
        let late = writer.send(world, "DELETE", &entries, &wish).await?;
        assert_eq!(held_to("delete", form, &entries, "422", &late)?["errors"][0]["field"], "version");
        assert_eq!(world.get(&place).await?.status, StatusCode::NOT_FOUND, "a draft is not the public's");

        // Each step with the version that was read, by different people.
        let step = async |who: &Program, what: &str, mut body: Value| {
            body["version"] = who.get(world, &place).await?.json()?["version"].clone();
            who.send(world, "POST", &format!("{place}/{what}"), &body).await
        };
        assert_eq!(step(&writer, "proposal", json!({})).await?.status, StatusCode::CREATED);
        assert_eq!(step(&writer, "approval", json!({})).await?.status, StatusCode::FORBIDDEN, "their own");
        let silent = step(&head, "return", json!({})).await?;
        let silent = held_to("post", "/api/v1/measures/{measure}/return", &place, "422", &silent)?;
        assert_eq!(silent["errors"][0]["field"], "return_why");
        assert_eq!(step(&head, "approval", json!({})).await?.status, StatusCode::CREATED);
        assert_eq!(step(&office, "acceptance", json!({})).await?.status, StatusCode::CREATED);
        let public = step(&office, "audience", json!({ "audience": "public" })).await?;
        assert_eq!(public.status, StatusCode::UNAUTHORIZED, "publishing asks for a second factor, which no key has");
        let page = place.replace("/api/v1", "/en");
        assert_eq!(act(world, &mut desk, &page, "audience", &[("audience", "public")]).await?, StatusCode::SEE_OTHER);
        let public = world.get(&place).await?.json()?;
        let step_id = public["milestones"][0]["id"].as_str().context("a milestone")?;
        let (form, reach) =
            ("/api/v1/measures/{measure}/milestones/{milestone}", format!("{place}/milestones/{step_id}"));
        let reached = writer
            .send(world, "POST", &reach, &json!({ "version": public["version"], "reached": "2026-06-20" }))
            .await?;
        assert_eq!(held_to("post", form, &reach, "201", &reached)?["milestones"][0]["reached"], "2026-06-20");

        // What a visitor is told has neither the rhythm nor the thread.
        let seen = held_to("get", one, &place, "200", &world.get(&place).await?)?;
        assert_eq!(
            (&seen["rhythm"], &seen["rhythm_days"], &seen["comments"]),
            (&Value::Null, &json!([]), &Value::Null)
        );
        let listed =
            held_to("get", all, all, "200", &world.get(&format!("{all}?kind=train&entry.position=supported")).await?)?;
        assert_eq!((&listed["total"], &listed["items"][0]["standing"]), (&1.into(), &"under-way".into()));
        assert_eq!(world.get(&format!("{all}?kind=ratify")).await?.json()?["total"], 0);
        Ok(())
    })
}
