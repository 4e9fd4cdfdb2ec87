//! The second factor: asked for at signing in and before dangerous acts, and chosen.

use std::sync::Arc;

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use serde::Serialize;

use super::passkeys::{self, Ceremony};
use super::provider::{self, Way};
use super::sign_in::known_device;
use super::{own, session_cookie, too_many, typed, wait_sentence, with_cookies};
use crate::accounts::guard::{Member, Posted, safe_return};
use crate::accounts::session::{self, Session, SignedIn, Stage};
use crate::accounts::throttle::{self, Attempt};
use crate::accounts::token::Token;
use crate::accounts::{self, factors, store};
use crate::app::App;
use crate::platform::clock::Moment;
use crate::platform::db::Tx;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cookies::{self, Transport};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};

/// A device is remembered for a year after it was last used to sign in.
const DEVICE_SECONDS: i64 = 365 * 24 * 60 * 60;

/// `GET /{lang}/second-factor?to=`
pub async fn new(
    visit: Visit,
    headers: HeaderMap,
    signed_in: Option<Extension<SignedIn>>,
) -> Result<Response, Problem> {
    let session = half(signed_in)?;
    if session.stage == Stage::Setup {
        return Ok(see_other(&visit, "/account/second-factor"));
    }
    let to = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "to").map(|(_, to)| to).unwrap_or_default();
    ask(&visit, &headers, &session, &Form::new(&visit, "/second-factor", &to))
}

#[derive(Serialize)]
struct Ask {
    app: bool,
    passkey: Option<Ceremony>,
    /// For whoever has signed in with the provider: it may ask again.
    provider: Option<Way>,
}

pub fn ask(visit: &Visit, headers: &HeaderMap, session: &Session, form: &Form) -> Result<Response, Problem> {
    let account = &session.account;
    let passkey = passkeys::to_prove(visit, headers, account.passkeys);
    let key = if passkey.is_some() { "second-factor-either-heading" } else { "second-factor-heading" };
    let asked_again = session.stage == Stage::Full && provider::proves_again(visit.app.provider.as_ref(), account);
    let provider = provider::way(visit).filter(|_| asked_again);
    let content = Ask { app: !account.totp_secret.is_empty(), passkey, provider };
    show(visit, "accounts/second_factor.html", visit.word(key), form, content)
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
        return Ok(too_many(ask(&visit, &posted.headers, &session, &form)?, seconds));
    }
    let tx = app.db.begin().await?;
    let code = typed(&posted, "code");
    let right = match factors::step_of(&session.account.totp_secret, code, now) {
        Some(step) => store::use_step(&tx, session.account.id, step).await?,
        None => store::use_recovery_code(&tx, session.account.id, &factors::recovery_hash(code)).await?,
    };
    if !right || session.stage == Stage::Setup {
        app.meters.sign_in_refused();
        form.error("code", visit.word("second-factor-wrong"));
        return ask(&visit, &posted.headers, &session, &form);
    }
    throttle::succeeded(&tx, &attempt).await?;
    proven(tx, &visit, &session, &posted).await
}

/// Where somebody goes who asked for no page in particular: whoever works for an institution alone, to
/// what is expected of them.
pub fn first_page<'a>(account: &accounts::Account, to: &'a str) -> &'a str {
    let person = account.person();
    let works = !person.posts.is_empty() && !person.is_secretariat() && person.role.is_none();
    if works && to == "/desk" { "/tasks" } else { to }
}

/// What follows a second factor that was right: a proof of this moment, or half a session made whole.
pub async fn proven(tx: Tx, visit: &Visit, session: &Session, posted: &Posted) -> Result<Response, Problem> {
    let to = first_page(&session.account, safe_return(posted.field("to")));
    if session.stage == Stage::Full {
        session::prove(&tx, session.id, visit.app.clock.now()).await?;
        tx.commit().await?;
        return Ok(see_other(visit, to));
    }
    let cookies = let_in(&tx, &visit.app, session, posted).await?;
    tx.commit().await?;
    Ok(with_cookies(see_other(visit, to), cookies))
}

