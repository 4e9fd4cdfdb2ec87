//! The action plan of the imaginary State, for `mithaq demo`: measures at every stage.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::follow_up::Rhythm;
use super::links::Link;
use super::milestone::Reached;
use super::{BudgetLine, Description, Ending, Measure, MilestoneTerms, agreement, ending, links, milestone, show_to};
use crate::app::App;
use crate::clusters::demo::{Thread, known as clusters, speak};
use crate::clusters::dialogue::About;
use crate::frameworks::demo::topics;
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
    let mut ids = Vec::with_capacity(state.measures.len());
    for planned in &state.measures {
        ids.push(begin(app, planned).await.with_context(|| planned.key.clone())?);
    }
    // One step of all measures at a time: the plan is read anew after each.
    for step in 0.. {
        app.changed().await?;
        let terms = app.terms();
        let mut any = false;
        for (planned, id) in state.measures.iter().zip(&ids) {
            let measure = terms.plan.by_public_id(id).with_context(|| id.clone())?;
            let wish = steps(planned).into_iter().nth(step);
            any |= wish.is_some();
            if let Some(wish) = wish {
                take(app, planned, measure, wish).await.with_context(|| format!("{}: {wish:?}", planned.key))?;
            }
        }
        if !any {
            break;
        }
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

async fn begin(app: &App, planned: &Planned) -> Result<String> {
    let description = description(app, planned)?;
    let wrong = description.check(&app.terms().institutions, app.today(), None);
    wrong.map_err(|wrong| anyhow!("{wrong:?}"))?;
    let tx = app.db.begin().await?;
    let id = super::add(&tx, by(app), &description).await?;
    tx.commit().await?;
    Ok(id)
}

#[derive(Clone, Copy, Debug)]
enum Act {
    TakeUpClusters,
    Link,
    Propose,
    Approve,
    GiveBack,
    Adopt,
    Show,
    /// The milestone at a place.
    Reach(usize),
    End,
}

/// What is done to a measure after it was begun.
fn steps(planned: &Planned) -> Vec<Act> {
    let stages: &[Act] = match planned.stage.as_str() {
        "submitted" => &[Act::Propose],
        "approved" => &[Act::Propose, Act::Approve],
        "returned" => &[Act::Propose, Act::GiveBack],
        "published" => &[Act::Adopt, Act::Show],
        _ => &[],
    };
    let mut steps = vec![Act::TakeUpClusters, Act::Link];
    steps.extend_from_slice(stages);
    let reached = planned.milestones.iter().enumerate().filter(|(_, step)| step.reached.is_some());
    steps.extend(reached.map(|(place, _)| Act::Reach(place)));
    steps.extend(planned.ended.iter().map(|_| Act::End));
    steps
}

async fn take(app: &App, planned: &Planned, measure: &Measure, act: Act) -> Result<()> {
    let day = |days| days_from(app.today(), days);
    let mut entries: BTreeSet<Link> = BTreeSet::new();
    for key in &planned.entries {
        entries.insert((entry(app, key).await?, String::new()));
    }
    let (tx, by) = (app.db.begin().await?, by(app));
    let done = match act {
        Act::TakeUpClusters => {
            let clusters = clusters(app)?;
            let found =
                planned.clusters.iter().map(|key| clusters.get(key).map(|one| one.id).with_context(|| key.clone()));
            let found = found.collect::<Result<BTreeSet<_>>>()?;
            links::change_clusters(&tx, by, measure, &found, &BTreeSet::new()).await?
        }
        Act::Link => links::set(&tx, by, measure, &entries).await?,
        Act::Propose => agreement::propose(&tx, by, measure).await?,
        Act::Approve => agreement::approve(&tx, by, measure).await?,
        Act::GiveBack => agreement::give_back(&tx, by, measure, &planned.returned_why).await?,
        Act::Adopt => {
            let on = day(planned.agreed.unwrap_or(planned.starts));
            agreement::adopt(&tx, by, measure, on, &planned.agreed_where).await?
        }
        Act::Show => {
            let audience = Audience::from_code(&planned.audience).with_context(|| planned.audience.clone())?;
            show_to(&tx, by, measure, audience).await?
        }
        Act::Reach(place) => {
            let step = planned.milestones.get(place).and_then(|step| step.reached).map(day);
            let one = measure.milestones.get(place).context("the milestone")?;
            let reached = step.map(|on| Reached { on, update: None });
            milestone::reach(&tx, by, measure, one, reached).await?
        }
        Act::End => {
            let end = planned.ended.as_ref().context("how it ends")?;
            let what = Ending::from_code(&end.what).with_context(|| end.what.clone())?;
            ending::end(&tx, by, measure, what, day(end.on), &end.why).await?
        }
    };
    done.map_err(|outdated| anyhow!("{outdated:?}"))?;
    tx.commit().await
}
