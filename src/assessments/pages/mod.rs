//! The three tracks in the browser: side by side on an entry's page, each with pages of its own.

pub mod assess;
pub mod assessment;
pub mod distribution;
pub mod fields;
pub mod grade;
pub mod panel;
pub mod propose;
pub mod rollup;
pub mod scales;
pub mod status;
pub mod tasks;
mod timing;
mod typed;

use serde::Serialize;

use super::scale::ValueId;
use crate::accounts;
use crate::accounts::guard::Posted;
use crate::clusters::Place;
use crate::evidence::{self, EvidenceId};
use crate::institutions::pages::{self as institutions, Choice, Named};
use crate::institutions::{By, InstitutionId};
use crate::ledger::{self, Object};
use crate::permissions::{Act, Actor, Audience, can, scope};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::list::{Card, card};
use crate::recommendations::{PublicId, Record, Sighting, listed, parts_of, sighting, tagged};
use crate::site::form::Form;
use crate::site::{Said, Visit};

fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

/// The entry at an address, for whoever may see it.
async fn entry(visit: &Visit, id: &str) -> Result<Record, Problem> {
    let id = PublicId::parse(id).or_not_found()?;
    match sighting(visit.app.db.read(), &id, &visit.lang).await? {
        Some(Sighting::Here(record)) if can(&visit.actor, Act::See, &record.subject()) => Ok(*record),
        _ => Err(Problem::NotFound),
    }
}

/// What a status, an assessment or a grade is about.
#[derive(Serialize)]
pub(in crate::assessments) struct Matter {
    card: Card,
    /// What the part is called; empty for the whole.
    part: String,
    href: String,
}

/// The entry that something is about; what is said of an entry is not there for whoever may not see it.
pub(in crate::assessments) async fn matter(visit: &Visit, place: &Place) -> Result<Matter, Problem> {
    let db = visit.app.db.read();
    let audience = tagged(db, &[place.entry]).await?.get(&place.entry).map(|entry| entry.audience);
    audience.filter(|audience| scope(&visit.actor).contains(audience)).or_not_found()?;
    let entry = listed(db, &[place.entry], &visit.lang).await?.pop().or_not_found()?;
    let href = visit.to(&format!("/r/{}", entry.public_id));
    Ok(Matter { card: card(visit, &visit.app.terms(), &entry, &[]), part: part_label(visit, place).await?, href })
}

/// What a part is called: its label and title.
async fn part_label(visit: &Visit, place: &Place) -> Result<String, Problem> {
    if place.part.is_empty() {
        return Ok(String::new());
    }
    let parts = parts_of(visit.app.db.read(), place.entry).await?;
    let part = parts.iter().find(|part| part.key == place.part);
    let said = part.map(|part| format!("{} {}", part.label, part.title(&visit.lang)).trim().to_owned());
    Ok(said.unwrap_or_else(|| place.part.clone()))
}

/// A value as a tag shows it.
#[derive(Clone, Serialize)]
pub struct ValueView {
    /// What the mechanism writes for it, such as B1.
    pub sign: String,
    pub name: String,
    pub tone: &'static str,
    /// The scale, where it is not the State's.
    pub scale: String,
}

pub fn value(visit: &Visit, id: ValueId) -> Option<ValueView> {
    let scales = &visit.app.terms().scales;
    let (scale, value) = scales.value(id)?;
    Some(ValueView {
        sign: value.terms.sign.clone(),
        name: value.in_language(&visit.lang).to_owned(),
        tone: value.terms.tone.code(),
        scale: scale.terms.names.in_language(&visit.lang).to_owned(),
    })
}

/// How long ago a day was, in words: `4 months ago`.
fn age(visit: &Visit, on: Date) -> String {
    let days = i64::from(on.days_until(visit.app.today())).max(0);
    match days {
        0 => visit.word("assessment-age-today").to_owned(),
        1..=59 => visit.counted("assessment-age-days", days),
        60..=729 => visit.counted("assessment-age-months", days / 30),
        _ => visit.counted("assessment-age-years", days / 365),
    }
}

