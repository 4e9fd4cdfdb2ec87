//! A full disk in the middle of saves: files may not grow any more, and later may again.
//!
//! The limit is one of the system (`RLIMIT_FSIZE`), set for the running server from outside. It stands
//! below the size that the files already have, so that some saves still find a place, and most do not.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::clients::{CLIENTS, Client, Save, status_of};
use crate::instance::Instance;
use crate::server::{Server, Watched};

/// Bytes behind which nothing can be written: a few saves in the log of the database.
const FULL: &str = "65536";
const NOTHING: &str = "1";
const ROOM: &str = "unlimited";
/// Times that the disk is full and has room again, and how long each lasts.
const TIMES: usize = 5;
const LASTS: Duration = Duration::from_millis(800);

/// What became of saves.
#[derive(Default)]
struct Fate {
    acknowledged: BTreeSet<Save>,
    refused: usize,
    /// Whether the last was acknowledged.
    goes: bool,
}

impl Fate {
    fn save(&mut self, client: &mut Client<'_>) -> Result<()> {
        let (save, answer) = client.save()?.context("the server broke off")?;
        self.goes = answer.status == 303;
        let said = |sentence| answer.page.contains(sentence);
        match answer.status {
            303 => drop(self.acknowledged.insert(save)),
            507 if said("The disk of the register is full. Nothing was changed") => self.refused += 1,
            // Whoever shared a commit that the engine took back because of another.
            503 if said("The register cannot be reached") => self.refused += 1,
            other => bail!("{other}: {}", answer.page),
        }
        Ok(())
    }
}

pub fn run() -> Result<String> {
    let instance = Instance::make(None)?;
    let held = instance.look(&instance.data)?;
    let server = Server::start(&instance, &Watched::Not)?;
    let mut clients: Vec<_> = (0..CLIENTS)
        .zip(held.works)
        .map(|(number, work)| Client::new(&instance, server.address, number, work, 1))
        .collect();
    let alone = clients.first_mut().context("a client")?;
    let mut fate = one_after_the_other(&instance, &server, alone)?;
    let (mut acknowledged, mut refused) = (std::mem::take(&mut fate.acknowledged), fate.refused);
    for fate in all_at_once(&server, clients)? {
        ensure!(fate.goes, "a client is refused although there is room");
        acknowledged.extend(fate.acknowledged);
        refused += fate.refused;
    }
    server.kill()?;
    let lost = instance.look(&instance.data)?.missing(acknowledged.iter());
    ensure!(lost.is_empty(), "{} acknowledged and lost: {lost:?}", lost.len());
    Ok(format!("full disk: {} saves acknowledged, {refused} refused with a sentence, none lost", acknowledged.len()))
}

fn one_after_the_other(instance: &Instance, server: &Server, client: &mut Client<'_>) -> Result<Fate> {
    let mut fate = Fate::default();
    fate.save(client)?;
    ensure!(fate.goes, "a save with room enough");
    server.limit_files(FULL)?;
    for _ in 0..100 {
        fate.save(client)?;
    }
    ensure!(fate.refused > 50, "only {} of 100 saves were refused: the disk was not full", fate.refused);
    server.limit_files(NOTHING)?;
    for path in ["/en/recommendations", "/en/account", "/api/v1/recommendations"] {
        let status = status_of(server.address, path, &instance.made.secretary.cookie);
        ensure!(status == Some(200), "{path} is answered with {status:?} while the disk is full");
    }
    // What was found out a moment ago is said again.
    std::thread::sleep(Duration::from_secs(3));
    let ready = status_of(server.address, "/readyz", "");
    ensure!(ready == Some(503), "a server that cannot write is not ready, and says {ready:?}");
    server.limit_files(ROOM)?;
    for _ in 0..20 {
        fate.save(client)?;
        ensure!(fate.goes, "refused after there was room again");
    }
    Ok(fate)
}

/// Many share a commit: what fails for one must not be acknowledged to another.
fn all_at_once(server: &Server, clients: Vec<Client<'_>>) -> Result<Vec<Fate>> {
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let clients: Vec<_> = clients
            .into_iter()
            .map(|mut client| {
                let done = &done;
                scope.spawn(move || {
                    let mut fate = Fate::default();
                    while !done.load(Ordering::Relaxed) {
                        fate.save(&mut client)?;
                    }
                    fate.save(&mut client)?;
                    Ok::<_, anyhow::Error>(fate)
                })
            })
            .collect();
        for limit in [FULL, ROOM].iter().cycle().take(2 * TIMES) {
            server.limit_files(limit)?;
            std::thread::sleep(LASTS);
        }
        done.store(true, Ordering::Relaxed);
        clients.into_iter().map(|client| client.join().map_err(|_| anyhow!("a client fell"))?).collect()
    })
}
