//! What the plan is narrowed to, and how it is put in order.
//!
//! A measure is also found by what it carries out: a name with `entry.` before it is asked of the
//! register, and only measures stay whose entries are among what it finds.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Standing;
use crate::app::Terms;
use crate::clusters::ClusterId;
use crate::institutions::InstitutionId;
use crate::measures::Measure;
use crate::permissions::{Act, can};
use crate::platform::search::Ids;
use crate::platform::web::Problem;
use crate::platform::web::address::{encode, form_pairs};
use crate::recommendations::export;
use crate::recommendations::filter::Filter;
use crate::site::Visit;

/// What may be chosen, several values of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    Standing,
    /// Whether it is reported on in time: the members' business.
    Reporting,
    Institution,
    Kind,
    Cluster,
    Topic,
    /// Of a framework; whatever serves one under it serves it too.
    Objective,
    Territory,
    Year,
    Without,
}

impl Field {
    pub const ALL: [Field; 10] = [
        Field::Standing,
        Field::Reporting,
        Field::Institution,
        Field::Kind,
        Field::Cluster,
        Field::Topic,
        Field::Objective,
        Field::Territory,
        Field::Year,
        Field::Without,
    ];
    /// By which the list may be grouped.
    pub const GROUPS: [Field; 6] =
        [Field::Cluster, Field::Institution, Field::Kind, Field::Standing, Field::Territory, Field::Year];

    pub fn name(self) -> &'static str {
        match self {
            Field::Standing => "standing",
            Field::Reporting => "reporting",
            Field::Institution => "institution",
            Field::Kind => "kind",
            Field::Cluster => "cluster",
            Field::Topic => "topic",
            Field::Objective => "objective",
            Field::Territory => "territory",
            Field::Year => "year",
            Field::Without => "without",
        }
    }

    fn from_name(name: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// Questions of the register that are asked of what measures carry out.
pub const OF_ENTRIES: [&str; 5] = ["mechanism", "theme", "person", "sdg", "position"];

/// Pairs of an address that are read, and bytes of a value.
const MOST_PAIRS: usize = 100;
const MOST_BYTES: usize = 800;

/// What a list of measures is asked for.
#[derive(Clone, Default)]
pub struct Wanted {
    pub words: String,
    pub chosen: Vec<(Field, String)>,
    /// Names of the register's filter with their values.
    pub entries: Vec<(String, String)>,
    pub group: Option<Field>,
    pub subgroup: Option<Field>,
    pub timeline: bool,
    /// From 1 on.
    pub page: usize,
}

impl Wanted {
    pub fn parse(query: &str) -> Wanted {
        let mut wanted = Wanted { page: 1, ..Wanted::default() };
        // No form of ours sends more; an address with more is read so far.
        for (name, value) in form_pairs(query).into_iter().take(MOST_PAIRS) {
            let value = value.trim().to_owned();
            if value.is_empty() || value.len() > MOST_BYTES {
                continue;
            }
            match (name.as_str(), name.strip_prefix("entry."), Field::from_name(&name)) {
                ("q", ..) => wanted.words = value.chars().take(200).collect(),
                ("view", ..) => wanted.timeline = value == "timeline",
                ("page", ..) => wanted.page = value.parse().unwrap_or(1).clamp(1, 100_000),
                ("group", ..) => wanted.group = Field::from_name(&value).filter(|one| Field::GROUPS.contains(one)),
                ("subgroup", ..) => {
                    wanted.subgroup = Field::from_name(&value).filter(|one| Field::GROUPS.contains(one));
                }
                (_, Some(of_entries), _) if OF_ENTRIES.contains(&of_entries) => {
                    wanted.entries.push((of_entries.to_owned(), value));
                }
                (.., Some(field)) if !wanted.has(field, &value) => wanted.chosen.push((field, value)),
                _ => {}
            }
        }
        wanted.subgroup = wanted.subgroup.filter(|_| wanted.group.is_some() && wanted.subgroup != wanted.group);
        wanted
    }

    pub fn has(&self, field: Field, value: &str) -> bool {
        self.chosen.iter().any(|(known, chosen)| *known == field && chosen == value)
    }

    pub fn but(mut self, field: Field, value: &str) -> Wanted {
        self.chosen.retain(|(known, chosen)| *known != field || chosen != value);
        self
    }

    /// The address of this list under a path.
    pub fn address(&self, path: &str) -> String {
        let mut pairs: Vec<(String, &str)> = vec![("q".to_owned(), self.words.as_str())];
        pairs.extend(self.chosen.iter().map(|(field, value)| (field.name().to_owned(), value.as_str())));
        pairs.extend(self.entries.iter().map(|(name, value)| (format!("entry.{name}"), value.as_str())));
        pairs.push(("group".to_owned(), self.group.map_or("", Field::name)));
        pairs.push(("subgroup".to_owned(), self.subgroup.map_or("", Field::name)));
        pairs.push(("view".to_owned(), if self.timeline { "timeline" } else { "" }));
        let page = if self.page > 1 { self.page.to_string() } else { String::new() };
        pairs.push(("page".to_owned(), &page));
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<String> = said.map(|(name, value)| format!("{name}={}", encode(value))).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}

/// A value of a field, as it is counted: nothing is written out before it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value<'a> {
    Code(&'a str),
    Institution(InstitutionId),
    Cluster(ClusterId),
    Topic(i64),
    Objective(i64),
    Year(i32),
}

impl Value<'_> {
    /// As addresses write it.
    pub fn written(self, terms: &Terms) -> Option<String> {
        match self {
            Value::Code(code) => Some(code.to_owned()),
            Value::Institution(id) => terms.institutions.get(id).map(|one| one.public_id.clone()),
            Value::Cluster(id) => terms.clusters.get(id).map(|one| one.public_id.clone()),
            Value::Topic(id) => terms.topics.get(id).map(|(scheme, term)| format!("{}/{}", scheme.code(), term.code)),
            Value::Objective(id) => terms.frameworks.written(id),
            Value::Year(year) => Some(year.to_string()),
        }
    }
}

/// A measure with what lists ask of it.
pub struct Row<'a> {
    pub measure: &'a Measure,
    pub standing: Standing,
    /// How it is reported on, for those inside and while it is under way; else empty.
    pub timeliness: &'static str,
    /// Those that lead and support it today, the leading one first.
    pub institutions: Vec<InstitutionId>,
    /// Its clusters that this reader may see.
    pub clusters: Vec<ClusterId>,
    /// Entries that this reader may see, in its own right and by those clusters, in rising order.
    pub entries: Vec<i64>,
    /// Its topics that are not objectives, and the objectives that it serves.
    topics: Vec<i64>,
    objectives: Vec<i64>,
}

