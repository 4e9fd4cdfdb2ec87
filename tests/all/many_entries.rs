//! Clusters and measures that hold very many entries; and institutions that become independent while
//! they answer for something.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::clusters::assignment::{self, Matter, Share, State, Wish};
use mithaq::clusters::{self, Place};
use mithaq::institutions;
use mithaq::measures::follow_up::Rhythm;
use mithaq::measures::{self, links};
use mithaq::permissions::{Act, Actor, Audience, Class, Duty, Kind, Person, Post, can};
use mithaq::platform::i18n::Names;
use mithaq::recommendations::{self, PublicId, Sighting};

use crate::browser::{Who, a_person};
use crate::institutions::{an_institution, by};
use crate::world::{How, World, a_recommendation, address, on_each_engine};

const MANY: u32 = 1500;

async fn number(world: &World, key: u32) -> Result<i64> {
    match recommendations::sighting(world.app.db.read(), &PublicId(address(key)), "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("entry {key} is not there"),
    }
}

fn titles(title: &str) -> Names {
    Names::new([("en".to_owned(), title.to_owned())])
}

/// A public cluster with all of these, and a measure that a ministry leads: their paths.
async fn that_hold(world: &World, lead: &institutions::Institution, entries: &[i64]) -> Result<[String; 2]> {
    let tx = world.app.db.begin().await?;
    let said = clusters::Description {
        titles: titles("Courts"),
        audience: Audience::Public,
        ..clusters::Description::default()
    };
    let (id, cluster) = clusters::add(&tx, by(world), &said, "").await?;
    let places: Vec<Place> = entries.iter().copied().map(Place::whole).collect();
    clusters::include_in(&tx, by(world), id, &cluster, &places).await?;
    let said = measures::Description {
        titles: titles("Train"),
        descriptions: Names::default(),
        objectives: Names::default(),
        kind: "train".to_owned(),
        lead: Some(lead.id),
        supporting: BTreeSet::new(),
        territory: String::new(),
        starts: None,
        ends: None,
        budget: Vec::new(),
        topics: BTreeSet::new(),
        milestones: Vec::new(),
        rhythm: Rhythm::AsUsual,
    };
    let measure = measures::add(&tx, by(world), &said).await?;
    tx.commit().await?;
    world.app.changed().await?;
    let seen = world.app.terms().plan.by_public_id(&measure).cloned().context("the measure")?;
    let tx = world.app.db.begin().await?;
    let wanted: BTreeSet<links::Link> = entries.iter().map(|entry| (*entry, String::new())).collect();
    assert!(links::set(&tx, by(world), &seen, &wanted).await?.is_ok());
    tx.commit().await?;
    world.app.changed().await?;
    Ok([format!("/en/clusters/{cluster}"), format!("/en/measures/{measure}")])
}

#[test]
fn of_very_many_entries_a_page_shows_some_and_a_file_holds_all() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        // As long as those of the UN; a page of all of them would be several megabytes.
        let text =
            |key: u32| format!("1.{key} Take every measure {} (Fiji);", "to protect those concerned ".repeat(30));
        let records: Vec<_> = (1..=MANY).map(|key| a_recommendation(key, &text(key))).collect();
        world.receive(&records, "en", How::Import).await?;
        let first = number(world, 1).await?;
        let entries: Vec<i64> = (first..first + i64::from(MANY)).collect();
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let [cluster, measure] = that_hold(world, &ministry, &entries).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        for (path, is_public) in [(&cluster, true), (&measure, false)] {
            if is_public {
                assert_eq!(world.get(path).await?.status, StatusCode::OK);
            }
            let page = office.get(world, path).await?;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(page.body.matches("class=\"card\"").count(), 50, "{path}");
            assert!(page.body.len() < 400_000, "{} bytes", page.body.len());
            assert!(page.body.contains("?page=2#entries") && page.body.contains("1,500"));
            let last = office.get(world, &format!("{path}?page=30")).await?;
            assert!(last.body.contains(&address(MANY).to_string()) && !last.body.contains("?page=31"));
            assert!(!last.body.contains(&address(1).to_string()), "the first stand on the first page");
            // What is far beyond the end is the end.
            assert!(office.get(world, &format!("{path}?page=9999")).await?.body.contains(&address(MANY).to_string()));
            let csv = office.get(world, &format!("{path}/entries/csv")).await?;
            assert_eq!(csv.body.lines().count(), 1 + MANY as usize);
            let json = office.get(world, &format!("{path}/entries/json")).await?.json()?;
            assert_eq!(json.as_array().map(Vec::len), Some(MANY as usize));
            assert_eq!(json[0]["paragraph"], "1.1");
            assert_eq!(office.get(world, &format!("{path}/entries/txt")).await?.status, StatusCode::NOT_FOUND);
        }
        // A file shows no more than its page does.
        assert_eq!(world.get(&format!("{measure}/entries/csv")).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(world.get(&format!("{cluster}/entries/csv")).await?.status, StatusCode::OK);
        Ok(())
    })
}

