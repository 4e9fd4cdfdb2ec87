//! Signing in with the national provider: there and back, an invitation taken up with it, and
//! everything that must not let anybody in.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts;
use mithaq::accounts::provider::MOST_ANSWER_BYTES;
use mithaq::config::sign_in_provider::{Secret, SignInProvider};
use mithaq::permissions::{Class, Duty};
use serde_json::{Value, json};

use crate::browser::{Browser, PASSWORD, Who, a_person, invited};
use crate::institutions::{a_post, an_institution, appoint};
use crate::stub_provider::{CLIENT, Provider, SECRET};
use crate::world::{Answer, World, on_each_engine};

const EMAIL: &str = "amina@example.org";

/// A world whose settings name a provider that stands.
pub async fn with_a_provider(world: &mut World) -> Result<Provider> {
    let provider = Provider::start().await?;
    let settings = SignInProvider {
        issuer: provider.issuer.clone(),
        client_id: CLIENT.to_owned(),
        client_secret: Secret::new(SECRET),
        client_secret_file: None,
        names: [("en".to_owned(), "State ID".to_owned())].into(),
        second_factor: vec!["mfa".to_owned()],
    };
    world.reopen(|config| config.sign_in_provider = Some(settings)).await?;
    Ok(provider)
}

pub fn now(world: &World) -> i64 {
    world.app.clock.now().0 / 1_000_000
}

/// Leaves for the provider from the page `on`: where the browser is led.
pub async fn leave(world: &World, who: &mut Browser, on: &str, fields: &[(&str, &str)]) -> Result<String> {
    let page = who.fill(world, on, "/en/sign-in/provider", fields).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let to = page.header("refresh").strip_prefix("0; url=").context("led nowhere")?.to_owned();
    assert!(page.body.contains("href=\"http://127.0.0.1"), "{}", page.body);
    Ok(to)
}

/// Signs in from the sign-in page; `change` may spoil the token.
async fn sign_in(
    world: &World,
    provider: &Provider,
    who: &mut Browser,
    change: impl FnOnce(&mut Value),
) -> Result<Answer> {
    let url = leave(world, who, "/en/sign-in", &[("to", "/people")]).await?;
    let back = provider.sign_in(&url, now(world), change)?;
    who.get(world, &back).await
}

/// Takes an invitation up with the provider.
pub async fn join(
    world: &World,
    provider: &Provider,
    role: Who,
    change: impl FnOnce(&mut Value),
) -> Result<(Browser, Answer)> {
    let link = invited(world, EMAIL, role).await?;
    let mut amina = Browser::default();
    let token = link.rsplit('/').next().unwrap_or_default();
    let url = leave(world, &mut amina, &link, &[("invitation", token)]).await?;
    let back = provider.sign_in(&url, now(world), change)?;
    let answer = amina.get(world, &back).await?;
    assert_eq!(answer.header("location"), "/en/sign-in/provider/joining", "{}", answer.body);
    let answer = amina.get(world, answer.header("location")).await?;
    Ok((amina, answer))
}

/// Makes a token wrong; told the time.
type Spoil = fn(&mut Value, i64);

pub const JOINING: &str = "/en/sign-in/provider/joining";

#[test]
fn an_invitation_is_taken_up_with_the_provider_which_signs_in_from_then_on() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let mfa = |claims: &mut Value| claims["amr"] = json!(["pwd", "mfa"]);
        let (mut amina, page) = join(world, &provider, Who::Administrator, mfa).await?;
        assert!(page.body.contains("State ID confirms your e-mail address"), "{}", page.body);
        // Coming back has changed nothing: the link still works, until the button is pressed.
        let account = accounts::by_email(world.app.db.read(), EMAIL).await?.context("an account")?;
        assert_eq!((account.state(), account.identities), ("invited", 0));
        let answer = amina.fill(world, JOINING, JOINING, &[]).await?;
        assert_eq!(answer.header("location"), "/en/desk", "{}", answer.body);
        let page = amina.get(world, "/en/account").await?;
        assert!(page.status == StatusCode::OK && !page.body.contains("Change your password"), "{}", page.body);
        assert!(amina.get(world, JOINING).await?.body.contains("no longer works"));

        // With the second factor asserted, the session is whole; by its name, whatever its address.
        let mut later = Browser::default();
        let answer = sign_in(world, &provider, &mut later, |claims| {
            mfa(claims);
            claims["email"] = json!("married@example.org");
        });
        assert_eq!(answer.await?.header("location"), "/en/people");
        assert_eq!(later.get(world, "/en/people").await?.status, StatusCode::OK);
        // Without, a second factor of ours is chosen.
        let answer = sign_in(world, &provider, &mut Browser::default(), |_| {}).await?;
        assert_eq!(answer.header("location"), "/en/account/second-factor");
        // There is no password to guess.
        for password in ["", PASSWORD] {
            let page = Browser::default().give_password(world, EMAIL, password).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        Ok(())
    })
}

