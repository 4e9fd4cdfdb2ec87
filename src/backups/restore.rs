//! Restoring: an archive into an empty place, whole or not at all; and the proof that it came out
//! as it went in.
//!
//! While it goes on, a file in the folder says so and nothing else may open the place. What fails
//! is taken away again; what was killed is refused until somebody has emptied the folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use tokio::sync::mpsc;

use super::archive::Archive;
use super::make::sync_folder;
use super::rows::{self, Sum};
use super::{Commitments, DONE, Event, Record, Stage, Trouble, Watch, file_name, folder, manifest, store, tell_full};
use crate::app::App;
use crate::config::Config;
use crate::ledger;
use crate::platform::clock::Clock;
use crate::platform::db::{Cell, Db, Filling, STEPS};
use crate::platform::ids;
use crate::platform::jobs;

/// What came out of an archive, and what was found when it was compared.
#[derive(Debug, Serialize)]
pub struct Restored {
    pub rows: u64,
    /// Entries in the index that was built.
    pub indexed: u64,
    pub ledger: Commitments,
    pub seconds: u64,
    /// SHA-256 of the archive.
    pub digest: String,
}

/// Its presence says that a restoration began here and has not ended.
const MARK: &str = "restoring";
/// What a restoration makes in a folder.
const MADE: [&str; 6] = ["locales", "files", "mithaq.db", "mithaq.db-wal", "mithaq.db-shm", MARK];

/// Rows that are put in together.
const TOGETHER: usize = 2048;

/// Refuses a folder in which a restoration was begun and not finished.
pub fn ensure_finished(folder: &Path) -> Result<(), Trouble> {
    match folder.join(MARK).exists() {
        true => Err(Trouble::Unfinished { folder: folder.display().to_string() }),
        false => Ok(()),
    }
}

/// Restores into the empty place that `config` describes, compares it with the archive, brings its
/// tables up to date and builds its index.
pub async fn restore(archive: &Archive, config: &Config, clock: &Clock, watch: Watch<'_>) -> Result<Restored> {
    let started = Instant::now();
    archive.check_frame()?;
    let digest = archive.digest()?;
    let place = Begun::at(&config.data, &archive.path)?;
    let ledger = tell_full(rows_and_files(archive, config, watch).await, &config.data)?;
    place.finish()?;

    let app = App::open(config.clone(), clock.clone()).await?;
    let indexed = tell_full(build_index(&app, watch).await, &config.data)?;
    let restored =
        Restored { rows: archive.manifest.rows(), indexed, ledger, seconds: started.elapsed().as_secs(), digest };
    store::note(&app.db, Event::Restored, &restored.record(archive, clock)).await?;
    app.close().await?;
    Ok(restored)
}

/// Restores into a folder that is removed again, and notes in `db` what came of it.
pub async fn prove(archive: &Archive, db: &Db, data: &Path, clock: &Clock, watch: Watch<'_>) -> Result<Restored> {
    let random: [u8; 8] = ids::random()?;
    let scratch = Scratch(data.join("tmp").join(format!("proof-{}", rows::hex(&random))));
    fs::create_dir_all(&scratch.0).with_context(|| format!("cannot make {}", scratch.0.display()))?;
    let config = Config { data: scratch.0.clone(), ..Config::default() };
    let restored = restore(archive, &config, clock, watch).await?;
    store::note(db, Event::Proof, &restored.record(archive, clock)).await?;
    Ok(restored)
}

struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

impl Restored {
    fn record(&self, archive: &Archive, clock: &Clock) -> Record {
        let outcome = match self.ledger.broken.len() {
            0 => DONE.to_owned(),
            broken => format!("{broken} acts of the ledger are not what they commit to"),
        };
        Record {
            file: file_name(&archive.path),
            at: clock.now(),
            bytes: archive.bytes,
            seconds: self.seconds,
            digest: self.digest.clone(),
            outcome,
        }
    }
}

async fn rows_and_files(archive: &Archive, config: &Config, watch: Watch<'_>) -> Result<Commitments> {
    let steps = known_steps(archive)?;
    let filling = Db::fill(config.database.as_deref(), &config.data, steps).await?;
    let filling = filling.ok_or(Trouble::DatabaseNotEmpty)?;
    fits(archive, &filling)?;
    fill(archive, &filling, &config.data, watch).await?;
    let db = filling.finish().await?;
    compare(archive, &db, watch).await?;
    db.bring_up_to_date().await?;
    db.tidy().await?;
    let ledger = check_ledger(&db).await?;
    // Whoever did these jobs did them elsewhere.
    let tx = db.begin().await?;
    jobs::let_anybody_have_them(&tx).await?;
    tx.commit().await?;
    Ok(ledger)
}

/// How many of our steps made the archive's tables; others are those of a newer version.
fn known_steps(archive: &Archive) -> Result<usize, Trouble> {
    let steps = &archive.manifest.steps;
    let ours = steps.iter().zip(STEPS).take_while(|(theirs, (ours, _))| theirs == ours).count();
    match ours == steps.len() && ours > 0 {
        true => Ok(ours),
        false => Err(Trouble::Newer { program: archive.manifest.program.clone() }),
    }
}

/// Every table has its part with the same columns, and every part its table.
fn fits(archive: &Archive, filling: &Filling) -> Result<(), Trouble> {
    let parts = &archive.manifest.parts;
    for table in filling.tables() {
        let part = parts.iter().find(|part| part.name == format!("tables/{}", table.name));
        if part.is_none_or(|part| part.columns != manifest::columns(&table.columns)) {
            return Err(Trouble::DoesNotFit { part: format!("tables/{}", table.name) });
        }
    }
    let known = |name: &str| filling.tables().iter().any(|table| format!("tables/{}", table.name) == name);
    match parts.iter().find(|part| part.name != folder::PART && !known(&part.name)) {
        Some(part) => Err(Trouble::DoesNotFit { part: part.name.clone() }),
        None => Ok(()),
    }
}

