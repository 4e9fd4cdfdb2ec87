//! What is particular to PostgreSQL.

use std::time::Duration;

use anyhow::{Context, Result};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

/// Connects a pool; the address is never echoed, since it holds a password.
pub async fn open(url: &str) -> Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(10).sqlx_logging(false).acquire_timeout(Duration::from_secs(5));
    Database::connect(options).await.context("cannot connect to PostgreSQL")
}

pub async fn tidy(connection: &DatabaseConnection) -> Result<()> {
    connection.execute_unprepared("ANALYZE").await?;
    Ok(())
}
