//! Answers for those who watch the program: does it live, and may readers be sent to it?

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;

use crate::app::App;
use crate::ledger;

/// What was found is believed for so long: asking writes to the database, and anybody may ask.
const BELIEVED_SECONDS: i64 = 2;
const PATIENCE: Duration = Duration::from_secs(3);

type Answer = (StatusCode, &'static str);

/// `GET /healthz`: answers while the program runs and its database can be read.
pub async fn healthz(State(app): State<Arc<App>>) -> Answer {
    match ledger::last_seq(app.db.read()).await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be read\n"),
    }
}

/// `GET /readyz`: whether this server should be given work: it is not about to stop, its tables are
/// of its version, its index is there, its database can be written.
pub async fn readyz(State(app): State<Arc<App>>) -> Answer {
    if app.is_stopping() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    let mut last = app.last_probe.lock().await;
    let now = app.clock.now();
    let verdict = match *last {
        Some((at, verdict)) if at.plus_seconds(BELIEVED_SECONDS) > now => verdict,
        _ => {
            let verdict = probe(&app).await;
            *last = Some((app.clock.now(), verdict));
            verdict
        }
    };
    match verdict {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, why),
    }
}

async fn probe(app: &App) -> Result<(), &'static str> {
    match app.db.is_current().await {
        Ok(true) => {}
        Ok(false) => return Err("the tables are of another version of the program\n"),
        Err(_) => return Err("the database cannot be read\n"),
    }
    if app.index.read_up_to().ok().flatten().is_none() {
        return Err("the index is being built\n");
    }
    match tokio::time::timeout(PATIENCE, app.db.try_write(app.clock.now())).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) => Err("the database cannot be written\n"),
    }
}
