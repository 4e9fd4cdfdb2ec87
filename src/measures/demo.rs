//! The action plan of the imaginary State, for `mithaq demo`: measures at every stage.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::follow_up::Rhythm;
use super::links::Link;
use super::{BudgetLine, Description, Ending, Measure, MilestoneTerms, agreement, ending, links, milestone, show_to};
use crate::app::App;
use crate::clusters::demo::{Thread, known as clusters, speak, topics};
use crate::clusters::dialogue::About;
use crate::imports::demo::entry;
use crate::institutions::InstitutionId;
use crate::institutions::demo::{self as institutions, by, days_from};
use crate::permissions::Audience;
use crate::platform::i18n::Names;

const FILE: &str = include_str!("../../demo/measures.json");

#[derive(Deserialize)]
struct State {
    measures: Vec<Planned>,
    #[serde(flatten)]
    thread: Thread,
}

#[derive(Deserialize)]
struct Planned {
    key: String,
    kind: String,
    lead: String,
    supporting: Vec<String>,
    territory: String,
    starts: i32,
    ends: i32,
    titles: BTreeMap<String, String>,
    descriptions: BTreeMap<String, String>,
    objectives: BTreeMap<String, String>,
    milestones: Vec<Step>,
    budget: Vec<Year>,
    rhythm: String,
    clusters: Vec<String>,
    entries: Vec<String>,
    topics: Vec<String>,
    audience: String,
    stage: String,
    agreed: Option<i32>,
    agreed_where: String,
    returned_why: String,
    ended: Option<End>,
}

#[derive(Deserialize)]
struct Step {
    titles: BTreeMap<String, String>,
    due: i32,
    reached: Option<i32>,
}

#[derive(Deserialize)]
struct Year {
    year: i64,
    needed: i64,
    secured: i64,
    currency: String,
    source: String,
}

#[derive(Deserialize)]
struct End {
    what: String,
    on: i32,
    why: String,
}

/// Fills an instance that has no measure yet.
pub async fn load(app: &App) -> Result<()> {
    if app.terms().plan.iter().next().is_some() {
        return Ok(());
    }
    let state: State = serde_json::from_str(FILE).context("demo/measures.json")?;
    for planned in &state.measures {
        plan(app, planned).await.with_context(|| planned.key.clone())?;
    }
    let known = known(app)?;
    speak(app, &state.thread, |key| known.get(key).map(|measure| About::Measure(measure.id.0))).await
}

/// The measures by their keys.
pub fn known(app: &App) -> Result<HashMap<String, Measure>> {
    let state: State = serde_json::from_str(FILE).context("demo/measures.json")?;
    let terms = app.terms();
    let find = |planned: &Planned| {
        terms
            .plan
            .iter()
            .find(|one| Some(one.said.titles.in_language("en")) == planned.titles.get("en").map(String::as_str))
    };
    Ok(state.measures.iter().filter_map(|planned| Some((planned.key.clone(), find(planned)?.clone()))).collect())
}

fn description(app: &App, planned: &Planned) -> Result<Description> {
    let institutions = institutions::known(app)?;
    let institution = |key: &String| institutions.get(key).copied().with_context(|| key.clone());
    let lead = institution(&planned.lead)?;
    // After a merger the heir may stand in both places.
    let supporting: BTreeSet<InstitutionId> = planned.supporting.iter().map(institution).collect::<Result<_>>()?;
    let day = |days| days_from(app.today(), days);
    let line = |one: &Year| BudgetLine {
        year: i64::from(app.today().year()) + one.year,
        needed: one.needed,
        secured: one.secured,
        currency: one.currency.clone(),
        source: one.source.clone(),
    };
    let step =
        |one: &Step| MilestoneTerms { id: None, titles: Names::new(one.titles.clone()), due: Some(day(one.due)) };
    Ok(Description {
        titles: Names::new(planned.titles.clone()),
        descriptions: Names::new(planned.descriptions.clone()),
        objectives: Names::new(planned.objectives.clone()),
        kind: planned.kind.clone(),
        lead: Some(lead),
        supporting: supporting.into_iter().filter(|one| *one != lead).collect(),
        territory: planned.territory.clone(),
        starts: Some(day(planned.starts)),
        ends: Some(day(planned.ends)),
        budget: planned.budget.iter().map(line).collect(),
        topics: topics(app, &planned.topics)?,
        milestones: planned.milestones.iter().map(step).collect(),
        rhythm: Rhythm::from_code(&planned.rhythm, BTreeSet::new()).with_context(|| planned.rhythm.clone())?,
    })
}

