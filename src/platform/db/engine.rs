//! An opened database: readers, the writer, and the few things that differ by engine.

use std::path::Path;

use anyhow::{Context, Result, bail};
use sea_orm::{DatabaseConnection, DbBackend};

use super::writer::{Tx, Writer};
use super::{migrate, postgres, query::sql, sqlite};

pub struct Db {
    readers: DatabaseConnection,
    writer: Writer,
}

/// What `doctor` and the readiness check want to know.
pub struct Health {
    pub engine: &'static str,
    pub version: String,
    pub integrity: Vec<String>,
}

impl Db {
    /// Opens the database at `url` (`sqlite:FILE`, `postgres://…`), or `DIR/mithaq.db` without one,
    /// and brings its tables up to date.
    pub async fn open(url: Option<&str>, folder: &Path) -> Result<Db> {
        let db = Db::connect(url, folder).await?;
        db.bring_up_to_date().await?;
        Ok(db)
    }

    /// Opens it as an older version left it, with the first `steps` of its tables: to try an upgrade.
    pub async fn open_at(url: Option<&str>, folder: &Path, steps: usize) -> Result<Db> {
        let db = Db::connect(url, folder).await?;
        migrate::run(&db, steps).await?;
        Ok(db)
    }

    pub(super) async fn connect(url: Option<&str>, folder: &Path) -> Result<Db> {
        let (writer, readers) = match url {
            None => sqlite::open(&folder.join("mithaq.db")).await?,
            Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
                let pool = postgres::open(url).await?;
                (Writer::Pooled(pool.clone()), pool)
            }
            Some(url) => match url.strip_prefix("sqlite:") {
                Some(file) => sqlite::open(Path::new(file.trim_start_matches("//"))).await?,
                None => bail!("the database address must begin with sqlite: or postgres://"),
            },
        };
        Ok(Db { readers, writer })
    }

    /// Brings the tables of a database that was opened at an older step up to date.
    pub async fn bring_up_to_date(&self) -> Result<()> {
        migrate::run(self, migrate::STEPS.len()).await.context("cannot bring the tables up to date")
    }

    /// For reading what is committed.
    pub fn read(&self) -> &DatabaseConnection {
        &self.readers
    }

    /// Begins a change. Nothing slow (hashing, files, rendering) belongs between here and `commit`.
    pub async fn begin(&self) -> Result<Tx> {
        self.writer.begin().await
    }

    /// Refreshes the planner's statistics and folds logs; after imports and undos.
    pub async fn tidy(&self) -> Result<()> {
        match self.backend() {
            DbBackend::Postgres => postgres::tidy(self.writer.connection()).await,
            _ => sqlite::tidy(self.writer.connection()).await,
        }
    }

    pub async fn health(&self) -> Result<Health> {
        let (engine, version, check) = match self.backend() {
            DbBackend::Postgres => ("PostgreSQL", "SHOW server_version", None),
            _ => ("SQLite", "SELECT sqlite_version()", Some("PRAGMA quick_check(20)")),
        };
        let version = sql(version).one(self.read()).await?.get(0)?;
        let mut integrity = Vec::new();
        if let Some(check) = check {
            for row in sql(check).all(self.read()).await? {
                integrity.push(row.get::<String>(0)?);
            }
            integrity.retain(|line| line != "ok");
        }
        Ok(Health { engine, version, integrity })
    }

    pub(super) fn backend(&self) -> DbBackend {
        self.readers.get_database_backend()
    }

    pub(super) fn writer(&self) -> &DatabaseConnection {
        self.writer.connection()
    }
}
