//! Many appointments in one act: successors typed in a table or sent as a spreadsheet, seen before they are
//! made, taken back as one.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::post::address;
use super::{People, by, duty_name, kind_of, name, people, post_name};
use crate::accounts::guard::{Member, Posted};
use crate::accounts::pages::invitation;
use crate::institutions::appointment::{self, Appointment, Wrong};
use crate::institutions::bulk::{self, Done, MOST, Refused, Successor};
use crate::institutions::post::{self, Post};
use crate::permissions::{self, Kind, can_on};
use crate::platform::clock::Date;
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::site::form::{Form, see_other, show};
use crate::site::{Visit, sheet};

const PATH: &str = "/appointments/bulk";
/// Letters of a decree.
const MOST_DECREE: usize = 200;
/// Fields of a row.
const FIELDS: [&str; 5] = ["post", "name", "email", "from", "decree"];
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

/// The rows that a program sends.
pub(in crate::institutions) async fn rows(
    visit: &Visit,
    posted: &Posted,
    form: &mut Form,
) -> Result<Vec<Successor>, Problem> {
    let all = post::all(visit.app.db.read()).await?;
    let rows = from_table(posted);
    let successors: Vec<Successor> =
        rows.iter().enumerate().filter_map(|(place, row)| read(visit, &all, place, row, form)).collect();
    if successors.is_empty() && form.is_right() {
        form.error("rows", visit.word("bulk-wrong-nothing"));
    }
    Ok(successors)
}

fn from_table(posted: &Posted) -> Vec<[String; 5]> {
    let mut rows = Vec::new();
    while rows.len() < MOST && !posted.field(&format!("post-{}", rows.len())).is_empty() {
        let place = rows.len();
        rows.push(FIELDS.map(|field| typed::line(posted.field(&format!("{field}-{place}")))));
    }
    rows
}

/// Rows of a file: a post by its id, or by its institution and duty.
async fn from_file(visit: &Visit, posted: &Posted, form: &mut Form) -> Result<Vec<[String; 5]>, Problem> {
    let rows = match sheet::sent(visit, posted).and_then(|text| sheet::read(visit, &text, MOST)) {
        Ok(sheet) => sheet.rows,
        Err(why) => {
            form.error("file", why);
            return Ok(Vec::new());
        }
    };
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let all = post::all(visit.app.db.read()).await?;
    let mut typed_rows = Vec::new();
    for row in &rows {
        let institution = terms.institutions.iter().find(|one| {
            let names = one.description.names.iter().chain(one.description.short_names.iter());
            one.public_id == row.cell("institution")
                || names.map(|(_, name)| name).any(|name| name == row.cell("institution"))
        });
        let meant = |post: &&Post| match row.cell("post") {
            "" => {
                let here = institution.is_some_and(|one| one.id == post.institution);
                here && post.terms.duty.code() == row.cell("duty") && post.stands(today)
            }
            id => post.public_id == id,
        };
        let mut found = all.iter().filter(meant);
        let (first, second) = (found.next(), found.next());
        let post = first.filter(|_| second.is_none()).map(|post| post.public_id.clone());
        if post.is_none() {
            let line = visit.number(i64::try_from(row.line).unwrap_or(0));
            form.error("file", visit.text("bulk-wrong-post", &[("line", &line)]));
        }
        if let Some(post) = post {
            let cell = |name: &str| row.cell(name).to_owned();
            typed_rows.push([post, cell("name"), cell("email"), cell("from"), cell("decree")]);
        }
    }
    Ok(typed_rows)
}

