//! What became of institutions, in the database.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::institutions::{InstitutionId, Reorganisation};
use crate::platform::db::{Tx, sql};

pub async fn insert(tx: &Tx, institution: InstitutionId, past: &Reorganisation) -> Result<()> {
    let names: BTreeMap<&str, &str> = past.names.iter().collect();
    sql("INSERT INTO institution_reorganisations (institution_id, what, day, other_id, names, succeeds)
        VALUES ($1, $2, $3, $4, $5, $6)")
    .bind(institution.0)
    .bind(past.what.code())
    .bind(past.day.to_string())
    .bind(past.other.map(|other| other.0))
    .bind(serde_json::to_string(&names)?)
    .bind(i64::from(past.succeeds))
    .run(&**tx)
    .await?;
    Ok(())
}
