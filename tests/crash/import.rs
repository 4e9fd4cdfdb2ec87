//! Saves while a large file is imported: how long somebody waits for an answer. A figure, which says
//! most with an optimised program (`CRASH_SERVER`) on a machine with nothing else to do.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::Value;

use crate::child::{self, Ask};
use crate::clients::{Client, read};
use crate::instance::Instance;
use crate::server::{Server, Watched};

/// The most that anybody may wait.
const MOST: Duration = Duration::from_secs(2);
const CLIENTS: usize = 2;
/// A person types for a while; these do not.
const PAUSE: Duration = Duration::from_millis(20);

/// Entries of the file; the imaginary State has a few more.
const ENTRIES: u64 = 32_000;

fn holds_all(answer: &str) -> bool {
    let list = answer.split_once("\n\n").and_then(|(_, list)| serde_json::from_str::<Value>(list).ok());
    list.and_then(|list| list.get("total")?.as_u64()).is_some_and(|total| total > ENTRIES)
}

/// Saves during the import of a real file; `None` where that is not there.
pub fn run() -> Result<Option<String>> {
    let folder = std::env::var("MITHAQ_REAL_DATA").unwrap_or_else(|_| "../shared/data".to_owned());
    let file = PathBuf::from(folder).join("uhri-export/upr-sessions-1-17-en.json.gz");
    if !file.exists() {
        return Ok(None);
    }
    let instance = Instance::make(None)?;
    let held = instance.look(&instance.data)?;
    let server = Server::start(&instance, &Watched::Not)?;
    let done = AtomicBool::new(false);
    let began = Instant::now();
    child::ask::<()>(&Ask::Import { data: instance.data.clone(), file: file.canonicalize()? })?;
    let mut waits = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .zip(held.works)
            .map(|(number, work)| {
                let (done, instance, address) = (&done, &instance, server.address);
                let mut client = Client::new(instance, address, number, work, 1);
                scope.spawn(move || {
                    let mut waits = Vec::new();
                    while !done.load(Ordering::Relaxed) {
                        let asked = Instant::now();
                        let (_, answer) = client.save()?.context("the server broke off")?;
                        waits.push(asked.elapsed());
                        ensure!(answer.status == 303, "{}: {}", answer.status, answer.page);
                        std::thread::sleep(PAUSE);
                    }
                    Ok::<_, anyhow::Error>(waits)
                })
            })
            .collect();
        let finished = (0..2400).any(|_| {
            std::thread::sleep(Duration::from_millis(250));
            read(server.address, "/api/v1/recommendations?limit=1", "").is_some_and(|answer| holds_all(&answer.page))
        });
        done.store(true, Ordering::Relaxed);
        if !finished {
            bail!("the import did not end within ten minutes");
        }
        let mut all = Vec::new();
        for client in clients {
            all.extend(client.join().map_err(|_| anyhow!("a client fell"))??);
        }
        Ok(all)
    })?;
    waits.sort_unstable();
    let at = |share: usize| waits.get(waits.len() * share / 100).or(waits.last()).copied().unwrap_or_default();
    let (half, most, longest) = (at(50), at(99), waits.last().copied().unwrap_or_default());
    let took = began.elapsed().as_secs();
    let verdict = if longest <= MOST { "reached" } else { "missed" };
    Ok(Some(format!(
        "import of {took} s, {} saves meanwhile: {half:.2?} (p50), {most:.2?} (p99), {longest:.2?} (longest, to reach {MOST:?}: {verdict})",
        waits.len()
    )))
}
