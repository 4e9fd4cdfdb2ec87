//! Clusters and assignments for programs: what the pages show and do, by the same rules and checks.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::assignment::{self, Assignment, Matter, State, Wish, Wrong};
use super::dialogue::{self as thread, About};
use super::pages::list::{Wanted, fitting, told};
use super::pages::source::{MOST, Source};
use super::pages::{self, answers, assign, assignments, dialogue, edit, entries};
use super::{Cluster, Place, include_in, members};
use crate::accounts::Names as People;
use crate::accounts::guard::{Called, Member, Posted};
use crate::institutions::InstitutionId;
use crate::permissions::{Act, Actor, Kind, can_on, scope};
use crate::platform::i18n::Names;
use crate::platform::web::cache::ForEverybody;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::{PublicId, tagged};
use crate::site::Visit;
use crate::site::form::Form;

fn answer(visit: &Visit, body: Value) -> Response {
    let mut response = Json(body).into_response();
    if visit.actor == Actor::Visitor {
        response.extensions_mut().insert(ForEverybody);
    }
    response
}

fn names(names: &Names) -> Value {
    names.iter().map(|(language, name)| (language.to_owned(), Value::from(name))).collect::<Map<_, _>>().into()
}

fn institution(visit: &Visit, id: InstitutionId) -> Option<String> {
    pages::responsible(visit, id).map(|institution| institution.public_id)
}

/// `GET /api/v1/clusters`: those that fit, as the page lists them.
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let mut items = Vec::new();
    for cluster in fitting(&visit, &Wanted::parse(&visit.query)).await? {
        items.push(cluster_json(&visit, &cluster).await?);
    }
    Ok(answer(&visit, json!({ "items": items })))
}

/// `GET /api/v1/clusters/{cluster}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let cluster = pages::found(&visit, &id)?;
    Ok(answer(&visit, whole_json(&visit, &cluster).await?))
}

async fn cluster_json(visit: &Visit, cluster: &Cluster) -> Result<Value, Problem> {
    let db = visit.app.db.read();
    let terms = visit.app.terms();
    let said = &cluster.description;
    let topics = said.topics.iter().filter_map(|id| terms.topics.get(*id));
    let topics: Vec<String> = topics.map(|(scheme, term)| format!("{}/{}", scheme.code(), term.code)).collect();
    let matter = Matter::Cluster(cluster.id);
    let open = assignment::open_of(db, std::slice::from_ref(&matter)).await?.remove(&matter).unwrap_or_default();
    let answering: Vec<Value> = told(visit, cluster, &open)
        .into_iter()
        .map(|one| json!({ "institution": institution(visit, one.institution), "share": one.share.code(), "state": one.state.code() }))
        .collect();
    let places = members(db, cluster.id).await?;
    let entries: Vec<i64> = places.iter().map(|place| place.entry).collect();
    let known = tagged(db, &entries).await?;
    let shown = scope(&visit.actor);
    let entries: Vec<Value> = places
        .iter()
        .filter_map(|place| Some((known.get(&place.entry).filter(|entry| shown.contains(&entry.audience))?, place)))
        .map(|(entry, place)| json!({ "id": entry.public_id.0, "part": place.part }))
        .collect();
    Ok(json!({
        "id": cluster.public_id,
        "title": names(&said.titles),
        "objective": names(&said.objectives),
        "audience": said.audience.code(),
        "topic": topics,
        "ended_on": cluster.ended_on.map(|day| day.to_string()),
        "institutions": answering,
        "entries": entries,
        "version": cluster.version,
    }))
}

/// With what members say about it.
async fn whole_json(visit: &Visit, cluster: &Cluster) -> Result<Value, Problem> {
    let mut body = cluster_json(visit, cluster).await?;
    let (comments, agreements) = thread_json(visit, About::Cluster(cluster.id.0)).await?;
    if let Some(body) = body.as_object_mut() {
        body.insert("comments".to_owned(), comments);
        body.insert("agreements".to_owned(), agreements);
    }
    Ok(body)
}

/// What members say, and what was agreed; `null` for whoever may not read that.
pub async fn thread_json(visit: &Visit, about: About) -> Result<(Value, Value), Problem> {
    if !can_on(&visit.actor, Act::See, Kind::Comment) {
        return Ok((Value::Null, Value::Null));
    }
    let db = visit.app.db.read();
    let people = People::load(db).await?;
    let said = thread::thread(db, about).await?;
    let who = |id: &str| people.of_account(id).map(str::to_owned);
    let comments = said.comments.iter().map(|one| {
        json!({
            "id": one.public_id, "at": one.at.to_string(), "by": who(&one.author), "text": one.body,
            "withdrawn": one.withdrawn_at.is_some(),
        })
    });
    let agreements = said.agreements.iter().map(|one| {
        let with: Vec<_> = one.institutions.iter().filter_map(|id| institution(visit, *id)).collect();
        json!({
            "day": one.day.to_string(), "at": one.at.to_string(), "by": who(&one.author), "text": one.body,
            "institutions": with,
        })
    });
    Ok((comments.collect(), agreements.collect()))
}

