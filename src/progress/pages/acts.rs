//! What is done to an update as a whole: submitted, approved, accepted, given back, shown to somebody,
//! withdrawn. One form each, of which the page carries the version.

use axum::extract::Path;
use axum::response::Response;

use super::{audiences, by, found, may, path, update};
use crate::accounts::guard::{Member, Posted};
use crate::measures::Measure;
use crate::permissions::{Act, Audience, Workflow};
use crate::platform::db::Tx;
use crate::platform::web::{Problem, typed};
use crate::progress::{self, Outdated, Reader, Report, Update};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// Letters of a reason.
const MOST_WHY: usize = 2000;

/// What somebody wants done, as it was typed and understood.
pub enum Wish {
    Submit,
    Approve,
    Accept(Audience),
    GiveBack(String),
    ShowTo(Audience),
    Withdraw(String),
    /// A draft that is not wanted any more.
    GiveUp,
}

impl Wish {
    /// Whether it may be done by whoever asks, to the update as it stands.
    fn is_allowed(&self, visit: &Visit, report: &Report, measure: &Measure) -> bool {
        let terms = visit.app.terms();
        let may = |act| may(visit, &terms, act, report, measure);
        let counts = report.workflow == Workflow::Published;
        match self {
            Wish::Submit | Wish::GiveUp => report.workflow.is_open() && may(Act::Change),
            Wish::Approve => may(Act::Approve),
            Wish::Accept(_) => may(Act::Accept),
            Wish::GiveBack(_) => may(Act::Return),
            Wish::ShowTo(_) => counts && may(Act::Publish),
            Wish::Withdraw(_) => counts && may(Act::Undo),
        }
    }

    async fn done(
        &self,
        tx: &Tx,
        visit: &Visit,
        seen: &Update,
        measure: &Measure,
    ) -> anyhow::Result<Result<(), Outdated>> {
        let (by, report) = (by(visit), &seen.report);
        match self {
            Wish::Submit => progress::submit(tx, by, report, reader(visit, report)).await,
            Wish::Approve => progress::approve(tx, by, report).await,
            Wish::Accept(audience) => progress::accept(tx, by, seen, measure, *audience).await,
            Wish::GiveBack(why) => progress::give_back(tx, by, report, why).await,
            Wish::ShowTo(audience) => progress::show_to(tx, by, report, *audience).await,
            Wish::Withdraw(why) => progress::withdraw(tx, by, report, measure, why).await,
            Wish::GiveUp => progress::withdraw(tx, by, report, measure, "").await,
        }
    }
}

/// Who reads next what an institution submits.
pub fn reader(visit: &Visit, report: &Report) -> Reader {
    let terms = visit.app.terms();
    let institution = terms.institutions.get(report.institution);
    match institution.is_some_and(|one| one.description.informed_only) {
        true => Reader::Secretariat,
        false => Reader::ValidatingAuthority,
    }
}

type At = Path<(String, String)>;

/// `POST /{lang}/updates/{update}/submission`
pub async fn submit(member: Member, at: At, posted: Posted) -> Result<Response, Problem> {
    act(member, at, posted, submitted).await
}

/// `POST /{lang}/updates/{update}/approval`
pub async fn approve(member: Member, at: At, posted: Posted) -> Result<Response, Problem> {
    act(member, at, posted, approved).await
}

/// `POST /{lang}/updates/{update}/acceptance`
pub async fn accept(member: Member, at: At, posted: Posted) -> Result<Response, Problem> {
    act(member, at, posted, accepted).await
}

/// `POST /{lang}/updates/{update}/return`
pub async fn give_back(member: Member, at: At, posted: Posted) -> Result<Response, Problem> {
    act(member, at, posted, returned).await
}

/// `POST /{lang}/updates/{update}/audience`
pub async fn audience(member: Member, at: At, posted: Posted) -> Result<Response, Problem> {
    act(member, at, posted, shown).await
}

/// `POST /{lang}/updates/{update}/withdrawal`
pub async fn withdraw(member: Member, at: At, posted: Posted) -> Result<Response, Problem> {
    act(member, at, posted, withdrawn).await
}

/// Understands what was sent, and says in the form what is wrong with it.
pub type Understand = fn(&Visit, &Posted, (&Update, &Measure), &mut Form) -> Option<Wish>;

pub fn submitted(visit: &Visit, _: &Posted, (seen, _): (&Update, &Measure), form: &mut Form) -> Option<Wish> {
    if !seen.said.is_answer() {
        form.error("done", visit.word("update-wrong-empty"));
        return None;
    }
    Some(Wish::Submit)
}

