//! A post: what it is there for, printed for a decree or a job description, and who held it.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::edit::{Language, languages, topic};
use super::{
    Choice, Holder, Named, by, duty_name, found, holder, kind_of, knows_people_of, may_change, named, path, people,
    post_name,
};
use crate::accounts::Account;
use crate::accounts::contact::{self, Contact};
use crate::accounts::guard::{Member, Posted};
use crate::accounts::pages::contact::months;
use crate::institutions::appointment::{self, AppointmentId};
use crate::institutions::handover::may_see;
use crate::institutions::post::{self, Post, Remit, Terms, Wording};
use crate::institutions::{Institution, InstitutionId};
use crate::permissions::{Act, Duty, can_on};
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};

/// Letters of a title, a rank, the duties.
const MOST_TITLE: usize = 200;
const MOST_DUTIES: usize = 5000;

#[derive(Serialize)]
struct PostPage {
    post: View,
    form: Option<Form>,
}

#[derive(Serialize)]
struct View {
    title: String,
    duty: String,
    institution: Option<Named>,
    remit: &'static str,
    /// What it is concerned with; empty stands for everything.
    topics: Vec<String>,
    mechanisms: Vec<String>,
    wording: Vec<Worded>,
    ended_on: Option<String>,
    current: Option<Vec<Held>>,
    earlier: Vec<Holder>,
    appoint_href: Option<String>,
    edit_href: Option<String>,
    handover_href: Option<String>,
}

/// Somebody who holds the post or will, with those who stand in.
#[derive(Serialize)]
struct Held {
    holder: Holder,
    contact: ContactView,
    stand_ins: Vec<StandIn>,
    /// Where the forms lead, for whoever may give the post away.
    base: Option<String>,
}

/// How the holder is reached, and since when that is sure.
#[derive(Serialize)]
struct ContactView {
    email: String,
    telephone: String,
    address: String,
    confirmed: Option<String>,
    old: bool,
}

fn contact_view(visit: &Visit, account: Option<&Account>, known: Option<&Contact>) -> ContactView {
    let known = known.cloned().unwrap_or_default();
    ContactView {
        email: account.map(|account| account.email.clone()).unwrap_or_default(),
        old: known.is_old(visit.app.today(), months(visit)),
        confirmed: known.confirmed_on.map(|day| day.to_string()),
        telephone: known.telephone,
        address: known.address,
    }
}

#[derive(Serialize)]
struct StandIn {
    id: i64,
    name: String,
    from: String,
    to: String,
}

#[derive(Serialize)]
struct Worded {
    lang: String,
    dir: &'static str,
    language: String,
    title: String,
    rank: String,
    duties: String,
}

pub(super) fn address(public_id: &str) -> String {
    format!("/posts/{public_id}")
}

pub(in crate::institutions) async fn found_post(visit: &Visit, id: &str) -> Result<(Post, Institution), Problem> {
    let post = post::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    let institution = of(visit, post.institution)?;
    Ok((post, institution))
}

fn of(visit: &Visit, id: InstitutionId) -> Result<Institution, Problem> {
    visit.app.terms().institutions.get(id).cloned().or_not_found()
}

/// `GET /{lang}/posts/{post}`
pub async fn show_post(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let (post, institution) = found_post(&visit, &id).await?;
    let terms = visit.app.terms();
    let gives = can_on(&visit.actor, Act::Change, kind_of(post.terms.duty));
    let (current, earlier) =
        if knows_people_of(&visit, &institution) { held(&visit, &post, gives).await? } else { (None, Vec::new()) };
    let topics = post.terms.topics.iter().filter_map(|topic| terms.topics.get(*topic));
    let mechanisms = post.terms.mechanisms.iter().filter_map(|id| terms.mechanisms.mechanisms.get(*id));
    let wording = visit.app.i18n.languages().iter().filter_map(|language| {
        let said = post.terms.wording.get(&language.code).filter(|said| !said.is_empty())?;
        let (lang, name) = (language.code.clone(), language.name.clone());
        let Wording { title, rank, duties } = said.clone();
        Some(Worded { lang, dir: language.dir(), language: name, title, rank, duties })
    });
    let view = View {
        title: post_name(&visit, &post),
        duty: duty_name(&visit, post.terms.duty).to_owned(),
        institution: Some(named(&visit, &institution)),
        remit: post.terms.remit.code(),
        topics: topics.map(|(_, term)| term.names.in_language(&visit.lang).to_owned()).collect(),
        mechanisms: mechanisms.map(|term| term.names.in_language(&visit.lang).to_owned()).collect(),
        wording: wording.collect(),
        ended_on: post.terms.ended_on.map(|day| day.to_string()),
        current,
        earlier,
        appoint_href: (gives && post.stands(visit.app.today()))
            .then(|| visit.to(&format!("{}/appointment", address(&post.public_id)))),
        handover_href: may_see(&visit.actor, institution.id)
            .then(|| visit.to(&format!("{}/handover", address(&post.public_id)))),
        edit_href: may_change(&visit).is_ok().then(|| visit.to(&format!("{}/edit", address(&post.public_id)))),
    };
    let title = view.title.clone();
    let form = gives.then(|| Form::new(&visit, "", ""));
    site::page(&visit, "institutions/post.html", &title, &PostPage { post: view, form })
}

