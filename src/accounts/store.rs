//! Accounts, invitations, sessions and failed attempts in the database.

mod api_keys;
mod contacts;
mod held;
mod passkeys;
mod posts;
mod provider;

use std::collections::HashMap;

use anyhow::Result;

pub use api_keys::*;
pub use contacts::*;
pub use held::*;
pub use passkeys::*;
pub use posts::*;
pub use provider::*;

use super::Account;
use super::session::{Session, Stage};
use crate::permissions::Role;
use crate::platform::clock::Moment;
use crate::platform::db::{Bulk, Connection, Row, Tx, numbers, sql};

const COLUMNS: &str = "a.id, a.public_id, a.email, a.name, a.role, a.password, a.totp_secret, a.ended_at,
    (SELECT COUNT(*) FROM account_passkeys p WHERE p.account_id = a.id),
    (SELECT COUNT(*) FROM account_identities i WHERE i.account_id = a.id)";

fn read(row: &Row) -> Result<Account> {
    Ok(Account {
        id: row.get(0)?,
        public_id: row.get(1)?,
        email: row.get(2)?,
        name: row.get(3)?,
        role: Role::from_code(&row.get::<String>(4)?),
        posts: Vec::new(),
        password: row.get(5)?,
        totp_secret: row.get(6)?,
        ended_at: row.get::<Option<i64>>(7)?.map(Moment),
        passkeys: row.get(8)?,
        identities: row.get(9)?,
    })
}

/// All accounts, by name.
pub async fn list(db: &impl Connection) -> Result<Vec<Account>> {
    sql(format!("SELECT {COLUMNS} FROM accounts a ORDER BY a.name, a.id")).all(db).await?.iter().map(read).collect()
}

/// These, in no order.
pub async fn by_ids(db: &impl Connection, ids: &[i64]) -> Result<Vec<Account>> {
    let text = format!("SELECT {COLUMNS} FROM accounts a WHERE a.id IN {}", numbers(ids.iter().copied()));
    sql(text).all(db).await?.iter().map(read).collect()
}

