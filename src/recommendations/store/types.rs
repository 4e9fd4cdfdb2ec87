//! What an entry of the register is: data, so that a State can follow up on pledges or judgments too.

use std::collections::HashMap;

use anyhow::Result;

use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{self, Line, Vocabulary};
use crate::terms::{self, List};

const TYPES: &str = include_str!("../data/types.tsv");

/// Numbers the built-in types that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    let codes: Vec<String> = vocabulary::lines(TYPES)?.into_iter().map(|line| line.code).collect();
    add(tx, &codes).await
}

async fn add(tx: &Tx, codes: &[String]) -> Result<()> {
    let mut types = Bulk::insert("entry_types (code)").then("ON CONFLICT (code) DO NOTHING");
    for code in codes {
        types.row([code.as_str().into()]);
    }
    types.run(&**tx).await
}

/// Numbers a type of this instance's own.
pub async fn insert_type(tx: &Tx, code: &str) -> Result<i64> {
    sql("INSERT INTO entry_types (code) VALUES ($1) RETURNING id").bind(code).one(&**tx).await?.get(0)
}

pub async fn load_types(db: &impl Connection) -> Result<Vocabulary> {
    let mut known: HashMap<String, Line> =
        vocabulary::lines(TYPES)?.into_iter().map(|line| (line.code.clone(), line)).collect();
    let mut types = Vocabulary::default();
    for row in sql("SELECT id, code FROM entry_types ORDER BY id").all(db).await? {
        let code: String = row.get(1)?;
        let own = || Line { code: code.clone(), aliases: Vec::new(), names: Names::default(), attributes: Vec::new() };
        types.add(row.get(0)?, known.remove(&code).unwrap_or_else(own));
    }
    terms::apply(db, List::Type, &mut types).await?;
    Ok(types)
}
