//! Frameworks: plans, programmes and pledges with their objectives, which clusters and measures serve.
//!
//! A framework is one list, saved as a whole. The code of an objective never changes and an objective
//! is never deleted: it is retired, so that what serves it goes on saying so. An objective has a number
//! among topics; so clusters and measures keep it as they keep their themes.

mod catalogue;
pub mod demo;
mod objectives;
pub mod pages;
pub mod sheet;
mod store;
pub mod undo;

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::institutions::By;
use crate::ledger::{self, Entry, Object};
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Tx};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::Vocabulary;

pub use crate::institutions::Outdated;
pub use catalogue::Catalogue;
pub use objectives::{MOST, MOST_CODE, MOST_NAME, Wrong, check, in_order};
pub use store::kinds::insert_kind;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FrameworkId(pub i64);

/// What is said of a framework, but for its objectives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// Code of a kind of framework.
    pub kind: String,
    pub names: Names,
    pub publisher: String,
    /// The document that it is taken from, and where that is found.
    pub source: String,
    pub address: String,
    pub starts: Option<Date>,
    /// The last day: after it, its objectives are offered no more.
    pub ends: Option<Date>,
}

/// An objective, an outcome or a commitment, of any level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Objective {
    /// Its number among topics; 0 before it has one.
    pub id: i64,
    /// The only one of its framework.
    pub code: String,
    /// Code of the one that it is under; empty at the top.
    pub parent: String,
    pub names: Names,
    /// In microseconds since 1970 UTC.
    pub retired_at: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct Framework {
    pub id: FrameworkId,
    pub code: String,
    pub said: Description,
    /// As they stand in its list.
    pub objectives: Vec<Objective>,
    /// Counts the saves.
    pub version: i64,
}

impl Framework {
    pub fn is_active(&self, today: Date) -> bool {
        self.said.ends.is_none_or(|last| last >= today)
    }

    pub fn objective(&self, code: &str) -> Option<&Objective> {
        self.objectives.iter().find(|one| one.code == code)
    }

    /// An objective as addresses and programs write it.
    pub fn written(&self, objective: &Objective) -> String {
        format!("{}/{}", self.code, objective.code)
    }
}

impl Description {
    fn content(&self) -> Value {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        json!({
            "kind": self.kind,
            "names": said(&self.names),
            "publisher": self.publisher,
            "source": self.source,
            "address": self.address,
            "starts": day(self.starts),
            "ends": day(self.ends),
        })
    }
}

fn said(names: &Names) -> BTreeMap<&str, &str> {
    names.iter().collect()
}

/// Numbers the built-in kinds that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    store::kinds::seed(tx).await
}

/// All frameworks, for the memory of the program; `known` itself if nothing has changed since.
pub async fn load(db: &impl Connection, known: &Arc<Catalogue>) -> Result<Arc<Catalogue>> {
    store::load(db, known).await
}

pub async fn load_kinds(db: &impl Connection) -> Result<Vocabulary> {
    store::kinds::load(db).await
}

/// Adds a framework without objectives; `None` where another has this code already.
pub async fn add(tx: &Tx, by: By<'_>, code: &str, said: &Description) -> Result<Option<FrameworkId>> {
    let Some(id) = store::insert(tx, code, said).await? else { return Ok(None) };
    record(tx, by, "framework-added", id, json!({ "framework": code, "after": said.content() })).await?;
    Ok(Some(id))
}

/// Says anew what a framework is, which was opened as `seen`.
pub async fn change(tx: &Tx, by: By<'_>, seen: &Framework, said: &Description) -> Result<Result<(), Outdated>> {
    if *said == seen.said {
        return Ok(Ok(()));
    }
    if !store::update(tx, seen, said).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({ "framework": seen.code, "before": seen.said.content(), "after": said.content() });
    record(tx, by, "framework-changed", seen.id, content).await?;
    Ok(Ok(()))
}

/// Puts a list of objectives, which was checked, in place of that of a framework opened as `seen`: one
/// act, by hand or by a file. Objectives that are not in it stay, retired.
pub async fn set_objectives(tx: &Tx, by: By<'_>, seen: &Framework, wish: &[Objective]) -> Result<Result<(), Outdated>> {
    put(tx, by, seen, wish, undo::SET).await
}

/// The same, by an act that is named so.
async fn put(
    tx: &Tx,
    by: By<'_>,
    seen: &Framework,
    wish: &[Objective],
    act: &'static str,
) -> Result<Result<(), Outdated>> {
    let wish = complete(seen, wish, by.at.0);
    if wish == seen.objectives {
        return Ok(Ok(()));
    }
    if !store::set_objectives(tx, seen, &wish).await? {
        return Ok(Err(Outdated));
    }
    let (mut before, mut after) = (Map::new(), Map::new());
    for one in &wish {
        let stood = seen.objective(&one.code);
        if stood.is_none_or(|stood| stood.content() != one.content()) {
            before.extend(stood.map(|stood| (one.code.clone(), stood.content())));
            after.insert(one.code.clone(), one.content());
        }
    }
    let order: Vec<&str> = wish.iter().map(|one| one.code.as_str()).collect();
    let content = json!({ "framework": seen.code, "before": before, "after": after, "order": order });
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}

/// The whole list as it will stand: numbers and moments of retiring as they were, and what is missing retired.
fn complete(seen: &Framework, wish: &[Objective], now: i64) -> Vec<Objective> {
    let mut all: Vec<Objective> = wish.to_vec();
    for one in &mut all {
        let stood = seen.objective(&one.code);
        one.id = stood.map_or(0, |stood| stood.id);
        one.retired_at = one.retired_at.map(|_| stood.and_then(|stood| stood.retired_at).unwrap_or(now));
    }
    for missing in &seen.objectives {
        if !wish.iter().any(|one| one.code == missing.code) {
            all.push(Objective { retired_at: missing.retired_at.or(Some(now)), ..missing.clone() });
        }
    }
    all
}

/// An act on a framework; every server reads it anew.
async fn record(tx: &Tx, by: By<'_>, act: &'static str, id: FrameworkId, content: Value) -> Result<()> {
    let object = Object::Framework(id.0);
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}
