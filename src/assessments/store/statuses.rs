//! Statuses: what the State says of entries and their parts, at every stage.

use std::collections::{HashMap, HashSet};

use anyhow::Result;

use super::{codes, set_texts, texts, within};
use crate::assessments::scale::ValueId;
use crate::assessments::status::{Responsible, Said, Status, StatusId, account};
use crate::clusters::Place;
use crate::institutions::{Catalogue, InstitutionId};
use crate::permissions::{Actor, Audience, Class, Reach, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Row, Tx, numbers, sql};

const COLUMNS: &str = "s.id, s.public_id, s.recommendation_id, s.part, s.institution_id, s.value_id, s.audience,
  s.workflow, s.returned_why, s.created_at, s.confirmed_at, s.confirmed_on, s.withdrawn_on, s.withdrawn_why, s.version,
  (SELECT COUNT(*) FROM evidence_uses u WHERE u.object = 'status' AND u.object_id = s.id)";

/// What a list is asked for, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub stages: Vec<Workflow>,
    pub entry: Option<i64>,
    pub value: Option<ValueId>,
    /// Numbers of those that propose; none for all.
    pub institutions: Vec<i64>,
    /// Those that were given up, too.
    pub withdrawn: bool,
    pub limit: Option<i64>,
    pub offset: i64,
}

fn condition(reach: &Reach, wanted: &Wanted) -> String {
    let mut all = vec![within(reach)];
    if !wanted.stages.is_empty() {
        all.push(format!("s.workflow IN {}", codes(wanted.stages.iter().map(|stage| stage.code()))));
    }
    all.extend(wanted.entry.map(|entry| format!("s.recommendation_id = {entry}")));
    all.extend(wanted.value.map(|value| format!("s.value_id = {}", value.0)));
    if !wanted.institutions.is_empty() {
        all.push(format!("s.institution_id IN {}", numbers(wanted.institutions.iter().copied())));
    }
    if !wanted.withdrawn {
        all.push("s.withdrawn_on IS NULL".to_owned());
    }
    all.join(" AND ")
}

const FROM: &str = "FROM statuses s JOIN current_facts f ON f.recommendation_id = s.recommendation_id";

pub async fn list(
    db: &impl Connection,
    institutions: &Catalogue,
    reach: &Reach,
    wanted: &Wanted,
) -> Result<Vec<Status>> {
    let query =
        format!("SELECT {COLUMNS} {FROM} WHERE {} ORDER BY s.id DESC LIMIT $1 OFFSET $2", condition(reach, wanted));
    let rows = sql(query).bind(wanted.limit.unwrap_or(i64::MAX)).bind(wanted.offset).all(db).await?;
    filled(db, institutions, rows).await
}

/// All that do not count yet; independent bodies are not known as such here, nor who supports an entry.
pub async fn open(db: &impl Connection) -> Result<Vec<Status>> {
    let query = format!(
        "SELECT {COLUMNS} FROM statuses s WHERE s.workflow IN ('draft', 'submitted', 'approved', 'returned')
          AND s.withdrawn_on IS NULL ORDER BY s.id"
    );
    filled(db, &Catalogue::default(), sql(query).all(db).await?).await
}

pub async fn count(db: &impl Connection, reach: &Reach, wanted: &Wanted) -> Result<i64> {
    let query = format!("SELECT CAST(COUNT(*) AS BIGINT) {FROM} WHERE {}", condition(reach, wanted));
    sql(query).one(db).await?.get(0)
}

pub async fn by_public_id(db: &impl Connection, institutions: &Catalogue, id: &str) -> Result<Option<Status>> {
    let rows = sql(format!("SELECT {COLUMNS} FROM statuses s WHERE s.public_id = $1")).bind(id).all(db).await?;
    Ok(filled(db, institutions, rows).await?.pop())
}

/// All of an entry and its parts, whoever may see them: those that count first, the newest first.
pub async fn of_entry(db: &impl Connection, institutions: &Catalogue, entry: i64) -> Result<Vec<Status>> {
    let query = format!(
        "SELECT {COLUMNS} FROM statuses s WHERE s.recommendation_id = $1
        ORDER BY COALESCE(s.confirmed_at, 0) DESC, s.id DESC"
    );
    filled(db, institutions, sql(query).bind(entry).all(db).await?).await
}

