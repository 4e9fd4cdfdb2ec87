//! Writing received entries into a pending batch, invisible until the batch is revealed.

use std::collections::HashMap;

use anyhow::{Context, Result};

use super::known::Known;
use super::parts::labels_staged;
use crate::ledger::{self, BatchId, Entry, Object};
use crate::mechanisms::{self, Document};
use crate::permissions::{Actor, Audience};
use crate::platform::clock::Moment;
use crate::platform::db::{Bulk, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::Vocabulary;
use crate::recommendations::difference::{Difference, Field, FieldChange, changes, difference};
use crate::recommendations::{PublicId, Received, parts};
use crate::topics::{self, Scheme};

/// What staging needs to know beside the entries.
pub struct Staged<'a> {
    pub batch: BatchId,
    pub actor: &'a Actor,
    pub at: Moment,
    pub audience: Audience,
    pub mechanisms: &'a mechanisms::Catalogue,
    pub types: &'a Vocabulary,
    pub topics: &'a topics::Catalogue,
    /// Titles of documents that the source names.
    pub titles: &'a HashMap<String, Names>,
}

/// Rows on their way into the tables of the register.
struct Rows {
    facts: Bulk,
    texts: Bulk,
    parts: Bulk,
    topics: Bulk,
    states: Bulk,
    entries: Vec<Entry>,
}

/// Writes what each entry changes. `known` is what was known before; returns the ledger numbers
/// used, and the documents that were new.
pub async fn stage(
    tx: &Tx,
    staged: &Staged<'_>,
    known: &HashMap<PublicId, Known>,
    received: &[Received],
) -> Result<(std::ops::Range<i64>, Vec<Document>)> {
    let new_documents = insert_documents(tx, staged, received).await?;
    let ids = identities(tx, known, received).await?;
    let mut document_ids: HashMap<&str, i64> =
        new_documents.iter().map(|document| (document.code.as_str(), document.id.0)).collect();
    for entry in received {
        let code = entry.facts.document.code.as_str();
        if let Some(document) = staged.mechanisms.documents.by_code(code) {
            document_ids.insert(code, document.id.0);
        }
    }
    let mut rows = Rows {
        facts: Bulk::insert(
            "recommendation_facts (recommendation_id, type_id, number, document_id, position, \
             language, workflow, audience, added_in)",
        ),
        texts: Bulk::insert("recommendation_texts (recommendation_id, kind, language, body, source, added_in)"),
        parts: Bulk::insert("recommendation_parts (recommendation_id, position, label, part_key, source, added_in)"),
        topics: Bulk::insert("recommendation_topics (recommendation_id, topic_id, origin, added_in)")
            .then("ON CONFLICT DO NOTHING"),
        states: Bulk::insert("recommendation_states (recommendation_id, state_id, role, added_in)")
            .then("ON CONFLICT DO NOTHING"),
        entries: Vec::new(),
    };
    for entry in received {
        let address = entry.public_id();
        let id = *ids.get(&address).context("an entry was identified and is not there")?;
        let document = *document_ids
            .get(entry.facts.document.code.as_str())
            .context("a document was inserted and is not there")?;
        let known = known.get(&address);
        let difference = difference(known, entry, staged.audience);
        write(tx, staged, &mut rows, entry, id, document, known, &difference).await?;
    }
    rows.facts.run(&**tx).await?;
    rows.texts.run(&**tx).await?;
    rows.parts.run(&**tx).await?;
    rows.topics.run(&**tx).await?;
    rows.states.run(&**tx).await?;
    let seqs = if rows.entries.is_empty() {
        0..0
    } else {
        ledger::append(tx, staged.actor, staged.at, staged.batch, &rows.entries).await?
    };
    Ok((seqs, new_documents))
}

