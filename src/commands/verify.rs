//! `mithaq verify FILE`: reads a backup from end to end and names what is not as it was written.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use super::backup::Told;
use super::{Outcome, Place};
use crate::backups::{self, Archive};

#[derive(Args)]
pub struct Arguments {
    /// Backup to check
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub fn run(Arguments { file, json, place }: Arguments) -> Result<Outcome> {
    let told = Told::new(Some(&place.config()?.data.join("locales")))?;
    let archive = Archive::open(&file)?;
    let found = backups::verify(&archive, &|stage, done, total| told.draw(stage, done, total));
    told.clear();
    let (found, manifest) = (found?, &archive.manifest);
    let made = manifest.at().to_string();
    if json {
        let report = json!({
            "file": file, "sound": found.is_sound(), "format": manifest.format, "version": manifest.program,
            "made_at": made, "rows": found.rows, "sha256": found.digest, "content": manifest.content()?,
            "damaged": found.damaged, "ledger": found.ledger,
        });
        out!("{report}");
        return Ok(if found.is_sound() { Outcome::Done } else { Outcome::Failed });
    }
    let given = [("at", made.as_str()), ("version", manifest.program.as_str())];
    out!("{}", told.counted("verify-about", manifest.rows(), &given));
    out!("SHA-256 {}", found.digest);
    for part in &found.damaged {
        out!("! {}", told.say("backup-trouble-damaged", &[("part", part)]));
    }
    if !found.damaged.is_empty() {
        return Ok(Outcome::Failed);
    }
    out!("{}", told.counted("verify-whole", found.ledger.acts - found.ledger.erased, &[]));
    told.broken(&found.ledger.broken)
}
