//! Accounts: people who sign in, with what they prove who they are, and what ends their rights.
//!
//! An account is invited, joins by setting a password and a second factor, and may be ended. Its
//! rights are those of its role and of the posts that its person holds, looked up at each request:
//! what ends them, ends them at once.

pub mod api_keys;
pub mod contact;
pub mod factors;
pub mod guard;
pub mod held;
pub mod pages;
pub mod passkeys;
pub mod password;
pub mod provider;
pub mod session;
mod store;
pub mod throttle;
pub mod token;

use std::collections::HashMap;

use anyhow::Result;
use serde_json::json;

pub use store::{all_posts_held, by_email, by_id, by_ids, by_public_id, list, posts_held, recovery_codes_left};

use crate::ledger::{self, Entry, Object};
use crate::permissions::{Actor, Person, Post, Role};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;
use token::Token;

#[derive(Clone, Debug)]
pub struct Account {
    pub id: i64,
    pub public_id: String,
    pub email: String,
    pub name: String,
    /// Beside what their posts give them.
    pub role: Option<Role>,
    /// Those held on the day for which the account was asked; empty where nobody asked.
    pub posts: Vec<Post>,
    /// A PHC string; empty before the invitation is taken up.
    pub password: String,
    /// Of the authenticator app; empty without one.
    pub totp_secret: String,
    pub ended_at: Option<Moment>,
    /// How many there are.
    pub passkeys: i64,
    /// By how many names the national provider knows them.
    pub identities: i64,
}

impl Account {
    pub fn person(&self) -> Person {
        Person { public_id: self.public_id.clone(), role: self.role, posts: self.posts.clone() }
    }

    pub fn has_second_factor(&self) -> bool {
        !self.totp_secret.is_empty() || self.passkeys > 0
    }

    /// An administrator who can sign in; one such must be left.
    fn runs_it(&self) -> bool {
        self.role == Some(Role::Administrator) && self.state() == "active"
    }

    pub fn state(&self) -> &'static str {
        match (self.ended_at, self.password.is_empty() && self.identities == 0) {
            (Some(_), _) => "ended",
            (None, true) => "invited",
            (None, false) => "active",
        }
    }
}

/// Why an account cannot be made or changed so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("this is not an e-mail address, such as name@example.org")]
    Email,
    #[error("there is an account with this e-mail address already")]
    Taken,
    #[error("a name is needed, of at most 200 characters")]
    Name,
    #[error("there would be no administrator left")]
    LastAdministrator,
}

/// An invitation can be taken up for this long.
pub const INVITED_SECONDS: i64 = 7 * 24 * 60 * 60;

/// Makes an account and invites its person; the token is shown once and kept nowhere.
pub async fn invite(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    email: &str,
    name: &str,
    role: Option<Role>,
) -> Result<Result<Token, Wrong>> {
    let (email, name) = (email.trim().to_lowercase(), name.trim());
    if !plausible(&email) {
        return Ok(Err(Wrong::Email));
    }
    if name.is_empty() || name.chars().count() > 200 || name.contains(char::is_control) {
        return Ok(Err(Wrong::Name));
    }
    if store::by_email(&**tx, &email).await?.is_some() {
        return Ok(Err(Wrong::Taken));
    }
    let id = store::insert(tx, &ids::ordered(at)?.to_string(), &email, name, role, at).await?;
    record(tx, actor, at, "account-invited", id, json!({ "role": role.map(Role::code) })).await?;
    Ok(Ok(new_invitation(tx, at, id).await?))
}

/// Invites somebody again who has lost the link, the password or the second factor: all of them
/// are set anew, and nobody else can, since whoever takes the link up ends all sessions.
pub async fn invite_again(tx: &Tx, actor: &Actor, at: Moment, account: &Account) -> Result<Token> {
    record(tx, actor, at, "account-invited-again", account.id, json!({})).await?;
    new_invitation(tx, at, account.id).await
}

async fn new_invitation(tx: &Tx, at: Moment, account: i64) -> Result<Token> {
    let token = Token::random()?;
    store::forget_invitations(tx, account).await?;
    store::add_invitation(tx, account, &token.hash(), at.plus_seconds(INVITED_SECONDS)).await?;
    Ok(token)
}

