//! Institutions, posts and appointments in the browser.
//!
//! Everybody sees institutions and their posts. Who holds a post, and how to reach them, is for full
//! members, the secretariat, and those who look on.

pub mod appoint;
pub mod bulk;
pub mod directory;
pub mod edit;
pub mod export;
pub mod handover;
pub mod history;
pub mod institution;
pub mod mine;
pub mod post;
pub mod reorganise;
pub mod sheet;
pub mod unconfirmed;

use std::collections::HashMap;

use serde::Serialize;

use super::appointment::Appointment;
use super::post::Post;
use super::{By, Institution, InstitutionId, NATIONAL_MECHANISM};
use crate::accounts::{self, Account};
use crate::permissions::{Act, Actor, Class, Duty, Kind, can_on};
use crate::platform::clock::Date;
use crate::platform::i18n::Names;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::{Said, Visit};

/// One of several, in a list to choose from.
#[derive(Clone, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

/// The name of an institution where it is led to.
#[derive(Clone, Serialize)]
pub struct Named {
    pub name: String,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    pub href: String,
}

pub fn path(institution: &Institution) -> String {
    format!("/institutions/{}", institution.public_id)
}

/// Its name as readers of this page are told it; the national mechanism is named in the settings,
/// and is called what it is until then.
pub fn name(visit: &Visit, institution: &Institution) -> Said {
    let (terms, own) = (visit.app.terms(), &institution.description.names);
    let is_mechanism = institution.public_id == NATIONAL_MECHANISM && is_nameless(own);
    match terms.settings.said(&terms.settings.names, &visit.lang).filter(|_| is_mechanism) {
        Some(said) => Said::new(visit, said),
        None if is_mechanism => Said::new(visit, (&kind_name(visit, NATIONAL_MECHANISM), &visit.lang)),
        None => Said::new(visit, (own.in_language(&visit.lang), own.language_shown(&visit.lang))),
    }
}

fn is_nameless(names: &Names) -> bool {
    names.iter().next().is_none()
}

pub fn named(visit: &Visit, institution: &Institution) -> Named {
    let said = name(visit, institution);
    Named { name: said.text, lang: said.lang, dir: said.dir, href: visit.to(&path(institution)) }
}

fn named_by_id(visit: &Visit, id: InstitutionId) -> Option<Named> {
    visit.app.terms().institutions.get(id).map(|institution| named(visit, institution))
}

fn kind_name(visit: &Visit, code: &str) -> String {
    let terms = visit.app.terms();
    let kind = terms.institutions.kinds.by_code(code);
    kind.map_or(code, |kind| kind.names.in_language(&visit.lang)).to_owned()
}

fn duty_name(visit: &Visit, duty: Duty) -> &str {
    match duty {
        Duty::Secretariat => visit.word("role-secretariat"),
        Duty::Chair => visit.word("role-chair"),
        Duty::Member => visit.word("role-member"),
        Duty::ValidatingAuthority => visit.word("role-validating-authority"),
        Duty::FocalPoint => visit.word("role-focal-point"),
        Duty::Alternate => visit.word("role-alternate"),
        Duty::Observer => visit.word("role-observer"),
    }
}

/// The title of a post where it has one, else what its holder is there for.
fn post_name(visit: &Visit, post: &Post) -> String {
    let titles = post.terms.wording.iter().map(|(language, said)| (language.as_str(), said.title.as_str()));
    post_title(visit, post.terms.duty, titles)
}

/// The title of a post in the language of the page, in English or in any; else what its duty is called.
fn post_title<'a>(visit: &Visit, duty: Duty, titles: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let wished = |language: &str| [visit.lang.as_str(), "en"].into_iter().position(|one| one == language).unwrap_or(2);
    let title = titles.min_by_key(|(language, _)| wished(language)).map(|(_, title)| title);
    title.filter(|title| !title.is_empty()).unwrap_or(duty_name(visit, duty)).to_owned()
}

pub(super) fn may_change(visit: &Visit) -> Result<(), Problem> {
    if can_on(&visit.actor, Act::Change, Kind::Institution) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// Whose posts these are decides who may give them away.
pub(super) fn kind_of(duty: Duty) -> Kind {
    if duty == Duty::Secretariat { Kind::SecretariatPost } else { Kind::Appointment }
}

/// Of the people of observers, who may be at risk, only the secretariat knows, and those who look on.
pub fn knows_people_of(visit: &Visit, institution: &Institution) -> bool {
    let inside = match &visit.actor {
        Actor::Person(person) => person.role.is_some() || person.is_secretariat(),
        _ => false,
    };
    knows_people(visit) && (inside || institution.description.class == Class::Member)
}

pub(super) fn knows_people(visit: &Visit) -> bool {
    can_on(&visit.actor, Act::See, Kind::Appointment)
}

pub(super) fn found(visit: &Visit, public_id: &str) -> Result<Institution, Problem> {
    visit.app.terms().institutions.by_public_id(public_id).cloned().or_not_found()
}

pub(super) fn by(visit: &Visit) -> By<'_> {
    By { actor: &visit.actor, at: visit.app.clock.now(), today: visit.app.today() }
}

fn institution_choices(visit: &Visit, fits: impl Fn(&Institution) -> bool) -> Vec<Choice> {
    let terms = visit.app.terms();
    let all = terms.institutions.iter().filter(|institution| fits(institution));
    let mut choices: Vec<Choice> = all
        .map(|institution| Choice { value: institution.public_id.clone(), label: name(visit, institution).text })
        .collect();
    visit.language().format.sort_by_name(&mut choices, |choice| &choice.label);
    choices
}

/// A day as it was typed: none where nothing was, an error where it is no day.
pub(crate) fn day(typed: &str) -> Result<Option<Date>, ()> {
    match typed.trim() {
        "" => Ok(None),
        text if text.len() == 10 => Date::parse(text).map(Some).ok_or(()),
        _ => Err(()),
    }
}

/// Somebody in a post, from when to when.
#[derive(Serialize)]
struct Holder {
    id: String,
    name: String,
    from: String,
    to: Option<String>,
    decree: String,
    /// Holds it today.
    now: bool,
}

pub(super) type People = HashMap<i64, Account>;

/// Everybody with an account, by number.
pub(super) async fn people(visit: &Visit) -> Result<People, Problem> {
    let all = accounts::list(visit.app.db.read()).await?;
    Ok(all.into_iter().map(|account| (account.id, account)).collect())
}

fn holder(visit: &Visit, people: &People, held: &Appointment) -> Holder {
    Holder {
        id: held.public_id.clone(),
        name: people.get(&held.account).map(|account| account.name.clone()).unwrap_or_default(),
        from: held.from.to_string(),
        to: held.to.map(|day| day.to_string()),
        decree: held.decree.clone(),
        now: held.stands(visit.app.today()),
    }
}
