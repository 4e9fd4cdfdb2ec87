//! Keys by which a ministry's own system does over the API what its person may do: made with a
//! fresh second factor, shown once, kept only as a digest, good for a year at most.
//!
//! A key has the rights that its person has at each request, and proves nothing afresh: what wants
//! a second factor is not done with one.

use std::fmt;
use std::sync::Arc;

use anyhow::Result;
use axum::http::{HeaderMap, header};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::session::{Session, Stage};
use super::token::hex;
use super::{Account, record, store};
use crate::app::App;
use crate::permissions::Actor;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::Tx;
use crate::platform::ids;

pub use store::{all_api_keys as all, api_keys_of as of_account};

/// 256 random bits, as they stand in a header: a word by which scanners for lost secrets know them,
/// and 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(String);

const START: &str = "mithaq_";
/// So many keys may one account have at a time.
pub const MOST_KEYS: usize = 10;
/// Letters of a name.
pub const MOST_NAME: usize = 100;

impl Key {
    pub fn random() -> Result<Key> {
        Ok(Key(format!("{START}{}", hex(&ids::random::<32>()?))))
    }

    pub fn parse(text: &str) -> Option<Key> {
        let digits = text.strip_prefix(START)?;
        let sound = digits.len() == 64 && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        sound.then(|| Key(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the database keeps.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// What is known of a key without being it.
#[derive(Clone, Debug)]
pub struct ApiKey {
    pub id: i64,
    pub account: i64,
    /// Which system it is for.
    pub name: String,
    pub created_at: Moment,
    pub last_day: Date,
    pub used_at: Option<Moment>,
}

/// Why a key cannot be made so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Name,
    /// Its last day is past, or more than a year away.
    Day,
    TooMany,
}

/// The last day that a key made today may have.
pub fn furthest(today: Date) -> Date {
    Date(today.0.saturating_add(jiff::Span::new().years(1)))
}

/// Makes a key for an account; it is shown once and kept nowhere.
pub async fn make(
    tx: &Tx,
    at: Moment,
    today: Date,
    account: &Account,
    name: &str,
    last_day: Date,
) -> Result<Result<Key, Wrong>> {
    if name.is_empty() || name.chars().count() > MOST_NAME {
        return Ok(Err(Wrong::Name));
    }
    if last_day < today || last_day > furthest(today) {
        return Ok(Err(Wrong::Day));
    }
    let standing = of_account(&**tx, account.id).await?;
    if standing.iter().filter(|key| key.last_day >= today).count() >= MOST_KEYS {
        return Ok(Err(Wrong::TooMany));
    }
    let key = Key::random()?;
    let id = store::add_api_key(tx, account.id, &key.hash(), name, at, last_day).await?;
    let content = json!({ "key": id, "last_day": last_day.to_string() });
    record(tx, &Actor::Person(account.person()), at, "api-key-made", account.id, content).await?;
    Ok(Ok(key))
}

/// Takes a key away: the next request that shows it is refused. `false` when it was gone already.
pub async fn end(tx: &Tx, actor: &Actor, at: Moment, key: &ApiKey) -> Result<bool> {
    if !store::end_api_key(tx, key.id).await? {
        return Ok(false);
    }
    record(tx, actor, at, "api-key-ended", key.account, json!({ "key": key.id })).await?;
    Ok(true)
}

/// The key that a request shows, if it shows any: `None` within where it cannot be one of ours.
pub fn shown(headers: &HeaderMap) -> Option<Option<Key>> {
    let text = headers.get(header::AUTHORIZATION)?.to_str().unwrap_or_default();
    let key = text.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("bearer ")).and_then(|_| text.get(7..));
    Some(key.and_then(|key| Key::parse(key.trim())))
}

/// Whoever a key stands for, as if they had signed in, but never a moment ago.
pub async fn session(app: &App, key: &Key) -> Result<Option<Arc<Session>>> {
    let (now, today, db) = (app.clock.now(), app.today(), app.db.read());
    let Some(found) = store::api_key(db, &key.hash()).await?.filter(|found| found.last_day >= today) else {
        return Ok(None);
    };
    let account = store::by_id(db, found.account).await?.filter(|account| account.ended_at.is_none());
    let Some(mut account) = account else { return Ok(None) };
    account.posts = store::posts_held(db, account.id, today).await?;
    if found.used_at.is_none_or(|used| used.plus_seconds(60) <= now)
        && let Err(error) = note_use(app, found.id, now).await
    {
        // Reading goes on where nothing can be written.
        tracing::warn!("The use of a key cannot be noted: {error:#}");
    }
    let session = Session {
        id: 0,
        account,
        stage: Stage::Full,
        created_at: now,
        seen_at: now,
        proven_at: Moment(0),
        browser: found.name,
    };
    Ok(Some(Arc::new(session)))
}

async fn note_use(app: &App, key: i64, now: Moment) -> Result<()> {
    let tx = app.db.begin().await?;
    store::use_api_key(&tx, key, now).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_from_its_header_alone_and_never_written_down() -> Result<()> {
        let key = Key::random()?;
        assert_eq!(key.as_str().len(), 71);
        let ask = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, text.parse().unwrap());
            shown(&headers)
        };
        assert_eq!(ask(&format!("Bearer {}", key.as_str())), Some(Some(key.clone())));
        assert_eq!(ask(&format!("bearer  {} ", key.as_str())), Some(Some(key.clone())));
        for bad in ["", "Bearer", "Bearer mithaq_12", "Basic dXNlcjpwYXNz", key.as_str()] {
            assert_eq!(ask(bad), Some(None), "{bad}");
        }
        assert_eq!(shown(&HeaderMap::new()), None);
        assert!(!format!("{key:?}").contains(key.as_str()));
        Ok(())
    }

    #[test]
    fn a_key_is_good_for_a_year_at_most() {
        let today = Date::parse("2024-02-29").unwrap();
        assert_eq!(furthest(today), Date::parse("2025-02-28").unwrap());
    }
}
