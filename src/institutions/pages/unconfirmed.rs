//! Those who hold a post and have not said for long that they are reached as is written: for the
//! secretariat, as a page and a file.

use std::collections::BTreeMap;

use axum::response::Response;
use serde::Serialize;

use super::post::address;
use super::{knows_people, name, people, post_name};
use crate::accounts::contact;
use crate::accounts::guard::Member;
use crate::accounts::pages::contact::months;
use crate::institutions::{appointment, post};
use crate::platform::web::Problem;
use crate::site::download::{self, Column, FileFormat};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct Page {
    rows: Vec<Row>,
    months: i64,
    csv_href: String,
}

#[derive(Serialize)]
pub(in crate::institutions) struct Row {
    pub name: String,
    pub email: String,
    pub telephone: String,
    post: String,
    href: String,
    institution: String,
    pub confirmed: Option<String>,
    /// Public ids.
    #[serde(skip)]
    pub ids: Ids,
}

/// By which programs know somebody's tenure.
pub(in crate::institutions) struct Ids {
    pub appointment: String,
    pub post: String,
    pub institution: String,
}

const COLUMNS: [Column; 6] = [
    ("name", "field-name", 30.0),
    ("email", "field-email", 30.0),
    ("telephone", "contact-telephone", 20.0),
    ("post", "post-title", 30.0),
    ("institution", "institution-name", 40.0),
    ("confirmed", "contact-age", 14.0),
];

/// `GET /{lang}/appointments/unconfirmed`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let rows = rows(visit).await?;
    let page = Page { rows, months: months(visit), csv_href: visit.to("/appointments/unconfirmed.csv") };
    site::own_page(visit, "institutions/unconfirmed.html", visit.word("contact-old-heading"), &page)
}

/// `GET /{lang}/appointments/unconfirmed.csv`
pub async fn csv(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let rows = rows(visit).await?.into_iter();
    let cells = rows.map(|row| {
        vec![row.name, row.email, row.telephone, row.post, row.institution, row.confirmed.unwrap_or_default()]
    });
    download::table(visit, FileFormat::Csv, "unconfirmed", &COLUMNS, cells.collect())
}

/// A row for each post, those never confirmed first.
pub(in crate::institutions) async fn rows(visit: &Visit) -> Result<Vec<Row>, Problem> {
    if !knows_people(visit) {
        return Err(Problem::Forbidden);
    }
    let (db, today, terms, months) = (visit.app.db.read(), visit.app.today(), visit.app.terms(), months(visit));
    let (people, contacts) = (people(visit).await?, contact::all(db).await?);
    let posts: BTreeMap<_, _> = post::all(db).await?.into_iter().map(|post| (post.id, post)).collect();
    let mut rows = Vec::new();
    for held in appointment::all(db).await?.into_iter().filter(|held| held.stands(today)) {
        let known = contacts.get(&held.account).cloned().unwrap_or_default();
        let (Some(account), Some(post)) = (people.get(&held.account), posts.get(&held.post)) else { continue };
        let Some(institution) = terms.institutions.get(post.institution) else { continue };
        if !known.is_old(today, months) || account.ended_at.is_some() || !institution.description.is_active(today) {
            continue;
        }
        rows.push(Row {
            name: account.name.clone(),
            email: account.email.clone(),
            telephone: known.telephone,
            post: post_name(visit, post),
            href: visit.to(&address(&post.public_id)),
            institution: name(visit, institution).text,
            confirmed: known.confirmed_on.map(|day| day.to_string()),
            ids: Ids {
                appointment: held.public_id.clone(),
                post: post.public_id.clone(),
                institution: institution.public_id.clone(),
            },
        });
    }
    rows.sort_by(|one, other| (&one.confirmed, &one.name).cmp(&(&other.confirmed, &other.name)));
    Ok(rows)
}
