//! A ministry's own system: it does over the API what its person may do, by a key or by a session.

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mithaq::accounts;
use mithaq::permissions::Actor;
use serde_json::{Value, json};

use crate::browser::{Browser, HOST, Who, a_person, hidden, leave};
use crate::openapi::held_to;
use crate::world::{Answer, World, on_each_engine};

/// A system with a key.
pub struct Program {
    pub key: String,
}

impl Program {
    /// One of this person's, made on the page of their account.
    pub async fn of(world: &World, person: &mut Browser) -> Result<Program> {
        let page = "/en/account/keys";
        let fields = [("name", "Case system"), ("last-day", "2027-06-30")];
        let made = person.fill(world, page, page, &fields).await?;
        let (_, rest) = made.body.split_once("mithaq_").with_context(|| format!("no key: {}", made.body))?;
        let digits: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
        assert_eq!(digits.len(), 64);
        Ok(Program { key: format!("mithaq_{digits}") })
    }

    pub async fn ask(&self, world: &World, method: &str, path: &str, body: &str) -> Result<Answer> {
        let request = Request::builder().method(method).uri(path).header("host", HOST);
        let request = request.header("authorization", format!("Bearer {}", self.key));
        let request = request.header("content-type", "application/json");
        world.ask(request.body(Body::from(body.to_owned()))?).await
    }

    pub async fn get(&self, world: &World, path: &str) -> Result<Answer> {
        self.ask(world, "GET", path, "").await
    }

    pub async fn send(&self, world: &World, method: &str, path: &str, body: &Value) -> Result<Answer> {
        self.ask(world, method, path, &body.to_string()).await
    }
}

const ALL: &str = "/api/v1/institutions";
const ONE: &str = "/api/v1/institutions/{institution}";

fn ministry() -> Value {
    json!({
        "name": { "en": "Ministry of Justice", "ar": "وزارة العدل" }, "short": { "en": "Justice" },
        "kind": "ministry", "class": "member", "level": "national", "informed": false, "parent": null,
        "topic": ["theme/right-to-education"],
    })
}

#[test]
fn a_program_adds_and_corrects_institutions_with_a_key() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let program = Program::of(world, &mut amina).await?;
        let made = program.send(world, "POST", ALL, &ministry()).await?;
        let body = held_to("post", ALL, ALL, "201", &made)?;
        let place = made.header("location").to_owned();
        assert_eq!(place, format!("{ALL}/{}", body["id"].as_str().unwrap_or_default()));
        assert_eq!(
            (&body["name"]["ar"], &body["topic"][0]),
            (&"وزارة العدل".into(), &"theme/right-to-education".into())
        );
        // What is read, changed, is sent back.
        let mut read = held_to("get", ONE, &place, "200", &program.get(world, &place).await?)?;
        read["name"]["fr"] = "Ministère de la Justice".into();
        let corrected = program.send(world, "PUT", &place, &read).await?;
        assert_eq!(held_to("put", ONE, &place, "200", &corrected)?["name"]["fr"], "Ministère de la Justice");
        // Of two at once, the second is told.
        let late = held_to("put", ONE, &place, "422", &program.send(world, "PUT", &place, &read).await?)?;
        assert_eq!(late["errors"][0]["field"], "version", "{late}");
        // Everybody reads it, and finds it by the filters of the page; who holds a post is for members.
        let anybody = world.get(&format!("{ALL}?q=justice")).await?;
        let list = held_to("get", ALL, ALL, "200", &anybody)?;
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
        let own = "/api/v1/institutions/national-mechanism";
        assert_eq!(world.get(own).await?.json()?["posts"][0]["appointments"], Value::Null);
        assert_eq!(program.get(world, own).await?.json()?["posts"][0]["appointments"][0]["name"], "secretariat");
        let page = amina.get(world, "/en/account/keys").await?.body;
        assert!(
            page.contains("Case system") && !page.contains(&program.key) && !page.contains("Not used yet"),
            "{page}"
        );
        Ok(())
    })
}

