//! Every row of every table as they stood at one moment, while others go on writing.
//!
//! Rows pass by one at a time and are never held together.

use std::borrow::Cow;

use anyhow::{Context, Result, ensure};
use sea_orm::DbBackend;
use sea_orm::sqlx::{self, AssertSqlSafe, ColumnIndex, Decode, Postgres, Row, Sqlite, Type};
use tokio_stream::StreamExt;

use super::schema::{self, Kind, MIGRATIONS, Table};
use super::{Db, migrate};

/// One value of a row, the same on both engines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    Null,
    Integer(i64),
    Text(Cow<'a, str>),
    Bytes(Cow<'a, [u8]>),
}

/// A transaction that only reads, and sees nothing that was committed after it began.
pub struct Snapshot {
    transaction: Reading,
    tables: Vec<Table>,
    steps: usize,
}

enum Reading {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Db {
    pub async fn snapshot(&self) -> Result<Snapshot> {
        let readers = self.read();
        let transaction = match self.backend() {
            DbBackend::Postgres => {
                let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                Reading::Postgres(readers.get_postgres_connection_pool().begin_with(begin).await?)
            }
            _ => Reading::Sqlite(readers.get_sqlite_connection_pool().begin().await?),
        };
        let mut snapshot = Snapshot { transaction, tables: schema::tables(readers).await?, steps: 0 };
        // The first row read fixes the moment on both engines.
        let mut steps = Vec::new();
        let migrations = snapshot.tables.iter().position(|table| table.name == MIGRATIONS);
        let migrations = snapshot.tables.remove(migrations.context("the database holds no tables of ours")?);
        snapshot
            .each_row(&migrations, |row| {
                steps.extend(row.iter().find_map(|cell| match cell {
                    Cell::Text(name) => Some(name.to_string()),
                    _ => None,
                }));
                Ok(())
            })
            .await?;
        // They were numbered when they were applied; a newer program may have come in between.
        let known = migrate::STEPS.get(..steps.len()).context("a newer version has just changed the tables")?;
        ensure!(known.iter().all(|(name, _)| steps.iter().any(|step| step == name)), "the steps are not ours");
        snapshot.steps = steps.len();
        Ok(snapshot)
    }
}

impl Snapshot {
    /// All tables but the one in which the steps are noted.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// How many of [`super::STEPS`] made these tables.
    pub fn steps(&self) -> usize {
        self.steps
    }

    /// Shows each row of a table: in the order of its key if that is one whole number, else in any.
    pub async fn each_row(&mut self, table: &Table, mut each: impl FnMut(&[Cell<'_>]) -> Result<()>) -> Result<()> {
        // Names come from the schema.
        let mut question = format!("SELECT {} FROM {}", table.listed(), table.name);
        if let Some(key) = &table.key {
            question.push_str(&format!(" ORDER BY {key}"));
        }
        let kinds: Vec<Kind> = table.columns.iter().map(|column| column.kind).collect();
        let text = AssertSqlSafe(question);
        let wrong = || format!("in table {}", table.name);
        match &mut self.transaction {
            Reading::Sqlite(transaction) => {
                let mut rows = sqlx::query(text).fetch(&mut **transaction);
                while let Some(row) = rows.next().await {
                    each(&cells(&row?, &kinds).with_context(wrong)?)?;
                }
            }
            Reading::Postgres(transaction) => {
                let mut rows = sqlx::query(text).fetch(&mut **transaction);
                while let Some(row) = rows.next().await {
                    each(&cells(&row?, &kinds).with_context(wrong)?)?;
                }
            }
        }
        Ok(())
    }
}

fn cells<'r, R: Row>(row: &'r R, kinds: &[Kind]) -> Result<Vec<Cell<'r>>>
where
    usize: ColumnIndex<R>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
    &'r str: Decode<'r, R::Database> + Type<R::Database>,
    &'r [u8]: Decode<'r, R::Database> + Type<R::Database>,
{
    let mut cells = Vec::with_capacity(kinds.len());
    for (place, kind) in kinds.iter().enumerate() {
        let cell = match kind {
            Kind::Integer => row.try_get::<Option<i64>, _>(place)?.map(Cell::Integer),
            Kind::Text => row.try_get::<Option<&str>, _>(place)?.map(|text| Cell::Text(text.into())),
            Kind::Bytes => row.try_get::<Option<&[u8]>, _>(place)?.map(|bytes| Cell::Bytes(bytes.into())),
        };
        cells.push(cell.unwrap_or(Cell::Null));
    }
    Ok(cells)
}
