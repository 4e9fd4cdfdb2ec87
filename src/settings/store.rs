//! Settings in the database: a row for each version of a section, none of which ever changes.

use std::collections::BTreeMap;

use anyhow::Result;

use super::logo::Kept;
use super::{Fields, Section, Version};
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Row, Tx, sql};
use crate::platform::web::picture::Picture;

const VERSION: &str = "id, section, number, content, at, actor";

fn read(row: &Row) -> Result<Option<Version>> {
    let Some(section) = Section::from_code(&row.get::<String>(1)?) else { return Ok(None) };
    Ok(Some(Version {
        id: row.get(0)?,
        section,
        number: row.get(2)?,
        fields: serde_json::from_str(&row.get::<String>(3)?)?,
        at: Moment(row.get(4)?),
        actor: row.get(5)?,
    }))
}

/// The newest version of each section that was ever saved.
pub async fn newest(db: &impl Connection) -> Result<Vec<Version>> {
    let rows = sql(format!(
        "SELECT {VERSION} FROM settings s
        WHERE number = (SELECT MAX(n.number) FROM settings n WHERE n.section = s.section)"
    ))
    .all(db)
    .await?;
    Ok(rows.iter().map(read).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// The versions of a section, the newest first.
pub async fn versions(db: &impl Connection, section: Section) -> Result<Vec<Version>> {
    let rows = sql(format!("SELECT {VERSION} FROM settings WHERE section = $1 ORDER BY number DESC"))
        .bind(section.code())
        .all(db)
        .await?;
    Ok(rows.iter().map(read).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// One version of a section.
pub async fn version(db: &impl Connection, section: Section, number: i64) -> Result<Option<Version>> {
    let row = sql(format!("SELECT {VERSION} FROM settings WHERE section = $1 AND number = $2"))
        .bind(section.code())
        .bind(number)
        .optional(db)
        .await?;
    row.map_or(Ok(None), |row| read(&row))
}

/// Adds a version; `None` when somebody else has added one of this number.
pub async fn add(
    tx: &Tx,
    section: Section,
    number: i64,
    fields: &Fields,
    at: Moment,
    actor: &str,
) -> Result<Option<i64>> {
    let row = sql("INSERT INTO settings (section, number, content, at, actor) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (section, number) DO NOTHING
        RETURNING id")
    .bind(section.code())
    .bind(number)
    .bind(serde_json::to_string(fields)?)
    .bind(at.0)
    .bind(actor)
    .optional(&**tx)
    .await?;
    row.map(|row| row.get(0)).transpose()
}

/// What is known of each picture, without its content.
pub async fn pictures(db: &impl Connection) -> Result<BTreeMap<String, Kept>> {
    let rows = sql("SELECT digest, mime, width, height, size_bytes FROM pictures").all(db).await?;
    let read = |row: &Row| {
        let kept = Kept { mime: row.get(1)?, width: row.get(2)?, height: row.get(3)?, size_bytes: row.get(4)? };
        Ok((row.get(0)?, kept))
    };
    rows.iter().map(read).collect()
}

/// Kind and content of a picture.
pub async fn picture(db: &impl Connection, digest: &str) -> Result<Option<(String, Vec<u8>)>> {
    let row = sql("SELECT mime, content FROM pictures WHERE digest = $1").bind(digest).optional(db).await?;
    row.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

pub async fn keep_picture(tx: &Tx, digest: &str, picture: Picture, at: Moment) -> Result<()> {
    sql("INSERT INTO pictures (digest, mime, width, height, size_bytes, content, kept_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (digest) DO UPDATE SET kept_at = excluded.kept_at")
    .bind(digest)
    .bind(picture.mime)
    .bind(i64::from(picture.width))
    .bind(i64::from(picture.height))
    .bind(picture.bytes.len() as i64)
    .bind(picture.bytes)
    .bind(at.0)
    .run(&**tx)
    .await?;
    Ok(())
}

/// Throws those away that were sent before `at` and never saved in any version.
pub async fn forget_pictures(tx: &Tx, at: Moment) -> Result<()> {
    sql("DELETE FROM pictures
        WHERE kept_at < $1 AND NOT EXISTS (
          SELECT 1 FROM settings s WHERE s.section = 'logo' AND s.content LIKE '%' || pictures.digest || '%')")
    .bind(at.0)
    .run(&**tx)
    .await?;
    Ok(())
}
