//! The institutions of the imaginary State, with their people over two years, for `mithaq demo`.
//!
//! They are made by the verbs that the pages call. Days are counted from today, so that the State
//! never grows old. Nobody has a password: `mithaq user invite EMAIL` makes a link.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

use super::appointment::{self, Tenure};
use super::post::{self, Remit, Terms};
use super::{By, Description, Institution, InstitutionId, Level, NATIONAL_MECHANISM, reorganisation};
use crate::accounts::{self, Account};
use crate::app::App;
use crate::permissions::{Actor, Class, Duty};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::topics::Scheme;

const FILE: &str = include_str!("../../demo/institutions.json");
/// A domain that leads nowhere.
const DOMAIN: &str = "tarvelia.example";

#[derive(Deserialize)]
struct State {
    institutions: Vec<Body>,
    people: Vec<Somebody>,
    appointments: Vec<Held>,
    absences: Vec<Held>,
    merged: Vec<Merged>,
}

#[derive(Deserialize)]
struct Body {
    key: String,
    kind: String,
    parent: Option<String>,
    class: String,
    informed: bool,
    level: String,
    territory: String,
    since: i32,
    names: BTreeMap<String, String>,
    short: BTreeMap<String, String>,
    topics: Vec<String>,
    posts: Vec<String>,
}

#[derive(Deserialize)]
struct Somebody {
    key: String,
    name: String,
}

/// Somebody in a post, `justice/focal-point`; or in the place of its holder.
#[derive(Deserialize)]
struct Held {
    post: String,
    person: String,
    from: i32,
    to: Option<i32>,
    #[serde(default)]
    decree: String,
}

#[derive(Deserialize)]
struct Merged {
    institution: String,
    into: String,
    day: i32,
}

/// Fills an instance that has no institution yet but the national mechanism itself.
pub async fn load(app: &App) -> Result<()> {
    if app.terms().institutions.iter().nth(1).is_some() {
        return Ok(());
    }
    let state: State = serde_json::from_str(FILE).context("demo/institutions.json")?;
    let found = institutions(app, &state).await?;
    let posts = posts(app, &state, &found).await?;
    people(app, &state).await?;
    appointments(app, &state, &posts).await?;
    for merged in &state.merged {
        let terms = app.terms();
        let of = |key: &str| {
            let id = found.get(key).with_context(|| key.to_owned())?;
            terms.institutions.by_public_id(id).cloned().with_context(|| key.to_owned())
        };
        let (gone, heir): (Institution, Institution) = (of(&merged.institution)?, of(&merged.into)?);
        let tx = app.db.begin().await?;
        let day = days_from(app.today(), merged.day);
        let done = reorganisation::merge(&tx, by(app), &terms.institutions, &gone, &heir, day).await?;
        done.map_err(|wrong| anyhow!("{wrong:?}"))?;
        tx.commit().await?;
        app.changed().await?;
    }
    Ok(())
}

/// The institutions by their keys; whoever goes on with the work of one that was merged stands for it.
pub fn known(app: &App) -> Result<HashMap<String, InstitutionId>> {
    let state: State = serde_json::from_str(FILE).context("demo/institutions.json")?;
    let terms = app.terms();
    let find = |body: &Body| {
        let english = body.names.get("en").map(String::as_str);
        let found = terms.institutions.iter().find(|one| Some(one.description.names.in_language("en")) == english)?;
        Some((body.key.clone(), terms.institutions.responsible(found.id, app.today())))
    };
    Ok(state.institutions.iter().filter_map(find).collect())
}

pub async fn account(app: &App, key: &str) -> Result<Account> {
    accounts::by_email(app.db.read(), &email(key)).await?.with_context(|| key.to_owned())
}

/// One of the people, with the posts that they held on a day.
pub async fn actor(app: &App, key: &str, on: Date) -> Result<Actor> {
    let account = account(app, key).await?;
    let mut person = account.person();
    person.posts = accounts::posts_held(app.db.read(), account.id, on).await?;
    for post in &mut person.posts {
        post.answers_for = app.terms().institutions.answered_for(post.institution, on);
    }
    Ok(Actor::Person(person))
}

pub fn by(app: &App) -> By<'_> {
    By { actor: &Actor::System, at: app.clock.now(), today: app.today() }
}

/// An act of some days ago (a negative number).
pub fn then<'a>(app: &App, actor: &'a Actor, days: i32) -> By<'a> {
    By { actor, at: app.clock.now().plus_seconds(i64::from(days) * 86_400), today: days_from(app.today(), days) }
}

pub fn days_from(today: Date, days: i32) -> Date {
    Date(today.0.saturating_add(jiff::Span::new().days(days)))
}

