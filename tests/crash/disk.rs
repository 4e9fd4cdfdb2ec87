//! A disk that can lose its power. What was synced stays; of the rest each part may be there or not.
//!
//! As POSIX has it, and no file system is as bad as that: a sync of a file makes its content last, a
//! sync of a folder the names in it, and nothing else makes anything last.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::chance::Chance;
use crate::notes::{Asked, Note};

/// Whether the disk does what it is asked to when it is asked to sync.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Kept,
    /// It says so, and does not: durability is switched off.
    Broken,
}

/// Files by their path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What a disk writes at once.
const SECTOR: usize = 512;

#[derive(Clone, Default)]
pub struct Disk {
    files: Vec<File>,
    /// Names as the program sees them, and as they would be after a loss of power.
    names: BTreeMap<String, usize>,
    lasting: BTreeMap<String, usize>,
    /// Changes of names that nothing has made last yet, oldest first.
    unsure: Vec<Naming>,
    done: usize,
}

#[derive(Clone, Default)]
struct File {
    lasting: Vec<u8>,
    /// What was asked since the last sync, with the count of requests before.
    unsure: Vec<(usize, Change)>,
}

#[derive(Clone)]
enum Change {
    Write { at: usize, data: Vec<u8> },
    Cut(usize),
}

#[derive(Clone)]
enum Naming {
    Make(String, usize),
    Remove(String),
    Rename(String, String),
}

/// How a disk loses what was not synced.
#[derive(Clone, Copy, Debug)]
enum Loss {
    All,
    /// What was asked for last.
    Newest,
    /// Sectors here and there.
    Scattered,
}

/// What is left after a cut, and how much of it chance decided.
pub struct Left {
    pub files: Files,
    pub unsynced: usize,
}

impl Disk {
    /// A disk with all that is in the folder, and nothing unsure.
    pub fn holding(folder: &Path) -> Result<Disk> {
        let mut disk = Disk::default();
        for (path, lasting) in read(folder)? {
            disk.names.insert(path.clone(), disk.files.len());
            disk.lasting.insert(path, disk.files.len());
            disk.files.push(File { lasting, unsure: Vec::new() });
        }
        Ok(disk)
    }

    /// Does what was asked; a request that was refused must not come here (`granted`).
    pub fn ask(&mut self, asked: &Asked) -> Result<()> {
        self.done += 1;
        match asked {
            Asked::Write { path, at, data } => self.change(path, Change::Write { at: *at, data: data.clone() })?,
            Asked::Cut { path, size } => self.change(path, Change::Cut(*size))?,
            Asked::Sync { path } => self.sync(path),
            Asked::Make { path } if self.names.contains_key(path) => {}
            Asked::Make { path } => {
                self.names.insert(path.clone(), self.files.len());
                self.unsure.push(Naming::Make(path.clone(), self.files.len()));
                self.files.push(File::default());
            }
            Asked::Remove { path } => self.name(Naming::Remove(path.clone())),
            Asked::Rename { from, to } => self.name(Naming::Rename(from.clone(), to.clone())),
            Asked::Refused => {}
        }
        Ok(())
    }

    fn change(&mut self, path: &str, change: Change) -> Result<()> {
        // Nobody can read again what is written to a file without a name.
        if path.ends_with(" (deleted)") {
            return Ok(());
        }
        let file = self.names.get(path).and_then(|number| self.files.get_mut(*number));
        file.with_context(|| format!("{path} was written and never made"))?.unsure.push((self.done, change));
        Ok(())
    }

    fn sync(&mut self, path: &str) {
        if let Some(file) = self.names.get(path).and_then(|number| self.files.get_mut(*number)) {
            for (_, change) in std::mem::take(&mut file.unsure) {
                change.make(&mut file.lasting);
            }
            return;
        }
        let is_in = |name: &str| Path::new(name).parent() == Some(Path::new(path));
        let (now, later) = std::mem::take(&mut self.unsure).into_iter().partition(|naming| match naming {
            Naming::Make(name, _) | Naming::Remove(name) => is_in(name),
            Naming::Rename(from, to) => is_in(from) || is_in(to),
        });
        self.unsure = later;
        let now: Vec<Naming> = now;
        now.iter().for_each(|naming| naming.make(&mut self.lasting));
    }

    fn name(&mut self, naming: Naming) {
        naming.make(&mut self.names);
        self.unsure.push(naming);
    }

    /// The files as the program sees them.
    pub fn now(&self) -> Files {
        let whole = |file: &File| {
            let mut bytes = file.lasting.clone();
            file.unsure.iter().for_each(|(_, change)| change.make(&mut bytes));
            bytes
        };
        self.named(&self.names, whole)
    }

