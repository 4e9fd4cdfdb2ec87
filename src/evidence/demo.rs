//! Evidence of the imaginary State: laws, figures and links, for `mithaq demo`.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{Description, EvidenceId, Matter, Said, Wanted, list};
use crate::app::App;
use crate::institutions::demo::{account, by, days_from, known as institutions};
use crate::permissions::{Actor, Kind, reach};

const FILE: &str = include_str!("../../demo/evidence.json");
/// Whoever of the secretariat brought it.
const BROUGHT_BY: &str = "tomas";

#[derive(Deserialize)]
struct State {
    evidence: Vec<Item>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    key: String,
    institution: String,
    kind: String,
    titles: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
    number: String,
    gazette: String,
    /// Days from today to that of the law.
    dated: Option<i32>,
    value: String,
    unit: String,
    /// How many years ago.
    year_ago: i64,
    source: String,
    address: String,
}

/// Fills an instance that has no evidence yet.
pub async fn load(app: &App) -> Result<()> {
    if !known(app).await?.is_empty() {
        return Ok(());
    }
    let state: State = serde_json::from_str(FILE).context("demo/evidence.json")?;
    let (institutions, brought_by) = (institutions(app)?, account(app, BROUGHT_BY).await?);
    let tx = app.db.begin().await?;
    for item in &state.evidence {
        let institution = *institutions.get(&item.institution).with_context(|| item.institution.clone())?;
        let text = |language: &String, title: &String| {
            let note = item.notes.get(language).cloned().unwrap_or_default();
            (language.clone(), Said { title: title.clone(), note })
        };
        let texts = item.titles.iter().map(|(language, title)| text(language, title)).collect();
        let description = Description { texts, sensitive: false, matter: matter(app, item)? };
        super::add(&tx, by(app), brought_by.id, institution, &description, None).await?;
    }
    tx.commit().await
}

fn matter(app: &App, item: &Item) -> Result<Matter> {
    let today = app.today();
    Ok(match item.kind.as_str() {
        "link" => Matter::Link {
            address: item.address.clone(),
            looked_at: Some(today),
            archived_address: String::new(),
            archived_on: None,
        },
        "law" => Matter::Law {
            number: item.number.clone(),
            dated: item.dated.map(|days| days_from(today, days)),
            gazette: item.gazette.clone(),
        },
        "figure" => Matter::Figure {
            value: item.value.clone(),
            unit: item.unit.clone(),
            year: Some(i64::from(today.year()) - item.year_ago),
            source: item.source.clone(),
        },
        other => bail!("{other} is no kind of evidence"),
    })
}

/// The items by their keys.
pub async fn known(app: &App) -> Result<HashMap<String, EvidenceId>> {
    let state: State = serde_json::from_str(FILE).context("demo/evidence.json")?;
    let all = list(app.db.read(), &reach(&Actor::System, Kind::Evidence), &Wanted::default()).await?;
    let find = |item: &Item| {
        let title = item.titles.get("en")?;
        let found = all.iter().find(|one| one.description.texts.get("en").is_some_and(|said| said.title == *title))?;
        Some((item.key.clone(), found.id))
    };
    Ok(state.evidence.iter().filter_map(find).collect())
}
