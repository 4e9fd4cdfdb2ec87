//! Reading an archive. Its manifest says what every byte must be; nothing is used before that was
//! looked at.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use sha2::{Digest, Sha256};

use super::manifest::{FORMAT, Manifest, Part};
use super::rows::{self, hex};
use super::writer::{DIGEST_NAME, MANIFEST_NAME, README, README_NAME, digest_text};
use super::{Trouble, tar};
use crate::platform::db::{Cell, Kind};

/// No piece of ours is larger; one that claims to be would only fill the memory.
const MOST_BYTES: u64 = 1 << 28;

/// An archive whose manifest is whole. Its pieces may not be.
#[derive(Clone)]
pub struct Archive {
    pub path: PathBuf,
    pub manifest: Manifest,
    pub bytes: u64,
    entries: Vec<Entry>,
}

/// A file within the archive.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: String,
    /// Where its header begins.
    pub at: u64,
    pub size: u64,
    sha256: String,
    /// Part and piece, counted from 0, unless it is one of the three that describe the archive.
    pub piece: Option<(usize, usize)>,
}

impl Entry {
    /// Where the next begins.
    pub fn end(&self) -> u64 {
        self.at + tar::BLOCK + self.size + tar::padding(self.size)
    }
}

impl Archive {
    /// Finds the manifest from the end of the file and works out from it where everything stands.
    pub fn open(path: &Path) -> Result<Archive, Trouble> {
        let name = path.display().to_string();
        let unreadable = |error: io::Error| Trouble::Unreadable { file: name.clone(), message: error.to_string() };
        let mut file = File::open(path).map_err(unreadable)?;
        let bytes = file.metadata().map_err(unreadable)?.len();
        let Some(text) = manifest_of(&mut file, bytes).map_err(unreadable)? else {
            return Err(match beginning_of(&mut file, bytes).map_err(unreadable)? {
                Beginning::Another => Trouble::NotABackup { file: name },
                Beginning::CutOff => Trouble::CutOff { file: name },
                Beginning::Whole => damaged(MANIFEST_NAME),
            });
        };
        let format: Format = serde_json::from_slice(&text).map_err(|_| damaged(MANIFEST_NAME))?;
        if format.format > FORMAT {
            return Err(Trouble::Newer { program: format.program });
        }
        let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| damaged(MANIFEST_NAME))?;
        let entries = layout(&manifest, &text).ok_or_else(|| damaged(MANIFEST_NAME))?;
        let archive = Archive { path: path.to_owned(), manifest, bytes, entries };
        if archive.entries.last().map(|last| last.end() + tar::END) != Some(bytes) {
            return Err(damaged(MANIFEST_NAME));
        }
        Ok(archive)
    }

    /// SHA-256 of the file as it stands.
    pub fn digest(&self) -> Result<String, Trouble> {
        let mut file = self.file()?;
        let mut whole = Sha256::new();
        let mut block = vec![0; 1 << 18];
        loop {
            let read = file.read(&mut block).map_err(|error| self.unreadable(&error))?;
            match block.get(..read) {
                Some(read) if !read.is_empty() => whole.update(read),
                _ => return Ok(hex(&whole.finalize())),
            }
        }
    }

    /// Compares what describes the archive, its rows aside.
    pub(super) fn check_frame(&self) -> Result<(), Trouble> {
        let mut file = self.file()?;
        for entry in self.entries.iter().filter(|entry| entry.piece.is_none()) {
            self.read(&mut file, entry, None)?;
        }
        Ok(())
    }

    /// Everything in it, in order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The part and the piece that an entry is.
    pub fn part_of(&self, entry: &Entry) -> Option<&Part> {
        entry.piece.and_then(|(part, _)| self.manifest.parts.get(part))
    }

    pub(super) fn file(&self) -> Result<File, Trouble> {
        File::open(&self.path).map_err(|error| self.unreadable(&error))
    }

    fn unreadable(&self, error: &io::Error) -> Trouble {
        Trouble::Unreadable { file: self.path.display().to_string(), message: error.to_string() }
    }

    /// The content of an entry, once its header, digest and padding are what they must be. `whole`
    /// is shown every byte as it stands.
    pub(super) fn read(&self, file: &mut File, entry: &Entry, whole: Option<&mut Sha256>) -> Result<Vec<u8>, Trouble> {
        let unreadable = |error: io::Error| self.unreadable(&error);
        let mut block = vec![0; (entry.end() - entry.at) as usize];
        file.seek(SeekFrom::Start(entry.at)).map_err(unreadable)?;
        file.read_exact(&mut block).map_err(unreadable)?;
        if let Some(whole) = whole {
            whole.update(&block);
        }
        let header = tar::header(&entry.name, entry.size, self.manifest.at.div_euclid(1_000_000));
        let (found, rest) = block.split_at(tar::BLOCK as usize);
        let (content, padding) = rest.split_at(entry.size as usize);
        let right = header.is_ok_and(|header| header == found)
            && hex(&Sha256::digest(content)) == entry.sha256
            && padding.iter().all(|byte| *byte == 0);
        if !right {
            return Err(damaged(&entry.name));
        }
        block.drain(..tar::BLOCK as usize);
        block.truncate(entry.size as usize);
        Ok(block)
    }

    /// The lines of a piece, unpacked to the size that the manifest says and not beyond.
    pub(super) fn lines(&self, entry: &Entry, packed: &[u8]) -> Result<Vec<u8>, Trouble> {
        let piece = entry.piece.and_then(|(part, piece)| self.manifest.parts.get(part)?.pieces.get(piece));
        let piece = piece.filter(|piece| piece.unpacked <= MOST_BYTES).ok_or_else(|| damaged(&entry.name))?;
        let mut lines = Vec::with_capacity(piece.unpacked as usize);
        let unpacked = GzDecoder::new(packed).take(piece.unpacked + 1).read_to_end(&mut lines);
        let whole = unpacked.is_ok() && lines.len() as u64 == piece.unpacked;
        if !whole || lines.iter().filter(|byte| **byte == b'\n').count() as u64 != piece.rows {
            return Err(damaged(&entry.name));
        }
        Ok(lines)
    }

    /// The rows of a part, one after the other; none where there is no such part.
    pub(super) fn rows(&self, part: &str) -> Result<Rows<'_>, Trouble> {
        let place = self.manifest.parts.iter().position(|found| found.name == part);
        let kinds = match self.manifest.part(part) {
            Some(part) => part.kinds().map_err(|_| damaged(&part.name))?,
            None => Vec::new(),
        };
        Ok(Rows { archive: self, file: self.file()?, part: place, kinds, next: 0, lines: Vec::new(), at: 0 })
    }
}

