//! The command line: one file a command.
//!
//! Exit codes: 0 done, 1 refused or failed (the sentence says why), 2 a preview that was not
//! applied, or a command line that cannot be understood.

/// Prints a line to standard output; a reader that has gone away ends the command quietly.
macro_rules! out {
    ($($text:tt)*) => {
        crate::commands::line(format_args!($($text)*))?
    };
}

mod backup;
mod bar;
mod config_check;
mod demo;
mod doctor;
mod export;
mod import;
mod imports;
mod jobs;
mod reindex;
mod restore;
mod serve;
mod user;
mod verify;
mod work;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::app::App;
use crate::backups;
use crate::config::Config;
use crate::evidence::cleaning::apart;
use crate::imports::Trouble;
use crate::platform::clock::Clock;
use crate::platform::i18n::{Arguments, I18n};
use crate::platform::telemetry;

/// The register of human rights recommendations of a State: received, searchable, public.
#[derive(Parser)]
#[command(name = "mithaq", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Settings that every command takes; each overrides the file and the environment.
#[derive(Args, Clone, Debug)]
struct Place {
    /// Folder of this instance: database, index, own languages [default: ./mithaq-data]
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// Database address, such as postgres://user:password@host/name; SQLite in DIR without it
    #[arg(long, value_name = "URL", global = true, hide_env_values = true)]
    database: Option<String>,
    /// Settings file [default: ./mithaq.toml, if there is one]
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    /// Address on which the server answers [default: 127.0.0.1:8480]
    #[arg(long, value_name = "ADDR", global = true)]
    listen: Option<std::net::SocketAddr>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the public register
    Serve {
        #[command(flatten)]
        place: Place,
    },
    /// Bring recommendations in from a file, after a preview
    Import {
        #[command(subcommand)]
        from: import::From,
    },
    /// List imports, or take one back
    Imports(imports::Arguments),
    /// List long work, stop it, or try it again
    Jobs(jobs::Arguments),
    /// Do long work without answering readers, beside a server
    Work {
        #[command(flatten)]
        place: Place,
    },
    /// Write rows of the register to standard output or a file
    Export {
        #[command(subcommand)]
        what: export::What,
    },
    /// Serve an imaginary State, to look around (folder ./mithaq-demo, this machine only)
    Demo {
        #[command(flatten)]
        place: Place,
    },
    /// Write everything that this instance holds into one file, while it runs
    Backup(backup::Arguments),
    /// Bring a backup back into an empty place, on either database
    Restore(restore::Arguments),
    /// Check a backup: is it whole, and is it what was written?
    Verify(verify::Arguments),
    /// Build the search index anew from the database
    Reindex {
        #[command(flatten)]
        place: Place,
    },
    /// Invite those who sign in, list them, end their accounts
    User {
        #[command(subcommand)]
        action: user::Action,
    },
    /// Check the database, the index and the languages
    Doctor(doctor::Arguments),
    /// Work on the settings
    Config {
        #[command(subcommand)]
        action: config_check::Action,
    },
    /// Make a file of a stranger fit for readers; the program asks itself for it
    #[command(name = apart::COMMAND, hide = true)]
    MakeFit,
}

fn line(text: std::fmt::Arguments<'_>) -> std::io::Result<()> {
    writeln!(std::io::stdout().lock(), "{text}")
}

/// What a command ends with.
pub enum Outcome {
    Done,
    /// A preview was shown and nothing was applied.
    Previewed,
    /// Something is wrong, and has been said.
    Failed,
}

/// Reads the command line, does what it says, tells how it went.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    if let Command::MakeFit = cli.command {
        return apart::perform();
    }
    start_log(&cli.command);
    if let Ok(program) = std::env::current_exe() {
        apart::by(program);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("mithaq: cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let ended = runtime.block_on(dispatch(cli.command));
    // Work that cannot be interrupted, such as merging an index, begins anew the next time.
    runtime.shutdown_timeout(std::time::Duration::from_millis(500));
    match ended {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Previewed) => ExitCode::from(2),
        Ok(Outcome::Failed) => ExitCode::FAILURE,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mithaq: {}", sentence(&error));
            ExitCode::FAILURE
        }
    }
}

