//! Reading evidence: one item, those of something, lists with what a reader may see.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};

use crate::evidence::{Description, Evidence, EvidenceId, File, Kind, Matter, Said, State, Wanted};
use crate::institutions::InstitutionId;
use crate::ledger::Object;
use crate::permissions::{Audience, Reach, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Row, numbers, sql};
use crate::platform::files::{Digest, Stored};

const COLUMNS: &str =
    "e.id, e.public_id, e.kind, e.institution_id, e.account_id, e.created_at, e.sensitive, w.audience,
    e.workflow, e.withdrawn_at, e.version, e.address, e.looked_at, e.archived_address, e.archived_on, e.number,
    e.dated, e.gazette, e.value, e.unit, e.year, e.source,
    f.name, f.mime, f.size_bytes, f.digest, f.state, f.clean_digest, f.clean_size_bytes, f.warnings, f.trouble,
    f.scanned_at, f.job_id";
const FROM: &str = "FROM evidence e
    JOIN evidence_audiences w ON w.evidence_id = e.id
    LEFT JOIN evidence_files f ON f.evidence_id = e.id";

pub async fn by_id(db: &impl Connection, id: EvidenceId) -> Result<Option<Evidence>> {
    let rows = sql(format!("SELECT {COLUMNS} {FROM} WHERE e.id = $1")).bind(id.0).all(db).await?;
    Ok(filled(db, rows).await?.pop())
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Evidence>> {
    let rows = sql(format!("SELECT {COLUMNS} {FROM} WHERE e.public_id = $1")).bind(public_id).all(db).await?;
    Ok(filled(db, rows).await?.pop())
}

pub async fn of(db: &impl Connection, object: Object) -> Result<Vec<Evidence>> {
    let text = format!(
        "SELECT {COLUMNS} {FROM} JOIN evidence_uses u ON u.evidence_id = e.id
        WHERE u.object = $1 AND u.object_id = $2 ORDER BY e.id"
    );
    let rows = sql(text).bind(object.kind()).bind(object.id()).all(db).await?;
    filled(db, rows).await
}

pub async fn ids_of(db: &impl Connection, object: Object) -> Result<Vec<EvidenceId>> {
    let uses = sql("SELECT evidence_id FROM evidence_uses WHERE object = $1 AND object_id = $2 ORDER BY evidence_id");
    let rows = uses.bind(object.kind()).bind(object.id()).all(db).await?;
    rows.iter().map(|row| Ok(EvidenceId(row.get(0)?))).collect()
}

/// The same of several things of one kind, by their numbers.
pub async fn of_each(db: &impl Connection, kind: &str, ids: &[i64]) -> Result<HashMap<i64, Vec<Evidence>>> {
    let mut all: HashMap<i64, Vec<Evidence>> = HashMap::new();
    for some in ids.chunks(500) {
        // Numbers of ours.
        let ids = numbers(some.iter().copied());
        let text = format!(
            "SELECT {COLUMNS}, u.object_id {FROM} JOIN evidence_uses u ON u.evidence_id = e.id
            WHERE u.object = $1 AND u.object_id IN {ids} ORDER BY e.id"
        );
        let rows = sql(text).bind(kind).all(db).await?;
        let whose = rows.iter().map(|row| row.get(33)).collect::<Result<Vec<i64>>>()?;
        for (id, item) in whose.into_iter().zip(filled(db, rows).await?) {
            all.entry(id).or_default().push(item);
        }
    }
    Ok(all)
}

/// What is in reach and was not withdrawn; the newest first.
pub async fn list(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<Vec<Evidence>> {
    match within(db, reach, wanted).await? {
        Some(within) => listed(db, &within, wanted).await,
        None => Ok(Vec::new()),
    }
}

/// The same with how many there are in all.
pub async fn page(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<(i64, Vec<Evidence>)> {
    let Some(within) = within(db, reach, wanted).await? else { return Ok((0, Vec::new())) };
    let count = format!("SELECT CAST(COUNT(*) AS BIGINT) FROM evidence e WHERE e.withdrawn_at IS NULL AND {within}");
    Ok((sql(count).one(db).await?.get(0)?, listed(db, &within, wanted).await?))
}

async fn listed(db: &impl Connection, within: &str, wanted: &Wanted) -> Result<Vec<Evidence>> {
    // The sign keeps the engine from the index by which it counts, and which it would have to sort: from
    // the newest down it has soon found enough.
    let text = format!(
        "SELECT {COLUMNS} {FROM} WHERE e.id IN (
          SELECT e.id FROM evidence e WHERE +e.withdrawn_at IS NULL AND {within} ORDER BY e.id DESC LIMIT $1 OFFSET $2)
        ORDER BY e.id DESC"
    );
    let rows = sql(text).bind(wanted.limit).bind(wanted.offset).all(db).await?;
    filled(db, rows).await
}

/// A reach as a condition; `None` where nothing is wanted. All that stands in it are numbers and codes
/// of ours.
async fn within(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<Option<String>> {
    if wanted.institutions.as_ref().is_some_and(Vec::is_empty) {
        return Ok(None);
    }
    let mut counting = format!("e.workflow = 'published' AND e.audience IN {}", codes(reach.published));
    let narrowed = narrowed(db, reach.published).await?;
    if !narrowed.is_empty() {
        counting.push_str(&format!(" AND e.id NOT IN {}", numbers(narrowed)));
    }
    let mut any = vec![format!("({counting})")];
    if !reach.unfinished.is_empty() {
        let stages: Vec<&str> = reach.unfinished.iter().map(|stage| stage.code()).collect();
        any.push(format!("e.workflow IN ('{}')", stages.join("', '")));
    }
    if !reach.leading.is_empty() {
        any.push(format!("e.institution_id IN {}", numbers(reach.leading.iter().copied())));
    }
    let mut all = vec![format!("({})", any.join(" OR "))];
    if let Some(some) = &wanted.institutions {
        all.push(format!("e.institution_id IN {}", numbers(some.iter().copied())));
    }
    all.extend(wanted.kind.map(|kind| format!("e.kind = '{}'", kind.code())));
    Ok(Some(all.join(" AND ")))
}

fn codes(audiences: &[Audience]) -> String {
    let codes: Vec<&str> = audiences.iter().map(|audience| audience.code()).collect();
    format!("('{}')", codes.join("', '"))
}

/// Items that by their uses would be for one of these audiences, and are not, since what they hang on is
/// narrower. They are few: so they are found from there, in the order in which the tables stand.
async fn narrowed(db: &impl Connection, audiences: &[Audience]) -> Result<Vec<i64>> {
    if Audience::ALL.iter().all(|one| audiences.contains(one)) {
        return Ok(Vec::new());
    }
    let codes = codes(audiences);
    let of_entries = |object: &str, table: &str| {
        format!(
            "SELECT u.evidence_id FROM evidence_uses u CROSS JOIN {table} s
            LEFT JOIN current_facts f ON f.recommendation_id = s.recommendation_id
            WHERE u.object = '{object}' AND s.id = u.object_id AND COALESCE(f.audience, 'internal') NOT IN {codes}"
        )
    };
    let text = format!(
        "SELECT w.evidence_id FROM evidence_audiences w WHERE w.audience NOT IN {codes} AND w.evidence_id IN (
            SELECT u.evidence_id FROM measures m CROSS JOIN updates p CROSS JOIN evidence_uses u
            WHERE m.audience NOT IN {codes} AND p.measure_id = m.id AND u.object = 'update' AND u.object_id = p.id
            UNION {} UNION {})",
        of_entries("status", "statuses"),
        of_entries("assessment", "assessments"),
    );
    sql(text).all(db).await?.iter().map(|row| row.get(0)).collect()
}

async fn filled(db: &impl Connection, rows: Vec<Row>) -> Result<Vec<Evidence>> {
    let mut all = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    if all.is_empty() {
        return Ok(all);
    }
    let ids = numbers(all.iter().map(|one| one.id.0));
    let text = format!("SELECT evidence_id, language, title, note FROM evidence_texts WHERE evidence_id IN {ids}");
    let mut texts: HashMap<i64, BTreeMap<String, Said>> = HashMap::new();
    for row in sql(text).all(db).await? {
        let said = Said { title: row.get(2)?, note: row.get(3)? };
        texts.entry(row.get(0)?).or_default().insert(row.get(1)?, said);
    }
    for one in &mut all {
        // What shows several things stands here several times.
        one.description.texts = texts.get(&one.id.0).cloned().unwrap_or_default();
    }
    Ok(all)
}

fn read(row: &Row) -> Result<Evidence> {
    let day = |place: usize| -> Result<Option<Date>> {
        Ok(row.get::<Option<String>>(place)?.as_deref().and_then(Date::parse))
    };
    let kind: String = row.get(2)?;
    let matter = match Kind::from_code(&kind).with_context(|| format!("evidence of the kind `{kind}`"))? {
        Kind::File => Matter::File,
        Kind::Link => Matter::Link {
            address: row.get(11)?,
            looked_at: day(12)?,
            archived_address: row.get(13)?,
            archived_on: day(14)?,
        },
        Kind::Law => Matter::Law { number: row.get(15)?, dated: day(16)?, gazette: row.get(17)? },
        Kind::Figure => {
            Matter::Figure { value: row.get(18)?, unit: row.get(19)?, year: row.get(20)?, source: row.get(21)? }
        }
    };
    let file = match row.get::<Option<String>>(22)? {
        Some(name) => Some(read_file(row, name)?),
        None => None,
    };
    Ok(Evidence {
        id: EvidenceId(row.get(0)?),
        public_id: row.get(1)?,
        institution: InstitutionId(row.get(3)?),
        account: row.get(4)?,
        created_at: Moment(row.get(5)?),
        description: Description { texts: BTreeMap::new(), sensitive: row.get::<i64>(6)? != 0, matter },
        audience: Audience::from_code(&row.get::<String>(7)?).unwrap_or(Audience::Internal),
        workflow: Workflow::from_code(&row.get::<String>(8)?).unwrap_or(Workflow::Draft),
        withdrawn_at: row.get::<Option<i64>>(9)?.map(Moment),
        version: row.get(10)?,
        file,
    })
}

fn read_file(row: &Row, name: String) -> Result<File> {
    let stored = |digest: usize, size: usize| -> Result<Option<Stored>> {
        let size = row.get::<i64>(size)?.unsigned_abs();
        Ok(Digest::parse(&row.get::<String>(digest)?).map(|digest| Stored { digest, size }))
    };
    Ok(File {
        name,
        mime: row.get(23)?,
        original: stored(25, 24)?.context("a file without a digest")?,
        state: State::from_code(&row.get::<String>(26)?).unwrap_or(State::Waiting),
        clean: stored(27, 28)?,
        warnings: row.get::<String>(29)?.split_whitespace().map(str::to_owned).collect(),
        trouble: row.get(30)?,
        scanned_at: row.get::<Option<i64>>(31)?.map(Moment),
        job: row.get(32)?,
    })
}
