//! Identities that a provider vouches for, and browsers on their way to it and back.

use anyhow::Result;

use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx, sql};

/// A browser that was sent to the provider.
#[derive(Clone, Debug)]
pub struct Visit {
    pub browser: Vec<u8>,
    pub nonce: String,
    pub verifier: String,
    pub lang: String,
    pub return_to: String,
    pub invitation: Option<Vec<u8>>,
}

pub async fn add_visit(tx: &Tx, state: &[u8; 32], visit: &Visit, now: Moment, expires: Moment) -> Result<()> {
    sql("DELETE FROM account_provider_visits WHERE expires_at <= $1").bind(now.0).run(&**tx).await?;
    sql("INSERT INTO account_provider_visits
          (state, browser, nonce, verifier, lang, return_to, invitation, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(state.to_vec())
    .bind(visit.browser.clone())
    .bind(visit.nonce.as_str())
    .bind(visit.verifier.as_str())
    .bind(visit.lang.as_str())
    .bind(visit.return_to.as_str())
    .bind(visit.invitation.clone())
    .bind(expires.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// Uses a visit up: whoever comes back twice, comes in vain.
pub async fn end_visit(tx: &Tx, state: &[u8; 32], now: Moment) -> Result<Option<Visit>> {
    let row = sql("DELETE FROM account_provider_visits WHERE state = $1 AND expires_at > $2
        RETURNING browser, nonce, verifier, lang, return_to, invitation")
    .bind(state.to_vec())
    .bind(now.0)
    .optional(&**tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Visit {
        browser: row.get(0)?,
        nonce: row.get(1)?,
        verifier: row.get(2)?,
        lang: row.get(3)?,
        return_to: row.get(4)?,
        invitation: row.get(5)?,
    }))
}

/// Notes who came back to take an invitation up.
pub async fn add_arrival(tx: &Tx, browser: &[u8], invitation: &[u8], arrival: &str, expires: Moment) -> Result<()> {
    sql("INSERT INTO account_provider_arrivals (browser, invitation, arrival, expires_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (browser) DO UPDATE SET invitation = excluded.invitation, arrival = excluded.arrival,
          expires_at = excluded.expires_at")
    .bind(browser.to_vec())
    .bind(invitation.to_vec())
    .bind(arrival)
    .bind(expires.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// The invitation and who came back with it, in this browser.
pub async fn arrival(db: &impl Connection, browser: &[u8], now: Moment) -> Result<Option<([u8; 32], String)>> {
    let row = sql("SELECT invitation, arrival FROM account_provider_arrivals WHERE browser = $1 AND expires_at > $2")
        .bind(browser.to_vec())
        .bind(now.0)
        .optional(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let invitation: Vec<u8> = row.get(0)?;
    Ok(Some((invitation.try_into().unwrap_or_default(), row.get(1)?)))
}

pub async fn end_arrivals(tx: &Tx, browser: &[u8], now: Moment) -> Result<()> {
    sql("DELETE FROM account_provider_arrivals WHERE browser = $1 OR expires_at <= $2")
        .bind(browser.to_vec())
        .bind(now.0)
        .run(&**tx)
        .await?;
    Ok(())
}

/// The account that a provider's name for somebody is linked with.
pub async fn by_identity(db: &impl Connection, issuer: &str, subject: &str) -> Result<Option<i64>> {
    let row = sql("SELECT account_id FROM account_identities WHERE issuer = $1 AND subject = $2")
        .bind(issuer)
        .bind(subject)
        .optional(db)
        .await?;
    row.map(|row| row.get(0)).transpose()
}

/// `false` when the name is linked with an account already.
pub async fn link(tx: &Tx, account: i64, issuer: &str, subject: &str, now: Moment) -> Result<bool> {
    let linked = sql("INSERT INTO account_identities (issuer, subject, account_id, linked_at)
        VALUES ($1, $2, $3, $4) ON CONFLICT (issuer, subject) DO NOTHING")
    .bind(issuer)
    .bind(subject)
    .bind(account)
    .bind(now.0)
    .run(&**tx)
    .await?;
    Ok(linked > 0)
}

pub async fn unlink(tx: &Tx, account: i64) -> Result<()> {
    sql("DELETE FROM account_identities WHERE account_id = $1").bind(account).run(&**tx).await?;
    Ok(())
}
