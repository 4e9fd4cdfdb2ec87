//! Backups: everything that an instance holds in one file, for either engine; and the proof that
//! an instance comes back out of it.
//!
//! A backup is made from one moment of the database while others go on working. It is not used
//! before every piece has been compared with its digest, and what was restored is read again and
//! compared with what the archive says.

pub mod archive;
mod commitments;
mod folder;
mod make;
pub mod manifest;
mod restore;
pub mod rows;
mod store;
pub mod tar;
mod verify;
pub mod writer;

use std::path::Path;

use anyhow::Result;

pub use archive::Archive;
pub use commitments::Commitments;
pub use make::{Made, Overwrite, archive as archive_into, make, note_failure};
pub use restore::{Restored, ensure_finished, prove, restore};
pub use store::last;
pub use verify::{Verified, verify};

use crate::platform::clock::Moment;

/// What a line of the table `backups` is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// An archive was written.
    Backup,
    /// An archive was restored beside, and compared.
    Proof,
    /// This instance itself comes from an archive.
    Restored,
}

impl Event {
    pub fn code(self) -> &'static str {
        match self {
            Event::Backup => "backup",
            Event::Proof => "proof",
            Event::Restored => "restored",
        }
    }
}

/// What came of it where nothing went wrong.
pub const DONE: &str = "done";

/// A backup, a proof or a restoration, as it is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The file's name, without its folder.
    pub file: String,
    pub at: Moment,
    pub bytes: u64,
    pub seconds: u64,
    /// SHA-256 of the file.
    pub digest: String,
    /// [`DONE`], or what went wrong.
    pub outcome: String,
}

/// What is being done, for a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Writing,
    Reading,
    Restoring,
    Comparing,
    Indexing,
}

impl Stage {
    /// The key of its name.
    pub fn message(self) -> &'static str {
        match self {
            Stage::Writing => "backup-stage-writing",
            Stage::Reading => "backup-stage-reading",
            Stage::Restoring => "backup-stage-restoring",
            Stage::Comparing => "backup-stage-comparing",
            Stage::Indexing => "backup-stage-indexing",
        }
    }
}

/// Hears how many rows of how many are done.
pub type Watch<'a> = &'a (dyn Fn(Stage, u64, u64) + Sync);

/// Why a backup was not made, is not believed or was not restored: each with a sentence that says
/// what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("there is no instance in {folder}")]
    NothingHere { folder: String },
    #[error("{file} exists already")]
    Exists { file: String },
    #[error("the disk is full")]
    Full { place: String },
    #[error("{file}: {message}")]
    Unreadable { file: String, message: String },
    #[error("{file} is not a backup")]
    NotABackup { file: String },
    #[error("{file} is cut off")]
    CutOff { file: String },
    #[error("{part} is damaged")]
    Damaged { part: String },
    #[error("the archive was made by {program}, which is newer")]
    Newer { program: String },
    #[error("{folder} is not empty")]
    FolderNotEmpty { folder: String },
    #[error("the database is not empty")]
    DatabaseNotEmpty,
    #[error("a restoration in {folder} was not finished")]
    Unfinished { folder: String },
    #[error("`{path}` would lie outside of the data folder")]
    UnsafePath { path: String },
    #[error("{part} does not fit the tables of its version")]
    DoesNotFit { part: String },
    #[error("{part} differs from the archive")]
    Differs { part: String },
}

impl Trouble {
    /// The key of the sentence that tells a person, and its arguments.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let one = |name: &'static str, value: &String| vec![(name, value.clone())];
        match self {
            Trouble::NothingHere { folder } => ("backup-trouble-nothing-here", one("folder", folder)),
            Trouble::Exists { file } => ("backup-trouble-exists", one("file", file)),
            Trouble::Full { place } => ("backup-trouble-full", one("place", place)),
            Trouble::Unreadable { file, message } => {
                ("backup-trouble-unreadable", vec![("file", file.clone()), ("message", message.clone())])
            }
            Trouble::NotABackup { file } => ("backup-trouble-not-a-backup", one("file", file)),
            Trouble::CutOff { file } => ("backup-trouble-cut-off", one("file", file)),
            Trouble::Damaged { part } => ("backup-trouble-damaged", one("part", part)),
            Trouble::Newer { program } => ("backup-trouble-newer", one("version", program)),
            Trouble::FolderNotEmpty { folder } => ("backup-trouble-folder-not-empty", one("folder", folder)),
            Trouble::DatabaseNotEmpty => ("backup-trouble-database-not-empty", vec![]),
            Trouble::Unfinished { folder } => ("backup-trouble-unfinished", one("folder", folder)),
            Trouble::UnsafePath { path } => ("backup-trouble-unsafe-path", one("path", path)),
            Trouble::DoesNotFit { part } => ("backup-trouble-does-not-fit", one("part", part)),
            Trouble::Differs { part } => ("backup-trouble-differs", one("part", part)),
        }
    }
}

/// The name of a file without its folder.
fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A full disk told as such, whoever found it out; everything else as it is.
fn tell_full<T>(worked: Result<T>, place: &Path) -> Result<T> {
    worked.map_err(|error| {
        let full = error.chain().any(|cause| {
            let kind = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
            let by_kind = matches!(
                kind,
                Some(
                    std::io::ErrorKind::StorageFull
                        | std::io::ErrorKind::QuotaExceeded
                        | std::io::ErrorKind::FileTooLarge
                )
            );
            let words = cause.to_string();
            by_kind || words.contains("disk is full") || words.contains("No space left on device")
        });
        match full {
            true => Trouble::Full { place: place.display().to_string() }.into(),
            false => error,
        }
    })
}
