//! The posts that people hold on a day: what their rights come from.
//!
//! Institutions, posts and appointments belong to the slice `institutions`; its view
//! `post_holders` says who holds what, so that accounts need not know how that came about.

use std::collections::HashMap;

use anyhow::Result;

use crate::permissions::{Class, Duty, Post};
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Row, sql};

const HELD: &str = "SELECT h.account_id, h.duty, h.class, h.institution_id FROM post_holders h
    WHERE h.from_day <= $1 AND h.to_day >= $1 AND h.post_from <= $1 AND h.post_to >= $1";

/// The posts that somebody holds on this day, or stands in for.
pub async fn posts_held(db: &impl Connection, account: i64, on: Date) -> Result<Vec<Post>> {
    let text = format!("{HELD} AND h.account_id = $2 ORDER BY h.post_id");
    let rows = sql(text).bind(on.to_string()).bind(account).all(db).await?;
    Ok(rows.iter().map(read).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// The same of everybody, by account.
pub async fn all_posts_held(db: &impl Connection, on: Date) -> Result<HashMap<i64, Vec<Post>>> {
    let mut held: HashMap<i64, Vec<Post>> = HashMap::new();
    for row in sql(format!("{HELD} ORDER BY h.post_id")).bind(on.to_string()).all(db).await? {
        held.entry(row.get(0)?).or_default().extend(read(&row)?);
    }
    Ok(held)
}

/// A duty that this version does not know gives no right.
fn read(row: &Row) -> Result<Option<Post>> {
    let duty = Duty::from_code(&row.get::<String>(1)?);
    let class = Class::from_code(&row.get::<String>(2)?);
    let institution: i64 = row.get(3)?;
    let post = duty.zip(class);
    Ok(post.map(|(duty, class)| Post { duty, class, institution, answers_for: vec![institution] }))
}
