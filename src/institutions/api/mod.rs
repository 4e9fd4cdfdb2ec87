//! Institutions, posts and appointments for programs: what the pages show and do, by the same rules.
//!
//! What is read has the names under which it is sent back: an answer, changed, is a request.

pub mod appointment;
pub mod bulk;
pub mod institution;
pub mod people;
pub mod post;
pub mod sheet;

use std::collections::{BTreeMap, HashMap};

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::appointment::Appointment;
use super::pages::{self, People, knows_people};
use super::post::{Post, PostId};
use super::{Institution, InstitutionId};
use crate::accounts::contact::{self, Contact};
use crate::accounts::guard::Member;
use crate::permissions::Actor;
use crate::platform::i18n::Names;
use crate::platform::web::Problem;
use crate::platform::web::cache::ForEverybody;
use crate::site::Visit;

/// `GET /api/v1/account`: who asks, by which posts, and what their next request must show.
pub async fn account(member: Member) -> Result<Response, Problem> {
    let Member { visit, session } = &member;
    let terms = visit.app.terms();
    let institution = |id: i64| terms.institutions.get(InstitutionId(id)).map(|one| one.public_id.clone());
    let posts = session.account.posts.iter().map(|post| {
        json!({ "duty": post.duty.code(), "class": post.class.code(), "institution": institution(post.institution) })
    });
    // Whoever shows a key has no form of ours, and needs none.
    let body = json!({
        "id": session.account.public_id,
        "name": session.account.name,
        "role": session.account.role.map(crate::permissions::Role::code),
        "posts": posts.collect::<Vec<_>>(),
        "by": if visit.form.is_some() { "session" } else { "key" },
        "form_token": visit.form,
    });
    Ok(Json(body).into_response())
}

/// What visitors may be given is kept for all of them.
fn answer(visit: &Visit, body: Value) -> Response {
    let mut response = Json(body).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

/// Something was made, and stands under its own address.
fn created(address: String, body: Value) -> Response {
    (StatusCode::CREATED, [(header::LOCATION, address)], Json(body)).into_response()
}

fn names(names: &Names) -> Value {
    names
        .iter()
        .map(|(language, name)| (language.to_owned(), Value::from(name)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn topics<'a>(visit: &Visit, topics: impl Iterator<Item = &'a i64>) -> Vec<String> {
    let terms = visit.app.terms();
    let known = topics.filter_map(|id| terms.topics.get(*id));
    known.map(|(scheme, term)| format!("{}/{}", scheme.code(), term.code)).collect()
}

/// Posts and who holds them, for as many institutions as are shown.
struct Posts {
    of: HashMap<InstitutionId, Vec<Post>>,
    held: HashMap<PostId, Vec<Appointment>>,
    people: People,
    contacts: HashMap<i64, Contact>,
    /// Whether whoever asks may know holders.
    known: bool,
}

impl Posts {
    async fn of(visit: &Visit, one: Option<InstitutionId>) -> Result<Posts, Problem> {
        let (db, known) = (visit.app.db.read(), knows_people(visit));
        let all = match one {
            Some(one) => super::post::of_institution(db, one).await?,
            None => super::post::all(db).await?,
        };
        let mut of: HashMap<InstitutionId, Vec<Post>> = HashMap::new();
        all.into_iter().for_each(|post| of.entry(post.institution).or_default().push(post));
        let mut posts = Posts { of, held: HashMap::new(), people: People::new(), contacts: HashMap::new(), known };
        if known {
            let held = match one {
                Some(one) => super::appointment::of_institution(db, one).await?,
                None => super::appointment::all(db).await?,
            };
            held.into_iter().for_each(|held| posts.held.entry(held.post).or_default().push(held));
            posts.people = pages::people(visit).await?;
            posts.contacts = contact::all(db).await?;
        }
        Ok(posts)
    }

    fn json(&self, visit: &Visit, post: &Post) -> Value {
        let terms = visit.app.terms();
        let institution = terms.institutions.get(post.institution);
        let known = self.known && institution.is_some_and(|one| pages::knows_people_of(visit, one));
        let said = &post.terms;
        let wording = |text: fn(&super::post::Wording) -> &String| -> BTreeMap<&String, &String> {
            let all = said.wording.iter().map(|(language, said)| (language, text(said)));
            all.filter(|(_, text)| !text.is_empty()).collect()
        };
        let mechanisms = said.mechanisms.iter().filter_map(|id| terms.mechanisms.mechanisms.get(*id));
        json!({
            "id": post.public_id,
            "institution": terms.institutions.get(post.institution).map(|one| &one.public_id),
            "duty": said.duty.code(),
            "remit": said.remit.code(),
            "title": wording(|said| &said.title),
            "rank": wording(|said| &said.rank),
            "duties": wording(|said| &said.duties),
            "topic": topics(visit, said.topics.iter()),
            "mechanism": mechanisms.map(|mechanism| mechanism.code.as_str()).collect::<Vec<_>>(),
            "ended_on": said.ended_on.map(|day| day.to_string()),
            "version": post.version,
            "appointments": known.then(|| self.appointments(visit, post)),
        })
    }

    /// Those whose tenure has not ended are told with how they are reached.
    fn appointments(&self, visit: &Visit, post: &Post) -> Vec<Value> {
        let held = self.held.get(&post.id).into_iter().flatten();
        let told = held.map(|held| {
            let goes_on = held.to.is_none_or(|last| last >= visit.app.today());
            let email = self.people.get(&held.account).map(|one| one.email.as_str());
            let known = self.contacts.get(&held.account).cloned().unwrap_or_default();
            let mut told = appointment_json(held, &self.people);
            if let Some(told) = told.as_object_mut() {
                told.insert("email".to_owned(), email.filter(|_| goes_on).into());
                told.insert("contact".to_owned(), goes_on.then(|| people::contact_json(visit, &known)).into());
            }
            told
        });
        told.collect()
    }
}

fn appointment_json(held: &Appointment, people: &People) -> Value {
    let holder = people.get(&held.account);
    json!({
        "id": held.public_id,
        "person": holder.map(|holder| &holder.public_id),
        "name": holder.map(|holder| &holder.name),
        "from": held.from.to_string(),
        "to": held.to.map(|day| day.to_string()),
        "decree": held.decree,
    })
}

fn institution_json(visit: &Visit, institution: &Institution, posts: &Posts) -> Value {
    let (terms, said) = (visit.app.terms(), &institution.description);
    let id = |id: InstitutionId| terms.institutions.get(id).map(|one| one.public_id.clone());
    let past = institution.past.iter().map(|past| {
        json!({
            "what": past.what.code(), "day": past.day.to_string(), "other": past.other.and_then(id),
            "name": names(&past.names), "succeeds": past.succeeds,
        })
    });
    let of = posts.of.get(&institution.id).into_iter().flatten();
    json!({
        "id": institution.public_id,
        "name": names(&said.names),
        "short": names(&said.short_names),
        "kind": said.kind,
        "parent": said.parent.and_then(id),
        "class": said.class.code(),
        "informed": said.informed_only,
        "level": said.level.code(),
        "territory": said.territory,
        "active_from": said.active_from.map(|day| day.to_string()),
        "active_to": said.active_to.map(|day| day.to_string()),
        "topic": topics(visit, said.topics.iter()),
        "version": institution.version,
        "past": past.collect::<Vec<_>>(),
        "posts": of.map(|post| posts.json(visit, post)).collect::<Vec<_>>(),
    })
}
