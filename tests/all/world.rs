//! A small world to tell stories in: an instance on each engine, a clock that stands still, files
//! of an invented export, a reader who opens pages.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use mithaq::app::App;
use mithaq::config::Config;
use mithaq::imports::uhri;
use mithaq::imports::{self, Options, Report, UndoReport};
use mithaq::ledger::BatchId;
use mithaq::permissions::{Actor, Audience};
use mithaq::platform::clock::Clock;
use mithaq::platform::jobs::{JobId, Progress};
use mithaq::routes;
use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};
use tower::ServiceExt;

/// The day on which every story begins.
pub const TODAY: &str = "2026-11-22T09:00:00Z";

pub struct World {
    pub app: Arc<App>,
    pub folder: tempfile::TempDir,
    database: Option<String>,
}

/// Tells the story on SQLite, and on PostgreSQL where `MITHAQ_TEST_POSTGRES` says where it is.
pub fn on_each_engine(story: impl AsyncFn(&mut World) -> Result<()>) -> Result<()> {
    on_each_database(async |database: Option<String>| story(&mut World::begin(database).await?).await)
}

/// The same before there is an instance: the story is given the address of an empty database, or
/// none where it is to be SQLite in the data folder.
pub fn on_each_database(story: impl AsyncFn(Option<String>) -> Result<()>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        story(None).await.context("on SQLite")?;
        let Ok(server) = std::env::var("MITHAQ_TEST_POSTGRES") else { return Ok(()) };
        let name = format!("story_{:016x}", u64::from_be_bytes(mithaq::platform::ids::random()?));
        let admin = Database::connect(&server).await.context("MITHAQ_TEST_POSTGRES")?;
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
        let (base, _) = server.rsplit_once('/').context("the address has no database name")?;
        let told = story(Some(format!("{base}/{name}"))).await.context("on PostgreSQL");
        admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
        told
    })
}

/// What a reader gets.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Result<Value> {
        serde_json::from_str(&self.body).with_context(|| self.body.clone())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

impl World {
    async fn begin(database: Option<String>) -> Result<World> {
        World::begin_in(tempfile::tempdir()?, database).await
    }

    pub async fn begin_in(folder: tempfile::TempDir, database: Option<String>) -> Result<World> {
        // Files of strangers are made fit by the program itself, in a process of its own.
        mithaq::evidence::cleaning::apart::by(env!("CARGO_BIN_EXE_mithaq").into());
        let app = open(&folder, database.clone()).await?;
        Ok(World { app, folder, database })
    }

    /// The address of its database, where that is not in its data folder.
    pub fn database(&self) -> Option<String> {
        self.database.clone()
    }

    /// Whether its database is on a server of its own.
    pub fn is_on_a_server(&self) -> bool {
        self.database.is_some()
    }

    /// Another server of the same database, with a data folder of its own.
    pub async fn another_node(&self, folder: &tempfile::TempDir) -> Result<Arc<App>> {
        let here = self.folder.path().join("data/mithaq.db");
        let database = self.database.clone().unwrap_or_else(|| format!("sqlite:{}", here.display()));
        open(folder, Some(database)).await
    }

    /// Opens the instance anew, as after a restart.
    pub async fn restart(&mut self) -> Result<()> {
        self.app.close().await?;
        self.app = open(&self.folder, self.database.clone()).await?;
        Ok(())
    }

    /// Opens the instance anew with other settings.
    pub async fn reopen(&mut self, change: impl FnOnce(&mut Config)) -> Result<()> {
        let mut config = self.app.config.clone();
        change(&mut config);
        self.app.close().await?;
        let clock = self.app.clock.clone();
        self.app = Arc::new(App::open(config, clock).await?);
        Ok(())
    }

    pub async fn get(&self, path: &str) -> Result<Answer> {
        self.ask(Request::get(path).body(Body::empty())?).await
    }

