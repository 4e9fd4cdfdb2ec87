//! A treaty body's grade: entered by the secretariat as its document has it, corrected, taken back.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::typed::{self, MOST_TEXT};
use super::{
    Matter, StepView, ValueView, audience_of, audiences, by, entry, is_inside, is_within, matter, said, steps, value,
};
use crate::accounts::guard::{Member, Posted};
use crate::assessments::grade::{self, Grade, Said as Graded};
use crate::assessments::scale::Track;
use crate::clusters::Place;
use crate::institutions::pages::Choice;
use crate::institutions::pages::edit::{Language, languages};
use crate::ledger::Object;
use crate::permissions::{Act, Audience, Kind, can, can_on};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::parts_of;
use crate::site::form::{Form, see_other, show as show_form};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    grade: View,
}

#[derive(Serialize)]
struct View {
    heading: String,
    path: String,
    matter: Matter,
    value: Option<ValueView>,
    symbol: String,
    paragraph: String,
    on: String,
    quotation: Option<Said>,
    audience: Option<&'static str>,
    withdrawn: Option<(String, String)>,
    edit_href: Option<String>,
    steps: Vec<StepView>,
    version: i64,
}

#[derive(Serialize)]
struct FormPage {
    heading: String,
    back_href: String,
    matter: Matter,
    places: Vec<Choice>,
    values: Vec<Choice>,
    audiences: Vec<Choice>,
    languages: Vec<Language>,
    version: i64,
}

fn may_change(visit: &Visit) -> Result<(), Problem> {
    if can_on(&visit.actor, Act::Change, Kind::Grade) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// Whether whoever asks enters grades.
pub fn enters(visit: &Visit) -> bool {
    may_change(visit).is_ok()
}

/// The grade at an address. What a reader may not see is, for that reader, not there.
pub(in crate::assessments) async fn found(visit: &Visit, id: &str) -> Result<Grade, Problem> {
    let known = grade::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    if can(&visit.actor, Act::See, &known.subject()) { Ok(known) } else { Err(Problem::NotFound) }
}

/// `GET /{lang}/grades/{grade}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let known = found(&visit, &id).await?;
    let form = Form::new(&visit, &format!("/grades/{id}"), "");
    page(&visit, &known, &form).await
}

async fn page(visit: &Visit, known: &Grade, form: &Form) -> Result<Response, Problem> {
    let may = known.withdrawn.is_none() && enters(visit);
    let inside = is_inside(&visit.actor);
    let view = View {
        heading: visit.word("grade-heading").to_owned(),
        path: visit.to(&format!("/grades/{}", known.public_id)),
        matter: matter(visit, &known.place).await?,
        value: value(visit, known.said.value),
        symbol: known.said.symbol.clone(),
        paragraph: known.said.paragraph.clone(),
        on: known.said.on.to_string(),
        quotation: said(visit, &known.said.quotation),
        audience: visit.session.is_some().then(|| known.said.audience.code()),
        withdrawn: known.withdrawn.clone().map(|(on, why)| (on.to_string(), why)),
        edit_href: may.then(|| visit.to(&format!("/grades/{}/edit", known.public_id))),
        steps: if inside { steps(visit, Object::Grade(known.id.0), true).await? } else { Vec::new() },
        version: known.version,
    };
    let heading = view.heading.clone();
    let content = Page { grade: view };
    if visit.session.is_some() {
        return show_form(visit, "assessments/grade.html", &heading, form, content);
    }
    Ok(site::page(visit, "assessments/grade.html", &heading, &content)?.into_response())
}

/// `GET /{lang}/r/{id}/grades/new`
pub async fn new(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let record = entry(visit, &id).await?;
    let form = Form::new(visit, &format!("/r/{id}/grades/new"), "").value("audience", record.audience.code());
    form_page(visit, &form, &Place::whole(record.listed.id), None).await
}

