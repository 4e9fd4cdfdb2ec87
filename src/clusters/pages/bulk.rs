//! One act that assigns many entries: its preview, what came of it, and taking it back.

use axum::extract::Path;
use axum::response::Response;
use serde::Serialize;

use super::{by, may_assign, named, responsible};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::clusters::assignment::State;
use crate::clusters::bulk::{self, Bulk, Foreseen};
use crate::institutions::pages::Named;
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::filter::Filter;
use crate::recommendations::list::{self, Card};
use crate::recommendations::listed;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show as show_form};

/// Entries that a preview shows of each outcome.
const SAMPLE: usize = 25;

#[derive(Serialize)]
struct BulkPage {
    bulk: View,
}

#[derive(Serialize)]
struct View {
    path: String,
    /// preview, done, undone
    state: &'static str,
    institution: Option<Named>,
    share: &'static str,
    chosen: Vec<String>,
    list_href: String,
    who: String,
    at: String,
    total: i64,
    /// Outcome, how many, where they are shown.
    figures: Vec<(&'static str, i64, String)>,
    shown: &'static str,
    cards: Vec<Card>,
    mark: String,
    may_apply: bool,
    may_undo: bool,
}

pub(in crate::clusters) async fn find(visit: &Visit, id: &str) -> Result<Bulk, Problem> {
    if !may_assign(visit) {
        return Err(Problem::Forbidden);
    }
    let id: i64 = id.parse().ok().or_not_found()?;
    bulk::find(visit.app.db.read(), id).await?.or_not_found()
}

/// `GET /{lang}/assignments/bulks/{bulk}`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    let bulk = find(visit, &id).await?;
    let form = Form::new(visit, &format!("/assignments/bulks/{}", bulk.id), "");
    page(visit, &bulk, &form).await
}

async fn page(visit: &Visit, bulk: &Bulk, form: &Form) -> Result<Response, Problem> {
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let path = visit.to(&format!("/assignments/bulks/{}", bulk.id));
    let filter = Filter::parse(bulk.query.trim_start_matches('?').trim_end_matches("all=yes"));
    let (outcomes, mark) = outcomes(visit, bulk).await?;
    let pairs = form_pairs(&visit.query);
    let asked = pairs.iter().find(|(name, _)| name == "show").map_or("", |(_, value)| value.as_str());
    let shown = outcomes.iter().find(|(code, _)| *code == asked).or(outcomes.first());
    let (code, ids) = shown.map(|(code, ids)| (*code, ids.clone())).unwrap_or_default();
    let ids: Vec<i64> = ids.into_iter().take(SAMPLE).collect();
    let cards = listed(db, &ids, &visit.lang).await?;
    let count = |ids: &[i64]| i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let assigned = outcomes.first().map_or(0, |(_, ids)| ids.len());
    let view = View {
        state: state(bulk),
        institution: named(visit, bulk.institution),
        share: bulk.share.code(),
        chosen: list::chosen(visit, &terms, &filter),
        list_href: filter.address(&visit.to("/recommendations")),
        who: Names::load(db).await?.of(&bulk.actor).unwrap_or_default().to_owned(),
        at: visit.moment(bulk.applied_at.unwrap_or(bulk.at)),
        total: count(&bulk.entries),
        figures: outcomes.iter().map(|(code, ids)| (*code, count(ids), format!("{path}?show={code}"))).collect(),
        shown: code,
        cards: cards.iter().map(|entry| list::card(visit, &terms, entry, &[])).collect(),
        may_apply: bulk.applied_at.is_none() && assigned > 0,
        may_undo: bulk.applied_at.is_some() && bulk.undone_at.is_none(),
        path,
        mark,
    };
    show_form(visit, "clusters/bulk.html", visit.word("bulk-heading"), form, BulkPage { bulk: view })
}

/// preview, done, undone
pub(in crate::clusters) fn state(bulk: &Bulk) -> &'static str {
    match (bulk.applied_at, bulk.undone_at) {
        (None, _) => "preview",
        (Some(_), None) => "done",
        (Some(_), Some(_)) => "undone",
    }
}

/// What would become of its entries, with the mark of that, or what became of them.
pub(in crate::clusters) async fn outcomes(
    visit: &Visit,
    bulk: &Bulk,
) -> Result<(Vec<(&'static str, Vec<i64>)>, String), Problem> {
    if bulk.applied_at.is_some() {
        return Ok((done(visit, bulk).await?, String::new()));
    }
    let institution = responsible(visit, bulk.institution).or_not_found()?;
    let foreseen = bulk::foresee(visit.app.db.read(), &institution, bulk.share, &bulk.entries).await?;
    let mark = foreseen.mark();
    let Foreseen { assigned, known, led, unseen } = foreseen;
    Ok((vec![("assigned", assigned), ("known", known), ("led", led), ("unseen", unseen)], mark))
}

/// What it assigned, by what became of it.
async fn done(visit: &Visit, bulk: &Bulk) -> Result<Vec<(&'static str, Vec<i64>)>, Problem> {
    let all = bulk::assigned(visit.app.db.read(), bulk).await?;
    let number = |matter: &crate::clusters::assignment::Matter| match matter {
        crate::clusters::assignment::Matter::Entry(place) => place.entry,
        crate::clusters::assignment::Matter::Cluster(id) => id.0,
    };
    let of = |state: State| all.iter().filter(|one| one.state == state).map(|one| number(&one.matter)).collect();
    let states = [State::Submitted, State::Accepted, State::Contested, State::Withdrawn];
    Ok(states.into_iter().map(|state| (state.code(), of(state))).collect())
}

/// `POST /{lang}/assignments/bulks/{bulk}/application`
pub async fn apply(member: Member, Path((_, id)): Path<(String, String)>, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let bulk = find(visit, &id).await?;
    let form = applied(visit, &bulk, posted.field("mark")).await?;
    match form.is_right() {
        true => Ok(see_other(visit, &format!("/assignments/bulks/{}", bulk.id))),
        false => page(visit, &bulk, &form).await,
    }
}

/// Assigns what was shown, unless the form that comes back says what is wrong; for programs too.
pub(in crate::clusters) async fn applied(visit: &Visit, bulk: &Bulk, mark: &str) -> Result<Form, Problem> {
    let institution = responsible(visit, bulk.institution).or_not_found()?;
    let mut form = Form::new(visit, &format!("/assignments/bulks/{}", bulk.id), "");
    let tx = visit.app.db.begin().await?;
    match bulk::apply(&tx, by(visit), bulk, &institution, mark).await? {
        Ok(Some(_)) => {
            tx.commit().await?;
            visit.app.changed().await?;
        }
        Ok(None) => form.error("figures", visit.word("bulk-wrong-changed")),
        Err(wrong) => form.error("figures", super::sentence(visit, wrong)),
    }
    Ok(form)
}

/// `POST /{lang}/assignments/bulks/{bulk}/undo`
pub async fn undo(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    let bulk = find(visit, &id).await?;
    undone(visit, &bulk).await?;
    Ok(see_other(visit, &format!("/assignments/bulks/{}", bulk.id)))
}

/// Takes it back, if nobody else has.
pub(in crate::clusters) async fn undone(visit: &Visit, bulk: &Bulk) -> Result<(), Problem> {
    let tx = visit.app.db.begin().await?;
    if bulk::undo(&tx, by(visit), bulk).await?.is_some() {
        tx.commit().await?;
        visit.app.changed().await?;
    }
    Ok(())
}
