//! A milestone is reached, or is not after all.

use axum::extract::Path;
use axum::response::Response;

use super::{by, day, found, measure, path, settled};
use crate::accounts::guard::{Member, Posted};
use crate::measures::milestone::{self, Reached};
use crate::permissions::{Act, Workflow, can};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// `POST /{lang}/measures/{measure}/milestones/{milestone}`: since when it is reached; empty where it
/// is not.
pub async fn reach(
    member: Member,
    Path((_, id, milestone)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let form = reached(visit, &id, &milestone, &posted).await?;
    let seen = found(visit, &id)?;
    if !form.is_right() {
        return measure::page(visit, &seen, &form).await;
    }
    Ok(see_other(visit, &format!("{}#milestones", path(&seen))))
}

/// Done where the form that comes back is right.
pub async fn reached(visit: &Visit, id: &str, milestone: &str, posted: &Posted) -> Result<Form, Problem> {
    let seen = found(visit, id)?;
    let office = visit.is_secretariat() && seen.workflow == Workflow::Published;
    if !office && !can(&visit.actor, Act::Report, &seen.subject()) {
        return Err(Problem::Forbidden);
    }
    let field = format!("reached-{milestone}");
    let typed = posted.field("reached").trim();
    let mut form = Form::new(visit, &path(&seen), "").value(&field, typed);
    if posted.field("version") != seen.version.to_string() {
        form.error("changed", visit.word("measure-wrong-outdated"));
        return Ok(form);
    }
    let one = seen.milestones.iter().find(|one| one.public_id == milestone).or_not_found()?;
    let on = match (posted.field("do"), day(typed)) {
        ("undo", _) => None,
        (_, Ok(Some(on))) if on <= visit.app.today() => Some(Reached { on, update: None }),
        _ => {
            form.error(field, visit.word("dialogue-wrong-day"));
            return Ok(form);
        }
    };
    let tx = visit.app.db.begin().await?;
    let done = milestone::reach(&tx, by(visit), &seen, one, on).await?;
    match done {
        Ok(()) => tx.commit().await?,
        Err(_) => drop(tx),
    }
    if !settled(visit, done).await? {
        form.error("changed", visit.word("measure-wrong-outdated"));
    }
    Ok(form)
}
