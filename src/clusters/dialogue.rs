//! What members say to one another about a cluster or a measure, and what they agreed.
//!
//! Nobody moderates: whoever said something can withdraw it, and that it was is on record.

use anyhow::Result;
use serde_json::json;

use super::{record, store};
use crate::institutions::{By, InstitutionId};
use crate::ledger::Object;
use crate::permissions::Actor;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;

/// What is spoken about, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Cluster(i64),
    Measure(i64),
}

impl About {
    pub fn code(self) -> &'static str {
        match self {
            About::Cluster(_) => "cluster",
            About::Measure(_) => "measure",
        }
    }

    pub fn id(self) -> i64 {
        match self {
            About::Cluster(id) | About::Measure(id) => id,
        }
    }

    fn object(self) -> Object {
        match self {
            About::Cluster(id) => Object::Cluster(id),
            About::Measure(id) => Object::Measure(id),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub public_id: String,
    pub at: Moment,
    /// Public id of the account.
    pub author: String,
    /// Empty once it was withdrawn.
    pub body: String,
    pub withdrawn_at: Option<Moment>,
}

/// What was agreed, on which day and by which institutions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub day: Date,
    pub at: Moment,
    /// Who put it down.
    pub author: String,
    pub body: String,
    pub institutions: Vec<InstitutionId>,
}

/// The thread of a cluster or a measure, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Thread {
    pub comments: Vec<Comment>,
    pub agreements: Vec<Agreement>,
}

pub async fn thread(db: &impl Connection, about: About) -> Result<Thread> {
    Ok(Thread {
        comments: store::dialogue::comments(db, about).await?,
        agreements: store::dialogue::agreements(db, about).await?,
    })
}

/// The account that speaks; what nobody said stands in no thread.
fn author(by: By<'_>) -> &str {
    match by.actor {
        Actor::Person(person) => &person.public_id,
        _ => "",
    }
}

/// Says something: the comment's public id.
pub async fn say(tx: &Tx, by: By<'_>, about: About, body: &str) -> Result<String> {
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::dialogue::insert_comment(tx, &public_id, about, by.at, author(by), body).await?;
    let content = json!({ "comment": public_id, "about": about.code(), "id": about.id(), "said": body });
    record(tx, by, "comment-made", Object::Comment(id), content).await?;
    Ok(public_id)
}

/// Withdraws what this person said; `false` where they did not, or have already.
pub async fn withdraw(tx: &Tx, by: By<'_>, about: About, public_id: &str) -> Result<bool> {
    let Some(id) = store::dialogue::withdraw_comment(tx, about, public_id, author(by), by.at).await? else {
        return Ok(false);
    };
    let content = json!({ "comment": public_id, "about": about.code(), "id": about.id() });
    record(tx, by, "comment-withdrawn", Object::Comment(id), content).await?;
    Ok(true)
}

/// Puts down what was agreed.
pub async fn agree(tx: &Tx, by: By<'_>, about: About, agreement: &Agreement) -> Result<()> {
    let agreement = Agreement { author: author(by).to_owned(), at: by.at, ..agreement.clone() };
    store::dialogue::insert_agreement(tx, about, &agreement).await?;
    let institutions: Vec<i64> = agreement.institutions.iter().map(|institution| institution.0).collect();
    let content = json!({
        "about": about.code(), "id": about.id(), "day": agreement.day.to_string(),
        "institutions": institutions, "agreed": agreement.body,
    });
    record(tx, by, "agreement-recorded", about.object(), content).await
}
