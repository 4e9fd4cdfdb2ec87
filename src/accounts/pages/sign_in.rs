//! Signing in by e-mail address and password, and signing out.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use super::provider::{self, Way};
use super::{first_page, session_cookie, too_many, typed, wait_sentence, with_cookies};
use crate::accounts::guard::{Member, Posted, safe_return};
use crate::accounts::session::{self, Stage};
use crate::accounts::throttle::{self, Attempt};
use crate::accounts::token::Token;
use crate::accounts::{Account, password, store};
use crate::app::App;
use crate::platform::web::Problem;
use crate::platform::web::address::form_pairs;
use crate::platform::web::cookies::{self, Transport};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct SignIn {
    /// Nobody may sign in where others can listen.
    refused: bool,
    provider: Option<Way>,
}

/// `GET /{lang}/sign-in?to=`
pub async fn new(State(app): State<Arc<App>>, visit: Visit, headers: HeaderMap) -> Result<Response, Problem> {
    let to = form_pairs(&visit.query).into_iter().find(|(name, _)| name == "to").map(|(_, to)| to).unwrap_or_default();
    if visit.session.is_some() {
        return Ok(see_other(&visit, safe_return(&to)));
    }
    let transport = Transport::of(&app.config, &headers);
    first_page(&visit, transport, |visit| page(visit, transport, &Form::new(visit, "/sign-in", &to)))
}

pub fn page(visit: &Visit, transport: Transport, form: &Form) -> Result<Response, Problem> {
    let title = visit.word("sign-in-heading");
    show(
        visit,
        "accounts/sign_in.html",
        title,
        form,
        SignIn { refused: transport == Transport::Plain, provider: provider::way(visit) },
    )
}

/// `POST /{lang}/sign-in`: the answer and its time are the same whether or not there is such an account.
pub async fn create(State(app): State<Arc<App>>, visit: Visit, posted: Posted) -> Result<Response, Problem> {
    let email = typed(&posted, "email").to_lowercase();
    let to = safe_return(posted.field("to")).to_owned();
    let mut form = Form::new(&visit, "/sign-in", &to).value("email", &email);
    if email.is_empty() {
        form.error("email", visit.word("sign-in-email-missing"));
    }
    if posted.field("password").is_empty() {
        form.error("password", visit.word("sign-in-password-missing"));
    }
    if !form.is_right() || posted.transport == Transport::Plain {
        return page(&visit, posted.transport, &form);
    }
    let account = store::by_email(app.db.read(), &email).await?;
    let device = known_device(&app, account.as_ref(), &posted).await?;
    let attempt = Attempt::new(&email, posted.from, device);
    let seconds = throttle::take(&app.db, app.clock.now(), &attempt).await?;
    if seconds > 0 {
        form.error("email", wait_sentence(&visit, seconds));
        return Ok(too_many(page(&visit, posted.transport, &form)?, seconds));
    }
    let usable = account.filter(|account| account.state() == "active");
    let hash = usable.as_ref().map(|account| account.password.clone());
    let right = password::verify(posted.field("password").to_owned(), hash).await?;
    let Some(account) = usable.filter(|_| right) else {
        app.meters.sign_in_refused();
        form.error("email", visit.word("sign-in-wrong"));
        return page(&visit, posted.transport, &form);
    };
    let tx = app.db.begin().await?;
    let now = app.clock.now();
    let (stage, next) = match account.has_second_factor() {
        false => (Stage::Setup, "/account/second-factor".to_owned()),
        true => (Stage::Password, format!("/second-factor?to={}", crate::platform::web::address::encode(&to))),
    };
    let token = session::begin(&tx, now, account.id, stage, None, &posted.headers).await?;
    throttle::succeeded(&tx, &attempt).await?;
    tx.commit().await?;
    Ok(with_cookies(see_other(&visit, &next), session_cookie(posted.transport, &token)))
}

/// Whether this device has seen this person sign in before.
pub async fn known_device(app: &App, account: Option<&Account>, posted: &Posted) -> Result<Option<i64>, Problem> {
    let token = cookies::read(&posted.headers, posted.transport, cookies::DEVICE).and_then(|text| Token::parse(&text));
    match (account, token) {
        (Some(account), Some(token)) => Ok(store::device(app.db.read(), account.id, &token.hash()).await?),
        _ => Ok(None),
    }
}

/// `POST /{lang}/sign-out`
pub async fn end(member: Member, posted: Posted) -> Result<Response, Problem> {
    let app = &member.visit.app;
    let tx = app.db.begin().await?;
    session::end(&tx, member.session.account.id, member.session.id).await?;
    tx.commit().await?;
    let gone = cookies::set(posted.transport, cookies::SESSION, "", Some(0));
    let mut response = with_cookies(see_other(&member.visit, "/"), gone);
    response.headers_mut().insert("clear-site-data", axum::http::HeaderValue::from_static("\"cache\""));
    Ok(response)
}
