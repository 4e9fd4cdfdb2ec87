//! What a person changes on an entry, one row at a time; and what people have decided, as it stands.
//!
//! A row that a pending import has marked as removed is still what readers see; a change by a person
//! takes it away for good, so that neither revealing the import nor giving it up brings it back.

use std::collections::BTreeMap;

use anyhow::Result;

use super::parts::parts;
use crate::ledger::DIRECT;
use crate::mechanisms::BY_HAND;
use crate::permissions::Audience;
use crate::platform::db::{Connection, Tx, sql};
use crate::recommendations::division::Part;
use crate::recommendations::edit::Standing;
use crate::recommendations::{Origin, Position, Record, TextKind};
use crate::topics::Scheme;

/// Rows that stand: for readers, or in what a pending batch prepares.
pub const STANDING: &str = "(removed_in IS NULL OR removed_in IN (SELECT id FROM batches WHERE state = 'pending'))";

/// Holds up whoever else changes this entry, person or import, until this transaction ends.
pub async fn lock(tx: &Tx, id: i64) -> Result<()> {
    sql("UPDATE recommendation_facts SET audience = audience WHERE recommendation_id = $1").bind(id).run(&**tx).await?;
    Ok(())
}

pub async fn standing(db: &impl Connection, id: i64) -> Result<Option<Standing>> {
    let mut texts = BTreeMap::new();
    let rows = sql("SELECT kind, language, body FROM current_texts WHERE recommendation_id = $1").bind(id);
    for row in rows.all(db).await? {
        texts.insert((TextKind::from_code(&row.get::<String>(0)?), row.get(1)?), row.get(2)?);
    }
    standing_with(db, id, texts, parts(db, id).await?).await
}

/// The same of an entry that has been read, whose texts and parts need not be asked for again.
pub async fn standing_of(db: &impl Connection, record: &Record) -> Result<Option<Standing>> {
    let texts = record.texts.iter().map(|text| ((text.kind, text.language.clone()), text.body.clone())).collect();
    standing_with(db, record.listed.id, texts, record.parts.clone()).await
}

