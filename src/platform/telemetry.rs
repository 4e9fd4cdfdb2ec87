//! Logs: sentences for people on a terminal, JSON lines for machines elsewhere.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `RUST_LOG` chooses what is said. A server says what it does,
/// a command only what goes wrong.
pub fn start(serving: bool) {
    let level = if serving { "info" } else { "warn" };
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new(format!("{level},sqlx=warn,tantivy=warn,sea_orm=warn")));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start (a test, an embedding program) keeps the first subscriber.
    let started =
        if std::io::stderr().is_terminal() { builder.with_target(false).try_init() } else { builder.json().try_init() };
    drop(started);
}