#[derive(serde::Deserialize)]
struct Format {
    format: u32,
    #[serde(default)]
    program: String,
}

fn damaged(part: &str) -> Trouble {
    Trouble::Damaged { part: part.to_owned() }
}

/// The manifest, if what stands at the end of the file agrees with it to the last byte.
fn manifest_of(file: &mut File, bytes: u64) -> io::Result<Option<Vec<u8>>> {
    let tail_bytes = 2 * tar::BLOCK + tar::END;
    let Some(tail_at) = bytes.checked_sub(tail_bytes) else { return Ok(None) };
    let mut tail = vec![0; tail_bytes as usize];
    file.seek(SeekFrom::Start(tail_at))?;
    file.read_exact(&mut tail)?;
    let text = tail.get(tar::BLOCK as usize..).unwrap_or_default().split(|byte| *byte == 0).next().unwrap_or_default();
    let size = std::str::from_utf8(text).ok().and_then(|text| text.split_once("# ")?.1.split_once(' ')?.0.parse().ok());
    let Some(size) = size.filter(|size| *size <= MOST_BYTES) else { return Ok(None) };
    let Some(at) = tail_at.checked_sub(size + tar::padding(size)) else { return Ok(None) };
    let mut manifest = vec![0; size as usize];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut manifest)?;
    if digest_text(&manifest).as_bytes() != text {
        return Ok(None);
    }
    // Headers and empty bytes around it: all follow from the manifest.
    let Ok(Manifest { at: moment, .. }) = serde_json::from_slice(&manifest) else { return Ok(Some(manifest)) };
    let seconds = moment.div_euclid(1_000_000);
    let mut expected = Vec::new();
    for (name, content) in [(MANIFEST_NAME, manifest.as_slice()), (DIGEST_NAME, text)] {
        let size = content.len() as u64;
        expected.extend(tar::header(name, size, seconds).unwrap_or([0; 512]));
        expected.extend_from_slice(content);
        expected.resize(expected.len() + tar::padding(size) as usize, 0);
    }
    expected.resize(expected.len() + tar::END as usize, 0);
    let mut found = Vec::with_capacity(expected.len());
    file.seek(SeekFrom::Start(at.saturating_sub(tar::BLOCK)))?;
    file.read_to_end(&mut found)?;
    Ok((found == expected).then_some(manifest))
}

