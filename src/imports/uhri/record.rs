//! One record of the export, as its 18 keys spell it, and the file as a series of records.

use std::io::Read;

use anyhow::Result;
use serde::{Deserialize, Deserializer};

use super::labels::Mapper;
use super::splitter::Splitter;
use super::text;
use crate::imports::{Item, Notes, Reason, Records, Refusal, Trouble};
use crate::mechanisms::{NewDocument, document};
use crate::platform::clock::Date;
use crate::recommendations::{Received, ReceivedFacts};

/// The keys that we read. A list may be `null` or a single string, a string `null` or `"-"`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Raw {
    #[serde(deserialize_with = "word")]
    pub annotation_id: Option<String>,
    #[serde(deserialize_with = "word")]
    pub document_id: Option<String>,
    #[serde(deserialize_with = "word")]
    pub annotation_type: Option<String>,
    #[serde(deserialize_with = "word")]
    pub body: Option<String>,
    #[serde(deserialize_with = "word")]
    pub symbol: Option<String>,
    #[serde(deserialize_with = "word")]
    pub publication_date: Option<String>,
    #[serde(deserialize_with = "whole")]
    pub text: Option<String>,
    #[serde(deserialize_with = "words")]
    pub countries: Vec<String>,
    #[serde(deserialize_with = "words")]
    pub themes: Vec<String>,
    #[serde(deserialize_with = "words")]
    pub affected_persons: Vec<String>,
    #[serde(deserialize_with = "words")]
    pub sdgs: Vec<String>,
    #[serde(deserialize_with = "word")]
    pub upr_cycle: Option<String>,
    #[serde(deserialize_with = "words")]
    pub upr_positions: Vec<String>,
    #[serde(deserialize_with = "words")]
    pub upr_recommending_country: Vec<String>,
    #[serde(deserialize_with = "words")]
    pub upr_session: Vec<String>,
}

/// A value without the "- " that exports put in front; `None` for "-" and for nothing.
fn clean(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix("- ").unwrap_or(text).trim();
    if text.is_empty() || text == "-" {
        return None;
    }
    let mut folded = String::with_capacity(text.len());
    for piece in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(piece);
    }
    Some(folded)
}

/// Whatever JSON value stands where a word is expected.
#[derive(Deserialize)]
#[serde(untagged)]
enum Loose {
    Text(String),
    List(Vec<Loose>),
    Other(serde::de::IgnoredAny),
}

impl Loose {
    fn texts(self) -> Vec<String> {
        match self {
            Loose::Text(text) => text.lines().filter_map(clean).collect(),
            Loose::List(list) => list.into_iter().flat_map(Loose::texts).collect(),
            Loose::Other(_) => Vec::new(),
        }
    }
}

fn words<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<String>, D::Error> {
    Ok(Option::<Loose>::deserialize(input)?.map(Loose::texts).unwrap_or_default())
}

fn word<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    Ok(words(input)?.into_iter().next())
}

fn whole<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    match Option::<Loose>::deserialize(input)? {
        Some(Loose::Text(text)) => Ok(Some(text)),
        _ => Ok(None),
    }
}

/// The records of an export, mapped to our terms.
pub struct Export<'a, R> {
    splitter: Splitter<R>,
    mapper: Mapper<'a>,
    row: u64,
}

impl<'a, R: Read> Export<'a, R> {
    pub fn new(input: R, mapper: Mapper<'a>) -> Export<'a, R> {
        Export { splitter: Splitter::new(input), mapper, row: 0 }
    }
}

impl<R: Read> Records for Export<'_, R> {
    fn next(&mut self) -> Option<Result<Item, Trouble>> {
        let piece = match self.splitter.next_piece()? {
            Ok(piece) => piece,
            Err(trouble) => return Some(Err(trouble)),
        };
        self.row += 1;
        let refuse = |reason, detail: String| Item::Refused(Refusal { row: self.row, byte: piece.at, reason, detail });
        Some(Ok(match serde_json::from_slice::<Raw>(piece.bytes) {
            Err(error) => refuse(Reason::NotARecord, error.to_string()),
            Ok(raw) => match received(&self.mapper, raw) {
                Ok(Some((record, notes))) => Item::Record(Box::new(record), notes),
                Ok(None) => Item::PassedOver,
                Err((reason, detail)) => refuse(reason, detail),
            },
        }))
    }

