//! Indexes of mechanisms, documents, States and topics: names that lead to the list, with counts.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use crate::app::Terms;
use crate::documents;
use crate::mechanisms::{self, Document, KINDS};
use crate::platform::search::Counts;
use crate::platform::vocabulary::Term;
use crate::platform::web::address::{encode, form_pairs};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::Filter;
use crate::recommendations::list::{find, numbered};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct Index {
    scheme: &'static str,
    groups: Vec<Group>,
    tabs: Vec<Tab>,
}

/// Entries under a heading; the heading can be an entry itself, as a goal is above its targets.
#[derive(Serialize)]
struct Group {
    label: String,
    head: Option<Entry>,
    items: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    code: Option<String>,
    name: String,
    href: String,
    count: i64,
}

#[derive(Serialize)]
pub(super) struct Tab {
    label: String,
    href: String,
    current: bool,
}

/// Counts of recommendations: a figure named so counts no other type of entry.
async fn recommendation_counts(visit: &Visit) -> Result<std::sync::Arc<Counts>, Problem> {
    let filter = Filter { limit: Some(1), ..Filter::with(Facet::Type, "recommendation") };
    Ok(find(visit, &filter, true).await?.found.counts)
}

/// Counts of entries of every type that this reader may see.
async fn entry_counts(visit: &Visit) -> Result<std::sync::Arc<Counts>, Problem> {
    let filter = Filter { limit: Some(1), ..Filter::default() };
    Ok(find(visit, &filter, true).await?.found.counts)
}

fn entry(visit: &Visit, facet: Facet, term: &Term, count: u32, code: Option<String>) -> Entry {
    let mut rows = Filter::with(Facet::Type, "recommendation");
    rows.add(facet, &term.code);
    Entry {
        code,
        name: term.names.in_language(&visit.lang).to_owned(),
        href: rows.address(&visit.to("/recommendations")),
        count: i64::from(count),
    }
}

/// `/{lang}/mechanisms`
pub async fn mechanisms(visit: Visit) -> Result<Response, Problem> {
    let counts = recommendation_counts(&visit).await?;
    let terms = visit.app.terms();
    let mut groups = Vec::new();
    for kind in KINDS {
        let mut items = Vec::new();
        for (id, count) in counts.of(Facet::Mechanism.number()) {
            let mechanism = terms.mechanisms.mechanisms.get(i64::from(id));
            if let Some(mechanism) = mechanism.filter(|mechanism| mechanisms::kind(mechanism) == kind) {
                items.push((mechanism.place(), entry(&visit, Facet::Mechanism, mechanism, count, None)));
            }
        }
        if !items.is_empty() {
            let mut items = in_order(&visit, items);
            let label = visit.word(&format!("mechanism-kind-{kind}")).to_owned();
            // The review is the only one of its kind: under its name it would be said twice.
            let alone = kind == "upr" && items.len() == 1;
            let head = if alone { items.pop().map(|item| Entry { name: label.clone(), ..item }) } else { None };
            groups.push(Group { label, head, items });
        }
    }
    let title = visit.word("mechanisms-index-heading").to_owned();
    site::page(&visit, "insight/mechanisms.html", &title, &Index { scheme: "", groups, tabs: Vec::new() })
}

/// `/{lang}/states` and, for those that recommend, `/{lang}/states/recommending`
pub async fn states(visit: Visit) -> Result<Response, Problem> {
    states_by(visit, Facet::State).await
}

pub async fn recommending(visit: Visit) -> Result<Response, Problem> {
    states_by(visit, Facet::Recommending).await
}

async fn states_by(visit: Visit, facet: Facet) -> Result<Response, Problem> {
    let counts = recommendation_counts(&visit).await?;
    let terms = visit.app.terms();
    let mut items: Vec<Entry> = counts
        .of(facet.number())
        .filter_map(|(id, count)| {
            let state = terms.mechanisms.states.get(i64::from(id))?;
            Some(entry(&visit, facet, state, count, None))
        })
        .collect();
    visit.language().format.sort_by_name(&mut items, |item| &item.name);
    let tab = |key: &str, path: &str, of: Facet| Tab {
        label: visit.word(key).to_owned(),
        href: visit.to(path),
        current: facet == of,
    };
    let tabs = vec![
        tab("mechanisms-states-under-review", "/states", Facet::State),
        tab("mechanisms-states-recommending", "/states/recommending", Facet::Recommending),
    ];
    let groups = if items.is_empty() { Vec::new() } else { vec![Group { label: String::new(), head: None, items }] };
    let title = visit.word("mechanisms-states-heading").to_owned();
    site::page(&visit, "insight/states.html", &title, &Index { scheme: "", groups, tabs })
}

