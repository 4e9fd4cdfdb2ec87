//! A form that came too late: shown to whoever sent it, sent again or thrown away by a button.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use crate::accounts::guard::{Member, Posted};
use crate::accounts::{held, store};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct Held {
    held: HeldPage,
}

#[derive(Serialize)]
struct HeldPage {
    id: String,
    reason: String,
    /// Where it was to go.
    path: String,
    fields: Vec<(String, String)>,
    /// What was typed, for reading; long texts in part.
    texts: Vec<String>,
}

/// So much of a text is shown.
const SHOWN_CHARACTERS: usize = 1000;

/// `GET /{lang}/held/{form}`
pub async fn show_held(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let Member { visit, session } = &member;
    let form = held::find(&visit.app, &session.account, &id).await?.or_not_found()?;
    let values = form.fields.iter().map(|(_, value)| value.trim()).filter(|value| !value.is_empty());
    let texts = values.map(|value| value.chars().take(SHOWN_CHARACTERS).collect()).collect();
    let page = HeldPage { reason: form.reason, path: form.path, fields: form.fields, texts, id: id.clone() };
    let discard = Form::new(visit, &format!("/held/{id}/discard"), "");
    show(visit, "accounts/held.html", visit.word("held-heading"), &discard, Held { held: page })
}

/// `POST /{lang}/held/{form}/discard`
pub async fn discard(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let tx = member.visit.app.db.begin().await?;
    store::let_go(&tx, member.session.account.id, &id).await?.then_some(()).or_not_found()?;
    tx.commit().await?;
    Ok(see_other(&member.visit, "/desk"))
}