    pub async fn ask(&self, request: Request<Body>) -> Result<Answer> {
        let response = routes::router(Arc::clone(&self.app)).oneshot(request).await?;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await?.to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { status: parts.status, headers: parts.headers, body, bytes })
    }

    /// The list that the API gives for these parameters.
    pub async fn find(&self, parameters: &str) -> Result<Value> {
        let answer = self.get(&format!("/api/v1/recommendations?{parameters}")).await?;
        if answer.status != StatusCode::OK {
            bail!("{parameters}: {} {}", answer.status, answer.body);
        }
        answer.json()
    }

    pub async fn total(&self, parameters: &str) -> Result<i64> {
        self.find(parameters).await?["total"].as_i64().context("no total")
    }

    /// The numbers in their documents of what is found, in order.
    pub async fn numbers(&self, parameters: &str) -> Result<Vec<String>> {
        let found = self.find(parameters).await?;
        let items = found["items"].as_array().context("no items")?;
        Ok(items.iter().map(|item| item["number"].as_str().unwrap_or("-").to_owned()).collect())
    }

    /// Previews or imports the records in a language.
    pub async fn receive(&self, records: &[Value], language: &str, how: How) -> Result<Report> {
        let text = serde_json::to_string(records)?;
        self.receive_text(&text, language, how).await
    }

    pub async fn receive_text(&self, text: &str, language: &str, how: How) -> Result<Report> {
        let path = self.file(text.as_bytes())?;
        self.receive_file(&path, language, how).await
    }

    /// A file in this world's folder.
    pub fn file(&self, content: &[u8]) -> Result<PathBuf> {
        let name: [u8; 8] = mithaq::platform::ids::random()?;
        let path = self.folder.path().join(format!("export-{:016x}.json", u64::from_be_bytes(name)));
        std::fs::File::create(&path)?.write_all(content)?;
        Ok(path)
    }

    pub async fn receive_file(&self, path: &std::path::Path, language: &str, how: How) -> Result<Report> {
        let opened = uhri::open(path)?;
        let mut options = self.options(path, language)?;
        if how == How::Internally {
            options.audience = Audience::Internal;
        }
        let actor = Actor::CommandLine;
        let batch = match how {
            How::Preview => None,
            How::Import | How::Internally => {
                Some(imports::resume_or_begin(&self.app, &actor, &options, JobId::NONE).await?)
            }
        };
        let terms = self.app.terms();
        let source = imports::job::source(&terms, &options, &opened)?;
        let report = imports::run(&self.app, &actor, &options, source, batch, &|_, _| true).await?;
        report.context("stopped")
    }

    /// What is decided about a file: for the public, all States.
    pub fn options(&self, path: &std::path::Path, language: &str) -> Result<Options> {
        Ok(Options {
            source: "uhri",
            title: format!("export-{language}.json"),
            digest: uhri::open(path)?.digest,
            language: language.to_owned(),
            audience: Audience::Public,
            state: None,
        })
    }

    pub async fn undo(&self, import: BatchId) -> Result<UndoReport> {
        let report = imports::undo(&self.app, &Actor::CommandLine, import, JobId::NONE, &Progress::default()).await?;
        report.context("stopped")
    }

    /// The number of the newest import.
    pub async fn last_import(&self) -> Result<i64> {
        let batches = mithaq::ledger::batches(self.app.db.read()).await?;
        Ok(batches.first().context("no import")?.id.0)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    Preview,
    Import,
    Internally,
}

async fn open(folder: &tempfile::TempDir, database: Option<String>) -> Result<Arc<App>> {
    let config = Config { data: folder.path().join("data"), database, ..Config::default() };
    Ok(Arc::new(App::open(config, Clock::fixed(TODAY)).await?))
}

/// A recommendation as the export spells it; a story changes what it is about.
pub fn a_recommendation(key: u32, text: &str) -> Value {
    json!({
        "AnnotationId": format!("00000000-0000-4000-8000-{key:012}"),
        "DocumentId": "11111111-0000-4000-8000-000000000001",
        "AnnotationType": "- Recommendations",
        "Body": "- UPR",
        "Symbol": "A/HRC/99/7",
        "PublicationDate": "2022-03-04T00:00:00",
        "PublicationDateOnUhri": "1900-01-01T00:00:00",
        "Text": format!("<p>{text}</p>"),
        "Countries": ["Uruguay"],
        "Regions": [],
        "Themes": [],
        "AffectedPersons": [],
        "Sdgs": [],
        "UprCycle": "4th cycle",
        "UprPositions": ["- Supported"],
        "UprRecommendingCountry": ["Fiji"],
        "UprRecommendingRegions": [],
        "UprSession": ["41st Session - Cycle 4"],
    })
}

/// A paragraph of a treaty body's concluding observations.
pub fn an_observation(key: u32, text: &str) -> Value {
    let mut record = a_recommendation(key, text);
    record["Body"] = "- CRC".into();
    record["Symbol"] = "CRC/C/URY/CO/9".into();
    record["DocumentId"] = "11111111-0000-4000-8000-000000000002".into();
    record["PublicationDate"] = "2019-06-24T00:00:00".into();
    for key in ["UprPositions", "UprRecommendingCountry", "UprSession"] {
        record[key] = json!([]);
    }
    record["UprCycle"] = Value::Null;
    record
}

pub fn address(key: u32) -> String {
    mithaq::platform::ids::derived("uhri", &format!("00000000-0000-4000-8000-{key:012}")).hyphenated().to_string()
}
