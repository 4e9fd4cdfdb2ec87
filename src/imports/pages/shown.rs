//! A preview as its page shows it: figures, the ways of narrowing them, rows with old beside new.

use serde::Serialize;

use crate::app::Terms;
use crate::imports::preview::Preview;
use crate::imports::report::{ChangedField, MOST_REFUSED_ROWS};
use crate::imports::rows::{self, FIELDS, Wanted};
use crate::imports::uploads::{self, Upload};
use crate::imports::{Row, RowKind};
use crate::platform::web::address::form_pairs;
use crate::recommendations::list::direction;
use crate::site::Visit;
use crate::site::difference::{Stretch, difference};

#[derive(Serialize)]
pub struct Shown {
    preview: i64,
    language: String,
    state: String,
    audience: String,
    at_most_same: bool,
    changes_something: bool,
    publishes: bool,
    figures: Vec<Chosen>,
    kinds: Vec<Chosen>,
    fields: Vec<Chosen>,
    since: Option<Chosen>,
    labels: Vec<Label>,
    /// Not all refused records are listed, but so many.
    refused_listed: Option<i64>,
    rows: Vec<RowView>,
    total: i64,
    heading: String,
    next_href: Option<String>,
    first_href: Option<String>,
}

/// A figure that leads to the rows that it counts.
#[derive(Serialize)]
struct Chosen {
    label: String,
    count: i64,
    href: Option<String>,
    current: bool,
}

#[derive(Serialize)]
struct Label {
    field: String,
    label: String,
    count: i64,
}

#[derive(Serialize)]
struct RowView {
    kind: &'static str,
    kind_label: String,
    number: Option<String>,
    document: String,
    href: Option<String>,
    edited: bool,
    text: String,
    fields: Vec<FieldView>,
    refusal: Option<String>,
}

#[derive(Serialize)]
struct FieldView {
    label: String,
    before: Vec<Stretch>,
    after: Vec<Stretch>,
    /// Of the texts, where they have another than the page.
    lang: Option<String>,
    dir: Option<&'static str>,
}

/// Rows on a page.
const SHOWN: usize = 25;

pub async fn view(visit: &Visit, upload: &Upload, preview: &Preview) -> anyhow::Result<Shown> {
    let (wanted, from) = wanted(visit);
    let stem = uploads::rows_stem(&visit.app, &upload.public_id, preview.job);
    let asked = wanted.clone();
    let read = tokio::task::spawn_blocking(move || rows::read(&stem, &asked, from, SHOWN)).await?;
    // Rows lie with the file; where that is gone, the figures are left.
    let (rows, total) = read.unwrap_or_default();
    let terms = visit.app.terms();
    let here = |wanted: &Wanted, from: usize| Some(address(visit, upload, wanted, from));
    let next = from + rows.len();
    let counted =
        |map: &std::collections::BTreeMap<String, u64>, code: &str| map.get(code).copied().unwrap_or_default() as i64;
    let report = &preview.report;
    let kinds = RowKind::ALL.into_iter().filter_map(|kind| {
        let count = match kind {
            RowKind::Refused => report.refused as i64,
            _ => counted(&preview.counted.kinds, kind.code()),
        };
        let only = Wanted { kind: Some(kind), ..Wanted::default() };
        (count > 0).then(|| Chosen {
            label: visit.word(&format!("import-figure-{}", kind.code())).to_owned(),
            count,
            current: wanted.kind == Some(kind),
            href: here(&only, 0),
        })
    });
    let fields = FIELDS.into_iter().filter_map(|field| {
        let count = counted(&preview.counted.fields, field);
        let only = Wanted { field: Some(field.to_owned()), ..Wanted::default() };
        (count > 0).then(|| Chosen {
            label: visit.word(&format!("import-field-{field}")).to_owned(),
            count,
            current: wanted.field.as_deref() == Some(field),
            href: here(&only, 0),
        })
    });
    let others = [
        ("read", report.read),
        ("unchanged", report.unchanged),
        ("repeated", report.repeated),
        ("passed-over", report.passed_over),
        ("other-language", report.other_language),
    ];
    let since = Wanted { since: true, ..Wanted::default() };
    let labels = report.unknown_labels.iter().map(|(field, label, count)| Label {
        field: field.clone(),
        label: label.clone(),
        count: *count as i64,
    });
    let narrowed = wanted != Wanted::default();
    Ok(Shown {
        preview: preview.job,
        language: visit.word(&format!("language-{}", preview.language)).to_owned(),
        state: state_name(visit, &terms, &preview.state),
        audience: preview.audience.clone(),
        at_most_same: report.read > 0 && !report.changes_something(),
        changes_something: report.changes_something(),
        publishes: preview.audience == "public",
        figures: others
            .into_iter()
            .filter(|(key, count)| *count > 0 || *key == "read")
            .map(|(key, count)| Chosen {
                label: visit.word(&format!("import-figure-{key}")).to_owned(),
                count: count as i64,
                href: None,
                current: false,
            })
            .collect(),
        kinds: kinds.collect(),
        fields: fields.collect(),
        since: (preview.counted.since > 0).then(|| Chosen {
            label: visit.word("import-since").to_owned(),
            count: preview.counted.since as i64,
            href: here(&since, 0),
            current: wanted.since,
        }),
        labels: labels.collect(),
        refused_listed: (report.refused > MOST_REFUSED_ROWS).then_some(MOST_REFUSED_ROWS as i64),
        heading: visit.counted("import-rows", total as i64),
        rows: rows.into_iter().map(|row| row_view(visit, &terms, preview, row)).collect(),
        total: total as i64,
        next_href: if next < total { here(&wanted, next) } else { None },
        first_href: if from > 0 || narrowed { here(&Wanted::default(), 0) } else { None },
    })
}