pub async fn by_id(db: &impl Connection, id: i64) -> Result<Option<Account>> {
    let text = format!("SELECT {COLUMNS} FROM accounts a WHERE a.id = $1");
    sql(text).bind(id).optional(db).await?.as_ref().map(read).transpose()
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Account>> {
    let text = format!("SELECT {COLUMNS} FROM accounts a WHERE a.public_id = $1");
    sql(text).bind(public_id).optional(db).await?.as_ref().map(read).transpose()
}

/// Public ids and names of all who have, or had, an account.
pub async fn names(db: &impl Connection) -> Result<HashMap<String, String>> {
    let rows = sql("SELECT public_id, name FROM accounts").all(db).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

pub async fn by_email(db: &impl Connection, email: &str) -> Result<Option<Account>> {
    let text = format!("SELECT {COLUMNS} FROM accounts a WHERE a.email = $1");
    sql(text).bind(email.trim().to_lowercase()).optional(db).await?.as_ref().map(read).transpose()
}

pub async fn insert(tx: &Tx, public_id: &str, email: &str, name: &str, role: Option<Role>, at: Moment) -> Result<i64> {
    sql("INSERT INTO accounts (public_id, email, name, role, password, totp_secret, totp_step, created_at)
        VALUES ($1, $2, $3, $4, '', '', 0, $5) RETURNING id")
    .bind(public_id)
    .bind(email)
    .bind(name)
    .bind(role.map_or("", Role::code))
    .bind(at.0)
    .one(&**tx)
    .await?
    .get(0)
}

pub async fn set_password(tx: &Tx, account: i64, password: &str) -> Result<()> {
    sql("UPDATE accounts SET password = $1 WHERE id = $2").bind(password).bind(account).run(&**tx).await?;
    Ok(())
}

pub async fn set_role(tx: &Tx, account: i64, role: Option<Role>) -> Result<()> {
    sql("UPDATE accounts SET role = $1 WHERE id = $2")
        .bind(role.map_or("", Role::code))
        .bind(account)
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn set_ended(tx: &Tx, account: i64, ended: Option<Moment>) -> Result<()> {
    sql("UPDATE accounts SET ended_at = $1 WHERE id = $2").bind(ended.map(|at| at.0)).bind(account).run(&**tx).await?;
    Ok(())
}

/// Administrators who can sign in. Taken under the lock of the row that all ledger entries
/// take, so that two who end each other at once cannot both succeed.
pub async fn administrators(tx: &Tx) -> Result<i64> {
    sql("UPDATE ledger_head SET last = last WHERE id = 1").run(&**tx).await?;
    sql("SELECT COUNT(*) FROM accounts a WHERE a.role = 'administrator' AND a.ended_at IS NULL AND (a.password <> ''
          OR EXISTS (SELECT 1 FROM account_identities i WHERE i.account_id = a.id))")
    .one(&**tx)
    .await?
    .get(0)
}

/// Replaces the second factor and the codes on paper; `false` when the one before is no longer `before`.
pub async fn set_totp(tx: &Tx, account: i64, before: &str, secret: &str, recovery: &[[u8; 32]]) -> Result<bool> {
    let changed = sql("UPDATE accounts SET totp_secret = $1, totp_step = 0 WHERE id = $2 AND totp_secret = $3")
        .bind(secret)
        .bind(account)
        .bind(before)
        .run(&**tx)
        .await?;
    if changed == 0 {
        return Ok(false);
    }
    set_recovery_codes(tx, account, recovery).await?;
    Ok(true)
}

/// Does without the app; the codes on paper stay.
pub async fn remove_totp(tx: &Tx, account: i64) -> Result<()> {
    sql("UPDATE accounts SET totp_secret = '', totp_step = 0 WHERE id = $1").bind(account).run(&**tx).await?;
    Ok(())
}

pub async fn set_recovery_codes(tx: &Tx, account: i64, recovery: &[[u8; 32]]) -> Result<()> {
    sql("DELETE FROM account_recovery_codes WHERE account_id = $1").bind(account).run(&**tx).await?;
    let mut rows = Bulk::insert("account_recovery_codes (account_id, hash)");
    for hash in recovery {
        rows.row([account.into(), hash.to_vec().into()]);
    }
    rows.run(&**tx).await?;
    Ok(())
}

/// Uses a time step up; `false` when it, or a later one, was used before.
pub async fn use_step(tx: &Tx, account: i64, step: u64) -> Result<bool> {
    let changed = sql("UPDATE accounts SET totp_step = $1 WHERE id = $2 AND totp_step < $1")
        .bind(step as i64)
        .bind(account)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

/// Uses a code on paper up; `false` when there is none such.
pub async fn use_recovery_code(tx: &Tx, account: i64, hash: &[u8; 32]) -> Result<bool> {
    let gone = sql("DELETE FROM account_recovery_codes WHERE account_id = $1 AND hash = $2")
        .bind(account)
        .bind(hash.to_vec())
        .run(&**tx)
        .await?;
    Ok(gone > 0)
}

pub async fn recovery_codes_left(db: &impl Connection, account: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM account_recovery_codes WHERE account_id = $1").bind(account).one(db).await?.get(0)
}

pub async fn add_invitation(tx: &Tx, account: i64, hash: &[u8; 32], expires: Moment) -> Result<()> {
    sql("INSERT INTO account_invitations (account_id, hash, expires_at) VALUES ($1, $2, $3)")
        .bind(account)
        .bind(hash.to_vec())
        .bind(expires.0)
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn forget_invitations(tx: &Tx, account: i64) -> Result<u64> {
    sql("DELETE FROM account_invitations WHERE account_id = $1").bind(account).run(&**tx).await
}

/// Uses an invitation up: of two who take it up at once, one finds it gone.
pub async fn use_invitation(tx: &Tx, hash: &[u8; 32], now: Moment) -> Result<Option<i64>> {
    let row = sql("DELETE FROM account_invitations WHERE hash = $1 AND expires_at > $2 RETURNING account_id")
        .bind(hash.to_vec())
        .bind(now.0)
        .optional(&**tx)
        .await?;
    row.map(|row| row.get(0)).transpose()
}

pub async fn invited(db: &impl Connection, hash: &[u8; 32], now: Moment) -> Result<Option<i64>> {
    let row = sql("SELECT account_id FROM account_invitations WHERE hash = $1 AND expires_at > $2")
        .bind(hash.to_vec())
        .bind(now.0)
        .optional(db)
        .await?;
    row.map(|row| row.get(0)).transpose()
}

const SESSION: &str = "s.id, s.stage, s.created_at, s.seen_at, s.proven_at, s.browser";

fn read_session(row: &Row) -> Result<Session> {
    Ok(Session {
        account: read(row)?,
        id: row.get(10)?,
        stage: Stage::from_code(&row.get::<String>(11)?),
        created_at: Moment(row.get(12)?),
        seen_at: Moment(row.get(13)?),
        proven_at: Moment(row.get(14)?),
        browser: row.get(15)?,
    })
}

pub async fn session(db: &impl Connection, hash: &[u8; 32]) -> Result<Option<Session>> {
    let text = format!(
        "SELECT {COLUMNS}, {SESSION} FROM account_sessions s JOIN accounts a ON a.id = s.account_id WHERE s.hash = $1"
    );
    sql(text).bind(hash.to_vec()).optional(db).await?.as_ref().map(read_session).transpose()
}

/// The sessions of an account, the last used first.
pub async fn of_account(db: &impl Connection, account: i64) -> Result<Vec<Session>> {
    let text = format!(
        "SELECT {COLUMNS}, {SESSION} FROM account_sessions s JOIN accounts a ON a.id = s.account_id
        WHERE a.id = $1 ORDER BY s.seen_at DESC, s.id DESC"
    );
    sql(text).bind(account).all(db).await?.iter().map(read_session).collect()
}

/// How many whole sessions stand, by account: begun and last used after these moments.
pub async fn count_sessions(db: &impl Connection, begun: Moment, used: Moment) -> Result<HashMap<i64, i64>> {
    let rows = sql("SELECT account_id, COUNT(*) FROM account_sessions
        WHERE stage = 'full' AND created_at > $1 AND seen_at > $2 GROUP BY account_id")
    .bind(begun.0)
    .bind(used.0)
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

pub async fn add_session(
    tx: &Tx,
    account: i64,
    hash: &[u8; 32],
    stage: Stage,
    now: Moment,
    browser: &str,
) -> Result<()> {
    sql("INSERT INTO account_sessions (account_id, hash, stage, created_at, seen_at, proven_at, browser)
        VALUES ($1, $2, $3, $4, $4, $5, $6)")
    .bind(account)
    .bind(hash.to_vec())
    .bind(stage.code())
    .bind(now.0)
    .bind(if stage == Stage::Full { now.0 } else { 0 })
    .bind(browser)
    .run(&**tx)
    .await?;
    Ok(())
}

pub async fn seen(tx: &Tx, session: i64, now: Moment) -> Result<()> {
    sql("UPDATE account_sessions SET seen_at = $1 WHERE id = $2").bind(now.0).bind(session).run(&**tx).await?;
    Ok(())
}

pub async fn prove(tx: &Tx, session: i64, now: Moment) -> Result<()> {
    sql("UPDATE account_sessions SET proven_at = $1 WHERE id = $2").bind(now.0).bind(session).run(&**tx).await?;
    Ok(())
}

/// When the second factor of a session that has just begun was really given.
pub async fn set_proven(tx: &Tx, hash: &[u8; 32], at: Moment) -> Result<()> {
    sql("UPDATE account_sessions SET proven_at = $1 WHERE hash = $2").bind(at.0).bind(hash.to_vec()).run(&**tx).await?;
    Ok(())
}

/// Ends one session of an account; `false` when it has none such.
pub async fn end(tx: &Tx, account: i64, session: i64) -> Result<bool> {
    let gone = sql("DELETE FROM account_sessions WHERE id = $1 AND account_id = $2")
        .bind(session)
        .bind(account)
        .run(&**tx)
        .await?;
    Ok(gone > 0)
}

/// Ends the sessions of an account, but for one.
pub async fn end_all(tx: &Tx, account: i64, but: Option<i64>) -> Result<u64> {
    sql("DELETE FROM account_sessions WHERE account_id = $1 AND id <> $2")
        .bind(account)
        .bind(but.unwrap_or(0))
        .run(&**tx)
        .await
}

pub async fn forget_sessions(tx: &Tx, before: Moment) -> Result<()> {
    sql("DELETE FROM account_sessions WHERE created_at < $1").bind(before.0).run(&**tx).await?;
    Ok(())
}

/// The number of a device on which this account has signed in before.
pub async fn device(db: &impl Connection, account: i64, hash: &[u8; 32]) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM account_devices WHERE account_id = $1 AND hash = $2")
        .bind(account)
        .bind(hash.to_vec())
        .optional(db)
        .await?;
    row.map(|row| row.get(0)).transpose()
}

pub async fn forget_devices(tx: &Tx, account: i64) -> Result<()> {
    sql("DELETE FROM account_devices WHERE account_id = $1").bind(account).run(&**tx).await?;
    Ok(())
}

/// Remembers a device; those that were last used before `before` are forgotten.
pub async fn add_device(tx: &Tx, account: i64, hash: &[u8; 32], now: Moment, before: Moment) -> Result<()> {
    sql("DELETE FROM account_devices WHERE seen_at < $1").bind(before.0).run(&**tx).await?;
    sql("INSERT INTO account_devices (account_id, hash, seen_at) VALUES ($1, $2, $3)")
        .bind(account)
        .bind(hash.to_vec())
        .bind(now.0)
        .run(&**tx)
        .await?;
    Ok(())
}

/// How often an attempt was made, and when last; nobody else counts until this is committed.
pub async fn lock_failures(tx: &Tx, subject: &str) -> Result<(i64, Moment)> {
    let row = sql("INSERT INTO account_failures (subject, count, last_at) VALUES ($1, 0, 0)
        ON CONFLICT (subject) DO UPDATE SET count = account_failures.count RETURNING count, last_at")
    .bind(subject)
    .one(&**tx)
    .await?;
    Ok((row.get(0)?, Moment(row.get(1)?)))
}

pub async fn count_failure(tx: &Tx, subject: &str, now: Moment) -> Result<()> {
    sql("UPDATE account_failures SET count = count + 1, last_at = $2 WHERE subject = $1")
        .bind(subject)
        .bind(now.0)
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn uncount_failure(tx: &Tx, subject: &str) -> Result<()> {
    sql("UPDATE account_failures SET count = count - 1 WHERE subject = $1 AND count > 0")
        .bind(subject)
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn forget_old_failures(tx: &Tx, before: Moment) -> Result<()> {
    sql("DELETE FROM account_failures WHERE last_at <= $1").bind(before.0).run(&**tx).await?;
    Ok(())
}

pub async fn forget_failures(tx: &Tx, subject: &str) -> Result<()> {
    sql("DELETE FROM account_failures WHERE subject = $1").bind(subject).run(&**tx).await?;
    Ok(())
}
