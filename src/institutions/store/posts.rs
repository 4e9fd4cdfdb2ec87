//! Posts in the database.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;

use crate::institutions::InstitutionId;
use crate::institutions::post::{Held, Post, PostId, Remit, Terms, Wording};
use crate::permissions::Duty;
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Connection, Row, Tx, numbers, sql};

const COLUMNS: &str = "p.id, p.public_id, p.institution_id, p.duty, p.remit, p.ended_on, p.version";

/// Every post, those of older institutions first.
pub async fn all(db: &impl Connection) -> Result<Vec<Post>> {
    let rows = sql(format!("SELECT {COLUMNS} FROM posts p ORDER BY p.institution_id, p.id")).all(db).await?;
    filled(db, rows, "").await
}

pub async fn of_institution(db: &impl Connection, institution: InstitutionId) -> Result<Vec<Post>> {
    of_institutions(db, &[institution]).await
}

/// Those of a page of institutions, in no order of these.
pub async fn of_institutions(db: &impl Connection, institutions: &[InstitutionId]) -> Result<Vec<Post>> {
    let of = format!("WHERE p.institution_id IN {}", numbers(institutions.iter().map(|id| id.0)));
    let rows = sql(format!("SELECT {COLUMNS} FROM posts p {of} ORDER BY p.id")).all(db).await?;
    filled(db, rows, &format!("JOIN posts p ON p.id = x.post_id {of}")).await
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Post>> {
    let row = sql(format!("SELECT {COLUMNS} FROM posts p WHERE p.public_id = $1")).bind(public_id).optional(db).await?;
    let Some(row) = row else { return Ok(None) };
    let of = format!("WHERE x.post_id = {}", row.get::<i64>(0)?);
    Ok(filled(db, vec![row], &of).await?.pop())
}

pub async fn by_id(db: &impl Connection, id: PostId) -> Result<Option<Post>> {
    let row = sql(format!("SELECT {COLUMNS} FROM posts p WHERE p.id = $1")).bind(id.0).optional(db).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(filled(db, vec![row], &format!("WHERE x.post_id = {}", id.0)).await?.pop())
}

/// What names the posts that somebody holds on a day, or stands in for: all that each page of theirs needs.
pub async fn held_by(db: &impl Connection, account: i64, on: Date) -> Result<Vec<Held>> {
    let rows = sql("SELECT p.public_id, p.institution_id, p.duty, x.language, x.title
        FROM posts p LEFT JOIN post_texts x ON x.post_id = p.id
        WHERE p.id IN (SELECT post_id FROM post_holders
          WHERE account_id = $1 AND from_day <= $2 AND to_day >= $2 AND post_from <= $2 AND post_to >= $2)
        ORDER BY p.id")
    .bind(account)
    .bind(on.to_string())
    .all(db)
    .await?;
    let mut all: Vec<Held> = Vec::new();
    for row in rows {
        let public_id: String = row.get(0)?;
        let Some(duty) = Duty::from_code(&row.get::<String>(2)?) else { continue };
        if all.last().is_none_or(|last| last.public_id != public_id) {
            let institution = InstitutionId(row.get(1)?);
            all.push(Held { public_id, institution, duty, titles: BTreeMap::new() });
        }
        if let (Some(held), Some(language)) = (all.last_mut(), row.get::<Option<String>>(3)?) {
            held.titles.insert(language, row.get(4)?);
        }
    }
    Ok(all)
}

/// Posts with their wording and remit; `of` narrows what is read beside them.
async fn filled(db: &impl Connection, rows: Vec<Row>, of: &str) -> Result<Vec<Post>> {
    let mut wording: HashMap<i64, BTreeMap<String, Wording>> = HashMap::new();
    let texts = format!("SELECT x.post_id, x.language, x.title, x.rank, x.duties FROM post_texts x {of}");
    for row in sql(texts).all(db).await? {
        let said = Wording { title: row.get(2)?, rank: row.get(3)?, duties: row.get(4)? };
        wording.entry(row.get(0)?).or_default().insert(row.get(1)?, said);
    }
    let mut topics = lists(db, format!("SELECT x.post_id, x.topic_id FROM post_topics x {of}")).await?;
    let mut mechanisms = lists(db, format!("SELECT x.post_id, x.mechanism_id FROM post_mechanisms x {of}")).await?;
    let mut posts = Vec::with_capacity(rows.len());
    for row in rows {
        let id: i64 = row.get(0)?;
        let duty = Duty::from_code(&row.get::<String>(3)?);
        // A duty that this version does not know gives no right, and is not shown.
        let Some(duty) = duty else { continue };
        let terms = Terms {
            duty,
            remit: Remit::from_code(&row.get::<String>(4)?).unwrap_or(Remit::Both),
            wording: wording.remove(&id).unwrap_or_default(),
            topics: topics.remove(&id).unwrap_or_default(),
            mechanisms: mechanisms.remove(&id).unwrap_or_default(),
            ended_on: super::day(row.get(5)?),
        };
        let institution = InstitutionId(row.get(2)?);
        posts.push(Post { id: PostId(id), public_id: row.get(1)?, institution, terms, version: row.get(6)? });
    }
    Ok(posts)
}

async fn lists(db: &impl Connection, text: String) -> Result<HashMap<i64, BTreeSet<i64>>> {
    let mut lists: HashMap<i64, BTreeSet<i64>> = HashMap::new();
    for row in sql(text).all(db).await? {
        lists.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(lists)
}

pub async fn insert(tx: &Tx, public_id: &str, institution: InstitutionId, terms: &Terms) -> Result<PostId> {
    let id = sql("INSERT INTO posts (public_id, institution_id, duty, remit, ended_on, version)
        VALUES ($1, $2, $3, $4, $5, 1) RETURNING id")
    .bind(public_id)
    .bind(institution.0)
    .bind(terms.duty.code())
    .bind(terms.remit.code())
    .bind(terms.ended_on.map(|day| day.to_string()))
    .one(&**tx)
    .await?
    .get(0)?;
    say(tx, id, terms).await?;
    Ok(PostId(id))
}

/// Writes over what was seen; `false` when somebody else wrote meanwhile.
pub async fn update(tx: &Tx, seen: &Post, terms: &Terms) -> Result<bool> {
    let changed =
        sql("UPDATE posts SET remit = $3, ended_on = $4, version = version + 1 WHERE id = $1 AND version = $2")
            .bind(seen.id.0)
            .bind(seen.version)
            .bind(terms.remit.code())
            .bind(terms.ended_on.map(|day| day.to_string()))
            .run(&**tx)
            .await?;
    if changed == 0 {
        return Ok(false);
    }
    for table in ["post_texts", "post_topics", "post_mechanisms"] {
        sql(format!("DELETE FROM {table} WHERE post_id = $1")).bind(seen.id.0).run(&**tx).await?;
    }
    say(tx, seen.id.0, terms).await?;
    Ok(true)
}

async fn say(tx: &Tx, id: i64, terms: &Terms) -> Result<()> {
    let mut texts = Bulk::insert("post_texts (post_id, language, title, rank, duties)");
    for (language, said) in terms.wording.iter().filter(|(_, said)| !said.is_empty()) {
        let [title, rank, duties] = [&said.title, &said.rank, &said.duties].map(|text| text.as_str().into());
        texts.row([id.into(), language.as_str().into(), title, rank, duties]);
    }
    texts.run(&**tx).await?;
    let mut topics = Bulk::insert("post_topics (post_id, topic_id)");
    terms.topics.iter().for_each(|topic| topics.row([id.into(), (*topic).into()]));
    topics.run(&**tx).await?;
    let mut mechanisms = Bulk::insert("post_mechanisms (post_id, mechanism_id)");
    terms.mechanisms.iter().for_each(|mechanism| mechanisms.row([id.into(), (*mechanism).into()]));
    mechanisms.run(&**tx).await
}
