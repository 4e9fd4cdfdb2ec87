//! The list of clusters: narrowed by words, topic, institution, mechanism, or to those that nobody leads.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use axum::response::Response;
use serde::Serialize;

use super::{Answering, Choice, answering, may_change, path, title};
use crate::app::Terms;
use crate::clusters::Cluster;
use crate::clusters::assignment::{Assignment, Share, State};
use crate::frameworks::pages::chosen;
use crate::institutions::pages as institutions;
use crate::permissions::{Act, can};
use crate::platform::search::Ids;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::{export, list as register};
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    clusters: View,
}

#[derive(Serialize)]
struct View {
    here: String,
    q: String,
    lists: Vec<List>,
    total: i64,
    rows: Vec<Row>,
    formats: Vec<(&'static str, String)>,
    new_href: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Row {
    id: String,
    title: Said,
    href: String,
    pub audience: &'static str,
    topics: Vec<String>,
    /// Objectives that it serves, as they are written.
    #[serde(skip)]
    objectives: Vec<String>,
    /// Entries that this reader may see.
    pub entries: i64,
    pub answering: Vec<Answering>,
    ended: bool,
}

/// What the list is narrowed to.
#[derive(Default)]
pub(in crate::clusters) struct Wanted {
    q: String,
    topic: String,
    /// As it is written; whatever serves one under it serves it too.
    objective: String,
    institution: String,
    mechanism: String,
    /// `none`: nobody leads. `ended`: those that have ended, which are left out otherwise.
    lead: String,
    ended: bool,
}

impl Wanted {
    pub(in crate::clusters) fn parse(query: &str) -> Wanted {
        let pairs = form_pairs(query);
        let value = |name: &str| {
            let found = pairs.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
        };
        Wanted {
            q: value("q"),
            topic: value("topic"),
            objective: value("objective"),
            institution: value("institution"),
            mechanism: value("mechanism"),
            lead: value("lead"),
            ended: value("ended") == "yes",
        }
    }
}

/// What the list is made from, beside what the program remembers.
struct Known {
    /// Entries that this reader may see.
    seen: Arc<Ids>,
    /// Those of the human rights mechanism that was asked for.
    spoken: Option<HashSet<i64>>,
}

impl Known {
    async fn of(visit: &Visit, wanted: &Wanted) -> Result<Known, Problem> {
        let spoken = match wanted.mechanism.as_str() {
            "" => None,
            code => Some(export::ids(visit, &Filter::default().and("mechanism", code)).await?.into_iter().collect()),
        };
        Ok(Known { seen: export::seen(visit)?, spoken })
    }
}

/// The clusters that this reader may see and that fit, in the order in which they were made.
pub(in crate::clusters) async fn fitting(visit: &Visit, wanted: &Wanted) -> Result<Vec<Cluster>, Problem> {
    let known = Known::of(visit, wanted).await?;
    let terms = visit.app.terms();
    let seen = terms.clusters.iter().filter(|cluster| can(&visit.actor, Act::See, &cluster.subject()));
    Ok(seen.filter(|cluster| fits(visit, &terms, &known, wanted, cluster)).cloned().collect())
}

/// The same as rows, by title.
pub(super) async fn rows(visit: &Visit, wanted: &Wanted) -> Result<Vec<Row>, Problem> {
    let known = Known::of(visit, wanted).await?;
    let terms = visit.app.terms();
    let seen = terms.clusters.iter().filter(|cluster| can(&visit.actor, Act::See, &cluster.subject()));
    let fitting = seen.filter(|cluster| fits(visit, &terms, &known, wanted, cluster));
    let mut rows: Vec<Row> = fitting.map(|cluster| row(visit, &terms, &known, cluster)).collect();
    visit.language().format.sort_by_name(&mut rows, |row| &row.title.text);
    Ok(rows)
}

/// Those who answer for a cluster as far as this reader is told: for the public whoever has accepted.
pub(in crate::clusters) fn told<'t>(visit: &Visit, terms: &'t Terms, cluster: &Cluster) -> Vec<&'t Assignment> {
    let told = |one: &&Assignment| {
        let own = [one.institution.0];
        can(&visit.actor, Act::See, &one.subject(cluster.description.audience, &own, &terms.institutions))
    };
    let mut told: Vec<&Assignment> = terms.shares.of_cluster(cluster.id).filter(told).collect();
    told.sort_by_key(|one| one.share);
    told
}

