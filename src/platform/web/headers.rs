//! Headers that every answer carries, whatever it is.

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Nothing is loaded from anywhere else, no script but our own files runs, no page frames ours.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// Name and value, in the order of the test that holds every route to them.
pub const ALWAYS: [(&str, &str); 7] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
    ),
    ("x-frame-options", "DENY"),
];

/// What somebody sent is shown in a room of its own, should a browser show it at all.
const SANDBOX: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/// Marks an answer whose content is somebody's file.
#[derive(Clone, Copy)]
pub struct SomebodysFile;

/// Told to browsers where the site is reached by https, and nowhere else: they keep to it for a year.
pub const HTTPS_ALONE: (&str, &str) = ("strict-transport-security", "max-age=31536000");

/// The state says whether readers come by https.
pub async fn add(State(https): State<bool>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let somebodys = response.extensions().get::<SomebodysFile>().is_some();
    let headers = response.headers_mut();
    for (name, value) in ALWAYS.into_iter().chain(https.then_some(HTTPS_ALONE)) {
        // A page whose address is a key tells it to nobody, which is stricter than the rule.
        let stricter = name == "referrer-policy" && headers.get(name).is_some_and(|value| value == "no-referrer");
        if !stricter {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
    if somebodys {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(SANDBOX));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