async fn standing_with(
    db: &impl Connection,
    id: i64,
    mut texts: BTreeMap<(TextKind, String), String>,
    parts: Vec<Part>,
) -> Result<Option<Standing>> {
    let facts = sql("SELECT f.audience, e.value, e.source, f.language, r.source,
          (SELECT COUNT(*) FROM current_edits p WHERE p.recommendation_id = f.recommendation_id AND p.field = 'parts')
        FROM current_facts f
        JOIN recommendations r ON r.id = f.recommendation_id
        LEFT JOIN current_edits e ON e.recommendation_id = f.recommendation_id AND e.field = 'position'
        WHERE f.recommendation_id = $1")
    .bind(id)
    .optional(db)
    .await?;
    let Some(facts) = facts else { return Ok(None) };
    let is_own = facts.get::<String>(4)? == BY_HAND;
    // The words of a source are not edited.
    texts.retain(|(kind, _), _| is_own || *kind != TextKind::Official);
    let mut tags = BTreeMap::new();
    let rows = sql("SELECT t.id, t.scheme, t.code FROM current_topics g JOIN topics t ON t.id = g.topic_id
        WHERE g.recommendation_id = $1 AND g.origin = 'national'")
    .bind(id)
    .all(db)
    .await?;
    for row in rows {
        if let Some(scheme) = Scheme::from_code(&row.get::<String>(1)?) {
            tags.insert(row.get(0)?, (scheme, row.get(2)?));
        }
    }
    Ok(Some(Standing {
        texts,
        tags,
        position: facts.get::<Option<String>>(1)?.and_then(|code| Position::from_code(&code)),
        position_source: facts.get::<Option<String>>(2)?.unwrap_or_default(),
        parts,
        divided: facts.get::<i64>(5)? > 0,
        own: if is_own { Some(facts.get(3)?) } else { None },
        audience: Audience::from_code(&facts.get::<String>(0)?).unwrap_or(Audience::Internal),
    }))
}

/// An empty body leaves none.
pub async fn replace_text(tx: &Tx, id: i64, kind: TextKind, language: &str, body: &str) -> Result<()> {
    sql(format!(
        "UPDATE recommendation_texts SET removed_in = $1
        WHERE recommendation_id = $2 AND kind = $3 AND language = $4 AND {STANDING}"
    ))
    .bind(DIRECT.0)
    .bind(id)
    .bind(kind.code())
    .bind(language)
    .run(&**tx)
    .await?;
    if body.is_empty() {
        return Ok(());
    }
    let (source, based_on) = match kind {
        TextKind::Official => (BY_HAND, None),
        _ => ("national", original(&**tx, id, language).await?),
    };
    sql("INSERT INTO recommendation_texts
          (recommendation_id, kind, language, body, source, based_on, added_in)
        VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .bind(id)
    .bind(kind.code())
    .bind(language)
    .bind(body)
    .bind(source)
    .bind(based_on)
    .bind(DIRECT.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// The row that a translation is made from: the official text in the same language, else the first there is.
pub async fn original(db: &impl Connection, id: i64, language: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM current_texts WHERE recommendation_id = $1 AND kind = 'official'
        ORDER BY CASE WHEN language = $2 THEN 0 ELSE 1 END, id LIMIT 1")
    .bind(id)
    .bind(language)
    .optional(db)
    .await?;
    row.map(|row| row.get(0)).transpose()
}

/// The same topic may have been there and been taken off before.
pub async fn add_topic(tx: &Tx, id: i64, topic: i64, origin: Origin) -> Result<()> {
    sql("INSERT INTO recommendation_topics (recommendation_id, topic_id, origin, added_in) VALUES ($1, $2, $3, $4)
        ON CONFLICT (recommendation_id, topic_id, origin, added_in) DO UPDATE SET removed_in = NULL")
    .bind(id)
    .bind(topic)
    .bind(origin.code())
    .bind(DIRECT.0)
    .run(&**tx)
    .await?;
    Ok(())
}

pub async fn remove_topic(tx: &Tx, id: i64, topic: i64, origin: Origin) -> Result<()> {
    sql(format!(
        "UPDATE recommendation_topics SET removed_in = $1
        WHERE recommendation_id = $2 AND topic_id = $3 AND origin = $4 AND {STANDING}"
    ))
    .bind(DIRECT.0)
    .bind(id)
    .bind(topic)
    .bind(origin.code())
    .run(&**tx)
    .await?;
    Ok(())
}

/// Without a position, what the UN records stands again.
pub async fn replace_position(tx: &Tx, id: i64, position: Option<Position>, source: &str) -> Result<()> {
    end_decision(tx, id, "position").await?;
    let Some(position) = position else { return Ok(()) };
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

/// Also on the row that a pending batch has prepared, so that revealing it does not take it back;
/// and as a decision, which no later import and no undo passes over.
pub async fn set_audience(tx: &Tx, id: i64, before: Audience, audience: Audience) -> Result<()> {
    sql(format!(
        "UPDATE recommendation_facts SET audience = $1, workflow = 'published'
        WHERE recommendation_id = $2 AND {STANDING}"
    ))
    .bind(audience.code())
    .bind(id)
    .run(&**tx)
    .await?;
    end_decision(tx, id, "audience").await?;
    decide(tx, id, "audience", audience.code(), Some(before.code())).await
}

/// Notes that a person has decided on a field; imports ask.
pub async fn decide(tx: &Tx, id: i64, field: &str, value: &str, seen: Option<&str>) -> Result<()> {
    sql("INSERT INTO recommendation_edits (recommendation_id, field, value, source, seen, added_in)
        VALUES ($1, $2, $3, '', $4, $5)")
    .bind(id)
    .bind(field)
    .bind(value)
    .bind(seen)
    .bind(DIRECT.0)
    .run(&**tx)
    .await?;
    Ok(())
}

pub async fn end_decision(tx: &Tx, id: i64, field: &str) -> Result<()> {
    sql(format!(
        "UPDATE recommendation_edits SET removed_in = $1 WHERE recommendation_id = $2 AND field = $3 AND {STANDING}"
    ))
    .bind(DIRECT.0)
    .bind(id)
    .bind(field)
    .run(&**tx)
    .await?;
    Ok(())
}
