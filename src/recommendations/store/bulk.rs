//! One change to many entries at once, written into a pending batch: national tags, the audience.

use std::collections::HashMap;

use anyhow::Result;

use super::read::{origins, places};
use crate::ledger::BatchId;
use crate::permissions::Audience;
use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::recommendations::{Origin, PublicId};

/// What a bulk act needs to know of an entry.
#[derive(Clone, Debug)]
pub struct Tagged {
    pub public_id: PublicId,
    pub audience: Audience,
    /// Numbers of topics, and who put them there.
    pub topics: Vec<(i64, Origin)>,
}

/// What is to be done to one entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    pub id: i64,
    pub add: Vec<i64>,
    pub remove: Vec<i64>,
    pub audience: Option<Audience>,
}

/// The entries of these numbers as readers see them now; those that are gone are not among them.
pub async fn tagged(db: &impl Connection, ids: &[i64]) -> Result<HashMap<i64, Tagged>> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let (places, values) = places(chunk, 1);
        let mut query = sql(format!(
            "SELECT f.recommendation_id, r.public_id, f.audience,
              (SELECT string_agg(g.origin || ':' || CAST(g.topic_id AS TEXT), ' ')
                FROM current_topics g WHERE g.recommendation_id = f.recommendation_id)
            FROM current_facts f
            JOIN recommendations r ON r.id = f.recommendation_id
            WHERE f.recommendation_id IN ({places})"
        ));
        for value in values {
            query = query.bind(value);
        }
        for row in query.all(db).await? {
            let tagged = Tagged {
                public_id: PublicId(row.get(1)?),
                audience: Audience::from_code(&row.get::<String>(2)?).unwrap_or(Audience::Internal),
                topics: origins(row.get::<Option<String>>(3)?.as_deref()),
            };
            found.insert(row.get(0)?, tagged);
        }
    }
    Ok(found)
}

/// Writes what is planned; readers see it when the batch is revealed.
pub async fn stage_bulk(tx: &Tx, batch: BatchId, planned: &[Planned]) -> Result<()> {
    let mut topics = Bulk::insert("recommendation_topics (recommendation_id, topic_id, origin, added_in)")
        .then("ON CONFLICT DO NOTHING");
    let mut removed: HashMap<i64, Vec<i64>> = HashMap::new();
    let mut meant: HashMap<Audience, Vec<i64>> = HashMap::new();
    for Planned { id, add, remove, audience } in planned {
        for topic in add {
            topics.row([(*id).into(), (*topic).into(), Origin::National.code().into(), batch.0.into()]);
        }
        remove.iter().for_each(|topic| removed.entry(*topic).or_default().push(*id));
        audience.iter().for_each(|audience| meant.entry(*audience).or_default().push(*id));
    }
    topics.run(&**tx).await?;
    for (topic, ids) in removed {
        take_away(tx, batch, topic, &ids).await?;
    }
    for (audience, ids) in meant {
        mean_for(tx, batch, audience, &ids).await?;
    }
    Ok(())
}

async fn take_away(tx: &Tx, batch: BatchId, topic: i64, ids: &[i64]) -> Result<()> {
    for chunk in ids.chunks(500) {
        let (places, values) = places(chunk, 4);
        let mut query = sql(format!(
            "UPDATE recommendation_topics SET removed_in = $1
            WHERE topic_id = $2 AND origin = $3 AND removed_in IS NULL AND recommendation_id IN ({places})"
        ))
        .bind(batch.0)
        .bind(topic)
        .bind(Origin::National.code());
        for value in values {
            query = query.bind(value);
        }
        query.run(&**tx).await?;
    }
    Ok(())
}

/// The facts of each entry once more, for another audience; and as a decision, which no later import
/// passes over.
async fn mean_for(tx: &Tx, batch: BatchId, audience: Audience, ids: &[i64]) -> Result<()> {
    for chunk in ids.chunks(500) {
        decide_audience(tx, batch, audience, chunk).await?;
        let (inserted, values) = places(chunk, 3);
        let mut query = sql(format!(
            "INSERT INTO recommendation_facts
              (recommendation_id, type_id, number, document_id, position, language, workflow, audience, added_in)
            SELECT recommendation_id, type_id, number, document_id, position, language, 'published', $1, $2
            FROM recommendation_facts
            WHERE removed_in IS NULL AND recommendation_id IN ({inserted})"
        ))
        .bind(audience.code())
        .bind(batch.0);
        for value in &values {
            query = query.bind(*value);
        }
        query.run(&**tx).await?;
        let (places, _) = places(chunk, 2);
        let mut query = sql(format!(
            "UPDATE recommendation_facts SET removed_in = $1
            WHERE removed_in IS NULL AND added_in <> $1 AND recommendation_id IN ({places})"
        ))
        .bind(batch.0);
        for value in values {
            query = query.bind(value);
        }
        query.run(&**tx).await?;
    }
    Ok(())
}

async fn decide_audience(tx: &Tx, batch: BatchId, audience: Audience, ids: &[i64]) -> Result<()> {
    let (ended, values) = places(ids, 2);
    let mut end = sql(format!(
        "UPDATE recommendation_edits SET removed_in = $1
        WHERE field = 'audience' AND removed_in IS NULL AND recommendation_id IN ({ended})"
    ))
    .bind(batch.0);
    let (decided, _) = places(ids, 3);
    let mut decide = sql(format!(
        "INSERT INTO recommendation_edits (recommendation_id, field, value, source, seen, added_in)
        SELECT recommendation_id, 'audience', $1, '', audience, $2
        FROM recommendation_facts
        WHERE removed_in IS NULL AND recommendation_id IN ({decided})"
    ))
    .bind(audience.code())
    .bind(batch.0);
    for value in values {
        end = end.bind(value);
        decide = decide.bind(value);
    }
    end.run(&**tx).await?;
    decide.run(&**tx).await?;
    Ok(())
}

/// Every national tag: the entry's number and the topic's.
pub async fn national_tags(db: &impl Connection) -> Result<Vec<(i64, i64)>> {
    let rows = sql("SELECT DISTINCT recommendation_id, topic_id FROM current_topics WHERE origin = $1")
        .bind(Origin::National.code())
        .all(db)
        .await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
