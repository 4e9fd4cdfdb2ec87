//! Work with an instance that is done in a process of its own, since SQLite may hold a file for a
//! while after it was closed: nothing of one trial is to be in memory at the next look.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail, ensure};
use http::HeaderMap;
use mithaq::accounts::session::{self, Stage};
use mithaq::accounts::{self, Account};
use mithaq::app::App;
use mithaq::config::Config;
use mithaq::imports::{Options, demo, job, uhri};
use mithaq::institutions::By;
use mithaq::institutions::appointment::{self, Tenure};
use mithaq::institutions::post::{self, Remit, Terms};
use mithaq::ledger::{self, Object};
use mithaq::permissions::{Actor, Audience, Duty};
use mithaq::platform::clock::Clock;
use mithaq::platform::db::Tx;
use mithaq::progress::{self, Description, New};
use mithaq::recommendations::TextKind;
use mithaq::recommendations::edit::standing;
use mithaq::{clusters, frameworks, institutions, measures, work};
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
    Look { data: PathBuf, database: Option<String>, things: Vec<Thing> },
}

/// A new instance with the imaginary State, and two who have signed in: one of its secretariat, and
/// one who writes for the institutions whose updates are saved.
#[derive(Serialize, Deserialize)]
pub struct Made {
    pub secretary: Pass,
    pub writer: Pass,
    /// What is edited, one for each client.
    pub things: Vec<Thing>,
}

#[derive(Serialize, Deserialize)]
pub struct Pass {
    pub cookie: String,
    pub form: String,
}

/// Something that is saved, by its inner and its public number.
#[derive(Clone, Serialize, Deserialize)]
pub enum Thing {
    Entry(i64, String),
    Update(i64, String),
}

impl Thing {
    pub fn public_id(&self) -> &str {
        let (Thing::Entry(_, public_id) | Thing::Update(_, public_id)) = self;
        public_id
    }
}

/// What an instance holds.
#[derive(Serialize, Deserialize)]
pub struct Held {
    /// As it stands, for each client.
    pub works: Vec<Work>,
    /// Saves that the ledger has; the last of each thing is also what stands.
    pub saves: BTreeSet<Save>,
}

/// What a client goes on saving.
#[derive(Clone, Serialize, Deserialize)]
pub enum Work {
    Translation(Stands),
    Update { version: i64 },
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
            Ask::Look { data, database, things } => serde_json::to_vec(&look(&data, database, &things).await?)?,
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
    institutions::demo::load(&app).await?;
    frameworks::demo::load(&app).await?;
    clusters::demo::load(&app).await?;
    measures::demo::load(&app).await?;
    let by = By { actor: &Actor::CommandLine, at: app.clock.now(), today: app.today() };
    let tx = app.db.begin().await?;
    let secretary = somebody(&tx, by, "secretariat@example.org").await?;
    appointment::appoint_to_secretariat(&tx, by, "secretariat@example.org").await?;
    let writer = somebody(&tx, by, "writer@example.org").await?;
    let updates = updates(&app, &tx, by, &writer.0).await?;
    tx.commit().await?;
    let ids: Vec<i64> = (1..=(CLIENTS / 2) as i64).collect();
    let listed = mithaq::recommendations::listed(app.db.read(), &ids, "en").await?;
    let entries = listed.into_iter().map(|entry| Thing::Entry(entry.id, entry.public_id.0));
    let things: Vec<Thing> = entries.zip(updates).flat_map(|(entry, update)| [entry, update]).collect();
    ensure!(things.len() == CLIENTS, "something for each client");
    app.close().await?;
    Ok(Made { secretary: secretary.1, writer: writer.1, things })
}

/// A new account that has signed in.
async fn somebody(tx: &Tx, by: By<'_>, email: &str) -> Result<(Account, Pass)> {
    accounts::invite(tx, by.actor, by.at, email, "Somebody", None).await??;
    let account = accounts::by_email(&**tx, email).await?.context("no account")?;
    let token = session::begin(tx, by.at, account.id, Stage::Full, None, &HeaderMap::new()).await?;
    let cookie = format!("__Host-mithaq={}", token.as_str());
    Ok((account, Pass { cookie, form: token.for_forms() }))
}

