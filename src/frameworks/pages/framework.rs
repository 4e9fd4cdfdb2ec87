//! One framework as the secretariat keeps it: what is said of it, and the tree of its objectives.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{LIST, by, changes, found, kind_name, may_change, name, path, public_path, typed};
use crate::accounts::guard::{Member, Posted};
use crate::frameworks::{self, Framework, in_order};
use crate::institutions::pages::Choice;
use crate::institutions::pages::edit::{Language, languages};
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::site::form::{Form, see_other, show};
use crate::site::{Said, Visit};

/// What the fields of a framework need.
#[derive(Serialize)]
pub struct Fields {
    pub kinds: Vec<Choice>,
    pub languages: Vec<Language>,
    pub version: i64,
}

#[derive(Serialize)]
struct Page {
    framework: View,
    fields: Fields,
}

#[derive(Serialize)]
struct View {
    name: Said,
    kind: String,
    is_active: bool,
    back_href: String,
    public_href: String,
    new_href: String,
    sheet_href: String,
    history_href: String,
    undo_href: String,
    may_change: bool,
    objectives: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    code: String,
    name: Said,
    href: String,
    depth: usize,
    is_retired: bool,
    /// Names of the languages in which it has no name.
    missing: Vec<String>,
}

/// Kinds that are offered, and the one that stands.
pub fn kinds(visit: &Visit, stands: &str) -> Vec<Choice> {
    let terms = visit.app.terms();
    let offered = terms.framework_kinds.iter().filter(|kind| kind.decision.retired_at.is_none() || kind.code == stands);
    offered
        .map(|kind| Choice { value: kind.code.clone(), label: kind.names.in_language(&visit.lang).to_owned() })
        .collect()
}

/// `GET /{lang}/settings/frameworks/{framework}`
pub async fn show_framework(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let framework = found(visit, &code)?;
    page(visit, &filled(visit, &framework), &framework)
}

fn filled(visit: &Visit, framework: &Framework) -> Form {
    let said = &framework.said;
    let written = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let form = Form::new(visit, &path(framework), "")
        .value("kind", said.kind.as_str())
        .value("publisher", said.publisher.as_str())
        .value("source", said.source.as_str())
        .value("address", said.address.as_str())
        .value("starts", written(said.starts))
        .value("ends", written(said.ends));
    typed::named(form, &said.names)
}

/// `POST /{lang}/settings/frameworks/{framework}`
pub async fn change(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let (mut form, said) = typed::read(visit, &posted, Form::new(visit, &path(&framework), ""), Some(&framework));
    if form.is_right() && posted.field("version") == framework.version.to_string() {
        let tx = visit.app.db.begin().await?;
        if frameworks::change(&tx, by(visit), &framework, &said).await?.is_ok() {
            tx.commit().await?;
            visit.app.changed().await?;
            return Ok(see_other(visit, &path(&framework)));
        }
    }
    if form.is_right() {
        visit.app.refresh_terms().await?;
        form.error("changed", visit.word("framework-wrong-outdated"));
    }
    page(visit, &form, &found(visit, &code)?)
}

/// The page, with what somebody has just sent by one of its forms.
pub fn page(visit: &Visit, form: &Form, framework: &Framework) -> Result<Response, Problem> {
    let name = name(visit, framework);
    let heading = name.text.clone();
    let row = |(depth, one): (usize, &frameworks::Objective)| Row {
        code: one.code.clone(),
        name: Said::new(visit, (one.names.in_language(&visit.lang), one.names.language_shown(&visit.lang))),
        href: visit.to(&format!("{}/objectives/{}", path(framework), encode(&one.code))),
        depth: (depth + 1).min(6),
        is_retired: one.retired_at.is_some(),
        missing: missing(visit, one),
    };
    let view = View {
        name,
        kind: kind_name(visit, &framework.said.kind),
        is_active: framework.is_active(visit.app.today()),
        back_href: visit.to(LIST),
        public_href: visit.to(&public_path(framework)),
        new_href: visit.to(&format!("{}/objectives/new", path(framework))),
        sheet_href: visit.to(&format!("{}/spreadsheet", path(framework))),
        history_href: visit.to(&format!("{}/history", path(framework))),
        undo_href: visit.to(&format!("{}/undo", path(framework))),
        may_change: may_change(visit),
        objectives: in_order(&framework.objectives).into_iter().map(row).collect(),
    };
    let kinds = kinds(visit, &framework.said.kind);
    let fields = Fields { kinds, languages: languages(visit), version: framework.version };
    show(visit, "frameworks/framework.html", &heading, form, Page { framework: view, fields })
}

fn missing(visit: &Visit, one: &frameworks::Objective) -> Vec<String> {
    let languages = visit.app.languages().into_iter().filter(|language| one.names.exactly(&language.code).is_none());
    languages.map(|language| language.name.clone()).collect()
}
