//! Keys for the API in the database.

use anyhow::Result;

use crate::accounts::api_keys::ApiKey;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Row, Tx, sql};

const COLUMNS: &str = "k.id, k.account_id, k.name, k.created_at, k.last_day, k.used_at";

/// A key whose last day cannot be read is none.
fn read(row: &Row) -> Result<Option<ApiKey>> {
    let Some(last_day) = Date::parse(&row.get::<String>(4)?) else { return Ok(None) };
    Ok(Some(ApiKey {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        created_at: Moment(row.get(3)?),
        last_day,
        used_at: row.get::<Option<i64>>(5)?.map(Moment),
    }))
}

pub async fn api_key(db: &impl Connection, hash: &[u8; 32]) -> Result<Option<ApiKey>> {
    let text = format!("SELECT {COLUMNS} FROM account_api_keys k WHERE k.hash = $1");
    Ok(sql(text).bind(hash.to_vec()).optional(db).await?.as_ref().map(read).transpose()?.flatten())
}

/// Of one account, the newest first.
pub async fn api_keys_of(db: &impl Connection, account: i64) -> Result<Vec<ApiKey>> {
    let text = format!("SELECT {COLUMNS} FROM account_api_keys k WHERE k.account_id = $1 ORDER BY k.id DESC");
    let rows = sql(text).bind(account).all(db).await?;
    Ok(rows.iter().map(read).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Of everybody, the newest first.
pub async fn all_api_keys(db: &impl Connection) -> Result<Vec<ApiKey>> {
    let rows = sql(format!("SELECT {COLUMNS} FROM account_api_keys k ORDER BY k.id DESC")).all(db).await?;
    Ok(rows.iter().map(read).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

pub async fn add_api_key(
    tx: &Tx,
    account: i64,
    hash: &[u8; 32],
    name: &str,
    at: Moment,
    last_day: Date,
) -> Result<i64> {
    sql("INSERT INTO account_api_keys (account_id, hash, name, created_at, last_day)
        VALUES ($1, $2, $3, $4, $5) RETURNING id")
    .bind(account)
    .bind(hash.to_vec())
    .bind(name)
    .bind(at.0)
    .bind(last_day.to_string())
    .one(&**tx)
    .await?
    .get(0)
}

pub async fn use_api_key(tx: &Tx, key: i64, now: Moment) -> Result<()> {
    sql("UPDATE account_api_keys SET used_at = $1 WHERE id = $2").bind(now.0).bind(key).run(&**tx).await?;
    Ok(())
}

pub async fn end_api_key(tx: &Tx, key: i64) -> Result<bool> {
    Ok(sql("DELETE FROM account_api_keys WHERE id = $1").bind(key).run(&**tx).await? > 0)
}

/// With an account, or what it was proven with, its keys end.
pub async fn end_api_keys(tx: &Tx, account: i64) -> Result<()> {
    sql("DELETE FROM account_api_keys WHERE account_id = $1").bind(account).run(&**tx).await?;
    Ok(())
}
