//! Updates in the database.

mod read;

use anyhow::{Context, Result};

use super::description::Description;
use super::track::{Report, UpdateId};
use crate::ledger::LAST;
use crate::permissions::Audience;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Bulk, Query, Row, Tx, sql};

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

/// Notes that the last entry of the ledger, which stands in the same transaction, changed an update.
pub fn is_changed_last(id: UpdateId) -> Query {
    sql(format!("UPDATE updates SET seq = {LAST} WHERE id = $1")).bind(id.0)
}

/// Other updates that count and name the same milestone of a measure, the first accepted first: the update,
/// for whom it is, and the day on which the milestone was reached.
pub async fn reached_by_others(tx: &Tx, seen: &Report, milestone: &str) -> Result<Vec<(String, Audience, Date)>> {
    let rows = sql("SELECT p.public_id, p.audience, x.reached_on
        FROM update_milestones x JOIN updates p ON p.id = x.update_id
        WHERE x.milestone = $1 AND p.measure_id = $2 AND p.id <> $3
          AND p.workflow = 'published' AND p.withdrawn_on IS NULL
        ORDER BY p.accepted_on, p.id")
    .bind(milestone)
    .bind(seen.measure.0)
    .bind(seen.id.0)
    .all(&**tx)
    .await?;
    let read = |row: &Row| -> Result<_> {
        let (audience, on): (String, String) = (row.get(1)?, row.get(2)?);
        let on = Date::parse(&on).context("a milestone without a day")?;
        Ok((row.get(0)?, Audience::from_code(&audience).unwrap_or(Audience::Internal), on))
    };
    rows.iter().map(read).collect()
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
