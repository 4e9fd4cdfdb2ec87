//! The last change of a framework's objectives is taken back: first what that does is shown.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::sheet::{Line, line};
use super::{by, changes, found, name, path};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::frameworks::undo;
use crate::institutions::pages::history::who;
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct Page {
    undo: View,
}

#[derive(Serialize)]
struct View {
    framework: String,
    back_href: String,
    /// Who made the change, and when; `None` where there is none to take back.
    made: Option<(String, String)>,
    /// What becomes of each objective.
    objectives: Vec<Line>,
    is_reordered: bool,
    version: i64,
}

/// `GET /{lang}/settings/frameworks/{framework}/undo`
pub async fn ask(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    page(visit, &code, false).await
}

async fn page(visit: &Visit, code: &str, is_outdated: bool) -> Result<Response, Problem> {
    let framework = found(visit, code)?;
    let db = visit.app.db.read();
    let last = undo::last(db, &framework).await?;
    let mut view = View {
        framework: name(visit, &framework).text,
        back_href: visit.to(&path(&framework)),
        made: None,
        objectives: Vec::new(),
        is_reordered: false,
        version: framework.version,
    };
    if let Some(last) = last {
        let people = Names::load(db).await?;
        view.made = Some((visit.moment(last.at), who(visit, &people, &last.actor)));
        let comparison = last.comparison;
        view.is_reordered = comparison.is_reordered;
        let of = |code: &str| comparison.wish.iter().find(|one| one.code == code);
        let again = comparison.changed.iter().map(|code| (code, of(code)));
        // What the change has added goes.
        let all = again.chain(comparison.retired.iter().map(|code| (code, None)));
        view.objectives = all.map(|(code, after)| line(visit, code, framework.objective(code), after)).collect();
    }
    let mut form = Form::new(visit, &format!("{}/undo", path(&framework)), "");
    if is_outdated {
        form.error("changed", visit.word("framework-wrong-outdated"));
    }
    show(visit, "frameworks/undo.html", visit.word("framework-undo"), &form, Page { undo: view })
}

/// `POST /{lang}/settings/frameworks/{framework}/undo`
pub async fn take_back(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    if taken_back(visit, &code, posted.field("version")).await? {
        return Ok(see_other(visit, &path(&found(visit, &code)?)));
    }
    visit.app.refresh_terms().await?;
    page(visit, &code, true).await
}

/// Takes the last change back; `false` where something has changed since `version` was looked at, or
/// there is nothing to take back.
pub async fn taken_back(visit: &Visit, code: &str, version: &str) -> Result<bool, Problem> {
    let framework = found(visit, code)?;
    if version != framework.version.to_string() {
        return Ok(false);
    }
    let tx = visit.app.db.begin().await?;
    let Some(last) = undo::last(&*tx, &framework).await? else { return Ok(false) };
    if undo::undo(&tx, by(visit), &framework, &last).await?.is_err() {
        return Ok(false);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(true)
}
