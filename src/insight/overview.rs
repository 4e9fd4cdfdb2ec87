//! The front page: the register in figures and charts, each of which leads to its rows.

use axum::response::Response;
use mithaq_typeset::chart::Scale;
use serde::Serialize;

use crate::app::Terms;
use crate::permissions::{Act, can};
use crate::platform::search::{Counts, FacetValue};
use crate::platform::web::Problem;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::{self, Card, find, label};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct OverviewPage {
    overview: Overview,
}

#[derive(Serialize)]
struct Overview {
    search_action: String,
    figures: Vec<Figure>,
    /// Where it stands who answers for them and what is done, once anything of it is published.
    progress_href: Option<String>,
    /// The national mechanism's own words, as HTML.
    front: Option<Said>,
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
pub(super) struct ChartView {
    pub id: &'static str,
    pub title: String,
    /// Columns side by side rather than bars one below the other.
    pub upright: bool,
    pub head: [String; 2],
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub(super) struct Row {
    pub label: String,
    /// Set where the label is not in the page's language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    pub href: Option<String>,
    pub value: String,
    pub bar: String,
    /// Where there is room for the words of a column.
    pub label_shown: Shown,
    pub value_shown: Shown,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Shown {
    Always,
    Wide,
    Aloud,
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
        progress_href: has_begun(&visit, &terms, counts).then(|| visit.to("/progress")),
        front: terms.settings.said(&terms.settings.front, &visit.lang).map(|said| Said::new(&visit, said)),
        charts: charts(&visit, &terms, &only, counts),
        latest: page.entries.iter().map(|entry| list::card(&visit, &terms, entry, &[])).collect(),
    };
    let title = visit.word("insight-overview-title").to_owned();
    site::page(&visit, "insight/overview.html", &title, &OverviewPage { overview: view })
}

/// Whether this reader sees that an institution answers for anything, or that anything is done.
fn has_begun(visit: &Visit, terms: &Terms, counts: &Counts) -> bool {
    let lead = Facet::from_parameter("lead", "").map_or(0, Facet::number);
    let is_led = counts.of(lead).any(|(institution, _)| institution > 0);
    is_led || terms.plan.iter().any(|measure| can(&visit.actor, Act::See, &measure.subject()))
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
        let count = counts.get(FacetValue::new(Facet::Position.number(), value));
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
    let stated = |facet: Facet| counts.of(facet.number()).filter(|(value, _)| *value != 0);
    let goal_count = |goal: u32| counts.get(FacetValue::new(Facet::Goal.number(), goal));
    let mut charts = Vec::new();
    let mut years: Vec<(u32, u32)> = stated(Facet::Year).collect();
    years.sort_unstable();
    // Years without recommendations keep their place: a gap is part of the picture.
    if let (Some((first, _)), Some((last, _))) = (years.first().copied(), years.last().copied()) {
        let count = |year: u32| years.iter().find(|(known, _)| *known == year).map_or(0, |(_, count)| *count);
        let all: Vec<(u32, u32)> = (first..=last).map(|year| (year, count(year))).collect();
        charts.extend(chart(visit, terms, only, "year", Facet::Year, &all).map(upright));
    }
    for (id, facet, most) in [("mechanism", Facet::Mechanism, 8), ("sdg", Facet::Goal, 17), ("theme", Facet::Theme, 8)]
    {
        let mut values: Vec<(u32, u32)> = stated(facet).collect();
        if facet == Facet::Goal {
            // So is a goal of which nothing was asked.
            if !values.is_empty() {
                values = terms.topics.goals.iter().map(|goal| (goal.id as u32, goal_count(goal.id as u32))).collect();
            }
        } else {
            values.sort_by_key(|(number, count)| (std::cmp::Reverse(*count), *number));
        }
        values.truncate(most);
        charts.extend(chart(visit, terms, only, id, facet, &values));
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
) -> Option<ChartView> {
    let most = values.iter().map(|(_, count)| *count).max()?;
    let scale = Scale { most: u64::from(most), rtl: visit.language().rtl };
    let path = visit.to("/recommendations");
    let mut rows = Vec::new();
    for (number, count) in values {
        let (name, lang) = label(visit, terms, facet, *number);
        let href = filter::written(terms, facet, *number).filter(|_| *count > 0).map(|value| {
            let mut filter = only.clone();
            filter.add(facet, &value);
            filter.address(&path)
        });
        let value = u64::from(*count);
        let bar = if facet == Facet::Year { scale.standing(value) } else { scale.lying(value) };
        rows.push(Row {
            dir: lang.as_deref().map(|lang| list::direction(visit, lang)),
            label: name,
            lang,
            href,
            value: visit.number(i64::from(*count)),
            bar,
            label_shown: Shown::Always,
            value_shown: if *count == most { Shown::Always } else { Shown::Wide },
        });
    }
    let head = [format!("insight-column-{id}"), "insight-column-recommendations".to_owned()];
    Some(ChartView {
        id,
        title: visit.word(&format!("insight-chart-{id}")).to_owned(),
        upright: false,
        head: head.map(|key| visit.word(&key).to_owned()),
        rows,
    })
}

/// Columns stand close: their words are shown as far as they have room, the last and the highest first.
fn upright(mut chart: ChartView) -> ChartView {
    /// Labels beside each other on a wide page; on a narrow one, half of them.
    const LABELS: usize = 12;
    /// Digits beside each other on a wide page and on a narrow one.
    const DIGITS: [usize; 2] = [100, 32];
    let columns = chart.rows.len();
    let widest = chart.rows.iter().map(|row| row.value.chars().count()).max().unwrap_or(0) + 1;
    let fits = DIGITS.map(|digits| widest * columns <= digits);
    let every = columns.div_ceil(LABELS);
    for (from_last, row) in chart.rows.iter_mut().rev().enumerate() {
        row.label_shown = match (from_last.is_multiple_of(2 * every), from_last.is_multiple_of(every)) {
            (true, _) => Shown::Always,
            (_, true) => Shown::Wide,
            _ => Shown::Aloud,
        };
        row.value_shown = match (row.value_shown, fits) {
            (Shown::Always, _) => Shown::Always,
            _ if row.href.is_none() => Shown::Aloud,
            (_, [_, true]) => Shown::Always,
            (_, [true, _]) => Shown::Wide,
            _ => Shown::Aloud,
        };
    }
    chart.upright = true;
    chart
}