/// `POST /{lang}/r/{id}/grades/new`
pub async fn create(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let record = entry(visit, &id).await?;
    let key = posted.field("part");
    let mut form = Form::new(visit, &format!("/r/{id}/grades/new"), "").value("part", key);
    if !key.is_empty() && !record.parts.iter().any(|part| part.key == key) {
        form.error("part", visit.word("assessment-wrong-part"));
    }
    let (form, said) = read(visit, &posted, (form, record.audience));
    let Some(said) = said.filter(|_| form.is_right()) else {
        return form_page(visit, &form, &Place::whole(record.listed.id), None).await;
    };
    let place = Place { entry: record.listed.id, part: key.to_owned() };
    let public_id = enter(&member, &place, &said).await?;
    Ok(see_other(visit, &format!("/grades/{public_id}")))
}

async fn enter(member: &Member, place: &Place, said: &Graded) -> Result<String, Problem> {
    sure(member, said)?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let public_id = grade::enter(&tx, by(visit), &visit.app.terms().scales, place, said).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(public_id)
}

/// The same for a program: the entry and the part by their ids.
pub(in crate::assessments) async fn entered(member: &Member, posted: &Posted) -> Result<String, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let record = super::named_entry(visit, posted).await?;
    let place = Place { entry: record.listed.id, part: posted.field("part").to_owned() };
    let mut form = Form::new(visit, "", "");
    if !place.part.is_empty() && !record.parts.iter().any(|part| part.key == place.part) {
        form.error("part", visit.word("assessment-wrong-part"));
    }
    let (form, said) = read(visit, posted, (form, record.audience));
    let said = said.filter(|_| form.is_right()).ok_or_else(|| form.refusal())?;
    enter(member, &place, &said).await
}

/// Telling everybody something wants a second factor shown a moment ago.
pub(in crate::assessments) fn sure(member: &Member, said: &Graded) -> Result<(), Problem> {
    if said.audience == Audience::Public { member.fresh() } else { Ok(()) }
}

