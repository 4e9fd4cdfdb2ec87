//! Every address of the program, by subject in the files of `routes/`, and the layers around them.

mod admission;
mod desk;
mod people;
mod progress;
mod public;
mod table;
mod work;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::MethodRouter;
use tower_http::catch_panic::CatchPanicLayer;

pub use admission::For;
use admission::admit;
pub use table::ALL;

use crate::accounts::session;
use crate::app::App;
use crate::platform::telemetry::requests;
use crate::platform::web::{Problem, headers};
use crate::site;

pub fn router(app: Arc<App>) -> Router {
    let kept = public::kept().layer(from_fn_with_state(Arc::clone(&app), site::kept));
    Router::new()
        .merge(kept)
        .merge(public::fresh())
        .merge(people::routes())
        .merge(work::routes())
        .merge(progress::routes())
        .merge(desk::routes())
        .route_layer(from_fn(admit))
        .fallback(async || Problem::NotFound)
        .layer(CatchPanicLayer::custom(site::problems::after_panic))
        .layer(from_fn_with_state(Arc::clone(&app), site::problems::word))
        .layer(from_fn_with_state(Arc::clone(&app), session::recognise))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.config.is_https(), headers::add))
        .layer(from_fn_with_state((Arc::clone(&app.meters), app.clock.clone()), requests::observe))
        .with_state(app)
}

/// A file that comes with a form is counted while it comes, and never whole in memory.
fn streamed(sent: MethodRouter<Arc<App>>) -> MethodRouter<Arc<App>> {
    sent.layer(DefaultBodyLimit::disable())
}
