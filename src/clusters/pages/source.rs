//! What somebody wants to put into a cluster or to assign: one entry with its parts, a cluster, or all
//! that a search finds.

use crate::clusters::assignment::Matter;
use crate::clusters::{Cluster, Place};
use crate::permissions::{self, Act};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::filter::Filter;
use crate::recommendations::{PublicId, Record, Sighting, export, sighting};
use crate::site::Visit;

/// Entries that are assigned or put together at once: as many as one transaction writes in a moment.
pub const MOST: usize = 5000;

pub enum Source {
    Nothing,
    Entry(Box<Record>),
    Cluster(Box<Cluster>),
    Search { filter: Box<Filter>, ids: Vec<i64> },
}

impl Source {
    /// From a query: `entry=…`, `cluster=…`, or what the register's list was asked for.
    pub async fn of(visit: &Visit, query: &str) -> Result<Source, Problem> {
        let query = query.trim_start_matches('?');
        let pairs = form_pairs(query);
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        if let Some(id) = value("entry") {
            let id = PublicId::parse(id).or_not_found()?;
            let found = sighting(visit.app.db.read(), &id, &visit.lang).await?;
            return match found {
                Some(Sighting::Here(record)) if permissions::can(&visit.actor, Act::See, &record.subject()) => {
                    Ok(Source::Entry(record))
                }
                _ => Err(Problem::NotFound),
            };
        }
        if let Some(id) = value("cluster") {
            return Ok(Source::Cluster(Box::new(super::found(visit, id)?)));
        }
        // Every search of the register has something in its address; without, nothing was searched.
        if !pairs.iter().any(|(name, _)| name == "all" || !name.is_empty()) {
            return Ok(Source::Nothing);
        }
        let query: Vec<String> = pairs
            .iter()
            .filter(|(name, _)| name != "all")
            .map(|(name, value)| format!("{name}={}", crate::platform::web::address::encode(value)))
            .collect();
        let filter = Filter { cursor: None, limit: None, sort: None, ..Filter::parse(&query.join("&")) };
        let mut ids = export::ids(visit, &filter).await?;
        ids.sort_unstable();
        Ok(Source::Search { filter: Box::new(filter), ids })
    }

    /// As the address that leads here again.
    pub fn query(&self) -> String {
        match self {
            Source::Nothing => String::new(),
            Source::Entry(record) => format!("?entry={}", record.listed.public_id),
            Source::Cluster(cluster) => format!("?cluster={}", cluster.public_id),
            Source::Search { filter, .. } => {
                let query = filter.address("");
                if query.is_empty() { "?all=yes".to_owned() } else { query }
            }
        }
    }

    /// The entries; of a single one the parts that were ticked, or the whole.
    pub fn places(&self, parts: &[String]) -> Vec<Place> {
        match self {
            Source::Nothing | Source::Cluster(_) => Vec::new(),
            Source::Search { ids, .. } => ids.iter().copied().map(Place::whole).collect(),
            Source::Entry(record) => {
                let known = record.parts.iter().filter(|part| parts.contains(&part.key));
                let entry = record.listed.id;
                let ticked: Vec<Place> = known.map(|part| Place { entry, part: part.key.clone() }).collect();
                if ticked.is_empty() { vec![Place::whole(entry)] } else { ticked }
            }
        }
    }

    pub fn matters(&self, parts: &[String]) -> Vec<Matter> {
        match self {
            Source::Cluster(cluster) => vec![Matter::Cluster(cluster.id)],
            _ => self.places(parts).into_iter().map(Matter::Entry).collect(),
        }
    }

    pub fn count(&self) -> i64 {
        match self {
            Source::Nothing => 0,
            Source::Entry(_) | Source::Cluster(_) => 1,
            Source::Search { ids, .. } => i64::try_from(ids.len()).unwrap_or(i64::MAX),
        }
    }
}

/// What it is, for the page on which it is assigned or put into a cluster.
#[derive(serde::Serialize)]
pub struct SourceView {
    /// The register's words for a search; the title of an entry or a cluster.
    pub chosen: Vec<String>,
    pub href: Option<String>,
    pub count: i64,
    pub is_search: bool,
    /// Of a single entry: key, label, title, whether ticked.
    pub parts: Vec<(String, String, String, bool)>,
}

pub fn view(visit: &Visit, source: &Source, ticked: &[String]) -> SourceView {
    let terms = visit.app.terms();
    let mut view = SourceView {
        chosen: Vec::new(),
        href: None,
        count: source.count(),
        is_search: matches!(source, Source::Search { .. }),
        parts: Vec::new(),
    };
    match source {
        Source::Nothing => {}
        Source::Entry(record) => {
            view.chosen.push(crate::recommendations::pages::title(visit, &record.listed));
            view.href = Some(visit.to(&format!("/r/{}", record.listed.public_id)));
            view.parts = record
                .parts
                .iter()
                .map(|part| {
                    let title = part.title(&visit.lang).to_owned();
                    (part.key.clone(), part.label.clone(), title, ticked.contains(&part.key))
                })
                .collect();
        }
        Source::Cluster(cluster) => {
            view.chosen.push(super::title(visit, cluster).text);
            view.href = Some(visit.to(&super::path(cluster)));
        }
        Source::Search { filter, .. } => {
            view.chosen = crate::recommendations::list::chosen(visit, &terms, filter);
            view.href = Some(filter.address(&visit.to("/recommendations")));
        }
    }
    view
}