#[test]
fn what_a_program_sends_wrongly_is_named_by_its_field_in_its_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let program = Program::of(world, &mut amina).await?;
        let wrong = json!({
            "name": { "en": "x".repeat(301) }, "kind": "castle", "class": "king", "parent": "nobody",
            "active_from": "yesterday", "topic": ["theme/nothing"],
        });
        let refused = program.send(world, "POST", &format!("{ALL}?lang=fr"), &wrong).await?;
        let told = held_to("post", ALL, ALL, "422", &refused)?;
        let fields: Vec<&str> =
            told["errors"].as_array().into_iter().flatten().filter_map(|one| one["field"].as_str()).collect();
        assert_eq!(fields, ["name_en", "kind", "parent", "active_from", "class", "topic", "name_fr"], "{told}");
        assert_eq!(told["errors"][3]["detail"], "Écrivez la date ainsi\u{a0}: 2026-11-22.");
        for (body, field) in [("{\"name\":", "1:8"), ("[]", ""), ("", "1:0")] {
            let told = held_to("post", ALL, ALL, "422", &program.ask(world, "POST", ALL, body).await?)?;
            assert_eq!(told["errors"][0]["field"], field, "{body}: {told}");
        }
        let zero = json!({ "name": { "en": "A\u{0}B" }, "kind": "ministry" });
        assert_eq!(program.send(world, "POST", ALL, &zero).await?.json()?["name"]["en"], "AB");
        let large = format!("{{\"name\":\"{}\"}}", "x".repeat(5_000_000));
        held_to("post", ALL, ALL, "413", &program.ask(world, "POST", ALL, &large).await?)?;
        Ok(())
    })
}

#[test]
fn a_session_serves_a_program_only_with_its_token_and_from_our_pages() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let told = amina.get(world, "/api/v1/account").await?.json()?;
        assert_eq!((&told["by"], &told["posts"][0]["duty"]), (&"session".into(), &"secretariat".into()));
        let token = told["form_token"].as_str().context("a token")?.to_owned();
        let page = amina.get(world, "/en/account").await?;
        assert_eq!(hidden(&page.body, "form"), Some(token.clone()));
        let body = ministry().to_string();
        let mut ask = async |headers: &[(&'static str, &str)]| {
            amina.headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            anyhow::Ok(amina.ask(world, "POST", ALL, body.clone()).await?.status)
        };
        assert_eq!(ask(&[]).await?, StatusCode::UNPROCESSABLE_ENTITY);
        let strange = [("x-form-token", token.as_str()), ("sec-fetch-site", "cross-site")];
        assert_eq!(ask(&strange).await?, StatusCode::UNPROCESSABLE_ENTITY);
        let strange = [("x-form-token", token.as_str()), ("origin", "https://evil.example")];
        assert_eq!(ask(&strange).await?, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(world.app.terms().institutions.iter().count(), 1, "nothing was added");
        let ours = [("x-form-token", token.as_str()), ("sec-fetch-site", "same-origin")];
        assert_eq!(ask(&ours).await?, StatusCode::CREATED);
        Ok(())
    })
}

