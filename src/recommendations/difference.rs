//! What receiving an entry would change. A pure comparison, shared by preview and import.

use super::read::Known;
use super::{Received, ReceivedFacts};
use crate::permissions::Audience;

/// A field of an entry that a source can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Type,
    Number,
    Document,
    Position,
    States,
    Recommending,
    Topics,
    Text,
    Audience,
}

impl Field {
    pub fn code(self) -> &'static str {
        match self {
            Field::Type => "type",
            Field::Number => "number",
            Field::Document => "document",
            Field::Position => "position",
            Field::States => "states",
            Field::Recommending => "recommending",
            Field::Topics => "topics",
            Field::Text => "text",
            Field::Audience => "audience",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Never seen before.
    New,
    /// Seen before, and withdrawn since.
    Revived,
    /// Fields that change, and whether a person decided something on the old ones.
    Changed { fields: Vec<Field>, edited: bool },
    /// Another language's text for a known entry.
    TextAdded,
    Same,
}

/// Compares with what is known. Facts count only from a file in the language that first brought
/// them: labels are translated, and numbers are often garbled, in the others.
pub fn difference(known: Option<&Known>, received: &Received, audience: Audience) -> Difference {
    let Some(known) = known else { return Difference::New };
    let Some(facts) = &known.facts else { return Difference::Revived };
    let text = known.texts.iter().find(|(language, _, _)| *language == received.language);
    let mut fields = Vec::new();
    if facts.language == received.language {
        fields = changed_facts(known, &received.facts);
    }
    if facts.audience == Audience::Internal && audience == Audience::Public {
        fields.push(Field::Audience);
    }
    match text {
        Some((_, _, body)) if *body != received.text => fields.push(Field::Text),
        Some(_) => {}
        None if fields.is_empty() => return Difference::TextAdded,
        None => fields.push(Field::Text),
    }
    if fields.is_empty() {
        return Difference::Same;
    }
    let edited = (known.edited_text && fields.contains(&Field::Text))
        || (known.edited_position && fields.contains(&Field::Position));
    Difference::Changed { fields, edited }
}

fn changed_facts(known: &Known, new: &ReceivedFacts) -> Vec<Field> {
    let Some(old) = &known.facts else { return Vec::new() };
    let mut fields = Vec::new();
    let mut compare = |field, same: bool| {
        if !same {
            fields.push(field);
        }
    };
    compare(Field::Type, old.type_id == new.type_id);
    compare(Field::Number, old.number == new.number);
    compare(Field::Document, old.document_code == new.document.code);
    compare(Field::Position, old.position == new.position);
    compare(Field::States, known.concerned == new.concerned);
    compare(Field::Recommending, known.recommending == new.recommending);
    compare(Field::Topics, known.topics == new.topics && new.new_topics.is_empty());
    fields
}
