//! What was changed in a document, for programs.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::history;
use crate::app::App;
use crate::permissions::Actor;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::api::{act_with_changes, for_everybody};

/// `GET /api/v1/documents/{document}/history`
pub async fn changes(State(app): State<Arc<App>>, Path(slug): Path<String>) -> Result<Response, Problem> {
    let document = app.terms().mechanisms.documents.by_slug(&slug).map(|document| document.id).or_not_found()?;
    let acts = history::seen(app.db.read(), &Actor::Visitor, document).await?.or_not_found()?;
    let items: Vec<Value> = acts.iter().map(act_with_changes).collect();
    Ok(for_everybody(Json(json!({ "items": items }))))
}
