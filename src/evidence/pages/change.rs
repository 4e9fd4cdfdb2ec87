//! Changing what is said of an item, and taking it back.

use axum::extract::Path;
use axum::response::Response;

use super::new::{FormPage, languages};
use super::{by, limit, own, path, title, typed};
use crate::accounts::guard::{Member, Posted};
use crate::evidence::{self, Evidence};
use crate::platform::web::Problem;
use crate::site::form::{Form, see_other, show};

fn page(member: &Member, item: &Evidence, form: &Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let heading = title(visit, item).text;
    let content = FormPage {
        heading: heading.clone(),
        back_href: visit.to(&path(&item.public_id)),
        kind: item.description.matter.kind().code(),
        kinds: Vec::new(),
        institutions: Vec::new(),
        languages: languages(visit),
        limit: limit(visit),
        version: item.version,
    };
    show(visit, "evidence/pages/form.html", &heading, form, content)
}

/// `GET /{lang}/evidence/{evidence}/edit`
pub async fn show_edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let item = own(&member, &id).await?;
    let form = Form::new(&member.visit, &format!("{}/edit", path(&id)), "");
    page(&member, &item, &typed::filled(form, &item.description))
}

/// `POST /{lang}/evidence/{evidence}/edit`
pub async fn save(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let item = own(&member, &id).await?;
    let form = Form::new(&member.visit, &format!("{}/edit", path(&id)), "");
    match correct(&member, &item, &posted, form).await? {
        Ok(()) => Ok(see_other(&member.visit, &path(&id))),
        Err(form) => page(&member, &item, &form),
    }
}

/// Changes what is said of an item; the form with what is wrong, where something is.
pub async fn correct(
    member: &Member,
    item: &Evidence,
    posted: &Posted,
    form: Form,
) -> Result<Result<(), Form>, Problem> {
    let visit = &member.visit;
    let (mut form, description) = typed::read(visit, posted, item.description.matter.kind(), form);
    if description.texts.values().all(|said| said.title.is_empty()) && form.is_right() {
        form.error(format!("title-{}", visit.lang), visit.word("evidence-wrong-title"));
    }
    if posted.field("version") != item.version.to_string() {
        form.error("changed", visit.word("evidence-wrong-outdated"));
    }
    if !form.is_right() {
        return Ok(Err(form));
    }
    let tx = visit.app.db.begin().await?;
    if evidence::change(&tx, by(visit), item, &description).await?.is_err() {
        form.error("changed", visit.word("evidence-wrong-outdated"));
        return Ok(Err(form));
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// `POST /{lang}/evidence/{evidence}/withdrawal`: takes back what nothing uses; else the page says so.
pub async fn withdraw(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let item = own(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    if evidence::withdraw(&tx, by(visit), &item).await?.is_err() {
        drop(tx);
        let mut form = Form::new(visit, &path(&id), "");
        form.error("withdrawal", visit.word("evidence-in-use"));
        return super::item::page(visit, &item, &form).await;
    }
    tx.commit().await?;
    Ok(see_other(visit, "/evidence"))
}
