//! The pages of dashboards: of the whole, of one institution, and of what everybody may know.

use axum::extract::Path;
use axum::response::Response;
use mithaq_typeset::chart::Scale;
use serde::Serialize;

use super::{Count, Extent, Ground, Sheet, of_institution};
use crate::accounts::guard::Member;
use crate::app::Terms;
use crate::assessments::pages::distribution;
use crate::clusters::pages::assignments;
use crate::insight::gaps::{self, pages::Row};
use crate::insight::overview::{ChartView, Row as Bar, Shown};
use crate::institutions::pages::{self as institutions, named};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::filter::Filter;
use crate::recommendations::pages::panels::Panel;
use crate::site::{self, Visit};

/// Lines of a sheet; a page of its own has the others.
const MOST_LINES: usize = 20;

#[derive(Serialize)]
struct Page {
    dashboard: View,
}

#[derive(Serialize)]
struct View {
    heading: String,
    /// The key of what stands under the heading.
    lead: &'static str,
    /// Large numbers, each worded by its column.
    figures: Vec<Count>,
    /// What waits for a decision: the state of the assignments, how many, where.
    waiting: Vec<(&'static str, i64, String)>,
    gaps: Vec<Row>,
    gaps_href: Option<String>,
    chart: Option<ChartView>,
    /// How the State says that its entries stand.
    panel: Option<Panel>,
    sheets: Vec<Sheet>,
    back: Option<(String, String)>,
}

/// `GET /{lang}/dashboard`
pub async fn whole(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let ground = Ground::of(visit, &terms)?;
    let waiting = assignments::waiting(visit)?.into_iter();
    let there = |state: &str| visit.to(&format!("/assignments?state={state}"));
    let waiting = waiting.map(|(state, count)| (state.code(), count, there(state.code()))).collect();
    let gaps = gaps::pages::rows_of(visit, &terms, &ground.asked_for, &ground.counted).await?;
    let gaps = gaps.into_iter().map(|(_, row)| row);
    let view = View {
        heading: visit.word("dashboard-heading").to_owned(),
        lead: "dashboard-lead",
        figures: ground.by_standing(),
        waiting,
        gaps: gaps.filter(|row| row.count > 0).collect(),
        gaps_href: Some(visit.to("/gaps")),
        chart: None,
        panel: distribution(visit, &terms, &ground.asked_for)?,
        sheets: sheets(visit, &ground)?,
        back: None,
    };
    let heading = view.heading.clone();
    site::own_page(visit, "insight/dashboards/page.html", &heading, &Page { dashboard: view })
}

/// `GET /{lang}/institutions/{institution}/dashboard`
pub async fn institution(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let terms = visit.app.terms();
    let institution = terms.institutions.by_public_id(&id).or_not_found()?;
    let (figures, led) = of_institution(visit, &terms, institution)?;
    let named = named(visit, institution);
    let view = View {
        heading: institutions::name(visit, institution).text,
        lead: "dashboard-institution-lead",
        figures,
        waiting: Vec::new(),
        gaps: Vec::new(),
        gaps_href: None,
        chart: None,
        panel: distribution(visit, &terms, &led.asked_for)?,
        sheets: some(wanted(visit, "by-mechanism").map(|extent| led.by_mechanism(extent)).transpose()?),
        back: Some((named.name, named.href)),
    };
    let heading = view.heading.clone();
    site::own_page(visit, "insight/dashboards/page.html", &heading, &Page { dashboard: view })
}

/// `GET /{lang}/progress`: for everybody.
pub async fn public(visit: Visit) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let ground = Ground::of(&visit, &terms)?;
    let sheets = sheets(&visit, &ground)?;
    let view = View {
        heading: visit.word("public-progress-heading").to_owned(),
        lead: "public-progress-lead",
        figures: ground.by_standing(),
        waiting: Vec::new(),
        gaps: Vec::new(),
        gaps_href: None,
        chart: sheets.iter().find(|sheet| sheet.id == "by-mechanism").and_then(|sheet| chart(&visit, sheet)),
        panel: distribution(&visit, &terms, &ground.asked_for)?,
        sheets,
        back: None,
    };
    let heading = view.heading.clone();
    site::page(&visit, "insight/dashboards/page.html", &heading, &Page { dashboard: view })
}

fn distribution(visit: &Visit, terms: &Terms, asked_for: &Filter) -> Result<Option<Panel>, Problem> {
    let content = serde_json::to_value(distribution::of(visit, terms, asked_for)?)?;
    Ok((!content.is_null()).then_some(Panel { template: "assessments/distribution.html", content }))
}

/// Whether a sheet is wanted: all are in short, or one of them whole, with `?sheet=`.
fn wanted(visit: &Visit, id: &str) -> Option<Extent> {
    let asked = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "sheet").map(|(_, value)| value);
    match asked {
        None => Some(Extent::Largest(MOST_LINES)),
        Some(asked) => (asked == id).then_some(Extent::Whole),
    }
}

/// Those that say something.
fn some(sheets: impl IntoIterator<Item = Sheet>) -> Vec<Sheet> {
    sheets.into_iter().filter(|sheet| !sheet.lines.is_empty()).collect()
}

fn sheets(visit: &Visit, ground: &Ground<'_>) -> Result<Vec<Sheet>, Problem> {
    let by_mechanism = wanted(visit, "by-mechanism").map(|extent| ground.by_mechanism(extent)).transpose()?;
    let by_institution = wanted(visit, "by-institution").map(|extent| ground.by_institution(extent));
    let by_cluster = wanted(visit, "by-cluster").map(|extent| ground.by_cluster(extent));
    Ok(some([by_mechanism, by_institution, by_cluster].into_iter().flatten()))
}

/// How many entries each mechanism has; the same numbers stand in the first column of its table.
fn chart(visit: &Visit, sheet: &Sheet) -> Option<ChartView> {
    let entries = |line: &super::Line| line.counts.first().cloned();
    let most = sheet.lines.iter().filter_map(entries).map(|count| count.count).max()?;
    let scale = Scale { most: most.unsigned_abs(), rtl: visit.language().rtl };
    let rows = sheet.lines.iter().filter_map(|line| {
        let count = entries(line)?;
        Some(Bar {
            label: line.label.clone(),
            lang: line.lang.clone(),
            dir: line.dir,
            bar: scale.lying(count.count.unsigned_abs()),
            value: visit.number(count.count),
            href: Some(count.href),
            label_shown: Shown::Always,
            value_shown: Shown::Always,
        })
    });
    let head = ["insight-column-mechanism", "figure-entries"].map(|key| visit.word(key).to_owned());
    let title = visit.word("insight-chart-mechanism").to_owned();
    Some(ChartView { id: "mechanism", title, upright: false, head, rows: rows.collect() })
}
