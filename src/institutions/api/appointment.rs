//! Appointments for programs: made, ended, with those who stand in. The posts of the secretariat are
//! given on the pages alone, since they want the second factor anew.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{appointment_json, created};
use crate::accounts::guard::{Called, Member, Posted};
use crate::accounts::pages::invitation;
use crate::institutions::appointment;
use crate::institutions::pages::{appoint as form_of, by, day, people, post};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::Form;

/// `POST /api/v1/posts/{post}/appointments`: whoever is new is invited, and their link told this once.
pub async fn create(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    form_of::gives_any(&member)?;
    let (post, _) = post::found_post(visit, &id).await?;
    form_of::may_give(&member, post.terms.duty)?;
    let (mut form, tenure) = form_of::read(visit, &post, &body);
    let Some(tenure) = tenure.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let tx = visit.app.db.begin().await?;
    let Some((account, token)) = form_of::person(visit, &tx, &body, &mut form).await? else {
        return Err(form.refusal());
    };
    let made = match appointment::appoint(&tx, by(visit), &post, &account, &tenure).await? {
        Ok(made) => made,
        Err(wrong) => {
            drop(tx);
            form_of::complain(visit, &mut form, wrong).await?;
            return Err(form.refusal());
        }
    };
    tx.commit().await?;
    let mut body = one(visit, &made).await?;
    if let Some(body) = body.as_object_mut() {
        let link = token.map(|token| invitation::address(&visit.app, &visit.lang, &token));
        body.insert("invitation".to_owned(), link.into());
    }
    Ok(created(format!("/api/v1/appointments/{made}"), body))
}

async fn one(visit: &Visit, id: &str) -> Result<Value, Problem> {
    let held = appointment::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    Ok(appointment_json(&held, &people(visit).await?))
}

/// `GET /api/v1/appointments/{appointment}`, with its absences
pub async fn show(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    let (_, held) = form_of::found(&member, &id).await?;
    let visit = &member.visit;
    let people = people(visit).await?;
    let absences = appointment::absences(visit.app.db.read(), held.id).await?;
    let absences = absences.iter().map(|absence| {
        let stand_in = people.get(&absence.stand_in);
        json!({
            "id": absence.id, "person": stand_in.map(|one| &one.public_id), "name": stand_in.map(|one| &one.name),
            "from": absence.from.to_string(), "to": absence.to.to_string(),
        })
    });
    let absences: Vec<Value> = absences.collect();
    let mut body = appointment_json(&held, &people);
    if let Some(body) = body.as_object_mut() {
        body.insert("absences".to_owned(), absences.into());
    }
    Ok(Json(body).into_response())
}

/// `POST /api/v1/appointments/{appointment}/end`: `last` is its last day.
pub async fn end(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let (_, held) = form_of::found(&member, &id).await?;
    let visit = &member.visit;
    let mut form = Form::new(visit, "", "");
    let Ok(Some(last)) = day(body.field("last")) else {
        form.error("last", visit.word("wrong-day"));
        return Err(form.refusal());
    };
    let tx = visit.app.db.begin().await?;
    if appointment::end(&tx, by(visit), &held, last).await?.is_err() {
        drop(tx);
        form.error("last", visit.word("institution-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    // One that was taken back before it began is no more.
    let kept = appointment::by_public_id(visit.app.db.read(), &id).await?;
    let people = people(visit).await?;
    let body = kept.map_or_else(|| appointment_json(&held, &people), |kept| appointment_json(&kept, &people));
    Ok(created(format!("/api/v1/appointments/{id}"), body))
}

/// `POST /api/v1/appointments/{appointment}/absences`: `person` stands in from `from` to `to`.
pub async fn absence(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let (_, held) = form_of::found(&member, &id).await?;
    let visit = &member.visit;
    let (mut form, wish) = form_of::read_absence(visit, &id, &body).await?;
    let Some((stand_in, from, to)) = wish else { return Err(form.refusal()) };
    let tx = visit.app.db.begin().await?;
    if let Err(wrong) = appointment::stand_in(&tx, by(visit), &held, &stand_in, from, to).await? {
        drop(tx);
        form_of::complain(visit, &mut form, wrong).await?;
        return Err(form.refusal());
    }
    tx.commit().await?;
    Ok(created(format!("/api/v1/appointments/{id}"), one(visit, &id).await?))
}

/// `POST /api/v1/appointments/{appointment}/absences/{absence}/end`
pub async fn end_absence(
    Path((id, absence)): Path<(String, i64)>,
    Called { member, .. }: Called<Posted>,
) -> Result<Response, Problem> {
    let (_, held) = form_of::found(&member, &id).await?;
    let visit = &member.visit;
    let absences = appointment::absences(visit.app.db.read(), held.id).await?;
    let absence = absences.into_iter().find(|one| one.id == absence).or_not_found()?;
    let tx = visit.app.db.begin().await?;
    appointment::back(&tx, by(visit), &held, &absence).await?;
    tx.commit().await?;
    Ok(created(format!("/api/v1/appointments/{id}"), one(visit, &id).await?))
}
