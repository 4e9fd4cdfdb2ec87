//! What the State says today of many entries: how many stand where, by mechanism, cycle, goal,
//! institution or cluster. Supported and noted are never added up, and there is no figure for all of it.

use super::pages::fields::STATUS;
use super::standing::BY_PART;
use crate::app::Terms;
use crate::platform::clock::Date;
use crate::platform::search::Request;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::site::Visit;

/// By what entries are put together, as addresses name it, and the facet of the register.
pub const BY: [(&str, &str); 5] =
    [("mechanism", "mechanism"), ("cycle", "cycle"), ("goal", "sdg"), ("institution", "lead"), ("cluster", "cluster")];

/// Positions of the State, as addresses name them; the last stands for bodies that know none.
pub const POSITIONS: [&str; 3] = ["supported", "noted", UNSTATED];

/// Entries of which nothing is said.
const UNSTATED: &str = "none";

/// What is asked for: by what, and which entries at all.
pub struct Wanted {
    pub by: &'static str,
    pub facet: Facet,
    pub filter: Filter,
}

/// How many entries stand where, as far as whoever asks may see them.
pub struct Rollup {
    pub wanted: Wanted,
    /// Codes of the statuses, in their order.
    pub statuses: Vec<String>,
    /// Positions that some entry has.
    pub positions: Vec<OfPosition>,
}

/// The entries of one position.
pub struct OfPosition {
    pub position: &'static str,
    /// By number of the facet's value, in the order of numbers.
    pub groups: Vec<(u32, Figures)>,
    /// Each entry once, however many groups it is in.
    pub total: Figures,
}

/// How many have each status, in the order of `Rollup::statuses`.
pub struct Figures(pub Vec<u32>);

impl Figures {
    pub fn sum(&self) -> u32 {
        self.0.iter().sum()
    }
}

impl Wanted {
    pub fn parse(query: &str) -> Result<Wanted, Problem> {
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

    /// The same of one position, one status, one group; `None` where the address asks for others.
    pub fn narrowed(&self, position: &str, status: Option<&str>, group: Option<&str>) -> Option<Filter> {
        let mut filter = self.filter.only(Facet::Position, position)?;
        if let Some(status) = status {
            filter = filter.only(Facet::from_parameter(STATUS.parameter, status)?, status)?;
        }
        group.map_or(Some(filter.clone()), |group| filter.only(self.facet, group))
    }

    /// Whether an entry may stand in several groups.
    pub fn overlaps(&self) -> bool {
        matches!(self.by, "goal" | "cluster" | "institution")
    }
}

/// The statuses that figures are told apart by: what the State can say, in its order, then entries by
/// their parts, then those of which it says nothing. What nothing is said to be, and nothing can be said
/// to be any more, is left out.
pub fn statuses(terms: &Terms, today: Date, is_used: impl Fn(&str) -> bool) -> Vec<String> {
    let state = terms.scales.of_state();
    let is_offered = |code: &str| state.is_some_and(|scale| scale.valid(today).any(|value| value.code == code));
    let mut all = every_status(terms);
    all.retain(|code| code == UNSTATED || is_offered(code) || is_used(code));
    all
}

fn every_status(terms: &Terms) -> Vec<String> {
    let values = terms.scales.of_state().into_iter().flat_map(|scale| &scale.values);
    values.map(|value| value.code.clone()).chain([BY_PART, UNSTATED].map(str::to_owned)).collect()
}

/// How many entries of a position have a status: in all, and by number of the facet's value.
#[derive(Default)]
struct Counted {
    total: u32,
    by: Vec<(u32, u32)>,
}

/// Counts what an address asks for.
pub async fn of(visit: &Visit) -> Result<Rollup, Problem> {
    let wanted = Wanted::parse(&visit.query)?;
    let terms = visit.app.terms();
    let all = every_status(&terms);
    let counted = counted(visit, &wanted, &all).await?;
    let is_used = |code: &str| {
        let place = all.iter().position(|known| known == code);
        let of = |position: &Vec<Counted>| place.and_then(|place| position.get(place)).map_or(0, |one| one.total);
        counted.iter().any(|position| of(position) > 0)
    };
    let statuses = statuses(&terms, visit.app.today(), is_used);
    let figured = POSITIONS.into_iter().zip(&counted).map(|(position, counted)| {
        let shown: Vec<&Counted> =
            all.iter().zip(counted).filter(|(code, _)| statuses.contains(code)).map(|(_, one)| one).collect();
        // A facet is counted as if it were not asked for.
        let is_asked_for = |number: &u32| {
            let group = filter::written(&terms, wanted.facet, *number);
            wanted.narrowed(position, None, group.as_deref()).is_some()
        };
        of_position(position, &shown, is_asked_for)
    });
    let positions = figured.filter(|one| one.total.sum() > 0).collect();
    Ok(Rollup { wanted, statuses, positions })
}

/// By position, then by status.
async fn counted(visit: &Visit, wanted: &Wanted, statuses: &[String]) -> Result<Vec<Vec<Counted>>, Problem> {
    let terms = visit.app.terms();
    let requested = |filter: Filter| filter.request(&terms, (&visit.actor, visit.app.today()), &visit.lang, true);
    // What is not known is refused, though no position may ask for it.
    requested(wanted.filter.clone())?;
    let mut asked: Vec<Vec<Option<Request>>> = Vec::new();
    for position in POSITIONS {
        let mut requests = Vec::new();
        for code in statuses {
            requests.push(wanted.narrowed(position, Some(code), None).map(requested).transpose()?);
        }
        asked.push(requests);
    }
    let (app, facet) = (visit.app.clone(), wanted.facet.number());
    let words = wanted.filter.words()?;
    // Counting may take milliseconds: off the threads that answer everybody.
    let counted = tokio::task::spawn_blocking(move || {
        let one = |request: Option<Request>| {
            let Some(request) = request else { return Ok(Counted::default()) };
            let found = app.index.find(&request, &words)?;
            let total = u32::try_from(found.total).unwrap_or(u32::MAX);
            anyhow::Ok(Counted { total, by: found.counts.of(facet).collect() })
        };
        let of =
            |requests: Vec<Option<Request>>| requests.into_iter().map(one).collect::<anyhow::Result<Vec<Counted>>>();
        asked.into_iter().map(of).collect::<anyhow::Result<Vec<Vec<Counted>>>>()
    });
    Ok(counted.await??)
}

fn of_position(position: &'static str, counted: &[&Counted], is_asked_for: impl Fn(&u32) -> bool) -> OfPosition {
    let mut numbers: Vec<u32> = counted.iter().flat_map(|one| one.by.iter().map(|(value, _)| *value)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.retain(is_asked_for);
    let count = |one: &Counted, number: u32| one.by.iter().find(|(known, _)| *known == number).map_or(0, |(_, n)| *n);
    let figures = |number: u32| Figures(counted.iter().map(|one| count(one, number)).collect());
    OfPosition {
        position,
        groups: numbers.into_iter().map(|number| (number, figures(number))).collect(),
        total: Figures(counted.iter().map(|one| one.total).collect()),
    }
}
