//! Signing in with the national provider: there, back, and taking an invitation up with it.
//!
//! The provider sends people back by GET, as its protocol wants. That changes nothing but the
//! sign-in of this browser: an invitation is taken up by a button on the page that follows.

use std::sync::Arc;

use axum::Extension;
use axum::extract::RawQuery;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::second_factor::{enter, first_page};
use super::{invitation, session_cookie, sign_in, with_cookies};
use crate::accounts::guard::{Posted, safe_return};
use crate::accounts::provider::{Arrival, Provider, Trouble};
use crate::accounts::session::{self, Sent, SignedIn, Stage};
use crate::accounts::token::Token;
use crate::accounts::{self, Account, Joined, store};
use crate::app::App;
use crate::platform::clock::Moment;
use crate::platform::web::address::{encode, form_pairs};
use crate::platform::web::cookies::Transport;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show};
use crate::site::language::preferred;
use crate::site::{self, Visit};

/// Time to sign in at the provider.
const VISIT_SECONDS: i64 = 15 * 60;
const CALLBACK: &str = "/sign-in/provider/callback";

/// The button that leads to the provider.
#[derive(Serialize)]
pub struct Way {
    action: String,
    name: String,
}

pub fn way(visit: &Visit) -> Option<Way> {
    let provider = visit.app.provider.as_ref()?;
    let name = provider.name(&visit.lang, visit.word("provider-name")).to_owned();
    Some(Way { action: visit.to("/sign-in/provider"), name })
}

#[derive(Serialize)]
struct Leaving {
    provider: Option<Way>,
    url: String,
}