/// What the address asks for; what it does not know is everything.
fn wanted(visit: &Visit) -> (Wanted, usize) {
    let pairs = form_pairs(&visit.query);
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let wanted = Wanted {
        kind: value("kind").and_then(RowKind::from_code),
        field: value("field").filter(|field| FIELDS.contains(field)).map(str::to_owned),
        since: value("since").is_some(),
    };
    (wanted, value("from").and_then(|from| from.parse().ok()).unwrap_or(0))
}

fn address(visit: &Visit, upload: &Upload, wanted: &Wanted, from: usize) -> String {
    let mut query = Vec::new();
    query.extend(wanted.kind.map(|kind| format!("kind={}", kind.code())));
    query.extend(wanted.field.as_ref().map(|field| format!("field={field}")));
    query.extend(wanted.since.then(|| "since=1".to_owned()));
    query.extend((from > 0).then(|| format!("from={from}")));
    let mark = if query.is_empty() { "" } else { "?" };
    visit.to(&format!("/imports/uploads/{}{mark}{}#rows", upload.public_id, query.join("&")))
}

pub fn state_name(visit: &Visit, terms: &Terms, code: &str) -> String {
    match terms.mechanisms.states.by_code(code) {
        Some(state) => state.names.in_language(&visit.lang).to_owned(),
        None => visit.word("import-all-states").to_owned(),
    }
}

fn row_view(visit: &Visit, terms: &Terms, preview: &Preview, row: Row) -> RowView {
    let known = matches!(row.kind, RowKind::Changed | RowKind::TextAdded | RowKind::HeldBack | RowKind::Revived);
    let refusal = row.refusal.map(|refusal| {
        let (place, byte) = (visit.number(refusal.row as i64), visit.number(refusal.byte as i64));
        let reason = visit.word(refusal.reason.message());
        let said = visit.text("import-refused-row", &[("row", &place), ("byte", &byte), ("reason", reason)]);
        if refusal.detail.is_empty() { said } else { format!("{said} “{}”", refusal.detail) }
    });
    let document = terms.mechanisms.documents.by_code(&row.document);
    RowView {
        kind: row.kind.code(),
        kind_label: visit.word(&format!("import-kind-{}", row.kind.code())).to_owned(),
        number: row.number,
        document: document.map_or(row.document.as_str(), |document| document.label()).to_owned(),
        href: known.then(|| visit.to(&format!("/r/{}", row.id))),
        edited: row.edited,
        fields: row.fields.iter().map(|change| field_view(visit, terms, preview, change)).collect(),
        text: row.text,
        refusal,
    }
}

fn field_view(visit: &Visit, terms: &Terms, preview: &Preview, change: &ChangedField) -> FieldView {
    let worded = |value: &str| worded(visit, terms, &change.field, value);
    let stretches = difference(&worded(&change.before), &worded(&change.after));
    let without = |gone: &str| -> Vec<Stretch> {
        let left = stretches.iter().filter(|stretch| stretch.change != gone);
        left.map(|stretch| Stretch { change: stretch.change, text: stretch.text.clone() }).collect()
    };
    let is_text = change.field == "text";
    FieldView {
        label: visit.word(&format!("import-field-{}", change.field)).to_owned(),
        before: without("added"),
        after: without("removed"),
        lang: is_text.then(|| preview.language.clone()),
        dir: is_text.then(|| direction(visit, &preview.language)),
    }
}

/// A code of a row in the reader's words.
pub fn worded(visit: &Visit, terms: &Terms, field: &str, value: &str) -> String {
    let lang = &visit.lang;
    let each = |separator: &str, name: &dyn Fn(&str) -> Option<String>| {
        let parts = value.split(separator).filter(|part| !part.is_empty());
        parts.map(|part| name(part).unwrap_or_else(|| part.to_owned())).collect::<Vec<_>>().join("\n")
    };
    match field {
        "states" | "recommending" => {
            each(" ", &|code| Some(terms.mechanisms.states.by_code(code)?.names.in_language(lang).to_owned()))
        }
        "topics" => each(", ", &|code| topic(terms, lang, code)),
        "position" if !value.is_empty() => visit.word(&format!("position-{value}")).to_owned(),
        "audience" => visit.word(&format!("import-audience-{value}")).to_owned(),
        "type" => {
            let kind = terms.types.by_code(value).or_else(|| terms.mechanisms.document_types.by_code(value));
            kind.map_or(value.to_owned(), |kind| kind.names.in_language(lang).to_owned())
        }
        "mechanism" => {
            let term = terms.mechanisms.mechanisms.by_code(value);
            term.map_or(value.to_owned(), |term| term.names.in_language(lang).to_owned())
        }
        _ => value.to_owned(),
    }
}

fn topic(terms: &Terms, lang: &str, code: &str) -> Option<String> {
    let topics = &terms.topics;
    let named = [&topics.themes, &topics.persons].into_iter().find_map(|terms| terms.by_code(code));
    let numbered = [&topics.goals, &topics.targets].into_iter().find_map(|terms| terms.by_code(code));
    match (named, numbered) {
        (Some(term), _) => Some(term.names.in_language(lang).to_owned()),
        (None, Some(term)) => Some(format!("{} · {}", term.code, term.names.in_language(lang))),
        (None, None) => None,
    }
}
