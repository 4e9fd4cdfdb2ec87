//! Frameworks in the database.

pub mod kinds;

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;

use super::{Catalogue, Description, Framework, FrameworkId, Objective};
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Connection, Tx, sql};
use crate::platform::i18n::Names;

/// What objectives are called among topics.
const SCHEME: &str = "objective";

pub async fn load(db: &impl Connection, known: &Arc<Catalogue>) -> Result<Arc<Catalogue>> {
    // A framework is never deleted, and each save counts.
    let mark = sql("SELECT COUNT(*), CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM frameworks").one(db).await?;
    let mark = (mark.get(0)?, mark.get::<i64>(1)?);
    if mark == known.mark {
        return Ok(Arc::clone(known));
    }
    let mut names = names(db, "SELECT framework_id, language, name FROM framework_names").await?;
    let mut objectives: HashMap<i64, Vec<Objective>> = HashMap::new();
    let mut said = self::names(db, "SELECT topic_id, language, name FROM objective_names").await?;
    let rows = sql("SELECT framework_id, topic_id, code, parent, retired_at
        FROM objectives
        ORDER BY framework_id, place, topic_id");
    for row in rows.all(db).await? {
        let id = row.get(1)?;
        objectives.entry(row.get(0)?).or_default().push(Objective {
            id,
            code: row.get(2)?,
            parent: row.get(3)?,
            names: said.remove(&id).unwrap_or_default(),
            retired_at: row.get(4)?,
        });
    }
    let mut all = Vec::new();
    let rows = sql("SELECT id, code, kind, publisher, source, address, starts_on, ends_on, version
        FROM frameworks
        ORDER BY id");
    for row in rows.all(db).await? {
        let id = row.get(0)?;
        let day = |column| anyhow::Ok(row.get::<Option<String>>(column)?.and_then(|day| Date::parse(&day)));
        let said = Description {
            kind: row.get(2)?,
            names: names.remove(&id).unwrap_or_default(),
            publisher: row.get(3)?,
            source: row.get(4)?,
            address: row.get(5)?,
            starts: day(6)?,
            ends: day(7)?,
        };
        let objectives = objectives.remove(&id).unwrap_or_default();
        all.push(Framework { id: FrameworkId(id), code: row.get(1)?, said, objectives, version: row.get(8)? });
    }
    Ok(Arc::new(Catalogue::new(all, mark)))
}

async fn names(db: &impl Connection, text: &str) -> Result<HashMap<i64, Names>> {
    let mut names: HashMap<i64, Names> = HashMap::new();
    for row in sql(text).all(db).await? {
        names.entry(row.get(0)?).or_default().set(&row.get::<String>(1)?, &row.get::<String>(2)?);
    }
    Ok(names)
}

/// A new framework: its number; `None` where another has this code already.
pub async fn insert(tx: &Tx, code: &str, said: &Description) -> Result<Option<FrameworkId>> {
    let row = sql("INSERT INTO frameworks (code, kind, publisher, source, address, starts_on, ends_on, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
        ON CONFLICT (code) DO NOTHING RETURNING id")
    .bind(code)
    .bind(said.kind.as_str())
    .bind(said.publisher.as_str())
    .bind(said.source.as_str())
    .bind(said.address.as_str())
    .bind(written(said.starts))
    .bind(written(said.ends))
    .optional(&**tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id = row.get(0)?;
    name(tx, id, &said.names).await?;
    Ok(Some(FrameworkId(id)))
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

async fn name(tx: &Tx, id: i64, names: &Names) -> Result<()> {
    let mut rows = Bulk::insert("framework_names (framework_id, language, name)");
    for (language, name) in names.iter() {
        rows.row([id.into(), language.into(), name.into()]);
    }
    rows.run(&**tx).await
}

/// Writes a description over the one that was seen; `false` when another was written meanwhile.
pub async fn update(tx: &Tx, seen: &Framework, said: &Description) -> Result<bool> {
    let changed = sql("UPDATE frameworks
        SET kind = $3, publisher = $4, source = $5, address = $6, starts_on = $7, ends_on = $8, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(said.kind.as_str())
    .bind(said.publisher.as_str())
    .bind(said.source.as_str())
    .bind(said.address.as_str())
    .bind(written(said.starts))
    .bind(written(said.ends))
    .run(&**tx)
    .await?;
    if changed == 0 {
        return Ok(false);
    }
    sql("DELETE FROM framework_names WHERE framework_id = $1").bind(seen.id.0).run(&**tx).await?;
    name(tx, seen.id.0, &said.names).await?;
    Ok(true)
}

/// Writes a whole list over the one that was seen; new objectives are numbered among topics.
pub async fn set_objectives(tx: &Tx, seen: &Framework, wish: &[Objective]) -> Result<bool> {
    let changed = sql("UPDATE frameworks SET version = version + 1 WHERE id = $1 AND version = $2")
        .bind(seen.id.0)
        .bind(seen.version)
        .run(&**tx)
        .await?;
    if changed == 0 {
        return Ok(false);
    }
    let mut topics = Bulk::insert("topics (scheme, code)");
    for one in wish.iter().filter(|one| one.id == 0) {
        topics.row([SCHEME.into(), seen.written(one).into()]);
    }
    topics.run(&**tx).await?;
    let numbers = numbers(tx, seen).await?;
    let stood: HashMap<i64, (usize, &Objective)> =
        seen.objectives.iter().enumerate().map(|(place, one)| (one.id, (place, one))).collect();
    let mut rows = Bulk::insert("objectives (topic_id, framework_id, code, parent, place, retired_at)").then(
        "ON CONFLICT (topic_id) DO UPDATE
        SET parent = excluded.parent, place = excluded.place, retired_at = excluded.retired_at",
    );
    let mut names = Bulk::insert("objective_names (topic_id, language, name)");
    for (place, one) in wish.iter().enumerate() {
        let before = stood.get(&one.id).copied();
        let Some(id) = numbers.get(&seen.written(one)).copied() else { continue };
        if before != Some((place, one)) {
            let place = i64::try_from(place)? + 1;
            let (code, parent) = (one.code.as_str(), one.parent.as_str());
            let retired_at = one.retired_at;
            rows.row([id.into(), seen.id.0.into(), code.into(), parent.into(), place.into(), retired_at.into()]);
        }
        if before.is_none_or(|(_, before)| before.names != one.names) {
            sql("DELETE FROM objective_names WHERE topic_id = $1").bind(id).run(&**tx).await?;
            for (language, name) in one.names.iter() {
                names.row([id.into(), language.into(), name.into()]);
            }
        }
    }
    rows.run(&**tx).await?;
    names.run(&**tx).await?;
    Ok(true)
}

/// Numbers of the objectives of a framework, by what they are called among topics.
async fn numbers(tx: &Tx, seen: &Framework) -> Result<HashMap<String, i64>> {
    let start = format!("{}/", seen.code);
    let mut numbers = HashMap::new();
    for row in sql("SELECT code, id FROM topics WHERE scheme = $1").bind(SCHEME).all(&**tx).await? {
        let code: String = row.get(0)?;
        if code.starts_with(&start) {
            numbers.insert(code, row.get(1)?);
        }
    }
    Ok(numbers)
}
