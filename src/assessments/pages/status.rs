//! One status: what is said and why, what shows it, what was done with it, and what may be done.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::typed;
use super::{
    Matter, StepView, ValueView, age, audience_of, audiences, by, is_within, matter, named, said, steps, value,
};
use crate::accounts::guard::{Member, Posted};
use crate::assessments::status::{self, Status};
use crate::evidence::pages::part::{Shown, shown};
use crate::institutions::Outdated;
use crate::institutions::pages::{Choice, Named};
use crate::ledger::Object;
use crate::permissions::{Act, Audience, Workflow, can};
use crate::platform::db::Tx;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show as show_form};
use crate::site::{self, Said, Visit};

/// Those to whom a status may be shown.
pub const AUDIENCES: [Audience; 3] = [Audience::Members, Audience::Observers, Audience::Public];

#[derive(Serialize)]
struct Page {
    status: View,
}

#[derive(Serialize)]
struct View {
    heading: String,
    path: String,
    matter: Matter,
    value: Option<ValueView>,
    stage: &'static str,
    counts: bool,
    /// A newer one counts now.
    superseded: bool,
    confirmed_on: Option<String>,
    age: Option<String>,
    institution: Option<Named>,
    reasoning: Option<Said>,
    evidence: Vec<Shown>,
    /// There is some that this reader may not see.
    hidden_evidence: bool,
    audience: Option<&'static str>,
    returned_why: String,
    withdrawn: Option<(String, String)>,
    steps: Vec<StepView>,
    may: May,
    version: i64,
}

/// What whoever asks may do with it.
#[derive(Serialize)]
struct May {
    edit: Option<String>,
    submit: bool,
    approve: bool,
    accept: bool,
    give_back: bool,
    publish: bool,
    withdraw: bool,
    audiences: Vec<Choice>,
}

/// The status at an address. What a reader may not see is, for that reader, not there.
pub(in crate::assessments) async fn found(visit: &Visit, id: &str) -> Result<Status, Problem> {
    let known = status::by_public_id(visit.app.db.read(), &visit.app.terms().institutions, id).await?.or_not_found()?;
    if can(&visit.actor, Act::See, &known.subject()) { Ok(known) } else { Err(Problem::NotFound) }
}

