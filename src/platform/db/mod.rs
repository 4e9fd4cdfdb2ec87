//! The database seam: one code path over SQLite and PostgreSQL, chosen at run time.
//!
//! Slices write one SQL text for both engines (`$1`, `RETURNING`, `ON CONFLICT`, window functions)
//! and never learn which engine runs it. Reads go to a pool; writes go through [`Db::begin`],
//! which on SQLite queues on the one writer and shares its commit with whoever is waiting.

mod engine;
mod filling;
mod migrate;
mod postgres;
mod query;
mod schema;
mod snapshot;
mod sqlite;
mod weather;
mod writer;

pub use engine::{Db, Health};
pub use filling::Filling;
pub use migrate::STEPS;
pub use query::{Bulk, Query, Row, Together, numbers, sql};
pub use schema::{Column, Kind, Table};
pub use sea_orm::{ConnectionTrait as Connection, Value};
pub use snapshot::{Cell, Snapshot};
pub use weather::{Weather, weather};
pub use writer::Tx;