/// A text in the language of the page, else in another; nothing where there is none.
fn said(visit: &Visit, names: &Names) -> Option<Said> {
    let text = names.in_language(&visit.lang);
    (!text.is_empty()).then(|| Said::new(visit, (text, names.language_shown(&visit.lang))))
}

/// The institution that goes on with the work of another today.
fn named(visit: &Visit, id: InstitutionId) -> Option<Named> {
    let terms = visit.app.terms();
    let now = terms.institutions.get(terms.institutions.responsible(id, visit.app.today()));
    now.map(|institution| institutions::named(visit, institution))
}

/// For whom something may be published, of an entry that is itself for no more than `most`.
fn audiences(visit: &Visit, of: &[Audience], most: Audience) -> Vec<Choice> {
    let choice = |audience: &Audience| Choice {
        value: audience.code().to_owned(),
        label: visit.word(&format!("audience-{}", audience.code())).to_owned(),
    };
    of.iter().filter(|audience| is_within(**audience, most)).map(choice).collect()
}

/// Whether an audience is no wider than another.
fn is_within(audience: Audience, most: Audience) -> bool {
    audience as u8 <= most as u8
}

/// For whom an entry is.
async fn audience_of(visit: &Visit, place: &Place) -> Result<Audience, Problem> {
    let known = tagged(visit.app.db.read(), &[place.entry]).await?;
    known.get(&place.entry).map(|entry| entry.audience).or_not_found()
}

/// The same for programs' pages.
pub(in crate::assessments) async fn matter_audience(visit: &Visit, place: &Place) -> Result<Audience, Problem> {
    audience_of(visit, place).await
}

/// The entry that a program names.
async fn named_entry(visit: &Visit, posted: &Posted) -> Result<Record, Problem> {
    entry(visit, posted.field("entry")).await.map_err(|problem| match problem {
        Problem::NotFound => {
            let mut form = Form::default();
            form.error("entry", visit.word("assessment-wrong-entry"));
            form.refusal()
        }
        other => other,
    })
}

/// The evidence of an institution that a program names.
async fn named_evidence(
    visit: &Visit,
    posted: &Posted,
    institution: InstitutionId,
    form: &mut Form,
) -> Result<Vec<EvidenceId>, Problem> {
    let mut named = Vec::new();
    for id in posted.fields("evidence") {
        let item = evidence::by_public_id(visit.app.db.read(), id).await?;
        match item.filter(|item| item.institution == institution && item.withdrawn_at.is_none()) {
            Some(item) => named.push(item.id),
            None => form.error("evidence", visit.word("assessment-wrong-evidence")),
        }
    }
    Ok(named)
}

/// What is wrong with what a program sent. Where somebody else was first, it has to read it again.
pub(in crate::assessments) fn refused(form: &Form) -> Problem {
    form.refusal_as(|field| if field == "changed" { "version".to_owned() } else { field.replace('-', "_") })
}

/// What was done, as the ledger has it.
#[derive(Serialize)]
struct StepView {
    when: String,
    /// Stable name of the act; its words are `act-…`.
    act: String,
    /// Whoever did it, where the reader may know people.
    who: String,
    why: String,
}

/// Acts whose words are no others' to read.
async fn steps(visit: &Visit, object: Object, knows_people: bool) -> Result<Vec<StepView>, Problem> {
    let db = visit.app.db.read();
    let names = accounts::Names::load(db).await?;
    let mut steps = Vec::new();
    for past in ledger::history(db, object).await? {
        let content: Option<serde_json::Value> = past.content.as_deref().and_then(|one| serde_json::from_str(one).ok());
        let why = content.as_ref().and_then(|content| content.get("why")?.as_str()).unwrap_or_default().to_owned();
        let who = names.of(&past.actor).filter(|_| knows_people).unwrap_or_default().to_owned();
        steps.push(StepView { when: visit.moment(past.at), act: past.act, who, why });
    }
    Ok(steps)
}

/// Whether whoever reads sits in the national mechanism, or looks on: they find one another.
fn is_inside(actor: &Actor) -> bool {
    scope(actor).contains(&Audience::Members)
}
