//! The register of recommendations: what was said, immutable, and what is known about it.
//!
//! An entry has an identity that never changes and, beside it, facts, texts, parts, topics and
//! States, each added in one batch and removed in another (see `ledger::batch`). The UN's words are
//! never edited: a national translation or position stands beside them.

pub mod api;
mod by_hand;
pub mod difference;
pub mod division;
pub mod edit;
pub mod export;
pub mod facets;
pub mod fields;
pub mod filter;
pub mod history;
pub mod index;
pub mod list;
pub mod pages;
pub mod parts;
mod received;
mod spoken;
mod store;
pub mod translation;

use std::fmt;

pub use by_hand::{add, similar, withdraw_own};
pub use division::Part;
pub use edit::{Edit, Edited, Wish, edit};
pub use received::{Received, ReceivedFacts};
pub use store::brought::{acts_of, entries_of};
pub use store::bulk::{Planned, Tagged, national_tags, stage_bulk, tagged};
pub use store::documents::{audience_of_document, audiences_of_corrected};
pub use store::indexed::count;
pub use store::known::{Known, KnownFacts, known};
pub use store::neighbours::{Neighbours, neighbours};
pub use store::parts::{parts as parts_of, parts_of_all};
pub use store::read::{Listed, Outline, Record, Sighting, Text, listed, outlines, sighting};
pub use store::stage::{Staged, stage};
pub use store::types::{insert_type, load_types, seed};
pub use store::withdraw::{Left, Withdrawn, discard, touched, withdraw, would_leave};

/// The State's position on a UPR recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    Supported,
    Noted,
}

impl Position {
    pub fn code(self) -> &'static str {
        match self {
            Position::Supported => "supported",
            Position::Noted => "noted",
        }
    }

    pub fn from_code(code: &str) -> Option<Position> {
        match code {
            "supported" => Some(Position::Supported),
            "noted" => Some(Position::Noted),
            _ => None,
        }
    }
}

/// What a text is: the UN's own version, a translation made by the State, or plain language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKind {
    Official,
    National,
    Plain,
}

impl TextKind {
    pub fn code(self) -> &'static str {
        match self {
            TextKind::Official => "official",
            TextKind::National => "national",
            TextKind::Plain => "plain",
        }
    }

    pub fn from_code(code: &str) -> TextKind {
        match code {
            "national" => TextKind::National,
            "plain" => TextKind::Plain,
            _ => TextKind::Official,
        }
    }
}

/// Who put a topic on an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    Un,
    National,
    /// Proposed by a program, with its reason; never shown as a fact.
    Suggestion,
}

impl Origin {
    pub fn code(self) -> &'static str {
        match self {
            Origin::Un => "un",
            Origin::National => "national",
            Origin::Suggestion => "suggestion",
        }
    }

    pub fn from_code(code: &str) -> Origin {
        match code {
            "national" => Origin::National,
            "suggestion" => Origin::Suggestion,
            _ => Origin::Un,
        }
    }
}

/// The address of an entry, `/r/{id}`: derived from its source, the same on every instance for ever.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicId(pub String);

impl PublicId {
    pub fn parse(text: &str) -> Option<PublicId> {
        let id = uuid::Uuid::try_parse(text).ok()?;
        Some(PublicId(id.hyphenated().to_string()))
    }
}

impl fmt::Display for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
