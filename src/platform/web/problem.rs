//! What can go wrong with a request, in the terms of HTTP; the site's frame turns it into a page.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::platform::db::{Weather, weather};

/// After so many seconds it is worth asking again, when the database was away.
const RETRY_SECONDS: u32 = 10;

/// What is wrong with one field, in the words of whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub field: String,
    pub text: String,
}

#[derive(Clone, Debug)]
pub enum Problem {
    /// A part of the request cannot be understood: which, and what stood there.
    BadRequest {
        parameter: String,
        value: String,
    },
    /// A part of the request has more values, or longer ones, than anybody means.
    TooMuch {
        parameter: String,
    },
    /// More is searched for than can be at once: the most characters and words.
    TooManyWords {
        characters: usize,
        words: usize,
    },
    /// The list is longer than the format of the file can hold: at most so many rows.
    TooManyRows {
        most: usize,
    },
    NotFound,
    MethodNotAllowed,
    /// Whoever asks must sign in first.
    SignInFirst,
    /// Whoever asks must show the second factor again first.
    ProveFirst,
    /// Whoever asks may not.
    Forbidden,
    /// The key that a program has shown is of no use.
    StrangeKey,
    /// Fields of what a program has sent cannot be accepted.
    Fields(Vec<Refusal>),
    /// A form that is not ours, or too old to be trusted.
    StrangeForm,
    TooLarge,
    /// The database is away or busy: it passes.
    Away(Arc<anyhow::Error>),
    /// Nothing can be saved until somebody makes room.
    Full(Arc<anyhow::Error>),
    /// Our fault; logged where it is answered.
    Internal(Arc<anyhow::Error>),
}

impl Problem {
    /// Tells programs and browsers when to ask again, where that helps.
    pub fn mark(&self, mut response: Response) -> Response {
        if matches!(self, Problem::Away(_)) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_SECONDS));
        }
        if self.status() == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Problem::BadRequest { .. }
            | Problem::TooMuch { .. }
            | Problem::TooManyWords { .. }
            | Problem::TooManyRows { .. } => StatusCode::BAD_REQUEST,
            Problem::NotFound => StatusCode::NOT_FOUND,
            Problem::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Problem::SignInFirst | Problem::ProveFirst | Problem::StrangeKey => StatusCode::UNAUTHORIZED,
            Problem::Forbidden => StatusCode::FORBIDDEN,
            Problem::StrangeForm | Problem::Fields(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::Away(_) => StatusCode::SERVICE_UNAVAILABLE,
            Problem::Full(_) => StatusCode::INSUFFICIENT_STORAGE,
            Problem::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The answer carries the problem; a layer further out, which knows the reader's language, words it.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl<E: Into<anyhow::Error>> From<E> for Problem {
    fn from(error: E) -> Problem {
        let error = Arc::new(error.into());
        match weather(&error) {
            Some(Weather::Away) => Problem::Away(error),
            Some(Weather::Full) => Problem::Full(error),
            None => Problem::Internal(error),
        }
    }
}

pub trait OrNotFound<T> {
    fn or_not_found(self) -> Result<T, Problem>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self) -> Result<T, Problem> {
        self.ok_or(Problem::NotFound)
    }
}
