//! What the State says today of many entries: how many stand where, by mechanism, cycle, goal,
//! institution or cluster. Supported and noted stand apart; every figure leads to its entries in the
//! register; there is no figure for all of it.

use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::fields::{BY_PART, STATUS};
use crate::app::Terms;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::label;
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Visit};

/// By what entries are put together, as addresses name it, and the facet of the register.
const BY: [(&str, &str); 5] =
    [("mechanism", "mechanism"), ("cycle", "cycle"), ("goal", "sdg"), ("institution", "lead"), ("cluster", "cluster")];

/// Positions of the State, which are never added up; the last stands for bodies that know none.
pub const POSITIONS: [&str; 3] = ["supported", "noted", "none"];

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

/// What is asked for: by what, and which entries at all.
struct Wanted {
    by: &'static str,
    facet: Facet,
    filter: Filter,
}

impl Wanted {
    fn parse(query: &str) -> Result<Wanted, Problem> {
        let asked = form_pairs(query).into_iter().find(|(name, _)| name == "by").map(|(_, value)| value);
        let asked = asked.unwrap_or_else(|| "mechanism".to_owned());
        let wrong = || Problem::BadRequest { parameter: "by".to_owned(), value: asked.clone() };
        let (by, parameter) = BY.into_iter().find(|(code, _)| *code == asked).ok_or_else(wrong)?;
        let facet = Facet::from_parameter(parameter, "").ok_or_else(wrong)?;
        let mut filter = Filter::parse(query);
        filter.unknown.retain(|name| name != "by");
        filter.limit = Some(1);
        Ok(Wanted { by, facet, filter })
    }

    /// The same of one position and one value.
    fn narrowed(&self, position: &str, status: Option<&str>) -> Filter {
        let filter = self.filter.and("position", position);
        status.map_or_else(|| filter.clone(), |status| filter.and(STATUS.parameter, status))
    }
}

/// What the State can say, in its order, then entries by their parts, then those of which it says nothing.
pub fn statuses(visit: &Visit, terms: &Terms) -> Vec<(String, String)> {
    let state = terms.scales.of_state().into_iter().flat_map(|scale| &scale.values);
    let mut all: Vec<(String, String)> =
        state.map(|value| (value.code.clone(), value.in_language(&visit.lang).to_owned())).collect();
    all.push((BY_PART.to_owned(), visit.word("status-by-part").to_owned()));
    all.push(("none".to_owned(), visit.word(STATUS.none).to_owned()));
    all
}

/// How many entries of a position have each status: by value of the facet, and in all.
struct Counted {
    position: &'static str,
    /// The status, how many in all, and by number of the facet's value.
    statuses: Vec<(u32, Vec<(u32, u32)>)>,
}

async fn counted(visit: &Visit, wanted: &Wanted, statuses: &[(String, String)]) -> Result<Vec<Counted>, Problem> {
    let terms = visit.app.terms();
    let mut asked = Vec::new();
    for position in POSITIONS {
        let mut requests = Vec::new();
        for (code, _) in statuses {
            let filter = wanted.narrowed(position, Some(code));
            requests.push(filter.request(&terms, (&visit.actor, visit.app.today()), &visit.lang, true)?);
        }
        asked.push((position, requests));
    }
    let (app, facet) = (visit.app.clone(), wanted.facet.number());
    let words = wanted.filter.words()?;
    // Counting may take milliseconds: off the threads that answer everybody.
    let counted = tokio::task::spawn_blocking(move || {
        let of = |(position, requests): (&'static str, Vec<crate::platform::search::Request>)| {
            let mut statuses = Vec::new();
            for request in requests {
                let found = app.index.find(&request, &words)?;
                let total = u32::try_from(found.total).unwrap_or(u32::MAX);
                statuses.push((total, found.counts.of(facet).collect()));
            }
            anyhow::Ok(Counted { position, statuses })
        };
        asked.into_iter().map(of).collect::<anyhow::Result<Vec<Counted>>>()
    });
    Ok(counted.await??)
}