/// Each step is done to the measure as the one before left it.
async fn plan(app: &App, planned: &Planned) -> Result<()> {
    let description = description(app, planned)?;
    let wrong = description.check(&app.terms().institutions, app.today(), None);
    wrong.map_err(|wrong| anyhow!("{wrong:?}"))?;
    let tx = app.db.begin().await?;
    let id = super::add(&tx, by(app), &description).await?;
    tx.commit().await?;
    let clusters = clusters(app)?;
    let taken = planned.clusters.iter().map(|key| clusters.get(key).map(|one| one.id).with_context(|| key.clone()));
    let taken = taken.collect::<Result<BTreeSet<_>>>()?;
    let mut entries: BTreeSet<Link> = BTreeSet::new();
    for key in &planned.entries {
        entries.insert((entry(app, key).await?, String::new()));
    }
    let tx = app.db.begin().await?;
    let new = seen(app, &id).await?;
    links::change_clusters(&tx, by(app), &new, &taken, &BTreeSet::new()).await?;
    links::set(&tx, by(app), &new, &entries).await?;
    tx.commit().await?;
    stages(app, planned, &id).await?;
    let measure = seen(app, &id).await?;
    let tx = app.db.begin().await?;
    for (step, one) in planned.milestones.iter().zip(&measure.milestones) {
        let reached = step.reached.map(|days| days_from(app.today(), days));
        milestone::reach(&tx, by(app), &measure, one, reached).await?;
    }
    tx.commit().await?;
    if let Some(end) = &planned.ended {
        let measure = seen(app, &id).await?;
        let what = Ending::from_code(&end.what).with_context(|| end.what.clone())?;
        let tx = app.db.begin().await?;
        let done = ending::end(&tx, by(app), &measure, what, days_from(app.today(), end.on), &end.why).await?;
        done.map_err(|outdated| anyhow!("{outdated:?}"))?;
        tx.commit().await?;
    }
    app.changed().await
}

async fn seen(app: &App, id: &str) -> Result<Measure> {
    app.changed().await?;
    app.terms().plan.by_public_id(id).cloned().with_context(|| id.to_owned())
}

/// As far as it has come on its way to being agreed upon.
async fn stages(app: &App, planned: &Planned, id: &str) -> Result<()> {
    let audience = Audience::from_code(&planned.audience).with_context(|| planned.audience.clone())?;
    let steps: &[&str] = match planned.stage.as_str() {
        "submitted" => &["propose"],
        "approved" => &["propose", "approve"],
        "returned" => &["propose", "return"],
        "published" => &["adopt", "show"],
        _ => &[],
    };
    for step in steps {
        let measure = seen(app, id).await?;
        let tx = app.db.begin().await?;
        let day = days_from(app.today(), planned.agreed.unwrap_or(planned.starts));
        let done = match *step {
            "propose" => agreement::propose(&tx, by(app), &measure).await?,
            "approve" => agreement::approve(&tx, by(app), &measure).await?,
            "return" => agreement::give_back(&tx, by(app), &measure, &planned.returned_why).await?,
            "adopt" => agreement::adopt(&tx, by(app), &measure, day, &planned.agreed_where).await?,
            _ => show_to(&tx, by(app), &measure, audience).await?,
        };
        done.map_err(|outdated| anyhow!("{step}: {outdated:?}"))?;
        tx.commit().await?;
    }
    Ok(())
}
