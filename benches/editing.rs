//! Editing measured on the imaginary State: the edit page in processor time, a save until it lasts.
//!
//! `cargo bench --bench editing`

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use mithaq::accounts::session::{self, Stage};
use mithaq::accounts::{self};
use mithaq::app::App;
use mithaq::config::Config;
use mithaq::imports::demo;
use mithaq::permissions::{Actor, Role};
use mithaq::platform::clock::Clock;
use mithaq::recommendations::{self, Edit, Edited, PublicId, Sighting, TextKind, Wish};
use mithaq::routes;
use tower::ServiceExt;

#[expect(dead_code, reason = "the other bench uses the rest")]
#[path = "whole_record/machine.rs"]
mod machine;

const PAGES: u32 = 300;
const SAVES: usize = 300;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let config = Config { data: folder.path().join("data"), ..Config::default() };
    let app = Arc::new(App::open(config, Clock::Machine).await?);
    demo::load(&app).await?;
    let router = routes::router(Arc::clone(&app));
    println!("{}", machine::description(folder.path())?);
    let cookie = cookie(&app).await?;
    let list = body(&router, "/api/v1/recommendations?limit=1", "").await?;
    let list: serde_json::Value = serde_json::from_slice(&list)?;
    let id = list.pointer("/items/0/id").and_then(serde_json::Value::as_str).context("an entry")?.to_owned();

    let page = format!("/en/r/{id}/edit?language=ar");
    for _ in 0..20 {
        body(&router, &page, &cookie).await?;
    }
    let before = machine::process_time()?;
    for _ in 0..PAGES {
        body(&router, &page, &cookie).await?;
    }
    let each = machine::milliseconds((machine::process_time()? - before) / PAGES);
    println!("edit page, processor time: {each:.2} ms, to reach 2 ms");
    saves(&app, &id).await
}

/// Verb, ledger and outbox, until the disk has them.
async fn saves(app: &App, id: &str) -> Result<()> {
    let id = PublicId::parse(id).context("an id")?;
    let Some(Sighting::Here(record)) = recommendations::sighting(app.db.read(), &id, "en").await? else {
        anyhow::bail!("the entry is gone");
    };
    let mut times = Vec::with_capacity(SAVES);
    for number in 0..SAVES {
        let body = format!("A translation as long as they usually are, number {number}. ").repeat(4);
        let edit = Edit::of(Wish::Text { kind: TextKind::National, language: "ar".to_owned(), body });
        let began = Instant::now();
        let tx = app.db.begin().await?;
        let edited = recommendations::edit(&tx, &Actor::CommandLine, app.clock.now(), record.listed.id, &edit).await?;
        tx.commit().await?;
        times.push(machine::milliseconds(began.elapsed()));
        ensure!(matches!(edited, Edited::Saved { .. }), "{edited:?}");
    }
    let (half, most) = (machine::percentile(&mut times, 50), machine::percentile(&mut times, 99));
    println!("a save until it lasts: {half:.2} ms (p50), {most:.2} ms (p99), to reach 5 ms");
    Ok(())
}

/// Somebody of the secretariat who has signed in.
async fn cookie(app: &App) -> Result<String> {
    let (now, email) = (app.clock.now(), "bench@example.org");
    let tx = app.db.begin().await?;
    accounts::invite(&tx, &Actor::CommandLine, now, email, "Bench", Role::Secretariat).await??;
    tx.commit().await?;
    let account = accounts::by_email(app.db.read(), email).await?.context("an account")?;
    let tx = app.db.begin().await?;
    let token = session::begin(&tx, now, account.id, Stage::Full, None, &HeaderMap::new()).await?;
    tx.commit().await?;
    Ok(format!("__Host-mithaq={}", token.as_str()))
}

async fn body(router: &Router, path: &str, cookie: &str) -> Result<Vec<u8>> {
    let request = Request::get(path).header("host", "localhost:8480").header("cookie", cookie).body(Body::empty())?;
    let response = router.clone().oneshot(request).await?;
    let status = response.status();
    let bytes = to_bytes(response.into_body(), usize::MAX).await?;
    ensure!(status == StatusCode::OK, "{path}: {status}");
    Ok(bytes.to_vec())
}
