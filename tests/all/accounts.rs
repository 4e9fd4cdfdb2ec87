//! Accounts: invited, signed in with two factors, throttled, ended; and forms that are ours alone.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use mithaq::accounts::{self, factors};
use mithaq::permissions::Actor;

use crate::browser::{Browser, PASSWORD, Who, a_person, hidden, invited};
use crate::world::{Answer, How, World, a_recommendation, address, on_each_engine};

const AMINA: &str = "administrator@example.org";

#[test]
fn an_invitation_is_taken_up_once_with_a_password_and_an_app() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let link = invited(world, "amina@example.org", Who::Secretariat).await?;
        let mut amina = Browser::default();
        let page = amina.get(world, &link).await?;
        assert_eq!((page.status, page.header("referrer-policy")), (StatusCode::OK, "no-referrer"));
        assert!(!page.body.contains("hreflang=\"fr\" href=\"/fr/invitation"), "{}", page.body);
        for (weak, sentence) in
            [("short", "at least"), ("password1234", "easy to guess"), ("aminaexample1", "easy to guess")]
        {
            let page = amina.fill(world, &link, &link, &[("password", weak)]).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
            assert!(page.body.contains(sentence) && page.body.contains("href=\"#password\""), "{}", page.body);
            assert!(!page.body.contains(weak), "a password stands on the page again");
        }
        let before = amina.session();
        amina.join(world, &link).await?;
        assert_ne!(amina.session(), before, "the token of before still counts");
        let page = amina.get(world, "/en/account").await?;
        assert!(page.body.contains("amina@example.org") && page.body.contains("10 recovery codes"), "{}", page.body);

        // The link has had its time, for her and for whoever found it.
        for mut finder in [amina, Browser::default()] {
            let page = finder.get(world, &link).await?;
            assert!(page.body.contains("no longer works"), "{}", page.body);
        }
        let late = invited(world, "late@example.org", Who::Auditor).await?;
        world.app.clock.advance(accounts::INVITED_SECONDS);
        assert!(Browser::default().get(world, &late).await?.body.contains("no longer works"));
        Ok(())
    })
}

#[test]
fn of_two_who_take_an_invitation_up_at_once_one_comes_too_late() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let link = invited(world, "amina@example.org", Who::Secretariat).await?;
        let (mut one, mut other) = (Browser::default(), Browser::default());
        let (one, other) = tokio::join!(
            one.fill(world, &link, &link, &[("password", PASSWORD)]),
            other.fill(world, &link, &link, &[("password", "nine boats on the lake")]),
        );
        let mut answers = [one?.status, other?.status];
        answers.sort();
        assert_eq!(answers, [StatusCode::OK, StatusCode::SEE_OTHER]);
        Ok(())
    })
}

#[test]
fn signing_in_takes_a_password_and_a_code_that_was_not_used() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let at_home = a_person(world, Who::Administrator).await?;
        let mut amina = Browser { secret: at_home.secret.clone(), ..Browser::default() };
        let answer = amina.give_password(world, AMINA, PASSWORD).await?;
        assert!(answer.header("location").starts_with("/en/second-factor"), "{}", answer.header("location"));
        // The password alone opens nothing.
        assert!(amina.get(world, "/en/account").await?.header("location").starts_with("/en/sign-in?to="));
        assert!(amina.get(world, "/en/account/second-factor").await?.header("location").contains("/second-factor"));
        let used = factors::code_at(&amina.secret, world.app.clock.now())?;
        let again = amina.give_code(world, &used).await?;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "the code of the set-up worked twice");
        let half = amina.session();
        let code = amina.code(world)?;
        let answer = amina.give_code(world, &code).await?;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/desk"));
        assert_ne!(amina.session(), half);
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::OK);

        // Whoever looked over her shoulder is late.
        let mut other = Browser::default();
        other.give_password(world, AMINA, PASSWORD).await?;
        assert_eq!(other.give_code(world, &code).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        let paper = at_home.codes[0].to_uppercase();
        assert_eq!(other.give_code(world, &paper).await?.status, StatusCode::SEE_OTHER);
        assert!(other.get(world, "/en/account").await?.body.contains("9 recovery codes"));
        let mut third = Browser::default();
        third.give_password(world, AMINA, PASSWORD).await?;
        assert_eq!(third.give_code(world, &paper).await?.status, StatusCode::UNPROCESSABLE_ENTITY);

        let answer = amina.fill(world, "/en/account", "/en/sign-out", &[]).await?;
        assert_eq!((answer.status, answer.header("clear-site-data")), (StatusCode::SEE_OTHER, "\"cache\""));
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        Ok(())
    })
}

