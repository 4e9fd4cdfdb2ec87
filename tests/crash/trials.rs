//! The trials: saves, an end at a moment that nobody chose, and a look at what is left.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};

use crate::chance::{self, Chance};
use crate::child::Held;
use crate::clients::{CLIENTS, Client, Save, Told, save_on};
use crate::disk::{self, Disk, Word};
use crate::instance::Instance;
use crate::notes;
use crate::server::{Server, Watched};

/// Moments of one life of the server at which the power is cut, beside its end.
const CUTS: usize = 8;

/// What a trial has found.
pub struct Found {
    what: &'static str,
    pub acknowledged: usize,
    /// Ends of the server, and looks at what was left: one after each end, and at each cut before it.
    pub ends: usize,
    looks: usize,
    /// Acknowledged saves that were missing, over all looks.
    pub lost: usize,
    /// Looks at which the instance could not be opened, or was damaged.
    damaged: usize,
    /// Requests that were not synced at a cut, over all cuts.
    pub unsynced: usize,
    took: Duration,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Found { what, acknowledged, ends, looks, lost, damaged, unsynced, took } = self;
        write!(f, "{what}: {acknowledged} saves acknowledged, {ends} ends, {looks} looks, {lost} lost")?;
        if *unsynced > 0 {
            write!(f, "; {unsynced} requests unsynced at the cuts; damaged at {damaged} looks")?;
        }
        write!(f, "; {:.0} s", took.as_secs_f64())
    }
}

struct Trial {
    instance: Instance,
    chance: Chance,
    acknowledged: BTreeSet<Save>,
    found: Found,
    next: usize,
}

/// Kills the server again and again; the machine goes on and keeps what was written.
pub fn killed(database: Option<String>, saves: usize) -> Result<Found> {
    let mut trial = Trial::begin("killed", database)?;
    let began = Instant::now();
    let mut held = trial.look()?;
    while trial.acknowledged.len() < saves || trial.found.ends < 3 {
        let told = trial.live(&held, &Watched::Not, Path::new(""))?;
        trial.acknowledged.extend(told.iter().map(|told| told.save));
        held = trial.look()?;
        trial.count(Some(&held), None);
    }
    Ok(trial.end(began))
}

/// Cuts the power again and again. What is left after each end is what the server goes on with.
pub fn power_cut(word: Word, saves: usize) -> Result<Found> {
    let what = if word == Word::Kept { "power cut" } else { "power cut, durability off" };
    let mut trial = Trial::begin(what, None)?;
    let began = Instant::now();
    let mut held = trial.look()?;
    let log = trial.instance.folder().join("notes");
    while (trial.acknowledged.len() < saves || trial.found.ends < 3) && trial.found.lost == 0 {
        drop(std::fs::remove_file(&log));
        let mut disk = Disk::holding(&trial.instance.data)?;
        let told = trial.live(&held, &Watched::Noted(log.clone(), word), &log)?;
        let notes = disk::granted(notes::read(&log)?);
        disk::ensure_whole(&disk, &notes, &trial.instance.data)?;
        let mut cuts: BTreeSet<usize> = (0..CUTS).map(|_| trial.chance.below(notes.len())).collect();
        cuts.insert(notes.len() - 1);
        let other = trial.instance.folder().join("cut");
        for (number, note) in notes.iter().enumerate() {
            disk.ask(&note.asked)?;
            if !cuts.contains(&number) {
                continue;
            }
            let left = disk.after_a_cut(&mut trial.chance);
            trial.found.unsynced += left.unsynced;
            let is_end = number + 1 == notes.len();
            let place: PathBuf = if is_end { trial.instance.data.clone() } else { other.clone() };
            disk::write(&left.files, &trial.instance.data, &place)?;
            let sure = if is_end { usize::MAX } else { note.end };
            let due: BTreeSet<Save> = told.iter().filter(|told| told.noted <= sure).map(|told| told.save).collect();
            let looked = trial.instance.look(&place);
            let found = looked.map_err(|error| eprintln!("{what}: what is left is damaged: {error:#}")).ok();
            trial.count(found.as_ref(), Some(&due));
            if let (true, Some(found)) = (is_end, found) {
                held = found;
            }
        }
        trial.acknowledged.extend(told.iter().map(|told| told.save));
    }
    Ok(trial.end(began))
}

impl Trial {
    fn begin(what: &'static str, database: Option<String>) -> Result<Trial> {
        let instance = Instance::make(database)?;
        let seed = chance::seed()?;
        println!("{what}: seed {seed:#x}");
        let (ends, looks, lost, damaged, unsynced, took) = (0, 0, 0, 0, 0, Duration::ZERO);
        let found = Found { what, acknowledged: 0, ends, looks, lost, damaged, unsynced, took };
        Ok(Trial { instance, chance: Chance::new(seed), acknowledged: BTreeSet::new(), found, next: 1 })
    }

    fn look(&self) -> Result<Held> {
        self.instance.look(&self.instance.data).context("what is left cannot be used")
    }

    /// Starts the server, lets the clients save, kills it at a moment of chance.
    fn live(&mut self, held: &Held, watched: &Watched, log: &Path) -> Result<Vec<Told>> {
        let server = Server::start(&self.instance, watched)?;
        let pause = Duration::from_millis(300 + self.chance.below(1700) as u64);
        let told = std::thread::scope(|scope| {
            let clients: Vec<_> = (0..CLIENTS)
                .zip(&held.works)
                .map(|(number, work)| {
                    let client = Client::new(&self.instance, server.address, number, work.clone(), self.next);
                    save_on(scope, client, log)
                })
                .collect();
            std::thread::sleep(pause);
            server.kill()?;
            let mut told = Vec::new();
            for client in clients {
                told.extend(client.join().map_err(|_| anyhow!("a client fell"))??);
            }
            Ok::<_, anyhow::Error>(told)
        })?;
        // More than anybody has sent, so that a number is used once.
        self.next = told.iter().map(|told| told.save.number).max().unwrap_or(self.next) + 2;
        self.found.ends += 1;
        Ok(told)
    }

    /// Counts what is missing of what had been acknowledged, before this life and (`due`) in it.
    fn count(&mut self, held: Option<&Held>, due: Option<&BTreeSet<Save>>) {
        self.found.looks += 1;
        let acknowledged = self.acknowledged.iter().chain(due.into_iter().flatten());
        match held {
            Some(held) => self.found.lost += held.missing(acknowledged).len(),
            None => {
                self.found.damaged += 1;
                self.found.lost += acknowledged.count();
            }
        }
    }

    fn end(mut self, began: Instant) -> Found {
        self.found.acknowledged = self.acknowledged.len();
        self.found.took = began.elapsed();
        self.found
    }
}
