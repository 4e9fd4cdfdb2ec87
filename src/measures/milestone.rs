//! Steps on the way, reached since a day. How far a measure has come is counted from them, and is
//! said by nobody.

use anyhow::Result;
use serde_json::json;

use super::{Measure, Milestone, Outdated, record, store};
use crate::institutions::By;
use crate::platform::clock::Date;
use crate::platform::db::Tx;

/// Since when a milestone is reached, and the public id of the update that said so.
#[derive(Clone, Copy, Debug)]
pub struct Reached<'a> {
    pub on: Date,
    /// `None` where somebody noted it by hand.
    pub update: Option<&'a str>,
}

/// Says since when a milestone is reached, or that it is not, of a measure that was opened as `seen`.
pub async fn reach(
    tx: &Tx,
    by: By<'_>,
    seen: &Measure,
    milestone: &Milestone,
    reached: Option<Reached<'_>>,
) -> Result<Result<(), Outdated>> {
    let on = reached.map(|reached| reached.on);
    if milestone.reached == on {
        return Ok(Ok(()));
    }
    if !store::set_reached(tx, seen, milestone, reached).await? {
        return Ok(Err(Outdated));
    }
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let content = json!({
        "measure": seen.public_id, "milestone": milestone.public_id,
        "before": day(milestone.reached), "after": day(on), "update": reached.and_then(|reached| reached.update),
    });
    let act = if on.is_some() { "milestone-reached" } else { "milestone-not-reached" };
    record(tx, by, act, seen.id, content).await?;
    Ok(Ok(()))
}

impl Measure {
    /// Milestones reached, of all.
    pub fn reached(&self) -> (usize, usize) {
        (self.milestones.iter().filter(|one| one.reached.is_some()).count(), self.milestones.len())
    }

    /// The same in hundredths; `None` where there are no milestones.
    pub fn percentage(&self) -> Option<usize> {
        let (reached, all) = self.reached();
        (reached * 100).checked_div(all)
    }
}
