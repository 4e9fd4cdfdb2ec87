//! Gaps: what nobody has taken in hand, what has come to a halt, what contradicts itself.
//!
//! A gap of entries is a question to the register, so its number is the number of a list with all
//! its filters and files; what the register cannot tell by itself is a field of it (`FIELD`). A gap
//! of measures is a part of the plan. Each reader is told of what they may see.

pub mod api;
mod newest;
pub mod pages;

use std::collections::{BTreeSet, HashMap, HashSet};

pub use newest::Newest;

use super::likeness::Twin;
use crate::app::Terms;
use crate::assessments::Standing as StatusOf;
use crate::clusters::assignment::Share;
use crate::institutions::InstitutionId;
use crate::measures::Measure;
use crate::measures::pages::{Standing, fields::carried_out};
use crate::permissions::{Act, Actor, Audience, can, scope};
use crate::platform::clock::Date;
use crate::platform::search::{Counts, FacetValue};
use crate::platform::web::Problem;
use crate::progress::Reporting;
use crate::recommendations::Position;
use crate::recommendations::facets::Facet;
use crate::recommendations::fields::{Field, Known};
use crate::recommendations::filter::{self, Filter, written};
use crate::recommendations::list;
use crate::site::Visit;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    NoLead,
    NoMeasure,
    /// The State only noted it, and yet something is done.
    NotedMoving,
    /// Nearly the same was supported in one place and noted in another.
    Contradictory,
    /// Nearly the same is led by different institutions.
    AskedOfSeveral,
    /// Nearly the same was asked again by the same mechanism, and nothing had come of it.
    Repeated,
    Overdue,
    /// It has begun, and no report on it counts yet.
    NoUpdate,
    OldEvidence,
}

/// What the register tells by a field of ours.
const FOUND: [Gap; 4] = [Gap::NotedMoving, Gap::Contradictory, Gap::AskedOfSeveral, Gap::Repeated];

impl Gap {
    pub const ALL: [Gap; 9] = [
        Gap::NoLead,
        Gap::NoMeasure,
        Gap::NotedMoving,
        Gap::Contradictory,
        Gap::AskedOfSeveral,
        Gap::Repeated,
        Gap::Overdue,
        Gap::NoUpdate,
        Gap::OldEvidence,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Gap::NoLead => "no-lead",
            Gap::NoMeasure => "no-measure",
            Gap::NotedMoving => "noted-moving",
            Gap::Contradictory => "contradictory",
            Gap::AskedOfSeveral => "asked-of-several",
            Gap::Repeated => "repeated",
            Gap::Overdue => "overdue",
            Gap::NoUpdate => "no-update",
            Gap::OldEvidence => "old-evidence",
        }
    }

    pub fn from_code(code: &str) -> Option<Gap> {
        Gap::ALL.into_iter().find(|gap| gap.code() == code)
    }

    /// Whether it is a list of measures, not of entries.
    pub fn is_of_measures(self) -> bool {
        matches!(self, Gap::Overdue | Gap::NoUpdate | Gap::OldEvidence)
    }
}

/// Gaps are for whoever takes part in the national mechanism, as what is published to observers is.
pub fn are_for(actor: &Actor) -> bool {
    scope(actor).contains(&Audience::Observers)
}

/// The gaps that the register cannot tell by itself, as `app.rs` registers them.
pub const FIELD: Field = Field {
    parameter: "gap",
    message: "gaps-heading",
    none: "gap-none",
    is_for: are_for,
    is_open: false,
    is_discreet: false,
    known,
    number: |_, code| number(Gap::from_code(code)?),
    written: |_, value| Some(of_number(value)?.code().into()),
    label: |visit, _, value| {
        let code = of_number(value).map_or("", Gap::code);
        (visit.word(&format!("gap-{code}")).to_owned(), None)
    },
};

fn number(gap: Gap) -> Option<u32> {
    let place = FOUND.iter().position(|one| *one == gap)?;
    u32::try_from(place + 1).ok()
}

fn of_number(value: u32) -> Option<Gap> {
    FOUND.get(usize::try_from(value).ok()?.checked_sub(1)?).copied()
}

