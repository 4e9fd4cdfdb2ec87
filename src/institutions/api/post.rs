//! Posts for programs: one, a new one, one that is worded anew or ended.

use axum::extract::Path;
use axum::response::Response;

use super::{Posts, answer, created};
use crate::accounts::guard::{Called, Posted};
use crate::institutions::pages::{by, found, may_change, post as form_of};
use crate::institutions::post::{self, Wrong};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::Form;

/// `GET /api/v1/posts/{post}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let (post, institution) = form_of::found_post(&visit, &id).await?;
    let posts = Posts::of(&visit, Some(institution.id)).await?;
    Ok(answer(&visit, posts.json(&visit, &post)))
}

/// `POST /api/v1/institutions/{institution}/posts`
pub async fn create(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let (mut form, terms) = form_of::read(visit, &body, None, Form::new(visit, "", ""));
    let Some(terms) = terms.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let tx = visit.app.db.begin().await?;
    let id = match post::add(&tx, by(visit), &institution, &terms).await? {
        Ok(id) => id,
        Err(Wrong::Misplaced) => {
            form.error("duty", visit.word("post-wrong-misplaced"));
            return Err(form.refusal());
        }
    };
    tx.commit().await?;
    visit.app.changed().await?;
    let post = post::by_public_id(visit.app.db.read(), &id).await?.or_not_found()?;
    let posts = Posts::of(visit, Some(institution.id)).await?;
    Ok(created(format!("/api/v1/posts/{id}"), posts.json(visit, &post)))
}

/// `PUT /api/v1/posts/{post}`
pub async fn change(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let (seen, institution) = form_of::found_post(visit, &id).await?;
    let (mut form, terms) = form_of::read(visit, &body, Some(seen.terms.duty), Form::new(visit, "", ""));
    if body.field("version") != seen.version.to_string() {
        form.error("version", visit.word("institution-wrong-outdated"));
    }
    let Some(terms) = terms.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let tx = visit.app.db.begin().await?;
    if post::change(&tx, by(visit), &seen, &terms).await?.is_err() {
        drop(tx);
        form.error("version", visit.word("institution-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    visit.app.changed().await?;
    let post = post::by_public_id(visit.app.db.read(), &id).await?.or_not_found()?;
    let posts = Posts::of(visit, Some(institution.id)).await?;
    Ok(answer(visit, posts.json(visit, &post)))
}
