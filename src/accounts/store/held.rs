//! Held forms in the database.

use anyhow::Result;

use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx, sql};

/// A form that waits for its sender.
#[derive(Clone, Debug)]
pub struct HeldForm {
    pub path: String,
    pub reason: String,
    pub fields: Vec<(String, String)>,
}

/// Holds a form, in place of one that was sent to the same path before.
pub async fn hold(tx: &Tx, id: &str, account: i64, form: &HeldForm, now: Moment) -> Result<()> {
    let fields = serde_json::to_string(&form.fields)?;
    sql("INSERT INTO account_held_forms (id, account_id, path, reason, fields, held_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (account_id, path) DO UPDATE SET id = excluded.id, reason = excluded.reason,
          fields = excluded.fields, held_at = excluded.held_at")
    .bind(id)
    .bind(account)
    .bind(form.path.as_str())
    .bind(form.reason.as_str())
    .bind(fields)
    .bind(now.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// A form of this account, if it was held after `since`.
pub async fn held(db: &impl Connection, account: i64, id: &str, since: Moment) -> Result<Option<HeldForm>> {
    let row = sql("SELECT path, reason, fields FROM account_held_forms
        WHERE id = $1 AND account_id = $2 AND held_at > $3")
    .bind(id)
    .bind(account)
    .bind(since.0)
    .optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let fields = serde_json::from_str(&row.get::<String>(2)?)?;
    Ok(Some(HeldForm { path: row.get(0)?, reason: row.get(1)?, fields }))
}

pub async fn let_go(tx: &Tx, account: i64, id: &str) -> Result<bool> {
    let gone = sql("DELETE FROM account_held_forms WHERE id = $1 AND account_id = $2").bind(id).bind(account);
    Ok(gone.run(&**tx).await? > 0)
}

/// Forgets what was held before `since`, and of one account all but the newest.
pub async fn forget_held(tx: &Tx, account: i64, since: Moment, most: i64) -> Result<()> {
    sql("DELETE FROM account_held_forms WHERE held_at <= $1").bind(since.0).run(&**tx).await?;
    sql("DELETE FROM account_held_forms WHERE account_id = $1 AND id NOT IN
          (SELECT id FROM account_held_forms WHERE account_id = $1 ORDER BY held_at DESC, id DESC LIMIT $2)")
    .bind(account)
    .bind(most)
    .run(&**tx)
    .await?;
    Ok(())
}
