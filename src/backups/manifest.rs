//! What an archive says of itself: when and by what it was made, and every piece with its digest.
//!
//! From the manifest follows where each piece must stand and how its header must look, byte for byte.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::rows::hex;
use crate::platform::clock::Moment;
use crate::platform::db::{Column, Kind};

/// The format that this version writes, and the newest that it reads.
pub const FORMAT: u32 = 1;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The version of Mithaq that made it.
    pub program: String,
    /// Microseconds since 1970 UTC.
    pub at: i64,
    /// The steps by which the tables were made.
    pub steps: Vec<String>,
    pub parts: Vec<Part>,
}

/// A table, or the files of the data folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// `tables/recommendations`, `folder`.
    pub name: String,
    /// Name and kind (`integer`, `text`, `bytes`) of what stands in a row, in order.
    pub columns: Vec<(String, String)>,
    pub rows: u64,
    /// The sum of the digests of its rows modulo 2^256: the same whatever their order.
    pub content: String,
    pub pieces: Vec<Piece>,
}

/// A gzipped file of the archive with some of the rows, a line each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub rows: u64,
    /// Packed, as it stands in the archive.
    pub bytes: u64,
    pub unpacked: u64,
    /// SHA-256 of the packed bytes.
    pub sha256: String,
}

impl Manifest {
    pub fn at(&self) -> Moment {
        Moment(self.at)
    }

    pub fn rows(&self) -> u64 {
        self.parts.iter().map(|part| part.rows).sum()
    }

    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// One digest for all that is in it, whatever engine it came from and however it is packed.
    pub fn content(&self) -> Result<String> {
        let parts: Vec<_> =
            self.parts.iter().map(|part| (&part.name, &part.columns, part.rows, &part.content)).collect();
        let text = serde_json::to_vec(&(&self.steps, parts))?;
        Ok(hex(&Sha256::digest(text)))
    }
}

impl Part {
    pub fn kinds(&self) -> Result<Vec<Kind>> {
        let kinds = self.columns.iter().map(|(name, kind)| kind_of(kind).with_context(|| format!("column {name}")));
        kinds.collect()
    }

    /// The name of a piece within the archive, counted from 0.
    pub fn piece_name(&self, place: usize) -> String {
        piece_name(&self.name, place)
    }
}

pub fn piece_name(part: &str, place: usize) -> String {
    format!("{part}/{:06}.jsonl.gz", place + 1)
}

pub fn columns(columns: &[Column]) -> Vec<(String, String)> {
    columns.iter().map(|column| (column.name.clone(), code(column.kind).to_owned())).collect()
}

fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Integer => "integer",
        Kind::Text => "text",
        Kind::Bytes => "bytes",
    }
}

fn kind_of(found: &str) -> Result<Kind> {
    let kinds = [Kind::Integer, Kind::Text, Kind::Bytes];
    kinds.into_iter().find(|kind| code(*kind) == found).with_context(|| format!("`{found}` is no kind of value"))
}
