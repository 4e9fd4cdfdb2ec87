//! What a measure carries out: entries of the register or parts of them, and whole clusters.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::json;

use super::{Measure, record, store};
use crate::clusters::ClusterId;
use crate::institutions::By;
use crate::platform::db::Tx;

/// An entry of the register, or a part of one: its number, and the key of the part or nothing.
pub type Link = (i64, String);

/// Makes the entries those given; how many are new, and how many are gone.
pub async fn set(tx: &Tx, by: By<'_>, measure: &Measure, links: &BTreeSet<Link>) -> Result<(usize, usize)> {
    let added: Vec<&Link> = links.difference(&measure.entries).collect();
    let removed: Vec<&Link> = measure.entries.difference(links).collect();
    if added.is_empty() && removed.is_empty() {
        return Ok((0, 0));
    }
    store::unlink(tx, measure.id, &removed).await?;
    store::link(tx, measure.id, &added).await?;
    let content = json!({ "measure": measure.public_id, "added": added, "removed": removed });
    record(tx, by, "measure-linked", measure.id, content).await?;
    Ok((added.len(), removed.len()))
}

/// Makes the clusters those given.
pub async fn set_clusters(tx: &Tx, by: By<'_>, measure: &Measure, clusters: &BTreeSet<ClusterId>) -> Result<()> {
    if *clusters == measure.clusters {
        return Ok(());
    }
    store::set_clusters(tx, measure.id, clusters).await?;
    let numbers = |clusters: &BTreeSet<ClusterId>| clusters.iter().map(|cluster| cluster.0).collect::<Vec<_>>();
    let (before, after) = (numbers(&measure.clusters), numbers(clusters));
    let content = json!({ "measure": measure.public_id, "before": before, "after": after });
    record(tx, by, "measure-clusters", measure.id, content).await
}
