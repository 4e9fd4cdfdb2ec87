//! Institutions, posts and appointments in the database.

pub mod appointments;
pub mod bulk;
pub mod kinds;
pub mod posts;
pub mod reorganisations;

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;

use super::{Catalogue, Description, Institution, InstitutionId, Level, Reorganisation, What};
use crate::permissions::Class;
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Connection, Row, Tx, sql};
use crate::platform::i18n::Names;

pub async fn load(db: &impl Connection) -> Result<Catalogue> {
    let mut names: HashMap<i64, (Names, Names)> = HashMap::new();
    for row in sql("SELECT institution_id, language, name, short_name FROM institution_names").all(db).await? {
        let language: String = row.get(1)?;
        let (name, short): (String, String) = (row.get(2)?, row.get(3)?);
        let of = names.entry(row.get(0)?).or_default();
        set(&mut of.0, &language, &name);
        set(&mut of.1, &language, &short);
    }
    let mut topics: HashMap<i64, Vec<i64>> = HashMap::new();
    for row in sql("SELECT institution_id, topic_id FROM institution_topics").all(db).await? {
        topics.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut past = past(db).await?;
    let rows = sql("SELECT id, public_id, kind, parent_id, class, informed_only, level, territory, active_from,
          active_to, version
        FROM institutions ORDER BY id")
    .all(db)
    .await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: i64 = row.get(0)?;
        let (names, short_names) = names.remove(&id).unwrap_or_default();
        let topics = topics.remove(&id).unwrap_or_default().into_iter().collect();
        let description = read(row, names, short_names, topics)?;
        let past = past.remove(&id).unwrap_or_default();
        let id = InstitutionId(id);
        all.push(Institution { id, public_id: row.get(1)?, description, version: row.get(10)?, past });
    }
    Ok(Catalogue::new(kinds::load(db).await?, all))
}

fn set(names: &mut Names, language: &str, name: &str) {
    if !name.is_empty() {
        names.set(language, name);
    }
}

fn read(row: &Row, names: Names, short_names: Names, topics: std::collections::BTreeSet<i64>) -> Result<Description> {
    Ok(Description {
        names,
        short_names,
        kind: row.get(2)?,
        parent: row.get::<Option<i64>>(3)?.map(InstitutionId),
        class: Class::from_code(&row.get::<String>(4)?).unwrap_or(Class::Observer),
        informed_only: row.get::<i64>(5)? != 0,
        level: Level::from_code(&row.get::<String>(6)?).unwrap_or(Level::National),
        territory: row.get(7)?,
        active_from: day(row.get(8)?),
        active_to: day(row.get(9)?),
        topics,
    })
}

/// A day as it is kept: text, or none.
pub fn day(text: Option<String>) -> Option<Date> {
    text.as_deref().and_then(Date::parse)
}

async fn past(db: &impl Connection) -> Result<HashMap<i64, Vec<Reorganisation>>> {
    let mut past: HashMap<i64, Vec<Reorganisation>> = HashMap::new();
    let rows = sql("SELECT institution_id, what, day, other_id, names, succeeds
        FROM institution_reorganisations ORDER BY institution_id, day, id")
    .all(db)
    .await?;
    for row in rows {
        let what = What::from_code(&row.get::<String>(1)?);
        let (Some(what), Some(day)) = (what, day(Some(row.get(2)?))) else { continue };
        let names: BTreeMap<String, String> = serde_json::from_str(&row.get::<String>(4)?).unwrap_or_default();
        past.entry(row.get(0)?).or_default().push(Reorganisation {
            what,
            day,
            other: row.get::<Option<i64>>(3)?.map(InstitutionId),
            names: Names::new(names),
            succeeds: row.get::<i64>(5)? != 0,
        });
    }
    Ok(past)
}

pub async fn insert(tx: &Tx, public_id: &str, description: &Description) -> Result<InstitutionId> {
    let id = sql("INSERT INTO institutions (public_id, kind, parent_id, class, informed_only, level, territory,
          active_from, active_to, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) RETURNING id")
    .bind(public_id)
    .bind(description.kind.as_str())
    .bind(description.parent.map(|parent| parent.0))
    .bind(description.class.code())
    .bind(i64::from(description.informed_only))
    .bind(description.level.code())
    .bind(description.territory.as_str())
    .bind(description.active_from.map(|day| day.to_string()))
    .bind(description.active_to.map(|day| day.to_string()))
    .one(&**tx)
    .await?
    .get(0)?;
    say(tx, InstitutionId(id), description).await?;
    Ok(InstitutionId(id))
}

/// Writes a description over the one that was seen; `false` when another was written meanwhile.
pub async fn update(tx: &Tx, seen: &Institution, description: &Description) -> Result<bool> {
    let changed = sql("UPDATE institutions SET kind = $3, parent_id = $4, class = $5, informed_only = $6, level = $7,
          territory = $8, active_from = $9, active_to = $10, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(description.kind.as_str())
    .bind(description.parent.map(|parent| parent.0))
    .bind(description.class.code())
    .bind(i64::from(description.informed_only))
    .bind(description.level.code())
    .bind(description.territory.as_str())
    .bind(description.active_from.map(|day| day.to_string()))
    .bind(description.active_to.map(|day| day.to_string()))
    .run(&**tx)
    .await?;
    if changed == 0 {
        return Ok(false);
    }
    sql("DELETE FROM institution_names WHERE institution_id = $1").bind(seen.id.0).run(&**tx).await?;
    sql("DELETE FROM institution_topics WHERE institution_id = $1").bind(seen.id.0).run(&**tx).await?;
    say(tx, seen.id, description).await?;
    Ok(true)
}

/// Names and topics.
async fn say(tx: &Tx, id: InstitutionId, description: &Description) -> Result<()> {
    let mut names = Bulk::insert("institution_names (institution_id, language, name, short_name)");
    let languages = description.names.iter().chain(description.short_names.iter()).map(|(language, _)| language);
    for language in languages.collect::<std::collections::BTreeSet<_>>() {
        let [name, short] = [&description.names, &description.short_names]
            .map(|names| names.exactly(language).unwrap_or_default().to_owned());
        names.row([id.0.into(), language.into(), name.into(), short.into()]);
    }
    names.run(&**tx).await?;
    let mut topics = Bulk::insert("institution_topics (institution_id, topic_id)");
    for topic in &description.topics {
        topics.row([id.0.into(), (*topic).into()]);
    }
    topics.run(&**tx).await
}
