//! States, mechanisms and documents in the database.

mod edits;

use std::collections::HashMap;

use anyhow::{Context, Result};

pub use self::edits::{decide, is_of_another, let_go, lock, note_said, set, standing};
use super::corrections::{Correction, Described, Said};
use super::{Catalogue, Document, DocumentId, NewDocument};
use crate::ledger::BatchId;
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Connection, Row, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{self, Line, Vocabulary};
use crate::terms::{self, List};

const STATES: &str = include_str!("../data/states.tsv");
const MECHANISMS: &str = include_str!("../data/mechanisms.tsv");
const DOCUMENT_TYPES: &str = include_str!("../data/document-types.tsv");

pub async fn seed(tx: &Tx) -> Result<()> {
    let mut states = Bulk::insert("states (code)").then("ON CONFLICT (code) DO NOTHING");
    for line in vocabulary::lines(STATES)? {
        states.row([line.code.into()]);
    }
    states.run(&**tx).await?;
    let mut mechanisms = Bulk::insert("mechanisms (code, kind)").then("ON CONFLICT (code) DO NOTHING");
    for line in vocabulary::lines(MECHANISMS)? {
        let kind = line.attributes.first().cloned().unwrap_or_default();
        mechanisms.row([line.code.into(), kind.into()]);
    }
    mechanisms.run(&**tx).await?;
    let mut types = Bulk::insert("document_types (code)").then("ON CONFLICT (code) DO NOTHING");
    for line in vocabulary::lines(DOCUMENT_TYPES)? {
        types.row([line.code.into()]);
    }
    types.run(&**tx).await
}

pub async fn load(db: &impl Connection) -> Result<Catalogue> {
    let mut own: HashMap<(String, i64), Names> = HashMap::new();
    for row in sql("SELECT kind, owner_id, language, text FROM mechanism_texts").all(db).await? {
        let names = own.entry((row.get(0)?, row.get(1)?)).or_default();
        names.set(&row.get::<String>(2)?, &row.get::<String>(3)?);
    }
    let mut states = vocabulary(db, "SELECT id, code FROM states ORDER BY id", STATES).await?;
    let mut mechanisms = vocabulary(db, "SELECT id, code FROM mechanisms ORDER BY id", MECHANISMS).await?;
    let mut types = vocabulary(db, "SELECT id, code FROM document_types ORDER BY id", DOCUMENT_TYPES).await?;
    let mut catalogue = Catalogue::default();
    for row in sql(format!("SELECT {DOCUMENT} FROM documents")).all(db).await? {
        let titles = own.remove(&("document".to_owned(), row.get(0)?)).unwrap_or_default();
        catalogue.documents.add(read_document(&row, titles)?);
    }
    terms::apply(db, List::State, &mut states).await?;
    terms::apply(db, List::Mechanism, &mut mechanisms).await?;
    terms::apply(db, List::DocumentType, &mut types).await?;
    for row in sql("SELECT document_id, url FROM document_addresses").all(db).await? {
        catalogue.documents.set_address(DocumentId(row.get(0)?), row.get(1)?);
    }
    catalogue.states = states;
    catalogue.mechanisms = mechanisms;
    catalogue.document_types = types;
    Ok(catalogue)
}

/// The built-in terms with their numbers, and those that only the database knows.
async fn vocabulary(db: &impl Connection, query: &str, file: &str) -> Result<Vocabulary> {
    let mut known: HashMap<String, Line> =
        vocabulary::lines(file)?.into_iter().map(|line| (line.code.clone(), line)).collect();
    let mut vocabulary = Vocabulary::default();
    for row in sql(query).all(db).await? {
        let code: String = row.get(1)?;
        let unknown = || Line {
            code: code.clone(),
            aliases: Vec::new(),
            names: Names::default(),
            attributes: vec![String::new(), String::new()],
        };
        vocabulary.add(row.get(0)?, known.remove(&code).unwrap_or_else(unknown));
    }
    Ok(vocabulary)
}

pub async fn add_state(tx: &Tx, line: &Line) -> Result<i64> {
    sql("INSERT INTO states (code) VALUES ($1) ON CONFLICT (code) DO NOTHING")
        .bind(line.code.as_str())
        .run(&**tx)
        .await?;
    let id = sql("SELECT id FROM states WHERE code = $1").bind(line.code.as_str()).one(&**tx).await?.get(0)?;
    terms::names(tx, List::State, id, &line.names, "demo").await?;
    Ok(id)
}

/// Numbers a mechanism of this instance's own.
pub async fn insert(tx: &Tx, code: &str, kind: &str) -> Result<i64> {
    sql("INSERT INTO mechanisms (code, kind) VALUES ($1, $2) RETURNING id")
        .bind(code)
        .bind(kind)
        .one(&**tx)
        .await?
        .get(0)
}

/// Numbers a type of document of this instance's own.
pub async fn insert_document_type(tx: &Tx, code: &str) -> Result<i64> {
    sql("INSERT INTO document_types (code) VALUES ($1) RETURNING id").bind(code).one(&**tx).await?.get(0)
}

async fn add_names(tx: &Tx, kind: &str, id: i64, names: &Names, source: &str) -> Result<()> {
    let mut texts = Bulk::insert("mechanism_texts (kind, owner_id, language, text, source)")
        .then("ON CONFLICT (kind, owner_id, language) DO UPDATE SET text = excluded.text");
    for (language, name) in names.iter() {
        texts.row([kind.into(), id.into(), language.into(), name.into(), source.into()]);
    }
    texts.run(&**tx).await
}

/// Whether there is a document of this code, whatever its capital letters.
pub async fn knows(db: &impl Connection, code: &str) -> Result<bool> {
    let row =
        sql("SELECT id FROM documents WHERE code = $1 OR upper(code) = upper($1)").bind(code).optional(db).await?;
    Ok(row.is_some())
}

