//! The State: everything is done by the verbs that people call, some hundred acts to a commit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use http::HeaderMap;
use mithaq::accounts;
use mithaq::accounts::session::{self, Stage};
use mithaq::app::App;
use mithaq::assessments::status;
use mithaq::clusters::assignment::{self, Share, State, Wish};
use mithaq::clusters::{self, Place};
use mithaq::evidence::{self, Matter};
use mithaq::imports::uhri::{self, Export, Mapper};
use mithaq::imports::{self, Options, Source};
use mithaq::institutions::appointment::{self, Tenure, appoint};
use mithaq::institutions::demo::{by, days_from, then};
use mithaq::institutions::post::{self, Remit, Terms};
use mithaq::institutions::{self, InstitutionId, Level};
use mithaq::ledger::Object;
use mithaq::measures::follow_up::{Period, Rhythm};
use mithaq::measures::{self, Measure, agreement, links};
use mithaq::permissions::{Actor, Audience, Class, Duty};
use mithaq::platform::clock::Date;
use mithaq::platform::db::Tx;
use mithaq::platform::i18n::Names;
use mithaq::platform::jobs::JobId;
use mithaq::progress::{self, Description, New, Reader, Reporting};

use crate::generate;

const RECOMMENDATIONS: u64 = 5_000;
const INSTITUTIONS: usize = 300;
const CLUSTERS: usize = 100;
const MEASURES: usize = 2_000;
/// Of each measure; of every fifth the last quarter is missing.
const UPDATES: usize = 10;
/// Every second update shows a link.
const WITH_EVIDENCE: usize = 2;
const STATUSES: i64 = 1_500;
/// More that are being written.
const DRAFTS: i64 = 300;
/// Since when measures run: ten quarters and a little.
const DAYS: i32 = -960;

pub struct Person {
    pub institution: InstitutionId,
    pub account: accounts::Account,
    pub cookie: String,
    pub form: String,
}

pub struct People {
    pub secretary: Person,
    /// One of each institution.
    pub focal_points: Vec<Person>,
}

fn english(text: String) -> Names {
    Names::new([("en".to_owned(), text)])
}

fn email(duty: Duty, number: usize) -> String {
    format!("{}{number}@example.org", duty.code())
}

pub async fn make(app: &Arc<App>, folder: &Path) -> Result<()> {
    recommendations(app, folder).await?;
    let bodies = bodies(app).await?;
    posts(app, &bodies).await?;
    shares(app, &bodies).await?;
    plan(app, &bodies).await?;
    updates(app).await?;
    statuses(app, &bodies).await?;
    app.db.tidy().await
}

async fn recommendations(app: &Arc<App>, folder: &Path) -> Result<()> {
    let file = folder.join("export.json");
    generate::write(&file, RECOMMENDATIONS)?;
    let opened = uhri::open(&file)?;
    let options = Options {
        source: "uhri",
        title: "export.json".to_owned(),
        digest: opened.digest.clone(),
        language: "en".to_owned(),
        audience: Audience::Public,
        state: None,
    };
    let batch = imports::resume_or_begin(app, &Actor::CommandLine, &options, JobId::NONE).await?;
    let terms = app.terms();
    let mapper = Mapper::new(&terms.mechanisms, &terms.topics, &terms.types, &options.language, None);
    let source = Source {
        records: Box::new(Export::new(opened.content()?, mapper)),
        titles: BTreeMap::new().into_iter().collect(),
    };
    imports::run(app, &Actor::CommandLine, &options, source, Some(batch), &|_, _| true).await?;
    Ok(())
}

async fn bodies(app: &App) -> Result<Vec<InstitutionId>> {
    let tx = app.db.begin().await?;
    let mut ids = Vec::with_capacity(INSTITUTIONS);
    for number in 0..INSTITUTIONS {
        let description = institutions::Description {
            names: english(format!("Institution {number}")),
            short_names: Names::default(),
            kind: "ministry".to_owned(),
            // Departments of thirty ministries.
            parent: (number >= 30).then(|| ids.get(number % 30).copied()).flatten(),
            class: Class::Member,
            informed_only: false,
            level: Level::National,
            territory: String::new(),
            active_from: None,
            active_to: None,
            topics: BTreeSet::new(),
        };
        ids.push(institutions::add(&tx, by(app), &description).await?.0);
    }
    tx.commit().await?;
    app.changed().await?;
    Ok(ids)
}

