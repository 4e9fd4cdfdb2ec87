//! Passkeys in the browser: asked for, made, used, taken away.
//!
//! A script asks for a challenge, lets the browser answer it, and sends the answer in the field
//! `credential` of a form like any other.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::Serialize;
use webauthn_rs::Webauthn;

use super::second_factor::{self, half, let_in, may_choose};
use super::{own, typed, with_cookies};
use crate::accounts::guard::{Member, Posted, safe_return};
use crate::accounts::passkeys::{self, Added, Made, Removed, Shown};
use crate::accounts::session::{self, SignedIn, Stage};
use crate::accounts::{factors, store};
use crate::app::App;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::Visit;
use crate::site::form::{Form, see_other};

/// What the form of a passkey and its script need to know.
#[derive(Serialize)]
pub struct Ceremony {
    action: String,
    challenge: String,
    /// What a new passkey is called unless its person says otherwise.
    name: String,
}

/// Offers to use a passkey, where there is one and the browser can.
pub fn to_prove(visit: &Visit, headers: &HeaderMap, passkeys: i64) -> Option<Ceremony> {
    here(visit, headers).filter(|_| passkeys > 0)?;
    let action = visit.to("/second-factor/passkey");
    Some(Ceremony { challenge: format!("{action}/challenge"), action, name: String::new() })
}

/// Offers to make one.
pub fn to_add(visit: &Visit, headers: &HeaderMap) -> Option<Ceremony> {
    here(visit, headers)?;
    let action = visit.to("/account/passkeys");
    Some(Ceremony { challenge: format!("{action}/challenge"), action, name: session::browser(headers) })
}

fn here(visit: &Visit, headers: &HeaderMap) -> Option<Webauthn> {
    passkeys::site(&visit.app.config, headers, &visit.short_name())
}

/// `POST /{lang}/second-factor/passkey/challenge`
pub async fn ask_to_prove(
    State(app): State<Arc<App>>,
    visit: Visit,
    signed_in: Option<Extension<SignedIn>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let session = half(signed_in)?;
    let site = here(&visit, &posted.headers).or_not_found()?;
    let tx = app.db.begin().await?;
    let asked = passkeys::ask_to_prove(&tx, app.clock.now(), &site, &session).await?.or_not_found()?;
    tx.commit().await?;
    Ok(Json(asked).into_response())
}

/// `POST /{lang}/second-factor/passkey`
pub async fn prove(
    State(app): State<Arc<App>>,
    visit: Visit,
    signed_in: Option<Extension<SignedIn>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let session = half(signed_in)?;
    let to = safe_return(posted.field("to"));
    let now = app.clock.now();
    let shown = match here(&visit, &posted.headers) {
        Some(site) => passkeys::shown(&app.db, now, &site, &session, posted.field("credential")).await?,
        None => Shown::Wrong,
    };
    let tx = app.db.begin().await?;
    let right = match &shown {
        Shown::Right(used) => passkeys::note_use(&tx, now, &session.account, used).await?,
        Shown::Copied | Shown::Wrong => false,
    };
    if !right {
        if !matches!(shown, Shown::Wrong) {
            passkeys::note_copy(&tx, now, &session.account).await?;
            tx.commit().await?;
        }
        let mut form = Form::new(&visit, "/second-factor", to);
        form.error("passkey", visit.word(why(&posted, &shown)));
        return second_factor::ask(&visit, &posted.headers, &session, &form);
    }
    second_factor::proven(tx, &visit, &session, &posted).await
}

fn why(posted: &Posted, shown: &Shown) -> &'static str {
    match shown {
        _ if posted.field("credential").is_empty() => "passkey-script",
        Shown::Wrong => "passkey-failed",
        Shown::Right(_) | Shown::Copied => "passkey-copied",
    }
}

/// `POST /{lang}/account/passkeys/challenge`
pub async fn ask_to_add(
    State(app): State<Arc<App>>,
    visit: Visit,
    signed_in: Option<Extension<SignedIn>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let session = may_choose(&visit, signed_in)?;
    let site = here(&visit, &posted.headers).or_not_found()?;
    let tx = app.db.begin().await?;
    let asked = passkeys::ask_to_add(&tx, app.clock.now(), &site, &session).await?;
    tx.commit().await?;
    Ok(Json(asked).into_response())
}

