//! One assessment of somebody else, and what the State answers beside it.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::typed;
use super::{Matter, StepView, ValueView, audience_of, by, is_within, matter, named, said, steps, value};
use crate::accounts::guard::{Member, Posted};
use crate::assessments::assessment::{self, Answer, Assessment};
use crate::evidence::pages::part::{Shown, shown};
use crate::institutions::pages::Named;
use crate::institutions::{InstitutionId, NATIONAL_MECHANISM};
use crate::ledger::Object;
use crate::permissions::{Act, Actor, Audience, Class, Duty, Workflow, can};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show as show_form};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    assessment: View,
}

#[derive(Serialize)]
struct View {
    heading: String,
    path: String,
    matter: Matter,
    value: Option<ValueView>,
    finding: Option<Said>,
    reasoning: Option<Said>,
    institution: Option<Named>,
    on: String,
    is_draft: bool,
    corrected_href: Option<String>,
    corrects_href: Option<String>,
    withdrawn: Option<(String, String)>,
    evidence: Vec<Shown>,
    hidden_evidence: bool,
    audience: Option<&'static str>,
    answers: Vec<AnswerView>,
    steps: Vec<StepView>,
    may: May,
    version: i64,
}

#[derive(Serialize)]
struct AnswerView {
    institution: Option<Named>,
    when: String,
    said: Said,
}

/// What whoever asks may do with it.
#[derive(Serialize)]
struct May {
    edit: Option<String>,
    publish: bool,
    correct: bool,
    withdraw: bool,
    answer: bool,
}

/// The assessment at an address. What a reader may not see is, for that reader, not there.
pub(in crate::assessments) async fn found(visit: &Visit, id: &str) -> Result<Assessment, Problem> {
    let known = assessment::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    if can(&visit.actor, Act::See, &known.subject()) { Ok(known) } else { Err(Problem::NotFound) }
}

