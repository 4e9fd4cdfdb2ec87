//! The task list: the first page of whoever works for an institution.

use std::future::Future;
use std::pin::Pin;

use axum::response::Response;
use serde::Serialize;

use super::{is_seen, path, standing};
use crate::accounts::guard::Member;
use crate::app::Terms;
use crate::clusters::pages::assignments;
use crate::institutions::InstitutionId;
use crate::institutions::handover::{Line, Section};
use crate::institutions::pages as institutions;
use crate::institutions::pages::Named;
use crate::institutions::pages::mine::{self, Mine};
use crate::measures::Measure;
use crate::measures::pages as measures;
use crate::permissions::{Act, Actor, Duty, can};
use crate::platform::clock::Date;
use crate::platform::web::Problem;
use crate::progress::tasks::{self, Tasks};
use crate::progress::{Asked, Report, Reporting};
use crate::site::{self, Said, Visit};

/// What institutions have still to report, for whoever is new in a post of theirs.
pub const OPEN: Section = Section {
    heading: "handover-updates",
    lines: |visit, institutions| Box::pin(async move { Ok(open(visit, institutions)) }),
};

fn open(visit: &Visit, institutions: &[InstitutionId]) -> Vec<Line> {
    let terms = visit.app.terms();
    let reporting = Reporting::of(&terms, visit.app.today());
    let mut lines = Vec::new();
    for measure in terms.plan.iter().filter(|one| can(&visit.actor, Act::See, &one.subject())) {
        let text = measures::title(visit, measure).text;
        let asked = reporting.asked(measure).filter(|asked| institutions.contains(&asked.institution));
        if let Some(asked) = asked.filter(|asked| asked.begun.is_none()) {
            let href = Some(visit.to(&format!("{}#progress", measures::path(measure))));
            lines.push(Line { text, href, day: day(asked.period.due), note: visit.word("tasks-report").to_owned() });
            continue;
        }
        for report in terms.track.of(measure.id).iter().filter(|report| report.is_open()) {
            let now = terms.institutions.responsible(report.institution, reporting.today);
            if institutions.contains(&now) && is_seen(visit, &terms, report, measure) {
                let note = visit.word(&format!("update-stage-{}", standing(report))).to_owned();
                let (text, href) = (text.clone(), Some(visit.to(&path(report))));
                lines.push(Line { text, href, day: report.due.and_then(day), note });
            }
        }
    }
    lines.sort_by(|one, other| (one.day.is_none(), &one.day).cmp(&(other.day.is_none(), &other.day)));
    lines
}

/// Rows of a section; the rest is led to.
const MOST: usize = 50;

#[derive(Serialize)]
struct Page {
    tasks: View,
}

#[derive(Serialize)]
struct View {
    count: i64,
    answer_href: Option<String>,
    token: String,
    sections: Vec<Part>,
    /// Assignments that wait for an answer, and where.
    assignments: Option<(i64, String)>,
    coming: Vec<Row>,
    posts: Vec<Mine>,
    desk_href: String,
}

/// Key of the heading, its rows, how many more there are and where.
pub type Part = (&'static str, Vec<Row>, Option<(i64, String)>);

/// What a slice above adds to the list; `None` where nothing of it waits for whoever asks.
pub type Added<'a> = Pin<Box<dyn Future<Output = Result<Option<Part>, Problem>> + Send + 'a>>;

pub type MakePart = for<'a> fn(&'a Visit) -> Added<'a>;

/// One thing to do.
#[derive(Serialize)]
pub struct Row {
    pub href: String,
    title: Said,
    pub institution: Option<Named>,
    first: Option<String>,
    last: Option<String>,
    due: Option<String>,
    late: bool,
    /// Where a begun update stands, and why it was given back.
    pub standing: Option<&'static str>,
    pub why: String,
    /// Where "nothing new" is sent, whose answer it is, and since when.
    nothing: Option<(String, String, String)>,
}

impl Row {
    pub fn new(title: Said, href: String) -> Row {
        Row {
            href,
            title,
            institution: None,
            first: None,
            last: None,
            due: None,
            late: false,
            standing: None,
            why: String::new(),
            nothing: None,
        }
    }
}

/// `GET /{lang}/tasks`
pub async fn show(member: Member) -> Result<Response, Problem> {
    let Member { visit, session } = &member;
    let terms = visit.app.terms();
    let tasks = tasks::of(&terms, &visit.actor, visit.app.today());
    let assignments = to_answer(visit).await?;
    let mut count = tasks.count() as i64 + assignments.as_ref().map_or(0, |(count, _)| *count);
    let mut sections = sections(visit, &terms, &tasks);
    for make in crate::app::TASKS {
        let added = make(visit).await?;
        count += added.as_ref().map_or(0, |(_, rows, more)| rows.len() as i64 + more.as_ref().map_or(0, |more| more.0));
        sections.extend(added);
    }
    let view = View {
        count,
        answer_href: (tasks.to_report.len() > 1).then(|| visit.to("/tasks/answer")),
        token: visit.form.clone().unwrap_or_default(),
        sections,
        assignments,
        coming: tasks
            .coming
            .iter()
            .take(MOST)
            .map(|(measure, period)| {
                let row = about(visit, measure, None, visit.to(&measures::path(measure)));
                Row { first: day(period.first), last: day(period.last), due: day(period.due), ..row }
            })
            .collect(),
        posts: mine::held(visit, session.account.id).await?,
        desk_href: visit.to("/desk"),
    };
    site::own_page(visit, "progress/tasks.html", visit.word("tasks-heading"), &Page { tasks: view })
}

