//! Files of an instance, kept by what is in them: the name of each is the SHA-256 of its content.
//!
//! They lie in `DIR/files`, come to it by way of `DIR/tmp`, and are acknowledged once both they and
//! their names are on the disk. A file never changes; the same content is kept once.

use std::fmt;
use std::ops::Range;
use std::path::{Path as Place, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{GetOptions, MultipartUpload, ObjectStore, ObjectStoreExt};
use sha2::{Digest as _, Sha256};
use tokio_stream::{Stream, StreamExt};

use super::clock::Moment;
use super::ids;

/// SHA-256 of a content, in hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(String);

impl Digest {
    pub fn of(bytes: &[u8]) -> Digest {
        Digest::from(Sha256::new().chain_update(bytes))
    }

    pub fn parse(text: &str) -> Option<Digest> {
        let right = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        right.then(|| Digest(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn path(&self) -> Path {
        let shelf = self.0.get(..2).unwrap_or_default();
        Path::from(format!("{FOLDER}/{shelf}/{self}"))
    }
}

impl From<Sha256> for Digest {
    fn from(sha: Sha256) -> Digest {
        Digest(sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub digest: Digest,
    pub size: u64,
}

const FOLDER: &str = "files";
const COMING: &str = "tmp/files";
/// Room that is left to the database and everything else.
const SPARE_BYTES: u64 = 64 * 1024 * 1024;
/// So much is handed to the disk at once.
const PART_BYTES: usize = 1024 * 1024;

/// Where the files are; a local folder.
pub struct Files {
    store: Arc<dyn ObjectStore>,
    folder: PathBuf,
    room: Arc<Room>,
}

/// How many bytes are free where the files are.
type Free = dyn Fn() -> std::io::Result<u64> + Send + Sync;

struct Room(Box<Free>);

impl Room {
    fn has(&self, size: u64) -> std::io::Result<()> {
        let enough = (self.0)()? >= size.saturating_add(SPARE_BYTES);
        if enough { Ok(()) } else { Err(std::io::ErrorKind::StorageFull.into()) }
    }
}

impl Files {
    /// The files of the instance in this folder, which must be there.
    pub fn open(folder: &Place) -> Result<Files> {
        let store = LocalFileSystem::new_with_prefix(folder).context("the folder of files")?.with_fsync(true);
        let place = folder.to_owned();
        let room = Arc::new(Room(Box::new(move || fs4::available_space(&place))));
        Ok(Files { store: Arc::new(store), folder: folder.to_owned(), room })
    }

    /// Refuses what there is no room for; a full disk is told as one.
    pub fn room_for(&self, size: u64) -> std::io::Result<()> {
        self.room.has(size)
    }

    /// Begins to take a file in. What is not finished leaves nothing behind.
    pub async fn begin(&self) -> Result<Arriving> {
        self.room_for(0)?;
        let name: [u8; 16] = ids::random()?;
        let place = Path::from(format!("{COMING}/{:032x}", u128::from_be_bytes(name)));
        let upload = self.store.put_multipart(&place).await?;
        let (store, room, waiting) = (Arc::clone(&self.store), Arc::clone(&self.room), Vec::new());
        Ok(Arriving { store, room, upload: Some(upload), place, waiting, sha: Sha256::new(), size: 0 })
    }

    pub async fn keep(&self, bytes: Bytes) -> Result<Stored> {
        self.room_for(bytes.len() as u64)?;
        let mut arriving = self.begin().await?;
        arriving.write(&bytes).await?;
        arriving.finish().await
    }

    /// Its whole content, which is what its name says; `None` where there is no such file.
    pub async fn whole(&self, digest: &Digest) -> Result<Option<Bytes>> {
        let found = match self.store.get_opts(&digest.path(), GetOptions::default()).await {
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            found => found?,
        };
        let bytes = found.bytes().await?;
        ensure!(Digest::of(&bytes) == *digest, "the file {digest} is not what it was");
        Ok(Some(bytes))
    }

    /// Some of its bytes, one piece after the other.
    pub async fn stream(
        &self,
        digest: &Digest,
        range: Range<u64>,
    ) -> Result<Option<impl Stream<Item = Result<Bytes>> + Send + 'static>> {
        let options = GetOptions { range: Some(range.into()), ..GetOptions::default() };
        match self.store.get_opts(&digest.path(), options).await {
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            found => Ok(Some(found?.into_stream().map(|piece| Ok(piece?)))),
        }
    }

    /// Removes a file; it may be gone already.
    pub async fn remove(&self, digest: &Digest) -> Result<()> {
        match self.store.delete(&digest.path()).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes what is older than `before` and not `known`, and what never came to its end; returns
    /// how many files that were.
    pub async fn sweep(&self, before: Moment, known: impl Fn(&str) -> bool) -> Result<u64> {
        let mut removed = 0;
        let mut found = self.store.list(Some(&Path::from(FOLDER)));
        // Where nothing was ever kept there is no folder.
        while let Some(file) = found.next().await.filter(|_| self.folder.join(FOLDER).is_dir()) {
            let file = file?;
            let name = file.location.filename().unwrap_or_default();
            // What is not ours is left alone.
            let unknown = Digest::parse(name).is_some_and(|digest| !known(digest.as_str()));
            if unknown && file.last_modified.timestamp_micros() < before.0 {
                self.store.delete(&file.location).await?;
                removed += 1;
            }
        }
        let Ok(coming) = std::fs::read_dir(self.folder.join(COMING)) else { return Ok(removed) };
        for file in coming {
            let file = file?;
            let changed = file.metadata()?.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            if i64::try_from(changed.as_micros()).is_ok_and(|micros| micros < before.0) {
                std::fs::remove_file(file.path())?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}

/// A file that is being taken in.
pub struct Arriving {
    store: Arc<dyn ObjectStore>,
    room: Arc<Room>,
    upload: Option<Box<dyn MultipartUpload>>,
    place: Path,
    waiting: Vec<u8>,
    sha: Sha256,
    size: u64,
}

impl Arriving {
    pub fn size(&self) -> u64 {
        self.size
    }

    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.sha.update(bytes);
        self.size += bytes.len() as u64;
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= PART_BYTES { self.flush().await } else { Ok(()) }
    }

    async fn flush(&mut self) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let upload = self.upload.as_mut().context("a file that has ended")?;
        if !waiting.is_empty() {
            // Others fill the disk too, while a large file comes over a slow line.
            self.room.has(waiting.len() as u64)?;
            upload.put_part(waiting.into()).await?;
        }
        Ok(())
    }

    /// Gives the file its name, once all of it is on the disk.
    pub async fn finish(mut self) -> Result<Stored> {
        self.flush().await?;
        self.upload.as_mut().context("a file that has ended")?.complete().await?;
        self.upload = None;
        let digest = Digest::from(std::mem::take(&mut self.sha));
        if let Err(error) = self.store.rename(&self.place, &digest.path()).await {
            drop(self.store.delete(&self.place).await);
            return Err(error.into());
        }
        Ok(Stored { digest, size: self.size })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(folder: &Place) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        entries.flatten().map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
    }

    #[tokio::test]
    async fn a_file_is_known_by_its_content_and_read_in_parts() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let files = Files::open(folder.path())?;
        let content = Bytes::from(vec![7; 3 * PART_BYTES + 5]);
        let stored = files.keep(content.clone()).await?;
        assert_eq!(stored, Stored { digest: Digest::of(&content), size: content.len() as u64 });
        assert_eq!(files.keep(content.clone()).await?, stored);
        assert_eq!(count(folder.path()), 1);
        assert_eq!(files.whole(&stored.digest).await?, Some(content));
        let part = files.stream(&stored.digest, 10..25).await?.context("there")?;
        let part: Vec<Bytes> = part.collect::<Result<_>>().await?;
        assert_eq!(part.concat(), vec![7; 15]);
        files.remove(&stored.digest).await?;
        files.remove(&stored.digest).await?;
        assert_eq!(files.whole(&stored.digest).await?, None);
        Ok(())
    }

    #[tokio::test]
    async fn a_disk_that_fills_up_meanwhile_is_told_as_full_and_nothing_is_left() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let mut files = Files::open(folder.path())?;
        let free = Arc::new(std::sync::atomic::AtomicU64::new(SPARE_BYTES + 8 * PART_BYTES as u64));
        let told = Arc::clone(&free);
        files.room = Arc::new(Room(Box::new(move || Ok(told.load(std::sync::atomic::Ordering::Relaxed)))));
        let mut arriving = files.begin().await?;
        arriving.write(&vec![1; PART_BYTES]).await?;
        free.store(SPARE_BYTES, std::sync::atomic::Ordering::Relaxed);
        let Err(full) = arriving.write(&vec![2; PART_BYTES]).await else { anyhow::bail!("it was written") };
        let kind = full.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        assert_eq!(kind, Some(std::io::ErrorKind::StorageFull));
        drop(arriving);
        emptied(folder.path()).await;
        Ok(())
    }

    /// What removes it runs beside.
    async fn emptied(folder: &Place) {
        for _ in 0..100 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            if count(folder) == 0 {
                break;
            }
        }
        assert_eq!(count(folder), 0);
    }

    #[tokio::test]
    async fn what_is_not_finished_leaves_nothing_behind() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let files = Files::open(folder.path())?;
        let mut arriving = files.begin().await?;
        arriving.write(&vec![1; 2 * PART_BYTES]).await?;
        assert_eq!(count(folder.path()), 1);
        drop(arriving);
        emptied(folder.path()).await;
        assert_eq!(files.room_for(u64::MAX).map_err(|error| error.kind()), Err(std::io::ErrorKind::StorageFull));
        Ok(())
    }

    #[tokio::test]
    async fn a_file_that_was_changed_is_not_given_out_and_what_nobody_knows_is_swept() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let files = Files::open(folder.path())?;
        let stored = files.keep(Bytes::from_static(b"as it was")).await?;
        let place = folder.path().join(stored.digest.path().as_ref());
        std::fs::write(&place, "as it is!")?;
        assert!(files.whole(&stored.digest).await.is_err());
        std::fs::write(folder.path().join("files/notes.txt"), "somebody's own")?;
        let (always, never) = (Moment(i64::MAX), Moment(0));
        assert_eq!(files.sweep(never, |_| false).await?, 0);
        assert_eq!(files.sweep(always, |name| name == stored.digest.as_str()).await?, 0);
        assert_eq!(files.sweep(always, |_| false).await?, 1);
        assert_eq!(count(folder.path()), 1);
        Ok(())
    }
}
