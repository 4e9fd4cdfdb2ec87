//! Dashboards: figures by mechanism, institution and cluster. Each figure is the number of a list of
//! the register or of the plan, and leads to exactly that list, as far as this reader may see it.

pub mod api;
pub mod pages;

use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::gaps;
use crate::app::Terms;
use crate::clusters::{Cluster, ClusterId, pages as clusters};
use crate::institutions::{Institution, InstitutionId, pages as institutions};
use crate::measures::Measure;
use crate::measures::pages::Standing;
use crate::permissions::{Act, can};
use crate::platform::search::{Counts, Cross, Crossed, FacetValue};
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::{self, direction, label};
use crate::site::Visit;

/// How many, and where they are.
#[derive(Clone, Debug, Serialize)]
pub struct Count {
    pub column: &'static str,
    pub count: i64,
    pub href: String,
}

#[derive(Debug, Serialize)]
pub struct Line {
    /// Of the mechanism, institution or cluster.
    pub code: String,
    pub label: String,
    /// Set where the label is not in the page's language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// Its own page.
    pub href: Option<String>,
    pub counts: Vec<Count>,
}

/// A table of figures; its heading is worded by its id, its columns by theirs.
#[derive(Debug, Serialize)]
pub struct Sheet {
    pub id: &'static str,
    pub columns: Vec<&'static str>,
    pub lines: Vec<Line>,
    /// How many lines there are in all and where, while only the largest are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whole: Option<(i64, String)>,
}

impl Sheet {
    fn new(id: &'static str, lines: Vec<Line>, whole: Option<i64>) -> Sheet {
        let columns = lines.first().map(|line| line.counts.iter().map(|count| count.column).collect());
        let whole = whole.map(|whole| (whole, format!("?sheet={id}")));
        Sheet { id, columns: columns.unwrap_or_default(), lines, whole }
    }
}

/// How many of the lines of a sheet are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Extent {
    Whole,
    /// Those with the largest figures.
    Largest(usize),
}

impl Extent {
    /// Leaves the rows that are wanted, so that no other is put into words; says how many there were
    /// where some are left out.
    fn narrow<Row>(self, rows: &mut Vec<Row>, size: impl Fn(&Row) -> i64) -> Option<i64> {
        let Extent::Largest(most) = self else { return None };
        let all = rows.len();
        if all <= most {
            return None;
        }
        rows.sort_by_key(|row| std::cmp::Reverse(size(row)));
        rows.truncate(most);
        Some(all as i64)
    }
}

/// The standings of measures that dashboards tell apart.
const STANDINGS: [Standing; 4] = [Standing::UnderWay, Standing::Late, Standing::ToCome, Standing::Completed];

fn register(visit: &Visit, column: &'static str, count: i64, filter: &Filter) -> Count {
    Count { column, count, href: filter.address(&visit.to("/recommendations")) }
}

/// What is asked of a list of the register, each a column: the parameter and its value.
const OF_ENTRIES: [(&str, &str, &str); 7] = [
    ("supported", "position", "supported"),
    ("noted", "position", "noted"),
    ("without-lead", "lead", "none"),
    ("without-measure", "measures", "none"),
    ("with-under-way", "measures", "under-way"),
    ("with-late", "measures", "late"),
    ("with-completed", "measures", "completed"),
];

/// What `OF_ENTRIES` asks of some entries and has not been answered by the list itself; `total` is how many
/// they are, `counted` how many of them have each value.
fn of_entries(visit: &Visit, terms: &Terms, filter: &Filter, total: i64, counted: &Counts) -> Vec<Count> {
    let mut all = vec![register(visit, "entries", total, filter)];
    let is_open = |facet: Facet| !filter.values.contains_key(&facet);
    for (column, parameter, value) in OF_ENTRIES {
        if Facet::from_parameter(parameter, value).is_some_and(is_open) {
            let count = gaps::of_value(terms, counted, parameter, value);
            all.push(register(visit, column, count, &filter.and(parameter, value)));
        }
    }
    all
}

/// Whether measures are reported on in time, each a column: for those inside.
const REPORTING: [(&str, &str); 3] =
    [("reporting-late", "late"), ("reporting-on-time", "on-time"), ("reporting-no-data", "no-data")];

/// How many measures stand how, and are reported on how.
#[derive(Default)]
struct Tally {
    standings: FxHashMap<Standing, i64>,
    reporting: FxHashMap<&'static str, i64>,
}

impl Tally {
    fn add(&mut self, standing: Standing, timeliness: Option<&'static str>) {
        *self.standings.entry(standing).or_default() += 1;
        if let Some(timeliness) = timeliness {
            *self.reporting.entry(timeliness).or_default() += 1;
        }
    }

    /// All figures that a line shows of it, added up, by which the largest lines are found.
    fn size(&self) -> i64 {
        let shown = STANDINGS.iter().filter_map(|standing| self.standings.get(standing));
        shown.chain(self.reporting.values()).sum()
    }
}

