//! Appointments: a person holds a post from one day to another.
//!
//! Rights follow from it alone: they begin with its first day and end in the next request after its
//! last. Nobody who runs or audits the instance holds a post, and a post other than the
//! secretariat's, a member's or an alternate's has one holder at a time.

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::post::{self, Post};
use super::{By, Outdated, record, store};
use crate::accounts::{self, Account};
use crate::ledger::Object;
use crate::permissions::Duty;
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;

pub use store::appointments::{absences, all, by_public_id, of_account, of_institution, of_institutions, of_post};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppointmentId(pub i64);

#[derive(Clone, Debug)]
pub struct Appointment {
    pub id: AppointmentId,
    pub public_id: String,
    pub post: post::PostId,
    pub account: i64,
    pub from: Date,
    /// The last day; `None` while it is open.
    pub to: Option<Date>,
    /// The decree or letter by which it was made.
    pub decree: String,
    /// Counts the saves.
    pub version: i64,
}

impl Appointment {
    pub fn stands(&self, on: Date) -> bool {
        self.from <= on && self.to.is_none_or(|last| on <= last)
    }

    fn meets(&self, from: Date, to: Option<Date>) -> bool {
        self.to.is_none_or(|last| from <= last) && to.is_none_or(|last| self.from <= last)
    }
}

/// Somebody stands in for a holder who is away.
#[derive(Clone, Debug)]
pub struct Absence {
    pub id: i64,
    pub appointment: AppointmentId,
    pub stand_in: i64,
    pub from: Date,
    pub to: Date,
}

/// Why somebody cannot be appointed so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The account was ended.
    Ended,
    /// Who runs or audits the instance holds no post beside it.
    HasRole,
    /// The last day is before the first.
    Days,
    /// The post ends before the appointment begins.
    PostEnded,
    /// The same person holds it then already.
    Already,
    /// Another person holds it then: the number of their account.
    Held(i64),
}

/// What an appointment is to say.
#[derive(Clone, Debug)]
pub struct Tenure {
    pub from: Date,
    pub to: Option<Date>,
    pub decree: String,
    /// Whoever holds the post then holds it until the day before.
    pub succeeds: bool,
}

/// Several people may hold such a post at a time.
pub fn is_shared(duty: Duty) -> bool {
    matches!(duty, Duty::Secretariat | Duty::Member | Duty::Alternate)
}

/// Appoints somebody to a post: the public id of the appointment.
pub async fn appoint(
    tx: &Tx,
    by: By<'_>,
    post: &Post,
    account: &Account,
    tenure: &Tenure,
) -> Result<Result<String, Wrong>> {
    if let Err(wrong) = check(post, account, tenure) {
        return Ok(Err(wrong));
    }
    // Of two who appoint at once, the second finds what the first has done.
    store::appointments::lock_post(tx, post.id).await?;
    for other in of_post(&**tx, post.id).await?.iter().filter(|other| other.meets(tenure.from, tenure.to)) {
        if other.account == account.id {
            return Ok(Err(Wrong::Already));
        }
        if is_shared(post.terms.duty) && !tenure.succeeds {
            continue;
        }
        let eve = tenure.from.0.yesterday().map(Date);
        match eve {
            Ok(eve) if tenure.succeeds && other.from <= eve => {
                if end(tx, by, other, eve).await?.is_err() {
                    return Ok(Err(Wrong::Held(other.account)));
                }
            }
            _ => return Ok(Err(Wrong::Held(other.account))),
        }
    }
    let public_id = ids::ordered(by.at)?.to_string();
    let id = store::appointments::insert(tx, &public_id, post.id, account.id, tenure).await?;
    let content = json!({
        "appointment": public_id, "post": post.public_id, "account": account.public_id,
        "from": tenure.from.to_string(), "to": tenure.to.map(|day| day.to_string()), "decree": tenure.decree,
    });
    record(tx, by, "appointed", Object::Appointment(id.0), content).await?;
    Ok(Ok(public_id))
}

