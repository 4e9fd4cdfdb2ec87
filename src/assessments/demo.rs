//! How far the imaginary State has come, for `mithaq demo`: what it says itself, what its national
//! institution and civil society say, what a treaty body said.

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::scale::{Track, ValueId};
use super::{assessment, grade, status};
use crate::app::App;
use crate::clusters::Place;
use crate::evidence;
use crate::imports::demo::entry;
use crate::institutions::demo::{days_from, known as institutions, then};
use crate::permissions::{Actor, Audience};
use crate::platform::i18n::Names;

const FILE: &str = include_str!("../../demo/assessments.json");
/// Days before a status counts on which it is submitted and approved.
const STEPS: [i32; 2] = [-12, -6];

#[derive(Deserialize)]
struct State {
    statuses: Vec<Status>,
    assessments: Vec<Assessment>,
    grades: Vec<Grade>,
}

#[derive(Deserialize)]
struct Status {
    entry: String,
    part: String,
    institution: String,
    value: String,
    days: i32,
    language: String,
    reasoning: String,
    stage: String,
    returned_why: String,
    evidence: Vec<String>,
}

#[derive(Deserialize)]
struct Assessment {
    institution: String,
    entry: String,
    value: String,
    days: i32,
    language: String,
    reasoning: String,
    published: bool,
    answer: String,
    #[serde(default)]
    answer_by: String,
}

#[derive(Deserialize)]
struct Grade {
    entry: String,
    value: String,
    symbol: String,
    days: i32,
    quotation: String,
}

/// Fills an instance in which nothing has been said of any entry yet.
pub async fn load(app: &App) -> Result<()> {
    if !app.terms().standings.is_empty() {
        return Ok(());
    }
    let mut state: State = serde_json::from_str(FILE).context("demo/assessments.json")?;
    state.statuses.sort_by_key(|one| one.days);
    for one in &state.statuses {
        say(app, one).await.with_context(|| one.entry.clone())?;
    }
    for one in &state.assessments {
        assess(app, one).await.with_context(|| one.entry.clone())?;
    }
    for one in &state.grades {
        graded(app, one).await.with_context(|| one.entry.clone())?;
    }
    app.changed().await
}

/// A value as its scale writes it.
fn value(app: &App, track: Track, written: &str, days: i32) -> Result<ValueId> {
    let terms = app.terms();
    let found = terms.scales.read(track, written, days_from(app.today(), days));
    Ok(found.with_context(|| written.to_owned())?.id)
}

fn in_one(language: &str, text: &str) -> Names {
    Names::new([(language.to_owned(), text.to_owned())])
}

async fn say(app: &App, one: &Status) -> Result<()> {
    let place = Place { entry: entry(app, &one.entry).await?, part: one.part.clone() };
    let institution = *institutions(app)?.get(&one.institution).with_context(|| one.institution.clone())?;
    let value = value(app, Track::Status, &one.value, one.days)?;
    let said = status::Said { value, reasoning: in_one(&one.language, &one.reasoning) };
    let scales = app.terms().scales.clone();
    let before = |days: i32| then(app, &Actor::System, one.days.saturating_add(days));
    let tx = app.db.begin().await?;
    let known = evidence::demo::known(app).await?;
    let mut shown = Vec::with_capacity(one.evidence.len());
    for key in &one.evidence {
        shown.push(*known.get(key).with_context(|| key.clone())?);
    }
    let begun = status::begin(&tx, before(STEPS[0]), &scales, &place, institution, (&said, &shown)).await?;
    let (_, public_id) = begun.context("another of its institution is still open")?;
    tx.commit().await?;
    let steps: &[&str] = match one.stage.as_str() {
        "submitted" => &["submit"],
        "approved" => &["submit", "approve"],
        "returned" => &["submit", "return"],
        "published" => &["submit", "approve", "accept"],
        _ => &[],
    };
    for step in steps {
        let terms = app.terms();
        let seen =
            status::by_public_id(app.db.read(), &terms.institutions, &public_id).await?.context("it was begun")?;
        let tx = app.db.begin().await?;
        let done = match *step {
            "submit" => status::submit(&tx, before(STEPS[0]), &seen).await?,
            "approve" => status::approve(&tx, before(STEPS[1]), &seen).await?,
            "return" => status::give_back(&tx, before(STEPS[1]), &seen, &one.returned_why).await?,
            _ => status::accept(&tx, before(0), &seen, Audience::Public).await?,
        };
        done.map_err(|outdated| anyhow!("{step}: {outdated:?}"))?;
        tx.commit().await?;
    }
    Ok(())
}

async fn assess(app: &App, one: &Assessment) -> Result<()> {
    let known = institutions(app)?;
    let place = Place { entry: entry(app, &one.entry).await?, part: String::new() };
    let institution = *known.get(&one.institution).with_context(|| one.institution.clone())?;
    let value = match one.value.as_str() {
        "" => None,
        written => Some(value(app, Track::Assessment, written, one.days)?),
    };
    let said = assessment::Said {
        value,
        finding: Names::default(),
        reasoning: in_one(&one.language, &one.reasoning),
        on: days_from(app.today(), one.days),
        audience: Audience::Public,
    };
    let scales = app.terms().scales.clone();
    let then = |days: i32| then(app, &Actor::System, one.days.saturating_add(days).min(0));
    let tx = app.db.begin().await?;
    let (_, public_id) = assessment::begin(&tx, then(0), &scales, &place, institution, (&said, &[])).await?;
    tx.commit().await?;
    if !one.published {
        return Ok(());
    }
    let seen = assessment::by_public_id(app.db.read(), &public_id).await?.context("it was begun")?;
    let tx = app.db.begin().await?;
    let done = assessment::publish(&tx, then(1), &seen).await?;
    done.map_err(|outdated| anyhow!("{outdated:?}"))?;
    if let Some(answers) = known.get(&one.answer_by).filter(|_| !one.answer.is_empty()) {
        assessment::answer(&tx, then(20), &seen, *answers, (&one.language, &one.answer)).await?;
    }
    tx.commit().await
}

async fn graded(app: &App, one: &Grade) -> Result<()> {
    let place = Place { entry: entry(app, &one.entry).await?, part: String::new() };
    let said = grade::Said {
        value: value(app, Track::Grade, &one.value, one.days)?,
        symbol: one.symbol.clone(),
        paragraph: String::new(),
        on: days_from(app.today(), one.days),
        quotation: in_one("en", &one.quotation),
        audience: Audience::Public,
    };
    let scales = app.terms().scales.clone();
    let tx = app.db.begin().await?;
    grade::enter(&tx, then(app, &Actor::System, one.days), &scales, &place, &said).await?;
    tx.commit().await
}
