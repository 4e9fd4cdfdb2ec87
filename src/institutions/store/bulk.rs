//! Many appointments made in one act, in the database.

use anyhow::Result;

use crate::institutions::appointment::AppointmentId;
use crate::institutions::bulk::{Act, Row};
use crate::platform::clock::Moment;
use crate::platform::db::{Bulk, Connection, Tx, sql};

pub async fn insert(tx: &Tx, public_id: &str, actor: &str, at: Moment, rows: &[Row]) -> Result<()> {
    let id: i64 = sql("INSERT INTO reappointments (public_id, actor, made_at) VALUES ($1, $2, $3) RETURNING id")
        .bind(public_id)
        .bind(actor)
        .bind(at.0)
        .one(&**tx)
        .await?
        .get(0)?;
    let mut bulk = Bulk::insert(
        "reappointment_rows (reappointment_id, appointment_id, ended_id, ended_before, ended_version, invited)",
    );
    for row in rows {
        let before = row.ended_before.map(|day| day.to_string());
        bulk.row([
            id.into(),
            row.appointment.0.into(),
            row.ended.map(|ended| ended.0).into(),
            before.into(),
            row.ended_version.into(),
            i64::from(row.invited).into(),
        ]);
    }
    bulk.run(&**tx).await
}

/// The latest acts, the newest first, without their rows.
pub async fn latest(db: &impl Connection, most: i64) -> Result<Vec<Act>> {
    let rows = sql("SELECT id, public_id, actor, made_at, undone_at FROM reappointments ORDER BY id DESC LIMIT $1")
        .bind(most)
        .all(db)
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &crate::platform::db::Row) -> Result<Act> {
    Ok(Act {
        id: row.get(0)?,
        public_id: row.get(1)?,
        actor: row.get(2)?,
        made_at: Moment(row.get(3)?),
        undone_at: row.get::<Option<i64>>(4)?.map(Moment),
    })
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Act>> {
    let row = sql("SELECT id, public_id, actor, made_at, undone_at FROM reappointments WHERE public_id = $1")
        .bind(public_id)
        .optional(db)
        .await?;
    row.as_ref().map(read).transpose()
}

pub async fn rows(db: &impl Connection, act: i64) -> Result<Vec<Row>> {
    let rows = sql("SELECT appointment_id, ended_id, ended_before, ended_version, invited FROM reappointment_rows
        WHERE reappointment_id = $1 ORDER BY appointment_id")
    .bind(act)
    .all(db)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Row {
                appointment: AppointmentId(row.get(0)?),
                ended: row.get::<Option<i64>>(1)?.map(AppointmentId),
                ended_before: super::day(row.get(2)?),
                ended_version: row.get(3)?,
                invited: row.get::<i64>(4)? != 0,
            })
        })
        .collect()
}

/// `false` when it was undone before.
pub async fn set_undone(tx: &Tx, act: i64, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE reappointments SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL")
        .bind(act)
        .bind(at.0)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}
