//! Forms that come too late: held for whoever sent them, and for nobody else.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts::{self, held};

use crate::browser::{Browser, PASSWORD, Who, a_person, hidden};
use crate::world::{Answer, World, on_each_engine};

const ADMIN: &str = "administrator@example.org";
const TYPED: [(&str, &str); 3] =
    [("name", "Zahra “<b>” Haddad\r\nof the Ministry"), ("email", "zahra@example.org"), ("role", "auditor")];

/// Opens the page of people, lets time pass, and sends the form of an invitation.
async fn send_late(world: &World, who: &mut Browser, seconds: i64) -> Result<Answer> {
    let page = who.get(world, "/en/people").await?;
    let token = hidden(&page.body, "form").context("a form")?;
    world.app.clock.advance(seconds);
    let mut fields = vec![("form", token.as_str())];
    fields.extend(TYPED);
    who.send(world, "/en/people", &fields).await
}

/// The path behind `?to=` of the place where somebody is led.
pub fn held_path(answer: &Answer) -> String {
    let (_, to) = answer.header("location").split_once("?to=").unwrap_or_default();
    format!("/en{to}")
}

/// Sends what a page has in its hidden fields, as its button does.
pub async fn send_again(world: &World, who: &mut Browser, on: &str) -> Result<Answer> {
    let page = who.get(world, on).await?.body;
    let mut forms =
        page.split("<form method=\"post\" action=\"").filter_map(|form| Some(form.split_once("</form>")?.0));
    let form = forms.find(|form| form.contains("name=\"held\"")).with_context(|| page.clone())?;
    let (to, form) = form.split_once("\">").context("where to")?;
    let mut fields = Vec::new();
    for input in form.split("<input type=\"hidden\" name=\"").skip(1) {
        let (name, rest) = input.split_once("\" value=\"").context("a value")?;
        let (value, _) = rest.split_once('"').context("its end")?;
        let value = value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#x2f;", "/");
        fields.push((name, value));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    who.send(world, to, &fields).await
}

#[test]
fn a_session_that_ends_in_the_middle_of_a_form_loses_nothing() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let mut other = a_person(world, Who::Auditor).await?;
        let answer = send_late(world, &mut admin, 3 * 60 * 60).await?;
        assert!(answer.header("location").starts_with("/en/sign-in?to=/held/"), "{}", answer.header("location"));
        let waiting = held_path(&answer);
        assert!(admin.get(world, &waiting).await?.header("location").starts_with("/en/sign-in"), "signed out");

        // By the forms themselves, to the page that offers it.
        let mut fields = vec![("email", ADMIN), ("password", PASSWORD)];
        let to = waiting.replacen("/en", "", 1);
        fields.push(("to", &to));
        let answer = admin.fill(world, "/en/sign-in", "/en/sign-in", &fields).await?;
        let on = answer.header("location").to_owned();
        let code = admin.code(world)?;
        let answer = admin.fill(world, &on, "/en/second-factor", &[("code", &code), ("to", &to)]).await?;
        assert_eq!(answer.header("location"), waiting);
        let page = admin.get(world, &waiting).await?;
        assert!(page.body.contains("You were signed out before this could be done"), "{}", page.body);
        assert!(page.body.contains("Zahra “&lt;b&gt;” Haddad") && !page.body.contains("<b>”"), "{}", page.body);
        // Nobody else sees it, or throws it away.
        other.sign_in(world, "auditor@example.org").await?;
        assert_eq!(other.get(world, &waiting).await?.status, StatusCode::NOT_FOUND);
        let discard = format!("{waiting}/discard");
        assert_eq!(other.fill(world, "/en/account", &discard, &[]).await?.status, StatusCode::NOT_FOUND);

        // What is wrong in it is said as ever, with everything typed; and it waits no longer.
        let page = send_again(world, &mut admin, &waiting).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
        assert!(page.body.contains("zahra@example.org") && page.body.contains("of the Ministry"), "{}", page.body);
        assert_eq!(admin.get(world, &waiting).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

#[test]
fn a_form_that_needs_a_fresh_proof_is_done_after_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let page = admin.get(world, "/en/people").await?;
        let token = hidden(&page.body, "form").context("a form")?;
        world.app.clock.advance(11 * 60);
        let fields = [("form", token.as_str()), ("name", "Zahra"), ("email", "zahra@example.org"), ("role", "auditor")];
        let answer = admin.send(world, "/en/people", &fields).await?;
        assert!(answer.header("location").starts_with("/en/second-factor?to=/held/"), "{}", answer.header("location"));
        let waiting = held_path(&answer);
        // Sent again without the proof, it waits again: one for each place.
        let again = send_again(world, &mut admin, &waiting).await?;
        assert_eq!(admin.get(world, &waiting).await?.status, StatusCode::NOT_FOUND);
        let waiting = held_path(&again);
        admin.prove(world).await?;
        assert!(admin.get(world, &waiting).await?.body.contains("before you had shown your second factor"));
        let page = send_again(world, &mut admin, &waiting).await?;
        assert!(page.body.contains("/en/invitation/"), "{} {}", page.status, page.body);
        assert!(accounts::by_email(world.app.db.read(), "zahra@example.org").await?.is_some());
        assert_eq!(admin.get(world, &waiting).await?.status, StatusCode::NOT_FOUND);

        let answer = send_late(world, &mut admin, 11 * 60).await?;
        let discard = format!("{}/discard", held_path(&answer));
        assert_eq!(admin.fill(world, "/en/account", &discard, &[]).await?.header("location"), "/en/desk");
        assert_eq!(admin.get(world, &held_path(&answer)).await?.status, StatusCode::NOT_FOUND);
        Ok(())
    })
}

