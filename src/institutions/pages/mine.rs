//! The posts that somebody holds today, as their desk names them.

use serde::Serialize;

use super::post::address;
use super::{name, post_title};
use crate::institutions::post::{self, Held};
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
    let terms = visit.app.terms();
    let held = post::held_by(visit.app.db.read(), account, visit.app.today()).await?;
    let view = |post: &Held| {
        let titles = post.titles.iter().map(|(language, title)| (language.as_str(), title.as_str()));
        Some(Mine {
            title: post_title(visit, post.duty, titles),
            institution: name(visit, terms.institutions.get(post.institution)?).text,
            href: visit.to(&address(&post.public_id)),
            handover_href: visit.to(&format!("{}/handover", address(&post.public_id))),
        })
    };
    Ok(held.iter().filter_map(view).collect())
}