/// Public ids by key.
async fn institutions(app: &App, state: &State) -> Result<HashMap<String, String>> {
    let mut found = HashMap::from([(NATIONAL_MECHANISM.to_owned(), NATIONAL_MECHANISM.to_owned())]);
    for body in &state.institutions {
        let terms = app.terms();
        let parent = body.parent.as_ref().and_then(|parent| found.get(parent));
        let parent = parent.and_then(|parent| terms.institutions.by_public_id(parent));
        let description = Description {
            names: Names::new(body.names.clone()),
            short_names: Names::new(body.short.clone()),
            kind: body.kind.clone(),
            parent: parent.map(|parent| parent.id),
            class: Class::from_code(&body.class).with_context(|| body.class.clone())?,
            informed_only: body.informed,
            level: Level::from_code(&body.level).with_context(|| body.level.clone())?,
            territory: body.territory.clone(),
            active_from: Some(days_from(app.today(), body.since)),
            active_to: None,
            topics: topics(app, &body.topics)?,
        };
        let tx = app.db.begin().await?;
        let (_, id) = super::add(&tx, by(app), &description).await?;
        tx.commit().await?;
        app.changed().await?;
        found.insert(body.key.clone(), id);
    }
    Ok(found)
}

/// Numbers of topics, of which each is written `scheme/code`.
pub fn topics(app: &App, said: &[String]) -> Result<BTreeSet<i64>> {
    let terms = app.terms();
    let number = |said: &String| {
        let (scheme, code) = said.split_once('/').with_context(|| said.clone())?;
        let scheme = Scheme::from_code(scheme).with_context(|| said.clone())?;
        Ok(terms.topics.scheme(scheme).by_code(code).with_context(|| said.clone())?.id)
    };
    said.iter().map(number).collect()
}

/// Public ids of posts by institution and duty.
async fn posts(app: &App, state: &State, found: &HashMap<String, String>) -> Result<HashMap<String, String>> {
    let mut posts = HashMap::from([(format!("{NATIONAL_MECHANISM}/secretariat"), "secretariat".to_owned())]);
    let chair = vec![(NATIONAL_MECHANISM.to_owned(), "chair".to_owned())];
    let others =
        state.institutions.iter().flat_map(|body| body.posts.iter().map(|duty| (body.key.clone(), duty.clone())));
    for (key, duty) in chair.into_iter().chain(others) {
        let terms = app.terms();
        let id = found.get(&key).with_context(|| key.clone())?;
        let institution = terms.institutions.by_public_id(id).with_context(|| key.clone())?;
        let said = Terms {
            duty: Duty::from_code(&duty).with_context(|| duty.clone())?,
            remit: Remit::Both,
            wording: BTreeMap::new(),
            topics: BTreeSet::new(),
            mechanisms: BTreeSet::new(),
            ended_on: None,
        };
        let tx = app.db.begin().await?;
        let made = post::add(&tx, by(app), institution, &said).await?;
        tx.commit().await?;
        posts.insert(format!("{key}/{duty}"), made.map_err(|wrong| anyhow!("{key}/{duty}: {wrong:?}"))?);
    }
    app.changed().await?;
    Ok(posts)
}

fn email(key: &str) -> String {
    format!("{key}@{DOMAIN}")
}

async fn people(app: &App, state: &State) -> Result<()> {
    let tx = app.db.begin().await?;
    for person in &state.people {
        let now = app.clock.now();
        accounts::invite(&tx, &Actor::System, now, &email(&person.key), &person.name, None).await??;
    }
    tx.commit().await
}

async fn appointments(app: &App, state: &State, posts: &HashMap<String, String>) -> Result<()> {
    let tx = app.db.begin().await?;
    let day = |days| days_from(app.today(), days);
    let post_of = async |key: &str| {
        let id = posts.get(key).with_context(|| key.to_owned())?;
        post::by_public_id(&*tx, id).await?.with_context(|| key.to_owned())
    };
    let person_of = async |key: &str| accounts::by_email(&*tx, &email(key)).await?.with_context(|| key.to_owned());
    for held in &state.appointments {
        let (post, account) = (post_of(&held.post).await?, person_of(&held.person).await?);
        let (from, to) = (day(held.from), held.to.map(day));
        let tenure = Tenure { from, to, decree: held.decree.clone(), succeeds: false };
        let made = appointment::appoint(&tx, by(app), &post, &account, &tenure).await?;
        made.map_err(|wrong| anyhow!("{} in {}: {wrong:?}", held.person, held.post))?;
    }
    for away in &state.absences {
        let (post, stand_in) = (post_of(&away.post).await?, person_of(&away.person).await?);
        let holders = appointment::of_post(&*tx, post.id).await?;
        let holder = holders.iter().find(|one| one.stands(app.today())).with_context(|| away.post.clone())?;
        let (from, to) = (day(away.from), day(away.to.unwrap_or(away.from)));
        let done = appointment::stand_in(&tx, by(app), holder, &stand_in, from, to).await?;
        done.map_err(|wrong| anyhow!("{wrong:?}"))?;
    }
    tx.commit().await
}
