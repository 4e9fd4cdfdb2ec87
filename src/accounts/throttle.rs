//! Guessing made slow, without locking anybody out of their own account.
//!
//! Failures are counted for an address from a place, for the place, and for the address from all
//! places. Whoever uses a device on which they have signed in before is counted apart, so that
//! guesses from elsewhere cost them nothing. While many places guess at one address, each place has
//! one free attempt instead of five, and nobody waits for the failures of another place: whoever
//! gets it right at once comes in on a new device, too.

use std::net::IpAddr;

use anyhow::Result;

use super::store;
use crate::platform::clock::Moment;
use crate::platform::db::{Db, Tx};

/// Failures are forgotten after an hour without one.
const FORGOTTEN_SECONDS: i64 = 60 * 60;
/// The longest wait.
const LONGEST_SECONDS: i64 = 15 * 60;

/// From so many failures on, from all places together, an address is guessed at by many.
const BY_MANY: i64 = 100;

/// Under which names an attempt is counted: first for the person, then for the place.
pub struct Attempt {
    counted: Vec<Counted>,
    /// The address from all places, which makes nobody wait.
    everywhere: Option<String>,
}

struct Counted {
    subject: String,
    /// Failures without a pause.
    free: i64,
    /// The same while many guess.
    free_among_many: i64,
}

impl Counted {
    fn new(subject: String, free: i64, free_among_many: i64) -> Counted {
        Counted { subject, free, free_among_many }
    }
}

impl Attempt {
    /// An attempt with this e-mail address, from this place or from a device known for it.
    pub fn new(email: &str, from: Option<IpAddr>, device: Option<i64>) -> Attempt {
        if let Some(device) = device {
            return Attempt { counted: vec![Counted::new(format!("device {device}"), 10, 10)], everywhere: None };
        }
        let place = from.map(network).unwrap_or_default();
        let email: String = email.chars().take(254).collect();
        let person = Counted::new(format!("{email} from {place}"), 5, 1);
        let everybody_there = Counted::new(format!("from {place}"), 40, 40);
        Attempt { counted: vec![person, everybody_there], everywhere: Some(format!("to {email}")) }
    }

    /// A code, or one's own password, given by somebody who knows the password or has signed in.
    /// Whoever has only stolen the password does not use up the attempts of a known device.
    pub fn in_session(account: i64, device: Option<i64>) -> Attempt {
        let device = device.map(|device| format!(" on {device}")).unwrap_or_default();
        Attempt { counted: vec![Counted::new(format!("code {account}{device}"), 5, 5)], everywhere: None }
    }

    fn subjects(&self) -> impl Iterator<Item = &str> {
        self.counted.iter().map(|counted| counted.subject.as_str()).chain(self.everywhere.as_deref())
    }
}

/// Takes an attempt, or says how many seconds to wait before the next. It is counted before it is
/// made, so that many at once are many; `succeeded` gives it back.
pub async fn take(db: &Db, now: Moment, attempt: &Attempt) -> Result<i64> {
    let tx = db.begin().await?;
    let forgotten = now.plus_seconds(-FORGOTTEN_SECONDS);
    store::forget_old_failures(&tx, forgotten).await?;
    let by_many = match &attempt.everywhere {
        Some(everywhere) => store::lock_failures(&tx, everywhere).await?.0 >= BY_MANY,
        None => false,
    };
    let mut longest = 0;
    for counted in &attempt.counted {
        let free = if by_many { counted.free_among_many } else { counted.free };
        let (count, last_at) = store::lock_failures(&tx, &counted.subject).await?;
        if count < free {
            continue;
        }
        let pause = (15_i64 << (count - free).min(10)).min(LONGEST_SECONDS);
        longest = longest.max((last_at.plus_seconds(pause).0 - now.0 + 999_999).div_euclid(1_000_000));
    }
    if longest > 0 {
        return Ok(longest);
    }
    for subject in attempt.subjects() {
        store::count_failure(&tx, subject, now).await?;
    }
    tx.commit().await?;
    Ok(0)
}

/// What was counted against the person alone is forgotten; of what others have done, this attempt.
pub async fn succeeded(tx: &Tx, attempt: &Attempt) -> Result<()> {
    for (place, subject) in attempt.subjects().enumerate() {
        match place {
            0 => store::forget_failures(tx, subject).await?,
            _ => store::uncount_failure(tx, subject).await?,
        }
    }
    Ok(())
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
