//! The accounts of this instance: invited, given a role, ended. For administrators; auditors look on.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::{invitation, typed};
use crate::accounts::guard::{Member, Posted};
use crate::accounts::token::Token;
use crate::accounts::{self, Account, Wrong, session, store};
use crate::permissions::{Act, Role, can_on_accounts};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct People {
    people: Vec<PersonRow>,
    roles: Vec<&'static str>,
    may_change: bool,
    keys_href: String,
}

#[derive(Serialize)]
struct PersonRow {
    name: String,
    email: String,
    role: &'static str,
    /// The role, or what their posts make them.
    standing: &'static str,
    state: &'static str,
    sessions: i64,
    /// Where the row's forms lead: `…/role`, `…/invitation`, `…/end`, `…/resume`, `…/sessions/end`.
    base: String,
}

/// `GET /{lang}/people`
pub async fn list(member: Member) -> Result<Response, Problem> {
    may(&member, Act::See)?;
    page(&member, Form::new(&member.visit, "/people", "")).await
}

async fn page(member: &Member, form: Form) -> Result<Response, Problem> {
    let visit = &member.visit;
    let db = visit.app.db.read();
    let mut people = Vec::new();
    let sessions = session::count_standing(db, visit.app.clock.now()).await?;
    let mut posts = store::all_posts_held(db, visit.app.today()).await?;
    for mut account in store::list(db).await? {
        account.posts = posts.remove(&account.id).unwrap_or_default();
        people.push(PersonRow {
            role: account.role.map_or(NO_ROLE, Role::code),
            standing: account.person().standing(),
            state: account.state(),
            sessions: sessions.get(&account.id).copied().unwrap_or_default(),
            base: visit.to(&format!("/people/{}", account.public_id)),
            name: account.name,
            email: account.email,
        });
    }
    let content = People {
        people,
        roles: Role::ALL.map(Role::code).into_iter().chain([NO_ROLE]).collect(),
        may_change: can_on_accounts(&visit.actor, Act::Change),
        keys_href: visit.to("/people/keys"),
    };
    show(visit, "accounts/people.html", visit.word("people-heading"), &form, content)
}

fn may(member: &Member, act: Act) -> Result<(), Problem> {
    if can_on_accounts(&member.visit.actor, act) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// An administrator with a fresh second factor, and the account that is spoken of.
async fn changing(member: &Member, id: &str) -> Result<Account, Problem> {
    may(member, Act::Change)?;
    member.fresh()?;
    store::by_public_id(member.visit.app.db.read(), id).await?.or_not_found()
}

/// `POST /{lang}/people`
pub async fn invite(member: Member, posted: Posted) -> Result<Response, Problem> {
    may(&member, Act::Change)?;
    member.fresh()?;
    let visit = &member.visit;
    let (email, name) = (typed(&posted, "email"), typed(&posted, "name"));
    let role = chosen_role(&posted)?;
    let tx = visit.app.db.begin().await?;
    match accounts::invite(&tx, &visit.actor, visit.app.clock.now(), email, name, role).await? {
        Ok(token) => {
            tx.commit().await?;
            link(visit, name, &token, "/people")
        }
        Err(wrong) => {
            let mut form = Form::new(visit, "/people", "").value("email", email).value("name", name);
            form = form.value("role", role.map_or(NO_ROLE, Role::code));
            form.error(if wrong == Wrong::Name { "name" } else { "email" }, sentence(visit, wrong));
            page(&member, form).await
        }
    }
}

/// The choice of those whose rights come from their posts alone.
const NO_ROLE: &str = "none";

fn chosen_role(posted: &Posted) -> Result<Option<Role>, Problem> {
    match posted.field("role") {
        NO_ROLE => Ok(None),
        value => match Role::from_code(value) {
            Some(role) => Ok(Some(role)),
            None => Err(Problem::BadRequest { parameter: "role".to_owned(), value: value.to_owned() }),
        },
    }
}

fn sentence(visit: &Visit, wrong: Wrong) -> &str {
    visit.word(match wrong {
        Wrong::Email => "people-wrong-email",
        Wrong::Taken => "people-wrong-taken",
        Wrong::Name => "people-wrong-name",
        Wrong::LastAdministrator => "people-wrong-last",
    })
}

#[derive(Serialize)]
struct Link {
    name: String,
    link: String,
    back: String,
}

/// The link is shown this once, to be passed on by whoever invites; `back` is where they came from.
pub fn link(visit: &Visit, name: &str, token: &Token, back: &str) -> Result<Response, Problem> {
    let content =
        Link { name: name.to_owned(), link: invitation::address(&visit.app, &visit.lang, token), back: visit.to(back) };
    let mut response = site::own_page(visit, "accounts/link.html", visit.word("link-heading"), &content)?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// `POST /{lang}/people/{id}/invitation`: a new link, for whoever lost the old one or the telephone.
pub async fn invite_again(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let account = changing(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let token = accounts::invite_again(&tx, &visit.actor, visit.app.clock.now(), &account).await?;
    tx.commit().await?;
    link(visit, &account.name, &token, "/people")
}

/// `POST /{lang}/people/{id}/role`
pub async fn set_role(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let account = changing(&member, &id).await?;
    let visit = &member.visit;
    let role = chosen_role(&posted)?;
    let tx = visit.app.db.begin().await?;
    let done = accounts::set_role(&tx, &visit.actor, visit.app.clock.now(), &account, role).await?;
    finish(&member, tx, done).await
}

/// `POST /{lang}/people/{id}/end`
pub async fn end(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    let account = changing(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let now = visit.app.clock.now();
    let done = accounts::set_ended(&tx, &visit.actor, now, &account, Some(now)).await?;
    finish(&member, tx, done).await
}

/// `POST /{lang}/people/{id}/resume`
pub async fn resume(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let account = changing(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    let done = accounts::set_ended(&tx, &visit.actor, visit.app.clock.now(), &account, None).await?;
    finish(&member, tx, done).await
}

/// `POST /{lang}/people/{id}/sessions/end`
pub async fn end_sessions(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let account = changing(&member, &id).await?;
    let visit = &member.visit;
    let tx = visit.app.db.begin().await?;
    session::end_all(&tx, account.id, None).await?;
    tx.commit().await?;
    Ok(see_other(visit, "/people"))
}

/// Commits what may be; what may not is said above the list, and nothing is changed.
async fn finish(member: &Member, tx: crate::platform::db::Tx, done: Result<(), Wrong>) -> Result<Response, Problem> {
    let visit = &member.visit;
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(see_other(visit, "/people"))
        }
        Err(wrong) => {
            drop(tx);
            let mut form = Form::new(visit, "/people", "");
            form.error("people", sentence(visit, wrong));
            page(member, form).await
        }
    }
}