/// Drafts on measures of different institutions, for each of which the writer is an alternate.
async fn updates(app: &App, tx: &Tx, by: By<'_>, writer: &Account) -> Result<Vec<Thing>> {
    let terms = app.terms();
    let (mut updates, mut written_for) = (Vec::new(), BTreeSet::new());
    let duty = Terms {
        duty: Duty::Alternate,
        remit: Remit::Both,
        wording: BTreeMap::new(),
        topics: BTreeSet::new(),
        mechanisms: BTreeSet::new(),
        ended_on: None,
    };
    for measure in terms.plan.iter().filter(|measure| measure.is_under_way()) {
        let lead = measure.said.lead.map(|lead| terms.institutions.responsible(lead, by.today));
        let Some(institution) = lead.and_then(|lead| terms.institutions.get(lead)) else { continue };
        let (first, last, due) = (by.today, by.today, None);
        let new = New { measure, institution: institution.id, first, last, due };
        let said = Description { language: LANGUAGE.to_owned(), ..Description::default() };
        let Some(report) = progress::begin(tx, by, &new, &said).await? else { continue };
        if written_for.insert(institution.id.0) {
            let added = post::add(tx, by, institution, &duty).await?.map_err(|wrong| anyhow!("{wrong:?}"))?;
            let post = post::by_public_id(&**tx, &added).await?.context("no post")?;
            let tenure = Tenure { from: by.today, to: None, decree: String::new(), succeeds: false };
            let appointed = appointment::appoint(tx, by, &post, writer, &tenure).await?;
            appointed.map_err(|wrong| anyhow!("{wrong:?}"))?;
        }
        updates.push(Thing::Update(report.id.0, report.public_id));
    }
    Ok(updates)
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

async fn look(data: &Path, database: Option<String>, things: &[Thing]) -> Result<Held> {
    let app = open(data, database).await?;
    let health = app.db.health().await?;
    ensure!(health.integrity.is_empty(), "the database is damaged: {:?}", health.integrity);
    ensure_whole_ledger(&app).await?;
    let mut held = Held { works: Vec::new(), saves: BTreeSet::new() };
    for (client, thing) in things.iter().enumerate() {
        let (text, work, object) = match thing {
            Thing::Entry(entry, _) => {
                let (text, stands) = translation(&app, *entry).await?;
                (text, Work::Translation(stands), Object::Recommendation(*entry))
            }
            Thing::Update(id, public_id) => {
                let update = progress::by_public_id(app.db.read(), public_id).await?.context("the update is gone")?;
                (update.said.done, Work::Update { version: update.report.version }, Object::Update(*id))
            }
        };
        let mut recorded = Vec::new();
        for act in ledger::history(app.db.read(), object).await? {
            let content: Value = serde_json::from_str(act.content.as_deref().unwrap_or("null"))?;
            let changes = content.get("changes").and_then(Value::as_array).into_iter().flatten();
            recorded.extend(changes.filter_map(|change| number_in(change.get("after")?.as_str()?)));
            recorded.extend(content.pointer("/after/done").and_then(|done| number_in(done.as_str()?)));
        }
        let (stands, last) = (number_in(&text), recorded.last().copied());
        ensure!(stands == last, "{}: there stands {stands:?}, the ledger says {last:?}", thing.public_id());
        held.saves.extend(recorded.into_iter().map(|number| Save { client, number }));
        held.works.push(work);
    }
    app.close().await?;
    Ok(held)
}

async fn translation(app: &App, entry: i64) -> Result<(String, Stands)> {
    let standing = standing(app.db.read(), entry).await?.context("the entry is gone")?;
    let text = standing.texts.get(&(TextKind::National, LANGUAGE.to_owned())).cloned().unwrap_or_default();
    let position = standing.position.map(|position| position.code().to_owned());
    let (source, audience) = (standing.position_source, standing.audience.code().to_owned());
    Ok((text.clone(), Stands { text, position, source, audience }))
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
