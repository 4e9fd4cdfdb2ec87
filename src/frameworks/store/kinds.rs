//! Kinds of framework: a list that comes with the program, and this instance's own.

use std::collections::HashMap;

use anyhow::Result;

use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{self, Line, Vocabulary};
use crate::terms::{self, List};

const KINDS: &str = include_str!("../data/kinds.tsv");

pub async fn seed(tx: &Tx) -> Result<()> {
    let mut kinds = Bulk::insert("framework_kinds (code)").then("ON CONFLICT (code) DO NOTHING");
    for line in vocabulary::lines(KINDS)? {
        kinds.row([line.code.into()]);
    }
    kinds.run(&**tx).await
}

/// Numbers a kind of this instance's own.
pub async fn insert_kind(tx: &Tx, code: &str) -> Result<i64> {
    sql("INSERT INTO framework_kinds (code) VALUES ($1) RETURNING id").bind(code).one(&**tx).await?.get(0)
}

pub async fn load(db: &impl Connection) -> Result<Vocabulary> {
    let mut known: HashMap<String, Line> =
        vocabulary::lines(KINDS)?.into_iter().map(|line| (line.code.clone(), line)).collect();
    let mut kinds = Vocabulary::default();
    for row in sql("SELECT id, code FROM framework_kinds ORDER BY id").all(db).await? {
        let code: String = row.get(1)?;
        let own = || Line { code: code.clone(), aliases: Vec::new(), names: Names::default(), attributes: Vec::new() };
        kinds.add(row.get(0)?, known.remove(&code).unwrap_or_else(own));
    }
    terms::apply(db, List::FrameworkKind, &mut kinds).await?;
    Ok(kinds)
}
