//! Clusters in the database: what is said of them, and their entries.

pub mod assignments;
pub mod bulks;
pub mod dialogue;
pub mod rules;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;

use super::{Catalogue, Cluster, ClusterId, Description, Place};
use crate::institutions::InstitutionId;
use crate::permissions::Audience;
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Connection, Row, Tx, sql};

/// Places in a list at once.
pub(super) const CHUNK: usize = 500;

/// All of them; `courts` are independent.
pub async fn load(db: &impl Connection, courts: &BTreeSet<InstitutionId>) -> Result<Catalogue> {
    let mut all = read(db, "").await?;
    let is_court = |one: &i64| courts.contains(&InstitutionId(*one));
    for cluster in &mut all {
        cluster.informed_only = cluster.leading.first().is_some_and(is_court);
    }
    Ok(Catalogue::new(all))
}

pub async fn find(db: &impl Connection, id: ClusterId) -> Result<Option<Cluster>> {
    Ok(read(db, &format!("WHERE cluster_id = {}", id.0)).await?.into_iter().next())
}

/// `which` is a condition on `cluster_id`, or nothing.
async fn read(db: &impl Connection, which: &str) -> Result<Vec<Cluster>> {
    let mut said: HashMap<i64, Description> = HashMap::new();
    let texts = format!("SELECT cluster_id, language, title, objective FROM cluster_texts {which}");
    for row in sql(texts).all(db).await? {
        let (language, title, objective): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let of = said.entry(row.get(0)?).or_default();
        for (names, text) in [(&mut of.titles, title), (&mut of.objectives, objective)] {
            if !text.is_empty() {
                names.set(&language, &text);
            }
        }
    }
    for row in sql(format!("SELECT cluster_id, topic_id FROM cluster_topics {which}")).all(db).await? {
        said.entry(row.get(0)?).or_default().topics.insert(row.get(1)?);
    }
    let mut shares: HashMap<i64, (Vec<i64>, Vec<i64>)> = HashMap::new();
    let condition = if which.is_empty() { "WHERE cluster_id IS NOT NULL" } else { which };
    let answering = format!(
        "SELECT cluster_id, institution_id, share FROM assignments
        {condition} AND state IN ('submitted', 'accepted') ORDER BY id"
    );
    for row in sql(answering).all(db).await? {
        let of = shares.entry(row.get(0)?).or_default();
        let list = if row.get::<String>(2)? == "lead" { &mut of.0 } else { &mut of.1 };
        list.push(row.get(1)?);
    }
    let clusters = format!(
        "SELECT id, public_id, audience, made_from, ended_on, version FROM clusters {} ORDER BY id",
        which.replace("cluster_id", "id")
    );
    let rows = sql(clusters).all(db).await?;
    rows.iter().map(|row| cluster(row, &mut said, &mut shares)).collect()
}

fn cluster(
    row: &Row,
    said: &mut HashMap<i64, Description>,
    shares: &mut HashMap<i64, (Vec<i64>, Vec<i64>)>,
) -> Result<Cluster> {
    let id: i64 = row.get(0)?;
    let audience = Audience::from_code(&row.get::<String>(2)?).unwrap_or(Audience::Internal);
    let (leading, supporting) = shares.remove(&id).unwrap_or_default();
    Ok(Cluster {
        id: ClusterId(id),
        public_id: row.get(1)?,
        description: Description { audience, ..said.remove(&id).unwrap_or_default() },
        made_from: row.get(3)?,
        ended_on: row.get::<Option<String>>(4)?.as_deref().and_then(Date::parse),
        leading,
        supporting,
        informed_only: false,
        version: row.get(5)?,
    })
}

pub async fn insert(tx: &Tx, public_id: &str, description: &Description, made_from: &str) -> Result<ClusterId> {
    let row = sql("INSERT INTO clusters (public_id, audience, made_from, version) VALUES ($1, $2, $3, 1) RETURNING id")
        .bind(public_id)
        .bind(description.audience.code())
        .bind(made_from)
        .one(&**tx)
        .await?;
    let id = ClusterId(row.get(0)?);
    say(tx, id, description).await?;
    Ok(id)
}

/// Holds up whoever else is about to change it.
pub async fn lock(tx: &Tx, id: ClusterId) -> Result<()> {
    sql("UPDATE clusters SET version = version + 1 WHERE id = $1").bind(id.0).run(&**tx).await?;
    Ok(())
}