/// The account that a link invites, while it can be taken up.
pub async fn invited(db: &impl Connection, at: Moment, token: &Token) -> Result<Option<Account>> {
    let Some(id) = store::invited(db, &token.hash(), at).await? else { return Ok(None) };
    Ok(store::by_id(db, id).await?.filter(|account| account.ended_at.is_none()))
}

/// Takes an invitation up: the password is set, what was before is gone, the link works no more.
/// `None` when somebody else was quicker.
pub async fn join(tx: &Tx, at: Moment, token: &Token, password: &str) -> Result<Option<Account>> {
    let Some(id) = store::use_invitation(tx, &token.hash(), at).await? else { return Ok(None) };
    let account = store::by_id(&**tx, id).await?.filter(|account| account.ended_at.is_none());
    let Some(account) = account else { return Ok(None) };
    begin_anew(tx, &account, password).await?;
    record(tx, &Actor::Person(account.person()), at, "account-joined", id, json!({})).await?;
    Ok(Some(account))
}

/// How taking an invitation up with the provider ended.
pub enum Joined {
    Done(Account),
    /// Somebody else was quicker, or it has expired.
    Late,
    /// The provider knows the person by another address than was invited, or has not verified it.
    OtherEmail,
    /// The provider's name for the person is linked with another account.
    Taken,
}

/// Takes an invitation up with the provider's word in place of a password. The address that was
/// invited must be the one that the provider has verified; from then on its name for the person
/// counts, and the address no more.
pub async fn join_by_provider(
    tx: &Tx,
    at: Moment,
    invitation: &[u8; 32],
    arrival: &provider::Arrival,
) -> Result<Joined> {
    let Some(id) = store::use_invitation(tx, invitation, at).await? else { return Ok(Joined::Late) };
    let account = store::by_id(&**tx, id).await?.filter(|account| account.ended_at.is_none());
    let Some(account) = account else { return Ok(Joined::Late) };
    if arrival.email.as_ref() != Some(&account.email) {
        return Ok(Joined::OtherEmail);
    }
    begin_anew(tx, &account, "").await?;
    if !store::link(tx, id, &arrival.issuer, &arrival.subject, at).await? {
        return Ok(Joined::Taken);
    }
    record(tx, &Actor::Person(account.person()), at, "account-joined-by-provider", id, json!({})).await?;
    let account = store::by_id(&**tx, id).await?;
    Ok(account.map_or(Joined::Late, Joined::Done))
}

/// All that an account was proven with before is gone.
async fn begin_anew(tx: &Tx, account: &Account, password: &str) -> Result<()> {
    let id = account.id;
    store::set_password(tx, id, password).await?;
    store::set_totp(tx, id, &account.totp_secret, "", &[]).await?;
    store::unlink(tx, id).await?;
    store::forget_passkeys(tx, id).await?;
    store::forget_devices(tx, id).await?;
    store::end_api_keys(tx, id).await?;
    store::forget_held(tx, id, Moment(0), 0).await?;
    session::end_all(tx, id, None).await.map(drop)
}

/// Gives an account another role; its sessions and keys end, so that no old right lives on in one.
pub async fn set_role(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    account: &Account,
    role: Option<Role>,
) -> Result<Result<(), Wrong>> {
    if account.role == role {
        return Ok(Ok(()));
    }
    store::set_role(tx, account.id, role).await?;
    if account.runs_it() && store::administrators(tx).await? == 0 {
        return Ok(Err(Wrong::LastAdministrator));
    }
    session::end_all(tx, account.id, None).await?;
    store::end_api_keys(tx, account.id).await?;
    record(tx, actor, at, "account-role-changed", account.id, json!({ "role": role.map(Role::code) })).await?;
    Ok(Ok(()))
}