/// Inserts documents that are new and returns them all as they now stand.
pub async fn insert_documents(tx: &Tx, new: &[(NewDocument, Names)]) -> Result<Vec<Document>> {
    let mut documents = Bulk::insert("documents (code, symbol, mechanism_id, type, session, cycle, published, source)")
        .then("ON CONFLICT (code) DO NOTHING");
    for (document, _) in new {
        documents.row([
            document.code.as_str().into(),
            document.symbol.clone().into(),
            document.mechanism.into(),
            document.kind.as_str().into(),
            document.session.clone().into(),
            document.cycle.into(),
            document.published.map(|date| date.to_string()).into(),
            document.source.into(),
        ]);
    }
    documents.run(&**tx).await?;
    let mut inserted = Vec::with_capacity(new.len());
    for (document, titles) in new {
        let row = sql(format!("SELECT {DOCUMENT} FROM documents WHERE code = $1"))
            .bind(document.code.as_str())
            .optional(&**tx)
            .await?
            .context("a document was inserted and is not there")?;
        let document = read_document(&row, titles.clone())?;
        add_names(tx, "document", document.id.0, titles, &document.source).await?;
        inserted.push(document);
    }
    Ok(inserted)
}

/// The documents of these codes as their sources describe them, each with the code of the mechanism
/// that the new description names.
pub async fn described(db: &impl Connection, new: &[&NewDocument]) -> Result<HashMap<String, (Said, String)>> {
    if new.is_empty() {
        return Ok(HashMap::new());
    }
    let mut mechanisms = HashMap::new();
    for row in sql("SELECT id, code FROM mechanisms").all(db).await? {
        mechanisms.insert(row.get::<i64>(0)?, row.get::<String>(1)?);
    }
    let places: Vec<String> = (1..=new.len()).map(|place| format!("${place}")).collect();
    let mut query = sql(format!("SELECT {DOCUMENT} FROM documents WHERE code IN ({})", places.join(", ")));
    for document in new {
        query = query.bind(document.code.as_str());
    }
    let mut decisions = edits::decisions(db).await?;
    let mut described = HashMap::new();
    for row in query.all(db).await? {
        let document = read_document(&row, Names::default())?;
        let wished = new.iter().find(|new| new.code == document.code).map_or(document.mechanism, |new| new.mechanism);
        let code = |id| mechanisms.get(&id).cloned().unwrap_or_default();
        let now = Described {
            mechanism: code(document.mechanism),
            kind: document.kind,
            session: document.session,
            cycle: document.cycle,
            published: document.published.map(|date| date.to_string()),
        };
        let said = edits::as_said(document.id, now, decisions.remove(&document.id).unwrap_or_default());
        described.insert(document.code, (said, code(wished)));
    }
    Ok(described)
}

const DOCUMENT: &str = "id, code, symbol, mechanism_id, type, session, cycle, published, source";

fn read_document(row: &Row, titles: Names) -> Result<Document> {
    Ok(Document {
        id: DocumentId(row.get(0)?),
        code: row.get(1)?,
        symbol: row.get(2)?,
        mechanism: row.get(3)?,
        kind: row.get(4)?,
        session: row.get(5)?,
        cycle: row.get(6)?,
        published: row.get::<Option<String>>(7)?.and_then(|date| Date::parse(&date)),
        source: row.get(8)?,
        titles,
        address: None,
    })
}

pub async fn add_corrections(tx: &Tx, batch: BatchId, corrections: &[Correction]) -> Result<()> {
    let mut rows = Bulk::insert("document_corrections (batch_id, document_id, before, after)")
        .then("ON CONFLICT (batch_id, document_id) DO NOTHING");
    for correction in corrections {
        rows.row([
            batch.0.into(),
            correction.document.0.into(),
            serde_json::to_string(&correction.before)?.into(),
            serde_json::to_string(&correction.after)?.into(),
        ]);
    }
    rows.run(&**tx).await
}

/// The corrections of a batch, each with how its source describes the document now.
pub async fn corrections(db: &impl Connection, batch: BatchId) -> Result<Vec<(Correction, Described)>> {
    let rows = sql("SELECT c.document_id, d.code, c.before, c.after, m.code, d.type, d.session, d.cycle, d.published
        FROM document_corrections c
        JOIN documents d ON d.id = c.document_id
        JOIN mechanisms m ON m.id = d.mechanism_id
        WHERE c.batch_id = $1
        ORDER BY c.document_id")
    .bind(batch.0)
    .all(db)
    .await?;
    let mut decisions = if rows.is_empty() { HashMap::new() } else { edits::decisions(db).await? };
    let mut corrections = Vec::with_capacity(rows.len());
    for row in rows {
        let now = Described {
            mechanism: row.get(4)?,
            kind: row.get(5)?,
            session: row.get(6)?,
            cycle: row.get(7)?,
            published: row.get(8)?,
        };
        let id = DocumentId(row.get(0)?);
        let said = edits::as_said(id, now, decisions.remove(&id).unwrap_or_default());
        let correction = Correction {
            document: id,
            code: row.get(1)?,
            before: serde_json::from_str(&row.get::<String>(2)?)?,
            after: serde_json::from_str(&row.get::<String>(3)?)?,
            decided: said.decided,
        };
        corrections.push((correction, said.described));
    }
    Ok(corrections)
}

pub async fn discard_corrections(tx: &Tx, batch: BatchId) -> Result<()> {
    sql("DELETE FROM document_corrections WHERE batch_id = $1").bind(batch.0).run(&**tx).await?;
    Ok(())
}
