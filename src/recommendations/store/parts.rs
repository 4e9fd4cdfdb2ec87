//! The parts of an entry in the database: the letters of the text that brought them, or as a person
//! divided it.

use std::collections::HashMap;

use anyhow::Result;

use super::edits::{STANDING, decide, end_decision};
use super::read::places;
use crate::ledger::DIRECT;
use crate::platform::db::{Connection, Row, Tx, sql};
use crate::recommendations::division::Part;
use crate::recommendations::parts;

/// Parts of an entry, in order.
pub async fn parts(db: &impl Connection, id: i64) -> Result<Vec<Part>> {
    let rows = sql("SELECT part_key, label, titles, language, body, source FROM current_parts
        WHERE recommendation_id = $1 ORDER BY position")
    .bind(id)
    .all(db)
    .await?;
    rows.iter().map(read).collect()
}

/// The parts of several entries, in their order, by entry.
pub async fn parts_of_all(db: &impl Connection, ids: &[i64]) -> Result<HashMap<i64, Vec<Part>>> {
    let mut all: HashMap<i64, Vec<Part>> = HashMap::new();
    for chunk in ids.chunks(500) {
        let (places, values) = places(chunk, 1);
        let mut query = sql(format!(
            "SELECT part_key, label, titles, language, body, source, recommendation_id FROM current_parts
            WHERE recommendation_id IN ({places}) ORDER BY recommendation_id, position"
        ));
        for value in values {
            query = query.bind(value);
        }
        for row in query.all(db).await? {
            all.entry(row.get(6)?).or_default().push(read(&row)?);
        }
    }
    Ok(all)
}

fn read(row: &Row) -> Result<Part> {
    Ok(Part {
        key: row.get(0)?,
        label: row.get(1)?,
        titles: serde_json::from_str(&row.get::<String>(2)?).unwrap_or_default(),
        language: row.get(3)?,
        body: row.get(4)?,
        is_national: row.get::<String>(5)? == "national",
        from: Vec::new(),
    })
}

/// Labels with what a pending batch has written.
pub async fn labels_staged(db: &impl Connection, id: i64) -> Result<Vec<String>> {
    let rows = sql("SELECT label FROM recommendation_parts WHERE recommendation_id = $1 AND removed_in IS NULL
        ORDER BY position")
    .bind(id)
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// The highest number of a key that a part of this entry ever had.
pub async fn keys_used(db: &impl Connection, id: i64) -> Result<u64> {
    let rows = sql("SELECT part_key FROM recommendation_parts WHERE recommendation_id = $1").bind(id).all(db).await?;
    let mut used = 0;
    for row in rows {
        let number = row.get::<String>(0)?.strip_prefix('p').and_then(|number| number.parse().ok());
        used = used.max(number.unwrap_or_default());
    }
    Ok(used)
}

/// From now on the division is a decision, which no import changes: not even when it leaves no parts.
pub async fn replace(tx: &Tx, id: i64, parts: &[Part]) -> Result<()> {
    remove(tx, id).await?;
    insert(tx, id, "national", parts).await?;
    end_decision(tx, id, "parts").await?;
    decide(tx, id, "parts", "national", None).await
}

/// Divides an entry by the letters of the text that brought it, as an import would; returns the parts.
pub async fn follow_letters(tx: &Tx, id: i64) -> Result<Vec<Part>> {
    remove(tx, id).await?;
    let text = sql("SELECT r.source, t.body FROM recommendations r
        JOIN current_facts f ON f.recommendation_id = r.id
        JOIN current_texts t ON t.recommendation_id = r.id AND t.kind = 'official' AND t.language = f.language
        WHERE r.id = $1")
    .bind(id)
    .optional(&**tx)
    .await?;
    let Some(text) = text else { return Ok(Vec::new()) };
    let body: String = text.get(1)?;
    let letters = parts::split(&body).1.into_iter().map(|part| part.label.to_owned());
    let parts: Vec<Part> = letters.map(|label| Part { key: label.clone(), label, ..Part::default() }).collect();
    insert(tx, id, &text.get::<String>(0)?, &parts).await?;
    Ok(parts)
}

async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql(format!("UPDATE recommendation_parts SET removed_in = $1 WHERE recommendation_id = $2 AND {STANDING}"))
        .bind(DIRECT.0)
        .bind(id)
        .run(&**tx)
        .await?;
    Ok(())
}

async fn insert(tx: &Tx, id: i64, source: &str, parts: &[Part]) -> Result<()> {
    for (position, part) in (1_i64..).zip(parts) {
        sql("INSERT INTO recommendation_parts
              (recommendation_id, position, label, source, part_key, titles, language, body, added_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(id)
        .bind(position)
        .bind(part.label.as_str())
        .bind(source)
        .bind(part.key.as_str())
        .bind(serde_json::to_string(&part.titles)?)
        .bind(part.language.as_str())
        .bind(part.body.as_str())
        .bind(DIRECT.0)
        .run(&**tx)
        .await?;
    }
    Ok(())
}
