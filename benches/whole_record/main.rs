//! The whole UN record on one machine: imported, searched, shown, served; measured against what is
//! to be reached. `cargo bench --bench whole_record -- [--records N] [--json] [--keep DIR]`
//!
//! Nothing is fetched and nothing is random: the same records come out on every machine. A figure
//! that is missed is printed as missed and is no failure; docs/decisions says why.

mod first_visit;
mod generate;
mod import;
mod machine;
mod random;
mod requests;
mod serving;
mod table;
mod words;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use clap::Parser;
use mithaq::app::App;
use mithaq::config::Config;
use mithaq::platform::clock::Clock;
use serde_json::{Value, json};

use crate::table::{Figure, told};

/// Measure Mithaq with the whole UN record
#[derive(Parser)]
struct Arguments {
    /// Records to make; the UN's own record has 268,000
    #[arg(long, default_value_t = 268_000)]
    records: u64,
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
    /// Work in this folder and leave the instance there; target/bench-data, emptied, without it
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Said by cargo when it measures; without it (cargo test) nothing is done
    #[arg(long, hide = true)]
    bench: bool,
    /// Said by this program to itself: `import DIR FILE` or `serve DIR`; `answer DIR` measures
    /// searches and pages of an instance that was kept
    #[arg(long, hide = true, num_args = 1..)]
    child: Vec<OsString>,
}

fn main() -> Result<()> {
    let started = Instant::now();
    let arguments = Arguments::parse();
    // A thread that ends takes its processor time with it: let none end.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_keep_alive(Duration::from_secs(3600))
        .build()?;
    if !arguments.child.is_empty() {
        let told = runtime.block_on(child(&arguments.child, started))?;
        println!("{told}");
        return Ok(());
    }
    if !arguments.bench {
        eprintln!("Run by `cargo bench --bench whole_record`.");
        return Ok(());
    }
    runtime.block_on(measure(&arguments))
}

/// An instance with default settings in a folder.
fn config(folder: &Path) -> Config {
    Config { data: folder.to_owned(), ..Config::default() }
}

async fn child(arguments: &[OsString], started: Instant) -> Result<Value> {
    let words: Vec<&Path> = arguments.iter().map(Path::new).collect();
    match words.as_slice() {
        [what, folder, file] if what.as_os_str() == "import" => import::run(folder, file).await,
        [what, folder] if what.as_os_str() == "serve" => serving::run(folder, started).await,
        [what, folder] if what.as_os_str() == "answer" => {
            let app = Arc::new(App::open(config(folder), Clock::Machine).await?);
            Ok(table::as_json(&json!({}), &requests::figures(&app).await?))
        }
        _ => Ok(json!({ "error": "--child: neither import, serve nor answer" })),
    }
}

async fn measure(arguments: &Arguments) -> Result<()> {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-data");
    let folder = arguments.keep.as_ref().unwrap_or(&usual);
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let folder = &folder.canonicalize()?;
    let mut machine = machine::description(folder)?;
    let (file, instance) = (folder.join("whole-record.json"), folder.join("instance"));
    if instance.exists() {
        fs::remove_dir_all(&instance)?;
    }

    eprintln!("Making {} records …", arguments.records);
    let made = generate::write(&file, arguments.records)?;
    if let Some(machine) = machine.as_object_mut() {
        machine.insert("records".to_owned(), made.records.into());
    }
    let mut figures: Vec<Figure> = vec![
        told("records in the file", made.records as f64, ""),
        told("documents in the file", made.documents as f64, ""),
        told("the file", made.bytes as f64 / 1e6, "MB"),
    ];
    eprintln!("Importing {:.0} MB …", made.bytes as f64 / 1e6);
    let imported = run_child(&["import".as_ref(), instance.as_os_str(), file.as_os_str()])?;
    figures.extend(import::figures(&imported, &made)?);
    figures.push(told("database on disk", machine::size_on_disk(&instance.join("mithaq.db")), "MB"));
    figures.push(told("index on disk", machine::size_on_disk(&instance.join("index")), "MB"));

    eprintln!("Searching, reading pages …");
    let app = Arc::new(App::open(config(&instance), Clock::Machine).await?);
    figures.extend(requests::figures(&app).await?);
    let sizes = first_visit::figures(&app).await?;
    app.close().await?;
    drop(app);

    eprintln!("Serving …");
    figures.extend(serving::figures(&run_child(&["serve".as_ref(), instance.as_os_str()])?)?);
    figures.extend(sizes);
    figures.push(first_visit::crates()?);
    if arguments.keep.is_none() {
        fs::remove_dir_all(folder)?;
    }
    match arguments.json {
        true => println!("{}", table::as_json(&machine, &figures)),
        false => table::print(&machine, &figures),
    }
    Ok(())
}

/// Runs this program in a process of its own and reads the JSON line that it ends with.
fn run_child(arguments: &[&std::ffi::OsStr]) -> Result<Value> {
    let output = Command::new(std::env::current_exe()?)
        .arg("--child")
        .args(arguments)
        .stderr(std::process::Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "the process that was measured ended with {}", output.status);
    let text = String::from_utf8(output.stdout)?;
    Ok(serde_json::from_str(text.lines().last().unwrap_or_default())?)
}
