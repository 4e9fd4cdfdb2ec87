//! The list of recommendations as a page shows it: cards, facets with counts, filters in use.

use serde::Serialize;

use super::facets::{Facet, language_code};
use super::filter::{self, Filter, Wrong};
use super::{Listed, Position, listed};
use crate::app::Terms;
use crate::platform::i18n::Names;
use crate::platform::search::{Counts, Cross, FacetValue, Found, MOST_CHARACTERS, MOST_WORDS, Request, Sort, excerpt};
use crate::platform::vocabulary::Term;
use crate::platform::web::Problem;
use crate::site::Visit;

/// Values of a facet that a list shows before "all of them".
const VALUES_SHOWN: usize = 8;
/// Entries that pages by relevance reach, and one more page.
pub const MOST_BY_RELEVANCE: i64 = 10_000;
/// Characters of a text in a list.
const EXCERPT: usize = 300;

#[derive(Serialize)]
pub struct Card {
    pub href: String,
    /// The address that never changes, whole, for paper.
    pub permalink: String,
    pub number: Option<String>,
    pub excerpt: String,
    pub text_lang: String,
    pub text_dir: &'static str,
    pub other_language: bool,
    pub state: Option<String>,
    pub mechanism: Option<String>,
    pub symbol: Option<String>,
    pub cycle: Option<String>,
    pub date: Option<String>,
    pub kind: String,
    pub kind_label: String,
    pub position: Option<Tag>,
}

#[derive(Serialize)]
pub struct Tag {
    pub code: &'static str,
    pub label: String,
}

#[derive(Serialize)]
pub struct FacetBox {
    /// For ids on the page; the parameter may be shared.
    pub key: &'static str,
    pub parameter: &'static str,
    pub label: String,
    pub open: bool,
    pub selected_count: usize,
    pub values: Vec<ValueBox>,
    pub more_href: Option<String>,
    pub more_count: usize,
}

#[derive(Serialize)]
pub struct ValueBox {
    pub value: String,
    pub label: String,
    pub count: i64,
    pub checked: bool,
    /// Set where the label is not in the page's language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

/// What was found, and the entries of this page.
pub struct Page {
    pub found: Found,
    /// There are more, which this order does not reach.
    pub ended: bool,
    pub entries: Vec<Listed>,
}

impl From<Wrong> for Problem {
    fn from(wrong: Wrong) -> Problem {
        match wrong {
            Wrong::Value { parameter, value } => Problem::BadRequest { parameter, value },
            Wrong::TooMuch { parameter } => Problem::TooMuch { parameter },
            Wrong::TooManyWords => Problem::TooManyWords { characters: MOST_CHARACTERS, words: MOST_WORDS },
        }
    }
}

/// The language whose texts are searched and shown.
pub fn text_language<'a>(visit: &'a Visit, filter: &'a Filter) -> &'a str {
    filter.lang.as_deref().unwrap_or(&visit.lang)
}

/// Finds and reads one page of the list.
pub async fn find(visit: &Visit, filter: &Filter, counts: bool) -> Result<Page, Problem> {
    let terms = visit.app.terms();
    let language = text_language(visit, filter);
    let request = filter.request(&terms, (&visit.actor, visit.app.today()), language, counts)?;
    let words = filter.words()?;
    let app = visit.app.clone();
    // Counting may take milliseconds: off the threads that answer everybody.
    let found = tokio::task::spawn_blocking(move || app.index.find(&request, &words)).await??;
    refuse_unseen(visit, &terms, filter, &found.counts)?;
    let entries = listed(visit.app.db.read(), &found.ids, language).await?;
    let next = goes_on(filter.order()?, found.next);
    Ok(Page { ended: found.next.is_some() && next.is_none(), found: Found { next, ..found }, entries })
}

/// How many entries a filter finds and, for as many milliseconds as that takes on this thread, how many
/// have each value, or, in place of that, a table of them.
pub fn counted(visit: &Visit, terms: &Terms, filter: &Filter, cross: Option<Cross>) -> Result<Found, Problem> {
    let filter = Filter { limit: Some(1), ..filter.clone() };
    let reader = (&visit.actor, visit.app.today());
    let request = filter.request(terms, reader, text_language(visit, &filter), cross.is_none())?;
    Ok(visit.app.index.find(&Request { cross, ..request }, &filter.words()?)?)
}

/// Pages by relevance count from the start, and end where nobody reads any more: to find one that
/// is further on, all before it would have to be ranked.
fn goes_on(order: Sort, next: Option<(i64, i64)>) -> Option<(i64, i64)> {
    next.filter(|(passed_over, _)| order != Sort::Relevance || *passed_over <= MOST_BY_RELEVANCE)
}

/// What is in nothing that a reader may see is, for that reader, unknown: "no entries" would tell a
/// document or theme of internal entries from one that is not there. `counts` may be empty.
pub fn refuse_unseen(visit: &Visit, terms: &Terms, filter: &Filter, counts: &Counts) -> Result<(), Problem> {
    let none = |counts: &Counts, facet: Facet, number| counts.get(FacetValue::new(facet.number(), number)) == 0;
    let mut suspect = filter::brought(terms, filter).filter(|(facet, _, number)| none(counts, *facet, *number));
    let Some(first) = suspect.next() else { return Ok(()) };
    let all = counted(visit, terms, &Filter::default(), None)?.counts;
    match std::iter::once(first).chain(suspect).find(|(facet, _, number)| none(&all, *facet, *number)) {
        Some((facet, value, _)) => Err(filter::wrong(facet.parameter(), value).into()),
        None => Ok(()),
    }
}

/// Direction of a text in a language, ours or not.
pub fn direction(visit: &Visit, language: &str) -> &'static str {
    match visit.app.i18n.find(language) {
        Some(language) => language.dir(),
        None => "auto",
    }
}

