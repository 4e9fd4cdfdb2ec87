//! How far recommendations have come: the State's status through four hands, scales that are closed and
//! never deleted, and nobody told of what is not theirs.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::assessments::scale::Track;
use mithaq::assessments::status::{self, Said};
use mithaq::assessments::{self, Standing, assessment, grade};
use mithaq::clusters::Place;
use mithaq::institutions::Institution;
use mithaq::permissions::{Actor, Audience, Class, Duty};
use mithaq::platform::db::sql;
use mithaq::platform::i18n::Names;
use mithaq::recommendations::{self, PublicId, Sighting};
use serde_json::json;

use crate::assignments::{holder, words};
use crate::browser::{Browser, Who, a_person, hidden};
use crate::desk_words::worded;
use crate::institutions::{an_institution, by, entries};
use crate::openapi::held_to;
use crate::programs::Program;
use crate::world::{Answer, How, World, a_recommendation, address, an_observation, on_each_engine};

const ROLLUP: &str = "/api/v1/status";

/// The people of one ministry that leads an entry, and those around it.
pub struct People {
    pub office: Browser,
    pub other_office: Browser,
    pub ministry: Institution,
    pub writer: Browser,
    pub head: Browser,
    pub foreign: Browser,
}

pub async fn people(world: &World) -> Result<People> {
    let mut office = a_person(world, Who::Secretariat).await?;
    let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
    let other = an_institution(world, "Ministry of Health", Class::Member).await?;
    let writer = holder(world, &mut office, &ministry, Duty::FocalPoint, "Karim").await?;
    let head = holder(world, &mut office, &ministry, Duty::ValidatingAuthority, "Lamia").await?;
    let foreign = holder(world, &mut office, &other, Duty::FocalPoint, "Nadia").await?;
    let mechanism = crate::institutions::find(world, "national-mechanism")?;
    let other_office = holder(world, &mut office, &mechanism, Duty::Secretariat, "Salma").await?;
    Ok(People { office, other_office, ministry, writer, head, foreign })
}

/// Gives an entry, or a part of it, to an institution that leads it.
pub async fn lead(world: &World, office: &mut Browser, key: u32, part: &str, of: &Institution) -> Result<()> {
    let query = format!("?entry={}", address(key));
    let mut fields = vec![("query", query.as_str()), ("institution", of.public_id.as_str()), ("share", "lead")];
    if !part.is_empty() {
        fields.push(("part", part));
    }
    let page = format!("/en/assignments/new{query}");
    let given = office.fill(world, &page, "/en/assignments/new", &fields).await?;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", words(&given));
    Ok(())
}

fn new(key: u32) -> String {
    format!("/en/r/{}/statuses/new", address(key))
}

/// Proposes a status and puts it forward: its path.
pub async fn propose(world: &World, writer: &mut Browser, key: u32, more: &[(&str, &str)]) -> Result<String> {
    let mut fields =
        vec![("value", "state/in-progress"), ("reasoning-en", "The xanthocanary bill is read."), ("do", "submit")];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    let made = writer.fill(world, &new(key), &new(key), &fields).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", words(&made));
    Ok(made.header("location").to_owned())
}

/// Sends one of the forms of a page, with the version that it shows.
pub async fn act(world: &World, who: &mut Browser, on: &str, what: &str, more: &[(&str, &str)]) -> Result<Answer> {
    let page = who.get(world, on).await?.body;
    let version = hidden(&page, "version").unwrap_or_default();
    let mut fields = vec![("version", version.as_str())];
    fields.extend_from_slice(more);
    who.fill(world, on, &format!("{on}/{what}"), &fields).await
}

pub async fn number(world: &World, key: u32) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(key)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("entry {key} is not there"),
    }
}

/// The keys of an entry's parts.
async fn parts(world: &World, key: u32) -> Result<Vec<String>> {
    let parts = recommendations::parts_of(world.app.db.read(), number(world, key).await?).await?;
    Ok(parts.into_iter().map(|part| part.key).collect())
}

/// A status that counts for everybody, whoever confirmed it: its public id.
pub async fn a_status(world: &World, key: u32, of: &Institution, value: &str) -> Result<String> {
    let terms = world.app.terms();
    let value = terms.scales.read(Track::Status, value, world.app.today()).context("a value")?.id;
    let said = Said { value, reasoning: Names::new([("en".to_owned(), "It is done.".to_owned())]) };
    let place = Place::whole(number(world, key).await?);
    let tx = world.app.db.begin().await?;
    let (_, public_id) =
        status::begin(&tx, by(world), &terms.scales, &place, of.id, (&said, &[])).await?.context("one at a time")?;
    let made = status::by_public_id(&*tx, &terms.institutions, &public_id).await?.context("the status")?;
    assert!(status::accept(&tx, by(world), &made, Audience::Public).await?.is_ok());
    tx.commit().await?;
    world.app.changed().await?;
    Ok(public_id)
}

