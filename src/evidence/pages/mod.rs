//! Evidence in the browser: the list, the forms, the page of an item, its file, and the part of other
//! forms by which evidence is chosen and brought.

pub mod change;
pub mod file;
pub mod item;
pub mod list;
pub mod new;
pub mod part;
mod typed;

use serde::Serialize;

use super::{Evidence, Kind, State, by_public_id};
use crate::accounts::guard::Member;
use crate::institutions::pages as institutions;
use crate::institutions::{By, Institution, InstitutionId};
use crate::permissions::{self, Act, can};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::{Said, Visit};

pub fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

fn path(public_id: &str) -> String {
    format!("/evidence/{public_id}")
}

/// An item that whoever asks may know of.
pub async fn found(visit: &Visit, public_id: &str) -> Result<Evidence, Problem> {
    let item = by_public_id(visit.app.db.read(), public_id).await?.or_not_found()?;
    let seen = item.withdrawn_at.is_none() && item.ask(|subject| can(&visit.actor, Act::See, subject));
    if seen { Ok(item) } else { Err(Problem::NotFound) }
}

/// The same for whoever may change it.
pub async fn own(member: &Member, public_id: &str) -> Result<Evidence, Problem> {
    let item = found(&member.visit, public_id).await?;
    if may_change(&member.visit, &item) { Ok(item) } else { Err(Problem::Forbidden) }
}

fn may_change(visit: &Visit, item: &Evidence) -> bool {
    item.ask(|subject| can(&visit.actor, Act::Change, subject))
}

/// The institutions for which whoever asks may bring evidence.
fn brings_for(visit: &Visit) -> Vec<InstitutionId> {
    permissions::brings_evidence_for(&visit.actor).into_iter().map(InstitutionId).collect()
}

/// One of several, in a list to choose from.
#[derive(Clone, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

fn institution_choices(visit: &Visit, of: &[InstitutionId]) -> Vec<Choice> {
    let terms = visit.app.terms();
    let institutions = of.iter().filter_map(|id| terms.institutions.get(*id));
    let choice =
        |one: &Institution| Choice { value: one.public_id.clone(), label: institutions::name(visit, one).text };
    institutions.map(choice).collect()
}

/// The title in the language of the page, else in another.
fn title(visit: &Visit, item: &Evidence) -> Said {
    let texts = &item.description.texts;
    let titled = |code: &str| texts.get_key_value(code).filter(|(_, said)| !said.title.is_empty());
    let any = || texts.iter().find(|(_, said)| !said.title.is_empty());
    match titled(&visit.lang).or_else(|| titled("en")).or_else(any) {
        Some((language, said)) => Said::new(visit, (&said.title, language)),
        None => Said::new(visit, (visit.word(kind_key(item.description.matter.kind())), &visit.lang)),
    }
}

fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::File => "evidence-kind-file",
        Kind::Link => "evidence-kind-link",
        Kind::Law => "evidence-kind-law",
        Kind::Figure => "evidence-kind-figure",
    }
}

fn state_key(state: State) -> &'static str {
    match state {
        State::Waiting => "evidence-state-waiting",
        State::Clean => "evidence-state-clean",
        State::Refused => "evidence-state-refused",
        State::Infected => "evidence-state-infected",
    }
}

/// Kilobytes or megabytes, rounded up.
fn size(visit: &Visit, bytes: u64) -> String {
    let (unit, key) = if bytes < 1024 * 1024 { (1024, "import-kilobytes") } else { (1024 * 1024, "import-megabytes") };
    let amount = visit.number(i64::try_from(bytes.div_ceil(unit)).unwrap_or(i64::MAX));
    visit.text(key, &[("amount", &amount)])
}

/// The most that a file may have, in words.
fn limit(visit: &Visit) -> String {
    size(visit, visit.app.config.evidence_limit_mb.saturating_mul(1024 * 1024))
}
