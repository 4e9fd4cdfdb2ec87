//! Around every request: a number of its own, its line in the log, its share of the figures.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use super::Meters;
use crate::platform::clock::Clock;
use crate::platform::ids;

/// The header in which the number of a request goes back.
const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The number of a request: what a reader tells the administrator, who finds it in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(String);

impl RequestId {
    fn new() -> RequestId {
        let bytes = ids::random::<6>().unwrap_or_default();
        RequestId(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The form of an address as the router knows it: `/{lang}/r/{id}`. A real one may be a key.
pub fn route(request: &axum::http::Extensions) -> &str {
    request.get::<MatchedPath>().map_or("none", MatchedPath::as_str)
}

pub async fn observe(
    State((meters, clock)): State<(Arc<Meters>, Clock)>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = RequestId::new();
    let route = route(request.extensions()).to_owned();
    let method = request.method().clone();
    request.extensions_mut().insert(id.clone());
    let begun = Instant::now();
    let mut response = next.run(request).await;
    let took = begun.elapsed();
    let status = response.status();
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(HEADER, value);
    }
    meters.answered(&route, &method, status, took, clock.now());
    let (milliseconds, status) = (took.as_secs_f64() * 1000.0, status.as_u16());
    let milliseconds = (milliseconds * 10.0).round() / 10.0;
    // Whoever watches us asks every few seconds, and is of no interest while all is well.
    let quiet = status < 400 && (route == "/healthz" || route == "/readyz" || route.starts_with("/assets/"));
    macro_rules! line {
        ($level:ident) => {
            tracing::$level!(
                request.id = %id, http.method = %method, http.route = %route, http.status = status,
                took_ms = milliseconds, "{method} {route} {status}"
            )
        };
    }
    if quiet {
        line!(debug)
    } else {
        line!(info)
    }
    response
}
