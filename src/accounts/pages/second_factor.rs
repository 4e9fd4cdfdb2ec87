//! The second factor: asked for at signing in and before dangerous acts, and chosen.

use std::sync::Arc;

use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use super::sign_in::known_device;
use super::{session_cookie, too_many, typed, wait_sentence, with_cookies};
use crate::accounts::guard::{Posted, safe_return};
use crate::accounts::session::{self, Session, SignedIn, Stage};
use crate::accounts::throttle::{self, Attempt};
use crate::accounts::token::Token;
use crate::accounts::{self, factors, store};
use crate::app::App;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cookies;
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};

/// A device is remembered for a year after it was last used to sign in.
const DEVICE_SECONDS: i64 = 365 * 24 * 60 * 60;

/// `GET /{lang}/second-factor?to=`
pub async fn new(visit: Visit, signed_in: Option<Extension<SignedIn>>) -> Result<Response, Problem> {
    let session = half(signed_in)?;
    if session.stage == Stage::Setup {
        return Ok(see_other(&visit, "/account/second-factor"));
    }
    let to = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "to").map(|(_, to)| to).unwrap_or_default();
    ask(&visit, &Form::new(&visit, "/second-factor", &to))
}

fn ask(visit: &Visit, form: &Form) -> Result<Response, Problem> {
    show(visit, "accounts/second_factor.html", visit.word("second-factor-heading"), form, ())
}

/// `POST /{lang}/second-factor`
pub async fn create(
    State(app): State<Arc<App>>,
    visit: Visit,
    signed_in: Option<Extension<SignedIn>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let session = half(signed_in)?;
    let to = safe_return(posted.field("to"));
    let mut form = Form::new(&visit, "/second-factor", to);
    let device = known_device(&app, Some(&session.account), &posted).await?;
    let attempt = Attempt::in_session(session.account.id, device);
    let now = app.clock.now();
    let seconds = throttle::take(&app.db, now, &attempt).await?;
    if seconds > 0 {
        form.error("code", wait_sentence(&visit, seconds));
        return Ok(too_many(ask(&visit, &form)?, seconds));
    }
    let tx = app.db.begin().await?;
    let code = typed(&posted, "code");
    let right = match factors::step_of(&session.account.totp_secret, code, now) {
        Some(step) => store::use_step(&tx, session.account.id, step).await?,
        None => store::use_recovery_code(&tx, session.account.id, &factors::recovery_hash(code)).await?,
    };
    if !right || session.stage == Stage::Setup {
        form.error("code", visit.word("second-factor-wrong"));
        return ask(&visit, &form);
    }
    throttle::succeeded(&tx, &attempt).await?;
    if session.stage == Stage::Full {
        session::prove(&tx, session.id, now).await?;
        tx.commit().await?;
        return Ok(see_other(&visit, to));
    }
    let cookies = let_in(&tx, &app, &session, &posted).await?;
    tx.commit().await?;
    Ok(with_cookies(see_other(&visit, to), cookies))
}

/// Turns half a session into a whole one, and remembers the device: the cookies of both.
async fn let_in(
    tx: &crate::platform::db::Tx,
    app: &App,
    session: &Session,
    posted: &Posted,
) -> Result<Vec<axum::http::HeaderValue>, Problem> {
    let now = app.clock.now();
    let account = session.account.id;
    let token = session::begin(tx, now, account, Stage::Full, Some(session.id), &posted.headers).await?;
    let device = Token::random()?;
    store::add_device(tx, account, &device.hash(), now, now.plus_seconds(-DEVICE_SECONDS)).await?;
    let mut both = session_cookie(posted.transport, &token);
    both.extend(cookies::set(posted.transport, cookies::DEVICE, device.as_str(), Some(DEVICE_SECONDS)));
    Ok(both)
}

/// The session of whoever has given a password, with or without more.
fn half(signed_in: Option<Extension<SignedIn>>) -> Result<Arc<Session>, Problem> {
    signed_in.map(|Extension(signed_in)| signed_in.0).ok_or(Problem::SignInFirst)
}

#[derive(Serialize)]
struct Setup {
    secret: String,
    /// The secret in groups of four, for whoever types it.
    groups: String,
    /// The path of the picture and its width.
    picture: String,
    size: i32,
    replaces: bool,
}

/// `GET /{lang}/account/second-factor`: for whoever has none, or wants another.
pub async fn choose(visit: Visit, signed_in: Option<Extension<SignedIn>>) -> Result<Response, Problem> {
    let session = may_choose(&visit, signed_in)?;
    offer(&visit, &session, factors::new_secret()?, Form::new(&visit, "/account/second-factor", ""))
}

/// Whoever has a second factor must show it before choosing another.
fn may_choose(visit: &Visit, signed_in: Option<Extension<SignedIn>>) -> Result<Arc<Session>, Problem> {
    let session = half(signed_in)?;
    match session.stage {
        Stage::Setup if session.account.totp_secret.is_empty() => Ok(session),
        Stage::Full if session.is_fresh(visit.app.clock.now()) => Ok(session),
        Stage::Full | Stage::Password => Err(Problem::ProveFirst),
        Stage::Setup => Err(Problem::SignInFirst),
    }
}

fn offer(visit: &Visit, session: &Session, secret: String, form: Form) -> Result<Response, Problem> {
    let issuer = visit.word("site-name");
    let (picture, size) = factors::picture(&secret, issuer, &session.account.email)?;
    let groups: Vec<&str> =
        (0..secret.len()).step_by(4).filter_map(|at| secret.get(at..secret.len().min(at + 4))).collect();
    let groups = groups.join(" ");
    let setup = Setup { picture, size, groups, replaces: session.stage == Stage::Full, secret };
    show(visit, "accounts/setup.html", visit.word("setup-heading"), &form, setup)
}

#[derive(Serialize)]
struct Codes {
    codes: Vec<String>,
    next: String,
}

/// `POST /{lang}/account/second-factor`: proves that the app works, then shows the codes on paper.
pub async fn set(
    State(app): State<Arc<App>>,
    visit: Visit,
    signed_in: Option<Extension<SignedIn>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let session = may_choose(&visit, signed_in)?;
    let secret = posted.field("secret").to_owned();
    if !factors::is_secret(&secret) {
        return Err(Problem::BadRequest { parameter: "secret".to_owned(), value: String::new() });
    }
    let now = app.clock.now();
    let Some(step) = factors::step_of(&secret, typed(&posted, "code"), now) else {
        let mut form = Form::new(&visit, "/account/second-factor", "");
        form.error("code", visit.word("setup-wrong"));
        return offer(&visit, &session, secret, form);
    };
    let codes = factors::recovery_codes()?;
    let tx = app.db.begin().await?;
    if !accounts::set_second_factor(&tx, now, &session, &secret, &codes).await? {
        return Err(Problem::SignInFirst);
    }
    store::use_step(&tx, session.account.id, step).await?;
    let cookies = match session.stage {
        Stage::Full => Vec::new(),
        Stage::Password | Stage::Setup => let_in(&tx, &app, &session, &posted).await?,
    };
    tx.commit().await?;
    let page = Codes { codes, next: visit.to("/account") };
    let response = site::own_page(&visit, "accounts/codes.html", visit.word("codes-heading"), &page)?;
    Ok(with_cookies(response, cookies))
}
