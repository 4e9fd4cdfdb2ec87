//! A State at work, measured: 5,000 recommendations, 2,000 measures, 20,000 updates with 10,000 items
//! of evidence, 300 institutions and 600 people. What a focal point, the secretariat and the public open
//! costs processor time; what 64 focal points save at once is counted until the disk has it, beside what
//! one saves alone.
//!
//! `cargo bench --bench work`; `-- --keep FOLDER` makes the instance there, and finds it again; with
//! `-- --only WORDS` just those pages whose name has them, or the `saves`, so that a profiler sees
//! nothing else.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use mithaq::app::App;
use mithaq::config::Config;
use mithaq::platform::clock::Clock;

#[path = "../whole_record/generate.rs"]
mod generate;
#[expect(dead_code, reason = "the other bench uses the rest")]
#[path = "../whole_record/machine.rs"]
mod machine;
mod pages;
#[path = "../whole_record/random.rs"]
mod random;
mod saving;
mod state;
#[path = "../whole_record/table.rs"]
#[expect(dead_code, reason = "the other bench can print JSON too")]
mod table;
#[path = "../whole_record/words.rs"]
mod words;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let passing = tempfile::tempdir()?;
    let folder = argument("--keep").map_or_else(|| passing.path().to_owned(), PathBuf::from);
    let only = argument("--only");
    std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let machine = machine::description(&folder)?;
    let config = Config { data: folder.join("data"), ..Config::default() };
    let app = Arc::new(App::open(config, Clock::Machine).await?);
    if app.terms().plan.iter().next().is_none() {
        state::make(&app, &folder).await?;
    }
    let people = state::people(&app).await?;
    let mut figures = pages::figures(&app, &people, only.as_deref().unwrap_or_default()).await?;
    if only.as_deref().is_none_or(|only| only == "saves") {
        figures.extend(saving::figures(&app, &people, &machine).await?);
    }
    table::print(&machine, &figures);
    app.close().await
}

/// What stands after a name on the command line.
fn argument(name: &str) -> Option<String> {
    std::env::args().skip_while(|argument| argument != name).nth(1)
}
