//! The fields by which people describe a document: read from a form, checked, offered to choose from.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::accounts::guard::Posted;
use crate::mechanisms::edit::FIELDS;
use crate::platform::clock::Date;
use crate::platform::vocabulary::Term;
use crate::platform::web::typed;
use crate::site::Visit;
use crate::site::form::Form;

/// Characters of a symbol, a session, a title, an address.
const MOST_SYMBOL: usize = 80;
const MOST_SESSION: usize = 40;
const MOST_TITLE: usize = 300;
const MOST_ADDRESS: usize = 1000;

/// What a form offers.
#[derive(Serialize)]
pub struct Offered {
    mechanisms: Vec<Choice>,
    types: Vec<Choice>,
    languages: Vec<Language>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct Language {
    code: String,
    name: String,
}

/// What may be chosen beside what stands in the form.
pub fn offered(visit: &Visit, form: &Form) -> Offered {
    let terms = visit.app.terms();
    // What is retired is chosen for nothing new, and stays where it is.
    let shown = |term: &&Term, field: &str| term.decision.retired_at.is_none() || term.code == form.get(field);
    let mechanisms = terms.mechanisms.mechanisms.iter().filter(|term| shown(term, "mechanism"));
    let mechanisms = mechanisms.map(|mechanism| Choice {
        value: mechanism.code.clone(),
        label: mechanism.names.in_language(&visit.lang).to_owned(),
    });
    let mut mechanisms: Vec<Choice> = mechanisms.collect();
    visit.language().format.sort_by_name(&mut mechanisms, |choice| &choice.label);
    mechanisms.sort_by_key(|choice| terms.mechanisms.mechanisms.place(&choice.value));
    let types = terms.mechanisms.document_types.iter().filter(|kind| shown(kind, "type"));
    let types = types
        .map(|kind| Choice { value: kind.code.clone(), label: kind.names.in_language(&visit.lang).to_owned() })
        .collect();
    let languages = visit.app.i18n.languages().iter();
    Offered {
        mechanisms,
        types,
        languages: languages
            .map(|language| Language { code: language.code.clone(), name: language.name.clone() })
            .collect(),
    }
}

/// The names of all fields, as the ledger has them: `session`, `title.fr`.
pub fn names(visit: &Visit) -> Vec<String> {
    let titles = visit.app.i18n.languages().iter().map(|language| format!("title.{}", language.code));
    FIELDS.iter().map(|field| (*field).to_owned()).chain(titles).collect()
}

/// The same in a form, where a full stop could not be a part of a link to it.
pub fn in_form(field: &str) -> String {
    field.replace('.', "-")
}

/// What was typed, by field.
pub fn read(visit: &Visit, posted: &Posted) -> BTreeMap<String, String> {
    names(visit).into_iter().map(|field| (field.clone(), typed::line(posted.field(&in_form(&field))))).collect()
}

pub fn filled(mut form: Form, details: &BTreeMap<String, String>) -> Form {
    for (field, value) in details {
        form = form.value(in_form(field), value);
    }
    form
}

/// Says at its field what cannot be kept.
pub fn complain(visit: &Visit, details: &BTreeMap<String, String>, form: &mut Form) {
    let terms = visit.app.terms();
    let of = |field: &str| details.get(field).map(String::as_str).unwrap_or_default();
    let mut wrong = |field: &str, key: &str| form.error(in_form(field), visit.word(key));
    if terms.mechanisms.mechanisms.by_code(of("mechanism")).is_none() {
        wrong("mechanism", "document-wrong-mechanism");
    }
    if terms.mechanisms.document_types.by_code(of("type")).is_none() {
        wrong("type", "document-wrong-type");
    }
    let titles = details.iter().filter(|(field, _)| field.starts_with("title."));
    if of("symbol").is_empty() && titles.clone().all(|(_, title)| title.is_empty()) {
        wrong("symbol", "document-wrong-nameless");
    }
    let too_long = |text: &str, most: usize| text.chars().count() > most;
    if too_long(of("symbol"), MOST_SYMBOL) {
        wrong("symbol", "document-wrong-symbol");
    }
    if too_long(of("session"), MOST_SESSION) {
        wrong("session", "document-wrong-session");
    }
    for (field, _) in titles.filter(|(_, title)| too_long(title, MOST_TITLE)) {
        wrong(field, "document-wrong-title");
    }
    let cycle = of("cycle");
    if !cycle.is_empty() && !cycle.parse::<i64>().is_ok_and(|cycle| (1..=99).contains(&cycle)) {
        wrong("cycle", "document-wrong-cycle");
    }
    if !of("published").is_empty() && Date::parse(of("published")).is_none() {
        wrong("published", "document-wrong-date");
    }
    let address = of("address");
    let is_address = address.starts_with("https://") || address.starts_with("http://");
    if !address.is_empty() && (!is_address || too_long(address, MOST_ADDRESS) || address.contains(' ')) {
        wrong("address", "document-wrong-address");
    }
}

/// A field's name, as readers know it.
pub fn label(visit: &Visit, field: &str) -> String {
    let key = match field {
        "mechanism" => "facet-mechanism",
        "type" => "document-type",
        "symbol" => "document-symbol",
        "published" => "document-date",
        "session" => "document-session",
        "cycle" => "facet-cycle",
        "address" => "document-address",
        _ => {
            let language = field.strip_prefix("title.").unwrap_or(field);
            let name = visit.app.i18n.find(language).map_or(language, |language| language.name.as_str());
            return format!("{} · {name}", visit.word("document-title"));
        }
    };
    visit.word(key).to_owned()
}

/// A value in a reader's words; a code that nothing is known by stands as it is.
pub fn worded(visit: &Visit, field: &str, value: &str) -> String {
    let terms = visit.app.terms();
    match field {
        "mechanism" => match terms.mechanisms.mechanisms.by_code(value) {
            Some(mechanism) => mechanism.names.in_language(&visit.lang).to_owned(),
            None => value.to_owned(),
        },
        "type" => match terms.mechanisms.document_types.by_code(value) {
            Some(kind) => kind.names.in_language(&visit.lang).to_owned(),
            None => value.to_owned(),
        },
        "published" => Date::parse(value).map_or(value.to_owned(), |date| visit.language().format.date(date)),
        _ => value.to_owned(),
    }
}