#[test]
fn whoever_works_for_an_institution_comes_to_what_is_expected_of_it() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let mut office = a_person(world, Who::Secretariat).await?;
        let ministry = an_institution(world, "Ministry of Justice", Class::Member).await?;
        let post = a_post(world, &ministry, Duty::FocalPoint).await?;
        let fields = [("name", "Amina"), ("email", EMAIL), ("from", "2026-11-22")];
        let page = appoint(world, &mut office, &post, &fields).await?.body;
        let (_, link) = page.split_once("/en/invitation/").context("a link")?;
        let token: String = link.chars().take_while(char::is_ascii_alphanumeric).collect();
        let mfa = |claims: &mut Value| claims["amr"] = json!(["pwd", "mfa"]);
        let mut amina = Browser::default();
        let url = leave(world, &mut amina, &format!("/en/invitation/{token}"), &[("invitation", &token)]).await?;
        let back = provider.sign_in(&url, now(world), mfa)?;
        amina.get(world, &back).await?;
        assert_eq!(amina.fill(world, JOINING, JOINING, &[]).await?.header("location"), "/en/tasks");
        let mut later = Browser::default();
        let url = leave(world, &mut later, "/en/sign-in", &[]).await?;
        let back = provider.sign_in(&url, now(world), mfa)?;
        assert_eq!(later.get(world, &back).await?.header("location"), "/en/tasks");
        Ok(())
    })
}

#[test]
fn where_the_provider_asks_for_no_second_factor_ours_is_asked_for() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let (mut amina, _) = join(world, &provider, Who::Auditor, |_| {}).await?;
        let answer = amina.fill(world, JOINING, JOINING, &[]).await?;
        assert_eq!(answer.header("location"), "/en/account/second-factor");
        amina.set_up_app(world).await?;
        let mut later = Browser { secret: amina.secret.clone(), ..Browser::default() };
        let answer = sign_in(world, &provider, &mut later, |claims| claims["acr"] = json!("low")).await?;
        assert_eq!(answer.header("location"), "/en/second-factor?to=/people");
        assert_eq!(later.get(world, "/en/account").await?.status, StatusCode::SEE_OTHER, "half a session");
        let code = later.code(world)?;
        assert_eq!(later.give_code(world, &code).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(later.get(world, "/en/account").await?.status, StatusCode::OK);
        Ok(())
    })
}

#[test]
fn a_proof_is_as_fresh_as_the_provider_says() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let (mut amina, _) = join(world, &provider, Who::Administrator, |claims| claims["acr"] = json!("mfa")).await?;
        amina.fill(world, JOINING, JOINING, &[]).await?;
        // The provider remembers her from hours ago: good for reading, not for dangerous acts.
        let mut later = Browser::default();
        let hours_ago = now(world) - 3 * 3600;
        sign_in(world, &provider, &mut later, |claims| {
            claims["acr"] = json!("mfa");
            claims["auth_time"] = json!(hours_ago);
        })
        .await?;
        let invite = [("email", "b@example.org"), ("name", "B"), ("role", "auditor")];
        let answer = later.fill(world, "/en/people", "/en/people", &invite).await?;
        assert!(answer.header("location").starts_with("/en/second-factor?to="), "{}", answer.header("location"));
        let on = answer.header("location").to_owned();
        assert!(later.get(world, &on).await?.body.contains("Continue with State ID"));
        let url = leave(world, &mut later, &on, &[("to", "/people"), ("again", "yes")]).await?;
        assert!(url.contains("prompt=login") && url.contains("max_age=0"), "{url}");
        let back = provider.sign_in(&url, now(world), |claims| claims["acr"] = json!("mfa"))?;
        assert_eq!(later.get(world, &back).await?.header("location"), "/en/people");
        let page = later.fill(world, "/en/people", "/en/people", &invite).await?;
        assert!(page.body.contains("/en/invitation/"), "{} {}", page.status, page.body);
        Ok(())
    })
}

