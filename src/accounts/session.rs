//! Sessions: a token in a cookie, a row in the database, and what ends them.
//!
//! A session begins after the password and counts for nothing until the second factor; then it
//! gets a new token. It ends after an hour unused, after twelve hours in any case, when its person
//! or an administrator ends it, and with every change of the account's rights.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;

use super::held::HELD_SECONDS;
use super::token::Token;
use super::{Account, api_keys, store};
use crate::app::App;
use crate::platform::clock::Moment;
use crate::platform::db::{Connection, Tx};
use crate::platform::web::Problem;
use crate::platform::web::cookies::{self, Transport};

pub use store::{end, end_all, of_account as list};

/// Unused for so long, a session is over (OWASP: 15 to 30 minutes for high, an hour for low risk).
const IDLE_SECONDS: i64 = 60 * 60;
/// A working day.
const LONGEST_SECONDS: i64 = 12 * 60 * 60;
/// Time to find the telephone.
const HALF_SECONDS: i64 = 15 * 60;
/// Dangerous acts want a second factor not older than this.
const FRESH_SECONDS: i64 = 10 * 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The password was right; the second factor is owed.
    Password,
    /// A second factor is to be chosen.
    Setup,
    Full,
}

impl Stage {
    pub fn code(self) -> &'static str {
        match self {
            Stage::Password => "password",
            Stage::Setup => "setup",
            Stage::Full => "full",
        }
    }

    pub fn from_code(code: &str) -> Stage {
        match code {
            "full" => Stage::Full,
            "setup" => Stage::Setup,
            _ => Stage::Password,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Session {
    pub id: i64,
    pub account: Account,
    pub stage: Stage,
    pub created_at: Moment,
    pub seen_at: Moment,
    pub proven_at: Moment,
    pub browser: String,
}

impl Session {
    pub fn is_fresh(&self, now: Moment) -> bool {
        self.proven_at.plus_seconds(FRESH_SECONDS) > now
    }

    /// When it ends by itself.
    fn end(&self) -> Moment {
        let longest = if self.stage == Stage::Full { LONGEST_SECONDS } else { HALF_SECONDS };
        self.created_at.plus_seconds(longest).min(self.seen_at.plus_seconds(IDLE_SECONDS))
    }

    fn is_over(&self, now: Moment) -> bool {
        self.end() <= now
    }

    /// Over, but not for so long that what its person was writing is given up.
    fn is_remembered(&self, now: Moment) -> bool {
        self.stage == Stage::Full && self.end().plus_seconds(HELD_SECONDS) > now
    }
}

/// Whoever sends this request, if their session stands; put there by `recognise`.
#[derive(Clone)]
pub struct SignedIn(pub Arc<Session>);

/// Whoever sends this request with a session that has ended by itself: a form of theirs is held
/// for them, and that is all.
#[derive(Clone)]
pub struct Lapsed(pub Arc<Session>);

/// The token that the browser sent, whether or not a session goes with it.
#[derive(Clone)]
pub struct Sent(pub Token);

/// Whoever sends this request has shown a key of theirs, which no other site can make them send.
#[derive(Clone)]
pub struct ByKey;

/// A key was shown that is none of ours, has expired, was taken away, or came by a way on which
/// others can read it.
#[derive(Clone)]
pub struct StrangeKey;

/// The browser sent a token, and whose it is cannot be found out at the moment.
#[derive(Clone)]
pub struct Unread(pub Problem);

/// Around all pages: finds out who asks. Without a cookie it costs nothing.
pub async fn recognise(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let transport = Transport::of(&app.config, request.headers());
    if request.uri().path().starts_with("/api/")
        && let Some(key) = api_keys::shown(request.headers())
    {
        match key.filter(|_| transport != Transport::Plain) {
            Some(key) => match api_keys::session(&app, &key).await {
                Ok(Some(session)) => {
                    request.extensions_mut().insert(SignedIn(session));
                    request.extensions_mut().insert(ByKey);
                }
                Ok(None) => drop(request.extensions_mut().insert(StrangeKey)),
                Err(error) => drop(request.extensions_mut().insert(Unread(Problem::from(error)))),
            },
            None => drop(request.extensions_mut().insert(StrangeKey)),
        }
        return next.run(request).await;
    }
    let sent = cookies::read(request.headers(), transport, cookies::SESSION).and_then(|text| Token::parse(&text));
    if let Some(token) = sent {
        match find(&app, &token).await {
            Ok(Some(session)) if session.is_over(app.clock.now()) => {
                request.extensions_mut().insert(Lapsed(Arc::new(session)));
            }
            Ok(Some(session)) => drop(request.extensions_mut().insert(SignedIn(Arc::new(session)))),
            Ok(None) => {}
            // Public pages go on; a page of members says what is wrong, and sends nobody to the sign-in.
            Err(error) => drop(request.extensions_mut().insert(Unread(Problem::from(error)))),
        }
        request.extensions_mut().insert(Sent(token));
    }
    next.run(request).await
}

/// The session of a token, while it stands or is remembered.
async fn find(app: &App, token: &Token) -> Result<Option<Session>> {
    let now = app.clock.now();
    let found = store::session(app.db.read(), &token.hash()).await?;
    let counts = |session: &Session| !session.is_over(now) || session.is_remembered(now);
    let found = found.filter(|session| session.account.ended_at.is_none() && counts(session));
    let Some(mut session) = found else { return Ok(None) };
    session.account.posts = store::posts_held(app.db.read(), session.account.id, app.today()).await?;
    if !session.is_over(now) && session.seen_at.plus_seconds(60) <= now {
        // Reading goes on where nothing can be written.
        if let Err(error) = note_use(app, session.id, now).await {
            tracing::warn!("The use of a session cannot be noted: {error:#}");
        }
    }
    Ok(Some(session))
}

async fn note_use(app: &App, session: i64, now: Moment) -> Result<()> {
    let tx = app.db.begin().await?;
    store::seen(&tx, session, now).await?;
    tx.commit().await
}

/// Begins a session, or goes on from the one before with a new token.
pub async fn begin(
    tx: &Tx,
    now: Moment,
    account: i64,
    stage: Stage,
    before: Option<i64>,
    headers: &HeaderMap,
) -> Result<Token> {
    let token = Token::random()?;
    if let Some(before) = before {
        store::end(tx, account, before).await?;
    }
    store::forget_sessions(tx, now.plus_seconds(-LONGEST_SECONDS - HELD_SECONDS)).await?;
    store::add_session(tx, account, &token.hash(), stage, now, &browser(headers)).await?;
    Ok(token)
}

/// Notes that the second factor was just given again.
pub async fn prove(tx: &Tx, session: i64, now: Moment) -> Result<()> {
    store::prove(tx, session, now).await
}

/// The sessions of an account that still stand.
pub async fn standing(db: &impl Connection, account: i64, now: Moment) -> Result<Vec<Session>> {
    let mut sessions = list(db, account).await?;
    sessions.retain(|session| session.stage == Stage::Full && !session.is_over(now));
    Ok(sessions)
}

/// How many sessions stand, by account.
pub async fn count_standing(db: &impl Connection, now: Moment) -> Result<HashMap<i64, i64>> {
    store::count_sessions(db, now.plus_seconds(-LONGEST_SECONDS), now.plus_seconds(-IDLE_SECONDS)).await
}

/// What a person knows the browser by: `Firefox · Windows`.
pub fn browser(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |names: &[&'static str]| names.iter().copied().find(|name| agent.contains(name));
    let browser = first(&["Edg", "OPR", "Firefox", "Chrome", "Safari"]).map(|name| match name {
        "Edg" => "Edge",
        "OPR" => "Opera",
        other => other,
    });
    let system = first(&["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
