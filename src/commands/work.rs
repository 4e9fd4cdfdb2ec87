//! `mithaq work`: does jobs and nothing else, beside servers that answer readers.

use std::sync::Arc;

use anyhow::Result;

use super::{Outcome, Place, serve};
use crate::platform::jobs::Holder;
use crate::work;

pub async fn run(place: Place) -> Result<Outcome> {
    let app = Arc::new(place.open().await?);
    app.leave_index();
    let holder = Arc::new(Holder::enter(&app.folder)?);
    let follower = tokio::spawn(serve::follow(Arc::clone(&app)));
    tokio::spawn(serve::stop_when_interrupted(Arc::clone(&app)));
    work::run(Arc::clone(&app), holder).await;
    follower.abort();
    Ok(Outcome::Done)
}
