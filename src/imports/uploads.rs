//! Files sent for import: taken in piece by piece, kept under a name of ours in a folder of ours,
//! known by their content, and thrown away when nobody has used them for a week.
//!
//! What has arrived is what the database says; a piece counts once it lies on the disk. A file is
//! only ever read as an export, and never given out again.

mod arriving;
pub mod content;
pub mod store;

use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use bytes::Bytes;
use serde_json::json;

pub use arriving::Arriving;
pub use content::Content;
pub use store::{by_public_id, list};

use super::Trouble;
use super::preview;
use super::rows;
use crate::accounts::Account;
use crate::app::App;
use crate::ledger::{self, Entry, Object};
use crate::permissions::Actor;
use crate::platform::clock::Moment;
use crate::platform::db::Tx;
use crate::platform::ids;
use crate::platform::jobs::{self, JobId};

/// A file sent for import, as far as it has arrived.
#[derive(Clone, Debug)]
pub struct Upload {
    pub id: i64,
    pub public_id: String,
    /// Whose it is: nobody else goes on with it.
    pub account: i64,
    pub name: String,
    pub size: u64,
    pub received: u64,
    pub choices: Choices,
    /// The newest preview or import of it, 0 for none.
    pub job: i64,
    /// What the last preview found, as JSON of `preview::Preview`.
    pub preview: String,
    pub created_at: Moment,
    pub touched_at: Moment,
}

impl Upload {
    pub fn is_whole(&self) -> bool {
        self.received == self.size
    }

    pub fn preview(&self) -> Option<preview::Preview> {
        serde_json::from_str(&self.preview).ok()
    }
}

/// What its person decides about the import. Empty: all States, the language of the texts, not decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub state: String,
    pub language: String,
    pub audience: String,
}

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    Empty,
    TooLarge { most: u64 },
    NoRoom { free: u64, needed: u64 },
    Content(Content),
}

/// What came of a piece.
pub enum Piece {
    /// So much has arrived now.
    Taken(Upload),
    /// The file goes on elsewhere: a piece was lost, or sent twice.
    Elsewhere(u64),
    Unfit(Unfit),
}

/// Room that is left to the database and everything else.
const SPARE_BYTES: u64 = 64 * 1024 * 1024;
const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Unfinished or unused for so long, a file is thrown away.
pub const KEPT_DAYS: i64 = 7;

pub fn folder(app: &App) -> PathBuf {
    app.folder.join("uploads")
}

pub fn path(app: &App, public_id: &str) -> PathBuf {
    folder(app).join(public_id)
}

/// Where the rows of one preview lie.
pub fn rows_stem(app: &App, public_id: &str, job: i64) -> PathBuf {
    folder(app).join(format!("{public_id}-{job}"))
}

/// What a person knows the file by: the last part of a path, without what no name holds.
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let invisible = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let clean: String = last.chars().filter(|letter| !invisible(*letter)).take(200).collect();
    let clean = clean.trim().trim_matches('.').to_owned();
    if clean.is_empty() { "export".to_owned() } else { clean }
}

/// Whether a file of this size may come: within the limit, and with room for all that is announced.
pub async fn room(app: &App, size: u64) -> Result<Result<(), Unfit>> {
    let most = app.config.upload_limit_mb.saturating_mul(1024 * 1024);
    if size > most {
        return Ok(Err(Unfit::TooLarge { most }));
    }
    let announced = store::outstanding(app.db.read()).await?;
    std::fs::create_dir_all(folder(app))?;
    let (free, needed) = (fs4::available_space(folder(app))?, size + announced + SPARE_BYTES);
    Ok(if free < needed { Err(Unfit::NoRoom { free, needed }) } else { Ok(()) })
}

/// Whether a preview may go on writing.
pub fn room_left(app: &App) -> Result<(), anyhow::Error> {
    let free = fs4::available_space(folder(app))?;
    if free < SPARE_BYTES {
        return Err(Trouble::DiskFull { free, needed: SPARE_BYTES }.into());
    }
    Ok(())
}

/// Begins to take a file in.
pub async fn begin(
    app: &App,
    account: &Account,
    name: &str,
    size: u64,
    choices: &Choices,
) -> Result<Result<Upload, Unfit>> {
    if size == 0 {
        return Ok(Err(Unfit::Empty));
    }
    if let Err(unfit) = room(app, size).await? {
        return Ok(Err(unfit));
    }
    let now = app.clock.now();
    let public_id = ids::ordered(now)?.hyphenated().to_string();
    let place = path(app, &public_id);
    File::create_new(&place).with_context(|| format!("cannot write {}", place.display()))?;
    let tx = app.db.begin().await?;
    let upload = store::insert(&tx, &public_id, account.id, &clean_name(name), size, choices, now).await?;
    tx.commit().await?;
    Ok(Ok(upload))
}

