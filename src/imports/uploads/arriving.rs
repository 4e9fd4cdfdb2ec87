//! A file that comes whole in one request: written while it is read, gone again if it breaks off.

use std::path::PathBuf;

use anyhow::{Context, Result};
use bytes::Bytes;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::{Choices, Piece, Unfit, clean_name, content, folder, path, store, whole};
use crate::accounts::Account;
use crate::app::App;
use crate::permissions::Actor;
use crate::platform::ids;

pub struct Arriving {
    public_id: String,
    place: PathBuf,
    file: Option<File>,
    size: u64,
    /// The first bytes, until there are enough of them to tell what the file is.
    start: Vec<u8>,
    /// The row that knows the file is there.
    kept: bool,
}

/// Enough to tell a list from anything else.
const TOLD_BY: usize = 64;

impl Arriving {
    pub fn begin(app: &App) -> Result<Arriving> {
        std::fs::create_dir_all(folder(app))?;
        let public_id = ids::ordered(app.clock.now())?.hyphenated().to_string();
        let place = path(app, &public_id);
        let file = std::fs::File::create_new(&place).with_context(|| format!("cannot write {}", place.display()))?;
        Ok(Arriving { public_id, place, file: Some(File::from_std(file)), size: 0, start: Vec::new(), kept: false })
    }

    pub fn is_empty(&self) -> bool {
        self.size == 0
    }

    pub async fn write(&mut self, app: &App, bytes: Bytes) -> Result<Result<(), Unfit>> {
        let most = app.config.upload_limit_mb.saturating_mul(1024 * 1024);
        let untold = self.start.len() < TOLD_BY;
        self.size += bytes.len() as u64;
        if self.size > most {
            return Ok(Err(Unfit::TooLarge { most }));
        }
        if untold {
            self.start.extend(bytes.iter().take(TOLD_BY));
            if self.start.len() >= TOLD_BY
                && let Err(content) = content::begins(&self.start)
            {
                return Ok(Err(Unfit::Content(content)));
            }
        }
        if let Some(file) = &mut self.file {
            file.write_all(&bytes).await.with_context(|| format!("cannot write {}", self.place.display()))?;
        }
        Ok(Ok(()))
    }

    /// Makes an upload of what has arrived, and asks for its preview where everything was decided.
    pub async fn finish(
        mut self,
        app: &App,
        actor: &Actor,
        account: &Account,
        name: &str,
        choices: &Choices,
    ) -> Result<Piece> {
        if let Some(mut file) = self.file.take() {
            file.flush().await?;
            file.sync_all().await?;
        }
        let now = app.clock.now();
        let tx = app.db.begin().await?;
        let mut upload =
            store::insert(&tx, &self.public_id, account.id, &clean_name(name), self.size, choices, now).await?;
        store::received(&tx, upload.id, self.size, now).await?;
        tx.commit().await?;
        self.kept = true;
        upload.received = self.size;
        whole(app, actor, upload).await
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be removed now is swept up by housekeeping.
            drop(std::fs::remove_file(&self.place));
        }
    }
}
