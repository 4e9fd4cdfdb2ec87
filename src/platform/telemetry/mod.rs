//! What the program tells about itself: a log, and figures that a monitor collects.
//!
//! Neither names a person: no address, no place from where somebody asks, no token, nothing that
//! was typed. A request stands there with the form of its address, not with the address itself.

pub mod exposition;
pub mod meters;
pub mod requests;

use std::io::IsTerminal;

use serde::Deserialize;
use tracing::{Level, Metadata};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

pub use meters::Meters;
pub use requests::RequestId;

/// How lines of the log are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people on a terminal, for machines elsewhere.
    #[default]
    Auto,
    Text,
    Json,
}

/// Starts logging to standard error. `RUST_LOG` comes before `level`.
pub fn start(format: Format, level: &str) {
    let format = match format {
        Format::Auto if std::io::stderr().is_terminal() => Format::Text,
        Format::Auto => Format::Json,
        chosen => chosen,
    };
    let filter = std::env::var("RUST_LOG").ok().filter(|wish| !wish.is_empty());
    let filter = filter.unwrap_or_else(|| level.to_owned());
    std::panic::set_hook(Box::new(|panic| {
        // Where, and not what: the words of a panic may hold what somebody typed.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(panic.place = %place, "The program met a fault of its own at {place}");
    }));
    // A second start (a test, an embedding program) keeps the first subscriber.
    drop(subscriber(format, &filter, std::io::stderr).try_init());
}

/// What takes the lines up, with somewhere to write them.
pub fn subscriber<W>(format: Format, level: &str, writer: W) -> Box<dyn tracing::Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::builder().parse_lossy(level);
    // A line that cannot be written (the disk of the log is full) is lost; to complain of that where
    // nothing can be written would end the request.
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer).log_internal_errors(false);
    match format {
        Format::Json => {
            let lines = builder.json().flatten_event(true).with_current_span(false).with_span_list(false).finish();
            Box::new(lines.with(filter_fn(may_speak)))
        }
        Format::Auto | Format::Text => {
            let lines = builder.with_target(false).with_ansi(std::io::stderr().is_terminal()).finish();
            Box::new(lines.with(filter_fn(may_speak)))
        }
    }
}

/// Libraries below us speak when something is wrong, whatever level is wished for: at their most
/// talkative they print what they work with, such as challenges, answers and values of statements.
fn may_speak(line: &Metadata<'_>) -> bool {
    let ours = line.target().split("::").next().is_some_and(|name| name == "mithaq" || name.starts_with("mithaq_"));
    ours || *line.level() <= Level::WARN
}
