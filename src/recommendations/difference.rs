//! What receiving an entry would change. A pure comparison, shared by preview and import.

use super::{Known, KnownFacts, Received, ReceivedFacts};
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

/// A field's value before or after, as what it is: names are for whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Nothing,
    Words(String),
    Type(i64),
    States(Vec<i64>),
    Topics(Vec<i64>, Vec<String>),
}

impl Said {
    fn words(text: Option<&str>) -> Said {
        text.map_or(Said::Nothing, |text| Said::Words(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    pub field: Field,
    pub before: Said,
    pub after: Said,
}

/// Whether a field is among those that change.
pub fn changes(fields: &[FieldChange], field: Field) -> bool {
    fields.iter().any(|change| change.field == field)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Never seen before.
    New,
    /// Seen before, and withdrawn since.
    Revived,
    /// Fields that change, and whether a person decided something on the old ones.
    Changed {
        fields: Vec<FieldChange>,
        edited: bool,
    },
    /// Another language's text for a known entry.
    TextAdded,
    /// The file is not for the public, the entry is: what the file says of it would be published.
    HeldBack,
    Same,
}

/// Compares with what is known. Facts count only from a file in the language that first brought
/// them: labels are translated, and numbers are often garbled, in the others.
pub fn difference(known: Option<&Known>, received: &Received, audience: Audience) -> Difference {
    let Some(known) = known else { return Difference::New };
    let Some(facts) = &known.facts else {
        return if known.was_here { Difference::Revived } else { Difference::New };
    };
    let change = change(known, facts, received, audience);
    if change != Difference::Same && held_back(facts.audience, audience) { Difference::HeldBack } else { change }
}

/// Whether what a file for `audience` says may not be put into an entry for `shown_to`.
pub fn held_back(shown_to: Audience, audience: Audience) -> bool {
    audience == Audience::Internal && shown_to != Audience::Internal
}

fn change(known: &Known, facts: &KnownFacts, received: &Received, audience: Audience) -> Difference {
    let text = known.texts.iter().find(|(language, _, _)| *language == received.language);
    let mut fields = Vec::new();
    if facts.language == received.language {
        fields = changed_facts(known, &received.facts);
    }
    // What a person decided to keep inside, no file publishes.
    if facts.audience == Audience::Internal && audience == Audience::Public && !known.edited_audience {
        let before = Said::words(Some(facts.audience.code()));
        fields.push(FieldChange { field: Field::Audience, before, after: Said::words(Some(audience.code())) });
    }
    let text_change = |before: Option<&str>| FieldChange {
        field: Field::Text,
        before: Said::words(before),
        after: Said::words(Some(&received.text)),
    };
    match text {
        Some((_, _, body)) if *body != received.text => fields.push(text_change(Some(body))),
        Some(_) => {}
        None if fields.is_empty() => return Difference::TextAdded,
        None => fields.push(text_change(None)),
    }
    if fields.is_empty() {
        return Difference::Same;
    }
    let divides = known.edited_parts && facts.language == received.language;
    let edited = ((known.edited_text || divides) && changes(&fields, Field::Text))
        || (known.edited_position && changes(&fields, Field::Position));
    Difference::Changed { fields, edited }
}

fn changed_facts(known: &Known, new: &ReceivedFacts) -> Vec<FieldChange> {
    let Some(old) = &known.facts else { return Vec::new() };
    let position = |position: Option<super::Position>| Said::words(position.map(|position| position.code()));
    let new_labels = new.new_topics.iter().map(|(_, label)| label.clone()).collect();
    let pairs = [
        (Field::Type, Said::Type(old.type_id), Said::Type(new.type_id)),
        (Field::Number, Said::words(old.number.as_deref()), Said::words(new.number.as_deref())),
        (Field::Document, Said::words(Some(&old.document_code)), Said::words(Some(&new.document.code))),
        (Field::Position, position(old.position), position(new.position)),
        (Field::States, Said::States(known.concerned.clone()), Said::States(new.concerned.clone())),
        (Field::Recommending, Said::States(known.recommending.clone()), Said::States(new.recommending.clone())),
        (Field::Topics, Said::Topics(known.topics.clone(), Vec::new()), Said::Topics(new.topics.clone(), new_labels)),
    ];
    let changed = pairs.into_iter().filter(|(_, before, after)| before != after);
    changed.map(|(field, before, after)| FieldChange { field, before, after }).collect()
}
