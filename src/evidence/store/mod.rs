//! Evidence in the database.

mod read;

use std::collections::HashSet;

use anyhow::{Context, Result};

pub use read::{by_id, by_public_id, ids_of, list, of, of_each, page};

use super::{Description, Evidence, EvidenceId, Matter, NewFile, State};
use crate::institutions::InstitutionId;
use crate::ledger::Object;
use crate::permissions::{Audience, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Bulk, Connection, Together, Tx, sql};
use crate::platform::files::Stored;

/// The columns of a matter, in the order of the table.
struct Columns<'a> {
    address: &'a str,
    looked_at: Option<String>,
    archived_address: &'a str,
    archived_on: Option<String>,
    number: &'a str,
    dated: Option<String>,
    gazette: &'a str,
    value: &'a str,
    unit: &'a str,
    year: Option<i64>,
    source: &'a str,
}

impl<'a> Columns<'a> {
    fn of(matter: &'a Matter) -> Columns<'a> {
        let day = |day: &Option<Date>| day.map(|day| day.to_string());
        let none = Columns {
            address: "",
            looked_at: None,
            archived_address: "",
            archived_on: None,
            number: "",
            dated: None,
            gazette: "",
            value: "",
            unit: "",
            year: None,
            source: "",
        };
        match matter {
            Matter::File => none,
            Matter::Link { address, looked_at, archived_address, archived_on } => {
                let (looked_at, archived_on) = (day(looked_at), day(archived_on));
                Columns { address, looked_at, archived_address, archived_on, ..none }
            }
            Matter::Law { number, dated, gazette } => Columns { number, dated: day(dated), gazette, ..none },
            Matter::Figure { value, unit, year, source } => Columns { value, unit, year: *year, source, ..none },
        }
    }
}

pub async fn insert(
    tx: &Tx,
    public_id: &str,
    at: Moment,
    account: i64,
    institution: InstitutionId,
    description: &Description,
) -> Result<EvidenceId> {
    let columns = Columns::of(&description.matter);
    let row = sql("INSERT INTO evidence (public_id, kind, institution_id, account_id, created_at, sensitive, audience,
          workflow, version, address, looked_at, archived_address, archived_on, number, dated, gazette, value, unit,
          year, source)
        VALUES ($1, $2, $3, $4, $5, $6, 'internal', 'draft', 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        RETURNING id")
    .bind(public_id)
    .bind(description.matter.kind().code())
    .bind(institution.0)
    .bind(account)
    .bind(at.0)
    .bind(i64::from(description.sensitive))
    .bind(columns.address)
    .bind(columns.looked_at)
    .bind(columns.archived_address)
    .bind(columns.archived_on)
    .bind(columns.number)
    .bind(columns.dated)
    .bind(columns.gazette)
    .bind(columns.value)
    .bind(columns.unit)
    .bind(columns.year)
    .bind(columns.source)
    .one(&**tx)
    .await?;
    let id = EvidenceId(row.get(0)?);
    insert_texts(tx, id, description).await?;
    Ok(id)
}

async fn insert_texts(tx: &Tx, id: EvidenceId, description: &Description) -> Result<()> {
    let mut rows = Bulk::insert("evidence_texts (evidence_id, language, title, note)");
    for (language, said) in &description.texts {
        rows.row([id.0.into(), language.as_str().into(), said.title.as_str().into(), said.note.as_str().into()]);
    }
    if rows.is_empty() { Ok(()) } else { rows.run(&**tx).await }
}

/// `false` where somebody else has saved it meanwhile.
pub async fn update(tx: &Tx, seen: &Evidence, description: &Description) -> Result<bool> {
    let columns = Columns::of(&description.matter);
    let changed = sql("UPDATE evidence SET sensitive = $3, address = $4, looked_at = $5, archived_address = $6,
          archived_on = $7, number = $8, dated = $9, gazette = $10, value = $11, unit = $12, year = $13, source = $14,
          version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(i64::from(description.sensitive))
    .bind(columns.address)
    .bind(columns.looked_at)
    .bind(columns.archived_address)
    .bind(columns.archived_on)
    .bind(columns.number)
    .bind(columns.dated)
    .bind(columns.gazette)
    .bind(columns.value)
    .bind(columns.unit)
    .bind(columns.year)
    .bind(columns.source)
    .run(&**tx)
    .await?;
    if changed == 0 {
        return Ok(false);
    }
    sql("DELETE FROM evidence_texts WHERE evidence_id = $1").bind(seen.id.0).run(&**tx).await?;
    insert_texts(tx, seen.id, description).await?;
    Ok(true)
}

pub async fn insert_file(tx: &Tx, id: EvidenceId, file: &NewFile) -> Result<()> {
    sql("INSERT INTO evidence_files (evidence_id, name, mime, size_bytes, digest, state, clean_digest,
          clean_size_bytes, warnings, trouble, job_id)
        VALUES ($1, $2, $3, $4, $5, 'waiting', '', 0, '', '', 0)")
    .bind(id.0)
    .bind(file.name.as_str())
    .bind(file.mime)
    .bind(i64::try_from(file.stored.size).context("a size beyond all measure")?)
    .bind(file.stored.digest.as_str())
    .run(&**tx)
    .await?;
    Ok(())
}

/// `false` where something uses it, or it was withdrawn already.
pub async fn withdraw(tx: &Tx, id: EvidenceId, at: Moment) -> Result<bool> {
    let changed = sql("UPDATE evidence SET withdrawn_at = $2, version = version + 1
        WHERE id = $1 AND withdrawn_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM evidence_uses u WHERE u.evidence_id = evidence.id)")
    .bind(id.0)
    .bind(at.0)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

/// `false` where it was attached already.
pub async fn attach(tx: &Tx, id: EvidenceId, object: Object) -> Result<bool> {
    let added = sql("INSERT INTO evidence_uses (evidence_id, object, object_id, audience, workflow)
        VALUES ($1, $2, $3, 'internal', 'draft') ON CONFLICT (evidence_id, object, object_id) DO NOTHING")
    .bind(id.0)
    .bind(object.kind())
    .bind(object.id())
    .run(&**tx)
    .await?;
    Ok(added > 0)
}

pub async fn detach(tx: &Tx, id: EvidenceId, object: Object) -> Result<bool> {
    let removed = sql("DELETE FROM evidence_uses WHERE evidence_id = $1 AND object = $2 AND object_id = $3")
        .bind(id.0)
        .bind(object.kind())
        .bind(object.id())
        .run(&**tx)
        .await?;
    Ok(removed > 0)
}

/// Says where a user of evidence stands; returns the items.
pub async fn settle(tx: &Tx, object: Object, workflow: Workflow, audience: Audience) -> Result<Vec<EvidenceId>> {
    let rows = sql("UPDATE evidence_uses SET workflow = $3, audience = $4 WHERE object = $1 AND object_id = $2
        RETURNING evidence_id")
    .bind(object.kind())
    .bind(object.id())
    .bind(workflow.code())
    .bind(audience.code())
    .all(&**tx)
    .await?;
    rows.iter().map(|row| Ok(EvidenceId(row.get(0)?))).collect()
}

/// Whether an item is sensitive, and where those that use it stand.
pub async fn uses(tx: &Tx, id: EvidenceId) -> Result<(bool, Vec<(Workflow, Audience)>)> {
    let row = sql("SELECT sensitive FROM evidence WHERE id = $1").bind(id.0).one(&**tx).await?;
    let rows = sql("SELECT workflow, audience FROM evidence_uses WHERE evidence_id = $1").bind(id.0).all(&**tx).await?;
    let mut uses = Vec::new();
    for row in &rows {
        let (stage, audience): (String, String) = (row.get(0)?, row.get(1)?);
        uses.extend(Workflow::from_code(&stage).zip(Audience::from_code(&audience)));
    }
    Ok((row.get::<i64>(0)? != 0, uses))
}

/// Where an item stands, and for whom it is; whoever keeps something of evidence in memory is told.
pub async fn set_standing(tx: &Tx, id: EvidenceId, workflow: Workflow, audience: Audience) -> Result<()> {
    let standing = sql("UPDATE evidence SET workflow = $2, audience = $3 WHERE id = $1");
    let standing = standing.bind(id.0).bind(workflow.code()).bind(audience.code());
    Together::default().and(standing).and(sql("UPDATE evidence_marks SET changes = changes + 1")).run(&**tx).await
}

/// Counts what has changed in what items show, and for whom.
pub async fn mark(db: &impl Connection) -> Result<i64> {
    sql("SELECT changes FROM evidence_marks").one(db).await?.get(0)
}

pub async fn set_job(tx: &Tx, id: EvidenceId, job: i64) -> Result<()> {
    sql("UPDATE evidence_files SET job_id = $2 WHERE evidence_id = $1").bind(id.0).bind(job).run(&**tx).await?;
    Ok(())
}

/// Files that wait although no job for them is going on.
/// With their names, and what came of the last job that was about them.
pub async fn left_waiting(db: &impl Connection) -> Result<Vec<(EvidenceId, String, String)>> {
    let rows = sql("SELECT f.evidence_id, f.name, COALESCE(j.outcome, '') FROM evidence_files f
        JOIN evidence e ON e.id = f.evidence_id
        LEFT JOIN jobs j ON j.id = f.job_id
        WHERE f.state = 'waiting' AND e.withdrawn_at IS NULL AND COALESCE(j.state, '') NOT IN ('waiting', 'running')
        ORDER BY f.evidence_id")
    .all(db)
    .await?;
    rows.iter().map(|row| Ok((EvidenceId(row.get(0)?), row.get(1)?, row.get(2)?))).collect()
}

pub async fn examined(
    tx: &Tx,
    id: EvidenceId,
    state: State,
    copy: Option<&Stored>,
    warnings: &str,
    trouble: &str,
    scanned: Option<Moment>,
) -> Result<()> {
    sql("UPDATE evidence_files SET state = $2, clean_digest = $3, clean_size_bytes = $4, warnings = $5, trouble = $6,
          scanned_at = $7 WHERE evidence_id = $1")
    .bind(id.0)
    .bind(state.code())
    .bind(copy.map(|copy| copy.digest.as_str()).unwrap_or_default())
    .bind(copy.map_or(0, |copy| i64::try_from(copy.size).unwrap_or(i64::MAX)))
    .bind(warnings)
    .bind(trouble)
    .bind(scanned.map(|at| at.0))
    .run(&**tx)
    .await?;
    Ok(())
}

/// The names of all files that an item has, but for what was found to harm. What was withdrawn keeps
/// its original, as the ledger says it was there.
pub async fn digests_in_use(db: &impl Connection) -> Result<HashSet<String>> {
    let rows = sql("SELECT digest FROM evidence_files WHERE state <> 'infected'
        UNION SELECT clean_digest FROM evidence_files WHERE state = 'clean'")
    .all(db)
    .await?;
    rows.iter().map(|row| row.get(0)).collect()
}