impl<'a> Row<'a> {
    /// Its values of a field.
    pub fn values(&self, field: Field) -> Vec<Value<'a>> {
        let said = &self.measure.said;
        match field {
            Field::Standing => vec![Value::Code(self.standing.code())],
            Field::Reporting => codes([self.timeliness]),
            Field::Institution => self.institutions.iter().copied().map(Value::Institution).collect(),
            Field::Kind => vec![Value::Code(&said.kind)],
            Field::Cluster => self.clusters.iter().copied().map(Value::Cluster).collect(),
            Field::Topic => self.topics.iter().copied().map(Value::Topic).collect(),
            Field::Objective => self.objectives.iter().copied().map(Value::Objective).collect(),
            Field::Territory => codes([said.territory.as_str()]),
            Field::Year => {
                let first = said.starts.or(said.ends).map(|day| day.year());
                let last = said.ends.or(said.starts).map(|day| day.year());
                let years = first.zip(last).map(|(first, last)| (first..=last.max(first)).take(50));
                years.into_iter().flatten().map(|year| Value::Year(year.into())).collect()
            }
            Field::Without => {
                let lacks = [
                    ("entries", self.entries.is_empty()),
                    ("milestones", said.milestones.is_empty()),
                    ("budget", said.budget.is_empty()),
                    ("days", said.starts.is_none() || said.ends.is_none()),
                    ("supporting", said.supporting.is_empty()),
                    ("topics", self.topics.is_empty()),
                    ("objectives", self.objectives.is_empty()),
                ];
                lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(what, _)| Value::Code(what)).collect()
            }
        }
    }

    fn has_words(&self, folded: &str) -> bool {
        let said = &self.measure.said;
        let texts = said.titles.iter().chain(said.descriptions.iter()).chain(said.objectives.iter());
        folded.is_empty() || texts.map(|(_, text)| text).any(|text| mithaq_text::fold(text).contains(folded))
    }
}

/// Those that say something.
fn codes<'a>(all: impl IntoIterator<Item = &'a str>) -> Vec<Value<'a>> {
    all.into_iter().filter(|code| !code.is_empty()).map(Value::Code).collect()
}

/// The measures of which an answer is made.
pub struct Found<'a> {
    /// Those that fit, in the order of the plan: late first, then by their last day.
    pub rows: Vec<Row<'a>>,
    /// How many there would be for each value of a field, if nothing else of that field were chosen.
    pub counts: HashMap<Field, HashMap<String, i64>>,
}

