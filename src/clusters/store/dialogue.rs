//! Comments and agreements in the database.

use std::collections::HashMap;

use anyhow::Result;

use crate::clusters::dialogue::{About, Agreement, Comment};
use crate::institutions::InstitutionId;
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Bulk, Connection, Tx, sql};

pub async fn comments(db: &impl Connection, about: About) -> Result<Vec<Comment>> {
    let rows = sql("SELECT public_id, at, author, body, withdrawn_at FROM comments
        WHERE object = $1 AND object_id = $2 ORDER BY id")
    .bind(about.code())
    .bind(about.id())
    .all(db)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Comment {
                public_id: row.get(0)?,
                at: Moment(row.get(1)?),
                author: row.get(2)?,
                body: row.get(3)?,
                withdrawn_at: row.get::<Option<i64>>(4)?.map(Moment),
            })
        })
        .collect()
}

pub async fn insert_comment(
    tx: &Tx,
    public_id: &str,
    about: About,
    at: Moment,
    author: &str,
    body: &str,
) -> Result<i64> {
    sql("INSERT INTO comments (public_id, object, object_id, at, author, body)
        VALUES ($1, $2, $3, $4, $5, $6) RETURNING id")
    .bind(public_id)
    .bind(about.code())
    .bind(about.id())
    .bind(at.0)
    .bind(author)
    .bind(body)
    .one(&**tx)
    .await?
    .get(0)
}

/// Its number; `None` where this author has no such comment that stands.
pub async fn withdraw_comment(tx: &Tx, about: About, public_id: &str, author: &str, at: Moment) -> Result<Option<i64>> {
    let row = sql("UPDATE comments SET withdrawn_at = $5, body = ''
        WHERE public_id = $1 AND object = $2 AND object_id = $3 AND author = $4 AND withdrawn_at IS NULL
        RETURNING id")
    .bind(public_id)
    .bind(about.code())
    .bind(about.id())
    .bind(author)
    .bind(at.0)
    .optional(&**tx)
    .await?;
    row.map(|row| row.get(0)).transpose()
}

pub async fn agreements(db: &impl Connection, about: About) -> Result<Vec<Agreement>> {
    let mut with: HashMap<i64, Vec<InstitutionId>> = HashMap::new();
    let rows = sql("SELECT i.agreement_id, i.institution_id FROM agreement_institutions i
        JOIN agreements a ON a.id = i.agreement_id
        WHERE a.object = $1 AND a.object_id = $2 ORDER BY i.institution_id")
    .bind(about.code())
    .bind(about.id())
    .all(db)
    .await?;
    for row in rows {
        with.entry(row.get(0)?).or_default().push(InstitutionId(row.get(1)?));
    }
    let rows = sql("SELECT id, day, at, author, body FROM agreements
        WHERE object = $1 AND object_id = $2 ORDER BY day, id")
    .bind(about.code())
    .bind(about.id())
    .all(db)
    .await?;
    let mut agreements = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(day) = Date::parse(&row.get::<String>(1)?) else { continue };
        agreements.push(Agreement {
            day,
            at: Moment(row.get(2)?),
            author: row.get(3)?,
            body: row.get(4)?,
            institutions: with.remove(&row.get(0)?).unwrap_or_default(),
        });
    }
    Ok(agreements)
}

pub async fn insert_agreement(tx: &Tx, about: About, agreement: &Agreement) -> Result<()> {
    let id: i64 = sql("INSERT INTO agreements (object, object_id, day, at, author, body)
        VALUES ($1, $2, $3, $4, $5, $6) RETURNING id")
    .bind(about.code())
    .bind(about.id())
    .bind(agreement.day.to_string())
    .bind(agreement.at.0)
    .bind(agreement.author.as_str())
    .bind(agreement.body.as_str())
    .one(&**tx)
    .await?
    .get(0)?;
    let mut institutions = Bulk::insert("agreement_institutions (agreement_id, institution_id)");
    for institution in &agreement.institutions {
        institutions.row([id.into(), institution.0.into()]);
    }
    institutions.run(&**tx).await
}