/// The entries that a program names, or what a search finds.
async fn named(visit: &Visit, posted: &Posted) -> Result<Result<Vec<Place>, &'static str>, Problem> {
    let mut places = Vec::new();
    let parts: Vec<String> = posted.fields("part").map(str::to_owned).collect();
    for id in posted.fields("entry") {
        let id = PublicId::parse(id).or_not_found()?;
        places.extend(Source::of(visit, &format!("?entry={id}")).await?.places(&parts));
    }
    places.extend(Source::of(visit, posted.field("query")).await?.places(&parts));
    Ok(if places.len() > MOST { Err("clusters-wrong-many") } else { Ok(places) })
}

fn right(form: &Form) -> Result<(), Problem> {
    if form.is_right() { Ok(()) } else { Err(form.refusal()) }
}

async fn created(visit: &Visit, id: &str) -> Result<Response, Problem> {
    let body = whole_json(visit, &pages::found(visit, id)?).await?;
    Ok((StatusCode::CREATED, [(header::LOCATION, format!("/api/v1/clusters/{id}"))], Json(body)).into_response())
}

/// `POST /api/v1/clusters`
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::may_change(visit)?;
    let (mut form, wish) = edit::read(visit, &body, Form::new(visit, "", ""));
    let places = named(visit, &body).await?.unwrap_or_else(|key| {
        form.error("entry", visit.counted(key, MOST as i64));
        Vec::new()
    });
    right(&form)?;
    edit::publishes(&member, None, &wish)?;
    let tx = visit.app.db.begin().await?;
    let (id, public_id) = super::add(&tx, pages::by(visit), &wish, body.field("query")).await?;
    include_in(&tx, pages::by(visit), id, &public_id, &places).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    created(visit, &public_id).await
}

