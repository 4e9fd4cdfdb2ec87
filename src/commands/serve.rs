//! `mithaq serve`: the public register over HTTP, until told to stop.

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
use crate::work;

pub async fn run(place: Place) -> Result<Outcome> {
    let app = Arc::new(place.open().await?);
    serve(app).await
}

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
    let served = axum::serve(listener, service).with_graceful_shutdown(interrupted()).await;
    follower.abort();
    worker.abort();
    app.close().await?;
    served?;
    Ok(Outcome::Done)
}

/// Takes up what other processes have committed: a command beside the server, another node.
pub(super) async fn follow(app: Arc<App>) {
    let mut known = -1;
    loop {
        match ledger::last_seq(app.db.read()).await {
            Ok(last) if last != known => match app.changed().await {
                Ok(()) => known = last,
                Err(error) => tracing::error!("Taking up changes failed: {error:#}"),
            },
            Ok(_) => {}
            Err(error) => tracing::error!("The database cannot be read: {error:#}"),
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
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
