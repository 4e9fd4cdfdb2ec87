//! Those who come and go: what is handed over, who is appointed anew, whether they can be reached.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::institutions::{self, Description, appointment, post};
use mithaq::permissions::{Class, Duty};

use crate::browser::{Browser, Who, a_person};
use crate::desk_words::worded;
use crate::institutions::{a_post, an_institution, appoint, by, day, find, joined};
use crate::term_files::send;
use crate::world::{How, World, a_recommendation, address, on_each_engine};

#[test]
fn a_newcomer_is_handed_who_was_there_what_is_open_and_whom_to_ask() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let other = an_institution(world, "Ministry of Health", Class::Member).await?;
        let (focal, elsewhere) =
            (a_post(world, &ministry, Duty::FocalPoint).await?, a_post(world, &other, Duty::FocalPoint).await?);
        let profile = "/en/settings/profile";
        office.fill(world, profile, profile, &[("email", "office@example.org"), ("act", "save")]).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2025-01-01"), ("to", "2026-10-31")];
        appoint(world, &mut office, &focal, &karim).await?;
        let lamia = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-11-01"), ("decree", "Decree 9")];
        let mut lamia = joined(world, &appoint(world, &mut office, &focal, &lamia).await?.body).await?;
        let page = format!("/en/posts/{focal}/handover");

        // Her desk leads there.
        let desk = lamia.get(world, "/en/desk").await?.body;
        assert!(desk.contains(&page) && desk.contains("Ministry of Justice"), "{desk}");
        let told = lamia.get(world, &page).await?.body;
        for words in ["Karim", "until 31 October 2026", "Lamia", "Decree 9", "secretariat", "Nothing is open"] {
            assert!(told.contains(words), "{words}: {told}");
        }
        // Nobody is handed what another institution has to do.
        let foreign = format!("/en/posts/{elsewhere}/handover");
        assert_eq!(lamia.get(world, &foreign).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(office.get(world, &foreign).await?.status, StatusCode::OK);
        assert_eq!(Browser::default().get(world, &page).await?.status, StatusCode::SEE_OTHER);

        // Whoever is new in the secretariat finds what others have begun.
        world.receive(&[a_recommendation(1, "132.1 Ratify (Fiji);")], "en", How::Import).await?;
        let edit = format!("/en/r/{}/edit", address(1));
        let kept = office.fill(world, &edit, &edit, &[("do", "draft"), ("language", "en"), ("why", "x")]).await?;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let own = "/en/posts/secretariat/handover";
        let told = office.get(world, own).await?.body;
        assert!(told.contains("Begun and not saved") && told.contains(&edit), "{told}");
        let mut auditor = a_person(world, Who::Auditor).await?;
        assert!(!auditor.get(world, own).await?.body.contains("Begun and not saved"));
        let pages = [page, own.to_owned(), "/en/desk".to_owned()];
        worded(world, &mut [&mut office, &mut auditor], &pages).await?;
        Ok(())
    })
}

#[test]
fn topics_propose_the_institutions_that_have_most_of_them() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let topics: Vec<i64> = world.app.terms().topics.themes.iter().take(3).map(|theme| theme.id).collect();
        let [one, two, three] = topics.as_slice() else { anyhow::bail!("three themes") };
        for (name, topics, informed) in [
            ("Courts", vec![*one, *two, *three], true),
            ("Justice", vec![*one], false),
            ("Health", vec![*one, *two], false),
            ("Fisheries", vec![*three], false),
        ] {
            let added = an_institution(world, name, Class::Member).await?;
            let topics: BTreeSet<i64> = topics.into_iter().collect();
            let said = Description { topics, informed_only: informed, ..added.description.clone() };
            let tx = world.app.db.begin().await?;
            let done = institutions::correct(&tx, by(world), &added, &said).await?;
            assert!(done.is_ok());
            tx.commit().await?;
            world.app.changed().await?;
            find(world, &added.public_id)?;
        }
        let terms = world.app.terms();
        let proposed = |topics: &[i64]| {
            let all = terms.institutions.proposed_for(topics, day("2026-11-22"));
            all.iter().map(|one| one.description.names.in_language("en").to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(proposed(&[*one, *two]), ["Health", "Justice"]);
        assert_eq!(proposed(&[*three]), ["Fisheries"]);
        assert_eq!(proposed(&[]), Vec::<String>::new());
        Ok(())
    })
}

