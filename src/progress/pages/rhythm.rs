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
    version: i64,
}

pub(in crate::progress) fn found(visit: &Visit, id: &str) -> Result<Institution, Problem> {
    if !can_on(&visit.actor, Act::Change, Kind::Institution) {
        return Err(Problem::Forbidden);
    }
    visit.app.terms().institutions.by_public_id(id).cloned().or_not_found()
}

fn page(visit: &Visit, institution: &Institution, form: &Form) -> Result<Response, Problem> {
    let choice = |rhythm: &Rhythm| Choice { value: rhythm.code().to_owned(), label: named(visit, rhythm) };
    let all = [
        Rhythm::AsUsual,
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
        rhythms: all.iter().map(choice).collect(),
        version: visit.app.terms().plan.rhythm_of(institution.id).version,
    };
    show_form(visit, "progress/rhythm.html", visit.word("reporting-heading"), form, content)
}

fn named(visit: &Visit, rhythm: &Rhythm) -> String {
    match rhythm {
        Rhythm::AsUsual => visit.word("reporting-usual").to_owned(),
        own => visit.word(&format!("rhythm-{}", own.code())).to_owned(),
    }
}

/// With the days, where it is on fixed ones.
fn in_words(visit: &Visit, rhythm: &Rhythm) -> String {
    let days: Vec<String> = rhythm.days().iter().map(|day| visit.language().format.date(*day)).collect();
    let named = named(visit, rhythm);
    if days.is_empty() { named } else { format!("{named} ({})", days.join(visit.word("list-comma"))) }
}

fn form(visit: &Visit, institution: &Institution) -> Form {
    Form::new(visit, &format!("{}/reporting", institutions::path(institution)), "")
}

/// `GET /{lang}/institutions/{institution}/reporting`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let institution = found(visit, &id)?;
    let set = visit.app.terms().plan.rhythm_of(institution.id).rhythm;
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

/// Sets it, unless the form that comes back says what is wrong, or what somebody else has set; for
/// programs too.
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
    let seen = visit.app.terms().plan.rhythm_of(institution.id);
    if posted.field("version") == seen.version.to_string() {
        let tx = visit.app.db.begin().await?;
        if measures::set_rhythm(&tx, by(visit), institution, &seen, &rhythm).await?.is_ok() {
            tx.commit().await?;
            visit.app.changed().await?;
            return Ok(form);
        }
    }
    visit.app.refresh_terms().await?;
    let now = visit.app.terms().plan.rhythm_of(institution.id).rhythm;
    form.error("changed", visit.text("reporting-wrong-outdated", &[("now", in_words(visit, &now).as_str())]));
    Ok(form)
}
