//! The page of one record: its texts, what is known of it, its place in the document, its history.

use serde::Serialize;

use super::Link;
use crate::app::Terms;
use crate::mechanisms::BY_HAND;
use crate::permissions::{self, Act};
use crate::platform::web::address::encode;
use crate::recommendations::division::Part;
use crate::recommendations::facets::Facet;
use crate::recommendations::filter::{self, Filter};
use crate::recommendations::history::Past;
use crate::recommendations::list::{self, direction, numbered};
use crate::recommendations::{Listed, Neighbours, Position, PublicId, Record, Text, TextKind, division, parts};
use crate::site::Visit;
use crate::site::difference::{Stretch, difference};
use crate::topics::Scheme;

#[derive(Serialize)]
pub struct RecordView {
    pub title: String,
    number: Option<String>,
    kind_label: String,
    texts: Vec<TextView>,
    other_texts: Vec<TextView>,
    /// As a person divided it.
    parts: Vec<PartView>,
    facts: Vec<Fact>,
    topics: Vec<Topics>,
    neighbours: Near,
    document: Option<DocumentView>,
    history: Vec<ActView>,
    history_href: String,
    formats: Vec<Link>,
    permalink: String,
    /// For those who may change it.
    edit_href: Option<String>,
    /// Only what a person added can be withdrawn by one.
    withdraw_href: Option<String>,
    saved: Option<Saved>,
}

#[derive(Serialize)]
struct PartView {
    key: String,
    label: String,
    title: String,
    lang: String,
    dir: &'static str,
    text: String,
    /// The UN's text no longer has these words.
    outdated: bool,
}

#[derive(Serialize)]
struct Saved {
    /// Others had changed other fields meanwhile.
    beside: bool,
    /// What the browser has kept of the form begins with this.
    kept: String,
}

#[derive(Serialize)]
struct TextView {
    lang: String,
    lang_name: String,
    dir: &'static str,
    kind_label: String,
    paragraphs: Vec<Paragraph>,
    current: bool,
    /// What the UN changed since this was made from its text; for those who have signed in.
    changed_since: Vec<Stretch>,
    changed_lang: String,
    changed_dir: &'static str,
}

#[derive(Serialize)]
struct Paragraph {
    label: Option<String>,
    text: String,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    values: Vec<Value>,
}

#[derive(Serialize, Default)]
struct Value {
    text: String,
    href: Option<String>,
    lang: Option<String>,
    dir: Option<&'static str>,
    code: bool,
    tag: Option<&'static str>,
}

#[derive(Serialize)]
struct Topics {
    label: String,
    values: Vec<TopicView>,
}

#[derive(Serialize)]
struct TopicView {
    text: String,
    href: String,
    origin: &'static str,
}

#[derive(Serialize)]
struct Near {
    previous: Option<Numbered>,
    next: Option<Numbered>,
}

#[derive(Serialize)]
struct Numbered {
    href: String,
    number: String,
}

#[derive(Serialize)]
struct DocumentView {
    symbol: String,
    title: String,
    href: String,
    history_href: String,
    external_href: Option<String>,
}

#[derive(Serialize)]
struct ActView {
    at: String,
    date: String,
    act_label: String,
    who: String,
}

pub fn view(visit: &Visit, record: &Record, near: Neighbours, acts: &[Past]) -> RecordView {
    let terms = visit.app.terms();
    let listed = &record.listed;
    let document = terms.mechanisms.documents.get(listed.document);
    let kind_label = terms.types.name(listed.type_id, &visit.lang).to_owned();
    let may_edit = permissions::can(&visit.actor, Act::Change, &record.subject());
    let (texts, other_texts) = texts(visit, record);
    let neighbour = |near: Option<(crate::recommendations::PublicId, Option<String>)>| {
        near.map(|(id, number)| Numbered { href: visit.to(&format!("/r/{id}")), number: number.unwrap_or_default() })
    };
    let list = visit.to("/recommendations");
    RecordView {
        title: title(visit, listed),
        number: listed.number.clone(),
        kind_label,
        texts,
        other_texts,
        parts: parts_view(visit, record),
        facts: facts(visit, &terms, record),
        topics: topics(visit, &terms, record),
        neighbours: Near { previous: neighbour(near.previous), next: neighbour(near.next) },
        document: document.map(|document| DocumentView {
            symbol: document.label().to_owned(),
            title: document.titles.in_language(&visit.lang).to_owned(),
            href: Filter::with(Facet::Document, &document.code).address(&list),
            // Its page belongs to a slice above this one.
            history_href: visit.to(&format!("/documents/{}/history", encode(&document.slug()))),
            external_href: document.address(),
        }),
        history: acts.iter().map(|past| act_view(visit, past)).collect(),
        history_href: visit.to(&format!("/r/{}/history", listed.public_id)),
        formats: vec![Link { name: "JSON", href: format!("/api/v1/recommendations/{}", listed.public_id) }],
        permalink: visit.permalink(&listed.public_id),
        withdraw_href: (may_edit && record.source == BY_HAND)
            .then(|| visit.to(&format!("/r/{}/withdrawal", listed.public_id))),
        edit_href: may_edit.then(|| visit.to(&format!("/r/{}/edit", listed.public_id))),
        saved: saved(visit, &listed.public_id),
    }
}