#[test]
fn nothing_but_a_sound_token_for_this_visit_lets_anybody_in() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let (mut amina, _) = join(world, &provider, Who::Auditor, |_| {}).await?;
        amina.fill(world, JOINING, JOINING, &[]).await?;
        let at = now(world);
        let spoiled: [(&str, Spoil); 7] = [
            ("another nonce", |claims, _| claims["nonce"] = json!("x")),
            ("no nonce", |claims, _| drop(claims.as_object_mut().unwrap().remove("nonce"))),
            ("for another site", |claims, _| claims["aud"] = json!("other")),
            ("for two sites", |claims, _| claims["aud"] = json!([CLIENT, "other"])),
            ("of another provider", |claims, _| claims["iss"] = json!("https://id.evil.example")),
            ("expired", |claims, at| claims["exp"] = json!(at - 1)),
            ("not signed by its key", |claims, _| claims["unsigned"] = json!(true)),
        ];
        for (why, spoil) in spoiled {
            let mut who = Browser::default();
            let url = leave(world, &mut who, "/en/sign-in", &[]).await?;
            let back = provider.sign_in(&url, at, |claims| spoil(claims, at))?;
            if why == "not signed by its key" {
                provider.let_a_stranger_sign()?;
            }
            let page = who.get(world, &back).await?;
            assert_eq!(page.status, StatusCode::BAD_REQUEST, "{why}: {}", page.header("location"));
            assert!(page.body.contains("did not confirm who you are"), "{why}: {}", page.body);
            assert!(page.body.contains("name=\"password\""), "{why}: the way by password is still there");
            assert_eq!(who.get(world, "/en/account/second-factor").await?.status, StatusCode::SEE_OTHER, "{why}");
        }
        provider.change_key("two")?;
        world.app.clock.advance(10);

        // Another browser, another state, a second time, too late.
        let stale = async |who: &mut Browser, back: &str, why: &str| -> Result<()> {
            let page = who.get(world, back).await?;
            assert_eq!(page.status, StatusCode::BAD_REQUEST, "{why}");
            assert!(page.body.contains("begun in another browser"), "{why}: {}", page.body);
            Ok(())
        };
        let mut who = Browser::default();
        let url = leave(world, &mut who, "/en/sign-in", &[]).await?;
        let back = provider.sign_in(&url, at, |_| {})?;
        let mut other = Browser::default();
        other.get(world, "/en/sign-in").await?;
        stale(&mut other, &back, "another browser").await?;
        stale(&mut who, &back, "used up by the other").await?;
        stale(&mut who, "/sign-in/provider/callback?code=code-1&state=0123456789abcdef0123456789abcdef", "a state")
            .await?;
        stale(&mut who, "/sign-in/provider/callback", "nothing").await?;
        let url = leave(world, &mut who, "/en/sign-in", &[]).await?;
        let back = provider.sign_in(&url, at, |_| {})?;
        assert_eq!(who.get(world, &back).await?.header("location"), "/en/account/second-factor");
        stale(&mut who, &back, "replayed").await?;
        let mut slow = Browser::default();
        let url = leave(world, &mut slow, "/en/sign-in", &[]).await?;
        world.app.clock.advance(16 * 60);
        stale(&mut slow, &provider.sign_in(&url, now(world), |_| {})?, "late").await?;

        // A code of another visit, though the state is right.
        let mut thief = Browser::default();
        let url = leave(world, &mut Browser::default(), "/en/sign-in", &[]).await?;
        let stolen = provider.sign_in(&url, now(world), |_| {})?;
        let code = stolen.split("code=").nth(1).and_then(|rest| rest.split('&').next()).context("a code")?;
        let url = leave(world, &mut thief, "/en/sign-in", &[]).await?;
        let state = url.split("state=").nth(1).and_then(|rest| rest.split('&').next()).context("a state")?;
        let page = thief.get(world, &format!("/sign-in/provider/callback?code={code}&state={state}")).await?;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        // Somebody said no over there.
        let url = leave(world, &mut thief, "/en/sign-in", &[]).await?;
        let state = url.split("state=").nth(1).and_then(|rest| rest.split('&').next()).context("a state")?;
        let page = thief.get(world, &format!("/sign-in/provider/callback?error=access_denied&state={state}")).await?;
        assert!(page.body.contains("did not confirm who you are"), "{}", page.body);
        Ok(())
    })
}

