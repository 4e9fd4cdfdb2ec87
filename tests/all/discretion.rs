//! What somebody proves themselves with is in no line of the log, at whatever level it is kept.

use anyhow::{Context, Result};
use axum::http::StatusCode;
use mithaq::platform::web::address::{encode, form_pairs};
use serde_json::{Value, json};
use tracing_subscriber::util::SubscriberInitExt;

use crate::authenticator::{Authenticator, base64url};
use crate::browser::{Browser, PASSWORD, Who, a_person, invited};
use crate::operating::{Captured, stay_undecided};
use crate::sign_in_provider::{JOINING, join, leave, now, with_a_provider};
use crate::stub_provider::SECRET;
use crate::world::{World, on_each_engine};

/// The most that somebody could wish for, library by library.
const TALKATIVE: &str = "trace,webauthn_rs=trace,webauthn_rs_core=trace,openidconnect=trace,oauth2=trace,sqlx=trace,\
                         sea_orm=trace,hyper=trace,hyper_util=trace,reqwest=trace,rustls=trace,mithaq=trace";

/// The ways in which a log could spell a secret.
fn spellings(secret: &str) -> Vec<String> {
    let bytes = |bytes: &[u8]| format!("{bytes:?}").trim_matches(['[', ']']).to_owned();
    vec![
        secret.to_owned(),
        encode(secret).replace("%20", "+"),
        encode(secret),
        base64url(secret.as_bytes()),
        bytes(secret.as_bytes()),
        bytes(&from_base64url(secret).unwrap_or_else(|| secret.as_bytes().to_vec())),
    ]
}