fn known(terms: &Terms, actor: &Actor, today: Date) -> Known {
    if !are_for(actor) {
        return Known::new();
    }
    let moving = moving(terms, actor, today);
    let comes_forward = |entry: &i64| moving.contains(entry) || has_come_forward(terms, actor, *entry);
    let noted = terms.likenesses.noted.iter().filter(|entry| comes_forward(entry));
    let mut found: Vec<(i64, Gap)> = noted.map(|entry| (*entry, Gap::NotedMoving)).collect();
    let leads = leads(terms, actor, today);
    let seen = scope(actor);
    for group in &terms.likenesses.groups {
        // What resembles something that this reader may not see resembles nothing.
        let group: Vec<&Twin> = group.iter().filter(|twin| seen.contains(&twin.audience)).collect();
        contradictory(&group, &mut found);
        asked_of_several(&group, &leads, &mut found);
        repeated(terms, &group, &comes_forward, &mut found);
    }
    found.into_iter().filter_map(|(entry, gap)| Some((entry, number(gap)?))).collect()
}

/// Whether the State says of an entry that something has come of it. A part of one counts, too.
fn has_come_forward(terms: &Terms, actor: &Actor, entry: i64) -> bool {
    match terms.standings.of(entry, scope(actor)) {
        StatusOf::At(value) => {
            let known = terms.scales.value(value);
            known.is_some_and(|(_, value)| !["not-started", "not-accepted"].contains(&value.code.as_str()))
        }
        StatusOf::ByPart => true,
        StatusOf::None => false,
    }
}

/// Entries that a measure carries out which is under way, late or completed.
fn moving(terms: &Terms, actor: &Actor, today: Date) -> HashSet<i64> {
    let is_done = |measure: &Measure| {
        matches!(Standing::of(measure, today), Standing::UnderWay | Standing::Late | Standing::Completed)
    };
    let carried_out = carried_out(terms, actor).into_iter();
    carried_out.filter(|(_, measure)| is_done(measure)).map(|(entry, _)| entry).collect()
}

/// Who leads each entry today.
fn leads(terms: &Terms, actor: &Actor, today: Date) -> HashMap<i64, BTreeSet<InstitutionId>> {
    let mut leads: HashMap<i64, BTreeSet<InstitutionId>> = HashMap::new();
    for (entry, meant) in terms.shares.told(terms, actor, Share::Lead) {
        leads.entry(entry).or_default().insert(terms.institutions.responsible(meant, today));
    }
    leads
}

fn contradictory(group: &[&Twin], found: &mut Vec<(i64, Gap)>) {
    let has = |position: Position| group.iter().any(|twin| twin.position == Some(position));
    if has(Position::Supported) && has(Position::Noted) {
        let with_position = group.iter().filter(|twin| twin.position.is_some());
        found.extend(with_position.map(|twin| (twin.entry, Gap::Contradictory)));
    }
}

fn asked_of_several(group: &[&Twin], leads: &HashMap<i64, BTreeSet<InstitutionId>>, found: &mut Vec<(i64, Gap)>) {
    let led: Vec<(i64, &BTreeSet<InstitutionId>)> =
        group.iter().filter_map(|twin| Some((twin.entry, leads.get(&twin.entry)?))).collect();
    let all: BTreeSet<&InstitutionId> = led.iter().flat_map(|(_, leads)| leads.iter()).collect();
    if led.len() > 1 && all.len() > 1 {
        found.extend(led.into_iter().map(|(entry, _)| (entry, Gap::AskedOfSeveral)));
    }
}

/// Of the same mechanism, in a cycle or a document that came later, while nothing has come of any of them.
fn repeated(terms: &Terms, group: &[&Twin], comes_forward: &dyn Fn(&i64) -> bool, found: &mut Vec<(i64, Gap)>) {
    let said = |twin: &Twin| {
        let document = terms.mechanisms.documents.get(twin.document)?;
        Some((document.mechanism, document.cycle, document.published))
    };
    for later in group {
        let Some((mechanism, cycle, day)) = said(later) else { continue };
        let is_before = |earlier: &&&Twin| {
            said(earlier).is_some_and(|(other, its_cycle, its_day)| {
                let before = match (its_cycle, cycle) {
                    (Some(one), Some(two)) => one < two,
                    _ => its_day.is_some() && its_day < day,
                };
                other == mechanism && before
            })
        };
        let mut before = group.iter().filter(is_before).peekable();
        let is_repeated = before.peek().is_some() && !comes_forward(&later.entry);
        if is_repeated && !before.any(|earlier| comes_forward(&earlier.entry)) {
            found.push((later.entry, Gap::Repeated));
        }
    }
}

/// What is asked of the register for a gap of entries: a parameter and its value.
fn wanted(gap: Gap) -> (&'static str, &'static str) {
    match gap {
        Gap::NoLead => ("lead", "none"),
        Gap::NoMeasure => ("measures", "none"),
        _ => ("gap", gap.code()),
    }
}

