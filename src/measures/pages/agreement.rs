//! What is done to a measure as a whole: proposed, approved, accepted, given back, adopted, shown to
//! somebody, ended, opened again. One form each, of which the page carries the version.

use axum::extract::Path;
use axum::response::Response;

use super::{by, day, found, measure, path, settled};
use crate::accounts::guard::{Member, Posted};
use crate::measures::{Ending, Measure, Outdated, agreement, ending, show_to};
use crate::permissions::{Act, Audience, Workflow, can};
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::web::{Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// Letters of a reason or a place.
const MOST_WHY: usize = 2000;

/// What somebody wants done, as it was typed and understood.
enum Wish {
    Propose,
    Approve,
    Accept,
    GiveBack(String),
    Adopt(Date, String),
    ShowTo(Audience),
    End(Ending, Date, String),
    Reopen(String),
}

impl Wish {
    /// Whether it may be done by whoever asks, to the measure as it stands.
    fn is_allowed(&self, visit: &Visit, measure: &Measure) -> bool {
        let can = |act| can(&visit.actor, act, &measure.subject());
        let agreed = measure.workflow == Workflow::Published;
        match self {
            Wish::Propose => measure.workflow.is_open() && can(Act::Change),
            Wish::Approve => can(Act::Approve),
            Wish::Accept => can(Act::Accept),
            Wish::GiveBack(_) => can(Act::Return),
            Wish::Adopt(..) => visit.is_secretariat() && !agreed && can(Act::Publish),
            Wish::ShowTo(_) => can(Act::Publish),
            Wish::End(..) => visit.is_secretariat() && measure.is_under_way() && can(Act::Change),
            Wish::Reopen(_) => visit.is_secretariat() && measure.ended.is_some() && can(Act::Change),
        }
    }

    async fn done(&self, tx: &Tx, visit: &Visit, measure: &Measure) -> anyhow::Result<Result<(), Outdated>> {
        let by = by(visit);
        match self {
            Wish::Propose => agreement::propose(tx, by, measure).await,
            Wish::Approve => agreement::approve(tx, by, measure).await,
            Wish::Accept => agreement::accept(tx, by, measure).await,
            Wish::GiveBack(why) => agreement::give_back(tx, by, measure, why).await,
            Wish::Adopt(on, place) => agreement::adopt(tx, by, measure, *on, place).await,
            Wish::ShowTo(audience) => show_to(tx, by, measure, *audience).await,
            Wish::End(what, on, why) => ending::end(tx, by, measure, *what, *on, why).await,
            Wish::Reopen(why) => ending::reopen(tx, by, measure, why).await,
        }
    }
}

/// What can be done, by the last word of its address.
#[derive(Clone, Copy)]
pub enum Doing {
    Propose,
    Approve,
    Accept,
    GiveBack,
    Adopt,
    ShowTo,
    End,
    Reopen,
}

impl Doing {
    /// What a form wants by it; `None` where something in it is wrong, which then stands at its field.
    fn understood(self, visit: &Visit, posted: &Posted, form: &mut Form) -> Option<Wish> {
        match self {
            Doing::Propose => Some(Wish::Propose),
            Doing::Approve => Some(Wish::Approve),
            Doing::Accept => Some(Wish::Accept),
            Doing::GiveBack => why(visit, posted, form, "return-why").map(Wish::GiveBack),
            Doing::Adopt => {
                let on = past_day(visit, posted, form, "adopted-on");
                Some(Wish::Adopt(on?, why(visit, posted, form, "adopted-where")?))
            }
            Doing::ShowTo => {
                let audience = Audience::from_code(posted.field("audience"));
                if audience.is_none() {
                    form.error("audience", visit.word("clusters-wrong-audience"));
                }
                audience.map(Wish::ShowTo)
            }
            Doing::End => {
                let what = Ending::from_code(posted.field("what"));
                if what.is_none() {
                    form.error("what", visit.word("measure-wrong-ending"));
                }
                let on = past_day(visit, posted, form, "ended-on");
                let why = why(visit, posted, form, "ended-why");
                Some(Wish::End(what?, on?, why?))
            }
            Doing::Reopen => why(visit, posted, form, "reopen-why").map(Wish::Reopen),
        }
    }
}

/// `POST /{lang}/measures/{measure}/proposal`
pub async fn propose(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::Propose).await
}

/// `POST /{lang}/measures/{measure}/approval`
pub async fn approve(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::Approve).await
}

/// `POST /{lang}/measures/{measure}/acceptance`
pub async fn accept(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::Accept).await
}

/// `POST /{lang}/measures/{measure}/return`
pub async fn give_back(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::GiveBack).await
}

/// `POST /{lang}/measures/{measure}/adoption`
pub async fn adopt(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::Adopt).await
}

/// `POST /{lang}/measures/{measure}/audience`
pub async fn audience(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::ShowTo).await
}

/// `POST /{lang}/measures/{measure}/end`
pub async fn end(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::End).await
}

/// `POST /{lang}/measures/{measure}/reopening`
pub async fn reopen(member: Member, path: Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    act(member, path, posted, Doing::Reopen).await
}

/// On a mistake the page comes back with what was typed.
async fn act(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
    doing: Doing,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let form = decide(&member, &id, &posted, doing).await?;
    let measure = found(visit, &id)?;
    if form.is_right() { Ok(see_other(visit, &path(&measure))) } else { measure::page(visit, &measure, &form).await }
}

/// Understands what was sent and does what it wants; the form that comes back says what is wrong.
pub async fn decide(member: &Member, id: &str, posted: &Posted, doing: Doing) -> Result<Form, Problem> {
    let visit = &member.visit;
    let seen = found(visit, id)?;
    let mut form = Form::new(visit, &path(&seen), "");
    for name in ["return-why", "adopted-on", "adopted-where", "audience", "what", "ended-on", "ended-why", "reopen-why"]
    {
        form = form.value(name, posted.field(name).trim());
    }
    let wish = doing.understood(visit, posted, &mut form);
    let Some(wish) = wish.filter(|_| form.is_right()) else { return Ok(form) };
    if matches!(wish, Wish::ShowTo(Audience::Public)) {
        member.fresh()?;
    }
    let version = posted.field("version").parse::<i64>().ok();
    // What may no longer be done since somebody else was first is answered by what they did.
    let is_late = version.is_some_and(|version| version < seen.version);
    if !is_late && !wish.is_allowed(visit, &seen) {
        return Err(Problem::Forbidden);
    }
    if version == Some(seen.version) {
        let tx = visit.app.db.begin().await?;
        let done = wish.done(&tx, visit, &seen).await?;
        match done {
            Ok(()) => tx.commit().await?,
            Err(_) => drop(tx),
        }
        if settled(visit, done).await? {
            return Ok(form);
        }
    }
    form.error("changed", visit.word("measure-wrong-outdated"));
    Ok(form)
}

fn why(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<String> {
    let why = typed::text(posted.field(field));
    if why.is_empty() {
        form.error(field, visit.word("measure-wrong-why"));
        return None;
    }
    if why.chars().count() > MOST_WHY {
        form.error(field, visit.counted("editing-wrong-long", MOST_WHY as i64));
        return None;
    }
    Some(why)
}

/// A day that is not to come.
fn past_day(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<Date> {
    let known = day(posted.field(field)).ok().flatten().filter(|day| *day <= visit.app.today());
    if known.is_none() {
        form.error(field, visit.word("dialogue-wrong-day"));
    }
    known
}
