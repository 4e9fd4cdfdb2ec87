//! Acts that assign all that a search found, in the database.

use anyhow::{Context, Result};

use crate::clusters::assignment::Share;
use crate::clusters::bulk::Bulk;
use crate::institutions::{By, InstitutionId};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx, sql};

pub async fn insert(
    tx: &Tx,
    by: By<'_>,
    query: &str,
    institution: InstitutionId,
    share: Share,
    entries: &[i64],
) -> Result<i64> {
    let mut bytes = Vec::with_capacity(entries.len() * 4);
    for id in entries {
        bytes.extend(u32::try_from(*id).context("the number of an entry is too large")?.to_be_bytes());
    }
    sql("INSERT INTO assignment_bulks (at, actor, query, institution_id, share, entries)
        VALUES ($1, $2, $3, $4, $5, $6) RETURNING id")
    .bind(by.at.0)
    .bind(by.actor.name())
    .bind(query)
    .bind(institution.0)
    .bind(share.code())
    .bind(bytes)
    .one(&**tx)
    .await?
    .get(0)
}

pub async fn find(db: &impl Connection, id: i64) -> Result<Option<Bulk>> {
    let row = sql("SELECT id, at, actor, query, institution_id, share, entries, applied_at, undone_at
        FROM assignment_bulks WHERE id = $1")
    .bind(id)
    .optional(db)
    .await?;
    row.map(|row| {
        let entries: Vec<u8> = row.get(6)?;
        let (numbers, _) = entries.as_chunks::<4>();
        Ok(Bulk {
            id: row.get(0)?,
            at: Moment(row.get(1)?),
            actor: row.get(2)?,
            query: row.get(3)?,
            institution: InstitutionId(row.get(4)?),
            share: Share::from_code(&row.get::<String>(5)?).unwrap_or(Share::Supporting),
            entries: numbers.iter().map(|number| i64::from(u32::from_be_bytes(*number))).collect(),
            applied_at: row.get::<Option<i64>>(7)?.map(Moment),
            undone_at: row.get::<Option<i64>>(8)?.map(Moment),
        })
    })
    .transpose()
}

pub async fn set_applied(tx: &Tx, id: i64, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE assignment_bulks SET applied_at = $2 WHERE id = $1 AND applied_at IS NULL")
        .bind(id)
        .bind(at.0)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

pub async fn set_undone(tx: &Tx, id: i64, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE assignment_bulks SET undone_at = $2
        WHERE id = $1 AND applied_at IS NOT NULL AND undone_at IS NULL")
    .bind(id)
    .bind(at.0)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

/// Forgets previews that nobody applied.
pub async fn forget_before(tx: &Tx, moment: Moment) -> Result<u64> {
    sql("DELETE FROM assignment_bulks WHERE applied_at IS NULL AND at < $1").bind(moment.0).run(&**tx).await
}
