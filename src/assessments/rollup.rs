//! What the State says today of many entries: how many stand where, by mechanism, cycle, goal,
//! institution or cluster. Supported and noted are never added up, and there is no figure for all of it.

use super::pages::fields::STATUS;
use super::standing::BY_PART;
use crate::app::Terms;
use crate::platform::clock::Date;
use crate::platform::search::{Counts, Cross, Crossed, FacetValue, Request};
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
    let values = state.into_iter().flat_map(|scale| &scale.values).map(|value| value.code.as_str());
    let all = values.chain([BY_PART, UNSTATED]);
    all.filter(|code| *code == UNSTATED || is_offered(code) || is_used(code)).map(str::to_owned).collect()
}

/// Counts what an address asks for.
pub async fn of(visit: &Visit) -> Result<Rollup, Problem> {
    let wanted = Wanted::parse(&visit.query)?;
    let terms = visit.app.terms();
    let mut tables = counted(visit, &terms, &wanted).await?.into_iter();
    let totals = tables.next().unwrap_or_default();
    let statuses = statuses(&terms, visit.app.today(), |code| {
        totals.iter().any(|position| of_status(&terms, code, &position.counts) > 0)
    });
    let figures = |counts: &Counts| Figures(statuses.iter().map(|code| of_status(&terms, code, counts)).collect());
    let mut positions = Vec::new();
    for (position, groups) in POSITIONS.into_iter().zip(tables) {
        let number = filter::number(&terms, Facet::Position, position).unwrap_or_default();
        let Some(total) = totals.iter().find(|row| row.value == number) else { continue };
        // An entry of a group that is asked for may be in others too.
        let is_asked_for = |row: &&Crossed| {
            let group = filter::written(&terms, wanted.facet, row.value);
            wanted.narrowed(position, None, group.as_deref()).is_some()
        };
        let groups = groups.iter().filter(is_asked_for).map(|row| (row.value, figures(&row.counts)));
        positions.push(OfPosition { position, groups: groups.collect(), total: figures(&total.counts) });
    }
    Ok(Rollup { wanted, statuses, positions })
}

/// How many of some entries have a status.
pub fn of_status(terms: &Terms, code: &str, counts: &Counts) -> u32 {
    let Some(facet) = Facet::from_parameter(STATUS.parameter, code) else { return 0 };
    counts.get(FacetValue::new(facet.number(), filter::number(terms, facet, code).unwrap_or_default()))
}

/// Statuses as the columns of a table of entries, with the values of another facet as its rows.
pub fn by_status(rows: Facet) -> Cross {
    let status = Facet::from_parameter(STATUS.parameter, "");
    Cross { rows: rows.number(), columns: status.iter().map(|facet| facet.number()).collect() }
}

/// Tables of statuses: by position, then for each position by group.
async fn counted(visit: &Visit, terms: &Terms, wanted: &Wanted) -> Result<Vec<Vec<Crossed>>, Problem> {
    let requested = |filter: &Filter, rows: Facet| {
        let request = filter.request(terms, (&visit.actor, visit.app.today()), &visit.lang, false)?;
        Ok::<_, Problem>(Request { cross: Some(by_status(rows)), ..request })
    };
    let mut asked = vec![Some(requested(&wanted.filter, Facet::Position)?)];
    for position in POSITIONS {
        let narrowed = wanted.narrowed(position, None, None);
        asked.push(narrowed.map(|filter| requested(&filter, wanted.facet)).transpose()?);
    }
    let (app, words) = (visit.app.clone(), wanted.filter.words()?);
    // Counting may take milliseconds: off the threads that answer everybody.
    let counted = tokio::task::spawn_blocking(move || {
        let table = |request: Option<Request>| match request {
            Some(request) => Ok(app.index.find(&request, &words)?.crossed),
            None => Ok(Vec::new()),
        };
        asked.into_iter().map(table).collect::<anyhow::Result<Vec<Vec<Crossed>>>>()
    });
    Ok(counted.await??)
}