#[test]
fn a_key_ends_with_its_last_day_with_its_person_and_when_it_is_taken_away() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let mut amina = a_person(world, Who::Secretariat).await?;
        let of_amina = Program::of(world, &mut amina).await?;
        let of_admin = Program::of(world, &mut admin).await?;
        let who = "/api/v1/account";
        let own = held_to("get", who, who, "200", &of_amina.get(world, who).await?)?;
        assert_eq!((&own["by"], &own["form_token"]), (&"key".into(), &Value::Null));
        // It opens the API and no page; and no act that wants the second factor anew.
        let page = of_amina.get(world, "/en/imports").await?;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        assert_eq!(of_admin.send(world, "POST", ALL, &ministry()).await?.status, StatusCode::FORBIDDEN);
        // Its name is a key's, not a cookie's; and in an address it is nothing.
        let forged = Program { key: format!("mithaq_{}", "0".repeat(64)) };
        let refused = forged.get(world, ALL).await?;
        assert_eq!((refused.status, refused.header("www-authenticate")), (StatusCode::UNAUTHORIZED, "Bearer"));
        assert_eq!(world.get(&format!("{who}?key={}", of_amina.key)).await?.status, StatusCode::UNAUTHORIZED);
        // Over http from elsewhere it could have been read on its way.
        let far = Request::get(who)
            .header("host", "rights.example.org")
            .header("authorization", format!("Bearer {}", of_amina.key));
        assert_eq!(world.ask(far.body(Body::empty())?).await?.status, StatusCode::UNAUTHORIZED);

        // With the post the rights go, in the next request; what the page would refuse, it refuses.
        let account =
            accounts::by_email(world.app.db.read(), "secretariat@example.org").await?.context("an account")?;
        leave(world, &account).await?;
        assert_eq!(of_amina.send(world, "POST", ALL, &ministry()).await?.status, StatusCode::FORBIDDEN);
        // An administrator sees whose keys there are, and takes one away; an auditor looks on.
        let page = admin.get(world, "/en/people/keys").await?.body;
        assert!(page.contains("secretariat") && page.matches("Case system").count() >= 2, "{page}");
        let mut auditor = a_person(world, Who::Auditor).await?;
        assert_eq!(auditor.get(world, "/en/people/keys").await?.status, StatusCode::OK);
        assert_eq!(
            auditor.fill(world, "/en/account", "/en/people/keys/1/end", &[]).await?.status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            amina.fill(world, "/en/account", "/en/account/keys/2/end", &[]).await?.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            admin.fill(world, "/en/people/keys", "/en/people/keys/1/end", &[]).await?.status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(of_amina.get(world, who).await?.status, StatusCode::UNAUTHORIZED);

        // The last day counts, the next no more; and who is gone has none.
        let again = Program::of(world, &mut amina).await?;
        let (tx, now) = (world.app.db.begin().await?, world.app.clock.now());
        accounts::set_ended(&tx, &Actor::CommandLine, now, &account, Some(now)).await??;
        accounts::set_ended(&tx, &Actor::CommandLine, now, &account, None).await??;
        tx.commit().await?;
        assert_eq!(again.get(world, who).await?.status, StatusCode::UNAUTHORIZED);
        world.app.clock.advance(220 * 24 * 60 * 60);
        assert_eq!(
            (world.app.today().to_string().as_str(), of_admin.get(world, who).await?.status),
            ("2027-06-30", StatusCode::OK)
        );
        world.app.clock.advance(24 * 60 * 60);
        assert_eq!(of_admin.get(world, who).await?.status, StatusCode::UNAUTHORIZED);
        Ok(())
    })
}

#[test]
fn a_key_wants_a_fresh_second_factor_a_name_and_a_day_within_a_year() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let keys = "/en/account/keys";
        for (name, day) in [("", "2027-01-01"), ("x", "2027-11-23"), ("x", "2026-11-21"), ("x", "soon")] {
            let refused = amina.fill(world, keys, keys, &[("name", name), ("last-day", day)]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {day}");
        }
        for _ in 0..accounts::api_keys::MOST_KEYS {
            Program::of(world, &mut amina).await?;
        }
        let refused = amina.fill(world, keys, keys, &[("name", "x"), ("last-day", "2027-01-01")]).await?;
        assert!(refused.body.contains("There are 10 keys already"), "{}", refused.body);
        world.app.clock.advance(11 * 60);
        let late = amina.fill(world, keys, keys, &[("name", "x"), ("last-day", "2027-01-01")]).await?;
        assert!(late.header("location").starts_with("/en/second-factor?to="), "{}", late.body);
        Ok(())
    })
}

