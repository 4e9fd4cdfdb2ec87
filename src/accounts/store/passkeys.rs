//! Passkeys and the ceremonies under way, in the database.

use anyhow::Result;

use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Row, Tx, sql};

/// A passkey as its person sees it.
#[derive(Clone, Debug)]
pub struct Passkey {
    pub id: i64,
    pub name: String,
    /// As webauthn-rs writes it.
    pub key: String,
    pub created_at: Moment,
    pub used_at: Option<Moment>,
}

fn read(row: &Row) -> Result<Passkey> {
    Ok(Passkey {
        id: row.get(0)?,
        name: row.get(1)?,
        key: row.get(2)?,
        created_at: Moment(row.get(3)?),
        used_at: row.get::<Option<i64>>(4)?.map(Moment),
    })
}

/// The passkeys of an account, the oldest first.
pub async fn passkeys(db: &impl Connection, account: i64) -> Result<Vec<Passkey>> {
    sql("SELECT id, name, passkey, created_at, used_at FROM account_passkeys WHERE account_id = $1 ORDER BY id")
        .bind(account)
        .all(db)
        .await?
        .iter()
        .map(read)
        .collect()
}

/// `false` when the authenticator gave this number before, to whomever.
pub async fn add_passkey(tx: &Tx, account: i64, credential: &[u8], name: &str, key: &str, now: Moment) -> Result<bool> {
    let added = sql("INSERT INTO account_passkeys (account_id, credential, name, passkey, counter, created_at)
        VALUES ($1, $2, $3, $4, 0, $5) ON CONFLICT (credential) DO NOTHING")
    .bind(account)
    .bind(credential.to_vec())
    .bind(name)
    .bind(key)
    .bind(now.0)
    .run(&**tx)
    .await?;
    Ok(added > 0)
}

/// Notes a use; `false` when the counter does not go on from where it stood.
pub async fn use_passkey(tx: &Tx, account: i64, credential: &[u8], key: &str, count: u32, now: Moment) -> Result<bool> {
    let used = sql("UPDATE account_passkeys SET passkey = $1, counter = $2, used_at = $3
        WHERE account_id = $4 AND credential = $5 AND (counter < $2 OR (counter = 0 AND $2 = 0))")
    .bind(key)
    .bind(i64::from(count))
    .bind(now.0)
    .bind(account)
    .bind(credential.to_vec())
    .run(&**tx)
    .await?;
    Ok(used > 0)
}

pub async fn remove_passkey(tx: &Tx, account: i64, id: i64) -> Result<bool> {
    let gone = sql("DELETE FROM account_passkeys WHERE id = $1 AND account_id = $2").bind(id).bind(account);
    Ok(gone.run(&**tx).await? > 0)
}

pub async fn forget_passkeys(tx: &Tx, account: i64) -> Result<()> {
    sql("DELETE FROM account_passkeys WHERE account_id = $1").bind(account).run(&**tx).await?;
    Ok(())
}

/// Whether an app is set up and how many passkeys there are; until the transaction ends, nobody
/// else changes either.
pub async fn lock_factors(tx: &Tx, account: i64) -> Result<(bool, i64)> {
    let secret: String = sql("UPDATE accounts SET totp_step = totp_step WHERE id = $1 RETURNING totp_secret")
        .bind(account)
        .one(&**tx)
        .await?
        .get(0)?;
    let passkeys = sql("SELECT COUNT(*) FROM account_passkeys WHERE account_id = $1").bind(account).one(&**tx).await?;
    Ok((!secret.is_empty(), passkeys.get(0)?))
}

/// Notes what a browser is asked; what was asked before of this session counts no more.
pub async fn begin_ceremony(tx: &Tx, session: i64, kind: &str, state: &str, expires: Moment) -> Result<()> {
    sql("INSERT INTO account_ceremonies (session_id, kind, state, expires_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (session_id, kind) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at")
    .bind(session)
    .bind(kind)
    .bind(state)
    .bind(expires.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// What was asked of a browser, if it may still answer; it can answer once.
pub async fn end_ceremony(tx: &Tx, session: i64, kind: &str, now: Moment) -> Result<Option<String>> {
    let row = sql("DELETE FROM account_ceremonies WHERE session_id = $1 AND kind = $2 RETURNING state, expires_at")
        .bind(session)
        .bind(kind)
        .optional(&**tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let in_time = row.get::<i64>(1)? > now.0;
    row.get(0).map(|state| in_time.then_some(state))
}
