//! Assignments for programs: given, confirmed, accepted, contested, decided.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{institution, named, right};
use crate::accounts::guard::{Called, Member, Posted};
use crate::clusters::assignment::{self, Assignment, Matter, State, Wish, Wrong};
use crate::clusters::pages::source::MOST;
use crate::clusters::pages::{self, answers, assign, assignments};
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::tagged;
use crate::site::Visit;

/// `GET /api/v1/assignments`: of all institutions for the secretariat, else one's own.
pub async fn assigned(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    let pairs = crate::platform::web::address::form_pairs(&visit.query);
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let terms = visit.app.terms();
    let state = State::from_code(value("state"));
    let of = state.as_ref().map_or(&State::ALL[..], std::slice::from_ref);
    let mine = assignments::mine(visit, &terms, of, value("institution"))?;
    Ok(Json(json!({ "items": assignments_json(visit, &mine).await? })).into_response())
}

/// `GET /api/v1/assignments/{assignment}`
pub async fn show(member: Member, Path(id): Path<String>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let one = pages::assignment::readable(visit, &id).await?;
    let body = assignments_json(visit, &[&one]).await?.pop().or_not_found()?;
    Ok(Json(body).into_response())
}

async fn assignments_json(visit: &Visit, all: &[&Assignment]) -> Result<Vec<Value>, Problem> {
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
    Ok(json!({ "items": assignments_json(visit, &all.iter().collect::<Vec<_>>()).await? }))
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
    let all: Vec<Assignment> = matters.iter().filter_map(|matter| open.remove(matter)).flatten().collect();
    let mine: Vec<&Assignment> = all.iter().filter(|one| one.institution == institution.id).collect();
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
    let mine = assignments::to_answer(visit)?;
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
