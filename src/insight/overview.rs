//! The front page: the register in figures and charts, each of which leads to its rows.

use axum::response::Response;
use mithaq_typeset::chart::{Bar, Chart};
use serde::Serialize;

use crate::app::Terms;
use crate::platform::search::Counts;
use crate::platform::web::Problem;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::{self, Card, find, label};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct OverviewPage {
    overview: Overview,
}

#[derive(Serialize)]
struct Overview {
    search_action: String,
    figures: Vec<Figure>,
    charts: Vec<ChartView>,
    latest: Vec<Card>,
}

#[derive(Serialize)]
struct Figure {
    number: String,
    label: String,
    href: String,
}

#[derive(Serialize)]
struct ChartView {
    id: &'static str,
    title: String,
    svg: String,
    table: Table,
}

#[derive(Serialize)]
struct Table {
    head: [String; 2],
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    label: String,
    href: Option<String>,
    value: String,
}

/// `/{lang}/`
pub async fn overview(visit: Visit) -> Result<Response, Problem> {
    // Figures named "recommendations" count that type alone.
    let only = Filter::with(Facet::Type, "recommendation");
    let page = find(&visit, &Filter { limit: Some(3), ..only.clone() }, true).await?;
    let terms = visit.app.terms();
    let counts = &page.found.counts;
    let total = i64::try_from(page.found.total).unwrap_or(i64::MAX);
    let view = Overview {
        search_action: visit.to("/recommendations"),
        figures: figures(&visit, &only, counts, total),
        charts: charts(&visit, &terms, &only, counts),
        latest: page.entries.iter().map(|entry| list::card(&visit, &terms, entry, &[])).collect(),
    };
    let title = visit.word("insight-overview-title").to_owned();
    site::page(&visit, "insight/overview.html", &title, &OverviewPage { overview: view })
}

fn figures(visit: &Visit, only: &Filter, counts: &Counts, total: i64) -> Vec<Figure> {
    let path = visit.to("/recommendations");
    let mut figures = Vec::new();
    let mut add = |key: &str, count: i64, href: String| {
        figures.push(Figure { number: visit.number(count), label: visit.counted(key, count), href });
    };
    let stated = |facet: Facet| counts.of(facet.number()).filter(|(value, _)| *value != 0).count() as i64;
    let with_position = |code: &str| {
        let value = if code == "supported" { 1 } else { 2 };
        let count = counts.get(crate::platform::search::FacetValue::new(Facet::Position.number(), value));
        let mut filter = only.clone();
        filter.add(Facet::Position, code);
        (i64::from(count), filter.address(&path))
    };
    add("insight-figure-recommendations", total, only.address(&path));
    for code in ["supported", "noted"] {
        let (count, href) = with_position(code);
        if count > 0 {
            add(&format!("insight-figure-{code}"), count, href);
        }
    }
    add("insight-figure-mechanisms", stated(Facet::Mechanism), visit.to("/mechanisms"));
    add("insight-figure-documents", stated(Facet::Document), visit.to("/documents"));
    figures
}

fn charts(visit: &Visit, terms: &Terms, only: &Filter, counts: &Counts) -> Vec<ChartView> {
    let mut charts = Vec::new();
    for (id, facet, most) in [("mechanism", Facet::Mechanism, 8), ("sdg", Facet::Goal, 17), ("theme", Facet::Theme, 8)]
    {
        let mut values: Vec<(u32, u32)> = counts.of(facet.number()).filter(|(value, _)| *value != 0).collect();
        if facet == Facet::Goal {
            values.sort_unstable_by_key(|(number, _)| *number);
        } else {
            values.sort_by_key(|(number, count)| (std::cmp::Reverse(*count), *number));
        }
        values.truncate(most);
        charts.extend(chart(visit, terms, only, id, facet, &values, false));
    }
    let mut years: Vec<(u32, u32)> = counts.of(Facet::Year.number()).filter(|(year, _)| *year != 0).collect();
    years.sort_unstable();
    // Years without recommendations keep their place: a gap is part of the picture.
    if let (Some((first, _)), Some((last, _))) = (years.first().copied(), years.last().copied()) {
        let count = |year: u32| years.iter().find(|(known, _)| *known == year).map_or(0, |(_, count)| *count);
        let all: Vec<(u32, u32)> = (first..=last).map(|year| (year, count(year))).collect();
        charts.extend(chart(visit, terms, only, "year", Facet::Year, &all, true));
    }
    charts
}

fn chart(
    visit: &Visit,
    terms: &Terms,
    only: &Filter,
    id: &'static str,
    facet: Facet,
    values: &[(u32, u32)],
    upright: bool,
) -> Option<ChartView> {
    if values.is_empty() {
        return None;
    }
    let path = visit.to("/recommendations");
    let (mut bars, mut rows) = (Vec::new(), Vec::new());
    for (number, count) in values {
        let (name, _) = label(visit, terms, facet, *number);
        let text = visit.number(i64::from(*count));
        let href = filter::written(terms, facet, *number).filter(|_| *count > 0).map(|value| {
            let mut filter = only.clone();
            filter.add(facet, &value);
            filter.address(&path)
        });
        bars.push(Bar { label: name.clone(), value: u64::from(*count), text: text.clone(), href: href.clone() });
        rows.push(Row { label: name, href, value: text });
    }
    let title = visit.word(&format!("insight-chart-{id}")).to_owned();
    let picture = Chart { title: &title, rtl: visit.language().rtl };
    let svg = if upright { picture.columns(&bars) } else { picture.bars(&bars) };
    let head = [
        visit.word(&format!("insight-column-{id}")).to_owned(),
        visit.word("insight-column-recommendations").to_owned(),
    ];
    Some(ChartView { id, title, svg, table: Table { head, rows } })
}
