//! An act that appointed many: what it made, links for those who are new, and its undoing.

use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::REFERRER_POLICY;
use axum::response::Response;
use serde::Serialize;

use super::{PATH, may};
use crate::accounts::guard::{Member, Posted};
use crate::accounts::pages::invitation;
use crate::institutions::appointment::Appointment;
use crate::institutions::bulk::{self, Done};
use crate::institutions::pages::post::address;
use crate::institutions::pages::{People, by, people, post_name};
use crate::institutions::post;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, show};

/// `Karim, until 31 December 2026`
pub fn line(visit: &Visit, people: &People, held: &Appointment) -> String {
    let name = people.get(&held.account).map(|one| one.name.clone()).unwrap_or_default();
    let last = held.to.map(|last| visit.text("day-to", &[("day", &visit.language().format.date(last))]));
    last.map_or_else(|| name.clone(), |last| format!("{name} ({last})"))
}

#[derive(Serialize)]
struct DonePage {
    back_href: String,
    when: String,
    undone: Option<String>,
    /// Post, person, from when to when.
    rows: Vec<(String, String, String)>,
    /// Whoever is new, with the link for them; shown this once.
    links: Vec<(String, String)>,
    /// Appointments that an undo left, since they were changed meanwhile.
    left: Vec<String>,
}

pub fn links(visit: &Visit, done: &[Done]) -> Vec<(String, String)> {
    let link = |done: &Done| {
        let token = done.token.as_ref()?;
        Some((done.account.name.clone(), invitation::address(&visit.app, &visit.lang, token)))
    };
    done.iter().filter_map(link).collect()
}

/// `GET /{lang}/appointments/bulk/{reappointment}`
pub async fn show_act(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    may(&member)?;
    shown(&member, &id, Vec::new(), Vec::new()).await
}

pub async fn shown(
    member: &Member,
    id: &str,
    links: Vec<(String, String)>,
    left: Vec<Appointment>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let db = visit.app.db.read();
    let act = bulk::by_public_id(db, id).await?.or_not_found()?;
    let (all, people) = (post::all(db).await?, people(visit).await?);
    let mut rows = Vec::new();
    for held in bulk::made(db, &act).await? {
        let Some(post) = all.iter().find(|post| post.id == held.post) else { continue };
        let from = visit.text("day-from", &[("day", &visit.language().format.date(held.from))]);
        rows.push((
            visit.to(&address(&post.public_id)),
            post_name(visit, post),
            format!("{} · {from}", line(visit, &people, &held)),
        ));
    }
    let secret = !links.is_empty();
    let content = DonePage {
        back_href: visit.to(PATH),
        when: visit.moment(act.made_at),
        undone: act.undone_at.map(|at| visit.moment(at)),
        rows,
        links,
        left: left.iter().map(|held| line(visit, &people, held)).collect(),
    };
    let form = Form::new(visit, &format!("{PATH}/{id}/undo"), "");
    let mut response = show(visit, "institutions/bulk_act.html", visit.word("bulk-done-heading"), &form, content)?;
    if secret {
        response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    Ok(response)
}

/// `POST /{lang}/appointments/bulk/{reappointment}/undo`
pub async fn undo(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    may(&member)?;
    let left = undone(&member, &id).await?;
    shown(&member, &id, Vec::new(), left).await
}

/// Takes an act back: what of it was left, since it was changed meanwhile.
pub(in crate::institutions) async fn undone(member: &Member, id: &str) -> Result<Vec<Appointment>, Problem> {
    let visit = &member.visit;
    let act = bulk::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    member.fresh()?;
    let tx = visit.app.db.begin().await?;
    let left = bulk::undo(&tx, by(visit), &act).await?.unwrap_or_default();
    tx.commit().await?;
    Ok(left)
}