/// A draft of those who write it.
pub(in crate::assessments) async fn draft(visit: &Visit, id: &str) -> Result<Assessment, Problem> {
    let known = found(visit, id).await?;
    if may(visit, &known).edit.is_some() { Ok(known) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/assessments/{assessment}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let known = found(&visit, &id).await?;
    let form = Form::new(&visit, &format!("/assessments/{id}"), "");
    page(&visit, &known, &form).await
}

async fn page(visit: &Visit, known: &Assessment, form: &Form) -> Result<Response, Problem> {
    let view = view(visit, known).await?;
    let heading = view.heading.clone();
    let content = Page { assessment: view };
    if visit.session.is_some() {
        return show_form(visit, "assessments/assessment.html", &heading, form, content);
    }
    Ok(site::page(visit, "assessments/assessment.html", &heading, &content)?.into_response())
}

async fn view(visit: &Visit, known: &Assessment) -> Result<View, Problem> {
    let matter = matter(visit, &known.place).await?;
    let object = Object::Assessment(known.id.0);
    let evidence = shown(visit, object).await?;
    let may = may(visit, known);
    // Who wrote it is told to nobody but their own: observers may be at risk.
    let is_own = can(&visit.actor, Act::Publish, &known.subject());
    let there = |id: &String| visit.to(&format!("/assessments/{id}"));
    let answer = |one: &Answer| AnswerView {
        institution: named(visit, one.institution),
        when: visit.moment(one.at),
        said: Said::new(visit, (&one.body, &one.language)),
    };
    Ok(View {
        heading: visit.word("assessment-heading").to_owned(),
        path: visit.to(&format!("/assessments/{}", known.public_id)),
        value: known.said.value.and_then(|id| value(visit, id)),
        finding: said(visit, &known.said.finding),
        reasoning: said(visit, &known.said.reasoning),
        institution: named(visit, known.institution),
        on: known.said.on.to_string(),
        is_draft: known.workflow != Workflow::Published,
        corrected_href: known.corrected_by.as_ref().map(there),
        corrects_href: known.corrects.as_ref().map(there),
        withdrawn: known.withdrawn.clone().map(|(on, why)| (on.to_string(), why)),
        hidden_evidence: (evidence.len() as i64) < known.evidence,
        evidence,
        audience: visit.session.is_some().then(|| known.said.audience.code()),
        answers: known.answers.iter().map(answer).collect(),
        steps: if is_own { steps(visit, object, true).await? } else { Vec::new() },
        may,
        version: known.version,
        matter,
    })
}

fn may(visit: &Visit, known: &Assessment) -> May {
    let open = known.withdrawn.is_none();
    let can = |act| open && can(&visit.actor, act, &known.subject());
    let is_draft = known.workflow != Workflow::Published;
    May {
        edit: (is_draft && can(Act::Change)).then(|| visit.to(&format!("/assessments/{}/edit", known.public_id))),
        publish: is_draft && can(Act::Publish),
        correct: known.stands() && can(Act::Change),
        withdraw: can(Act::Change),
        answer: known.stands() && answers_for(visit, known).is_some(),
    }
}

/// The institution in whose name whoever asks answers: one that leads the entry, or the secretariat.
fn answers_for(visit: &Visit, known: &Assessment) -> Option<InstitutionId> {
    let Actor::Person(person) = &visit.actor else { return None };
    if known.withdrawn.is_some() || !can(&visit.actor, Act::Answer, &known.subject()) {
        return None;
    }
    let writes = |duty: Duty| matches!(duty, Duty::FocalPoint | Duty::Alternate);
    let writing = person.posts.iter().filter(|post| post.class == Class::Member && writes(post.duty));
    let own: Vec<i64> = writing.flat_map(|post| post.answers_for.iter().copied()).collect();
    let leading = known.answering.iter().find(|one| own.contains(one)).map(|one| InstitutionId(*one));
    let mechanism = visit.app.terms().institutions.by_public_id(NATIONAL_MECHANISM).map(|one| one.id);
    leading.or(mechanism.filter(|_| person.is_secretariat()))
}

/// `POST /{lang}/assessments/{assessment}/publication`
pub async fn publish(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let form = published(&member, &id, &posted).await?;
    answered(&member.visit, &id, &form, "").await
}

/// Publishes it, unless the form that comes back says what is wrong; for programs too.
pub(in crate::assessments) async fn published(member: &Member, id: &str, posted: &Posted) -> Result<Form, Problem> {
    let visit = &member.visit;
    let known = found(visit, id).await?;
    if !may(visit, &known).publish {
        return Err(Problem::Forbidden);
    }
    if known.said.audience == Audience::Public {
        member.fresh()?;
    }
    let mut form = Form::new(visit, &format!("/assessments/{id}"), "");
    if !is_within(known.said.audience, audience_of(visit, &known.place).await?) {
        form.error("changed", visit.word("clusters-wrong-audience"));
        return Ok(form);
    }
    let tx = visit.app.db.begin().await?;
    let current = posted.field("version") == known.version.to_string();
    if !current || assessment::publish(&tx, by(visit), &known).await?.is_err() {
        form.error("changed", visit.word("status-wrong-outdated"));
        return Ok(form);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(form)
}

/// What was done leads to the page; else it says what is wrong, and what somebody did meanwhile.
async fn answered(visit: &Visit, id: &str, form: &Form, place: &str) -> Result<Response, Problem> {
    match form.is_right() {
        true => Ok(see_other(visit, &format!("/assessments/{id}{place}"))),
        false => page(visit, &found(visit, id).await?, form).await,
    }
}

/// `POST /{lang}/assessments/{assessment}/correction`: a new version, to be written.
pub async fn correct(member: Member, Path((_, id)): Path<(String, String)>, _: Posted) -> Result<Response, Problem> {
    let public_id = corrected(&member.visit, &id).await?;
    Ok(see_other(&member.visit, &format!("/assessments/{public_id}/edit")))
}

pub(in crate::assessments) async fn corrected(visit: &Visit, id: &str) -> Result<String, Problem> {
    let known = found(visit, id).await?;
    if !may(visit, &known).correct {
        return Err(Problem::Forbidden);
    }
    let tx = visit.app.db.begin().await?;
    let public_id = assessment::correct(&tx, by(visit), &visit.app.terms().scales, &known).await?;
    tx.commit().await?;
    Ok(public_id)
}

/// `POST /{lang}/assessments/{assessment}/withdrawal`
pub async fn withdraw(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let form = withdrawn(&member.visit, &id, &posted).await?;
    answered(&member.visit, &id, &form, "").await
}

pub(in crate::assessments) async fn withdrawn(visit: &Visit, id: &str, posted: &Posted) -> Result<Form, Problem> {
    let known = found(visit, id).await?;
    if !may(visit, &known).withdraw {
        return Err(Problem::Forbidden);
    }
    let mut form = Form::new(visit, &format!("/assessments/{id}"), "");
    let Some(why) = typed::why(visit, posted, &mut form, "withdrawal-why") else { return Ok(form) };
    let tx = visit.app.db.begin().await?;
    let current = posted.field("version") == known.version.to_string();
    if !current || assessment::withdraw(&tx, by(visit), &known, &why).await?.is_err() {
        form.error("changed", visit.word("status-wrong-outdated"));
        return Ok(form);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(form)
}

/// `POST /{lang}/assessments/{assessment}/answers`
pub async fn answer(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let form = said_beside(&member.visit, &id, &posted).await?;
    answered(&member.visit, &id, &form, "#answers").await
}

/// What the State says beside it.
pub(in crate::assessments) async fn said_beside(visit: &Visit, id: &str, posted: &Posted) -> Result<Form, Problem> {
    let known = found(visit, id).await?;
    let institution = answers_for(visit, &known).filter(|_| known.stands()).ok_or(Problem::Forbidden)?;
    let mut form = Form::new(visit, &format!("/assessments/{id}"), "");
    let Some(body) = typed::why(visit, posted, &mut form, "answer") else { return Ok(form) };
    let tx = visit.app.db.begin().await?;
    assessment::answer(&tx, by(visit), &known, institution, (&visit.lang, &body)).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(form)
}