#[test]
fn a_program_gives_posts_and_takes_them_back_but_not_those_of_the_secretariat() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Secretariat).await?;
        let program = Program::of(world, &mut amina).await?;
        let ministry = program.send(world, "POST", ALL, &ministry()).await?.json()?;
        let place = format!("{ALL}/{}", ministry["id"].as_str().unwrap_or_default());
        // A post in it, worded anew.
        let posts = "/api/v1/institutions/{institution}/posts";
        let sent =
            json!({ "duty": "focal-point", "title": { "en": "Focal point" }, "mechanism": ["crc"], "topic": [] });
        let made = program.send(world, "POST", &format!("{place}/posts"), &sent).await?;
        let mut post = held_to("post", posts, posts, "201", &made)?;
        assert_eq!((&post["mechanism"][0], &post["institution"]), (&"crc".into(), &ministry["id"]));
        let (one, at) = ("/api/v1/posts/{post}", made.header("location").to_owned());
        post["rank"] = json!({ "en": "Director" });
        post["mechanism"] = json!(["nothing"]);
        let wrong = held_to("put", one, &at, "422", &program.send(world, "PUT", &at, &post).await?)?;
        assert_eq!(wrong["errors"][0]["field"], "mechanism");
        post["mechanism"] = json!(["crc", "ccpr"]);
        let post = held_to("put", one, &at, "200", &program.send(world, "PUT", &at, &post).await?)?;
        assert_eq!((&post["rank"]["en"], &post["version"]), (&"Director".into(), &2.into()));
        held_to("get", one, &at, "200", &world.get(&at).await?)?;

        // Karim is invited into it; nobody beside him; somebody stands in, and no more.
        let (many, appointments) = ("/api/v1/posts/{post}/appointments", format!("{at}/appointments"));
        let karim =
            json!({ "name": "Karim", "email": "karim@example.org", "from": "2026-11-01", "decree": "Decree 7" });
        let made = program.send(world, "POST", &appointments, &karim).await?;
        let held = held_to("post", many, many, "201", &made)?;
        let link = held["invitation"].as_str().context("a link")?;
        let mut browser = Browser::default();
        browser
            .join(world, link.split_once("/en/").map_or(link, |_| link.trim_start_matches("http://localhost:8480")))
            .await?;
        let lamia = json!({ "name": "Lamia", "email": "lamia@example.org", "from": "2026-11-02" });
        let refused = held_to("post", many, many, "422", &program.send(world, "POST", &appointments, &lamia).await?)?;
        assert_eq!(
            refused["errors"][0]["detail"].as_str().map(|text| text.contains("Karim holds the post")),
            Some(true)
        );
        a_person(world, Who::Nobody).await?;
        let nobody = accounts::by_email(world.app.db.read(), "nobody@example.org").await?.context("an account")?;
        let (absent, held_at) = ("/api/v1/appointments/{appointment}/absences", made.header("location").to_owned());
        let absence = json!({ "person": nobody.public_id, "from": "2026-11-22", "to": "2026-11-25" });
        let told = program.send(world, "POST", &format!("{held_at}/absences"), &absence).await?;
        held_to("post", absent, absent, "201", &told)?;
        let one = "/api/v1/appointments/{appointment}";
        let shown = held_to("get", one, one, "200", &program.get(world, &held_at).await?)?;
        let back = format!("{held_at}/absences/{}/end", shown["absences"][0]["id"]);
        let path = "/api/v1/appointments/{appointment}/absences/{absence}/end";
        held_to("post", path, path, "201", &program.send(world, "POST", &back, &json!({})).await?)?;
        let path = "/api/v1/appointments/{appointment}/end";
        let ended = program.send(world, "POST", &format!("{held_at}/end"), &json!({ "last": "2026-11-30" })).await?;
        assert_eq!(held_to("post", path, path, "201", &ended)?["to"], "2026-11-30");

        // The ministry is renamed; the secretariat's own posts want the second factor anew.
        let renamed =
            json!({ "what": "renamed", "day": "2026-11-20", "name": { "en": "Ministry of Law" }, "version": 1 });
        let path = "/api/v1/institutions/{institution}/reorganisation";
        let told = program.send(world, "POST", &format!("{place}/reorganisation"), &renamed).await?;
        assert_eq!(held_to("post", path, path, "201", &told)?["past"][0]["name"]["en"], "Ministry of Justice");
        let theirs = "/api/v1/posts/secretariat/appointments";
        let refused = program.send(world, "POST", theirs, &karim).await?;
        let told = held_to("post", many, many, "401", &refused)?;
        assert!(told["detail"].as_str().is_some_and(|text| text.contains("no key can give it")), "{told}");
        // Whoever gives no post is not told which there are.
        assert_eq!(browser.get(world, &held_at).await?.status, StatusCode::FORBIDDEN);
        Ok(())
    })
}
