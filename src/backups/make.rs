//! Making a backup: under a name of its own beside the file, and renamed once it is on the disk.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};

use super::manifest::{self, Manifest};
use super::rows::hex;
use super::writer::{Writer, Written};
use super::{DONE, Event, Record, Stage, Trouble, Watch, file_name, folder, store, tell_full};
use crate::platform::clock::{Clock, Moment};
use crate::platform::db::{Cell, Db, STEPS};
use crate::platform::ids;

/// A backup that was made.
pub struct Made {
    pub record: Record,
    pub manifest: Manifest,
    /// Paths in the data folder that are no files and were not followed.
    pub left_out: Vec<String>,
}

/// Writes everything that the database and the data folder hold into `file`, as it stands now.
/// A file that is there is replaced only if `overwrite` says so, and only at the end.
pub async fn make(
    db: &Db,
    data: &Path,
    clock: &Clock,
    file: &Path,
    overwrite: Overwrite,
    watch: Watch<'_>,
) -> Result<Made> {
    let started = Instant::now();
    let at = clock.now();
    overwrite.allows(file)?;
    let (unfinished, out) = tell_full(Unfinished::beside(file), file)?;
    let written = archive(db, data, at, out, watch).await.and_then(|(written, left_out)| {
        let out = written.out.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        out.sync_all()?;
        overwrite.allows(file)?;
        unfinished.finish(file)?;
        Ok((written.manifest, written.bytes, written.digest, left_out))
    });
    let (manifest, bytes, digest, left_out) = tell_full(written, file)?;
    let seconds = started.elapsed().as_secs();
    let record = Record { file: file_name(file), at, bytes, seconds, digest, outcome: DONE.to_owned() };
    store::note(db, Event::Backup, &record).await.context("the backup was made and could not be noted")?;
    Ok(Made { record, manifest, left_out })
}

/// Remembers that a backup, or a proof, came to nothing, so that an administrator sees it.
pub async fn note_failure(db: &Db, event: Event, file: &Path, at: Moment, why: &anyhow::Error) -> Result<()> {
    let outcome = format!("{why:#}");
    let record = Record { file: file_name(file), at, bytes: 0, seconds: 0, digest: String::new(), outcome };
    store::note(db, event, &record).await
}

/// What happens to a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    Never,
    Allowed,
}

impl Overwrite {
    fn allows(self, file: &Path) -> Result<(), Trouble> {
        match self == Overwrite::Never && fs::symlink_metadata(file).is_ok() {
            true => Err(Trouble::Exists { file: file.display().to_string() }),
            false => Ok(()),
        }
    }
}

/// Writes an archive of this moment into anything, and returns what was left out.
pub async fn archive<W: Write>(
    db: &Db,
    data: &Path,
    at: Moment,
    out: W,
    watch: Watch<'_>,
) -> Result<(Written<W>, Vec<String>)> {
    let mut snapshot = db.snapshot().await?;
    let steps = STEPS.iter().take(snapshot.steps()).map(|(name, _)| (*name).to_owned()).collect();
    let mut writer = Writer::begin(out, at, steps)?;
    let tables = snapshot.tables().to_vec();
    let total = tables.iter().map(|table| table.about).sum();
    let mut done = 0;
    for table in &tables {
        writer.part(&format!("tables/{}", table.name), manifest::columns(&table.columns))?;
        let each = |row: &[Cell<'_>]| {
            done += 1;
            if done % 1024 == 0 {
                watch(Stage::Writing, done, total);
            }
            writer.row(row)
        };
        snapshot.each_row(table, each).await?;
    }
    writer.part(folder::PART, folder::columns())?;
    let left_out = folder::each_slice(data, |row| writer.row(row))?;
    Ok((writer.finish()?, left_out))
}

/// A file that is gone again unless it was finished.
struct Unfinished {
    path: Option<PathBuf>,
}

impl Unfinished {
    /// A file under a name of its own in the same folder, which nobody else can read.
    fn beside(file: &Path) -> Result<(Unfinished, BufWriter<File>)> {
        let random: [u8; 8] = ids::random()?;
        let path = file.with_file_name(format!(".{}.{}.part", file_name(file), hex(&random)));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let opened = options.open(&path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok((Unfinished { path: Some(path) }, BufWriter::with_capacity(1 << 18, opened)))
    }

    /// Gives it its name, so that the name too is on the disk.
    fn finish(mut self, file: &Path) -> Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        fs::rename(path, file).with_context(|| format!("cannot write {}", file.display()))?;
        self.path = None;
        sync_folder(file)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = self.path.take() {
            drop(fs::remove_file(path));
        }
    }
}

/// Brings what happened to the names in a file's folder to the disk.
pub(super) fn sync_folder(file: &Path) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}
