//! What is known of entries, for comparison with what a source now says.

use std::collections::HashMap;

use anyhow::Result;

use super::read::{SIZES, origins, places, roles};
use crate::permissions::Audience;
use crate::platform::db::{Connection, sql};
use crate::recommendations::{Position, PublicId};

/// What is known of an entry, for comparison with what a source now says. Rows that a pending
/// batch has written count, so that a resumed import sees its own work.
pub struct Known {
    pub id: i64,
    /// `None` when the entry was withdrawn.
    pub facts: Option<KnownFacts>,
    /// Whether it was ever in the register: an import that was given up leaves only the identity.
    pub was_here: bool,
    /// UN-origin values, sorted.
    pub concerned: Vec<i64>,
    pub recommending: Vec<i64>,
    pub topics: Vec<i64>,
    /// The UN's texts: language, number of the row, body.
    pub texts: Vec<(String, i64, String)>,
    pub edited_text: bool,
    pub edited_position: bool,
    /// A person decided for whom it is meant.
    pub edited_audience: bool,
    /// A person decided how it is divided.
    pub edited_parts: bool,
}

impl Known {
    /// The row of the UN's text in a language.
    pub fn text_row(&self, language: &str) -> Option<i64> {
        self.texts.iter().find(|(known, _, _)| known == language).map(|(_, id, _)| *id)
    }
}

pub struct KnownFacts {
    pub row: i64,
    pub type_id: i64,
    pub number: Option<String>,
    pub document_code: String,
    pub position: Option<Position>,
    pub language: String,
    pub audience: Audience,
}

/// What is known of the entries at these addresses.
pub async fn known(db: &impl Connection, addresses: &[PublicId]) -> Result<HashMap<PublicId, Known>> {
    let mut by_address = HashMap::new();
    for batch in addresses.chunks(500) {
        known_batch(db, batch, &mut by_address).await?;
    }
    Ok(by_address)
}

async fn known_batch(db: &impl Connection, addresses: &[PublicId], into: &mut HashMap<PublicId, Known>) -> Result<()> {
    let size = SIZES.into_iter().find(|size| *size >= addresses.len()).unwrap_or(addresses.len());
    let places: Vec<String> = (1..=size).map(|place| format!("${place}")).collect();
    let mut query = sql(format!(
        "SELECT r.public_id, r.id, f.id, f.type_id, f.number, d.code, f.position, f.language, f.audience,
          (SELECT string_agg(s.role || ':' || CAST(s.state_id AS TEXT), ' ')
            FROM recommendation_states s WHERE s.recommendation_id = r.id AND s.removed_in IS NULL),
          (SELECT string_agg(g.origin || ':' || CAST(g.topic_id AS TEXT), ' ')
            FROM recommendation_topics g
            WHERE g.recommendation_id = r.id AND g.removed_in IS NULL AND g.origin = 'un'),
          (SELECT COUNT(*) FROM recommendation_edits e
            WHERE e.recommendation_id = r.id AND e.removed_in IS NULL AND e.field = 'position'),
          (SELECT COUNT(*) FROM recommendation_facts x WHERE x.recommendation_id = r.id),
          (SELECT COUNT(*) FROM recommendation_edits e
            WHERE e.recommendation_id = r.id AND e.removed_in IS NULL AND e.field = 'audience'),
          (SELECT COUNT(*) FROM recommendation_edits e
            WHERE e.recommendation_id = r.id AND e.removed_in IS NULL AND e.field = 'parts')
        FROM recommendations r
        LEFT JOIN recommendation_facts f ON f.recommendation_id = r.id AND f.removed_in IS NULL
        LEFT JOIN documents d ON d.id = f.document_id
        WHERE r.public_id IN ({})",
        places.join(", ")
    ));
    for place in 0..size {
        let address = addresses.get(place).or(addresses.last());
        query = query.bind(address.map(|address| address.0.as_str()).unwrap_or_default());
    }
    let mut ids = HashMap::new();
    for row in query.all(db).await? {
        let (concerned, recommending) = roles(row.get::<Option<String>>(9)?.as_deref());
        let topics = origins(row.get::<Option<String>>(10)?.as_deref());
        let id = row.get(1)?;
        let facts = match row.get::<Option<i64>>(2)? {
            None => None,
            Some(facts_row) => Some(KnownFacts {
                row: facts_row,
                type_id: row.get(3)?,
                number: row.get(4)?,
                document_code: row.get(5)?,
                position: row.get::<Option<String>>(6)?.and_then(|code| Position::from_code(&code)),
                language: row.get(7)?,
                audience: Audience::from_code(&row.get::<String>(8)?).unwrap_or(Audience::Internal),
            }),
        };
        let address = PublicId(row.get(0)?);
        ids.insert(id, address.clone());
        let known = Known {
            id,
            facts,
            was_here: row.get::<i64>(12)? > 0,
            concerned,
            recommending,
            topics: topics.into_iter().map(|(topic, _)| topic).collect(),
            texts: Vec::new(),
            edited_text: false,
            edited_position: row.get::<i64>(11)? > 0,
            edited_audience: row.get::<i64>(13)? > 0,
            edited_parts: row.get::<i64>(14)? > 0,
        };
        into.insert(address, known);
    }
    known_texts(db, &ids, into).await
}

async fn known_texts(
    db: &impl Connection,
    ids: &HashMap<i64, PublicId>,
    into: &mut HashMap<PublicId, Known>,
) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let numbers: Vec<i64> = ids.keys().copied().collect();
    let (places, values) = places(&numbers, 1);
    let mut query = sql(format!(
        "SELECT recommendation_id, kind, language, id, body FROM recommendation_texts
        WHERE removed_in IS NULL AND recommendation_id IN ({places})"
    ));
    for value in values {
        query = query.bind(value);
    }
    for row in query.all(db).await? {
        let known = ids.get(&row.get::<i64>(0)?).and_then(|address| into.get_mut(address));
        let Some(known) = known else { continue };
        if row.get::<String>(1)? == "official" {
            known.texts.push((row.get(2)?, row.get(3)?, row.get(4)?));
        } else {
            known.edited_text = true;
        }
    }
    Ok(())
}
