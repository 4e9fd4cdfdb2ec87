//! Who does jobs: a process that can be told from others, and be seen to be gone.
//!
//! Each process that works holds a lock on a file of its own in the data folder. The system drops
//! the lock when the process ends, however it ends, so that the others of this folder know at once;
//! those of other folders wait until the lease is over.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::platform::ids;

pub struct Holder {
    node: String,
    name: String,
    folder: PathBuf,
    /// Locked while this process lives.
    file: File,
    path: PathBuf,
}

impl Holder {
    /// Enters the list of those who work with this data folder.
    pub fn enter(data: &Path) -> Result<Holder> {
        let folder = data.join("workers");
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let node = node(data)?;
        let own = hex(ids::random::<8>()?);
        let path = folder.join(format!("{own}.lock"));
        let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        file.try_lock().with_context(|| format!("cannot lock {}", path.display()))?;
        Ok(Holder { name: format!("{node}/{own}"), node, folder, file, path })
    }

    /// The data folder's own name among several servers.
    pub fn node(&self) -> &str {
        &self.node
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether a holder of this node is known to be gone. Once it is, it stays so.
    pub(super) fn outlived(&self, holder: &str) -> bool {
        let Some((node, other)) = holder.split_once('/') else { return true };
        if node != self.node || holder == self.name {
            return false;
        }
        let path = self.folder.join(format!("{other}.lock"));
        match File::open(&path) {
            Ok(file) if file.try_lock().is_ok() => {
                // Killed, it could not tidy up behind itself.
                drop(std::fs::remove_file(&path));
                true
            }
            Ok(_) => false,
            Err(error) => error.kind() == std::io::ErrorKind::NotFound,
        }
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        // Left behind, the file does no harm: nobody has it locked.
        drop(self.file.unlock());
        drop(std::fs::remove_file(&self.path));
    }
}

/// The data folder's own name, drawn once.
pub fn node(data: &Path) -> Result<String> {
    let folder = data.join("workers");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let path = folder.join("node");
    if let Ok(name) = std::fs::read_to_string(&path)
        && !name.trim().is_empty()
    {
        return Ok(name.trim().to_owned());
    }
    let name = hex(ids::random::<8>()?);
    std::fs::write(&path, &name).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(name)
}

fn hex(bytes: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_holder_is_missed_when_it_is_gone_and_not_before() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let (one, other) = (Holder::enter(folder.path())?, Holder::enter(folder.path())?);
        assert_eq!(one.node(), other.node());
        let name = other.name().to_owned();
        assert!(!one.outlived(&name));
        assert!(!one.outlived(one.name()));
        assert!(!one.outlived("another-node/0123"), "only its lease tells");
        drop(other);
        assert!(one.outlived(&name));
        Ok(())
    }
}
