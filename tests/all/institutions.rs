//! Institutions and posts: who may do what follows from the post, and ends with it; what an
//! institution did stays with it under the name that it had.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::institutions::appointment::{self, Tenure};
use mithaq::institutions::post::{self, Remit, Terms};
use mithaq::institutions::{self, By, Description, Institution, Level};
use mithaq::permissions::{Actor, Audience, Class, Duty};
use mithaq::platform::clock::Date;
use mithaq::platform::i18n::Names;
use mithaq::recommendations::{self, Edit, Edited, PublicId, Sighting, Wish};

use crate::browser::{Browser, Who, a_person};
use crate::desk_words::worded;
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

pub fn by(world: &World) -> By<'_> {
    By { actor: &Actor::CommandLine, at: world.app.clock.now(), today: world.app.today() }
}

/// A day that the story is sure of.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or(Date(Default::default()))
}

/// An institution by this name.
pub async fn an_institution(world: &World, name: &str, class: Class) -> Result<Institution> {
    let description = Description {
        names: Names::new([("en".to_owned(), name.to_owned())]),
        short_names: Names::default(),
        kind: if class == Class::Member { "ministry" } else { "civil-society" }.to_owned(),
        parent: None,
        class,
        informed_only: false,
        level: Level::National,
        territory: String::new(),
        active_from: None,
        active_to: None,
        topics: Default::default(),
    };
    let tx = world.app.db.begin().await?;
    let (_, id) = institutions::add(&tx, by(world), &description).await?;
    tx.commit().await?;
    world.app.changed().await?;
    find(world, &id)
}

pub fn find(world: &World, id: &str) -> Result<Institution> {
    world.app.terms().institutions.by_public_id(id).cloned().context("the institution")
}

/// A post in it: its public id.
pub async fn a_post(world: &World, institution: &Institution, duty: Duty) -> Result<String> {
    let terms = Terms {
        duty,
        remit: Remit::Both,
        wording: Default::default(),
        topics: Default::default(),
        mechanisms: Default::default(),
        ended_on: None,
    };
    let tx = world.app.db.begin().await?;
    let id = post::add(&tx, by(world), institution, &terms).await?.map_err(|wrong| anyhow::anyhow!("{wrong:?}"))?;
    tx.commit().await?;
    Ok(id)
}

/// Appoints somebody as the secretariat does on the screen: what it is told.
pub async fn appoint(world: &World, office: &mut Browser, post: &str, fields: &[(&str, &str)]) -> Result<Answer> {
    let page = format!("/en/posts/{post}/appointment");
    office.fill(world, &page, &page, fields).await
}

/// Takes up the link that the page shows.
pub async fn joined(world: &World, page: &str) -> Result<Browser> {
    let (_, link) = page.split_once("/en/invitation/").with_context(|| format!("no link: {page}"))?;
    let token: String = link.chars().take_while(char::is_ascii_alphanumeric).collect();
    let mut browser = Browser::default();
    browser.join(world, &format!("/en/invitation/{token}")).await?;
    Ok(browser)
}

async fn sees(world: &World, browser: &mut Browser) -> Result<Vec<String>> {
    let list = browser.get(world, "/en/recommendations").await?.body;
    let all = ["Ratify it", "Inform members", "Hear observers", "Keep it inside"];
    Ok(all.into_iter().filter(|words| list.contains(words)).map(str::to_owned).collect())
}

/// Four entries, one for each audience.
pub async fn entries(world: &World) -> Result<()> {
    let texts = [
        "1.1 Ratify it (Fiji);",
        "1.2 Inform members (Fiji);",
        "1.3 Hear observers (Fiji);",
        "1.4 Keep it inside (Fiji);",
    ];
    let records: Vec<_> = (1..).zip(texts).map(|(key, text)| a_recommendation(key, text)).collect();
    world.receive(&records, "en", How::Import).await?;
    for (key, audience) in [(2, Audience::Members), (3, Audience::Observers), (4, Audience::Internal)] {
        let id = PublicId(address(key));
        let Some(Sighting::Here(record)) = recommendations::sighting(world.app.db.read(), &id, "en").await? else {
            anyhow::bail!("the entry is gone");
        };
        let (tx, edit) = (world.app.db.begin().await?, Edit::of(Wish::Audience(audience)));
        let now = world.app.clock.now();
        let edited = recommendations::edit(&tx, &Actor::CommandLine, now, record.listed.id, &edit).await?;
        assert!(matches!(edited, Edited::Saved { .. }), "{edited:?}");
        tx.commit().await?;
    }
    world.app.changed().await
}

