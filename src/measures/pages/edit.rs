//! Beginning a measure, and saying anew what it is.

use std::collections::BTreeSet;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::typed::{self, MOST_ROWS, SPARE, own_institutions};
use super::{Choice, by, found_for, path, settled, title};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::pages::edit::{Topics, all_topics};
use crate::institutions::pages as institutions;
use crate::institutions::pages::edit::{Language, languages};
use crate::measures::{self, Description, Measure};
use crate::permissions::Act;
use crate::platform::web::Problem;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct EditPage {
    heading: String,
    back_href: String,
    languages: Vec<Language>,
    kinds: Vec<Choice>,
    leads: Vec<Choice>,
    /// Institutions that may support it: value, name, whether they do.
    supporting: Vec<(String, String, bool)>,
    groups: Vec<Topics>,
    rhythms: Vec<Choice>,
    milestones: Vec<usize>,
    budget: Vec<usize>,
    /// Of the version that was opened; 0 for a new one.
    version: i64,
}

/// `GET /{lang}/measures/new`
pub async fn new(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let own = own_institutions(visit);
    if !super::list::proposes(visit) {
        return Err(Problem::Forbidden);
    }
    let terms = visit.app.terms();
    let lead = own.first().filter(|_| own.len() == 1).and_then(|only| terms.institutions.get(*only));
    let form = Form::new(visit, "/measures/new", "")
        .value("rhythm", "as-usual")
        .value("lead", lead.map(|one| one.public_id.clone()).unwrap_or_default());
    page(visit, &form, None, &BTreeSet::new(), &BTreeSet::new())
}

/// `POST /{lang}/measures/new`
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !super::list::proposes(visit) {
        return Err(Problem::Forbidden);
    }
    let (form, wish) = typed::read(visit, &posted, None, Form::new(visit, "/measures/new", ""));
    if !form.is_right() {
        return again(visit, &form, None, &wish);
    }
    let tx = visit.app.db.begin().await?;
    let public_id = measures::add(&tx, by(visit), &wish).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &format!("/measures/{public_id}")))
}

/// `GET /{lang}/measures/{measure}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let form = typed::filled(visit, &measure, Form::new(visit, &format!("{}/edit", path(&measure)), ""));
    again(visit, &form, Some(&measure), &measure.said)
}

/// `POST /{lang}/measures/{measure}/edit`
pub async fn change(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let measure = found_for(visit, &id, Act::Change)?;
    let form = Form::new(visit, &format!("{}/edit", path(&measure)), "");
    let (mut form, wish) = typed::read(visit, &posted, Some(&measure), form);
    let outdated = posted.field("version") != measure.version.to_string();
    if form.is_right() && !outdated {
        let tx = visit.app.db.begin().await?;
        let done = measures::change(&tx, by(visit), &measure, &wish).await?;
        match done {
            Ok(()) => tx.commit().await?,
            Err(_) => drop(tx),
        }
        if settled(visit, done).await? {
            return Ok(see_other(visit, &path(&measure)));
        }
    }
    let measure = found_for(visit, &id, Act::Change)?;
    if posted.field("version") != measure.version.to_string() {
        form.error("changed", visit.word("measure-wrong-outdated"));
    }
    again(visit, &form, Some(&measure), &wish)
}

fn again(visit: &Visit, form: &Form, measure: Option<&Measure>, said: &Description) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let supporting = said.supporting.iter().filter_map(|id| terms.institutions.get(*id));
    let supporting = supporting.map(|one| one.public_id.clone()).collect();
    page(visit, form, measure, &supporting, &said.topics)
}

fn page(
    visit: &Visit,
    form: &Form,
    measure: Option<&Measure>,
    supporting: &BTreeSet<String>,
    chosen: &BTreeSet<i64>,
) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let today = visit.app.today();
    let heading = measure.map_or_else(|| visit.word("measure-new-heading").to_owned(), |one| title(visit, one).text);
    let mut all: Vec<(String, String)> = terms
        .institutions
        .iter()
        .filter(|one| one.can_be_assigned_to(today) || supporting.contains(&one.public_id))
        .map(|one| (one.public_id.clone(), institutions::name(visit, one).text))
        .collect();
    visit.language().format.sort_by_name(&mut all, |(_, name)| name);
    let own = own_institutions(visit);
    let leads = all.iter().filter(|(id, _)| {
        visit.is_secretariat() || terms.institutions.by_public_id(id).is_some_and(|one| own.contains(&one.id))
    });
    let none = Choice { value: String::new(), label: visit.word("assignment-choose-institution").to_owned() };
    let leads = leads.map(|(id, name)| Choice { value: id.clone(), label: name.clone() });
    let kinds = terms
        .measure_kinds
        .offered()
        .map(|kind| Choice { value: kind.code.clone(), label: kind.names.in_language(&visit.lang).to_owned() });
    let rhythms = ["as-usual", "monthly", "quarterly", "half-yearly", "yearly", "fixed-days", "never"];
    let filled = |start: &str| {
        let last = (1..=MOST_ROWS).rev().find(|row| form.has_some(&format!("{start}-{row}-")));
        (1..=(last.unwrap_or(0) + SPARE).min(MOST_ROWS)).collect::<Vec<usize>>()
    };
    let content = EditPage {
        heading: heading.clone(),
        back_href: visit.to(&measure.map_or_else(|| "/measures".to_owned(), path)),
        languages: languages(visit),
        kinds: kinds.collect(),
        leads: std::iter::once(none).chain(leads).collect(),
        groups: all_topics(visit, chosen),
        rhythms: rhythms
            .map(|code| Choice { value: code.to_owned(), label: visit.word(&format!("rhythm-{code}")).to_owned() })
            .to_vec(),
        milestones: filled("milestone"),
        budget: filled("budget"),
        supporting: all
            .into_iter()
            .map(|(id, name)| (supporting.contains(&id), id, name))
            .map(|(on, id, name)| (id, name, on))
            .collect(),
        version: measure.map_or(0, |one| one.version),
    };
    show(visit, "measures/edit.html", &heading, form, content)
}
