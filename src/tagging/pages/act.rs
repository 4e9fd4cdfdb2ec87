//! One bulk act: its preview, the work under way, what came of it, and its undo.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Serialize;

use super::{WishView, chosen, may, still_asked, wish_view};
use crate::accounts::Names;
use crate::accounts::guard::{Member, Posted};
use crate::imports::{self, UndoReport};
use crate::ledger::{self, Batch, BatchState};
use crate::permissions::Act;
use crate::platform::db::Connection;
use crate::platform::jobs::{self, Job, JobId, State};
use crate::platform::web::address::form_pairs;
use crate::platform::web::{OrNotFound, Problem};
use crate::recommendations::list::{self, Card};
use crate::recommendations::listed;
use crate::site::Visit;
use crate::site::form::{Form, see_other, show as show_form};
use crate::tagging::{BulkAct, Outcome, Tally, foresee, job, store};

/// How far a bulk act has come.
pub enum Stage {
    Preview,
    /// Asked for: waiting or under way.
    Applying(Job),
    Applied {
        batch: Box<Batch>,
        undo: Option<Undo>,
    },
    /// Refused, failed or cancelled: nothing was changed.
    Ended(Option<Job>),
}

/// What has become of taking it back.
pub enum Undo {
    UnderWay(Job),
    Done(UndoReport),
    /// Refused, failed or cancelled: nothing was taken back.
    Ended(Option<Job>),
}

pub async fn stage(db: &impl Connection, act: &BulkAct) -> anyhow::Result<Stage> {
    if act.job == 0 {
        return Ok(Stage::Preview);
    }
    let applied = |batch: &Batch| matches!(batch.state, BatchState::Visible | BatchState::Undone);
    if let Some(batch) = ledger::batch_of_job(db, act.job).await?.filter(applied) {
        let undo = if act.undo_job == 0 { None } else { Some(undoing(db, act.undo_job).await?) };
        return Ok(Stage::Applied { batch: Box::new(batch), undo });
    }
    let job = jobs::find(db, JobId(act.job)).await?;
    Ok(match job {
        Some(job) if !job.state.ended() => Stage::Applying(job),
        ended => Stage::Ended(ended),
    })
}

async fn undoing(db: &impl Connection, id: i64) -> anyhow::Result<Undo> {
    let job = jobs::find(db, JobId(id)).await?;
    Ok(match job {
        Some(job) if !job.state.ended() => Undo::UnderWay(job),
        Some(job) if job.state == State::Done => Undo::Done(serde_json::from_str(&job.outcome).unwrap_or_default()),
        ended => match ledger::batch_of_job(db, id).await?.filter(|batch| batch.state == BatchState::Visible) {
            Some(batch) => Undo::Done(serde_json::from_str(&batch.summary).unwrap_or_default()),
            None => Undo::Ended(ended),
        },
    })
}

impl Stage {
    pub fn code(&self) -> &'static str {
        match self {
            Stage::Preview => "preview",
            Stage::Applying(_) | Stage::Applied { undo: Some(Undo::UnderWay(_)), .. } => "under-way",
            Stage::Applied { undo: Some(Undo::Done(report)), .. } if report.withdrawn > 0 => "undone",
            Stage::Applied { .. } => "applied",
            Stage::Ended(_) => "ended",
        }
    }

    /// How many entries it changed; `None` before that is known.
    pub fn changed(&self) -> Option<u64> {
        match self {
            Stage::Applied { batch, .. } => serde_json::from_str(&batch.summary).ok().map(|tally: Tally| tally.changed),
            _ => None,
        }
    }

    fn job(&self) -> Option<&Job> {
        match self {
            Stage::Applying(job) | Stage::Applied { undo: Some(Undo::UnderWay(job)), .. } => Some(job),
            Stage::Ended(job) | Stage::Applied { undo: Some(Undo::Ended(job)), .. } => job.as_ref(),
            _ => None,
        }
    }
}

#[derive(Serialize)]
struct ActPage {
    act: ActView,
}

