//! Assignments and their steps in the database.

use std::collections::HashMap;

use anyhow::Result;

use super::CHUNK;
use crate::clusters::assignment::{Assignment, AssignmentId, Matter, PastStep, Share, State, Wish};
use crate::clusters::{ClusterId, Place};
use crate::institutions::{By, InstitutionId};
use crate::platform::clock::Moment;
use crate::platform::db::{Bulk, Connection, Row, Tx, numbers, sql};

const COLUMNS: &str = "id, public_id, recommendation_id, part, cluster_id, institution_id, share, state, \
     rule_id, bulk_id, version";

fn read(row: &Row) -> Result<Assignment> {
    let (entry, part): (Option<i64>, String) = (row.get(2)?, row.get(3)?);
    let cluster: Option<i64> = row.get(4)?;
    Ok(Assignment {
        id: AssignmentId(row.get(0)?),
        public_id: row.get(1)?,
        matter: match cluster {
            Some(cluster) => Matter::Cluster(ClusterId(cluster)),
            None => Matter::Entry(Place { entry: entry.unwrap_or_default(), part }),
        },
        institution: InstitutionId(row.get(5)?),
        share: Share::from_code(&row.get::<String>(6)?).unwrap_or(Share::Supporting),
        state: State::from_code(&row.get::<String>(7)?).unwrap_or(State::Withdrawn),
        rule: row.get(8)?,
        bulk: row.get(9)?,
        version: row.get(10)?,
    })
}

async fn such(db: &impl Connection, condition: &str) -> Result<Vec<Assignment>> {
    let rows = sql(format!("SELECT {COLUMNS} FROM assignments WHERE {condition} ORDER BY id")).all(db).await?;
    rows.iter().map(read).collect()
}

/// Those that one act made.
pub async fn of_bulk(db: &impl Connection, bulk: i64) -> Result<Vec<Assignment>> {
    such(db, &format!("bulk_id = {bulk}")).await
}

/// Those that rules have ever proposed, whatever became of them.
pub async fn by_rules(db: &impl Connection) -> Result<Vec<Assignment>> {
    such(db, "rule_id IS NOT NULL").await
}

/// All but what was withdrawn.
pub async fn open(db: &impl Connection) -> Result<Vec<Assignment>> {
    such(db, "state <> 'withdrawn'").await
}

pub async fn by_id(db: &impl Connection, id: AssignmentId) -> Result<Option<Assignment>> {
    Ok(such(db, &format!("id = {}", id.0)).await?.into_iter().next())
}

pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Assignment>> {
    let text = format!("SELECT {COLUMNS} FROM assignments WHERE public_id = $1");
    sql(text).bind(public_id).optional(db).await?.as_ref().map(read).transpose()
}

/// Those of an entry and its parts, and of the clusters that it is in, but for what was withdrawn.
pub async fn of_entries(db: &impl Connection, entries: &[i64]) -> Result<Vec<Assignment>> {
    let mut found = Vec::new();
    for chunk in entries.chunks(CHUNK) {
        let condition = format!("state <> 'withdrawn' AND recommendation_id IN {}", numbers(chunk.iter().copied()));
        found.extend(such(db, &condition).await?);
    }
    Ok(found)
}

/// Whatever of these matters is not withdrawn, by matter.
pub async fn open_of(db: &impl Connection, matters: &[Matter]) -> Result<HashMap<Matter, Vec<Assignment>>> {
    let (mut entries, mut clusters) = (Vec::new(), Vec::new());
    for matter in matters {
        match matter {
            Matter::Entry(place) => entries.push(place.entry),
            Matter::Cluster(id) => clusters.push(id.0),
        }
    }
    let mut found: HashMap<Matter, Vec<Assignment>> = HashMap::new();
    for (column, ids) in [("recommendation_id", entries), ("cluster_id", clusters)] {
        for chunk in ids.chunks(CHUNK) {
            let condition = format!("state <> 'withdrawn' AND {column} IN {}", numbers(chunk.iter().copied()));
            for one in such(db, &condition).await? {
                found.entry(one.matter.clone()).or_default().push(one);
            }
        }
    }
    Ok(found)
}

/// Writes one; `None` when the institution was given the same a moment ago.
pub async fn insert(tx: &Tx, public_id: String, matter: &Matter, wish: &Wish<'_>) -> Result<Option<Assignment>> {
    let (entry, part, cluster) = match matter {
        Matter::Entry(place) => (Some(place.entry), place.part.as_str(), None),
        Matter::Cluster(id) => (None, "", Some(id.0)),
    };
    let row = sql("INSERT INTO assignments (public_id, recommendation_id, part, cluster_id, institution_id, share,
          state, rule_id, bulk_id, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
        ON CONFLICT DO NOTHING RETURNING id")
    .bind(public_id.as_str())
    .bind(entry)
    .bind(part)
    .bind(cluster)
    .bind(wish.institution.id.0)
    .bind(wish.share.code())
    .bind(wish.state.code())
    .bind(wish.rule)
    .bind(wish.bulk)
    .optional(&**tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Assignment {
        id: AssignmentId(row.get(0)?),
        public_id,
        matter: matter.clone(),
        institution: wish.institution.id,
        share: wish.share,
        state: wish.state,
        rule: wish.rule,
        bulk: wish.bulk,
        version: 0,
    }))
}

/// Makes of a proposal what the institution is asked about; `false` when somebody was quicker.
pub async fn confirm(tx: &Tx, proposed: &Assignment, share: Share, bulk: Option<i64>) -> Result<bool> {
    let changed = sql("UPDATE assignments SET state = 'submitted', share = $3, bulk_id = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND state = 'proposed'")
    .bind(proposed.id.0)
    .bind(proposed.version)
    .bind(share.code())
    .bind(bulk)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn set_state(tx: &Tx, seen: &Assignment, state: State) -> Result<bool> {
    let changed = sql("UPDATE assignments SET state = $3, version = version + 1 WHERE id = $1 AND version = $2")
        .bind(seen.id.0)
        .bind(seen.version)
        .bind(state.code())
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

pub async fn add_steps(tx: &Tx, by: By<'_>, steps: &[(AssignmentId, &str)], said: &str) -> Result<()> {
    let mut rows = Bulk::insert("assignment_steps (assignment_id, at, actor, step, said)");
    let actor = by.actor.name();
    for (id, step) in steps {
        rows.row([id.0.into(), by.at.0.into(), actor.as_str().into(), (*step).into(), said.into()]);
    }
    rows.run(&**tx).await
}

/// What was done with these, oldest first.
pub async fn steps_of(db: &impl Connection, ids: &[i64]) -> Result<HashMap<AssignmentId, Vec<PastStep>>> {
    let mut steps: HashMap<AssignmentId, Vec<PastStep>> = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows = sql(format!(
            "SELECT assignment_id, at, actor, step, said FROM assignment_steps
            WHERE assignment_id IN {} ORDER BY id",
            numbers(chunk.iter().copied())
        ));
        for row in rows.all(db).await? {
            steps.entry(AssignmentId(row.get(0)?)).or_default().push(PastStep {
                at: Moment(row.get(1)?),
                actor: row.get(2)?,
                step: row.get(3)?,
                said: row.get(4)?,
            });
        }
    }
    Ok(steps)
}