/// Of each standing how many measures, in the part of the plan that `of` names, such as
/// `institution=…`; and how they are reported on.
fn of_standings(visit: &Visit, of: &str, tally: &Tally) -> Vec<Count> {
    let joint = if of.is_empty() { "" } else { "&" };
    let count = |standing: Standing| Count {
        column: standing.code(),
        count: tally.standings.get(&standing).copied().unwrap_or_default(),
        href: visit.to(&format!("/measures?{of}{joint}standing={}", standing.code())),
    };
    let reported = |(column, code): (&'static str, &str)| Count {
        column,
        count: tally.reporting.get(code).copied().unwrap_or_default(),
        href: visit.to(&format!("/measures?{of}{joint}reporting={code}")),
    };
    let inside = REPORTING.into_iter().filter(|_| gaps::are_for(&visit.actor)).map(reported);
    STANDINGS.into_iter().map(count).chain(inside).collect()
}

/// A measure, how it stands, and how it is reported on while it is under way.
type Seen<'a> = (&'a Measure, Standing, Option<&'static str>);

/// What a dashboard is made from, found once: the entries that are asked for, and the measures that this
/// reader sees.
pub struct Ground<'a> {
    visit: &'a Visit,
    terms: &'a Terms,
    pub asked_for: Filter,
    /// How many entries they are, and how many of them have each value.
    total: i64,
    pub counted: Arc<Counts>,
    measures: Vec<Seen<'a>>,
}

