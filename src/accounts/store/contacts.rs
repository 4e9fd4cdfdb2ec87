//! How to reach people, in the database.

use std::collections::HashMap;

use anyhow::Result;

use crate::accounts::contact::Contact;
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Tx, numbers, sql};

pub async fn contacts(db: &impl Connection) -> Result<HashMap<i64, Contact>> {
    read(db, String::new()).await
}

pub async fn contacts_of(db: &impl Connection, accounts: &[i64]) -> Result<HashMap<i64, Contact>> {
    read(db, format!("WHERE account_id IN {}", numbers(accounts.iter().copied()))).await
}

async fn read(db: &impl Connection, of: String) -> Result<HashMap<i64, Contact>> {
    let text = format!("SELECT account_id, telephone, address, confirmed_on FROM account_contacts {of}");
    let rows = sql(text).all(db).await?;
    rows.iter()
        .map(|row| {
            let confirmed_on = Date::parse(&row.get::<String>(3)?);
            Ok((row.get(0)?, Contact { telephone: row.get(1)?, address: row.get(2)?, confirmed_on }))
        })
        .collect()
}

pub async fn set_contact(tx: &Tx, account: i64, telephone: &str, address: &str, today: Date) -> Result<()> {
    sql("INSERT INTO account_contacts (account_id, telephone, address, confirmed_on) VALUES ($1, $2, $3, $4)
        ON CONFLICT (account_id) DO UPDATE SET telephone = EXCLUDED.telephone, address = EXCLUDED.address,
          confirmed_on = EXCLUDED.confirmed_on")
    .bind(account)
    .bind(telephone)
    .bind(address)
    .bind(today.to_string())
    .run(&**tx)
    .await?;
    Ok(())
}