#[test]
fn a_page_of_an_earlier_session_is_held_where_the_browser_says_that_it_is_ours() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let page = admin.get(world, "/en/people").await?;
        let token = hidden(&page.body, "form").context("a form")?;
        // Signed in anew in another tab.
        admin.cookies.clear();
        admin.sign_in(world, ADMIN).await?;
        let mut fields = vec![("form", token.as_str())];
        fields.extend(TYPED);
        for site in ["cross-site", "same-site", "none", ""] {
            admin.headers = vec![("sec-fetch-site", site.to_owned())];
            let answer = admin.send(world, "/en/people", &fields).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{site}");
        }
        admin.headers = vec![("sec-fetch-site", "same-origin".to_owned())];
        let answer = admin.send(world, "/en/people", &fields).await?;
        assert!(answer.header("location").starts_with("/en/held/"), "{} {}", answer.status, answer.body);
        let page = admin.get(world, answer.header("location")).await?;
        assert!(page.body.contains("opened before you last signed in"), "{}", page.body);
        Ok(())
    })
}

#[test]
fn nothing_is_held_for_strangers_ended_sessions_and_secrets_nor_for_longer_than_a_day() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut admin = a_person(world, Who::Administrator).await?;
        let not_held = |answer: &Answer, why: &str| {
            let to = answer.header("location");
            assert!(!to.contains("/held/") && answer.status == StatusCode::SEE_OTHER, "{why}: {} {to}", answer.status);
        };
        let page = admin.get(world, "/en/account").await?;
        let token = hidden(&page.body, "form").context("a form")?;
        let secrets = [("form", token.as_str()), ("current", PASSWORD), ("password", "nine boats on the lake")];
        world.app.clock.advance(2 * 60 * 60);
        not_held(&admin.send(world, "/en/account/password", &secrets).await?, "passwords");
        let wrong = [("form", "0123456789abcdef0123456789abcdef"), ("name", "x")];
        not_held(&admin.send(world, "/en/people", &wrong).await?, "a form of another site");
        not_held(&Browser::default().send(world, "/en/people", &wrong).await?, "a stranger");

        admin.sign_in(world, ADMIN).await?;
        let waiting = held_path(&send_late(world, &mut admin, 2 * 60 * 60).await?);
        assert!(waiting.contains("/held/"));
        admin.sign_in(world, ADMIN).await?;
        world.app.clock.advance(50 * 60);
        assert_eq!(admin.get(world, &waiting).await?.status, StatusCode::OK);
        not_held(&send_late(world, &mut admin, 26 * 60 * 60).await?, "a day after the end");
        admin.sign_in(world, ADMIN).await?;
        assert_eq!(admin.get(world, &waiting).await?.status, StatusCode::NOT_FOUND, "a day");

        // A session that somebody ended holds nothing, nor does an ended account.
        let mut second = Browser { secret: admin.secret.clone(), ..Browser::default() };
        second.sign_in(world, ADMIN).await?;
        let account = accounts::by_email(world.app.db.read(), ADMIN).await?.context("an account")?;
        let page = second.get(world, "/en/people").await?;
        let token = hidden(&page.body, "form").context("a form")?;
        let tx = world.app.db.begin().await?;
        accounts::session::end_all(&tx, account.id, None).await?;
        tx.commit().await?;
        let fields = [("form", token.as_str()), ("name", "x")];
        not_held(&second.send(world, "/en/people", &fields).await?, "an ended session");
        Ok(())
    })
}

/// A new field for a password must be among those that are never kept.
#[test]
fn every_field_for_a_password_is_known_as_a_secret() -> Result<()> {
    let mut found = 0;
    for name in mithaq::platform::web::Templates::names() {
        let text = std::fs::read_to_string(format!("src/{name}"))?;
        for line in text.lines().filter(|line| line.contains("type=\"password\"") && line.contains("field(form, \"")) {
            let field =
                line.split("field(form, \"").nth(1).and_then(|rest| rest.split('"').next()).context("a name")?;
            assert!(held::SECRETS.contains(&field), "{name}: {field}");
            found += 1;
        }
    }
    assert!(found >= 4, "{found} fields");
    Ok(())
}
