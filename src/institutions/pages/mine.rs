//! The posts that somebody holds today, as their desk names them.

use serde::Serialize;

use super::post::address;
use super::{name, post_name};
use crate::institutions::{appointment, post};
use crate::platform::web::Problem;
use crate::site::Visit;

#[derive(Serialize)]
pub struct Mine {
    title: String,
    institution: String,
    href: String,
    handover_href: String,
}

pub async fn held(visit: &Visit, account: i64) -> Result<Vec<Mine>, Problem> {
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let mut mine = Vec::new();
    for id in appointment::held_by(db, account, visit.app.today()).await? {
        let Some(post) = post::by_id(db, id).await? else { continue };
        let Some(institution) = terms.institutions.get(post.institution) else { continue };
        mine.push(Mine {
            title: post_name(visit, &post),
            institution: name(visit, institution).text,
            href: visit.to(&address(&post)),
            handover_href: visit.to(&format!("{}/handover", address(&post))),
        });
    }
    Ok(mine)
}
