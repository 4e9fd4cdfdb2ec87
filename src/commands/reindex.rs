//! `mithaq reindex`: the search index built anew from the database, by whoever holds it.

use anyhow::Result;

use super::{Outcome, Place, jobs};
use crate::permissions::Actor;
use crate::platform::jobs::Holder;
use crate::work::{self, Indexed};

pub async fn run(place: Place) -> Result<Outcome> {
    let app = place.open().await?;
    let holder = Holder::enter(&app.folder)?;
    let done = jobs::see_through(&app, &holder, &work::new_reindex(&holder, &Actor::CommandLine)).await;
    app.close().await?;
    let Some(outcome) = done? else { return Ok(Outcome::Failed) };
    let Indexed { entries } = serde_json::from_str(&outcome)?;
    out!("{entries} entries are indexed.");
    Ok(Outcome::Done)
}