/// An assessment and a grade that everybody may see, by whomever: their public ids.
pub async fn beside(world: &World, key: u32, of: &Institution) -> Result<(String, String)> {
    let (terms, today) = (world.app.terms(), world.app.today());
    let place = Place::whole(number(world, key).await?);
    let said = |text: &str| Names::new([("en".to_owned(), text.to_owned())]);
    let assessed = assessment::Said {
        value: None,
        finding: said("Not yet."),
        reasoning: said("No court applies it."),
        on: today,
        audience: Audience::Public,
    };
    let graded = grade::Said {
        value: terms.scales.read(Track::Grade, "ccpr-2017/b", today).context("a grade")?.id,
        symbol: "CCPR/C/128/3".to_owned(),
        paragraph: String::new(),
        on: today,
        quotation: Names::default(),
        audience: Audience::Public,
    };
    let tx = world.app.db.begin().await?;
    let (_, id) = assessment::begin(&tx, by(world), &terms.scales, &place, of.id, (&assessed, &[])).await?;
    let made = assessment::by_public_id(&*tx, &id).await?.context("the assessment")?;
    assert!(assessment::publish(&tx, by(world), &made).await?.is_ok());
    let grade = grade::enter(&tx, by(world), &terms.scales, &place, &graded).await?;
    tx.commit().await?;
    world.app.changed().await?;
    Ok((id, grade))
}