pub fn card(visit: &Visit, terms: &Terms, entry: &Listed, wanted: &[&str]) -> Card {
    let document = terms.mechanisms.documents.get(entry.document);
    let lang = visit.lang.as_str();
    let several_states = visit.app.shown_states() > 1;
    let states = entry.concerned.iter().map(|id| terms.mechanisms.states.name(*id, lang));
    let states = states.collect::<Vec<_>>().join(list_comma(lang));
    let kind = terms.types.get(entry.type_id);
    Card {
        href: visit.to(&format!("/r/{}", entry.public_id)),
        permalink: visit.permalink(&entry.public_id),
        number: entry.number.clone(),
        excerpt: excerpt(&entry.text, &entry.text_language, wanted, EXCERPT).html,
        text_lang: entry.text_language.clone(),
        text_dir: direction(visit, &entry.text_language),
        other_language: entry.text_language != lang,
        state: (several_states && !states.is_empty()).then_some(states),
        mechanism: document.map(|document| terms.mechanisms.mechanisms.name(document.mechanism, lang).to_owned()),
        symbol: document.and_then(|document| document.symbol.clone()),
        cycle: document.and_then(|document| document.cycle).map(|cycle| numbered(visit, "cycle-n", cycle)),
        date: document.and_then(|document| document.published).map(|date| date.to_string()),
        kind: kind.map(|kind| kind.code.clone()).unwrap_or_default(),
        kind_label: kind.map(|kind| kind.names.in_language(lang).to_owned()).unwrap_or_default(),
        position: entry.position.map(|position| position_tag(visit, position)),
    }
}

/// What a filter asks for, in words: `Theme: Education`.
pub fn chosen(visit: &Visit, terms: &Terms, filter: &Filter) -> Vec<String> {
    let words = (!filter.q.is_empty()).then(|| format!("{}: {}", visit.word("recommendations-chips-words"), filter.q));
    let values = filter.values.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value)));
    let named = values.map(|(facet, value)| {
        let number = filter::number(terms, facet, value);
        let value = number.map_or_else(|| value.clone(), |number| label(visit, terms, facet, number).0);
        format!("{}: {value}", visit.word(facet.message()))
    });
    words.into_iter().chain(named).collect()
}

pub fn position_tag(visit: &Visit, position: Position) -> Tag {
    let code = position.code();
    Tag { code, label: visit.word(&format!("position-{code}")).to_owned() }
}

/// A message that shows one number, such as "Cycle 3".
pub fn numbered(visit: &Visit, key: &str, number: i64) -> String {
    visit.text(key, &[("number", &visit.number(number))])
}

fn list_comma(lang: &str) -> &'static str {
    match lang {
        "ar" => "، ",
        "zh" => "、",
        _ => ", ",
    }
}

/// The name of a facet's value for a reader, and the language it is in where that is another.
pub fn label(visit: &Visit, terms: &Terms, facet: Facet, number: u32) -> (String, Option<String>) {
    let lang = visit.lang.as_str();
    if number == 0 {
        let key = facet.field().map_or("without", |field| field.none);
        return (visit.word(key).to_owned(), None);
    }
    let id = i64::from(number);
    let named = |names: Option<&Names>| match names {
        Some(names) => {
            let shown = names.language_shown(lang);
            (names.in_language(lang).to_owned(), (shown != lang).then(|| shown.to_owned()))
        }
        None => (number.to_string(), None),
    };
    match facet {
        Facet::State | Facet::Recommending => named(terms.mechanisms.states.get(id).map(|term| &term.names)),
        Facet::Mechanism => named(terms.mechanisms.mechanisms.get(id).map(|term| &term.names)),
        Facet::Theme => named(terms.topics.themes.get(id).map(|term| &term.names)),
        Facet::Person => named(terms.topics.persons.get(id).map(|term| &term.names)),
        Facet::Type => named(terms.types.get(id).map(|term| &term.names)),
        Facet::Goal => coded(visit, terms.topics.goals.get(id)),
        Facet::Target => coded(visit, terms.topics.targets.get(id)),
        Facet::Document => {
            let document = terms.mechanisms.documents.get(crate::mechanisms::DocumentId(id));
            // A symbol reads from left to right in every language.
            (document.map_or(number.to_string(), |document| document.label().to_owned()), Some("en".to_owned()))
        }
        Facet::Position => {
            let code = if number == 1 { "supported" } else { "noted" };
            (visit.word(&format!("position-{code}")).to_owned(), None)
        }
        Facet::Cycle => (numbered(visit, "cycle-n", id), None),
        Facet::Year => (number.to_string(), None),
        Facet::Language => {
            let code = language_code(number);
            let key = format!("language-{code}");
            if visit.app.i18n.has(&key) {
                return (visit.word(&key).to_owned(), None);
            }
            let own = visit.app.i18n.find(&code).map(|language| language.name.clone());
            (own.unwrap_or_else(|| code.clone()), Some(code))
        }
        Facet::Added(_) => facet.field().map_or((String::new(), None), |field| (field.label)(visit, terms, number)),
        Facet::Audience => (String::new(), None),
    }
}

