//! Sending a file: whole, by a plain form; or piece by piece, by a script that goes on after a lost line.
//!
//! A script asks for a place (`…/uploads`), then sends pieces to it (`…/pieces`), each with the byte
//! where it begins and the digest of what it holds. The answer says where the file goes on.

use std::sync::Arc;

use axum::Json;
use axum::body::to_bytes;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{chosen, filled, list, may, owns, unfit_sentence};
use crate::accounts::guard::{Member, Posted, Unread};
use crate::app::App;
use crate::imports::uploads::{self, Piece, Unfit, Upload};
use crate::permissions::Act;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// Pieces larger than this are refused; the script sends half of it.
const MOST_PIECE_BYTES: usize = 8 * 1024 * 1024;
/// A field beside the file.
const MOST_FIELD_BYTES: usize = 4096;

/// `POST /{lang}/imports`: the whole form with its file, as a browser without scripts sends it.
pub async fn send_whole(
    member: Member,
    headers: HeaderMap,
    State(app): State<Arc<App>>,
    request: Request,
) -> Result<Response, Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        let posted = Posted::from_request(request, &app).await?;
        may(&member, Act::Change)?;
        return missing(&member, |name| posted.field(name).to_owned()).await;
    }
    let (mut parts, body) = request.into_parts();
    let unread = <Unread as axum::extract::FromRequestParts<Arc<App>>>::from_request_parts(&mut parts, &app).await?;
    may(&member, Act::Change)?;
    let multipart = Multipart::from_request(Request::from_parts(parts, body), &app).await;
    let mut multipart = multipart.map_err(|_| Problem::StrangeForm)?;
    let (mut fields, mut vouched) = (Vec::new(), false);
    // A line that is lost in the middle ends the request: what came of the file is swept up.
    while let Some(field) = multipart.next_field().await.map_err(|_| Problem::StrangeForm)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            // Nothing is written before the form has shown that it is ours.
            if !vouched {
                return Err(Problem::StrangeForm);
            }
            let given = |name: &str| value(&fields, name);
            return receive(&member, field, &headers, given).await;
        }
        let text = short(field).await?;
        if name == "form" {
            unread.vouch(&text)?;
            vouched = true;
        }
        fields.push((name, text));
    }
    missing(&member, |name| value(&fields, name)).await
}

fn value(fields: &[(String, String)], name: &str) -> String {
    fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// A field that is no file.
async fn short(mut field: Field<'_>) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| Problem::StrangeForm)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST_FIELD_BYTES {
            return Err(Problem::TooLarge);
        }
    }
    Ok(String::from_utf8_lossy(&bytes).replace('\0', ""))
}

/// A form without a file comes back with what was chosen.
async fn missing(member: &Member, field: impl Fn(&str) -> String) -> Result<Response, Problem> {
    let visit = &member.visit;
    let mut form = Form::new(visit, "/imports", "");
    form.error("file", visit.word("upload-no-file"));
    let choices = chosen(visit, &mut form, field);
    list::page(member, filled(form, &choices)).await
}

/// Takes the file in while it comes; nothing of it is kept in memory but what was just read.
async fn receive(
    member: &Member,
    mut field: Field<'_>,
    headers: &HeaderMap,
    given: impl Fn(&str) -> String,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    let name = uploads::clean_name(field.file_name().unwrap_or_default());
    let mut form = Form::new(visit, "/imports", "");
    let choices = chosen(visit, &mut form, given);
    // What the form as a whole says of its size is a little more than the file.
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let app = &visit.app;
    let mut unfit = uploads::room(app, announced.unwrap_or(0)).await?.err();
    let mut arriving = uploads::Arriving::begin(app)?;
    loop {
        let chunk = match field.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => break,
            Err(_) => return Err(Problem::StrangeForm),
        };
        // A browser shows our answer only once it has sent everything.
        if unfit.is_none() {
            unfit = arriving.write(app, chunk).await?.err();
        }
    }
    if arriving.is_empty() && field.file_name().unwrap_or_default().is_empty() {
        form.error("file", visit.word("upload-no-file"));
    } else if let Some(unfit) = &unfit {
        form.error("file", unfit_sentence(visit, unfit, &name));
    }
    let not_decided = !form.is_right();
    if unfit.is_some() || arriving.is_empty() {
        if unfit.is_none() && form.is_right() {
            form.error("file", unfit_sentence(visit, &Unfit::Empty, &name));
        }
        return list::page(member, filled(form, &choices)).await;
    }
    // Where only a choice is wrong, the file need not be sent again: its page asks for the choice.
    let choices = if not_decided { uploads::Choices::default() } else { choices };
    match arriving.finish(app, &visit.actor, &member.session.account, &name, &choices).await? {
        Piece::Unfit(unfit) => {
            form.error("file", unfit_sentence(visit, &unfit, &name));
            list::page(member, filled(form, &choices)).await
        }
        Piece::Taken(upload) => Ok(see_other(visit, &format!("/imports/uploads/{}", upload.public_id))),
        Piece::Elsewhere(_) => Err(Problem::StrangeForm),
    }
}

