//! Passkeys: a key pair of which the authenticator keeps one half and we the other.
//!
//! What a browser is asked is kept with its session, for five minutes, and may be answered once.
//! They are a second factor beside the password, so that the authenticator need not ask who holds
//! it: the library knows such keys as security keys, whatever they are kept in.

use anyhow::{Context, Result};
use axum::http::{HeaderMap, header};
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    AuthenticationResult, PublicKeyCredential, RegisterPublicKeyCredential, SecurityKey, SecurityKeyAuthentication,
    SecurityKeyRegistration, Url, Uuid, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::session::{self, Session, Stage};
use super::{Account, factors, record, store};
use crate::config::Config;
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Db, Tx};
use crate::platform::web::cookies::Transport;

/// Time to find the telephone and to touch it.
const CEREMONY_SECONDS: i64 = 5 * 60;
/// Longer names are cut off.
const NAME_CHARACTERS: usize = 100;

/// The site to which the passkeys of this request belong; `None` where browsers know no passkeys:
/// without https, but for `localhost`, and under an address that is a number.
pub fn site(config: &Config, headers: &HeaderMap, name: &str) -> Option<Webauthn> {
    let address = match Transport::of(config, headers) {
        Transport::Secure => config.public_url.clone()?,
        Transport::Loopback => format!("http://{}", headers.get(header::HOST)?.to_str().ok()?),
        Transport::Plain => return None,
    };
    let address = Url::parse(&address).ok()?;
    let domain = address.domain()?;
    WebauthnBuilder::new(domain, &address).ok()?.allow_any_port(false).rp_name(name).build().ok()
}

/// The keys of an account.
async fn kept(db: &impl Connection, account: i64) -> Result<Vec<SecurityKey>> {
    let passkeys = store::passkeys(db, account).await?;
    passkeys.iter().map(|passkey| serde_json::from_str(&passkey.key).context("a kept passkey")).collect()
}

/// Asks the browser to make a passkey: what `navigator.credentials.create` is given.
pub async fn ask_to_add(tx: &Tx, now: Moment, site: &Webauthn, session: &Session) -> Result<Value> {
    let account = &session.account;
    let there = kept(&**tx, account.id).await?.iter().map(|key| key.cred_id().clone()).collect();
    let id: Uuid = account.public_id.parse()?;
    let asked = site.start_securitykey_registration(id, &account.email, &account.name, Some(there), None, None);
    let (mut challenge, state) = asked.map_err(|error| anyhow::anyhow!("asking for a passkey: {error}"))?;
    // Any authenticator will do, not only a key on a ring, and with whatever it can.
    challenge.public_key.hints = None;
    challenge.public_key.extensions = None;
    let state = serde_json::to_string(&state)?;
    store::begin_ceremony(tx, session.id, "add", &state, now.plus_seconds(CEREMONY_SECONDS)).await?;
    Ok(serde_json::to_value(challenge)?)
}

/// Asks the browser to use one of the account's passkeys; `None` if there are none.
pub async fn ask_to_prove(tx: &Tx, now: Moment, site: &Webauthn, session: &Session) -> Result<Option<Value>> {
    let keys = kept(&**tx, session.account.id).await?;
    if keys.is_empty() {
        return Ok(None);
    }
    let asked = site.start_securitykey_authentication(&keys);
    let (mut challenge, state) = asked.map_err(|error| anyhow::anyhow!("asking to use a passkey: {error}"))?;
    challenge.public_key.hints = None;
    let state = serde_json::to_string(&state)?;
    store::begin_ceremony(tx, session.id, "prove", &state, now.plus_seconds(CEREMONY_SECONDS)).await?;
    Ok(Some(serde_json::to_value(challenge)?))
}

/// What a browser has answered to `ask_to_add`.
pub enum Made {
    Right(Box<SecurityKey>),
    /// This authenticator has a passkey of the account already.
    Known,
    Wrong,
}

/// Reads the answer to `ask_to_add`.
pub async fn made(db: &Db, now: Moment, site: &Webauthn, session: &Session, answer: &str) -> Result<Made> {
    let Some(state) = end(db, now, session, "add").await? else { return Ok(Made::Wrong) };
    let state: SecurityKeyRegistration = serde_json::from_str(&state)?;
    let Ok(answer) = serde_json::from_str::<RegisterPublicKeyCredential>(answer) else { return Ok(Made::Wrong) };
    if kept(db.read(), session.account.id).await?.iter().any(|key| key.cred_id().as_slice() == answer.raw_id) {
        return Ok(Made::Known);
    }
    let made = site.finish_securitykey_registration(&answer, &state);
    Ok(made.map_or(Made::Wrong, |key| Made::Right(Box::new(key))))
}

/// The ceremony is over whatever comes of it, before anything is computed.
async fn end(db: &Db, now: Moment, session: &Session, kind: &str) -> Result<Option<String>> {
    let tx = db.begin().await?;
    let state = store::end_ceremony(&tx, session.id, kind, now).await?;
    tx.commit().await?;
    Ok(state)
}

/// How adding a passkey ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    Done,
    /// This authenticator is known already.
    Known,
    /// Somebody has set a second factor up meanwhile: who knows the password alone adds none.
    Late,
}

