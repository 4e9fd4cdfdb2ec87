//! Which tables there are, as the engine itself tells: their columns, and what these hold.
//!
//! A table that a later step adds is found here by itself; one whose column is of a kind that the
//! other engine could not hold alike is refused by name.

use anyhow::{Context, Result, bail};
use sea_orm::{ConnectionTrait, DbBackend};

use super::query::sql;

/// What a column holds, on either engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Integer,
    Text,
    Bytes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The one whole number that tells its rows apart, if that is its key: rows are read in its order.
    pub key: Option<String>,
    /// Rows, roughly, without counting them.
    pub about: u64,
}

/// Where the steps are noted that made the tables.
pub const MIGRATIONS: &str = "migrations";

const OF_SQLITE: &str = "SELECT m.name, c.name, c.type, c.pk
    FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~'
    ORDER BY m.name, c.cid";
const OF_POSTGRES: &str = "SELECT CAST(t.relname AS TEXT), CAST(a.attname AS TEXT), format_type(a.atttypid, NULL),
      CAST(COALESCE(array_position(CAST(i.indkey AS SMALLINT[]), a.attnum) + 1, 0) AS BIGINT)
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid
    LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
    WHERE t.relkind IN ('r', 'p') AND t.relnamespace = CAST(current_schema() AS regnamespace)
      AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY t.relname COLLATE \"C\", a.attnum";

/// All tables, by name.
pub async fn tables(db: &impl ConnectionTrait) -> Result<Vec<Table>> {
    let on_postgres = db.get_database_backend() == DbBackend::Postgres;
    let mut tables: Vec<Table> = Vec::new();
    let mut keys = 0;
    for row in sql(if on_postgres { OF_POSTGRES } else { OF_SQLITE }).all(db).await? {
        let (name, column): (String, String) = (row.get(0)?, row.get(1)?);
        let kind = kind(&row.get::<String>(2)?).with_context(|| format!("table {name}, column {column}"))?;
        let place = row.get::<i64>(3)?;
        if tables.last().is_none_or(|table| table.name != name) {
            tables.push(Table { name, columns: Vec::new(), key: None, about: 0 });
            keys = 0;
        }
        let Some(table) = tables.last_mut() else { continue };
        if place > 0 {
            keys += 1;
            table.key = (keys == 1 && kind == Kind::Integer).then(|| column.clone());
        }
        table.columns.push(Column { name: column, kind });
    }
    for table in &mut tables {
        table.about = about(db, table, on_postgres).await?;
    }
    Ok(tables)
}

fn kind(engine_says: &str) -> Result<Kind> {
    Ok(match engine_says.to_ascii_lowercase().as_str() {
        "bigint" | "integer" => Kind::Integer,
        "text" => Kind::Text,
        "bytea" | "blob" => Kind::Bytes,
        other => bail!("`{other}` is no kind of value that both engines hold alike"),
    })
}

async fn about(db: &impl ConnectionTrait, table: &Table, on_postgres: bool) -> Result<u64> {
    // The names come from the schema.
    let name = &table.name;
    let question = match &table.key {
        _ if on_postgres => {
            format!("SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE oid = CAST('{name}' AS regclass)")
        }
        Some(key) => format!("SELECT COALESCE(MAX({key}), 0) FROM {name}"),
        None => format!("SELECT COUNT(*) FROM {name}"),
    };
    Ok(sql(question).one(db).await?.get::<i64>(0)?.max(0).unsigned_abs())
}

impl Table {
    /// Its columns as they stand in a statement.
    pub(super) fn listed(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        names.join(", ")
    }
}
