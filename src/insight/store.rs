//! What is known of entries that resemble one another, in the database.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;

use super::likeness::Twin;
use crate::measures::MeasureId;
use crate::mechanisms::DocumentId;
use crate::permissions::{Audience, Workflow};
use crate::platform::clock::Moment;
use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::recommendations::Position;

/// Up to which entry of the ledger texts were compared, and how often.
pub async fn mark(db: &impl Connection) -> Result<(i64, i64)> {
    let row = sql("SELECT as_of, number FROM likeness_marks").one(db).await?;
    Ok((row.get(0)?, row.get(1)?))
}

/// Entries that say nearly the same, together, with what gaps ask of each.
pub async fn groups(db: &impl Connection) -> Result<Vec<Vec<Twin>>> {
    let rows = sql("SELECT l.first_id, l.recommendation_id, f.audience, f.position, f.document_id
        FROM likenesses l
        JOIN current_facts f ON f.recommendation_id = l.recommendation_id
        WHERE f.workflow = 'published'
        ORDER BY l.first_id, l.recommendation_id")
    .all(db)
    .await?;
    let mut groups: BTreeMap<i64, Vec<Twin>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.get(0)?).or_default().push(Twin {
            entry: row.get(1)?,
            audience: Audience::from_code(&row.get::<String>(2)?).unwrap_or(Audience::Internal),
            position: row.get::<Option<String>>(3)?.and_then(|code| Position::from_code(&code)),
            document: DocumentId(row.get(4)?),
        });
    }
    Ok(groups.into_values().filter(|group| group.len() > 1).collect())
}

/// The entries that the State noted.
pub async fn noted(db: &impl Connection) -> Result<Vec<i64>> {
    let rows = sql("SELECT recommendation_id FROM current_facts WHERE position = 'noted'").all(db).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// A text to be compared, with the State that it is about, 0 where it is about none.
pub struct Comparable {
    pub entry: i64,
    pub state: i64,
    pub language: String,
    pub body: String,
}

/// Official texts of up to `limit` entries after `after`: of each the one in the language that most
/// entries have. With the last of these entries, if there are any.
pub async fn comparable(
    db: &impl Connection,
    after: i64,
    limit: i64,
    order: &[String],
) -> Result<(Option<i64>, Vec<Comparable>)> {
    let rows = sql("SELECT f.recommendation_id, t.language, t.body,
          (SELECT MIN(s.state_id) FROM current_states s
            WHERE s.recommendation_id = f.recommendation_id AND s.role = 'concerned')
        FROM current_facts f
        LEFT JOIN current_texts t ON t.recommendation_id = f.recommendation_id AND t.kind = 'official'
        WHERE f.recommendation_id IN (
          SELECT recommendation_id FROM current_facts WHERE recommendation_id > $1
          ORDER BY recommendation_id LIMIT $2)
        ORDER BY f.recommendation_id")
    .bind(after)
    .bind(limit)
    .all(db)
    .await?;
    let place = |language: &str| order.iter().position(|known| known == language).unwrap_or(order.len());
    let last = rows.last().map(|row| row.get(0)).transpose()?;
    let mut texts: Vec<Comparable> = Vec::new();
    for row in rows {
        let Some(language) = row.get::<Option<String>>(1)? else { continue };
        let text = Comparable {
            entry: row.get(0)?,
            state: row.get::<Option<i64>>(3)?.unwrap_or_default(),
            language,
            body: row.get(2)?,
        };
        match texts.last_mut().filter(|last| last.entry == text.entry) {
            Some(last) if place(&text.language) < place(&last.language) => *last = text,
            Some(_) => {}
            None => texts.push(text),
        }
    }
    Ok((last, texts))
}

/// The languages of official texts, the most frequent first.
pub async fn languages(db: &impl Connection) -> Result<Vec<String>> {
    let rows = sql("SELECT language FROM current_texts WHERE kind = 'official'
        GROUP BY language ORDER BY COUNT(*) DESC, language")
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// Puts what was found in the place of what was known before.
pub async fn replace(tx: &Tx, found: &HashMap<i64, i64>, as_of: i64) -> Result<()> {
    sql("UPDATE likeness_marks SET as_of = $1, number = number + 1").bind(as_of).run(&**tx).await?;
    sql("DELETE FROM likenesses").run(&**tx).await?;
    let mut rows = Bulk::insert("likenesses (recommendation_id, first_id)");
    for (entry, first) in found {
        rows.row([(*entry).into(), (*first).into()]);
    }
    rows.run(&**tx).await
}

/// Evidence of a measure or of its updates that count, and when the newest of it was brought.
pub struct Brought {
    pub measure: MeasureId,
    pub at: Moment,
    /// Whose it is, and as permissions ask about it.
    pub institution: i64,
    pub audience: Audience,
    pub workflow: Workflow,
}

/// The newest evidence of measures and their updates, but for what is sensitive: of that nobody else is to hear.
pub async fn evidence(db: &impl Connection) -> Result<Vec<Brought>> {
    let rows =
        sql("SELECT COALESCE(p.measure_id, u.object_id), MAX(e.created_at), e.institution_id, e.audience, e.workflow
        FROM evidence_uses u
        JOIN evidence e ON e.id = u.evidence_id AND e.withdrawn_at IS NULL AND e.sensitive = 0
        LEFT JOIN updates p ON u.object = 'update' AND p.id = u.object_id
          AND p.workflow = 'published' AND p.withdrawn_on IS NULL
        WHERE u.object = 'measure' OR p.measure_id IS NOT NULL
        GROUP BY COALESCE(p.measure_id, u.object_id), e.institution_id, e.audience, e.workflow")
        .all(db)
        .await?;
    let brought = rows.iter().map(|row| {
        Ok(Brought {
            measure: MeasureId(row.get(0)?),
            at: Moment(row.get(1)?),
            institution: row.get(2)?,
            audience: Audience::from_code(&row.get::<String>(3)?).unwrap_or(Audience::Internal),
            workflow: Workflow::from_code(&row.get::<String>(4)?).unwrap_or(Workflow::Draft),
        })
    });
    brought.collect()
}