#[derive(Serialize)]
struct ActView {
    state: &'static str,
    at: String,
    who: String,
    why: String,
    chosen: Vec<String>,
    list_href: Option<String>,
    wish: WishView,
    total: u64,
    figures: Vec<Figure>,
    changed: Option<u64>,
    shown: Option<&'static str>,
    cards: Vec<Card>,
    next_href: Option<String>,
    first_href: Option<String>,
    percent: Option<i64>,
    /// Why nothing came of it.
    failure: Option<String>,
    undo: Option<UndoView>,
    may_apply: bool,
    may_undo: bool,
    /// Where the second factor is shown, before what wants it.
    prove_href: Option<String>,
    again_href: Option<String>,
    base: String,
}

#[derive(Serialize)]
struct Figure {
    key: &'static str,
    count: u64,
    href: String,
}

#[derive(Serialize)]
struct UndoView {
    withdrawn: u64,
    left: Vec<String>,
    left_count: u64,
}

/// Entries on a page, and those that a preview shows at once.
const PAGE: usize = 25;
const SAMPLE: usize = 5;
/// Entries left by an undo that are listed.
const MOST_LEFT: usize = 50;

/// `GET /{lang}/tagging/{act}`
pub async fn show(member: Member, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(&visit.actor, &[Act::See])?;
    let act = find(visit, &id).await?;
    let stage = stage(visit.app.db.read(), &act).await?;
    let view = view(&member, &act, &stage).await?;
    let title = visit.word("tagging-act-heading").to_owned();
    let form = Form::new(visit, &format!("/tagging/{}", act.id), "");
    let mut response = show_form(visit, "tagging/act.html", &title, &form, ActPage { act: view })?;
    if stage.code() == "under-way" {
        // The page looks again by itself, with or without scripts.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("2"));
    }
    Ok(response)
}

async fn find(visit: &Visit, id: &str) -> Result<BulkAct, Problem> {
    let id: i64 = id.parse().ok().or_not_found()?;
    store::find(visit.app.db.read(), id).await?.or_not_found()
}

async fn view(member: &Member, act: &BulkAct, stage: &Stage) -> Result<ActView, Problem> {
    let visit = &member.visit;
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let base = visit.to(&format!("/tagging/{}", act.id));
    let (chosen, filter) = chosen(visit, &terms, &act.query);
    let list_href = still_asked(&terms, &filter).then(|| filter.address(&visit.to("/recommendations")));
    let changes = may(&visit.actor, act.wish.needs()).is_ok();
    let fresh = member.fresh().is_ok();
    let preview = matches!(stage, Stage::Preview);
    let applied = matches!(stage, Stage::Applied { undo: None | Some(Undo::Ended(_)), .. });
    let wants_proof = (preview && act.wish.audience.is_some()) || applied;
    let foreseen = &act.foreseen;
    let figure = |outcome: Outcome, count| Figure {
        key: outcome.code(),
        count,
        href: format!("{base}?show={}", outcome.code()),
    };
    let (shown, cards, next_href, first_href) = entries(visit, act, preview, &base).await?;
    Ok(ActView {
        state: stage.code(),
        at: visit.moment(act.created_at),
        who: Names::load(db).await?.of(&act.actor).unwrap_or_default().to_owned(),
        why: act.why.clone(),
        chosen,
        again_href: list_href.is_some().then(|| filter.address(&visit.to("/tagging/new"))).filter(|_| changes),
        list_href,
        wish: wish_view(visit, &terms, &act.wish),
        total: act.entries.len() as u64,
        figures: vec![
            figure(Outcome::Changes, foreseen.changes),
            figure(Outcome::Already, foreseen.already),
            figure(Outcome::Cannot, foreseen.cannot),
        ],
        changed: stage.changed(),
        shown,
        cards,
        next_href,
        first_href,
        percent: stage.job().filter(|job| job.total > 0).map(|job| job.done * 100 / job.total),
        failure: stage.job().filter(|job| job.state == State::Failed).map(|job| failure(visit, job)),
        undo: match stage {
            Stage::Applied { undo: Some(Undo::Done(report)), .. } => Some(UndoView {
                withdrawn: report.withdrawn,
                left_count: report.left.len() as u64,
                left: report.left.iter().take(MOST_LEFT).map(|(id, _)| visit.to(&format!("/r/{id}"))).collect(),
            }),
            _ => None,
        },
        may_apply: preview && changes && foreseen.changes > 0,
        may_undo: applied && may(&visit.actor, &[Act::Undo]).is_ok(),
        prove_href: (wants_proof && changes && !fresh)
            .then(|| visit.to(&format!("/second-factor?to=/tagging/{}", act.id))),
        base,
    })
}