/// A server says what it does, a command only what goes wrong.
fn start_log(command: &Command) {
    let (Command::Serve { place } | Command::Demo { place } | Command::Work { place }) = command else {
        return telemetry::start(telemetry::Format::Auto, "warn");
    };
    // What is wrong with the settings is said by the command itself.
    let config = place.config().unwrap_or_default();
    telemetry::start(config.log, &config.log_level);
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let kind = error.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
    kind == Some(std::io::ErrorKind::BrokenPipe)
}

async fn dispatch(command: Command) -> Result<Outcome> {
    match command {
        Command::Serve { place } => serve::run(place).await,
        Command::Import { from } => import::run(from).await,
        Command::Imports(arguments) => imports::run(arguments).await,
        Command::Jobs(arguments) => jobs::run(arguments).await,
        Command::Work { place } => work::run(place).await,
        Command::Export { what } => export::run(what).await,
        Command::Demo { place } => demo::run(place).await,
        Command::Backup(arguments) => backup::run(arguments).await,
        Command::Restore(arguments) => restore::run(arguments).await,
        Command::Verify(arguments) => verify::run(arguments),
        Command::Reindex { place } => reindex::run(place).await,
        Command::User { action } => user::run(action).await,
        Command::Doctor(arguments) => doctor::run(arguments).await,
        Command::Config { action } => config_check::run(action),
        // Was done before anything else was begun.
        Command::MakeFit => Ok(Outcome::Done),
    }
}

impl Place {
    fn config(&self) -> Result<Config> {
        // What is not Unicode is none of ours.
        let variables = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
        let variables = variables.filter_map(|(name, value)| Some((name, value.into_string().ok()?)));
        let mut config = Config::load(self.config.as_deref(), variables)?;
        if let Some(data) = &self.data {
            config.data.clone_from(data);
        }
        if let Some(database) = &self.database {
            config.database = Some(database.clone());
        }
        if let Some(listen) = self.listen {
            config.listen = listen;
        }
        config.check()?;
        Ok(config)
    }

    async fn open(&self) -> Result<App> {
        App::open(self.config()?, Clock::Machine).await
    }
}

/// The language of the terminal, for sentences about imports.
fn terminal_language(i18n: &I18n) -> String {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let wish = names.into_iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let code = wish.unwrap_or_default().split(['_', '.']).next().unwrap_or_default().to_owned();
    i18n.find(&code).map_or_else(|| "en".to_owned(), |language| language.code.clone())
}

/// A message for the terminal: without the marks that isolate directions on a page.
fn say(i18n: &I18n, language: &str, key: &str, arguments: &[(&str, &str)]) -> String {
    let mut fluent = Arguments::new();
    for (name, value) in arguments {
        match value.parse::<f64>() {
            Ok(number) if *name == "count" => fluent.set((*name).to_owned(), number),
            _ => fluent.set((*name).to_owned(), (*value).to_owned()),
        }
    }
    i18n.text(language, key, Some(&fluent)).replace(['\u{2068}', '\u{2069}'], "")
}

/// An error as a sentence for the terminal; troubles with a file or a backup have theirs in every language.
fn sentence(error: &anyhow::Error) -> String {
    let file = error.downcast_ref::<Trouble>().map(Trouble::message);
    let backup = || error.downcast_ref::<backups::Trouble>().map(backups::Trouble::message);
    if let (Some((key, arguments)), Ok(i18n)) = (file.or_else(backup), I18n::load(None)) {
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        return say(&i18n, &terminal_language(&i18n), key, &arguments);
    }
    format!("{error:#}")
}
