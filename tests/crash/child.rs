//! Work with an instance that is done in a process of its own, since SQLite may hold a file for a
//! while after it was closed: nothing of one trial is to be in memory at the next look.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use http::HeaderMap;
use mithaq::accounts;
use mithaq::accounts::session::{self, Stage};
use mithaq::app::App;
use mithaq::config::Config;
use mithaq::imports::{Options, demo, job, uhri};
use mithaq::institutions::{By, appointment};
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::clock::Clock;
use mithaq::recommendations::TextKind;
use mithaq::recommendations::edit::standing;
use mithaq::work;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clients::{CLIENTS, LANGUAGE, Save, number_in};

const ASKED: &str = "CRASH_CHILD";

#[derive(Serialize, Deserialize)]
pub enum Ask {
    /// Make an instance: `Made`.
    Make { data: PathBuf, database: Option<String> },
    /// Ask for a file of the UHRI to be imported: nothing.
    Import { data: PathBuf, file: PathBuf },
    /// Look at it: `Held`. Failing says that it is damaged.
    Look { data: PathBuf, database: Option<String>, entries: Vec<i64> },
}

/// A new instance with the imaginary State, and somebody of its secretariat who has signed in.
#[derive(Serialize, Deserialize)]
pub struct Made {
    pub cookie: String,
    pub form: String,
    /// Entries that are edited, one for each client: inner and public number.
    pub entries: Vec<(i64, String)>,
}

/// What an instance holds.
#[derive(Serialize, Deserialize)]
pub struct Held {
    pub entries: Vec<Stands>,
    /// Saves that the ledger has; the last of each entry is also what the register says.
    pub saves: BTreeSet<Save>,
}

/// What stands of an entry.
#[derive(Clone, Serialize, Deserialize)]
pub struct Stands {
    pub text: String,
    pub position: Option<String>,
    pub source: String,
    pub audience: String,
}

/// Does in a process of its own what is asked, and gives its answer.
pub fn ask<T: DeserializeOwned>(ask: &Ask) -> Result<T> {
    let answer = tempfile::NamedTempFile::new()?;
    let asked = serde_json::to_string(&(ask, answer.path()))?;
    let mut child = Command::new(std::env::current_exe()?);
    child.args(["in_a_process_of_its_own", "--exact", "--ignored", "--nocapture"]);
    let done = child.env(ASKED, asked).env_remove("LD_PRELOAD").output()?;
    if !done.status.success() {
        bail!("{}", String::from_utf8_lossy(&done.stderr));
    }
    Ok(serde_json::from_slice(&std::fs::read(answer.path())?)?)
}

/// The other side of `ask`; called without being asked, it has nothing to do.
pub fn answer() -> Result<()> {
    let Ok(asked) = std::env::var(ASKED) else { return Ok(()) };
    let (ask, place): (Ask, PathBuf) = serde_json::from_str(&asked)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let answer = runtime.block_on(async {
        Ok::<_, anyhow::Error>(match ask {
            Ask::Make { data, database } => serde_json::to_vec(&make(&data, database).await?)?,
            Ask::Import { data, file } => serde_json::to_vec(&import(&data, &file).await?)?,
            Ask::Look { data, database, entries } => serde_json::to_vec(&look(&data, database, &entries).await?)?,
        })
    })?;
    // Threads of the database close its files before the process is gone.
    drop(runtime);
    std::fs::write(place, answer)?;
    Ok(())
}

async fn open(data: &Path, database: Option<String>) -> Result<App> {
    App::open(Config { data: data.to_owned(), database, ..Config::default() }, Clock::Machine).await
}

async fn make(data: &Path, database: Option<String>) -> Result<Made> {
    let app = open(data, database).await?;
    demo::load(&app).await?;
    let (email, now) = ("secretariat@example.org", app.clock.now());
    let tx = app.db.begin().await?;
    accounts::invite(&tx, &Actor::CommandLine, now, email, "Secretariat", None).await??;
    let by = By { actor: &Actor::CommandLine, at: now, today: app.today() };
    appointment::appoint_to_secretariat(&tx, by, email).await?;
    let account = accounts::by_email(&*tx, email).await?.context("no account")?;
    let token = session::begin(&tx, now, account.id, Stage::Full, None, &HeaderMap::new()).await?;
    tx.commit().await?;
    let ids: Vec<i64> = (1..=CLIENTS as i64).collect();
    let listed = mithaq::recommendations::listed(app.db.read(), &ids, "en").await?;
    let entries: Vec<_> = listed.into_iter().map(|entry| (entry.id, entry.public_id.0)).collect();
    ensure!(entries.len() == CLIENTS, "an entry for each client");
    app.close().await?;
    Ok(Made { cookie: format!("__Host-mithaq={}", token.as_str()), form: token.for_forms(), entries })
}

async fn import(data: &Path, file: &Path) -> Result<()> {
    let app = open(data, None).await?;
    let options = Options {
        source: "uhri",
        title: "large.json.gz".to_owned(),
        digest: uhri::open(file)?.digest,
        language: "en".to_owned(),
        audience: Audience::Public,
        state: None,
    };
    work::ask(&app, &job::new_import(file, &options, &Actor::CommandLine, "")?).await?;
    app.close().await
}

async fn look(data: &Path, database: Option<String>, entries: &[i64]) -> Result<Held> {
    let app = open(data, database).await?;
    let health = app.db.health().await?;
    ensure!(health.integrity.is_empty(), "the database is damaged: {:?}", health.integrity);
    ensure_whole_ledger(&app).await?;
    let mut held = Held { entries: Vec::new(), saves: BTreeSet::new() };
    for (client, entry) in entries.iter().enumerate() {
        let standing = standing(app.db.read(), *entry).await?.context("the entry is gone")?;
        let text = standing.texts.get(&(TextKind::National, LANGUAGE.to_owned())).cloned().unwrap_or_default();
        let mut recorded = Vec::new();
        for act in ledger::history(app.db.read(), Object::Recommendation(*entry)).await? {
            let content: Value = serde_json::from_str(act.content.as_deref().unwrap_or("null"))?;
            let changes = content.get("changes").and_then(Value::as_array).into_iter().flatten();
            recorded.extend(changes.filter_map(|change| number_in(change.get("after")?.as_str()?)));
        }
        let (stands, last) = (number_in(&text), recorded.last().copied());
        ensure!(stands == last, "entry {entry}: the register says {stands:?}, the ledger {last:?}");
        held.saves.extend(recorded.into_iter().map(|number| Save { client, number }));
        let position = standing.position.map(|position| position.code().to_owned());
        let (source, audience) = (standing.position_source, standing.audience.code().to_owned());
        held.entries.push(Stands { text, position, source, audience });
    }
    app.close().await?;
    Ok(held)
}

/// The ledger has no gaps, and every act commits to what stands beside it.
async fn ensure_whole_ledger(app: &App) -> Result<()> {
    let (mut seq, last) = (0, ledger::last_seq(app.db.read()).await?);
    loop {
        let proofs = ledger::proofs_after(app.db.read(), seq).await?;
        if proofs.is_empty() {
            break;
        }
        for proof in proofs {
            seq += 1;
            ensure!(proof.seq == seq && proof.holds == Some(true), "act {seq} of the ledger is broken");
        }
    }
    ensure!(seq == last, "the ledger ends at {seq}, not at {last}");
    Ok(())
}
