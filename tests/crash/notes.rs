//! The notes that `disk.c` makes: what was asked of the disk, in order.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail, ensure};

#[derive(Clone, Debug)]
pub enum Asked {
    Write {
        path: String,
        at: usize,
        data: Vec<u8>,
    },
    /// The file is so long from now on.
    Cut {
        path: String,
        size: usize,
    },
    /// A file, or a folder with the names in it.
    Sync {
        path: String,
    },
    Make {
        path: String,
    },
    Remove {
        path: String,
    },
    Rename {
        from: String,
        to: String,
    },
    /// The request before this one was not granted.
    Refused,
}

pub struct Note {
    pub asked: Asked,
    /// The length of all notes with this one.
    pub end: usize,
}

/// Builds what is loaded before the server, once for all stories.
pub fn library() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    built.clone().map_err(anyhow::Error::msg)
}

fn build() -> Result<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crash/disk.c");
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{}.so", std::process::id()));
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let built = Command::new(&compiler).args(["-shared", "-fPIC", "-O2", "-o"]).arg(&library).arg(&source).status();
    ensure!(built.with_context(|| compiler.clone())?.success(), "{compiler} cannot build {}", source.display());
    Ok(library)
}

/// Reads the notes; one that was cut short at the end is left out.
pub fn read(file: &Path) -> Result<Vec<Note>> {
    let bytes = fs::read(file)?;
    let mut notes = Vec::new();
    let mut at = 0;
    while let Some((note, end)) = next(&bytes, at)? {
        notes.push(Note { asked: note, end });
        at = end;
    }
    Ok(notes)
}

fn next(bytes: &[u8], at: usize) -> Result<Option<(Asked, usize)>> {
    let mut place = at;
    let mut take = |size: usize| {
        let taken = bytes.get(place..place.checked_add(size)?)?;
        place += size;
        Some(taken)
    };
    let mut head = [0_usize; 5];
    for number in &mut head {
        let Some(eight) = take(8) else { return Ok(None) };
        *number = usize::try_from(u64::from_ne_bytes(eight.try_into()?))?;
    }
    let [kind, offset, name, second, size] = head;
    let (Some(name), Some(second), Some(data)) = (take(name), take(second), take(size)) else { return Ok(None) };
    let path = String::from_utf8(name.to_vec())?;
    let asked = match u8::try_from(kind)? {
        b'W' => Asked::Write { path, at: offset, data: data.to_vec() },
        b'T' => Asked::Cut { path, size: offset },
        b'S' => Asked::Sync { path },
        b'C' => Asked::Make { path },
        b'U' => Asked::Remove { path },
        b'R' => Asked::Rename { from: path, to: String::from_utf8(second.to_vec())? },
        b'X' => Asked::Refused,
        b'M' => bail!("{path} was written through memory, which no note shows"),
        other => bail!("the notes are garbled: {other} at byte {at}"),
    };
    Ok(Some((asked, place)))
}
