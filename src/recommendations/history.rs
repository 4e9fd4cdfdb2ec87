//! The past of an entry, as each reader may know it.
//!
//! Whoever sees everything sees every act, with who did it and why. Others are told what was done
//! while the entry was for them: what happened before, or in between, is one line, "published".

mod replay;

use anyhow::Result;

pub use replay::{Change, Standing, Version};

use super::store::read::withdrawn_subject;
use super::{PublicId, Sighting, sighting};
use crate::ledger::{self, Object};
use crate::permissions::{self, Act, Actor, Audience};
use crate::platform::db::Connection;
use crate::site::Visit;

/// What stands for the acts that a reader is not told of.
pub const PUBLISHED: &str = "published";

/// Who did an act, as far as the reader may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Whoever looks after the server, or the program itself: the file says where it came from.
    Program,
    /// A person, not named.
    Secretariat,
    /// A person, by the account's public id.
    Person(String),
}

/// An act that a reader may know of; what this one may not know of it is left out.
#[derive(Clone, Debug)]
pub struct Past {
    pub version: Version,
    pub by: By,
}

impl Past {
    /// Whether a person did it to this entry alone.
    fn by_hand(&self) -> bool {
        self.version.batch == ledger::DIRECT
    }

    /// Whether the entry was in the register afterwards.
    pub fn is_here(&self) -> bool {
        self.version.standing.audience.is_some()
    }
}

/// The acts on an entry that `actor` may know of, oldest first.
pub async fn of(db: &impl Connection, actor: &Actor, id: i64) -> Result<Vec<Past>> {
    let versions = replay::versions(ledger::history(db, Object::Recommendation(id)).await?);
    let scope = permissions::scope(actor);
    if Audience::ALL.iter().all(|audience| scope.contains(audience)) {
        let whole = |version: Version| Past { by: by(&version.actor, By::Person), version };
        return Ok(versions.into_iter().map(whole).collect());
    }
    let mut told: Vec<Past> = Vec::new();
    for version in versions {
        let last_here = told.last().map(Past::is_here);
        told.extend(as_told(scope, last_here, version));
    }
    Ok(told)
}

/// What readers of these audiences are told of an act; `last_here` is whether the entry was there
/// after the last act that they were told of.
fn as_told(scope: &[Audience], last_here: Option<bool>, mut version: Version) -> Option<Past> {
    let seen = |audience: Option<Audience>| audience.is_some_and(|audience| scope.contains(&audience));
    let (before, after) = (seen(version.audience_before), seen(version.standing.audience));
    let is_gone = version.standing.audience.is_none();
    match (before, after) {
        (true, true) => version.changes.retain(|change| change.field != "audience"),
        (true, false) if is_gone => version.changes.clear(),
        (false, true) => {
            version.changes.clear();
            let comes = match version.act.as_str() {
                "recommendation-received" | "recommendation-added" => last_here.is_none(),
                "recommendation-revived" => last_here == Some(false),
                _ => false,
            };
            if !comes {
                version.act = PUBLISHED.to_owned();
                version.erased = false;
            }
        }
        _ => return None,
    }
    version.why.clear();
    if !version.title_is_public {
        version.title.clear();
    }
    Some(Past { by: by(&version.actor, |_| By::Secretariat), version })
}

/// Who did it, by the ledger's name of them.
pub fn by(actor: &str, person: impl Fn(String) -> By) -> By {
    actor.strip_prefix("person ").map_or(By::Program, |id| person(id.to_owned()))
}

/// The same by its address; `None` where the entry itself is not for this reader.
pub async fn seen(db: &impl Connection, actor: &Actor, id: &PublicId) -> Result<Option<Vec<Past>>> {
    let number = match sighting(db, id, "").await? {
        Some(Sighting::Here(record)) if permissions::can(actor, Act::See, &record.subject()) => record.listed.id,
        Some(Sighting::Gone(number)) if withdrawal(db, actor, number).await?.is_some() => number,
        _ => return Ok(None),
    };
    of(db, actor, number).await.map(Some)
}

/// Why it went, in a sentence.
pub fn reason(visit: &Visit, withdrawal: &Past) -> String {
    match withdrawal.by_hand() {
        true => visit.word("gone-by-hand").to_owned(),
        false => visit.text("gone-import-undone", &[("title", &withdrawal.version.title)]),
    }
}

/// How an entry that is gone went; `None` for whom it was never there: to say that it is gone would
/// tell that it was.
pub async fn withdrawal(db: &impl Connection, actor: &Actor, id: i64) -> Result<Option<Past>> {
    let subject = withdrawn_subject(db, id).await?;
    if !subject.is_some_and(|subject| permissions::can(actor, Act::See, &subject)) {
        return Ok(None);
    }
    let acts = of(db, actor, id).await?;
    Ok(acts.into_iter().rev().find(|past| past.version.act == "recommendation-withdrawn"))
}
