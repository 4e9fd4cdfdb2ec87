//! How often an institution reports, set by the secretariat.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, by};
use crate::accounts::guard::{Member, Posted};
use crate::institutions::Institution;
use crate::institutions::pages as institutions;
use crate::measures;
use crate::measures::follow_up::Rhythm;
use crate::measures::pages::typed;
use crate::permissions::{Act, Kind, can_on};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show as show_form};

#[derive(Serialize)]
struct Page {
    name: String,
    back_href: String,
    rhythms: Vec<Choice>,
}

pub(in crate::progress) fn found(visit: &Visit, id: &str) -> Result<Institution, Problem> {
    if !can_on(&visit.actor, Act::Change, Kind::Institution) {
        return Err(Problem::Forbidden);
    }
    visit.app.terms().institutions.by_public_id(id).cloned().or_not_found()
}

fn page(visit: &Visit, institution: &Institution, form: &Form) -> Result<Response, Problem> {
    let choice = |rhythm: &Rhythm| Choice {
        value: rhythm.code().to_owned(),
        label: visit.word(&format!("rhythm-{}", rhythm.code())).to_owned(),
    };
    let usual = Choice { value: "as-usual".to_owned(), label: visit.word("reporting-usual").to_owned() };
    let own = [
        Rhythm::Monthly,
        Rhythm::Quarterly,
        Rhythm::HalfYearly,
        Rhythm::Yearly,
        Rhythm::On(BTreeSet::new()),
        Rhythm::Never,
    ];
    let content = Page {
        name: institutions::name(visit, institution).text,
        back_href: visit.to(&institutions::path(institution)),
        rhythms: [usual].into_iter().chain(own.iter().map(choice)).collect(),
    };
    show_form(visit, "progress/rhythm.html", visit.word("reporting-heading"), form, content)
}

fn form(visit: &Visit, institution: &Institution) -> Form {
    Form::new(visit, &format!("{}/reporting", institutions::path(institution)), "")
}

/// `GET /{lang}/institutions/{institution}/reporting`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let institution = found(visit, &id)?;
    let terms = visit.app.terms();
    let set = terms.plan.rhythms.get(&institution.id).unwrap_or(&Rhythm::AsUsual);
    let days: Vec<String> = set.days().iter().map(ToString::to_string).collect();
    let form = form(visit, &institution).value("rhythm", set.code()).value("rhythm-days", days.join("\n"));
    page(visit, &institution, &form)
}

/// `POST /{lang}/institutions/{institution}/reporting`
pub async fn set(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let institution = found(visit, &id)?;
    let form = given(visit, &institution, &posted).await?;
    match form.is_right() {
        true => Ok(see_other(visit, &institutions::path(&institution))),
        false => page(visit, &institution, &form),
    }
}

/// Sets it, unless the form that comes back says what is wrong; for programs too.
pub(in crate::progress) async fn given(
    visit: &Visit,
    institution: &Institution,
    posted: &Posted,
) -> Result<Form, Problem> {
    let mut form = form(visit, institution).value("rhythm", posted.field("rhythm"));
    form = form.value("rhythm-days", posted.field("rhythm-days"));
    let rhythm = typed::rhythm(visit, posted, &mut form);
    if rhythm.code() != posted.field("rhythm") {
        form.error("rhythm", visit.word("reporting-wrong"));
    }
    if !form.is_right() {
        return Ok(form);
    }
    let tx = visit.app.db.begin().await?;
    measures::set_rhythm(&tx, by(visit), institution, &rhythm).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(form)
}