/// Appoints somebody to the secretariat from today on: how the first of it comes in.
pub async fn appoint_to_secretariat(tx: &Tx, by: By<'_>, email: &str) -> Result<()> {
    let post = post::by_public_id(&**tx, "secretariat").await?.context("the secretariat has no post")?;
    let account = accounts::by_email(&**tx, email).await?.context("there is no account with this address")?;
    let tenure = Tenure { from: by.today, to: None, decree: String::new(), succeeds: false };
    match appoint(tx, by, &post, &account, &tenure).await? {
        Ok(_) => Ok(()),
        Err(wrong) => bail!("{email} cannot be appointed to the secretariat: {wrong:?}"),
    }
}

fn check(post: &Post, account: &Account, tenure: &Tenure) -> Result<(), Wrong> {
    if account.ended_at.is_some() {
        return Err(Wrong::Ended);
    }
    if account.role.is_some() {
        return Err(Wrong::HasRole);
    }
    if tenure.to.is_some_and(|last| last < tenure.from) {
        return Err(Wrong::Days);
    }
    if !post.stands(tenure.from) { Err(Wrong::PostEnded) } else { Ok(()) }
}

/// Sets the last day of an appointment; a day before its first takes it back as if it had never been.
pub async fn end(tx: &Tx, by: By<'_>, seen: &Appointment, last: Date) -> Result<Result<(), Outdated>> {
    let cancelled = (last < seen.from).then_some(by.at);
    let to = cancelled.is_none().then_some(last);
    if !store::appointments::set_end(tx, seen, to, cancelled).await? {
        return Ok(Err(Outdated));
    }
    let act = if cancelled.is_some() { "appointment-cancelled" } else { "appointment-ended" };
    let content = json!({
        "appointment": seen.public_id,
        "before": seen.to.map(|day| day.to_string()), "after": to.map(|day| day.to_string()),
    });
    record(tx, by, act, Object::Appointment(seen.id.0), content).await?;
    Ok(Ok(()))
}

/// Gives an appointment that was ended the last day that it had before.
pub(super) async fn resume(tx: &Tx, by: By<'_>, seen: &Appointment, to: Option<Date>) -> Result<()> {
    if store::appointments::set_end(tx, seen, to, None).await? {
        let [before, after] = [seen.to, to].map(|day| day.map(|day| day.to_string()));
        let content = json!({ "appointment": seen.public_id, "before": before, "after": after });
        record(tx, by, "appointment-resumed", Object::Appointment(seen.id.0), content).await?;
    }
    Ok(())
}

/// Somebody else does what the post is there for while its holder is away.
pub async fn stand_in(
    tx: &Tx,
    by: By<'_>,
    appointment: &Appointment,
    stand_in: &Account,
    from: Date,
    to: Date,
) -> Result<Result<(), Wrong>> {
    if stand_in.ended_at.is_some() {
        return Ok(Err(Wrong::Ended));
    }
    if stand_in.role.is_some() {
        return Ok(Err(Wrong::HasRole));
    }
    if to < from {
        return Ok(Err(Wrong::Days));
    }
    if stand_in.id == appointment.account {
        return Ok(Err(Wrong::Already));
    }
    store::appointments::insert_absence(tx, appointment.id, stand_in.id, from, to).await?;
    let content = json!({
        "appointment": appointment.public_id, "stand_in": stand_in.public_id,
        "from": from.to_string(), "to": to.to_string(),
    });
    record(tx, by, "absence-announced", Object::Appointment(appointment.id.0), content).await?;
    Ok(Ok(()))
}

/// The holder is back, or was never away; `false` when that was said before.
pub async fn back(tx: &Tx, by: By<'_>, appointment: &Appointment, absence: &Absence) -> Result<bool> {
    if !store::appointments::cancel_absence(tx, absence.id, by.at).await? {
        return Ok(false);
    }
    let content = json!({ "appointment": appointment.public_id, "from": absence.from.to_string() });
    record(tx, by, "absence-ended", Object::Appointment(appointment.id.0), content).await?;
    Ok(true)
}

/// Who holds a post on a day, in their own right or standing in: numbers of accounts.
pub async fn holders(db: &impl Connection, post: post::PostId, on: Date) -> Result<Vec<i64>> {
    store::appointments::holders(db, post, on).await
}
