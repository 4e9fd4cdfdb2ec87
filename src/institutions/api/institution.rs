//! Institutions for programs: all, one, a new one, a corrected one.

use axum::extract::Path;
use axum::response::Response;
use serde_json::json;

use super::{Posts, answer, created, institution_json};
use crate::accounts::guard::{Called, Posted};
use crate::institutions::pages::directory::Wanted;
use crate::institutions::pages::{by, edit, found, may_change, reorganise};
use crate::institutions::{self, Description};
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::form::Form;

/// `GET /api/v1/institutions`: those that are active today and fit, with their posts.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let wanted = Wanted::parse(&visit.query);
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let posts = Posts::of(&visit, None).await?;
    let fitting = terms.institutions.iter().filter(|one| one.description.is_active(today) && wanted.fits(one));
    let items: Vec<_> = fitting.map(|one| institution_json(&visit, one, &posts)).collect();
    Ok(answer(&visit, json!({ "items": items })))
}

/// `GET /api/v1/institutions/{institution}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let institution = found(&visit, &id)?;
    let posts = Posts::of(&visit, Some(institution.id)).await?;
    Ok(answer(&visit, institution_json(&visit, &institution, &posts)))
}

/// `POST /api/v1/institutions`
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let (form, wish) = edit::read(visit, &body, None, Form::new(visit, "", ""));
    let wish = right(&form, wish)?;
    let tx = visit.app.db.begin().await?;
    let (_, id) = institutions::add(&tx, by(visit), &wish).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    let institution = found(visit, &id)?;
    let body = institution_json(visit, &institution, &Posts::of(visit, Some(institution.id)).await?);
    Ok(created(format!("/api/v1/institutions/{id}"), body))
}

/// `PUT /api/v1/institutions/{institution}`
pub async fn correct(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let (mut form, wish) = edit::read(visit, &body, Some(&institution), Form::new(visit, "", ""));
    if body.field("version") != institution.version.to_string() {
        form.error("version", visit.word("institution-wrong-outdated"));
    }
    let wish = right(&form, wish)?;
    let tx = visit.app.db.begin().await?;
    if institutions::correct(&tx, by(visit), &institution, &wish).await?.is_err() {
        drop(tx);
        form.error("version", visit.word("institution-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    visit.app.changed().await?;
    let institution = found(visit, &id)?;
    let posts = Posts::of(visit, Some(institution.id)).await?;
    Ok(answer(visit, institution_json(visit, &institution, &posts)))
}

/// `POST /api/v1/institutions/{institution}/reorganisation`: renamed, moved, merged, split, closed.
pub async fn reorganise(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let (mut form, wish) = reorganise::read(visit, &institution, &body);
    let Some(wish) = wish.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let tx = visit.app.db.begin().await?;
    if let Err(wrong) = reorganise::done(visit, &tx, &institution, &wish).await? {
        drop(tx);
        let (field, key) = reorganise::sentence(wrong);
        form.error(field, visit.word(key));
        return Err(form.refusal());
    }
    tx.commit().await?;
    visit.app.changed().await?;
    let posts = Posts::of(visit, Some(institution.id)).await?;
    Ok(created(format!("/api/v1/institutions/{id}"), institution_json(visit, &found(visit, &id)?, &posts)))
}

fn right(form: &Form, wish: Option<Description>) -> Result<Description, Problem> {
    wish.filter(|_| form.is_right()).ok_or_else(|| form.refusal())
}