/// The bytes that a text stands for, if it does.
fn from_base64url(text: &str) -> Option<Vec<u8>> {
    let value = |sign: u8| match sign {
        b'A'..=b'Z' => Some(sign - b'A'),
        b'a'..=b'z' => Some(sign - b'a' + 26),
        b'0'..=b'9' => Some(sign - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    };
    let mut bytes = Vec::new();
    for piece in text.as_bytes().chunks(4) {
        let bits = piece.iter().try_fold(0_u32, |bits, sign| Some(bits << 6 | u32::from(value(*sign)?)))?;
        bytes.extend(&(bits << (6 * (4 - piece.len()) + 8)).to_be_bytes()[..piece.len() * 3 / 4]);
    }
    Some(bytes)
}

/// The secrets of which a log tells. What is counted anew in every line is not searched: six
/// figures of a fraction of a second may be a code by chance.
fn told(log: &str, secrets: &[(&'static str, String)]) -> Vec<&'static str> {
    let lines = log.lines().map(|line| match serde_json::from_str::<Value>(line) {
        Ok(Value::Object(mut line)) => {
            for counted in ["timestamp", "took_ms", "request.id"] {
                line.remove(counted);
            }
            Value::Object(line).to_string()
        }
        _ => line.to_owned(),
    });
    let log = lines.collect::<Vec<_>>().join("\n");
    let stands = |secret: &str| spellings(secret).iter().any(|spelling| log.contains(spelling));
    secrets.iter().filter(|(_, secret)| !secret.is_empty() && stands(secret)).map(|(what, _)| *what).collect()
}

/// Makes a passkey and signs in with it: what was asked and answered.
async fn with_a_passkey(world: &World, email: &str) -> Result<Vec<(&'static str, String)>> {
    let link = invited(world, email, Who::Administrator).await?;
    let (mut person, mut phone) = (Browser::default(), Authenticator::new()?);
    person.fill(world, &link, &link, &[("password", PASSWORD)]).await?;
    let (setup, made) = ("/en/account/second-factor", "/en/account/passkeys");
    let first = person.challenge(world, setup, made).await?;
    let credential = phone.make(&first)?;
    let page = person.fill(world, setup, made, &[("credential", &credential), ("name", "Telephone")]).await?;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let mut later = Browser::default();
    later.give_password(world, email, PASSWORD).await?;
    let half = later.session();
    let second = later.challenge(world, "/en/second-factor", "/en/second-factor/passkey").await?;
    let signed = phone.sign(&second)?;
    let answer =
        later.fill(world, "/en/second-factor", "/en/second-factor/passkey", &[("credential", &signed)]).await?;
    assert_eq!(answer.header("location"), "/en/desk", "{}", answer.body);
    let challenge = |asked: &Value| asked["publicKey"]["challenge"].as_str().map(str::to_owned).context("no challenge");
    let signature: Value = serde_json::from_str(&signed)?;
    Ok(vec![
        ("the challenge of a passkey made", challenge(&first)?),
        ("the challenge of a passkey used", challenge(&second)?),
        ("the signature", signature["response"]["signature"].as_str().context("none")?.to_owned()),
        ("the invitation", link.rsplit('/').next().unwrap_or_default().to_owned()),
        ("the session", person.session()),
        ("half a session", half),
        ("the session of a passkey", later.session()),
    ])
}

#[test]
fn no_level_of_the_log_tells_what_people_prove_themselves_with() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        let provider = with_a_provider(world).await?;
        let (captured, guard) = Captured::begin(TALKATIVE);
        tracing::trace!(target: "mithaq::accounts", "our own lines are kept at this level");
        let mut secrets = with_a_passkey(world, "passkey@example.org").await?;

        let mut person = a_person(world, Who::Administrator).await?;
        let mut later = Browser { secret: person.secret.clone(), ..Browser::default() };
        later.give_password(world, "administrator@example.org", "a wrong password").await?;
        later.give_password(world, "administrator@example.org", PASSWORD).await?;
        let code = later.code(world)?;
        assert_eq!(later.give_code(world, &code).await?.header("location"), "/en/desk");
        let page = person.get(world, "/en/account").await?;
        secrets.extend([
            ("the password", PASSWORD.to_owned()),
            ("a wrong password", "a wrong password".to_owned()),
            ("the code of the app", code),
            ("the secret of the app", person.secret.clone()),
            ("a code on paper", person.codes[0].clone()),
            ("the token of a form", crate::browser::hidden(&page.body, "form").context("no form")?),
            ("the session of a code", later.session()),
            ("an address", "administrator@example.org".to_owned()),
        ]);

        let (mut amina, _) = join(world, &provider, Who::Auditor, |_| {}).await?;
        amina.fill(world, JOINING, JOINING, &[]).await?;
        let mut later = Browser::default();
        let url = leave(world, &mut later, "/en/sign-in", &[]).await?;
        let back = provider.sign_in(&url, now(world), |claims| claims["sub"] = json!("person-canary"))?;
        assert_eq!(later.get(world, &back).await?.status, StatusCode::FORBIDDEN, "nobody of that name");
        let url = leave(world, &mut later, "/en/sign-in", &[]).await?;
        let back = provider.sign_in(&url, now(world), |_| {})?;
        assert_eq!(later.get(world, &back).await?.header("location"), "/en/account/second-factor");
        assert_eq!(later.get(world, &back).await?.status, StatusCode::BAD_REQUEST, "a second time");
        let asked = form_pairs(url.split_once('?').context("a question")?.1);
        let brought = form_pairs(back.split_once('?').context("an answer")?.1);
        let of = |pairs: &[(String, String)], name: &str| {
            pairs.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone()).context("not there")
        };
        secrets.extend([
            ("the state", of(&asked, "state")?),
            ("the nonce", of(&asked, "nonce")?),
            ("the challenge of the code", of(&asked, "code_challenge")?),
            ("the code of the provider", of(&brought, "code")?),
            ("the secret of the client", SECRET.to_owned()),
            ("who somebody is at the provider", "person-canary".to_owned()),
            ("the session of a provider", later.session()),
        ]);
        drop(guard);

        assert!(secrets.iter().all(|(_, secret)| secret.len() >= 6), "{secrets:?}");
        let log = captured.text();
        assert!(log.lines().count() > 30 && log.contains("our own lines are kept"), "{log}");
        assert_eq!(told(&log, &secrets), Vec::<&str>::new(), "{log}");
        Ok(())
    })
}

/// The libraries do tell when nothing holds them back, and this file finds it.
#[test]
fn a_log_that_lets_libraries_speak_is_found_out() -> Result<()> {
    on_each_engine(async |world: &mut World| {
        stay_undecided();
        let captured = Captured::default();
        let writer = captured.clone();
        let everything = tracing_subscriber::fmt().json().with_env_filter(TALKATIVE);
        let guard = everything.with_writer(move || writer.clone()).finish().set_default();
        let secrets = with_a_passkey(world, "passkey@example.org").await?;
        drop(guard);
        let told = told(&captured.text(), &secrets);
        assert!(told.contains(&"the challenge of a passkey made"), "{told:?}");
        Ok(())
    })
}