#[test]
fn rights_come_with_the_post_and_end_with_the_appointment() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let (focal, observer) =
            (a_post(world, &ministry, Duty::FocalPoint).await?, a_post(world, &union, Duty::Observer).await?);
        let person = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-11-22"), ("to", "2026-11-23")];
        let page = appoint(world, &mut office, &focal, &person).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let mut karim = joined(world, &page.body).await?;
        let person = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-11-22")];
        let page = appoint(world, &mut office, &observer, &person).await?;
        let mut lamia = joined(world, &page.body).await?;

        assert_eq!(
            sees(world, &mut office).await?,
            ["Ratify it", "Inform members", "Hear observers", "Keep it inside"]
        );
        assert_eq!(sees(world, &mut karim).await?, ["Ratify it", "Inform members", "Hear observers"]);
        assert_eq!(sees(world, &mut lamia).await?, ["Ratify it", "Hear observers"]);
        assert_eq!(sees(world, &mut Browser::default()).await?, ["Ratify it"]);
        for page in ["/en/imports", "/en/settings", "/en/institutions/new", "/en/people", "/en/system"] {
            assert_eq!(karim.get(world, page).await?.status, StatusCode::FORBIDDEN, "{page}");
        }
        // On the last day they are still there; in the first request of the next they are gone, though
        // the session goes on.
        world.app.clock.advance(38 * 60 * 60);
        let mut karim = Browser { secret: karim.secret.clone(), ..Browser::default() };
        karim.sign_in(world, "karim@example.org").await?;
        assert_eq!(world.app.today(), day("2026-11-23"));
        assert_eq!(sees(world, &mut karim).await?.len(), 3);
        world.app.clock.advance(59 * 60);
        karim.get(world, "/en/desk").await?;
        assert_eq!(sees(world, &mut karim).await?.len(), 3);
        world.app.clock.advance(5 * 60);
        assert_eq!(world.app.today(), day("2026-11-24"));
        assert_eq!(sees(world, &mut karim).await?, ["Ratify it"]);
        assert!(karim.get(world, "/en/account").await?.body.contains("Holds no post"));
        Ok(())
    })
}

#[test]
fn a_successor_takes_over_from_a_day_on_and_two_never_hold_it_at_once() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01"), ("decree", "Decree 7")];
        assert_eq!(appoint(world, &mut office, &focal, &karim).await?.status, StatusCode::OK);
        let lamia = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-12-01")];
        let refused = appoint(world, &mut office, &focal, &lamia).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Karim holds the post in these days"), "{}", refused.body);
        assert!(
            accounts::by_email(world.app.db.read(), "lamia@example.org").await?.is_none(),
            "nothing is left behind"
        );
        let lamia = [("name", "Lamia"), ("email", "lamia@example.org"), ("from", "2026-12-01"), ("succeeds", "yes")];
        assert_eq!(appoint(world, &mut office, &focal, &lamia).await?.status, StatusCode::OK);
        let page = office.get(world, &format!("/en/posts/{focal}")).await?.body;
        for words in ["Karim", "Decree 7", "until 30 November 2026", "Lamia", "from 1 December 2026"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let post = post::by_public_id(world.app.db.read(), &focal).await?.context("the post")?;
        let holder = async |on: &str| -> Result<Vec<String>> {
            let mut names = Vec::new();
            for account in appointment::holders(world.app.db.read(), post.id, day(on)).await? {
                names.push(accounts::by_id(world.app.db.read(), account).await?.context("an account")?.name);
            }
            Ok(names)
        };
        assert_eq!(holder("2025-12-31").await?, Vec::<String>::new());
        assert_eq!(holder("2026-11-30").await?, ["Karim"]);
        assert_eq!(holder("2026-12-01").await?, ["Lamia"]);
        Ok(())
    })
}

