//! What people decided on documents, beside what sources say, in the database.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Result, bail};

use crate::mechanisms::DocumentId;
use crate::mechanisms::corrections::{Described, Said};
use crate::mechanisms::edit::Standing;
use crate::platform::db::{Connection, Tx, sql};

/// By field, what the source says; `None` while none has spoken.
type Decisions = BTreeMap<String, Option<String>>;

/// Holds up whoever else describes this document until this transaction ends.
pub async fn lock(tx: &Tx, id: DocumentId) -> Result<()> {
    sql("UPDATE documents SET source = source WHERE id = $1").bind(id.0).run(&**tx).await?;
    Ok(())
}

pub async fn standing(db: &impl Connection, id: DocumentId) -> Result<Option<Standing>> {
    let row = sql("SELECT m.code, d.type, d.symbol, d.published, d.session, CAST(d.cycle AS TEXT), a.url
        FROM documents d
        JOIN mechanisms m ON m.id = d.mechanism_id
        LEFT JOIN document_addresses a ON a.document_id = d.id
        WHERE d.id = $1")
    .bind(id.0)
    .optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let mut standing = Standing::default();
    for (place, field) in crate::mechanisms::edit::FIELDS.into_iter().enumerate() {
        if let Some(value) = row.get::<Option<String>>(place)? {
            standing.details.insert(field.to_owned(), value);
        }
    }
    let titles = sql("SELECT language, text FROM mechanism_texts WHERE kind = 'document' AND owner_id = $1");
    for row in titles.bind(id.0).all(db).await? {
        standing.details.insert(format!("title.{}", row.get::<String>(0)?), row.get(1)?);
    }
    let said = sql("SELECT field, said FROM document_decisions WHERE document_id = $1").bind(id.0).all(db).await?;
    for row in said {
        standing.said.insert(row.get(0)?, row.get(1)?);
    }
    Ok(Some(standing))
}

/// All that was ever decided: what people do by hand is little.
pub async fn decisions(db: &impl Connection) -> Result<HashMap<DocumentId, Decisions>> {
    let mut decisions: HashMap<DocumentId, Decisions> = HashMap::new();
    for row in sql("SELECT document_id, field, said FROM document_decisions").all(db).await? {
        decisions.entry(DocumentId(row.get(0)?)).or_default().insert(row.get(1)?, row.get(2)?);
    }
    Ok(decisions)
}

/// What readers see, with what the source says where a person decided otherwise.
pub fn as_said(id: DocumentId, mut described: Described, decisions: Decisions) -> Said {
    for (field, said) in &decisions {
        if let Some(said) = said {
            described.set(field, said);
        }
    }
    Said { id, described, decided: decisions.into_keys().collect() }
}

/// Whether another document is known by this symbol, whatever its capital letters.
pub async fn is_of_another(db: &impl Connection, id: DocumentId, symbol: &str) -> Result<bool> {
    let row = sql("SELECT id FROM documents
        WHERE id <> $1 AND (code = $2 OR upper(code) = upper($2) OR upper(symbol) = upper($2)) LIMIT 1")
    .bind(id.0)
    .bind(symbol)
    .optional(db)
    .await?;
    Ok(row.is_some())
}

/// Sets one field; empty takes it away.
pub async fn set(tx: &Tx, id: DocumentId, field: &str, value: &str) -> Result<()> {
    let stated = Some(value.to_owned()).filter(|value| !value.is_empty());
    match field {
        "mechanism" => {
            sql("UPDATE documents SET mechanism_id = (SELECT id FROM mechanisms WHERE code = $1) WHERE id = $2")
                .bind(value)
                .bind(id.0)
                .run(&**tx)
                .await?;
        }
        "type" => drop(sql("UPDATE documents SET type = $1 WHERE id = $2").bind(value).bind(id.0).run(&**tx).await?),
        "cycle" => {
            let cycle: Option<i64> = value.parse().ok();
            sql("UPDATE documents SET cycle = $1 WHERE id = $2").bind(cycle).bind(id.0).run(&**tx).await?;
        }
        // Columns by the names of our own fields.
        "symbol" | "session" | "published" => {
            sql(format!("UPDATE documents SET {field} = $1 WHERE id = $2")).bind(stated).bind(id.0).run(&**tx).await?;
        }
        "address" => {
            sql("DELETE FROM document_addresses WHERE document_id = $1").bind(id.0).run(&**tx).await?;
            if let Some(url) = stated {
                let insert = sql("INSERT INTO document_addresses (document_id, url) VALUES ($1, $2)");
                insert.bind(id.0).bind(url).run(&**tx).await?;
            }
        }
        _ => {
            let Some(language) = field.strip_prefix("title.") else { bail!("a document has no {field}") };
            set_title(tx, id, language, stated).await?;
        }
    }
    Ok(())
}

async fn set_title(tx: &Tx, id: DocumentId, language: &str, title: Option<String>) -> Result<()> {
    sql("DELETE FROM mechanism_texts WHERE kind = 'document' AND owner_id = $1 AND language = $2")
        .bind(id.0)
        .bind(language)
        .run(&**tx)
        .await?;
    if let Some(title) = title {
        sql("INSERT INTO mechanism_texts (kind, owner_id, language, text, source)
            VALUES ('document', $1, $2, $3, 'national')")
        .bind(id.0)
        .bind(language)
        .bind(title)
        .run(&**tx)
        .await?;
    }
    Ok(())
}

/// Notes that a person decides on a field, and what the source had said.
pub async fn decide(tx: &Tx, id: DocumentId, field: &str, said: Option<&str>) -> Result<()> {
    sql("INSERT INTO document_decisions (document_id, field, said) VALUES ($1, $2, $3)")
        .bind(id.0)
        .bind(field)
        .bind(said)
        .run(&**tx)
        .await?;
    Ok(())
}

pub async fn let_go(tx: &Tx, id: DocumentId, field: &str) -> Result<()> {
    sql("DELETE FROM document_decisions WHERE document_id = $1 AND field = $2")
        .bind(id.0)
        .bind(field)
        .run(&**tx)
        .await?;
    Ok(())
}

/// Notes what a source says of a field on which a person decided.
pub async fn note_said(tx: &Tx, id: DocumentId, field: &str, said: &str) -> Result<()> {
    sql("UPDATE document_decisions SET said = $1 WHERE document_id = $2 AND field = $3")
        .bind(said)
        .bind(id.0)
        .bind(field)
        .run(&**tx)
        .await?;
    Ok(())
}
