//! Adding an institution, and correcting what is said of one.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{Choice, by, found, institution_choices, may_change, name, path};
use crate::accounts::guard::{Member, Posted};
use crate::institutions::{self, Description, Institution, Level, NATIONAL_MECHANISM, Wrong};
use crate::permissions::Class;
use crate::platform::i18n::Names;
use crate::platform::web::{Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};
use crate::topics::Scheme;

/// Letters of a name, a short name, a territory.
pub(super) const MOST_NAME: usize = 300;
const MOST_SHORT: usize = 60;
const MOST_TERRITORY: usize = 200;

#[derive(Serialize)]
struct EditPage {
    heading: String,
    back_href: String,
    languages: Vec<Language>,
    kinds: Vec<Choice>,
    parents: Vec<Choice>,
    topics: Vec<Topic>,
    /// The national mechanism is named in the settings and stands above nobody.
    is_mechanism: bool,
    /// Of the version that was opened; 0 for a new one.
    version: i64,
}

#[derive(Serialize)]
pub struct Language {
    pub code: String,
    pub name: String,
    pub dir: &'static str,
}

#[derive(Serialize)]
struct Topic {
    id: i64,
    label: String,
    checked: bool,
}

pub fn languages(visit: &Visit) -> Vec<Language> {
    let all = visit.app.i18n.languages().iter();
    all.map(|one| Language { code: one.code.clone(), name: one.name.clone(), dir: one.dir() }).collect()
}

/// `GET /{lang}/institutions/new`
pub async fn new(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let form = Form::new(visit, "/institutions/new", "").value("level", "national").value("class", "member");
    page(visit, form, None, &BTreeSet::new())
}

/// `POST /{lang}/institutions/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let (form, wish) = read(visit, &posted, None, Form::new(visit, "/institutions/new", ""));
    let Some(wish) = wish.filter(|_| form.is_right()) else { return page(visit, form, None, &topics(visit, &posted)) };
    let tx = visit.app.db.begin().await?;
    let (_, id) = institutions::add(&tx, by(visit), &wish).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/institutions/{id}")))
}

/// `GET /{lang}/institutions/{institution}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let said = &institution.description;
    page(visit, filled(visit, &institution), Some(&institution), &said.topics)
}

/// `POST /{lang}/institutions/{institution}/edit`
pub async fn correct(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let action = format!("{}/edit", path(&institution));
    let (mut form, wish) = read(visit, &posted, Some(&institution), Form::new(visit, &action, ""));
    if posted.field("version") != institution.version.to_string() {
        form.error("changed", visit.word("institution-wrong-outdated"));
    }
    let Some(wish) = wish.filter(|_| form.is_right()) else {
        return page(visit, form, Some(&institution), &topics(visit, &posted));
    };
    let tx = visit.app.db.begin().await?;
    if institutions::correct(&tx, by(visit), &institution, &wish).await?.is_err() {
        drop(tx);
        visit.app.refresh_terms().await?;
        form.error("changed", visit.word("institution-wrong-outdated"));
        return page(visit, form, Some(&found(visit, &id)?), &topics(visit, &posted));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &path(&institution)))
}

fn topics(visit: &Visit, posted: &Posted) -> BTreeSet<i64> {
    posted.fields("topic").filter_map(|said| topic(visit, said)).collect()
}

/// A topic by its number, as forms know it, or by scheme and code, as programs do.
pub fn topic(visit: &Visit, said: &str) -> Option<i64> {
    let terms = visit.app.terms();
    match said.split_once('/') {
        Some((scheme, code)) => Some(terms.topics.scheme(Scheme::from_code(scheme)?).by_code(code)?.id),
        None => said.parse().ok().filter(|id| terms.topics.get(*id).is_some()),
    }
}

/// Its form as it is opened; topics are apart.
pub(super) fn filled(visit: &Visit, institution: &Institution) -> Form {
    let said = &institution.description;
    let terms = visit.app.terms();
    let parent = said.parent.and_then(|parent| terms.institutions.get(parent));
    let day = |day: Option<crate::platform::clock::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut form = Form::new(visit, &format!("{}/edit", path(institution)), "")
        .value("kind", said.kind.as_str())
        .value("parent", parent.map(|parent| parent.public_id.clone()).unwrap_or_default())
        .value("class", said.class.code())
        .value("informed", if said.informed_only { "yes" } else { "" })
        .value("level", said.level.code())
        .value("territory", said.territory.as_str())
        .value("active-from", day(said.active_from))
        .value("active-to", day(said.active_to));
    for (start, names) in [("name", &said.names), ("short", &said.short_names)] {
        for (language, name) in names.iter() {
            form = form.value(format!("{start}-{language}"), name);
        }
    }
    form
}

