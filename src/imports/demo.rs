//! The imaginary State that `mithaq demo` shows: one file of ours, in all seven languages.
//!
//! It goes the way of every import, a language at a time, so that the demo shows what imports make.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Item, Notes, Options, Records, Source, Trouble, apply};
use crate::app::App;
use crate::mechanisms::{self, NewDocument};
use crate::permissions::{Actor, Audience};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::ids;
use crate::platform::jobs::JobId;
use crate::platform::vocabulary::Line;
use crate::recommendations::{Position, PublicId, Received, ReceivedFacts, Sighting, sighting};

const FILE: &str = include_str!("../../demo/register.json");

/// English first: the facts come from the first language.
const LANGUAGES: [&str; 7] = ["en", "ar", "es", "fr", "pt", "ru", "zh"];

#[derive(Deserialize)]
struct Register {
    state: State,
    recommending_states: Vec<State>,
    documents: Vec<Document>,
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct State {
    code: String,
    names: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Document {
    symbol: String,
    mechanism: String,
    r#type: String,
    cycle: Option<i64>,
    session: Option<String>,
    date: String,
    titles: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Record {
    key: String,
    document: String,
    number: String,
    r#type: String,
    position: Option<String>,
    recommending: Vec<String>,
    themes: Vec<String>,
    persons: Vec<String>,
    sdgs: Vec<String>,
    texts: HashMap<String, String>,
}

/// Fills an empty instance with the imaginary State; does nothing when it is there already.
pub async fn load(app: &App) -> Result<()> {
    let register: Register = serde_json::from_str(FILE).context("demo/register.json")?;
    let tx = app.db.begin().await?;
    for state in register.recommending_states.iter().chain([&register.state]) {
        let names = Names::new(state.names.clone());
        let line = Line { code: state.code.clone(), aliases: Vec::new(), names, attributes: Vec::new() };
        mechanisms::add_state(&tx, &line).await?;
    }
    tx.commit().await?;
    app.changed().await?;
    for language in LANGUAGES {
        let options = Options {
            source: "demo",
            title: format!("Tarvelia ({language})"),
            digest: format!("demo-{language}-{}", env!("CARGO_PKG_VERSION")),
            language: language.to_owned(),
            audience: Audience::Public,
            state: None,
        };
        let records = received(app, &register, language)?;
        let titles = register.documents.iter();
        let titles = titles.map(|document| (document.symbol.clone(), Names::new(document.titles.clone()))).collect();
        let actor = Actor::System;
        let preview = Source { records: Box::new(InMemory(records.clone().into_iter())), titles: HashMap::new() };
        let quiet = |_: u64, _: &super::Report| true;
        let report = apply::run(app, &actor, &options, preview, None, &quiet).await?;
        if report.is_some_and(|report| report.changes_something()) {
            let batch = apply::resume_or_begin(app, &actor, &options, JobId::NONE).await?;
            let source = Source { records: Box::new(InMemory(records.into_iter())), titles };
            apply::run(app, &actor, &options, source, Some(batch), &quiet).await?;
        }
    }
    Ok(())
}

/// The number of an entry by its key.
pub async fn entry(app: &App, key: &str) -> Result<i64> {
    let id = PublicId(ids::derived("demo", key).hyphenated().to_string());
    match sighting(app.db.read(), &id, "en").await? {
        Some(Sighting::Here(record)) => Ok(record.listed.id),
        _ => anyhow::bail!("no entry {key}"),
    }
}

struct InMemory(std::vec::IntoIter<Received>);

impl Records for InMemory {
    fn next(&mut self) -> Option<Result<Item, Trouble>> {
        Some(Ok(Item::Record(Box::new(self.0.next()?), Notes::default())))
    }

    fn bytes(&self) -> u64 {
        0
    }
}

fn received(app: &App, register: &Register, language: &str) -> Result<Vec<Received>> {
    let terms = app.terms();
    let state =
        |code: &String| terms.mechanisms.states.by_code(code).map(|state| state.id).with_context(|| code.clone());
    let mut records = Vec::with_capacity(register.records.len());
    for record in &register.records {
        let found = register.documents.iter().find(|document| document.symbol == record.document);
        let described = found.with_context(|| format!("{}: no document {}", record.key, record.document))?;
        let mechanism = terms.mechanisms.mechanisms.by_code(&described.mechanism);
        let mechanism = mechanism.with_context(|| format!("no mechanism {}", described.mechanism))?;
        let kind = terms.mechanisms.document_types.by_code(&described.r#type).map_or("other", |kind| &kind.code);
        let mut recommending = record.recommending.iter().map(state).collect::<Result<Vec<_>>>()?;
        recommending.sort_unstable();
        let facts = ReceivedFacts {
            type_id: terms.types.by_code(&record.r#type).map_or(0, |kind| kind.id),
            number: Some(record.number.clone()),
            document: NewDocument {
                code: described.symbol.clone(),
                symbol: Some(described.symbol.clone()),
                mechanism: mechanism.id,
                kind: kind.to_owned(),
                session: described.session.clone(),
                cycle: described.cycle,
                published: Date::parse(&described.date),
                source: "demo",
            },
            position: record.position.as_deref().and_then(Position::from_code),
            concerned: vec![state(&register.state.code)?],
            recommending,
            topics: topics(&terms, record)?,
            new_topics: Vec::new(),
        };
        let text = record.texts.get(language).with_context(|| format!("{}: no text in {language}", record.key))?;
        records.push(Received {
            source: "demo",
            key: record.key.clone(),
            facts,
            language: language.to_owned(),
            text: text.clone(),
        });
    }
    Ok(records)
}

fn topics(terms: &crate::app::Terms, record: &Record) -> Result<Vec<i64>> {
    let mut topics = Vec::new();
    for (vocabulary, codes) in [(&terms.topics.themes, &record.themes), (&terms.topics.persons, &record.persons)] {
        for code in codes {
            topics.push(vocabulary.by_code(code).with_context(|| format!("{}: no topic {code}", record.key))?.id);
        }
    }
    for code in &record.sdgs {
        let (goal, target) = terms.topics.sdg(code).with_context(|| format!("{}: no SDG {code}", record.key))?;
        topics.push(goal.id);
        topics.extend(target.map(|target| target.id));
    }
    topics.sort_unstable();
    topics.dedup();
    Ok(topics)
}