impl<'a> Ground<'a> {
    /// Of all that is asked for.
    pub fn of(visit: &'a Visit, terms: &'a Terms) -> Result<Ground<'a>, Problem> {
        Ground::narrowed(visit, terms, gaps::asked_for(visit, terms)?)
    }

    fn narrowed(visit: &'a Visit, terms: &'a Terms, asked_for: Filter) -> Result<Ground<'a>, Problem> {
        let today = visit.app.today();
        let timeliness = gaps::are_for(&visit.actor).then(|| terms.timeliness(today));
        let reported = |measure: &Measure| timeliness.as_ref()?.get(&measure.id).map(|how| how.code());
        let seen = terms.plan.iter().filter(|measure| can(&visit.actor, Act::See, &measure.subject()));
        let measures = seen.map(|measure| (measure, Standing::of(measure, today), reported(measure)));
        let found = list::counted(visit, terms, &asked_for, None)?;
        let total = i64::try_from(found.total).unwrap_or(i64::MAX);
        Ok(Ground { visit, terms, total, counted: found.counts, measures: measures.collect(), asked_for })
    }

    /// All measures by how they stand.
    pub fn by_standing(&self) -> Vec<Count> {
        let mut tally = Tally::default();
        self.measures.iter().for_each(|(_, standing, timeliness)| tally.add(*standing, *timeliness));
        of_standings(self.visit, "", &tally)
    }

    /// What each mechanism asks for, the most first.
    pub fn by_mechanism(&self, extent: Extent) -> Result<Sheet, Problem> {
        let (visit, terms) = (self.visit, self.terms);
        let asked = OF_ENTRIES.iter().filter_map(|(_, parameter, value)| Facet::from_parameter(parameter, value));
        let columns = asked.map(Facet::number).collect();
        let cross = Cross { rows: Facet::Mechanism.number(), columns };
        let mut rows = list::counted(visit, terms, &self.asked_for, Some(cross))?.crossed;
        rows.retain(|row| row.value > 0);
        let whole = extent.narrow(&mut rows, |row| row.total.into());
        let line = |row: &Crossed| {
            let code = filter::written(terms, Facet::Mechanism, row.value)?;
            let asked_for = self.asked_for.and("mechanism", &code);
            let counts = of_entries(visit, terms, &asked_for, row.total.into(), &row.counts);
            let (label, lang) = label(visit, terms, Facet::Mechanism, row.value);
            let dir = lang.as_deref().map(|lang| direction(visit, lang));
            Some(Line { code: code.into_owned(), label, lang, dir, href: None, counts })
        };
        let mut lines: Vec<Line> = rows.iter().filter_map(line).collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.counts.first().map(|count| count.count)));
        Ok(Sheet::new("by-mechanism", lines, whole))
    }

    /// Of each institution the entries that it leads and the measures that it leads or supports.
    pub fn by_institution(&self, extent: Extent) -> Sheet {
        let (visit, terms, today) = (self.visit, self.terms, self.visit.app.today());
        let mut of_each: FxHashMap<InstitutionId, Tally> = FxHashMap::default();
        for (measure, standing, timeliness) in &self.measures {
            for id in measure.responsible(&terms.institutions, today) {
                of_each.entry(id).or_default().add(*standing, *timeliness);
            }
        }
        let led = |id: InstitutionId| self.count("lead", id.0);
        let rows = terms.institutions.iter().map(|one| (one, led(one.id), of_each.remove(&one.id).unwrap_or_default()));
        let mut rows: Vec<_> = rows.filter(|(_, led, tally)| led + tally.size() > 0).collect();
        let whole = extent.narrow(&mut rows, |(_, led, tally)| led + tally.size());
        let own = if gaps::are_for(&visit.actor) { "/dashboard" } else { "" };
        let line = |(institution, led, tally): (&Institution, i64, Tally)| {
            let led_by = self.asked_for.and("lead", &institution.public_id);
            let mut counts = vec![register(visit, "led", led, &led_by)];
            let of = format!("institution={}", encode(&institution.public_id));
            counts.extend(of_standings(visit, &of, &tally));
            let href = Some(visit.to(&format!("{}{own}", institutions::path(institution))));
            let (code, said) = (institution.public_id.clone(), institutions::name(visit, institution));
            Line { code, label: said.text, lang: said.lang, dir: said.dir, href, counts }
        };
        let mut lines: Vec<Line> = rows.into_iter().map(line).collect();
        if whole.is_none() {
            visit.language().format.sort_by_name(&mut lines, |line| &line.label);
        }
        Sheet::new("by-institution", lines, whole)
    }

    /// Of each cluster its entries and its measures.
    pub fn by_cluster(&self, extent: Extent) -> Sheet {
        let (visit, terms) = (self.visit, self.terms);
        let mut of_each: FxHashMap<ClusterId, Tally> = FxHashMap::default();
        for (measure, standing, timeliness) in &self.measures {
            for id in &measure.clusters {
                of_each.entry(*id).or_default().add(*standing, *timeliness);
            }
        }
        let shown = terms.clusters.iter().filter(|cluster| {
            // Without an entry nobody finds measures by it.
            let has_entries = terms.shares.inside(cluster.id).next().is_some();
            has_entries && cluster.ended_on.is_none() && can(&visit.actor, Act::See, &cluster.subject())
        });
        let inside = |id: ClusterId| self.count("cluster", id.0);
        let rows = shown.map(|one| (one, inside(one.id), of_each.remove(&one.id).unwrap_or_default()));
        let mut rows: Vec<(&Cluster, i64, Tally)> = rows.collect();
        let whole = extent.narrow(&mut rows, |(_, inside, tally)| inside + tally.size());
        let line = |(cluster, inside, tally): (&Cluster, i64, Tally)| {
            let in_it = self.asked_for.and("cluster", &cluster.public_id);
            let mut counts = vec![register(visit, "entries", inside, &in_it)];
            let of = format!("cluster={}", encode(&cluster.public_id));
            counts.extend(of_standings(visit, &of, &tally));
            let said = clusters::title(visit, cluster);
            let (code, href) = (cluster.public_id.clone(), Some(visit.to(&clusters::path(cluster))));
            Line { code, label: said.text, lang: said.lang, dir: said.dir, href, counts }
        };
        let mut lines: Vec<Line> = rows.into_iter().map(line).collect();
        if whole.is_none() {
            visit.language().format.sort_by_name(&mut lines, |line| &line.label);
        }
        Sheet::new("by-cluster", lines, whole)
    }

    /// How many of the entries have a value of a facet.
    fn count(&self, parameter: &str, id: i64) -> i64 {
        let facet = Facet::from_parameter(parameter, "").map_or(0, Facet::number);
        self.counted.get(FacetValue::new(facet, u32::try_from(id).unwrap_or_default())).into()
    }
}

/// What one institution leads and supports, and how its measures stand; and what it leads, to be
/// shown by mechanism.
pub fn of_institution<'a>(
    visit: &'a Visit,
    terms: &'a Terms,
    institution: &Institution,
) -> Result<(Vec<Count>, Ground<'a>), Problem> {
    let asked_for = gaps::asked_for(visit, terms)?;
    let ground = Ground::narrowed(visit, terms, asked_for.and("lead", &institution.public_id))?;
    let supported = asked_for.and("supporting", &institution.public_id);
    let lacking = ground.asked_for.and("measures", "none");
    let mut all = vec![
        register(visit, "led", ground.total, &ground.asked_for),
        register(visit, "without-measure", gaps::of_value(terms, &ground.counted, "measures", "none"), &lacking),
        register(visit, "supporting", gaps::total(visit, terms, &supported)?, &supported),
    ];
    let today = visit.app.today();
    let mut tally = Tally::default();
    let own = |measure: &Measure| measure.responsible(&terms.institutions, today).contains(&institution.id);
    let its = ground.measures.iter().filter(|(measure, ..)| own(measure));
    its.for_each(|(_, standing, timeliness)| tally.add(*standing, *timeliness));
    all.extend(of_standings(visit, &format!("institution={}", encode(&institution.public_id)), &tally));
    Ok((all, ground))
}