fn section(visit: &Visit, wanted: &Wanted, counted: &Counted, statuses: &[(String, String)]) -> Option<Section> {
    let terms = visit.app.terms();
    let mut numbers: Vec<u32> =
        counted.statuses.iter().flat_map(|(_, by)| by.iter().map(|(value, _)| *value)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let register = visit.to("/recommendations");
    let cell = |status: Option<&(String, String)>, value: Option<u32>, count: u32| {
        let mut filter = wanted.narrowed(counted.position, status.map(|(code, _)| code.as_str()));
        filter.limit = None;
        if let Some(value) = value.and_then(|value| filter::written(&terms, wanted.facet, value)) {
            filter.add(wanted.facet, &value);
        }
        let column = status.map_or_else(|| visit.word("status-sum").to_owned(), |(_, name)| name.clone());
        Cell { count: count.into(), href: filter.address(&register), column }
    };
    let row = |value: Option<u32>| {
        let (name, lang) = match value {
            Some(value) => label(visit, &terms, wanted.facet, value),
            None => (visit.word("status-sum").to_owned(), None),
        };
        let count = |(total, by): &(u32, Vec<(u32, u32)>)| match value {
            Some(value) => by.iter().find(|(known, _)| *known == value).map_or(0, |(_, count)| *count),
            None => *total,
        };
        let counts: Vec<u32> = counted.statuses.iter().map(count).collect();
        let mut cells: Vec<Cell> =
            statuses.iter().zip(&counts).map(|(status, count)| cell(Some(status), value, *count)).collect();
        cells.push(cell(None, value, counts.iter().sum()));
        let dir = lang.as_deref().and_then(|lang| visit.app.i18n.find(lang)).map(|language| language.dir());
        Row { name, lang, dir, cells }
    };
    let total = row(None);
    if total.cells.last().is_none_or(|all| all.count == 0) {
        return None;
    }
    let mut rows: Vec<Row> = numbers.into_iter().map(|value| row(Some(value))).collect();
    if !matches!(wanted.by, "cycle" | "goal") {
        visit.language().format.sort_by_name(&mut rows, |row| &row.name);
    }
    Some(Section { position: counted.position, rows, total })
}

async fn page(visit: &Visit) -> Result<Page, Problem> {
    let wanted = Wanted::parse(&visit.query)?;
    let terms = visit.app.terms();
    let mut statuses = statuses(visit, &terms);
    let mut counted = counted(visit, &wanted, &statuses).await?;
    // A value that was closed, and that nothing has, is no column.
    let state = terms.scales.of_state();
    let offered = |code: &str| state.is_none_or(|scale| scale.valid(visit.app.today()).any(|value| value.code == code));
    for place in (0..statuses.len()).rev() {
        let is_used = counted.iter().any(|one| one.statuses.get(place).is_some_and(|(total, _)| *total > 0));
        let is_value = statuses.get(place).is_some_and(|(code, _)| code != "none" && !offered(code));
        if is_value && !is_used {
            statuses.remove(place);
            counted.iter_mut().for_each(|one| drop(one.statuses.remove(place)));
        }
    }
    let sections = counted.iter().filter_map(|one| section(visit, &wanted, one, &statuses));
    let address = |by: &str, ending: &str| {
        let filter = Filter { limit: None, ..wanted.filter.clone() };
        let address = filter.address(&visit.to(&format!("/status{ending}")));
        let mark = if address.contains('?') { '&' } else { '?' };
        format!("{address}{mark}by={by}")
    };
    let mut columns: Vec<String> = statuses.iter().map(|(_, name)| name.clone()).collect();
    columns.push(visit.word("status-sum").to_owned());
    Ok(Page {
        by: BY.map(|(code, _)| (code, code == wanted.by, address(code, ""))).to_vec(),
        columns,
        sections: sections.collect(),
        formats: [("CSV", ".csv"), ("XLSX", ".xlsx"), ("JSON", ".json")]
            .map(|(name, ending)| (name, address(wanted.by, ending)))
            .to_vec(),
        overlaps: matches!(wanted.by, "goal" | "cluster" | "institution"),
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
