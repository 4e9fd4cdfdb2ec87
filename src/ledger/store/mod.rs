//! Entries, versions and the outbox in the database; batches beside them.

pub mod batch;

use anyhow::Result;

use super::{BatchId, DIRECT, Entry, Object, PastAct, Proof, commitment};
use crate::platform::clock::Moment;
use crate::platform::db::{Bulk, Connection, Together, Tx, sql};

pub struct NewEntry<'a> {
    pub seq: i64,
    pub entry: &'a Entry,
    pub salt: [u8; 16],
    pub commitment: [u8; 32],
}

/// Reserves `count` numbers and returns the last. The row lock that this takes makes entries
/// commit in the order of their numbers on both engines.
pub async fn advance(tx: &Tx, count: i64) -> Result<i64> {
    sql("UPDATE ledger_head SET last = last + $1 WHERE id = 1 RETURNING last").bind(count).one(&**tx).await?.get(0)
}

pub async fn insert(tx: &Tx, actor: &str, at: Moment, batch: BatchId, rows: Vec<NewEntry<'_>>) -> Result<()> {
    let mut entries =
        Bulk::insert("ledger_entries (seq, at, actor, act, object_kind, object_id, batch_id, commitment)");
    let mut versions = Bulk::insert("ledger_versions (seq, salt, content)");
    for row in rows {
        let object = row.entry.object;
        entries.row([
            row.seq.into(),
            at.0.into(),
            actor.into(),
            row.entry.act.into(),
            object.kind().into(),
            object.id().into(),
            batch.0.into(),
            row.commitment.to_vec().into(),
        ]);
        versions.row([row.seq.into(), row.salt.to_vec().into(), row.entry.content.as_str().into()]);
    }
    entries.run(&**tx).await?;
    versions.run(&**tx).await
}

/// The number that `one` has just given, within the same transaction.
pub const LAST: &str = "(SELECT last FROM ledger_head WHERE id = 1)";

/// One entry with its announcement, which takes the next number: as `advance`, but all is sent as one.
pub fn one(actor: &str, at: Moment, entry: &Entry, salt: [u8; 16], commitment: [u8; 32]) -> Together {
    let (kind, id) = (entry.object.kind(), entry.object.id());
    Together::default()
        .and(sql("UPDATE ledger_head SET last = last + 1 WHERE id = 1"))
        .and(
            sql(format!(
                "INSERT INTO ledger_entries (seq, at, actor, act, object_kind, object_id, batch_id, commitment)
                VALUES ({LAST}, $1, $2, $3, $4, $5, $6, $7)"
            ))
            .bind(at.0)
            .bind(actor)
            .bind(entry.act)
            .bind(kind)
            .bind(id)
            .bind(DIRECT.0)
            .bind(commitment.to_vec()),
        )
        .and(
            sql(format!("INSERT INTO ledger_versions (seq, salt, content) VALUES ({LAST}, $1, $2)"))
                .bind(salt.to_vec())
                .bind(entry.content.as_str()),
        )
        .and(sql(format!("INSERT INTO outbox (seq, kind, object_id) VALUES ({LAST}, $1, $2)")).bind(kind).bind(id))
}

pub async fn add_to_outbox(tx: &Tx, seq: i64, object: Object) -> Result<()> {
    sql("INSERT INTO outbox (seq, kind, object_id) VALUES ($1, $2, $3)")
        .bind(seq)
        .bind(object.kind())
        .bind(object.id())
        .run(&**tx)
        .await?;
    Ok(())
}

/// What was announced after entry `seq`, oldest first: its number and object.
pub async fn outbox_after(db: &impl Connection, seq: i64) -> Result<Vec<(i64, Object)>> {
    let rows =
        sql("SELECT seq, kind, object_id FROM outbox WHERE seq > $1 ORDER BY seq LIMIT 1000").bind(seq).all(db).await?;
    let mut announced = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.get(2)?;
        let object = match row.get::<String>(1)?.as_str() {
            "batch" => Object::Batch(id),
            "document" => Object::Document(id),
            "account" => Object::Account(id),
            "settings" => Object::Settings(id),
            "term" => Object::Term(id),
            "job" => Object::Job(id),
            "upload" => Object::Upload(id),
            "institution" => Object::Institution(id),
            "post" => Object::Post(id),
            "cluster" => Object::Cluster(id),
            "assignment" => Object::Assignment(id),
            "comment" => Object::Comment(id),
            "rule" => Object::Rule(id),
            "measure" => Object::Measure(id),
            "update" => Object::Update(id),
            "evidence" => Object::Evidence(id),
            "status" => Object::Status(id),
            "assessment" => Object::Assessment(id),
            "appointment" => Object::Appointment(id),
            _ => Object::Recommendation(id),
        };
        announced.push((row.get(0)?, object));
    }
    Ok(announced)
}

