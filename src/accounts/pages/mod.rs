//! Signing in, one's own account, the accounts of others.

pub mod invitation;
pub mod own;
pub mod people;
pub mod second_factor;
pub mod sign_in;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::guard::{Posted, location};
use super::token::Token;
use crate::platform::web::Problem;
use crate::platform::web::cookies::{self, Transport};
use crate::site::{self, Visit};

/// A form as its template shows it: what was typed stands in it again, beside what is wrong with it.
#[derive(Default, Serialize)]
pub struct Form {
    /// The hidden field that shows that the form is ours.
    token: String,
    action: String,
    /// Where to go afterwards.
    to: String,
    /// Name of the field and what was typed; never a password.
    values: std::collections::BTreeMap<&'static str, String>,
    errors: Vec<FieldError>,
}

#[derive(Serialize)]
pub struct FieldError {
    field: &'static str,
    text: String,
}

impl Form {
    fn new(visit: &Visit, action: &str, to: &str) -> Form {
        let token = visit.form.clone().unwrap_or_default();
        Form { token, action: visit.to(action), to: to.to_owned(), ..Form::default() }
    }

    fn value(mut self, field: &'static str, value: &str) -> Form {
        self.values.insert(field, value.to_owned());
        self
    }

    fn error(&mut self, field: &'static str, text: impl Into<String>) {
        self.errors.push(FieldError { field, text: text.into() });
    }
}

#[derive(Serialize)]
struct FormPage<'a, T> {
    form: &'a Form,
    #[serde(flatten)]
    content: T,
}

/// A page with a form; 422 when something in it is wrong.
fn show<T: Serialize>(
    visit: &Visit,
    template: &str,
    title: &str,
    form: &Form,
    content: T,
) -> Result<Response, Problem> {
    let key = if form.errors.is_empty() { title.to_owned() } else { format!("{}: {title}", visit.word("form-error")) };
    let mut response = site::own_page(visit, template, &key, &FormPage { form, content })?;
    if !form.errors.is_empty() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Leads to a page after a form has done what it should.
fn see_other(visit: &Visit, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [location(visit, path)]).into_response()
}

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
