//! Scales, statuses, assessments and grades in the database.

pub mod assessments;
pub mod grades;
pub mod scales;
pub mod standing;
pub mod statuses;

use std::collections::HashMap;

use anyhow::Result;

use crate::permissions::Reach;
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Connection, Tx, numbers, sql};
use crate::platform::i18n::Names;

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn day(text: Option<String>) -> Option<Date> {
    text.as_deref().and_then(Date::parse)
}

/// Codes of ours, as they stand in a statement.
fn codes<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    format!("('{}')", codes.collect::<Vec<_>>().join("', '"))
}

/// A reach as a condition on the table `s`: all that stands in it are numbers and codes of ours.
/// Nobody is told of what is said about an entry that they may not see.
fn within(reach: &Reach) -> String {
    let audiences = codes(reach.published.iter().map(|audience| audience.code()));
    let mut any = vec![format!("(s.workflow = 'published' AND s.withdrawn_on IS NULL AND s.audience IN {audiences})")];
    if !reach.unfinished.is_empty() {
        any.push(format!("s.workflow IN {}", codes(reach.unfinished.iter().map(|stage| stage.code()))));
    }
    if !reach.leading.is_empty() {
        any.push(format!("s.institution_id IN {}", numbers(reach.leading.iter().copied())));
        if !reach.supporting.is_empty() {
            any.push(format!(
                "(s.workflow IN {} AND EXISTS (SELECT 1 FROM recommendation_institutions i
                    WHERE i.recommendation_id = s.recommendation_id AND (i.part = '' OR i.part = s.part)
                      AND i.share = 'supporting' AND i.institution_id IN {}))",
                codes(reach.supporting.iter().map(|stage| stage.code())),
                numbers(reach.leading.iter().copied())
            ));
        }
    }
    format!("({}) AND f.workflow = 'published' AND f.audience IN {audiences}", any.join(" OR "))
}

/// Texts by number of what they are about, from a table with a column of texts for each name.
async fn texts(db: &impl Connection, table: &str, of: &str, column: &str, ids: &[i64]) -> Result<HashMap<i64, Names>> {
    let mut texts: HashMap<i64, Names> = HashMap::new();
    if ids.is_empty() {
        return Ok(texts);
    }
    // Names of our own tables and columns, and numbers.
    let query = format!("SELECT {of}, language, {column} FROM {table} WHERE {of} IN {}", numbers(ids.iter().copied()));
    for row in sql(query).all(db).await? {
        let text: String = row.get(2)?;
        if !text.is_empty() {
            texts.entry(row.get(0)?).or_default().set(&row.get::<String>(1)?, &text);
        }
    }
    Ok(texts)
}

/// Puts texts in the place of those that were there.
async fn set_texts(tx: &Tx, table: &str, of: &str, column: &str, id: i64, names: &Names) -> Result<()> {
    sql(format!("DELETE FROM {table} WHERE {of} = $1")).bind(id).run(&**tx).await?;
    let mut rows = Bulk::insert(&format!("{table} ({of}, language, {column})"));
    for (language, text) in names.iter() {
        rows.row([id.into(), language.into(), text.into()]);
    }
    rows.run(&**tx).await
}
