//! Opening an export: plain or gzipped, known by its content, with limits, its language agreed.

use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use anyhow::Result;
use flate2::read::MultiGzDecoder;
use mithaq_text::Language;
use sha2::{Digest, Sha256};

use super::splitter::Splitter;
use super::{record::Raw, text};
use crate::imports::Trouble;

/// The whole UN record is 400 MB; nothing honest is ten times that.
const MOST_UNPACKED: u64 = 4 * 1024 * 1024 * 1024;

/// A file ready to be read: its digest, its size on disk, and its unpacked content.
pub struct Opened {
    /// SHA-256 of the file as it lies there, in hex.
    pub digest: String,
    /// Bytes on disk.
    pub size: u64,
    pub gzipped: bool,
    file: File,
}

/// Opens a file and takes its digest.
pub fn open(path: &Path) -> Result<Opened, Trouble> {
    let unreadable = |error: std::io::Error| Trouble::Unreadable { message: error.to_string() };
    let mut file = File::open(path).map_err(unreadable)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    let (mut size, mut gzipped) = (0_u64, false);
    loop {
        let count = file.read(&mut buffer).map_err(unreadable)?;
        if count == 0 {
            break;
        }
        let bytes = buffer.get(..count).unwrap_or_default();
        if size == 0 {
            gzipped = bytes.starts_with(&[0x1f, 0x8b]);
        }
        size += count as u64;
        hash.update(bytes);
    }
    let digest: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Opened { digest, size, gzipped, file })
}

impl Opened {
    /// The unpacked content from its start; reading past the limit fails.
    pub fn content(&self) -> Result<Box<dyn Read + Send>, Trouble> {
        self.content_up_to(MOST_UNPACKED)
    }

    fn content_up_to(&self, most: u64) -> Result<Box<dyn Read + Send>, Trouble> {
        let unreadable = |error: std::io::Error| Trouble::Unreadable { message: error.to_string() };
        let mut file = self.file.try_clone().map_err(unreadable)?;
        file.rewind().map_err(unreadable)?;
        let plain = BufReader::with_capacity(256 * 1024, file);
        if self.gzipped {
            return Ok(Box::new(Limited { inner: MultiGzDecoder::new(plain), left: most, most }));
        }
        Ok(Box::new(Limited { inner: plain, left: most, most }))
    }
}

/// Refuses to give more than a number of bytes, whatever the file promises.
struct Limited<R> {
    inner: R,
    left: u64,
    most: u64,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            return Err(std::io::Error::other(Trouble::UnpacksTooLarge { most: self.most }));
        }
        let count = self.inner.read(into)?;
        self.left = self.left.saturating_sub(count as u64);
        Ok(count)
    }
}

/// Reads the file to its end for its brackets alone, so that one that breaks off, or goes on after
/// its end, is refused before anything is written. Returns the size of the content in bytes.
pub fn check_whole(content: impl Read) -> Result<u64, Trouble> {
    let mut splitter = Splitter::new(content);
    while let Some(piece) = splitter.next_piece() {
        piece?;
    }
    Ok(splitter.position())
}

/// How many records are looked at to agree on the file's language.
const SAMPLE: usize = 400;

/// The language that most texts at the start of the file are in; `None` when they do not agree.
pub fn agree_language(content: impl Read) -> Result<Option<Language>, Trouble> {
    let mut splitter = Splitter::new(content);
    let mut votes: Vec<(Language, usize)> = Vec::new();
    let mut cast = 0;
    for _ in 0..SAMPLE {
        let Some(piece) = splitter.next_piece() else { break };
        let Ok(raw) = serde_json::from_slice::<Raw>(piece?.bytes) else { continue };
        let reading = text::read(raw.text.as_deref().unwrap_or_default());
        let Some(language) = mithaq_text::detect(&reading.text) else { continue };
        cast += 1;
        match votes.iter_mut().find(|(known, _)| *known == language) {
            Some((_, count)) => *count += 1,
            None => votes.push((language, 1)),
        }
    }
    let winner = votes.into_iter().max_by_key(|(_, count)| *count);
    Ok(winner.filter(|(_, count)| count * 5 >= cast * 4).map(|(language, _)| language))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn what_unpacks_to_more_than_it_may_is_read_no_further() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("bomb.gz");
        let mut packer = flate2::write::GzEncoder::new(File::create(&path)?, flate2::Compression::best());
        packer.write_all(b"[")?;
        packer.write_all(&vec![b' '; 1024 * 1024])?;
        packer.write_all(b"]")?;
        packer.finish()?;
        let opened = open(&path)?;
        assert!(opened.gzipped && opened.size < 2000, "{} bytes", opened.size);
        assert_eq!(check_whole(opened.content_up_to(1024 * 1024 + 3)?)?, 1024 * 1024 + 2);
        for most in [100_000, 1024 * 1024] {
            assert_eq!(check_whole(opened.content_up_to(most)?), Err(Trouble::UnpacksTooLarge { most }));
        }
        Ok(())
    }
}
