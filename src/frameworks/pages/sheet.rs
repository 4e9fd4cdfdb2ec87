//! The objectives of a framework as a file for a spreadsheet, and back: what a file would change is
//! shown before it is done, and each row that cannot be taken is named by its line.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use serde::Serialize;

use super::framework::page;
use super::{by, changes, found, name, path, sentence};
use crate::accounts::guard::{MOST_BYTES_WITH_FILES, Member, Posted};
use crate::app::App;
use crate::frameworks::sheet::{CODE, Comparison, PARENT, compare};
use crate::frameworks::{self, Framework, MOST};
use crate::platform::tabular::{self, neutral};
use crate::platform::web::Problem;
use crate::platform::web::typed::line;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Of a file.
const MOST_BYTES: usize = 1024 * 1024;

pub fn route() -> MethodRouter<Arc<App>> {
    get(take).post(send).layer(DefaultBodyLimit::max(MOST_BYTES_WITH_FILES))
}

/// `GET /{lang}/settings/frameworks/{framework}/spreadsheet`: what is offered, as the file that is sent back.
pub async fn take(member: Member, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let framework = found(visit, &code)?;
    let languages = languages(visit);
    // A byte order mark, so that spreadsheets read it as UTF-8.
    let mut file = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let heading = [CODE, PARENT].into_iter().chain(languages.iter().map(String::as_str));
    file.write_record(heading).map_err(anyhow::Error::from)?;
    for one in framework.objectives.iter().filter(|one| one.retired_at.is_none()) {
        let names = languages.iter().map(|language| one.names.exactly(language).unwrap_or_default());
        let cells = [one.code.as_str(), one.parent.as_str()].into_iter().chain(names);
        file.write_record(cells.map(|cell| neutral(cell).into_owned())).map_err(anyhow::Error::from)?;
    }
    let bytes = file.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"objectives.csv\""),
    ];
    Ok((headers, bytes).into_response())
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

/// An objective with its name, and before that what it was.
#[derive(Serialize)]
struct Line {
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
    let (content, comparison) = match content(&posted).and_then(|text| Ok((text, read(visit, &framework, text)?))) {
        Ok(read) => read,
        Err(key) => {
            let mut form = Form::new(visit, &path(&framework), "");
            form.error("file", visit.text(key, &[("most", &visit.number(MOST as i64))]));
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
    let comparison = read(visit, &framework, content).unwrap_or(comparison);
    preview(visit, &framework, comparison, (content, !seen.is_empty()))
}

/// What the file holds, chosen or seen; or the key of what is wrong with it as a whole.
fn content(posted: &Posted) -> Result<&str, &'static str> {
    let Some(file) = posted.file("file") else {
        return Some(posted.field("content")).filter(|content| !content.is_empty()).ok_or("terms-sheet-none");
    };
    let bytes = file.bytes.as_deref().filter(|bytes| bytes.len() <= MOST_BYTES).ok_or("terms-sheet-large")?;
    std::str::from_utf8(bytes).map_err(|_| "terms-sheet-not-utf8")
}

fn read(visit: &Visit, framework: &Framework, content: &str) -> Result<Comparison, &'static str> {
    let mut rows = tabular::sheet(content.as_bytes(), MOST).ok_or("terms-sheet-rows")?;
    rows.iter_mut().flat_map(|row| row.cells.values_mut()).for_each(|cell| *cell = line(cell));
    let columns = tabular::columns(content.as_bytes());
    if !columns.iter().any(|column| column == CODE) || rows.is_empty() {
        return Err("framework-sheet-columns");
    }
    Ok(compare(framework, &columns, &languages(visit), &rows))
}

fn preview(
    visit: &Visit,
    framework: &Framework,
    comparison: Comparison,
    (content, differs): (&str, bool),
) -> Result<Response, Problem> {
    let can_apply = comparison.changes_something();
    let Comparison { wish, added, changed, retired, is_reordered, refused } = comparison;
    let said = |all: &[frameworks::Objective], code: &str| {
        let one = all.iter().find(|one| one.code == code);
        one.map(worded).unwrap_or_default()
    };
    let line = |code: String| {
        let (before, after) = (said(&framework.objectives, &code), said(&wish, &code));
        Line { before, after, code }
    };
    let lines = |codes: Vec<String>| codes.into_iter().map(line).collect::<Vec<_>>();
    let view = View {
        framework: name(visit, framework).text,
        back_href: visit.to(&path(framework)),
        differs,
        added: lines(added),
        changed: lines(changed),
        retired: lines(retired),
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

/// An objective as two versions of it are told apart: under which it is, and all its names.
fn worded(one: &frameworks::Objective) -> String {
    let parent =
        [one.parent.as_str()].into_iter().filter(|parent| !parent.is_empty()).map(|parent| format!("← {parent}"));
    parent.chain(one.names.iter().map(|(language, name)| format!("{language}: {name}"))).collect::<Vec<_>>().join(" · ")
}