const BULK: &str = "/en/appointments/bulk";

/// An act with one appointment: its id.
pub async fn a_reappointment(world: &World, office: &mut Browser) -> Result<String> {
    let ministry = an_institution(world, "Ministry of Trade", Class::Member).await?;
    let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
    let row = [
        ("do", "apply"),
        ("post-0", focal.as_str()),
        ("name-0", "Nadia"),
        ("email-0", "nadia@example.org"),
        ("from-0", "2026-11-22"),
    ];
    let done = office.fill(world, BULK, BULK, &row).await?;
    let (_, rest) = done.body.split_once("/appointments/bulk/").with_context(|| format!("no act: {}", done.body))?;
    Ok(rest.split('/').next().unwrap_or_default().to_owned())
}

/// Who holds a post on a day, by name.
async fn holders(world: &World, post: &str, on: &str) -> Result<Vec<String>> {
    let db = world.app.db.read();
    let post = post::by_public_id(db, post).await?.context("the post")?;
    let mut names = Vec::new();
    for account in appointment::holders(db, post.id, day(on)).await? {
        names.push(accounts::by_id(db, account).await?.context("an account")?.name);
    }
    names.sort();
    Ok(names)
}

#[test]
fn after_a_change_of_government_many_are_appointed_in_one_act_and_it_is_undone() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let health = an_institution(world, "Ministry of Health", Class::Member).await?;
        let (one, two) =
            (a_post(world, &justice, Duty::FocalPoint).await?, a_post(world, &health, Duty::FocalPoint).await?);
        let member = a_post(world, &justice, Duty::Member).await?;
        for (post, name, to) in [(&one, "Karim", ""), (&two, "Lamia", "2026-12-31"), (&member, "Omar", "")] {
            let email = format!("{}@example.org", name.to_lowercase());
            let fields = [("name", name), ("email", email.as_str()), ("from", "2025-01-01"), ("to", to)];
            assert_eq!(appoint(world, &mut office, post, &fields).await?.status, StatusCode::OK);
        }
        // On the screen: the posts whose tenures end on a day, or all of a duty.
        let ending = office.get(world, &format!("{BULK}?ends=2026-12-31")).await?.body;
        assert!(ending.contains(&two) && !ending.contains(&one) && ending.contains("value=\"2027-01-01\""), "{ending}");
        let listed = office.get(world, &format!("{BULK}?duty=focal-point")).await?.body;
        assert!(listed.contains(&one) && listed.contains(&two) && !listed.contains(&member), "{listed}");

        // By a file, some of whose rows cannot be: nothing is done, and each row says why.
        let file = format!(
            "post;institution;duty;name;email;from;decree\n\
            {one};;;Amal;amal@example.org;2026-12-01;Decree 1\n\
            ;Ministry of Health;focal-point;Karim;karim@example.org;2026-12-01;Decree 1\n\
            {member};;;Sami;sami.example.org;2026-12-01;\n\
            ;Ministry of Magic;focal-point;Merlin;merlin@example.org;2026-12-01;\n"
        );
        let shown = send(world, &mut office, BULK, file.as_bytes()).await?;
        assert_eq!(shown.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in [
            "Karim holds it until 30 November 2026. Amal begins, and is invited.",
            "Lamia holds it until 30 November 2026. Karim begins; the account is there.",
            "Enter an e-mail address",
            "Line 5 names no post",
        ] {
            assert!(shown.body.contains(words), "{words}: {}", shown.body);
        }
        assert!(accounts::by_email(world.app.db.read(), "amal@example.org").await?.is_none(), "it was only shown");
        assert_eq!(holders(world, &one, "2026-12-01").await?, ["Karim"]);

        // Corrected in the table, it is made in one act, with links for those who are new.
        let rows = |act| {
            [
                ("do", act),
                ("post-0", one.as_str()),
                ("name-0", "Amal"),
                ("email-0", "amal@example.org"),
                ("from-0", "2026-12-01"),
                ("post-1", two.as_str()),
                ("name-1", "Karim"),
                ("email-1", "karim@example.org"),
                ("from-1", "2026-12-01"),
                ("post-2", member.as_str()),
                ("name-2", "Sami"),
                ("email-2", "sami@example.org"),
                ("from-2", "2026-12-01"),
            ]
        };
        let ready = office.fill(world, BULK, BULK, &rows("preview")).await?;
        assert!(ready.status == StatusCode::OK && ready.body.contains("value=\"apply\""), "{}", ready.body);
        let done = office.fill(world, BULK, BULK, &rows("apply")).await?;
        assert_eq!(done.body.matches("/en/invitation/").count(), 2, "{}", done.body);
        assert_eq!(holders(world, &one, "2026-12-01").await?, ["Amal"]);
        assert_eq!(holders(world, &one, "2026-11-30").await?, ["Karim"]);
        assert_eq!(holders(world, &two, "2026-12-01").await?, ["Karim"]);
        // A member sits beside the others.
        assert_eq!(holders(world, &member, "2026-12-01").await?, ["Omar", "Sami"]);

        // Meanwhile one is ended by hand; the undo leaves it, and names it.
        let sami = accounts::by_email(world.app.db.read(), "sami@example.org").await?.context("Sami")?;
        let held = appointment::of_account(world.app.db.read(), sami.id).await?.pop().context("an appointment")?;
        let end = format!("/en/appointments/{}/end", held.public_id);
        office.fill(world, &end, &end, &[("last", "2027-06-30")]).await?;
        let (_, rest) = done.body.split_once("/appointments/bulk/").context("an act")?;
        let act = format!("{BULK}/{}", rest.split('/').next().unwrap_or_default());
        let undone = office.fill(world, &act, &format!("{act}/undo"), &[]).await?;
        assert!(
            undone.body.contains("Left as they are") && undone.body.contains("Sami (until 30 June 2027)"),
            "{}",
            undone.body
        );
        assert_eq!(holders(world, &one, "2026-12-01").await?, ["Karim"]);
        assert_eq!(holders(world, &two, "2026-12-31").await?, ["Lamia"]);
        assert_eq!(holders(world, &two, "2027-01-01").await?, Vec::<String>::new(), "her last day is as it was");
        let amal = accounts::by_email(world.app.db.read(), "amal@example.org").await?.context("Amal")?;
        assert_eq!(amal.state(), "ended", "whoever was invited for nothing else");
        let again = office.fill(world, BULK, &format!("{act}/undo"), &[]).await?;
        assert!(again.status == StatusCode::OK && !again.body.contains("Left as they are"), "{}", again.body);
        worded(world, &mut [&mut office], &[BULK.to_owned(), format!("{BULK}?duty=focal-point"), act]).await?;
        Ok(())
    })
}