/// Whether an object of one of these kinds was announced after entry `seq`, or may have been: what is
/// no longer announced is not known.
pub async fn has_announced(db: &impl Connection, seq: i64, kinds: &[&str]) -> Result<bool> {
    // Codes from our own list.
    let kinds: Vec<String> = kinds.iter().map(|kind| format!("'{kind}'")).collect();
    let kinds = kinds.join(", ");
    let rows = sql(format!("SELECT 1 FROM outbox WHERE seq > $1 AND kind IN ({kinds}) LIMIT 1")).bind(seq);
    Ok(rows.optional(db).await?.is_some() || pruned(db).await? > seq)
}

/// How many announcements came after entry `seq`, and when the first of them was made.
pub async fn announced_after(db: &impl Connection, seq: i64) -> Result<(i64, Option<Moment>)> {
    let row = sql("SELECT COUNT(*), MIN(e.at) FROM outbox o JOIN ledger_entries e ON e.seq = o.seq WHERE o.seq > $1")
        .bind(seq)
        .one(db)
        .await?;
    Ok((row.get(0)?, row.get::<Option<i64>>(1)?.map(Moment)))
}

/// Removes what was announced before `moment`, and notes up to where; returns how many rows went.
pub async fn prune_outbox(tx: &Tx, moment: Moment) -> Result<u64> {
    let row = sql("SELECT seq FROM ledger_entries WHERE at < $1 ORDER BY seq DESC LIMIT 1")
        .bind(moment.0)
        .optional(&**tx)
        .await?;
    let Some(row) = row else { return Ok(0) };
    let seq: i64 = row.get(0)?;
    sql("UPDATE ledger_head SET pruned = $1 WHERE id = 1 AND pruned < $1").bind(seq).run(&**tx).await?;
    sql("DELETE FROM outbox WHERE seq <= $1").bind(seq).run(&**tx).await
}

/// The number up to which the outbox was pruned: who has not read so far cannot catch up.
pub async fn pruned(db: &impl Connection) -> Result<i64> {
    sql("SELECT pruned FROM ledger_head WHERE id = 1").one(db).await?.get(0)
}

/// The number of the last entry: the version of all data.
pub async fn last_seq(db: &impl Connection) -> Result<i64> {
    sql("SELECT last FROM ledger_head WHERE id = 1").one(db).await?.get(0)
}

/// The next entries after `seq`, each compared with its content; none at the end.
pub async fn proofs_after(db: &impl Connection, seq: i64) -> Result<Vec<Proof>> {
    let rows = sql("SELECT e.seq, e.commitment, v.salt, v.content FROM ledger_entries e
        LEFT JOIN ledger_versions v ON v.seq = e.seq
        WHERE e.seq > $1 ORDER BY e.seq LIMIT 1000")
    .bind(seq)
    .all(db)
    .await?;
    rows.iter()
        .map(|row| {
            let (salt, content): (Option<Vec<u8>>, Option<String>) = (row.get(2)?, row.get(3)?);
            let found: Vec<u8> = row.get(1)?;
            let holds = salt.zip(content).map(|(salt, content)| {
                <[u8; 16]>::try_from(salt).is_ok_and(|salt| commitment(&salt, content.as_bytes()).as_slice() == found)
            });
            Ok(Proof { seq: row.get(0)?, holds })
        })
        .collect()
}

pub async fn history(db: &impl Connection, object: Object) -> Result<Vec<PastAct>> {
    let rows = sql("SELECT e.seq, e.at,
          CASE WHEN b.kind = 'direct' THEN e.at ELSE COALESCE(b.decided_at, e.at) END,
          e.actor, e.act, e.batch_id, b.title, b.audience, v.content
        FROM ledger_entries e
        JOIN batches b ON b.id = e.batch_id
        LEFT JOIN ledger_versions v ON v.seq = e.seq
        WHERE e.object_id = $1 AND e.object_kind = $2 AND b.state IN ('visible', 'undone')
        ORDER BY e.seq")
    .bind(object.id())
    .bind(object.kind())
    .all(db)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(PastAct {
                seq: row.get(0)?,
                at: Moment(row.get(1)?),
                seen_at: Moment(row.get(2)?),
                actor: row.get(3)?,
                act: row.get(4)?,
                batch: BatchId(row.get(5)?),
                title: row.get(6)?,
                audience: row.get(7)?,
                content: row.get(8)?,
            })
        })
        .collect()
}
