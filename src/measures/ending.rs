//! The end of a measure: completed or withdrawn, since a day and for a reason. To correct a mistake
//! it is opened again, which is recorded too.

use anyhow::Result;
use serde_json::json;

use super::{Ending, Measure, Outdated, record, store};
use crate::institutions::By;
use crate::platform::clock::Date;
use crate::platform::db::Tx;

pub async fn end(
    tx: &Tx,
    by: By<'_>,
    seen: &Measure,
    what: Ending,
    on: Date,
    why: &str,
) -> Result<Result<(), Outdated>> {
    if !store::set_ended(tx, seen, Some((what, on)), why).await? {
        return Ok(Err(Outdated));
    }
    let act = match what {
        Ending::Completed => "measure-completed",
        Ending::Withdrawn => "measure-withdrawn",
    };
    let content = json!({ "measure": seen.public_id, "on": on.to_string(), "why": why });
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}

pub async fn reopen(tx: &Tx, by: By<'_>, seen: &Measure, why: &str) -> Result<Result<(), Outdated>> {
    if !store::set_ended(tx, seen, None, "").await? {
        return Ok(Err(Outdated));
    }
    let content = json!({ "measure": seen.public_id, "why": why });
    record(tx, by, "measure-reopened", seen.id, content).await?;
    Ok(Ok(()))
}
