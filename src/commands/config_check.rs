//! `mithaq config check`: whether the settings can be understood, and what they come to.

use anyhow::{Result, bail};
use clap::Subcommand;

use super::{Outcome, Place};
use crate::platform::i18n::I18n;

#[derive(Subcommand)]
pub enum Action {
    /// Read the settings and say what they come to; secrets are not shown
    Check {
        #[command(flatten)]
        place: Place,
    },
}

pub fn run(Action::Check { place }: Action) -> Result<Outcome> {
    let config = place.config()?;
    let i18n = I18n::load(Some(&config.data.join("locales")))?;
    if i18n.find(&config.language).is_none() {
        let known: Vec<&str> = i18n.languages().iter().map(|language| language.code.as_str()).collect();
        bail!("language: `{}` is none of the languages here ({})", config.language, known.join(", "));
    }
    let database = match &config.database {
        None => "SQLite in the data folder",
        Some(url) if url.starts_with("postgres") => "PostgreSQL",
        Some(_) => "SQLite",
    };
    out!("data folder   {}", config.data.display());
    out!("database      {database}");
    out!("listens on    {}", config.listen);
    out!("public URL    {}", config.public_url.as_deref().unwrap_or("not set"));
    out!("language      {} (until one is chosen on screen)", config.language);
    out!("uploads       at most {} MB", config.upload_limit_mb);
    Ok(Outcome::Done)
}