async fn posts(app: &App, bodies: &[InstitutionId]) -> Result<()> {
    let known = app.terms().institutions.clone();
    let tx = app.db.begin().await?;
    for (number, id) in bodies.iter().enumerate() {
        let institution = known.get(*id).context("it was added")?;
        for duty in [Duty::FocalPoint, Duty::ValidatingAuthority] {
            let terms = Terms {
                duty,
                remit: Remit::Both,
                wording: BTreeMap::new(),
                topics: BTreeSet::new(),
                mechanisms: BTreeSet::new(),
                ended_on: None,
            };
            let added = post::add(&tx, by(app), institution, &terms).await?.map_err(|wrong| anyhow!("{wrong:?}"))?;
            let post = post::by_public_id(&*tx, &added).await?.context("it was added")?;
            let email = email(duty, number);
            accounts::invite(&tx, &Actor::CommandLine, app.clock.now(), &email, "Somebody", None).await??;
            let account = accounts::by_email(&*tx, &email).await?.context("an account")?;
            let tenure =
                Tenure { from: days_from(app.today(), DAYS), to: None, decree: String::new(), succeeds: false };
            appoint(&tx, by(app), &post, &account, &tenure).await?.map_err(|wrong| anyhow!("{wrong:?}"))?;
        }
    }
    let email = "secretariat@example.org";
    accounts::invite(&tx, &Actor::CommandLine, app.clock.now(), email, "Secretariat", None).await??;
    appointment::appoint_to_secretariat(&tx, by(app), email).await?;
    tx.commit().await?;
    app.changed().await
}

/// Leads of two thirds of all entries, and clusters of twenty.
async fn shares(app: &App, bodies: &[InstitutionId]) -> Result<()> {
    let known = app.terms().institutions.clone();
    for (number, id) in bodies.iter().enumerate() {
        let institution = known.get(*id).context("it was added")?;
        let entries =
            (1..=RECOMMENDATIONS as i64).filter(|entry| entry % 3 > 0 && *entry as usize % INSTITUTIONS == number);
        let matters: Vec<_> = entries.map(|entry| assignment::Matter::Entry(Place::whole(entry))).collect();
        if matters.is_empty() {
            continue;
        }
        let wish = Wish { institution, share: Share::Lead, state: State::Submitted, rule: None, bulk: None, said: "" };
        let tx = app.db.begin().await?;
        assignment::assign(&tx, by(app), &wish, &matters).await?.map_err(|wrong| anyhow!("{wrong:?}"))?;
        tx.commit().await?;
    }
    let tx = app.db.begin().await?;
    for number in 0..CLUSTERS {
        let description = clusters::Description {
            titles: english(format!("Cluster {number}")),
            objectives: Names::default(),
            audience: Audience::Public,
            topics: BTreeSet::new(),
        };
        let (id, public_id) = clusters::add(&tx, by(app), &description, "").await?;
        let entries =
            (1..=20).map(|place| Place::whole((number as i64 * 37 + place * 11) % RECOMMENDATIONS as i64 + 1));
        let entries: Vec<Place> = entries.collect();
        clusters::include_in(&tx, by(app), id, &public_id, &entries).await?;
    }
    tx.commit().await?;
    app.changed().await
}

async fn plan(app: &App, bodies: &[InstitutionId]) -> Result<()> {
    let tx = app.db.begin().await?;
    for number in 0..MEASURES {
        let body = |step: usize| bodies.get((number + step) % bodies.len()).copied();
        let description = measures::Description {
            titles: english(format!("Measure {number}")),
            descriptions: english("What is done, in a sentence or two as plans have them. ".repeat(3)),
            objectives: english("What is to be different afterwards.".to_owned()),
            kind: "train".to_owned(),
            lead: body(0),
            supporting: body(1).into_iter().collect(),
            territory: String::new(),
            starts: Some(days_from(app.today(), DAYS)),
            ends: Some(days_from(app.today(), 400)),
            budget: Vec::new(),
            topics: BTreeSet::new(),
            milestones: Vec::new(),
            rhythm: Rhythm::Quarterly,
        };
        measures::add(&tx, by(app), &description).await?;
    }
    tx.commit().await?;
    app.changed().await?;
    let plan = app.terms().plan.clone();
    for step in 0..3 {
        let tx = app.db.begin().await?;
        let current = app.terms().plan.clone();
        for (number, measure) in plan.iter().enumerate() {
            let measure = current.by_public_id(&measure.public_id).context("it was added")?;
            let first = number as i64 * 5;
            let entries = (0..3).map(|place| ((first + place) % RECOMMENDATIONS as i64 + 1, String::new()));
            match step {
                0 => links::set(&tx, by(app), measure, &entries.collect()).await.map(drop)?,
                1 => agreement::adopt(&tx, by(app), measure, days_from(app.today(), DAYS), "By decree")
                    .await?
                    .map_err(|_| anyhow!("adopted twice"))?,
                _ => measures::show_to(&tx, by(app), measure, Audience::Public)
                    .await?
                    .map_err(|_| anyhow!("shown twice"))?,
            }
        }
        tx.commit().await?;
        app.changed().await?;
    }
    Ok(())
}

/// The periods of a measure that have ended, the last one first.
fn periods(app: &App, measure: &Measure) -> Vec<Period> {
    let terms = app.terms();
    let (mut today, mut periods) = (app.today(), Vec::new());
    while let Some(period) = Reporting::of(&terms, today).ended(measure) {
        today = period.first;
        periods.push(period);
    }
    periods
}

