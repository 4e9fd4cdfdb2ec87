//! One assignment: what was said about it, and what the secretariat makes of it.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, MatterView, Matters, assign::MOST_WHY, by, institution_choices, may_assign, named, sentence};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::clusters::assignment::{self, Assignment, State, Wrong};
use crate::institutions::pages::Named;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show as show_form};

#[derive(Serialize)]
struct Page {
    assignment: View,
}

#[derive(Serialize)]
struct View {
    back_href: String,
    state: &'static str,
    share: &'static str,
    matter: MatterView,
    institution: Option<Named>,
    steps: Vec<StepView>,
    /// What the secretariat may do: insist, reassign, withdraw.
    ways: Vec<&'static str>,
    institutions: Vec<Choice>,
    version: i64,
}

#[derive(Serialize)]
struct StepView {
    step: String,
    at: String,
    who: String,
    said: String,
}

async fn find(visit: &Visit, id: &str) -> Result<(Assignment, Matters), Problem> {
    let one = assignment::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    let matters = Matters::of(visit, &[&one]).await?;
    if matters.shows(visit, &one) { Ok((one, matters)) } else { Err(Problem::NotFound) }
}

/// Who may read what was said: the institution itself, the secretariat, and those who look on.
fn may_read(visit: &Visit, one: &Assignment) -> bool {
    let reach = crate::permissions::reach(&visit.actor, crate::permissions::Kind::Assignment);
    !reach.unfinished.is_empty() || reach.leading.contains(&one.institution.0)
}

/// One of which whoever asks may read what was said.
async fn read(visit: &Visit, id: &str) -> Result<(Assignment, Matters), Problem> {
    let (one, matters) = find(visit, id).await?;
    if may_read(visit, &one) { Ok((one, matters)) } else { Err(Problem::NotFound) }
}

/// The same for a program.
pub(in crate::clusters) async fn readable(visit: &Visit, id: &str) -> Result<Assignment, Problem> {
    Ok(read(visit, id).await?.0)
}

/// `GET /{lang}/assignments/{assignment}`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (one, matters) = read(visit, &id).await?;
    page(visit, &one, &matters, &Form::new(visit, &format!("/assignments/{id}"), "")).await
}

async fn page(visit: &Visit, one: &Assignment, matters: &Matters, form: &Form) -> Result<Response, Problem> {
    let db = visit.app.db.read();
    let names = Names::load(db).await?;
    let steps = assignment::steps_of(db, &[one.id.0]).await?;
    let steps = steps.get(&one.id).into_iter().flatten().map(|step| StepView {
        step: step.step.clone(),
        at: visit.moment(step.at),
        who: names.of(&step.actor).unwrap_or_default().to_owned(),
        said: step.said.clone(),
    });
    let ways: &[&'static str] = match one.state {
        _ if !may_assign(visit) => &[],
        State::Contested => &["insist", "reassign", "withdraw"],
        State::Submitted | State::Accepted => &["reassign", "withdraw"],
        State::Proposed => &["withdraw"],
        State::Withdrawn => &[],
    };
    let view = View {
        back_href: visit.to(&format!("/assignments?state={}", one.state.code())),
        state: one.state.code(),
        share: one.share.code(),
        matter: matters.view(visit, &one.matter).or_not_found()?,
        institution: named(visit, one.institution),
        steps: steps.collect(),
        ways: ways.to_vec(),
        institutions: institution_choices(visit),
        version: one.version,
    };
    show_form(visit, "clusters/assignment.html", visit.word("assignment-heading"), form, Page { assignment: view })
}

/// `POST /{lang}/assignments/{assignment}`: the secretariat insists, gives it to another, or withdraws.
pub async fn decide(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !may_assign(visit) {
        return Err(Problem::Forbidden);
    }
    let (one, matters) = find(visit, &id).await?;
    let form = decided(visit, &one, &posted).await?;
    if !form.is_right() {
        return page(visit, &one, &matters, &form).await;
    }
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/assignments?state={}", one.state.code())))
}

/// Does what the secretariat decided, where that is right.
pub(in crate::clusters) async fn decided(visit: &Visit, one: &Assignment, posted: &Posted) -> Result<Form, Problem> {
    let (way, why) = (posted.field("do"), typed::text(posted.field("why")));
    let mut form = Form::new(visit, &format!("/assignments/{}", one.public_id), "")
        .value("do", way)
        .value("why", &why)
        .value("institution", posted.field("institution"));
    if why.chars().count() > MOST_WHY {
        form.error("why", visit.counted("editing-wrong-long", MOST_WHY as i64));
    }
    if way == "insist" && why.is_empty() {
        form.error("why", visit.word("assignment-wrong-answer"));
    }
    if posted.field("version") != one.version.to_string() {
        form.error("do", sentence(visit, Wrong::Outdated));
    }
    let other = visit.app.terms().institutions.by_public_id(posted.field("institution")).cloned();
    if way == "reassign" && other.is_none() {
        form.error("institution", visit.word("assignment-wrong-institution"));
    }
    if !["insist", "reassign", "withdraw"].contains(&way) {
        form.error("do", visit.word("assignment-wrong-way"));
    }
    if !form.is_right() {
        return Ok(form);
    }
    let tx = visit.app.db.begin().await?;
    let done = match (way, &other) {
        ("insist", _) => assignment::insist(&tx, by(visit), &visit.app.terms().institutions, one, &why).await?,
        ("reassign", Some(other)) => {
            let (_, hidden) = assignment::meant_for(&*tx, other, std::slice::from_ref(&one.matter)).await?;
            match hidden.is_empty() {
                true => assignment::reassign(&tx, by(visit), one, other, &why).await?,
                false => Err(Wrong::Unseen),
            }
        }
        _ => match assignment::withdraw(&tx, by(visit), std::slice::from_ref(one), &why).await? {
            0 => Err(Wrong::Outdated),
            _ => Ok(()),
        },
    };
    if let Err(wrong) = done {
        form.error(if way == "reassign" { "institution" } else { "do" }, sentence(visit, wrong));
        return Ok(form);
    }
    tx.commit().await?;
    Ok(form)
}