/// `/{lang}/topics/{scheme}`: `theme`, `person` or `sdg`.
pub async fn topics(visit: Visit, Path((_, scheme)): Path<(String, String)>) -> Result<Response, Problem> {
    let counts = recommendation_counts(&visit).await?;
    let terms = visit.app.terms();
    let (scheme, groups) = match scheme.as_str() {
        "theme" => ("theme", by_name(&visit, &terms.topics.themes, &counts, Facet::Theme)),
        "person" => ("person", by_name(&visit, &terms.topics.persons, &counts, Facet::Person)),
        "sdg" => ("sdg", goals_with_targets(&visit, &terms, &counts)),
        _ => return Err(Problem::NotFound),
    };
    let title = visit.word(&format!("topics-tab-{scheme}")).to_owned();
    let tabs = topic_tabs(&visit, scheme);
    site::page(&visit, "insight/topics.html", &title, &Index { scheme, groups, tabs })
}

/// Topics by kind; and plans, where there are any.
pub(super) fn topic_tabs(visit: &Visit, scheme: &str) -> Vec<Tab> {
    let tab = |of: &str, path: String| Tab {
        label: visit.word(&format!("topics-tab-{of}")).to_owned(),
        href: visit.to(&path),
        current: of == scheme,
    };
    let mut tabs: Vec<Tab> = ["theme", "person", "sdg"].map(|of| tab(of, format!("/topics/{of}"))).into();
    if visit.app.terms().frameworks.iter().next().is_some() {
        tabs.push(tab("frameworks", "/frameworks".to_owned()));
    }
    tabs
}

fn by_name(
    visit: &Visit,
    vocabulary: &crate::platform::vocabulary::Vocabulary,
    counts: &Counts,
    facet: Facet,
) -> Vec<Group> {
    let terms = counts.of(facet.number()).filter_map(|(id, count)| Some((vocabulary.get(i64::from(id))?, count)));
    let items = terms.map(|(term, count)| (term.place(), entry(visit, facet, term, count, None)));
    let items = in_order(visit, items.collect());
    if items.is_empty() { Vec::new() } else { vec![Group { label: String::new(), head: None, items }] }
}

/// By place in the instance's own order, then by name.
fn in_order(visit: &Visit, mut items: Vec<(i64, Entry)>) -> Vec<Entry> {
    visit.language().format.sort_by_name(&mut items, |(_, item)| &item.name);
    items.sort_by_key(|(place, _)| *place);
    items.into_iter().map(|(_, item)| item).collect()
}

fn goals_with_targets(visit: &Visit, terms: &Terms, counts: &Counts) -> Vec<Group> {
    let mut groups = Vec::new();
    for goal in terms.topics.goals.iter() {
        let count_of =
            |facet: Facet, id: i64| counts.get(crate::platform::search::FacetValue::new(facet.number(), id as u32));
        let count = count_of(Facet::Goal, goal.id);
        if count == 0 {
            continue;
        }
        let head = entry(visit, Facet::Goal, goal, count, Some(goal.code.clone()));
        let mut items = Vec::new();
        let start = format!("{}.", goal.code);
        for target in terms.topics.targets.iter().filter(|target| target.code.starts_with(&start)) {
            let count = count_of(Facet::Target, target.id);
            if count > 0 {
                items.push(entry(visit, Facet::Target, target, count, Some(target.code.clone())));
            }
        }
        groups.push(Group { label: String::new(), head: Some(head), items });
    }
    groups
}

#[derive(Serialize)]
struct Documents {
    /// The type that all of them are of, where one was asked for.
    kind: Option<String>,
    all_href: String,
    documents: Vec<DocumentEntry>,
    next_href: Option<String>,
    first_href: Option<String>,
}