#[test]
fn whoever_stands_in_has_the_rights_of_those_days_alone() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        entries(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut other = a_person(world, Who::Nobody).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let karim = [("name", "Karim"), ("email", "karim@example.org"), ("from", "2026-01-01")];
        appoint(world, &mut office, &focal, &karim).await?;
        let post = post::by_public_id(world.app.db.read(), &focal).await?.context("the post")?;
        let held = appointment::of_post(world.app.db.read(), post.id).await?.pop().context("the appointment")?;
        let nobody = accounts::by_email(world.app.db.read(), "nobody@example.org").await?.context("an account")?;
        let page = format!("/en/appointments/{}/absence", held.public_id);
        let fields = [("person", nobody.public_id.as_str()), ("from", "2026-11-22"), ("to", "2026-11-22")];
        assert_eq!(sees(world, &mut other).await?, ["Ratify it"]);
        assert_eq!(office.fill(world, &page, &page, &fields).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(sees(world, &mut other).await?.len(), 3);
        let shown = office.get(world, &format!("/en/posts/{focal}")).await?.body;
        assert!(shown.contains("nobody stands in"), "{shown}");
        world.app.clock.advance(24 * 60 * 60);
        other.sign_in(world, "nobody@example.org").await?;
        assert_eq!(sees(world, &mut other).await?, ["Ratify it"]);
        Ok(())
    })
}

#[test]
fn an_institution_keeps_its_past_and_its_heir_answers_for_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let justice = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let rights = an_institution(world, "Ministry of Human Rights", Class::Member).await?;
        let reorganise = async |office: &mut Browser, of: &Institution, fields: &[(&str, &str)]| {
            let (page, version) = (format!("/en/institutions/{}/reorganisation", of.public_id), of.version.to_string());
            let all: Vec<(&str, &str)> =
                [("version", version.as_str())].into_iter().chain(fields.iter().copied()).collect();
            office.fill(world, &page, &page, &all).await
        };
        let renamed = [("what", "renamed"), ("day", "2026-11-01"), ("name-en", "Ministry of Justice and Liberties")];
        assert_eq!(reorganise(&mut office, &justice, &renamed).await?.status, StatusCode::SEE_OTHER);
        let justice = find(world, &justice.public_id)?;
        assert_eq!(justice.names_on(day("2026-10-31")).in_language("en"), "Ministry of Justice");
        assert_eq!(justice.names_on(day("2026-11-01")).in_language("en"), "Ministry of Justice and Liberties");

        // A department of the other, and one that was closed long ago.
        let mut under = Vec::new();
        for name in ["Department of Prisons", "Department of Amnesties"] {
            let made = [
                ("name-en", name),
                ("kind", "department"),
                ("parent", rights.public_id.as_str()),
                ("class", "member"),
                ("level", "national"),
            ];
            let made = office.fill(world, "/en/institutions/new", "/en/institutions/new", &made).await?;
            under.push(find(world, made.header("location").rsplit('/').next().context("an institution")?)?);
        }
        let [prisons, amnesties] = under.as_slice() else { anyhow::bail!("two departments") };
        let closed = reorganise(&mut office, amnesties, &[("what", "closed"), ("day", "2020-01-01")]).await?;
        assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.body);

        let early = [("what", "merged"), ("day", "2026-11-23"), ("other", justice.public_id.as_str())];
        let refused = reorganise(&mut office, &rights, &early).await?;
        assert!(refused.body.contains("is noted on its day, not before"), "{}", refused.body);
        let into_itself = [("what", "merged"), ("day", "2026-11-10"), ("other", justice.public_id.as_str())];
        let refused = reorganise(&mut office, &justice, &into_itself).await?;
        assert!(refused.body.contains("neither this one nor part of it"), "{}", refused.body);
        let merged = [("what", "merged"), ("day", "2026-11-10"), ("other", justice.public_id.as_str())];
        assert_eq!(reorganise(&mut office, &rights, &merged).await?.status, StatusCode::SEE_OTHER);
        let catalogue = &world.app.terms().institutions;
        assert_eq!(catalogue.responsible(rights.id, day("2026-11-09")), rights.id);
        assert_eq!(catalogue.responsible(rights.id, day("2026-11-10")), justice.id);
        // What stands under it is moved at once; what it took over counts from the day on.
        assert_eq!(catalogue.answered_for(justice.id.0, day("2026-11-09")), [justice.id.0, prisons.id.0]);
        let all = [justice.id.0, rights.id.0, prisons.id.0, amnesties.id.0];
        assert_eq!(catalogue.answered_for(justice.id.0, day("2026-11-10")), all);
        let page = office.get(world, &format!("/en/institutions/{}", justice.public_id)).await?.body;
        for words in ["until then “Ministry of Justice”", "took over", "Ministry of Human Rights"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // Of two who change it at once, the second is told.
        let late = reorganise(&mut office, &rights, &[("what", "closed"), ("day", "2027-02-01")]).await?;
        assert!(late.body.contains("Somebody else has saved this"), "{}", late.body);
        Ok(())
    })
}