/// `16.b · …`: the code is isolated, and the language's own direction leads, or the letter in the
/// code would turn an Arabic label round.
fn coded(visit: &Visit, term: Option<&Term>) -> (String, Option<String>) {
    let lead = if visit.language().rtl { "\u{200f}" } else { "" };
    match term {
        Some(term) => (format!("{lead}\u{2066}{}\u{2069} · {}", term.code, term.names.in_language(&visit.lang)), None),
        None => (String::new(), None),
    }
}

/// Facets in which values are in the order of their numbers, not of how many have them.
fn by_number(facet: Facet) -> bool {
    matches!(facet, Facet::Year | Facet::Cycle)
}

/// All values of a facet with their counts, in the order in which they are shown.
pub fn values(visit: &Visit, terms: &Terms, filter: &Filter, counts: &Counts, facet: Facet) -> Vec<ValueBox> {
    let most = usize::MAX;
    first_values(visit, terms, filter, counts, facet, most)
}

/// The first `most` values; those that are chosen come before all others, and are never left out.
fn first_values(
    visit: &Visit,
    terms: &Terms,
    filter: &Filter,
    counts: &Counts,
    facet: Facet,
    most: usize,
) -> Vec<ValueBox> {
    let chosen: Vec<u32> = filter
        .values
        .get(&facet)
        .into_iter()
        .flatten()
        .filter_map(|value| filter::number(terms, facet, value))
        .collect();
    let count = |number: u32| counts.get(FacetValue::new(facet.number(), number));
    let mut numbers: Vec<(u32, u32)> = counts.of(facet.number()).collect();
    numbers.extend(chosen.iter().filter(|number| count(**number) == 0).map(|number| (*number, 0)));
    let order = |(number, count): &(u32, u32)| {
        let by_count = if by_number(facet) { u32::MAX - number } else { u32::MAX - count };
        (!chosen.contains(number), *number == 0, by_count, *number)
    };
    // There may be thousands of documents, of which eight are shown.
    let most = most.max(chosen.len());
    if most < numbers.len() {
        numbers.select_nth_unstable_by_key(most, order);
        numbers.truncate(most);
    }
    numbers.sort_unstable_by_key(order);
    let shown = numbers.into_iter().filter_map(|(number, count)| {
        let (label, lang) = label(visit, terms, facet, number);
        Some(ValueBox {
            value: filter::written(terms, facet, number)?.into_owned(),
            label,
            count: i64::from(count),
            checked: chosen.contains(&number),
            dir: lang.as_deref().map(|lang| direction(visit, lang)),
            lang,
        })
    });
    shown.collect()
}

/// The boxes of all facets that have something to choose.
pub fn facets(visit: &Visit, terms: &Terms, filter: &Filter, counts: &Counts) -> Vec<FacetBox> {
    let mut boxes = Vec::new();
    for facet in Facet::shown_to(&visit.actor) {
        let chosen = filter.values.get(&facet).map_or(0, Vec::len);
        if facet == Facet::State && visit.app.shown_states() <= 1 && chosen == 0 {
            continue;
        }
        let all = counts.of(facet.number()).count();
        if all < 2 && chosen == 0 {
            continue;
        }
        let shown = first_values(visit, terms, filter, counts, facet, VALUES_SHOWN);
        let more = all > shown.len();
        let here = filter.at(None).address(&visit.to(&format!("/recommendations/by/{}", facet.key())));
        boxes.push(FacetBox {
            key: facet.key(),
            parameter: facet.parameter(),
            label: visit.word(facet.message()).to_owned(),
            open: chosen > 0
                || matches!(facet, Facet::Mechanism | Facet::Theme | Facet::Position | Facet::State)
                || facet.field().is_some_and(|field| field.is_open),
            selected_count: chosen,
            values: shown,
            more_href: more.then_some(here),
            more_count: all,
        });
    }
    boxes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_by_relevance_end_where_the_index_gives_no_more() {
        let after = |passed_over| Some((passed_over, 0));
        assert_eq!(goes_on(Sort::Relevance, after(MOST_BY_RELEVANCE)), after(MOST_BY_RELEVANCE));
        assert_eq!(goes_on(Sort::Relevance, after(MOST_BY_RELEVANCE + 1)), None);
        // By date, the place is a day and an id.
        assert_eq!(goes_on(Sort::Newest, after(20_000)), after(20_000));
    }
}
