//! National texts in the database whose original has changed since they were made.

use anyhow::Result;

use crate::platform::db::{Connection, sql};

/// A text whose original is no longer what it was.
pub struct Outdated {
    pub id: i64,
    /// Number of its entry.
    pub entry: i64,
    pub kind: String,
    pub language: String,
}

const LEFT_BEHIND: &str = "t.kind <> 'official' AND t.based_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM current_texts c WHERE c.id = t.based_on)
  AND EXISTS (SELECT 1 FROM current_facts f WHERE f.recommendation_id = t.recommendation_id)";

pub async fn count(db: &impl Connection) -> Result<i64> {
    sql(format!("SELECT COUNT(*) FROM current_texts t WHERE {LEFT_BEHIND}")).one(db).await?.get(0)
}

/// The next after the text `after`, in the order in which they were written.
pub async fn outdated(db: &impl Connection, after: i64, most: i64) -> Result<Vec<Outdated>> {
    let rows = sql(format!(
        "SELECT t.id, t.recommendation_id, t.kind, t.language FROM current_texts t
        WHERE t.id > $1 AND {LEFT_BEHIND}
        ORDER BY t.id LIMIT $2"
    ))
    .bind(after)
    .bind(most)
    .all(db)
    .await?;
    let text = |row: &crate::platform::db::Row| {
        Ok(Outdated { id: row.get(0)?, entry: row.get(1)?, kind: row.get(2)?, language: row.get(3)? })
    };
    rows.iter().map(text).collect()
}