/// The same for whoever may do something with it.
pub(in crate::assessments) async fn found_for(visit: &Visit, id: &str, act: Act) -> Result<Status, Problem> {
    let known = found(visit, id).await?;
    let open = known.withdrawn.is_none();
    if open && can(&visit.actor, act, &known.subject()) { Ok(known) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/statuses/{status}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let known = found(&visit, &id).await?;
    let form = Form::new(&visit, &format!("/statuses/{id}"), "").value("audience", known.audience.code());
    page(&visit, &known, &form).await
}

async fn page(visit: &Visit, known: &Status, form: &Form) -> Result<Response, Problem> {
    let view = view(visit, known).await?;
    let heading = view.heading.clone();
    let content = Page { status: view };
    if visit.session.is_some() {
        return show_form(visit, "assessments/status.html", &heading, form, content);
    }
    Ok(site::page(visit, "assessments/status.html", &heading, &content)?.into_response())
}

async fn view(visit: &Visit, known: &Status) -> Result<View, Problem> {
    let matter = matter(visit, &known.place).await?;
    let most = audience_of(visit, &known.place).await?;
    let on = known.confirmed.map(|(_, on)| on).filter(|_| known.counts());
    let evidence = shown(visit, Object::Status(known.id.0)).await?;
    // Of what is published for them alone, readers are not told how it came about.
    let inside = can(&visit.actor, Act::See, &Status { workflow: Workflow::Submitted, ..known.clone() }.subject());
    let written = |day: crate::platform::clock::Date| day.to_string();
    Ok(View {
        heading: visit.word("status-heading").to_owned(),
        path: visit.to(&format!("/statuses/{}", known.public_id)),
        value: value(visit, known.said.value),
        stage: known.workflow.code(),
        counts: known.counts(),
        superseded: known.counts() && !is_today(visit, known),
        confirmed_on: known.confirmed.map(|(_, on)| written(on)),
        age: on.map(|on| age(visit, on)),
        institution: named(visit, known.institution),
        reasoning: said(visit, &known.said.reasoning),
        hidden_evidence: (evidence.len() as i64) < known.evidence,
        evidence,
        audience: visit.session.is_some().then(|| known.audience.code()),
        returned_why: if known.workflow == Workflow::Returned { known.returned_why.clone() } else { String::new() },
        withdrawn: known.withdrawn.clone().map(|(on, why)| (written(on), why)),
        steps: if inside { steps(visit, Object::Status(known.id.0), true).await? } else { Vec::new() },
        may: May { audiences: audiences(visit, &AUDIENCES, most), ..may(visit, known) },
        version: known.version,
        matter,
    })
}

/// Whether this is what counts of its place for this reader.
fn is_today(visit: &Visit, known: &Status) -> bool {
    let seen = crate::permissions::scope(&visit.actor);
    let terms = visit.app.terms();
    let today = terms.standings.today(known.place.entry, &known.place.part, seen);
    today.is_none_or(|today| known.confirmed.is_some_and(|(_, on)| today.on == on) && today.value == known.said.value)
}

fn may(visit: &Visit, known: &Status) -> May {
    let open = known.withdrawn.is_none();
    let can = |act| open && can(&visit.actor, act, &known.subject());
    May {
        edit: can(Act::Change).then(|| visit.to(&format!("/statuses/{}/edit", known.public_id))),
        submit: known.workflow.is_open() && can(Act::Change),
        approve: can(Act::Approve),
        accept: can(Act::Accept),
        give_back: can(Act::Return),
        publish: known.counts() && can(Act::Publish),
        withdraw: withdraws(visit, known),
        audiences: Vec::new(),
    }
}

/// What counts is taken back by the secretariat, a draft by those who write it.
fn withdraws(visit: &Visit, known: &Status) -> bool {
    let act = if known.workflow == Workflow::Published { Act::Undo } else { Act::Change };
    known.withdrawn.is_none() && can(&visit.actor, act, &known.subject())
}

/// What somebody wants done, as it was understood.
pub(in crate::assessments) enum Wish {
    Submit,
    Approve,
    Accept(Audience),
    GiveBack(String),
    ShowTo(Audience),
    Withdraw(String),
}

impl Wish {
    pub fn is_allowed(&self, visit: &Visit, known: &Status) -> bool {
        let may = may(visit, known);
        match self {
            Wish::Submit => may.submit,
            Wish::Approve => may.approve,
            Wish::Accept(_) => may.accept,
            Wish::GiveBack(_) => may.give_back,
            Wish::ShowTo(_) => may.publish,
            Wish::Withdraw(_) => may.withdraw,
        }
    }

    /// Telling everybody something wants a second factor shown a moment ago.
    pub fn check(&self, member: &Member) -> Result<(), Problem> {
        match self {
            Wish::Accept(Audience::Public) | Wish::ShowTo(Audience::Public) => member.fresh(),
            _ => Ok(()),
        }
    }

    pub async fn done(&self, tx: &Tx, visit: &Visit, known: &Status) -> anyhow::Result<Result<(), Outdated>> {
        let by = by(visit);
        match self {
            Wish::Submit => status::submit(tx, by, known).await,
            Wish::Approve => status::approve(tx, by, known).await,
            Wish::Accept(audience) => status::accept(tx, by, known, *audience).await,
            Wish::GiveBack(why) => status::give_back(tx, by, known, why).await,
            Wish::ShowTo(audience) => status::show_to(tx, by, known, *audience).await,
            Wish::Withdraw(why) => status::withdraw(tx, by, known, why).await,
        }
    }

    /// As a form or a program names it, with what is typed beside it; `most` is for whom the entry is.
    pub fn read(visit: &Visit, name: &str, posted: &Posted, (form, most): (&mut Form, Audience)) -> Option<Wish> {
        let audience = |form: &mut Form| {
            let chosen = Audience::from_code(posted.field("audience")).filter(|chosen| AUDIENCES.contains(chosen));
            // What is said of an entry is for nobody who may not see it.
            let chosen = chosen.filter(|chosen| is_within(*chosen, most));
            *form = std::mem::take(form).value("audience", posted.field("audience"));
            if chosen.is_none() {
                form.error("audience", visit.word("clusters-wrong-audience"));
            }
            chosen
        };
        match name {
            "submission" => Some(Wish::Submit),
            "approval" => Some(Wish::Approve),
            "acceptance" => Some(Wish::Accept(audience(form)?)),
            "return" => Some(Wish::GiveBack(typed::why(visit, posted, form, "return-why")?)),
            "audience" => Some(Wish::ShowTo(audience(form)?)),
            "withdrawal" => Some(Wish::Withdraw(typed::why(visit, posted, form, "withdrawal-why")?)),
            _ => None,
        }
    }
}

/// `POST /{lang}/statuses/{status}/submission`
pub async fn submit(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, "submission").await
}

/// `POST /{lang}/statuses/{status}/approval`
pub async fn approve(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, "approval").await
}

/// `POST /{lang}/statuses/{status}/acceptance`
pub async fn accept(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, "acceptance").await
}

/// `POST /{lang}/statuses/{status}/return`
pub async fn give_back(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, "return").await
}

/// `POST /{lang}/statuses/{status}/audience`
pub async fn show_to(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, "audience").await
}

/// `POST /{lang}/statuses/{status}/withdrawal`
pub async fn withdraw(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, "withdrawal").await
}

async fn act(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
    name: &str,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let seen = found(visit, &id).await?;
    let mut form = Form::new(visit, &format!("/statuses/{id}"), "").value("audience", seen.audience.code());
    let most = audience_of(visit, &seen.place).await?;
    let Some(wish) = Wish::read(visit, name, &posted, (&mut form, most)) else {
        return page(visit, &seen, &form).await;
    };
    let version = posted.field("version").parse::<i64>().ok();
    // What may no longer be done since somebody else was first is answered by what they did.
    let is_late = version.is_some_and(|version| version < seen.version);
    if !is_late && !wish.is_allowed(visit, &seen) {
        return Err(Problem::Forbidden);
    }
    wish.check(&member)?;
    if version == Some(seen.version) {
        let tx = visit.app.db.begin().await?;
        if wish.done(&tx, visit, &seen).await?.is_ok() {
            tx.commit().await?;
            visit.app.changed().await?;
            return Ok(see_other(visit, &format!("/statuses/{id}")));
        }
    }
    form.error("changed", visit.word("status-wrong-outdated"));
    page(visit, &found(visit, &id).await?, &form).await
}
