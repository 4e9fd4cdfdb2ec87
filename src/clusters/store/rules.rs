//! Rules of assignment in the database, and the entries of their topics.

use std::collections::HashMap;

use anyhow::Result;

use crate::clusters::assignment::Share;
use crate::clusters::rule::Rule;
use crate::institutions::InstitutionId;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx, numbers, sql};

/// Those that propose today.
pub async fn all(db: &impl Connection) -> Result<Vec<Rule>> {
    such(db, "WHERE ended_at IS NULL").await
}

/// Those that ever did.
pub async fn ever(db: &impl Connection) -> Result<Vec<Rule>> {
    such(db, "").await
}

async fn such(db: &impl Connection, condition: &str) -> Result<Vec<Rule>> {
    let text = format!("SELECT id, topic_id, institution_id, share FROM assignment_rules {condition} ORDER BY id");
    let rows = sql(text).all(db).await?;
    rows.iter()
        .map(|row| {
            Ok(Rule {
                id: row.get(0)?,
                topic: row.get(1)?,
                institution: InstitutionId(row.get(2)?),
                share: Share::from_code(&row.get::<String>(3)?).unwrap_or(Share::Supporting),
            })
        })
        .collect()
}

pub async fn insert(tx: &Tx, topic: i64, institution: InstitutionId, share: Share) -> Result<i64> {
    sql("INSERT INTO assignment_rules (topic_id, institution_id, share) VALUES ($1, $2, $3) RETURNING id")
        .bind(topic)
        .bind(institution.0)
        .bind(share.code())
        .one(&**tx)
        .await?
        .get(0)
}

pub async fn end(tx: &Tx, id: i64, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE assignment_rules SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL")
        .bind(id)
        .bind(at.0)
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

/// The entries of each topic, whoever put it on them; what is only suggested does not count.
pub async fn entries_of_topics(db: &impl Connection, topics: &[i64]) -> Result<HashMap<i64, Vec<i64>>> {
    let rows = sql(format!(
        "SELECT DISTINCT g.topic_id, g.recommendation_id
        FROM current_topics g
        JOIN current_facts f ON f.recommendation_id = g.recommendation_id
        WHERE g.origin <> 'suggestion' AND g.topic_id IN {}
        ORDER BY g.topic_id, g.recommendation_id",
        numbers(topics.iter().copied())
    ));
    let mut entries: HashMap<i64, Vec<i64>> = HashMap::new();
    for row in rows.all(db).await? {
        entries.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(entries)
}