/// Somebody of this role who has joined, and whose account was ended since.
async fn end_account(world: &World, role: Who) -> Result<()> {
    a_person(world, role).await?;
    let email = format!("{}@example.org", role.code());
    let account = accounts::by_email(world.app.db.read(), &email).await?.context("an account")?;
    let (tx, now) = (world.app.db.begin().await?, world.app.clock.now());
    accounts::set_ended(&tx, &Actor::CommandLine, now, &account, Some(now)).await??;
    tx.commit().await
}

#[test]
fn nobody_learns_by_signing_in_whether_there_is_an_account() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        a_person(world, Who::Administrator).await?;
        invited(world, "invited@example.org", Who::Auditor).await?;
        end_account(world, Who::Secretariat).await?;
        let (wrong, ended) = ("wrong horse battery", "secretariat@example.org");
        let mut pages = Vec::new();
        for (email, password) in [
            (AMINA, wrong),
            ("invited@example.org", wrong),
            ("nobody@example.org", wrong),
            ("nul\0@example.org", wrong),
            (ended, wrong),
            // Not even whoever knows the password of before is told that there was an account.
            (ended, PASSWORD),
        ] {
            let mut stranger = Browser::default();
            let page = stranger.give_password(world, email, password).await?;
            let token = stranger.get(world, "/en/sign-in").await?;
            let token = hidden(&token.body, "form").context("a form")?;
            let clean = page.body.replace(&email.replace('\0', ""), "EMAIL").replace(&token, "TOKEN");
            pages.push((page.status, clean));
        }
        assert_eq!(pages[0].0, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            pages.iter().all(|page| *page == pages[0]),
            "{:?}",
            pages.iter().map(|page| page.0).collect::<Vec<_>>()
        );
        assert!(pages[0].1.contains("value=\"EMAIL\""), "what was typed is lost: {}", pages[0].1);
        Ok(())
    })
}

#[test]
fn guessing_is_made_slow_and_a_known_device_is_not_barred() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Administrator).await?;
        let mut guesser = Browser::default();
        for _ in 0..5 {
            let page = guesser.give_password(world, AMINA, "wrong horse battery").await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let page = guesser.give_password(world, AMINA, PASSWORD).await?;
        assert_eq!((page.status, page.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "15"));
        assert!(page.body.contains("Too many attempts"), "{}", page.body);
        amina.cookies.retain(|name, _| name.contains("device"));
        amina.sign_in(world, AMINA).await?;
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::OK);
        world.app.clock.advance(15);
        assert_eq!(guesser.give_password(world, AMINA, PASSWORD).await?.status, StatusCode::SEE_OTHER);

        // Codes likewise: whoever has stolen the password does not use up her attempts.
        for _ in 0..5 {
            assert_eq!(guesser.give_code(world, "000000").await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(guesser.give_code(world, "000000").await?.status, StatusCode::TOO_MANY_REQUESTS);
        amina.cookies.retain(|name, _| name.contains("device"));
        amina.sign_in(world, AMINA).await?;
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::OK);
        Ok(())
    })
}

#[test]
fn guesses_sent_all_at_once_are_counted_all() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        a_person(world, Who::Administrator).await?;
        let mut guesser = Browser::default();
        let page = guesser.get(world, "/en/sign-in").await?;
        let token = hidden(&page.body, "form").context("a form")?;
        let guess = async || -> Result<StatusCode> {
            let mut one = Browser { cookies: guesser.cookies.clone(), ..Browser::default() };
            let fields = [("form", token.as_str()), ("email", AMINA), ("password", "wrong horse battery")];
            Ok(one.send(world, "/en/sign-in", &fields).await?.status)
        };
        let (a, b, c, d, e, f, g, h) =
            tokio::join!(guess(), guess(), guess(), guess(), guess(), guess(), guess(), guess());
        let answers = [a?, b?, c?, d?, e?, f?, g?, h?];
        let tried = answers.iter().filter(|status| **status == StatusCode::UNPROCESSABLE_ENTITY).count();
        assert_eq!(tried, 5, "{answers:?}");
        Ok(())
    })
}

