//! What the validating authority of an institution answers, all at once: each assignment is accepted,
//! contested with a reason, or left for later.

use axum::response::Response;

use super::{assign::MOST_WHY, assignments, by};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::assignment::{self, Assignment};
use crate::platform::web::{Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// `POST /{lang}/assignments/answers`
pub async fn answer(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let mine = assignments::to_answer(visit)?;
    let form = answered(visit, &posted, mine).await?;
    if !form.is_right() {
        return assignments::page(visit, "state=submitted", &form).await;
    }
    visit.app.changed().await?;
    Ok(see_other(visit, "/assignments?state=submitted"))
}

/// Does what was answered, where all of it is right.
pub(in crate::clusters) async fn answered(
    visit: &Visit,
    posted: &Posted,
    mine: Vec<Assignment>,
) -> Result<Form, Problem> {
    let (form, accepted, contested) = read(visit, posted, mine);
    if !form.is_right() {
        return Ok(form);
    }
    let tx = visit.app.db.begin().await?;
    assignment::accept(&tx, by(visit), &accepted).await?;
    for (one, reason) in &contested {
        // What the secretariat withdrew meanwhile needs no answer any more.
        let _withdrawn = assignment::contest(&tx, by(visit), one, reason).await?;
    }
    tx.commit().await?;
    Ok(form)
}

type Contested = Vec<(Assignment, String)>;

/// What was answered, of what this person may answer; what is wrong is said at its field.
fn read(visit: &Visit, posted: &Posted, mine: Vec<Assignment>) -> (Form, Vec<Assignment>, Contested) {
    let mut form = Form::new(visit, "/assignments", "");
    let (mut accepted, mut contested) = (Vec::new(), Vec::new());
    for one in mine {
        let (answer, reason) = (format!("answer-{}", one.public_id), format!("reason-{}", one.public_id));
        let typed = typed::text(posted.field(&reason));
        form = form.value(&answer, posted.field(&answer)).value(&reason, &typed);
        match posted.field(&answer) {
            "accept" => accepted.push(one),
            "contest" => {
                if typed.is_empty() {
                    form.error(&reason, visit.word("assignment-wrong-reason"));
                }
                if typed.chars().count() > MOST_WHY {
                    form.error(&reason, visit.counted("editing-wrong-long", MOST_WHY as i64));
                }
                contested.push((one, typed));
            }
            _ => {}
        }
    }
    if accepted.is_empty() && contested.is_empty() {
        form.error("assignments", visit.word("assignments-wrong-unanswered"));
    }
    (form, accepted, contested)
}
