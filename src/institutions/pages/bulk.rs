//! Many appointments in one act: successors typed in a table or sent as a spreadsheet (`rows`), seen before
//! they are made, taken back as one (`act`).

mod act;
mod rows;

use axum::response::Response;
use serde::Serialize;

use super::{by, duty_name, kind_of, name, people, post_name};
use crate::accounts::guard::{Member, Posted};
use crate::institutions::appointment::{self, Wrong};
use crate::institutions::bulk::{self, Done, MOST, Refused, Successor};
use crate::institutions::post;
use crate::permissions::{self, Kind, can_on};
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

pub(in crate::institutions) use act::undone;
use act::{line, links, shown};
pub use act::{show_act, undo};
pub(in crate::institutions) use rows::rows;
use rows::{FIELDS, from_file, from_table, read};

const PATH: &str = "/appointments/bulk";
/// So many acts are listed.
pub(in crate::institutions) const SHOWN_ACTS: i64 = 20;

#[derive(Serialize)]
struct BulkPage {
    institutions: Vec<super::Choice>,
    duties: Vec<super::Choice>,
    rows: Vec<RowView>,
    /// Nothing is wrong with what was typed: it can be done.
    ready: bool,
    here: String,
    acts: Vec<ActView>,
}

/// A post with the fields of its successor, and what would come of them.
#[derive(Serialize)]
struct RowView {
    place: usize,
    post: String,
    title: String,
    institution: String,
    holder: String,
    outcome: String,
}

#[derive(Serialize)]
struct ActView {
    when: String,
    href: String,
    undone: bool,
}