#[test]
fn only_full_members_are_told_who_holds_a_post() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let union = an_institution(world, "Union of Lawyers", Class::Observer).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let heard = a_post(world, &union, Duty::Observer).await?;
        let page = appoint(
            world,
            &mut office,
            &focal,
            &[("name", "Quilla Canary"), ("email", "q@example.org"), ("from", "2026-01-01")],
        )
        .await?;
        let mut member = joined(world, &page.body).await?;
        let page = appoint(
            world,
            &mut office,
            &heard,
            &[("name", "Lamia"), ("email", "l@example.org"), ("from", "2026-01-01")],
        )
        .await?;
        let mut observer = joined(world, &page.body).await?;
        let mut visitor = Browser::default();
        let pages = [
            "/en/institutions".to_owned(),
            "/en/institutions.csv".to_owned(),
            format!("/en/institutions/{}", ministry.public_id),
            format!("/en/posts/{focal}"),
        ];
        for page in &pages {
            for (who, knows) in
                [(&mut visitor, false), (&mut observer, false), (&mut member, true), (&mut office, true)]
            {
                let shown = who.get(world, page).await?;
                assert_eq!(shown.status, StatusCode::OK, "{page}");
                assert!(shown.body.contains("Ministry of Justice"), "{page}");
                assert_eq!(shown.body.contains("Quilla Canary"), knows, "{page}");
            }
        }
        Ok(())
    })
}

#[test]
fn an_administrator_gives_the_posts_of_the_secretariat_alone_and_holds_none() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        assert_eq!(admin.get(world, &format!("/en/posts/{focal}/appointment")).await?.status, StatusCode::FORBIDDEN);
        let own = accounts::by_email(world.app.db.read(), "administrator@example.org").await?.context("an account")?;
        let refused =
            appoint(world, &mut admin, "secretariat", &[("person", own.public_id.as_str()), ("from", "2026-11-22")])
                .await?;
        assert!(refused.body.contains("Administrators and auditors hold no posts"), "{}", refused.body);
        let page = appoint(
            world,
            &mut admin,
            "secretariat",
            &[("name", "Amina"), ("email", "amina@example.org"), ("from", "2026-11-22")],
        )
        .await?;
        let mut amina = joined(world, &page.body).await?;
        assert_eq!(amina.get(world, "/en/r/new").await?.status, StatusCode::OK);
        // Without a fresh second factor nobody gives the secretariat away.
        world.app.clock.advance(11 * 60);
        let asked = amina.get(world, "/en/posts/secretariat/appointment").await?;
        assert_eq!(
            (asked.status, asked.header("location").starts_with("/en/second-factor")),
            (StatusCode::SEE_OTHER, true)
        );
        Ok(())
    })
}

#[test]
fn a_post_stands_where_it_belongs() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let mechanism = find(world, institutions::NATIONAL_MECHANISM)?;
        let table: Vec<String> = Duty::ALL
            .into_iter()
            .map(|duty| format!("{} {} {}", duty.code(), ministry.may_have(duty), mechanism.may_have(duty)))
            .collect();
        assert_eq!(
            table,
            [
                "secretariat false true",
                "chair false true",
                "member true true",
                "validating-authority true false",
                "focal-point true false",
                "alternate true false",
                "observer true false",
            ]
        );
        let mut court = ministry.clone();
        court.description.informed_only = true;
        assert!(!court.may_have(Duty::ValidatingAuthority) && court.may_have(Duty::FocalPoint));
        assert!(!court.can_be_assigned_to(world.app.today()) && ministry.can_be_assigned_to(world.app.today()));
        let tenure =
            Tenure { from: day("2026-11-22"), to: Some(day("2026-11-21")), decree: String::new(), succeeds: false };
        let somebody = crate::browser::invited(world, "x@example.org", Who::Nobody).await?;
        assert!(somebody.contains("invitation"));
        let account = accounts::by_email(world.app.db.read(), "x@example.org").await?.context("an account")?;
        let focal = a_post(world, &ministry, Duty::FocalPoint).await?;
        let focal = post::by_public_id(world.app.db.read(), &focal).await?.context("the post")?;
        let tx = world.app.db.begin().await?;
        let refused = appointment::appoint(&tx, by(world), &focal, &account, &tenure).await?;
        assert_eq!(refused, Err(appointment::Wrong::Days));
        Ok(())
    })
}

