//! How many entries stand where, as a page and as files: every figure leads to its entries in the
//! register.

use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::fields::STATUS;
use crate::app::Terms;
use crate::assessments::rollup::{self, BY, Figures, OfPosition, Rollup};
use crate::assessments::standing::BY_PART;
use crate::platform::web::Problem;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::label;
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct Page {
    /// Code, whether it is this, and where it is.
    by: Vec<(&'static str, bool, String)>,
    columns: Vec<String>,
    sections: Vec<Section>,
    formats: Vec<(&'static str, String)>,
    /// An entry may stand in several rows.
    overlaps: bool,
}

/// The entries of one position.
#[derive(Serialize)]
struct Section {
    position: &'static str,
    rows: Vec<Row>,
    total: Row,
}

#[derive(Serialize, Clone)]
struct Row {
    name: String,
    lang: Option<String>,
    dir: Option<&'static str>,
    cells: Vec<Cell>,
}

#[derive(Serialize, Clone)]
struct Cell {
    count: i64,
    href: String,
    column: String,
}

/// What a status is called at the head of a column.
pub fn status_name(visit: &Visit, terms: &Terms, code: &str) -> String {
    let value = terms.scales.of_state().and_then(|scale| scale.value(code));
    match (value, code) {
        (Some(value), _) => value.in_language(&visit.lang).to_owned(),
        (None, BY_PART) => visit.word("status-by-part").to_owned(),
        (None, _) => visit.word(STATUS.none).to_owned(),
    }
}

fn section(visit: &Visit, rollup: &Rollup, of: &OfPosition, columns: &[String]) -> Section {
    let terms = visit.app.terms();
    let wanted = &rollup.wanted;
    let register = visit.to("/recommendations");
    let cell = |status: Option<&str>, column: &str, value: Option<u32>, count: u32| {
        let group = value.and_then(|value| filter::written(&terms, wanted.facet, value));
        let filter = wanted.narrowed(of.position, status, group.as_deref()).unwrap_or_default();
        Cell { count: count.into(), href: filter.address(&register), column: column.to_owned() }
    };
    let sum = visit.word("status-sum");
    let row = |value: Option<u32>, figures: &Figures| {
        let (name, lang) = match value {
            Some(value) => label(visit, &terms, wanted.facet, value),
            None => (sum.to_owned(), None),
        };
        let statuses = rollup.statuses.iter().zip(columns).zip(&figures.0);
        let mut cells: Vec<Cell> =
            statuses.map(|((code, column), count)| cell(Some(code), column, value, *count)).collect();
        cells.push(cell(None, sum, value, figures.sum()));
        let dir = lang.as_deref().and_then(|lang| visit.app.i18n.find(lang)).map(|language| language.dir());
        Row { name, lang, dir, cells }
    };
    let mut rows: Vec<Row> = of.groups.iter().map(|(value, figures)| row(Some(*value), figures)).collect();
    if !matches!(wanted.by, "cycle" | "goal") {
        visit.language().format.sort_by_name(&mut rows, |row| &row.name);
    }
    Section { position: of.position, rows, total: row(None, &of.total) }
}

async fn page(visit: &Visit) -> Result<Page, Problem> {
    let rollup = rollup::of(visit).await?;
    let (terms, wanted) = (visit.app.terms(), &rollup.wanted);
    let mut columns: Vec<String> = rollup.statuses.iter().map(|code| status_name(visit, &terms, code)).collect();
    let sections = rollup.positions.iter().map(|one| section(visit, &rollup, one, &columns)).collect();
    columns.push(visit.word("status-sum").to_owned());
    let address = |by: &str, ending: &str| {
        let filter = Filter { limit: None, ..wanted.filter.clone() };
        let address = filter.address(&visit.to(&format!("/status{ending}")));
        let mark = if address.contains('?') { '&' } else { '?' };
        format!("{address}{mark}by={by}")
    };
    Ok(Page {
        by: BY.map(|(code, _)| (code, code == wanted.by, address(code, ""))).to_vec(),
        columns,
        sections,
        formats: [("CSV", ".csv"), ("XLSX", ".xlsx"), ("JSON", ".json")]
            .map(|(name, ending)| (name, address(wanted.by, ending)))
            .to_vec(),
        overlaps: wanted.overlaps(),
    })
}

#[derive(Serialize)]
struct Content {
    rollup: Page,
}

/// `GET /{lang}/status`
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let content = Content { rollup: page(&visit).await? };
    Ok(site::page(&visit, "assessments/rollup.html", visit.word("rollup-heading"), &content)?.into_response())
}

const COLUMNS: [Column; 4] = [
    ("group", "rollup-group", 40.0),
    ("position", "recommendations-fact-position", 16.0),
    ("status", "status-heading", 30.0),
    ("count", "rollup-count", 12.0),
];

/// `GET /{lang}/status.csv`
pub async fn csv(visit: Visit) -> Result<Response, Problem> {
    file(&visit, FileFormat::Csv).await
}

/// `GET /{lang}/status.xlsx`
pub async fn xlsx(visit: Visit) -> Result<Response, Problem> {
    file(&visit, FileFormat::Xlsx).await
}

/// `GET /{lang}/status.json`
pub async fn json(visit: Visit) -> Result<Response, Problem> {
    file(&visit, FileFormat::Json).await
}

/// A line for each figure that is not nothing.
async fn file(visit: &Visit, format: FileFormat) -> Result<Response, Problem> {
    let page = page(visit).await?;
    let mut rows = Vec::new();
    for section in &page.sections {
        let position = match section.position {
            "none" => visit.word("cluster-without-position").to_owned(),
            code => visit.word(&format!("position-{code}")).to_owned(),
        };
        for row in &section.rows {
            let figures = row.cells.iter().take(page.columns.len() - 1).filter(|cell| cell.count > 0);
            rows.extend(
                figures
                    .map(|cell| vec![row.name.clone(), position.clone(), cell.column.clone(), cell.count.to_string()]),
            );
        }
    }
    download::table(visit, format, "status", &COLUMNS, rows)
}
