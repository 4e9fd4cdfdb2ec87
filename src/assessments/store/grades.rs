//! Grades of treaty bodies.

use anyhow::Result;

use super::{codes, day, set_texts, texts};
use crate::assessments::grade::{Grade, GradeId, Said};
use crate::assessments::scale::ValueId;
use crate::clusters::Place;
use crate::permissions::{Audience, Reach};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Row, Tx, sql};
use crate::platform::i18n::Names;

const COLUMNS: &str = "s.id, s.public_id, s.recommendation_id, s.part, s.value_id, s.symbol, s.paragraph, s.graded_on,
  s.audience, s.created_at, s.withdrawn_on, s.withdrawn_why, s.version";

const FROM: &str = "FROM grades s JOIN current_facts f ON f.recommendation_id = s.recommendation_id";

/// What a list is asked for, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub entry: Option<i64>,
    pub value: Option<ValueId>,
    pub limit: Option<i64>,
    pub offset: i64,
}

/// All that stands in it are numbers and codes of ours.
fn condition(reach: &Reach, wanted: &Wanted) -> String {
    let audiences = codes(reach.published.iter().map(|audience| audience.code()));
    let mut all = vec![format!(
        "s.withdrawn_on IS NULL AND s.audience IN {audiences} AND f.workflow = 'published'
          AND f.audience IN {audiences}"
    )];
    all.extend(wanted.entry.map(|entry| format!("s.recommendation_id = {entry}")));
    all.extend(wanted.value.map(|value| format!("s.value_id = {}", value.0)));
    all.join(" AND ")
}

pub async fn list(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<Vec<Grade>> {
    let query =
        format!("SELECT {COLUMNS} {FROM} WHERE {} ORDER BY s.id DESC LIMIT $1 OFFSET $2", condition(reach, wanted));
    let rows = sql(query).bind(wanted.limit.unwrap_or(i64::MAX)).bind(wanted.offset).all(db).await?;
    filled(db, rows).await
}

pub async fn count(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<i64> {
    let query = format!("SELECT CAST(COUNT(*) AS BIGINT) {FROM} WHERE {}", condition(reach, wanted));
    sql(query).one(db).await?.get(0)
}

pub async fn by_public_id(db: &impl Connection, id: &str) -> Result<Option<Grade>> {
    let rows = sql(format!("SELECT {COLUMNS} FROM grades s WHERE s.public_id = $1")).bind(id).all(db).await?;
    Ok(filled(db, rows).await?.pop())
}

/// All of an entry and its parts, whoever may see them, the newest first.
pub async fn of_entry(db: &impl Connection, entry: i64) -> Result<Vec<Grade>> {
    let query =
        format!("SELECT {COLUMNS} FROM grades s WHERE s.recommendation_id = $1 ORDER BY s.graded_on DESC, s.id DESC");
    filled(db, sql(query).bind(entry).all(db).await?).await
}

async fn filled(db: &impl Connection, rows: Vec<Row>) -> Result<Vec<Grade>> {
    let mut all = rows.iter().map(read).collect::<Result<Vec<Grade>>>()?;
    let ids: Vec<i64> = all.iter().map(|one| one.id.0).collect();
    let mut quotations = texts(db, "grade_texts", "grade_id", "quotation", &ids).await?;
    for one in &mut all {
        one.said.quotation = quotations.remove(&one.id.0).unwrap_or_default();
    }
    Ok(all)
}

fn read(row: &Row) -> Result<Grade> {
    let why: String = row.get(11)?;
    let created_at = Moment(row.get(9)?);
    Ok(Grade {
        id: GradeId(row.get(0)?),
        public_id: row.get(1)?,
        place: Place { entry: row.get(2)?, part: row.get(3)? },
        said: Said {
            value: ValueId(row.get(4)?),
            symbol: row.get(5)?,
            paragraph: row.get(6)?,
            on: day(Some(row.get(7)?)).unwrap_or(created_at.date()),
            quotation: Names::default(),
            audience: Audience::from_code(&row.get::<String>(8)?).unwrap_or(Audience::Internal),
        },
        created_at,
        withdrawn: day(row.get(10)?).map(|on| (on, why)),
        version: row.get(12)?,
    })
}

pub async fn insert(
    tx: &Tx,
    public_id: &str,
    (at, author): (Moment, &str),
    place: &Place,
    said: &Said,
) -> Result<GradeId> {
    let id = sql("INSERT INTO grades (public_id, recommendation_id, part, value_id, symbol, paragraph, graded_on,
          audience, created_at, author, withdrawn_why, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', 1) RETURNING id")
    .bind(public_id)
    .bind(place.entry)
    .bind(place.part.as_str())
    .bind(said.value.0)
    .bind(said.symbol.as_str())
    .bind(said.paragraph.as_str())
    .bind(said.on.to_string())
    .bind(said.audience.code())
    .bind(at.0)
    .bind(author)
    .one(&**tx)
    .await?
    .get(0)?;
    set_texts(tx, "grade_texts", "grade_id", "quotation", id, &said.quotation).await?;
    Ok(GradeId(id))
}

pub async fn update(tx: &Tx, seen: &Grade, said: &Said) -> Result<bool> {
    let changed = sql("UPDATE grades SET value_id = $3, symbol = $4, paragraph = $5, graded_on = $6, audience = $7,
          version = version + 1
        WHERE id = $1 AND version = $2 AND withdrawn_on IS NULL")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(said.value.0)
    .bind(said.symbol.as_str())
    .bind(said.paragraph.as_str())
    .bind(said.on.to_string())
    .bind(said.audience.code())
    .run(&**tx)
    .await?;
    if changed > 0 {
        set_texts(tx, "grade_texts", "grade_id", "quotation", seen.id.0, &said.quotation).await?;
    }
    Ok(changed > 0)
}

pub async fn withdraw(tx: &Tx, seen: &Grade, on: Date, why: &str) -> Result<bool> {
    let changed = sql("UPDATE grades SET withdrawn_on = $3, withdrawn_why = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND withdrawn_on IS NULL")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(on.to_string())
    .bind(why)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}
