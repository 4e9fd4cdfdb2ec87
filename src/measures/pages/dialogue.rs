//! What members say about a measure, and what they agreed.

use axum::extract::Path;
use axum::response::Response;

use super::{found, measure, path};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::dialogue::About;
use crate::clusters::pages::dialogue;
use crate::platform::web::Problem;
use crate::site::form::{Form, see_other};

/// `POST /{lang}/measures/{measure}/comments`
pub async fn comment(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let found = found(visit, &id)?;
    let form = Form::new(visit, &path(&found), "");
    let form = dialogue::say(visit, &posted, About::Measure(found.id.0), &found.subject(), form).await?;
    if !form.is_right() {
        return measure::page(visit, &found, &form).await;
    }
    Ok(see_other(visit, &format!("{}#dialogue", path(&found))))
}

/// `POST /{lang}/measures/{measure}/comments/{comment}/withdrawal`
pub async fn take_back(
    member: Member,
    Path((_, id, comment)): Path<(String, String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let found = found(visit, &id)?;
    dialogue::withdraw(visit, About::Measure(found.id.0), &found.subject(), &comment).await?;
    Ok(see_other(visit, &format!("{}#dialogue", path(&found))))
}

/// `POST /{lang}/measures/{measure}/agreements`
pub async fn record(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let found = found(visit, &id)?;
    let form = Form::new(visit, &path(&found), "");
    let form = dialogue::agree(visit, &posted, About::Measure(found.id.0), &found.subject(), form).await?;
    if !form.is_right() {
        return measure::page(visit, &found, &form).await;
    }
    Ok(see_other(visit, &format!("{}#dialogue", path(&found))))
}