#[test]
fn a_status_is_proposed_returned_approved_and_confirmed_by_different_people() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        let entry = format!("/en/r/{}", address(1));
        assert_eq!(all.writer.get(world, &new(1)).await?.status, StatusCode::FORBIDDEN, "nobody leads it yet");
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        assert_eq!(all.foreign.get(world, &new(1)).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(all.office.get(world, &new(1)).await?.status, StatusCode::FORBIDDEN, "it writes for nobody");
        assert_eq!(all.head.get(world, &new(1)).await?.status, StatusCode::FORBIDDEN, "it approves");
        assert!(words(&all.writer.get(world, &entry).await?).contains("Propose a status"));

        let nothing = all.writer.fill(world, &new(1), &new(1), &[("value", "ccpr-2017/a")]).await?;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = words(&nothing);
        assert!(said.contains("Choose a status from the list") && said.contains("Write the reasons"), "{said}");
        let status = propose(world, &mut all.writer, 1, &[("do", "keep")]).await?;
        // A draft is its institution's alone.
        for stranger in [&mut all.foreign, &mut all.office, &mut Browser::default()] {
            assert_eq!(stranger.get(world, &status).await?.status, StatusCode::NOT_FOUND);
            assert!(!stranger.get(world, &entry).await?.body.contains("xanthocanary"));
        }
        let again = all.writer.get(world, &new(1)).await?;
        assert_eq!(again.header("location"), status, "one at a time");
        assert_eq!(act(world, &mut all.writer, &status, "submission", &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut all.writer, &status, "approval", &[]).await?.status, StatusCode::FORBIDDEN, "own");
        let members = [("audience", "members")];
        assert_eq!(act(world, &mut all.office, &status, "acceptance", &members).await?.status, StatusCode::FORBIDDEN);
        let silent = act(world, &mut all.head, &status, "return", &[]).await?;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "why?");
        let why = [("return-why", "Name the bill.")];
        assert_eq!(act(world, &mut all.head, &status, "return", &why).await?.status, StatusCode::SEE_OTHER);
        assert!(words(&all.writer.get(world, &status).await?).contains("Returned: Name the bill."));

        // What waits for whom.
        let waits = async |world: &World, who: &str| -> Result<Vec<&str>> {
            let person = mithaq::accounts::by_email(world.app.db.read(), who).await?.context("an account")?;
            let name = format!("person {}", person.public_id);
            let db = world.app.db.read();
            let actor = mithaq::accounts::actor_named(db, &name, world.app.today()).await?.context("an actor")?;
            let Actor::Person(mut person) = actor else { anyhow::bail!("nobody") };
            let terms = world.app.terms();
            let institutions = &terms.institutions;
            for post in &mut person.posts {
                post.answers_for = institutions.answered_for(post.institution, world.app.today());
            }
            let waiting = assessments::waiting(&terms.standings, institutions, &Actor::Person(person));
            Ok(waiting.into_iter().map(|(task, _)| task.code()).collect())
        };
        assert_eq!(waits(world, "karim@example.org").await?, ["mend"]);
        assert!(waits(world, "lamia@example.org").await?.is_empty());
        let edit = format!("{status}/edit");
        let version = hidden(&all.writer.get(world, &edit).await?.body, "version").unwrap_or_default();
        let better = [
            ("version", version.as_str()),
            ("value", "state/implemented"),
            ("reasoning-en", "The xanthocanary law is in force."),
            ("do", "submit"),
        ];
        assert_eq!(all.writer.fill(world, &edit, &edit, &better).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(waits(world, "lamia@example.org").await?, ["approve"]);
        assert_eq!(act(world, &mut all.head, &status, "approval", &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(waits(world, "salma@example.org").await?, ["accept"]);
        let edited = all.writer.get(world, &edit).await?;
        assert_eq!(edited.status, StatusCode::FORBIDDEN, "it waits for others");
        // Two of the secretariat at once: the second is told.
        let stale = [("version", "1"), ("audience", "public")];
        let late = all.office.fill(world, &status, &format!("{status}/acceptance"), &stale).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&late).contains("Somebody else has changed it meanwhile"));
        let public = [("audience", "public")];
        // Telling everybody is an act that wants a second factor shown a moment ago.
        world.app.clock.advance(11 * 60);
        let unsure = act(world, &mut all.office, &status, "acceptance", &public).await?;
        assert!(unsure.header("location").starts_with("/en/second-factor"), "{}", words(&unsure));
        all.office.prove(world).await?;
        assert_eq!(act(world, &mut all.office, &status, "acceptance", &public).await?.status, StatusCode::SEE_OTHER);

        // Now everybody sees it, with its age, and that nothing shows it.
        world.app.clock.advance(125 * 24 * 3600);
        let shown = words(&world.get(&entry).await?);
        assert!(shown.contains("Implemented confirmed 4 months ago · Ministry of Justice without evidence"), "{shown}");
        let page = words(&world.get(&status).await?);
        assert!(page.contains("The xanthocanary law is in force.") && page.contains("without evidence"), "{page}");
        assert!(!page.contains("Karim") && !page.contains("Name the bill"), "what was done is for members");
        for (person, email) in [
            (&mut all.foreign, "nadia@example.org"),
            (&mut all.writer, "karim@example.org"),
            (&mut all.head, "lamia@example.org"),
            (&mut all.office, "secretariat@example.org"),
        ] {
            person.sign_in(world, email).await?;
        }
        let inside = words(&all.head.get(world, &status).await?);
        assert!(inside.contains("Approved by the institution") && inside.contains("Name the bill."), "{inside}");
        let beside = words(&all.foreign.get(world, &status).await?);
        assert!(
            !beside.contains("Name the bill.") && !beside.contains("Karim"),
            "how it came about is theirs: {beside}"
        );

        // A newer one takes its place, and both are kept.
        let next = propose(world, &mut all.writer, 1, &[("value", "state/partly-implemented")]).await?;
        assert_eq!(act(world, &mut all.head, &next, "approval", &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(act(world, &mut all.office, &next, "acceptance", &public).await?.status, StatusCode::SEE_OTHER);
        let shown = words(&world.get(&entry).await?);
        assert!(shown.contains("Partly implemented confirmed today") && shown.contains("Earlier statuses"), "{shown}");
        assert!(words(&world.get(&status).await?).contains("A newer status has been confirmed since."));
        let rows =
            sql("SELECT value, part, evidence_count FROM recommendation_statuses").all(world.app.db.read()).await?;
        let rows = rows.iter().map(|row| Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<i64>(2)?)));
        assert_eq!(rows.collect::<Result<Vec<_>>>()?, [("partly-implemented".to_owned(), String::new(), 0)]);

        // Withdrawn, the earlier one counts again; the record of both stays with those inside.
        let gone = [("withdrawal-why", "The law was repealed.")];
        assert_eq!(act(world, &mut all.writer, &next, "withdrawal", &gone).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(act(world, &mut all.office, &next, "withdrawal", &gone).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(world.get(&next).await?.status, StatusCode::NOT_FOUND);
        assert!(words(&world.get(&entry).await?).contains("Implemented confirmed 4 months ago"));
        assert!(words(&all.office.get(world, &next).await?).contains("The law was repealed."));
        Ok(())
    })
}

#[test]
fn with_no_second_person_the_act_is_refused_not_waived() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        // The same person writes, and is the validating authority as well.
        let post = crate::institutions::a_post(world, &all.ministry, Duty::ValidatingAuthority).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01")];
        crate::institutions::appoint(world, &mut all.office, &post, &karim).await?;
        let status = propose(world, &mut all.writer, 1, &[]).await?;
        let alone = act(world, &mut all.writer, &status, "approval", &[]).await?;
        assert_eq!(alone.status, StatusCode::FORBIDDEN, "{}", words(&alone));
        assert_eq!(act(world, &mut all.head, &status, "approval", &[]).await?.status, StatusCode::SEE_OTHER);
        // Nor does whoever approved it confirm it.
        let mechanism = crate::institutions::find(world, "national-mechanism")?;
        let post = crate::institutions::a_post(world, &mechanism, Duty::Secretariat).await?;
        let lamia = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-01-01")];
        crate::institutions::appoint(world, &mut all.office, &post, &lamia).await?;
        let public = [("audience", "public")];
        assert_eq!(act(world, &mut all.head, &status, "acceptance", &public).await?.status, StatusCode::FORBIDDEN);
        let second = act(world, &mut all.other_office, &status, "acceptance", &public).await?;
        assert_eq!(second.status, StatusCode::SEE_OTHER);
        Ok(())
    })
}

