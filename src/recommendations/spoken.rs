//! The fields of an entry as acts name them (`text.official.fr`, `topics.un.theme`), in a reader's words.

use serde_json::Value;

use super::list;
use crate::app::Terms;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter;
use crate::site::Visit;

/// The order in which fields are told, by the beginning of their names.
const ORDER: [&str; 14] = [
    "text.official",
    "text.national",
    "text.plain",
    "parts",
    "type",
    "number",
    "document",
    "states",
    "recommending",
    "position",
    "topics.un",
    "topics.theme",
    "topics.person",
    "topics.sdg",
];

/// Where a field stands among the others: texts first, those in the reader's language before the rest.
pub fn place(visit: &Visit, field: &str) -> (usize, bool, String) {
    let kind = ORDER.iter().position(|start| field.starts_with(start)).unwrap_or(ORDER.len());
    let foreign = language(field).is_some_and(|language| language != visit.lang);
    (kind, foreign, field.to_owned())
}

/// The language of the text that a field holds; `None` for what is no text.
pub fn language(field: &str) -> Option<&str> {
    field.strip_prefix("text.")?.split_once('.').map(|(_, language)| language)
}

pub fn label(visit: &Visit, field: &str) -> String {
    if let Some(language) = language(field) {
        let kind = match field.split('.').nth(1) {
            Some("national") => "text-kind-national-translation",
            Some("plain") => "text-kind-plain-language",
            _ => "text-kind-official",
        };
        return format!("{} · {}", visit.word(kind), language_name(visit, language));
    }
    let (key, origin) = match field {
        "type" => ("recommendations-fact-type", None),
        "number" => ("recommendations-fact-paragraph", None),
        "document" => ("recommendations-fact-document", None),
        "states" => ("recommendations-fact-state", None),
        "recommending" => ("recommendations-fact-recommending", None),
        "position.un" => ("recommendations-fact-position", Some("tag-origin-un")),
        "position" => ("recommendations-fact-position", Some("tag-origin-national")),
        "position-source" => ("recommendations-fact-position-source", None),
        "topics.un.theme" => ("facet-theme", Some("tag-origin-un")),
        "topics.un.person" => ("facet-person", Some("tag-origin-un")),
        "topics.un.sdg" => ("column-sdg", Some("tag-origin-un")),
        "topics.theme" => ("facet-theme", Some("tag-origin-national")),
        "topics.person" => ("facet-person", Some("tag-origin-national")),
        "topics.sdg" => ("column-sdg", Some("tag-origin-national")),
        "audience" => ("history-audience", None),
        "parts" => ("history-parts", None),
        other => return other.to_owned(),
    };
    match origin {
        Some(origin) => format!("{} · {}", visit.word(key), visit.word(origin)),
        None => visit.word(key).to_owned(),
    }
}

fn language_name(visit: &Visit, code: &str) -> String {
    let key = format!("language-{code}");
    if visit.app.i18n.has(&key) { visit.word(&key).to_owned() } else { code.to_owned() }
}

/// A field's values, named; codes that nothing is known by stand as they are.
pub fn values(visit: &Visit, field: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(values) => values.iter().flat_map(|value| values_of_one(visit, field, value)).collect(),
        one => values_of_one(visit, field, one),
    }
}

fn values_of_one(visit: &Visit, field: &str, value: &Value) -> Vec<String> {
    let terms = visit.app.terms();
    match value {
        Value::String(code) => vec![named(visit, &terms, field, code)],
        // A part: its label, and its title where it was given one.
        Value::Object(part) => {
            let word = |name: &str| part.get(name).and_then(Value::as_str);
            let titles = part.get("titles").and_then(Value::as_object);
            let title = titles.and_then(|titles| titles.get(&visit.lang).or_else(|| titles.values().next()));
            let words = [word("label"), title.and_then(Value::as_str), word("text")];
            vec![words.into_iter().flatten().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")]
        }
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

fn named(visit: &Visit, terms: &Terms, field: &str, code: &str) -> String {
    let facet = match field {
        "type" => Facet::Type,
        "states" => Facet::State,
        "recommending" => Facet::Recommending,
        "document" => Facet::Document,
        "position" | "position.un" => Facet::Position,
        "topics.theme" | "topics.un.theme" => Facet::Theme,
        "topics.person" | "topics.un.person" => Facet::Person,
        "topics.sdg" | "topics.un.sdg" if code.contains('.') => Facet::Target,
        "topics.sdg" | "topics.un.sdg" => Facet::Goal,
        "audience" => return visit.word(&format!("audience-{code}")).to_owned(),
        _ => return code.to_owned(),
    };
    match filter::number(terms, facet, code).filter(|number| *number > 0) {
        Some(number) => list::label(visit, terms, facet, number).0,
        None => code.to_owned(),
    }
}
