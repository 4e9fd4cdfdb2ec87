//! Passkeys as a second factor: made, used, refused when something is not as it was asked, removed.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::accounts::{self, token::Token};
use mithaq::ledger::{self, Object};
use mithaq::permissions::Actor;

use crate::authenticator::Authenticator;
use crate::browser::{Browser, PASSWORD, Who, a_person, invited};
use crate::world::{World, on_each_engine};

const EMAIL: &str = "amina@example.org";
const SETUP: &str = "/en/account/second-factor";

/// Somebody who has joined with a passkey alone.
async fn with_a_passkey(world: &World) -> Result<(Browser, Authenticator)> {
    let link = invited(world, EMAIL, Who::Secretariat).await?;
    let (mut amina, mut phone) = (Browser::default(), Authenticator::new()?);
    amina.fill(world, &link, &link, &[("password", PASSWORD)]).await?;
    let page = amina.make_passkey(world, SETUP, &mut phone, "My <b>telephone</b>").await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.body.matches("<li><bdi dir=\"ltr\">").count(), 10, "{}", page.body);
    let codes = page.body.split("<li><bdi dir=\"ltr\">").skip(1).filter_map(|rest| rest.get(..11));
    amina.codes = codes.map(str::to_owned).collect();
    Ok((amina, phone))
}

/// What the ledger has of the account, newest last.
async fn acts(world: &World) -> Result<Vec<String>> {
    let account = accounts::by_email(world.app.db.read(), EMAIL).await?.context("an account")?;
    let acts = ledger::history(world.app.db.read(), Object::Account(account.id)).await?;
    Ok(acts.iter().map(|act| act.act.clone()).collect())
}

#[test]
fn a_passkey_is_made_after_the_invitation_and_signs_in() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut amina, mut phone) = with_a_passkey(world).await?;
        let page = amina.get(world, "/en/account").await?;
        assert!(
            page.body.contains("My &lt;b&gt;telephone&lt;") && page.body.contains("10 recovery codes"),
            "{}",
            page.body
        );

        let mut train = Browser::default();
        let answer = train.give_password(world, EMAIL, PASSWORD).await?;
        assert!(answer.header("location").starts_with("/en/second-factor"), "{}", answer.header("location"));
        let page = train.get(world, "/en/second-factor").await?;
        assert!(page.body.contains("Use a passkey") && !page.body.contains("authenticator app"), "{}", page.body);
        let half = train.session();
        let answer = train.show_passkey(world, &mut phone).await?;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/desk"), "{}", answer.body);
        assert_ne!(train.session(), half);
        assert_eq!(train.get(world, "/en/account").await?.status, StatusCode::OK);
        // A code on paper does as well.
        let mut other = Browser::default();
        other.give_password(world, EMAIL, PASSWORD).await?;
        assert_eq!(other.give_code(world, &amina.codes[3]).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(acts(world).await?, ["account-invited", "account-joined", "account-passkey-added"]);
        Ok(())
    })
}

#[test]
fn a_passkey_is_as_fresh_a_proof_as_a_code_and_leads_back() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut amina, mut phone) = with_a_passkey(world).await?;
        world.app.clock.advance(11 * 60);
        let answer = amina.get(world, SETUP).await?;
        assert!(answer.header("location").starts_with("/en/second-factor?to="), "{}", answer.header("location"));
        let path = "/en/second-factor/passkey";
        let asked = amina.challenge(world, answer.header("location"), path).await?;
        let fields = [("credential", &*phone.sign(&asked)?), ("to", "/account/second-factor")];
        let answer = amina.fill(world, "/en/second-factor", path, &fields).await?;
        assert_eq!(answer.header("location"), SETUP, "{}", answer.body);
        assert_eq!(amina.get(world, SETUP).await?.status, StatusCode::OK);
        Ok(())
    })
}

