//! The lettered items of an entry in the database, by the labels of the text that brought them.

use anyhow::Result;

use crate::platform::db::{Connection, sql};

/// Labels of an entry's parts, in order.
pub async fn labels(db: &impl Connection, id: i64) -> Result<Vec<String>> {
    let rows =
        sql("SELECT label FROM current_parts WHERE recommendation_id = $1 ORDER BY position").bind(id).all(db).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// The same with what a pending batch has written.
pub async fn labels_staged(db: &impl Connection, id: i64) -> Result<Vec<String>> {
    let rows = sql("SELECT label FROM recommendation_parts WHERE recommendation_id = $1 AND removed_in IS NULL
        ORDER BY position")
    .bind(id)
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}
