//! A year of reporting in the imaginary State, for `mithaq demo`: what ministries said of their
//! measures, quarter by quarter, in the languages in which they write.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::{Description, Need, New, Reader, Report, Reporting, Update};
use crate::app::App;
use crate::evidence;
use crate::institutions::By;
use crate::institutions::demo::{known as institutions, then};
use crate::ledger::Object;
use crate::measures::follow_up::Period;
use crate::measures::{self, Measure};
use crate::permissions::{Actor, Audience};

const FILE: &str = include_str!("../../demo/progress.json");
/// Days after the end of a period on which its report is submitted, approved, accepted.
const STEPS: [i32; 3] = [5, 9, 13];

#[derive(Deserialize)]
struct State {
    updates: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    measure: String,
    institution: String,
    periods_ago: usize,
    language: String,
    nothing_new: bool,
    done: String,
    changed: String,
    obstacles: String,
    next_step: String,
    needs: Vec<String>,
    needs_said: String,
    stage: String,
    returned_why: String,
    audience: String,
    evidence: Vec<String>,
}

/// Fills an instance that has no update yet.
pub async fn load(app: &App) -> Result<()> {
    if app.terms().track.iter().next().is_some() {
        return Ok(());
    }
    let mut state: State = serde_json::from_str(FILE).context("demo/progress.json")?;
    // As the year went: the ledger reads in this order.
    state.updates.sort_by_key(|said| std::cmp::Reverse(said.periods_ago));
    let known = measures::demo::known(app)?;
    for said in &state.updates {
        let measure = known.get(&said.measure).with_context(|| said.measure.clone())?;
        report(app, measure, said).await.with_context(|| said.measure.clone())?;
    }
    app.changed().await
}

/// The periods of a measure that have ended, the last one first, as if it still went on.
fn periods(app: &App, measure: &Measure) -> Vec<Period> {
    let terms = app.terms();
    let mut going_on = measure.clone();
    going_on.ended = None;
    let (mut today, mut periods) = (app.today(), Vec::new());
    while let Some(period) = Reporting::of(&terms, today).ended(&going_on) {
        today = period.first;
        periods.push(period);
    }
    periods
}

async fn report(app: &App, measure: &Measure, said: &Said) -> Result<()> {
    let Some(period) = periods(app, measure).get(said.periods_ago).copied() else {
        anyhow::bail!("it is too young for {} periods", said.periods_ago);
    };
    let description = Description {
        language: said.language.clone(),
        nothing_new: said.nothing_new,
        done: said.done.clone(),
        effect: said.changed.clone(),
        obstacles: said.obstacles.clone(),
        next_step: said.next_step.clone(),
        needs: said.needs.iter().filter_map(|code| Need::from_code(code)).collect::<BTreeSet<_>>(),
        needs_said: said.needs_said.clone(),
        milestones: BTreeMap::new(),
    };
    let institution = *institutions(app)?.get(&said.institution).with_context(|| said.institution.clone())?;
    let new = New { measure, institution, first: period.first, last: period.last, due: Some(period.due) };
    let days = STEPS.map(|days| app.today().days_until(period.last).saturating_add(days).min(0));
    let on = |step: usize| -> By<'_> { then(app, &Actor::System, days.get(step).copied().unwrap_or(0)) };
    let tx = app.db.begin().await?;
    let report = super::begin(&tx, on(0), &new, &description).await?.context("it has one on this period")?;
    let evidence = evidence::demo::known(app).await?;
    for key in &said.evidence {
        let item = *evidence.get(key).with_context(|| key.clone())?;
        evidence::attach(&tx, on(0), item, Object::Update(report.id.0)).await?;
    }
    tx.commit().await?;
    let steps: &[&str] = match said.stage.as_str() {
        "submitted" => &["submit"],
        "approved" => &["submit", "approve"],
        "returned" => &["submit", "return"],
        "published" => &["submit", "approve", "accept"],
        _ => &[],
    };
    for (place, step) in steps.iter().enumerate() {
        let seen = seen(app, &report).await?;
        let tx = app.db.begin().await?;
        let (by, audience) = (on(place), Audience::from_code(&said.audience).unwrap_or(Audience::Members));
        let done = match *step {
            "submit" => super::submit(&tx, by, &seen.report, Reader::ValidatingAuthority).await?,
            "approve" => super::approve(&tx, by, &seen.report).await?,
            "return" => super::give_back(&tx, by, &seen.report, &said.returned_why).await?,
            _ => super::accept(&tx, by, &seen, measure, audience).await?,
        };
        done.map_err(|outdated| anyhow!("{step}: {outdated:?}"))?;
        tx.commit().await?;
    }
    Ok(())
}

async fn seen(app: &App, report: &Report) -> Result<Update> {
    super::by_public_id(app.db.read(), &report.public_id).await?.with_context(|| report.public_id.clone())
}
