//! Pages of the register: the list, all values of a facet, one record, one that is gone.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::facets::Facet;
use super::filter::{self, Filter};
use super::list::{self, Card, FacetBox, ValueBox};
use super::{PublicId, Sighting, history as past, neighbours, sighting};
use crate::app::Terms;
use crate::permissions::{self, Act};
use crate::platform::search::{FacetValue, Found, Sort};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::{self, Visit};

pub mod by_hand;
mod conflict;
pub mod division;
pub mod drafts;
pub mod edit;
mod edit_view;
pub mod history;
pub mod letters;
pub mod outdated;
pub mod panels;
mod record;
pub mod tags;
mod typed;

pub use record::title;

#[derive(Serialize)]
struct ListPage {
    list: ListView,
}

#[derive(Serialize)]
struct ListView {
    heading: String,
    subheading: Option<String>,
    q: String,
    total: u64,
    total_text: String,
    sort: String,
    sorts: Vec<Choice>,
    hidden: Vec<Field>,
    chips: Vec<Chip>,
    /// Whether anything but words narrows the list.
    filtered: bool,
    clear_href: String,
    facets: Vec<FacetBox>,
    items: Vec<Card>,
    formats: Vec<Link>,
    next_href: Option<String>,
    first_href: Option<String>,
    /// Why there is no further page although there are more entries.
    ended: Option<String>,
    searched_help: String,
    /// Where one change is made to all of these; only for those who may.
    bulk_href: Option<String>,
    /// Where they are put together in a cluster, and given to an institution.
    cluster_href: Option<String>,
    assign_href: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    label: String,
    selected: bool,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    value: String,
}

#[derive(Serialize)]
struct Chip {
    facet: String,
    label: String,
    href: String,
}

#[derive(Serialize)]
pub struct Link {
    pub name: &'static str,
    pub href: String,
}

/// `/{lang}/recommendations`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let filter = Filter::parse(&visit.query);
    let page = list::find(&visit, &filter, true).await?;
    let terms = visit.app.terms();
    let path = visit.to("/recommendations");
    let words = filter.words()?;
    let wanted = words.wanted();
    let heading = heading(&visit, &filter);
    let order = filter.order()?;
    let mut sorts = vec![("newest", Sort::Newest), ("oldest", Sort::Oldest)];
    if !filter.q.is_empty() {
        sorts.insert(0, ("relevance", Sort::Relevance));
    }
    let view = ListView {
        subheading: None,
        q: filter.q.clone(),
        total: page.found.total,
        total_text: total_text(&visit, &terms, &filter, &page.found),
        sort: filter.sort.clone().unwrap_or_default(),
        sorts: sorts
            .into_iter()
            .map(|(value, sort)| Choice {
                value,
                label: visit.word(&format!("recommendations-sort-{value}")).to_owned(),
                selected: sort == order,
            })
            .collect(),
        hidden: filter.lang.iter().map(|lang| Field { name: "lang", value: lang.clone() }).collect(),
        chips: chips(&visit, &filter, &path),
        filtered: !filter.values.is_empty(),
        clear_href: path.clone(),
        facets: list::facets(&visit, &terms, &filter, &page.found.counts),
        items: page.entries.iter().map(|entry| list::card(&visit, &terms, entry, &wanted)).collect(),
        formats: formats(&filter, &path),
        next_href: page.found.next.map(|next| filter.at(Some(filter::cursor(next))).address(&path)),
        first_href: filter.cursor.is_some().then(|| filter.at(None).address(&path)),
        ended: page.ended.then(|| {
            let most = visit.number(list::MOST_BY_RELEVANCE);
            visit.text("recommendations-list-ended", &[("number", &most)])
        }),
        searched_help: visit.word("recommendations-words-help").to_owned(),
        bulk_href: permissions::can_on_imports(&visit.actor, Act::Change)
            .then(|| filter.at(None).address(&visit.to("/tagging/new"))),
        cluster_href: gathered(&visit, &filter, "/clusters/new"),
        assign_href: gathered(&visit, &filter, "/assignments/new"),
        heading: heading.clone(),
    };
    site::page(&visit, "recommendations/list.html", &heading, &ListPage { list: view })
}

