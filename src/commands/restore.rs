//! `mithaq restore FILE`: a backup into an empty folder, and an empty database if one is named.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::backup::Told;
use super::{Outcome, Place};
use crate::backups::{self, Archive};
use crate::platform::clock::Clock;

#[derive(Args)]
pub struct Arguments {
    /// Backup to restore
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print what was done as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub async fn run(Arguments { file, json, place }: Arguments) -> Result<Outcome> {
    let config = place.config()?;
    let told = Told::new(None)?;
    let archive = Archive::open(&file)?;
    let watch = |stage, done, total| told.draw(stage, done, total);
    let restored = told.through(backups::restore(&archive, &config, &Clock::Machine, &watch)).await?;
    if json {
        let made = archive.manifest.at().to_string();
        out!("{}", json!({ "file": file, "made_at": made, "restored": restored }));
        let sound = restored.ledger.broken.is_empty();
        return Ok(if sound { Outcome::Done } else { Outcome::Failed });
    }
    told.restored("restore-done", &config.data.display().to_string(), &restored)
}
