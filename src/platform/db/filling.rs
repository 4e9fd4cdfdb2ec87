//! An empty database filled with the rows of another: all of them, or nothing at all.
//!
//! Tables and rows come in one transaction. That every row that is referred to is there is looked
//! at once, at its end, so the order of rows does not matter. (SQLite could put that off by itself,
//! but then looks through the other tables for each row that somebody already waits for.)

use std::path::Path;

use anyhow::{Context, Result, bail};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};

use super::schema::{self, Kind, MIGRATIONS, Table};
use super::snapshot::Cell;
use super::{Bulk, Db, Tx, Value, migrate, sql};

pub struct Filling {
    db: Db,
    tx: Tx,
    tables: Vec<Table>,
    /// References between tables that were taken away, and are made again at the end: table, name, rule.
    references: Vec<(String, String, String)>,
}

impl Db {
    /// Begins to fill the database at `url`, with tables as the first `steps` make them. `None`
    /// where tables stand already.
    pub async fn fill(url: Option<&str>, folder: &Path, steps: usize) -> Result<Option<Filling>> {
        let db = Db::connect(url, folder).await?;
        if db.backend() != DbBackend::Postgres {
            // Within a transaction this could not be changed; the writer has one connection.
            db.writer().execute_unprepared("PRAGMA foreign_keys = OFF").await?;
        }
        let tx = db.begin().await?;
        if !schema::tables(&*tx).await?.is_empty() {
            return Ok(None);
        }
        migrate::apply(&*tx, steps).await?;
        let mut tables = schema::tables(&*tx).await?;
        tables.retain(|table| table.name != MIGRATIONS);
        let references = loosen(&tx).await?;
        for table in &tables {
            // What the steps themselves put in comes again with the rows.
            sql(format!("DELETE FROM {}", table.name)).run(&*tx).await?;
        }
        Ok(Some(Filling { db, tx, tables, references }))
    }
}

impl Filling {
    /// All tables but the one in which the steps are noted.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    pub async fn put(&self, table: &Table, rows: Vec<Vec<Cell<'static>>>) -> Result<()> {
        let mut bulk = Bulk::insert(&format!("{} ({})", table.name, table.listed()));
        for row in rows {
            bulk.cells(row.into_iter().zip(&table.columns).map(|(cell, column)| value(cell, column.kind)));
        }
        bulk.run(&*self.tx).await.with_context(|| format!("in table {}", table.name))
    }

    /// Makes it visible; everybody before saw an empty database.
    pub async fn finish(self) -> Result<Db> {
        for (table, name, rule) in &self.references {
            let add = format!("ALTER TABLE {table} ADD CONSTRAINT {name} {rule}");
            self.tx.execute_unprepared(&add).await.with_context(|| format!("in table {table}"))?;
        }
        if self.db.backend() == DbBackend::Postgres {
            go_on_counting(&self.tx, &self.tables).await?;
            self.tx.commit().await?;
            return Ok(self.db);
        }
        if let Some(lost) = sql("PRAGMA foreign_key_check").optional(&*self.tx).await? {
            let (table, wanted): (String, String) = (lost.get(0)?, lost.get(2)?);
            bail!("a row of {table} refers to one of {wanted} that is not there");
        }
        self.tx.commit().await?;
        self.db.writer().execute_unprepared("PRAGMA foreign_keys = ON").await?;
        Ok(self.db)
    }
}

/// An absent value carries its kind: PostgreSQL wants to know of what it is the absence.
fn value(cell: Cell<'_>, kind: Kind) -> Value {
    match (cell, kind) {
        (Cell::Integer(number), _) => number.into(),
        (Cell::Text(text), _) => text.into_owned().into(),
        (Cell::Bytes(bytes), _) => bytes.into_owned().into(),
        (Cell::Null, Kind::Integer) => None::<i64>.into(),
        (Cell::Null, Kind::Text) => None::<String>.into(),
        (Cell::Null, Kind::Bytes) => None::<Vec<u8>>.into(),
    }
}

/// Lets rows come in any order until the end of the transaction.
async fn loosen(tx: &DatabaseTransaction) -> Result<Vec<(String, String, String)>> {
    if tx.get_database_backend() != DbBackend::Postgres {
        return Ok(Vec::new());
    }
    let rows = sql("SELECT CAST(t.relname AS TEXT), CAST(c.conname AS TEXT), pg_get_constraintdef(c.oid)
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        WHERE c.contype = 'f' AND t.relnamespace = CAST(current_schema() AS regnamespace)")
    .all(tx)
    .await?;
    let mut references = Vec::with_capacity(rows.len());
    for row in rows {
        let (table, name, rule): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        tx.execute_unprepared(&format!("ALTER TABLE {table} DROP CONSTRAINT {name}")).await?;
        references.push((table, name, rule));
    }
    Ok(references)
}

/// Tells the columns that number rows by themselves where to go on. SQLite looks at its rows.
async fn go_on_counting(tx: &DatabaseTransaction, tables: &[Table]) -> Result<()> {
    for Table { name, key, .. } in tables {
        let Some(key) = key else { continue };
        sql(format!(
            "SELECT setval(s.sequence, m.last) FROM
              (SELECT CAST(pg_get_serial_sequence('{name}', '{key}') AS regclass) AS sequence) s,
              (SELECT MAX({key}) AS last FROM {name}) m
            WHERE s.sequence IS NOT NULL AND m.last > 0"
        ))
        .all(tx)
        .await?;
    }
    Ok(())
}
