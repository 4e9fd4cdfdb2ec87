//! Figures for a monitor, on an address of their own: `GET /metrics`.
//!
//! They name no person and hold no free text; what they are told apart by comes from lists of ours.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use tokio::net::TcpListener;

use super::Facts;
use crate::app::App;
use crate::backups::{DONE, Record};
use crate::platform::jobs::State as JobState;
use crate::platform::machine::Process;
use crate::platform::telemetry::exposition::{Exposition, Kind};

const TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";
/// Kinds that this version does not know are counted together.
const KINDS: [&str; 4] = ["import", "undo", "reindex", "housekeeping"];

/// Answers a monitor until dropped; without an address nothing is done.
pub async fn serve(app: Arc<App>, listener: Option<TcpListener>) {
    let Some(listener) = listener else { return };
    if let Err(error) = axum::serve(listener, router(app)).await {
        tracing::error!("Figures are no longer given: {error}");
    }
}

pub fn router(app: Arc<App>) -> Router {
    Router::new().route("/metrics", get(show)).with_state(app)
}

async fn show(State(app): State<Arc<App>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, TYPE), (header::CACHE_CONTROL, "no-store")], expose(&app).await)
}

async fn expose(app: &App) -> String {
    let mut out = Exposition::default();
    out.family("mithaq_build_info", Kind::Gauge, "The program.");
    out.sample("", &[("version", env!("CARGO_PKG_VERSION"))], 1.0);
    let started = app.started_at.0 as f64 / 1e6;
    out.single("process_start_time_seconds", Kind::Gauge, "When the program began, since 1970.", started);
    let process = Process::now();
    if let Some(bytes) = process.memory_bytes {
        out.single("process_resident_memory_bytes", Kind::Gauge, "Memory in use.", bytes as f64);
    }
    if let Some(seconds) = process.cpu_seconds {
        out.single("process_cpu_seconds_total", Kind::Counter, "Time of processors used.", seconds);
    }
    if let Some(files) = process.open_files {
        out.single("process_open_fds", Kind::Gauge, "Open files and connections.", files as f64);
    }
    app.meters.expose(&mut out);
    let (hits, misses) = app.pages.hits_and_misses();
    out.single("mithaq_kept_pages_hits_total", Kind::Counter, "Pages given from memory.", hits as f64);
    out.single("mithaq_kept_pages_misses_total", Kind::Counter, "Pages that had to be made.", misses as f64);
    match Facts::gather(app).await {
        Ok(facts) => of_the_database(&mut out, &facts),
        Err(error) => {
            tracing::warn!("Figures of the database cannot be had: {error:#}");
            out.single("mithaq_database_up", Kind::Gauge, "Whether the database can be read.", 0.0);
        }
    }
    out.finish()
}

fn of_the_database(out: &mut Exposition, facts: &Facts) {
    let mut gauge = |name: &'static str, help: &str, value: f64| out.single(name, Kind::Gauge, help, value);
    gauge("mithaq_database_up", "Whether the database can be read.", 1.0);
    gauge("mithaq_database_size_bytes", "Size of the database.", facts.database_bytes as f64);
    gauge("mithaq_data_size_bytes", "Size of the data folder.", facts.data_bytes as f64);
    if let Some(free) = facts.free_bytes {
        gauge("mithaq_data_free_bytes", "Space left where the data folder is.", free as f64);
    }
    gauge("mithaq_register_entries", "Entries in the register.", facts.entries as f64);
    gauge("mithaq_index_documents", "Entries in the index of this server.", facts.indexed as f64);
    gauge("mithaq_outbox_lag", "Acts that the index has not taken up.", facts.behind as f64);
    gauge("mithaq_sessions", "Sessions that stand.", facts.sessions as f64);
    for (name, record) in
        [("mithaq_backup_age_seconds", &facts.backup), ("mithaq_backup_proof_age_seconds", &facts.proof)]
    {
        // One that failed, or was never made, has no age: a rule on its absence tells.
        if let Some(Record { at, .. }) = record.as_ref().filter(|record| record.outcome == DONE) {
            gauge(name, "Seconds since the last that went well.", (facts.now.0 - at.0) as f64 / 1e6);
        }
    }
    out.family("mithaq_jobs", Kind::Gauge, "Jobs of the last months, by kind and state.");
    let known = |kind: &str| KINDS.into_iter().find(|known| *known == kind).unwrap_or("other");
    for kind in KINDS.into_iter().chain(["other"]) {
        for state in JobState::ALL {
            let ours = facts.jobs.iter().filter(|(found, at, _)| known(found) == kind && *at == state);
            let count: i64 = ours.map(|(_, _, count)| count).sum();
            out.sample("", &[("kind", kind), ("state", state.code())], count as f64);
        }
    }
}
