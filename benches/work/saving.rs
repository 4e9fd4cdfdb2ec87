//! Focal points who save drafts of their updates: one alone, and 64 at once. A save counts when the
//! disk has it. At the verb, and over HTTP with a connection that stays open.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, ensure};
use mithaq::app::App;
use mithaq::institutions::By;
use mithaq::permissions::Actor;
use mithaq::platform::web::address::encode;
use mithaq::progress::{self, New, Report};
use mithaq::routes;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::state::{People, said};
use crate::table::{Figure, told};

const CLIENTS: usize = 64;
/// Of each client.
const SAVES: usize = 40;

/// Somebody with a draft that is saved again and again.
#[derive(Clone)]
struct Writer {
    report: Report,
    actor: Actor,
    cookie: String,
    form: String,
}

pub async fn figures(app: &Arc<App>, people: &People, machine: &Value) -> Result<Vec<Figure>> {
    let mut writers = Vec::with_capacity(CLIENTS);
    for number in 0..CLIENTS {
        writers.push(writer(app, people, number).await?);
    }
    let sync = machine.get("sync_ms_p50").and_then(Value::as_f64).context("the time of a sync")?;
    let asked = if sync >= 2.0 { "10" } else { "2.5" };
    let address = serve(app).await?;
    let mut figures = Vec::new();
    let mut push = |how: &str, alone: f64, at_once: f64| {
        figures.push(told(format!("saves a second, {how}, one after the other"), alone, ""));
        figures.push(told(format!("saves a second, {how}, {CLIENTS} at once"), at_once, ""));
        figures.push(told(
            format!("  times as many; at least {asked} where a sync takes {sync} ms"),
            at_once / alone,
            "×",
        ));
    };
    let alone = at_verbs(app, &mut writers, 1).await?;
    let at_once = at_verbs(app, &mut writers, CLIENTS).await?;
    push("verb, ledger, outbox", alone, at_once);
    let alone = over_http(address, &mut writers, 1).await?;
    let at_once = over_http(address, &mut writers, CLIENTS).await?;
    push("over HTTP", alone, at_once);
    Ok(figures)
}

/// A focal point with a draft on today, made when there is none.
async fn writer(app: &Arc<App>, people: &People, number: usize) -> Result<Writer> {
    let person = people.focal_points.get(number).context("a focal point")?;
    let terms = app.terms();
    let lead = |measure: &&mithaq::measures::Measure| measure.said.lead == Some(person.institution);
    let measure = terms.plan.iter().find(lead).context("a measure")?;
    let today = app.today();
    let mut account = person.account.person();
    account.posts = mithaq::accounts::posts_held(app.db.read(), person.account.id, today).await?;
    let actor = Actor::Person(account);
    let by = By { actor: &actor, at: app.clock.now(), today };
    let open = terms.track.of(measure.id).iter().find(|report| report.workflow.is_open()).cloned();
    let report = match open {
        Some(report) => report,
        None => {
            let new = New { measure, institution: person.institution, first: today, last: today, due: None };
            let tx = app.db.begin().await?;
            let begun = progress::begin(&tx, by, &new, &said("A first draft.".to_owned())).await?;
            tx.commit().await?;
            app.changed().await?;
            begun.context("one on today")?
        }
    };
    Ok(Writer { report, actor: actor.clone(), cookie: person.cookie.clone(), form: person.form.clone() })
}

fn wording(client: usize, save: usize) -> String {
    format!("Courses were held in four regions, says client {client} in save {save}. ").repeat(3)
}

/// Saves a second.
async fn at_verbs(app: &Arc<App>, writers: &mut [Writer], clients: usize) -> Result<f64> {
    let saves = if clients == 1 { SAVES * 10 } else { SAVES };
    let began = Instant::now();
    let tasks: Vec<_> = writers
        .iter()
        .take(clients)
        .cloned()
        .enumerate()
        .map(|(client, mut writer)| {
            let app = Arc::clone(app);
            tokio::spawn(async move {
                let mut before = said(String::new());
                for save in 0..saves {
                    let after = said(wording(client, save));
                    let tx = app.db.begin().await?;
                    let by = By { actor: &writer.actor, at: app.clock.now(), today: app.today() };
                    let written = progress::write(&tx, by, &writer.report, &before, &after).await?;
                    writer.report = written.map_err(|_| anyhow!("somebody else was first"))?;
                    tx.commit().await?;
                    before = after;
                }
                anyhow::Ok(writer.report)
            })
        })
        .collect();
    for (writer, task) in writers.iter_mut().zip(tasks) {
        writer.report = task.await??;
    }
    app.progressed().await?;
    Ok((clients * saves) as f64 / began.elapsed().as_secs_f64())
}

async fn serve(app: &Arc<App>) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let service = routes::router(Arc::clone(app)).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    Ok(address)
}

async fn over_http(address: SocketAddr, writers: &mut [Writer], clients: usize) -> Result<f64> {
    let saves = if clients == 1 { SAVES * 5 } else { SAVES };
    let began = Instant::now();
    let tasks: Vec<_> = writers
        .iter()
        .take(clients)
        .cloned()
        .enumerate()
        .map(|(client, mut writer)| {
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await?;
                for save in 0..saves {
                    post(&mut stream, address, &writer, &wording(client, save)).await?;
                    writer.report.version += 1;
                }
                anyhow::Ok(writer.report)
            })
        })
        .collect();
    for (writer, task) in writers.iter_mut().zip(tasks) {
        writer.report = task.await??;
    }
    Ok((clients * saves) as f64 / began.elapsed().as_secs_f64())
}

/// Sends the form of the page on which an update is written.
async fn post(stream: &mut TcpStream, address: SocketAddr, writer: &Writer, done: &str) -> Result<()> {
    let version = writer.report.version.to_string();
    let fields = [
        ("form", writer.form.as_str()),
        ("version", &version),
        ("language", "en"),
        ("done", done),
        ("effect", "Fewer cases were sent back."),
        ("next_step", "The next courses are in spring."),
        ("do", "save"),
    ];
    let body = fields.map(|(name, value)| format!("{name}={}", encode(value))).join("&");
    let path = format!("/en/updates/{}/edit", writer.report.public_id);
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: {}\r\n\r\n{body}",
        writer.cookie,
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let (mut bytes, mut chunk) = (Vec::new(), [0; 16 * 1024]);
    loop {
        let read = stream.read(&mut chunk).await?;
        ensure!(read > 0, "the connection was closed");
        bytes.extend_from_slice(chunk.get(..read).unwrap_or_default());
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, page)) = text.split_once("\r\n\r\n") else { continue };
        ensure!(head.starts_with("HTTP/1.1 303"), "{path}: {text}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        if page.len() >= length.unwrap_or(0) {
            return Ok(());
        }
    }
}
