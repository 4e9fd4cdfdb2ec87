//! The instance that is saved into, and how to look at what is left of it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::TempDir;

use crate::child::{Ask, Held, Made, ask};
use crate::clients::Save;

pub struct Instance {
    folder: TempDir,
    pub data: PathBuf,
    pub database: Option<String>,
    pub made: Made,
}

impl Instance {
    pub fn make(database: Option<String>) -> Result<Instance> {
        let folder = tempfile::tempdir()?;
        let data = folder.path().canonicalize()?.join("data");
        let made = ask(&Ask::Make { data: data.clone(), database: database.clone() })?;
        Ok(Instance { folder, data, database, made })
    }

    /// A folder beside the data, which goes with the instance.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Looks at the instance as it stands in this folder. An error says that it is damaged.
    pub fn look(&self, data: &Path) -> Result<Held> {
        let things = self.made.things.clone();
        ask(&Ask::Look { data: data.to_owned(), database: self.database.clone(), things })
    }
}

impl Held {
    pub fn missing<'a>(&self, acknowledged: impl Iterator<Item = &'a Save>) -> Vec<Save> {
        acknowledged.filter(|save| !self.saves.contains(save)).copied().collect()
    }
}
