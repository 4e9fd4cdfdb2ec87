//! How people are reached, what somebody new in a post is handed, and what was done, for programs.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::accounts::contact::{self, Contact};
use crate::accounts::guard::{Called, Member, Posted};
use crate::accounts::pages::contact::{confirmed, months};
use crate::institutions::handover::{Line, may_see};
use crate::institutions::pages::{found, handover, history, post, unconfirmed};
use crate::platform::web::Problem;
use crate::site::Visit;

pub fn contact_json(visit: &Visit, known: &Contact) -> Value {
    json!({
        "telephone": known.telephone, "address": known.address,
        "confirmed_on": known.confirmed_on.map(|day| day.to_string()),
        "old": known.is_old(visit.app.today(), months(visit)),
    })
}

/// `GET /api/v1/account/contact`: one's own.
pub async fn own(member: Member) -> Result<Response, Problem> {
    let known = contact::of(member.visit.app.db.read(), member.session.account.id).await?;
    Ok(Json(contact_json(&member.visit, &known)).into_response())
}

/// `PUT /api/v1/account/contact`: says that one is reached so today.
pub async fn confirm(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let form = confirmed(&member, &body).await?;
    if !form.is_right() {
        return Err(form.refusal());
    }
    own(member).await
}

/// `GET /api/v1/appointments/unconfirmed`: those who have not said so for long.
pub async fn unconfirmed(member: Member) -> Result<Response, Problem> {
    let rows = unconfirmed::rows(&member.visit).await?;
    let items = rows.iter().map(|row| {
        json!({
            "appointment": row.ids.appointment, "post": row.ids.post, "institution": row.ids.institution,
            "name": row.name, "email": row.email, "telephone": row.telephone, "confirmed_on": row.confirmed,
        })
    });
    Ok(Json(json!({ "items": items.collect::<Vec<Value>>() })).into_response())
}

fn lines(lines: &[Line]) -> Value {
    let line = |line: &Line| json!({ "text": line.text, "address": line.href, "day": line.day, "note": line.note });
    lines.iter().map(line).collect()
}

/// `GET /api/v1/posts/{post}/handover`
pub async fn handover(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (post, institution) = post::found_post(visit, &id).await?;
    if !may_see(&visit.actor, institution.id) {
        return Err(Problem::Forbidden);
    }
    let (answered, sections) = handover::open(visit, &institution).await?;
    let contacts = handover::contacts(visit, &institution).await?;
    let terms = visit.app.terms();
    let answered = answered.iter().filter_map(|id| Some(terms.institutions.get(*id)?.public_id.as_str()));
    let sections = sections.iter().map(|one| json!({ "heading": visit.word(one.heading), "lines": lines(&one.lines) }));
    let body = json!({
        "post": post.public_id, "institution": institution.public_id, "answers_for": answered.collect::<Vec<_>>(),
        "absences": lines(&handover::absences(visit, &post).await?), "sections": sections.collect::<Vec<_>>(),
        "secretariat": { "name": contacts.name, "email": contacts.email, "people": contacts.people },
    });
    Ok(Json(body).into_response())
}

/// `GET /api/v1/institutions/{institution}/history`: the latest first.
pub async fn history(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let acts = history::acts(visit, &found(visit, &id)?).await?;
    let items = acts.iter().map(|act| {
        let changes = act.changes.iter().map(
            |one| json!({ "field": one.name, "language": one.language, "before": one.before, "after": one.after }),
        );
        json!({
            "at": act.moment.to_string(), "act": act.act, "by": act.who, "about": act.about.join(", "),
            "changes": changes.collect::<Vec<Value>>(),
        })
    });
    Ok(Json(json!({ "items": items.collect::<Vec<Value>>() })).into_response())
}
