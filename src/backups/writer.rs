//! Writing an archive: rows pass through a piece of about a megabyte, then they are on their way.

use std::io::{self, Write};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::manifest::{FORMAT, Manifest, Part, Piece, piece_name};
use super::rows::{self, Sum, hex};
use super::tar;
use crate::platform::clock::Moment;
use crate::platform::db::Cell;

/// What whoever opens an archive without Mithaq reads first. Never change it: a reader compares it.
pub const README: &str = include_str!("readme.txt");
pub const README_NAME: &str = "README";
pub const MANIFEST_NAME: &str = "manifest.json";
pub const DIGEST_NAME: &str = "manifest.sha256";

/// A piece is closed once its lines have this many bytes.
const PIECE_BYTES: usize = 1 << 20;

pub struct Writer<W: Write> {
    out: Summed<W>,
    manifest: Manifest,
    lines: Vec<u8>,
    /// Rows in `lines`.
    pending: u64,
    sum: Sum,
}

/// Counts and digests what passes.
struct Summed<W: Write> {
    inner: W,
    digest: Sha256,
    bytes: u64,
}

/// What was written.
pub struct Written<W> {
    pub out: W,
    pub manifest: Manifest,
    pub bytes: u64,
    /// SHA-256 of the whole.
    pub digest: String,
}

impl<W: Write> Writer<W> {
    pub fn begin(out: W, at: Moment, steps: Vec<String>) -> Result<Writer<W>> {
        let program = env!("CARGO_PKG_VERSION").to_owned();
        let manifest = Manifest { format: FORMAT, program, at: at.0, steps, parts: Vec::new() };
        let out = Summed { inner: out, digest: Sha256::new(), bytes: 0 };
        let mut writer = Writer { out, manifest, lines: Vec::new(), pending: 0, sum: Sum::default() };
        writer.file(README_NAME, README.as_bytes())?;
        Ok(writer)
    }

    /// Ends the part before and begins another.
    pub fn part(&mut self, name: &str, columns: Vec<(String, String)>) -> Result<()> {
        self.end_part()?;
        let (rows, content) = (0, String::new());
        self.manifest.parts.push(Part { name: name.to_owned(), columns, rows, content, pieces: Vec::new() });
        Ok(())
    }

    pub fn row(&mut self, row: &[Cell<'_>]) -> Result<()> {
        let start = self.lines.len();
        rows::write(row, &mut self.lines)?;
        self.sum.add(self.lines.get(start..).unwrap_or_default());
        self.pending += 1;
        if self.lines.len() >= PIECE_BYTES {
            self.end_piece()?;
        }
        Ok(())
    }

    /// Bytes written so far.
    pub fn bytes(&self) -> u64 {
        self.out.bytes
    }

    pub fn finish(mut self) -> Result<Written<W>> {
        self.end_part()?;
        let manifest = serde_json::to_vec(&self.manifest)?;
        self.file(MANIFEST_NAME, &manifest)?;
        let digest = digest_text(&manifest);
        self.file(DIGEST_NAME, digest.as_bytes())?;
        self.out.write_all(&[0; tar::END as usize])?;
        self.out.flush()?;
        let Summed { inner, digest, bytes } = self.out;
        Ok(Written { out: inner, manifest: self.manifest, bytes, digest: hex(&digest.finalize()) })
    }

    fn end_piece(&mut self) -> Result<()> {
        let mut packed = GzEncoder::new(Vec::with_capacity(self.lines.len() / 2), Compression::fast());
        packed.write_all(&self.lines)?;
        let packed = packed.finish()?;
        let part = self.manifest.parts.last_mut().context("a row before any part")?;
        let name = piece_name(&part.name, part.pieces.len());
        part.pieces.push(Piece {
            rows: self.pending,
            bytes: packed.len() as u64,
            unpacked: self.lines.len() as u64,
            sha256: hex(&Sha256::digest(&packed)),
        });
        self.lines.clear();
        self.pending = 0;
        self.file(&name, &packed)
    }

    fn end_part(&mut self) -> Result<()> {
        if self.pending > 0 {
            self.end_piece()?;
        }
        if let Some(part) = self.manifest.parts.last_mut() {
            part.rows = self.sum.rows;
            part.content = self.sum.to_string();
        }
        self.sum = Sum::default();
        Ok(())
    }

    fn file(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let size = content.len() as u64;
        self.out.write_all(&tar::header(name, size, self.manifest.at.div_euclid(1_000_000))?)?;
        self.out.write_all(content)?;
        self.out.write_all(&vec![0; tar::padding(size) as usize])?;
        Ok(())
    }
}

/// What stands beside the manifest, as `sha256sum --check` reads it; the comment says where it begins.
pub fn digest_text(manifest: &[u8]) -> String {
    format!("{}  {MANIFEST_NAME}\n# {} bytes\n", hex(&Sha256::digest(manifest)), manifest.len())
}

impl<W: Write> Write for Summed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