/// What is said to whoever has just saved, by the address that they were led to.
fn saved(visit: &Visit, id: &PublicId) -> Option<Saved> {
    let session = visit.session.as_ref()?;
    let beside = match visit.query.as_str() {
        "saved=yes" => false,
        "saved=beside" => true,
        _ => return None,
    };
    Some(Saved { beside, kept: format!("{}/{id}/", session.account.public_id) })
}

/// `Recommendation 132.1 in A/HRC/99/7`
pub fn title(visit: &Visit, listed: &Listed) -> String {
    let terms = visit.app.terms();
    let kind = terms.types.name(listed.type_id, &visit.lang);
    let symbol = terms.mechanisms.documents.get(listed.document).map(|document| document.label()).unwrap_or_default();
    match &listed.number {
        Some(number) => {
            visit.text("recommendations-record-title", &[("kind", kind), ("number", number), ("symbol", symbol)])
        }
        None => visit.text("recommendations-record-title-plain", &[("kind", kind), ("symbol", symbol)]),
    }
}

/// The texts in the reader's language (or the one that stands in for it), and all others.
fn texts(visit: &Visit, record: &Record) -> (Vec<TextView>, Vec<TextView>) {
    let shown = record.listed.text_language.as_str();
    let mut texts: Vec<&Text> = record.texts.iter().collect();
    let order = |text: &Text| {
        let place = visit.app.i18n.languages().iter().position(|language| language.code == text.language);
        (text.language != visit.lang, place.unwrap_or(usize::MAX), text.kind)
    };
    texts.sort_by_key(|text| order(text));
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for text in texts {
        let current = text.language == shown || text.language == visit.lang;
        let view = text_view(visit, text, current, &record.texts);
        if current { own.push(view) } else { others.push(view) }
    }
    (own, others)
}

fn text_view(visit: &Visit, text: &Text, current: bool, all: &[Text]) -> TextView {
    let kind = match text.kind {
        TextKind::Official => "text-kind-official",
        TextKind::National => "text-kind-national-translation",
        TextKind::Plain => "text-kind-plain-language",
    };
    let mut kind_label = visit.word(kind).to_owned();
    if text.outdated {
        kind_label.push_str(" · ");
        kind_label.push_str(visit.word("text-un-changed-since"));
    }
    let (changed_lang, then) = text.made_from.clone().filter(|_| visit.session.is_some()).unwrap_or_default();
    let now = all.iter().find(|other| other.kind == TextKind::Official && other.language == changed_lang);
    let own = visit.app.i18n.find(&text.language).map(|language| language.name.clone());
    TextView {
        lang: text.language.clone(),
        lang_name: own.unwrap_or_else(|| text.language.clone()),
        dir: direction(visit, &text.language),
        kind_label,
        paragraphs: paragraphs(&text.body),
        current,
        changed_since: now.map(|now| difference(&then, &now.body)).unwrap_or_default(),
        changed_dir: direction(visit, &changed_lang),
        changed_lang,
    }
}

/// The parts, where a person divided the entry; the letters of the UN's own text stand in the text.
fn parts_view(visit: &Visit, record: &Record) -> Vec<PartView> {
    let national = record.parts.iter().filter(|part| part.is_national);
    let official =
        |language: &str| record.texts.iter().find(|text| text.kind == TextKind::Official && text.language == language);
    let view = |part: &Part| PartView {
        key: part.key.clone(),
        label: part.label.clone(),
        title: part.title(&visit.lang).to_owned(),
        lang: part.language.clone(),
        dir: direction(visit, &part.language),
        outdated: official(&part.language).is_some_and(|text| !division::stands_in(part, &text.body)),
        text: part.body.clone(),
    };
    national.map(view).collect()
}

