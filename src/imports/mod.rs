//! Receiving: files of other systems compared with the register, previewed, applied, undone.
//!
//! A file is read record by record; a thousand at a time are compared and, unless this is a
//! preview, staged under a pending batch. One small act then makes the whole visible. Preview and
//! import run the same code; what a preview counts is what an import does.

mod apply;
pub mod demo;
pub mod job;
pub mod pages;
pub mod preview;
mod report;
pub mod rows;
pub mod uhri;
mod undo;
pub mod uploads;

use anyhow::Result;

pub use apply::{Keep, Options, Source, Watch, resume_or_begin, run};
pub use report::{Change, ChangedField, Reason, Refusal, Report, Row, RowKind};
pub use undo::{UndoReport, abandon, undo};

use crate::recommendations::Received;

/// A record of a file: understood, refused with a reason, or passed over by the caller's filter.
pub enum Item {
    Record(Box<Received>, Notes),
    Refused(Refusal),
    /// Of another State than the one asked for.
    PassedOver,
}

/// What was odd about a record without spoiling it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Labels that no list of ours knows and that were left out: field and label.
    pub unknown_labels: Vec<(&'static str, String)>,
    /// The text seems to be in another language than the file.
    pub other_language: bool,
}

/// Records of a file, one after the other.
pub trait Records {
    /// `None` at the end; an error where the file itself is broken.
    fn next(&mut self) -> Option<Result<Item, Trouble>>;
    /// Bytes read so far.
    fn bytes(&self) -> u64;
}

/// What is wrong with a file as a whole: the place, in words that lead to a remedy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("the file is not a JSON array of records (at byte {at})")]
    NotAnArray { at: u64 },
    #[error("the file ends before its record {row} does (at byte {at})")]
    Truncated { at: u64, row: u64 },
    #[error("the file goes on after the end of its list (at byte {at})")]
    AfterTheEnd { at: u64 },
    #[error("record {row} is larger than {most} bytes (at byte {at})")]
    RecordTooLarge { at: u64, row: u64, most: u64 },
    #[error("the file unpacks to more than {most} bytes")]
    UnpacksTooLarge { most: u64 },
    #[error("the file holds no record of this shape")]
    WrongShape,
    #[error("the preview would take up more than {most} bytes")]
    PreviewTooLarge { most: u64 },
    #[error("the language of the texts cannot be told")]
    UnknownLanguage,
    #[error("the file has changed since it was previewed")]
    ChangedSince,
    #[error("cannot read the file: {message}")]
    Unreadable { message: String },
    #[error("the disk has {free} bytes free, {needed} are needed")]
    DiskFull { free: u64, needed: u64 },
}

impl Trouble {
    /// The key of the sentence that tells a person, and its arguments.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Trouble::NotAnArray { at } => ("trouble-not-an-array", vec![("at", at.to_string())]),
            Trouble::Truncated { at, row } => {
                ("trouble-truncated", vec![("at", at.to_string()), ("row", row.to_string())])
            }
            Trouble::AfterTheEnd { at } => ("trouble-after-the-end", vec![("at", at.to_string())]),
            Trouble::RecordTooLarge { at, row, most } => {
                let arguments = [("at", at), ("row", row), ("most", most)];
                ("trouble-record-too-large", arguments.map(|(name, number)| (name, number.to_string())).into())
            }
            Trouble::UnpacksTooLarge { most } => ("trouble-unpacks-too-large", vec![("most", most.to_string())]),
            Trouble::PreviewTooLarge { most } => ("trouble-preview-too-large", vec![("most", most.to_string())]),
            Trouble::WrongShape => ("trouble-wrong-shape", vec![]),
            Trouble::UnknownLanguage => ("trouble-unknown-language", vec![]),
            Trouble::ChangedSince => ("trouble-changed-since", vec![]),
            Trouble::Unreadable { message } => ("trouble-unreadable", vec![("message", message.clone())]),
            Trouble::DiskFull { free, needed } => {
                ("trouble-disk-full", vec![("free", free.to_string()), ("needed", needed.to_string())])
            }
        }
    }
}