#[test]
fn nobody_is_told_of_what_is_said_of_an_entry_that_they_may_not_see() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        // The second entry is for members; its status is meant for everybody.
        let hidden = format!("/en/statuses/{}", a_status(world, 2, &all.ministry, "state/implemented").await?);
        assert_eq!(world.get(&hidden).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(all.foreign.get(world, &hidden).await?.status, StatusCode::OK);
        // Nor is it shown to more than may see the entry.
        lead(world, &mut all.office, 2, "", &all.ministry).await?;
        let inner = propose(world, &mut all.writer, 2, &[]).await?;
        assert_eq!(act(world, &mut all.head, &inner, "approval", &[]).await?.status, StatusCode::SEE_OTHER);
        let public = [("audience", "public")];
        let wide = act(world, &mut all.office, &inner, "acceptance", &public).await?;
        assert_eq!(wide.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", words(&wide));
        assert_eq!(
            act(world, &mut all.office, &inner, "acceptance", &[("audience", "members")]).await?.status,
            StatusCode::SEE_OTHER
        );
        // What is for members alone is no matter for the public, which goes on seeing what it saw.
        let first = a_status(world, 1, &all.ministry, "state/in-progress").await?;
        world.app.clock.advance(24 * 3600);
        all.office.sign_in(world, "secretariat@example.org").await?;
        all.foreign.sign_in(world, "nadia@example.org").await?;
        let second = format!("/en/statuses/{}", a_status(world, 1, &all.ministry, "state/implemented").await?);
        let members = [("audience", "members")];
        assert_eq!(act(world, &mut all.office, &second, "audience", &members).await?.status, StatusCode::SEE_OTHER);
        let entry = format!("/en/r/{}", address(1));
        assert!(words(&world.get(&entry).await?).contains("In progress confirmed 1 day ago"));
        assert!(!world.get(&format!("/en/statuses/{first}")).await?.body.contains("newer status"));
        assert!(words(&all.foreign.get(world, &entry).await?).contains("Implemented confirmed today"));
        let id = number(world, 1).await?;
        let standings = &world.app.terms().standings;
        let of = |seen: &[Audience]| match standings.of(id, seen) {
            Standing::At(value) => world.app.terms().scales.written(value),
            other => format!("{other:?}"),
        };
        assert_eq!(of(&[Audience::Public]), "state/in-progress");
        assert_eq!(of(&Audience::ALL), "state/implemented");
        Ok(())
    })
}

#[test]
fn a_part_stands_by_itself() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let text = "132.1 Adopt: (a) a law on schools; (b) a law on roads (Fiji);";
        world.receive(&[a_recommendation(1, text)], "en", How::Import).await?;
        let mut all = people(world).await?;
        let key = parts(world, 1).await?.remove(0);
        lead(world, &mut all.office, 1, &key, &all.ministry).await?;
        let second = parts(world, 1).await?.remove(1);
        let foreign = [("part", second.as_str()), ("value", "state/implemented"), ("reasoning-en", "Done.")];
        let refused = all.writer.fill(world, &new(1), &new(1), &foreign).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&refused).contains("a part that your institution leads"), "{}", words(&refused));
        let status = propose(world, &mut all.writer, 1, &[("part", &key), ("value", "state/implemented")]).await?;
        assert_eq!(act(world, &mut all.head, &status, "approval", &[]).await?.status, StatusCode::SEE_OTHER);
        let public = [("audience", "public")];
        assert_eq!(act(world, &mut all.office, &status, "acceptance", &public).await?.status, StatusCode::SEE_OTHER);
        let shown = words(&world.get(&format!("/en/r/{}", address(1))).await?);
        assert!(shown.contains("Part (a) Implemented confirmed today"), "{shown}");
        let standings = &world.app.terms().standings;
        assert_eq!(standings.of(number(world, 1).await?, &[Audience::Public]), Standing::ByPart);
        Ok(())
    })
}

