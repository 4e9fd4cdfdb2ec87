//! Reading the whole plan: a question a table, put together in memory.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use anyhow::Result;

use crate::clusters::ClusterId;
use crate::institutions::InstitutionId;
use crate::measures::description::{BudgetLine, Description, MilestoneTerms};
use crate::measures::follow_up::{OwnRhythm, Rhythm};
use crate::measures::links::Link;
use crate::measures::plan::{Agreed, Ended, Ending, Hand, Measure, Milestone, Plan};
use crate::permissions::{Audience, Workflow};
use crate::platform::clock::Date;
use crate::platform::db::{Connection, Row, sql};
use crate::platform::i18n::Names;

/// What hangs on a measure, by its number.
#[derive(Default)]
struct Parts {
    titles: Names,
    descriptions: Names,
    objectives: Names,
    lead: Option<InstitutionId>,
    supporting: BTreeSet<InstitutionId>,
    topics: BTreeSet<i64>,
    budget: Vec<BudgetLine>,
    entries: BTreeSet<Link>,
    clusters: BTreeSet<ClusterId>,
    hands: Vec<Hand>,
    milestones: Vec<Milestone>,
}

/// The plan; `known` where that is still all there is to know. `courts` are independent.
pub async fn load(db: &impl Connection, known: &Arc<Plan>, courts: BTreeSet<InstitutionId>) -> Result<Arc<Plan>> {
    // Read first: what changes while we read will be read again.
    let mark = (sql("SELECT number FROM plan_marks").one(db).await?.get(0)?, courts);
    if known.mark == mark {
        return Ok(Arc::clone(known));
    }
    let mut parts = parts(db).await?;
    let rows = sql("SELECT id, public_id, version, kind, territory, starts_on, ends_on, rhythm, rhythm_days, audience,
          workflow, returned_why, agreed_on, agreed_where, ended, ended_on, ended_why
        FROM measures ORDER BY id")
    .all(db)
    .await?;
    let all = rows.iter().map(|row| measure(row, parts.remove(&row.get(0)?).unwrap_or_default(), &mark.1));
    let all = all.collect::<Result<Vec<Measure>>>()?;
    Ok(Arc::new(Plan::new(all, rhythms(db).await?, mark)))
}

fn day(text: Option<String>) -> Option<Date> {
    text.as_deref().and_then(Date::parse)
}

fn rhythm(code: &str, days: &str) -> Rhythm {
    let days: Vec<String> = serde_json::from_str(days).unwrap_or_default();
    Rhythm::from_code(code, days.iter().filter_map(|day| Date::parse(day)).collect()).unwrap_or(Rhythm::AsUsual)
}

fn measure(row: &Row, parts: Parts, courts: &BTreeSet<InstitutionId>) -> Result<Measure> {
    let milestone =
        |one: &Milestone| MilestoneTerms { id: Some(one.public_id.clone()), titles: one.titles.clone(), due: one.due };
    let said = Description {
        titles: parts.titles,
        descriptions: parts.descriptions,
        objectives: parts.objectives,
        kind: row.get(3)?,
        lead: parts.lead,
        supporting: parts.supporting,
        territory: row.get(4)?,
        starts: day(row.get(5)?),
        ends: day(row.get(6)?),
        budget: parts.budget,
        topics: parts.topics,
        milestones: parts.milestones.iter().map(milestone).collect(),
        rhythm: rhythm(&row.get::<String>(7)?, &row.get::<String>(8)?),
    };
    let audience = Audience::from_code(&row.get::<String>(9)?).unwrap_or(Audience::Internal);
    let workflow = Workflow::from_code(&row.get::<String>(10)?).unwrap_or(Workflow::Draft);
    let place: String = row.get(13)?;
    let agreed = day(row.get(12)?).map(|on| Agreed { on, place });
    let what = row.get::<Option<String>>(14)?.and_then(|code| Ending::from_code(&code));
    let why: String = row.get(16)?;
    let ended = what.zip(day(row.get(15)?)).map(|(what, on)| Ended { what, on, why });
    Ok(Measure::new(
        (row.get(0)?, row.get(1)?, row.get(2)?),
        said,
        (audience, workflow),
        row.get(11)?,
        agreed,
        ended,
        parts.milestones,
        (parts.entries, parts.clusters),
        parts.hands,
        courts,
    ))
}

async fn parts(db: &impl Connection) -> Result<HashMap<i64, Parts>> {
    let mut parts: HashMap<i64, Parts> = HashMap::new();
    let set = |names: &mut Names, language: &str, text: String| {
        if !text.is_empty() {
            names.set(language, &text);
        }
    };
    let texts = sql("SELECT measure_id, language, title, description, objective FROM measure_texts");
    for row in texts.all(db).await? {
        let (of, language): (&mut Parts, String) = (parts.entry(row.get(0)?).or_default(), row.get(1)?);
        set(&mut of.titles, &language, row.get(2)?);
        set(&mut of.descriptions, &language, row.get(3)?);
        set(&mut of.objectives, &language, row.get(4)?);
    }
    for row in sql("SELECT measure_id, institution_id, share FROM measure_institutions").all(db).await? {
        let (of, one) = (parts.entry(row.get(0)?).or_default(), InstitutionId(row.get(1)?));
        if row.get::<String>(2)? == "lead" {
            of.lead = Some(one);
        } else {
            of.supporting.insert(one);
        }
    }
    for row in sql("SELECT measure_id, topic_id FROM measure_topics").all(db).await? {
        parts.entry(row.get(0)?).or_default().topics.insert(row.get(1)?);
    }
    let budget = sql("SELECT measure_id, year, needed, secured, currency, source FROM measure_budgets
        ORDER BY measure_id, place");
    for row in budget.all(db).await? {
        let (year, needed, secured) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let line = BudgetLine { year, needed, secured, currency: row.get(4)?, source: row.get(5)? };
        parts.entry(row.get(0)?).or_default().budget.push(line);
    }
    for row in sql("SELECT measure_id, recommendation_id, part FROM measure_recommendations").all(db).await? {
        parts.entry(row.get(0)?).or_default().entries.insert((row.get(1)?, row.get(2)?));
    }
    for row in sql("SELECT measure_id, cluster_id FROM measure_clusters").all(db).await? {
        parts.entry(row.get(0)?).or_default().clusters.insert(ClusterId(row.get(1)?));
    }
    let hands =
        sql("SELECT measure_id, account, did, secretariat FROM measure_hands ORDER BY measure_id, account, did");
    for row in hands.all(db).await? {
        let hand = Hand { account: row.get(1)?, did: row.get(2)?, secretariat: row.get::<i64>(3)? != 0 };
        parts.entry(row.get(0)?).or_default().hands.push(hand);
    }
    milestones(db, &mut parts).await?;
    Ok(parts)
}

async fn milestones(db: &impl Connection, parts: &mut HashMap<i64, Parts>) -> Result<()> {
    let mut titles: HashMap<i64, Names> = HashMap::new();
    for row in sql("SELECT milestone_id, language, title FROM milestone_texts").all(db).await? {
        titles.entry(row.get(0)?).or_default().set(&row.get::<String>(1)?, &row.get::<String>(2)?);
    }
    let rows = sql(
        "SELECT id, public_id, measure_id, due_on, reached_on, reached_by FROM milestones ORDER BY measure_id, place",
    );
    for row in rows.all(db).await? {
        let id: i64 = row.get(0)?;
        parts.entry(row.get(2)?).or_default().milestones.push(Milestone {
            id,
            public_id: row.get(1)?,
            titles: titles.remove(&id).unwrap_or_default(),
            due: day(row.get(3)?),
            reached: day(row.get(4)?),
            reached_by: row.get(5)?,
        });
    }
    Ok(())
}

async fn rhythms(db: &impl Connection) -> Result<HashMap<InstitutionId, OwnRhythm>> {
    let rows = sql("SELECT institution_id, rhythm, rhythm_days, version FROM institution_rhythms").all(db).await?;
    rows.iter()
        .map(|row| {
            let rhythm = rhythm(&row.get::<String>(1)?, &row.get::<String>(2)?);
            Ok((InstitutionId(row.get(0)?), OwnRhythm { rhythm, version: row.get(3)? }))
        })
        .collect()
}