/// A grade that may still be corrected.
async fn open(visit: &Visit, id: &str) -> Result<Grade, Problem> {
    may_change(visit)?;
    let known = found(visit, id).await?;
    if known.withdrawn.is_none() { Ok(known) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/grades/{grade}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let known = open(visit, &id).await?;
    let said = &known.said;
    let form = Form::new(visit, &format!("/grades/{id}/edit"), "")
        .value("value", visit.app.terms().scales.written(said.value))
        .value("symbol", said.symbol.as_str())
        .value("paragraph", said.paragraph.as_str())
        .value("on", said.on.to_string())
        .value("audience", said.audience.code());
    form_page(visit, &typed::filled(form, "quotation", &said.quotation), &known.place, Some(&known)).await
}

/// `POST /{lang}/grades/{grade}/edit`
pub async fn change(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let form = corrected(&member, &id, &posted).await?;
    let visit = &member.visit;
    if form.is_right() {
        return Ok(see_other(visit, &format!("/grades/{id}")));
    }
    let known = open(visit, &id).await?;
    form_page(visit, &form, &known.place, Some(&known)).await
}

/// Corrects it, unless the form that comes back says what is wrong; for programs too.
pub(in crate::assessments) async fn corrected(member: &Member, id: &str, posted: &Posted) -> Result<Form, Problem> {
    let visit = &member.visit;
    let known = open(visit, id).await?;
    let most = audience_of(visit, &known.place).await?;
    let (mut form, said) = read(visit, posted, (Form::new(visit, &format!("/grades/{id}/edit"), ""), most));
    let Some(said) = said.filter(|_| form.is_right()) else { return Ok(form) };
    sure(member, &said)?;
    let tx = visit.app.db.begin().await?;
    let current = posted.field("version") == known.version.to_string();
    if !current || grade::change(&tx, by(visit), &visit.app.terms().scales, &known, &said).await?.is_err() {
        form.error("changed", visit.word("status-wrong-outdated"));
        return Ok(form);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(form)
}

/// `POST /{lang}/grades/{grade}/withdrawal`
pub async fn withdraw(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let form = withdrawn(visit, &id, &posted).await?;
    match form.is_right() {
        true => Ok(see_other(visit, &format!("/grades/{id}"))),
        false => page(visit, &found(visit, &id).await?, &form).await,
    }
}

pub(in crate::assessments) async fn withdrawn(visit: &Visit, id: &str, posted: &Posted) -> Result<Form, Problem> {
    let known = open(visit, id).await?;
    let mut form = Form::new(visit, &format!("/grades/{id}"), "");
    let Some(why) = typed::why(visit, posted, &mut form, "withdrawal-why") else { return Ok(form) };
    let tx = visit.app.db.begin().await?;
    let current = posted.field("version") == known.version.to_string();
    if !current || grade::withdraw(&tx, by(visit), &known, &why).await?.is_err() {
        form.error("changed", visit.word("status-wrong-outdated"));
        return Ok(form);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(form)
}

/// What was typed: a value that was in use on the day of the document.
pub(in crate::assessments) fn read(
    visit: &Visit,
    posted: &Posted,
    (mut form, most): (Form, Audience),
) -> (Form, Option<Graded>) {
    let on = typed::past_day(visit, posted, &mut form, "on");
    let day = on.unwrap_or(visit.app.today());
    let value = typed::value(visit, posted, &mut form, (Track::Grade, day, None));
    if value.is_none() {
        form.error("value", visit.word("grade-wrong-value"));
    }
    let symbol = typed::line(visit, posted, &mut form, "symbol");
    if symbol.is_empty() {
        form.error("symbol", visit.word("grade-wrong-symbol"));
    }
    let paragraph = typed::line(visit, posted, &mut form, "paragraph");
    let quotation = typed::texts(visit, posted, &mut form, "quotation", MOST_TEXT);
    let audience = Audience::from_code(posted.field("audience")).filter(|chosen| is_within(*chosen, most));
    form = form.value("audience", posted.field("audience"));
    if audience.is_none() {
        form.error("audience", visit.word("clusters-wrong-audience"));
    }
    let said = on.zip(value).zip(audience);
    let said = said.map(|((on, value), audience)| Graded { value, symbol, paragraph, on, quotation, audience });
    (form, said)
}

async fn form_page(visit: &Visit, form: &Form, place: &Place, seen: Option<&Grade>) -> Result<Response, Problem> {
    let heading = visit.word(if seen.is_some() { "grade-edit" } else { "grade-new" }).to_owned();
    let matter = matter(visit, place).await?;
    let mut places = Vec::new();
    if seen.is_none() {
        let parts = parts_of(visit.app.db.read(), place.entry).await?;
        places.extend(parts.iter().map(|part| Choice {
            value: part.key.clone(),
            label: format!("{} {}", part.label, part.title(&visit.lang)).trim().to_owned(),
        }));
        if !places.is_empty() {
            places.insert(0, Choice { value: String::new(), label: visit.word("status-whole").to_owned() });
        }
    }
    let mut values = typed::grades(visit, &mechanism(visit, place).await?);
    values.insert(0, Choice { value: String::new(), label: visit.word("grade-choose").to_owned() });
    let content = FormPage {
        heading: heading.clone(),
        back_href: seen.map_or(matter.href.clone(), |one| visit.to(&format!("/grades/{}", one.public_id))),
        matter,
        places,
        values,
        audiences: audiences(visit, &Audience::ALL, audience_of(visit, place).await?),
        languages: languages(visit),
        version: seen.map_or(0, |one| one.version),
    };
    show_form(visit, "assessments/grade_form.html", &heading, form, content)
}

/// The code of the mechanism that made an entry.
async fn mechanism(visit: &Visit, place: &Place) -> Result<String, Problem> {
    let listed = crate::recommendations::listed(visit.app.db.read(), &[place.entry], &visit.lang).await?;
    let terms = visit.app.terms();
    let document = listed.first().and_then(|entry| terms.mechanisms.documents.get(entry.document));
    let mechanism = document.and_then(|document| terms.mechanisms.mechanisms.get(document.mechanism));
    Ok(mechanism.map(|one| one.code.clone()).unwrap_or_default())
}