/// Adds a passkey. As the first second factor it ends all other sessions, and brings the codes.
pub async fn add(
    tx: &Tx,
    now: Moment,
    session: &Session,
    made: &SecurityKey,
    name: &str,
    codes: &[String],
) -> Result<Added> {
    let account = &session.account;
    let (app, passkeys) = store::lock_factors(tx, account.id).await?;
    if session.stage != Stage::Full && (app || passkeys > 0) {
        return Ok(Added::Late);
    }
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(NAME_CHARACTERS).collect();
    let key = serde_json::to_string(made)?;
    if !store::add_passkey(tx, account.id, made.cred_id(), name.trim(), &key, now).await? {
        return Ok(Added::Known);
    }
    if !codes.is_empty() {
        let hashes: Vec<[u8; 32]> = codes.iter().map(|code| factors::recovery_hash(code)).collect();
        store::set_recovery_codes(tx, account.id, &hashes).await?;
    }
    if session.stage != Stage::Full {
        session::end_all(tx, account.id, Some(session.id)).await?;
    }
    record(tx, &Actor::Person(account.person()), now, "account-passkey-added", account.id, json!({})).await?;
    Ok(Added::Done)
}

/// What a browser has answered to `ask_to_prove`.
pub enum Shown {
    Right(AuthenticationResult),
    /// The authenticator has counted less than we have: somebody may have a copy of it.
    Copied,
    Wrong,
}

/// Reads the answer to `ask_to_prove`.
pub async fn shown(db: &Db, now: Moment, site: &Webauthn, session: &Session, answer: &str) -> Result<Shown> {
    let Some(state) = end(db, now, session, "prove").await? else { return Ok(Shown::Wrong) };
    let state: SecurityKeyAuthentication = serde_json::from_str(&state)?;
    let Ok(answer) = serde_json::from_str::<PublicKeyCredential>(answer) else { return Ok(Shown::Wrong) };
    Ok(match site.finish_securitykey_authentication(&answer, &state) {
        Ok(result) => Shown::Right(result),
        Err(WebauthnError::CredentialPossibleCompromise) => Shown::Copied,
        Err(_) => Shown::Wrong,
    })
}

/// Notes that a passkey was used; `false` when its count was used meanwhile, or it was removed.
pub async fn note_use(tx: &Tx, now: Moment, account: &Account, used: &AuthenticationResult) -> Result<bool> {
    for mut key in kept(&**tx, account.id).await? {
        if key.update_credential(used).is_some() {
            let text = serde_json::to_string(&key)?;
            return store::use_passkey(tx, account.id, key.cred_id(), &text, used.counter(), now).await;
        }
    }
    Ok(false)
}

/// Puts into the ledger that a passkey counted backwards.
pub async fn note_copy(tx: &Tx, now: Moment, account: &Account) -> Result<()> {
    record(tx, &Actor::System, now, "account-passkey-counted-backwards", account.id, json!({})).await
}

/// How removing a factor ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    Done,
    Missing,
    /// Another must be there first.
    Last,
}

pub async fn remove(tx: &Tx, now: Moment, account: &Account, id: i64) -> Result<Removed> {
    let (app, passkeys) = store::lock_factors(tx, account.id).await?;
    if !app && passkeys < 2 {
        return Ok(Removed::Last);
    }
    if !store::remove_passkey(tx, account.id, id).await? {
        return Ok(Removed::Missing);
    }
    record(tx, &Actor::Person(account.person()), now, "account-passkey-removed", account.id, json!({})).await?;
    Ok(Removed::Done)
}

/// Does without the authenticator app, where there is a passkey.
pub async fn remove_app(tx: &Tx, now: Moment, account: &Account) -> Result<Removed> {
    let (app, passkeys) = store::lock_factors(tx, account.id).await?;
    match (app, passkeys) {
        (false, _) => return Ok(Removed::Missing),
        (true, 0) => return Ok(Removed::Last),
        (true, _) => store::remove_totp(tx, account.id).await?,
    }
    record(tx, &Actor::Person(account.person()), now, "account-app-removed", account.id, json!({})).await?;
    Ok(Removed::Done)
}

/// New codes on paper in place of those before.
pub async fn renew_codes(tx: &Tx, now: Moment, account: &Account, codes: &[String]) -> Result<()> {
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| factors::recovery_hash(code)).collect();
    store::set_recovery_codes(tx, account.id, &hashes).await?;
    record(tx, &Actor::Person(account.person()), now, "account-codes-renewed", account.id, json!({})).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn passkeys_belong_to_a_name_that_is_reached_safely() {
        let known = |public_url: Option<&str>, host: &'static str| {
            let config = Config { public_url: public_url.map(str::to_owned), ..Config::default() };
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            site(&config, &headers, "Mithaq").map(|site| site.get_allowed_origins()[0].to_string())
        };
        let https = Some("https://rights.example.org/register");
        assert!(known(https, "10.0.0.1").is_some_and(|origin| origin.starts_with("https://rights.example.org/")));
        assert_eq!(known(None, "localhost:8480").as_deref(), Some("http://localhost:8480/"));
        for host in ["127.0.0.1:8480", "rights.example.org", "localhost.evil.example", "[::1]:1", ""] {
            assert_eq!(known(None, host), None, "{host}");
        }
        assert_eq!(known(Some("https://10.0.0.1"), "x"), None);
    }
}