#[test]
fn a_court_is_never_graded() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        let begun = propose(world, &mut all.writer, 1, &[("do", "keep")]).await?;
        // It turns out to be independent.
        let tx = world.app.db.begin().await?;
        sql("UPDATE institutions SET informed_only = 1 WHERE id = $1").bind(all.ministry.id.0).run(&*tx).await?;
        tx.commit().await?;
        world.app.changed().await?;
        assert_eq!(all.writer.get(world, &new(1)).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(act(world, &mut all.writer, &begun, "submission", &[]).await?.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}

#[test]
fn scales_come_with_their_source_and_are_closed_never_deleted() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut auditor = a_person(world, Who::Auditor).await?;
        let page = words(&auditor.get(world, "/en/settings/scales/ccpr-2008").await?);
        for part in ["B1 · Substantive action taken", "D2 · No reply after reminders", "31 December 2017", "Source:"]
        {
            assert!(page.contains(part), "{part}: {page}");
        }
        let arabic = words(&auditor.get(world, "/ar/settings/scales/ccpr-2017").await?);
        assert!(arabic.contains("مُرضٍ جزئياً"), "{arabic}");
        assert!(!page.contains("Save"), "who looks on changes nothing");

        // A word of our own, and a value that is no longer given.
        let value = "/en/settings/scales/state/values/partly-implemented";
        let version = hidden(&office.get(world, value).await?.body, "version").unwrap_or_default();
        let fields = [
            ("version", version.as_str()),
            ("name-en", "Done in part"),
            ("tone", "some"),
            ("place", "3"),
            ("to", "2025-12-31"),
        ];
        assert_eq!(office.fill(world, value, value, &fields).await?.status, StatusCode::SEE_OTHER);
        let late = office.fill(world, value, value, &fields).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody else was first");
        let scales = world.app.terms().scales.clone();
        let offered = |written: &str| scales.read(Track::Status, written, world.app.today()).is_some();
        assert!(!offered("state/partly-implemented") && offered("state/implemented"));
        assert!(words(&office.get(world, "/en/settings/scales/state").await?).contains("Done in part"));
        assert!(words(&office.get(world, "/es/settings/scales/state").await?).contains("Parcialmente aplicada"));

        // One more scale, with its first value.
        let made = [("track", "assessment"), ("name-en", "Progress of rights"), ("source", "")];
        let new = "/en/settings/scales/new";
        let refused = office.fill(world, new, new, &made).await?;
        assert!(words(&refused).contains("Write where the scale is written down."));
        let made =
            [made[0], made[1], ("source", "Yearly report of the NHRI"), ("address", "https://nhri.example/scale")];
        let scale = office.fill(world, new, new, &made).await?.header("location").to_owned();
        assert_eq!(scale, "/en/settings/scales/progress-of-rights");
        let more = format!("{scale}/values/new");
        let fields = [("version", "1"), ("name-en", "No progress"), ("tone", "poor"), ("sign", "0")];
        assert_eq!(office.fill(world, &more, &more, &fields).await?.status, StatusCode::SEE_OTHER);
        let fourth =
            world.app.terms().scales.read(Track::Assessment, "progress-of-rights/0", world.app.today()).is_some();
        assert!(fourth);
        let shown = words(&auditor.get(world, &scale).await?);
        assert!(shown.contains("0 · No progress") && shown.contains("Yearly report of the NHRI"), "{shown}");
        // The same after a start: nothing is brought twice, what was decided stays.
        world.restart().await?;
        assert_eq!(world.app.terms().scales.iter().count(), 11);
        assert_eq!(world.app.terms().scales.of_state().map(|scale| scale.values.len()), Some(5));
        Ok(())
    })
}

