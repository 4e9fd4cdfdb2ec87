//! `mithaq backup FILE`: everything in one file, while a server runs; `--prove` restores it beside.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;
use serde_json::{Value, json};

use super::bar::Bar;
use super::{Outcome, Place, say, serve, terminal_language};
use crate::backups::{self, Archive, Event, Made, Overwrite, Restored, Stage, Trouble};
use crate::config::Config;
use crate::platform::clock::Clock;
use crate::platform::db::Db;
use crate::platform::i18n::I18n;

#[derive(Args)]
#[command(after_help = "The file holds what is not public too. Keep it as you keep the database.")]
pub struct Arguments {
    /// File to write
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Replace the file if there is one
    #[arg(long)]
    overwrite: bool,
    /// Restore it into a temporary folder and compare, too
    #[arg(long)]
    prove: bool,
    /// Print what was done as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// The languages of the terminal, and a bar with their words.
pub struct Told {
    pub i18n: I18n,
    pub language: String,
    bar: Bar,
}

impl Told {
    pub fn new(folder: Option<&Path>) -> Result<Told> {
        let i18n = I18n::load(folder)?;
        let language = terminal_language(&i18n);
        Ok(Told { i18n, language, bar: Bar::new() })
    }

    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        say(&self.i18n, &self.language, key, arguments)
    }

    pub fn number(&self, number: u64) -> String {
        self.i18n.language(&self.language).format.number(number as i64)
    }

    /// Says how many, in the form that the number asks for.
    pub fn counted(&self, key: &str, count: u64, arguments: &[(&str, &str)]) -> String {
        let (count, number) = (count.to_string(), self.number(count));
        let mut all = vec![("count", count.as_str()), ("number", number.as_str())];
        all.extend_from_slice(arguments);
        self.say(key, &all)
    }

    /// Draws the bar until `work` is done, or somebody interrupts it.
    pub async fn through<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let done = tokio::select! {
            done = work => done,
            () = serve::interrupted() => Err(anyhow::anyhow!(self.say("backup-interrupted", &[]))),
        };
        self.bar.clear();
        done
    }

    pub fn draw(&self, stage: Stage, done: u64, total: u64) {
        self.bar.draw(self.i18n.word(&self.language, stage.message()), done, total, done);
    }

    pub fn clear(&self) {
        self.bar.clear();
    }

    /// What was restored and compared; then the acts that are not what they commit to.
    pub fn restored(&self, key: &str, place: &str, restored: &Restored) -> Result<Outcome> {
        let (acts, entries) = (self.number(restored.ledger.acts), self.number(restored.indexed));
        let given = [("place", place), ("acts", acts.as_str()), ("entries", entries.as_str())];
        out!("{}", self.counted(key, restored.rows, &given));
        self.broken(&restored.ledger.broken)
    }

    pub fn broken(&self, acts: &[i64]) -> Result<Outcome> {
        if acts.is_empty() {
            return Ok(Outcome::Done);
        }
        let listed: Vec<String> = acts.iter().take(20).map(i64::to_string).collect();
        out!("! {}", self.counted("backup-acts-broken", acts.len() as u64, &[("acts", &listed.join(", "))]));
        Ok(Outcome::Failed)
    }
}

pub async fn run(arguments: Arguments) -> Result<Outcome> {
    let config = arguments.place.config()?;
    let shown = || config.data.display().to_string();
    backups::ensure_finished(&config.data)?;
    if config.database.is_none() && !config.data.join("mithaq.db").exists() {
        bail!(Trouble::NothingHere { folder: shown() });
    }
    let told = Told::new(Some(&config.data.join("locales")))?;
    let db = Db::open(config.database.as_deref(), &config.data).await?;
    let made = backed_up(&db, &config, &arguments, &told).await?;
    let proof = match arguments.prove {
        true => Some(proven(&db, &config, &arguments.file, &told).await?),
        false => None,
    };
    let sound = proof.as_ref().is_none_or(|proof| proof.ledger.broken.is_empty());
    if arguments.json {
        out!("{}", as_json(&made, proof.as_ref()));
        return Ok(if sound { Outcome::Done } else { Outcome::Failed });
    }
    let file = arguments.file.display().to_string();
    let megabytes = told.number(made.record.bytes.div_ceil(1_000_000));
    out!("{}", told.counted("backup-done", made.manifest.rows(), &[("file", &file), ("megabytes", &megabytes)]));
    out!("SHA-256 {}", made.record.digest);
    for path in &made.left_out {
        out!("! {}", told.say("backup-left-out", &[("path", path)]));
    }
    match proof {
        Some(proof) => told.restored("backup-proven", &file, &proof),
        None => Ok(Outcome::Done),
    }
}

async fn backed_up(db: &Db, config: &Config, arguments: &Arguments, told: &Told) -> Result<Made> {
    let clock = Clock::Machine;
    let overwrite = if arguments.overwrite { Overwrite::Allowed } else { Overwrite::Never };
    let watch = |stage, done, total| told.draw(stage, done, total);
    let at = clock.now();
    let made = told.through(backups::make(db, &config.data, &clock, &arguments.file, overwrite, &watch)).await;
    if let Err(why) = &made
        && !matches!(why.downcast_ref(), Some(Trouble::Exists { .. }))
        && let Err(error) = backups::note_failure(db, Event::Backup, &arguments.file, at, why).await
    {
        tracing::warn!("The failure could not be noted: {error:#}");
    }
    made
}

async fn proven(db: &Db, config: &Config, file: &Path, told: &Told) -> Result<Restored> {
    let clock = Clock::Machine;
    let watch = |stage, done, total| told.draw(stage, done, total);
    let at = clock.now();
    let proof = async {
        let archive = Archive::open(file)?;
        backups::prove(&archive, db, &config.data, &clock, &watch).await
    };
    let proof = told.through(proof).await;
    if let Err(why) = &proof
        && let Err(error) = backups::note_failure(db, Event::Proof, file, at, why).await
    {
        tracing::warn!("The failure could not be noted: {error:#}");
    }
    proof
}

fn as_json(made: &Made, proof: Option<&Restored>) -> Value {
    let parts: serde_json::Map<_, _> =
        made.manifest.parts.iter().map(|part| (part.name.clone(), part.rows.into())).collect();
    json!({
        "file": made.record.file, "at": made.record.at.to_string(), "bytes": made.record.bytes,
        "seconds": made.record.seconds, "sha256": made.record.digest, "rows": made.manifest.rows(),
        "parts": parts, "left_out": made.left_out, "proof": proof,
    })
}