#[test]
fn an_address_alone_takes_no_account_over() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        a_person(world, Who::Administrator).await?;
        // The provider vouches for the address of an account that was never linked.
        let claim = |claims: &mut Value| claims["email"] = json!("administrator@example.org");
        let page = sign_in(world, &provider, &mut Browser::default(), claim).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.body.contains("No account here is linked"), "{}", page.body);
        // An invitation wants the address that was invited, verified.
        for (why, verified, email) in [("another", true, "thief@example.org"), ("not verified", false, EMAIL)] {
            let tx = world.app.db.begin().await?;
            if let Some(account) = accounts::by_email(world.app.db.read(), EMAIL).await? {
                accounts::set_ended(
                    &tx,
                    &mithaq::permissions::Actor::CommandLine,
                    world.app.clock.now(),
                    &account,
                    None,
                )
                .await??;
            }
            tx.commit().await?;
            let link = match accounts::by_email(world.app.db.read(), EMAIL).await? {
                None => invited(world, EMAIL, Who::Auditor).await?,
                Some(account) => {
                    let tx = world.app.db.begin().await?;
                    let actor = mithaq::permissions::Actor::CommandLine;
                    let token = accounts::invite_again(&tx, &actor, world.app.clock.now(), &account).await?;
                    tx.commit().await?;
                    format!("/en/invitation/{}", token.as_str())
                }
            };
            let mut thief = Browser::default();
            let token = link.rsplit('/').next().unwrap_or_default().to_owned();
            let url = leave(world, &mut thief, &link, &[("invitation", &token)]).await?;
            let back = provider.sign_in(&url, now(world), |claims| {
                claims["email"] = json!(email);
                claims["email_verified"] = json!(verified);
            })?;
            thief.get(world, &back).await?;
            let page = thief.get(world, JOINING).await?;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{why}");
            let page = thief.fill(world, "/en/sign-in", JOINING, &[]).await?;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{why}");
            let account = accounts::by_email(world.app.db.read(), EMAIL).await?.context("an account")?;
            assert_eq!((account.state(), account.identities), ("invited", 0), "{why}");
            // The invitation is still good for a password.
            assert!(thief.get(world, &link).await?.body.contains("name=\"password\""), "{why}");
        }
        Ok(())
    })
}

#[test]
fn a_provider_that_is_away_or_has_a_new_key_stops_nobody() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let (mut amina, _) = join(world, &provider, Who::Auditor, |_| {}).await?;
        amina.fill(world, JOINING, JOINING, &[]).await?;
        world.app.clock.advance(60);
        provider.change_key("two")?;
        let answer = sign_in(world, &provider, &mut Browser::default(), |_| {}).await?;
        assert_eq!(answer.header("location"), "/en/account/second-factor", "{}", answer.body);

        let mut admin = a_person(world, Who::Administrator).await?;
        provider.stop();
        world.app.clock.advance(61 * 60);
        let mut who = Browser::default();
        let page = who.fill(world, "/en/sign-in", "/en/sign-in/provider", &[]).await?;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.body.contains("does not answer") && page.body.contains("href=\"#provider\""), "{}", page.body);
        admin.sign_in(world, "administrator@example.org").await?;
        assert_eq!(admin.get(world, "/en/people").await?.status, StatusCode::OK);
        Ok(())
    })
}

