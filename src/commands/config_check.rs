//! `mithaq config check`: whether the settings can be understood, and what they come to.

use anyhow::Result;
use clap::Subcommand;

use super::{Outcome, Place};

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
    let database = match &config.database {
        None => "SQLite in the data folder",
        Some(url) if url.starts_with("postgres") => "PostgreSQL",
        Some(_) => "SQLite",
    };
    out!("data folder   {}", config.data.display());
    out!("database      {database}");
    out!("listens on    {}", config.listen);
    out!("public URL    {}", config.public_url.as_deref().unwrap_or("not set"));
    out!("language      {}", config.language);
    Ok(Outcome::Done)
}