fn day(day: Date) -> Option<String> {
    Some(day.to_string())
}

/// Assignments that whoever validates for an institution is to answer.
async fn to_answer(visit: &Visit) -> Result<Option<(i64, String)>, Problem> {
    let Actor::Person(person) = &visit.actor else { return Ok(None) };
    if !person.holds(Duty::ValidatingAuthority) {
        return Ok(None);
    }
    let waiting = assignments::waiting(visit)?.into_iter().find(|(_, count)| *count > 0);
    Ok(waiting.map(|(state, count)| (count, visit.to(&format!("/assignments?state={}", state.code())))))
}

fn sections(visit: &Visit, terms: &Terms, tasks: &Tasks<'_>) -> Vec<Part> {
    let reporting = Reporting::of(terms, visit.app.today());
    let updates = |all: &[(&Measure, &Report)]| -> Vec<Row> {
        all.iter().take(MOST).map(|(measure, report)| of_report(visit, &reporting, measure, report)).collect()
    };
    let more = |all: usize, href: &str| (all > MOST).then(|| ((all - MOST) as i64, visit.to(href)));
    let to_report =
        tasks.to_report.iter().take(MOST).map(|(measure, asked)| of_asked(visit, &reporting, measure, asked));
    let of_measure = tasks.measures.iter().take(MOST).map(|(measure, step)| {
        let row = about(visit, measure, measure.said.lead, visit.to(&measures::path(measure)));
        Row { standing: Some(step.code()), why: measure.returned_why.clone(), ..row }
    });
    let all: Vec<Part> = vec![
        ("tasks-report", to_report.collect(), more(tasks.to_report.len(), "/tasks/answer")),
        ("tasks-unfinished", updates(&tasks.unfinished), more(tasks.unfinished.len(), "/updates?stage=draft")),
        ("tasks-approve", updates(&tasks.to_approve), more(tasks.to_approve.len(), "/updates?stage=submitted")),
        ("tasks-accept", updates(&tasks.to_accept), more(tasks.to_accept.len(), "/updates?stage=approved")),
        ("tasks-measures", of_measure.collect(), more(tasks.measures.len(), "/measures?standing=submitted")),
    ];
    all.into_iter().filter(|(_, rows, _)| !rows.is_empty()).collect()
}

fn about(visit: &Visit, measure: &Measure, institution: Option<InstitutionId>, href: String) -> Row {
    let terms = visit.app.terms();
    let institution = institution.and_then(|id| terms.institutions.get(id));
    let row = Row::new(measures::title(visit, measure), href);
    Row { institution: institution.map(|one| institutions::named(visit, one)), ..row }
}

fn of_report(visit: &Visit, reporting: &Reporting<'_>, measure: &Measure, report: &Report) -> Row {
    let open = if report.workflow.is_open() { "/edit" } else { "" };
    Row {
        first: day(report.first),
        last: day(report.last),
        due: report.due.and_then(day),
        late: report.due.is_some_and(|due| due < reporting.today),
        standing: report.workflow.is_open().then(|| standing(report)),
        why: report.returned_why.clone(),
        ..about(visit, measure, Some(report.institution), visit.to(&format!("{}{open}", path(report))))
    }
}

fn of_asked(visit: &Visit, reporting: &Reporting<'_>, measure: &Measure, asked: &Asked<'_>) -> Row {
    let place = format!("{}/updates", measures::path(measure));
    let terms = visit.app.terms();
    let institution = terms.institutions.get(asked.institution).map(|one| one.public_id.clone()).unwrap_or_default();
    let href = match asked.begun {
        Some(begun) => visit.to(&format!("{}/edit", path(begun))),
        None => visit.to(&format!("{place}/new?institution={institution}")),
    };
    let since = since(reporting, measure).filter(|_| asked.begun.is_none());
    Row {
        first: day(asked.period.first),
        last: day(asked.period.last),
        due: day(asked.period.due),
        late: asked.period.due < reporting.today,
        standing: asked.begun.map(standing),
        why: asked.begun.map(|begun| begun.returned_why.clone()).unwrap_or_default(),
        nothing: since.map(|since| (visit.to(&format!("{place}/nothing-new")), institution, since.to_string())),
        ..about(visit, measure, Some(asked.institution), href)
    }
}

/// Since when nothing would be new: since the last update that counts, else since the measure began.
pub fn since(reporting: &Reporting<'_>, measure: &Measure) -> Option<Date> {
    let last = reporting.last_counting(measure).map(|report| report.last);
    last.or_else(|| reporting.starts(measure).filter(|first| *first <= reporting.today))
}
