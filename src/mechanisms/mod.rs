//! Who speaks, where, and about whom: human rights mechanisms, source documents, States.
//!
//! "Mechanism" is always the body that speaks (UPR, a treaty body …), never the national mechanism.
//! Names in seven languages come with the program; a country's own wording overrides them.

mod by_hand;
pub mod corrections;
pub mod document;
pub mod edit;
mod store;

use anyhow::Result;

use crate::platform::db::{Connection, Tx};
use crate::platform::vocabulary::{Line, Term, Vocabulary};

pub use by_hand::{BY_HAND, add_document, code_from};
pub use corrections::Correction;
pub use document::{Document, DocumentId, NewDocument};
pub use store::{insert, insert_document_type, insert_documents};

/// The kinds of mechanism, in the order in which pages list them.
pub const KINDS: [&str; 5] = ["upr", "treaty-body", "special-procedure", "regional", "national"];

/// States, mechanisms and documents, kept in memory: every page names some of them.
#[derive(Clone, Default)]
pub struct Catalogue {
    pub states: Vocabulary,
    pub mechanisms: Vocabulary,
    pub document_types: Vocabulary,
    pub documents: document::Documents,
}

impl Catalogue {
    pub async fn load(db: &impl Connection) -> Result<Catalogue> {
        store::load(db).await
    }

    /// A State by any name, ISO code, or a name with a footnote mark (`Kosovo*`).
    pub fn state(&self, label: &str) -> Option<&Term> {
        let label = label.trim().trim_end_matches(['*', ' ']);
        let upper = label.to_uppercase();
        self.states.by_spelling(label).or_else(|| match label.len() {
            2 => self.states.iter().find(|state| iso2(state) == upper),
            3 => self.states.by_code(&upper),
            _ => None,
        })
    }

    /// A mechanism as a file's `Body` spells it: `- CRC`, `Committee on the  Rights of the Child`.
    pub fn mechanism(&self, label: &str) -> Option<&Term> {
        self.mechanisms.by_spelling(label).or_else(|| self.mechanisms.by_code(&label.to_lowercase()))
    }

    /// The State that a symbol names, as in `CEDAW/C/NPL/CO/4-5`.
    pub fn state_in_symbol(&self, symbol: &str) -> Option<&Term> {
        symbol.split('/').filter(|part| part.len() == 3).find_map(|part| self.states.by_code(part))
    }
}

/// ISO 3166 alpha-2, empty where there is none.
pub fn iso2(state: &Term) -> &str {
    state.attributes.first().map_or("", String::as_str)
}

/// One of `KINDS`.
pub fn kind(mechanism: &Term) -> &str {
    mechanism.attributes.first().map_or("", String::as_str)
}

/// Numbers the terms of the built-in lists that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    store::seed(tx).await
}

/// Adds a State that is in no list: the demo's imaginary ones.
pub async fn add_state(tx: &Tx, line: &Line) -> Result<i64> {
    store::add_state(tx, line).await
}
