//! The work of a secretariat measured: signing in and the edit page in processor time, a save until
//! it lasts, and the preview of as many records as an export of one mechanism has.
//!
//! `cargo bench --bench desk`

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
use mithaq::imports::uploads::{self, Choices};
use mithaq::imports::{self, demo};
use mithaq::institutions::{By, appointment};
use mithaq::permissions::Actor;
use mithaq::platform::clock::Clock;
use mithaq::platform::jobs::Progress;
use mithaq::recommendations::{self, Edit, Edited, PublicId, Sighting, TextKind, Wish};
use mithaq::routes;
use tower::ServiceExt;

#[path = "whole_record/generate.rs"]
mod generate;
#[expect(dead_code, reason = "the other bench uses the rest")]
#[path = "whole_record/machine.rs"]
mod machine;
#[path = "whole_record/random.rs"]
mod random;
#[path = "whole_record/words.rs"]
mod words;

const PAGES: u32 = 300;
const SAVES: usize = 300;
/// Attempts to sign in; each hashes for some tens of milliseconds.
const ATTEMPTS: u32 = 20;
/// As many as there are in the real export of one treaty body's and the review's recommendations.
const RECORDS: u64 = 32_076;

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
    signing_in(&router).await?;
    saves(&app, &id).await?;
    preview(&app, folder.path()).await
}

/// The page, and what a wrong password costs beside its hash.
async fn signing_in(router: &Router) -> Result<()> {
    let before = machine::process_time()?;
    for _ in 0..PAGES {
        body(router, "/en/sign-in", "").await?;
    }
    let page = machine::milliseconds((machine::process_time()? - before) / PAGES);
    let before = machine::process_time()?;
    for _ in 0..ATTEMPTS {
        accounts::password::verify("wrong".to_owned(), None).await?;
    }
    let hash = machine::milliseconds((machine::process_time()? - before) / ATTEMPTS);
    // The token of a browser that has not signed in stands in its cookie and, hashed, in the form.
    let shown = Request::get("/en/sign-in").header("host", "localhost:8480").body(Body::empty())?;
    let shown = router.clone().oneshot(shown).await?;
    let cookie = shown.headers().get("set-cookie").context("a cookie")?.to_str()?.to_owned();
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    let html = String::from_utf8(to_bytes(shown.into_body(), usize::MAX).await?.to_vec())?;
    let (_, token) = html.split_once("name=\"form\" value=\"").context("the hidden field")?;
    let token = token.split('"').next().unwrap_or_default();
    let mut spent = std::time::Duration::ZERO;
    for number in 0..ATTEMPTS {
        let form = format!("form={token}&email=nobody{number}%40example.org&password=wrong");
        let request = Request::post("/en/sign-in")
            .header("host", "localhost:8480")
            .header("cookie", &cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form))?;
        let before = machine::process_time()?;
        let answer = router.clone().oneshot(request).await?;
        spent += machine::process_time()? - before;
        ensure!(answer.status() == StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.status());
    }
    let beside = machine::milliseconds(spent / ATTEMPTS) - hash;
    println!(
        "sign-in page, processor time: {page:.2} ms; an attempt beside its hash ({hash:.0} ms): {beside:.2} ms, to reach 5 ms"
    );
    Ok(())
}

/// From the file that has arrived to the preview with all its rows.
async fn preview(app: &App, folder: &std::path::Path) -> Result<()> {
    let file = folder.join("export.json");
    let made = generate::write(&file, RECORDS)?;
    let account = accounts::by_email(app.db.read(), "bench@example.org").await?.context("an account")?;
    let choices = Choices { language: "en".to_owned(), audience: "public".to_owned(), state: String::new() };
    let begun = uploads::begin(app, &account, "export.json", made.bytes, &choices).await?;
    let Ok(upload) = begun else { anyhow::bail!("no room") };
    std::fs::copy(&file, uploads::path(app, &upload.public_id))?;
    let began = Instant::now();
    let seen = imports::preview::look(app, &upload, 1, &Progress::default(), 1).await?.context("stopped")?;
    let seconds = began.elapsed().as_secs_f64();
    ensure!(seen.report.read == RECORDS, "{} of {RECORDS}", seen.report.read);
    println!("preview of {RECORDS} records, {:.0} MB: {seconds:.1} s, to reach 10 s", made.bytes as f64 / 1e6);
    Ok(())
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
    accounts::invite(&tx, &Actor::CommandLine, now, email, "Bench", None).await??;
    tx.commit().await?;
    let account = accounts::by_email(app.db.read(), email).await?.context("an account")?;
    let tx = app.db.begin().await?;
    let by = By { actor: &Actor::CommandLine, at: now, today: app.today() };
    appointment::appoint_to_secretariat(&tx, by, email).await?;
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
