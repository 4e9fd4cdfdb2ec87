//! A portable SQL text with its values, and the rows that it returns.

use anyhow::{Context, Result};
use sea_orm::{ConnectionTrait, DbBackend, Statement, TryGetable, Value};

/// A statement in the making; `bind` fills `$1`, `$2` … in order.
pub struct Query {
    text: String,
    values: Vec<Value>,
}

/// Starts a statement: upper-case keywords, explicit columns, `$n` for values.
pub fn sql(text: impl Into<String>) -> Query {
    Query { text: text.into(), values: Vec::new() }
}

impl Query {
    pub fn bind(mut self, value: impl Into<Value>) -> Query {
        self.values.push(value.into());
        self
    }

    fn statement(self, on: &impl ConnectionTrait) -> Statement {
        let engine = on.get_database_backend();
        Statement::from_sql_and_values(engine, self.text, self.values)
    }

    pub async fn all(self, on: &impl ConnectionTrait) -> Result<Vec<Row>> {
        let rows = on.query_all_raw(self.statement(on)).await?;
        Ok(rows.into_iter().map(Row).collect())
    }

    pub async fn optional(self, on: &impl ConnectionTrait) -> Result<Option<Row>> {
        Ok(on.query_one_raw(self.statement(on)).await?.map(Row))
    }

    /// Exactly one row, for aggregates and `RETURNING`.
    pub async fn one(self, on: &impl ConnectionTrait) -> Result<Row> {
        let text = self.text.clone();
        let row = self.optional(on).await?;
        row.with_context(|| format!("no row returned by: {text}"))
    }

    /// Runs it and returns how many rows were affected.
    pub async fn run(self, on: &impl ConnectionTrait) -> Result<u64> {
        Ok(on.execute_raw(self.statement(on)).await?.rows_affected())
    }
}

/// Statements that are run one after the other and return no rows. Every statement sent to SQLite goes to
/// another thread and back, which takes longer than most of them: these go as one.
#[derive(Default)]
pub struct Together(Vec<Query>);

impl Together {
    pub fn and(mut self, query: Query) -> Together {
        self.0.push(query);
        self
    }

    pub async fn run(self, on: &impl ConnectionTrait) -> Result<()> {
        // PostgreSQL takes one statement with values at a time.
        let queries = if on.get_database_backend() == DbBackend::Sqlite { vec![joined(self.0)] } else { self.0 };
        for query in queries {
            query.run(on).await?;
        }
        Ok(())
    }
}

/// One text of several: the values of each are numbered after those of the one before. A `$` stands in our
/// texts for nothing else.
fn joined(queries: Vec<Query>) -> Query {
    let mut all = sql("");
    for query in queries {
        let mut pieces = query.text.split('$');
        all.text.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let end = piece.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(piece.len());
            let (number, rest) = piece.split_at(end);
            let number = number.parse().unwrap_or(0) + all.values.len();
            all.text.push_str(&format!("${number}{rest}"));
        }
        all.text.push_str("; ");
        all.values.extend(query.values);
    }
    all
}

/// A returned row, read by position in the order of the `SELECT`.
pub struct Row(sea_orm::QueryResult);

impl Row {
    pub fn get<T: TryGetable>(&self, position: usize) -> Result<T> {
        Ok(self.0.try_get_by_index(position)?)
    }
}

/// Many rows into one table with few statements: both engines limit the values of one.
pub struct Bulk {
    head: String,
    tail: String,
    columns: usize,
    values: Vec<Value>,
}

/// Numbers of ours as they stand behind `IN`, few hundred at a time; of none a list that holds nothing.
pub fn numbers(ids: impl IntoIterator<Item = i64>) -> String {
    let ids: Vec<String> = ids.into_iter().map(|id| id.to_string()).collect();
    if ids.is_empty() { "(NULL)".to_owned() } else { format!("({})", ids.join(", ")) }
}

/// Rows a statement: enough to spare round trips, few enough to be prepared quickly. Both engines
/// also limit the values of one (SQLite 32,766, PostgreSQL 65,535).
const ROWS: usize = 256;

impl Bulk {
    /// `into` names table and columns: `"texts (id, body)"`.
    pub fn insert(into: &str) -> Bulk {
        let columns = into.matches(',').count() + 1;
        Bulk { head: format!("INSERT INTO {into} VALUES "), tail: String::new(), columns, values: Vec::new() }
    }

    /// What follows the rows, such as `ON CONFLICT (code) DO NOTHING`.
    pub fn then(mut self, tail: &str) -> Bulk {
        self.tail = format!(" {tail}");
        self
    }

    pub fn row<const N: usize>(&mut self, values: [Value; N]) {
        debug_assert_eq!(N, self.columns);
        self.values.extend(values);
    }

    /// A row whose columns are known only when the program runs.
    pub fn cells(&mut self, values: impl Iterator<Item = Value>) {
        self.values.extend(values);
        debug_assert!(self.values.len().is_multiple_of(self.columns));
    }

    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Statements of a power of two of rows: few different texts, so that their plans are used again.
    pub async fn run(self, on: &impl ConnectionTrait) -> Result<()> {
        let engine = on.get_database_backend();
        let mut left = self.values.len() / self.columns;
        let mut values = self.values.into_iter();
        while let Some(power) = left.checked_ilog2() {
            let rows = ROWS.min(1 << power);
            left -= rows;
            let batch: Vec<Value> = values.by_ref().take(rows * self.columns).collect();
            let mut text = self.head.clone();
            for position in 0..batch.len() {
                text.push_str(match (position % self.columns, position) {
                    (0, 0) => "(",
                    (0, _) => "),(",
                    _ => ",",
                });
                // To SQLite a numbered place is a name, looked up in a list from its start.
                if engine == DbBackend::Postgres {
                    text.push_str(&format!("${}", position + 1));
                } else {
                    text.push('?');
                }
            }
            text.push(')');
            text.push_str(&self.tail);
            on.execute_raw(Statement::from_sql_and_values(engine, text, batch)).await?;
        }
        Ok(())
    }
}