/// What this reader may see of the plan and asks for.
pub async fn find<'a>(visit: &Visit, terms: &'a Terms, wanted: &Wanted) -> Result<Found<'a>, Problem> {
    let connected = connected(visit, wanted).await?;
    let visible = Visible::of(visit, terms)?;
    let today = visit.app.today();
    let folded = mithaq_text::fold(&wanted.words);
    let seen = terms.plan.iter().filter(|measure| can(&visit.actor, Act::See, &measure.subject()));
    let timeliness = visit.is_inside().then(|| terms.timeliness(today));
    let in_time = |measure: &Measure| timeliness.as_ref()?.get(&measure.id).map(|how| how.code());
    let row = |measure: &'a Measure| Row {
        measure,
        standing: Standing::of(measure, today),
        timeliness: in_time(measure).unwrap_or_default(),
        institutions: measure.responsible(&terms.institutions, today),
        clusters: visible.clusters(measure),
        entries: visible.entries(terms, measure),
        topics: measure.said.topics.iter().copied().filter(|id| terms.topics.get(*id).is_some()).collect(),
        objectives: terms.frameworks.served(&measure.said.topics),
    };
    let is_connected =
        |row: &Row<'_>| connected.as_ref().is_none_or(|ids| row.entries.iter().any(|entry| ids.contains(entry)));
    let mut counted: FxHashMap<(Field, Value<'a>), i64> = FxHashMap::default();
    let mut fitting = Vec::new();
    for row in seen.map(row).filter(|row| row.has_words(&folded) && is_connected(row)) {
        let missed: Vec<Field> =
            Field::ALL.into_iter().filter(|field| !fits(&row, terms, wanted, *field)).take(2).collect();
        for field in Field::ALL {
            // A field that is filtered is counted as if it were not.
            if missed.iter().all(|other| *other == field) {
                row.values(field).into_iter().for_each(|value| *counted.entry((field, value)).or_default() += 1);
            }
        }
        if missed.is_empty() {
            fitting.push(row);
        }
    }
    let mut counts: HashMap<Field, HashMap<String, i64>> = HashMap::new();
    for ((field, value), count) in counted {
        if let Some(value) = value.written(terms) {
            counts.entry(field).or_default().insert(value, count);
        }
    }
    fitting.sort_by_key(|row| {
        let last = row.measure.said.ends;
        (row.standing, last.is_none(), last, row.measure.id)
    });
    Ok(Found { rows: fitting, counts })
}

fn fits(row: &Row<'_>, terms: &Terms, wanted: &Wanted, field: Field) -> bool {
    let mut chosen = wanted.chosen.iter().filter(|(known, _)| *known == field).peekable();
    if chosen.peek().is_none() {
        return true;
    }
    let values: Vec<String> = row.values(field).into_iter().filter_map(|value| value.written(terms)).collect();
    chosen.any(|(_, value)| values.contains(value))
}

/// What measures are tied to, as far as a reader may know of it.
struct Visible {
    clusters: HashSet<ClusterId>,
    entries: Arc<Ids>,
}

impl Visible {
    fn of(visit: &Visit, terms: &Terms) -> Result<Visible, Problem> {
        let under_way = terms.clusters.iter().filter(|cluster| cluster.ended_on.is_none());
        let known = under_way.filter(|cluster| can(&visit.actor, Act::See, &cluster.subject()));
        Ok(Visible { clusters: known.map(|cluster| cluster.id).collect(), entries: export::seen(visit)? })
    }

    fn clusters(&self, measure: &Measure) -> Vec<ClusterId> {
        measure.clusters.iter().copied().filter(|cluster| self.clusters.contains(cluster)).collect()
    }

    fn entries(&self, terms: &Terms, measure: &Measure) -> Vec<i64> {
        let clusters = measure.clusters.iter().filter(|cluster| self.clusters.contains(cluster));
        let by_cluster = clusters.flat_map(|cluster| terms.shares.inside(*cluster));
        let own = measure.entries.iter().map(|(entry, _)| *entry);
        let mut entries: Vec<i64> = own.chain(by_cluster).filter(|entry| self.entries.contains(*entry)).collect();
        entries.sort_unstable();
        entries.dedup();
        entries
    }
}

/// The entries of the register that it is asked for; `None` where it is not asked.
async fn connected(visit: &Visit, wanted: &Wanted) -> Result<Option<HashSet<i64>>, Problem> {
    if wanted.entries.is_empty() {
        return Ok(None);
    }
    let query: Vec<String> = wanted.entries.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let filter = Filter::parse(&query.join("&"));
    Ok(Some(export::ids(visit, &filter).await?.into_iter().collect()))
}