/// `POST /{lang}/account/passkeys`: the first second factor brings the codes on paper.
pub async fn add(
    State(app): State<Arc<App>>,
    visit: Visit,
    signed_in: Option<Extension<SignedIn>>,
    posted: Posted,
) -> Result<Response, Problem> {
    let session = may_choose(&visit, signed_in)?;
    let now = app.clock.now();
    let again = |key: &'static str| second_factor::show_choice(&visit, &posted, Arc::clone(&session), key);
    if posted.field("credential").is_empty() {
        return again("passkey-script").await;
    }
    let Some(site) = here(&visit, &posted.headers) else { return again("passkey-failed").await };
    let made = match passkeys::made(&app.db, now, &site, &session, posted.field("credential")).await? {
        Made::Right(made) => made,
        Made::Known => return again("passkey-known").await,
        Made::Wrong => return again("passkey-failed").await,
    };
    let name = Some(typed(&posted, "name")).filter(|name| !name.is_empty()).unwrap_or(visit.word("passkey-unnamed"));
    let codes = match session.stage {
        Stage::Full => Vec::new(),
        Stage::Password | Stage::Setup => factors::recovery_codes()?,
    };
    let tx = app.db.begin().await?;
    match passkeys::add(&tx, now, &session, &made, name, &codes).await? {
        Added::Done => {}
        Added::Known => return again("passkey-known").await,
        Added::Late => return Err(Problem::SignInFirst),
    }
    if session.stage == Stage::Full {
        tx.commit().await?;
        return Ok(see_other(&visit, "/account"));
    }
    let cookies = let_in(&tx, &app, &session, &posted).await?;
    tx.commit().await?;
    Ok(with_cookies(second_factor::show_codes(&visit, codes)?, cookies))
}

/// `POST /{lang}/account/passkeys/{passkey}/end`
pub async fn remove(member: Member, Path((_, id)): Path<(String, i64)>, posted: Posted) -> Result<Response, Problem> {
    member.fresh()?;
    let app = &member.visit.app;
    let tx = app.db.begin().await?;
    let removed = passkeys::remove(&tx, app.clock.now(), &member.session.account, id).await?;
    finish(&member, &posted, tx, removed).await
}

/// `POST /{lang}/account/app/end`
pub async fn remove_app(member: Member, posted: Posted) -> Result<Response, Problem> {
    member.fresh()?;
    let app = &member.visit.app;
    let tx = app.db.begin().await?;
    let removed = passkeys::remove_app(&tx, app.clock.now(), &member.session.account).await?;
    finish(&member, &posted, tx, removed).await
}

async fn finish(
    member: &Member,
    posted: &Posted,
    tx: crate::platform::db::Tx,
    removed: Removed,
) -> Result<Response, Problem> {
    match removed {
        Removed::Done => {
            tx.commit().await?;
            Ok(see_other(&member.visit, "/account"))
        }
        Removed::Missing => Err(Problem::NotFound),
        Removed::Last => {
            drop(tx);
            own::refuse(member, &posted.headers, "second-factor", "account-last-factor").await
        }
    }
}

/// `POST /{lang}/account/recovery-codes`
pub async fn renew_codes(member: Member, _posted: Posted) -> Result<Response, Problem> {
    member.fresh()?;
    let app = &member.visit.app;
    let codes = factors::recovery_codes()?;
    let tx = app.db.begin().await?;
    passkeys::renew_codes(&tx, app.clock.now(), &member.session.account, &codes).await?;
    tx.commit().await?;
    second_factor::show_codes(&member.visit, codes)
}

/// What one's own page shows of a passkey.
#[derive(Serialize)]
pub struct PasskeyRow {
    name: String,
    added: String,
    used: Option<String>,
    end_action: String,
}

pub async fn rows(visit: &Visit, account: i64) -> Result<Vec<PasskeyRow>, Problem> {
    let format = &visit.language().format;
    let passkeys = store::passkeys(visit.app.db.read(), account).await?;
    let row = |passkey: store::Passkey| PasskeyRow {
        name: passkey.name,
        added: format.date(format.day(passkey.created_at)),
        used: passkey.used_at.map(|at| format.date(format.day(at))),
        end_action: visit.to(&format!("/account/passkeys/{}/end", passkey.id)),
    };
    Ok(passkeys.into_iter().map(row).collect())
}