#[derive(Serialize)]
struct DocumentEntry {
    symbol: String,
    title: String,
    mechanism: String,
    kind: Option<Kind>,
    cycle: Option<String>,
    date: Option<String>,
    href: String,
    count: i64,
    external_href: Option<String>,
    history_href: String,
    edit_href: Option<String>,
}

/// A type of document, and all that are of it.
#[derive(Serialize)]
struct Kind {
    name: String,
    href: String,
}

/// Documents on a page.
const DOCUMENTS: usize = 50;

/// `/{lang}/documents`, the newest first; `?after=` is the last symbol of the page before, `?type=`
/// the code of a type.
pub async fn documents(visit: Visit) -> Result<Response, Problem> {
    let counts = entry_counts(&visit).await?;
    let terms = visit.app.terms();
    let mut all: Vec<(&Document, u32)> = counts
        .of(Facet::Document.number())
        .filter_map(|(id, count)| Some((terms.mechanisms.documents.get(mechanisms::DocumentId(i64::from(id)))?, count)))
        .collect();
    // Whoever may describe them finds those of their own that nothing stands in yet.
    if documents::may_change(&visit) {
        let empty = |document: &&Document| {
            document.source == mechanisms::BY_HAND && all.iter().all(|(other, _)| other.id != document.id)
        };
        let own: Vec<&Document> = terms.mechanisms.documents.iter().filter(empty).collect();
        all.extend(own.into_iter().map(|document| (document, 0)));
    }
    all.sort_by(|(one, _), (other, _)| (other.published, &one.code).cmp(&(one.published, &other.code)));
    let pairs = form_pairs(&visit.query);
    let asked = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, code)| code.as_str());
    let kind = asked("type").map(|code| terms.mechanisms.document_types.by_code(code).or_not_found()).transpose()?;
    all.retain(|(document, _)| kind.is_none_or(|kind| kind.code == document.kind));
    let after = asked("after");
    let start = match after {
        None => 0,
        Some(code) => all.iter().position(|(document, _)| document.code == code).or_not_found()? + 1,
    };
    let shown = all.get(start..).unwrap_or_default();
    let next = shown.get(DOCUMENTS).and(shown.get(DOCUMENTS - 1)).map(|(document, _)| &document.code);
    let all_href = visit.to("/documents");
    let path = kind.map_or(all_href.clone(), |kind| kind_href(&visit, &kind.code));
    let joint = if kind.is_some() { '&' } else { '?' };
    let entries =
        shown.iter().take(DOCUMENTS).map(|(document, count)| document_entry(&visit, &terms, document, *count));
    let view = Documents {
        kind: kind.map(|kind| kind.names.in_language(&visit.lang).to_owned()),
        all_href,
        documents: entries.collect(),
        next_href: next.map(|code| format!("{path}{joint}after={}", encode(code))),
        first_href: after.is_some().then_some(path),
    };
    let title = visit.word("mechanisms-documents-heading").to_owned();
    site::page(&visit, "insight/documents.html", &title, &view)
}

fn kind_href(visit: &Visit, code: &str) -> String {
    visit.to(&format!("/documents?type={}", encode(code)))
}

fn document_entry(visit: &Visit, terms: &Terms, document: &Document, count: u32) -> DocumentEntry {
    DocumentEntry {
        symbol: document.label().to_owned(),
        title: document.titles.in_language(&visit.lang).to_owned(),
        mechanism: terms.mechanisms.mechanisms.name(document.mechanism, &visit.lang).to_owned(),
        kind: terms.mechanisms.document_types.by_code(&document.kind).map(|kind| Kind {
            name: kind.names.in_language(&visit.lang).to_owned(),
            href: kind_href(visit, &kind.code),
        }),
        cycle: document.cycle.map(|cycle| numbered(visit, "cycle-n", cycle)),
        date: document.published.map(|date| date.to_string()),
        href: Filter::with(Facet::Document, &document.code).address(&visit.to("/recommendations")),
        count: i64::from(count),
        external_href: document.address_at_un(),
        history_href: visit.to(&documents::path(document, "history")),
        edit_href: documents::may_change(visit).then(|| visit.to(&documents::path(document, "edit"))),
    }
}
