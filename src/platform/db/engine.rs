//! An opened database: readers, the writer, and the few things that differ by engine.

use std::path::Path;

use anyhow::{Context, Result, bail};
use sea_orm::{DatabaseConnection, DbBackend};

use super::writer::{Tx, Writer};
use super::{migrate, postgres, query::sql, sqlite};
use crate::platform::clock::Moment;

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

    /// Whether the tables are exactly those of this program, and not of a newer one that has come since.
    pub async fn is_current(&self) -> Result<bool> {
        let applied: i64 = sql("SELECT COUNT(*) FROM migrations").one(self.read()).await?.get(0)?;
        Ok(applied == migrate::STEPS.len() as i64)
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
            _ => sqlite::tidy(&self.writer).await,
        }
    }

    pub async fn health(&self) -> Result<Health> {
        let (engine, version) = self.engine().await?;
        let mut integrity = Vec::new();
        if self.backend() != DbBackend::Postgres {
            for row in sql("PRAGMA quick_check(20)").all(self.read()).await? {
                integrity.push(row.get::<String>(0)?);
            }
            integrity.retain(|line| line != "ok");
        }
        Ok(Health { engine, version, integrity })
    }

    /// The engine's name and version.
    pub async fn engine(&self) -> Result<(&'static str, String)> {
        let (engine, version) = match self.backend() {
            DbBackend::Postgres => ("PostgreSQL", "SHOW server_version"),
            _ => ("SQLite", "SELECT sqlite_version()"),
        };
        Ok((engine, sql(version).one(self.read()).await?.get(0)?))
    }

    /// Bytes that the database takes up, its log of changes not counted.
    pub async fn size(&self) -> Result<u64> {
        let size = match self.backend() {
            DbBackend::Postgres => "SELECT pg_database_size(current_database())",
            _ => "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        };
        Ok(sql(size).one(self.read()).await?.get::<i64>(0)?.unsigned_abs())
    }

    /// Writes something that means nothing, to see whether writing goes.
    pub async fn try_write(&self, now: Moment) -> Result<()> {
        let tx = self.begin().await?;
        sql("INSERT INTO probes (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = excluded.at")
            .bind(now.0)
            .run(&*tx)
            .await?;
        tx.commit().await
    }

    pub(super) fn backend(&self) -> DbBackend {
        self.readers.get_database_backend()
    }

    pub(super) fn writer(&self) -> &DatabaseConnection {
        self.writer.connection()
    }
}
