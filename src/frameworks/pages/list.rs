//! All frameworks as the secretariat keeps them, and a new one.

use axum::response::Response;
use serde::Serialize;

use super::framework::{Fields, kinds};
use super::{LIST, by, changes, kind_name, may_change, name, path, typed};
use crate::accounts::guard::{Member, Posted};
use crate::frameworks::{self, Framework};
use crate::institutions::pages::edit::languages;
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Said, Visit};
use crate::terms;

#[derive(Serialize)]
struct ListPage {
    frameworks: Vec<Row>,
    new_href: Option<String>,
    back_href: String,
}

#[derive(Serialize)]
struct Row {
    name: Said,
    href: String,
    kind: String,
    objectives: usize,
    starts: Option<String>,
    ends: Option<String>,
    is_active: bool,
}

fn row(visit: &Visit, framework: &Framework) -> Row {
    let written = |day: Option<crate::platform::clock::Date>| day.map(|day| day.to_string());
    Row {
        name: name(visit, framework),
        href: visit.to(&path(framework)),
        kind: kind_name(visit, &framework.said.kind),
        objectives: framework.objectives.iter().filter(|one| one.retired_at.is_none()).count(),
        starts: written(framework.said.starts),
        ends: written(framework.said.ends),
        is_active: framework.is_active(visit.app.today()),
    }
}

/// `GET /{lang}/settings/frameworks`: those that go on first.
pub async fn show_list(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let mut rows: Vec<Row> = visit.app.terms().frameworks.iter().map(|one| row(visit, one)).collect();
    visit.language().format.sort_by_name(&mut rows, |row| &row.name.text);
    rows.sort_by_key(|row| !row.is_active);
    let content = ListPage {
        frameworks: rows,
        new_href: may_change(visit).then(|| visit.to(&format!("{LIST}/new"))),
        back_href: visit.to("/settings"),
    };
    site::own_page(visit, "frameworks/list.html", visit.word("frameworks-heading"), &content)
}

#[derive(Serialize)]
struct NewPage {
    heading: String,
    back_href: String,
    fields: Fields,
}

/// `GET /{lang}/settings/frameworks/new`
pub async fn new(member: Member) -> Result<Response, Problem> {
    changes(&member.visit)?;
    new_page(&member.visit, &Form::new(&member.visit, &format!("{LIST}/new"), ""))
}

fn new_page(visit: &Visit, form: &Form) -> Result<Response, Problem> {
    let heading = visit.word("framework-new").to_owned();
    let fields = Fields { kinds: kinds(visit, ""), languages: languages(visit), version: 0 };
    let content = NewPage { heading: heading.clone(), back_href: visit.to(LIST), fields };
    show(visit, "frameworks/new.html", &heading, form, content)
}

/// `POST /{lang}/settings/frameworks/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    match add(visit, &posted, Form::new(visit, &format!("{LIST}/new"), "")).await? {
        Ok(code) => Ok(see_other(visit, &format!("{LIST}/{}", encode(&code)))),
        Err(form) => new_page(visit, &form),
    }
}

/// Adds what was typed under a code that follows from its name: that code, or the form with what is wrong.
pub async fn add(visit: &Visit, posted: &Posted, form: Form) -> Result<Result<String, Form>, Problem> {
    let (mut form, said) = typed::read(visit, posted, form, None);
    if !form.is_right() {
        return Ok(Err(form));
    }
    let terms = visit.app.terms();
    let is_taken = |code: &str| code == "new" || terms.frameworks.by_code(code).is_some();
    let code = terms::free_code(said.names.in_language("en"), is_taken);
    let tx = visit.app.db.begin().await?;
    if frameworks::add(&tx, by(visit), &code, &said).await?.is_some() {
        tx.commit().await?;
        visit.app.changed().await?;
        return Ok(Ok(code));
    }
    drop(tx);
    visit.app.refresh_terms().await?;
    let named = said.names.language_shown("en");
    form.error(format!("name-{named}"), visit.word("framework-wrong-taken"));
    Ok(Err(form))
}
