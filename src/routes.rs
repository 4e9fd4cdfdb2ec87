//! Every address of the program, one line each.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;

use crate::accounts::pages::{invitation, own, people, second_factor, sign_in};
use crate::accounts::session;
use crate::app::App;
use crate::insight::{indexes, overview};
use crate::platform::web::{Problem, assets, headers};
use crate::publishing;
use crate::recommendations::{api, export, pages};
use crate::site;

/// All addresses with their methods, for the test that visits each as each role.
pub const ALL: [(&str, &str); 23] = [
    ("GET", "/"),
    ("GET", "/language/{code}"),
    ("GET", "/r/{id}"),
    ("GET", "/{lang}/"),
    ("GET", "/{lang}/recommendations"),
    ("GET", "/{lang}/recommendations.csv"),
    ("GET", "/{lang}/recommendations.xlsx"),
    ("GET", "/{lang}/recommendations.json"),
    ("GET", "/{lang}/recommendations/by/{facet}"),
    ("GET", "/{lang}/r/{id}"),
    ("GET", "/{lang}/mechanisms"),
    ("GET", "/{lang}/documents"),
    ("GET", "/{lang}/states"),
    ("GET", "/{lang}/states/recommending"),
    ("GET", "/{lang}/topics/{scheme}"),
    ("GET", "/{lang}/data"),
    ("GET", "/api/v1/recommendations"),
    ("GET", "/api/v1/recommendations/{id}"),
    ("GET", "/api/v1/documents"),
    ("GET", "/api/v1/mechanisms"),
    ("GET", "/api/v1/topics"),
    ("GET", "/api/v1/openapi.json"),
    ("GET", "/healthz"),
];

pub fn router(app: Arc<App>) -> Router {
    let kept = Router::new()
        .route("/{lang}/", get(overview::overview))
        .route("/{lang}/recommendations", get(pages::list))
        .route("/{lang}/recommendations/by/{facet}", get(pages::facet))
        .route("/{lang}/r/{id}", get(pages::record))
        .route("/{lang}/mechanisms", get(indexes::mechanisms))
        .route("/{lang}/documents", get(indexes::documents))
        .route("/{lang}/states", get(indexes::states))
        .route("/{lang}/states/recommending", get(indexes::recommending))
        .route("/{lang}/topics/{scheme}", get(indexes::topics))
        .route("/{lang}/data", get(publishing::pages::data))
        .route("/api/v1/recommendations", get(api::list))
        .route("/api/v1/recommendations/{id}", get(api::record))
        .route("/api/v1/documents", get(publishing::api::documents))
        .route("/api/v1/mechanisms", get(publishing::api::mechanisms))
        .route("/api/v1/topics", get(publishing::api::topics))
        .route("/api/v1/openapi.json", get(publishing::api::openapi))
        .layer(from_fn_with_state(Arc::clone(&app), site::kept));
    Router::new()
        .merge(kept)
        .route("/", get(site::front))
        .route("/language/{code}", get(site::choose_language))
        .route("/r/{id}", get(pages::permalink))
        .route("/{lang}/recommendations.csv", get(export::csv))
        .route("/{lang}/recommendations.xlsx", get(export::xlsx))
        .route("/{lang}/recommendations.json", get(export::json))
        .route("/assets/{tag}/{*name}", get(assets::serve))
        .route("/{lang}/sign-in", get(sign_in::new).post(sign_in::create))
        .route("/{lang}/sign-out", post(sign_in::end))
        .route("/{lang}/second-factor", get(second_factor::new).post(second_factor::create))
        .route("/{lang}/invitation/{token}", get(invitation::show_link).post(invitation::take_up))
        .route("/{lang}/account", get(own::show_own))
        .route("/{lang}/account/password", post(own::change_password))
        .route("/{lang}/account/second-factor", get(second_factor::choose).post(second_factor::set))
        .route("/{lang}/account/sessions/{id}/end", post(own::end_session))
        .route("/{lang}/people", get(people::list).post(people::invite))
        .route("/{lang}/people/{id}/invitation", post(people::invite_again))
        .route("/{lang}/people/{id}/role", post(people::set_role))
        .route("/{lang}/people/{id}/end", post(people::end))
        .route("/{lang}/people/{id}/resume", post(people::resume))
        .route("/{lang}/people/{id}/sessions/end", post(people::end_sessions))
        .route("/healthz", get(healthz))
        .fallback(async || Problem::NotFound)
        .layer(from_fn_with_state(Arc::clone(&app), site::problems))
        .layer(from_fn_with_state(Arc::clone(&app), session::recognise))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(headers::add))
        .with_state(app)
}

/// Answers while the program runs and its database can be read.
async fn healthz(State(app): State<Arc<App>>) -> Result<&'static str, (StatusCode, &'static str)> {
    match crate::ledger::last_seq(app.db.read()).await {
        Ok(_) => Ok("ok\n"),
        Err(_) => Err((StatusCode::SERVICE_UNAVAILABLE, "the database cannot be read\n")),
    }
}
