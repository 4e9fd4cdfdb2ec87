//! Posts: what somebody in an institution is there for, whoever holds it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use serde_json::{Value, json};

use super::{By, Institution, InstitutionId, Outdated, record, store};
use crate::ledger::Object;
use crate::permissions::Duty;
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::ids;

pub use store::posts::{all, by_id, by_public_id, held_by, of_institution, of_institutions};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PostId(pub i64);

/// What a post is concerned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remit {
    Implementation,
    Reporting,
    Both,
}

impl Remit {
    pub const ALL: [Remit; 3] = [Remit::Both, Remit::Implementation, Remit::Reporting];

    pub fn code(self) -> &'static str {
        match self {
            Remit::Implementation => "implementation",
            Remit::Reporting => "reporting",
            Remit::Both => "both",
        }
    }

    pub fn from_code(code: &str) -> Option<Remit> {
        Remit::ALL.into_iter().find(|remit| remit.code() == code)
    }
}

/// How a decree or a job description words a post, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    pub rank: String,
    pub duties: String,
}

impl Wording {
    pub fn is_empty(&self) -> bool {
        self.title.is_empty() && self.rank.is_empty() && self.duties.is_empty()
    }
}

/// All that is said of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub duty: Duty,
    pub remit: Remit,
    /// By language.
    pub wording: BTreeMap<String, Wording>,
    /// Numbers of topics and human rights mechanisms; none stands for all.
    pub topics: BTreeSet<i64>,
    pub mechanisms: BTreeSet<i64>,
    /// The last day of the post.
    pub ended_on: Option<Date>,
}

#[derive(Clone, Debug)]
pub struct Post {
    pub id: PostId,
    pub public_id: String,
    pub institution: InstitutionId,
    pub terms: Terms,
    /// Counts the saves.
    pub version: i64,
}

/// What names a post that somebody holds.
#[derive(Clone, Debug)]
pub struct Held {
    pub public_id: String,
    pub institution: InstitutionId,
    pub duty: Duty,
    /// By language.
    pub titles: BTreeMap<String, String>,
}

impl Post {
    pub fn stands(&self, on: Date) -> bool {
        self.terms.ended_on.is_none_or(|last| on <= last)
    }
}

/// Why a post cannot be made so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The institution cannot have a post with this duty.
    Misplaced,
}

impl Terms {
    /// As the ledger keeps it.
    pub(super) fn content(&self) -> Value {
        let wording: BTreeMap<&String, Value> = self
            .wording
            .iter()
            .map(|(language, said)| {
                (language, json!({ "title": said.title, "rank": said.rank, "duties": said.duties }))
            })
            .collect();
        json!({
            "duty": self.duty.code(),
            "remit": self.remit.code(),
            "wording": wording,
            "topics": self.topics,
            "mechanisms": self.mechanisms,
            "ended_on": self.ended_on.map(|day| day.to_string()),
        })
    }
}

/// Adds a post to an institution: its public id.
pub async fn add(tx: &Tx, by: By<'_>, institution: &Institution, terms: &Terms) -> Result<Result<String, Wrong>> {
    if !institution.may_have(terms.duty) {
        return Ok(Err(Wrong::Misplaced));
    }
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::posts::insert(tx, &public_id, institution.id, terms).await?;
    let content = json!({ "post": public_id, "institution": institution.public_id, "after": terms.content() });
    record(tx, by, "post-added", Object::Post(id.0), content).await?;
    Ok(Ok(public_id))
}

/// Words a post anew, or ends it. The duty stays: another duty is another post.
pub async fn change(tx: &Tx, by: By<'_>, seen: &Post, terms: &Terms) -> Result<Result<(), Outdated>> {
    let terms = &Terms { duty: seen.terms.duty, ..terms.clone() };
    if *terms == seen.terms {
        return Ok(Ok(()));
    }
    if !store::posts::update(tx, seen, terms).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({ "post": seen.public_id, "before": seen.terms.content(), "after": terms.content() });
    record(tx, by, "post-changed", Object::Post(seen.id.0), content).await?;
    Ok(Ok(()))
}
