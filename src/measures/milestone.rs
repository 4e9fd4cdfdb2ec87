//! Steps on the way, reached since a day. How far a measure has come is counted from them, and is
//! said by nobody.

use anyhow::Result;
use serde_json::json;

use super::{Measure, Milestone, record, store};
use crate::institutions::By;
use crate::platform::clock::Date;
use crate::platform::db::Tx;

/// Says since when a milestone is reached, or that it is not.
pub async fn reach(tx: &Tx, by: By<'_>, measure: &Measure, milestone: &Milestone, on: Option<Date>) -> Result<()> {
    if milestone.reached == on {
        return Ok(());
    }
    store::set_reached(tx, milestone, on).await?;
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let content = json!({
        "measure": measure.public_id, "milestone": milestone.public_id,
        "before": day(milestone.reached), "after": day(on),
    });
    let act = if on.is_some() { "milestone-reached" } else { "milestone-not-reached" };
    record(tx, by, act, measure.id, content).await
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
