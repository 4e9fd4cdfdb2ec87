//! An entry as a source gives it, in our terms, before it is compared with what is known.

use super::{Position, PublicId};
use crate::mechanisms::NewDocument;
use crate::platform::ids;
use crate::topics::Scheme;

/// What a source says about an entry, apart from its text. Lists are sorted and without repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedFacts {
    pub type_id: i64,
    pub number: Option<String>,
    pub document: NewDocument,
    pub position: Option<Position>,
    /// States addressed.
    pub concerned: Vec<i64>,
    pub recommending: Vec<i64>,
    pub topics: Vec<i64>,
    /// Topics that no list of ours knows, to be added under the source's label.
    pub new_topics: Vec<(Scheme, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// `uhri`, `demo`: with `key` it makes the identity.
    pub source: &'static str,
    pub key: String,
    pub facts: ReceivedFacts,
    pub language: String,
    /// Plain text; paragraphs are set apart by line ends.
    pub text: String,
}

impl Received {
    pub fn public_id(&self) -> PublicId {
        PublicId(ids::derived(self.source, &self.key).hyphenated().to_string())
    }
}
