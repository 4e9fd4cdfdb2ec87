//! What is said of an item of evidence, and what of it cannot stand.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::platform::clock::Date;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    File,
    Link,
    Law,
    Figure,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::File, Kind::Link, Kind::Law, Kind::Figure];

    pub fn code(self) -> &'static str {
        match self {
            Kind::File => "file",
            Kind::Link => "link",
            Kind::Law => "law",
            Kind::Figure => "figure",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What an item holds beside its title; a file is kept beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    File,
    Link {
        address: String,
        /// When somebody last saw it there.
        looked_at: Option<Date>,
        /// Where a copy is kept, such as at a web archive, and since when.
        archived_address: String,
        archived_on: Option<Date>,
    },
    Law {
        number: String,
        dated: Option<Date>,
        gazette: String,
    },
    /// As it was published: a figure is never counted with.
    Figure {
        value: String,
        unit: String,
        year: Option<i64>,
        source: String,
    },
}

impl Matter {
    /// What it holds, by the names under which it is sent.
    pub fn content(&self) -> Value {
        let day = |day: &Option<Date>| day.map(|day| day.to_string());
        match self {
            Matter::File => json!({}),
            Matter::Link { address, looked_at, archived_address, archived_on } => json!({ "address": address,
                "looked_at": day(looked_at), "archived_address": archived_address, "archived_on": day(archived_on) }),
            Matter::Law { number, dated, gazette } => {
                json!({ "number": number, "dated": day(dated), "gazette": gazette })
            }
            Matter::Figure { value, unit, year, source } => {
                json!({ "value": value, "unit": unit, "year": year, "source": source })
            }
        }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Matter::File => Kind::File,
            Matter::Link { .. } => Kind::Link,
            Matter::Law { .. } => Kind::Law,
            Matter::Figure { .. } => Kind::Figure,
        }
    }
}

/// A title and a note in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub title: String,
    pub note: String,
}

/// All that is said of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    pub texts: BTreeMap<String, Said>,
    /// It names people who may be at risk: it never leaves its institution and the secretariat.
    pub sensitive: bool,
    pub matter: Matter,
}

/// What of a description cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    NoTitle,
    /// No address that a browser opens.
    Address,
    ArchivedAddress,
    /// What a law is known by is missing.
    NoNumber,
    NoValue,
    NoSource,
    Year,
}

impl Description {
    pub fn check(&self, today: Date) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if self.texts.values().all(|said| said.title.is_empty()) {
            wrong.push(Wrong::NoTitle);
        }
        match &self.matter {
            Matter::File => {}
            Matter::Link { address, archived_address, .. } => {
                if !is_address(address) {
                    wrong.push(Wrong::Address);
                }
                if !archived_address.is_empty() && !is_address(archived_address) {
                    wrong.push(Wrong::ArchivedAddress);
                }
            }
            Matter::Law { number, dated, .. } => {
                if number.is_empty() && dated.is_none() {
                    wrong.push(Wrong::NoNumber);
                }
            }
            Matter::Figure { value, year, source, .. } => {
                if value.is_empty() {
                    wrong.push(Wrong::NoValue);
                }
                if source.is_empty() {
                    wrong.push(Wrong::NoSource);
                }
                // A figure may be a forecast of the year that goes on, and is of no later one.
                if !year.is_some_and(|year| (1900..=i64::from(today.year())).contains(&year)) {
                    wrong.push(Wrong::Year);
                }
            }
        }
        wrong
    }

    /// The content of ledger entries.
    pub fn content(&self) -> Value {
        let texts = self.texts.iter();
        let titles: BTreeMap<&str, &str> = texts.clone().map(|(lang, said)| (&**lang, &*said.title)).collect();
        let notes: BTreeMap<&str, &str> = texts.map(|(lang, said)| (&**lang, &*said.note)).collect();
        json!({ "kind": self.matter.kind().code(), "title": titles, "note": notes, "sensitive": self.sensitive,
            "matter": self.matter.content() })
    }
}

/// An address of the web, which is all that a link leads to.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let readable =
        !text.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"\\".contains(letter));
    // A name before the host would make it look like another.
    readable && host.contains('.') && !host.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_the_web_and_nowhere_else() {
        for good in [
            "https://www.example.org/a?b=c#d",
            "http://وزارة.example/وثيقة",
            "https://web.archive.org/web/2026/https://example.org",
        ] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "example.org",
            "javascript:alert(1)",
            "https://",
            "https://localhost",
            "https://example.org@evil.example/",
            "https://example.org/a b",
            "https://example.org/\"onclick",
            "file:///etc/passwd",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
