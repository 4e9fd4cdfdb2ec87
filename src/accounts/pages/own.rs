//! One's own account: password, second factor, sessions.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;

use super::invitation::weak_sentence;
use super::passkeys::{self, Ceremony, PasskeyRow};
use super::sign_in::known_device;
use crate::accounts::guard::{Member, Posted};
use crate::accounts::throttle::{self, Attempt};
use crate::accounts::{self, password, session, store};
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::{Form, see_other, show};

#[derive(Serialize)]
struct Own {
    own: Details,
}

#[derive(Serialize)]
struct Details {
    name: String,
    email: String,
    role: &'static str,
    codes_left: i64,
    app: bool,
    /// Whoever has joined with the provider has none.
    password: bool,
    passkeys: Vec<PasskeyRow>,
    sessions: Vec<SessionRow>,
    second_factor_href: String,
    app_end_action: String,
    codes_action: String,
    keys_href: String,
    contact_href: String,
    /// `None` where the browser knows no passkeys.
    add_passkey: Option<Ceremony>,
}

#[derive(Serialize)]
struct SessionRow {
    browser: String,
    began: String,
    seen: String,
    current: bool,
    end_action: String,
}

/// `GET /{lang}/account`
pub async fn show_own(member: Member, headers: HeaderMap) -> Result<Response, Problem> {
    page(&member, &headers, Form::new(&member.visit, "/account/password", "")).await
}

/// The page again, with what could not be done.
pub async fn refuse(member: &Member, headers: &HeaderMap, field: &str, key: &str) -> Result<Response, Problem> {
    let mut form = Form::new(&member.visit, "/account/password", "");
    form.error(field, member.visit.word(key));
    page(member, headers, form).await
}

async fn page(member: &Member, headers: &HeaderMap, form: Form) -> Result<Response, Problem> {
    let Member { visit, session } = member;
    let (db, account) = (visit.app.db.read(), &session.account);
    let standing = session::standing(db, account.id, visit.app.clock.now()).await?;
    let sessions = standing.iter().map(|other| SessionRow {
        browser: other.browser.clone(),
        began: visit.moment(other.created_at),
        seen: visit.moment(other.seen_at),
        current: other.id == session.id,
        end_action: visit.to(&format!("/account/sessions/{}/end", other.id)),
    });
    let own = Details {
        name: account.name.clone(),
        email: account.email.clone(),
        role: account.person().standing(),
        codes_left: store::recovery_codes_left(db, account.id).await?,
        password: !account.password.is_empty(),
        app: !account.totp_secret.is_empty(),
        passkeys: passkeys::rows(visit, account.id).await?,
        sessions: sessions.collect(),
        second_factor_href: visit.to("/account/second-factor"),
        app_end_action: visit.to("/account/app/end"),
        codes_action: visit.to("/account/recovery-codes"),
        keys_href: visit.to("/account/keys"),
        contact_href: visit.to("/account/contact"),
        add_passkey: passkeys::to_add(visit, headers),
    };
    show(visit, "accounts/own.html", visit.word("account-heading"), &form, Own { own })
}

/// `POST /{lang}/account/password`
pub async fn change_password(member: Member, posted: Posted) -> Result<Response, Problem> {
    let Member { visit, session } = &member;
    let account = &session.account;
    let mut form = Form::new(visit, "/account/password", "");
    let device = known_device(&visit.app, Some(account), &posted).await?;
    let attempt = Attempt::in_session(account.id, device);
    let now = visit.app.clock.now();
    let seconds = throttle::take(&visit.app.db, now, &attempt).await?;
    if seconds > 0 {
        form.error("current", super::wait_sentence(visit, seconds));
        return Ok(super::too_many(page(&member, &posted.headers, form).await?, seconds));
    }
    let current = posted.field("current").to_owned();
    if !password::verify(current, Some(account.password.clone())).await? {
        form.error("current", visit.word("account-password-wrong"));
        return page(&member, &posted.headers, form).await;
    }
    let wish = posted.field("password");
    if let Err(weak) = password::check(wish, &[&account.name, &account.email]) {
        form.error("password", weak_sentence(visit, weak));
        return page(&member, &posted.headers, form).await;
    }
    let hash = password::hash(wish.to_owned()).await?;
    let tx = visit.app.db.begin().await?;
    throttle::succeeded(&tx, &attempt).await?;
    accounts::change_password(&tx, now, account, &hash, session.id).await?;
    tx.commit().await?;
    Ok(see_other(visit, "/account"))
}

/// `POST /{lang}/account/sessions/{id}/end`
pub async fn end_session(
    member: Member,
    Path((_, id)): Path<(String, i64)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let tx = member.visit.app.db.begin().await?;
    session::end(&tx, member.session.account.id, id).await?.then_some(()).or_not_found()?;
    tx.commit().await?;
    Ok(see_other(&member.visit, "/account"))
}