#[test]
fn every_page_of_institutions_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let prisons = an_institution(world, "Prisons", Class::Observer).await?;
        let page = format!("/en/institutions/{}/posts/new", ministry.public_id);
        let duties = "Answers for the ministry.\n<b>x Reports every quarter.";
        let fields =
            [("duty", "focal-point"), ("title-en", "Focal point"), ("rank-en", "Director"), ("duties-en", duties)];
        let made = office.fill(world, &page, &page, &fields).await?;
        let post = made.header("location").to_owned();
        let id = post.rsplit('/').next().context("the post")?;
        let karim =
            [("name", "<b>x Karim"), ("email", "karim@example.org"), ("from", "2026-01-01"), ("decree", "<b>x 7")];
        let mut member = joined(world, &appoint(world, &mut office, id, &karim).await?.body).await?;
        let held = post::by_public_id(world.app.db.read(), id).await?.context("the post")?;
        let held = appointment::of_post(world.app.db.read(), held.id).await?.pop().context("the appointment")?;
        let (absence, end) = (
            format!("/en/appointments/{}/absence", held.public_id),
            format!("/en/appointments/{}/end", held.public_id),
        );
        let reorganisation = format!("/en/institutions/{}/reorganisation", prisons.public_id);
        for (what, other) in [("renamed", ""), ("moved", ministry.public_id.as_str()), ("closed", "")] {
            let version = find(world, &prisons.public_id)?.version.to_string();
            let fields = [
                ("what", what),
                ("other", other),
                ("day", "2026-11-22"),
                ("name-en", "Prison service"),
                ("version", &version),
            ];
            let answer = office.fill(world, &reorganisation, &reorganisation, &fields).await?;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{what}: {}", answer.body);
        }
        let shown = [
            "/en/institutions".to_owned(),
            "/en/institutions?kind=ministry&class=member&q=%3Cb%3Ex".to_owned(),
            post.clone(),
        ];
        let of = [&ministry, &prisons].map(|one| format!("/en/institutions/{}", one.public_id));
        let both: Vec<String> =
            shown.into_iter().chain(of).chain(["/en/institutions/national-mechanism".to_owned()]).collect();
        worded(world, &mut [&mut office, &mut member, &mut Browser::default()], &both).await?;
        let edits = ["edit", "posts/new", "reorganisation"]
            .map(|what| format!("/en/institutions/{}/{what}", ministry.public_id));
        let mut forms: Vec<String> =
            edits.into_iter().chain([format!("{post}/edit"), format!("{post}/appointment"), absence, end]).collect();
        forms.push("/en/institutions/new".to_owned());
        worded(world, &mut [&mut office], &forms).await?;
        // With something wrong in every field, each comes back and says where.
        let wrong = [
            "name-en",
            "short-en",
            "kind",
            "parent",
            "active-from",
            "duty",
            "ended-on",
            "title-en",
            "from",
            "to",
            "person",
            "last",
            "what",
            "day",
            "other",
            "decree",
        ];
        for language in world.app.i18n.languages() {
            for form in &forms {
                let path = form.replacen("/en/", &format!("/{}/", language.code), 1);
                let much = format!("<b>x{}", "y".repeat(6000));
                let fields: Vec<(&str, &str)> = wrong.iter().map(|name| (*name, much.as_str())).collect();
                let answer = office.fill(world, &path, &path, &fields).await?;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {}", answer.body);
                crate::templates::assert_worded(&answer.body, &path);
                assert!(answer.body.contains("govuk-error-summary") && !answer.body.contains("<b>x"), "{path}");
            }
        }
        Ok(())
    })
}