/// Ends an account, or lets it in again; history keeps its acts either way.
pub async fn set_ended(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    account: &Account,
    ended: Option<Moment>,
) -> Result<Result<(), Wrong>> {
    store::set_ended(tx, account.id, ended).await?;
    if ended.is_some() && account.runs_it() && store::administrators(tx).await? == 0 {
        return Ok(Err(Wrong::LastAdministrator));
    }
    store::forget_invitations(tx, account.id).await?;
    store::forget_held(tx, account.id, Moment(0), 0).await?;
    session::end_all(tx, account.id, None).await?;
    store::end_api_keys(tx, account.id).await?;
    let act = if ended.is_some() { "account-ended" } else { "account-resumed" };
    record(tx, actor, at, act, account.id, json!({})).await?;
    Ok(Ok(()))
}

/// Changes one's own password; every other session of the account ends.
pub async fn change_password(tx: &Tx, at: Moment, account: &Account, password: &str, session: i64) -> Result<()> {
    store::set_password(tx, account.id, password).await?;
    session::end_all(tx, account.id, Some(session)).await?;
    record(tx, &Actor::Person(account.person()), at, "account-password-changed", account.id, json!({})).await
}

/// Sets the second factor and the codes that stand in for it; every other session of the account
/// ends. `false` when it was set meanwhile: who knows the password alone cannot replace it.
pub async fn set_second_factor(
    tx: &Tx,
    at: Moment,
    session: &session::Session,
    secret: &str,
    codes: &[String],
) -> Result<bool> {
    let account = &session.account;
    if session.stage != session::Stage::Full && store::lock_factors(tx, account.id).await? != (false, 0) {
        return Ok(false);
    }
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| factors::recovery_hash(code)).collect();
    if !store::set_totp(tx, account.id, &account.totp_secret, secret, &hashes).await? {
        return Ok(false);
    }
    session::end_all(tx, account.id, Some(session.id)).await?;
    record(tx, &Actor::Person(account.person()), at, "account-second-factor-set", account.id, json!({})).await?;
    Ok(true)
}

/// Acts on accounts stand in the ledger with their kind and object, never with a name or address.
async fn record(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    act: &'static str,
    account: i64,
    content: serde_json::Value,
) -> Result<()> {
    let entry = Entry { act, object: Object::Account(account), content: content.to_string() };
    ledger::append(tx, actor, at, ledger::DIRECT, &[entry]).await.map(drop)
}

/// The names of all who have, or had, an account: a few hundred, asked for at once.
#[derive(Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    pub async fn load(db: &impl Connection) -> Result<Names> {
        store::names(db).await.map(Names)
    }

    pub fn of_account(&self, public_id: &str) -> Option<&str> {
        self.0.get(public_id).map(String::as_str)
    }

    /// Of whom the ledger calls so, if it is a person.
    pub fn of(&self, actor: &str) -> Option<&str> {
        self.of_account(Actor::person_named(actor)?)
    }
}

/// Whoever stands behind a name of the ledger, with the rights of this day; `None` when it is
/// nobody that may still act.
pub async fn actor_named(db: &impl Connection, name: &str, today: Date) -> Result<Option<Actor>> {
    let Some(id) = Actor::person_named(name) else { return Ok(Actor::from_name(name)) };
    let account = store::by_public_id(db, id).await?.filter(|account| account.ended_at.is_none());
    let Some(mut account) = account else { return Ok(None) };
    account.posts = store::posts_held(db, account.id, today).await?;
    Ok(Some(Actor::Person(account.person())))
}

/// Enough of a check to catch slips; the invitation proves the rest.
fn plausible(email: &str) -> bool {
    let Some((user, host)) = email.split_once('@') else { return false };
    let clean =
        !email.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\",;:".contains(letter));
    clean
        && !user.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && email.len() <= 254
}

#[cfg(test)]
mod tests {
    use super::plausible;

    #[test]
    fn slips_in_an_address_are_caught() {
        for good in ["amina@example.org", "a.b+c@ministry.gov.xx", "آمنة@example.org"] {
            assert!(plausible(good), "{good}");
        }
        for bad in ["", "amina", "amina@", "@example.org", "a@b", "a b@example.org", "a@example.org,b@example.org"] {
            assert!(!plausible(bad), "{bad}");
        }
    }
}