pub async fn update(tx: &Tx, seen: &Cluster, description: &Description) -> Result<()> {
    sql("UPDATE clusters SET audience = $2 WHERE id = $1")
        .bind(seen.id.0)
        .bind(description.audience.code())
        .run(&**tx)
        .await?;
    sql("DELETE FROM cluster_texts WHERE cluster_id = $1").bind(seen.id.0).run(&**tx).await?;
    sql("DELETE FROM cluster_topics WHERE cluster_id = $1").bind(seen.id.0).run(&**tx).await?;
    say(tx, seen.id, description).await
}

/// Texts and topics.
async fn say(tx: &Tx, id: ClusterId, description: &Description) -> Result<()> {
    let mut texts: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    description.titles.iter().for_each(|(language, title)| texts.entry(language).or_default().0 = title);
    description.objectives.iter().for_each(|(language, text)| texts.entry(language).or_default().1 = text);
    let mut rows = Bulk::insert("cluster_texts (cluster_id, language, title, objective)");
    for (language, (title, objective)) in texts {
        rows.row([id.0.into(), language.into(), title.into(), objective.into()]);
    }
    rows.run(&**tx).await?;
    let mut topics = Bulk::insert("cluster_topics (cluster_id, topic_id)");
    for topic in &description.topics {
        topics.row([id.0.into(), (*topic).into()]);
    }
    topics.run(&**tx).await
}

pub async fn set_end(tx: &Tx, id: ClusterId, last_day: Option<Date>) -> Result<()> {
    sql("UPDATE clusters SET ended_on = $2, version = version + 1 WHERE id = $1")
        .bind(id.0)
        .bind(last_day.map(|day| day.to_string()))
        .run(&**tx)
        .await?;
    Ok(())
}

/// The entries and parts in a cluster; entries that are gone from the register may be among them.
pub async fn members(db: &impl Connection, id: ClusterId) -> Result<Vec<Place>> {
    let rows = sql("SELECT recommendation_id, part FROM cluster_recommendations
        WHERE cluster_id = $1 ORDER BY recommendation_id, part")
    .bind(id.0)
    .all(db)
    .await?;
    rows.iter().map(|row| Ok(Place { entry: row.get(0)?, part: row.get(1)? })).collect()
}

/// All entries and parts with their clusters.
pub async fn memberships(db: &impl Connection) -> Result<HashMap<ClusterId, Vec<Place>>> {
    let mut inside: HashMap<ClusterId, Vec<Place>> = HashMap::new();
    let rows = sql("SELECT cluster_id, recommendation_id, part FROM cluster_recommendations
        ORDER BY cluster_id, recommendation_id, part")
    .all(db)
    .await?;
    for row in rows {
        inside.entry(ClusterId(row.get(0)?)).or_default().push(Place { entry: row.get(1)?, part: row.get(2)? });
    }
    Ok(inside)
}

/// The clusters that an entry is in, with the part that is.
pub async fn clusters_of(db: &impl Connection, entry: i64) -> Result<Vec<(ClusterId, String)>> {
    let rows = sql("SELECT cluster_id, part FROM cluster_recommendations
        WHERE recommendation_id = $1 ORDER BY cluster_id, part")
    .bind(entry)
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((ClusterId(row.get(0)?), row.get(1)?))).collect()
}

pub async fn include(tx: &Tx, id: ClusterId, places: &[Place]) -> Result<()> {
    let mut rows = Bulk::insert("cluster_recommendations (cluster_id, recommendation_id, part)")
        .then("ON CONFLICT (cluster_id, recommendation_id, part) DO NOTHING");
    for place in places {
        rows.row([id.0.into(), place.entry.into(), place.part.as_str().into()]);
    }
    rows.run(&**tx).await
}

pub async fn exclude(tx: &Tx, id: ClusterId, places: &[Place]) -> Result<()> {
    for place in places {
        sql("DELETE FROM cluster_recommendations WHERE cluster_id = $1 AND recommendation_id = $2 AND part = $3")
            .bind(id.0)
            .bind(place.entry)
            .bind(place.part.as_str())
            .run(&**tx)
            .await?;
    }
    Ok(())
}