/// `POST /{lang}/sign-in/provider`: to the provider, by a page that leads there, since forms may
/// not be sent to other sites.
pub async fn leave(State(app): State<Arc<App>>, visit: Visit, posted: Posted) -> Result<Response, Problem> {
    let provider = app.provider.as_ref().or_not_found()?;
    let callback = callback(&app, &posted.headers, posted.transport).or_not_found()?;
    let now = app.clock.now();
    let again = !posted.field("again").is_empty();
    let departure = match provider.depart(now, &callback, again).await? {
        Ok(departure) => departure,
        Err(_) => return failed(&visit, posted.transport, "provider-away", StatusCode::SERVICE_UNAVAILABLE),
    };
    let sent = Token::parse(&posted.session_token()).ok_or(Problem::StrangeForm)?;
    let going = store::Visit {
        browser: sent.hash().to_vec(),
        nonce: departure.nonce,
        verifier: departure.verifier,
        lang: visit.lang.clone(),
        return_to: safe_return(posted.field("to")).to_owned(),
        invitation: Token::parse(posted.field("invitation")).map(|token| token.hash().to_vec()),
    };
    let tx = app.db.begin().await?;
    store::add_visit(&tx, &departure.state.hash(), &going, now, now.plus_seconds(VISIT_SECONDS)).await?;
    tx.commit().await?;
    let refresh = HeaderValue::from_str(&format!("0; url={}", departure.url))?;
    let page = Leaving { provider: way(&visit), url: departure.url };
    let mut response = site::own_page(&visit, "accounts/provider.html", visit.word("provider-leaving"), &page)?;
    response.headers_mut().insert(header::REFRESH, refresh);
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// Where the provider sends people back to, the same for every language.
fn callback(app: &App, headers: &HeaderMap, transport: Transport) -> Option<String> {
    match transport {
        Transport::Secure => Some(format!("{}{CALLBACK}", app.config.public_url.as_deref()?.trim_end_matches('/'))),
        Transport::Loopback => Some(format!("http://{}{CALLBACK}", headers.get(header::HOST)?.to_str().ok()?)),
        Transport::Plain => None,
    }
}

/// `GET /sign-in/provider/callback?code=&state=`
pub async fn come_back(
    State(app): State<Arc<App>>,
    sent: Option<Extension<Sent>>,
    signed_in: Option<Extension<SignedIn>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let provider = app.provider.as_ref().or_not_found()?;
    let transport = Transport::of(&app.config, &headers);
    let callback = callback(&app, &headers, transport).or_not_found()?;
    let sent = sent.map(|Extension(sent)| sent.0);
    let pairs = form_pairs(&query.unwrap_or_default());
    let given = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let now = app.clock.now();
    let form = sent.as_ref().map(Token::for_forms);
    let mut visit = Visit { form, ..Visit::of_nobody(Arc::clone(&app), preferred(&app, &headers)) };
    let Some(there) = back(&app, now, given("state"), sent.as_ref()).await? else {
        return failed(&visit, transport, "provider-stale", StatusCode::BAD_REQUEST);
    };
    visit.lang = there.lang.clone();
    let Some(code) = given("code") else {
        return failed(&visit, transport, "provider-refused", StatusCode::BAD_REQUEST);
    };
    let arrival = match provider.arrive(now, &callback, code, &there).await? {
        Ok(arrival) => arrival,
        Err(Trouble::Away) => return failed(&visit, transport, "provider-away", StatusCode::SERVICE_UNAVAILABLE),
        Err(Trouble::Refused) => return failed(&visit, transport, "provider-refused", StatusCode::BAD_REQUEST),
    };
    if let Some(invitation) = &there.invitation {
        let tx = app.db.begin().await?;
        let text = serde_json::to_string(&arrival)?;
        store::add_arrival(&tx, &there.browser, invitation, &text, now.plus_seconds(VISIT_SECONDS)).await?;
        tx.commit().await?;
        return Ok(see_other(&visit, "/sign-in/provider/joining"));
    }
    let account = known(&app, &arrival).await?;
    let Some(account) = account else {
        return failed(&visit, transport, "provider-unknown", StatusCode::FORBIDDEN);
    };
    let before = signed_in.map(|Extension(SignedIn(session))| session).filter(|now| now.account.id == account.id);
    let tx = app.db.begin().await?;
    let before = before.map(|session| session.id);
    let (cookies, next) = admit(&tx, &app, &account, &arrival, before, &headers, transport, &there.return_to).await?;
    tx.commit().await?;
    Ok(with_cookies(Redirect::to(&visit.to(&next)).into_response(), cookies))
}

/// The visit that this browser comes back from; it is used up whoever comes with it.
async fn back(
    app: &App,
    now: Moment,
    state: Option<String>,
    sent: Option<&Token>,
) -> Result<Option<store::Visit>, Problem> {
    let Some(state) = state.and_then(|state| Token::parse(&state)) else { return Ok(None) };
    let tx = app.db.begin().await?;
    let visit = store::end_visit(&tx, &state.hash(), now).await?;
    tx.commit().await?;
    Ok(visit.filter(|visit| sent.is_some_and(|sent| sent.hash().as_slice() == visit.browser)))
}

/// The account that is linked with whoever arrives.
async fn known(app: &App, arrival: &Arrival) -> Result<Option<Account>, Problem> {
    let Some(id) = store::by_identity(app.db.read(), &arrival.issuer, &arrival.subject).await? else {
        return Ok(None);
    };
    Ok(store::by_id(app.db.read(), id).await?.filter(|account| account.state() == "active"))
}

/// Lets somebody in as far as the provider's word goes: the cookies, and the page that comes next.
#[expect(clippy::too_many_arguments, reason = "all of a request that a session is made from")]
async fn admit(
    tx: &crate::platform::db::Tx,
    app: &App,
    account: &Account,
    arrival: &Arrival,
    before: Option<i64>,
    headers: &HeaderMap,
    transport: Transport,
    to: &str,
) -> Result<(Vec<HeaderValue>, String), Problem> {
    let now = app.clock.now();
    if arrival.second_factor {
        let (cookies, token) = enter(tx, now, account.id, before, headers, transport).await?;
        // As fresh as the proof that the provider was given, and not fresher than now.
        let proven_at = Moment(arrival.proven_at.saturating_mul(1_000_000).clamp(0, now.0));
        store::set_proven(tx, &token.hash(), proven_at).await?;
        let posts = store::posts_held(&**tx, account.id, app.today()).await?;
        return Ok((cookies, first_page(&Account { posts, ..account.clone() }, to).to_owned()));
    }
    let (stage, next) = match account.has_second_factor() {
        true => (Stage::Password, format!("/second-factor?to={}", encode(to))),
        false => (Stage::Setup, "/account/second-factor".to_owned()),
    };
    let token = session::begin(tx, now, account.id, stage, before, headers).await?;
    Ok((session_cookie(transport, &token), next))
}

/// The sign-in page, with what did not work; a password works as ever.
fn failed(visit: &Visit, transport: Transport, key: &str, status: StatusCode) -> Result<Response, Problem> {
    let mut response = super::first_page(visit, transport, |visit| {
        let mut form = Form::new(visit, "/sign-in", "");
        form.error("provider", visit.word(key));
        sign_in::page(visit, transport, &form)
    })?;
    *response.status_mut() = status;
    Ok(response)
}

#[derive(Serialize)]
struct Joining {
    name: String,
    email: String,
    provider: Option<Way>,
}

/// `GET /{lang}/sign-in/provider/joining`: who came back from the provider with an invitation.
pub async fn show_joining(
    State(app): State<Arc<App>>,
    visit: Visit,
    sent: Option<Extension<Sent>>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let transport = Transport::of(&app.config, &headers);
    let Some((account, _, arrival)) = arrived(&app, sent.as_deref()).await? else {
        return invitation::gone(&visit, transport);
    };
    if arrival.email.as_ref() != Some(&account.email) {
        return failed(&visit, transport, "provider-other-email", StatusCode::FORBIDDEN);
    }
    let page = Joining { name: account.name, email: account.email, provider: way(&visit) };
    let form = Form::new(&visit, "/sign-in/provider/joining", "");
    show(&visit, "accounts/joining.html", visit.word("joining-heading"), &form, page)
}

/// Who came back in this browser, and with which invitation, while it can be taken up.
async fn arrived(app: &App, sent: Option<&Sent>) -> Result<Option<(Account, [u8; 32], Arrival)>, Problem> {
    let (Some(sent), now) = (sent, app.clock.now()) else { return Ok(None) };
    let Some((invitation, text)) = store::arrival(app.db.read(), &sent.0.hash(), now).await? else { return Ok(None) };
    let Some(id) = store::invited(app.db.read(), &invitation, now).await? else { return Ok(None) };
    let account = store::by_id(app.db.read(), id).await?.filter(|account| account.ended_at.is_none());
    let arrival: Arrival = serde_json::from_str(&text)?;
    Ok(account.map(|account| (account, invitation, arrival)))
}

/// `POST /{lang}/sign-in/provider/joining`: takes the invitation up.
pub async fn join(
    State(app): State<Arc<App>>,
    visit: Visit,
    sent: Option<Extension<Sent>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let now = app.clock.now();
    let Some((_, invitation, arrival)) = arrived(&app, sent.as_deref()).await? else {
        return invitation::gone(&visit, posted.transport);
    };
    let tx = app.db.begin().await?;
    let key = match accounts::join_by_provider(&tx, now, &invitation, &arrival).await? {
        Joined::Done(account) => {
            if let Some(Extension(sent)) = &sent {
                store::end_arrivals(&tx, &sent.0.hash(), now).await?;
            }
            let whole = admit(&tx, &app, &account, &arrival, None, &posted.headers, posted.transport, "/desk").await?;
            tx.commit().await?;
            return Ok(with_cookies(see_other(&visit, &whole.1), whole.0));
        }
        Joined::Late => return invitation::gone(&visit, posted.transport),
        Joined::OtherEmail => "provider-other-email",
        Joined::Taken => "provider-taken",
    };
    failed(&visit, posted.transport, key, StatusCode::FORBIDDEN)
}

/// Whether the provider can be asked to prove again who somebody is.
pub fn proves_again(provider: Option<&Provider>, account: &Account) -> bool {
    account.identities > 0 && provider.is_some_and(|provider| !provider.settings.second_factor.is_empty())
}
