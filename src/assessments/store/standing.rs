//! What counts today, for the memory of the program.

use std::sync::Arc;

use anyhow::Result;

use super::statuses;
use crate::assessments::scale::ValueId;
use crate::assessments::standing::{Counting, Standings};
use crate::permissions::Audience;
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Tx, sql};

/// Something has changed in what counts or is to count: whoever keeps it in memory reads it anew.
pub async fn mark(tx: &Tx) -> Result<()> {
    sql("UPDATE assessment_marks SET statuses = statuses + 1").run(&**tx).await.map(drop)
}

/// What counts, and what is to count; `known` itself where nothing has changed since.
pub async fn load(db: &impl Connection, known: &Arc<Standings>) -> Result<Arc<Standings>> {
    // Read first: what changes while we read will be read again.
    let mark = sql("SELECT statuses FROM assessment_marks").one(db).await?.get(0)?;
    if known.mark == mark {
        return Ok(Arc::clone(known));
    }
    let rows = sql("SELECT s.recommendation_id, s.part, s.value_id, s.confirmed_on, s.audience,
          (SELECT COUNT(*) FROM evidence_uses u WHERE u.object = 'status' AND u.object_id = s.id)
        FROM statuses s
        WHERE s.workflow = 'published' AND s.withdrawn_on IS NULL
        ORDER BY s.confirmed_at DESC, s.id DESC")
    .all(db)
    .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(on) = row.get::<Option<String>>(3)?.as_deref().and_then(Date::parse) else { continue };
        let audience = Audience::from_code(&row.get::<String>(4)?).unwrap_or(Audience::Internal);
        let counting = Counting { value: ValueId(row.get(2)?), on, evidence: row.get(5)?, audience };
        all.push((row.get(0)?, row.get(1)?, counting));
    }
    Ok(Arc::new(Standings::new(all, statuses::open(db).await?, mark)))
}
