//! What a list is asked for: words, facet values, order, place. One form for pages, API and exports.
//!
//! The whole state stands in the address, so that a view can be sent to somebody, and the file
//! downloaded from it holds exactly its rows.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::facets::{Facet, language_code, language_number};
use super::{Position, fields, index};
use crate::app::Terms;
use crate::permissions::{self, Actor};
use crate::platform::clock::Date;
use crate::platform::search::{self, Sort, Words};
use crate::platform::web::address::{encode, form_pairs};

/// Entries on a page.
pub const PAGE: usize = 25;
/// The most that the API gives at once.
pub const MOST: usize = 200;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What was typed, as it was typed.
    pub q: String,
    /// Values by facet, as addresses write them.
    pub values: BTreeMap<Facet, Vec<String>>,
    pub sort: Option<String>,
    pub cursor: Option<String>,
    pub limit: Option<usize>,
    /// Whose text is searched and shown; the page's own language where not given.
    pub lang: Option<String>,
    /// Parameters that are none of these, by name.
    pub unknown: Vec<String>,
}

/// The most values that may be chosen at once, and the most characters of each: a page has a link
/// for each value, which names all others.
const MOST_VALUES: usize = 100;
const MOST_CHARACTERS: usize = 500;

/// What is wrong with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A value that is not known for its parameter.
    Value { parameter: String, value: String },
    /// More, or longer, values than anybody means.
    TooMuch { parameter: String },
    /// More words than can be searched for at once.
    TooManyWords,
}

pub fn wrong(parameter: &str, value: &str) -> Wrong {
    Wrong::Value { parameter: parameter.to_owned(), value: value.to_owned() }
}

impl Filter {
    /// Reads the query of an address. A facet may stand several times; empty values mean nothing.
    pub fn parse(query: &str) -> Filter {
        let mut filter = Filter::default();
        for (name, value) in form_pairs(query) {
            let value = value.trim().to_owned();
            if value.is_empty() {
                continue;
            }
            match name.as_str() {
                "q" => filter.q = value,
                "sort" => filter.sort = Some(value),
                "cursor" => filter.cursor = Some(value),
                "limit" => filter.limit = Some(value.parse().unwrap_or(0)),
                "lang" => filter.lang = Some(value),
                // What campaigns and networks append to any address says nothing to us.
                name if name.starts_with("utm_") || matches!(name, "fbclid" | "gclid") => {}
                name => match Facet::from_parameter(name, &value) {
                    Some(facet) => filter.add(facet, &value),
                    None => filter.unknown.push(name.to_owned()),
                },
            }
        }
        filter
    }

    pub fn with(facet: Facet, value: &str) -> Filter {
        let mut filter = Filter::default();
        filter.add(facet, value);
        filter
    }

    /// The same with one more value of a parameter, as addresses write both; itself where there is no such
    /// parameter.
    pub fn and(&self, parameter: &str, value: &str) -> Filter {
        let mut filter = self.clone();
        if let Some(facet) = Facet::from_parameter(parameter, value) {
            filter.add(facet, value);
        }
        filter
    }

    /// The same with this value of a facet and no other; `None` where it asks for others.
    pub fn only(&self, facet: Facet, value: &str) -> Option<Filter> {
        let asked = self.values.get(&facet).map(Vec::as_slice).unwrap_or_default();
        let fits = asked.is_empty() || asked.iter().any(|known| known == value);
        fits.then(|| {
            let mut narrowed = self.clone();
            narrowed.values.insert(facet, vec![value.to_owned()]);
            narrowed
        })
    }

