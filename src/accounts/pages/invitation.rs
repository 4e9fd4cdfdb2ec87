//! Taking an invitation up. The link changes nothing by being opened: mail scanners open links.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::provider::{self, Way};
use super::{first_page, session_cookie, with_cookies};
use crate::accounts::guard::Posted;
use crate::accounts::password::{self, Weak};
use crate::accounts::session::{self, Stage};
use crate::accounts::token::Token;
use crate::accounts::{self, Account};
use crate::app::App;
use crate::platform::web::Problem;
use crate::platform::web::cookies::Transport;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct Invitation {
    /// `None` when the link is of no use.
    name: Option<String>,
    email: String,
    refused: bool,
    provider: Option<Way>,
    /// What the provider's button passes on.
    token: String,
}

/// `GET /{lang}/invitation/{token}`
pub async fn show_link(
    State(app): State<Arc<App>>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let transport = Transport::of(&app.config, &headers);
    let account = invited(&app, &token).await?;
    first_page(&visit, transport, |visit| page(visit, transport, &form(visit, &token), account.as_ref()))
}

/// The link that whoever is invited opens.
pub fn address(app: &App, lang: &str, token: &Token) -> String {
    let base = app.config.public_url.as_deref().map(|url| url.trim_end_matches('/').to_owned());
    let base = base.unwrap_or_else(|| format!("http://{}", app.config.listen));
    format!("{base}/{lang}/invitation/{}", token.as_str())
}

async fn invited(app: &App, token: &str) -> Result<Option<Account>, Problem> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    Ok(accounts::invited(app.db.read(), app.clock.now(), &token).await?)
}

fn form(visit: &Visit, token: &str) -> Form {
    Form::new(visit, &format!("/invitation/{token}"), "")
}

/// The page that says that an invitation is of no use.
pub fn gone(visit: &Visit, transport: Transport) -> Result<Response, Problem> {
    page(visit, transport, &Form::new(visit, "/", ""), None)
}

fn page(visit: &Visit, transport: Transport, form: &Form, account: Option<&Account>) -> Result<Response, Problem> {
    let token = visit.path.strip_prefix("/invitation/").unwrap_or_default().to_owned();
    let content = Invitation {
        name: account.map(|account| account.name.clone()),
        email: account.map(|account| account.email.clone()).unwrap_or_default(),
        refused: transport == Transport::Plain,
        provider: provider::way(visit),
        token,
    };
    // The address of this page is a key: it is not told to the next one.
    let mut response = show(visit, "accounts/invitation.html", visit.word("invitation-heading"), form, content)?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// `POST /{lang}/invitation/{token}`: sets the password; the second factor comes next.
pub async fn take_up(
    State(app): State<Arc<App>>,
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let account = invited(&app, &token).await?;
    let mut form = form(&visit, &token);
    let Some(account) = account.filter(|_| posted.transport != Transport::Plain) else {
        return page(&visit, posted.transport, &form, None);
    };
    let wish = posted.field("password");
    if let Err(weak) = password::check(wish, &[&account.name, &account.email]) {
        form.error("password", weak_sentence(&visit, weak));
        return page(&visit, posted.transport, &form, Some(&account));
    }
    let hash = password::hash(wish.to_owned()).await?;
    let tx = app.db.begin().await?;
    let now = app.clock.now();
    // Used up within the transaction: of two who take it up, one comes too late.
    let joined = match Token::parse(&token) {
        Some(token) => accounts::join(&tx, now, &token, &hash).await?,
        None => None,
    };
    let Some(account) = joined else { return page(&visit, posted.transport, &form, None) };
    let token = session::begin(&tx, now, account.id, Stage::Setup, None, &posted.headers).await?;
    tx.commit().await?;
    Ok(with_cookies(see_other(&visit, "/account/second-factor"), session_cookie(posted.transport, &token)))
}

pub fn weak_sentence(visit: &Visit, weak: Weak) -> String {
    match weak {
        Weak::Short => visit.counted("password-short", password::FEWEST as i64),
        Weak::Long => visit.counted("password-long", password::MOST as i64),
        Weak::Common => visit.word("password-common").to_owned(),
    }
}
