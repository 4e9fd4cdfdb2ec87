//! Clusters: recommendations that are carried out together, whichever mechanism made them; and the
//! institutions that answer for a cluster, a recommendation or a part of one.
//!
//! People put entries together and give them to institutions; rules only propose. What an
//! institution is given, its validating authority accepts or contests.

pub mod api;
pub mod assignment;
pub mod bulk;
mod catalogue;
pub mod demo;
mod description;
pub mod dialogue;
pub mod likeness;
pub mod pages;
pub mod rule;
mod shares;
mod store;

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::Result;
use serde_json::{Value, json};

use crate::institutions::{self, By};
use crate::ledger::{self, Entry, Object};
use crate::permissions::{Class, is_meant_for};
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;
use crate::recommendations;

pub use catalogue::{Catalogue, Cluster, ClusterId};
pub use description::Description;
pub use shares::Shares;
pub use store::{clusters_of, members, memberships};

/// An entry in a cluster, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The entry's number.
    pub entry: i64,
    /// What the part is known by within its entry; empty for the whole.
    pub part: String,
}

impl Place {
    pub fn whole(entry: i64) -> Place {
        Place { entry, part: String::new() }
    }
}

/// What became of describing a cluster anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// Whether others changed other fields meanwhile, which were kept.
    Saved {
        beside: bool,
    },
    Unchanged,
    /// Others changed these same fields meanwhile: nothing was saved.
    Conflict(Vec<String>),
    Gone,
}

/// All clusters, for the memory of the program.
pub async fn load(db: &impl Connection, institutions: &institutions::Catalogue) -> Result<Catalogue> {
    store::load(db, &institutions.independent()).await
}

/// Who answers for which entry and what is in which cluster, for the memory of the program; `known`
/// itself if nothing has changed since.
pub async fn load_shares(db: &impl Connection, known: &Arc<Shares>) -> Result<Arc<Shares>> {
    shares::load(db, known).await
}

/// Makes a cluster; `made_from` is the search that it was made from.
pub async fn add(tx: &Tx, by: By<'_>, description: &Description, made_from: &str) -> Result<(ClusterId, String)> {
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::insert(tx, &public_id, description, made_from).await?;
    let content = json!({ "cluster": public_id, "made_from": made_from, "after": description.fields() });
    record(tx, by, "cluster-added", Object::Cluster(id.0), content).await?;
    Ok((id, public_id))
}

/// Describes a cluster anew, of which `seen` was shown.
pub async fn edit(tx: &Tx, by: By<'_>, id: ClusterId, seen: &Description, mine: &Description) -> Result<Edited> {
    // Whoever else describes it waits here; what they have done is read then.
    store::lock(tx, id).await?;
    let Some(now) = store::find(&**tx, id).await? else { return Ok(Edited::Gone) };
    let (after, beside) = match description::joined(seen, mine, &now.description) {
        Ok(joined) => joined,
        Err(fields) => return Ok(Edited::Conflict(fields)),
    };
    if after == now.description {
        return Ok(Edited::Unchanged);
    }
    store::update(tx, &now, &after).await?;
    let content = json!({ "cluster": now.public_id, "before": now.description.fields(), "after": after.fields() });
    record(tx, by, "cluster-edited", Object::Cluster(id.0), content).await?;
    Ok(Edited::Saved { beside })
}

/// Ends a cluster, or takes it up again (`None`). What it was stays on record, and its institutions no
/// longer answer for its entries by it.
pub async fn end(tx: &Tx, by: By<'_>, cluster: &Cluster, last_day: Option<Date>) -> Result<()> {
    store::set_end(tx, cluster.id, last_day).await?;
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let content = json!({ "cluster": cluster.public_id, "before": day(cluster.ended_on), "after": day(last_day) });
    let act = if last_day.is_some() { "cluster-ended" } else { "cluster-resumed" };
    record(tx, by, act, Object::Cluster(cluster.id.0), content).await
}

/// Puts entries into a cluster: how many were not in it before.
pub async fn include(tx: &Tx, by: By<'_>, cluster: &Cluster, places: &[Place]) -> Result<usize> {
    include_in(tx, by, cluster.id, &cluster.public_id, places).await
}

/// The same for one that was made a moment ago.
pub async fn include_in(tx: &Tx, by: By<'_>, id: ClusterId, public_id: &str, places: &[Place]) -> Result<usize> {
    let inside: BTreeSet<Place> = members(&**tx, id).await?.into_iter().collect();
    let new: Vec<Place> = places.iter().filter(|place| !inside.contains(place)).cloned().collect();
    if new.is_empty() {
        return Ok(0);
    }
    store::include(tx, id, &new).await?;
    let content = json!({ "cluster": public_id, "added": said(&new) });
    record(tx, by, "cluster-filled", Object::Cluster(id.0), content).await?;
    Ok(new.len())
}

/// Takes entries out of a cluster: how many were in it.
pub async fn exclude(tx: &Tx, by: By<'_>, cluster: &Cluster, places: &[Place]) -> Result<usize> {
    let inside = members(&**tx, cluster.id).await?;
    let gone: Vec<Place> = inside.into_iter().filter(|place| places.contains(place)).collect();
    if gone.is_empty() {
        return Ok(0);
    }
    store::exclude(tx, cluster.id, &gone).await?;
    let content = json!({ "cluster": cluster.public_id, "removed": said(&gone) });
    record(tx, by, "cluster-emptied", Object::Cluster(cluster.id.0), content).await?;
    Ok(gone.len())
}

fn said(places: &[Place]) -> Vec<Value> {
    places.iter().map(|place| json!({ "recommendation": place.entry, "part": place.part })).collect()
}

/// Those of the entries that institutions of this class may not see; what is gone is among them.
pub async fn unseen(db: &impl Connection, entries: &[i64], class: Class) -> Result<Vec<i64>> {
    let known = recommendations::tagged(db, entries).await?;
    let shown = |entry: &i64| known.get(entry).is_some_and(|entry| is_meant_for(entry.audience, class));
    Ok(entries.iter().copied().filter(|entry| !shown(entry)).collect())
}

/// An act stands in the ledger, and every server hears of it.
async fn record(tx: &Tx, by: By<'_>, act: &'static str, object: Object, content: Value) -> Result<()> {
    let entry = Entry { act, object, content: content.to_string() };
    ledger::record(tx, by.actor, by.at, &entry).await
}