/// `POST /{lang}/imports/uploads`: a place for a file that will come in pieces.
pub async fn begin(member: Member, posted: Posted) -> Result<Response, Problem> {
    may(&member, Act::Change)?;
    let visit = &member.visit;
    let mut form = Form::new(visit, "/imports", "");
    let choices = chosen(visit, &mut form, |name| posted.field(name).to_owned());
    let name = uploads::clean_name(posted.field("name"));
    let size: u64 = posted.field("size").parse().unwrap_or(0);
    if form.is_right() {
        match uploads::begin(&visit.app, &member.session.account, &name, size, &choices).await? {
            Ok(upload) => return Ok(Json(place(visit, &upload)).into_response()),
            Err(unfit) => form.error("file", unfit_sentence(visit, &unfit, &name)),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "errors": form.errors() }))).into_response())
}

/// `POST /{lang}/imports/uploads/{upload}/pieces`: the next piece; an empty one asks where to go on.
pub async fn take_piece(
    member: Member,
    unread: Unread,
    Path((_, id)): Path<(String, String)>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Problem> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    unread.vouch(text("x-form"))?;
    may(&member, Act::Change)?;
    let visit = &member.visit;
    let upload = uploads::by_public_id(visit.app.db.read(), &id).await?.or_not_found()?;
    if !owns(&member, &upload) {
        return Err(Problem::Forbidden);
    }
    let bytes = to_bytes(request.into_body(), MOST_PIECE_BYTES).await.map_err(|_| Problem::TooLarge)?;
    let offset = text("upload-offset").parse::<u64>().unwrap_or(u64::MAX);
    if bytes.is_empty() || upload.is_whole() {
        return Ok(Json(place(visit, &upload)).into_response());
    }
    if text("content-digest") != digest(&bytes) {
        // Damaged on its way: the answer says where the file goes on, which is the same place.
        return Ok((StatusCode::CONFLICT, Json(place(visit, &upload))).into_response());
    }
    answer(visit, &upload, uploads::take(&visit.app, &visit.actor, &upload, offset, bytes).await?)
}

fn answer(visit: &Visit, upload: &Upload, piece: Piece) -> Result<Response, Problem> {
    Ok(match piece {
        Piece::Taken(now) => Json(place(visit, &now)).into_response(),
        Piece::Elsewhere(received) => {
            let now = Upload { received, ..upload.clone() };
            (StatusCode::CONFLICT, Json(place(visit, &now))).into_response()
        }
        Piece::Unfit(unfit) => {
            let error = json!({ "field": "file", "text": unfit_sentence(visit, &unfit, &upload.name) });
            (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "errors": [error] }))).into_response()
        }
    })
}

/// Where a file goes on, and the page that shows it.
fn place(visit: &Visit, upload: &Upload) -> serde_json::Value {
    let page = visit.to(&format!("/imports/uploads/{}", upload.public_id));
    json!({ "pieces": format!("{page}/pieces"), "page": page, "offset": upload.received, "size": upload.size })
}

/// As RFC 9530 writes it, but in hexadecimal digits.
fn digest(bytes: &Bytes) -> String {
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha-256={digest}")
}
