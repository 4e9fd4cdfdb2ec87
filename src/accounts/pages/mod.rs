//! Signing in, one's own account, the accounts of others.

pub mod api_keys;
pub mod contact;
pub mod held;
pub mod invitation;
pub mod own;
pub mod passkeys;
pub mod people;
pub mod provider;
pub mod second_factor;
pub mod sign_in;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::guard::Posted;
use super::token::Token;
use crate::platform::web::Problem;
use crate::platform::web::cookies::{self, Transport};
use crate::site::Visit;

fn with_cookies(mut response: Response, cookies: Vec<HeaderValue>) -> Response {
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn session_cookie(transport: Transport, token: &Token) -> Vec<HeaderValue> {
    cookies::set(transport, cookies::SESSION, token.as_str(), None)
}

/// A page with a form for somebody who has no token yet: one is given.
fn first_page(
    visit: &Visit,
    transport: Transport,
    make: impl FnOnce(&Visit) -> Result<Response, Problem>,
) -> Result<Response, Problem> {
    if visit.form.is_some() {
        return make(visit);
    }
    let token = Token::random()?;
    let visit = Visit { form: Some(token.for_forms()), ..visit.clone() };
    Ok(with_cookies(make(&visit)?, session_cookie(transport, &token)))
}

/// The sentence for a wait, in whole minutes.
fn wait_sentence(visit: &Visit, seconds: i64) -> String {
    visit.counted("sign-in-wait", (seconds + 59) / 60)
}

fn too_many(mut response: Response, seconds: i64) -> Response {
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1).unsigned_abs()));
    response
}

/// What a person typed and should find again, without blanks around it.
fn typed<'a>(posted: &'a Posted, name: &str) -> &'a str {
    posted.field(name).trim()
}