/// Where something is done with all that is found; their pages belong to slices above this one.
fn gathered(visit: &Visit, filter: &Filter, path: &str) -> Option<String> {
    let address = filter.at(None).address(&visit.to(path));
    // The whole register is something else than nothing.
    let address = if address.contains('?') { address } else { format!("{address}?all=yes") };
    permissions::can_on_imports(&visit.actor, Act::Change).then_some(address)
}

/// How many entries there are; only those that are recommendations are called so.
fn total_text(visit: &Visit, terms: &Terms, filter: &Filter, found: &Found) -> String {
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    let kinds = filter.values.get(&Facet::Type).filter(|kinds| !kinds.is_empty());
    let counted = kinds.is_none_or(|kinds| kinds.iter().any(|kind| kind == "recommendation"));
    let number = filter::number(terms, Facet::Type, "recommendation").filter(|_| counted);
    let count = number.map_or(0, |number| found.counts.get(FacetValue::new(Facet::Type.number(), number)));
    if i64::from(count) == total {
        return visit.counted("recommendations-list-total", total);
    }
    let entries = visit.counted("entries-count", total);
    if count == 0 {
        return entries;
    }
    format!("{entries} · {}", visit.counted("recommendations-list-total", i64::from(count)))
}

/// The name of the one thing that a list is about, or of the register.
fn heading(visit: &Visit, filter: &Filter) -> String {
    let terms = visit.app.terms();
    let all_of_one_type = |facet: Facet, values: &[String]| facet == Facet::Type && *values == ["recommendation"];
    let chosen = filter.values.iter().filter(|(_, values)| !values.is_empty());
    let mut chosen = chosen.filter(|(facet, values)| !all_of_one_type(**facet, values));
    let single = match (chosen.next(), chosen.next()) {
        (Some((facet, values)), None) if filter.q.is_empty() => match values.as_slice() {
            [value] => Some((*facet, value)),
            _ => None,
        },
        _ => None,
    };
    match single {
        Some((Facet::Document, symbol)) => visit.text("recommendations-list-heading-document", &[("document", symbol)]),
        Some((facet, value)) => match filter::number(&terms, facet, value) {
            Some(0) | None => visit.word("recommendations-list-heading").to_owned(),
            Some(number) => list::label(visit, &terms, facet, number).0,
        },
        None => visit.word("recommendations-list-heading").to_owned(),
    }
}

fn chips(visit: &Visit, filter: &Filter, path: &str) -> Vec<Chip> {
    let terms = visit.app.terms();
    let mut chips = Vec::new();
    if !filter.q.is_empty() {
        chips.push(Chip {
            facet: visit.word("recommendations-chips-words").to_owned(),
            label: filter.q.clone(),
            href: filter.without_words().address(path),
        });
    }
    for (facet, values) in &filter.values {
        for value in values {
            let number = filter::number(&terms, *facet, value);
            chips.push(Chip {
                facet: visit.word(facet.message()).to_owned(),
                label: number.map_or_else(|| value.clone(), |number| list::label(visit, &terms, *facet, number).0),
                href: filter.toggled(*facet, value).address(path),
            });
        }
    }
    chips
}

/// The same rows as files.
fn formats(filter: &Filter, path: &str) -> Vec<Link> {
    let filter = filter.at(None);
    let formats = [("CSV", ".csv"), ("XLSX", ".xlsx"), ("JSON", ".json")];
    formats.into_iter().map(|(name, ending)| Link { name, href: filter.address(&format!("{path}{ending}")) }).collect()
}

#[derive(Serialize)]
struct FacetPage {
    facet: FacetView,
}

#[derive(Serialize)]
struct FacetView {
    label: String,
    back_href: String,
    hidden: Vec<Field>,
    filter_q: String,
    values: Vec<FacetValueView>,
}

#[derive(Serialize)]
struct FacetValueView {
    #[serde(flatten)]
    value: ValueBox,
    href: String,
}