#[test]
fn sessions_are_listed_and_ended_with_effect_on_the_next_request() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let mut train = Browser { secret: office.secret.clone(), ..Browser::default() };
        train.headers.push(("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0".to_owned()));
        train.sign_in(world, "secretariat@example.org").await?;
        let page = office.get(world, "/en/account").await?;
        assert!(page.body.contains("Firefox · Linux") && page.body.contains("This one"), "{}", page.body);
        let (_, end) = page.body.split_once("action=\"/en/account/sessions/").context("a session to end")?;
        let path = format!("/en/account/sessions/{}", end.split('"').next().unwrap_or_default());
        // Nobody ends the session of somebody else.
        assert_eq!(admin.fill(world, "/en/account", &path, &[]).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(office.fill(world, "/en/account", &path, &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(train.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);

        let person = people(world, &mut admin, "secretariat").await?;
        let answer = admin.fill(world, "/en/people", &format!("{person}/sessions/end"), &[]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(office.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);

        // A new role ends what the old one began.
        office.sign_in(world, "secretariat@example.org").await?;
        assert_eq!(
            admin.fill(world, "/en/people", &format!("{person}/role"), &[("role", "auditor")]).await?.status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(office.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        office.sign_in(world, "secretariat@example.org").await?;
        assert!(office.get(world, "/en/account").await?.body.contains("Auditor"));

        assert_eq!(admin.fill(world, "/en/people", &format!("{person}/end"), &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(office.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        let page = office.give_password(world, "secretariat@example.org", PASSWORD).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        admin.prove(world).await?;
        assert_eq!(
            admin.fill(world, "/en/people", &format!("{person}/resume"), &[]).await?.status,
            StatusCode::SEE_OTHER
        );
        office.sign_in(world, "secretariat@example.org").await?;
        Ok(())
    })
}

/// The address of a person's forms, as the page of people has it.
async fn people(world: &World, admin: &mut Browser, role: &str) -> Result<String> {
    let page = admin.get(world, "/en/people").await?;
    let (_, rest) = page.body.split_once(&format!("{role}@example.org")).with_context(|| page.body.clone())?;
    let (_, rest) = rest.split_once("action=\"").context("a form")?;
    let path = rest.split('"').next().unwrap_or_default();
    path.rsplit_once('/').map(|(base, _)| base.to_owned()).context("a path")
}

#[test]
fn a_session_ends_after_an_hour_unused_and_after_twelve_in_any_case() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Auditor).await?;
        for _ in 0..14 {
            world.app.clock.advance(50 * 60);
            assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::OK);
        }
        world.app.clock.advance(20 * 60);
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        amina.sign_in(world, "auditor@example.org").await?;
        world.app.clock.advance(60 * 60);
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        Ok(())
    })
}

#[test]
fn dangerous_acts_want_a_fresh_code() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        a_person(world, Who::Auditor).await?;
        let end = format!("{}/end", people(world, &mut admin, "auditor").await?);
        world.app.clock.advance(10 * 60);
        let answer = admin.fill(world, "/en/people", &end, &[]).await?;
        assert!(answer.header("location").starts_with("/en/second-factor?to="), "{}", answer.header("location"));
        assert!(admin.get(world, "/en/account/second-factor").await?.header("location").contains("to=/account/second"));
        admin.prove(world).await?;
        assert_eq!(admin.fill(world, "/en/people", &end, &[]).await?.header("location"), "/en/people");
        Ok(())
    })
}