#[expect(clippy::too_many_arguments, reason = "one entry and all that decides what becomes of it")]
async fn write(
    tx: &Tx,
    staged: &Staged<'_>,
    rows: &mut Rows,
    entry: &Received,
    id: i64,
    document: i64,
    known: Option<&Known>,
    difference: &Difference,
) -> Result<()> {
    let act = match difference {
        Difference::Same | Difference::HeldBack => return Ok(()),
        Difference::New => {
            add_facts(tx, staged, rows, entry, id, document, staged.audience).await?;
            add_text(staged, rows, entry, id, true);
            if staged.batch == ledger::DIRECT { "recommendation-added" } else { "recommendation-received" }
        }
        Difference::Revived => {
            add_facts(tx, staged, rows, entry, id, document, staged.audience).await?;
            add_text(staged, rows, entry, id, true);
            "recommendation-revived"
        }
        Difference::TextAdded => {
            add_text(staged, rows, entry, id, false);
            "text-added"
        }
        Difference::Changed { fields, .. } => {
            change(tx, staged, rows, entry, id, document, known, fields).await?;
            "recommendation-changed"
        }
    };
    let facts_too = *difference != Difference::TextAdded;
    let content = content(staged, entry, facts_too);
    rows.entries.push(Entry { act, object: Object::Recommendation(id), content });
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "one entry and all that decides what becomes of it")]
async fn change(
    tx: &Tx,
    staged: &Staged<'_>,
    rows: &mut Rows,
    entry: &Received,
    id: i64,
    document: i64,
    known: Option<&Known>,
    fields: &[FieldChange],
) -> Result<()> {
    if changes(fields, Field::Text) {
        if let Some(row) = known.and_then(|known| known.text_row(&entry.language)) {
            remove(tx, "UPDATE recommendation_texts SET removed_in = $1 WHERE id = $2", staged.batch, row).await?;
        }
        // The parts are those of the language that brought the entry; the same letters stay the same.
        let leads = known.and_then(|known| known.facts.as_ref()).is_some_and(|facts| facts.language == entry.language);
        let now: Vec<&str> = parts::split(&entry.text).1.iter().map(|part| part.label).collect();
        // As a person divided it, it stays.
        let divided = known.is_some_and(|known| known.edited_parts);
        let others = leads && !divided && labels_staged(&**tx, id).await? != now;
        if others {
            let text =
                "UPDATE recommendation_parts SET removed_in = $1 WHERE recommendation_id = $2 AND removed_in IS NULL";
            remove(tx, text, staged.batch, id).await?;
        }
        add_text(staged, rows, entry, id, others);
    }
    let facts = known.and_then(|known| known.facts.as_ref());
    let only_text = fields.iter().all(|change| change.field == Field::Text);
    let (Some(facts), false) = (facts, only_text) else { return Ok(()) };
    // The facts row is replaced whole; topics and States only where they differ, all of them.
    // As it is now: a person may have decided on it after it was compared.
    let stands = remove_facts(tx, staged.batch, facts.row).await?;
    let audience = if changes(fields, Field::Audience) { staged.audience } else { stands };
    if facts.language == entry.language {
        for text in [
            "UPDATE recommendation_topics SET removed_in = $1
              WHERE recommendation_id = $2 AND origin = 'un' AND removed_in IS NULL",
            "UPDATE recommendation_states SET removed_in = $1
              WHERE recommendation_id = $2 AND removed_in IS NULL",
        ] {
            remove(tx, text, staged.batch, id).await?;
        }
        return add_facts(tx, staged, rows, entry, id, document, audience).await;
    }
    // Another language's file publishes the entry: same facts, wider audience.
    sql("INSERT INTO recommendation_facts (recommendation_id, type_id, number, document_id, position,
          language, workflow, audience, added_in)
        SELECT recommendation_id, type_id, number, document_id, position, language, workflow, $1, $2
        FROM recommendation_facts WHERE id = $3")
    .bind(audience.code())
    .bind(staged.batch.0)
    .bind(facts.row)
    .run(&**tx)
    .await?;
    Ok(())
}

async fn remove(tx: &Tx, text: &str, batch: BatchId, id: i64) -> Result<()> {
    sql(text).bind(batch.0).bind(id).run(&**tx).await?;
    Ok(())
}

/// Waits for a person who is just deciding for whom the entry is meant, and says for whom it is.
async fn remove_facts(tx: &Tx, batch: BatchId, row: i64) -> Result<Audience> {
    let row = sql("UPDATE recommendation_facts SET removed_in = $1 WHERE id = $2 RETURNING audience")
        .bind(batch.0)
        .bind(row)
        .one(&**tx)
        .await?;
    Ok(Audience::from_code(&row.get::<String>(0)?).unwrap_or(Audience::Internal))
}

async fn add_facts(
    tx: &Tx,
    staged: &Staged<'_>,
    rows: &mut Rows,
    entry: &Received,
    id: i64,
    document: i64,
    audience: Audience,
) -> Result<()> {
    let batch = staged.batch.0;
    rows.facts.row([
        id.into(),
        entry.facts.type_id.into(),
        entry.facts.number.clone().into(),
        document.into(),
        entry.facts.position.map(|position| position.code().to_owned()).into(),
        entry.language.as_str().into(),
        "published".into(),
        audience.code().into(),
        batch.into(),
    ]);
    let mut topic_ids = entry.facts.topics.clone();
    for (scheme, label) in &entry.facts.new_topics {
        topic_ids.push(topics::add(tx, *scheme, &entry.language, label, entry.source).await?);
    }
    for topic in topic_ids {
        rows.topics.row([id.into(), topic.into(), "un".into(), batch.into()]);
    }
    for (role, states) in [("concerned", &entry.facts.concerned), ("recommending", &entry.facts.recommending)] {
        for state in states {
            rows.states.row([id.into(), (*state).into(), role.into(), batch.into()]);
        }
    }
    Ok(())
}

