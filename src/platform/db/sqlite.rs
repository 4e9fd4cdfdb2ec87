//! What is particular to SQLite: how its file is opened and looked after.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use sea_orm::sqlx::sqlite::{SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

use super::writer::Writer;

/// Opens (and creates) the file: one writer that syncs at every commit, several readers.
pub async fn open(file: &Path) -> Result<(Writer, DatabaseConnection)> {
    let place = file.display();
    let mut one_writer = options(file, 1, false);
    one_writer.map_sqlx_sqlite_pool_opts(|pool| pool.after_release(|writer, _| Box::pin(is_as_it_was(writer))));
    let writer =
        Database::connect(one_writer).await.with_context(|| format!("cannot open the database file {place}"))?;
    let readers = Database::connect(options(file, 4, true))
        .await
        .with_context(|| format!("cannot open the database file {place} for reading"))?;
    Ok((Writer::grouped(writer), readers))
}

fn options(file: &Path, connections: u32, readers: bool) -> ConnectOptions {
    let url = format!("sqlite://{}?mode=rwc", file.display());
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).min_connections(1).sqlx_logging(false);
    options.idle_timeout(Option::<Duration>::None).max_lifetime(Option::<Duration>::None);
    // A file does not hang up: asking each time whether it is there costs as much as a question.
    options.test_before_acquire(false);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .read_only(readers)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            // Without a limit the log keeps the size of the largest import for ever.
            .pragma("journal_size_limit", "67108864")
            .pragma("cache_size", if readers { "-8192" } else { "-16384" })
            .pragma("temp_store", "MEMORY")
            .pragma("trusted_schema", "OFF")
            .statement_cache_capacity(200)
    });
    options
}

/// Whether a connection can be used again. When a commit fails (the disk is full), SQLite may take the
/// transaction back by itself; the rollback that follows finds none, and what counts transactions
/// above SQLite goes on believing in it: every later commit would be a savepoint's, and lost.
async fn is_as_it_was(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    // Answered after the rollback that whoever let go of a transaction has sent.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// Moves the log into the file and gives the planner fresh statistics; called after imports.
pub async fn tidy(writer: &Writer) -> Result<()> {
    let connection = writer.connection();
    connection.execute_unprepared("PRAGMA analysis_limit = 2000").await?;
    connection.execute_unprepared("ANALYZE").await?;
    // Other connections go on with the statistics that they read first, until the schema changes.
    // A transaction like any other: of several statements sent as one text only the first is done when
    // the work is broken off, and a BEGIN that nobody ends bars every writer.
    let tx = writer.begin().await?;
    tx.execute_unprepared("CREATE TABLE analysed (at)").await?;
    tx.execute_unprepared("DROP TABLE analysed").await?;
    tx.commit().await?;
    // As far as it goes at once: to wait for readers would make everybody's saves wait too.
    connection.execute_unprepared("PRAGMA wal_checkpoint(PASSIVE)").await?;
    Ok(())
}
