//! The page of all gaps, and those of gaps that are lists of measures.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Gap, asked_for, counted, measures};
use crate::accounts::guard::Member;
use crate::app::Terms;
use crate::institutions::pages::Named;
use crate::measures::pages::{named, path, title};
use crate::platform::search::Counts;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::filter::Filter;
use crate::recommendations::list;
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    gaps: View,
}

#[derive(Serialize)]
struct View {
    /// Of recommendations, then of measures.
    of_entries: Vec<Row>,
    of_measures: Vec<Row>,
    months: i64,
    formats: Vec<(&'static str, String)>,
}

/// A gap: its code, how many there are, where they are.
#[derive(Serialize)]
pub struct Row {
    pub code: &'static str,
    pub count: i64,
    pub href: String,
}

/// All gaps with their numbers.
pub async fn rows(visit: &Visit) -> Result<Vec<(Gap, Row)>, Problem> {
    let terms = visit.app.terms();
    let asked_for = asked_for(visit, &terms)?;
    let counts = list::counted(visit, &terms, &asked_for, None)?.counts;
    rows_of(visit, &terms, &asked_for, &counts).await
}

/// The same for whoever has counted all that is asked for already.
pub async fn rows_of(
    visit: &Visit,
    terms: &Terms,
    asked_for: &Filter,
    counts: &Counts,
) -> Result<Vec<(Gap, Row)>, Problem> {
    let mut rows = Vec::with_capacity(Gap::ALL.len());
    for gap in Gap::ALL {
        let (count, href) = counted(visit, terms, (asked_for, counts), gap).await?;
        rows.push((gap, Row { code: gap.code(), count, href }));
    }
    Ok(rows)
}

/// `GET /{lang}/gaps`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (of_measures, of_entries): (Vec<_>, Vec<_>) =
        rows(visit).await?.into_iter().partition(|(gap, _)| gap.is_of_measures());
    let plain = |rows: Vec<(Gap, Row)>| rows.into_iter().map(|(_, row)| row).collect();
    let view = View {
        of_entries: plain(of_entries),
        of_measures: plain(of_measures),
        months: visit.app.terms().settings.evidence_months(),
        formats: formats(visit, "/gaps"),
    };
    site::own_page(visit, "insight/gaps/list.html", visit.word("gaps-heading"), &Page { gaps: view })
}

/// Why a gap matters.
pub fn why(visit: &Visit, code: &str) -> String {
    let months = visit.app.terms().settings.evidence_months();
    visit.counted(&format!("gap-why-{code}"), months).replace(['\u{2068}', '\u{2069}'], "")
}

fn formats(visit: &Visit, path: &str) -> Vec<(&'static str, String)> {
    let endings = [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")];
    endings.map(|(name, ending)| (name, visit.to(&format!("{path}.{ending}")))).to_vec()
}

const COLUMNS: [Column; 4] = [
    ("gap", "gaps-column-gap", 40.0),
    ("count", "gaps-column-count", 10.0),
    ("why", "gaps-column-why", 80.0),
    ("address", "recommendations-record-permalink", 60.0),
];

/// `GET /{lang}/gaps.csv` and its siblings: the numbers.
pub async fn csv(member: Member) -> Result<Response, Problem> {
    file(&member.visit, FileFormat::Csv).await
}

pub async fn xlsx(member: Member) -> Result<Response, Problem> {
    file(&member.visit, FileFormat::Xlsx).await
}

pub async fn json(member: Member) -> Result<Response, Problem> {
    file(&member.visit, FileFormat::Json).await
}

async fn file(visit: &Visit, format: FileFormat) -> Result<Response, Problem> {
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let rows = rows(visit).await?.into_iter().map(|(_, row)| {
        let name = visit.word(&format!("gap-{}", row.code)).to_owned();
        vec![name, row.count.to_string(), why(visit, row.code), format!("{base}{}", row.href)]
    });
    download::table(visit, format, "gaps", &COLUMNS, rows.collect())
}

#[derive(Serialize)]
struct OnePage {
    gap: OneView,
}

#[derive(Serialize)]
struct OneView {
    code: &'static str,
    total: i64,
    rows: Vec<MeasureRow>,
    formats: Vec<(&'static str, String)>,
    back_href: String,
}

#[derive(Serialize)]
struct MeasureRow {
    title: Said,
    href: String,
    lead: Option<Named>,
    day: String,
}

const OF_MEASURES: [Column; 5] = [
    ("id", "column-id", 38.0),
    ("title", "measure-title", 60.0),
    ("lead", "share-lead", 40.0),
    ("day", "gaps-column-day", 12.0),
    ("url", "recommendations-record-permalink", 50.0),
];

/// `GET /{lang}/gaps/{gap}`, and the same as a file with `.csv`, `.xlsx` or `.json` behind it.
pub async fn one(member: Member, Path((_, name)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (code, ending) = name.split_once('.').unwrap_or((&name, ""));
    let gap = Gap::from_code(code).filter(|gap| gap.is_of_measures()).or_not_found()?;
    let terms = visit.app.terms();
    let found = measures(visit, &terms, gap).await?;
    if !ending.is_empty() {
        let format = FileFormat::from_ending(ending).or_not_found()?;
        let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
        let rows = found.iter().map(|(measure, day)| {
            let lead = measure.said.lead.and_then(|id| named(visit, id)).map(|lead| lead.name).unwrap_or_default();
            let url = format!("{base}{}", visit.to(&path(measure)));
            vec![measure.public_id.clone(), title(visit, measure).text, lead, day.to_string(), url]
        });
        return download::table(visit, format, gap.code(), &OF_MEASURES, rows.collect());
    }
    let rows = found.iter().map(|(measure, day)| MeasureRow {
        title: title(visit, measure),
        href: visit.to(&path(measure)),
        lead: measure.said.lead.and_then(|id| named(visit, id)),
        day: day.to_string(),
    });
    let view = OneView {
        code: gap.code(),
        total: i64::try_from(found.len()).unwrap_or(i64::MAX),
        rows: rows.collect(),
        formats: formats(visit, &format!("/gaps/{}", gap.code())),
        back_href: visit.to("/gaps"),
    };
    let heading = visit.word(&format!("gap-{}", gap.code())).to_owned();
    site::own_page(visit, "insight/gaps/one.html", &heading, &OnePage { gap: view })
}
