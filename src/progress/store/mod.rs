//! Updates in the database.

mod read;

use anyhow::Result;

use super::description::Description;
use super::track::{Report, UpdateId};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Bulk, Tx, sql};

pub use read::{by_public_id, changed_since, said_of};

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn needs(said: &Description) -> String {
    said.needs.iter().map(|need| need.code()).collect::<Vec<_>>().join(" ")
}

/// A new draft: its number; `None` where its institution has one on this period already.
pub async fn insert(tx: &Tx, at: Moment, report: &Report, said: &Description) -> Result<Option<UpdateId>> {
    let row = sql("INSERT INTO updates (public_id, measure_id, institution_id, created_at, first_on, last_on, due_on,
          language, nothing_new, done, effect, obstacles, next_step, needs, needs_said, audience, workflow,
          returned_why, withdrawn_why, version, seq)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '', '', $18, 0)
        ON CONFLICT DO NOTHING RETURNING id")
    .bind(report.public_id.as_str())
    .bind(report.measure.0)
    .bind(report.institution.0)
    .bind(at.0)
    .bind(report.first.to_string())
    .bind(report.last.to_string())
    .bind(written(report.due))
    .bind(said.language.as_str())
    .bind(i64::from(said.nothing_new))
    .bind(said.done.as_str())
    .bind(said.effect.as_str())
    .bind(said.obstacles.as_str())
    .bind(said.next_step.as_str())
    .bind(needs(said))
    .bind(said.needs_said.as_str())
    .bind(report.audience.code())
    .bind(report.workflow.code())
    .bind(report.version)
    .optional(&**tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id = UpdateId(row.get(0)?);
    insert_milestones(tx, id, said).await?;
    Ok(Some(id))
}

async fn insert_milestones(tx: &Tx, id: UpdateId, said: &Description) -> Result<()> {
    let mut rows = Bulk::insert("update_milestones (update_id, milestone, reached_on)");
    for (milestone, on) in &said.milestones {
        rows.row([id.0.into(), milestone.as_str().into(), on.to_string().into()]);
    }
    rows.run(&**tx).await
}

/// Writes anew what an update says, which said `before`; `false` when somebody else has saved it since it
/// was seen.
pub async fn update(tx: &Tx, seen: &Report, before: &Description, said: &Description) -> Result<bool> {
    let changed = sql("UPDATE updates SET language = $3, nothing_new = $4, done = $5, effect = $6, obstacles = $7,
          next_step = $8, needs = $9, needs_said = $10, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(said.language.as_str())
    .bind(i64::from(said.nothing_new))
    .bind(said.done.as_str())
    .bind(said.effect.as_str())
    .bind(said.obstacles.as_str())
    .bind(said.next_step.as_str())
    .bind(needs(said))
    .bind(said.needs_said.as_str())
    .run(&**tx)
    .await?;
    if changed == 0 {
        return Ok(false);
    }
    if before.milestones != said.milestones {
        sql("DELETE FROM update_milestones WHERE update_id = $1").bind(seen.id.0).run(&**tx).await?;
        insert_milestones(tx, seen.id, said).await?;
    }
    Ok(true)
}

/// Moves an update to where `after` stands; `false` when somebody else has saved it since it was seen.
pub async fn set_standing(tx: &Tx, seen: &Report, after: &Report) -> Result<bool> {
    let withdrawn = after.withdrawn.as_ref();
    let changed = sql("UPDATE updates SET audience = $3, workflow = $4, returned_why = $5, handed_in_on = $6,
          accepted_on = $7, withdrawn_on = $8, withdrawn_why = $9, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(after.audience.code())
    .bind(after.workflow.code())
    .bind(after.returned_why.as_str())
    .bind(written(after.handed_in))
    .bind(written(after.accepted))
    .bind(withdrawn.map(|withdrawn| withdrawn.on.to_string()))
    .bind(withdrawn.map_or("", |withdrawn| withdrawn.why.as_str()))
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

/// Notes by which entry of the ledger an update was changed last.
pub async fn set_seq(tx: &Tx, id: UpdateId, seq: i64) -> Result<()> {
    sql("UPDATE updates SET seq = $2 WHERE id = $1").bind(id.0).bind(seq).run(&**tx).await.map(drop)
}

pub const WROTE: &str = "wrote";
pub const APPROVED: &str = "approved";

pub async fn add_hand(tx: &Tx, id: UpdateId, account: &str, did: &str) -> Result<()> {
    sql("INSERT INTO update_hands (update_id, account, did) VALUES ($1, $2, $3)
        ON CONFLICT (update_id, account, did) DO NOTHING")
    .bind(id.0)
    .bind(account)
    .bind(did)
    .run(&**tx)
    .await
    .map(drop)
}

pub async fn forget_approvals(tx: &Tx, id: UpdateId) -> Result<()> {
    let query = sql("DELETE FROM update_hands WHERE update_id = $1 AND did = $2");
    query.bind(id.0).bind(APPROVED).run(&**tx).await.map(drop)
}
