//! Entries as the search index takes them.

use std::collections::HashMap;

use anyhow::Result;

use crate::ledger::BatchId;
use crate::mechanisms::DocumentId;
use crate::permissions::Audience;
use crate::platform::db::{Connection, sql};
use crate::platform::search::{FacetValue, Indexed};
use crate::recommendations::Position;
use crate::recommendations::facets::{Facet, language_number};
use crate::recommendations::index::{Terms, facet_of};
use crate::recommendations::store::withdraw;
use crate::topics::Scheme;

/// The published ones among these entries, with their texts, by number.
pub async fn load(db: &impl Connection, terms: Terms<'_>, ids: &[i64]) -> Result<HashMap<i64, Indexed>> {
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else { return Ok(HashMap::new()) };
    // Imported entries lie close together: a range is read faster than a list of numbers.
    let dense = last - first < 4 * ids.len() as i64;
    let condition = if dense { format!("BETWEEN {first} AND {last}") } else { format!("IN ({})", joined(ids)) };
    let mut documents = facts(db, terms, &condition).await?;
    texts(db, &condition, &mut documents).await?;
    Ok(documents)
}

/// Numbers of up to `limit` entries after number `after`, in order.
pub async fn after(db: &impl Connection, after: i64, limit: i64) -> Result<Vec<i64>> {
    let rows = sql("SELECT recommendation_id FROM current_facts WHERE recommendation_id > $1
        ORDER BY recommendation_id LIMIT $2")
    .bind(after)
    .bind(limit)
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// Numbers of the entries that a batch concerns, in order: those that it touched, and those of
/// documents that it corrected.
pub async fn concerned_by(db: &impl Connection, batch: BatchId) -> Result<Vec<i64>> {
    let mut ids = withdraw::touched(db, batch).await?;
    let rows = sql("SELECT f.recommendation_id FROM document_corrections c
        JOIN recommendation_facts f ON f.document_id = c.document_id
        WHERE c.batch_id = $1 AND f.removed_in IS NULL")
    .bind(batch.0)
    .all(db)
    .await?;
    for row in rows {
        ids.push(row.get(0)?);
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// Numbers of the entries of a document.
pub async fn of_document(db: &impl Connection, id: DocumentId) -> Result<Vec<i64>> {
    let rows = sql("SELECT DISTINCT recommendation_id FROM recommendation_facts WHERE document_id = $1").bind(id.0);
    rows.all(db).await?.iter().map(|row| row.get(0)).collect()
}

/// How many entries are published, for whomever.
pub async fn count(db: &impl Connection) -> Result<i64> {
    sql("SELECT COUNT(*) FROM current_facts WHERE workflow = 'published'").one(db).await?.get(0)
}

/// Our own row numbers: digits and commas only.
fn joined(ids: &[i64]) -> String {
    ids.iter().map(i64::to_string).collect::<Vec<_>>().join(",")
}

async fn facts(db: &impl Connection, terms: Terms<'_>, condition: &str) -> Result<HashMap<i64, Indexed>> {
    let rows = sql(format!(
        "SELECT f.recommendation_id, f.type_id, f.number, f.document_id, f.audience,
          COALESCE((SELECT e.value FROM current_edits e
            WHERE e.recommendation_id = f.recommendation_id AND e.field = 'position'), f.position),
          (SELECT string_agg(s.role || ':' || CAST(s.state_id AS TEXT), ' ')
            FROM current_states s WHERE s.recommendation_id = f.recommendation_id),
          (SELECT string_agg(CAST(g.topic_id AS TEXT), ' ')
            FROM current_topics g WHERE g.recommendation_id = f.recommendation_id AND g.origin <> 'suggestion')
        FROM current_facts f
        WHERE f.recommendation_id {condition} AND f.workflow = 'published'"
    ))
    .all(db)
    .await?;
    let mut documents = HashMap::with_capacity(rows.len());
    for row in rows {
        let id = row.get(0)?;
        let mut indexed = Indexed { id, ..Indexed::default() };
        let mut add = |facet: Facet, value: u32| indexed.facets.push(FacetValue::new(facet.number(), value));
        add(Facet::Type, row.get::<i64>(1)? as u32);
        let audience = Audience::from_code(&row.get::<String>(4)?).unwrap_or(Audience::Internal);
        add(Facet::Audience, audience as u32 + 1);
        let position = row.get::<Option<String>>(5)?.and_then(|code| Position::from_code(&code));
        add(Facet::Position, position.map_or(0, |position| position as u32 + 1));
        let (mut concerned, mut recommending) = (false, false);
        for word in row.get::<Option<String>>(6)?.unwrap_or_default().split_whitespace() {
            let Some((role, state)) = word.split_once(':') else { continue };
            let is_concerned = role == "concerned";
            concerned |= is_concerned;
            recommending |= !is_concerned;
            let facet = if is_concerned { Facet::State } else { Facet::Recommending };
            add(facet, state.parse().unwrap_or_default());
        }
        let mut of_scheme = [false; Scheme::ALL.len()];
        for topic in row.get::<Option<String>>(7)?.unwrap_or_default().split_whitespace() {
            let topic = topic.parse().unwrap_or_default();
            if let Some((scheme, _)) = terms.topics.get(topic) {
                if let Some(seen) = of_scheme.get_mut(scheme as usize) {
                    *seen = true;
                }
                add(facet_of(scheme), topic as u32);
            }
        }
        // Value 0 is "none stated".
        for (scheme, seen) in Scheme::ALL.into_iter().zip(of_scheme) {
            if !seen {
                add(facet_of(scheme), 0);
            }
        }
        if !concerned {
            add(Facet::State, 0);
        }
        if !recommending {
            add(Facet::Recommending, 0);
        }
        let document = DocumentId(row.get(3)?);
        add(Facet::Document, document.0 as u32);
        if let Some(document) = terms.mechanisms.documents.get(document) {
            add(Facet::Mechanism, document.mechanism as u32);
            add(Facet::Cycle, document.cycle.unwrap_or_default() as u32);
            let year = document.published.map_or(0, |date| u32::from(date.year().unsigned_abs()));
            add(Facet::Year, year);
            indexed.day = document.published.map_or(0, days);
            indexed.codes.push(("symbol", document.label().to_owned()));
        }
        if let Some(number) = row.get::<Option<String>>(2)? {
            indexed.codes.push(("number", number));
        }
        documents.insert(id, indexed);
    }
    Ok(documents)
}

async fn texts(db: &impl Connection, condition: &str, documents: &mut HashMap<i64, Indexed>) -> Result<()> {
    let rows = sql(format!(
        "SELECT t.recommendation_id, t.language, t.body FROM current_texts t
        WHERE t.recommendation_id {condition}"
    ))
    .all(db)
    .await?;
    for row in rows {
        let Some(document) = documents.get_mut(&row.get::<i64>(0)?) else { continue };
        let language: String = row.get(1)?;
        let value = FacetValue::new(Facet::Language.number(), language_number(&language));
        if !document.facets.contains(&value) {
            document.facets.push(value);
        }
        document.texts.push((language, row.get(2)?));
    }
    Ok(())
}

/// Days since 1970; what is older counts as the first day.
fn days(date: crate::platform::clock::Date) -> i32 {
    let epoch = jiff::civil::date(1970, 1, 1);
    date.0.since(epoch).map_or(0, |span| span.get_days()).max(0)
}