/// Turns half a session into a whole one, and remembers the device: the cookies of both.
pub async fn let_in(tx: &Tx, app: &App, session: &Session, posted: &Posted) -> Result<Vec<HeaderValue>, Problem> {
    let account = session.account.id;
    let (cookies, _) = enter(tx, app.clock.now(), account, Some(session.id), &posted.headers, posted.transport).await?;
    Ok(cookies)
}

/// Begins a whole session in place of the one before, and remembers the device: the cookies of both.
pub async fn enter(
    tx: &Tx,
    now: Moment,
    account: i64,
    before: Option<i64>,
    headers: &HeaderMap,
    transport: Transport,
) -> Result<(Vec<HeaderValue>, Token), Problem> {
    let token = session::begin(tx, now, account, Stage::Full, before, headers).await?;
    let device = Token::random()?;
    store::add_device(tx, account, &device.hash(), now, now.plus_seconds(-DEVICE_SECONDS)).await?;
    let mut both = session_cookie(transport, &token);
    both.extend(cookies::set(transport, cookies::DEVICE, device.as_str(), Some(DEVICE_SECONDS)));
    Ok((both, token))
}

/// The session of whoever has given a password, with or without more.
pub fn half(signed_in: Option<Extension<SignedIn>>) -> Result<Arc<Session>, Problem> {
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
    /// For whoever has no second factor yet: a passkey does as well.
    passkey: Option<Ceremony>,
}

/// `GET /{lang}/account/second-factor`: for whoever has none, or wants another app.
pub async fn choose(
    visit: Visit,
    headers: HeaderMap,
    signed_in: Option<Extension<SignedIn>>,
) -> Result<Response, Problem> {
    let session = may_choose(&visit, signed_in)?;
    offer(&visit, &headers, &session, factors::new_secret()?, Form::new(&visit, "/account/second-factor", ""))
}

/// Whoever has a second factor must show it before choosing another.
pub fn may_choose(visit: &Visit, signed_in: Option<Extension<SignedIn>>) -> Result<Arc<Session>, Problem> {
    let session = half(signed_in)?;
    match session.stage {
        Stage::Setup if !session.account.has_second_factor() => Ok(session),
        Stage::Full if session.is_fresh(visit.app.clock.now()) => Ok(session),
        Stage::Full | Stage::Password => Err(Problem::ProveFirst),
        Stage::Setup => Err(Problem::SignInFirst),
    }
}

fn offer(
    visit: &Visit,
    headers: &HeaderMap,
    session: &Session,
    secret: String,
    form: Form,
) -> Result<Response, Problem> {
    let issuer = &visit.short_name();
    let (picture, size) = factors::picture(&secret, issuer, &session.account.email)?;
    let groups: Vec<&str> =
        (0..secret.len()).step_by(4).filter_map(|at| secret.get(at..secret.len().min(at + 4))).collect();
    let groups = groups.join(" ");
    let passkey = passkeys::to_add(visit, headers).filter(|_| session.stage != Stage::Full);
    let title = visit.word(if passkey.is_some() { "setup-choice-heading" } else { "setup-heading" });
    let replaces = !session.account.totp_secret.is_empty();
    let setup = Setup { picture, size, groups, replaces, secret, passkey };
    show(visit, "accounts/setup.html", title, &form, setup)
}

/// The page on which a passkey was to be added, with what is wrong: at the set-up, or one's own.
pub async fn show_choice(
    visit: &Visit,
    posted: &Posted,
    session: Arc<Session>,
    key: &'static str,
) -> Result<Response, Problem> {
    if session.stage == Stage::Full {
        let member = Member { visit: visit.clone(), session };
        return own::refuse(&member, &posted.headers, "passkey", key).await;
    }
    let mut form = Form::new(visit, "/account/second-factor", "");
    form.error("passkey", visit.word(key));
    offer(visit, &posted.headers, &session, factors::new_secret()?, form)
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
        return offer(&visit, &posted.headers, &session, secret, form);
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
    Ok(with_cookies(show_codes(&visit, codes)?, cookies))
}

/// The codes on paper, which nobody sees again.
pub fn show_codes(visit: &Visit, codes: Vec<String>) -> Result<Response, Problem> {
    let page = Codes { codes, next: visit.to("/account") };
    site::own_page(visit, "accounts/codes.html", visit.word("codes-heading"), &page)
}
