//! What is typed about a framework, by people and by programs.

use crate::accounts::guard::Posted;
use crate::frameworks::{Description, Framework};
use crate::institutions::pages::day;
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::typed;
use crate::site::Visit;
use crate::site::form::Form;

/// Letters of a line.
const MOST_LINE: usize = 300;

/// A line of at most so many letters.
pub fn line(visit: &Visit, posted: &Posted, form: &mut Form, field: &str, most: usize) -> String {
    let text = typed::line(posted.field(field));
    if text.chars().nth(most).is_some() {
        form.error(field, visit.counted("editing-wrong-long", i64::try_from(most).unwrap_or(0)));
    }
    *form = std::mem::take(form).value(field, text.as_str());
    text
}

/// A name in each language, under `name-en` and so on.
pub fn names(visit: &Visit, posted: &Posted, form: &mut Form, most: usize) -> Names {
    let codes = visit.app.i18n.languages().iter().map(|language| language.code.clone());
    Names::new(codes.map(|code| {
        let name = line(visit, posted, form, &format!("name-{code}"), most);
        (code, name)
    }))
}

/// A form with names as they stand.
pub fn named(mut form: Form, names: &Names) -> Form {
    for (language, name) in names.iter() {
        form = form.value(format!("name-{language}"), name);
    }
    form
}

/// What was typed of a framework, with what is wrong about it.
pub fn read(visit: &Visit, posted: &Posted, mut form: Form, before: Option<&Framework>) -> (Form, Description) {
    let kind = line(visit, posted, &mut form, "kind", MOST_LINE);
    let terms = visit.app.terms();
    let stands = before.is_some_and(|before| before.said.kind == kind);
    if !stands && !terms.framework_kinds.offered().any(|one| one.code == kind) {
        form.error("kind", visit.word("framework-wrong-kind"));
    }
    let names = names(visit, posted, &mut form, MOST_LINE);
    if names.iter().next().is_none() {
        form.error(format!("name-{}", visit.lang), visit.word("framework-wrong-name"));
    }
    let [publisher, source, address] =
        ["publisher", "source", "address"].map(|field| line(visit, posted, &mut form, field, MOST_LINE));
    if !address.is_empty() && !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
        form.error("address", visit.word("evidence-wrong-address"));
    }
    let [starts, ends] = ["starts", "ends"].map(|field| a_day(visit, posted, &mut form, field));
    if starts.zip(ends).is_some_and(|(first, last)| last < first) {
        form.error("ends", visit.word("wrong-days"));
    }
    (form, Description { kind, names, publisher, source, address, starts, ends })
}

fn a_day(visit: &Visit, posted: &Posted, form: &mut Form, field: &str) -> Option<Date> {
    let text = typed::line(posted.field(field));
    *form = std::mem::take(form).value(field, text.as_str());
    day(&text).unwrap_or_else(|()| {
        form.error(field, visit.word("wrong-day"));
        None
    })
}