/// `/{lang}/recommendations/by/{facet}`: all its values, with the other filters kept.
pub async fn facet(visit: Visit, Path((_, key)): Path<(String, String)>) -> Result<Response, Problem> {
    let facet = Facet::from_key(&key).filter(|facet| facet.is_for(&visit.actor)).or_not_found()?;
    let mut filter = Filter { limit: Some(1), ..Filter::parse(&visit.query) };
    filter.unknown.retain(|name| name != "filter_q");
    let page = list::find(&visit, &filter, true).await?;
    let filter = Filter { limit: None, ..filter };
    let terms = visit.app.terms();
    let pairs = form_pairs(&visit.query);
    let wanted = pairs.into_iter().find(|(name, _)| name == "filter_q").map(|(_, value)| value).unwrap_or_default();
    let folded = mithaq_text::fold(&wanted);
    let mut values = list::values(&visit, &terms, &filter, &page.found.counts, facet);
    values.retain(|value| mithaq_text::fold(&value.label).contains(&folded));
    let path = visit.to("/recommendations");
    let label = visit.word(facet.message()).to_owned();
    let view = FacetView {
        label: label.clone(),
        back_href: filter.at(None).address(&path),
        hidden: filter.pairs().into_iter().map(|(name, value)| Field { name, value }).collect(),
        filter_q: wanted,
        values: values
            .into_iter()
            .map(|value| FacetValueView { href: filter.toggled(facet, &value.value).address(&path), value })
            .collect(),
    };
    site::page(&visit, "recommendations/facet.html", &label, &FacetPage { facet: view })
}

/// `/r/{id}`: the address of a record that never changes, to its page in the reader's language.
pub async fn permalink(
    axum::extract::State(app): axum::extract::State<std::sync::Arc<crate::app::App>>,
    Path(id): Path<String>,
    headers: axum::http::HeaderMap,
) -> Result<Response, Problem> {
    let id = PublicId::parse(&id).or_not_found()?;
    let lang = site::language::preferred(&app, &headers);
    let vary = [(axum::http::header::VARY, "Cookie, Accept-Language")];
    Ok((vary, Redirect::to(&format!("/{lang}/r/{id}"))).into_response())
}

#[derive(Serialize)]
struct RecordPage {
    record: record::RecordView,
    panels: Vec<panels::Panel>,
}

#[derive(Serialize)]
struct GonePage {
    gone: GoneView,
}

#[derive(Serialize)]
struct GoneView {
    reason: String,
    date: String,
}

/// `/{lang}/r/{id}`
pub async fn record(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let id = PublicId::parse(&id).or_not_found()?;
    let db = visit.app.db.read();
    let found = match sighting(db, &id, &visit.lang).await?.or_not_found()? {
        Sighting::Here(found) => found,
        Sighting::Gone(number) => return gone(&visit, number).await,
    };
    // What a reader may not see is, for that reader, not there.
    if !permissions::can(&visit.actor, Act::See, &found.subject()) {
        return Err(Problem::NotFound);
    }
    let near = neighbours(db, found.listed.document, found.listed.id, permissions::scope(&visit.actor)).await?;
    let acts = past::of(db, &visit.actor, found.listed.id).await?;
    let panels = panels::of(&visit, &found).await?;
    let view = record::view(&visit, &found, near, &acts);
    let title = view.title.clone();
    site::page(&visit, "recommendations/record.html", &title, &RecordPage { record: view, panels })
}

async fn gone(visit: &Visit, number: i64) -> Result<Response, Problem> {
    let withdrawal = past::withdrawal(visit.app.db.read(), &visit.actor, number).await?.or_not_found()?;
    let title = visit.word("error-410-heading").to_owned();
    let view = GoneView {
        reason: past::reason(visit, &withdrawal),
        date: visit.language().format.day(withdrawal.version.at).to_string(),
    };
    let page = site::page(visit, "recommendations/gone.html", &title, &GonePage { gone: view })?;
    Ok((StatusCode::GONE, page).into_response())
}
