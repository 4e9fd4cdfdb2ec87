//! The form that gives an entry, a part of one, a cluster, or all that a search finds, to an institution.

use axum::response::Response;
use serde::Serialize;

use super::source::{self, Source, SourceView};
use super::{Choice, by, institution_choices, may_assign, may_assign_to, path, sentence, shares};
use crate::accounts::guard::{Member, Posted};
use crate::clusters::assignment::{self, Share, State, Wish, Wrong};
use crate::clusters::bulk;
use crate::institutions::Institution;
use crate::platform::web::{Problem, typed};
use crate::site::Visit;
use crate::site::form::{Form, see_other, show};

/// Characters of a reason.
pub(super) const MOST_WHY: usize = 2000;

#[derive(Serialize)]
struct AssignPage {
    source: SourceView,
    query: String,
    institutions: Vec<Choice>,
    shares: Vec<Choice>,
}

pub(in crate::clusters) fn may(visit: &Visit) -> Result<(), Problem> {
    if may_assign(visit) { Ok(()) } else { Err(Problem::Forbidden) }
}

/// `GET /{lang}/assignments/new?entry=…`, `?cluster=…`, or `?theme=…` as the register's list.
pub async fn new(member: Member) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(visit)?;
    let source = Source::of(visit, &visit.query).await?;
    page(visit, &source, &Form::new(visit, "/assignments/new", "").value("share", "lead"), &[])
}

fn page(visit: &Visit, source: &Source, form: &Form, parts: &[String]) -> Result<Response, Problem> {
    if matches!(source, Source::Nothing) && form.is_right() {
        return Ok(see_other(visit, "/recommendations"));
    }
    let content = AssignPage {
        source: source::view(visit, source, parts),
        query: source.query(),
        institutions: institution_choices(visit),
        shares: shares(visit),
    };
    show(visit, "clusters/assign.html", visit.word("assign-heading"), form, content)
}

/// `POST /{lang}/assignments/new`: one matter is assigned at once; of many there is a preview first.
pub async fn create(member: Member, posted: Posted) -> Result<Response, Problem> {
    let visit = &member.visit;
    may(visit)?;
    let source = Source::of(visit, posted.field("query")).await?;
    let parts: Vec<String> = posted.fields("part").map(str::to_owned).collect();
    let (mut form, wish) = read(visit, &posted, usize::try_from(source.count()).unwrap_or_default());
    let Some((institution, share, said)) = wish else { return page(visit, &source, &form, &parts) };
    if matches!(source, Source::Search { .. }) {
        let id = preview(visit, &source, &institution, share).await?;
        return Ok(see_other(visit, &format!("/assignments/bulks/{id}")));
    }
    let matters = source.matters(&parts);
    let tx = visit.app.db.begin().await?;
    let (_, hidden) = assignment::meant_for(&*tx, &institution, &matters).await?;
    let wish = Wish { institution: &institution, share, state: State::Submitted, rule: None, bulk: None, said: &said };
    let done = match hidden.is_empty() {
        true => assignment::assign(&tx, by(visit), &wish, &matters).await?,
        false => Err(Wrong::Unseen),
    };
    if let Err(wrong) = done {
        drop(tx);
        form.error("institution", sentence(visit, wrong));
        return page(visit, &source, &form, &parts);
    }
    tx.commit().await?;
    visit.app.changed().await?;
    Ok(see_other(visit, &back(&source)))
}

/// Keeps what a search finds, to be looked at before it is assigned: its number.
pub(in crate::clusters) async fn preview(
    visit: &Visit,
    source: &Source,
    institution: &Institution,
    share: Share,
) -> Result<i64, Problem> {
    let ids: Vec<i64> = source.places(&[]).iter().map(|place| place.entry).collect();
    let tx = visit.app.db.begin().await?;
    let id = bulk::insert(&tx, by(visit), &source.query(), institution.id, share, &ids).await?;
    tx.commit().await?;
    Ok(id)
}

fn back(source: &Source) -> String {
    match source {
        Source::Entry(record) => format!("/r/{}", record.listed.public_id),
        Source::Cluster(cluster) => path(cluster),
        _ => "/assignments".to_owned(),
    }
}

/// What was chosen, where it can stand; what cannot is said in the form.
pub(in crate::clusters) fn read(
    visit: &Visit,
    posted: &Posted,
    count: usize,
) -> (Form, Option<(Institution, Share, String)>) {
    let said = typed::text(posted.field("why"));
    let mut form = Form::new(visit, "/assignments/new", "")
        .value("institution", posted.field("institution"))
        .value("share", posted.field("share"))
        .value("why", &said);
    let institution = visit.app.terms().institutions.by_public_id(posted.field("institution")).cloned();
    let share = Share::from_code(posted.field("share"));
    match &institution {
        None => form.error("institution", visit.word("assignment-wrong-institution")),
        Some(institution) if !may_assign_to(visit, institution) => {
            form.error("institution", sentence(visit, Wrong::Informed));
        }
        Some(institution) => {
            if let Err(wrong) = assignment::check(institution, by(visit)) {
                form.error("institution", sentence(visit, wrong));
            }
        }
    }
    if share.is_none() {
        form.error("share", visit.word("assignment-wrong-share"));
    }
    if said.chars().count() > MOST_WHY {
        form.error("why", visit.counted("editing-wrong-long", MOST_WHY as i64));
    }
    if count == 0 {
        form.error("institution", visit.word("clusters-wrong-nothing"));
    }
    if count > source::MOST {
        form.error("institution", visit.counted("clusters-wrong-many", source::MOST as i64));
    }
    let wish = institution.zip(share).filter(|_| form.is_right());
    (form, wish.map(|(institution, share)| (institution, share, said)))
}
