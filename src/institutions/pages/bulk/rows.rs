//! Successors as people type or send them: a row for each post, and what is wrong with it, said at its fields.

use crate::accounts::guard::Posted;
use crate::institutions::bulk::{MOST, Successor};
use crate::institutions::pages::{day, kind_of};
use crate::institutions::post::{self, Post};
use crate::permissions::{self, can_on};
use crate::platform::web::{Problem, typed};
use crate::site::form::Form;
use crate::site::{Visit, sheet};

/// Letters of a decree.
const MOST_DECREE: usize = 200;
/// Fields of a row.
pub const FIELDS: [&str; 5] = ["post", "name", "email", "from", "decree"];

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

pub fn from_table(posted: &Posted) -> Vec<[String; 5]> {
    let mut rows = Vec::new();
    while rows.len() < MOST && !posted.field(&format!("post-{}", rows.len())).is_empty() {
        let place = rows.len();
        rows.push(FIELDS.map(|field| typed::line(posted.field(&format!("{field}-{place}")))));
    }
    rows
}

/// Rows of a file: a post by its id, or by its institution and duty.
pub async fn from_file(visit: &Visit, posted: &Posted, form: &mut Form) -> Result<Vec<[String; 5]>, Problem> {
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
pub fn read(visit: &Visit, all: &[Post], place: usize, row: &[String; 5], form: &mut Form) -> Option<Successor> {
    let [post, name, email, from, decree] = row;
    if name.is_empty() && email.is_empty() {
        return None;
    }
    let post = all.iter().find(|one| one.public_id == *post);
    let post = post.filter(|post| can_on(&visit.actor, permissions::Act::Change, kind_of(post.terms.duty)));
    let from = day(from).unwrap_or_default();
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
