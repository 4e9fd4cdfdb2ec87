//! Single changes to an entry: what a person edits, one row at a time.

use anyhow::Result;

use crate::ledger::DIRECT;
use crate::permissions::Audience;
use crate::platform::db::{Tx, sql};
use crate::recommendations::{Position, TextKind};

pub async fn replace_text(tx: &Tx, id: i64, kind: TextKind, language: &str, body: &str) -> Result<()> {
    sql("UPDATE recommendation_texts SET removed_in = $1
        WHERE recommendation_id = $2 AND kind = $3 AND language = $4 AND removed_in IS NULL")
    .bind(DIRECT.0)
    .bind(id)
    .bind(kind.code())
    .bind(language)
    .run(&**tx)
    .await?;
    // A translation is made from the UN's text in the same language, else from the first there is.
    sql("INSERT INTO recommendation_texts
          (recommendation_id, kind, language, body, source, based_on, added_in)
        VALUES ($1, $2, $3, $4, 'national',
          (SELECT id FROM current_texts WHERE recommendation_id = $1 AND kind = 'official'
            ORDER BY CASE WHEN language = $3 THEN 0 ELSE 1 END, id LIMIT 1), $5)")
    .bind(id)
    .bind(kind.code())
    .bind(language)
    .bind(body)
    .bind(DIRECT.0)
    .run(&**tx)
    .await?;
    Ok(())
}

pub async fn replace_position(tx: &Tx, id: i64, position: Position, source: &str) -> Result<()> {
    sql("UPDATE recommendation_edits SET removed_in = $1
        WHERE recommendation_id = $2 AND field = 'position' AND removed_in IS NULL")
    .bind(DIRECT.0)
    .bind(id)
    .run(&**tx)
    .await?;
    sql("INSERT INTO recommendation_edits (recommendation_id, field, value, source, seen, added_in)
        VALUES ($1, 'position', $2, $3,
          (SELECT position FROM current_facts WHERE recommendation_id = $1), $4)")
    .bind(id)
    .bind(position.code())
    .bind(source)
    .bind(DIRECT.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// Also on the row that a pending batch has prepared, so that revealing it does not take it back.
pub async fn set_audience(tx: &Tx, id: i64, audience: Audience) -> Result<()> {
    sql("UPDATE recommendation_facts SET audience = $1, workflow = 'published'
        WHERE recommendation_id = $2
          AND (removed_in IS NULL OR removed_in IN (SELECT id FROM batches WHERE state = 'pending'))")
    .bind(audience.code())
    .bind(id)
    .run(&**tx)
    .await?;
    Ok(())
}
