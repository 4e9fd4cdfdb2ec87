//! Reading updates: where they stand for the track, and what they say for a page.

use std::collections::HashMap;

use anyhow::{Context, Result};

use crate::institutions::InstitutionId;
use crate::measures::MeasureId;
use crate::permissions::{Audience, Workflow};
use crate::platform::clock::{Date, Moment};
use crate::platform::db::{Connection, Row, numbers, sql};
use crate::progress::Update;
use crate::progress::description::{Description, Need};
use crate::progress::track::{Report, UpdateId, Withdrawn};

const STANDING: &str = "id, public_id, measure_id, institution_id, first_on, last_on, due_on, nothing_new, audience,
      workflow, returned_why, handed_in_on, accepted_on, withdrawn_on, withdrawn_why, version";

fn day(text: Option<String>) -> Option<Date> {
    text.as_deref().and_then(Date::parse)
}

fn report(row: &Row, hands: Vec<String>) -> Result<Report> {
    let why: String = row.get(14)?;
    Ok(Report {
        id: UpdateId(row.get(0)?),
        public_id: row.get(1)?,
        measure: MeasureId(row.get(2)?),
        institution: InstitutionId(row.get(3)?),
        first: day(row.get(4)?).context("an update without a first day")?,
        last: day(row.get(5)?).context("an update without a last day")?,
        due: day(row.get(6)?),
        nothing_new: row.get::<i64>(7)? != 0,
        audience: Audience::from_code(&row.get::<String>(8)?).unwrap_or(Audience::Internal),
        workflow: Workflow::from_code(&row.get::<String>(9)?).unwrap_or(Workflow::Draft),
        returned_why: row.get(10)?,
        handed_in: day(row.get(11)?),
        accepted: day(row.get(12)?),
        withdrawn: day(row.get(13)?).map(|on| Withdrawn { on, why }),
        hands,
        version: row.get(15)?,
    })
}

/// Where all updates stand that were changed after an entry of the ledger.
pub async fn changed_since(db: &impl Connection, seq: i64) -> Result<Vec<Report>> {
    let mut hands: HashMap<i64, Vec<String>> = HashMap::new();
    let written = sql("SELECT DISTINCT h.update_id, h.account FROM updates u JOIN update_hands h ON h.update_id = u.id
        WHERE u.seq > $1 AND u.workflow <> 'published'");
    for row in written.bind(seq).all(db).await? {
        hands.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let rows = sql(format!("SELECT {STANDING} FROM updates WHERE seq > $1")).bind(seq).all(db).await?;
    rows.iter().map(|row| report(row, hands.remove(&row.get(0)?).unwrap_or_default())).collect()
}

const SAID: &str = "language, nothing_new, done, effect, obstacles, next_step, needs, needs_said";

/// What an update says, from `SAID` in its row, the first of them at a place.
fn said(row: &Row, first: usize) -> Result<Description> {
    let needs: String = row.get(first + 6)?;
    Ok(Description {
        language: row.get(first)?,
        nothing_new: row.get::<i64>(first + 1)? != 0,
        done: row.get(first + 2)?,
        effect: row.get(first + 3)?,
        obstacles: row.get(first + 4)?,
        next_step: row.get(first + 5)?,
        needs: needs.split_whitespace().filter_map(Need::from_code).collect(),
        needs_said: row.get(first + 7)?,
        milestones: Default::default(),
    })
}

/// An update as it stands in the database now, in one question: whoever saves a draft waits for it.
pub async fn by_public_id(db: &impl Connection, public_id: &str) -> Result<Option<Update>> {
    let found = sql(format!(
        "SELECT {STANDING}, {SAID}, created_at,
          (SELECT string_agg(h.account, ' ')
            FROM (SELECT DISTINCT account FROM update_hands WHERE update_id = updates.id) h),
          (SELECT string_agg(milestone || ' ' || reached_on, ' ') FROM update_milestones WHERE update_id = updates.id)
        FROM updates WHERE public_id = $1"
    ));
    let Some(row) = found.bind(public_id).optional(db).await? else { return Ok(None) };
    let words = |place| Ok::<String, anyhow::Error>(row.get::<Option<String>>(place)?.unwrap_or_default());
    let (hands, reached) = (words(25)?, words(26)?);
    let mut said = said(&row, 16)?;
    let mut reached = reached.split(' ');
    while let Some((milestone, on)) = reached.next().zip(reached.next()) {
        said.milestones.extend(Date::parse(on).map(|on| (milestone.to_owned(), on)));
    }
    let hands = hands.split_whitespace().map(str::to_owned).collect();
    Ok(Some(Update { report: report(&row, hands)?, said, created_at: Moment(row.get(24)?) }))
}

/// What updates say, by their numbers.
pub async fn said_of(db: &impl Connection, ids: &[UpdateId]) -> Result<HashMap<UpdateId, Description>> {
    let mut all = HashMap::new();
    for chunk in ids.chunks(500) {
        let ids = numbers(chunk.iter().map(|id| id.0));
        for row in sql(format!("SELECT id, {SAID} FROM updates WHERE id IN {ids}")).all(db).await? {
            all.insert(UpdateId(row.get(0)?), said(&row, 1)?);
        }
        let milestones = sql(format!(
            "SELECT update_id, milestone, reached_on FROM update_milestones
            WHERE update_id IN {ids}"
        ));
        for row in milestones.all(db).await? {
            let said: Option<&mut Description> = all.get_mut(&UpdateId(row.get(0)?));
            if let Some((said, on)) = said.zip(day(row.get(2)?)) {
                said.milestones.insert(row.get(1)?, on);
            }
        }
    }
    Ok(all)
}