async fn updates(app: &App) -> Result<()> {
    let plan = app.terms().plan.clone();
    let measures: Vec<&Measure> = plan.iter().collect();
    for (turn, some) in measures.chunks(50).enumerate() {
        let tx = app.db.begin().await?;
        for (place, measure) in some.iter().enumerate() {
            let late = usize::from((turn + place) % 5 == 0);
            for (turn, period) in periods(app, measure).into_iter().skip(late).take(UPDATES).enumerate() {
                report(app, &tx, measure, period, turn % WITH_EVIDENCE == 0).await?;
            }
        }
        tx.commit().await?;
    }
    app.changed().await
}

async fn report(app: &App, tx: &Tx, measure: &Measure, period: Period, shows: bool) -> Result<()> {
    let days = |date: Date, days: i32| then(app, &Actor::System, (app.today().days_until(date) + days).min(0));
    let said = said("Courses were held in four regions, and judges took part. ".repeat(4));
    let institution = measure.said.lead.context("a lead")?;
    let new = New { measure, institution, first: period.first, last: period.last, due: Some(period.due) };
    let begun = progress::begin(tx, days(period.last, 5), &new, &said).await?.context("one on this period")?;
    if shows {
        let link = evidence::Description {
            texts: BTreeMap::from([(
                "en".to_owned(),
                evidence::Said { title: "A report".to_owned(), note: String::new() },
            )]),
            sensitive: false,
            matter: Matter::Link {
                address: format!("https://example.org/{}", begun.public_id),
                looked_at: Some(period.last),
                archived_address: String::new(),
                archived_on: None,
            },
        };
        let (item, _) = evidence::add(tx, days(period.last, 5), 1, institution, &link, None).await?;
        evidence::attach(tx, days(period.last, 5), item, Object::Update(begun.id.0)).await?;
    }
    for step in 0..3 {
        let seen = progress::by_public_id(&**tx, &begun.public_id).await?.context("it was begun")?;
        let done = match step {
            0 => progress::submit(tx, days(period.last, 6), &seen.report, Reader::ValidatingAuthority).await?,
            1 => progress::approve(tx, days(period.last, 8), &seen.report).await?,
            _ => progress::accept(tx, days(period.last, 12), &seen, measure, Audience::Public).await?,
        };
        done.map_err(|outdated| anyhow!("{outdated:?}"))?;
    }
    Ok(())
}

pub fn said(done: String) -> Description {
    Description {
        language: "en".to_owned(),
        done,
        effect: "Fewer cases were sent back.".to_owned(),
        next_step: "The next courses are in spring.".to_owned(),
        ..Description::default()
    }
}

async fn statuses(app: &App, bodies: &[InstitutionId]) -> Result<()> {
    let terms = app.terms();
    let scale = terms.scales.of_state().context("the scale of the State")?;
    let values: Vec<_> = scale.valid(app.today()).map(|value| value.id).collect();
    for entry in 1..=STATUSES + DRAFTS {
        let number = entry as usize;
        let body = bodies.get(number % bodies.len()).copied().context("institutions")?;
        let value = values.get(number % values.len()).copied().context("values")?;
        let said = status::Said { value, reasoning: english("The law was passed and is applied.".to_owned()) };
        let tx = app.db.begin().await?;
        let begun = status::begin(&tx, by(app), &terms.scales, &Place::whole(entry), body, (&said, &[])).await?;
        let (_, public_id) = begun.context("one is open")?;
        for step in 0..if entry > STATUSES { 0 } else { 3 } {
            let seen = status::by_public_id(&*tx, &terms.institutions, &public_id).await?.context("it was begun")?;
            let done = match step {
                0 => status::submit(&tx, by(app), &seen).await?,
                1 => status::approve(&tx, by(app), &seen).await?,
                _ => status::accept(&tx, by(app), &seen, Audience::Public).await?,
            };
            done.map_err(|outdated| anyhow!("{outdated:?}"))?;
        }
        tx.commit().await?;
    }
    app.changed().await
}

/// Whoever is to ask for pages and to save, signed in.
pub async fn people(app: &App) -> Result<People> {
    let bodies: Vec<InstitutionId> =
        app.terms().institutions.iter().filter(|one| one.description.kind == "ministry").map(|one| one.id).collect();
    let mut focal_points = Vec::new();
    for (number, institution) in bodies.into_iter().enumerate() {
        focal_points.push(signed_in(app, &email(Duty::FocalPoint, number), institution).await?);
    }
    let secretary = signed_in(app, "secretariat@example.org", InstitutionId(0)).await?;
    Ok(People { secretary, focal_points })
}

async fn signed_in(app: &App, email: &str, institution: InstitutionId) -> Result<Person> {
    let account = accounts::by_email(app.db.read(), email).await?.with_context(|| email.to_owned())?;
    let tx = app.db.begin().await?;
    let token = session::begin(&tx, app.clock.now(), account.id, Stage::Full, None, &HeaderMap::new()).await?;
    tx.commit().await?;
    let cookie = format!("__Host-mithaq={}", token.as_str());
    Ok(Person { institution, account, cookie, form: token.for_forms() })
}
