//! Appointments and absences in the database.

use anyhow::Result;

use crate::institutions::InstitutionId;
use crate::institutions::appointment::{Absence, Appointment, AppointmentId, Tenure};
use crate::institutions::post::PostId;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Row, Tx, numbers, sql};

const COLUMNS: &str = "a.id, a.public_id, a.post_id, a.account_id, a.from_day, a.to_day, a.decree, a.version";

fn read(row: &Row) -> Result<Option<Appointment>> {
    let Some(from) = Date::parse(&row.get::<String>(4)?) else { return Ok(None) };
    Ok(Some(Appointment {
        id: AppointmentId(row.get(0)?),
        public_id: row.get(1)?,
        post: PostId(row.get(2)?),
        account: row.get(3)?,
        from,
        to: super::day(row.get(5)?),
        decree: row.get(6)?,
        version: row.get(7)?,
    }))
}

fn read_all(rows: &[Row]) -> Result<Vec<Appointment>> {
    Ok(rows.iter().map(read).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Every appointment that was not taken back, the latest first.
pub async fn all(db: &impl Connection) -> Result<Vec<Appointment>> {
    let text = format!(
        "SELECT {COLUMNS} FROM appointments a WHERE a.cancelled_at IS NULL ORDER BY a.from_day DESC, a.id DESC"
    );
    read_all(&sql(text).all(db).await?)
}

pub async fn of_post(db: &impl Connection, post: PostId) -> Result<Vec<Appointment>> {
    let text = format!(
        "SELECT {COLUMNS} FROM appointments a WHERE a.post_id = $1 AND a.cancelled_at IS NULL
        ORDER BY a.from_day DESC, a.id DESC"
    );
    read_all(&sql(text).bind(post.0).all(db).await?)
}

pub async fn of_institution(db: &impl Connection, institution: InstitutionId) -> Result<Vec<Appointment>> {
    of_institutions(db, &[institution]).await
}

/// Appointments to the posts of a page of institutions, the latest first.
pub async fn of_institutions(db: &impl Connection, institutions: &[InstitutionId]) -> Result<Vec<Appointment>> {
    let text = format!(
        "SELECT {COLUMNS} FROM appointments a JOIN posts p ON p.id = a.post_id
        WHERE p.institution_id IN {} AND a.cancelled_at IS NULL ORDER BY a.from_day DESC, a.id DESC",
        numbers(institutions.iter().map(|id| id.0))
    );
    read_all(&sql(text).all(db).await?)
}

pub async fn of_account(db: &impl Connection, account: i64) -> Result<Vec<Appointment>> {
    let text = format!(
        "SELECT {COLUMNS} FROM appointments a WHERE a.account_id = $1 AND a.cancelled_at IS NULL
        ORDER BY a.from_day DESC, a.id DESC"
    );
    read_all(&sql(text).bind(account).all(db).await?)
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Appointment>> {
    let text = format!("SELECT {COLUMNS} FROM appointments a WHERE a.public_id = $1 AND a.cancelled_at IS NULL");
    let row = sql(text).bind(public_id).optional(db).await?;
    Ok(row.as_ref().map(read).transpose()?.flatten())
}

pub async fn by_id(db: &impl Connection, id: AppointmentId) -> Result<Option<Appointment>> {
    let text = format!("SELECT {COLUMNS} FROM appointments a WHERE a.id = $1 AND a.cancelled_at IS NULL");
    let row = sql(text).bind(id.0).optional(db).await?;
    Ok(row.as_ref().map(read).transpose()?.flatten())
}

/// Holds up whoever else appoints to this post until we are done.
pub async fn lock_post(tx: &Tx, post: PostId) -> Result<()> {
    sql("UPDATE posts SET version = version WHERE id = $1").bind(post.0).run(&**tx).await?;
    Ok(())
}

pub async fn insert(tx: &Tx, public_id: &str, post: PostId, account: i64, tenure: &Tenure) -> Result<AppointmentId> {
    let id = sql("INSERT INTO appointments (public_id, post_id, account_id, from_day, to_day, decree, version)
        VALUES ($1, $2, $3, $4, $5, $6, 1) RETURNING id")
    .bind(public_id)
    .bind(post.0)
    .bind(account)
    .bind(tenure.from.to_string())
    .bind(tenure.to.map(|day| day.to_string()))
    .bind(tenure.decree.as_str())
    .one(&**tx)
    .await?
    .get(0)?;
    Ok(AppointmentId(id))
}

/// `false` when somebody else wrote since it was seen.
pub async fn set_end(tx: &Tx, seen: &Appointment, to: Option<Date>, cancelled: Option<Moment>) -> Result<bool> {
    let changed = sql("UPDATE appointments SET to_day = $3, cancelled_at = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND cancelled_at IS NULL")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(to.map(|day| day.to_string()))
    .bind(cancelled.map(|at| at.0))
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

/// Absences that have not been taken back, the latest first.
pub async fn absences(db: &impl Connection, appointment: AppointmentId) -> Result<Vec<Absence>> {
    let rows = sql("SELECT id, appointment_id, stand_in_id, from_day, to_day FROM absences
        WHERE appointment_id = $1 AND cancelled_at IS NULL ORDER BY from_day DESC, id DESC")
    .bind(appointment.0)
    .all(db)
    .await?;
    let mut absences = Vec::with_capacity(rows.len());
    for row in rows {
        let days = Date::parse(&row.get::<String>(3)?).zip(Date::parse(&row.get::<String>(4)?));
        let Some((from, to)) = days else { continue };
        let appointment = AppointmentId(row.get(1)?);
        absences.push(Absence { id: row.get(0)?, appointment, stand_in: row.get(2)?, from, to });
    }
    Ok(absences)
}

pub async fn insert_absence(tx: &Tx, of: AppointmentId, stand_in: i64, from: Date, to: Date) -> Result<()> {
    sql("INSERT INTO absences (appointment_id, stand_in_id, from_day, to_day) VALUES ($1, $2, $3, $4)")
        .bind(of.0)
        .bind(stand_in)
        .bind(from.to_string())
        .bind(to.to_string())
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn cancel_absence(tx: &Tx, absence: i64, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE absences SET cancelled_at = $2 WHERE id = $1 AND cancelled_at IS NULL")
        .bind(absence)
        .bind(at.0)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

pub async fn holders(db: &impl Connection, post: PostId, on: Date) -> Result<Vec<i64>> {
    let rows = sql("SELECT DISTINCT account_id FROM post_holders
        WHERE post_id = $1 AND from_day <= $2 AND to_day >= $2 AND post_from <= $2 AND post_to >= $2")
    .bind(post.0)
    .bind(on.to_string())
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}
