//! The objectives of a framework as a file for a spreadsheet, and back: what a file would change is
//! shown before it is done, and each row that cannot be taken is named by its line.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use serde::Serialize;
use serde_json::json;

use super::framework::page;
use super::history::in_words;
use super::{by, changes, found, name, path, sentence};
use crate::accounts::guard::{MOST_BYTES_WITH_FILES, Member, Posted};
use crate::app::App;
use crate::frameworks::sheet::{CODE, Comparison, PARENT, compare};
use crate::frameworks::{self, Framework, MOST, Objective};
use crate::platform::web::Problem;
use crate::site::download::FileFormat;
use crate::site::form::{Form, see_other, show};
use crate::site::{Visit, sheet};

pub fn route() -> MethodRouter<Arc<App>> {
    get(take).post(send).layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES))
}

/// `GET /{lang}/settings/frameworks/{framework}/spreadsheet`: what is offered, as the file that is sent back.
pub async fn take(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let framework = found(visit, &code)?;
    let languages = languages(visit);
    let row = |one: &Objective| {
        let names = languages.iter().map(|language| one.names.exactly(language).unwrap_or_default().to_owned());
        [one.code.clone(), one.parent.clone()].into_iter().chain(names).collect()
    };
    let rows = framework.objectives.iter().filter(|one| one.retired_at.is_none()).map(row).collect();
    let heading: Vec<String> = [CODE, PARENT].map(str::to_owned).into_iter().chain(languages.iter().cloned()).collect();
    sheet::offered(visit, FileFormat::Csv, "objectives", &heading, rows)
}

pub fn languages(visit: &Visit) -> Vec<String> {
    visit.app.i18n.languages().iter().map(|language| language.code.clone()).collect()
}

#[derive(Serialize)]
struct Page {
    sheet: View,
}

#[derive(Serialize)]
struct View {
    framework: String,
    back_href: String,
    /// Something has changed since it was looked at.
    differs: bool,
    added: Vec<Line>,
    changed: Vec<Line>,
    retired: Vec<Line>,
    is_reordered: bool,
    can_apply: bool,
    refused: Vec<(u64, String)>,
    /// The file itself, sent again by the button, with the version that it was compared with.
    content: String,
    version: i64,
}

/// An objective as it is to be, and before that what it was.
#[derive(Serialize)]
pub struct Line {
    code: String,
    before: String,
    after: String,
}

/// `POST /{lang}/settings/frameworks/{framework}/spreadsheet`: a file shows what it would change; its
/// content, sent again from there, is done as one act.
pub async fn send(
    member: Member,
    Path((_, code)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    changes(visit)?;
    let framework = found(visit, &code)?;
    let reading = sheet::sent(visit, &posted)
        .and_then(|text| read(visit, &framework, &text).map(|comparison| (text, comparison)));
    let (content, comparison) = match reading {
        Ok(read) => read,
        Err(why) => {
            let mut form = Form::new(visit, &path(&framework), "");
            form.error("file", why);
            return page(visit, &form, &framework);
        }
    };
    let seen = posted.field("seen");
    if seen == framework.version.to_string() && comparison.changes_something() {
        let tx = visit.app.db.begin().await?;
        if frameworks::set_objectives(&tx, by(visit), &framework, &comparison.wish).await?.is_ok() {
            tx.commit().await?;
            visit.app.changed().await?;
            return Ok(see_other(visit, &path(&framework)));
        }
    }
    visit.app.refresh_terms().await?;
    let framework = found(visit, &code)?;
    let comparison = read(visit, &framework, &content).unwrap_or(comparison);
    preview(visit, &framework, comparison, (&content, !seen.is_empty()))
}

/// What the text of a file would make of the framework; or what is wrong with it as a whole.
fn read(visit: &Visit, framework: &Framework, text: &str) -> Result<Comparison, String> {
    let sheet = sheet::read(visit, text, MOST)?;
    if !sheet.has(CODE) || sheet.rows.is_empty() {
        return Err(visit.word("framework-sheet-columns").to_owned());
    }
    Ok(compare(framework, &sheet.columns, &languages(visit), &sheet.rows))
}

fn preview(
    visit: &Visit,
    framework: &Framework,
    comparison: Comparison,
    (content, differs): (&str, bool),
) -> Result<Response, Problem> {
    let can_apply = comparison.changes_something();
    let Comparison { wish, added, changed, retired, is_reordered, refused } = comparison;
    let of = |code: &str| wish.iter().find(|one| one.code == code);
    let to_be = |code: &String| line(visit, code, framework.objective(code), of(code));
    let gone = |code: &String| line(visit, code, framework.objective(code), None);
    let view = View {
        framework: name(visit, framework).text,
        back_href: visit.to(&path(framework)),
        differs,
        added: added.iter().map(to_be).collect(),
        changed: changed.iter().map(to_be).collect(),
        retired: retired.iter().map(gone).collect(),
        is_reordered,
        can_apply,
        refused: refused
            .into_iter()
            .map(|row| (row.line, sentence(visit, row.wrong, &row.code, &row.parent)))
            .collect(),
        content: content.to_owned(),
        version: framework.version,
    };
    let form = Form::new(visit, &format!("{}/spreadsheet", path(framework)), "");
    show(visit, "frameworks/sheet.html", visit.word("framework-sheet-heading"), &form, Page { sheet: view })
}

/// What tells an objective that stands from the one that is to stand: all of a new one, of one that goes
/// what it is called.
pub fn line(visit: &Visit, code: &str, before: Option<&Objective>, after: Option<&Objective>) -> Line {
    let [before, after] = [before, after].map(|one| one.map(Objective::content));
    let (nothing, stands) = (json!({}), before.as_ref());
    let told = in_words(visit, after.as_ref(), stands.or(Some(&nothing)));
    Line { code: code.to_owned(), before: in_words(visit, stands, after.as_ref()), after: told }
}
