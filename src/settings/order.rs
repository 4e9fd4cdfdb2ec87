//! The instance's own order of a list of terms: those with a place stand before all others wherever
//! the list is offered. One step at a time, by buttons.

use axum::extract::Path;
use axum::response::Response;

use super::term::{action, vocabulary};
use super::terms;
use crate::accounts::guard::{Member, Posted};
use crate::permissions::{Act, Kind, can_on};
use crate::platform::vocabulary::Term;
use crate::platform::web::address::encode;
use crate::platform::web::{OrNotFound, Problem};
use crate::site::form::see_other;
use crate::terms::{By, List, Move, arrange};

pub fn path(list: List, term: &Term) -> String {
    format!("{}/place", action(list, term))
}

/// `POST /{lang}/settings/terms/{list}/{term}/place`
pub async fn move_term(
    member: Member,
    Path((_, list, code)): Path<(String, String, String)>,
    posted: Posted,
) -> Result<Response, Problem> {
    let list = List::from_code(&list).or_not_found()?;
    let visit = &member.visit;
    if !can_on(&visit.actor, Act::Change, Kind::Wording) || !list.is_open() {
        return Err(Problem::Forbidden);
    }
    let terms = visit.app.terms();
    let vocabulary = vocabulary(&terms, list);
    let term = vocabulary.by_code(&code).or_not_found()?;
    let movement = Move::from_code(posted.field("to")).or_not_found()?;
    let by = By { actor: &visit.actor, at: visit.app.clock.now() };
    let tx = visit.app.db.begin().await?;
    if arrange(&tx, by, list, vocabulary, term, movement).await?.is_ok() {
        tx.commit().await?;
        visit.app.changed().await?;
    } else {
        // Somebody else has moved one of them: the order as it is now is shown.
        drop(tx);
        visit.app.refresh_terms().await?;
    }
    Ok(see_other(visit, &format!("{}#term-{}", terms::path(list), encode(&term.code))))
}
