//! The files of a data folder that belong to an instance: its own languages, and what was uploaded.
//!
//! Links are not followed, neither when they are read nor when they are written; and nothing is
//! written but below the folder.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use sha2::{Digest as _, Sha256};

use super::Trouble;
use crate::platform::db::Cell;
use crate::platform::files::Digest;

pub const PART: &str = "folder";

/// What of the data folder is kept; the rest is derived, or of this machine.
const KEPT: [&str; 2] = ["locales", "files"];

/// How much of a file stands in one row.
const SLICE_BYTES: usize = 256 * 1024;

/// Path below the folder, place within the file, content.
pub fn columns() -> Vec<(String, String)> {
    [("path", "text"), ("position", "integer"), ("content", "bytes")]
        .map(|(name, kind)| (name.to_owned(), kind.to_owned()))
        .to_vec()
}

/// Shows every file in slices; returns the paths of what was left out: links, devices, names that
/// are no text.
pub fn each_slice(folder: &Path, mut each: impl FnMut(&[Cell<'_>]) -> Result<()>) -> Result<Vec<String>> {
    let mut left_out = Vec::new();
    let mut waiting: Vec<PathBuf> = KEPT.iter().rev().map(PathBuf::from).collect();
    while let Some(path) = waiting.pop() {
        let place = folder.join(&path);
        let Ok(about) = fs::symlink_metadata(&place) else { continue };
        let Some(name) = path.to_str().filter(|_| about.is_file() || about.is_dir()) else {
            left_out.push(path.display().to_string());
            continue;
        };
        let wrong = || format!("cannot read {}", place.display());
        if about.is_dir() {
            let mut inside = Vec::new();
            for entry in fs::read_dir(&place).with_context(wrong)? {
                inside.push(path.join(entry.with_context(wrong)?.file_name()));
            }
            inside.sort_by(|a, b| b.cmp(a));
            waiting.append(&mut inside);
            continue;
        }
        let file = File::open(&place).with_context(wrong)?;
        if !is_still(&about, &file)? {
            left_out.push(name.to_owned());
            continue;
        }
        let mut position = 0;
        loop {
            let mut slice = Vec::new();
            (&file).take(SLICE_BYTES as u64).read_to_end(&mut slice).with_context(wrong)?;
            let read = slice.len();
            if read > 0 || position == 0 {
                each(&[Cell::Text(name.into()), Cell::Integer(position), Cell::Bytes(slice.into())])?;
            }
            position += read as i64;
            if read < SLICE_BYTES {
                break;
            }
        }
    }
    Ok(left_out)
}

/// Whether what was opened is what was looked at, and no link put in its place meanwhile.
#[cfg(unix)]
fn is_still(looked_at: &fs::Metadata, opened: &File) -> Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let opened = opened.metadata()?;
    Ok((opened.dev(), opened.ino()) == (looked_at.dev(), looked_at.ino()))
}

#[cfg(not(unix))]
fn is_still(_: &fs::Metadata, _: &File) -> Result<bool> {
    Ok(true)
}

/// Compares files that are named by the SHA-256 of their content with it, slice by slice.
#[derive(Default)]
pub struct Named {
    open: Option<(String, Option<Sha256>)>,
}

impl Named {
    /// Takes the next slice; the path of the file before it, if that is not what its name says.
    pub fn slice(&mut self, path: &str, content: &[u8]) -> Option<String> {
        let mut wrong = None;
        if self.open.as_ref().is_none_or(|(open, _)| open != path) {
            wrong = self.end();
            let name = path.rsplit('/').next().unwrap_or_default();
            let named = path.starts_with("files/") && Digest::parse(name).is_some();
            self.open = Some((path.to_owned(), named.then(Sha256::new)));
        }
        if let Some((_, Some(sum))) = &mut self.open {
            sum.update(content);
        }
        wrong
    }

    /// The path of the last file, if it is not what its name says.
    pub fn end(&mut self) -> Option<String> {
        let (path, sum) = self.open.take()?;
        let found = Digest::from(sum?);
        (!path.ends_with(found.as_str())).then(|| format!("{PART}: {path}"))
    }
}

/// Writes slices as they come into a folder in which none of these files is yet.
pub struct Unfolding {
    folder: PathBuf,
    open: Option<(String, File, i64)>,
}

impl Unfolding {
    pub fn into(folder: &Path) -> Unfolding {
        Unfolding { folder: folder.to_owned(), open: None }
    }

    pub fn slice(&mut self, row: &[Cell<'_>]) -> Result<()> {
        let [Cell::Text(path), Cell::Integer(position), Cell::Bytes(content)] = row else {
            return Err(Trouble::DoesNotFit { part: PART.to_owned() }.into());
        };
        let unfit = || Trouble::DoesNotFit { part: format!("{PART}: {path}") };
        if self.open.as_ref().is_none_or(|(open, ..)| open != path) {
            self.close()?;
            let place = self.folder.join(safe(path)?);
            if let Some(above) = place.parent() {
                fs::create_dir_all(above)?;
            }
            let file = OpenOptions::new().write(true).create_new(true).open(&place);
            let file = file.with_context(|| format!("cannot write {}", place.display()))?;
            self.open = Some((path.to_string(), file, 0));
        }
        let Some((_, file, written)) = &mut self.open else { return Err(unfit().into()) };
        if written != position {
            return Err(unfit().into());
        }
        file.write_all(content)?;
        *written += content.len() as i64;
        Ok(())
    }

    pub fn close(&mut self) -> Result<()> {
        if let Some((_, file, _)) = self.open.take() {
            file.sync_all()?;
        }
        Ok(())
    }
}

/// A path that stays below the folder, in what is kept of it.
fn safe(path: &str) -> Result<&Path, Trouble> {
    let unsafe_path = || Trouble::UnsafePath { path: path.to_owned() };
    let parts: Vec<Component<'_>> = Path::new(path).components().collect();
    let normal = parts.iter().all(|part| matches!(part, Component::Normal(_)));
    let kept = parts.len() > 1 && KEPT.iter().any(|kept| parts.first() == Some(&Component::Normal(kept.as_ref())));
    // Elsewhere a backslash or a colon may separate.
    let plain = !path.contains(['\\', ':', '\0']) && !path.split('/').any(|part| matches!(part, "" | "." | ".."));
    if normal && kept && plain { Ok(Path::new(path)) } else { Err(unsafe_path()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for path in ["locales/ar/site.ftl", "files/2026/ملف.pdf", "files/..pdf"] {
            assert!(safe(path).is_ok(), "{path}");
        }
        for path in [
            "../evil",
            "locales/../../evil",
            "/etc/passwd",
            "locales",
            "",
            "index/v1/meta.json",
            "files//x",
            "files/./x",
            "files\\..\\x",
            "files/c:x",
            "mithaq.db",
            "files/\0",
        ] {
            assert!(safe(path).is_err(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_named_and_not_followed() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let (data, secret) = (folder.path().join("data"), folder.path().join("secret"));
        fs::create_dir_all(data.join("files/deep"))?;
        fs::write(&secret, "not ours")?;
        fs::write(data.join("files/deep/large"), vec![7; SLICE_BYTES * 2 + 5])?;
        fs::write(data.join("files/empty"), "")?;
        std::os::unix::fs::symlink(&secret, data.join("files/link"))?;
        std::os::unix::fs::symlink(folder.path(), data.join("locales"))?;
        let restored = folder.path().join("restored");
        let mut unfolding = Unfolding::into(&restored);
        let left_out = each_slice(&data, |row| unfolding.slice(row))?;
        unfolding.close()?;
        assert_eq!(left_out, ["locales", "files/link"]);
        assert_eq!(fs::read(restored.join("files/deep/large"))?, vec![7; SLICE_BYTES * 2 + 5]);
        assert_eq!(fs::read(restored.join("files/empty"))?, b"");
        Ok(())
    }
}
