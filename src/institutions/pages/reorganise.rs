//! Reorganising an institution: renamed, moved, merged, split, closed, from a day on.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::edit::{Language, MOST_NAME, languages};
use super::{Choice, by, found, institution_choices, may_change, name, path};
use crate::accounts::guard::{Member, Posted};
use crate::institutions::reorganisation::{self, Wrong};
use crate::institutions::{self, Description, Institution, What};
use crate::platform::clock::Date;
use crate::platform::db::Tx;
use crate::platform::i18n::Names;
use crate::platform::web::{Problem, typed};
use crate::site::form::{Form, see_other, show};
use crate::site::{Said, Visit};

#[derive(Serialize)]
struct ReorganisePage {
    name: Said,
    back_href: String,
    languages: Vec<Language>,
    acts: [&'static str; 5],
    others: Vec<Choice>,
    version: i64,
}

/// What is to be done, and with whom.
pub(in crate::institutions) struct Wish {
    what: What,
    day: Date,
    other: Option<Institution>,
    names: Names,
    short_names: Names,
}

/// `GET /{lang}/institutions/{institution}/reorganisation`
pub async fn ask(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let form = Form::new(visit, &format!("{}/reorganisation", path(&institution)), "");
    let form = form.value("what", "renamed").value("day", visit.app.today().to_string());
    page(visit, &institution, &form)
}

fn page(visit: &Visit, institution: &Institution, form: &Form) -> Result<Response, Problem> {
    let today = visit.app.today();
    let none = Choice { value: String::new(), label: visit.word("institution-no-parent").to_owned() };
    let others = institution_choices(visit, |other| other.id != institution.id && other.description.is_active(today));
    let content = ReorganisePage {
        name: name(visit, institution),
        back_href: visit.to(&path(institution)),
        languages: languages(visit),
        acts: What::ALL.map(What::code),
        others: std::iter::once(none).chain(others).collect(),
        version: institution.version,
    };
    show(visit, "institutions/reorganise.html", visit.word("institution-reorganise"), form, content)
}

/// `POST /{lang}/institutions/{institution}/reorganisation`
pub async fn reorganise(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let (mut form, wish) = read(visit, &institution, &posted);
    let Some(wish) = wish.filter(|_| form.is_right()) else { return page(visit, &institution, &form) };
    let tx = visit.app.db.begin().await?;
    match done(visit, &tx, &institution, &wish).await? {
        Ok(()) => {
            tx.commit().await?;
            visit.app.changed().await?;
            Ok(see_other(visit, &path(&institution)))
        }
        Err(wrong) => {
            drop(tx);
            let (field, key) = sentence(wrong);
            form.error(field, visit.word(key));
            page(visit, &institution, &form)
        }
    }
}

pub(in crate::institutions) async fn done(
    visit: &Visit,
    tx: &Tx,
    seen: &Institution,
    wish: &Wish,
) -> Result<Result<(), Wrong>, Problem> {
    let (terms, by) = (visit.app.terms(), by(visit));
    let other = wish.other.as_ref();
    let done = match (wish.what, other) {
        (What::Renamed, _) => {
            reorganisation::rename(tx, by, seen, wish.names.clone(), wish.short_names.clone(), wish.day).await?
        }
        (What::Moved, _) => {
            let parent = other.map(|other| other.id);
            reorganisation::move_under(tx, by, &terms.institutions, seen, parent, wish.day).await?
        }
        (What::Merged, Some(into)) => reorganisation::merge(tx, by, &terms.institutions, seen, into, wish.day).await?,
        (What::Split, Some(part)) => reorganisation::split(tx, by, seen, part.id, wish.day).await?,
        // The part is formed in the same act: like the whole, but for its name.
        (What::Split, None) => {
            let part = Description {
                names: wish.names.clone(),
                short_names: wish.short_names.clone(),
                active_from: Some(wish.day),
                ..seen.description.clone()
            };
            let (part, _) = institutions::add(tx, by, &part).await?;
            reorganisation::split(tx, by, seen, part, wish.day).await?
        }
        (What::Closed, heir) => reorganisation::close(tx, by, seen, heir, wish.day).await?,
        (What::Merged, None) => Err(Wrong::Circle),
    };
    Ok(done)
}

pub(in crate::institutions) fn sentence(wrong: Wrong) -> (&'static str, &'static str) {
    match wrong {
        Wrong::Mechanism => ("what", "reorganise-wrong-mechanism"),
        Wrong::Gone => ("other", "reorganise-wrong-gone"),
        Wrong::Circle => ("other", "reorganise-wrong-circle"),
        Wrong::Order => ("day", "reorganise-wrong-order"),
        Wrong::Future => ("day", "reorganise-wrong-future"),
        Wrong::Outdated => ("what", "institution-wrong-outdated"),
    }
}

pub(in crate::institutions) fn read(visit: &Visit, institution: &Institution, posted: &Posted) -> (Form, Option<Wish>) {
    let value = |name: &str| typed::line(posted.field(name));
    let mut form = Form::new(visit, &format!("{}/reorganisation", path(institution)), "");
    for name in ["what", "day", "other"] {
        form = form.value(name, value(name));
    }
    let (mut names, mut short_names) = (Names::default(), Names::default());
    for language in visit.app.i18n.languages() {
        for (start, names) in [("name", &mut names), ("short", &mut short_names)] {
            let field = format!("{start}-{}", language.code);
            let name = value(&field);
            if name.chars().count() > MOST_NAME {
                form.error(field.clone(), visit.counted("wrong-too-long", i64::try_from(MOST_NAME).unwrap_or(0)));
            } else if !name.is_empty() {
                names.set(&language.code, &name);
            }
            form = form.value(field, name);
        }
    }
    if posted.field("version") != institution.version.to_string() {
        form.error("what", visit.word("institution-wrong-outdated"));
    }
    let what = What::from_code(&value("what"));
    if what.is_none() {
        form.error("what", visit.word("reorganise-wrong-what"));
    }
    let day = super::day(&value("day")).unwrap_or_default();
    if day.is_none() {
        form.error("day", visit.word("wrong-day"));
    }
    let other = visit.app.terms().institutions.by_public_id(&value("other")).cloned();
    if what == Some(What::Merged) && other.is_none() {
        form.error("other", visit.word("reorganise-wrong-other"));
    }
    let needs_name = what == Some(What::Renamed) || (what == Some(What::Split) && other.is_none());
    if needs_name && names.iter().next().is_none() {
        form.error(format!("name-{}", visit.lang), visit.word("institution-wrong-nameless"));
    }
    let wish = what.zip(day).map(|(what, day)| Wish { what, day, other, names, short_names });
    (form, wish)
}