/// Of those, whoever was asked and has not contested it.
fn standing<'t>(visit: &Visit, terms: &'t Terms, cluster: &Cluster) -> impl Iterator<Item = &'t Assignment> + use<'t> {
    told(visit, terms, cluster).into_iter().filter(|one| one.state.stands())
}

fn fits(visit: &Visit, terms: &Terms, known: &Known, wanted: &Wanted, cluster: &Cluster) -> bool {
    let said = &cluster.description;
    let words = mithaq_text::fold(&wanted.q);
    let mut texts = said.titles.iter().chain(said.objectives.iter()).map(|(_, text)| text);
    let answering: Vec<&Assignment> = standing(visit, terms, cluster).collect();
    let topic = |id: &i64| {
        terms.topics.get(*id).is_some_and(|(scheme, term)| format!("{}/{}", scheme.code(), term.code) == wanted.topic)
    };
    let serves = |id: &i64| terms.frameworks.written(*id).is_some_and(|written| written == wanted.objective);
    let institution = |one: &&Assignment| {
        super::responsible(visit, one.institution).is_some_and(|found| found.public_id == wanted.institution)
    };
    let ended = cluster.ended_on.is_some_and(|last| last < visit.app.today());
    ended == wanted.ended
        && (words.is_empty() || texts.any(|text| mithaq_text::fold(text).contains(&words)))
        && (wanted.topic.is_empty() || said.topics.iter().any(topic))
        && (wanted.objective.is_empty() || terms.frameworks.served(&said.topics).iter().any(serves))
        && (wanted.institution.is_empty() || answering.iter().any(institution))
        && (wanted.lead != "none" || !answering.iter().any(|one| one.share == Share::Lead))
        && known
            .spoken
            .as_ref()
            .is_none_or(|spoken| terms.shares.inside(cluster.id).any(|entry| spoken.contains(&entry)))
}

fn row(visit: &Visit, terms: &Terms, known: &Known, cluster: &Cluster) -> Row {
    let entries = terms.shares.inside(cluster.id).filter(|entry| known.seen.contains(*entry)).count();
    Row {
        id: cluster.public_id.clone(),
        title: title(visit, cluster),
        href: visit.to(&path(cluster)),
        audience: cluster.description.audience.code(),
        topics: topic_names(visit, cluster),
        objectives: written_objectives(visit, cluster),
        entries: i64::try_from(entries).unwrap_or(i64::MAX),
        answering: standing(visit, terms, cluster).filter_map(|one| answering(visit, one)).collect(),
        ended: cluster.ended_on.is_some(),
    }
}

fn written_objectives(visit: &Visit, cluster: &Cluster) -> Vec<String> {
    let terms = visit.app.terms();
    cluster.description.topics.iter().filter_map(|id| terms.frameworks.written(*id)).collect()
}

pub(super) fn topic_names(visit: &Visit, cluster: &Cluster) -> Vec<String> {
    let terms = visit.app.terms();
    let mut topics: Vec<String> = Vec::new();
    for topic in &cluster.description.topics {
        let Some((scheme, _)) = terms.topics.get(*topic) else { continue };
        let facet = crate::recommendations::index::facet_of(scheme);
        topics.push(register::label(visit, &terms, facet, u32::try_from(*topic).unwrap_or_default()).0);
    }
    visit.language().format.sort_by_name(&mut topics, |topic| topic);
    topics
}

/// `GET /{lang}/clusters`
pub async fn show(visit: Visit) -> Result<Response, Problem> {
    let wanted = Wanted::parse(&visit.query);
    let rows = rows(&visit, &wanted).await?;
    let here = visit.to("/clusters");
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    let formats = [("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json")];
    let view = View {
        lists: lists(&visit, &wanted)?,
        total: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        rows,
        formats: formats.map(|(name, ending)| (name, format!("{here}.{ending}{query}"))).to_vec(),
        new_href: may_change(&visit).is_ok().then(|| visit.to("/clusters/new")),
        q: wanted.q,
        here,
    };
    site::page(&visit, "clusters/list.html", visit.word("clusters-heading"), &Page { clusters: view })
}

