//! What is to be done about statuses: on the task list, and in what somebody new in a post is handed.

use std::collections::HashMap;

use super::named;
use crate::assessments::status::{self, Status, Wanted};
use crate::assessments::{Task, waiting};
use crate::institutions::InstitutionId;
use crate::institutions::handover::{Line, Section};
use crate::permissions::{Kind, Workflow, reach, scope};
use crate::platform::web::Problem;
use crate::progress::pages::tasks::{Added, Row};
use crate::recommendations::list::card;
use crate::recommendations::{listed, tagged};
use crate::site::{Said, Visit};

/// The section of the task list, as `app.rs` registers it.
pub fn of_statuses(visit: &Visit) -> Added<'_> {
    Box::pin(async move {
        let terms = visit.app.terms();
        let waiting = waiting(&terms.standings, &terms.institutions, &visit.actor);
        if waiting.is_empty() {
            return Ok(None);
        }
        let texts = texts(visit, waiting.iter().map(|(_, one)| one)).await?;
        let rows = waiting.iter().filter_map(|(task, one)| Some(row(visit, *task, one, texts.get(&one.place.entry)?)));
        let rows: Vec<Row> = rows.collect();
        Ok((!rows.is_empty()).then_some(("tasks-statuses", rows, None)))
    })
}

fn row(visit: &Visit, task: Task, one: &Status, text: &Said) -> Row {
    let (standing, ending) = match task {
        Task::Mend => ("returned", "/edit"),
        Task::Finish => ("draft", "/edit"),
        Task::Approve => ("approve", ""),
        Task::Accept => ("accept", ""),
    };
    let href = visit.to(&format!("/statuses/{}{ending}", one.public_id));
    let mut row = Row::new(text.clone(), href);
    row.standing = Some(standing);
    row.why.clone_from(&one.returned_why);
    row.institution = named(visit, one.institution);
    row
}

/// The entries that statuses speak of, in short, as far as whoever asks may see them.
async fn texts(visit: &Visit, statuses: impl Iterator<Item = &Status>) -> Result<HashMap<i64, Said>, Problem> {
    let mut ids: Vec<i64> = statuses.map(|one| one.place.entry).collect();
    ids.sort_unstable();
    ids.dedup();
    let db = visit.app.db.read();
    let audiences = tagged(db, &ids).await?;
    let seen = |id: &i64| audiences.get(id).is_some_and(|entry| scope(&visit.actor).contains(&entry.audience));
    let terms = visit.app.terms();
    let mut texts = HashMap::with_capacity(ids.len());
    for some in ids.chunks(500) {
        for entry in listed(db, some, &visit.lang).await?.iter().filter(|entry| seen(&entry.id)) {
            let card = card(visit, &terms, entry, &[]);
            texts.insert(entry.id, Said::new(visit, (&card.excerpt, &entry.text_language)));
        }
    }
    Ok(texts)
}

/// Statuses of institutions that do not count yet, for whoever is new in a post of theirs.
pub const OPEN: Section =
    Section { heading: "handover-statuses", lines: |visit, institutions| Box::pin(open(visit, institutions)) };

async fn open(visit: &Visit, institutions: &[InstitutionId]) -> Result<Vec<Line>, Problem> {
    let (terms, today) = (visit.app.terms(), visit.app.today());
    let stages = [Workflow::Returned, Workflow::Draft, Workflow::Submitted, Workflow::Approved];
    let wanted = Wanted { stages: stages.to_vec(), ..Wanted::default() };
    let reach = reach(&visit.actor, Kind::Status);
    let mut all = status::list(visit.app.db.read(), &terms.institutions, &reach, &wanted).await?;
    all.retain(|one| institutions.contains(&terms.institutions.responsible(one.institution, today)));
    all.sort_by_key(|one| stages.iter().position(|stage| *stage == one.workflow));
    let texts = texts(visit, all.iter()).await?;
    let line = |one: &Status| {
        Some(Line {
            text: texts.get(&one.place.entry)?.text.clone(),
            href: Some(visit.to(&format!("/statuses/{}", one.public_id))),
            day: None,
            note: visit.word(&format!("status-stage-{}", one.workflow.code())).to_owned(),
        })
    };
    Ok(all.iter().filter_map(line).collect())
}
