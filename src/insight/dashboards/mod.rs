//! Dashboards: figures by mechanism, institution and cluster. Each figure is the number of a list of
//! the register or of the plan, and leads to exactly that list, as far as this reader may see it.

pub mod api;
pub mod pages;

use std::collections::HashMap;
use std::sync::Arc;

use serde::Serialize;

use super::gaps;
use crate::app::{TIMELINESS, Terms};
use crate::clusters::{ClusterId, pages as clusters};
use crate::institutions::{InstitutionId, pages as institutions};
use crate::measures::Measure;
use crate::measures::pages::Standing;
use crate::permissions::{Act, can};
use crate::platform::search::{Counts, FacetValue, Words};
use crate::platform::web::Problem;
use crate::platform::web::address::encode;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::list::{direction, label};
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
    fn new(id: &'static str, lines: Vec<Line>) -> Sheet {
        let columns = lines.first().map(|line| line.counts.iter().map(|count| count.column).collect());
        Sheet { id, columns: columns.unwrap_or_default(), lines, whole: None }
    }

    /// The lines with the largest figures alone, where there are many; the whole stands at `href`.
    fn in_short(mut self, most: usize, href: String) -> Sheet {
        if self.lines.len() > most {
            self.whole = Some((self.lines.len() as i64, href));
            let size = |line: &Line| line.counts.iter().map(|count| count.count).sum::<i64>();
            self.lines.sort_by_key(|line| std::cmp::Reverse(size(line)));
            self.lines.truncate(most);
        }
        self
    }
}

/// The standings of measures that dashboards tell apart.
const STANDINGS: [Standing; 4] = [Standing::UnderWay, Standing::Late, Standing::ToCome, Standing::Completed];

/// How many entries a list of the register has, and how many of them each value.
fn counts(visit: &Visit, terms: &Terms, filter: &Filter) -> Result<(i64, Arc<Counts>), Problem> {
    let filter = Filter { limit: Some(1), ..filter.clone() };
    let request = filter.request(terms, (&visit.actor, visit.app.today()), &visit.lang, true)?;
    let found = visit.app.index.find(&request, &Words::default())?;
    Ok((i64::try_from(found.total).unwrap_or(i64::MAX), found.counts))
}

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

/// All of a list, and what `OF_ENTRIES` asks of it but has not been answered by the list itself.
pub fn of_entries(visit: &Visit, terms: &Terms, filter: &Filter) -> Result<Vec<Count>, Problem> {
    let (total, counted) = counts(visit, terms, filter)?;
    let mut all = vec![register(visit, "entries", total, filter)];
    for (column, parameter, value) in OF_ENTRIES {
        let Some(facet) = Facet::from_parameter(parameter, value) else { continue };
        if filter.values.contains_key(&facet) {
            continue;
        }
        let number = filter::number(terms, facet, value).unwrap_or_default();
        let count = counted.get(FacetValue::new(facet.number(), number));
        all.push(register(visit, column, count.into(), &filter.and(parameter, value)));
    }
    Ok(all)
}

/// What is asked for by each mechanism, of the entries that a filter finds.
pub fn by_mechanism(visit: &Visit, terms: &Terms, asked_for: &Filter) -> Result<Sheet, Problem> {
    let mut lines = Vec::new();
    let (_, counted) = counts(visit, terms, asked_for)?;
    for (number, _) in counted.of(Facet::Mechanism.number()).filter(|(number, count)| *number > 0 && *count > 0) {
        let Some(code) = filter::written(terms, Facet::Mechanism, number) else { continue };
        let counts = of_entries(visit, terms, &asked_for.and("mechanism", &code))?;
        let (label, lang) = label(visit, terms, Facet::Mechanism, number);
        let dir = lang.as_deref().map(|lang| direction(visit, lang));
        lines.push(Line { code: code.into_owned(), label, lang, dir, href: None, counts });
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.counts.first().map(|count| count.count)));
    Ok(Sheet::new("by-mechanism", lines))
}

/// Whether measures are reported on in time, each a column: for those inside.
const REPORTING: [(&str, &str); 3] =
    [("reporting-late", "late"), ("reporting-on-time", "on-time"), ("reporting-no-data", "no-data")];

/// How many measures stand how, and are reported on how.
#[derive(Default)]
struct Tally {
    standings: HashMap<Standing, i64>,
    reporting: HashMap<&'static str, i64>,
}

impl Tally {
    fn add(&mut self, standing: Standing, timeliness: Option<&'static str>) {
        *self.standings.entry(standing).or_default() += 1;
        if let Some(timeliness) = timeliness {
            *self.reporting.entry(timeliness).or_default() += 1;
        }
    }
}

/// A measure, how it stands, and how it is reported on while it is under way.
type Seen<'a> = (&'a Measure, Standing, Option<&'static str>);

