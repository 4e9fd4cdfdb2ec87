//! Keys for the API: one's own, and those of all for administrators, who may take any away.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use crate::accounts::api_keys::{self, ApiKey, MOST_KEYS, MOST_NAME, Wrong};
use crate::accounts::guard::{Member, Posted};
use crate::accounts::store;
use crate::permissions::{Act, can_on_accounts};
use crate::platform::clock::Date;
use crate::platform::web::{OrNotFound, Problem, typed};
use crate::site::form::{Form, see_other, show};
use crate::site::{self, Visit};

#[derive(Serialize)]
struct KeysPage {
    keys: Vec<KeyRow>,
    /// Whose keys: one's own, or everybody's.
    all: bool,
    may_end: bool,
    back_href: String,
}

#[derive(Serialize)]
struct KeyRow {
    name: String,
    person: String,
    made: String,
    last_day: String,
    expired: bool,
    used: Option<String>,
    end_action: String,
}

fn row(visit: &Visit, key: &ApiKey, person: String, base: &str) -> KeyRow {
    KeyRow {
        name: key.name.clone(),
        person,
        made: visit.day(key.created_at),
        last_day: key.last_day.to_string(),
        expired: key.last_day < visit.app.today(),
        used: key.used_at.map(|at| visit.moment(at)),
        end_action: visit.to(&format!("{base}/{}/end", key.id)),
    }
}

/// `GET /{lang}/account/keys`
pub async fn show_own(member: Member) -> Result<Response, Problem> {
    let last_day = api_keys::furthest(member.visit.app.today()).to_string();
    own(&member, Form::new(&member.visit, "/account/keys", "").value("last-day", last_day)).await
}

async fn own(member: &Member, form: Form) -> Result<Response, Problem> {
    let Member { visit, session } = member;
    let keys = api_keys::of_account(visit.app.db.read(), session.account.id).await?;
    let keys = keys.iter().map(|key| row(visit, key, String::new(), "/account/keys")).collect();
    let page = KeysPage { keys, all: false, may_end: true, back_href: visit.to("/account") };
    show(visit, "accounts/keys.html", visit.word("keys-heading"), &form, page)
}

#[derive(Serialize)]
struct MadePage {
    name: String,
    key: String,
    next: String,
}

/// `POST /{lang}/account/keys`: the key is shown this once.
pub async fn make(member: Member, posted: Posted) -> Result<Response, Problem> {
    member.fresh()?;
    let Member { visit, session } = &member;
    let (name, day) = (typed::line(posted.field("name")), typed::line(posted.field("last-day")));
    let mut form = Form::new(visit, "/account/keys", "").value("name", name.as_str()).value("last-day", day.as_str());
    let last_day = Some(day).filter(|day| day.len() == 10).and_then(|day| Date::parse(&day));
    let Some(last_day) = last_day else {
        form.error("last-day", visit.word("keys-wrong-day"));
        return own(&member, form).await;
    };
    let (now, today) = (visit.app.clock.now(), visit.app.today());
    let tx = visit.app.db.begin().await?;
    match api_keys::make(&tx, now, today, &session.account, &name, last_day).await? {
        Ok(key) => {
            tx.commit().await?;
            let page = MadePage { name, key: key.as_str().to_owned(), next: visit.to("/account/keys") };
            site::own_page(visit, "accounts/key.html", visit.word("keys-made-heading"), &page)
        }
        Err(wrong) => {
            drop(tx);
            let count = |number: usize| i64::try_from(number).unwrap_or(0);
            match wrong {
                Wrong::Name if name.is_empty() => form.error("name", visit.word("keys-wrong-name")),
                Wrong::Name => form.error("name", visit.counted("wrong-too-long", count(MOST_NAME))),
                Wrong::Day => form.error("last-day", visit.word("keys-wrong-day")),
                Wrong::TooMany => form.error("name", visit.counted("keys-wrong-many", count(MOST_KEYS))),
            }
            own(&member, form).await
        }
    }
}

/// `POST /{lang}/account/keys/{key}/end`
pub async fn end_own(member: Member, Path((_, id)): Path<(String, i64)>, _posted: Posted) -> Result<Response, Problem> {
    let keys = api_keys::of_account(member.visit.app.db.read(), member.session.account.id).await?;
    end(&member, keys, id, "/account/keys").await
}

async fn end(member: &Member, keys: Vec<ApiKey>, id: i64, back: &str) -> Result<Response, Problem> {
    let visit = &member.visit;
    let key = keys.into_iter().find(|key| key.id == id).or_not_found()?;
    let tx = visit.app.db.begin().await?;
    api_keys::end(&tx, &visit.actor, visit.app.clock.now(), &key).await?;
    tx.commit().await?;
    Ok(see_other(visit, back))
}

/// `GET /{lang}/people/keys`
pub async fn show_all(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    if !can_on_accounts(&visit.actor, Act::See) {
        return Err(Problem::Forbidden);
    }
    let db = visit.app.db.read();
    let people = store::list(db).await?;
    let name = |id: i64| people.iter().find(|one| one.id == id).map(|one| one.name.clone()).unwrap_or_default();
    let keys = api_keys::all(db).await?;
    let keys = keys.iter().map(|key| row(visit, key, name(key.account), "/people/keys")).collect();
    let may_end = can_on_accounts(&visit.actor, Act::Change);
    let page = KeysPage { keys, all: true, may_end, back_href: visit.to("/people") };
    show(visit, "accounts/keys.html", visit.word("keys-all-heading"), &Form::new(visit, "", ""), page)
}

/// `POST /{lang}/people/keys/{key}/end`
pub async fn end_any(member: Member, Path((_, id)): Path<(String, i64)>, _posted: Posted) -> Result<Response, Problem> {
    if !can_on_accounts(&member.visit.actor, Act::Change) {
        return Err(Problem::Forbidden);
    }
    let keys = api_keys::all(member.visit.app.db.read()).await?;
    end(&member, keys, id, "/people/keys").await
}
