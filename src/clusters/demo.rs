//! The clusters of the imaginary State, with what its institutions answered, for `mithaq demo`.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::assignment::{self, Assignment, Matter, Share, State as Standing, Wish};
use super::dialogue::{self, About, Agreement};
use super::{Cluster, Description, Place};
use crate::app::App;
use crate::frameworks::demo::topics;
use crate::imports::demo::entry;
use crate::institutions::InstitutionId;
use crate::institutions::demo::{self as institutions, by, days_from};
use crate::permissions::Audience;
use crate::platform::i18n::Names;

const FILE: &str = include_str!("../../demo/clusters.json");
/// Whoever of the secretariat puts down what was agreed.
const SECRETARY: &str = "tomas";

#[derive(Deserialize)]
struct State {
    clusters: Vec<Group>,
    #[serde(flatten)]
    thread: Thread,
}

#[derive(Deserialize)]
struct Group {
    key: String,
    titles: BTreeMap<String, String>,
    objectives: BTreeMap<String, String>,
    topics: Vec<String>,
    audience: String,
    entries: Vec<String>,
    lead: String,
    supporting: Vec<String>,
    answer: BTreeMap<String, Answer>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Plain(String),
    Contested { contested: String },
}

/// What was said and agreed, about clusters or measures by their key.
#[derive(Deserialize)]
pub struct Thread {
    comments: Vec<Said>,
    agreements: Vec<Agreed>,
}

#[derive(Deserialize)]
struct Said {
    on: String,
    who: String,
    text: String,
    days: i32,
}

#[derive(Deserialize)]
struct Agreed {
    on: String,
    text: String,
    days: i32,
    with: Vec<String>,
}

/// Fills an instance that has no cluster yet.
pub async fn load(app: &App) -> Result<()> {
    if app.terms().clusters.iter().next().is_some() {
        return Ok(());
    }
    let state: State = serde_json::from_str(FILE).context("demo/clusters.json")?;
    for group in &state.clusters {
        let description = Description {
            titles: Names::new(group.titles.clone()),
            objectives: Names::new(group.objectives.clone()),
            audience: Audience::from_code(&group.audience).with_context(|| group.audience.clone())?,
            topics: topics(app, &group.topics)?,
        };
        let mut places = Vec::new();
        for key in &group.entries {
            places.push(Place::whole(entry(app, key).await?));
        }
        let tx = app.db.begin().await?;
        let (id, public_id) = super::add(&tx, by(app), &description, "").await?;
        super::include_in(&tx, by(app), id, &public_id, &places).await?;
        tx.commit().await?;
        assign(app, group, &Matter::Cluster(id)).await?;
    }
    app.changed().await?;
    let known = known(app)?;
    speak(app, &state.thread, |key| known.get(key).map(|cluster| About::Cluster(cluster.id.0))).await
}

/// The clusters by their keys.
pub fn known(app: &App) -> Result<HashMap<String, Cluster>> {
    let state: State = serde_json::from_str(FILE).context("demo/clusters.json")?;
    let terms = app.terms();
    let find = |group: &Group| {
        terms
            .clusters
            .iter()
            .find(|one| Some(one.description.titles.in_language("en")) == group.titles.get("en").map(String::as_str))
    };
    Ok(state.clusters.iter().filter_map(|group| Some((group.key.clone(), find(group)?.clone()))).collect())
}

/// Its institutions are asked, and answer.
async fn assign(app: &App, group: &Group, matter: &Matter) -> Result<()> {
    let terms = app.terms();
    let (known, matters) = (institutions::known(app)?, std::slice::from_ref(matter));
    let lead = known.get(&group.lead);
    for (key, share) in
        std::iter::once((&group.lead, Share::Lead)).chain(group.supporting.iter().map(|key| (key, Share::Supporting)))
    {
        let id = *known.get(key).with_context(|| key.clone())?;
        // After a merger the heir may stand in both places.
        if share == Share::Supporting && lead == Some(&id) {
            continue;
        }
        let institution = terms.institutions.get(id).with_context(|| key.clone())?;
        let tx = app.db.begin().await?;
        let wish = Wish { institution, share, state: Standing::Submitted, rule: None, bulk: None, said: "" };
        assignment::assign(&tx, by(app), &wish, matters).await?.map_err(|wrong| anyhow!("{key}: {wrong:?}"))?;
        let asked = assignment::open_of(&*tx, matters).await?.remove(matter).unwrap_or_default();
        let asked: Vec<Assignment> = asked.into_iter().filter(|one| one.institution == id).collect();
        match group.answer.get(key) {
            Some(Answer::Plain(answer)) if answer == "accepted" => {
                assignment::accept(&tx, by(app), &asked).await?;
            }
            Some(Answer::Contested { contested }) => {
                for one in &asked {
                    assignment::contest(&tx, by(app), one, contested).await?.map_err(|wrong| anyhow!("{wrong:?}"))?;
                }
            }
            _ => {}
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Puts down what was said and agreed, in the order of the days.
pub async fn speak(app: &App, thread: &Thread, about: impl Fn(&str) -> Option<About>) -> Result<()> {
    let known = institutions::known(app)?;
    for said in &thread.comments {
        let day = days_from(app.today(), said.days);
        let actor = institutions::actor(app, &said.who, day).await?;
        let tx = app.db.begin().await?;
        let about = about(&said.on).with_context(|| said.on.clone())?;
        dialogue::say(&tx, institutions::then(app, &actor, said.days), about, &said.text).await?;
        tx.commit().await?;
    }
    for agreed in &thread.agreements {
        let institutions: Vec<InstitutionId> = agreed.with.iter().filter_map(|key| known.get(key)).copied().collect();
        let day = days_from(app.today(), agreed.days);
        let agreement =
            Agreement { day, at: app.clock.now(), author: String::new(), body: agreed.text.clone(), institutions };
        let secretary = institutions::actor(app, SECRETARY, day).await?;
        let tx = app.db.begin().await?;
        let about = about(&agreed.on).with_context(|| agreed.on.clone())?;
        dialogue::agree(&tx, institutions::then(app, &secretary, agreed.days), about, &agreement).await?;
        tx.commit().await?;
    }
    Ok(())
}