    pub fn add(&mut self, facet: Facet, value: &str) {
        let values = self.values.entry(facet).or_default();
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }

    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.values.get(&facet).is_some_and(|values| values.iter().any(|known| known == value))
    }

    /// The same list with a value chosen that was not, or not chosen that was.
    pub fn toggled(&self, facet: Facet, value: &str) -> Filter {
        let mut filter = Filter { cursor: None, ..self.clone() };
        if self.has(facet, value) {
            filter.values.entry(facet).or_default().retain(|known| known != value);
        } else {
            filter.add(facet, value);
        }
        filter
    }

    pub fn without_words(&self) -> Filter {
        Filter { q: String::new(), cursor: None, ..self.clone() }
    }

    pub fn at(&self, cursor: Option<String>) -> Filter {
        Filter { cursor, ..self.clone() }
    }

    pub fn is_empty(&self) -> bool {
        self.q.is_empty() && self.values.values().all(Vec::is_empty)
    }

    /// Its parameters, in a fixed order.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.q.is_empty() {
            pairs.push(("q", self.q.clone()));
        }
        for (facet, values) in &self.values {
            pairs.extend(values.iter().map(|value| (facet.parameter(), value.clone())));
        }
        let single = [("sort", &self.sort), ("lang", &self.lang), ("cursor", &self.cursor)];
        for (name, value) in single {
            if let Some(value) = value {
                pairs.push((name, value.clone()));
            }
        }
        pairs
    }

    /// As an address after `path`.
    pub fn address(&self, path: &str) -> String {
        let mut address = path.to_owned();
        for (place, (name, value)) in self.pairs().into_iter().enumerate() {
            address.push(if place == 0 { '?' } else { '&' });
            address.push_str(name);
            address.push('=');
            address.push_str(&encode(&value));
        }
        address
    }

    pub fn words(&self) -> Result<Words, Wrong> {
        Words::parse(&self.q, &index::CODE_FIELDS).map_err(|_| Wrong::TooManyWords)
    }

    /// Whether the address asks for what there is, and for no more than a reader can mean: what it
    /// says is looked up, and written into each link.
    fn check(&self) -> Result<(), Wrong> {
        // A mistyped parameter must not quietly show everything.
        if let Some(name) = self.unknown.first() {
            return Err(wrong(name, ""));
        }
        if let Some(lang) = self.lang.as_deref().filter(|lang| !is_language(lang)) {
            return Err(wrong("lang", lang));
        }
        self.words()?;
        let mut chosen = 0;
        for (facet, values) in &self.values {
            chosen += values.len();
            let too_long = |value: &String| value.chars().count() > MOST_CHARACTERS;
            if chosen > MOST_VALUES || values.iter().any(too_long) {
                return Err(Wrong::TooMuch { parameter: facet.parameter().to_owned() });
            }
        }
        Ok(())
    }

    /// The order asked for; by default the best match first, or the newest where nothing is searched.
    pub fn order(&self) -> Result<Sort, Wrong> {
        match self.sort.as_deref() {
            Some("newest") => Ok(Sort::Newest),
            Some("oldest") => Ok(Sort::Oldest),
            Some("relevance") | None => Ok(if self.q.is_empty() { Sort::Newest } else { Sort::Relevance }),
            Some(other) => Err(wrong("sort", other)),
        }
    }

    /// As the index is asked, for what `actor` may see and know today.
    pub fn request(
        &self,
        terms: &Terms,
        (actor, today): (&Actor, Date),
        language: &str,
        counts: bool,
    ) -> Result<search::Request, Wrong> {
        self.check()?;
        let mut filters = Vec::new();
        for (facet, values) in self.values.iter().filter(|(_, values)| !values.is_empty()) {
            if !facet.is_for(actor) {
                return Err(wrong(facet.parameter(), ""));
            }
            let mut numbers = Vec::with_capacity(values.len());
            for value in values {
                let unknown = || wrong(facet.parameter(), value);
                numbers.push(number(terms, *facet, value).ok_or_else(unknown)?);
            }
            filters.push(search::Filter { facet: facet.number(), values: numbers });
        }
        let limit = match self.limit {
            None => PAGE,
            Some(limit) if (1..=MOST).contains(&limit) => limit,
            Some(limit) => return Err(wrong("limit", &limit.to_string())),
        };
        Ok(search::Request {
            language: language.to_owned(),
            language_value: language_number(language),
            filters,
            scope: scope(actor),
            overlay: Some(fields::overlay(terms, actor, today)),
            sort: self.order()?,
            after: self.cursor.as_deref().map(parse_cursor).transpose()?,
            limit,
            counts,
            cross: None,
        })
    }
}

/// What `actor` may see at all, as the index is asked.
pub fn scope(actor: &Actor) -> search::Filter {
    let audiences = permissions::scope(actor).iter().map(|audience| *audience as u32 + 1);
    search::Filter { facet: Facet::Audience.number(), values: audiences.collect() }
}

