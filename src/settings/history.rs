//! The versions of a section as people compare them: who saved what, and what changed.

use std::collections::BTreeMap;

use anyhow::Result;

use super::{Section, Version, versions};
use crate::accounts::Names;
use crate::platform::clock::Moment;
use crate::platform::db::Connection;

/// A version beside the one before it.
pub struct Past {
    pub number: i64,
    pub at: Moment,
    pub who: Who,
    pub changes: Vec<Change>,
}

/// A field before and after; empty where nothing stood.
pub struct Change {
    pub field: String,
    pub before: String,
    pub after: String,
}

/// Who did something, as far as it is known by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    Person(String),
    CommandLine,
    Program,
}

/// Everybody whom the ledger may name.
pub struct People(Names);

impl People {
    pub async fn load(db: &impl Connection) -> Result<People> {
        Names::load(db).await.map(People)
    }

    pub fn who(&self, actor: &str) -> Who {
        match (self.0.of(actor), actor) {
            (Some(name), _) => Who::Person(name.to_owned()),
            (None, "command-line") => Who::CommandLine,
            _ => Who::Program,
        }
    }
}

/// The versions of a section, the newest first.
pub async fn of(db: &impl Connection, section: Section) -> Result<Vec<Past>> {
    let people = People::load(db).await?;
    let versions = versions(db, section).await?;
    let befores = versions.iter().skip(1).map(Some).chain([None]);
    let past = versions.iter().zip(befores).map(|(version, before)| Past {
        number: version.number,
        at: version.at,
        who: people.who(&version.actor),
        changes: changes(before, version),
    });
    Ok(past.collect())
}

/// The fields in which two versions differ.
pub fn changes(before: Option<&Version>, after: &Version) -> Vec<Change> {
    let mut both: BTreeMap<&String, (&str, &str)> = BTreeMap::new();
    for (name, value) in before.iter().flat_map(|version| &version.fields) {
        both.entry(name).or_default().0 = value;
    }
    for (name, value) in &after.fields {
        both.entry(name).or_default().1 = value;
    }
    let differ = both.into_iter().filter(|(_, (before, after))| before != after);
    differ
        .map(|(field, (before, after))| Change {
            field: field.clone(),
            before: before.to_owned(),
            after: after.to_owned(),
        })
        .collect()
}
