//! Entries added by hand in the database: what resembles them, and taking them out.

use anyhow::Result;

use super::withdraw::TABLES;
use crate::ledger::DIRECT;
use crate::platform::db::{Connection, Tx, sql};

/// The first few entries with this number in the document, or with this text.
pub async fn similar(db: &impl Connection, document: i64, number: Option<&str>, text: &str) -> Result<Vec<i64>> {
    let rows = sql("SELECT f.recommendation_id FROM current_facts f
        WHERE f.document_id = $1 AND f.number = $2
        UNION
        SELECT t.recommendation_id FROM current_texts t
        JOIN current_facts f ON f.recommendation_id = t.recommendation_id
        WHERE t.kind = 'official' AND t.body = $3
        ORDER BY 1 LIMIT 10")
    .bind(document)
    .bind(number.map(str::to_owned))
    .bind(text)
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}

pub async fn remove(tx: &Tx, id: i64) -> Result<()> {
    let tables = TABLES.map(|(table, _)| table);
    for table in tables.into_iter().chain(["recommendation_edits"]) {
        sql(format!("UPDATE {table} SET removed_in = $1 WHERE recommendation_id = $2 AND removed_in IS NULL"))
            .bind(DIRECT.0)
            .bind(id)
            .run(&**tx)
            .await?;
    }
    Ok(())
}
