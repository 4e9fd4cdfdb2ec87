//! A form as its template shows it (`platform/web/form.html`), and the answers to one that was sent.

use std::collections::BTreeMap;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::Visit;
use crate::platform::web::address::escaped;
use crate::platform::web::{Problem, Refusal};

/// What was typed stands in a form again, beside what is wrong with it.
#[derive(Default, Serialize)]
pub struct Form {
    /// The hidden field that shows that the form is ours.
    token: String,
    action: String,
    /// Where to go afterwards.
    to: String,
    /// Name of the field and what was typed; never a password.
    values: BTreeMap<String, String>,
    errors: Vec<FieldError>,
}

#[derive(Serialize)]
struct FieldError {
    field: String,
    text: String,
}

impl Form {
    /// A form that is sent to `action`, a path behind the language.
    pub fn new(visit: &Visit, action: &str, to: &str) -> Form {
        let token = visit.form.clone().unwrap_or_default();
        Form { token, action: visit.to(action), to: to.to_owned(), ..Form::default() }
    }

    pub fn value(mut self, field: impl Into<String>, value: impl Into<String>) -> Form {
        self.values.insert(field.into(), value.into());
        self
    }

    /// What stands in a field.
    pub fn get(&self, field: &str) -> &str {
        self.values.get(field).map(String::as_str).unwrap_or_default()
    }

    /// Whether anything stands in a field whose name begins so.
    pub fn has_some(&self, start: &str) -> bool {
        let begins = |(name, _): &(&String, &String)| name.starts_with(start);
        self.values.range(start.to_owned()..).take_while(begins).any(|(_, value)| !value.is_empty())
    }

    pub fn error(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.errors.push(FieldError { field: field.into(), text: text.into() });
    }

    /// What is wrong with a part of the form, which was read by itself.
    pub fn take_errors(&mut self, part: Form) {
        self.errors.extend(part.errors);
    }

    /// With a part of it that was read by itself.
    pub fn with(mut self, part: Form) -> Form {
        self.values.extend(part.values);
        self.errors.extend(part.errors);
        self
    }

    /// What is wrong, for a script that shows it in the page.
    pub fn errors(&self) -> impl Serialize {
        &self.errors
    }

    /// The sentences about what is wrong.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.errors.iter().map(|error| error.text.as_str())
    }

    /// What is wrong, each with its field.
    pub fn wrongs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.errors.iter().map(|error| (error.field.as_str(), error.text.as_str()))
    }

    /// What is wrong, for a program: fields by the names that it knows them by.
    pub fn refusal(&self) -> Problem {
        self.refusal_as(|field| field.replace('-', "_"))
    }

    /// The same where a program's names are others still.
    pub fn refusal_as(&self, name: impl Fn(&str) -> String) -> Problem {
        let named = self.errors.iter().map(|error| Refusal { field: name(&error.field), text: error.text.clone() });
        Problem::Fields(named.collect())
    }

    pub fn is_right(&self) -> bool {
        self.errors.is_empty()
    }
}

#[derive(Serialize)]
struct FormPage<'a, T> {
    form: &'a Form,
    #[serde(flatten)]
    content: T,
}

/// A page with a form, for one reader alone; 422 when something in it is wrong.
pub fn show<T: Serialize>(
    visit: &Visit,
    template: &str,
    title: &str,
    form: &Form,
    content: T,
) -> Result<Response, Problem> {
    let title = if form.is_right() { title.to_owned() } else { format!("{}: {title}", visit.word("form-error")) };
    let mut response = super::own_page(visit, template, &title, &FormPage { form, content })?;
    if !form.is_right() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Leads to a page, a path behind the language, after a form has done what it should.
pub fn see_other(visit: &Visit, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, escaped(&visit.to(path)))]).into_response()
}