#[test]
fn others_assess_in_their_own_lane_and_the_state_answers_beside() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        let nhri = an_institution(world, "Human Rights Council", Class::Observer).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let mut huda = holder(world, &mut all.office, &nhri, Duty::Observer, "Huda").await?;
        let mut omar = holder(world, &mut all.office, &union, Duty::Observer, "Omar").await?;
        let entry = format!("/en/r/{}", address(1));
        let new = format!("{entry}/assessments/new");
        for member in [&mut all.writer, &mut all.office, &mut all.head] {
            assert_eq!(member.get(world, &new).await?.status, StatusCode::FORBIDDEN, "the State assesses nothing");
        }
        let unseen = format!("/en/r/{}/assessments/new", address(2));
        assert_eq!(huda.get(world, &unseen).await?.status, StatusCode::NOT_FOUND, "for members alone");
        let nothing = huda.fill(world, &new, &new, &[("on", "2030-01-01"), ("audience", "public")]).await?;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&nothing).contains("Choose a value of a scale, or write the finding"), "{}", words(&nothing));
        let draft = [
            ("value", "upr-info/0.5"),
            ("finding-en", "The xanthocanary law is not applied."),
            ("reasoning-en", "Three courts were visited."),
            ("on", "2026-11-01"),
            ("audience", "public"),
            ("do", "keep"),
        ];
        let made = huda.fill(world, &new, &new, &draft).await?;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", words(&made));
        let page = made.header("location").to_owned();
        // A draft is theirs alone; the State does not even know of it.
        for stranger in [&mut all.writer, &mut all.office, &mut omar, &mut Browser::default()] {
            assert_eq!(stranger.get(world, &page).await?.status, StatusCode::NOT_FOUND);
            assert!(!stranger.get(world, &entry).await?.body.contains("xanthocanary"));
        }
        assert_eq!(act(world, &mut huda, &page, "publication", &[]).await?.status, StatusCode::SEE_OTHER);
        let shown = words(&world.get(&page).await?);
        assert!(shown.contains("0.5 · Partially implemented") && shown.contains("Human Rights Council"), "{shown}");
        assert!(!words(&all.office.get(world, &page).await?).contains("Huda"), "who wrote it is theirs to know");
        let panel = words(&world.get(&entry).await?);
        assert!(panel.contains("Others 0.5 · Partially implemented Human Rights Council"), "{panel}");
        assert!(panel.contains("The State No status yet"), "the tracks are never joined: {panel}");

        // An observer that leads speaks for the State no more than any other.
        let mut rim = holder(world, &mut all.office, &nhri, Duty::FocalPoint, "Rim").await?;
        lead(world, &mut all.office, 3, "", &nhri).await?;
        let third = format!("/en/r/{}/statuses/new", address(3));
        assert_eq!(rim.get(world, &third).await?.status, StatusCode::FORBIDDEN);

        // The State answers, and edits nothing.
        let edit = format!("{page}/edit");
        for member in [&mut all.writer, &mut all.office, &mut all.head, &mut huda] {
            assert_eq!(member.get(world, &edit).await?.status, StatusCode::FORBIDDEN, "published is published");
        }
        let token = hidden(&all.foreign.get(world, "/en/account").await?.body, "form").unwrap_or_default();
        let foreign = [("form", token.as_str()), ("answer", "Not ours.")];
        let refused = all.foreign.send(world, &format!("{page}/answers"), &foreign).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "it leads nothing here");
        let said = [("answer", "Two courts apply it since May.")];
        assert_eq!(act(world, &mut all.writer, &page, "answers", &said).await?.status, StatusCode::SEE_OTHER);
        let said = [("answer", "The secretariat has asked the courts.")];
        assert_eq!(act(world, &mut all.office, &page, "answers", &said).await?.status, StatusCode::SEE_OTHER);
        let shown = words(&world.get(&page).await?);
        assert!(shown.contains("Two courts apply it since May. Ministry of Justice ·"), "{shown}");

        // A correction is a new version; the earlier one stays, and leads to it.
        let begun = act(world, &mut huda, &page, "correction", &[]).await?;
        let edit = begun.header("location").to_owned();
        let twice = act(world, &mut huda, &page, "correction", &[]).await?;
        assert_eq!(twice.header("location"), edit, "one correction at a time");
        let version = hidden(&huda.get(world, &edit).await?.body, "version").unwrap_or_default();
        let better = [
            ("version", version.as_str()),
            ("value", ""),
            ("finding-en", "Two of five courts apply it."),
            ("reasoning-en", "Five courts were visited."),
            ("on", "2026-11-20"),
            ("audience", "observers"),
            ("do", "publish"),
        ];
        let done = huda.fill(world, &edit, &edit, &better).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", words(&done));
        let newer = done.header("location").to_owned();
        assert_eq!(world.get(&newer).await?.status, StatusCode::NOT_FOUND, "for those who take part");
        assert!(words(&omar.get(world, &newer).await?).contains("Two of five courts apply it."));
        assert!(words(&all.writer.get(world, &page).await?).contains("This assessment was corrected."));
        let panel = words(&all.writer.get(world, &entry).await?);
        assert!(panel.contains("Two of five courts") && !panel.contains("0.5 ·"), "{panel}");
        let why = [("withdrawal-why", "We were misinformed.")];
        assert_eq!(act(world, &mut huda, &newer, "withdrawal", &why).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(omar.get(world, &newer).await?.status, StatusCode::NOT_FOUND);
        let paths = [entry, page, newer, new];
        worded(world, &mut [&mut huda, &mut all.writer, &mut all.office, &mut Browser::default()], &paths).await
    })
}

