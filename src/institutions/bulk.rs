//! Many appointments in one act, as after a change of government, and taking them back as one.
//!
//! A preview does everything in a transaction that is given up, so that it shows what would happen
//! and nothing else. What was changed since the act is left by its undo, and named.

use anyhow::{Context, Result};
use serde_json::json;

use super::appointment::{self, Appointment, AppointmentId, Tenure, Wrong, is_shared};
use super::post::Post;
use super::{By, NATIONAL_MECHANISM, record, store};
use crate::accounts::token::Token;
use crate::accounts::{self, Account};
use crate::ledger::Object;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Tx};
use crate::platform::ids;

pub use store::bulk::{by_public_id, latest, rows};

/// So many at once.
pub const MOST: usize = 300;

/// Somebody who is to hold a post from a day on, in place of whoever holds it then.
pub struct Successor {
    /// The row in which it was typed.
    pub place: usize,
    pub post: Post,
    pub name: String,
    pub email: String,
    pub from: Date,
    pub decree: String,
}

/// What would come of one, or did.
pub struct Done {
    pub account: Account,
    /// Whoever held the post, and their last day.
    pub ends: Option<(i64, Date)>,
    /// Of whoever is invited, to be passed on.
    pub token: Option<Token>,
    row: Row,
}

pub enum Refused {
    Person(accounts::Wrong),
    Appointment(Wrong),
}

/// An act as it is kept.
pub struct Act {
    pub id: i64,
    pub public_id: String,
    pub actor: String,
    pub made_at: Moment,
    pub undone_at: Option<Moment>,
}

/// An appointment that the act made, and the one that it ended.
pub struct Row {
    pub appointment: AppointmentId,
    pub ended: Option<AppointmentId>,
    pub ended_before: Option<Date>,
    pub ended_version: i64,
    pub invited: bool,
}

/// Does one after the other; whoever calls commits them all or none.
pub async fn appoint_all(tx: &Tx, by: By<'_>, successors: &[Successor]) -> Result<Vec<(usize, Result<Done, Refused>)>> {
    let mut outcomes = Vec::with_capacity(successors.len());
    for successor in successors {
        outcomes.push((successor.place, appoint(tx, by, successor).await?));
    }
    Ok(outcomes)
}

async fn appoint(tx: &Tx, by: By<'_>, successor: &Successor) -> Result<Result<Done, Refused>> {
    let (account, token) = match accounts::by_email(&**tx, &successor.email).await? {
        Some(account) => (account, None),
        None => match accounts::invite(tx, by.actor, by.at, &successor.email, &successor.name, None).await? {
            Ok(token) => {
                let account = accounts::by_email(&**tx, &successor.email).await?;
                (account.context("whoever was invited")?, Some(token))
            }
            Err(wrong) => return Ok(Err(Refused::Person(wrong))),
        },
    };
    let post = &successor.post;
    let before = appointment::of_post(&**tx, post.id).await?;
    let tenure = Tenure {
        from: successor.from,
        to: None,
        decree: successor.decree.clone(),
        // Where several hold a post at a time, one more does not take its place from the others.
        succeeds: !is_shared(post.terms.duty),
    };
    let made = match appointment::appoint(tx, by, post, &account, &tenure).await? {
        Ok(made) => made,
        Err(wrong) => return Ok(Err(Refused::Appointment(wrong))),
    };
    let after = appointment::of_post(&**tx, post.id).await?;
    let made = after.iter().find(|one| one.public_id == made).context("the appointment that was made")?;
    let changed = |was: &&Appointment| after.iter().any(|is| is.id == was.id && is.version != was.version);
    let ended = before.iter().find(changed).and_then(|was| Some((was, after.iter().find(|is| is.id == was.id)?)));
    let row = Row {
        appointment: made.id,
        ended: ended.map(|(was, _)| was.id),
        ended_before: ended.and_then(|(was, _)| was.to),
        ended_version: ended.map_or(0, |(_, is)| is.version),
        invited: token.is_some(),
    };
    let ends = ended.and_then(|(was, is)| Some((was.account, is.to?)));
    Ok(Ok(Done { account, ends, token, row }))
}

/// Keeps what was done as one act: its public id.
pub async fn keep(tx: &Tx, by: By<'_>, done: Vec<Done>) -> Result<String> {
    let public_id = ids::ordered(by.at)?.to_string();
    let rows: Vec<Row> = done.into_iter().map(|done| done.row).collect();
    store::bulk::insert(tx, &public_id, &by.actor.name(), by.at, &rows).await?;
    note(tx, by, "reappointed", &public_id, rows.len()).await?;
    Ok(public_id)
}

/// The act as a whole stands in the ledger beside each of its appointments.
async fn note(tx: &Tx, by: By<'_>, act: &'static str, public_id: &str, count: usize) -> Result<()> {
    let mechanism = super::load(&**tx).await?;
    let mechanism = mechanism.by_public_id(NATIONAL_MECHANISM).context("the national mechanism")?.id;
    let content = json!({ "reappointment": public_id, "appointments": count });
    record(tx, by, act, Object::Institution(mechanism.0), content).await
}

/// Takes an act back: appointments as if they had never been, those that they ended as before, and
/// whoever was invited for nothing else. What was changed since is left. `None` when it was undone before.
pub async fn undo(tx: &Tx, by: By<'_>, act: &Act) -> Result<Option<Vec<Appointment>>> {
    if !store::bulk::set_undone(tx, act.id, by.at).await? {
        return Ok(None);
    }
    let (mut left, mut count) = (Vec::new(), 0);
    for row in rows(&**tx, act.id).await? {
        let Some(made) = store::appointments::by_id(&**tx, row.appointment).await? else { continue };
        let ended = match row.ended {
            Some(ended) => store::appointments::by_id(&**tx, ended).await?,
            None => None,
        };
        let changed = made.version != 1 || ended.as_ref().is_some_and(|one| one.version != row.ended_version);
        let eve = Date(made.from.0.yesterday()?);
        if changed || appointment::end(tx, by, &made, eve).await?.is_err() {
            left.push(made);
            continue;
        }
        count += 1;
        if let Some(ended) = ended {
            appointment::resume(tx, by, &ended, row.ended_before).await?;
        }
        if row.invited {
            uninvite(tx, by, made.account).await?;
        }
    }
    note(tx, by, "reappointment-undone", &act.public_id, count).await?;
    Ok(Some(left))
}

/// Somebody who has not joined yet and is appointed nowhere else has no account any more.
async fn uninvite(tx: &Tx, by: By<'_>, account: i64) -> Result<()> {
    let Some(account) = accounts::by_id(&**tx, account).await?.filter(|account| account.state() == "invited") else {
        return Ok(());
    };
    if appointment::of_account(&**tx, account.id).await?.is_empty() {
        // Whoever has no role cannot be the last administrator.
        let _ = accounts::set_ended(tx, by.actor, by.at, &account, Some(by.at)).await?;
    }
    Ok(())
}

/// The act of this address, with the appointments that it made and that still stand.
pub async fn made(db: &impl Connection, act: &Act) -> Result<Vec<Appointment>> {
    let mut made = Vec::new();
    for row in rows(db, act.id).await? {
        made.extend(store::appointments::by_id(db, row.appointment).await?);
    }
    Ok(made)
}