#[test]
fn the_imaginary_state_has_institutions_in_every_language_and_people_over_two_years() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        mithaq::institutions::demo::load(&world.app).await?;
        let count = world.app.terms().institutions.iter().count();
        assert_eq!(count, 23);
        for institution in world.app.terms().institutions.iter().skip(1) {
            assert_eq!(institution.description.names.iter().count(), 7, "{}", institution.public_id);
            assert!(!institution.description.topics.is_empty(), "{}", institution.public_id);
        }
        // Again, nothing comes twice.
        mithaq::institutions::demo::load(&world.app).await?;
        assert_eq!(world.app.terms().institutions.iter().count(), count);
        let terms = world.app.terms();
        let merged = terms.institutions.iter().find(|one| one.description.active_to.is_some()).context("a merger")?;
        let heir = terms.institutions.responsible(merged.id, world.app.today());
        assert_eq!(
            terms.institutions.get(heir).map(|one| one.description.names.in_language("en")),
            Some("Ministry of Social Affairs")
        );
        let mut auditor = a_person(world, Who::Auditor).await?;
        let directory = auditor.get(world, "/en/institutions").await?.body;
        assert!(directory.contains("Lin Wei-Tarn") && !directory.contains("Pavel Oristan"), "{directory}");
        Ok(())
    })
}

