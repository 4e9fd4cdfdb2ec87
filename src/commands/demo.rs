//! `mithaq demo`: an imaginary State to look around in, on this machine only.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, bail};

use super::{Outcome, Place, serve};
use crate::app::App;
use crate::assessments;
use crate::clusters;
use crate::evidence;
use crate::frameworks;
use crate::imports;
use crate::institutions;
use crate::measures;
use crate::platform::clock::Clock;
use crate::progress;

pub async fn run(place: Place) -> Result<Outcome> {
    let mut config = place.config()?;
    if place.data.is_none() {
        config.data = PathBuf::from("./mithaq-demo");
    }
    if !config.listen.ip().is_loopback() {
        bail!("the demo answers on this machine only; use `mithaq serve` for others to see");
    }
    config.imaginary = true;
    config.public_url.get_or_insert(format!("http://{}", config.listen));
    let app = Arc::new(App::open(config, Clock::Machine).await?);
    imports::demo::load(&app).await?;
    institutions::demo::load(&app).await?;
    evidence::demo::load(&app).await?;
    frameworks::demo::load(&app).await?;
    clusters::demo::load(&app).await?;
    measures::demo::load(&app).await?;
    progress::demo::load(&app).await?;
    assessments::demo::load(&app).await?;
    out!("Mithaq demo: open http://{} in a browser; stop it with Ctrl-C.", app.config.listen);
    serve::serve(app).await
}
