//! The plan: a list that is narrowed as the register is, grouped, drawn as a timeline, taken as a file.

use axum::response::Response;
use serde::Serialize;

use super::filter::{self, Field, Found, OF_ENTRIES, Row, Wanted};
use super::timeline::{self, Timeline};
use super::{Choice, Standing, kind_name, named, path, title};
use crate::app::Terms;
use crate::frameworks::pages::chosen;
use crate::institutions::pages as institutions;
use crate::institutions::pages::Named;
use crate::permissions::{Act, Kind, can, can_on};
use crate::platform::web::Problem;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self as register_filter, Filter};
use crate::recommendations::list::{FacetBox, ValueBox};
use crate::recommendations::{index, list as register};
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Said, Visit};
use crate::topics::Scheme;

/// Measures on a page.
const PAGE: usize = 50;
/// Values that a field shows.
const MOST_VALUES: usize = 60;

#[derive(Serialize)]
struct Page {
    plan: View,
}

#[derive(Serialize)]
struct View {
    here: String,
    q: String,
    facets: Vec<FacetBox>,
    /// What is asked of the register, a list to choose from each.
    of_entries: Vec<Question>,
    groups: Vec<(&'static str, Vec<Choice>, &'static str)>,
    chips: Vec<Chip>,
    clear_href: String,
    total: i64,
    rows: Vec<RowView>,
    timeline: Option<Timeline>,
    views: Vec<(&'static str, String, bool)>,
    first_href: Option<String>,
    next_href: Option<String>,
    formats: Vec<(&'static str, String)>,
    new_href: Option<String>,
}

/// Name of the field, key of its label, what may be chosen, what is.
type Question = (String, &'static str, Vec<Choice>, String);

#[derive(Serialize)]
struct Chip {
    facet: String,
    label: String,
    href: String,
}

/// Of each its level, its name, and how many are under it.
type Headings = Vec<(u8, String, i64)>;

#[derive(Serialize)]
pub struct RowView {
    /// The names of its group and subgroup, where they begin with it, and how many are in it.
    headings: Headings,
    pub title: Said,
    pub href: String,
    kind: String,
    pub standing: &'static str,
    timeliness: &'static str,
    audience: &'static str,
    pub lead: Option<Named>,
    supporting: usize,
    pub starts: Option<String>,
    pub ends: Option<String>,
    milestones: (usize, usize),
    entries: usize,
}

/// `GET /{lang}/measures`
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let wanted = Wanted::parse(&visit.query);
    let terms = visit.app.terms();
    let found = filter::find(&visit, &terms, &wanted).await?;
    let questions = questions(&visit, &terms, &wanted)?;
    let view = view(&visit, &terms, &wanted, found, questions);
    site::page(&visit, "measures/list.html", visit.word("measures-heading"), &Page { plan: view })
}

fn view(visit: &Visit, terms: &Terms, wanted: &Wanted, mut found: Found<'_>, questions: Vec<Question>) -> View {
    let here = visit.to("/measures");
    let facets = facets(visit, terms, wanted, &found);
    let total = found.rows.len();
    let grouped = group(visit, terms, wanted, &mut found.rows);
    let first = (wanted.page - 1).saturating_mul(PAGE);
    let shown: Vec<(&Row<'_>, &Headings)> = found.rows.iter().zip(&grouped).skip(first).take(PAGE).collect();
    let at = |page: usize| Wanted { page, ..wanted.clone() }.address(&here);
    let timeline = wanted.timeline.then(|| timeline::of(visit, shown.iter().map(|(row, _)| *row)));
    let formats = [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")];
    let whole = Wanted { page: 1, ..wanted.clone() };
    let views = [("list", false), ("timeline", true)];
    View {
        q: wanted.words.clone(),
        facets,
        groups: groups(visit, wanted),
        chips: chips(visit, terms, wanted, &questions, &here),
        of_entries: questions,
        clear_href: Wanted { page: 1, timeline: wanted.timeline, ..Wanted::default() }.address(&here),
        total: i64::try_from(total).unwrap_or(i64::MAX),
        rows: shown.into_iter().map(|(row, headings)| row_view(visit, row, headings.clone())).collect(),
        timeline: timeline.flatten(),
        views: views
            .map(|(name, timeline)| {
                let address = Wanted { timeline, page: 1, ..wanted.clone() }.address(&here);
                (name, address, timeline == wanted.timeline)
            })
            .to_vec(),
        first_href: (wanted.page > 1).then(|| at(1)),
        next_href: (first + PAGE < total).then(|| at(wanted.page + 1)),
        formats: formats.map(|(name, ending)| (name, whole.address(&format!("{here}.{ending}")))).to_vec(),
        new_href: proposes(visit).then(|| visit.to("/measures/new")),
        here,
    }
}

/// Whether somebody may begin a measure: the secretariat, and those who write for an institution.
pub fn proposes(visit: &Visit) -> bool {
    can_on(&visit.actor, Act::Change, Kind::Measure) || !super::typed::own_institutions(visit).is_empty()
}

fn row_view(visit: &Visit, row: &Row<'_>, headings: Headings) -> RowView {
    let measure = row.measure;
    let day = |day: Option<crate::platform::clock::Date>| day.map(|day| day.to_string());
    RowView {
        headings,
        title: title(visit, measure),
        href: visit.to(&path(measure)),
        kind: kind_name(visit, &measure.said.kind),
        standing: row.standing.code(),
        timeliness: row.timeliness,
        audience: measure.audience.code(),
        lead: measure.said.lead.and_then(|lead| named(visit, lead)),
        supporting: row.institutions.len().saturating_sub(1),
        starts: day(measure.said.starts),
        ends: day(measure.said.ends),
        milestones: measure.reached(),
        entries: row.entries.len(),
    }
}

/// What a value of a field is called, and in which language where that is not the page's.
fn label(visit: &Visit, terms: &Terms, field: Field, value: &str) -> Said {
    let own = |text: &str| Said { text: text.to_owned(), lang: None, dir: None };
    match field {
        Field::Standing => own(visit.word(&format!("measure-standing-{value}"))),
        Field::Reporting => own(visit.word(&format!("timeliness-{value}"))),
        Field::Without => own(visit.word(&format!("measures-without-{value}"))),
        Field::Kind => own(&kind_name(visit, value)),
        Field::Institution => {
            let known = terms.institutions.by_public_id(value);
            known.map_or_else(|| own(value), |one| institutions::name(visit, one))
        }
        Field::Cluster => {
            let known = terms.clusters.by_public_id(value);
            let known = known.filter(|one| can(&visit.actor, Act::See, &one.subject()));
            known.map_or_else(|| own(value), |one| crate::clusters::pages::title(visit, one))
        }
        Field::Topic => {
            let (scheme, code) = value.split_once('/').unwrap_or_default();
            let known =
                Scheme::from_code(scheme).and_then(|scheme| Some((scheme, terms.topics.scheme(scheme).by_code(code)?)));
            known.map_or_else(
                || own(value),
                |(scheme, term)| {
                    let number = u32::try_from(term.id).unwrap_or_default();
                    own(&register::label(visit, terms, index::facet_of(scheme), number).0)
                },
            )
        }
        Field::Objective => {
            let known = terms.frameworks.by_written(value);
            let label = known.and_then(|(_, objective)| chosen::label(visit, terms, objective.id));
            own(label.as_deref().unwrap_or(value))
        }
        Field::Territory | Field::Year => own(value),
    }
}

/// The fields as boxes: the values that there are, the most frequent first, and all that are chosen.
fn facets(visit: &Visit, terms: &Terms, wanted: &Wanted, found: &Found<'_>) -> Vec<FacetBox> {
    let boxes = Field::ALL.into_iter().filter_map(|field| {
        let none = std::collections::HashMap::new();
        let counted = found.counts.get(&field).unwrap_or(&none);
        let chosen = wanted.chosen.iter().filter(|(known, _)| *known == field).map(|(_, value)| value);
        let mut values: Vec<(String, i64)> = counted.iter().map(|(value, count)| (value.clone(), *count)).collect();
        for value in chosen.clone().filter(|value| !counted.contains_key(*value)) {
            values.push((value.clone(), 0));
        }
        if values.is_empty() {
            return None;
        }
        match field {
            Field::Standing => {
                values.sort_by_key(|(value, _)| Standing::ALL.iter().position(|one| one.code() == value))
            }
            Field::Year => values.sort(),
            _ => values.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0))),
        }
        values.truncate(MOST_VALUES);
        let values = values.into_iter().map(|(value, count)| {
            let said = label(visit, terms, field, &value);
            let checked = wanted.has(field, &value);
            ValueBox { checked, value, label: said.text, count, lang: said.lang, dir: said.dir }
        });
        Some(FacetBox {
            key: field.name(),
            parameter: field.name(),
            label: visit.word(&format!("measures-by-{}", field.name())).to_owned(),
            open: matches!(field, Field::Standing | Field::Institution) || chosen.clone().next().is_some(),
            selected_count: chosen.count(),
            values: values.collect(),
            more_href: None,
            more_count: 0,
        })
    });
    boxes.collect()
}

/// Questions of the register, with the terms that entries have which this reader may see.
fn questions(visit: &Visit, terms: &Terms, wanted: &Wanted) -> Result<Vec<Question>, Problem> {
    let counts = register::counted(visit, terms, &Filter::default(), None)?.counts;
    let all = OF_ENTRIES.iter().map(|name| {
        let (facet, key) = match *name {
            "mechanism" => (Some(Facet::Mechanism), "facet-mechanism"),
            "theme" => (Some(Facet::Theme), "facet-theme"),
            "person" => (Some(Facet::Person), "facet-person"),
            "sdg" => (Some(Facet::Goal), "column-sdg"),
            _ => (None, "recommendations-fact-position"),
        };
        let position =
            |code: &str| Choice { value: code.to_owned(), label: visit.word(&format!("position-{code}")).to_owned() };
        let mut choices: Vec<Choice> = match facet {
            None => ["supported", "noted"].map(position).to_vec(),
            Some(facet) => {
                let used = counts.of(facet.number()).filter(|(number, count)| *number > 0 && *count > 0);
                let said = used.filter_map(|(number, _)| {
                    let value = register_filter::written(terms, facet, number)?;
                    Some(Choice { value: value.to_string(), label: register::label(visit, terms, facet, number).0 })
                });
                said.collect()
            }
        };
        match facet {
            Some(Facet::Goal) => choices.sort_by_key(|choice| choice.value.parse::<u32>().unwrap_or(u32::MAX)),
            Some(_) => visit.language().format.sort_by_name(&mut choices, |choice| &choice.label),
            None => {}
        }
        let chosen = wanted.entries.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        (format!("entry.{name}"), key, choices, chosen.unwrap_or_default())
    });
    Ok(all.collect())
}

/// By what the list is grouped, first and then.
fn groups(visit: &Visit, wanted: &Wanted) -> Vec<(&'static str, Vec<Choice>, &'static str)> {
    let choices: Vec<Choice> = Field::GROUPS
        .into_iter()
        .map(|field| Choice {
            value: field.name().to_owned(),
            label: visit.word(&format!("measures-by-{}", field.name())).to_owned(),
        })
        .collect();
    let chosen = |field: Option<Field>| field.map_or("", Field::name);
    vec![("group", choices.clone(), chosen(wanted.group)), ("subgroup", choices, chosen(wanted.subgroup))]
}

fn chips(visit: &Visit, terms: &Terms, wanted: &Wanted, questions: &[Question], here: &str) -> Vec<Chip> {
    let chosen = wanted.chosen.iter().map(|(field, value)| Chip {
        facet: visit.word(&format!("measures-by-{}", field.name())).to_owned(),
        label: label(visit, terms, *field, value).text,
        href: Wanted { page: 1, ..wanted.clone().but(*field, value) }.address(here),
    });
    let asked = questions.iter().filter(|(.., chosen)| !chosen.is_empty());
    let asked = asked.map(|(name, key, choices, chosen)| {
        let mut rest = Wanted { page: 1, ..wanted.clone() };
        rest.entries.retain(|(known, _)| Some(known.as_str()) != name.strip_prefix("entry."));
        let label = choices.iter().find(|choice| choice.value == *chosen).map_or(chosen, |choice| &choice.label);
        let facet = visit.text("measures-entries-about", &[("what", visit.word(key))]);
        Chip { facet, label: label.clone(), href: rest.address(here) }
    });
    chosen.chain(asked).collect()
}

/// Puts the rows in the order of their groups; of each row the headings that begin with it. A row
/// that has several values of a field stands under the first of them.
fn group(visit: &Visit, terms: &Terms, wanted: &Wanted, rows: &mut [Row<'_>]) -> Vec<Headings> {
    let levels: Vec<Field> = wanted.group.into_iter().chain(wanted.subgroup).collect();
    if levels.is_empty() {
        return rows.iter().map(|_| Vec::new()).collect();
    }
    let name_of = |row: &Row<'_>, field: Field| {
        let value = row.values(field).into_iter().find_map(|value| value.written(terms));
        value.map_or_else(
            || visit.word("measures-group-none").to_owned(),
            |value| label(visit, terms, field, &value).text,
        )
    };
    let names = |row: &Row<'_>| levels.iter().map(|field| name_of(row, *field)).collect::<Vec<String>>();
    rows.sort_by_cached_key(|row| names(row));
    let all: Vec<Vec<String>> = rows.iter().map(names).collect();
    let count = |start: &[String]| all.iter().filter(|names| names.starts_with(start)).count() as i64;
    let mut before: &[String] = &[];
    let mut headings = Vec::with_capacity(all.len());
    for names in &all {
        let mut new = Vec::new();
        for (depth, name) in names.iter().enumerate() {
            let start = names.get(..=depth).unwrap_or_default();
            if before.get(..=depth) != Some(start) {
                new.push((if depth == 0 { 2 } else { 3 }, name.clone(), count(start)));
            }
        }
        before = names;
        headings.push(new);
    }
    headings
}

const COLUMNS: [Column; 16] = [
    ("id", "column-id", 38.0),
    ("title", "measure-title", 60.0),
    ("kind", "measure-kind", 24.0),
    ("standing", "measures-by-standing", 14.0),
    ("reporting", "measures-by-reporting", 18.0),
    ("lead", "share-lead", 40.0),
    ("supporting", "share-supporting", 40.0),
    ("territory", "institution-territory", 18.0),
    ("starts", "measure-starts", 12.0),
    ("ends", "measure-ends", 12.0),
    ("milestones_reached", "measure-milestones-reached", 10.0),
    ("milestones", "measure-milestones", 10.0),
    ("recommendations", "cluster-entries", 10.0),
    ("objective", "measure-objective", 60.0),
    ("objectives", "frameworks-objectives", 40.0),
    ("url", "recommendations-record-permalink", 50.0),
];

/// `GET /{lang}/measures.csv` and its siblings.
pub async fn csv(visit: Visit) -> Result<Response, Problem> {
    file(visit, FileFormat::Csv).await
}

pub async fn xlsx(visit: Visit) -> Result<Response, Problem> {
    file(visit, FileFormat::Xlsx).await
}

pub async fn json(visit: Visit) -> Result<Response, Problem> {
    file(visit, FileFormat::Json).await
}

async fn file(visit: Visit, format: FileFormat) -> Result<Response, Problem> {
    let wanted = Wanted::parse(&visit.query);
    let terms = visit.app.terms();
    let mut found = filter::find(&visit, &terms, &wanted).await?;
    group(&visit, &terms, &wanted, &mut found.rows);
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let rows = found.rows.iter().map(|row| {
        let (measure, said) = (row.measure, &row.measure.said);
        let day = |day: Option<crate::platform::clock::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let mut names = row.institutions.iter().filter_map(|id| named(&visit, *id)).map(|one| one.name);
        let lead = names.next().unwrap_or_default();
        let (reached, all) = measure.reached();
        vec![
            measure.public_id.clone(),
            title(&visit, measure).text,
            kind_name(&visit, &said.kind),
            visit.word(&format!("measure-standing-{}", row.standing.code())).to_owned(),
            match row.timeliness {
                "" => String::new(),
                code => visit.word(&format!("timeliness-{code}")).to_owned(),
            },
            lead,
            names.collect::<Vec<_>>().join("; "),
            said.territory.clone(),
            day(said.starts),
            day(said.ends),
            reached.to_string(),
            all.to_string(),
            row.entries.len().to_string(),
            said.objectives.in_language(&visit.lang).to_owned(),
            said.topics.iter().filter_map(|id| terms.frameworks.written(*id)).collect::<Vec<_>>().join("; "),
            format!("{base}{}", visit.to(&path(measure))),
        ]
    });
    download::table(&visit, format, "measures", &COLUMNS, rows.collect())
}
