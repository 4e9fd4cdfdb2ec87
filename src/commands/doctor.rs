//! `mithaq doctor`: is everything in order? Database, index against database, languages.

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::{Outcome, Place};
use crate::ledger;
use crate::recommendations;

#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    place: Place,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

pub async fn run(Arguments { place, json }: Arguments) -> Result<Outcome> {
    let app = place.open().await?;
    let health = app.db.health().await?;
    let entries = recommendations::count(app.db.read()).await?;
    let indexed = app.index.len();
    let last = ledger::last_seq(app.db.read()).await?;
    let pending = ledger::pending_batch(app.db.read()).await?;
    let missing = app.i18n.missing();
    let mut findings: Vec<String> = health.integrity.iter().map(|line| format!("database: {line}")).collect();
    if entries as u64 != indexed {
        findings.push(format!("index: {indexed} entries indexed, {entries} in the register; run `mithaq reindex`"));
    }
    if let Some(pending) = &pending {
        findings.push(format!(
            "import {} ({}) is unfinished and invisible; import the same file again, or `mithaq imports undo {}`",
            pending.id.0, pending.title, pending.id.0
        ));
    }
    for key in &missing {
        findings.push(format!("language {}: no words for {}", key.language, key.key));
    }
    if json {
        let report = json!({
            "engine": health.engine, "version": health.version, "entries": entries,
            "indexed": indexed, "ledger": last, "findings": findings,
        });
        out!("{report}");
    } else {
        out!("database      {} {}", health.engine, health.version);
        out!("register      {entries} entries, {indexed} indexed");
        out!("ledger        {last} acts");
        out!("languages     {}", app.i18n.languages().len());
        for finding in &findings {
            out!("! {finding}");
        }
        if findings.is_empty() {
            out!("Everything is in order.");
        }
    }
    Ok(if findings.is_empty() { Outcome::Done } else { Outcome::Failed })
}
