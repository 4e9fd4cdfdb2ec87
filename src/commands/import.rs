//! `mithaq import uhri FILE…`: preview, question, import.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};

use super::bar::Bar;
use super::{Outcome, Place, jobs, say, terminal_language};
use crate::app::App;
use crate::imports::uhri::{self, Opened};
use crate::imports::{self, Options, Report, Trouble};
use crate::ledger;
use crate::permissions::{Actor, Audience};
use crate::platform::jobs::Holder;

#[derive(Subcommand)]
pub enum From {
    /// The JSON export of the Universal Human Rights Index, plain or gzipped
    #[command(after_help = "Several files of the same records in other languages add their texts.\n\
        Without --yes and without a terminal, the preview is shown and the exit code is 2.")]
    Uhri(Uhri),
}

#[derive(Args)]
pub struct Uhri {
    /// Files to import, one after the other
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Only records addressed to this State: its name in any language, or its ISO code
    #[arg(long, value_name = "NAME_OR_ISO3")]
    country: Option<String>,
    /// Language of the texts; told from the texts themselves without it
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Keep what is imported from the public
    #[arg(long)]
    internal: bool,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Import without asking
    #[arg(long, short)]
    yes: bool,
    /// Print the report as JSON, one line a file
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub async fn run(From::Uhri(arguments): From) -> Result<Outcome> {
    let app = arguments.place.open().await?;
    let outcome = import_all(&app, &arguments).await;
    app.close().await?;
    outcome
}

async fn import_all(app: &App, arguments: &Uhri) -> Result<Outcome> {
    let state = match &arguments.country {
        None => None,
        Some(name) => {
            let terms = app.terms();
            let state = terms.mechanisms.state(name);
            Some(state.with_context(|| format!("no State is known as `{name}`; try its ISO code"))?.code.clone())
        }
    };
    let mut outcome = Outcome::Done;
    for path in &arguments.files {
        let done = import_one(app, arguments, path, state.clone()).await;
        match done.with_context_of(path)? {
            Outcome::Done => {}
            other => outcome = other,
        }
    }
    Ok(outcome)
}

trait ContextOf<T> {
    fn with_context_of(self, path: &Path) -> Result<T>;
}

impl<T> ContextOf<T> for Result<T> {
    /// Names the file in an error; a trouble keeps its own sentence.
    fn with_context_of(self, path: &Path) -> Result<T> {
        self.map_err(|error| match error.downcast::<Trouble>() {
            Ok(trouble) => {
                eprintln!("{}:", path.display());
                trouble.into()
            }
            Err(error) => error.context(path.display().to_string()),
        })
    }
}

async fn import_one(app: &App, arguments: &Uhri, path: &Path, state: Option<String>) -> Result<Outcome> {
    let opened = uhri::open(path)?;
    let language = match &arguments.lang {
        Some(lang) if app.i18n.find(lang).is_some() => lang.clone(),
        Some(lang) => bail!("--lang: `{lang}` is none of the languages of this instance"),
        None => {
            let agreed = uhri::agree_language(opened.content()?)?;
            agreed.ok_or(Trouble::UnknownLanguage)?.code().to_owned()
        }
    };
    let title = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let options = Options {
        source: "uhri",
        title,
        digest: opened.digest.clone(),
        language,
        audience: if arguments.internal { Audience::Internal } else { Audience::Public },
        state,
    };
    let ask = !arguments.yes;
    if ask || arguments.dry_run {
        let preview = previewed(app, &options, &opened).await?;
        show(app, arguments, &options, &preview, "import-preview", None)?;
        if arguments.dry_run {
            return Ok(Outcome::Done);
        }
        if !preview.changes_something() {
            return Ok(Outcome::Done);
        }
        if !io::stdin().is_terminal() || !confirmed()? {
            return Ok(Outcome::Previewed);
        }
    }
    let before = ledger::pending_batch(app.db.read()).await?;
    if let Some(pending) = before.filter(|batch| batch.digest == options.digest && batch.position > 0) {
        let id = pending.id.0.to_string();
        eprintln!("{}", say(&app.i18n, &terminal_language(&app.i18n), "import-resumed", &[("id", &id)]));
    }
    let holder = Holder::enter(&app.folder)?;
    let new = imports::job::new_import(path, &options, &Actor::CommandLine, holder.name())?;
    let Some(outcome) = jobs::see_through(app, &holder, &new).await? else { return Ok(Outcome::Failed) };
    let imports::job::Imported { import, report } = serde_json::from_str(&outcome)?;
    let key = if import.is_some() { "import-done" } else { "import-nothing" };
    show(app, arguments, &options, &report, key, import)?;
    Ok(Outcome::Done)
}

async fn previewed(app: &App, options: &Options, opened: &Opened) -> Result<Report> {
    let terms = app.terms();
    let source = imports::job::source(&terms, options, opened)?;
    let bar = Bar::new();
    let size = if opened.gzipped { 0 } else { opened.size };
    let draw = |bytes: u64, report: &Report| {
        bar.draw(&options.title, bytes, size, report.read);
        true
    };
    let report = imports::run(app, &Actor::CommandLine, options, source, None, &draw).await;
    bar.clear();
    report?.context("a preview has no end to be asked for")
}

fn confirmed() -> Result<bool> {
    eprint!("Import this? [y/N] ");
    io::stderr().flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

fn show(app: &App, arguments: &Uhri, options: &Options, report: &Report, key: &str, id: Option<i64>) -> Result<()> {
    if arguments.json {
        out!("{}", serde_json::to_string(report)?);
        return Ok(());
    }
    let language = terminal_language(&app.i18n);
    let words = |key: &str, given: &[(&str, &str)]| say(&app.i18n, &language, key, given);
    let name = words(&format!("language-{}", options.language), &[]);
    let id = id.map(|id| id.to_string()).unwrap_or_default();
    out!("{}", words(key, &[("file", &options.title), ("language", &name), ("id", &id)]));
    let figures = [
        ("read", report.read),
        ("new", report.new),
        ("revived", report.revived),
        ("changed", report.changed),
        ("texts-added", report.texts_added),
        ("documents-changed", report.documents_changed),
        ("unchanged", report.unchanged),
        ("repeated", report.repeated),
        ("passed-over", report.passed_over),
        ("refused", report.refused),
        ("edited-since", report.edited_since),
        ("held-back", report.held_back),
        ("other-language", report.other_language),
    ];
    for (figure, count) in figures {
        if count > 0 || matches!(figure, "read" | "new" | "changed") {
            let label = words(&format!("import-figure-{figure}"), &[]);
            out!("  {:>9}  {label}", app.i18n.language(&language).format.number(count as i64));
        }
    }
    for refusal in report.refusals.iter().take(20) {
        let reason = words(refusal.reason.message(), &[]);
        let (row, byte) = (refusal.row.to_string(), refusal.byte.to_string());
        out!(
            "  ! {} {}",
            words("import-refused-row", &[("row", &row), ("byte", &byte), ("reason", &reason)]),
            refusal.detail
        );
    }
    for (field, label, count) in report.unknown_labels.iter().take(20) {
        let count = count.to_string();
        out!(
            "  ! {}",
            words("import-unknown-label", &[("label", label), ("field", field), ("count", &count), ("number", &count)])
        );
    }
    for change in report.document_changes.iter().take(20).chain(report.changes.iter().take(20)) {
        let fields = change.fields.iter().map(|change| {
            let (before, after) = (shortened(&change.before), shortened(&change.after));
            format!("{} “{before}” → “{after}”", change.field)
        });
        let mut fields = fields.collect::<Vec<_>>().join(", ");
        if change.edited {
            fields = format!("{fields} ({})", words("import-changed-edited", &[]));
        }
        let number = change.number.clone().unwrap_or_else(|| change.id.clone());
        out!("  ~ {}", words("import-changed-row", &[("number", &number), ("fields", &fields)]));
    }
    Ok(())
}

/// Long texts are cut on the terminal; `--json` has them whole.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(59).collect();
    short.push('…');
    short
}