    /// The files as they may be after the power went.
    pub fn after_a_cut(&self, chance: &mut Chance) -> Left {
        let losses = [Loss::All, Loss::Newest, Loss::Scattered];
        let loss = losses.get(chance.below(losses.len())).copied().unwrap_or(Loss::All);
        let mut moments: Vec<usize> =
            self.files.iter().flat_map(|file| file.unsure.iter().map(|(moment, _)| *moment)).collect();
        moments.sort_unstable();
        let unsynced = moments.len();
        let until = moments.get(chance.below(unsynced)).copied().unwrap_or_default();
        let mut names = self.lasting.clone();
        // Names are kept in order by every journal; how many of them, chance decides.
        let kept = chance.below(self.unsure.len() + 1);
        self.unsure.iter().take(kept).for_each(|naming| naming.make(&mut names));
        let mut contents = Vec::with_capacity(self.files.len());
        for file in &self.files {
            let mut bytes = file.lasting.clone();
            for (moment, change) in &file.unsure {
                match loss {
                    Loss::All => {}
                    Loss::Newest if *moment < until => change.make(&mut bytes),
                    Loss::Newest => {}
                    Loss::Scattered => change.make_in_part(&mut bytes, chance),
                }
            }
            contents.push(bytes);
        }
        let mut contents = contents.into_iter().map(Some).collect::<Vec<_>>();
        let mut files = Files::new();
        for (path, number) in names {
            if let Some(bytes) = contents.get_mut(number).and_then(Option::take) {
                files.insert(path, bytes);
            }
        }
        Left { files, unsynced }
    }

    fn named(&self, names: &BTreeMap<String, usize>, content: impl Fn(&File) -> Vec<u8>) -> Files {
        names.iter().filter_map(|(path, number)| Some((path.clone(), content(self.files.get(*number)?)))).collect()
    }
}

impl Change {
    fn make(&self, bytes: &mut Vec<u8>) {
        match self {
            Change::Cut(size) => bytes.resize(*size, 0),
            Change::Write { at, data } => put(bytes, *at, data),
        }
    }

    fn make_in_part(&self, bytes: &mut Vec<u8>, chance: &mut Chance) {
        match self {
            Change::Cut(_) if chance.coin() => self.make(bytes),
            Change::Cut(_) => {}
            Change::Write { at, data } => {
                let mut place = *at;
                let mut rest = data.as_slice();
                while !rest.is_empty() {
                    let (sector, others) = rest.split_at((SECTOR - place % SECTOR).min(rest.len()));
                    if chance.coin() {
                        put(bytes, place, sector);
                    }
                    place += sector.len();
                    rest = others;
                }
            }
        }
    }
}

impl Naming {
    fn make(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Naming::Make(path, number) => drop(names.insert(path.clone(), *number)),
            Naming::Remove(path) => drop(names.remove(path)),
            Naming::Rename(from, to) => {
                if let Some(number) = names.remove(from) {
                    names.insert(to.clone(), number);
                }
            }
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, data: &[u8]) {
    let end = at + data.len();
    bytes.resize(bytes.len().max(end), 0);
    if let Some(place) = bytes.get_mut(at..end) {
        place.copy_from_slice(data);
    }
}

/// Notes of what was granted.
pub fn granted(notes: Vec<Note>) -> Vec<Note> {
    let mut granted: Vec<Note> = Vec::with_capacity(notes.len());
    for note in notes {
        match note.asked {
            Asked::Refused => drop(granted.pop()),
            _ => granted.push(note),
        }
    }
    granted
}

/// All files of a folder that are watched: not the memory that SQLite shares between processes, which
/// it makes anew, and not the index, which is made from the database.
fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && path.ends_with("index") {
            continue;
        }
        if path.is_dir() {
            files.append(&mut read(&path)?);
        } else if !path.to_string_lossy().ends_with("-shm") {
            files.insert(path.to_string_lossy().into_owned(), fs::read(&path)?);
        }
    }
    Ok(files)
}

/// Makes a folder hold these files of `from`, and no others that are watched; the rest of it stays.
pub fn write(files: &Files, from: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    drop(fs::remove_file(folder.join("mithaq.db-shm")));
    for path in read(folder)?.into_keys() {
        fs::remove_file(path)?;
    }
    for (path, bytes) in files {
        let place = folder.join(Path::new(path).strip_prefix(from)?);
        fs::create_dir_all(place.parent().context("a file without a folder")?)?;
        fs::write(place, bytes)?;
    }
    Ok(())
}

/// Shows that the notes tell everything: done again, they make what the killed server left.
pub fn ensure_whole(before: &Disk, notes: &[Note], folder: &Path) -> Result<()> {
    let found = read(folder)?;
    let mut disk = before.clone();
    let (last, others) = notes.split_last().context("the server asked nothing of the disk: the notes are not made")?;
    for note in others {
        disk.ask(&note.asked)?;
    }
    // Killed between the note and the deed, or in the middle of it.
    let without = disk.now();
    disk.ask(&last.asked)?;
    let with = disk.now();
    // A file is made before that is noted.
    let is_new = |path: &String| found.get(path).is_some_and(Vec::is_empty);
    for path in found.keys().chain(with.keys()).chain(without.keys()) {
        let same = found.get(path) == with.get(path) || found.get(path) == without.get(path);
        let half = matches!(&last.asked, Asked::Write { path: written, .. } if written == path);
        ensure!(same || half || is_new(path), "{path} is not what the notes say: they are not whole");
    }
    Ok(())
}
