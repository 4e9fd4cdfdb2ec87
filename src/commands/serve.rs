//! `mithaq serve`: the public register over HTTP, until told to stop.
//!
//! Then it says so at `/readyz` for a moment, takes no more connections, finishes the requests under
//! way, gives the job in hand back, and is gone within ten seconds whatever its readers do.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::net::TcpListener;

use super::{Outcome, Place};
use crate::app::App;
use crate::ledger;
use crate::platform::jobs::Holder;
use crate::routes;
use crate::system;
use crate::work;

pub async fn run(place: Place) -> Result<Outcome> {
    let app = Arc::new(place.open().await?);
    serve(app).await
}

/// How often we look for what others have committed.
const LOOKING: Duration = Duration::from_millis(500);
/// For so long whoever stands in front may still learn that we are going.
const NOTICE: Duration = Duration::from_secs(1);
/// For so long after that requests under way are finished.
const PATIENCE: Duration = Duration::from_secs(6);
/// For so long our own work may tidy up behind itself, each part.
const TIDYING: Duration = Duration::from_secs(1);

/// Answers requests until interrupted; requests under way are finished first.
pub async fn serve(app: Arc<App>) -> Result<Outcome> {
    let address = app.config.listen;
    let listener = TcpListener::bind(address).await.with_context(|| {
        format!("cannot listen on {address}: another program may be using it; choose another with --listen")
    })?;
    let bound: SocketAddr = listener.local_addr()?;
    tracing::info!(server.address = %bound, "Serving on http://{bound}");
    let follower = tokio::spawn(follow(Arc::clone(&app)));
    let worker = tokio::spawn(work::run(Arc::clone(&app), Arc::new(Holder::enter(&app.folder)?)));
    let service = routes::router(Arc::clone(&app)).into_make_service_with_connect_info::<SocketAddr>();
    let figures = tokio::spawn(system::metrics::serve(Arc::clone(&app), metrics_listener(&app).await?));
    tokio::spawn(stop_when_interrupted(Arc::clone(&app)));
    let served = tokio::select! {
        served = axum::serve(listener, service).with_graceful_shutdown(after(Arc::clone(&app), NOTICE)) => served,
        () = after(Arc::clone(&app), NOTICE + PATIENCE) => {
            tracing::warn!("Requests still under way were cut off");
            Ok(())
        }
    };
    follower.abort();
    figures.abort();
    let idle = tokio::time::timeout(TIDYING, worker).await;
    let closed = tokio::time::timeout(TIDYING, app.close()).await;
    if idle.is_err() || closed.is_err() {
        tracing::warn!("Work under way did not end in time; it goes on at the next start");
    }
    tracing::info!("Stopped");
    served?;
    Ok(Outcome::Done)
}

pub(super) async fn stop_when_interrupted(app: Arc<App>) {
    interrupted().await;
    tracing::info!("Stopping");
    app.stop();
}

async fn after(app: Arc<App>, pause: Duration) {
    app.stopped().await;
    tokio::time::sleep(pause).await;
}

async fn metrics_listener(app: &App) -> Result<Option<TcpListener>> {
    let Some(address) = app.config.metrics else { return Ok(None) };
    let listener = TcpListener::bind(address).await;
    listener.map(Some).with_context(|| format!("cannot listen on {address}, which `metrics` names"))
}

/// Takes up what other processes have committed: a command beside the server, another node.
pub(super) async fn follow(app: Arc<App>) {
    let (mut known, mut day) = (-1, app.today());
    loop {
        // What is late, or to come, is another with each day, though nothing was done.
        let today = app.today();
        let taken_up = match ledger::last_seq(app.db.read()).await {
            Ok(last) if last == known && today == day => Ok(last),
            Ok(last) => app.changed().await.map(|()| last).context("taking up changes failed"),
            Err(error) => Err(error.context("the database cannot be read")),
        };
        match taken_up {
            Ok(last) => {
                (known, day) = (last, today);
                tokio::time::sleep(LOOKING).await;
            }
            // What is away or full stays so for a while, and the log need not say it twice a second.
            Err(error) => {
                tracing::error!("{error:#}");
                tokio::time::sleep(10 * LOOKING).await;
            }
        }
    }
}

pub(super) async fn interrupted() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        if let Ok(mut terminate) = terminate {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    drop(interrupt.await);
}
