//! How a measure comes to be agreed upon: proposed, approved by the validating authority of the
//! institution that leads it, accepted by the secretariat. Who may do which is for `permissions`.

use anyhow::Result;
use serde_json::json;

use super::{Hand, Measure, Outdated, Step, by_hand, record, step, store};
use crate::institutions::By;
use crate::permissions::Workflow;
use crate::platform::clock::Date;
use crate::platform::db::Tx;

/// Puts a draft before the validating authority.
pub async fn propose(tx: &Tx, by: By<'_>, seen: &Measure) -> Result<Result<(), Outdated>> {
    store::add_hand(tx, seen.id, &by_hand(by.actor, Hand::WROTE)).await?;
    step(tx, by, seen, Step { to: Workflow::Submitted, act: "measure-proposed", why: "" }).await
}

/// Approves for the institution. Where the secretariat itself has proposed it, both have agreed.
pub async fn approve(tx: &Tx, by: By<'_>, seen: &Measure) -> Result<Result<(), Outdated>> {
    store::add_hand(tx, seen.id, &by_hand(by.actor, Hand::APPROVED)).await?;
    if seen.is_of_secretariat() {
        return agree(tx, by, seen, "measure-agreed", by.today, "").await;
    }
    step(tx, by, seen, Step { to: Workflow::Approved, act: "measure-approved", why: "" }).await
}

/// Accepts for the secretariat what the institution has approved.
pub async fn accept(tx: &Tx, by: By<'_>, seen: &Measure) -> Result<Result<(), Outdated>> {
    agree(tx, by, seen, "measure-agreed", by.today, "").await
}

/// Records that a measure was agreed upon elsewhere: a decree, a session, a letter.
pub async fn adopt(tx: &Tx, by: By<'_>, seen: &Measure, on: Date, place: &str) -> Result<Result<(), Outdated>> {
    agree(tx, by, seen, "measure-adopted", on, place).await
}

/// Gives it back to whoever writes it, with a reason.
pub async fn give_back(tx: &Tx, by: By<'_>, seen: &Measure, why: &str) -> Result<Result<(), Outdated>> {
    store::forget_approvals(tx, seen.id).await?;
    step(tx, by, seen, Step { to: Workflow::Returned, act: "measure-returned", why }).await
}

async fn agree(
    tx: &Tx,
    by: By<'_>,
    seen: &Measure,
    act: &'static str,
    on: Date,
    place: &str,
) -> Result<Result<(), Outdated>> {
    if !store::set_agreed(tx, seen, on, place).await? {
        return Ok(Err(Outdated));
    }
    let content = json!({
        "measure": seen.public_id, "before": seen.workflow.code(), "after": Workflow::Published.code(),
        "on": on.to_string(), "where": place,
    });
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}
