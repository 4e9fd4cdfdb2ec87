//! One institution: what it is, what became of it, its posts and who holds them.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{
    Holder, Named, found, holder, kind_name, knows_people_of, name, named, named_by_id, path, people, post_name,
};
use crate::institutions::post::{self, Post};
use crate::institutions::{Institution, What, appointment};
use crate::permissions::{Act, Class, Kind, can_on};
use crate::platform::web::Problem;
use crate::site::{self, Said, Visit};

#[derive(Serialize)]
struct Page {
    institution: View,
}

#[derive(Serialize)]
struct View {
    directory_href: String,
    name: Said,
    short: String,
    kind: String,
    class: &'static str,
    informed_only: bool,
    level: &'static str,
    territory: String,
    topics: Vec<String>,
    above: Vec<Named>,
    under: Vec<Named>,
    active_from: Option<String>,
    active_to: Option<String>,
    past: Vec<PastView>,
    posts: Vec<PostView>,
    history_href: Option<String>,
    /// Where the secretariat says how often it reports on its measures.
    reporting_href: Option<String>,
    edit_href: Option<String>,
    reorganise_href: Option<String>,
    add_post_href: Option<String>,
}

/// A line of its past, put together from words by the template.
#[derive(Serialize)]
struct PastView {
    what: &'static str,
    day: String,
    /// The names until then.
    former: Option<String>,
    other: Option<Named>,
    /// It took over from the other one, not the other from it.
    taken_over: bool,
}

#[derive(Serialize)]
struct PostView {
    title: String,
    duty: String,
    href: String,
    /// `None` for whoever may not know.
    holders: Option<Vec<Holder>>,
    ended: bool,
}

/// `GET /{lang}/institutions/{institution}`
pub async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let institution = found(&visit, &id)?;
    let said = &institution.description;
    let terms = visit.app.terms();
    let may_change = can_on(&visit.actor, Act::Change, Kind::Institution);
    let path = path(&institution);
    let stands = institution.public_id != crate::institutions::NATIONAL_MECHANISM && said.active_to.is_none();
    let mut topics: Vec<String> = said
        .topics
        .iter()
        .filter_map(|topic| terms.topics.get(*topic))
        .map(|(_, term)| term.names.in_language(&visit.lang).to_owned())
        .collect();
    visit.language().format.sort_by_name(&mut topics, |topic| topic);
    let above = terms.institutions.line(institution.id);
    let view = View {
        directory_href: visit.to("/institutions"),
        name: name(&visit, &institution),
        short: said.short_names.in_language(&visit.lang).to_owned(),
        kind: kind_name(&visit, &said.kind),
        class: if said.class == Class::Member { "member" } else { "observer" },
        informed_only: said.informed_only,
        level: said.level.code(),
        territory: said.territory.clone(),
        topics,
        above: above.iter().filter(|one| one.id != institution.id).map(|one| named(&visit, one)).collect(),
        under: terms.institutions.under(institution.id).map(|one| named(&visit, one)).collect(),
        active_from: said.active_from.map(|day| day.to_string()),
        active_to: said.active_to.map(|day| day.to_string()),
        past: past(&visit, &institution),
        posts: posts(&visit, &institution).await?,
        history_href: knows_people_of(&visit, &institution).then(|| visit.to(&format!("{path}/history"))),
        reporting_href: (may_change && !said.informed_only).then(|| visit.to(&format!("{path}/reporting"))),
        edit_href: may_change.then(|| visit.to(&format!("{path}/edit"))),
        reorganise_href: (may_change && stands).then(|| visit.to(&format!("{path}/reorganisation"))),
        add_post_href: may_change.then(|| visit.to(&format!("{path}/posts/new"))),
    };
    let title = view.name.text.clone();
    site::page(&visit, "institutions/institution.html", &title, &Page { institution: view })
}

/// What became of it, and what it took over, by day.
fn past(visit: &Visit, institution: &Institution) -> Vec<PastView> {
    let terms = visit.app.terms();
    let own = institution.past.iter().map(|past| PastView {
        what: past.what.code(),
        day: past.day.to_string(),
        former: (past.what == What::Renamed).then(|| past.names.in_language(&visit.lang).to_owned()),
        other: past.other.and_then(|other| named_by_id(visit, other)),
        taken_over: false,
    });
    let others = terms.institutions.iter().flat_map(|other| other.past.iter().map(move |past| (other, past)));
    let concerning = others.filter(|(_, past)| past.other == Some(institution.id) && past.what != What::Moved);
    let taken = concerning.map(|(other, past)| PastView {
        what: past.what.code(),
        day: past.day.to_string(),
        former: None,
        other: Some(named(visit, other)),
        taken_over: true,
    });
    let mut lines: Vec<PastView> = own.chain(taken).collect();
    lines.sort_by(|one, other| one.day.cmp(&other.day));
    lines
}

async fn posts(visit: &Visit, institution: &Institution) -> Result<Vec<PostView>, Problem> {
    let db = visit.app.db.read();
    let knows = knows_people_of(visit, institution);
    let people = if knows { people(visit).await? } else { Default::default() };
    let held = if knows { appointment::of_institution(db, institution.id).await? } else { Vec::new() };
    let mut views = Vec::new();
    for post in post::of_institution(db, institution.id).await? {
        let of_post = held.iter().filter(|held| held.post == post.id);
        let current = of_post.filter(|held| held.to.is_none_or(|last| last >= visit.app.today()));
        let holders = knows.then(|| current.map(|held| holder(visit, &people, held)).collect());
        views.push(view(visit, &post, holders));
    }
    Ok(views)
}

fn view(visit: &Visit, post: &Post, holders: Option<Vec<Holder>>) -> PostView {
    PostView {
        title: post_name(visit, post),
        duty: super::duty_name(visit, post.terms.duty).to_owned(),
        href: visit.to(&format!("/posts/{}", post.public_id)),
        holders,
        ended: !post.stands(visit.app.today()),
    }
}
