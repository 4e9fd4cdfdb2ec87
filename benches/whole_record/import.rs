//! Importing the file in a process of its own, as the command does, and what it took.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use mithaq::app::App;
use mithaq::imports::uhri::{self, Export, Mapper};
use mithaq::imports::{self, Options, Source};
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::clock::Clock;
use mithaq::platform::jobs::JobId;
use serde_json::{Value, json};

use crate::generate::Made;
use crate::machine::{memory, processor_seconds};
use crate::table::{Figure, at_most, told};

/// In the child: imports `file` into a new instance in `folder`.
pub async fn run(folder: &Path, file: &Path) -> Result<Value> {
    let app = App::open(crate::config(folder), Clock::Machine).await?;
    let start = Instant::now();
    let opened = uhri::open(file)?;
    let options = Options {
        source: "uhri",
        title: "whole-record.json".to_owned(),
        digest: opened.digest.clone(),
        language: "en".to_owned(),
        audience: Audience::Public,
        state: None,
    };
    let actor = Actor::CommandLine;
    let batch = imports::resume_or_begin(&app, &actor, &options, JobId::NONE).await?;
    let terms = app.terms();
    let mapper = Mapper::new(&terms.mechanisms, &terms.topics, &terms.types, &options.language, None);
    let source = Source { records: Box::new(Export::new(opened.content()?, mapper)), titles: HashMap::new() };
    // The last call comes when all is staged: before it is revealed and indexed.
    let staged = Mutex::new((0.0, 0.0, 0.0));
    let progress = |_: u64, _: &imports::Report| {
        if let Ok(mut staged) = staged.lock() {
            let processor = processor_seconds().unwrap_or_default();
            *staged = (start.elapsed().as_secs_f64(), memory("VmHWM").unwrap_or_default(), processor);
        }
        true
    };
    let report = imports::run(&app, &actor, &options, source, Some(batch), &progress).await?;
    let (seconds, processor) = (start.elapsed().as_secs_f64(), processor_seconds()?);
    let report = report.context("the import was stopped")?;
    app.close().await?;
    let closed = start.elapsed().as_secs_f64() - seconds;
    let (staged_seconds, staged_memory, staged_processor) = staged.lock().map(|staged| *staged).unwrap_or_default();
    Ok(json!({
        "seconds": seconds, "staged": staged_seconds, "staged_memory": staged_memory, "closed": closed,
        "processor": processor, "staged_processor": staged_processor,
        "memory": memory("VmHWM")?, "new": report.new, "unknown_labels": report.unknown_labels,
    }))
}

/// In the parent: the figures of what the child told.
pub fn figures(told_by: &Value, made: &Made) -> Result<Vec<Figure>> {
    let number =
        |key: &str| told_by.get(key).and_then(Value::as_f64).with_context(|| format!("the import told no {key}"));
    let new = told_by.get("new").and_then(Value::as_u64).unwrap_or_default();
    ensure!(new == made.records, "{new} of {} records were imported: {told_by}", made.records);
    let seconds = number("seconds")?;
    Ok(vec![
        at_most("import: committed, indexed, in the ledger", seconds, "s", 90.0),
        told("  of it read, compared, staged", number("staged")?, "s"),
        told("  of it revealed, tidied, indexed", seconds - number("staged")?, "s"),
        told("  processor time until all was staged", number("staged_processor")?, "s"),
        told("  processor time until all was indexed", number("processor")?, "s"),
        told("  merges of the index ended after that", number("closed")?, "s"),
        at_most("import: peak memory", number("memory")?, "MB", 300.0),
        told("  until all was staged", number("staged_memory")?, "MB"),
    ])
}
