//! The plans of the imaginary State, for `mithaq demo`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::{Description, Objective, check, set_objectives};
use crate::app::App;
use crate::institutions::demo::{self as institutions, by};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;

const FILE: &str = include_str!("../../demo/frameworks.json");

#[derive(Deserialize)]
struct State {
    frameworks: Vec<Planned>,
}

#[derive(Deserialize)]
struct Planned {
    code: String,
    kind: String,
    names: BTreeMap<String, String>,
    publisher: String,
    source: String,
    address: String,
    /// Years from this one, from whose first day to whose last.
    first: i64,
    last: i64,
    objectives: Vec<Aim>,
}

#[derive(Deserialize)]
struct Aim {
    code: String,
    parent: String,
    names: BTreeMap<String, String>,
}

/// Fills an instance that has no framework yet.
pub async fn load(app: &App) -> Result<()> {
    if app.terms().frameworks.iter().next().is_some() {
        return Ok(());
    }
    let state: State = serde_json::from_str(FILE).context("demo/frameworks.json")?;
    let year = i64::from(app.today().year());
    for planned in &state.frameworks {
        let said = Description {
            kind: planned.kind.clone(),
            names: Names::new(planned.names.clone()),
            publisher: planned.publisher.clone(),
            source: planned.source.clone(),
            address: planned.address.clone(),
            starts: Date::parse(&format!("{}-01-01", year + planned.first)),
            ends: Date::parse(&format!("{}-12-31", year + planned.last)),
        };
        let tx = app.db.begin().await?;
        super::add(&tx, by(app), &planned.code, &said).await?;
        tx.commit().await?;
    }
    app.changed().await?;
    for planned in &state.frameworks {
        let aim = |aim: &Aim| Objective {
            code: aim.code.clone(),
            parent: aim.parent.clone(),
            names: Names::new(aim.names.clone()),
            ..Objective::default()
        };
        let all: Vec<Objective> = planned.objectives.iter().map(aim).collect();
        if let Some(wrong) = check(&all).first() {
            return Err(anyhow!("{}: {wrong:?}", planned.code));
        }
        let seen = app.terms().frameworks.by_code(&planned.code).cloned().with_context(|| planned.code.clone())?;
        let tx = app.db.begin().await?;
        let done = set_objectives(&tx, by(app), &seen, &all).await?;
        done.map_err(|outdated| anyhow!("{outdated:?}"))?;
        tx.commit().await?;
    }
    app.changed().await
}

/// Numbers of topics, of which each is written `scheme/code`, and of objectives, `objective/plan/code`.
pub fn topics(app: &App, said: &[String]) -> Result<BTreeSet<i64>> {
    let terms = app.terms();
    let (objectives, topics): (Vec<&String>, Vec<&String>) =
        said.iter().partition(|said| said.starts_with("objective/"));
    let mut all = institutions::topics(app, &topics.into_iter().cloned().collect::<Vec<_>>())?;
    for said in objectives {
        let written = said.strip_prefix("objective/").unwrap_or(said);
        let (_, objective) = terms.frameworks.by_written(written).with_context(|| said.clone())?;
        all.insert(objective.id);
    }
    Ok(all)
}
