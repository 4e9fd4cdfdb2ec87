//! What is typed about an item of evidence: read from a form, and put into one.

use std::collections::BTreeMap;

use crate::accounts::guard::Posted;
use crate::evidence::{Description, Kind, Matter, Said, Wrong};
use crate::platform::clock::Date;
use crate::platform::web::typed;
use crate::site::Visit;
use crate::site::form::Form;

/// Letters of a title, a note, any other line, and an address.
const MOST_TITLE: usize = 300;
const MOST_NOTE: usize = 4000;
const MOST_LINE: usize = 200;
const MOST_ADDRESS: usize = 2000;

/// The fields of each kind beside title and note, with the most letters of each.
fn fields(kind: Kind) -> &'static [(&'static str, usize)] {
    match kind {
        Kind::File => &[],
        Kind::Link => {
            &[("address", MOST_ADDRESS), ("looked-at", 10), ("archived-address", MOST_ADDRESS), ("archived-on", 10)]
        }
        Kind::Law => &[("number", MOST_LINE), ("dated", 10), ("gazette", MOST_LINE)],
        Kind::Figure => &[("value", 60), ("unit", 100), ("year", 4), ("source", MOST_LINE)],
    }
}

/// What was typed, with what is wrong said at its field. A file may be without a title of its own.
pub fn read(visit: &Visit, posted: &Posted, kind: Kind, mut form: Form) -> (Form, Description) {
    let mut texts = BTreeMap::new();
    let most = |most: usize| visit.counted("wrong-too-long", i64::try_from(most).unwrap_or(0));
    for language in visit.app.i18n.languages() {
        let (title, note) = (format!("title-{}", language.code), format!("note-{}", language.code));
        let said = Said { title: typed::line(posted.field(&title)), note: typed::text(posted.field(&note)) };
        for (field, text, longest) in [(title, &said.title, MOST_TITLE), (note, &said.note, MOST_NOTE)] {
            if text.chars().count() > longest {
                form.error(field.clone(), most(longest));
            }
            form = form.value(field, text.as_str());
        }
        if !said.title.is_empty() || !said.note.is_empty() {
            texts.insert(language.code.clone(), said);
        }
    }
    let mut values = BTreeMap::new();
    for (field, longest) in fields(kind) {
        let value = typed::line(posted.field(field));
        if value.chars().count() > *longest {
            form.error(*field, most(*longest));
        }
        form = form.value(*field, value.as_str());
        values.insert(*field, value);
    }
    let text = |field: &str| values.get(field).cloned().unwrap_or_default();
    let mut days = BTreeMap::new();
    for field in ["looked-at", "archived-on", "dated"] {
        match text(field).as_str() {
            "" => {}
            day => match Date::parse(day) {
                Some(day) => drop(days.insert(field, day)),
                None => form.error(field, visit.word("wrong-day")),
            },
        }
    }
    let day = |field: &str| days.get(field).copied();
    let matter = match kind {
        Kind::File => Matter::File,
        Kind::Link => Matter::Link {
            address: text("address"),
            looked_at: day("looked-at"),
            archived_address: text("archived-address"),
            archived_on: day("archived-on"),
        },
        Kind::Law => Matter::Law { number: text("number"), dated: day("dated"), gazette: text("gazette") },
        Kind::Figure => Matter::Figure {
            value: text("value"),
            unit: text("unit"),
            year: text("year").parse().ok(),
            source: text("source"),
        },
    };
    let sensitive = posted.field("sensitive") == "yes";
    let description = Description { texts, sensitive, matter };
    let wrong = description.check(visit.app.today());
    for wrong in wrong.into_iter().filter(|wrong| *wrong != Wrong::NoTitle || kind != Kind::File) {
        let (field, key) = wrong_at(wrong, &visit.lang);
        form.error(field, visit.word(key));
    }
    (form.value("sensitive", if sensitive { "yes" } else { "" }), description)
}

fn wrong_at(wrong: Wrong, lang: &str) -> (String, &'static str) {
    let at = |field: &str| field.to_owned();
    match wrong {
        Wrong::NoTitle => (format!("title-{lang}"), "evidence-wrong-title"),
        Wrong::Address => (at("address"), "evidence-wrong-address"),
        Wrong::ArchivedAddress => (at("archived-address"), "evidence-wrong-address"),
        Wrong::NoNumber => (at("number"), "evidence-wrong-number"),
        Wrong::NoValue => (at("value"), "evidence-wrong-value"),
        Wrong::NoSource => (at("source"), "evidence-wrong-source"),
        Wrong::Year => (at("year"), "evidence-wrong-year"),
    }
}

/// A form with what is said of an item.
pub fn filled(mut form: Form, description: &Description) -> Form {
    for (language, said) in &description.texts {
        form = form.value(format!("title-{language}"), said.title.as_str());
        form = form.value(format!("note-{language}"), said.note.as_str());
    }
    let day = |day: &Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let values: Vec<(&str, String)> = match &description.matter {
        Matter::File => Vec::new(),
        Matter::Link { address, looked_at, archived_address, archived_on } => vec![
            ("address", address.clone()),
            ("looked-at", day(looked_at)),
            ("archived-address", archived_address.clone()),
            ("archived-on", day(archived_on)),
        ],
        Matter::Law { number, dated, gazette } => {
            vec![("number", number.clone()), ("dated", day(dated)), ("gazette", gazette.clone())]
        }
        Matter::Figure { value, unit, year, source } => vec![
            ("value", value.clone()),
            ("unit", unit.clone()),
            ("year", year.map(|year| year.to_string()).unwrap_or_default()),
            ("source", source.clone()),
        ],
    };
    for (field, value) in values {
        form = form.value(field, value);
    }
    form.value("sensitive", if description.sensitive { "yes" } else { "" })
}
