//! Measures in the database.

pub mod kinds;
mod plan;

use std::collections::BTreeSet;

use anyhow::Result;

use super::description::{Description, MilestoneTerms};
use super::follow_up::{OwnRhythm, Rhythm};
use super::links::Link;
use super::milestone::Reached;
use super::{Ending, Hand, Measure, MeasureId, Milestone};
use crate::clusters::ClusterId;
use crate::institutions::InstitutionId;
use crate::permissions::{Audience, Workflow};
use crate::platform::clock::Date;
use crate::platform::db::{Bulk, Tx, sql};
use crate::platform::i18n::Names;
use crate::platform::ids;

pub use plan::load;

/// The plan has changed: whoever keeps it in memory reads it anew.
pub async fn mark(tx: &Tx) -> Result<()> {
    sql("UPDATE plan_marks SET number = number + 1").run(&**tx).await.map(drop)
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn days(description: &Description) -> Result<String> {
    let days: Vec<String> = description.rhythm.days().iter().map(Date::to_string).collect();
    Ok(serde_json::to_string(&days)?)
}

pub async fn insert(tx: &Tx, public_id: &str, description: &Description) -> Result<MeasureId> {
    let id = sql("INSERT INTO measures (public_id, kind, territory, starts_on, ends_on, rhythm, rhythm_days,
          audience, workflow, returned_why, agreed_where, ended_why, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', '', 1) RETURNING id")
    .bind(public_id)
    .bind(description.kind.as_str())
    .bind(description.territory.as_str())
    .bind(written(description.starts))
    .bind(written(description.ends))
    .bind(description.rhythm.code())
    .bind(days(description)?)
    .bind(Audience::Members.code())
    .bind(Workflow::Draft.code())
    .one(&**tx)
    .await?
    .get(0)?;
    let id = MeasureId(id);
    say(tx, id, description).await?;
    for (place, terms) in (1..).zip(&description.milestones) {
        insert_milestone(tx, id, place, terms).await?;
    }
    Ok(id)
}

/// Writes a description over the one that was seen; `false` when another was written meanwhile.
pub async fn update(tx: &Tx, seen: &Measure, description: &Description) -> Result<bool> {
    let changed = sql("UPDATE measures SET kind = $3, territory = $4, starts_on = $5, ends_on = $6, rhythm = $7,
          rhythm_days = $8, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(description.kind.as_str())
    .bind(description.territory.as_str())
    .bind(written(description.starts))
    .bind(written(description.ends))
    .bind(description.rhythm.code())
    .bind(days(description)?)
    .run(&**tx)
    .await?;
    if changed == 0 {
        return Ok(false);
    }
    for table in ["measure_texts", "measure_institutions", "measure_topics", "measure_budgets"] {
        sql(format!("DELETE FROM {table} WHERE measure_id = $1")).bind(seen.id.0).run(&**tx).await?;
    }
    say(tx, seen.id, description).await?;
    arrange_milestones(tx, seen, &description.milestones).await?;
    Ok(true)
}

/// Texts, institutions, topics, money.
async fn say(tx: &Tx, id: MeasureId, description: &Description) -> Result<()> {
    let mut texts = Bulk::insert("measure_texts (measure_id, language, title, description, objective)");
    let said = [&description.titles, &description.descriptions, &description.objectives];
    let languages = said.iter().flat_map(|names| names.iter().map(|(language, _)| language));
    for language in languages.collect::<BTreeSet<_>>() {
        let [title, text, objective] = said.map(|names| names.exactly(language).unwrap_or_default().to_owned());
        texts.row([id.0.into(), language.into(), title.into(), text.into(), objective.into()]);
    }
    texts.run(&**tx).await?;
    let mut institutions = Bulk::insert("measure_institutions (measure_id, institution_id, share)");
    let lead = description.lead.iter().map(|one| (one, "lead"));
    for (one, share) in lead.chain(description.supporting.iter().map(|one| (one, "supporting"))) {
        institutions.row([id.0.into(), one.0.into(), share.into()]);
    }
    institutions.run(&**tx).await?;
    let mut topics = Bulk::insert("measure_topics (measure_id, topic_id)");
    for topic in &description.topics {
        topics.row([id.0.into(), (*topic).into()]);
    }
    topics.run(&**tx).await?;
    let mut budget = Bulk::insert("measure_budgets (measure_id, place, year, needed, secured, currency, source)");
    for (place, line) in (1_i64..).zip(&description.budget) {
        budget.row([
            id.0.into(),
            place.into(),
            line.year.into(),
            line.needed.into(),
            line.secured.into(),
            line.currency.as_str().into(),
            line.source.as_str().into(),
        ]);
    }
    budget.run(&**tx).await
}

async fn insert_milestone(tx: &Tx, measure: MeasureId, place: i64, terms: &MilestoneTerms) -> Result<()> {
    // What is asked about it later must not be guessed from its number.
    let public_id = format!("{:032x}", u128::from_be_bytes(ids::random()?));
    let id = sql("INSERT INTO milestones (public_id, measure_id, place, due_on) VALUES ($1, $2, $3, $4) RETURNING id")
        .bind(public_id)
        .bind(measure.0)
        .bind(place)
        .bind(written(terms.due))
        .one(&**tx)
        .await?
        .get(0)?;
    entitle(tx, id, &terms.titles).await
}

async fn entitle(tx: &Tx, milestone: i64, titles: &Names) -> Result<()> {
    let mut texts = Bulk::insert("milestone_texts (milestone_id, language, title)");
    for (language, title) in titles.iter() {
        texts.row([milestone.into(), language.into(), title.into()]);
    }
    texts.run(&**tx).await
}

/// Those that are described stay as they are reached or not; those that are not are gone.
async fn arrange_milestones(tx: &Tx, seen: &Measure, wanted: &[MilestoneTerms]) -> Result<()> {
    let described = |one: &&Milestone| wanted.iter().any(|terms| terms.id.as_deref() == Some(&one.public_id));
    for gone in seen.milestones.iter().filter(|one| !described(one)) {
        sql("DELETE FROM milestone_texts WHERE milestone_id = $1").bind(gone.id).run(&**tx).await?;
        sql("DELETE FROM milestones WHERE id = $1").bind(gone.id).run(&**tx).await?;
    }
    for (place, terms) in (1_i64..).zip(wanted) {
        let known = terms.id.as_deref().and_then(|id| seen.milestones.iter().find(|one| one.public_id == id));
        let Some(known) = known else {
            insert_milestone(tx, seen.id, place, terms).await?;
            continue;
        };
        sql("UPDATE milestones SET place = $2, due_on = $3 WHERE id = $1")
            .bind(known.id)
            .bind(place)
            .bind(written(terms.due))
            .run(&**tx)
            .await?;
        sql("DELETE FROM milestone_texts WHERE milestone_id = $1").bind(known.id).run(&**tx).await?;
        entitle(tx, known.id, &terms.titles).await?;
    }
    Ok(())
}

/// `false` where the measure was changed meanwhile.
pub async fn set_reached(tx: &Tx, seen: &Measure, milestone: &Milestone, reached: Option<Reached<'_>>) -> Result<bool> {
    if !touch(tx, seen).await? {
        return Ok(false);
    }
    let changed = sql("UPDATE milestones SET reached_on = $2, reached_by = $3 WHERE id = $1")
        .bind(milestone.id)
        .bind(written(reached.map(|reached| reached.on)))
        .bind(reached.and_then(|reached| reached.update))
        .run(&**tx)
        .await?;
    Ok(changed > 0)
}

pub async fn set_audience(tx: &Tx, seen: &Measure, audience: Audience) -> Result<bool> {
    let query = sql("UPDATE measures SET audience = $3, version = version + 1 WHERE id = $1 AND version = $2");
    Ok(query.bind(seen.id.0).bind(seen.version).bind(audience.code()).run(&**tx).await? > 0)
}

pub async fn set_workflow(tx: &Tx, seen: &Measure, to: Workflow, why: &str) -> Result<bool> {
    let changed = sql("UPDATE measures SET workflow = $3, returned_why = $4, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(to.code())
    .bind(why)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn set_agreed(tx: &Tx, seen: &Measure, on: Date, place: &str) -> Result<bool> {
    let changed = sql("UPDATE measures SET workflow = $3, returned_why = '', agreed_on = $4, agreed_where = $5,
          version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(Workflow::Published.code())
    .bind(on.to_string())
    .bind(place)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn set_ended(tx: &Tx, seen: &Measure, end: Option<(Ending, Date)>, why: &str) -> Result<bool> {
    let changed = sql("UPDATE measures SET ended = $3, ended_on = $4, ended_why = $5, version = version + 1
        WHERE id = $1 AND version = $2")
    .bind(seen.id.0)
    .bind(seen.version)
    .bind(end.map(|(what, _)| what.code()))
    .bind(end.map(|(_, on)| on.to_string()))
    .bind(why)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn add_hand(tx: &Tx, measure: MeasureId, hand: &Option<Hand>) -> Result<()> {
    let Some(hand) = hand else { return Ok(()) };
    sql("INSERT INTO measure_hands (measure_id, account, did, secretariat) VALUES ($1, $2, $3, $4)
        ON CONFLICT (measure_id, account, did) DO NOTHING")
    .bind(measure.0)
    .bind(hand.account.as_str())
    .bind(hand.did.as_str())
    .bind(i64::from(hand.secretariat))
    .run(&**tx)
    .await
    .map(drop)
}

pub async fn forget_approvals(tx: &Tx, measure: MeasureId) -> Result<()> {
    let query = sql("DELETE FROM measure_hands WHERE measure_id = $1 AND did = $2");
    query.bind(measure.0).bind(Hand::APPROVED).run(&**tx).await.map(drop)
}

/// `false` where another was set meanwhile.
pub async fn set_rhythm(tx: &Tx, institution: InstitutionId, seen: &OwnRhythm, rhythm: &Rhythm) -> Result<bool> {
    let days: Vec<String> = rhythm.days().iter().map(Date::to_string).collect();
    let changed = sql("INSERT INTO institution_rhythms (institution_id, rhythm, rhythm_days, version)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (institution_id) DO UPDATE
        SET rhythm = excluded.rhythm, rhythm_days = excluded.rhythm_days, version = excluded.version
        WHERE institution_rhythms.version = $5")
    .bind(institution.0)
    .bind(rhythm.code())
    .bind(serde_json::to_string(&days)?)
    .bind(seen.version + 1)
    .bind(seen.version)
    .run(&**tx)
    .await?;
    Ok(changed > 0)
}

pub async fn link(tx: &Tx, measure: MeasureId, links: &[&Link]) -> Result<()> {
    let mut rows = Bulk::insert("measure_recommendations (measure_id, recommendation_id, part)")
        .then("ON CONFLICT (measure_id, recommendation_id, part) DO NOTHING");
    for (entry, part) in links {
        rows.row([measure.0.into(), (*entry).into(), part.as_str().into()]);
    }
    rows.run(&**tx).await
}

pub async fn unlink(tx: &Tx, measure: MeasureId, links: &[&Link]) -> Result<()> {
    for (entry, part) in links {
        sql("DELETE FROM measure_recommendations WHERE measure_id = $1 AND recommendation_id = $2 AND part = $3")
            .bind(measure.0)
            .bind(*entry)
            .bind(part.as_str())
            .run(&**tx)
            .await?;
    }
    Ok(())
}

/// Counts a change of what hangs on it; `false` where it was changed meanwhile.
pub async fn touch(tx: &Tx, seen: &Measure) -> Result<bool> {
    let query = sql("UPDATE measures SET version = version + 1 WHERE id = $1 AND version = $2");
    Ok(query.bind(seen.id.0).bind(seen.version).run(&**tx).await? > 0)
}

pub async fn change_clusters(
    tx: &Tx,
    measure: MeasureId,
    added: &BTreeSet<ClusterId>,
    removed: &BTreeSet<ClusterId>,
) -> Result<()> {
    for cluster in removed {
        sql("DELETE FROM measure_clusters WHERE measure_id = $1 AND cluster_id = $2")
            .bind(measure.0)
            .bind(cluster.0)
            .run(&**tx)
            .await?;
    }
    let mut rows = Bulk::insert("measure_clusters (measure_id, cluster_id)")
        .then("ON CONFLICT (measure_id, cluster_id) DO NOTHING");
    for cluster in added {
        rows.row([measure.0.into(), cluster.0.into()]);
    }
    rows.run(&**tx).await
}