/// `PUT /api/v1/clusters/{cluster}`: as a whole, with the version that was read.
pub async fn change(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::may_change(visit)?;
    let cluster = pages::found(visit, &id)?;
    let (mut form, wish) = edit::read(visit, &body, Form::new(visit, "", ""));
    if body.field("version") != cluster.version.to_string() {
        form.error("version", visit.word("assignment-wrong-outdated"));
    }
    right(&form)?;
    edit::publishes(&member, Some(&cluster.description), &wish)?;
    let tx = visit.app.db.begin().await?;
    let edited = super::edit(&tx, pages::by(visit), cluster.id, &cluster.description, &wish).await?;
    if let super::Edited::Conflict(_) = edited {
        form.error("version", visit.word("assignment-wrong-outdated"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(answer(visit, whole_json(visit, &pages::found(visit, &id)?).await?))
}

/// `POST /api/v1/clusters/{cluster}/entries`
pub async fn include(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::may_change(visit)?;
    let cluster = pages::found(visit, &id)?;
    let mut form = Form::new(visit, "", "");
    let places = named(visit, &body).await?.unwrap_or_else(|key| {
        form.error("entry", visit.counted(key, MOST as i64));
        Vec::new()
    });
    entries::check(visit, &cluster, &places, &mut form, "entry").await?;
    right(&form)?;
    let tx = visit.app.db.begin().await?;
    super::include(&tx, pages::by(visit), &cluster, &places).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    created(visit, &id).await
}

/// `DELETE /api/v1/clusters/{cluster}/entries`: those that are named are taken out.
pub async fn exclude(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::may_change(visit)?;
    let cluster = pages::found(visit, &id)?;
    let mut form = Form::new(visit, "", "");
    let places = named(visit, &body).await?.unwrap_or_default();
    if places.is_empty() {
        form.error("entry", visit.word("clusters-wrong-nothing"));
    }
    right(&form)?;
    let tx = visit.app.db.begin().await?;
    super::exclude(&tx, pages::by(visit), &cluster, &places).await?;
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(answer(visit, whole_json(visit, &pages::found(visit, &id)?).await?))
}

/// `POST /api/v1/clusters/{cluster}/comments`
pub async fn comment(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let cluster = pages::found(visit, &id)?;
    let about = About::Cluster(cluster.id.0);
    right(&dialogue::say(visit, &body, about, &cluster.subject(), Form::new(visit, "", "")).await?)?;
    created(visit, &id).await
}

/// `POST /api/v1/clusters/{cluster}/agreements`
pub async fn agree(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let cluster = pages::found(visit, &id)?;
    let about = About::Cluster(cluster.id.0);
    right(&dialogue::agree(visit, &body, about, &cluster.subject(), Form::new(visit, "", "")).await?)?;
    created(visit, &id).await
}

/// `GET /api/v1/assignments`: of all institutions for the secretariat, else one's own.
pub async fn assigned(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let pairs = crate::platform::web::address::form_pairs(&visit.query);
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let mut mine = assignments::mine(visit, value("institution")).await?;
    if let Some(state) = State::from_code(value("state")) {
        mine.retain(|one| one.state == state);
    }
    Ok(Json(json!({ "items": assignments_json(visit, &mine).await? })).into_response())
}

async fn assignments_json(visit: &Visit, all: &[Assignment]) -> Result<Vec<Value>, Problem> {
    let db = visit.app.db.read();
    let entries: Vec<i64> = all
        .iter()
        .filter_map(|one| match &one.matter {
            Matter::Entry(place) => Some(place.entry),
            Matter::Cluster(_) => None,
        })
        .collect();
    let known = tagged(db, &entries).await?;
    let ids: Vec<i64> = all.iter().map(|one| one.id.0).collect();
    let steps = assignment::steps_of(db, &ids).await?;
    let terms = visit.app.terms();
    let mut items = Vec::with_capacity(all.len());
    for one in all {
        let (entry, part, cluster) = match &one.matter {
            Matter::Entry(place) => {
                (known.get(&place.entry).map(|entry| entry.public_id.0.clone()), place.part.as_str(), None)
            }
            Matter::Cluster(id) => (None, "", terms.clusters.get(*id).map(|cluster| cluster.public_id.clone())),
        };
        let steps = steps.get(&one.id).into_iter().flatten();
        let steps: Vec<Value> =
            steps.map(|step| json!({ "at": step.at.to_string(), "step": step.step, "said": step.said })).collect();
        items.push(json!({
            "id": one.public_id, "entry": entry, "part": part, "cluster": cluster,
            "institution": institution(visit, one.institution), "share": one.share.code(),
            "state": one.state.code(), "steps": steps, "version": one.version,
        }));
    }
    Ok(items)
}

/// What became of these, read anew.
async fn anew(visit: &Visit, ids: &[String]) -> Result<Value, Problem> {
    let mut all = Vec::new();
    for id in ids {
        all.extend(assignment::by_public_id(visit.app.db.read(), id).await?);
    }
    Ok(json!({ "items": assignments_json(visit, &all).await? }))
}

/// `POST /api/v1/assignments`: entries, parts of one, or a cluster, to one institution.
pub async fn assign_all(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    assign::may(visit)?;
    let mut matters = Vec::new();
    for id in body.fields("cluster") {
        matters.push(Matter::Cluster(pages::found(visit, id)?.id));
    }
    let places = named(visit, &body).await?;
    let (mut form, wish) = assign::read(visit, &body, places.as_ref().map_or(0, Vec::len) + matters.len());
    if let Err(key) = places {
        form.error("entry", visit.counted(key, MOST as i64));
    }
    matters.extend(places.unwrap_or_default().into_iter().map(Matter::Entry));
    let Some((institution, share, said)) = wish.filter(|_| form.is_right()) else { return Err(form.refusal()) };
    let tx = visit.app.db.begin().await?;
    let (_, hidden) = assignment::meant_for(&*tx, &institution, &matters).await?;
    let wish = Wish { institution: &institution, share, state: State::Submitted, rule: None, bulk: None, said: &said };
    let done = match hidden.is_empty() {
        true => assignment::assign(&tx, pages::by(visit), &wish, &matters).await?,
        false => Err(Wrong::Unseen),
    };
    if let Err(wrong) = done {
        form.error("institution", pages::sentence(visit, wrong));
        return Err(form.refusal());
    }
    tx.commit().await?;
    visit.app.changed().await?;
    let mut open = assignment::open_of(visit.app.db.read(), &matters).await?;
    let mut mine: Vec<Assignment> = matters.iter().filter_map(|matter| open.remove(matter)).flatten().collect();
    mine.retain(|one| one.institution == institution.id);
    let body = json!({ "items": assignments_json(visit, &mine).await? });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// `POST /api/v1/assignments/confirmation`: proposals are confirmed, or not assigned (`do`: `reject`).
pub async fn confirm(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    assign::may(visit)?;
    let (form, chosen, _) = assignments::confirmed(visit, &body).await?;
    right(&form)?;
    visit.app.changed().await?;
    Ok((StatusCode::CREATED, Json(anew(visit, &chosen).await?)).into_response())
}

/// `POST /api/v1/assignments/{assignment}/answer`: `answer` is `accept`, or `contest` with a `reason`.
pub async fn respond(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let mine = assignments::to_answer(visit).await?;
    let one = mine.into_iter().find(|one| one.public_id == id).or_not_found()?;
    let names: BTreeMap<&str, String> =
        ["answer", "reason"].into_iter().map(|name| (name, format!("{name}-{id}"))).collect();
    let renamed = body.renamed(|name| names.get(name).cloned().unwrap_or_else(|| name.to_owned()));
    right(&answers::answered(visit, &renamed, vec![one]).await?)?;
    visit.app.changed().await?;
    Ok((StatusCode::CREATED, Json(anew(visit, &[id]).await?)).into_response())
}

/// `POST /api/v1/assignments/{assignment}/decision`: `do` is `insist`, `reassign` or `withdraw`.
pub async fn decide(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    assign::may(visit)?;
    let one = assignment::by_public_id(visit.app.db.read(), &id).await?.or_not_found()?;
    right(&pages::assignment::decided(visit, &one, &body).await?)?;
    visit.app.changed().await?;
    Ok((StatusCode::CREATED, Json(anew(visit, &[id]).await?)).into_response())
}