#[test]
fn the_last_administrator_stays_and_another_may_follow() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        // Somebody who has not joined cannot run it yet.
        let fields = [("email", "second@example.org"), ("name", "Second"), ("role", "administrator")];
        let page = admin.fill(world, "/en/people", "/en/people", &fields).await?;
        let (_, link) = page.body.split_once("/en/invitation/").with_context(|| page.body.clone())?;
        let link = format!("/en/invitation/{}", link.get(..32).context("a token")?);
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        let own = people(world, &mut admin, "administrator").await?;
        for (act, fields) in [("end", [].as_slice()), ("role", &[("role", "auditor")])] {
            let page = admin.fill(world, "/en/people", &format!("{own}/{act}"), fields).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.body.contains("last administrator"), "{}", page.body);
        }
        let page = admin.fill(world, "/en/people", "/en/people", &fields).await?;
        assert!(page.body.contains("already") && page.body.contains("value=\"Second\""), "{}", page.body);
        Browser::default().join(world, &link).await?;
        assert_eq!(admin.fill(world, "/en/people", &format!("{own}/end"), &[]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(admin.get(world, "/en/people").await?.status, StatusCode::SEE_OTHER);
        Ok(())
    })
}

#[test]
fn a_form_that_is_not_ours_is_refused() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Administrator).await?;
        let token = hidden(&amina.get(world, "/en/account").await?.body, "form").context("a form")?;
        let strange: [(&'static str, &str); 4] = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "http://localhost:8481"),
        ];
        for (name, value) in strange {
            amina.headers = vec![(name, value.to_owned())];
            let answer = amina.send(world, "/en/sign-out", &[("form", &token)]).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {value}");
        }
        amina.headers = Vec::new();
        for wrong in [None, Some(""), Some("0123456789abcdef0123456789abcdef")] {
            let fields: Vec<(&str, &str)> = wrong.into_iter().map(|wrong| ("form", wrong)).collect();
            let answer = amina.send(world, "/en/sign-out", &fields).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
        }
        // A zero, however it is written, is taken out of what was typed.
        let zero = format!("form={token}&current=a%00b%%0000&password=c");
        let answer = amina.ask(world, "POST", "/en/account/password", zero).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(amina.get(world, "/en/account").await?.status, StatusCode::OK);
        amina.headers = vec![("sec-fetch-site", "same-origin".to_owned())];
        let answer = amina.send(world, "/en/sign-out", &[("form", &token)]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        Ok(())
    })
}

#[test]
fn in_the_clear_nobody_signs_in() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let link = invited(world, "amina@example.org", Who::Auditor).await?;
        let mut amina = Browser { headers: vec![("host", "rights.example.org".to_owned())], ..Browser::default() };
        for path in ["/en/sign-in", &link] {
            let page = amina.get(world, path).await?;
            assert!(page.body.contains("public_url") && !page.body.contains("type=\"password\""), "{}", page.body);
            assert!(amina.cookies.is_empty());
            let answer = amina.send(world, path, &[("password", PASSWORD)]).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        Ok(())
    })
}

#[test]
fn on_https_cookies_are_ours_alone_and_browsers_keep_to_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        assert!(world.get("/en/").await?.header("strict-transport-security").is_empty());
        world.reopen(|config| config.public_url = Some("https://rights.example.org".to_owned())).await?;
        for path in ["/en/", "/en/nothing", "/healthz", "/en/sign-in"] {
            let answer = world.get(path).await?;
            assert_eq!(answer.header("strict-transport-security"), "max-age=31536000", "{path}");
        }
        let link = invited(world, "amina@example.org", Who::Auditor).await?;
        let mut amina =
            Browser { headers: vec![("origin", "https://rights.example.org".to_owned())], ..Browser::default() };
        amina.join(world, &link).await?;
        let names: Vec<&str> = amina.cookies.keys().map(String::as_str).collect();
        assert_eq!(names, ["__Host-mithaq", "__Host-mithaq-device"]);
        amina.cookies.clear();
        let page = amina.get(world, "/en/sign-in").await?;
        let cookie = page.header("set-cookie");
        assert!(cookie.starts_with("__Host-mithaq=") && !cookie.contains("Domain"), "{cookie}");
        for mark in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(mark), "{cookie}");
        }
        Ok(())
    })
}

