//! Clusters for programs, with what members say about them.

use axum::Json;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{answer, institution, named, names, right, thread_json, topic};
use crate::accounts::guard::{Called, Member, Posted};
use crate::clusters::dialogue::About;
use crate::clusters::pages::list::{Wanted, fitting, told};
use crate::clusters::pages::source::MOST;
use crate::clusters::pages::{self, dialogue, edit, entries, suggestions};
use crate::clusters::{self, Cluster, include_in, members};
use crate::permissions::scope;
use crate::platform::web::Problem;
use crate::recommendations::tagged;
use crate::site::Visit;
use crate::site::form::Form;

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
    let said = &cluster.description;
    let topics: Vec<String> = said.topics.iter().filter_map(|id| topic(visit, *id)).collect();
    let answering: Vec<Value> = told(visit, &visit.app.terms(), cluster)
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
    let (id, public_id) = clusters::add(&tx, pages::by(visit), &wish, body.field("query")).await?;
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
    let edited = clusters::edit(&tx, pages::by(visit), cluster.id, &cluster.description, &wish).await?;
    if let clusters::Edited::Conflict(_) = edited {
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
    clusters::include(&tx, pages::by(visit), &cluster, &places).await?;
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
    clusters::exclude(&tx, pages::by(visit), &cluster, &places).await?;
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

/// `POST /api/v1/clusters/{cluster}/comments/{comment}/withdrawal`: of what this person said.
pub async fn take_back(
    Path((id, comment)): Path<(String, String)>,
    Called { member, .. }: Called<Posted>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let cluster = pages::found(visit, &id)?;
    dialogue::withdraw(visit, About::Cluster(cluster.id.0), &cluster.subject(), &comment).await?;
    created(visit, &id).await
}

/// `POST /api/v1/clusters/{cluster}/end`: today is its last day; or it is taken up again (`resume`).
pub async fn end(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    edit::ended(visit, &pages::found(visit, &id)?, &body).await?;
    created(visit, &id).await
}

/// `GET /api/v1/clusters/{cluster}/suggestions`: what may belong into it, each with why.
pub async fn suggested(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::may_change(visit)?;
    let cluster = pages::found(visit, &id)?;
    let (ranked, known) = suggestions::ranked(visit, &cluster).await?;
    let public = |entry: &i64| known.get(entry).map(|entry| entry.public_id.to_string());
    let items = ranked.iter().map(|one| {
        let topics: Vec<String> = one.topics.iter().filter_map(|id| topic(visit, *id)).collect();
        json!({ "entry": public(&one.entry), "topic": topics, "like": one.like.as_ref().and_then(public) })
    });
    Ok(Json(json!({ "items": items.collect::<Vec<Value>>() })).into_response())
}
