//! What a measure carries out: entries of the register or parts of them, and whole clusters.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::json;

use super::{Hand, Measure, Outdated, by_hand, record, store};
use crate::clusters::ClusterId;
use crate::institutions::By;
use crate::platform::db::Tx;

/// An entry of the register, or a part of one: its number, and the key of the part or nothing.
pub type Link = (i64, String);

/// Makes the entries of a measure that was opened as `measure` those given.
pub async fn set(tx: &Tx, by: By<'_>, measure: &Measure, links: &BTreeSet<Link>) -> Result<Result<(), Outdated>> {
    let added: Vec<&Link> = links.difference(&measure.entries).collect();
    let removed: Vec<&Link> = measure.entries.difference(links).collect();
    if added.is_empty() && removed.is_empty() {
        return Ok(Ok(()));
    }
    if !touched(tx, by, measure).await? {
        return Ok(Err(Outdated));
    }
    store::unlink(tx, measure.id, &removed).await?;
    store::link(tx, measure.id, &added).await?;
    let content = json!({ "measure": measure.public_id, "added": added, "removed": removed });
    record(tx, by, "measure-linked", measure.id, content).await?;
    Ok(Ok(()))
}

/// Takes clusters up, and others out, of a measure that was opened as `measure`.
pub async fn change_clusters(
    tx: &Tx,
    by: By<'_>,
    measure: &Measure,
    added: &BTreeSet<ClusterId>,
    removed: &BTreeSet<ClusterId>,
) -> Result<Result<(), Outdated>> {
    if added.is_empty() && removed.is_empty() {
        return Ok(Ok(()));
    }
    if !touched(tx, by, measure).await? {
        return Ok(Err(Outdated));
    }
    store::change_clusters(tx, measure.id, added, removed).await?;
    let numbers = |clusters: &BTreeSet<ClusterId>| clusters.iter().map(|cluster| cluster.0).collect::<Vec<_>>();
    let (added, removed) = (numbers(added), numbers(removed));
    let content = json!({ "measure": measure.public_id, "added": added, "removed": removed });
    record(tx, by, "measure-clusters", measure.id, content).await?;
    Ok(Ok(()))
}

/// What a measure carries out is part of what is approved: whoever had opened it before sees it anew,
/// and whoever changes it while it is made has written it. `false` where it was changed meanwhile.
async fn touched(tx: &Tx, by: By<'_>, measure: &Measure) -> Result<bool> {
    if !store::touch(tx, measure).await? {
        return Ok(false);
    }
    if measure.workflow.is_open() {
        store::add_hand(tx, measure.id, &by_hand(by.actor, Hand::WROTE)).await?;
    }
    Ok(true)
}