/// Paragraphs, lettered items apart with their labels.
fn paragraphs(body: &str) -> Vec<Paragraph> {
    let (opening, items) = parts::split(body);
    let plain = |text: &str| Paragraph { label: None, text: text.to_owned() };
    let mut paragraphs: Vec<Paragraph> = opening.lines().filter(|line| !line.trim().is_empty()).map(plain).collect();
    for item in items {
        let mut lines = item.text.lines();
        let first = lines.next().unwrap_or_default().to_owned();
        paragraphs.push(Paragraph { label: Some(item.label.to_owned()), text: first });
        paragraphs.extend(lines.map(plain));
    }
    paragraphs
}

fn facts(visit: &Visit, terms: &Terms, record: &Record) -> Vec<Fact> {
    let listed = &record.listed;
    let lang = visit.lang.as_str();
    let path = visit.to("/recommendations");
    let leads = |facet: Facet, code: &str| Some(Filter::with(facet, code).address(&path));
    let mut facts = Vec::new();
    let mut add = |key: &str, values: Vec<Value>| {
        if !values.is_empty() {
            facts.push(Fact { label: visit.word(key).to_owned(), values });
        }
    };
    let states = |ids: &[i64], facet: Facet| -> Vec<Value> {
        let terms = ids.iter().filter_map(|id| terms.mechanisms.states.get(*id));
        terms
            .map(|state| Value {
                text: state.names.in_language(lang).to_owned(),
                href: leads(facet, &state.code),
                ..Value::default()
            })
            .collect()
    };
    add("recommendations-fact-state", states(&listed.concerned, Facet::State));
    if let Some(position) = listed.position {
        add(
            "recommendations-fact-position",
            vec![position_value(visit, position, leads(Facet::Position, position.code()))],
        );
    }
    if let Some((source, un)) = &record.position_edit {
        let mut values = vec![Value { text: source.clone(), ..Value::default() }];
        if let Some(un) = un.filter(|un| Some(*un) != listed.position) {
            let label = list::position_tag(visit, un).label;
            values.push(Value { text: visit.text("position-un-says", &[("position", &label)]), ..Value::default() });
        }
        add("recommendations-fact-position-source", values);
    }
    add("recommendations-fact-recommending", states(&listed.recommending, Facet::Recommending));
    if let Some(document) = terms.mechanisms.documents.get(listed.document) {
        if let Some(mechanism) = terms.mechanisms.mechanisms.get(document.mechanism) {
            let text = mechanism.names.in_language(lang).to_owned();
            add(
                "recommendations-fact-mechanism",
                vec![Value { text, href: leads(Facet::Mechanism, &mechanism.code), ..Value::default() }],
            );
        }
        let mut cycle = Vec::new();
        if let Some(number) = document.cycle {
            cycle.push(Value {
                text: numbered(visit, "cycle-n", number),
                href: leads(Facet::Cycle, &number.to_string()),
                ..Value::default()
            });
        }
        if let Some(session) = document.session.as_deref().and_then(|session| session.parse().ok()) {
            cycle.push(Value { text: numbered(visit, "session-n", session), ..Value::default() });
        }
        add("recommendations-fact-cycle", cycle);
        if let Some(date) = document.published {
            add(
                "recommendations-fact-date",
                vec![Value { text: visit.language().format.date(date), ..Value::default() }],
            );
        }
    }
    if let Some(number) = &listed.number {
        add("recommendations-fact-paragraph", vec![Value { text: number.clone(), code: true, ..Value::default() }]);
    }
    facts
}

fn position_value(visit: &Visit, position: Position, href: Option<String>) -> Value {
    let tag = list::position_tag(visit, position);
    Value { text: tag.label, href, tag: Some(tag.code), ..Value::default() }
}

fn topics(visit: &Visit, terms: &Terms, record: &Record) -> Vec<Topics> {
    let path = visit.to("/recommendations");
    let mut topics = Vec::new();
    for scheme in Scheme::ALL {
        let facet = crate::recommendations::index::facet_of(scheme);
        let mut values = Vec::new();
        for (id, origin) in &record.listed.topics {
            if terms.topics.scheme(scheme).get(*id).is_none() {
                continue;
            }
            let Ok(number) = u32::try_from(*id) else { continue };
            let Some(written) = filter::written(terms, facet, number) else { continue };
            let (text, _) = list::label(visit, terms, facet, number);
            values.push(TopicView { text, href: Filter::with(facet, &written).address(&path), origin: origin.code() });
        }
        if !values.is_empty() {
            topics.push(Topics { label: visit.word(facet.message()).to_owned(), values });
        }
    }
    topics
}

fn act_view(visit: &Visit, Past { version, .. }: &Past) -> ActView {
    ActView {
        at: version.at.to_string(),
        date: visit.day(version.at),
        act_label: visit.word(&format!("act-{}", version.act)).to_owned(),
        who: version.title.clone(),
    }
}