#[test]
fn whoever_becomes_independent_is_no_longer_asked_for_what_they_had() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "1.1 Ratify it (Fiji);")], "en", How::Import).await?;
        let entry = number(world, 1).await?;
        let office = an_institution(world, "Office of the Prosecutor", Class::Member).await?;
        let [cluster, measure] = that_hold(world, &office, &[entry]).await?;
        let (cluster, measure) =
            (cluster.rsplit('/').next().unwrap_or_default(), measure.rsplit('/').next().unwrap_or_default());
        let id = world.app.terms().clusters.by_public_id(cluster).context("the cluster")?.id;
        let wish = Wish {
            institution: &office,
            share: Share::Lead,
            state: State::Submitted,
            rule: None,
            bulk: None,
            said: "",
        };
        let tx = world.app.db.begin().await?;
        let matters = [Matter::Cluster(id), Matter::Entry(Place::whole(entry))];
        assert_eq!(assignment::assign(&tx, by(world), &wish, &matters).await?, Ok(2));
        tx.commit().await?;
        world.app.changed().await?;

        let person = |duty: Duty, of: i64| {
            let post = Post { duty, class: Class::Member, institution: of, answers_for: vec![of] };
            Actor::Person(Person { public_id: "one".to_owned(), role: None, posts: vec![post] })
        };
        let (secretariat, head) = (person(Duty::Secretariat, 1), person(Duty::ValidatingAuthority, office.id.0));
        // The rule alone is asked, without what pages check beside it.
        let asked = |secretariat_may: bool, head_may: bool| -> Result<()> {
            let terms = world.app.terms();
            let cluster = terms.clusters.by_public_id(cluster).context("the cluster")?;
            let measure = terms.plan.by_public_id(measure).context("the measure")?;
            for subject in [cluster.subject(), measure.subject()] {
                assert_eq!(subject.parties.informed_only, !secretariat_may, "{:?}", subject.kind);
                for act in [Act::Assign, Act::Remind] {
                    assert_eq!(can(&secretariat, act, &subject), secretariat_may, "{:?} {act:?}", subject.kind);
                }
            }
            let given = assignment_of(office.id);
            let own = [office.id.0];
            let subject = given.subject(Audience::Members, &own, &terms.institutions);
            assert_eq!(subject.kind, Kind::Assignment);
            assert_eq!(can(&secretariat, Act::Assign, &subject), secretariat_may);
            assert_eq!(can(&head, Act::Respond, &subject), head_may);
            Ok(())
        };
        asked(true, true)?;
        let independent = institutions::Description { informed_only: true, ..office.description.clone() };
        let tx = world.app.db.begin().await?;
        assert!(institutions::correct(&tx, by(world), &office, &independent).await?.is_ok());
        tx.commit().await?;
        world.app.changed().await?;
        asked(false, false)
    })
}

fn assignment_of(institution: institutions::InstitutionId) -> assignment::Assignment {
    assignment::Assignment {
        id: assignment::AssignmentId(1),
        public_id: "one".to_owned(),
        matter: Matter::Entry(Place::whole(1)),
        institution,
        share: Share::Lead,
        state: State::Submitted,
        rule: None,
        bulk: None,
        version: 1,
    }
}