#[test]
fn holders_say_now_and_then_how_they_are_reached_and_the_secretariat_sees_who_has_not() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let observer = a_post(world, &union, Duty::Observer).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01")];
        let mut karim = joined(world, &appoint(world, &mut office, &focal, &karim).await?.body).await?;
        let lamia = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-01-01")];
        let mut lamia = joined(world, &appoint(world, &mut office, &observer, &lamia).await?.body).await?;
        let (own, old, post) = ("/en/account/contact", "/en/appointments/unconfirmed", format!("/en/posts/{focal}"));
        assert!(karim.get(world, "/en/desk").await?.body.contains("Is this still how to reach you?"));
        assert!(office.get(world, old).await?.body.contains("karim@example.org"));
        for (telephone, words) in [("call me", "Enter a telephone number"), ("+1 555 0100", "")] {
            let fields = [("telephone", telephone), ("address", "Room 12\nTower <b>A")];
            let answer = karim.fill(world, own, own, &fields).await?;
            let (status, said) =
                if words.is_empty() { (StatusCode::SEE_OTHER, "") } else { (StatusCode::UNPROCESSABLE_ENTITY, words) };
            assert!(answer.status == status && answer.body.contains(said), "{}", answer.body);
        }
        // His desk asks no more; members and the secretariat read it with its day, observers do not.
        assert!(!karim.get(world, "/en/desk").await?.body.contains("Is this still how to reach you?"));
        let shown = office.get(world, &post).await?.body;
        for words in ["+1 555 0100", "Tower &lt;b&gt;A", "Confirmed on 22 November 2026"] {
            assert!(shown.contains(words), "{words}: {shown}");
        }
        for other in [&mut lamia, &mut Browser::default()] {
            let shown = other.get(world, &post).await?.body;
            assert!(!shown.contains("555 0100") && !shown.contains("karim@example.org"), "{shown}");
        }
        assert!(!office.get(world, old).await?.body.contains("karim@example.org"));
        assert_eq!(karim.get(world, old).await?.status, StatusCode::FORBIDDEN);
        let file = office.get(world, &format!("{old}.csv")).await?.body;
        assert!(file.contains("lamia@example.org") && !file.contains("karim@"), "{file}");

        // After half a year it is old; after as many months as the settings say.
        world.app.clock.advance(190 * 24 * 60 * 60);
        karim.sign_in(world, "karim@example.org").await?;
        office.sign_in(world, "secretariat@example.org").await?;
        assert!(karim.get(world, "/en/desk").await?.body.contains("Is this still how to reach you?"));
        assert!(office.get(world, "/en/institutions").await?.body.contains("Details not confirmed"));
        let profile = "/en/settings/profile";
        office.fill(world, profile, profile, &[("confirm", "12"), ("act", "save")]).await?;
        assert!(!karim.get(world, "/en/desk").await?.body.contains("Is this still how to reach you?"));
        let refused = office.fill(world, profile, profile, &[("confirm", "7"), ("act", "save")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        worded(world, &mut [&mut office, &mut karim], &[own.to_owned(), old.to_owned(), post, "/en/desk".to_owned()])
            .await?;
        Ok(())
    })
}

#[test]
fn the_history_of_an_institution_names_acts_people_and_what_changed() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let (focal, observer) =
            (a_post(world, &ministry, Duty::FocalPoint).await?, a_post(world, &union, Duty::Observer).await?);
        let renamed =
            [("what", "renamed"), ("day", "2026-11-20"), ("name-en", "Ministry of Law <b>x"), ("version", "1")];
        let form = format!("/en/institutions/{}/reorganisation", ministry.public_id);
        assert_eq!(office.fill(world, &form, &form, &renamed).await?.status, StatusCode::SEE_OTHER);
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01")];
        appoint(world, &mut office, &focal, &karim).await?;
        let lamia = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-01-01")];
        let mut lamia = joined(world, &appoint(world, &mut office, &observer, &lamia).await?.body).await?;
        let page = format!("/en/institutions/{}/history", ministry.public_id);
        let told = office.get(world, &page).await?.body;
        let words = [
            "Reorganised",
            "Ministry of Justice",
            "Ministry of Law &lt;b&gt;x",
            "secretariat",
            "Appointed",
            "<bdi>Karim</bdi>, <bdi>Focal point</bdi>",
            "Post added",
        ];
        for words in words {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert!(office.get(world, &format!("/en/institutions/{}", ministry.public_id)).await?.body.contains(&page));
        assert_eq!(lamia.get(world, &page).await?.status, StatusCode::FORBIDDEN);
        worded(world, &mut [&mut office], &[page]).await?;
        Ok(())
    })
}
