//! The desk: where whoever has signed in finds the places of their work.

use axum::response::Response;
use serde::Serialize;

use crate::accounts::guard::Member;
use crate::accounts::pages::contact::{self, Question};
use crate::clusters::pages::assignments;
use crate::insight::gaps::pages as gaps;
use crate::institutions::pages::mine::{self, Mine};
use crate::platform::web::Problem;
use crate::routes::For;
use crate::site;

/// A place of work: key of its words, address behind the language, and for whom it is.
struct Place {
    key: &'static str,
    path: &'static str,
    whom: For,
}

const PLACES: &[Place] = &[
    Place { key: "tasks", path: "/tasks", whom: For::PostHolders },
    Place { key: "imports", path: "/imports", whom: For::Overseers },
    Place { key: "adding", path: "/r/new", whom: For::Secretariat },
    Place { key: "tagging", path: "/tagging", whom: For::Overseers },
    Place { key: "translations", path: "/translations", whom: For::Overseers },
    Place { key: "drafts", path: "/drafts", whom: For::Secretariat },
    Place { key: "clusters", path: "/clusters", whom: For::Holders },
    Place { key: "assignments", path: "/assignments", whom: For::Holders },
    Place { key: "gaps", path: "/gaps", whom: For::Holders },
    Place { key: "dashboard", path: "/dashboard", whom: For::Holders },
    Place { key: "evidence", path: "/evidence", whom: For::Holders },
    Place { key: "measures", path: "/measures", whom: For::Holders },
    Place { key: "updates", path: "/updates", whom: For::Holders },
    Place { key: "status", path: "/status", whom: For::Members },
    Place { key: "institutions", path: "/institutions", whom: For::Members },
    Place { key: "unconfirmed", path: "/appointments/unconfirmed", whom: For::Overseers },
    Place { key: "bulk", path: "/appointments/bulk", whom: For::Secretariat },
    Place { key: "people", path: "/people", whom: For::Supervisors },
    Place { key: "settings", path: "/settings", whom: For::Overseers },
    Place { key: "system", path: "/system", whom: For::Supervisors },
    Place { key: "account", path: "/account", whom: For::Members },
];

#[derive(Serialize)]
struct Desk {
    /// Whether they are still reached as is written, when it is time to ask.
    contact: Option<Question>,
    /// The posts that whoever works here holds today.
    posts: Vec<Mine>,
    places: Vec<PlaceView>,
}

#[derive(Serialize)]
struct PlaceView {
    key: &'static str,
    href: String,
    /// What waits there: what it is called, how many, and where they are.
    waiting: Vec<(String, i64, String)>,
}

/// `GET /{lang}/desk`
pub async fn show_desk(member: Member) -> Result<Response, Problem> {
    let Member { visit, session } = &member;
    let mine = PLACES.iter().filter(|place| place.whom.admits(&session.account.person()));
    let mut places: Vec<PlaceView> =
        mine.map(|place| PlaceView { key: place.key, href: visit.to(place.path), waiting: Vec::new() }).collect();
    if let Some(place) = places.iter_mut().find(|place| place.key == "assignments") {
        let waiting = assignments::waiting(visit)?.into_iter();
        let there = |state: &str| format!("{}?state={state}", place.href);
        let named = |state: &str| visit.word(&format!("assignments-state-{state}")).to_owned();
        place.waiting = waiting.map(|(state, count)| (named(state.code()), count, there(state.code()))).collect();
    }
    let oversees = For::Overseers.admits(&session.account.person());
    if let Some(place) = places.iter_mut().find(|place| place.key == "gaps" && oversees) {
        let rows = gaps::rows(visit).await?.into_iter().map(|(_, row)| row).filter(|row| row.count > 0);
        place.waiting =
            rows.map(|row| (visit.word(&format!("gap-{}", row.code)).to_owned(), row.count, row.href)).collect();
    }
    let posts = mine::held(visit, session.account.id).await?;
    site::own_page(
        visit,
        "site/desk.html",
        visit.word("desk-heading"),
        &Desk { contact: contact::question(&member).await?, posts, places },
    )
}
