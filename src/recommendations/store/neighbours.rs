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
        format!(
            "SELECT f.recommendation_id FROM current_facts f
            WHERE f.document_id = $1 AND f.recommendation_id {comparison} $2
              AND f.workflow = 'published' AND f.audience IN ({codes})
            ORDER BY f.recommendation_id {order} LIMIT 1"
        )
    };
    let rows = sql(format!(
        "SELECT r.id, r.public_id, f.number FROM recommendations r
        JOIN current_facts f ON f.recommendation_id = r.id
        WHERE r.id IN (({}), ({}))",
        one("<", "DESC"),
        one(">", "ASC")
    ))
    .bind(document.0)
    .bind(id)
    .all(db)
    .await?;
    let mut near = Neighbours::default();
    for row in rows {
        let before = row.get::<i64>(0)? < id;
        let place = if before { &mut near.previous } else { &mut near.next };
        *place = Some((PublicId(row.get(1)?), row.get(2)?));
    }
    Ok(near)
}