fn page(
    visit: &Visit,
    form: Form,
    institution: Option<&Institution>,
    chosen: &BTreeSet<i64>,
) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let today = visit.app.today();
    let kinds = terms.institutions.kinds.offered().filter(|kind| kind.code != NATIONAL_MECHANISM);
    let none = Choice { value: String::new(), label: visit.word("institution-no-parent").to_owned() };
    let parents = institution_choices(visit, |one| {
        one.description.is_active(today) && institution.is_none_or(|own| own.id != one.id)
    });
    let mut topics: Vec<Topic> = terms
        .topics
        .themes
        .iter()
        .chain(terms.topics.persons.iter())
        .filter(|term| term.decision.retired_at.is_none() || chosen.contains(&term.id))
        .map(|term| Topic {
            id: term.id,
            label: term.names.in_language(&visit.lang).to_owned(),
            checked: chosen.contains(&term.id),
        })
        .collect();
    visit.language().format.sort_by_name(&mut topics, |topic| &topic.label);
    let heading =
        institution.map_or_else(|| visit.word("institution-new-heading").to_owned(), |one| name(visit, one).text);
    let content = EditPage {
        heading: heading.clone(),
        back_href: visit.to(&institution.map_or_else(|| "/institutions".to_owned(), path)),
        languages: languages(visit),
        kinds: kinds
            .map(|kind| Choice { value: kind.code.clone(), label: kind.names.in_language(&visit.lang).to_owned() })
            .collect(),
        parents: std::iter::once(none).chain(parents).collect(),
        topics,
        is_mechanism: institution.is_some_and(|one| one.public_id == NATIONAL_MECHANISM),
        version: institution.map_or(0, |one| one.version),
    };
    show(visit, "institutions/edit.html", &heading, &form, content)
}

/// What was typed, as far as it can be understood; what cannot is said at its field.
pub(in crate::institutions) fn read(
    visit: &Visit,
    posted: &Posted,
    own: Option<&Institution>,
    mut form: Form,
) -> (Form, Option<Description>) {
    let terms = visit.app.terms();
    let value = |name: &str| typed::line(posted.field(name));
    for name in ["kind", "parent", "class", "informed", "level", "territory", "active-from", "active-to"] {
        form = form.value(name, value(name));
    }
    let (mut names, mut short_names) = (Names::default(), Names::default());
    for language in visit.app.i18n.languages() {
        for (start, most, names) in [("name", MOST_NAME, &mut names), ("short", MOST_SHORT, &mut short_names)] {
            let field = format!("{start}-{}", language.code);
            let name = value(&field);
            if name.chars().count() > most {
                form.error(field.clone(), visit.counted("wrong-too-long", i64::try_from(most).unwrap_or(0)));
            } else if !name.is_empty() {
                names.set(&language.code, &name);
            }
            form = form.value(field, name);
        }
    }
    let territory = value("territory");
    if territory.chars().count() > MOST_TERRITORY {
        form.error("territory", visit.counted("wrong-too-long", i64::try_from(MOST_TERRITORY).unwrap_or(0)));
    }
    let is_mechanism = own.is_some_and(|own| own.public_id == NATIONAL_MECHANISM);
    let kind = if is_mechanism { NATIONAL_MECHANISM.to_owned() } else { value("kind") };
    if terms.institutions.kinds.by_code(&kind).is_none() {
        form.error("kind", visit.word("institution-wrong-kind"));
    }
    let parent = value("parent");
    let parent = terms.institutions.by_public_id(&parent).map(|parent| parent.id);
    if parent.is_none() && !value("parent").is_empty() {
        form.error("parent", visit.word("institution-wrong-parent"));
    }
    let days = ["active-from", "active-to"].map(|name| (name, super::day(&value(name))));
    for (name, _) in days.iter().filter(|(_, day)| day.is_err()) {
        form.error(*name, visit.word("wrong-day"));
    }
    let [active_from, active_to] = days.map(|(_, day)| day.unwrap_or_default());
    let description = Description {
        names,
        short_names,
        kind,
        parent: parent.filter(|_| !is_mechanism),
        class: Class::from_code(&value("class")).unwrap_or(Class::Observer),
        informed_only: value("informed") == "yes" && !is_mechanism,
        level: Level::from_code(&value("level")).unwrap_or(Level::National),
        territory,
        active_from,
        active_to,
        topics: topics(visit, posted),
    };
    let unknown = [
        ("class", !value("class").is_empty() && Class::from_code(&value("class")).is_none()),
        ("level", !value("level").is_empty() && Level::from_code(&value("level")).is_none()),
        ("topic", posted.fields("topic").any(|said| topic(visit, said).is_none())),
    ];
    for (name, _) in unknown.iter().filter(|(_, unknown)| *unknown) {
        form.error(*name, visit.word("wrong-choice"));
    }
    match terms.institutions.check(own.map(|own| own.id), &description) {
        Ok(()) => {}
        Err(Wrong::NoName) => form.error(format!("name-{}", visit.lang), visit.word("institution-wrong-nameless")),
        Err(Wrong::Days) => form.error("active-to", visit.word("wrong-days")),
        Err(Wrong::Circle) => form.error("parent", visit.word("institution-wrong-circle")),
        Err(Wrong::ParentGone) => form.error("parent", visit.word("institution-wrong-parent")),
    }
    (form, Some(description))
}