/// Whether it can be the code of a language, ours or not.
pub fn is_language(code: &str) -> bool {
    (2..=6).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Where a page ended, as addresses write it.
pub fn cursor((first, second): (i64, i64)) -> String {
    format!("{first}.{second}")
}

fn parse_cursor(text: &str) -> Result<(i64, i64), Wrong> {
    let parsed = text.split_once('.').and_then(|(first, second)| Some((first.parse().ok()?, second.parse().ok()?)));
    parsed.ok_or_else(|| wrong("cursor", text))
}

/// The index's number of a value as addresses write it; `None` where nothing is known by it.
pub fn number(terms: &Terms, facet: Facet, value: &str) -> Option<u32> {
    if value == facet.none() {
        return Some(0);
    }
    let id = match facet {
        Facet::State | Facet::Recommending => terms.mechanisms.states.by_code(value)?.id,
        Facet::Mechanism => terms.mechanisms.mechanisms.by_code(value)?.id,
        Facet::Document => terms.mechanisms.documents.by_code(value)?.id.0,
        Facet::Theme => terms.topics.themes.by_code(value)?.id,
        Facet::Person => terms.topics.persons.by_code(value)?.id,
        Facet::Goal => terms.topics.goals.by_code(value)?.id,
        Facet::Target => terms.topics.targets.by_code(value)?.id,
        Facet::Type => terms.types.by_code(value)?.id,
        Facet::Position => return Position::from_code(value).map(|position| position as u32 + 1),
        Facet::Cycle | Facet::Year => return value.parse().ok().filter(|number| *number > 0),
        Facet::Language => {
            return is_language(value).then(|| language_number(value));
        }
        Facet::Audience => return None,
        Facet::Added(_) => return (facet.field()?.number)(terms, value),
    };
    u32::try_from(id).ok()
}

/// The value as addresses write it, from the index's number.
pub fn written(terms: &Terms, facet: Facet, number: u32) -> Option<Cow<'_, str>> {
    if number == 0 {
        return Some(facet.none().into());
    }
    let id = i64::from(number);
    let code = match facet {
        Facet::State | Facet::Recommending => &terms.mechanisms.states.get(id)?.code,
        Facet::Mechanism => &terms.mechanisms.mechanisms.get(id)?.code,
        Facet::Document => &terms.mechanisms.documents.get(crate::mechanisms::DocumentId(id))?.code,
        Facet::Theme => &terms.topics.themes.get(id)?.code,
        Facet::Person => &terms.topics.persons.get(id)?.code,
        Facet::Goal => &terms.topics.goals.get(id)?.code,
        Facet::Target => &terms.topics.targets.get(id)?.code,
        Facet::Type => &terms.types.get(id)?.code,
        Facet::Position if number == 1 => return Some("supported".into()),
        Facet::Position => return Some("noted".into()),
        Facet::Cycle | Facet::Year => return Some(number.to_string().into()),
        Facet::Language => return Some(language_code(number).into()),
        Facet::Audience => return None,
        Facet::Added(_) => return (facet.field()?.written)(terms, number),
    };
    Some(code.into())
}

/// Values asked for that only an import can have brought, or that not everybody knows of: documents,
/// terms of no list of ours. With the index's numbers.
pub fn brought<'a>(terms: &'a Terms, filter: &'a Filter) -> impl Iterator<Item = (Facet, &'a str, u32)> {
    let chosen = filter.values.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value.as_str())));
    chosen.filter_map(|(facet, value)| {
        let number = number(terms, facet, value).filter(|number| *number > 0)?;
        is_brought(terms, facet, i64::from(number)).then_some((facet, value, number))
    })
}

fn is_brought(terms: &Terms, facet: Facet, id: i64) -> bool {
    let vocabulary = match facet {
        Facet::Document => return true,
        Facet::State | Facet::Recommending => &terms.mechanisms.states,
        Facet::Mechanism => &terms.mechanisms.mechanisms,
        Facet::Theme => &terms.topics.themes,
        Facet::Person => &terms.topics.persons,
        Facet::Goal => &terms.topics.goals,
        Facet::Target => &terms.topics.targets,
        Facet::Type => &terms.types,
        Facet::Added(_) => return facet.field().is_some_and(|field| field.is_discreet),
        Facet::Cycle | Facet::Position | Facet::Year | Facet::Language | Facet::Audience => return false,
    };
    vocabulary.get(id).is_some_and(|term| term.added)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_written_back() {
        let filter = Filter::parse(
            "q=%D8%AD%D9%82+%D8%A7%D9%84%D8%B7%D9%81%D9%84&theme=right-to-education&sdg=16&sdg=16.3&theme=&utm=x",
        );
        assert_eq!(filter.q, "حق الطفل");
        assert_eq!(filter.unknown, ["utm"]);
        assert_eq!(
            filter.address("/ar/recommendations"),
            "/ar/recommendations?q=%D8%AD%D9%82+%D8%A7%D9%84%D8%B7%D9%81%D9%84&theme=right-to-education&sdg=16&sdg=16.3"
        );
        assert_eq!(Filter::parse(filter.address("").trim_start_matches('?')).values, filter.values);
    }

    #[test]
    fn choosing_a_value_twice_is_not_choosing_it() {
        let filter = Filter::parse("mechanism=upr");
        assert_eq!(filter.toggled(Facet::Mechanism, "crc").address("").as_str(), "?mechanism=upr&mechanism=crc");
        assert_eq!(filter.toggled(Facet::Mechanism, "upr").address(""), "");
    }
}
