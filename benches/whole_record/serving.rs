//! A server with all records in place, in a process of its own: how soon it answers, what it holds.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result};
use mithaq::app::App;
use mithaq::platform::clock::Clock;
use mithaq::recommendations::filter::Filter;
use mithaq::routes;
use serde_json::{Value, json};

use crate::generate::MARKED;
use crate::machine::memory;
use crate::requests::{answer, filters, records};
use crate::table::{Figure, at_most, told};

/// In the child: opens the instance, answers once, then five hundred different requests.
pub async fn run(folder: &Path, started: Instant) -> Result<Value> {
    let app = Arc::new(App::open(crate::config(folder), Clock::Machine).await?);
    let opened = started.elapsed().as_secs_f64();
    let router = routes::router(Arc::clone(&app));
    answer(&router, "/en/recommendations").await?;
    let answered = started.elapsed().as_secs_f64();
    let first = memory("VmRSS")?;
    // What a server does beside its first answer: it becomes the one that writes the index.
    app.changed().await?;
    let languages: Vec<String> = app.i18n.languages().iter().map(|language| language.code.clone()).collect();
    let mut addresses = records(&app, &languages, 200).await?;
    for (filter, lang) in filters(&app, 100)?.iter().zip(languages.iter().cycle()) {
        let path = format!("/{lang}/recommendations");
        let searched = Filter { q: MARKED.to_owned(), ..filter.clone() };
        addresses.push(filter.address(&path));
        addresses.push(searched.address(&path));
        addresses.push(searched.address("/api/v1/recommendations"));
    }
    for address in &addresses {
        answer(&router, address).await?;
    }
    Ok(json!({
        "opened": opened, "answered": answered, "requests": addresses.len(), "first": first,
        "memory": memory("VmRSS")?, "own": memory("RssAnon")?, "peak": memory("VmHWM")?,
    }))
}

/// In the parent: the figures of what the child told.
pub fn figures(told_by: &Value) -> Result<Vec<Figure>> {
    let number =
        |key: &str| told_by.get(key).and_then(Value::as_f64).with_context(|| format!("the server told no {key}"));
    let requests = number("requests")?;
    Ok(vec![
        at_most("start to first answer, records in place", number("answered")?, "s", 1.0),
        told("  of it opening", number("opened")?, "s"),
        at_most(format!("memory while serving, after {requests} requests"), number("memory")?, "MB", 200.0),
        told("  of it not files that the kernel may take back", number("own")?, "MB"),
        told("  after the first answer", number("first")?, "MB"),
        told("  peak", number("peak")?, "MB"),
    ])
}
