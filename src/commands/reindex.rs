//! `mithaq reindex`: the search index built anew from the database.

use anyhow::{Result, bail};

use super::{Outcome, Place};

pub async fn run(place: Place) -> Result<Outcome> {
    let app = place.open().await?;
    let done = app.reindex(&mut |_| {}).await?;
    if !done {
        bail!("a running server holds the index; stop it first, or let it follow by itself");
    }
    app.close().await?;
    out!("{} entries are indexed.", app.index.len());
    Ok(Outcome::Done)
}
