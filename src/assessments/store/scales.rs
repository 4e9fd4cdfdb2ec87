//! Scales: those that come with the program, and this instance's own.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use anyhow::{Context, Result};

use super::{day, set_texts, written};
use crate::assessments::scale::{Scale, ScaleId, ScaleTerms, Scales, Tone, Track, Value, ValueId, ValueTerms};
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::vocabulary::{self, Line};

const SCALES: &str = include_str!("../data/scales.tsv");
const VALUES: &str = include_str!("../data/values.tsv");

/// Scales have changed: whoever keeps them in memory reads them anew.
pub async fn mark(tx: &Tx) -> Result<()> {
    sql("UPDATE assessment_marks SET scales = scales + 1").run(&**tx).await.map(drop)
}

/// Adds the scales and values of the program that the database does not know yet.
pub async fn seed(tx: &Tx) -> Result<()> {
    let mut known: HashMap<String, i64> = HashMap::new();
    for row in sql("SELECT code, id FROM scales").all(&**tx).await? {
        known.insert(row.get(0)?, row.get(1)?);
    }
    let values = sql("SELECT s.code, v.code FROM scale_values v JOIN scales s ON s.id = v.scale_id").all(&**tx).await?;
    let pairs = values.iter().map(|row| Ok((row.get(0)?, row.get(1)?)));
    let there: HashSet<(String, String)> = pairs.collect::<Result<_>>()?;
    for line in vocabulary::lines(SCALES)? {
        if !known.contains_key(&line.code) {
            let (track, mechanism, terms) = brought(&line)?;
            let id =
                insert(tx, &line.code, track, &mechanism, &ScaleTerms { names: Names::default(), ..terms }).await?;
            known.insert(line.code.clone(), id.0);
        }
    }
    let mut places: HashMap<String, i64> = HashMap::new();
    for line in vocabulary::lines(VALUES)? {
        let (scale, code) = line.code.split_once('/').context("a value without a scale")?;
        let place = places.entry(scale.to_owned()).or_default();
        *place += 1;
        if there.contains(&(scale.to_owned(), code.to_owned())) {
            continue;
        }
        let id = ScaleId(*known.get(scale).context("a value of no scale")?);
        let (names, place) = (Names::default(), *place);
        insert_value(tx, id, code, &ValueTerms { names, place, ..brought_value(&line)? }).await?;
    }
    Ok(())
}

fn attribute(line: &Line, place: usize) -> String {
    line.attributes.get(place).cloned().unwrap_or_default()
}

fn brought(line: &Line) -> Result<(Track, String, ScaleTerms)> {
    let track = Track::from_code(&attribute(line, 0)).context("a scale of no track")?;
    let [from, to] = [2, 3].map(|place| Date::parse(&attribute(line, place)));
    let (source, address) = (attribute(line, 4), attribute(line, 5));
    Ok((track, attribute(line, 1), ScaleTerms { names: line.names.clone(), source, address, from, to }))
}

fn brought_value(line: &Line) -> Result<ValueTerms> {
    let tone = Tone::from_code(&attribute(line, 0)).context("a value of no tone")?;
    Ok(ValueTerms { names: line.names.clone(), tone, sign: attribute(line, 1), from: None, to: None, place: 0 })
}

