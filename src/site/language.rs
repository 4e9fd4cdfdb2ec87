//! In which language a reader is met, and how they choose another.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::app::App;
use crate::platform::web::Problem;
use crate::platform::web::address::{escaped, form_pairs};

/// The cookie that remembers a reader's choice of language; it says nothing else.
const LANGUAGE_COOKIE: &str = "language";

/// The language for a reader who has not said one in the address: chosen before, else the browser's.
pub fn preferred(app: &App, headers: &HeaderMap) -> String {
    let cookies = headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let chosen = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
    let terms = app.terms();
    let offered = |code: &str| terms.settings.offers(code);
    let mut chosen = chosen.filter(|(name, code)| *name == LANGUAGE_COOKIE && offered(code));
    let chosen = chosen.find_map(|(_, code)| app.i18n.find(code));
    if let Some(language) = chosen {
        return language.code.clone();
    }
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let wished = accepted.and_then(|accepted| app.i18n.negotiate(accepted, offered));
    wished.unwrap_or_else(|| app.default_language()).code.clone()
}

/// The language in which a program is told what is wrong: `lang` of the address, else as for readers.
pub fn of_program(app: &App, headers: &HeaderMap, query: &str) -> String {
    let said = form_pairs(query).into_iter().find(|(name, _)| name == "lang");
    let said = said.and_then(|(_, code)| app.i18n.find(&code)).map(|language| language.code.clone());
    said.unwrap_or_else(|| preferred(app, headers))
}

/// `/`: to the front page in the reader's language.
pub async fn front(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let lang = preferred(&app, &headers);
    ([(header::VARY, "Cookie, Accept-Language")], Redirect::to(&format!("/{lang}/"))).into_response()
}

/// `/{lang}` without the stroke behind it: to the front page in that language.
pub async fn front_in(State(app): State<Arc<App>>, Path(lang): Path<String>) -> Result<Redirect, Problem> {
    let language = app.i18n.find(&lang).ok_or(Problem::NotFound)?;
    Ok(Redirect::permanent(&format!("/{}/", language.code)))
}

/// `/language/{code}?to=/recommendations`: remembers a choice and leads to the page in that language.
pub async fn choose_language(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    request: Request<Body>,
) -> Result<Response, Problem> {
    let Some(language) = app.i18n.find(&code) else { return Err(Problem::NotFound) };
    let pairs = form_pairs(request.uri().query().unwrap_or_default());
    let to = pairs.into_iter().find(|(name, _)| name == "to").map(|(_, to)| to).unwrap_or_default();
    // Only a path of ours: behind the language it cannot lead to another host.
    let to = if to.starts_with('/') { to } else { "/".to_owned() };
    let secure = if app.config.is_https() { "; Secure" } else { "" };
    let cookie =
        format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}", language.code);
    let place = HeaderValue::from_str(&format!("/{}{}", language.code, escaped(&to)))
        .map_err(|_| Problem::BadRequest { parameter: "to".to_owned(), value: to.clone() })?;
    let cookie = HeaderValue::from_str(&cookie)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, place), (header::SET_COOKIE, cookie)]).into_response())
}