#[test]
fn an_answer_counts_once_in_time_for_its_session_and_from_our_pages() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (_, mut phone) = with_a_passkey(world).await?;
        let path = "/en/second-factor/passkey";
        let (mut one, mut other) = (Browser::default(), Browser::default());
        one.give_password(world, EMAIL, PASSWORD).await?;
        other.give_password(world, EMAIL, PASSWORD).await?;
        let refused = async |who: &mut Browser, credential: &str, why: &str| -> Result<()> {
            let page = who.fill(world, "/en/second-factor", path, &[("credential", credential)]).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
            assert!(page.body.contains("The passkey was not used") && page.body.contains("href=\"#passkey\""), "{why}");
            Ok(())
        };
        refused(&mut one, "{}", "nothing was asked").await?;
        let asked = one.challenge(world, "/en/second-factor", path).await?;
        refused(&mut other, &phone.sign(&asked)?, "asked of another session").await?;
        world.app.clock.advance(5 * 60);
        refused(&mut one, &phone.sign(&asked)?, "too late").await?;
        let asked = one.challenge(world, "/en/second-factor", path).await?;
        refused(&mut one, "nonsense", "no answer").await?;
        refused(&mut one, &phone.sign(&asked)?, "answered before").await?;
        let asked = one.challenge(world, "/en/second-factor", path).await?;
        phone.origin = "http://localhost.evil.example".to_owned();
        refused(&mut one, &phone.sign(&asked)?, "from another site").await?;
        let asked = one.challenge(world, "/en/second-factor", path).await?;
        let mut stranger = Authenticator::new()?;
        refused(&mut one, &stranger.sign(&asked)?, "another telephone").await?;
        // And as it should be.
        phone.origin = Authenticator::new()?.origin;
        let credential = phone.sign(&one.challenge(world, "/en/second-factor", path).await?)?;
        let answer = one.fill(world, "/en/second-factor", path, &[("credential", &credential)]).await?;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        refused(&mut other, &credential, "replayed").await
    })
}

#[test]
fn a_count_that_goes_back_is_refused_and_recorded() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (_, mut phone) = with_a_passkey(world).await?;
        let mut amina = Browser::default();
        amina.give_password(world, EMAIL, PASSWORD).await?;
        phone.count = 40;
        assert_eq!(amina.show_passkey(world, &mut phone).await?.status, StatusCode::SEE_OTHER);
        let mut thief = Browser::default();
        thief.give_password(world, EMAIL, PASSWORD).await?;
        // A copy of the key, taken before.
        phone.count = 12;
        let page = thief.show_passkey(world, &mut phone).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("may have been copied"), "{}", page.body);
        assert_eq!(acts(world).await?.last().map(String::as_str), Some("account-passkey-counted-backwards"));
        Ok(())
    })
}

#[test]
fn the_last_factor_stays_and_others_are_added_and_removed() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let (mut amina, mut phone) = with_a_passkey(world).await?;
        let end = async |who: &mut Browser, number: usize| -> Result<String> {
            let page = who.get(world, "/en/account").await?.body;
            let (_, rest) = page
                .split("/en/account/passkeys/")
                .skip(1)
                .filter(|rest| rest.contains("/end\""))
                .filter_map(|rest| {
                    rest.split_once("/end").map(|(id, _)| ((), format!("/en/account/passkeys/{id}/end")))
                })
                .filter(|(_, path)| path.len() < 60)
                .nth(number)
                .context("a passkey")?;
            Ok(rest)
        };
        let first = end(&mut amina, 0).await?;
        let page = amina.fill(world, "/en/account", &first, &[]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.body.contains("only second factor") && page.body.contains("href=\"#second-factor\""),
            "{}",
            page.body
        );
        // The same telephone twice is refused, another is taken; nobody else removes it.
        let page = amina.make_passkey(world, "/en/account", &mut phone, "Again").await?;
        assert!(page.body.contains("has a passkey for this site already"), "{}", page.body);
        let answer = amina.make_passkey(world, "/en/account", &mut Authenticator::new()?, "").await?;
        assert_eq!(answer.header("location"), "/en/account", "{}", answer.body);
        let mut admin = a_person(world, Who::Administrator).await?;
        assert_eq!(admin.fill(world, "/en/account", &first, &[]).await?.status, StatusCode::NOT_FOUND);
        world.app.clock.advance(11 * 60);
        let answer = amina.fill(world, "/en/account", &first, &[]).await?;
        assert!(answer.header("location").starts_with("/en/second-factor"), "removed without a fresh proof");
        assert_eq!(amina.show_passkey(world, &mut phone).await?.status, StatusCode::SEE_OTHER);
        assert_eq!(amina.fill(world, "/en/account", &first, &[]).await?.header("location"), "/en/account");

        // An app beside the passkey; then either may go, but not both.
        amina.set_up_app(world).await?;
        let second = end(&mut amina, 0).await?;
        assert_eq!(
            amina.fill(world, "/en/account", "/en/account/app/end", &[]).await?.header("location"),
            "/en/account"
        );
        assert_eq!(amina.fill(world, "/en/account", "/en/account/app/end", &[]).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(amina.fill(world, "/en/account", &second, &[]).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        amina.set_up_app(world).await?;
        assert_eq!(amina.fill(world, "/en/account", &second, &[]).await?.header("location"), "/en/account");
        let page = amina.fill(world, "/en/account", "/en/account/app/end", &[]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
        let page = amina.fill(world, "/en/account", "/en/account/recovery-codes", &[]).await?;
        assert_eq!(page.body.matches("<li><bdi dir=\"ltr\">").count(), 10);
        Ok(())
    })
}