#[test]
fn a_treaty_body_grades_by_the_scale_of_its_day() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        let entry = format!("/en/r/{}", address(1));
        let new = format!("{entry}/grades/new");
        assert_eq!(all.writer.get(world, &new).await?.status, StatusCode::FORBIDDEN);
        let typed = |value: &'static str, on: &'static str| {
            [
                ("value", value),
                ("symbol", "CCPR/C/112/R.3"),
                ("paragraph", "12"),
                ("on", on),
                ("quotation-en", "[B2]: additional information is required."),
                ("audience", "public"),
            ]
        };
        let early = all.office.fill(world, &new, &new, &typed("ccpr-2008/b2", "2019-03-01")).await?;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&early).contains("a scale that was in use on the day"), "{}", words(&early));
        let made = all.office.fill(world, &new, &new, &typed("ccpr-2008/b2", "2014-10-07")).await?;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", words(&made));
        let page = made.header("location").to_owned();
        let shown = words(&world.get(&page).await?);
        for part in ["B2 · Initial action taken", "CCPR/C/112/R.3", "7 October 2014", "additional information"] {
            assert!(shown.contains(part), "{part}: {shown}");
        }
        let panel = words(&world.get(&entry).await?);
        assert!(panel.contains("Treaty bodies B2 · Initial action taken"), "{panel}");
        let edit = format!("{page}/edit");
        assert_eq!(all.writer.get(world, &edit).await?.status, StatusCode::FORBIDDEN);
        let version = hidden(&all.office.get(world, &edit).await?.body, "version").unwrap_or_default();
        let mut better = typed("ccpr-2008/b1", "2014-10-07").to_vec();
        better.push(("version", &version));
        assert_eq!(all.office.fill(world, &edit, &edit, &better).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(all.office.fill(world, &edit, &edit, &better).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words(&world.get(&page).await?).contains("B1 · Substantive action taken"));
        let paths = [entry, page.clone(), edit, new];
        worded(world, &mut [&mut all.writer, &mut all.office, &mut Browser::default()], &paths).await?;
        let why = [("withdrawal-why", "Another State's.")];
        assert_eq!(act(world, &mut all.office, &page, "withdrawal", &why).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(world.get(&page).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

#[test]
fn figures_lead_to_their_entries_and_count_what_a_reader_may_see() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut records: Vec<_> =
            (1..=3).map(|key| a_recommendation(key, &format!("132.{key} Build (Fiji);"))).collect();
        records[1]["UprPositions"] = json!(["- Noted"]);
        records.push(an_observation(4, "12. Build every school."));
        world.receive(&records, "en", How::Import).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        lead(world, &mut office, 1, "", &ministry).await?;
        a_status(world, 1, &ministry, "state/implemented").await?;
        a_status(world, 2, &ministry, "state/in-progress").await?;
        let inner = a_status(world, 4, &ministry, "state/implemented").await?;
        let inner = format!("/en/statuses/{inner}");
        let members = [("audience", "members")];
        assert_eq!(act(world, &mut office, &inner, "audience", &members).await?.status, StatusCode::SEE_OTHER);
        // The register is filtered and counted by it.
        for (query, expected) in [
            ("status=implemented", 1),
            ("status=none", 2),
            ("status=in-progress&position=noted", 1),
            ("status=by-part", 0),
        ] {
            assert_eq!(world.total(query).await?, expected, "{query}");
        }
        assert!(words(&office.get(world, "/en/recommendations?status=implemented").await?).contains("2 "));
        // Supported and noted stand apart, and nothing is a percentage.
        let page = world.get("/en/status").await?;
        let said = words(&page);
        assert!(said.contains("Supported") && said.contains("Noted") && !said.contains('%'), "{said}");
        let supported = "Universal Periodic Review 0 0 0 1 0 1 2";
        assert!(said.contains(supported), "{said}");
        assert!(page.body.contains("mechanism=upr&amp;position=supported&amp;status=implemented"), "{}", page.body);
        assert!(said.contains("Universal Periodic Review 0 1 0 0 0 0 1"), "{said}");
        let inside = words(&office.get(world, "/en/status").await?);
        assert!(inside.contains("Committee on the Rights of the Child 0 0 0 1 0 0 1"), "{inside}");
        assert!(said.contains("Committee on the Rights of the Child 0 0 0 0 0 1 1"), "{said}");
        for by in ["cycle", "goal", "institution", "cluster"] {
            assert_eq!(world.get(&format!("/ar/status?by={by}")).await?.status, StatusCode::OK);
        }
        assert_eq!(world.get("/en/status?by=ministry").await?.status, StatusCode::BAD_REQUEST);
        let json = world.get("/en/status.json?by=mechanism&position=noted").await?.json()?;
        assert_eq!(json[0]["status"], "In progress");
        assert_eq!(json[0]["count"], "1");
        assert!(world.get("/en/status.csv").await?.body.contains("Universal Periodic Review,Supported,Implemented,1"));
        // Programs read the same figures, each as far as it may see.
        let of = async |browser: &mut Browser, query: &str| {
            let address = format!("{ROLLUP}{query}");
            held_to("get", ROLLUP, &address, "200", &browser.get(world, &address).await?)
        };
        let told = of(&mut Browser::default(), "").await?;
        let upr = &told["positions"][0];
        assert_eq!((&upr["position"], &upr["sum"]), (&json!("supported"), &json!(2)));
        assert_eq!(upr["groups"][0]["code"], "upr");
        assert_eq!(upr["groups"][0]["counts"], upr["counts"]);
        assert_eq!((&upr["counts"]["implemented"], &upr["counts"]["none"]), (&json!(1), &json!(1)));
        assert_eq!(told["positions"][2]["counts"]["implemented"], 0, "what is for members is not counted for others");
        assert_eq!(of(&mut office, "").await?["positions"][2]["counts"]["implemented"], 1);
        let noted = of(&mut Browser::default(), "?by=cycle&position=noted&lang=ar").await?;
        assert_eq!(noted["positions"].as_array().map(Vec::len), Some(1));
        assert_eq!(noted["positions"][0]["groups"][0]["counts"]["in-progress"], 1);
        assert_eq!(noted["positions"][0]["sum"], 1, "what was not asked for is not added");
        for query in ["?by=ministry", "?ministry=justice", "?position=strange"] {
            let address = format!("{ROLLUP}{query}");
            held_to("get", ROLLUP, &address, "400", &world.get(&address).await?)?;
        }
        worded(world, &mut [&mut office, &mut Browser::default()], &["/en/status?by=goal".to_owned()]).await
    })
}

