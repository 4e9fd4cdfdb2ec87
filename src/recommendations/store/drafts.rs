//! Unfinished forms in the database: one for an account, an entry and a language.

use anyhow::Result;

use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx, sql};

/// A form that somebody means to go on with.
pub struct Draft {
    /// Number of the entry.
    pub entry: i64,
    pub language: String,
    pub form: String,
    pub saved_at: Moment,
}

pub async fn save(tx: &Tx, account: i64, draft: &Draft) -> Result<()> {
    sql("INSERT INTO drafts (account_id, recommendation_id, language, form, saved_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (account_id, recommendation_id, language)
        DO UPDATE SET form = EXCLUDED.form, saved_at = EXCLUDED.saved_at")
    .bind(account)
    .bind(draft.entry)
    .bind(draft.language.as_str())
    .bind(draft.form.as_str())
    .bind(draft.saved_at.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// Throws it away; `false` when there was none.
pub async fn end(tx: &Tx, account: i64, entry: i64, language: &str) -> Result<bool> {
    let ended = sql("DELETE FROM drafts WHERE account_id = $1 AND recommendation_id = $2 AND language = $3")
        .bind(account)
        .bind(entry)
        .bind(language)
        .run(&**tx)
        .await?;
    Ok(ended > 0)
}

/// All drafts of an account, the newest first.
pub async fn list(db: &impl Connection, account: i64) -> Result<Vec<(String, Draft)>> {
    let rows = sql("SELECT r.public_id, d.recommendation_id, d.language, d.form, d.saved_at FROM drafts d
        JOIN recommendations r ON r.id = d.recommendation_id
        WHERE d.account_id = $1 ORDER BY d.saved_at DESC")
    .bind(account)
    .all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let (entry, language, form) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((row.get(0)?, Draft { entry, language, form, saved_at: Moment(row.get(4)?) }))
        })
        .collect()
}

/// Those of everybody, the newest first: address and number of the entry, whose it is, when it was saved.
pub async fn of_all(db: &impl Connection) -> Result<Vec<(String, i64, i64, Moment)>> {
    let rows = sql("SELECT r.public_id, d.recommendation_id, d.account_id, d.saved_at FROM drafts d
        JOIN recommendations r ON r.id = d.recommendation_id ORDER BY d.saved_at DESC, d.recommendation_id")
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, Moment(row.get(3)?)))).collect()
}

pub async fn find(db: &impl Connection, account: i64, entry: i64, language: &str) -> Result<Option<Draft>> {
    let row = sql("SELECT form, saved_at FROM drafts
        WHERE account_id = $1 AND recommendation_id = $2 AND language = $3")
    .bind(account)
    .bind(entry)
    .bind(language)
    .optional(db)
    .await?;
    row.map(|row| Ok(Draft { entry, language: language.to_owned(), form: row.get(0)?, saved_at: Moment(row.get(1)?) }))
        .transpose()
}