#[test]
fn whoever_knows_a_password_alone_adds_no_passkey() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let link = invited(world, EMAIL, Who::Secretariat).await?;
        let (mut amina, mut thief) = (Browser::default(), Browser::default());
        amina.fill(world, &link, &link, &[("password", PASSWORD)]).await?;
        thief.give_password(world, EMAIL, PASSWORD).await?;
        let mut copy = Authenticator::new()?;
        let asked = thief.challenge(world, SETUP, "/en/account/passkeys").await?;
        let credential = copy.make(&asked)?;
        let mut phone = Authenticator::new()?;
        amina.make_passkey(world, SETUP, &mut phone, "").await?;
        let answer = thief.fill(world, "/en/sign-in", "/en/account/passkeys", &[("credential", &credential)]).await?;
        assert!(answer.header("location").starts_with("/en/sign-in"), "{} {}", answer.status, answer.body);
        thief.give_password(world, EMAIL, PASSWORD).await?;
        for path in ["/en/account/passkeys", "/en/account/passkeys/challenge"] {
            let answer = thief.fill(world, "/en/second-factor", path, &[("credential", &credential)]).await?;
            assert!(answer.header("location").starts_with("/en/second-factor"), "{path}: {}", answer.status);
        }
        // A new invitation does away with passkeys as with the rest.
        let account = accounts::by_email(world.app.db.read(), EMAIL).await?.context("an account")?;
        assert_eq!(account.passkeys, 1);
        let tx = world.app.db.begin().await?;
        let token: Token = accounts::invite_again(&tx, &Actor::CommandLine, world.app.clock.now(), &account).await?;
        tx.commit().await?;
        Browser::default().join(world, &format!("/en/invitation/{}", token.as_str())).await?;
        let account = accounts::by_email(world.app.db.read(), EMAIL).await?.context("an account")?;
        assert_eq!(account.passkeys, 0);
        Ok(())
    })
}

#[test]
fn where_browsers_know_no_passkeys_none_is_offered_and_the_page_says_so() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let mut amina = a_person(world, Who::Auditor).await?;
        amina.headers = vec![("host", "127.0.0.1:8480".to_owned())];
        let page = amina.get(world, "/en/account").await?;
        assert!(page.body.contains("Passkeys cannot be added at this address"), "{}", page.body);
        assert!(!page.body.contains("data-challenge"), "{}", page.body);
        let answer = amina.fill(world, "/en/account", "/en/account/passkeys/challenge", &[]).await?;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        // Without scripts nothing fills the field; the page says what to do.
        amina.headers.clear();
        let page = amina.fill(world, "/en/account", "/en/account/passkeys", &[("credential", "")]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("need a browser that runs scripts"), "{}", page.body);
        Ok(())
    })
}
