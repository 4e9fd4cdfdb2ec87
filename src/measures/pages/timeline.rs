//! Measures as bars over the years: a picture of the rows that stand beside it.

use jiff::civil::date;
use mithaq_typeset::chart::Span;
use serde::Serialize;

use super::filter::Row;
use super::{path, title};
use crate::platform::clock::Date;
use crate::site::{Said, Visit};

#[derive(Serialize)]
pub struct Timeline {
    /// The years that it spans.
    years: Vec<i16>,
    bars: Vec<Bar>,
    /// Measures that have no days to draw.
    without: usize,
}

#[derive(Serialize)]
struct Bar {
    title: Said,
    href: String,
    standing: &'static str,
    starts: Option<String>,
    ends: Option<String>,
    svg: String,
}

/// Of the measures that have a day; `None` where none has.
pub fn of<'a>(visit: &Visit, rows: impl Iterator<Item = &'a Row<'a>>) -> Option<Timeline> {
    let rows: Vec<&Row<'_>> = rows.collect();
    let days = |row: &Row<'_>| {
        let said = &row.measure.said;
        let milestones = said.milestones.iter().filter_map(|one| one.due);
        let days: Vec<Date> = said.starts.into_iter().chain(said.ends).chain(milestones).collect();
        Some((*days.iter().min()?, *days.iter().max()?))
    };
    let spans: Vec<(Date, Date)> = rows.iter().filter_map(|row| days(row)).collect();
    let first = spans.iter().map(|(first, _)| first.year()).min()?;
    let last = spans.iter().map(|(_, last)| last.year()).max()?.min(first.saturating_add(49));
    let begin = Date(date(first, 1, 1));
    let length = f64::from(begin.days_until(Date(date(last, 12, 31)))) + 1.0;
    let place = |day: Date| (f64::from(begin.days_until(day)) / length).clamp(0.0, 1.0);
    let bars = rows.iter().filter_map(|row| {
        let (from, to) = days(row)?;
        let marks = row.measure.milestones.iter().filter_map(|one| Some((place(one.due?), one.reached.is_some())));
        let span = Span {
            from: place(from),
            to: place(to.plus(1).unwrap_or(to)),
            marks: marks.collect(),
            today: place(visit.app.today()),
            sections: usize::try_from(last - first + 1).unwrap_or(1),
            rtl: visit.language().rtl,
        };
        Some(Bar {
            title: title(visit, row.measure),
            href: visit.to(&path(row.measure)),
            standing: row.standing.code(),
            starts: row.measure.said.starts.map(|day| day.to_string()),
            ends: row.measure.said.ends.map(|day| day.to_string()),
            svg: span.svg(),
        })
    });
    let bars: Vec<Bar> = bars.collect();
    Some(Timeline { years: (first..=last).collect(), without: rows.len() - bars.len(), bars })
}
