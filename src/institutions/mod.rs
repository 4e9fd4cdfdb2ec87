//! Institutions of the State and around it, the posts in them, and who holds a post.
//!
//! Rights belong to posts, and end with an appointment; history belongs to the institution as it
//! was. What changes an institution as a whole (a new name, another parent, a merger) is an act
//! with a day; what corrects a slip is not.

pub mod api;
pub mod appointment;
pub mod bulk;
mod catalogue;
pub mod demo;
mod description;
pub mod handover;
pub mod pages;
pub mod post;
pub mod reorganisation;
pub mod sheet;
mod store;

use anyhow::Result;

use crate::ledger::{self, DIRECT, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;

pub use catalogue::{Catalogue, Institution, InstitutionId, Reorganisation, What};
pub use description::{Description, Level, Wrong};
pub use store::kinds::insert_kind;

/// The public id of the national mechanism itself, which is there from the beginning.
pub const NATIONAL_MECHANISM: &str = "national-mechanism";

/// Who does something, when, and which day that is in the zone of the instance.
#[derive(Clone, Copy)]
pub struct By<'a> {
    pub actor: &'a Actor,
    pub at: Moment,
    pub today: Date,
}

/// Somebody else has saved the thing since it was opened.
#[derive(Debug)]
pub struct Outdated;

/// Numbers the built-in kinds that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    store::kinds::seed(tx).await
}

/// Adds an institution: its number and public id.
pub async fn add(tx: &Tx, by: By<'_>, description: &Description) -> Result<(InstitutionId, String)> {
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::insert(tx, &public_id, description).await?;
    let content = serde_json::json!({ "institution": public_id, "after": description.content() });
    record(tx, by, "institution-added", Object::Institution(id.0), content).await?;
    Ok((id, public_id))
}

/// Corrects what is said of an institution that was opened as `seen`.
pub async fn correct(
    tx: &Tx,
    by: By<'_>,
    seen: &Institution,
    description: &Description,
) -> Result<Result<(), Outdated>> {
    if *description == seen.description {
        return Ok(Ok(()));
    }
    if !store::update(tx, seen, description).await? {
        return Ok(Err(Outdated));
    }
    let (before, after) = (seen.description.content(), description.content());
    let content = serde_json::json!({ "institution": seen.public_id, "before": before, "after": after });
    record(tx, by, "institution-corrected", Object::Institution(seen.id.0), content).await?;
    Ok(Ok(()))
}

/// An act stands in the ledger. Other servers hear of what is in their memory or on kept pages:
/// institutions and posts, not who holds them.
async fn record(tx: &Tx, by: By<'_>, act: &'static str, object: Object, content: serde_json::Value) -> Result<()> {
    let entry = Entry { act, object, content: content.to_string() };
    match object {
        Object::Institution(_) | Object::Post(_) => ledger::record(tx, by.actor, by.at, &entry).await,
        _ => ledger::append(tx, by.actor, by.at, DIRECT, &[entry]).await.map(drop),
    }
}

/// All institutions with their kinds, for the memory of the program.
pub async fn load(db: &impl Connection) -> Result<Catalogue> {
    store::load(db).await
}
