//! Scales for programs: read by everybody, kept by whoever keeps the words of the lists.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::{answer, created, names};
use crate::accounts::guard::{Called, Posted};
use crate::assessments::pages::{refused, scales as pages};
use crate::assessments::scale::{self, Scale};
use crate::platform::clock::Date;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;

fn scale_json(scale: &Scale) -> Value {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let value = |value: &scale::Value| {
        json!({
            "code": value.code, "name": names(&value.terms.names), "sign": value.terms.sign,
            "tone": value.terms.tone.code(), "place": value.terms.place, "from": day(value.terms.from),
            "to": day(value.terms.to),
        })
    };
    json!({
        "code": scale.code, "track": scale.track.code(), "mechanism": scale.mechanism,
        "name": names(&scale.terms.names), "source": scale.terms.source, "address": scale.terms.address,
        "from": day(scale.terms.from), "to": day(scale.terms.to),
        "values": scale.values.iter().map(value).collect::<Vec<Value>>(), "version": scale.version,
    })
}

/// `GET /api/v1/scales`
pub async fn list(visit: Visit) -> Result<Response, Problem> {
    let items: Vec<Value> = visit.app.terms().scales.iter().map(scale_json).collect();
    Ok(answer(&visit, json!({ "items": items })))
}

/// `GET /api/v1/scales/{scale}`
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, Problem> {
    let body = scale_json(&pages::found(&visit, &code)?);
    Ok(answer(&visit, body))
}

/// `POST /api/v1/scales`: a scale without values.
pub async fn create(Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::right(visit)?;
    let code = pages::added(visit, &body).await?.map_err(|form| refused(&form))?;
    Ok(created(format!("/api/v1/scales/{code}"), scale_json(&pages::found(visit, &code)?)))
}

/// `PUT /api/v1/scales/{scale}`: what is said of it; its values stay.
pub async fn change(Path(code): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::right(visit)?;
    let form = pages::said_anew(visit, &pages::found(visit, &code)?, &body).await?;
    if !form.is_right() {
        return Err(refused(&form));
    }
    Ok(Json(scale_json(&pages::found(visit, &code)?)).into_response())
}

/// `POST /api/v1/scales/{scale}/values`
pub async fn add_value(Path(code): Path<String>, Called { member, body }: Called<Posted>) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::right(visit)?;
    let made = pages::save_value(visit, &pages::found(visit, &code)?, None, &body).await?;
    let value = made.map_err(|form| refused(&form))?;
    Ok(created(format!("/api/v1/scales/{code}/values/{value}"), scale_json(&pages::found(visit, &code)?)))
}

/// `PUT /api/v1/scales/{scale}/values/{value}`
pub async fn change_value(
    Path((code, value)): Path<(String, String)>,
    Called { member, body }: Called<Posted>,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    pages::right(visit)?;
    let scale = pages::found(visit, &code)?;
    let value = scale.value(&value).or_not_found()?;
    pages::save_value(visit, &scale, Some(value), &body).await?.map_err(|form| refused(&form))?;
    Ok(Json(scale_json(&pages::found(visit, &code)?)).into_response())
}