#[test]
fn a_token_signed_with_rsa_is_as_good_and_a_bit_of_it_changed_is_not() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        provider.sign_with_rsa()?;
        let (mut amina, _) = join(world, &provider, Who::Auditor, |_| {}).await?;
        amina.fill(world, JOINING, JOINING, &[]).await?;
        let answer = sign_in(world, &provider, &mut Browser::default(), |_| {}).await?;
        assert_eq!(answer.header("location"), "/en/account/second-factor", "{}", answer.body);
        let altered = |claims: &mut Value| claims["unsigned"] = json!("altered");
        let page = sign_in(world, &provider, &mut Browser::default(), altered).await?;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.body.contains("did not confirm who you are"), "{}", page.body);
        Ok(())
    })
}

#[test]
fn no_more_of_an_answer_is_read_than_belongs_to_one() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let (mut amina, _) = join(world, &provider, Who::Auditor, |_| {}).await?;
        amina.fill(world, JOINING, JOINING, &[]).await?;
        for answer in ["description", "keys", "token"] {
            // Large is still read.
            world.app.clock.advance(61 * 60);
            provider.swell(answer, MOST_ANSWER_BYTES - 4096);
            let done = sign_in(world, &provider, &mut Browser::default(), |_| {}).await?;
            assert_eq!(done.header("location"), "/en/account/second-factor", "{answer}: {}", done.body);

            world.app.clock.advance(61 * 60);
            provider.swell(answer, MOST_ANSWER_BYTES);
            let mut who = Browser::default();
            let mut page = who.fill(world, "/en/sign-in", "/en/sign-in/provider", &[]).await?;
            if answer == "token" {
                let url = page.header("refresh").strip_prefix("0; url=").context("led nowhere")?.to_owned();
                page = who.get(world, &provider.sign_in(&url, now(world), |_| {})?).await?;
            }
            assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{answer}: {}", page.body);
            assert!(page.body.contains("does not answer"), "{answer}: {}", page.body);
            assert!(page.body.contains("name=\"password\""), "{answer}: the way by password is still there");
        }
        Ok(())
    })
}

#[test]
fn every_page_on_the_way_has_its_words_in_every_language() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        for language in world.app.i18n.languages() {
            let to = |path: &str| format!("/{}{path}", language.code);
            let email = format!("{}@example.org", language.code);
            let link = invited(world, &email, Who::Auditor).await?.replacen("/en", &to(""), 1);
            let mut guest = Browser::default();
            let token = link.rsplit('/').next().unwrap_or_default();
            let mut pages = vec![guest.get(world, &link).await?, guest.get(world, &to("/sign-in")).await?];
            let mut back = String::new();
            for address in ["thief@example.org", email.as_str()] {
                let page = guest.fill(world, &link, &to("/sign-in/provider"), &[("invitation", token)]).await?;
                let url = page.header("refresh").strip_prefix("0; url=").context("led nowhere")?.to_owned();
                back = provider.sign_in(&url, now(world), |claims| {
                    claims["email"] = json!(address);
                    claims["sub"] = json!(address);
                    claims["acr"] = json!("mfa");
                })?;
                assert_eq!(guest.get(world, &back).await?.header("location"), to("/sign-in/provider/joining"));
                pages.extend([page, guest.get(world, &to("/sign-in/provider/joining")).await?]);
            }
            pages.push(guest.fill(world, &link, &to("/sign-in/provider/joining"), &[]).await?);
            pages.push(guest.get(world, &to("/second-factor")).await?);
            guest.headers = vec![("accept-language", language.code.clone())];
            pages.push(guest.get(world, &back).await?);
            for (number, page) in pages.iter().enumerate().filter(|(_, page)| page.status != StatusCode::SEE_OTHER) {
                let place = format!("{} {number}", language.code);
                assert!(page.body.contains(&format!("lang=\"{}\"", language.code)), "{place}: {}", page.body);
                assert!(!page.status.is_server_error(), "{place}: {}", page.body);
                crate::templates::assert_worded(&page.body, &place);
            }
        }
        Ok(())
    })
}