#[test]
fn the_way_back_after_signing_in_leads_to_our_pages_alone() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let known = a_person(world, Who::Auditor).await?;
        for (to, place) in [
            ("/people?x=1", "/en/people?x=1"),
            ("//evil.example", "/en/desk"),
            ("https://evil.example", "/en/desk"),
            ("/\\evil.example", "/en/desk"),
            ("/second-factor", "/en/desk"),
        ] {
            let mut amina = Browser { secret: known.secret.clone(), ..Browser::default() };
            let fields = [("email", "auditor@example.org"), ("password", PASSWORD), ("to", to)];
            let answer = amina.fill(world, "/en/sign-in", "/en/sign-in", &fields).await?;
            let code = amina.code(world)?;
            let on = answer.header("location").to_owned();
            let to = hidden(&amina.get(world, &on).await?.body, "to").unwrap_or_default();
            let to = to.replace("&amp;", "&");
            let answer = amina.fill(world, &on, "/en/second-factor", &[("code", &code), ("to", &to)]).await?;
            assert_eq!(answer.header("location"), place, "{to}");
        }
        Ok(())
    })
}

#[test]
fn who_works_here_sees_what_is_internal_and_leaves_it_in_no_kept_page() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        world.receive(&[a_recommendation(1, "132.1 The xanthocanary sings (Fiji);")], "en", How::Internally).await?;
        let record = format!("/en/r/{}", address(1));
        for role in Who::ALL {
            let mut person = a_person(world, role).await?;
            for path in [record.as_str(), "/en/recommendations", "/en/recommendations.csv"] {
                let page = person.get(world, path).await?;
                assert!(page.body.contains("xanthocanary"), "{role:?} {path}: {}", page.status);
                assert_eq!(page.header("cache-control"), "no-store", "{role:?} {path}");
                let page = world.get(path).await?;
                assert!(!page.body.contains("xanthocanary"), "{path}");
                assert!(!page.body.contains("sign-out"), "{path}");
            }
            // And what was kept for everybody is not what they are given.
            let page = person.get(world, "/en/recommendations").await?;
            assert!(page.body.contains("xanthocanary") && page.body.contains("/en/sign-out"));
        }
        Ok(())
    })
}

#[test]
fn no_key_stands_in_the_ledger_or_the_database() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let link = invited(world, "amina@example.org", Who::Auditor).await?;
        let mut amina = Browser::default();
        amina.join(world, &link).await?;
        let account = accounts::by_email(world.app.db.read(), "amina@example.org").await?.context("an account")?;
        let acts = mithaq::ledger::history(world.app.db.read(), mithaq::ledger::Object::Account(account.id)).await?;
        let names: Vec<&str> = acts.iter().map(|act| act.act.as_str()).collect();
        assert_eq!(names, ["account-invited", "account-joined", "account-second-factor-set"]);
        let told = acts.iter().map(|act| format!("{} {}", act.actor, act.content.as_deref().unwrap_or_default()));
        let told = told.collect::<Vec<_>>().join("\n");
        for secret in [link.rsplit('/').next().unwrap_or_default(), &amina.session(), &amina.secret, "amina", PASSWORD]
        {
            assert!(!told.contains(secret), "{told}");
        }
        assert!(account.password.starts_with("$argon2id$"));
        Ok(())
    })
}

/// Somebody on a new device gives a password, from an address and perhaps through a proxy.
async fn from_elsewhere(world: &World, from: &str, forwarded: &str, email: &str, password: &str) -> Result<Answer> {
    let mut one = Browser::default();
    let page = one.get(world, "/en/sign-in").await?;
    let token = hidden(&page.body, "form").context("a form")?;
    let cookies: Vec<String> = one.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let from: SocketAddr = from.parse()?;
    let password = password.replace(' ', "+");
    let request = Request::post("/en/sign-in")
        .header("host", crate::browser::HOST)
        .header("cookie", cookies.join("; "))
        .header("x-forwarded-for", forwarded)
        .extension(ConnectInfo(from))
        .body(Body::from(format!("form={token}&email={email}&password={password}")))?;
    world.ask(request).await
}