/// One of an institution that does not count yet: there is no second beside it.
pub async fn open_of(db: &impl Connection, place: &Place, institution: InstitutionId) -> Result<Option<String>> {
    let row = sql("SELECT public_id FROM statuses
        WHERE recommendation_id = $1 AND part = $2 AND institution_id = $3 AND workflow <> 'published'
          AND withdrawn_on IS NULL")
    .bind(place.entry)
    .bind(place.part.as_str())
    .bind(institution.0)
    .optional(db)
    .await?;
    row.map(|row| row.get(0)).transpose()
}

/// Who answers for an entry and for each of these parts of it today, in their own right or by a cluster.
/// Observers may lead a measure; what the State says is not theirs to say.
pub async fn responsible(
    db: &impl Connection,
    institutions: &Catalogue,
    entry: i64,
    parts: &[&str],
) -> Result<Vec<Responsible>> {
    let shares = shares_of(db, [entry].into_iter()).await?;
    let speaks = |id: i64| {
        let one = institutions.get(InstitutionId(id));
        one.is_some_and(|one| one.description.class == Class::Member)
    };
    let of_part = |part: &&str| {
        let mut responsible = Responsible::default();
        for (own, institution, leads) in shares.get(&entry).into_iter().flatten() {
            let is_this = own.is_empty() || own == part;
            let list = if *leads { &mut responsible.leading } else { &mut responsible.supporting };
            if is_this && speaks(*institution) && !list.contains(institution) {
                list.push(*institution);
            }
        }
        let is_court = |id: &i64| institutions.get(InstitutionId(*id)).is_some_and(|one| one.description.informed_only);
        responsible.informed_only = responsible.leading.iter().any(is_court);
        responsible
    };
    Ok(parts.iter().map(of_part).collect())
}

pub(super) type Share = (String, i64, bool);

/// Who leads and supports entries: part, institution, whether it leads.
pub(super) async fn shares_of(
    db: &impl Connection,
    entries: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<Share>>> {
    let mut shares: HashMap<i64, Vec<Share>> = HashMap::new();
    let ids: Vec<i64> = entries.collect::<HashSet<_>>().into_iter().collect();
    if ids.is_empty() {
        return Ok(shares);
    }
    let query = format!(
        "SELECT recommendation_id, part, institution_id, share FROM recommendation_institutions
        WHERE recommendation_id IN {}",
        numbers(ids.iter().copied())
    );
    for row in sql(query).all(db).await? {
        let share = (row.get(1)?, row.get(2)?, row.get::<String>(3)? == "lead");
        shares.entry(row.get(0)?).or_default().push(share);
    }
    Ok(shares)
}

async fn filled(db: &impl Connection, institutions: &Catalogue, rows: Vec<Row>) -> Result<Vec<Status>> {
    let mut all = rows.iter().map(read).collect::<Result<Vec<Status>>>()?;
    let ids: Vec<i64> = all.iter().map(|one| one.id.0).collect();
    let mut reasons = texts(db, "status_texts", "status_id", "reasoning", &ids).await?;
    let mut hands: HashMap<i64, Vec<String>> = HashMap::new();
    if !ids.is_empty() {
        let query =
            format!("SELECT status_id, account FROM status_hands WHERE status_id IN {}", numbers(ids.iter().copied()));
        for row in sql(query).all(db).await? {
            hands.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
    }
    let shares = shares_of(db, all.iter().map(|one| one.place.entry)).await?;
    for one in &mut all {
        one.said.reasoning = reasons.remove(&one.id.0).unwrap_or_default();
        one.hands = hands.remove(&one.id.0).unwrap_or_default();
        let of_part = |(part, ..): &&Share| part.is_empty() || *part == one.place.part;
        let shares = shares.get(&one.place.entry).into_iter().flatten().filter(of_part);
        one.supporting = shares.filter(|(_, _, leads)| !leads).map(|(_, institution, _)| *institution).collect();
        one.informed_only = institutions.get(one.institution).is_some_and(|own| own.description.informed_only);
    }
    Ok(all)
}

fn read(row: &Row) -> Result<Status> {
    let confirmed_on = row.get::<Option<String>>(11)?.as_deref().and_then(Date::parse);
    let withdrawn_on = row.get::<Option<String>>(12)?.as_deref().and_then(Date::parse);
    let why: String = row.get(13)?;
    let institution: i64 = row.get(4)?;
    Ok(Status {
        id: StatusId(row.get(0)?),
        public_id: row.get(1)?,
        place: Place { entry: row.get(2)?, part: row.get(3)? },
        institution: InstitutionId(institution),
        said: Said { value: ValueId(row.get(5)?), reasoning: Default::default() },
        audience: Audience::from_code(&row.get::<String>(6)?).unwrap_or(Audience::Internal),
        workflow: Workflow::from_code(&row.get::<String>(7)?).unwrap_or(Workflow::Draft),
        returned_why: row.get(8)?,
        created_at: Moment(row.get(9)?),
        confirmed: row.get::<Option<i64>>(10)?.map(Moment).zip(confirmed_on),
        withdrawn: withdrawn_on.map(|on| (on, why)),
        version: row.get(14)?,
        evidence: row.get(15)?,
        leading: vec![institution],
        supporting: Vec::new(),
        hands: Vec::new(),
        informed_only: false,
    })
}

pub async fn insert(
    tx: &Tx,
    public_id: &str,
    at: Moment,
    place: &Place,
    institution: InstitutionId,
    said: &Said,
) -> Result<Option<StatusId>> {
    let row = sql("INSERT INTO statuses (public_id, recommendation_id, part, institution_id, value_id, audience,
          workflow, returned_why, created_at, withdrawn_why, version)
        VALUES ($1, $2, $3, $4, $5, 'members', 'draft', '', $6, '', 1)
        ON CONFLICT (recommendation_id, part, institution_id) WHERE workflow <> 'published' AND withdrawn_on IS NULL
        DO NOTHING RETURNING id")
    .bind(public_id)
    .bind(place.entry)
    .bind(place.part.as_str())
    .bind(institution.0)
    .bind(said.value.0)
    .bind(at.0)
    .optional(&**tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id = row.get(0)?;
    set_texts(tx, "status_texts", "status_id", "reasoning", id, &said.reasoning).await?;
    Ok(Some(StatusId(id)))
}

pub async fn update(tx: &Tx, seen: &Status, said: &Said) -> Result<bool> {
    let query = sql("UPDATE statuses SET value_id = $3, version = version + 1 WHERE id = $1 AND version = $2");
    let changed = query.bind(seen.id.0).bind(seen.version).bind(said.value.0).run(&**tx).await? > 0;
    if changed {
        set_texts(tx, "status_texts", "status_id", "reasoning", seen.id.0, &said.reasoning).await?;
    }
    Ok(changed)
}

pub async fn set_workflow(tx: &Tx, seen: &Status, to: Workflow, why: &str) -> Result<bool> {
    let changed = sql("UPDATE statuses SET workflow = $3, returned_why = $4, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(to.code())
    .bind(why)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn confirm(tx: &Tx, seen: &Status, audience: Audience, at: Moment, on: Date) -> Result<bool> {
    let changed = sql("UPDATE statuses SET workflow = 'published', audience = $3, returned_why = '',
          confirmed_at = $4, confirmed_on = $5, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(audience.code())
    .bind(at.0)
    .bind(on.to_string())
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn set_audience(tx: &Tx, seen: &Status, audience: Audience) -> Result<bool> {
    let query = sql("UPDATE statuses SET audience = $3, version = version + 1 WHERE id = $1 AND version = $2");
    Ok(query.bind(seen.id.0).bind(seen.version).bind(audience.code()).run(&**tx).await? > 0)
}

pub async fn withdraw(tx: &Tx, seen: &Status, on: Date, why: &str) -> Result<bool> {
    let changed = sql("UPDATE statuses SET withdrawn_on = $3, withdrawn_why = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND withdrawn_on IS NULL")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(on.to_string())
    .bind(why)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn add_hand(tx: &Tx, status: StatusId, actor: &Actor, did: &str) -> Result<()> {
    let Some(account) = account(actor) else { return Ok(()) };
    sql("INSERT INTO status_hands (status_id, account, did) VALUES ($1, $2, $3)
        ON CONFLICT (status_id, account, did) DO NOTHING")
    .bind(status.0)
    .bind(account)
    .bind(did)
    .run(&**tx)
    .await
    .map(drop)
}

pub async fn forget_approvals(tx: &Tx, status: StatusId) -> Result<()> {
    sql("DELETE FROM status_hands WHERE status_id = $1 AND did = 'approved'").bind(status.0).run(&**tx).await.map(drop)
}