#[test]
fn programs_read_the_three_tracks_and_answer_for_their_ministry() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        let (writer, head) = (Program::of(world, &mut all.writer).await?, Program::of(world, &mut all.head).await?);
        let office = Program::of(world, &mut all.office).await?;
        let (list, one) = ("/api/v1/statuses", "/api/v1/statuses/{status}");
        let wrong = writer.send(world, "POST", list, &json!({ "entry": address(1), "value": "state/done" })).await?;
        let told = held_to("post", list, list, "422", &wrong)?;
        assert_eq!(told["errors"][0]["field"], "value");
        let said = json!({
            "entry": address(1), "value": "state/implemented", "reasoning": { "en": "In force." }, "do": "submit",
        });
        let made = held_to("post", list, list, "201", &writer.send(world, "POST", list, &said).await?)?;
        let twice = writer.send(world, "POST", list, &said).await?;
        assert_eq!(held_to("post", list, list, "422", &twice)?["errors"][0]["field"], "part", "one at a time");
        let place = format!("{list}/{}", made["id"].as_str().unwrap_or_default());
        assert_eq!(made["stage"], "submitted");
        assert_eq!(world.get(&place).await?.status, StatusCode::NOT_FOUND);
        let step = |what: &str| (format!("{one}/{what}"), format!("{place}/{what}"));
        let (described, approval) = step("approval");
        let own = writer.send(world, "POST", &approval, &json!({ "version": made["version"] })).await?;
        assert_eq!(own.status, StatusCode::FORBIDDEN);
        let approved = head.send(world, "POST", &approval, &json!({ "version": made["version"] })).await?;
        let approved = held_to("post", &described, &approval, "201", &approved)?;
        let (described, acceptance) = step("acceptance");
        let done = json!({ "version": approved["version"], "audience": "members" });
        let done = office.send(world, "POST", &acceptance, &done).await?;
        assert_eq!(held_to("post", &described, &acceptance, "201", &done)?["stage"], "published");
        assert_eq!(held_to("get", list, list, "200", &world.get(list).await?)?["total"], 0);
        assert_eq!(held_to("get", list, list, "200", &head.get(world, list).await?)?["total"], 1);
        let (assessment, grade) = beside(world, 1, &all.ministry).await?;
        for (path, address) in [
            ("/api/v1/scales", "/api/v1/scales".to_owned()),
            ("/api/v1/assessments", format!("/api/v1/assessments?entry={}&stage=published", address(1))),
            ("/api/v1/assessments/{assessment}", format!("/api/v1/assessments/{assessment}")),
            ("/api/v1/grades", "/api/v1/grades?page=1".to_owned()),
            ("/api/v1/grades/{grade}", format!("/api/v1/grades/{grade}")),
        ] {
            held_to("get", path, &address, "200", &world.get(&address).await?)?;
        }
        held_to("get", list, list, "400", &world.get("/api/v1/statuses?stage=done").await?)?;
        Ok(())
    })
}

#[test]
fn every_page_of_statuses_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut all = people(world).await?;
        lead(world, &mut all.office, 1, "", &all.ministry).await?;
        let status = propose(world, &mut all.writer, 1, &[("reasoning-ar", "<b>x"), ("do", "keep")]).await?;
        let entry = format!("/en/r/{}", address(1));
        let pages = [entry, status.clone(), format!("{status}/edit"), new(1), "/en/settings/scales/new".to_owned()];
        worded(world, &mut [&mut all.writer, &mut all.head, &mut all.office], &pages).await?;
        act(world, &mut all.writer, &status, "submission", &[]).await?;
        worded(world, &mut [&mut all.writer, &mut all.head, &mut all.office], &pages).await?;
        act(world, &mut all.head, &status, "approval", &[]).await?;
        worded(world, &mut [&mut all.writer, &mut all.office], &pages).await?;
        act(world, &mut all.office, &status, "acceptance", &[("audience", "public")]).await?;
        let mut visitor = Browser::default();
        worded(world, &mut [&mut all.writer, &mut all.office, &mut visitor], &pages).await?;
        act(world, &mut all.office, &status, "withdrawal", &[("withdrawal-why", "<b>x")]).await?;
        worded(world, &mut [&mut all.writer, &mut all.office, &mut visitor], &pages).await
    })
}
