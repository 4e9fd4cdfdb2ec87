//! Forms that came too late are held, so that nothing typed is lost.
//!
//! Somebody writes for an hour, sends the form, and has been signed out meanwhile, or must show
//! the second factor first. What they sent is kept for a day for their account alone, under an
//! address that only this browser is told, and they send it again by a button. A session that was
//! ended by somebody holds nothing, nor does a form with a secret in it.

use std::sync::Arc;

use anyhow::Result;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, Method, header};

use super::guard::{MOST_BYTES_OF_MEMBERS, comes_from_us};
use super::session::{Lapsed, Sent, Session, SignedIn, Stage};
use super::token::{self, Token};
use super::{Account, store};
use crate::app::App;
use crate::platform::clock::Moment;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cookies::Transport;
use crate::routes;

pub use store::HeldForm;

/// A form waits so long; and so long an ended session is known, for this and nothing else.
pub const HELD_SECONDS: i64 = 24 * 60 * 60;
/// So many forms of one account wait at once.
const MOST_FORMS: i64 = 10;
/// Names of fields that hold a secret: a form with one of them is typed anew.
pub const SECRETS: [&str; 5] = ["password", "current", "code", "secret", "credential"];
/// The field by which a held form, sent again, says which it is.
pub const FIELD: &str = "held";

/// A form on its way to its handler, in case it must be held.
pub struct Copy {
    session: Arc<Session>,
    /// Sent by a page of ours: by its token, or because the browser says so.
    ours: bool,
    path: String,
    body: Bytes,
}

/// Takes a copy of what somebody whom we know has sent by a form.
pub async fn copy(app: &App, request: Request) -> Result<(Request, Option<Copy>), Problem> {
    let extensions = request.extensions();
    let standing = extensions.get::<SignedIn>().map(|SignedIn(session)| session);
    let lapsed = extensions.get::<Lapsed>().map(|Lapsed(session)| session);
    let known = standing.filter(|session| session.stage == Stage::Full).or(lapsed).map(Arc::clone);
    let to = extensions.get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let form = to.is_some_and(|to| may_wait(&to)) && is_form(request.method(), request.headers());
    let Some(session) = known.filter(|_| form) else { return Ok((request, None)) };
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MOST_BYTES_OF_MEMBERS).await.map_err(|_| Problem::TooLarge)?;
    let transport = Transport::of(&app.config, &parts.headers);
    let says_so = parts.headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin");
    let token = parts.extensions.get::<Sent>().map(|sent| sent.0.for_forms()).unwrap_or_default();
    let shown = field(&body, "form").is_some_and(|shown| token::same(&token, &shown));
    let ours = comes_from_us(&app.config, transport, &parts.headers) && (says_so || shown);
    let path = parts.uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let copy = Copy { session, ours, path, body: body.clone() };
    Ok((Request::from_parts(parts, Body::from(body)), Some(copy)))
}

/// Forms of the gate lead to it again anyhow; a piece of a file is sent by a script, which sends it again.
fn may_wait(to: &str) -> bool {
    let gate = ["/{lang}/sign-", "/{lang}/second-factor", "/{lang}/invitation", "/{lang}/held"];
    let form = routes::ALL.iter().any(|(method, path, _)| *method == "POST" && *path == to);
    form && !to.ends_with("/pieces") && !gate.iter().any(|gate| to.starts_with(gate))
}

fn is_form(method: &Method, headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    method == Method::POST && kind.starts_with("application/x-www-form-urlencoded")
}

/// One field, without reading the others.
fn field(body: &Bytes, name: &str) -> Option<String> {
    let body = std::str::from_utf8(body).ok()?;
    let pair = body.split('&').find(|pair| pair.strip_prefix(name).is_some_and(|rest| rest.starts_with('=')))?;
    form_pairs(pair).pop().map(|(_, value)| value)
}

/// Why a form could not be done: the page says it.
fn reason(problem: &Problem) -> Option<&'static str> {
    match problem {
        Problem::SignInFirst => Some("signed-out"),
        Problem::ProveFirst => Some("proof"),
        Problem::StrangeForm => Some("other-session"),
        _ => None,
    }
}

/// Holds what was copied if the problem is one that passes: the address of the page that offers it.
pub async fn hold(app: &App, copy: &Copy, problem: &Problem) -> Result<Option<String>> {
    let Some(reason) = reason(problem).filter(|_| copy.ours) else { return Ok(None) };
    let mut fields = form_pairs(&String::from_utf8_lossy(&copy.body));
    if fields.iter().any(|(name, _)| SECRETS.contains(&name.as_str())) {
        return Ok(None);
    }
    fields.retain(|(name, _)| name != "form" && name != FIELD);
    fields.iter_mut().for_each(|(name, value)| {
        name.retain(|letter| letter != '\0');
        value.retain(|letter| letter != '\0');
    });
    let form = HeldForm { path: copy.path.clone(), reason: reason.to_owned(), fields };
    let (id, now) = (Token::random()?, app.clock.now());
    let tx = app.db.begin().await?;
    store::hold(&tx, id.as_str(), copy.session.account.id, &form, now).await?;
    store::forget_held(&tx, copy.session.account.id, oldest(now), MOST_FORMS).await?;
    tx.commit().await?;
    Ok(Some(format!("/held/{}", id.as_str())))
}

fn oldest(now: Moment) -> Moment {
    now.plus_seconds(-HELD_SECONDS)
}

/// A held form that was sent again has had its time, whatever came of it.
pub async fn let_go(app: &App, copy: &Copy) -> Result<()> {
    let Some(id) = field(&copy.body, FIELD) else { return Ok(()) };
    let tx = app.db.begin().await?;
    store::let_go(&tx, copy.session.account.id, &id).await?;
    tx.commit().await
}

/// The form that waits under this address for this account.
pub async fn find(app: &App, account: &Account, id: &str) -> Result<Option<HeldForm>> {
    store::held(app.db.read(), account.id, id, oldest(app.clock.now())).await
}
