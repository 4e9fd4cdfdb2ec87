//! What stands on an entry's page: the three tracks side by side, each by itself.

use serde::Serialize;

use super::timing::Timing;
use super::{ValueView, age, assess, named, propose, said, value};
use crate::assessments::assessment::{self, Assessment};
use crate::assessments::grade::{self, Grade};
use crate::assessments::status::{self, Status};
use crate::institutions::pages::Named;
use crate::permissions::{Act, can};
use crate::platform::web::Problem;
use crate::recommendations::Record;
use crate::recommendations::pages::panels::{Panel, PanelFuture};
use crate::site::{Said, Visit};

#[derive(Serialize)]
struct View {
    /// Of the whole, then of its parts: what counts today.
    statuses: Vec<StatusRow>,
    /// Where nothing counts: whether its measures are reported on in time.
    timeliness: Option<&'static str>,
    /// What counted before, and what does not count yet.
    earlier: Vec<StatusRow>,
    open: Vec<StatusRow>,
    propose_href: Option<String>,
    assessments: Vec<AssessmentRow>,
    assess_href: Option<String>,
    grade_href: Option<String>,
    grades: Vec<GradeRow>,
}

#[derive(Serialize)]
struct StatusRow {
    value: Option<ValueView>,
    part: String,
    href: String,
    stage: &'static str,
    confirmed_on: Option<String>,
    age: Option<String>,
    institution: Option<Named>,
    without_evidence: bool,
    /// Whether its measures are reported on in time; another thing than how far it has come.
    timeliness: Option<&'static str>,
}

#[derive(Serialize)]
struct AssessmentRow {
    value: Option<ValueView>,
    finding: Option<Said>,
    part: String,
    href: String,
    on: String,
    institution: Option<Named>,
    is_draft: bool,
    answers: usize,
    without_evidence: bool,
}

#[derive(Serialize)]
struct GradeRow {
    value: Option<ValueView>,
    part: String,
    href: String,
    symbol: String,
    on: String,
}

/// The panel of an entry's page, as `app.rs` registers it.
pub fn of_entry<'a>(visit: &'a Visit, record: &'a Record) -> PanelFuture<'a> {
    Box::pin(async move {
        let view = view(visit, record).await?;
        let nothing = view.statuses.is_empty() && view.open.is_empty() && view.earlier.is_empty();
        let nobody = view.assessments.is_empty() && view.grades.is_empty();
        let links = [&view.propose_href, &view.assess_href, &view.grade_href];
        let is_empty = nothing && nobody && links.iter().all(|link| link.is_none());
        let content = serde_json::to_value(&view)?;
        Ok((!is_empty).then_some(Panel { template: "assessments/panel.html", content }))
    })
}

async fn view(visit: &Visit, record: &Record) -> Result<View, Problem> {
    let (db, entry) = (visit.app.db.read(), record.listed.id);
    let mut statuses = status::of_entry(db, &visit.app.terms().institutions, entry).await?;
    statuses.retain(|one| one.withdrawn.is_none() && can(&visit.actor, Act::See, &one.subject()));
    let (mut today, mut earlier, mut open): (Vec<&Status>, Vec<StatusRow>, Vec<StatusRow>) = Default::default();
    // The newest comes first.
    for one in &statuses {
        match () {
            () if !one.counts() => open.push(status_row(visit, record, one)),
            () if today.iter().any(|known| known.place == one.place) => earlier.push(status_row(visit, record, one)),
            () => today.push(one),
        }
    }
    let place = |one: &&Status| record.parts.iter().position(|part| part.key == one.place.part);
    today.sort_by_key(place);
    let mut assessments = assessment::of_entry(db, entry).await?;
    let stands = |one: &Assessment| one.withdrawn.is_none() && one.corrected_by.is_none();
    assessments.retain(|one| stands(one) && can(&visit.actor, Act::See, &one.subject()));
    let mut grades = grade::of_entry(db, entry).await?;
    grades.retain(|one| one.withdrawn.is_none() && can(&visit.actor, Act::See, &one.subject()));
    let timing = Timing::of(visit, entry).await?;
    let of_today = |one: &Status| StatusRow {
        timeliness: timing.as_ref().and_then(|timing| timing.of_part(&one.place.part)),
        ..status_row(visit, record, one)
    };
    let new = |what: &str| visit.to(&format!("/r/{}/{what}/new", record.listed.public_id));
    Ok(View {
        timeliness: timing.as_ref().filter(|_| today.is_empty()).and_then(|timing| timing.of_part("")),
        statuses: today.into_iter().map(of_today).collect(),
        earlier,
        open,
        propose_href: propose::proposes(visit, record).await?.then(|| new("statuses")),
        assessments: assessments.iter().map(|one| assessment_row(visit, record, one)).collect(),
        assess_href: (!assess::assesses_for(visit).is_empty()).then(|| new("assessments")),
        grade_href: super::grade::enters(visit).then(|| new("grades")),
        grades: grades.iter().map(|one| grade_row(visit, record, one)).collect(),
    })
}

/// What a part of the entry is called.
fn part(visit: &Visit, record: &Record, key: &str) -> String {
    let known = record.parts.iter().find(|part| part.key == key);
    let label = known.map(|part| format!("{} {}", part.label, part.title(&visit.lang)).trim().to_owned());
    label.unwrap_or_else(|| key.to_owned())
}

fn status_row(visit: &Visit, record: &Record, one: &Status) -> StatusRow {
    let on = one.confirmed.map(|(_, on)| on);
    StatusRow {
        value: value(visit, one.said.value),
        part: part(visit, record, &one.place.part),
        href: visit.to(&format!("/statuses/{}", one.public_id)),
        stage: one.workflow.code(),
        confirmed_on: on.map(|on| on.to_string()),
        age: on.map(|on| age(visit, on)),
        institution: named(visit, one.institution),
        without_evidence: one.evidence == 0,
        timeliness: None,
    }
}

fn assessment_row(visit: &Visit, record: &Record, one: &Assessment) -> AssessmentRow {
    AssessmentRow {
        value: one.said.value.and_then(|id| value(visit, id)),
        finding: said(visit, &one.said.finding),
        part: part(visit, record, &one.place.part),
        href: visit.to(&format!("/assessments/{}", one.public_id)),
        on: one.said.on.to_string(),
        institution: named(visit, one.institution),
        is_draft: !one.stands(),
        answers: one.answers.len(),
        without_evidence: one.evidence == 0,
    }
}

fn grade_row(visit: &Visit, record: &Record, one: &Grade) -> GradeRow {
    GradeRow {
        value: value(visit, one.said.value),
        part: part(visit, record, &one.place.part),
        href: visit.to(&format!("/grades/{}", one.public_id)),
        symbol: one.said.symbol.clone(),
        on: one.said.on.to_string(),
    }
}