/// What one may choose from: name of the field, values, the one that is chosen.
type List = (&'static str, Vec<Choice>, String);

fn lists(visit: &Visit, wanted: &Wanted) -> Result<Vec<List>, Problem> {
    let terms = visit.app.terms();
    let seen: Vec<&Cluster> =
        terms.clusters.iter().filter(|cluster| can(&visit.actor, Act::See, &cluster.subject())).collect();
    let topics: BTreeSet<i64> = seen.iter().flat_map(|cluster| cluster.description.topics.iter().copied()).collect();
    let objectives = chosen::choices(visit, &terms, &topics).into_iter();
    let objectives: Vec<Choice> = objectives.map(|(value, label)| Choice { value, label }).collect();
    let topics = topics.iter().filter_map(|id| {
        let (scheme, term) = terms.topics.get(*id)?;
        let facet = crate::recommendations::index::facet_of(scheme);
        let label = register::label(visit, &terms, facet, u32::try_from(*id).unwrap_or_default()).0;
        Some(Choice { value: format!("{}/{}", scheme.code(), term.code), label })
    });
    let today = visit.app.today();
    let institutions = terms.institutions.iter().filter(|one| one.can_be_assigned_to(today));
    let institutions =
        institutions.map(|one| Choice { value: one.public_id.clone(), label: institutions::name(visit, one).text });
    // Of the others nothing is found.
    let counts = register::counted(visit, &terms, &Filter::default(), None)?.counts;
    let spoke = counts.of(Facet::Mechanism.number()).filter(|(number, count)| *number > 0 && *count > 0);
    let mechanisms = spoke.filter_map(|(number, _)| {
        let value = filter::written(&terms, Facet::Mechanism, number)?.into_owned();
        Some(Choice { value, label: register::label(visit, &terms, Facet::Mechanism, number).0 })
    });
    let mut all = vec![
        ("topic", topics.collect::<Vec<_>>(), wanted.topic.clone()),
        ("institution", institutions.collect(), wanted.institution.clone()),
        ("mechanism", mechanisms.collect(), wanted.mechanism.clone()),
    ];
    for (_, choices, _) in &mut all {
        visit.language().format.sort_by_name(choices, |choice| &choice.label);
    }
    // As they stand in their plans, not by name.
    if !objectives.is_empty() || !wanted.objective.is_empty() {
        all.insert(1, ("objective", objectives, wanted.objective.clone()));
    }
    let one = |value: &str, key: &str| vec![Choice { value: value.to_owned(), label: visit.word(key).to_owned() }];
    all.push(("lead", one("none", "clusters-without-lead"), wanted.lead.clone()));
    all.push(("ended", one("yes", "clusters-ended"), if wanted.ended { "yes" } else { "" }.to_owned()));
    Ok(all)
}

const COLUMNS: [Column; 8] = [
    ("id", "column-id", 38.0),
    ("title", "cluster-title", 50.0),
    ("lead", "share-lead", 40.0),
    ("supporting", "share-supporting", 40.0),
    ("recommendations", "cluster-entries", 10.0),
    ("topics", "cluster-topics", 40.0),
    ("objectives", "frameworks-objectives", 40.0),
    ("url", "recommendations-record-permalink", 50.0),
];

/// `GET /{lang}/clusters.csv` and its siblings.
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
    let rows = rows(&visit, &Wanted::parse(&visit.query)).await?;
    let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/').to_owned();
    let cells = rows.into_iter().map(|row| {
        let of = |share: &str| {
            let such = row.answering.iter().filter(|one| one.share == share && one.state == State::Accepted.code());
            such.map(|one| one.institution.name.as_str()).collect::<Vec<_>>().join("; ")
        };
        let url = format!("{base}{}", row.href);
        let (lead, supporting) = (of("lead"), of("supporting"));
        vec![
            row.id,
            row.title.text,
            lead,
            supporting,
            row.entries.to_string(),
            row.topics.join("; "),
            row.objectives.join("; "),
            url,
        ]
    });
    download::table(&visit, format, "clusters", &COLUMNS, cells.collect())
}