/// The text; the parts come from the text that first brought the entry.
fn add_text(staged: &Staged<'_>, rows: &mut Rows, entry: &Received, id: i64, with_parts: bool) {
    let batch = staged.batch.0;
    rows.texts.row([
        id.into(),
        "official".into(),
        entry.language.as_str().into(),
        entry.text.as_str().into(),
        entry.source.into(),
        batch.into(),
    ]);
    if with_parts {
        for (position, part) in (1_i64..).zip(parts::split(&entry.text).1) {
            rows.parts.row([
                id.into(),
                position.into(),
                part.label.into(),
                part.label.into(),
                entry.source.into(),
                batch.into(),
            ]);
        }
    }
}

async fn insert_documents(tx: &Tx, staged: &Staged<'_>, received: &[Received]) -> Result<Vec<Document>> {
    let mut new = HashMap::new();
    for entry in received {
        let document = &entry.facts.document;
        if staged.mechanisms.documents.by_code(&document.code).is_none() {
            new.entry(document.code.as_str()).or_insert(document);
        }
    }
    let mut new: Vec<_> = new.into_values().cloned().collect();
    new.sort_by(|one, other| one.code.cmp(&other.code));
    let titled: Vec<_> = new
        .into_iter()
        .map(|document| {
            let titles = staged.titles.get(&document.code).cloned().unwrap_or_default();
            (document, titles)
        })
        .collect();
    mechanisms::insert_documents(tx, &titled).await
}

/// The inner number of every entry, made for those never seen before.
async fn identities(
    tx: &Tx,
    known: &HashMap<PublicId, Known>,
    received: &[Received],
) -> Result<HashMap<PublicId, i64>> {
    let mut ids = HashMap::with_capacity(received.len());
    let mut new: Vec<(PublicId, &Received)> = Vec::new();
    for entry in received {
        let address = entry.public_id();
        match known.get(&address) {
            Some(known) => drop(ids.insert(address, known.id)),
            None => new.push((address, entry)),
        }
    }
    for chunk in new.chunks(256) {
        let mut text = String::from("INSERT INTO recommendations (public_id, source, source_key) VALUES ");
        for place in 0..chunk.len() {
            let first = place * 3 + 1;
            let comma = if place == 0 { "" } else { "," };
            text.push_str(&format!("{comma}(${},${},${})", first, first + 1, first + 2));
        }
        text.push_str(" RETURNING id, public_id");
        let mut query = sql(text);
        for (address, entry) in chunk {
            query = query.bind(address.0.as_str()).bind(entry.source).bind(entry.key.as_str());
        }
        for row in query.all(&**tx).await? {
            ids.insert(PublicId(row.get(1)?), row.get(0)?);
        }
    }
    Ok(ids)
}

/// What the ledger commits to, and history is read from: codes, not numbers of rows.
fn content(staged: &Staged<'_>, entry: &Received, facts_too: bool) -> String {
    let mut content = serde_json::Map::new();
    content.insert("id".to_owned(), entry.public_id().0.into());
    if facts_too {
        let facts = &entry.facts;
        let code = |id: &i64| staged.mechanisms.states.get(*id).map(|state| state.code.clone());
        let concerned: Vec<String> = facts.concerned.iter().filter_map(code).collect();
        let recommending: Vec<String> = facts.recommending.iter().filter_map(code).collect();
        let kind = staged.types.get(facts.type_id).map(|kind| kind.code.clone());
        content.insert("type".to_owned(), kind.into());
        content.insert("number".to_owned(), facts.number.clone().into());
        content.insert("document".to_owned(), facts.document.code.clone().into());
        content.insert("position".to_owned(), facts.position.map(|position| position.code()).into());
        content.insert("states".to_owned(), concerned.into());
        content.insert("recommending".to_owned(), recommending.into());
        for (name, schemes) in [
            ("themes", &[Scheme::Theme][..]),
            ("persons", &[Scheme::Person]),
            ("sdgs", &[Scheme::Goal, Scheme::Target]),
        ] {
            let known = facts.topics.iter().filter_map(|id| staged.topics.get(*id));
            let known = known.map(|(scheme, topic)| (scheme, topic.code.clone()));
            let new = facts.new_topics.iter().map(|(scheme, label)| (*scheme, topics::code_of(label)));
            let codes: Vec<String> =
                known.chain(new).filter(|(scheme, _)| schemes.contains(scheme)).map(|(_, code)| code).collect();
            content.insert(name.to_owned(), codes.into());
        }
    }
    // A batch says for whom it is; what a person adds says it itself.
    if staged.batch == ledger::DIRECT {
        content.insert("audience".to_owned(), staged.audience.code().into());
    }
    content.insert("language".to_owned(), entry.language.clone().into());
    content.insert("text".to_owned(), entry.text.clone().into());
    serde_json::Value::Object(content).to_string()
}