enum Beginning {
    Whole,
    CutOff,
    Another,
}

/// What a file is whose end is no manifest: walks from header to header as far as they go.
fn beginning_of(file: &mut File, bytes: u64) -> io::Result<Beginning> {
    let mut name_at = |at: u64| -> io::Result<Option<(String, u64)>> {
        let mut block = [0; tar::BLOCK as usize];
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut block)?;
        Ok(tar::read(&block).filter(|_| tar::is_header(&block)))
    };
    let after_manifest = 2 * tar::BLOCK + tar::END;
    let mut at = 0;
    while at + tar::BLOCK <= bytes {
        let Some((name, size)) = name_at(at)? else { break };
        if at == 0 && name != README_NAME {
            return Ok(Beginning::Another);
        }
        at += tar::BLOCK + size + tar::padding(size);
        if name == MANIFEST_NAME && at + after_manifest == bytes {
            return Ok(Beginning::Whole);
        }
    }
    if at == 0 {
        return Ok(Beginning::Another);
    }
    let ends = match bytes.checked_sub(after_manifest) {
        Some(at) => name_at(at)?.is_some_and(|(name, _)| name == DIGEST_NAME),
        None => false,
    };
    Ok(if ends { Beginning::Whole } else { Beginning::CutOff })
}

/// Every entry in its place. `None` if the manifest states what cannot be.
fn layout(manifest: &Manifest, text: &[u8]) -> Option<Vec<Entry>> {
    let digest = |content: &[u8]| hex(&Sha256::digest(content));
    let size = |content: &[u8]| content.len() as u64;
    let beside = digest_text(text);
    let mut files = vec![(README_NAME.to_owned(), size(README.as_bytes()), digest(README.as_bytes()), None)];
    for (number, part) in manifest.parts.iter().enumerate() {
        let rows = part.pieces.iter().try_fold(0_u64, |rows, piece| rows.checked_add(piece.rows))?;
        if rows != part.rows {
            return None;
        }
        for (place, piece) in part.pieces.iter().enumerate() {
            let name = part.piece_name(place);
            files.push((name, piece.bytes, piece.sha256.clone(), Some((number, place))));
        }
    }
    files.push((MANIFEST_NAME.to_owned(), size(text), digest(text), None));
    files.push((DIGEST_NAME.to_owned(), size(beside.as_bytes()), digest(beside.as_bytes()), None));
    let mut entries = Vec::with_capacity(files.len());
    let mut at = 0_u64;
    for (name, size, sha256, piece) in files {
        if size > MOST_BYTES {
            return None;
        }
        let entry = Entry { name, at, size, sha256, piece };
        at = entry.end();
        entries.push(entry);
    }
    Some(entries)
}

/// The rows of one part, read piece by piece.
pub(super) struct Rows<'a> {
    archive: &'a Archive,
    file: File,
    part: Option<usize>,
    kinds: Vec<Kind>,
    next: usize,
    lines: Vec<u8>,
    at: usize,
}

impl Rows<'_> {
    pub fn next(&mut self) -> Result<Option<Vec<Cell<'static>>>, Trouble> {
        while self.at >= self.lines.len() {
            let wanted = self.part.map(|part| (part, self.next));
            let entry = self.archive.entries.iter().find(|entry| entry.piece.is_some() && entry.piece == wanted);
            let Some(entry) = entry else { return Ok(None) };
            let packed = self.archive.read(&mut self.file, entry, None)?;
            self.lines = self.archive.lines(entry, &packed)?;
            self.at = 0;
            self.next += 1;
        }
        let rest = self.lines.get(self.at..).unwrap_or_default();
        let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let line = rest.get(..end).unwrap_or_default();
        self.at += end;
        let part = self.part.and_then(|part| self.archive.manifest.parts.get(part));
        let name = part.map(|part| part.piece_name(self.next.saturating_sub(1))).unwrap_or_default();
        rows::read(line, &self.kinds).map(Some).map_err(|_| damaged(&name))
    }
}