#[test]
fn a_new_device_gets_in_while_many_places_guess() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        a_person(world, Who::Administrator).await?;
        let guess = async |place: usize, password: &str| {
            from_elsewhere(world, &format!("203.0.113.{place}:9"), "", AMINA, password).await
        };
        for place in 0..100 {
            assert_eq!(guess(place, "x").await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        // From here on each place has one guess instead of five; it is not for others to use it up.
        assert_eq!(guess(0, "x").await?.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(guess(100, "x").await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        let slowed = guess(100, PASSWORD).await?;
        assert_eq!((slowed.status, slowed.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "15"));
        assert_eq!(guess(101, PASSWORD).await?.header("location"), "/en/second-factor?to=/desk");
        Ok(())
    })
}

#[test]
fn a_place_is_told_by_the_proxies_that_we_trust_alone() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        a_person(world, Who::Administrator).await?;
        world.reopen(|config| config.trusted_proxies = vec![[127, 0, 0, 1].into()]).await?;
        // Forty failures with forty addresses from one place; another place is not barred by them.
        let guess = async |from: &str, forwarded: &str, number: usize| -> Result<StatusCode> {
            Ok(from_elsewhere(world, from, forwarded, &format!("a{number}@example.org"), "x").await?.status)
        };
        for number in 0..40 {
            assert_eq!(guess("127.0.0.1:9", "10.9.9.9, 203.0.113.7", number).await?, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(guess("127.0.0.1:9", "203.0.113.7", 40).await?, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(guess("127.0.0.1:9", "203.0.113.8", 41).await?, StatusCode::UNPROCESSABLE_ENTITY);
        // Who is no proxy of ours cannot say to be somebody else.
        assert_eq!(guess("203.0.113.7:9", "203.0.113.9", 42).await?, StatusCode::TOO_MANY_REQUESTS);
        Ok(())
    })
}

#[test]
fn a_new_invitation_sets_everything_anew() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut old = a_person(world, Who::Auditor).await?;
        let account = accounts::by_email(world.app.db.read(), "auditor@example.org").await?.context("an account")?;
        let tx = world.app.db.begin().await?;
        let token = accounts::invite_again(&tx, &Actor::CommandLine, world.app.clock.now(), &account).await?;
        tx.commit().await?;
        assert_eq!(old.get(world, "/en/account").await?.status, StatusCode::OK, "until it is taken up");
        let mut new = Browser::default();
        new.join(world, &format!("/en/invitation/{}", token.as_str())).await?;
        assert_eq!(old.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        assert_ne!(old.secret, new.secret);
        Ok(())
    })
}

#[test]
fn a_password_is_changed_by_whoever_knows_it_and_other_sessions_end() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut office = a_person(world, Who::Auditor).await?;
        let mut train = Browser { secret: office.secret.clone(), ..Browser::default() };
        train.sign_in(world, "auditor@example.org").await?;
        let change = [("current", "not this one"), ("password", "nine boats on the lake")];
        let page = office.fill(world, "/en/account", "/en/account/password", &change).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("href=\"#current\""), "{}", page.body);
        let change = [("current", PASSWORD), ("password", "nine boats on the lake")];
        let answer = office.fill(world, "/en/account", "/en/account/password", &change).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert_eq!(office.get(world, "/en/account").await?.status, StatusCode::OK);
        assert_eq!(train.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER);
        let answer = train.give_password(world, "auditor@example.org", PASSWORD).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        Ok(())
    })
}

#[test]
fn whoever_knows_a_password_alone_cannot_replace_the_app_that_was_set_up_meanwhile() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let link = invited(world, "amina@example.org", Who::Secretariat).await?;
        let mut amina = Browser::default();
        amina.fill(world, &link, &link, &[("password", PASSWORD)]).await?;
        let mut thief = Browser::default();
        let answer = thief.give_password(world, "amina@example.org", PASSWORD).await?;
        assert_eq!(answer.header("location"), "/en/account/second-factor");
        let page = amina.get(world, "/en/account/second-factor").await?;
        let secret = hidden(&page.body, "secret").context("a secret")?;
        let code = factors::code_at(&secret, world.app.clock.now())?;
        let path = "/en/account/second-factor";
        assert_eq!(
            amina.fill(world, path, path, &[("secret", &secret), ("code", &code)]).await?.status,
            StatusCode::OK
        );
        assert_eq!(thief.get(world, path).await?.status, StatusCode::SEE_OTHER, "the half session is still there");
        Ok(())
    })
}
