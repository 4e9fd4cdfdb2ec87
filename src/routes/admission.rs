//! For whom each address is, and who is let in.

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::table::ALL;
use crate::accounts::session::{SignedIn, Stage, StrangeKey};
use crate::permissions::{Person, Role};
use crate::platform::web::Problem;

/// For whom an address is. Whoever must sign in is led there; whoever may not is told so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    Everybody,
    /// Whoever has given a password, with or without the second factor.
    HalfWay,
    /// Whoever has signed in.
    Members,
    /// Whoever holds a post today, and administrators and auditors, who look on.
    Holders,
    /// Whoever holds a post today.
    PostHolders,
    Secretariat,
    /// The secretariat; and administrators, who give the posts of the secretariat alone.
    Appointing,
    /// The secretariat, and administrators and auditors, who look on.
    Overseers,
    /// Administrators, and auditors, who look on.
    Supervisors,
    Administrators,
}

impl For {
    /// Whether this person, who has signed in, is let in.
    pub fn admits(self, person: &Person) -> bool {
        match self {
            For::Everybody | For::HalfWay | For::Members => true,
            For::Holders => !person.posts.is_empty() || person.role.is_some(),
            For::PostHolders => !person.posts.is_empty(),
            For::Secretariat => person.is_secretariat(),
            For::Appointing => person.is_secretariat() || person.is(Role::Administrator),
            For::Overseers => person.is_secretariat() || person.role.is_some(),
            For::Supervisors => person.role.is_some(),
            For::Administrators => person.is(Role::Administrator),
        }
    }
}

/// Holds whoever has signed in to the table, whatever a handler forgets. Visitors are led to
/// the sign-in by the handlers, which know the way back.
pub async fn admit(path: MatchedPath, request: Request, next: Next) -> Response {
    let method = if request.method() == Method::HEAD { "GET" } else { request.method().as_str() };
    let whom = ALL.iter().find(|(of, address, _)| *of == method && *address == path.as_str()).map(|(_, _, whom)| *whom);
    if request.extensions().get::<StrangeKey>().is_some() {
        return Problem::StrangeKey.into_response();
    }
    let session = request.extensions().get::<SignedIn>().filter(|session| session.0.stage == Stage::Full);
    match (whom, session) {
        (Some(whom), Some(session)) if !whom.admits(&session.0.account.person()) => Problem::Forbidden.into_response(),
        _ => next.run(request).await,
    }
}