/// Puts the next piece behind what has arrived. The last one makes the file whole, and asks for its
/// preview where everything was decided.
pub async fn take(app: &App, actor: &Actor, upload: &Upload, offset: u64, bytes: Bytes) -> Result<Piece> {
    let place = path(app, &upload.public_id);
    let opened = tokio::task::spawn_blocking(move || -> Result<Option<File>> {
        let file = OpenOptions::new().write(true).open(&place).with_context(|| format!("{}", place.display()))?;
        // Of two windows that send the same file, one at a time.
        Ok(file.try_lock().is_ok().then_some(file))
    });
    let file = opened.await??;
    let now = store::by_id(app.db.read(), upload.id).await?.context("the upload vanished")?;
    let Some(mut file) = file.filter(|_| now.received == offset) else { return Ok(Piece::Elsewhere(now.received)) };
    let received = offset + bytes.len() as u64;
    if received > now.size {
        return Ok(Piece::Unfit(Unfit::TooLarge { most: now.size }));
    }
    if offset == 0
        && let Err(content) = content::begins(&bytes)
    {
        discard(app, actor, &now).await?;
        return Ok(Piece::Unfit(Unfit::Content(content)));
    }
    let written = tokio::task::spawn_blocking(move || -> std::io::Result<File> {
        file.seek(SeekFrom::Start(offset))?;
        file.write_all(&bytes)?;
        file.sync_data()?;
        Ok(file)
    });
    let file = written.await??;
    let tx = app.db.begin().await?;
    store::received(&tx, now.id, received, app.clock.now()).await?;
    tx.commit().await?;
    drop(file);
    let now = Upload { received, ..now };
    if now.is_whole() { whole(app, actor, now).await } else { Ok(Piece::Taken(now)) }
}

/// Looks into the whole file, notes that it was received, and asks for its preview.
pub async fn whole(app: &App, actor: &Actor, upload: Upload) -> Result<Piece> {
    let place = path(app, &upload.public_id);
    if let Err(content) = tokio::task::spawn_blocking(move || content::examine(&place)).await?? {
        discard(app, actor, &upload).await?;
        return Ok(Piece::Unfit(Unfit::Content(content)));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let content = json!({ "name": upload.name, "size": upload.size });
    record(&tx, actor, now, "upload-received", upload.id, content).await?;
    let job = if upload.choices.audience.is_empty() { 0 } else { preview::ask(&tx, app, actor, &upload).await?.0 };
    tx.commit().await?;
    Ok(Piece::Taken(Upload { job, ..upload }))
}

/// Throws a file away, with all that was found in it.
pub async fn discard(app: &App, actor: &Actor, upload: &Upload) -> Result<()> {
    let tx = app.db.begin().await?;
    store::delete(&tx, upload.id).await?;
    record(&tx, actor, app.clock.now(), "upload-discarded", upload.id, json!({ "name": upload.name })).await?;
    tx.commit().await?;
    remove_files(app, upload);
    Ok(())
}

/// Removes the file once its import stands; the row leads to the import until housekeeping.
pub async fn spent(app: &App, id: i64) -> Result<()> {
    if let Some(upload) = store::by_id(app.db.read(), id).await? {
        remove_files(app, &upload);
    }
    Ok(())
}

fn remove_files(app: &App, upload: &Upload) {
    drop(std::fs::remove_file(path(app, &upload.public_id)));
    if let Some(preview) = upload.preview() {
        rows::remove(&rows_stem(app, &upload.public_id, preview.job));
    }
}

/// Whether something is being done with the file.
pub async fn is_busy(app: &App, upload: &Upload) -> Result<bool> {
    let job = jobs::find(app.db.read(), JobId(upload.job)).await?;
    Ok(job.is_some_and(|job| !job.state.ended()))
}

/// Throws away what nobody has touched for a week, and files that no row knows; returns how many.
pub async fn forget_old(app: &App) -> Result<u64> {
    let before = app.clock.now().plus_seconds(-KEPT_DAYS * DAY_SECONDS);
    let mut forgotten = 0;
    for upload in store::untouched_since(app.db.read(), before).await? {
        if !is_busy(app, &upload).await? {
            discard(app, &Actor::System, &upload).await?;
            forgotten += 1;
        }
    }
    let known: Vec<String> = store::list(app.db.read()).await?.into_iter().map(|upload| upload.public_id).collect();
    sweep(&folder(app), &known, before)?;
    Ok(forgotten)
}

/// Removes what a killed process has left: files of no upload that are as old.
fn sweep(folder: &Path, known: &[String], before: Moment) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let changed = entry.metadata()?.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let old = i64::try_from(changed.as_micros()).is_ok_and(|micros| micros < before.0);
        if old && !known.iter().any(|id| name.starts_with(id.as_str())) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

async fn record(
    tx: &Tx,
    actor: &Actor,
    at: Moment,
    act: &'static str,
    upload: i64,
    content: serde_json::Value,
) -> Result<()> {
    let entry = Entry { act, object: Object::Upload(upload), content: content.to_string() };
    ledger::append(tx, actor, at, ledger::DIRECT, &[entry]).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::clean_name;

    #[test]
    fn a_name_is_the_last_part_of_a_path_without_what_nobody_sees() {
        for (given, kept) in [
            ("export.json", "export.json"),
            ("../../etc/passwd", "passwd"),
            ("C:\\files\\تصدير.json", "تصدير.json"),
            ("a\r\nSet-Cookie: x\0.json", "aSet-Cookie: x.json"),
            ("invoice\u{202e}nosj.exe", "invoicenosj.exe"),
            ("..", "export"),
            ("/", "export"),
            ("", "export"),
        ] {
            assert_eq!(clean_name(given), kept, "{given:?}");
        }
        assert_eq!(clean_name(&"x".repeat(10_000)).len(), 200);
    }
}