/// What went wrong, where there is a sentence for it.
fn failure(visit: &Visit, job: &Job) -> String {
    let told: serde_json::Value = serde_json::from_str(&job.outcome).unwrap_or_default();
    let key = told.pointer("/sentence/0").and_then(serde_json::Value::as_str).unwrap_or("tagging-failed");
    visit.word(key).to_owned()
}

type Shown = (Option<&'static str>, Vec<Card>, Option<String>, Option<String>);

/// A page of the entries with the outcome asked for; of a preview, the first that would change.
async fn entries(visit: &Visit, act: &BulkAct, preview: bool, base: &str) -> Result<Shown, Problem> {
    let pairs = form_pairs(&visit.query);
    let asked = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let shown = Outcome::ALL.into_iter().find(|outcome| Some(outcome.code()) == asked("show"));
    let (Some(outcome), true) = (shown.or(preview.then_some(Outcome::Changes)), preview) else {
        return Ok((None, Vec::new(), None, None));
    };
    let page: usize = asked("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let size = if shown.is_some() { PAGE } else { SAMPLE };
    let (db, terms) = (visit.app.db.read(), visit.app.terms());
    let (_, outcomes) = foresee(db, &terms.topics, &act.wish, &act.entries).await?;
    let such = act.entries.iter().zip(outcomes).filter(|(_, found)| *found == outcome).map(|(id, _)| *id);
    let mut ids: Vec<i64> = such.skip(page.saturating_sub(1).saturating_mul(size)).take(size + 1).collect();
    let more = ids.len() > size && shown.is_some();
    ids.truncate(size);
    let cards = listed(db, &ids, &visit.lang).await?;
    let cards = cards.iter().map(|entry| list::card(visit, &terms, entry, &[])).collect();
    let to = |page: usize| format!("{base}?show={}&page={page}", outcome.code());
    let next = more.then(|| to(page + 1));
    Ok((shown.map(Outcome::code), cards, next, (page > 1 && shown.is_some()).then(|| to(1))))
}

/// `POST /{lang}/tagging/{act}/application`
pub async fn apply(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(&visit.actor, &[Act::Change])?;
    let act = find(visit, &id).await?;
    may(&visit.actor, act.wish.needs())?;
    if act.wish.audience.is_some() {
        member.fresh()?;
    }
    if act.foreseen.changes > 0 {
        let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
        let job = jobs::enqueue(&tx, now, &job::new_job(&act, &visit.actor)?).await?;
        // Of two who apply it at once, one does.
        if store::set_job(&tx, act.id, 0, job.0).await? {
            tx.commit().await?;
        }
    }
    Ok(see_other(visit, &format!("/tagging/{}", act.id)))
}

/// `POST /{lang}/tagging/{act}/cancellation`
pub async fn cancel(
    member: Member,
    Path((_, id)): Path<(String, String)>,
    _posted: Posted,
) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(&visit.actor, &[Act::Change])?;
    let act = find(visit, &id).await?;
    let tx = visit.app.db.begin().await?;
    jobs::cancel(&tx, visit.app.clock.now(), JobId(act.job)).await?;
    tx.commit().await?;
    Ok(see_other(visit, &format!("/tagging/{}", act.id)))
}

/// `POST /{lang}/tagging/{act}/undo`
pub async fn undo(member: Member, Path((_, id)): Path<(String, String)>, _posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(&visit.actor, &[Act::Undo])?;
    let act = find(visit, &id).await?;
    member.fresh()?;
    let stage = stage(visit.app.db.read(), &act).await?;
    if let Stage::Applied { batch, undo: None | Some(Undo::Ended(_)) } = stage {
        let (tx, now) = (visit.app.db.begin().await?, visit.app.clock.now());
        let new = imports::job::new_undo(batch.id, &act.query, &visit.actor)?;
        let job = jobs::enqueue(&tx, now, &new).await?;
        store::set_undo_job(&tx, act.id, job.0).await?;
        tx.commit().await?;
    }
    Ok(see_other(visit, &format!("/tagging/{}", act.id)))
}