/// The list of the register that a gap of entries is, of all that is asked for.
pub fn filter(asked_for: &Filter, gap: Gap) -> Filter {
    let (parameter, value) = wanted(gap);
    asked_for.and(parameter, value)
}

/// Entries that ask for something: a concern is shared, and nobody carries it out.
const NOT_ASKED_FOR: &str = "concern";

/// All that is asked for, of every type that there is.
pub fn asked_for(visit: &Visit, terms: &Terms) -> Result<Filter, Problem> {
    let counts = list::counted(visit, terms, &Filter::default(), None)?.counts;
    let mut filter = Filter::default();
    for (kind, _) in counts.of(Facet::Type.number()).filter(|(_, count)| *count > 0) {
        if let Some(code) = written(terms, Facet::Type, kind).filter(|code| *code != NOT_ASKED_FOR) {
            filter.add(Facet::Type, &code);
        }
    }
    if filter.is_empty() {
        filter.add(Facet::Type, "recommendation");
    }
    Ok(filter)
}

/// How many entries have a value of a facet, as a parameter writes it.
pub fn of_value(terms: &Terms, counts: &Counts, parameter: &str, value: &str) -> i64 {
    let Some(facet) = Facet::from_parameter(parameter, value) else { return 0 };
    let number = filter::number(terms, facet, value).unwrap_or_default();
    counts.get(FacetValue::new(facet.number(), number)).into()
}

/// How many entries a list of the register has.
pub fn total(visit: &Visit, terms: &Terms, filter: &Filter) -> Result<i64, Problem> {
    let filter = Filter { limit: Some(1), ..filter.clone() };
    let request = filter.request(terms, (&visit.actor, visit.app.today()), &visit.lang, false)?;
    let total = visit.app.index.find(&request, &filter.words()?)?.total;
    Ok(i64::try_from(total).unwrap_or(i64::MAX))
}

/// The measures of a gap, with the day that it is about: their last, their first, or that of their
/// newest evidence.
pub async fn measures<'a>(visit: &Visit, terms: &'a Terms, gap: Gap) -> Result<Vec<(&'a Measure, Date)>, Problem> {
    let today = visit.app.today();
    let under_way = |measure: &&Measure| measure.is_under_way() && can(&visit.actor, Act::See, &measure.subject());
    let seen = terms.plan.iter().filter(under_way);
    let mut found: Vec<(&Measure, Date)> = match gap {
        Gap::Overdue => {
            let late = seen.filter(|measure| measure.is_late(today));
            late.filter_map(|measure| Some((measure, measure.said.ends?))).collect()
        }
        Gap::NoUpdate => {
            // Whoever is never asked lacks no answer.
            let reporting = Reporting::of(terms, today);
            let asked = seen.filter(|measure| reporting.lead(measure).is_some());
            let silent = asked.filter(|measure| reporting.last_counting(measure).is_none());
            let since = |measure: &Measure| measure.said.starts.or(measure.agreed.as_ref().map(|agreed| agreed.on));
            silent.map(|measure| (measure, since(measure).unwrap_or(today))).filter(|(_, day)| *day <= today).collect()
        }
        Gap::OldEvidence => {
            let newest = visit.app.newest_evidence.of(visit.app.db.read(), &visit.actor).await?;
            let format = &visit.language().format;
            let limit = today.minus_months(terms.settings.evidence_months());
            let dated = seen.filter_map(|measure| Some((measure, format.day(*newest.get(&measure.id)?))));
            dated.filter(|(_, day)| *day < limit).collect()
        }
        _ => Vec::new(),
    };
    found.sort_by_key(|(measure, day)| (*day, measure.id));
    Ok(found)
}

/// How many there are of a gap, and where they are; `counts` tells how many of all that is asked for have
/// each value.
pub async fn counted(
    visit: &Visit,
    terms: &Terms,
    (asked_for, counts): (&Filter, &Counts),
    gap: Gap,
) -> Result<(i64, String), Problem> {
    if gap.is_of_measures() {
        let count = measures(visit, terms, gap).await?.len();
        let href = match gap {
            Gap::Overdue => format!("/measures?standing={}", Standing::Late.code()),
            _ => format!("/gaps/{}", gap.code()),
        };
        return Ok((i64::try_from(count).unwrap_or(i64::MAX), visit.to(&href)));
    }
    let (parameter, value) = wanted(gap);
    let count = of_value(terms, counts, parameter, value);
    Ok((count, filter(asked_for, gap).address(&visit.to("/recommendations"))))
}