type Rows = Vec<Vec<Cell<'static>>>;

/// Reads, unpacks and understands on one thread what is put in on another.
async fn fill(archive: &Archive, filling: &Filling, data: &Path, watch: Watch<'_>) -> Result<()> {
    let (send, mut receive) = mpsc::channel::<(usize, Rows)>(2);
    let reading = {
        let archive = archive.clone();
        let data = data.to_owned();
        tokio::task::spawn_blocking(move || read(&archive, &data, &send))
    };
    let total = archive.manifest.rows();
    let mut done = 0;
    while let Some((number, rows)) = receive.recv().await {
        let part = archive.manifest.parts.get(number).context("a part that is not there")?;
        let table = filling.tables().iter().find(|table| part.name == format!("tables/{}", table.name));
        done += rows.len() as u64;
        filling.put(table.context("a part without a table")?, rows).await?;
        watch(Stage::Restoring, done, total);
    }
    reading.await?
}

fn read(archive: &Archive, data: &Path, send: &mpsc::Sender<(usize, Rows)>) -> Result<()> {
    for (number, part) in archive.manifest.parts.iter().enumerate() {
        let mut rows = archive.rows(&part.name)?;
        let mut unfolding = folder::Unfolding::into(data);
        let mut together = Vec::with_capacity(TOGETHER);
        while let Some(row) = rows.next()? {
            if part.name == folder::PART {
                unfolding.slice(&row)?;
                continue;
            }
            together.push(row);
            if together.len() == TOGETHER {
                let full = std::mem::replace(&mut together, Vec::with_capacity(TOGETHER));
                send.blocking_send((number, full)).context("nobody takes the rows")?;
            }
        }
        if !together.is_empty() {
            send.blocking_send((number, together)).context("nobody takes the rows")?;
        }
        unfolding.close()?;
    }
    Ok(())
}

/// Reads every row of the restored tables and compares them with what the archive says.
async fn compare(archive: &Archive, db: &Db, watch: Watch<'_>) -> Result<()> {
    let mut snapshot = db.snapshot().await?;
    let total = archive.manifest.rows();
    let mut done = 0;
    for table in snapshot.tables().to_vec() {
        let name = format!("tables/{}", table.name);
        let mut sum = Sum::default();
        let mut line = Vec::new();
        let each = |row: &[Cell<'_>]| {
            line.clear();
            rows::write(row, &mut line)?;
            sum.add(&line);
            done += 1;
            if done % 1024 == 0 {
                watch(Stage::Comparing, done, total);
            }
            Ok(())
        };
        snapshot.each_row(&table, each).await?;
        let part = archive.manifest.part(&name);
        if part.is_none_or(|part| part.rows != sum.rows || part.content != sum.to_string()) {
            return Err(Trouble::Differs { part: name }.into());
        }
    }
    Ok(())
}

async fn check_ledger(db: &Db) -> Result<Commitments> {
    let mut found = Commitments::default();
    let mut after = 0;
    loop {
        let acts = ledger::proofs_after(db.read(), after).await?;
        let Some(last) = acts.last() else { return Ok(found) };
        after = last.seq;
        for act in &acts {
            found.acts += 1;
            match act.holds {
                Some(true) => {}
                Some(false) => found.note(act.seq),
                None => found.erased += 1,
            }
        }
    }
}

async fn build_index(app: &App, watch: Watch<'_>) -> Result<u64> {
    let mut entries = 0;
    let mut progress = |done, total| {
        entries = total;
        watch(Stage::Indexing, done, total);
    };
    ensure!(app.reindex(&mut progress).await?, "another process holds the index of this folder");
    let indexed = app.index.len();
    ensure!(indexed == entries, "{indexed} entries are indexed, {entries} are in the register");
    Ok(indexed)
}

/// A folder in which a restoration goes on; emptied again unless it was finished.
struct Begun {
    folder: PathBuf,
    existed: bool,
    finished: bool,
}

impl Begun {
    fn at(folder: &Path, archive: &Path) -> Result<Begun> {
        let shown = folder.display();
        ensure_finished(folder)?;
        let existed = folder.exists();
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {shown}"))?;
        let mut entries = fs::read_dir(folder).with_context(|| format!("cannot read the folder {shown}"))?;
        // A file system of its own begins with this folder in it.
        if entries.any(|entry| entry.map_or(true, |entry| entry.file_name() != "lost+found")) {
            return Err(Trouble::FolderNotEmpty { folder: shown.to_string() }.into());
        }
        let begun = Begun { folder: folder.to_owned(), existed, finished: false };
        let said =
            format!("{} is being restored here. If nobody does so any more, empty this folder.\n", archive.display());
        let mark = folder.join(MARK);
        tell_full(fs::write(&mark, said).with_context(|| format!("cannot write into {shown}")), folder)?;
        sync_folder(&mark)?;
        Ok(begun)
    }

    fn finish(mut self) -> Result<()> {
        let mark = self.folder.join(MARK);
        fs::remove_file(&mark)?;
        self.finished = true;
        sync_folder(&mark)
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        if self.finished {
            return;
        }
        for name in MADE {
            let path = self.folder.join(name);
            drop(fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path)));
        }
        if !self.existed {
            drop(fs::remove_dir(&self.folder));
        }
    }
}