/// Those who hold it or will, and those who held it.
async fn held(visit: &Visit, post: &Post, gives: bool) -> Result<(Option<Vec<Held>>, Vec<Holder>), Problem> {
    let db = visit.app.db.read();
    let (people, today) = (people(visit).await?, visit.app.today());
    let contacts = contact::all(db).await?;
    let (mut current, mut earlier) = (Vec::new(), Vec::new());
    for one in appointment::of_post(db, post.id).await? {
        if one.to.is_some_and(|last| last < today) {
            earlier.push(holder(visit, &people, &one));
            continue;
        }
        let stand_ins = stand_ins(visit, &people, one.id).await?;
        let base = gives.then(|| visit.to(&format!("/appointments/{}", one.public_id)));
        let contact = contact_view(visit, people.get(&one.account), contacts.get(&one.account));
        current.push(Held { holder: holder(visit, &people, &one), contact, stand_ins, base });
    }
    Ok((Some(current), earlier))
}

async fn stand_ins(visit: &Visit, people: &super::People, of: AppointmentId) -> Result<Vec<StandIn>, Problem> {
    let today = visit.app.today();
    let absences = appointment::absences(visit.app.db.read(), of).await?;
    let coming = absences.into_iter().filter(|absence| absence.to >= today);
    Ok(coming
        .map(|absence| StandIn {
            id: absence.id,
            name: people.get(&absence.stand_in).map(|account| account.name.clone()).unwrap_or_default(),
            from: absence.from.to_string(),
            to: absence.to.to_string(),
        })
        .collect())
}

#[derive(Serialize)]
struct EditPage {
    heading: String,
    institution: Named,
    back_href: String,
    languages: Vec<Language>,
    /// None where the post is there: another duty is another post.
    duties: Vec<Choice>,
    remits: Vec<Choice>,
    mechanisms: Vec<Ticked>,
    topics: Vec<Ticked>,
    version: i64,
}

#[derive(Serialize)]
struct Ticked {
    id: i64,
    label: String,
    checked: bool,
}

/// `GET /{lang}/institutions/{institution}/posts/new`
pub async fn new(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let form = Form::new(visit, &format!("{}/posts/new", path(&institution)), "").value("remit", "both");
    page(visit, &institution, None, form, None)
}

/// `POST /{lang}/institutions/{institution}/posts/new`
pub async fn create(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let institution = found(visit, &id)?;
    let form = Form::new(visit, &format!("{}/posts/new", path(&institution)), "");
    let (mut form, terms) = read(visit, &posted, None, form);
    let Some(terms) = terms.filter(|_| form.is_right()) else {
        return page(visit, &institution, None, form, Some(&posted));
    };
    let tx = visit.app.db.begin().await?;
    match post::add(&tx, by(visit), &institution, &terms).await? {
        Ok(post) => {
            tx.commit().await?;
            visit.app.changed().await?;
            Ok(see_other(visit, &format!("/posts/{post}")))
        }
        Err(post::Wrong::Misplaced) => {
            form.error("duty", visit.word("post-wrong-misplaced"));
            page(visit, &institution, None, form, Some(&posted))
        }
    }
}

/// `GET /{lang}/posts/{post}/edit`
pub async fn edit(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let (post, institution) = found_post(visit, &id).await?;
    page(visit, &institution, Some(&post), filled(visit, &post), None)
}

/// Its form as it is opened; topics and mechanisms are apart.
pub(super) fn filled(visit: &Visit, post: &Post) -> Form {
    let mut form = Form::new(visit, &format!("{}/edit", address(&post.public_id)), "")
        .value("remit", post.terms.remit.code())
        .value("ended-on", post.terms.ended_on.map(|day| day.to_string()).unwrap_or_default());
    for (language, said) in &post.terms.wording {
        form = form
            .value(format!("title-{language}"), said.title.as_str())
            .value(format!("rank-{language}"), said.rank.as_str())
            .value(format!("duties-{language}"), said.duties.as_str());
    }
    form
}

/// `POST /{lang}/posts/{post}/edit`
pub async fn change(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may_change(visit)?;
    let (post, institution) = found_post(visit, &id).await?;
    let form = Form::new(visit, &format!("{}/edit", address(&post.public_id)), "");
    let (mut form, terms) = read(visit, &posted, Some(post.terms.duty), form);
    if posted.field("version") != post.version.to_string() {
        form.error("changed", visit.word("institution-wrong-outdated"));
    }
    let Some(terms) = terms.filter(|_| form.is_right()) else {
        return page(visit, &institution, Some(&post), form, Some(&posted));
    };
    let tx = visit.app.db.begin().await?;
    if post::change(&tx, by(visit), &post, &terms).await?.is_err() {
        drop(tx);
        form.error("changed", visit.word("institution-wrong-outdated"));
        return page(visit, &institution, Some(&post), form, Some(&posted));
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &address(&post.public_id)))
}

