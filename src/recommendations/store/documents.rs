//! For whom documents are, by their entries: a document has no audience of its own.

use std::collections::HashMap;

use anyhow::Result;

use crate::ledger::BatchId;
use crate::mechanisms::DocumentId;
use crate::permissions::Audience;
use crate::platform::db::{Connection, Row, sql};

/// The widest audience of a document's entries, as readers see them; `None` where it has none.
pub async fn audience_of_document(db: &impl Connection, id: DocumentId) -> Result<Option<Audience>> {
    let rows = sql("SELECT document_id, audience FROM current_facts
        WHERE document_id = $1 AND workflow = 'published' GROUP BY document_id, audience")
    .bind(id.0)
    .all(db)
    .await?;
    Ok(widest(&rows)?.remove(&id))
}

/// The same for each document that a batch corrects.
pub async fn audiences_of_corrected(db: &impl Connection, batch: BatchId) -> Result<HashMap<DocumentId, Audience>> {
    let rows = sql("SELECT document_id, audience FROM current_facts
        WHERE document_id IN (SELECT document_id FROM document_corrections WHERE batch_id = $1)
          AND workflow = 'published'
        GROUP BY document_id, audience")
    .bind(batch.0)
    .all(db)
    .await?;
    widest(&rows)
}

fn widest(rows: &[Row]) -> Result<HashMap<DocumentId, Audience>> {
    let width = |audience: Audience| Audience::ALL.iter().position(|other| *other == audience);
    let mut widest: HashMap<DocumentId, Audience> = HashMap::new();
    for row in rows {
        let audience = Audience::from_code(&row.get::<String>(1)?).unwrap_or(Audience::Internal);
        let known = widest.entry(DocumentId(row.get(0)?)).or_insert(audience);
        if width(audience) > width(*known) {
            *known = audience;
        }
    }
    Ok(widest)
}