pub(in crate::institutions) fn may(member: &Member) -> Result<(), Problem> {
    let may = can_on(&member.visit.actor, permissions::Act::Change, Kind::Appointment);
    if may { Ok(()) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/appointments/bulk`: posts of an institution, of a duty, or whose tenures end on a day.
pub async fn show_bulk(member: Member) -> Result<Response, Problem> {
    may(&member)?;
    let visit = &member.visit;
    let pairs = form_pairs(&visit.query);
    let asked = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let (institution, duty, ends) = (asked("institution"), asked("duty"), asked("ends"));
    let mut form = Form::new(visit, PATH, "");
    for (name, value) in [("institution", institution), ("duty", duty), ("ends", ends)] {
        form = form.value(name, value);
    }
    let Ok(last) = super::day(ends) else {
        form.error("ends", visit.word("wrong-day"));
        return page(&member, form, &[], Vec::new(), false).await;
    };
    if institution.is_empty() && duty.is_empty() && last.is_none() {
        return page(&member, form, &[], Vec::new(), false).await;
    }
    let (db, today, terms) = (visit.app.db.read(), visit.app.today(), visit.app.terms());
    let within = terms.institutions.by_public_id(institution).map(|one| one.id);
    let held = appointment::all(db).await?;
    let mut posts = post::all(db).await?;
    posts.retain(|post| {
        let line = terms.institutions.line(post.institution);
        post.stands(today)
            && can_on(&visit.actor, permissions::Act::Change, kind_of(post.terms.duty))
            && line.last().is_some_and(|own| own.description.is_active(today))
            && within.is_none_or(|within| line.iter().any(|above| above.id == within))
            && (duty.is_empty() || post.terms.duty.code() == duty)
            && last.is_none_or(|last| held.iter().any(|one| one.post == post.id && one.to == Some(last)))
    });
    posts.truncate(MOST);
    let from = last.and_then(|last| last.0.tomorrow().ok()).map_or(today, Date);
    for (place, post) in posts.iter().enumerate() {
        form = form.value(format!("post-{place}"), post.public_id.as_str());
        form = form.value(format!("from-{place}"), from.to_string());
    }
    page(&member, form, &posts.iter().map(|post| post.public_id.clone()).collect::<Vec<_>>(), Vec::new(), false).await
}

/// `POST /{lang}/appointments/bulk`: a file, or the table, is shown with what it would do; then done.
pub async fn send(member: Member, posted: Posted) -> Result<Response, Problem> {
    may(&member)?;
    let visit = &member.visit;
    let mut form = Form::new(visit, PATH, "");
    let typed =
        if posted.file("file").is_some() { from_file(visit, &posted, &mut form).await? } else { from_table(&posted) };
    let (all, posts) =
        (post::all(visit.app.db.read()).await?, typed.iter().map(|[post, ..]| post.clone()).collect::<Vec<_>>());
    let mut successors = Vec::new();
    for (place, row) in typed.iter().enumerate() {
        for (field, value) in FIELDS.iter().zip(row) {
            form = form.value(format!("{field}-{place}"), value.as_str());
        }
        successors.extend(read(visit, &all, place, row, &mut form));
    }
    if successors.is_empty() && form.is_right() {
        form.error("file", visit.word("bulk-wrong-nothing"));
    }
    match tried(&member, &successors, &mut form, posted.field("do") == "apply").await? {
        Tried::Seen(said) => {
            let ready = form.is_right();
            page(&member, form, &posts, said, ready).await
        }
        Tried::Done(act, links) if links.is_empty() => Ok(see_other(visit, &format!("{PATH}/{act}"))),
        Tried::Done(act, links) => shown(&member, &act, links, Vec::new()).await,
    }
}

/// What came of rows.
pub(in crate::institutions) enum Tried {
    /// What would come of each.
    Seen(Vec<(usize, String)>),
    /// The act, and whoever is new with the link for them.
    Done(String, Vec<(String, String)>),
}

/// Looks at what would come of it, or does it where nothing is wrong; for programs too.
pub(in crate::institutions) async fn tried(
    member: &Member,
    successors: &[Successor],
    form: &mut Form,
    apply: bool,
) -> Result<Tried, Problem> {
    if apply {
        member.fresh()?;
    }
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let outcomes = bulk::appoint_all(&tx, by(visit), successors).await?;
    if !apply || !form.is_right() || outcomes.iter().any(|(_, outcome)| outcome.is_err()) {
        // Given up: it only shows what would be.
        drop(tx);
        return Ok(Tried::Seen(said(visit, outcomes, form).await?));
    }
    let done: Vec<Done> = outcomes.into_iter().filter_map(|(_, outcome)| outcome.ok()).collect();
    let links = links(visit, &done);
    let act = bulk::keep(&tx, by(visit), done).await?;
    tx.commit().await?;
    Ok(Tried::Done(act, links))
}

/// What would come of each row, in a sentence; what cannot be stands at its field.
async fn said(
    visit: &Visit,
    outcomes: Vec<(usize, Result<Done, Refused>)>,
    form: &mut Form,
) -> Result<Vec<(usize, String)>, Problem> {
    let people = people(visit).await?;
    let who = |id: i64| people.get(&id).map(|one| one.name.clone()).unwrap_or_default();
    let mut said = Vec::new();
    for (place, outcome) in outcomes {
        match outcome {
            Ok(done) => {
                let begins = if done.token.is_some() { "bulk-invites" } else { "bulk-begins" };
                let mut sentence = visit.text(begins, &[("name", &done.account.name)]);
                if let Some((account, last)) = done.ends {
                    let day = visit.language().format.date(last);
                    sentence =
                        format!("{} {sentence}", visit.text("bulk-ends", &[("name", &who(account)), ("day", &day)]));
                }
                said.push((place, sentence));
            }
            Err(refused) => {
                let (field, text) = refusal(visit, refused, &who);
                form.error(format!("{field}-{place}"), text);
            }
        }
    }
    Ok(said)
}

fn refusal(visit: &Visit, refused: Refused, who: &dyn Fn(i64) -> String) -> (&'static str, String) {
    let word = |field, key: &str| (field, visit.word(key).to_owned());
    match refused {
        Refused::Person(crate::accounts::Wrong::Name) => word("name", "people-wrong-name"),
        Refused::Person(_) => word("email", "people-wrong-email"),
        Refused::Appointment(Wrong::Ended) => word("email", "appoint-wrong-ended"),
        Refused::Appointment(Wrong::HasRole) => word("email", "appoint-wrong-role"),
        Refused::Appointment(Wrong::Days) => word("from", "wrong-days"),
        Refused::Appointment(Wrong::PostEnded) => word("from", "appoint-wrong-post-ended"),
        Refused::Appointment(Wrong::Already) => word("email", "appoint-wrong-already"),
        Refused::Appointment(Wrong::Held(account)) => {
            ("from", visit.text("appoint-wrong-held", &[("name", &who(account))]))
        }
    }
}

async fn page(
    member: &Member,
    form: Form,
    posts: &[String],
    said: Vec<(usize, String)>,
    ready: bool,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let (db, today, terms) = (visit.app.db.read(), visit.app.today(), visit.app.terms());
    let (all, held, people) = (post::all(db).await?, appointment::all(db).await?, people(visit).await?);
    let row = |(place, id): (usize, &String)| {
        let post = all.iter().find(|post| post.public_id == *id)?;
        let institution = terms.institutions.get(post.institution)?;
        let holders = held.iter().filter(|one| one.post == post.id && one.stands(today));
        let outcome = said.iter().find(|(of, _)| *of == place).map(|(_, text)| text.clone());
        Some(RowView {
            place,
            post: post.public_id.clone(),
            title: post_name(visit, post),
            institution: name(visit, institution).text,
            holder: holders.map(|one| line(visit, &people, one)).collect::<Vec<_>>().join(" · "),
            outcome: outcome.unwrap_or_default(),
        })
    };
    let any = || super::Choice { value: String::new(), label: visit.word("institutions-any").to_owned() };
    let institutions = super::institution_choices(visit, |one| one.description.is_active(today));
    let duties = permissions::Duty::ALL.into_iter();
    let duties =
        duties.map(|duty| super::Choice { value: duty.code().to_owned(), label: duty_name(visit, duty).to_owned() });
    let acts = bulk::latest(db, SHOWN_ACTS).await?;
    let content = BulkPage {
        institutions: std::iter::once(any()).chain(institutions).collect(),
        duties: std::iter::once(any()).chain(duties).collect(),
        rows: posts.iter().enumerate().filter_map(row).collect(),
        ready,
        here: visit.to(PATH),
        acts: acts
            .iter()
            .map(|act| ActView {
                when: visit.moment(act.made_at),
                href: visit.to(&format!("{PATH}/{}", act.public_id)),
                undone: act.undone_at.is_some(),
            })
            .collect(),
    };
    show(visit, "institutions/bulk.html", visit.word("bulk-appoint-heading"), &form, content)
}