fn page(
    visit: &Visit,
    institution: &Institution,
    post: Option<&Post>,
    form: Form,
    posted: Option<&Posted>,
) -> Result<Response, Problem> {
    let terms = visit.app.terms();
    let ticked = |name: &str, id: i64, now: bool| match posted {
        Some(posted) => posted.fields(name).any(|value| value == id.to_string()),
        None => now,
    };
    let said = post.map(|post| &post.terms);
    let mechanisms = terms.mechanisms.mechanisms.iter().map(|term| Ticked {
        id: term.id,
        label: term.names.in_language(&visit.lang).to_owned(),
        checked: ticked("mechanism", term.id, said.is_some_and(|said| said.mechanisms.contains(&term.id))),
    });
    let topics = terms.topics.themes.iter().chain(terms.topics.persons.iter()).map(|term| Ticked {
        id: term.id,
        label: term.names.in_language(&visit.lang).to_owned(),
        checked: ticked("topic", term.id, said.is_some_and(|said| said.topics.contains(&term.id))),
    });
    let (mut mechanisms, mut topics): (Vec<Ticked>, Vec<Ticked>) = (mechanisms.collect(), topics.collect());
    visit.language().format.sort_by_name(&mut mechanisms, |one| &one.label);
    visit.language().format.sort_by_name(&mut topics, |one| &one.label);
    let duties = Duty::ALL.into_iter().filter(|duty| post.is_none() && institution.may_have(*duty));
    let remits = [
        (Remit::Both, "remit-both"),
        (Remit::Implementation, "remit-implementation"),
        (Remit::Reporting, "remit-reporting"),
    ];
    let content = EditPage {
        heading: post.map_or_else(|| visit.word("post-new-heading").to_owned(), |post| post_name(visit, post)),
        institution: named(visit, institution),
        back_href: visit.to(&post.map_or_else(|| path(institution), |post| address(&post.public_id))),
        languages: languages(visit),
        duties: duties
            .map(|duty| Choice { value: duty.code().to_owned(), label: duty_name(visit, duty).to_owned() })
            .collect(),
        remits: remits
            .map(|(remit, key)| Choice { value: remit.code().to_owned(), label: visit.word(key).to_owned() })
            .into(),
        mechanisms,
        topics,
        version: post.map_or(0, |post| post.version),
    };
    let heading = content.heading.clone();
    show(visit, "institutions/post_edit.html", &heading, &form, content)
}

pub(in crate::institutions) fn read(
    visit: &Visit,
    posted: &Posted,
    duty: Option<Duty>,
    mut form: Form,
) -> (Form, Option<Terms>) {
    let duty = duty.or_else(|| Duty::from_code(posted.field("duty")));
    if duty.is_none() {
        form.error("duty", visit.word("post-wrong-duty"));
    }
    let ended_on = super::day(posted.field("ended-on"));
    if ended_on.is_err() {
        form.error("ended-on", visit.word("wrong-day"));
    }
    for name in ["duty", "remit", "ended-on"] {
        form = form.value(name, typed::line(posted.field(name)));
    }
    let mut wording = BTreeMap::new();
    for language in visit.app.i18n.languages() {
        let mut take = |start: &str, most: usize, text: String| {
            let field = format!("{start}-{}", language.code);
            if text.chars().count() > most {
                form.error(field, visit.counted("wrong-too-long", i64::try_from(most).unwrap_or(0)));
            }
            text
        };
        let value = |start: &str| posted.field(&format!("{start}-{}", language.code));
        let title = take("title", MOST_TITLE, typed::line(value("title")));
        let rank = take("rank", MOST_TITLE, typed::line(value("rank")));
        let duties = take("duties", MOST_DUTIES, typed::text(value("duties")));
        for (start, text) in [("title", &title), ("rank", &rank), ("duties", &duties)] {
            form = form.value(format!("{start}-{}", language.code), text.as_str());
        }
        let said = Wording { title, rank, duties };
        if !said.is_empty() {
            wording.insert(language.code.clone(), said);
        }
    }
    let known = visit.app.terms();
    // By their numbers, as forms know them, or by their codes, as programs do.
    let mechanism = |said: &str| {
        let by_number = said.parse().ok().and_then(|id| known.mechanisms.mechanisms.get(id));
        by_number.or_else(|| known.mechanisms.mechanisms.by_code(said)).map(|mechanism| mechanism.id)
    };
    let topics: Vec<Option<i64>> = posted.fields("topic").map(|said| topic(visit, said)).collect();
    let mechanisms: Vec<Option<i64>> = posted.fields("mechanism").map(mechanism).collect();
    for (name, found) in [("topic", &topics), ("mechanism", &mechanisms)] {
        if found.contains(&None) {
            form.error(name, visit.word("wrong-choice"));
        }
    }
    let terms = duty.map(|duty| Terms {
        duty,
        remit: Remit::from_code(posted.field("remit")).unwrap_or(Remit::Both),
        wording,
        topics: topics.into_iter().flatten().collect(),
        mechanisms: mechanisms.into_iter().flatten().collect(),
        ended_on: ended_on.unwrap_or_default(),
    });
    (form, terms)
}