pub fn approved(_: &Visit, _: &Posted, _: (&Update, &Measure), _: &mut Form) -> Option<Wish> {
    Some(Wish::Approve)
}

pub fn accepted(visit: &Visit, posted: &Posted, (_, measure): (&Update, &Measure), form: &mut Form) -> Option<Wish> {
    an_audience(visit, posted, measure, form).map(Wish::Accept)
}

pub fn returned(visit: &Visit, posted: &Posted, _: (&Update, &Measure), form: &mut Form) -> Option<Wish> {
    why(visit, posted, form, "return-why").map(Wish::GiveBack)
}

pub fn shown(visit: &Visit, posted: &Posted, (_, measure): (&Update, &Measure), form: &mut Form) -> Option<Wish> {
    an_audience(visit, posted, measure, form).map(Wish::ShowTo)
}

pub fn withdrawn(visit: &Visit, posted: &Posted, (seen, _): (&Update, &Measure), form: &mut Form) -> Option<Wish> {
    if seen.report.workflow != Workflow::Published {
        return Some(Wish::GiveUp);
    }
    why(visit, posted, form, "withdrawn-why").map(Wish::Withdraw)
}

fn an_audience(visit: &Visit, posted: &Posted, measure: &Measure, form: &mut Form) -> Option<Audience> {
    let offered = audiences(visit, measure).into_iter().any(|choice| choice.value == posted.field("audience"));
    let audience = Audience::from_code(posted.field("audience")).filter(|_| offered);
    if audience.is_none() {
        form.error("audience", visit.word("update-wrong-audience"));
    }
    audience
}

fn why(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<String> {
    let why = typed::text(posted.field(field));
    if why.is_empty() {
        form.error(field, visit.word("measure-wrong-why"));
        return None;
    }
    if why.chars().count() > MOST_WHY {
        form.error(field, visit.counted("wrong-too-long", MOST_WHY as i64));
        return None;
    }
    Some(why)
}

/// Does what was sent to an update; what is wrong stands in the form. Publishing wants the second
/// factor anew.
pub async fn decide(
    member: &Member,
    id: &str,
    posted: &Posted,
    form: &mut Form,
    understand: Understand,
) -> Result<(Update, Measure), Problem> {
    let visit = &member.visit;
    let (seen, measure) = found(visit, id).await?;
    let wish = understand(visit, posted, (&seen, &measure), form);
    let version = posted.field("version").parse::<i64>().ok();
    // What may no longer be done since somebody else was first is answered by what they did.
    let is_late = version.is_some_and(|version| version < seen.report.version);
    if let Some(wish) = &wish
        && !is_late
        && !wish.is_allowed(visit, &seen.report, &measure)
    {
        return Err(Problem::Forbidden);
    }
    let Some(wish) = wish.filter(|_| form.is_right()) else { return Ok((seen, measure)) };
    if matches!(wish, Wish::Accept(Audience::Public) | Wish::ShowTo(Audience::Public)) {
        member.fresh()?;
    }
    if version == Some(seen.report.version) {
        let tx = visit.app.db.begin().await?;
        if wish.done(&tx, visit, &seen, &measure).await?.is_ok() {
            tx.commit().await?;
            settled(visit, &wish, &seen).await?;
            return Ok((seen, measure));
        }
    }
    form.error("changed", visit.word("update-wrong-outdated"));
    found(visit, id).await
}

/// Milestones are the plan's; all else concerns updates alone.
async fn settled(visit: &Visit, wish: &Wish, seen: &Update) -> Result<(), Problem> {
    if matches!(wish, Wish::Accept(_) | Wish::Withdraw(_)) && !seen.said.milestones.is_empty() {
        visit.app.changed().await?;
    } else {
        visit.app.progressed().await?;
    }
    Ok(())
}

async fn act(member: Member, Path((_, id)): At, posted: Posted, understand: Understand) -> Result<Response, Problem> {
    let visit = &member.visit;
    let mut form = Form::new(visit, &format!("/updates/{id}"), "");
    for name in ["return-why", "withdrawn-why", "audience"] {
        form = form.value(name, posted.field(name).trim());
    }
    let (seen, measure) = decide(&member, &id, &posted, &mut form, understand).await?;
    if !form.is_right() {
        return update::page(visit, &seen, &measure, &form).await;
    }
    // Whoever reviews goes on with what waits; a draft that was given up has no page.
    let gone = seen.report.workflow.is_open() && posted.field("give-up") == "yes";
    let to = if gone { crate::measures::pages::path(&measure) } else { path(&seen.report) };
    Ok(see_other(visit, &to))
}