/// The measures that this reader sees.
fn measures<'a>(visit: &'a Visit, terms: &'a Terms) -> impl Iterator<Item = Seen<'a>> {
    let today = visit.app.today();
    let (timeliness, is_inside) = (TIMELINESS(terms, today), gaps::are_for(&visit.actor));
    let seen = terms.plan.iter().filter(|measure| can(&visit.actor, Act::See, &measure.subject()));
    seen.map(move |measure| {
        let reported = (is_inside && measure.is_under_way()).then(|| timeliness(measure));
        (measure, Standing::of(measure, today), reported)
    })
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

/// All measures by how they stand.
pub fn by_standing(visit: &Visit, terms: &Terms) -> Vec<Count> {
    let mut tally = Tally::default();
    measures(visit, terms).for_each(|(_, standing, timeliness)| tally.add(standing, timeliness));
    of_standings(visit, "", &tally)
}

/// Of each institution the entries that it leads and the measures that it leads or supports.
pub fn by_institution(visit: &Visit, terms: &Terms, asked_for: &Filter) -> Result<Sheet, Problem> {
    let today = visit.app.today();
    let mut of_each: HashMap<InstitutionId, Tally> = HashMap::new();
    for (measure, standing, timeliness) in measures(visit, terms) {
        for id in measure.responsible(&terms.institutions, today) {
            of_each.entry(id).or_default().add(standing, timeliness);
        }
    }
    let (_, counted) = counts(visit, terms, asked_for)?;
    let lead = Facet::from_parameter("lead", "").map_or(0, Facet::number);
    let mut lines = Vec::new();
    for institution in terms.institutions.iter() {
        let number = u32::try_from(institution.id.0).unwrap_or_default();
        let led = counted.get(FacetValue::new(lead, number));
        let standings = of_each.remove(&institution.id);
        if led == 0 && standings.is_none() {
            continue;
        }
        let led_by = asked_for.and("lead", &institution.public_id);
        let mut counts = vec![register(visit, "led", led.into(), &led_by)];
        let of = format!("institution={}", encode(&institution.public_id));
        counts.extend(of_standings(visit, &of, &standings.unwrap_or_default()));
        let said = institutions::name(visit, institution);
        let code = institution.public_id.clone();
        let own = if gaps::are_for(&visit.actor) { "/dashboard" } else { "" };
        let href = Some(visit.to(&format!("{}{own}", institutions::path(institution))));
        lines.push(Line { code, label: said.text, lang: said.lang, dir: said.dir, href, counts });
    }
    visit.language().format.sort_by_name(&mut lines, |line| &line.label);
    Ok(Sheet::new("by-institution", lines))
}

/// Of each cluster its entries and its measures.
pub fn by_cluster(visit: &Visit, terms: &Terms, asked_for: &Filter) -> Result<Sheet, Problem> {
    let mut of_each: HashMap<ClusterId, Tally> = HashMap::new();
    for (measure, standing, timeliness) in measures(visit, terms) {
        for id in &measure.clusters {
            of_each.entry(*id).or_default().add(standing, timeliness);
        }
    }
    let (_, counted) = counts(visit, terms, asked_for)?;
    let facet = Facet::from_parameter("cluster", "").map_or(0, Facet::number);
    let mut lines = Vec::new();
    let shown = terms.clusters.iter().filter(|cluster| {
        // Without an entry nobody finds measures by it.
        let has_entries = terms.shares.inside(cluster.id).next().is_some();
        has_entries && cluster.ended_on.is_none() && can(&visit.actor, Act::See, &cluster.subject())
    });
    for cluster in shown {
        let number = u32::try_from(cluster.id.0).unwrap_or_default();
        let count = counted.get(FacetValue::new(facet, number));
        let in_it = asked_for.and("cluster", &cluster.public_id);
        let mut counts = vec![register(visit, "entries", count.into(), &in_it)];
        let of = format!("cluster={}", encode(&cluster.public_id));
        counts.extend(of_standings(visit, &of, &of_each.remove(&cluster.id).unwrap_or_default()));
        let said = clusters::title(visit, cluster);
        let (code, href) = (cluster.public_id.clone(), Some(visit.to(&clusters::path(cluster))));
        lines.push(Line { code, label: said.text, lang: said.lang, dir: said.dir, href, counts });
    }
    visit.language().format.sort_by_name(&mut lines, |line| &line.label);
    Ok(Sheet::new("by-cluster", lines))
}

/// What one institution leads and supports, and how its measures stand.
pub fn of_institution(visit: &Visit, terms: &Terms, id: InstitutionId) -> Result<(Vec<Count>, Filter), Problem> {
    let Some(institution) = terms.institutions.get(id) else { return Err(Problem::NotFound) };
    let asked_for = gaps::asked_for(visit, terms)?;
    let led = asked_for.and("lead", &institution.public_id);
    let supported = asked_for.and("supporting", &institution.public_id);
    let lacking = led.and("measures", "none");
    let mut all = vec![
        register(visit, "led", gaps::total(visit, terms, &led)?, &led),
        register(visit, "without-measure", gaps::total(visit, terms, &lacking)?, &lacking),
        register(visit, "supporting", gaps::total(visit, terms, &supported)?, &supported),
    ];
    let today = visit.app.today();
    let mut tally = Tally::default();
    let own = measures(visit, terms).filter(|(one, ..)| one.responsible(&terms.institutions, today).contains(&id));
    own.for_each(|(_, standing, timeliness)| tally.add(standing, timeliness));
    all.extend(of_standings(visit, &format!("institution={}", encode(&institution.public_id)), &tally));
    Ok((all, led))
}
