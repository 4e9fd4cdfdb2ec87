//! From the export's labels to our numbers.
//!
//! Labels come in the file's language. SDGs are mapped by their code, States by name in any
//! language, positions by a short list; a theme that we do not know becomes a new one only from an
//! English file, since a translated label is no term of its own.

use mithaq_text::Language;

use crate::imports::Notes;
use crate::mechanisms;
use crate::platform::vocabulary::{Term, Vocabulary};
use crate::recommendations::Position;
use crate::topics::{self, Scheme};

pub struct Mapper<'a> {
    mechanisms: &'a mechanisms::Catalogue,
    topics: &'a topics::Catalogue,
    types: &'a Vocabulary,
    language: String,
    state: Option<i64>,
}

impl<'a> Mapper<'a> {
    /// For a file in `language`; of one State's records only, if `state` is given.
    pub fn new(
        mechanisms: &'a mechanisms::Catalogue,
        topics: &'a topics::Catalogue,
        types: &'a Vocabulary,
        language: &str,
        state: Option<i64>,
    ) -> Mapper<'a> {
        Mapper { mechanisms, topics, types, language: language.to_owned(), state }
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn wants(&self, concerned: &[i64]) -> bool {
        self.state.is_none_or(|state| concerned.contains(&state))
    }

    /// The code of a type of document, or of the type that is to be used instead.
    pub fn document_type(&self, code: &str) -> String {
        let types = &self.mechanisms.document_types;
        types.by_code(code).map_or(code, |kind| &types.meant(kind).code).to_owned()
    }

    /// The States addressed; where none is named, the one that the symbol names.
    pub fn concerned(&self, labels: &[String], symbol: Option<&str>, notes: &mut Notes) -> Vec<i64> {
        let states = self.states("state", labels, notes);
        if !states.is_empty() {
            return states;
        }
        let state = symbol.and_then(|symbol| self.mechanisms.state_in_symbol(symbol));
        state.map(|state| state.id).into_iter().collect()
    }

    pub fn recommending(&self, labels: &[String], notes: &mut Notes) -> Vec<i64> {
        self.states("recommending", labels, notes)
    }

    fn states(&self, field: &'static str, labels: &[String], notes: &mut Notes) -> Vec<i64> {
        let mut states = Vec::with_capacity(labels.len());
        for label in labels {
            match self.mechanisms.state(label) {
                Some(state) => states.push(state.id),
                None => notes.unknown_labels.push((field, label.clone())),
            }
        }
        states.sort_unstable();
        states.dedup();
        states
    }

    /// By the body's name; where that is missing, by how the symbol begins.
    pub fn mechanism(&self, body: &str, symbol: Option<&str>) -> Option<&'a Term> {
        if let Some(mechanism) = self.mechanisms.mechanism(body) {
            return Some(mechanism);
        }
        let start = symbol?.split('/').next()?.to_lowercase();
        let code = match start.as_str() {
            "e" => "cescr",
            start => start,
        };
        self.mechanisms.mechanisms.by_code(code)
    }

    /// An unknown type (a raw GUID, once) is an entry of its own kind, not a recommendation.
    pub fn type_id(&self, label: Option<&str>) -> i64 {
        let known = label.and_then(|label| self.types.by_spelling(label));
        known.or_else(|| self.types.by_code("other")).map_or(0, |term| term.id)
    }

    pub fn position(&self, label: &str) -> Option<Position> {
        match mithaq_text::fold(label).as_str() {
            "supported" | "accepted" => Some(Position::Supported),
            "noted" => Some(Position::Noted),
            _ => None,
        }
    }

    /// Numbers of the topics, sorted, and labels of those to be added.
    pub fn topics(
        &self,
        themes: &[String],
        persons: &[String],
        sdgs: &[String],
        notes: &mut Notes,
    ) -> (Vec<i64>, Vec<(Scheme, String)>) {
        let (mut known, mut new) = (Vec::new(), Vec::new());
        for (scheme, labels) in [(Scheme::Theme, themes), (Scheme::Person, persons)] {
            for label in labels {
                match self.topics.scheme(scheme).by_spelling(label) {
                    Some(topic) => known.push(topic.id),
                    None if self.language == "en" => new.push((scheme, label.clone())),
                    None => notes.unknown_labels.push((scheme.code(), label.clone())),
                }
            }
        }
        for label in sdgs {
            match self.topics.sdg(label) {
                // A target implies its goal.
                Some((goal, target)) => {
                    known.push(goal.id);
                    known.extend(target.map(|target| target.id));
                }
                None => notes.unknown_labels.push(("sdg", label.clone())),
            }
        }
        known.sort_unstable();
        known.dedup();
        new.sort();
        new.dedup();
        (known, new)
    }

    /// Whether a text is clearly in another language than the file.
    pub fn is_other_language(&self, text: &str) -> bool {
        let file = Language::from_code(&self.language);
        mithaq_text::detect(text).is_some_and(|language| language != file)
    }
}
