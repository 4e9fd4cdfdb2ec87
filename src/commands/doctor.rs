//! `mithaq doctor`: is everything in order? Database, index against database, languages.

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::{Outcome, Place, say, terminal_language};
use crate::backups::{self, DONE, Event, Record};
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
    let backup = backups::last(app.db.read(), Event::Backup).await?;
    let proof = backups::last(app.db.read(), Event::Proof).await?;
    let language = terminal_language(&app.i18n);
    let told = |key: &str, last: &Option<Record>| match last {
        None => say(&app.i18n, &language, &format!("{key}-none"), &[]),
        Some(last) => {
            let at = last.at.to_string();
            let end = if last.outcome == DONE { "last" } else { "failed" };
            say(
                &app.i18n,
                &language,
                &format!("{key}-{end}"),
                &[("at", &at), ("file", &last.file), ("why", &last.outcome)],
            )
        }
    };
    let failed = |last: &Option<Record>| last.as_ref().is_some_and(|last| last.outcome != DONE);
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
    for (key, last) in [("backup-made", &backup), ("backup-proof", &proof)] {
        if failed(last) {
            findings.push(told(key, last));
        }
    }
    for key in &missing {
        findings.push(format!("language {}: no words for {}", key.language, key.key));
    }
    if json {
        let report = json!({
            "engine": health.engine, "version": health.version, "entries": entries,
            "indexed": indexed, "ledger": last, "findings": findings,
            "backup": backup.as_ref().map(as_json), "proof": proof.as_ref().map(as_json),
        });
        out!("{report}");
    } else {
        out!("database      {} {}", health.engine, health.version);
        out!("register      {entries} entries, {indexed} indexed");
        out!("ledger        {last} acts");
        out!("languages     {}", app.i18n.languages().len());
        for (key, last) in [("backup-made", &backup), ("backup-proof", &proof)] {
            if !failed(last) {
                out!("{}", told(key, last));
            }
        }
        for finding in &findings {
            out!("! {finding}");
        }
        if findings.is_empty() {
            out!("Everything is in order.");
        }
    }
    Ok(if findings.is_empty() { Outcome::Done } else { Outcome::Failed })
}

fn as_json(last: &Record) -> serde_json::Value {
    json!({
        "file": last.file, "at": last.at.to_string(), "bytes": last.bytes, "seconds": last.seconds,
        "sha256": last.digest, "outcome": last.outcome,
    })
}