/// All scales; `known` itself where nothing has changed since.
pub async fn load(db: &impl Connection, known: &Arc<Scales>) -> Result<Arc<Scales>> {
    // Read first: what changes while we read will be read again.
    let mark = sql("SELECT scales FROM assessment_marks").one(db).await?.get(0)?;
    if known.mark == mark {
        return Ok(Arc::clone(known));
    }
    let given = |text| -> Result<HashMap<String, Names>> {
        Ok(vocabulary::lines(text)?.into_iter().map(|line| (line.code, line.names)).collect())
    };
    let (mut scale_names, mut value_names) = (given(SCALES)?, given(VALUES)?);
    let mut own_names = own(db, "scale_texts", "scale_id").await?;
    let mut own_values = own(db, "scale_value_texts", "value_id").await?;
    let mut values: HashMap<i64, Vec<(i64, String, ValueTerms)>> = HashMap::new();
    let rows = sql("SELECT id, scale_id, code, place, tone, sign, valid_from, valid_to FROM scale_values
        ORDER BY scale_id, place, id");
    for row in rows.all(db).await? {
        let tone = Tone::from_code(&row.get::<String>(4)?).unwrap_or(Tone::None);
        let (from, to) = (day(row.get(6)?), day(row.get(7)?));
        let terms = ValueTerms { names: Names::default(), tone, sign: row.get(5)?, from, to, place: row.get(3)? };
        values.entry(row.get(1)?).or_default().push((row.get(0)?, row.get(2)?, terms));
    }
    let mut all = Vec::new();
    let rows = sql("SELECT id, code, track, mechanism, source, address, valid_from, valid_to, version FROM scales
        ORDER BY id");
    for row in rows.all(db).await? {
        let (id, code): (i64, String) = (row.get(0)?, row.get(1)?);
        let given = scale_names.remove(&code).unwrap_or_default();
        let inside = values.remove(&id).unwrap_or_default().into_iter().map(|(id, value, terms)| {
            let given = value_names.remove(&format!("{code}/{value}")).unwrap_or_default();
            let names = over(&given, own_values.remove(&id));
            Value { id: ValueId(id), code: value, terms: ValueTerms { names, ..terms }, given }
        });
        all.push(Scale {
            id: ScaleId(id),
            track: Track::from_code(&row.get::<String>(2)?).unwrap_or(Track::Grade),
            mechanism: row.get(3)?,
            values: inside.collect(),
            terms: ScaleTerms {
                names: over(&given, own_names.remove(&id)),
                source: row.get(4)?,
                address: row.get(5)?,
                from: day(row.get(6)?),
                to: day(row.get(7)?),
            },
            given,
            version: row.get(8)?,
            code,
        });
    }
    Ok(Arc::new(Scales::new(all, mark)))
}

async fn own(db: &impl Connection, table: &str, of: &str) -> Result<HashMap<i64, Names>> {
    let mut own: HashMap<i64, Names> = HashMap::new();
    for row in sql(format!("SELECT {of}, language, name FROM {table}")).all(db).await? {
        own.entry(row.get(0)?).or_default().set(&row.get::<String>(1)?, &row.get::<String>(2)?);
    }
    Ok(own)
}

/// This instance's own names over those of the program.
fn over(given: &Names, own: Option<Names>) -> Names {
    let mut names = given.clone();
    for (language, name) in own.unwrap_or_default().iter() {
        names.set(language, name);
    }
    names
}

/// What is worded as the program does is not kept as a wording of one's own.
fn beside(given: &Names, names: &Names) -> Names {
    let own = names.iter().filter(|(language, name)| given.exactly(language) != Some(name));
    Names::new(own.map(|(language, name)| (language.to_owned(), name.to_owned())))
}

pub async fn insert(tx: &Tx, code: &str, track: Track, mechanism: &str, terms: &ScaleTerms) -> Result<ScaleId> {
    let id = sql("INSERT INTO scales (code, track, mechanism, source, address, valid_from, valid_to, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1) RETURNING id")
    .bind(code)
    .bind(track.code())
    .bind(mechanism)
    .bind(terms.source.as_str())
    .bind(terms.address.as_str())
    .bind(written(terms.from))
    .bind(written(terms.to))
    .one(&**tx)
    .await?
    .get(0)?;
    set_texts(tx, "scale_texts", "scale_id", "name", id, &terms.names).await?;
    Ok(ScaleId(id))
}

pub async fn update(tx: &Tx, seen: &Scale, terms: &ScaleTerms) -> Result<bool> {
    let changed = sql("UPDATE scales SET source = $3, address = $4, valid_from = $5, valid_to = $6,
          version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(terms.source.as_str())
    .bind(terms.address.as_str())
    .bind(written(terms.from))
    .bind(written(terms.to))
    .run(&**tx)
    .await?;
    if changed > 0 {
        let own = beside(&seen.given, &terms.names);
        set_texts(tx, "scale_texts", "scale_id", "name", seen.id.0, &own).await?;
    }
    Ok(changed > 0)
}

/// Counts a change of its values.
pub async fn touch(tx: &Tx, seen: &Scale) -> Result<bool> {
    let query = sql("UPDATE scales SET version = version + 1 WHERE id = $1 AND version = $2");
    Ok(query.bind(seen.id.0).bind(seen.version).run(&**tx).await? > 0)
}

pub async fn insert_value(tx: &Tx, scale: ScaleId, code: &str, terms: &ValueTerms) -> Result<ValueId> {
    let id = sql("INSERT INTO scale_values (scale_id, code, place, tone, sign, valid_from, valid_to)
        VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id")
    .bind(scale.0)
    .bind(code)
    .bind(terms.place)
    .bind(terms.tone.code())
    .bind(terms.sign.as_str())
    .bind(written(terms.from))
    .bind(written(terms.to))
    .one(&**tx)
    .await?
    .get(0)?;
    set_texts(tx, "scale_value_texts", "value_id", "name", id, &terms.names).await?;
    Ok(ValueId(id))
}

pub async fn update_value(tx: &Tx, value: &Value, terms: &ValueTerms) -> Result<()> {
    sql("UPDATE scale_values SET place = $2, tone = $3, sign = $4, valid_from = $5, valid_to = $6 WHERE id = $1")
        .bind(value.id.0)
        .bind(terms.place)
        .bind(terms.tone.code())
        .bind(terms.sign.as_str())
        .bind(written(terms.from))
        .bind(written(terms.to))
        .run(&**tx)
        .await?;
    let own = beside(&value.given, &terms.names);
    set_texts(tx, "scale_value_texts", "value_id", "name", value.id.0, &own).await
}