/// A row in which somebody stands; what is wrong with it is said at its fields.
fn read(visit: &Visit, all: &[Post], place: usize, row: &[String; 5], form: &mut Form) -> Option<Successor> {
    let [post, name, email, from, decree] = row;
    if name.is_empty() && email.is_empty() {
        return None;
    }
    let post = all.iter().find(|one| one.public_id == *post);
    let post = post.filter(|post| can_on(&visit.actor, permissions::Act::Change, kind_of(post.terms.duty)));
    let from = super::day(from).unwrap_or_default();
    if from.is_none() {
        form.error(format!("from-{place}"), visit.word("wrong-day"));
    }
    if decree.chars().count() > MOST_DECREE {
        form.error(format!("decree-{place}"), visit.counted("wrong-too-long", i64::try_from(MOST_DECREE).unwrap_or(0)));
    }
    if post.is_none() {
        form.error(format!("name-{place}"), visit.word("bulk-wrong-gone"));
    }
    let (post, name, email, decree) = (post?.clone(), name.clone(), email.to_lowercase(), decree.clone());
    Some(Successor { place, post, name, email, from: from?, decree })
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

/// `Karim, until 31 December 2026`
fn line(visit: &Visit, people: &People, held: &Appointment) -> String {
    let name = people.get(&held.account).map(|one| one.name.clone()).unwrap_or_default();
    let last = held.to.map(|last| visit.text("day-to", &[("day", &visit.language().format.date(last))]));
    last.map_or_else(|| name.clone(), |last| format!("{name} ({last})"))
}

#[derive(Serialize)]
struct DonePage {
    back_href: String,
    when: String,
    undone: Option<String>,
    /// Post, person, from when to when.
    rows: Vec<(String, String, String)>,
    /// Whoever is new, with the link for them; shown this once.
    links: Vec<(String, String)>,
    /// Appointments that an undo left, since they were changed meanwhile.
    left: Vec<String>,
}

fn links(visit: &Visit, done: &[Done]) -> Vec<(String, String)> {
    let link = |done: &Done| {
        let token = done.token.as_ref()?;
        Some((done.account.name.clone(), invitation::address(&visit.app, &visit.lang, token)))
    };
    done.iter().filter_map(link).collect()
}

/// `GET /{lang}/appointments/bulk/{reappointment}`
pub async fn show_act(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    may(&member)?;
    shown(&member, &id, Vec::new(), Vec::new()).await
}

async fn shown(
    member: &Member,
    id: &str,
    links: Vec<(String, String)>,
    left: Vec<Appointment>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let db = visit.app.db.read();
    let act = bulk::by_public_id(db, id).await?.or_not_found()?;
    let (all, people) = (post::all(db).await?, people(visit).await?);
    let mut rows = Vec::new();
    for held in bulk::made(db, &act).await? {
        let Some(post) = all.iter().find(|post| post.id == held.post) else { continue };
        let from = visit.text("day-from", &[("day", &visit.language().format.date(held.from))]);
        rows.push((
            visit.to(&address(post)),
            post_name(visit, post),
            format!("{} · {from}", line(visit, &people, &held)),
        ));
    }
    let secret = !links.is_empty();
    let content = DonePage {
        back_href: visit.to(PATH),
        when: visit.moment(act.made_at),
        undone: act.undone_at.map(|at| visit.moment(at)),
        rows,
        links,
        left: left.iter().map(|held| line(visit, &people, held)).collect(),
    };
    let form = Form::new(visit, &format!("{PATH}/{id}/undo"), "");
    let mut response = show(visit, "institutions/bulk_act.html", visit.word("bulk-done-heading"), &form, content)?;
    if secret {
        let no = axum::http::HeaderValue::from_static("no-referrer");
        response.headers_mut().insert(axum::http::header::REFERRER_POLICY, no);
    }
    Ok(response)
}

/// `POST /{lang}/appointments/bulk/{reappointment}/undo`
pub async fn undo(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    may(&member)?;
    let left = undone(&member, &id).await?;
    shown(&member, &id, Vec::new(), left).await
}

/// Takes an act back: what of it was left, since it was changed meanwhile.
pub(in crate::institutions) async fn undone(member: &Member, id: &str) -> Result<Vec<Appointment>, Problem> {
    let visit = &member.visit;
    let act = bulk::by_public_id(visit.app.db.read(), id).await?.or_not_found()?;
    member.fresh()?;
    let tx = visit.app.db.begin().await?;
    let left = bulk::undo(&tx, by(visit), &act).await?.unwrap_or_default();
    tx.commit().await?;
    Ok(left)
}