    fn bytes(&self) -> u64 {
        self.splitter.position()
    }
}

/// A record in our terms; `None` when it is of another State than the one asked for.
fn received(mapper: &Mapper<'_>, raw: Raw) -> Result<Option<(Received, Notes)>, (Reason, String)> {
    let mut notes = Notes::default();
    let symbol = raw.symbol.map(|symbol| symbol.replace(' ', ""));
    let concerned = mapper.concerned(&raw.countries, symbol.as_deref(), &mut notes);
    if !mapper.wants(&concerned) {
        return Ok(None);
    }
    let Some(key) = raw.annotation_id else { return Err((Reason::NoId, String::new())) };
    let reading = text::read(raw.text.as_deref().unwrap_or_default());
    if reading.text.is_empty() {
        return Err((Reason::Empty, key));
    }
    let body = raw.body.unwrap_or_default();
    let Some(mechanism) = mapper.mechanism(&body, symbol.as_deref()) else {
        return Err((Reason::UnknownMechanism, body));
    };
    let document_code = match (&symbol, raw.document_id) {
        (Some(symbol), _) => symbol.clone(),
        (None, Some(id)) => format!("uhri:{id}"),
        (None, None) => format!("uhri:{}", mechanism.code),
    };
    let session = raw.upr_session.first().and_then(|session| first_number(session));
    let cycle = raw.upr_cycle.as_deref().and_then(first_number);
    let kind = document::kind_of(symbol.as_deref().unwrap_or_default(), crate::mechanisms::kind(mechanism));
    let kind = mapper.document_type(kind);
    notes.other_language = mapper.is_other_language(&reading.text);
    let (topics, new_topics) = mapper.topics(&raw.themes, &raw.affected_persons, &raw.sdgs, &mut notes);
    let facts = ReceivedFacts {
        type_id: mapper.type_id(raw.annotation_type.as_deref()),
        number: reading.number,
        document: NewDocument {
            code: document_code,
            symbol,
            mechanism: mechanism.id,
            kind,
            session: session.map(|session| session.to_string()),
            cycle,
            published: raw.publication_date.as_deref().and_then(published),
            source: "uhri",
        },
        position: raw.upr_positions.iter().find_map(|position| mapper.position(position)),
        concerned,
        recommending: mapper.recommending(&raw.upr_recommending_country, &mut notes),
        topics,
        new_topics,
    };
    let language = mapper.language().to_owned();
    Ok(Some((Received { source: "uhri", key, facts, language, text: reading.text }, notes)))
}

/// `13th Session - Cycle 2` is 13, `2nd cycle` is 2.
fn first_number(text: &str) -> Option<i64> {
    let digits: String =
        text.chars().skip_while(|letter| !letter.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// 1900-01-01 is how the index writes "unknown".
fn published(text: &str) -> Option<Date> {
    Date::parse(text).filter(|date| date.year() > 1945)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_comes_in_many_forms() {
        let raw: Raw = serde_json::from_str(
            r#"{"AnnotationType": "- Recommendations", "Body": "-", "Symbol": null,
                "Themes": null, "UprPositions": "- Noted", "Sdgs": ["16.2 -  Protect", "-", ""], "New": {}}"#,
        )
        .unwrap_or_default();
        assert_eq!(raw.annotation_type.as_deref(), Some("Recommendations"));
        assert_eq!(raw.body, None);
        assert_eq!(raw.symbol, None);
        assert_eq!(raw.themes, Vec::<String>::new());
        assert_eq!(raw.upr_positions, ["Noted"]);
        assert_eq!(raw.sdgs, ["16.2 - Protect"]);
    }

    #[test]
    fn numbers_and_dates_as_the_export_writes_them() {
        assert_eq!(first_number("13th Session - Cycle 2"), Some(13));
        assert_eq!(first_number("2nd cycle"), Some(2));
        assert_eq!(first_number("none"), None);
        assert_eq!(published("1900-01-01T00:00:00"), None);
        assert_eq!(published("2009-09-17T00:00:00").map(|date| date.to_string()).as_deref(), Some("2009-09-17"));
    }
}
