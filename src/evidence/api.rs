//! Evidence for programs: what the pages show and do, by the same rules.
//!
//! Files are sent as multipart/form-data with the fields of the form, anything else as JSON; what is
//! read has the names under which it is sent.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequest, FromRequestParts, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::pages::{by, change, found, list, new, own};
use super::{Evidence, by_id, of_each, page};
use crate::accounts::guard::{Called, Delivered, Member, Posted};
use crate::app::App;
use crate::ledger::Object;
use crate::permissions::{self, Act, can, reach};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::Form;

/// `GET /api/v1/evidence`: what whoever asks may see, fifty a page, the newest first.
pub async fn all(visit: Visit) -> Result<Response, Problem> {
    let (wanted, _) = list::asked(&visit.query);
    let reach = reach(&visit.actor, permissions::Kind::Evidence);
    let (total, items) = page(visit.app.db.read(), &reach, &wanted).await?;
    let items: Vec<Value> = items.iter().map(|item| item_json(&visit, item)).collect();
    Ok(Json(json!({ "total": total, "items": items })).into_response())
}

/// Ids of the evidence for things of one kind that whoever asks may see, by the numbers of the things.
pub async fn shown(visit: &Visit, of: &[Object]) -> Result<HashMap<i64, Vec<String>>, Problem> {
    let Some(kind) = of.first().map(|object| object.kind()) else { return Ok(HashMap::new()) };
    let ids: Vec<i64> = of.iter().map(|object| object.id()).collect();
    let mut all = HashMap::new();
    for (id, items) in of_each(visit.app.db.read(), kind, &ids).await? {
        let seen = items.into_iter().filter(|item| item.ask(|subject| can(&visit.actor, Act::See, subject)));
        all.insert(id, seen.map(|item| item.public_id).collect());
    }
    Ok(all)
}

/// `GET /api/v1/evidence/{evidence}`
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let item = found(&visit, &id).await?;
    Ok(Json(item_json(&visit, &item)).into_response())
}

/// `POST /api/v1/evidence`: one item, or as many as there are files.
pub async fn create(State(app): State<Arc<App>>, request: Request) -> Result<Response, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).map(|kind| kind.as_bytes()).unwrap_or_default();
    let (member, delivered) = if kind.starts_with(b"multipart/form-data") {
        let (mut parts, body) = request.into_parts();
        let member = <Member as FromRequestParts<Arc<App>>>::from_request_parts(&mut parts, &app).await?;
        (member, Delivered::from_request(Request::from_parts(parts, body), &app).await?)
    } else {
        let Called { member, body: posted } = Called::<Posted>::from_request(request, &app).await?;
        (member, Delivered { posted, files: Vec::new() })
    };
    let visit = &member.visit;
    let brought = new::bring(&member, &delivered, Form::new(visit, "", "")).await?;
    if !brought.form.is_right() {
        return Err(brought.form.refusal());
    }
    let mut items = Vec::new();
    for (id, _) in &brought.added {
        let item = by_id(visit.app.db.read(), *id).await?.or_not_found()?;
        items.push(item_json(visit, &item));
    }
    let first = brought.added.first().map(|(_, id)| format!("/api/v1/evidence/{id}")).unwrap_or_default();
    Ok((StatusCode::CREATED, [(header::LOCATION, first)], Json(json!({ "items": items }))).into_response())
}

/// `PUT /api/v1/evidence/{evidence}`: what is said of an item, as a whole; its file stays.
pub async fn correct(Path(id): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let item = own(&member, &id).await?;
    match change::correct(&member, &item, &body, Form::new(&member.visit, "", "")).await? {
        Err(form) => Err(form.refusal()),
        Ok(()) => {
            let item = found(&member.visit, &id).await?;
            Ok(Json(item_json(&member.visit, &item)).into_response())
        }
    }
}

/// `POST /api/v1/evidence/{evidence}/withdrawal`: takes back what nothing uses.
pub async fn withdraw(Path(id): Path<String>, Called { member, .. }: Called<Posted>) -> Result<Response, Problem> {
    let item = own(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    if super::withdraw(&tx, by(visit), &item).await?.is_err() {
        let mut form = Form::new(visit, "", "");
        form.error("withdrawal", visit.word("evidence-in-use"));
        return Err(form.refusal());
    }
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(json!({ "id": id }))).into_response())
}

/// Of a file, those who may not open the original are told of the copy alone.
fn item_json(visit: &Visit, item: &Evidence) -> Value {
    let terms = visit.app.terms();
    let said = &item.description;
    let sealed = item.ask_sealed(|subject| can(&visit.actor, Act::See, subject));
    let texts = |text: fn(&super::Said) -> &String| -> BTreeMap<&String, &String> {
        let all = said.texts.iter().map(|(language, said)| (language, text(said)));
        all.filter(|(_, text)| !text.is_empty()).collect()
    };
    let file = item.file.as_ref().map(|file| {
        let copy = file.clean.as_ref().filter(|_| sealed || !said.sensitive);
        let base = visit.app.config.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
        let address = format!("{base}/{}/evidence/{}/file", visit.lang, item.public_id);
        json!({
            "name": sealed.then_some(&file.name),
            "mime": file.mime,
            "state": sealed.then(|| file.state.code()),
            "sha256": sealed.then(|| file.original.digest.as_str()),
            "size_bytes": sealed.then_some(file.original.size),
            "trouble": sealed.then_some(&file.trouble),
            "warnings": sealed.then_some(&file.warnings),
            "copy": copy.map(|copy| json!({ "address": address, "sha256": copy.digest.as_str(), "size_bytes": copy.size })),
        })
    });
    let mut all = json!({
        "id": item.public_id,
        "kind": said.matter.kind().code(),
        "institution": terms.institutions.get(item.institution).map(|one| &one.public_id),
        "title": texts(|said| &said.title),
        "note": texts(|said| &said.note),
        "sensitive": said.sensitive,
        "added_at": item.created_at.to_string(),
        "audience": item.audience.code(),
        "stage": item.workflow.code(),
        "version": item.version,
        "file": file,
    });
    if let (Some(all), Value::Object(matter)) = (all.as_object_mut(), said.matter.content()) {
        all.extend::<Map<String, Value>>(matter);
    }
    all
}
