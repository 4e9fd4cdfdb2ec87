//! The entries before and after one in the same document.

use anyhow::Result;

use crate::mechanisms::DocumentId;
use crate::permissions::Audience;
use crate::platform::db::{Connection, sql};
use crate::recommendations::PublicId;

#[derive(Default)]
pub struct Neighbours {
    pub previous: Option<(PublicId, Option<String>)>,
    pub next: Option<(PublicId, Option<String>)>,
}

/// In the order in which the source gave them, which is the document's own.
pub async fn neighbours(
    db: &impl Connection,
    document: DocumentId,
    id: i64,
    audiences: &[Audience],
) -> Result<Neighbours> {
    let codes: Vec<String> = audiences.iter().map(|audience| format!("'{}'", audience.code())).collect();
    let codes = codes.join(", ");
    let one = |comparison: &str, order: &str| {
        sql(format!(
            "SELECT r.public_id, f.number FROM current_facts f
            JOIN recommendations r ON r.id = f.recommendation_id
            WHERE f.document_id = $1 AND f.recommendation_id {comparison} $2
              AND f.workflow = 'published' AND f.audience IN ({codes})
            ORDER BY f.recommendation_id {order} LIMIT 1"
        ))
        .bind(document.0)
        .bind(id)
    };
    let read = |row: crate::platform::db::Row| -> Result<_> { Ok((PublicId(row.get(0)?), row.get(1)?)) };
    Ok(Neighbours {
        previous: one("<", "DESC").optional(db).await?.map(read).transpose()?,
        next: one(">", "ASC").optional(db).await?.map(read).transpose()?,
    })
}
