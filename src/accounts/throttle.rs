//! Guessing made slow, without locking anybody out of their own account.
//!
//! Failures are counted for an address from a place, for the place, and for the address from all
//! places. Whoever uses a device on which they have signed in before is counted apart, so that
//! guesses from elsewhere cost them nothing.

use std::net::IpAddr;

use anyhow::Result;

use super::store;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};

/// Failures are forgotten after an hour without one.
const FORGOTTEN_SECONDS: i64 = 60 * 60;
/// The longest wait.
const LONGEST_SECONDS: i64 = 15 * 60;

/// Under which names an attempt is counted, each with the failures that are free.
pub struct Attempt(Vec<(String, i64)>);

impl Attempt {
    /// An attempt with this e-mail address, from this place or from a device known for it.
    pub fn new(email: &str, from: Option<IpAddr>, device: Option<i64>) -> Attempt {
        if let Some(device) = device {
            return Attempt(vec![(format!("device {device}"), 10)]);
        }
        let place = from.map(network).unwrap_or_default();
        Attempt(vec![(format!("{email} from {place}"), 5), (format!("from {place}"), 40), (format!("to {email}"), 100)])
    }

    /// A code given in a session.
    pub fn in_session(account: i64) -> Attempt {
        Attempt(vec![(format!("code {account}"), 5)])
    }
}

/// Seconds to wait before the next attempt; 0 for none.
pub async fn wait(db: &impl Connection, now: Moment, attempt: &Attempt) -> Result<i64> {
    let mut longest = 0;
    for (subject, free) in &attempt.0 {
        let Some((count, last_at)) = store::failures(db, subject).await? else { continue };
        if last_at.plus_seconds(FORGOTTEN_SECONDS) <= now || count < *free {
            continue;
        }
        let pause = (15_i64 << (count - free).min(10)).min(LONGEST_SECONDS);
        longest = longest.max((last_at.plus_seconds(pause).0 - now.0).div_euclid(1_000_000));
    }
    Ok(longest.max(0))
}

pub async fn failed(tx: &Tx, now: Moment, attempt: &Attempt) -> Result<()> {
    for (subject, _) in &attempt.0 {
        store::count_failure(tx, subject, now, now.plus_seconds(-FORGOTTEN_SECONDS)).await?;
    }
    Ok(())
}

/// What was counted against the person alone is forgotten; what the place has done is not.
pub async fn succeeded(tx: &Tx, attempt: &Attempt) -> Result<()> {
    let Some((subject, _)) = attempt.0.first() else { return Ok(()) };
    store::forget_failures(tx, subject).await
}

/// An address of version 4, or the network of one of version 6, which one person commands whole.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
