//! Many appointments in one act for programs: looked at first, made, taken back. Making them and
//! taking them back want the second factor shown a moment ago, which no key has.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{appointment_json, created};
use crate::accounts::guard::{Called, Member, Posted};
use crate::institutions::appointment::Appointment;
use crate::institutions::bulk::{self, Act};
use crate::institutions::pages::bulk::{SHOWN_ACTS, Tried, may, rows, tried, undone};
use crate::institutions::pages::{People, people};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::Form;

fn act_json(act: &Act) -> Value {
    json!({
        "id": act.public_id, "made_at": act.made_at.to_string(), "undone_at": act.undone_at.map(|at| at.to_string()),
    })
}

/// With the appointments that it made, and those that an undo left.
async fn whole(visit: &Visit, id: &str, left: &[Appointment]) -> Result<Value, Problem> {
    let db = visit.app.db.read();
    let act = bulk::by_public_id(db, id).await?.or_not_found()?;
    let people: People = people(visit).await?;
    let told = |all: &[Appointment]| all.iter().map(|held| appointment_json(held, &people)).collect::<Value>();
    let mut body = act_json(&act);
    if let Some(body) = body.as_object_mut() {
        body.insert("appointments".to_owned(), told(&bulk::made(db, &act).await?));
        body.insert("left".to_owned(), told(left));
    }
    Ok(body)
}

/// `GET /api/v1/appointments/bulk`: the latest acts.
pub async fn list(member: Member) -> Result<Response, Problem> {
    may(&member)?;
    let acts = bulk::latest(member.visit.app.db.read(), SHOWN_ACTS).await?;
    Ok(Json(json!({ "items": acts.iter().map(act_json).collect::<Vec<_>>() })).into_response())
}

/// `GET /api/v1/appointments/bulk/{reappointment}`
pub async fn show(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    may(&member)?;
    Ok(Json(whole(&member.visit, &id, &[]).await?).into_response())
}

/// `POST /api/v1/appointments/bulk`: what rows would do, or with `do`: `apply` does.
pub async fn send(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    may(&member)?;
    let visit = &member.visit;
    let apply = body.field("do") == "apply";
    // A row of a program is `rows-0-post`, one of the page `post-0`.
    let body = body.renamed(|name| {
        let parts = name.strip_prefix("rows-").and_then(|rest| rest.split_once('-'));
        parts.map_or_else(|| name.to_owned(), |(place, field)| format!("{field}-{place}"))
    });
    let mut form = Form::new(visit, "", "");
    let successors = rows(visit, &body, &mut form).await?;
    let done = tried(&member, &successors, &mut form, apply).await?;
    if !form.is_right() {
        let named = |field: &str| field.rsplit_once('-').map(|(field, place)| format!("rows_{place}_{field}"));
        return Err(form.refusal_as(|field| named(field).unwrap_or_else(|| field.to_owned())));
    }
    let (address, id, outcomes, links) = match done {
        Tried::Seen(said) => ("/api/v1/appointments/bulk".to_owned(), None, said, Vec::new()),
        Tried::Done(act, links) => (format!("/api/v1/appointments/bulk/{act}"), Some(act), Vec::new(), links),
    };
    let outcomes = outcomes.iter().map(|(row, said)| json!({ "row": row, "said": said }));
    let invitations = links.iter().map(|(name, link)| json!({ "name": name, "link": link }));
    let body = json!({
        "id": id, "outcomes": outcomes.collect::<Vec<_>>(), "invitations": invitations.collect::<Vec<_>>(),
    });
    Ok(created(address, body))
}

/// `POST /api/v1/appointments/bulk/{reappointment}/undo`
pub async fn undo(Path(id): Path<String>, Called { member, .. }: Called<Posted>) -> Result<Response, Problem> {
    may(&member)?;
    let left = undone(&member, &id).await?;
    Ok(created(format!("/api/v1/appointments/bulk/{id}"), whole(&member.visit, &id, &left).await?))
}
